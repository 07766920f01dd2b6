"""Italian: what people say when they want something. The way of writing is explained in `cues.phrase`."""

LISTS = {
    "session": "lezione lezioni allenamento allenamenti appuntamento appuntamenti sessione sessioni seduta sedute prenotazione prenotazioni"
    " posto corso ora",
    "un": "un una uno il la lo l le i gli mio mia miei mie questo questa nuovo nuova altro altra nostro nostra prossimo prossima",
    "posso": "posso puoi potrei potresti possiamo potremmo puo potrebbe si_puo",
    "voglio": "voglio vorrei vorremmo desidero bisogno cerco piacerebbe prendo prendere vogliamo",
    "venire": "venire giocare allenarmi partecipare passare esserci allenarci",
    "libero": "libero libera liberi libere disponibile disponibili disponibilita posto posti buco spazio",
    "restano": "restano resta rimangono rimaste rimasti rimane rimanenti ancora mi_restano residue",
    "malato": "malato malata febbre influenza infortunato infortunata raffreddato raffreddata ammalato ammalata",
    "carnet": "carnet pacchetto abbonamento pack tessera",
    "pagato": "pagato inviato mandato trasferito versato saldato fatto",
    "promemoria": "promemoria messaggi notifiche avvisi",
    "coach": "allenatore allenatrice maestro maestra istruttore istruttrice coach alex insegnante",
    "lingua": "italiano inglese tedesco spagnolo francese portoghese olandese",
}

FILLER = """
io tu lui lei noi voi loro mi ti si ci vi lo la li le gli ne un uno una il i del dello della dei degli delle al allo alla ai agli alle
dal dalla dai dalle nel nella nei nelle sul sulla di a da in con su per tra fra e ed o ma se che chi cui non si no sono sei siamo siete
era erano essere ho hai ha abbiamo avete hanno avere avevo faccio fai fa fare fatto vado vai va andare vengo vieni viene venire posso
puoi puo possiamo potete possono potere voglio vuoi vuole volere devo devi deve dovere so sai grazie ciao buongiorno buonasera salve
mattina mattino pomeriggio sera notte oggi domani ieri dopodomani ora adesso poi dopo prima quando dove come quanto quanti quanta quante
quale quali perche tutto tutti tutta tutte ogni altro altra altri altre qualcosa niente nulla qualcuno nessuno lunedi martedi mercoledi
giovedi venerdi sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre ore minuto
minuti settimana settimane mese mesi anno anni giorno giorni volta due tre quattro cinque sei sette otto nove dieci mezzo mezza quarto
soldi euro contanti carta ok va bene favore figlio figlia bambino bambina mamma papa moglie marito amico amica forse magari molto male
perfetto ultimo ultima primo prossimo prossima sempre mai scusa scusi purtroppo mio mia tuo tua suo sua nostro nostra qui li anche ancora
gia piu meno solo
"""

