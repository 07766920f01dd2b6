"""German beyond the coach's court, for the coarse intent alone: see `cues.wider_en`, whose weights are ranks here too."""

LISTS = {
    "event": "termin termine treffen meeting meetings besprechung besprechungen sitzung ereignis ereignisse"
    " veranstaltung verabredung geburtstag party hochzeit erinnerung erinnerungen reservierung"
    " reservierungen buchung buchungen feier essen aufgabe aufgaben arzttermin",
    "calendar": "kalender terminkalender agenda planer",
    "drop": "losche loschen losch entferne entfernen storniere stornieren absagen streiche streichen cancel"
    " annulliere raus leere leeren",
    "change": "verschiebe verschieben verschieb andere andern ander verlege verlegen umbuchen buche_um aktualisiere",
    "add": "trag trage eintragen setze setz fuge hinzufugen erstelle erstellen plane planen vereinbare"
    " vereinbaren mache mach notiere notier lege anlegen speichere buche reserviere organisiere",
    "remind": "erinnere erinner benachrichtige weck_mich_nicht",
    "see": "zeig zeige zeigt was welche welcher wann wo wer sag nenne liste lies habe hab gibt steht stehen ist"
    " sind uberprufe prufe",
    "my": "mein meine meinen meinem meiner unser unsere unserem ich wir",
    "media": "musik lied song songs radio podcast film filme serie horbuch playlist album",
    "other": "wetter regnet witz licht lampe lautstarke nachrichten wecker rezept taxi zug bus stau verkehr email"
    " mail mails twitter facebook kaffee staubsauger aktie aktien restaurant_in_der_nahe pizza wechselkurs"
    " hauptstadt definition",
    "table": "tisch platz_im_restaurant zimmer",
}

PHRASES = {
    "event_remove": """
        1.5 <drop> ... <event>|<calendar>|<table>|@t
        1.5 <event>|<calendar>|@t ... <drop>
        1.45 <drop> ?alles|todo|tout|tutto|tudo|<my> $
    """,
    "event_change": """
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
        1.43 reserva|reserver|reserve|reserviere|reserveer|reserveren|prenota|prenotare|buche|buchen|book|boek|boeken ... <table>|<event>|@t
    """,
    "next": """
        1.44 <see> ... <calendar>
        1.43 <see> ... <my> ... <event>
        1.4 <see> ... <event> @t|$
    """,
    "elsewhere": """
        1.49 <media>
        1.49 <other>
    """,
}
