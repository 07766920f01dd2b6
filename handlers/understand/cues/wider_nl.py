"""Dutch beyond the coach's court, for the coarse intent alone: see `cues.wider_en`, whose weights are ranks here too."""

LISTS = {
    "event": "bespreking overleg gesprek afspraak afspraken vergadering vergaderingen meeting meetings evenement evenementen verjaardag feest"
    " bruiloft herinnering herinneringen reservering reserveringen etentje taak taken bijeenkomst",
    "calendar": "agenda kalender planning",
    "drop": "verwijder verwijderen wis wissen annuleer annuleren schrap schrappen haal leeg afzeggen",
    "change": "verplaats verplaatsen wijzig wijzigen verzet verzetten verander veranderen verschuif verschuiven"
    " pas_aan",
    "add": "zet zetten voeg toevoegen maak maken plan plannen noteer noteren regel regelen schrijf leg_vast",
    "remind": "herinner waarschuw meld",
    "see": "toon laat wat welke wanneer waar wie zeg noem lijst lees heb is zijn staat staan controleer",
    "my": "mijn mn onze ons ik we",
    "media": "muziek lied liedjes radio podcast film films serie luisterboek playlist album",
    "other": "het_weer weer_wordt weerbericht regent regenen grap licht lichten lamp volume nieuws wekker recept"
    " mail email twitter facebook koffie stofzuiger aandelen beurs pizza wisselkoers"
    " hoofdstad definitie",
    "table": "tafel tafeltje kamer tweepersoonskamer eenpersoonskamer hotelkamer suite appartement vakantiehuisje huurauto",
}

PHRASES = {
    "event_remove": """
        1.5 <drop> ... <event>|<calendar>|<table>|@t
        1.5 <event>|<calendar>|@t ... <drop>
        1.45 <drop> ?alles|todo|tout|tutto|tudo|<my> $
        1.5 zeg|bel|meld ... <event>|<calendar>|<table>|@t ... af
        1.5 haal|neem ... <event>|@t ... eraf|weg|eruit
    """,
    "event_change": """
        1.47 <change> ... <event>|<table>|@t
        1.47 <event>|<table> ... <change>
        1.47 haal|schuif|trek|breng ... <event>|bespreking|overleg|@t ... voren|achteren|vooruit|terug|op
    """,
    "event_add": """
        1.46 <add> ... <calendar>
        1.42 <add> ... <event>
        1.41 <remind> ... <event>|@t
        1.41 <event> ... <add>
        1.42 <event> ... nodig|maken|vastleggen|inplannen
    """,
    "book": """
        1.43 reserva|reserver|reserve|reserviere|reserveer|reserveren|prenota|prenotare|buche|buchen|book|boek|boeken ... <table>|<event>|@t
        1.44 <kan>|kunnen|zou|mag ... <table> ... vrijhouden|reserveren|krijgen|hebben|boeken
        1.43 wil|willen|zou|zouden|zoek|zoeken|heb|hebben|graag ... <table> ... @t
        1.43 wil|willen|zou|zouden|zoek|zoeken|heb|hebben|graag ... @t ... <table>
        1.42 wil|willen|zou|zouden|graag ... nachten|nacht|nachtje ... @t
        1.42 <table> ... nodig|gezocht
        1.26 laten we ?dan|maar|gewoon @t ?om|@t ?@t zeggen|doen|afspreken|aanhouden|nemen
        1.26 zeggen|doen|nemen we ?dan|maar|gewoon @t
    """,
    "next": """
        1.44 <see> ... <calendar>
        1.43 <see> ... <my> ... <event>
        1.4 <see> ... <event> @t|$
        1.43 wanneer is|heb|begint ?mijn|de|het ?ik volgende|eerstvolgende
        1.3 wie komt|komen|zit|zitten|is|zijn|doet|speelt @t
        1.3 wie komt|komen|zit|zitten|is|zijn|doet|speelt ... @t ... groep|mee|bij|ingeschreven
    """,
    "elsewhere": """
        1.49 <media>
        1.49 <other>
        1.45 waar|hoe|welk|is|zijn|heb|hebben|wat ... parkeren|parkeerplaats|wifi|wachtwoord|kleedkamer|kleedkamers|douche|douches|toilet|ingang|route|kluisje
        1.45 pas|bankpas|creditcard|pinpas|pincode ... blokkeren|geblokkeerd|kwijt|verloren|gestolen
        1.45 hoe laat is het ?nu|dan|in|$ ?nu|in
        1.46 mogen|kunnen|mag|kan kinderen|honden|hond|ouders|toeschouwers|gasten|beginners|iedereen
        1.49 wanneer|hoe|welke|volgende|ticket|tickets|kaartje|is|zijn|bel|bestel|boek ... trein|bus|taxi|verkeer|tram
        1.34 trein|bus|taxi|verkeer
    """,
}
