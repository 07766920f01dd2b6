"""Italian beyond the coach's court, for the coarse intent alone: see `cues.wider_en`, whose weights are ranks here too."""

LISTS = {
    "event": "appuntamento appuntamenti riunione riunioni evento eventi impegno impegni compleanno festa"
    " matrimonio promemoria prenotazione prenotazioni cena pranzo attivita visita incontro",
    "calendar": "calendario agenda",
    "drop": "elimina eliminare cancella cancellare rimuovi rimuovere togli togliere annulla annullare svuota",
    "change": "sposta spostare cambia cambiare modifica modificare rimanda rimandare posticipa rinvia",
    "add": "aggiungi aggiungere metti mettere crea creare programma programmare segna segnare inserisci inserire"
    " pianifica fissa fissare organizza",
    "remind": "ricordami ricordarmi avvisami",
    "see": "mostra mostrami cosa che quale quali quando dove chi dimmi elenca leggi ho ci c e sono controlla",
    "my": "mio mia miei mie nostro nostra ho",
    "media": "musica canzone canzoni radio podcast film serie audiolibro playlist album",
    "other": "tempo_fara meteo piovera piove barzelletta luce luci volume notizie sveglia ricetta taxi treno"
    " autobus traffico mail email twitter facebook caffe aspirapolvere azioni borsa pizza tasso_di_cambio"
    " capitale definizione",
    "table": "tavolo camera stanza",
    "dine": "cenare pranzare mangiare",
    "want": "gradirei voglio vorrei vorremmo volevo volevamo serve servirebbe servono bisogno cerco cerchiamo desidero"
    " mi_piacerebbe",
    "get": "programmare prenotare prendere fare fissare avere affittare richiedere passare farmi",
    "service": "sbiancamento impianto ortodontista fisioterapia parrucchiere ceretta trattamento preventivo"
    " pulizia controllo otturazione radiografia consulto visita appuntamento massaggio taglio piega"
    " manicure tinta camera camere stanza suite singola doppia matrimoniale tavolo tavoli campo notte notti"
    " soggiorno prova vaccino seduta lezione appartamento posto",
    "one": "un una uno il la l di altra altro due",
    "account": "conto conti carta risparmio risparmi banca corrente libretto",
    "money": "soldi saldo euro denaro grana",
    "have": "ho abbiamo restano c_e ci_sono",
    "comfort": "cane cani gatto animali parcheggio wifi asciugamano asciugamani piscina doccia docce"
    " spogliatoio spogliatoi ascensore",
    "opened": "aprite apri apre chiudete chiudi chiude aperto aperti",
    "lost": "perso smarrito rubato rubata bloccata bloccato",
    "card": "carta telefono chiavi portafoglio codice password pin bancomat",
}

PHRASES = {
    "event_remove": """
        1.5 <drop> ... <event>|<calendar>|<table>|@t
        1.5 <event>|<calendar>|@t ... <drop>
        1.45 <drop> ?alles|todo|tout|tutto|tudo|<my> $
    """,
    "event_change": """
        1.46 lo|la facciamo|vediamo|lasciamo|metti ?meglio|per|a ... @t
        1.46 altro|altra giorno|momento|volta meglio|magari|forse|,
        1.46 meglio|magari|forse <one> altro|altra giorno|momento|volta
        1.47 <change> ... <event>|<table>|@t
        1.47 <event>|<table> ... <change>
    """,
    "event_add": """
        1.46 <add> ... <calendar>
        1.42 <add> ... <event>
        1.41 <remind> ... <event>|@t
        1.41 <event> ... <add>
    """,
    "book": """
        1.51 <want> ?ir ?a ?aller <dine> ... @t
        1.44 <table> per #|uno|due|tre|quattro|cinque|sei|sette|otto|dieci ... @t
        1.44 soggiornare|alloggiare|pernottare|dormire|fermarci|fermarmi ... @t|notte|notti
        1.43 <want> ?<get> ?<one> ?<one> <service>
        1.43 reserva|reserver|reserve|reserviere|reserveer|reserveren|prenota|prenotare|buche|buchen|book|boek|boeken ... <table>|<event>|@t
    """,
    "next": """
        1.44 <see> ... <calendar>
        1.43 <see> ... <my> ... <event>
        1.4 <see> ... <event> @t|$
    """,
    "balance": """
        1.44 <money> ... <account>
        1.44 <have> ... <account> ?$
    """,
    "elsewhere": """
        1.49 <comfort>
        1.49 ora|ore|orari ... <opened>
        1.49 <opened> ... ora|ore|orari
        1.49 <lost> ?<my> ?<one> <card>
        1.49 <media>
        1.49 <other>
    """,
    "pay": """
        1.46 posso|potrei|possiamo|puo|accettate|accetti pagare|saldare|pagamenti
    """,
}