PHRASES = {
    "book": """
        prenotare|prenota|prenoto|prenotami|prenotiamo|prenotazione_per|riservare|riserva|iscrivimi|segnami|segna
        0.95 <posso> ?io|noi ... <venire>
        0.95 <posso> @t $
        0.9 <voglio> ... <venire>
        0.95 <voglio> ?prenotare|fare|una|<un> ?<un> <session> ?per|alle|@t
        0.9 vengo|veniamo|prendo|passo @t
        0.95 ^ ?la|alla stessa|stesso ?ora|orario
        0.9 stessa|stesso ora|orario
        0.9 mettimi|inserisci|aggiungi|segnami ... @t
        0.9 <session> ?per|il|alle @t ?grazie|possibile|$
        0.9 ogni|tutti ?i|le @t
        0.95 per il resto ?del|della
        0.9 di ?nuovo nuovo @t
        1.05 @t fino ?alla|a|al ?quando|fine ... <carnet>
        prenotami|segnami|mettimi|iscrivimi|prenotaci
        0.95 come ?al|di solito|sempre|consueto
        0.9 @t uguale|idem
        0.9 uguale ?per @t
        0.9 ce la faccio|facciamo
        0.9 @t ?gia|si|invece posso|riesco|possiamo $
        0.95 tienimi|bloccami|tieni|blocca|riservami ... @t
        0.95 metti|mettici|segna|aggiungi ?anche @n|mia ... @t
        0.95 dammi|fissami|fissiamo ?un appuntamento
    """,
    "slots": """
        0.95 qualcosa|qualche|altro|c|ce ?di|posto|ora <libero> ?per @t
        0.95 hai|avete|c|ci|ce|sei|avresti|siete ?e|sono|@t ?@t|qualcosa|ancora|un|posto|qualche ?di|ora <libero>
        0.95 c e|qualcosa ?qualcosa ?di ?<libero> @t
        0.95 quali|che|quale ?sono ?gli|i|orari|ore ?orari|posti|giorni ?hai|sono|ci <libero>|orari|disponibilita
        0.95 quando ?<posso>|sei|hai|siete|c ... <venire>|<libero>|prenotare
        0.9 disponibilita
        0.9 @t ?e|sei|ancora <libero>|possibile|occupato ?$
        0.9 sei|e @t ?ancora <libero>
        0.85 ti_va|andrebbe|va_bene|ti_andrebbe|possibile @t
        0.95 ha|hai|avete|avrebbe|avresti ?ancora ?per qualcosa|qualche|posto|disponibilita|buco ?<libero>|di ?<libero>|buco ?per @t
        0.95 @t ?ce|ci hai|avete|ha|c|ce|avresti|e ?ancora ?un|e qualcosa|posto|disponibilita|buco|<libero>
        0.9 @t ?tu|ti|le|ci|vi puoi|potresti|riesci|puo|va|andrebbe|riusciresti ?bene|$
        0.99 sapere|chiederti|chiedere|chiederle|vedere se ... hai|avresti|avete|c|ce|ha ... posto|buco|buchetto|libero|disponibilita|qualcosa|spazio
        0.95 @t ?non avresti|hai|avete ?un ?qualche buchetto|buco|posto|qualcosa
        0.93 orari|ore|giorni|posti liberi|libere|disponibili
        1.0 quando ?tu potresti|puoi|avresti|potete|potrebbe
        0.93 gli|tuoi|i orari ?della|di|per @t
    """,
    "move": """
        spostare|sposta|spostiamo|spostarmi|rimandare|rimanda|posticipare|posticipa|anticipare|anticipa|rinviare|riprogrammare|spostami
        0.95 cambiare|cambia|cambiamo|modificare|modifica|scambiare ... <session>|@t|ora|orario|data|giorno
        1.1 @t invece ?che|di|del|@t
        1.1 invece che|di|del|@t
        1.1 al posto di|del
        1.1 meglio|piuttosto @t
        1.1 @t invece|piuttosto
        0.95 <un> altro|altra|diverso giorno|orario|ora|data
        0.9 altro giorno|orario
        0.9 un|mezz ora ?piu|prima|dopo prima|dopo|tardi|presto
        0.95 mezzora|mezzoretta ?piu prima|dopo|tardi|presto
        spostala|spostalo|spostale|spostali|cambiala|cambialo|spostarla|spostarlo|rimandala|rimandalo|anticipala|posticipala|spostarle
        anticipami|posticipami|spostamela|spostamelo|rimandami|cambiami|anticipalo|posticipalo|anticiparla|posticiparla|ritardare|slittare|slitta
        0.95 possiamo|potremmo|posso|si_puo cambiare|cambiarla|spostarla $
    """,
    "cancel": """
        cancellare|cancella|cancello|annullare|annulla|annullo|disdire|disdico|disdici|cancellazione|disdetta|annullami
        0.95 eliminare|elimina|togliere|togli|rimuovi ... <session>|@t
        0.9 non ?ci posso|riesco|possiamo|potro|riusciamo|vengo|sono|saremo|ce|puo|potremo ?a|la ?venire|@t|faccio|esserci|essere|domani|$
        0.9 @t ?purtroppo non ?ci|ce ?posso|riesco|sono|vengo|la
        0.9 impossibile @t|venire
        0.85 sono|ho|e|sta|siamo|figlio|figlia ... <malato>
        0.85 imprevisto|contrattempo
        0.9 niente|nessuna|no <session> @t
        0.85 salto|saltare|saltiamo ?la|il|@t
        cancellala|cancellalo|annullala|annullalo|disdicila|annullarla|annullarlo|cancellarla|cancellarlo|toglila|toglilo|disdirla
        0.9 @t .. non ?ci|ce|mi posso|riesco|sono|vengo|la|possiamo|potro|riusciamo|saro|saremo
        0.9 non ?ci sono|saro|saremo|siamo @t|ne
        0.9 non vengo|posso|riesco|possiamo ne
        1.0 non faccio|facciamo|riesco|faro ?ad ?a ?arrivare ?in tempo
        0.9 non contare|contate|conti su me|di|noi
        0.85 salto|saltiamo|saltero $
        0.9 @t salto|saltiamo
        0.95 non puo|possono|viene|vengono|potra|verra ?venire|esserci @t|$
        0.95 @n ... non viene|puo|potra|verra|ce|c
        0.95 @t ?mattina ?pome non ?mi ?ci va|viene ?piu bene
        0.9 non aspettarmi|aspettarci|aspettatemi|aspettare ?@t
        0.9 @t passo|passiamo $
        0.93 non potra|puo|potranno|possono venire|esserci|partecipare
        0.95 do|dare|faccio buca|pacco ?@t
    """,
    "balance": """
        saldo|credito|balance
        quante|quanti|quanto ?<session>|ne|mi|crediti ?mi|ne|ho <restano>|ho|mi
        0.95 cosa|che mi|ci resta|rimane
        0.95 <session> ?mi|ci|ho <restano>|disponibili
        0.95 mio|il_mio|la_mia|mia saldo|carnet|conto|abbonamento|pacchetto ?$
        0.95 quando ... scade|scadono|scadenza
        0.9 scade|scadenza|scadono|validita
        0.9 mi|ci restano|rimangono|resta
        0.95 quante|quanti ?lezioni|me|ne|me_ne|ce_ne|mi ?ne restano|rimangono|ho|resta
        0.97 lezioni|sessioni|crediti scadono|scade
    """,
    "why": """
        come ?sei|siete|ci|e|fai|hai ?arrivato|arrivata|arrivi|calcolato|contato ?a|il|quel ?quel|questo numero|conto|saldo|totale
        ^ perche|xke|come_mai|xche ?solo|ne|sono|ho|solamente #|@n|@m
        ^ perche|xke|come_mai ?questo|no|mai $
        perche|come_mai ... #|meno|solo|addebitato|manca|mancano|scalato|conteggiato
        0.95 spiega|spiegami|spiegazione ?il|la|mio
        0.95 dove sono ?le|finite ?mie|altre <session>|finite|altre
        0.9 storico|cronologia|dettagli|dettaglio|movimenti ?per|di|@n|$
        0.9 non mi torna|tornano
        0.85 ^ ?e|scusa|ma perche
        1.1 ^ ?ma perche ... #
        1.1 ^ ?ma come mai ... #
        0.95 non capisco|capito perche
        1.0 dettaglio|dettagli|riepilogo|resoconto di|delle|dei|della ?mie|miei
    """,
    "owe": """
        e ?gia tutto pagato|a_posto
        0.95 quanto|cosa|che ?ti|le|vi|c|e|mi ?e|cosa|da devo|dobbiamo|pagare|sospeso|pagare
        0.95 devo|dobbiamo ?ancora darti|pagarti|pagare|qualcosa|soldi|@m
        0.95 fatture|fattura|importo|pagamenti|conti ?in aperte|aperti|sospeso|aperta|arretrati
        0.9 mio|mia|il debito|fattura|debiti
        0.85 ho|abbiamo ?gia pagato ?tutto|gia|$
        0.95 non|ancora ?non ?ti|l ho|abbiamo ?ancora ?mica pagato|saldato ?ancora
        0.92 @t|tutto e|ho ?gia ?stato|tutto saldato|pagato
        1.02 ?ancora da pagare|saldare|darti
        1.0 quanto viene|e|fa|sarebbe|sono @t
        1.0 quanto ?ti ho|abbiamo ?gia pagato|versato ?finora
        1.1 posso|potrei|possiamo pagare|pagarti|versare|darti ?ora|adesso ?solo ?la meta
        1.0 si|posso|possiamo|accetti ?puo pagare ?anche con|tramite
    """,
    "owed": """
        chi ?mi|non|ha|deve|ancora ?mi|ha|ancora ?non deve|pagato|pagare|debito|soldi
        0.95 pagamenti|fatture|conti ?in sospeso|aperti|aperte|arretrati|scoperti
        0.95 ^ debiti|insoluti|sospesi|debitori $
    """,
    "next": """
        quando|a_che_ora ?e|c|ho|sono|devo ?e|il|la|mio|mia|ho ?mio|mia|il|la|prossimo|prossima <session>|prossimo|prossima
        0.95 quando ?e|ho|c|devo vengo|devo|ho|tocca|gioco|mi_alleno
        0.95 mio|mia|miei|mie|il|la|le|i ?prossimi|prossime|prossimo prossimo|prossima|lezioni|allenamenti|appuntamenti|prenotazioni ?$
        ^ prossimo|prossima ?lezione|appuntamento|allenamento|volta $
        0.95 cosa|quali|che ?lezioni|appuntamenti ho|abbiamo|c prenotato|prenotate|prenotati|programma|prenotazioni
        0.9 ho|sono|abbiamo|siamo ?gia|una ?lezione|iscritto ?prenotata|prenotato @t|iscritto|iscritta|prenotato
        0.9 che ora
        0.9 mie|miei lezioni|appuntamenti|prenotazioni|allenamenti
        0.93 @t ?io|noi ho|abbiamo ?una|gia|un lezione|allenamento|appuntamento
        0.95 quando e|sarebbe|sara ?la|il|mia|mio prossima|prossimo
        0.97 prossimo|prossima giorno|volta ?che|di
        1.02 che|quali giorni|orari|giorno ho|abbiamo|tocca
        0.95 che ora era|e|sarebbe|iniziamo|inizia|comincia
        0.93 ricordo se ... @t
        1.0 e|ancora|sempre ?ancora|sempre confermata|confermato|valida|valido ?la|il|per|lo ?<session> ?di|per ?@t
        1.05 ^ ho|abbiamo qualcosa @t
    """,
    "rules": """
        1.1 regole|regola|condizioni|politica|termini|tempi di|per|della|sulla ?la disdetta|cancellazione|annullamento|disdire|cancellare|annullare
        regole|regola|condizioni|regolamento|termini|politica
        0.95 fino|entro ?a quando ?posso|si|devo|e ... disdire|cancellare|annullare|spostare
        0.9 preavviso|quanto_prima|penale
        0.9 rimborso|rimborsi
        1.05 regole|regola|condizioni|politica ?di|per|della ?la disdire|disdetta|cancellazione|cancellare|annullare
        1.05 meno di @t|#
    """,
    "sent_transfer": """
        0.95 ho|abbiamo|gia|appena ?gia|appena|ti|il ?fatto|il|appena ?il|un <pagato>|bonifico|pagamento
        0.95 ^ ?gia <pagato>
        0.95 bonifico|pagamento|soldi ?e|gia|ho|sono ?gia|stato fatto|inviato|partito|mandato|eseguito|effettuato|arrivo|inviati
        0.9 fatto ?il|un bonifico|pagamento
        0.95 ti|vi|le|l e|hai|ha arrivato|arrivati|ricevuto ?il|i|mio bonifico|soldi|pagamento
        1.05 ho|abbiamo gia pagato|saldato|versato
    """,
    "promise": """
        0.95 pago|paghero|ti_pago|verso|paghiamo|saldo|faro|bonifico|porto ?ti|il|i|in ... @t|dopo|poi|presto
        0.95 ti pago|paghero|faccio|porto|do ... @t|dopo|poi
        0.95 @t ?ti|il pago|paghero|faccio|saldo
        0.9 <posso> ?pagarti pagare|pagarti ... @t|dopo|poi
        0.95 porto|portero|do|daro|lascio ... soldi|contanti
        0.95 te lo|la verso|bonifico|mando|saldo @t
        1.05 ^ ?ti pago|paghero|pagare|verso|do ?ora|adesso ?solo ?la meta
    """,
    "dispute": """
        0.95 non era|e|ero|ho|sono|eravamo ?in|mica|affatto tardi|ritardo|vero|giusto|corretto|disdetto
        0.95 non ?in tardi|ritardo
        0.95 questo|e|cio|quello ?e|era|non ?era ?proprio sbagliato|ingiusto|falso|scorretto|errore|un_errore
        0.95 in_tempo|per_tempo|in_orario
        0.95 avvisato|disdetto|cancellato|scritto ?in ?tempo|per tempo|prima
        0.9 contesto|contestare|reclamo|protesto|disaccordo
        0.9 io ?c ero|presente
        0.9 mai prenotato|accettato|comprato
        0.85 errore|sbaglio ?in|nel|nella|di
        0.9 addebitato|contato|scalato ?per due|doppio|sbaglio|volte
        0.97 non ?si|ci e ?stata fatta|tenuta|svolta
        0.97 <session> ... non ?l ?si|abbiamo e ?mai fatta|tenuta|svolta
    """,
    "stop": """
        ^ stop|basta|ferma|fermare $
        0.95 non|basta|niente|stop|senza|disattiva|disattivare ?voglio|piu|con|mandarmi|mandare|mandatemi|ricevere|i ?piu|ricevere|i ?piu|i <promemoria>
        0.95 non ?mi scrivermi|scrivere|mandare|mandarmi|disturbare ?piu
        0.9 lasciami|lasciatemi in ?pace
        0.95 smettila|smetti|smettetela|finiscila ?di|con mandar*|scriver*|inviar*|i|questi|<promemoria>
        1.0 togli|togliere|leva|elimina ?i|tutti ?i <promemoria>
    """,
    "stop_weekly": """
        1.3 ferma|fermare|stop|annulla|annullare|cancella|cancellare|disdici|disdire|termina|terminare|togli|elimina|basta|chiudi ?con ?il|la|l|i|le ?mio|mia|suo|sua turno|lezione|sessione|ora|orario|appuntamento|posto|slot ?di ?@n settimanale|fisso|fissa|regolare
        1.2 non ?voglio|serve ?piu ?il|la|l ?mio|mia turno|lezione|sessione|ora|orario|appuntamento|posto|slot settimanale|fisso|fissa|regolare
        1.1 ^ ferma|basta|stop ?di|con|prenotare ?il @t
    """,
    "weekly": """
        1.05 ^ ?qual|mostra|vedi ?e ?il|la|l ?mio|mia turno|lezione|sessione|ora|orario|appuntamento|posto|slot settimanale|fisso|fissa ?$
    """,
    "start": """
        ^ start|inizia|avvia|riprendi $
        0.95 attiva|riattiva|riattivare|voglio|riprendi ?di|ancora|i|ricevere ?nuovo|i <promemoria>
        0.95 ricevere|riavere|riattivare ... promemoria ?nuovo
        0.95 ricevere ?di nuovo
    """,
    "buy": """
        comprare|compro|compra|acquistare|acquisto
        0.95 <voglio>|nuovo|nuova|altro ?comprare|prendere ?<un> ?nuovo|nuova|altro ?# <carnet>
        0.95 nuovo|nuova|altro <carnet>
        0.9 rinnovare|rinnova|rinnovo|ricaricare ?il|<carnet>|$
        0.9 ^ ?un|una <carnet> ?da|di|grazie|$
        1.05 passare|passo|cambiare ... al|a|col|con ?il <carnet>
    """,
    "offers": """
        offerte|prezzi|prezzo|tariffe|tariffa|listino|pacchetti|abbonamenti
        0.95 quanto ?mi costa|costano|viene|prendi
        0.9 quali <carnet>|pacchetti|offerte
    """,
    "waitlist": """
        attesa|lista_d_attesa|lista_di_attesa
        0.95 avvisami|dimmi|scrivimi|fammi ... se|quando|sapere ... libera|posto|disdice|libero
        0.95 se|quando ?si|qualcuno|c ?si libera|disdice|posto|cancella
        1.08 metti|mettimi|mettici|aggiungi*|segna|segnami|inseriscimi ... lista
        0.98 se ... libera|posto|disdice ... dimmi|scrivimi|avvisami|sapere
    """,
    "page": """
        ^ ?mostra|mostrami|manda|mandami|invia|inviami|apri|dammi|dove|voglio ?e|mi|vedere ?la|il|un ?mia pagina|link ?per|alla ?favore|mia ?pagina $
        0.95 mia|la_mia pagina|scheda
    """,
    "calendar": """
        calendario|ical|ics|agenda
    """,
    "write_coach": """
        0.95 chiamami|mi_chiami|richiamami
        0.95 di|chiedi|scrivi|avvisa|digli|dille|manda ?un|a|all|al ?messaggio|mio ?a|al|all|mio <coach>
        0.95 messaggio|domanda per ?il|l|mio <coach>
        0.95 parlare|contattare ?con ?il|l|un|una <coach>|persona|umano|qualcuno
        0.8 in_ritardo|di_ritardo|in_arrivo|per_strada|sto_arrivando|stiamo_arrivando
        0.9 faro|porto|ho|avro ... ritardo
        0.9 arrivo|arrivero ... ritardo|tardi
        0.95 arrivo|arrivero|sono|faccio ... tardi|ritardo
        0.95 di|chiedi|scrivi|avvisa|digli|dille ad|all <coach>
        1.0 non ?mi ?ci ?ho|abbiamo|e ricevuto|arrivata|arrivato ?nessuna|la|il|alcuna conferma|promemoria|messaggio|link|mail
    """,
    "language": """
        lingua|language
        0.95 in|parla|parli ?in <lingua>
        ^ <lingua> ?grazie $
        1.1 passa|passiamo|cambia|scrivi|scrivimi|metti ?pure ?in ?a ?all ?allo ?al <lingua>
    """,
}
