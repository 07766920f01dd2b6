"""Dutch: what coaches tell in passing, who came, who paid, what holds from now on. The way of writing is explained in `cues.phrase`."""

LISTS = {
    "kaartje": "kaart rittenkaart tienrittenkaart vijfrittenkaart strippenkaart pakket pack bundel abonnement lessenkaart 10rittenkaart beurtenkaart tienbeurtenkaart",
    "les": "les lessen sessie sessies training trainingen keer beurt beurten",
    "baangeld": "baanhuur baankosten zaalhuur baangeld hallhuur hal_huur veldhuur",
    "weer": "regen onweer storm hagel sneeuw hitte noodweer vorst",
    "vanaf_nu": "voortaan vanaf_nu nu voor_het_vervolg met_ingang_van_nu",
}

PHRASES = {
    "paid": """
        1.25 @n ?heeft|hebben|gaf ?me|mij|ons ?vandaag|gisteren|pas|tot_nu_toe ?maar|slechts|pas @m|# ?euro in_plaats_van|ipv|van @m|# ?euro ?maar betaald|overgemaakt|gegeven
        1.25 @n ?heeft|hebben|gaf ?me|mij maar|slechts|pas @m|# ?euro ?van|in_plaats_van|ipv ?@m|# betaald|overgemaakt|gegeven
        1.1 @n gaf|bracht|stopte ?me|mij ?net|vandaag|gisteren @m|#
        1.1 ?@t|vandaag|net @m|# ?euro van @n gekregen|ontvangen|gehad|binnen|gevangen|gekregen_via_tikkie|binnengekomen
        1.1 ?@t|vandaag|net ... van @n ?@m|# ?euro gekregen|ontvangen|gehad|binnengekomen
        1.1 betaling|geld|overschrijving|tikkie van @n ?is ?er ?binnen|er|ontvangen|gekregen|binnengekomen
        1.1 @n heeft ?haar|zijn|de rekening|schuld|rest|kaart betaald|voldaan|overgemaakt
        1.1 van @n kwam|kwamen|is|zijn ?er ?vandaag|gisteren|@t ?@m|# ?euro ?vandaag|gisteren|@t binnen|binnengekomen|gekomen|$
        1.1 @m|# ?euro ?heeft|hebben ?ze|zij|hij|@n ?al aanbetaald
        1.1 aanbetaling ?van @m|#
        1.1 @n heeft|gaf ... @m|# ?euro ?contant|cash|via_tikkie ?gegeven|betaald|overgemaakt $
        1.2 @n heeft ... betaald|overgemaakt
    """,
    "sell": """
        1.15 @n neemt|koopt|pakt|wil|bestelt|krijgt ?nog|weer|graag|er ?nog|weer ?een|n ?nieuwe <kaartje>
        1.15 @n verlengt|vernieuwt ?met ?een|haar|zijn ?nieuwe <kaartje>
        1.15 verkoop|geef ... @n ... <kaartje>
        1.1 maak|geef haar|hem|hun|@n ?maar|aub ?nog een nieuwe ?kaart|tienrittenkaart|$
        1.1 maak een nieuwe ?kaart|tienrittenkaart ?voor ?@n|haar|hem
    """,
    "refund": """
        1.1 geef|betaal|stort|maak @n @m|# ?euro terug
        1.1 @n krijgt @m|# ?euro|geld terug
        1.1 @m|# ?euro ?aan|naar @n terugbetalen|terug|terugstorten|teruggeven
        1.1 @n wil ?haar|zijn geld|@m|# terug
        1.25 betaal|geef|stort|maak hem|haar|hun @m|# ?euro terug
    """,
    "transfer": """
        1.15 @n geeft|schenkt|laat ?# ?een|twee|drie|vier <les> aan|na|over @n
        1.15 @n geeft|schenkt @n ?# ?een|twee|drie|vier <les>
        1.15 schuif|boek|zet # ?<les> van @n naar|op|over @n
        1.2 geef|zet|schuif|boek ?de|het rest|resterende|overige|tegoed ?lessen ?van @n aan|naar|op|over @n
        1.2 @n rest|resterende|tegoed|lessen naar|aan|voor @n
    """,
    "ok": """
        1.1 @n was|waren ?er ?@t ?er ?er|bij|aanwezig|op_de_baan|gewoon ?@t $
        1.1 @n en @n waren ?er ?@t ?allebei ?er|bij|aanwezig
        1.1 @n heeft|hebben ?@t getraind|meegedaan|gespeeld|meegetraind
        1.1 @n is|zijn ?@t ?gewoon|netjes gekomen|geweest
    """,
    "no_show": """
        1.15 ^ @n ?was|is|kwam|maar ?er ?vandaag|@t niet ?$
        1.15 @n was|waren|kwam ... ?maar|en|, ?maar|en @n ?maar niet $
        1.15 @n kwam|is|was ?er ?@t ?er|weer|gewoon|zomaar ?er niet ?er|gekomen|verschenen|komen_opdagen|opdagen|$
        1.15 @n heeft ?me|ons|de|haar|zijn ?les ?@t ?weer laten_zitten|laten_staan|gespijbeld|verslapen|vergeten|gemist|overgeslagen
        1.15 op @n ... gewacht|tevergeefs
        1.15 @n heeft|had ?zich|het ?weer verslapen|vergeten
    """,
    "rain": """
        1.15 alles|@t ... niet_door|afgelast|vervalt|valt_uit|eruit ?door|vanwege|wegens ... <weer>
        1.15 door|vanwege|wegens ?de|het <weer> ... afgelast|niet_door|vervalt|afzeggen|uit|stop
        1.1 alles|@t ... in het water
        1.1 baan|banen|veld|hal ?is|zijn|staat|staan ... onbespeelbaar|onder_water|blank|nat|bevroren|dicht
    """,
    "rained_out": """
        1.2 @n ... na # minuten|min ... <weer>
        1.2 @n na @t gestopt|afgebroken|opgehouden
        1.2 @n ... # minuten|min ?getraind|gespeeld|gedaan ... <weer>
        1.2 @n ... <weer> ... na # minuten|min
    """,
    "block": """
        1.15 hou|houd|houdt ?me|mij|voor_mij ?de ... @t ... vrij
        1.15 @t neem|pak ik ?me ?@t vrij
        1.1 geen boekingen|afspraken|lessen|trainingen ?meer ?op|vanaf|voor @t
        1.1 @t ... geen boekingen|afspraken|lessen|trainingen ?meer ?aannemen|mogelijk
        1.1 niemand ... @t ... inboeken|boeken|inplannen
        1.2 @t ?uur ?altijd pauze|lunchpauze|middagpauze|lunch|siesta
        1.2 @t ?elke_dag pauze|lunchpauze
        1.25 ik wil|moet|heb|zou ... @t ... vrij
        1.25 @t werk|train ik ?helaas|dan niet ?meer
    """,
    "unblock": """
        1.15 maak|zet|geef ... @t ... weer|terug|toch vrij|open|beschikbaar
        1.15 @t ... weer|terug|toch ... vrijgeven|open|vrij|beschikbaar|openzetten
        1.1 @t ... werk|kom|ben ik toch
    """,
    "hours": """
        1.2 ?op @t werk|ben|train|geef ik ?les ?<vanaf_nu>|altijd|alleen ... @t|# ?uur
        1.2 ik werk|train ?<vanaf_nu>|altijd|alleen ... @t ... @t
        1.2 @t ?altijd|<vanaf_nu> alleen|enkel|alleen_nog|slechts @t ?open|beschikbaar ?$
        1.2 @t ?altijd|<vanaf_nu> alleen|enkel|alleen_nog s_ochtends|s_middags|s_avonds|overdag ?open|beschikbaar
        1.15 mijn|nieuwe ?nieuwe tijden|werktijden|uren ?zijn|: ... @t
        1.2 @t begin|start|stop|werk|ben ik ?pas|al|nog_maar ... @t
        1.2 @t begin|start|stop|werk|ben ik ?pas|al|nog_maar ... # ?uur
    """,
    "offers": """
        1.2 <kaartje>|losse_les|proefles kost|kosten ?<vanaf_nu> ?@t ?<vanaf_nu> @m|#
        1.2 kost|kosten ?de|een|het ?losse <kaartje>|les|proefles|groepsles ?<vanaf_nu> @m|#
        1.2 prijs|prijzen ... <kaartje>|les|proefles ... @m|#
        1.2 ik vraag|reken ... <kaartje>|les|proefles ... @m|#
        1.15 <kaartje>|proefles|les is|zijn ... gratis|kosteloos
    """,
    "rules": """
        1.25 afzeggen|annuleren|afzegging|verzetten ?kan|mag|is ?<vanaf_nu> ?nog|alleen tot ... uur|u|dagen|dag ?van_tevoren|ervoor|vooraf ?gratis|kosteloos|mogelijk
        1.25 ?<vanaf_nu>|@t telt|tellen|kost ... niet ?komen ?opdagen|no_show|te_laat|afzeggen ... ?als ?een ?hele|halve|volledig|vol
        1.25 afzeggen|annuleren|verzetten ... @t van_tevoren|ervoor|vooraf ... gratis|kosteloos|moet|kan
        1.25 tot # uur|u|dagen|dag ?van_tevoren|ervoor|vooraf ... afzeggen|annuleren|verzetten ... gratis|kosteloos
    """,
    "today": """
        1.1 ^ wie ?komen|komt|traint|trainen|speelt|staat|staan|heb|is ?ik|er|allemaal ?er @t ?allemaal|nog|op_de_planning ?$
        1.1 ^ wie ?zijn|is ?er ?allemaal ?@t ingeschreven|aan_de_beurt|er ?@t $
    """,
    "week": """
        1.1 ^ laat|toon|geef ?me|mij ?eens ?de|mijn|deze week|weekplanning|@t ?eens zien|$
        1.1 ^ hoe ziet ?mijn|deze|de|er @t|week ?er eruit|uit $
        1.2 hoeveel lessen|trainingen|afspraken|sessies geef|heb ik @t
    """,
    "holiday": """
        1.3 ik|we ben|zijn|ga|gaan ?van ?@t @t op|met vakantie|verlof|reis
        1.2 ik|we ben|zijn|ga|gaan ?van|vanaf|tot ?@t ... op|met vakantie|verlof|reis
        1.2 ben|zijn|ga ?ik|we ?van|vanaf ?@t ... op|met vakantie|verlof|reis
        1.2 op|met vakantie|verlof van|vanaf|tot|@t
        1.1 paasvakantie|zomervakantie|herfstvakantie|kerstvakantie|krokusvakantie|voorjaarsvakantie|meivakantie|zomerstop|winterstop ... @t
    """,
    "extend": """
        1.2 <kaartje> ?van @n ... langer|verlengen|verleng
        1.2 @n ... verlengen|langer geldig|verlengd
        1.2 geef|gun haar|hem|hun ?nog ?een|twee|drie|# week|weken|maand|maanden|dagen
    """,
    "forgive": """
        1.2 @n hoeft|moet|mag ?die|dat|de|daar|er ... niet|niks|niets ?te betalen
        1.2 voor @n ... oogje|ogen dicht|toe
        1.2 oogje|ogen dicht|toe ... @n
        1.25 reken|tel @n ... <les> ... niet ?aan|mee
    """,
    "adjust": """
        1.2 geef|gun|schenk|trakteer @n ?nog|eens ?# ?een|twee|drie ?gratis|extra <les> ?gratis|cadeau|extra|erbij|$
        1.2 @n krijgt ?nog|van_mij ?# ?een|twee|drie ?gratis|extra <les> ?gratis|cadeau|extra|erbij
        1.15 <les> te veel|weinig|teveel ... afgeschreven|geteld|geboekt|gerekend|afgetrokken
    """,
    "write_off": """
        1.25 streep|schrap|schrijf|boek|scheld ?weg|af|kwijt ?alles ?wat @n ?me|mij ?nog ?me|mij moet|openstaat|schuldig_is|open_heeft ?weg|af
        1.25 streep|schrap|schrijf|boek ... schuld|schulden|rest|openstaande ?van @n ?bedrag weg|af|kwijt
        1.25 kosten|schuld|schulden|rest|rekening|<baangeld> ?van|voor|bij @n ... schrappen|kwijtschelden|weglaten|vergeten|afschrijven|laten_vallen
        1.25 vergeet|schrap|streep|laat ?hem|haar ?die|de @m|# ?euro van|bij|voor @n ?vallen|zitten|weg
    """,
    "charge": """
        1.15 <baangeld> ... @n ... @m|#
        1.15 @n ... <baangeld> ... @m|#
        1.1 deel|deelt|verdeel|splits|halveer ?we ?de|het <baangeld>|baan|huur ... ?op|door|eerlijk
    """,
    "owed": """
        1.15 wie moet|moeten|heeft|hebben ?er|me|mij ?nog|allemaal ?nog ... betalen|open|schuld|schulden|achter
        1.15 bij_wie|waar staat|is|staan ?er ?nog ... open|geld|bedragen
    """,
    "balance": """
        1.15 hoe|wat staat|zit|is het ?er ?met|bij|voor @n ?voor
        1.15 tot_wanneer|hoe_lang ?is|loopt|geldt ... @n ... geldig|door
        1.15 hoe|wat staat|zit|is het ?er met|bij|voor ?de|het <kaartje> van @n
        1.15 wat|hoeveel krijg ik ?nog|nou ?nog ?geld van @n
    """,
    "freeze": """
        1.2 @n neemt|heeft|houdt|wil ?even|een|tot pauze ... @t|$
        1.2 zet|leg ... @n ... stil|op_pauze|in_de_wacht|op_hold
    """,
    "add_client": """
        1.15 ^ ?ik|we heb|hebben ?een nieuwe klant|leerling|speler|speelster
        1.15 maak|voeg|zet ?een nieuwe klant|leerling|speler|speelster aan|toe|erbij
    """,
    "undo": """
        1.2 draai|maak|haal|neem ?dat|het|de|die ?laatste|net|zojuist|weer ... terug|ongedaan
        1.2 dat ?net|zojuist|laatste ?was ?een fout|vergissing|foutje|verkeerd
    """,
    "clients": """
        1.15 hoeveel klanten|leerlingen|spelers|mensen heb|hebben ik|we
        1.15 ^ laat|toon|geef ?me|mij ?eens ?alle|de|mijn ?actieve klanten|leerlingen|klantenlijst|lijst ?zien|$
        1.25 wie|welke ?klanten|leerlingen heeft|hebben ?er ?bijna|haast|nog|maar ?nog geen|weinig|maar_weinig|nauwelijks ... lessen|tegoed|beurten|kaart
        1.25 bij_wie|wiens|welke ... loopt|lopen ?de ?kaart|kaarten ... af|leeg
    """,
    "export": """
        1.15 klantenlijst|klanten|gegevens|alles als|naar|in excel|csv|spreadsheet|bestand|tabel
    """,
    "money": """
        1.15 wat|hoeveel ?geld is|kwam|komt|heb ?er|ik ?@t binnen|binnengekomen|verdiend|gedraaid
        1.15 hoe is|was|loopt ?de|mijn omzet|kas|inkomsten ?@t
    """,
    "waitlist": """
        1.15 wie staat|wacht|wil|staan|wachten ?er ?allemaal ... wachtlijst|@t
    """,
    "instalments": """
        1.15 @n ... betaalt|betaald|betalen ... in ?# ?twee|drie|vier|vijf|zes ?gelijke termijnen|delen|keer|stukken
        1.2 @n betaalt maandelijks|elke_maand|per_maand ?steeds @m|#
    """,
    "book": """
        0.95 @n komt|traint|speelt ?weer|ook @t
        0.95 kan|kun|kunnen|wil ... @n ... @t ... inplannen|erbij_zetten|inboeken|tussenschuiven|plaatsen
    """,
    "move": """
        1.15 @n wil|zou|moet|mag ?liever|graag naar @t
        1.15 zet|leg|schuif|verplaats|verzet ?de|het @n <session> ?van ?@t ?naar|op @t
        1.15 zet|leg|schuif|verplaats|verzet ?de|het <session> ?van @n ... naar|op @t
    """,
    "cancel": """
        1.2 @n heeft|hebben ... afgezegd|afgemeld|geannuleerd|afgebeld
        1.15 @n <les> ... vervalt|gaat_niet_door|valt_uit|weg
        1.25 schrap|verwijder|streep ?de|het <les> ?van @n @t
        1.25 schrap|verwijder|streep ?de|het <les> @t van @n
    """,
    "unfreeze": """
        1.2 <kaartje> ... activeren|hervatten|doorlopen|ontdooien|vrijgeven
        1.2 @n is|traint|komt|doet ?vanaf ?@t weer fit|gezond|terug|mee|er
    """,
    "stats": """
        1.15 hoe loopt|lopen|gaan|gaat de ?eigen zaken|zaak|business
    """,
    "office": """
        1.2 stuur|geef|toon ?me|mij ?aub|eens ?de link naar|van ?mijn kantoor|dashboard
    """,
}
