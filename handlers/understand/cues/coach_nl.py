"""Dutch: what coaches say to their back office. The way of writing is explained in `cues.phrase`."""

PHRASES = {
    "sell": """
        1.05 @n heeft ... gekocht|genomen|besteld
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
        1.05 @n ?heeft|gaf ?mij|me ?al @m|# ?contant|cash overgemaakt|gegeven|voldaan
        0.95 noteer|boek_in @m|# ?contant|van
        1.05 gaf|betaalde|gaf_me|betaalde_me ?me|mij ?net|zojuist @m|#
    """,
    "owe": """
        0.95 wat|hoeveel ?is|moet @n ?mij|me|nog schuldig|betalen
        0.95 @n ?is ?mij|nog schuldig
    """,
    "today": """
        ^ ?wie|wat|mijn ?komt|heb|staat|is|er ?er ?ik @t $
        ^ ?mijn agenda|planning|rooster ?van|voor ?@t|$
        0.95 wie komt|komen|traint|trainen|speelt
        1.1 ^ laat|toon|geef ?me|mij ?eens ?de|het|mijn @t ?zien|$
    """,
    "week": """
        ^ ?mijn|deze|de|toon ?deze week $
    """,
    "no_show": """
        niet gekomen|verschenen|opgedaagd|geweest
        0.95 @n was|is|kwam ?er ?@t niet
        0.95 @n afwezig
        noshow
        1.0 niet opdagen|komen_opdagen|op_komen_dagen
        1.25 niet komen opdagen|opduiken
        1.25 kwam|is ... niet opdagen|verschenen|opgedaagd
        1.25 @n ... niet ?is verschenen|gekomen|geweest|komen_opdagen
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
        1.1 geef|heb|doe|is|ga ?ik ?er ?dan geen les|lessen|training|trainingen|sessie|sessies
        1.1 geen les|lessen|training|trainingen|sessies ?op @t
        1.1 @t ?is ?er geen les|lessen|training|trainingen|sessies
        1.1 hou|houd|houdt @t vrij
        1.25 @t ben ik ?er niet|weg
        1.25 ik ben ?er @t ?er niet|weg
        1.15 ben|zijn|is ik|we ?dan dicht|gesloten
        1.1 @t is ?het ?een feestdag
    """,
    "unblock": """
        deblokkeer|deblokkeren|vrijgeven
        1.25 @t mag|kan|is ?toch weer|terug|toch ?weer open|vrij
    """,
    "hours": """
        ^ uren|werktijden|openingstijden
        mijn uren|werktijden|tijden
        1.25 @t ben|werk ik ?ook ?nu open|beschikbaar|@t
        1.25 ^ ik ben|werk ?nu|ook ?open @t
    """,
    "add_client": """
        0.95 voeg|nieuwe|nodig|maak ?een|de ?nieuwe klant|leerling|speler|speelster
        0.95 toevoegen|uitnodigen
        0.95 voeg|nodig ... toe|uit
        0.9 ^ nieuw|nieuwe
    """,
    "forgive": """
        kwijtschelden|coulance|vergeef
        0.95 geef ... terug
        0.9 niet rekenen|meetellen
        1.05 laat @n ?maar|er gaan|vrij|mee_wegkomen
        1.05 niet|geen ?les ?mee tellen|meerekenen|rekenen
        1.25 door de vingers
        1.2 laat|laten ... zitten|gaan|passeren
    """,
    "extend": """
        verleng|verlengen|verlenging
        0.95 @n ... # weken|maanden|dagen ?extra langer|erbij|extra
        1.25 geef|gun ?aan @n ?# ?een|twee|drie|vier ?extra week|weken|dag|dagen|maand|maanden|@t ?extra|langer|erbij|meer
        1.25 geef|gun ?aan @n nog ?# ?een|twee|drie ?extra week|weken|dag|dagen|maand|maanden|@t
    """,
    "write_off": """
        afschrijven|afboeken
        0.95 schrijf|boek|scheld ... af|kwijt
        1.25 schrijf|schrijven|boek|scheld|vergeet ?af ?alles ?wat|de|haar|zijn ?van ?@n schuld|schulden|schuldig|openstaat ?af|is|kwijt
        1.25 vergeet|schrijf|laat ?maar wat @n ?me|mij|ons schuldig|moet
        1.3 haal|schrap|streep|laat|verwijder ... baankosten|zaalhuur|toeslag|baanhuur ... weg|af|door|vervallen|zitten
        1.25 schrap|verwijder|streep ... baankosten|zaalhuur|toeslag|baanhuur|kosten
    """,
    "undo": """
        ongedaan|terugdraaien|herstel
        0.95 draai|maak ... terug|ongedaan
        1.1 laatste ?#|twee|drie ... ongedaan|terug|herstellen
    """,
    "rain": """
        regen|regent|onweer|storm|hagel|sneeuw|noodweer
        0.95 baan|banen ?is|zijn nat|onbespeelbaar|blank
        1.1 giet|regent|stortregent|hoost|hagelt|onweert|sneeuwt
        1.1 baan|banen|veld|velden ?is|zijn|staan|staat ?helemaal nat|blank|onder_water|onbespeelbaar
    """,
    "clients": """
        ^ ?mijn|alle|toon|lijst ?van|mijn klanten|leerlingen|spelers
        1.15 ^ wie|welke|bij_wie ?klant|klanten|leerling|leerlingen heeft|hebben|zijn|is ?er ?nog ?open|vrije <session> ?over|open|tegoed|$
    """,
    "charge": """
        baanhuur|kosten|toeslag|factureer|factureren
        0.95 reken|breng ... rekening
        baankosten|zaalhuur|baangeld
        1.05 ^ @n is ?mij|me|ons ?nog @m|# schuldig
        1.05 ^ @n moet ?mij|me|ons ?nog @m|# voor
        1.1 reken|rekenen|breng|factureer ?aan @n ?nog @m|#
    """,
    "promise": """
        1.05 @n|hij|zij|ze betaalt ?me|mij ?op|in|uiterlijk ?voor ?de ?rest @t
        1.1 @n|hij|zij|ze gaat|wil|zal|kan ?me|mij ?op|in|uiterlijk ?de ?rest @t betalen|overmaken
    """,
    "adjust": """
        corrigeer|corrigeren|correctie|aanpassen
        0.95 tel|trek|geef ... les|lessen ?erbij|af|extra
        1.05 haal|trek|neem|schrap ... les|lessen|sessie|sessies ?er af|bij|van|weg
        1.05 geef|tel|schenk ... les|lessen|sessie|sessies ?extra|erbij|cadeau|$
        1.05 @n plus|min|+ ?# ?een les|lessen|sessie|sessies $
        0.95 @n heeft|begint|start ?nog|met # ?lessen|sessies ?over
        1.1 @m|# ?euro korting
        0.95 # %|procent korting
        1.1 korting ?van @m|#
        1.2 haal|trek|schrijf|neem|tel ?er ?bij|van @n ?# ?een|twee <session> ?er eraf|af|weg
        1.2 haal|trek|neem|schrijf ?er ?# ?een|twee <session> ?eraf|af|weg ?van|bij @n ?af|eraf
    """,
    "refund": """
        terugbetalen|terugbetaling|restitutie
        0.95 betaal|stort ... terug
    """,
    "transfer": """
        overdragen|draag_over|overzetten
        0.95 # ?lessen van @n naar|aan @n
        0.95 van @n ?# ?lessen naar|aan @n
        1.05 draag|zet|schrijf # ?lessen|sessies over|door
        1.05 draag|zet|schrijf ?# ?lessen|sessies over ?van @n
        1.05 zet|schrijf # ?lessen|sessies over van ... naar|op
        1.15 @n geeft|schenkt|leent #|een|twee|drie ?sessie|sessies|les|lessen ?aan|door ?aan @n
        1.25 geef|zet|schuif ?# ?een|twee|drie ?sessie|sessies|les|lessen van @n door|over ?aan|naar @n
        1.25 zet|geef|schuif|boek ?# ?een|twee|drie|vier ?<session> van @n ?over|door ?aan|naar|op @n ?over|door
    """,
    "freeze": """
        bevries|bevriezen|pauzeer|pauzeren|pauze
        1.25 zet|zetten ?de ?kaart|bundel ?van @n ... op pauze|stop|non_actief
    """,
    "holiday": """
        vakantie|verlof
        1.25 ik ?ben|lig|voel|heb ?me|helaas|een ?met|niet ziek|griep|koorts|bed|geblesseerd|lekker|verkouden
    """,
    "money": """
        inkomsten|omzet|kas
        1.05 hoeveel ?heb ?ik ?geld verdiend|ontvangen|binnengekomen
        inkomsten|verdiensten|geld|kas
        1.1 wat|hoeveel ?heb|hebben ?ik|we ... verdiend|binnengekregen|ontvangen|omgezet
    """,
    "stats": """
        statistieken|cijfers|rapport|overzicht
        1.1 hoe was|ging|gaat|liep|loopt @t
    """,
    "import": """
        importeren|importeer|import
        1.1 laad|upload|plak ?een|de|mijn lijst|tabel|bestand|excel|csv
        1.1 ^ hier is|zijn|komt de|mijn lijst|klanten|tabel
        0.95 laad|upload|overnemen ?mijn|de|een ?oude lijst|tabel|excel|bestand
    """,
    "export": """
        exporteren|exporteer|export|back_up
        1.1 stuur|geef|download|mail ?me|mij ... als ?een spreadsheet|excel|csv|tabel|bestand
        1.1 als ?een spreadsheet|excel|csv|bestand
        exporteren|exporteer|export
        0.95 download ?al|alle ?mijn gegevens
    """,
    "rained_out": """
        1.1 @n ... verregend|regen|afgebroken ?na|door ... minuten|min|#
        1.1 @n heeft|speelde|trainde|deed maar|slechts ... minuten|min
        1.1 verregend|afgebroken ... @n
        1.1 @n na|slechts|maar # ?minuten|min ?minuten|min verregend|regen|afgebroken
        1.2 na # minuten|min ?moeten ?moesten ?we stoppen|gestopt|opgehouden
    """,
    "instalments": """
        termijnen|termijn|gespreid|afbetaling
        1.1 @n betaalt|betaald ... in # termijnen|keer|delen|maanden
        1.15 @n betaalt ?me|mij|ons @m|# ?euro per_maand|elke_maand|maandelijks
    """,
    "pay_out": """
        uitbetalen|uitbetaling|uitkeren
        1.2 betaal|keer|stort ... tegoed|geld|saldo|@m|# uit
    """,
    "share": """
        1.1 @n en @n delen ?een|de
        delen|gedeeld
        1.1 @n ?mag|kan traint|trainen|speelt|gaat|gebruikt|gebruiken ?op|met|van|de ?de <kaart> ?van @n
        1.1 @n betaalt ?ook voor @n
        1.1 @n is ?de|het ?zoon|dochter|kind|broer|zus|moeder|vader zoon|dochter|kind|broer|zus|moeder|vader van @n
        familie|gezin
    """,
    "nickname": """
        bijnaam|roepnaam|koosnaam|alias
        1.1 ^ @n heet ook
        1.1 ^ @n ?wordt ?is ook ?wel genoemd|bekend
        1.1 ^ noem|noemen ?we @n
        1.1 ... is|betekent @n $
        1.1 ^ ?ik|we|wij noem|noemen @n
        1.1 ^ @n wordt ?ook .. genoemd
    """,
    "guard": """
        1.1 vraag|bevestig|waarschuw ?me|mij ?altijd ?eerst vanaf|boven|meer_dan|bij_meer_dan @m|#
        drempel|veiligheidsgrens
        1.1 limiet|grens ?van|op @m|#
    """,
    "unfreeze": """
        ontdooi|ontdooien|hervat|hervatten|reactiveer
        1.2 haal|neem ... uit|van ?de pauze
        1.2 stop|einde|beeindig ?van ?de pauze
    """,
    "waitlist": """
        1.05 ?wie ?staat|staan ?er ?op ?de wachtlijst
        1.05 wie wacht|wachten
    """,
    "settings": """
        instellingen|tijdzone|valuta
    """,
    "new_links": """
        nieuwe|nieuw links|link
        0.95 links|link intrekken|vernieuwen
    """,
    "office": """
        ^ ?mijn|het|open|toon kantoor
    """,
    "balance": """
        1.05 hoeveel ?lessen|sessies had|heeft|waren|zijn ?er|van|voor @n
    """,
    "offers": """
        1.15 <kaart> ... kost|kosten
        1.15 rittenkaart ... kost|kosten
    """,
    "owed": """
        1.1 hoeveel|wat ?geld staat|is|moet ?er ?nog ?nog open|uit|binnenkomen
    """,
    "language": """
        1.2 zet|ga|schakel ?me|mij ?verder|over ?over op|in|naar nederlands|engels|duits|spaans|frans|italiaans|portugees
    """,
}
