"""What the columns of a coach's list are called, in seven languages: every phrase folded, words in any order count.

The longest phrase that stands in a heading decides; `unused` are columns that tell nothing about sessions or money.
"""

COLUMNS = {
    "name": "name|client|client name|customer|student|player|member|athlete|full name|who|kunde|kundin|kundenname|schuler|schulerin"
    "|spieler|spielerin|teilnehmer|mitglied|cliente|nombre|nombre completo|alumno|alumna|jugador|jugadora|nom|nom complet|client e|eleve"
    "|joueur|joueuse|nome|nome completo|allievo|allieva|giocatore|aluno|aluna|jogador|jogadora|naam|klant|klantnaam|leerling|speler"
    "|speelster|clients|kunden|clientes|clienti|klanten",
    "first": "first name|firstname|given name|vorname|nombre de pila|prenom|nome proprio|primeiro nome|voornaam",
    "last": "last name|lastname|surname|family name|nachname|familienname|zuname|apellido|apellidos|nom de famille|cognome|sobrenome"
    "|apelido|achternaam",
    "left": "left|remaining|balance|rest|sessions left|sessions remaining|remaining sessions|lessons left|units left|credits|credits left"
    "|credit|open sessions|sessions open|available|to go|ubrig|verbleibend|verbleibende|verbleibende stunden|verbleibende einheiten"
    "|reststunden|resteinheiten|restguthaben|guthaben|offene stunden|offene einheiten|stunden offen|noch ubrig|saldo|restantes|restante"
    "|sesiones restantes|clases restantes|quedan|le quedan|pendientes de usar|restant|restants|restantes seances|seances restantes"
    "|cours restants|solde|reste|il reste|disponibles|rimanenti|rimanente|restanti|lezioni rimanenti|sedute rimanenti|residuo|residui"
    "|residue|resto|aulas restantes|sessoes restantes|faltam|tegoed|over|resterend|resterende|resterende lessen|lessen over"
    "|nog over|nog te gaan|verbleiben|noch|restano|restam|rimangono|rimaste|por usar|par utiliser|nog",
    "total": "total|sessions|lessons|units|size|pack size|bought|purchased|booked total|total sessions|number of sessions|gekauft|anzahl"
    "|stunden|einheiten|umfang|gesamt|stunden gesamt|sesiones|clases|compradas|total sesiones|seances|cours|achetees|total seances|lezioni"
    "|sedute|acquistate|totale lezioni|aulas|sessoes|compradas total|lessen|gekocht|aantal|totaal lessen",
    "used": "used|taken|done|attended|consumed|sessions used|used sessions|played|genommen|verbraucht|gespielt|absolviert|genutzt|usadas"
    "|usados|hechas|gastadas|consumidas|utilisees|utilises|prises|faites|consommees|usate|usati|fatte|svolte|feitas|gastas|gebruikt"
    "|gedaan|opgenomen",
    "expiry": "expiry|expires|expires on|expiry date|expiration|expiration date|valid until|valid till|valid to|valid thru|until|till"
    "|end date|ends|ends on|best before|gultig bis|gueltig bis|ablauf|ablaufdatum|verfallt|verfallt am|verfallsdatum|laufzeit bis|ende"
    "|bis|caduca|caducidad|fecha de caducidad|vence|vencimiento|valido hasta|valida hasta|hasta|expira|valable jusqu au|valable jusque"
    "|valable jusqu|expire le|expire|fin de validite|date d expiration|echeance|validite|scadenza|scade|scade il|valido fino al"
    "|valido fino|fino al|validade|valido ate|valida ate|ate|data de validade|fino a|fino|jusqu au|jusqu a|jusque|al|termine|ate a|t m|geldig tot|geldig t m|vervalt|vervaldatum|einddatum|tot",
    "owed": "owes|owed|owing|due|amount due|amount owed|outstanding|open|open amount|unpaid|to pay|debt|debts|balance due|money owed"
    "|offen|offener betrag|schuldet|schulden|noch offen|zu zahlen|ausstehend|ausstehender betrag|debe|deuda|pendiente|importe pendiente"
    "|por pagar|pendiente de pago|doit|du|montant du|reste a payer|a payer|impaye|dette|deve|dovuto|importo dovuto|da pagare|debito"
    "|aperto|em divida|a pagar|por pagar|divida|valor em aberto|em aberto|em falta|schuld|openstaand|openstaand bedrag|verschuldigd"
    "|te betalen|nog te betalen|moet betalen",
    "paid": "paid|payment|payments|amount paid|already paid|received|bezahlt|gezahlt|anzahlung|betrag bezahlt|zahlung|pagado|cobrado"
    "|importe pagado|pago|paye|payee|regle|montant paye|verse|pagato|incassato|importo pagato|pago valor|valor pago|recebido|betaald"
    "|ontvangen|betaald bedrag",
    "price": "price|cost|amount|pack price|total price|fee|preis|betrag|kosten|paketpreis|gesamtpreis|precio|importe|coste|prix|montant"
    "|tarif|cout|prezzo|importo|costo|preco|valor|custo|prijs|bedrag",
    "phone": "phone|phone number|mobile|mobile number|cell|tel|telephone|whatsapp|number phone|telefon|telefonnummer|handy|handynummer"
    "|mobil|mobilnummer|telefono|movil|celular|numero de telefono|portable|numero de telephone|cellulare|telemovel|telefone|numero telefono"
    "|telefoon|telefoonnummer|mobiel|gsm",
    "pack": "pack|package|offer|product|card|plan|pack name|name of pack|type of pack|paket|angebot|karte|produkt|paketname|paquete|bono"
    "|tarjeta|oferta|producto|forfait|carnet|carte|formule|offre|pacchetto|carnet nome|offerta|prodotto|abbonamento|pacote|cartao"
    "|produto|pakket|rittenkaart|strippenkaart|kaart|aanbod|abo",
    "unused": "email|e mail|mail|notes|note|comment|comments|remarks|level|birthday|address|id|nr|no|number|date|start|started|sold on"
    "|bought on|purchase date|notizen|bemerkung|bemerkungen|kaufdatum|gekauft am|geburtstag|adresse|datum|beginn|notas|comentarios|fecha"
    "|fecha de compra|correo|notes perso|remarques|commentaire|date d achat|note libere|commenti|data|data acquisto|data di acquisto"
    "|observacoes|data de compra|opmerking|opmerkingen|aankoopdatum|gekocht op",
}

TOTALS = frozenset(
    "total|totals|sum|grand total|summe|gesamt|gesamtsumme|insgesamt|suma|totales|somme|totaux|totale|totali|soma|totais|totaal|som".split(
        "|"
    )
)
"""In place of a name: the row that adds the others up."""

YES = frozenset(
    "yes y x ja j si s oui o sim true ok paid bezahlt pagado paye pagato pago betaald wahr vrai vero".split()
)
NO = frozenset("no n nein nee non nao false open offen unpaid falsch faux falso".split())
NEVER = frozenset(
    "never|none|no|unlimited|no end|no expiry|nie|unbegrenzt|unbefristet|kein|keine|nunca|sin limite|jamais|illimite|mai|illimitato"
    "|senza scadenza|sem limite|nooit|onbeperkt|geen|n a".split("|")
)
"""In place of an expiry: there is none."""
