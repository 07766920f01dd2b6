"""German beyond the coach's court, for the coarse intent alone: see `cues.wider_en`, whose weights are ranks here too."""

LISTS = {
    "event": "termin termine treffen meeting meetings besprechung besprechungen sitzung ereignis ereignisse"
    " veranstaltung verabredung geburtstag party hochzeit erinnerung erinnerungen reservierung"
    " reservierungen buchung buchungen feier essen aufgabe aufgaben arzttermin",
    "calendar": "kalender terminkalender agenda planer",
    "drop": "losche loschen losch streich widerrufe widerrufen ruckgangig zuruckziehen aufheben entferne entfernen storniere stornieren absagen streiche streichen cancel"
    " annulliere raus leere leeren",
    "change": "verschiebe verschieben verschieb andere andern ander verlege verlegen umbuchen buche_um aktualisiere",
    "add": "trag trage eintragen setze setz fuge hinzufugen erstelle erstellen plane planen vereinbare"
    " vereinbaren mache mach notiere notier lege anlegen speichere buche reserviere organisiere",
    "remind": "erinnere erinner benachrichtige weck_mich_nicht",
    "see": "zeig zeige zeigt was welche welcher wann wo wer sag nenne liste lies habe hab gibt steht stehen ist"
    " sind uberprufe prufe",
    "my": "mein meine meinen meinem meiner unser unsere unserem ich wir",
    "media": "musik lied song songs radio podcast film filme serie horbuch playlist album",
    "other": "wetter regnet witz licht lampe lautstarke nachrichten wecker rezept email"
    " mail mails twitter facebook kaffee staubsauger aktie aktien restaurant_in_der_nahe pizza wechselkurs"
    " hauptstadt definition",
    "table": "tisch platz_im_restaurant zimmer doppelzimmer einzelzimmer familienzimmer hotelzimmer suite ferienwohnung apartment unterkunft mietwagen",
}

PHRASES = {
    "event_remove": """
        1.5 <drop> ... <event>|<calendar>|<table>|@t
        1.5 <event>|<calendar>|@t ... <drop>
        1.45 <drop> ?alles|todo|tout|tutto|tudo|<my> $
        1.5 sag|sage|sagt|melde|meld ... <event>|<calendar>|<table>|@t ... ab
        1.5 nimm|nehme|hol ... <event>|@t ... raus|weg|heraus
        1.5 anmeldung|teilnahme ... zuruckziehen|zurucknehmen|stornieren|widerrufen
    """,
    "event_change": """
        1.47 <change> ... <event>|<table>|@t
        1.47 <event>|<table> ... <change>
        1.47 zieh|ziehe|schieb|schiebe|leg|lege|verleg|buch|buche ... <event>|<table>|@t ... vor|vorne|hinten|zuruck|um
        1.47 buch|buche ... auf @t um
    """,
    "event_add": """
        1.46 <add> ... <calendar>
        1.42 <add> ... <event>
        1.41 <remind> ... <event>|@t
        1.41 <event> ... <add>
        1.42 leg|lege|setz|setze|setzt|trag|trage ... <event>|@t ... an|ein|auf
        1.42 <event> ... machen|vereinbaren|ausmachen|anlegen|ansetzen|einstellen
    """,
    "book": """
        1.43 reserva|reserver|reserve|reserviere|reserveer|reserveren|prenota|prenotare|buche|buchen|book|boek|boeken ... <table>|<event>|@t
        1.43 <table> ... fur|ab|am ... @t ?bitte $
        1.43 <table> fur ... nacht|nachte|personen|leute
        1.44 <kann>|konnen|konnten|durfte ... <table> ... freihalten|frei_halten|zurucklegen|vormerken|geben|bekommen|haben|reservieren
        1.43 hatte|hatten|mochte|mochten|will|wollen|brauche|brauchen|suche|suchen|benotige|benotigen ... <table> ... @t
        1.43 hatte|hatten|mochte|mochten|will|wollen|brauche|brauchen|suche|suchen|benotige|benotigen ... @t ... <table>
        1.43 <table> ... brauche|brauchen|gesucht|haben|bekommen
        1.42 mochte|mochten|wurde|wurden|will|wollen|hatte|hatten ... nachte|nacht ... @t
        1.26 sagen|machen|nehmen|halten wir ?doch|dann|also|mal @t ?fest|$
    """,
    "next": """
        1.44 <see> ... <calendar>
        1.43 <see> ... <my> ... <event>
        1.4 <see> ... <event> @t|$
        1.43 wann ist|hab|habe|sind|beginnt ?mein|meine|der|die|das nachste|nachster|nachstes
        1.3 wer ist|kommt|trainiert|sind|spielt|macht @t
        1.3 wer ist|kommt|trainiert|sind|spielt|macht ... @t ... gruppe|dabei|angemeldet|da|mit
    """,
    "elsewhere": """
        1.49 <media>
        1.49 <other>
        1.45 wo|wie|welches|gibt|gibts|hast|habt|habe ... parkplatz|parkplatze|parken|wlan|wifi|passwort|umkleide|umkleiden|dusche|duschen|toilette|eingang|anfahrt|garderobe|spind
        1.45 karte|kreditkarte|ec_karte|bankkarte|girokarte|pin ... sperren|gesperrt|sperre|verloren|gestohlen|geklaut
        1.45 wie spat ist
        1.46 durfen|kann|konnen|darf kinder|hunde|hund|eltern|zuschauer|gaste|anfanger|jeder
        1.49 wann|wie|welcher|nachster|nachste|ticket|tickets|fahrkarte|gibt|gibts|ruf|rufe|bestell|bestelle|buche|buch|nimm ... zug|bus|taxi|verkehr|stau|bahn
        1.34 zug|bus|taxi|verkehr|stau
    """,
}
