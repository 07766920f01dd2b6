"""Dutch: what coaches say to their back office. The way of writing is explained in `cues.phrase`."""

PHRASES = {
    "sell": """
        verkoop|verkopen|verkocht
        0.95 @n koopt|neemt|wil ?een|de ?nieuwe <kaart>|les
        0.9 nieuwe <kaart> voor @n
    """,
    "paid": """
        betaald|betaalde|betaalt|overgemaakt
        0.95 ontvangen|gekregen|gehad ... van @n
        0.95 @m|# van @n
        0.95 @n heeft|gaf ?me ?@m|# ?@m betaald|gegeven|overgemaakt|contant
        0.9 @n @m|# ?euro contant|cash|pin|tikkie
    """,
    "owe": """
        0.95 wat|hoeveel ?is|moet @n ?mij|me|nog schuldig|betalen
        0.95 @n ?is ?mij|nog schuldig
    """,
    "today": """
        ^ ?wie|wat|mijn ?komt|heb|staat|is|er ?er ?ik @t $
        ^ ?mijn agenda|planning|rooster ?van|voor ?@t|$
        0.95 wie komt|komen|traint|trainen|speelt
    """,
    "week": """
        ^ ?mijn|deze|de|toon ?deze week $
    """,
    "no_show": """
        niet gekomen|verschenen|opgedaagd|geweest
        0.95 @n was|is|kwam ?er ?@t niet
        0.95 @n afwezig
        noshow
    """,
    "ok": """
        0.9 @n ?was|is|en|@n ?@n|er ok|aanwezig|geweest|gekomen|er|goed
        0.9 ok|aanwezig @n
        0.9 iedereen ?was|is er|aanwezig|ok
    """,
    "block": """
        blokkeer|blokkeren|geblokkeerd
        0.95 sluit|dicht @t
        0.9 ben ?@t niet beschikbaar
        0.9 werk ?@t niet
    """,
    "unblock": """
        deblokkeer|deblokkeren|vrijgeven
    """,
    "hours": """
        ^ uren|werktijden|openingstijden
        mijn uren|werktijden|tijden
    """,
    "add_client": """
        0.95 voeg|nieuwe|nodig|maak ?een|de ?nieuwe klant|leerling|speler|speelster
        0.95 toevoegen|uitnodigen
        0.95 voeg|nodig ... toe|uit
    """,
    "forgive": """
        kwijtschelden|coulance|vergeef
        0.95 geef ... terug
        0.9 niet rekenen|meetellen
    """,
    "extend": """
        verleng|verlengen|verlenging
    """,
    "write_off": """
        afschrijven|afboeken
        0.95 schrijf|boek|scheld ... af|kwijt
    """,
    "undo": """
        ongedaan|terugdraaien|herstel
        0.95 draai|maak ... terug|ongedaan
    """,
    "rain": """
        regen|regent|onweer|storm|hagel|sneeuw|noodweer
        0.95 baan|banen ?is|zijn nat|onbespeelbaar|blank
    """,
    "clients": """
        ^ ?mijn|alle|toon|lijst ?van|mijn klanten|leerlingen|spelers
    """,
    "charge": """
        baanhuur|kosten|toeslag|factureer|factureren
        0.95 reken|breng ... rekening
    """,
    "adjust": """
        corrigeer|corrigeren|correctie|aanpassen
        0.95 tel|trek|geef ... les|lessen ?erbij|af|extra
    """,
    "refund": """
        terugbetalen|terugbetaling|restitutie
        0.95 betaal|stort ... terug
    """,
    "transfer": """
        overdragen|draag_over|overzetten
        0.95 # ?lessen van @n naar|aan @n
        0.95 van @n ?# ?lessen naar|aan @n
    """,
    "freeze": """
        bevries|bevriezen|pauzeer|pauzeren|pauze
    """,
    "holiday": """
        vakantie|verlof
    """,
    "money": """
        inkomsten|omzet|kas
    """,
    "stats": """
        statistieken|cijfers|rapport|overzicht
    """,
    "import": """
        importeren|importeer|import
        0.95 laad|upload|overnemen ?mijn|de|een ?oude lijst|tabel|excel|bestand
    """,
    "export": """
        exporteren|exporteer|export
        0.95 download ?al|alle ?mijn gegevens
    """,
    "new_links": """
        nieuwe|nieuw links|link
        0.95 links|link intrekken|vernieuwen
    """,
}
