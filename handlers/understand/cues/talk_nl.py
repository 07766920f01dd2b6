"""Dutch: wishes, refusals and proposals as they are said in a running talk. The way of writing is explained in `cues.phrase`."""

PHRASES = {
    "slots": """
        0.95 heb|heeft|hebt|had je|jij|u|jullie ?misschien|toevallig|nog ?ergens @t ?misschien|toevallig ?nog ?iets|wat|een|tijd ?vrij|plek|tijd|ruimte|gaatje
        0.95 heb|heeft|hebt|had je|jij|u|jullie ... <vrij>|gaatje|plekje|momentje ... @t
        0.95 is|zijn er ?@t ?misschien|nog|toevallig ?een|wat|iets gaatje|plekje|momentje|ruimte|vrij
        0.9 kan|lukt|past ?dat|het|dit ?voor|bij ?jou|u|je|jullie ?ook @t
        0.95 wanneer kan|kun|kunt|heeft|hebt|past|schikt u|je|jij|het ... u|jou|je|tijd|plek|$
        0.9 hoe|wat ziet|is|zit ?het ?er|er ?bij ?jou|u|je @t ?uit
        0.95 is|zijn er @t ?nog|toevallig|ergens iets|wat|een|plek|ruimte ?vrij|mogelijk|bij ?jou|je|u|jullie
        0.95 nog|iets|ergens vrij|plek|plaats|plekje ... @t
        0.95 hoe zit|ziet|staat|is ?het ?met je|jouw|uw|de agenda|week|planning|rooster|dag ?er ?uit ?@t
        1.0 is|zijn|heb|heeft ?je|u|jullie ?er ?nog ?een|vrije plek|plaats|plekken|plaatsen|plekje ... @t
        0.95 hebben|hadden jullie ... @t ... plek|tijd|vrij|gaatje|ruimte
        0.95 wanneer heeft|heb|hebben|had|hebt ... tijd|vroegst|ruimte|plek|gaatje
        0.95 wanneer is|zou|kan ... vroegst|eerst|snelst
        0.95 hoe zit|sta|ziet|is ?het ?bij ?je|jij|u|jullie|jou|dat @t ... tijd|agenda|planning|plek|uit
        0.95 vanaf hoe_laat|wanneer ben|heb|zijn|kan|is|hebben ... @t
        0.95 is|zijn er @t ?ook|eigenlijk training|les|lessen|tennis|yoga|cursus
        0.95 ben|bent|zijn|is je|jij|u|jullie ... open
        1.0 kan|kun|kunnen|mag|mogen men|je|we ?bij|ook ?jullie|jou|u|eigenlijk ... @t ?ook|nog spelen|trainen|terecht|komen
    """,
    "book": """
        0.95 <kan> u|je mij|me|ons|mijn|@n ... @t ?een ?<session> ?aub inplannen|inschrijven|noteren|inboeken|reserveren|inzetten
        0.95 <session> @t ?bij|met ?jou|u|je afspreken|maken|boeken|vastleggen
        0.9 ik|we zou|wil|willen|zouden ... @t ?graag ?bij_u|bij_jou langskomen|komen|trainen|boeken|vastleggen
        0.95 doe|neem|pak|maak mij|me|we|ik ?maar|dan ... @t
        0.95 <kan> u|je|jij mij|me|ons|mijn|@n ... @t ... noteren|inschrijven|inplannen|opschrijven|inboeken|reserveren|ertussen|erbij|tussenschuiven|tussendoor
        0.95 maak|maakt|geef ?eens|even|mij|me|ons ?aub ?een <session> voor|op|om @t
        0.9 eentje|een_keer|1x|een_keertje @t
        0.95 mij|me|ons te noteren|inschrijven|boeken|plannen|reserveren ... @t
        0.95 mij|me|ons in_te_schrijven|in_te_plannen|in_te_boeken|op_te_schrijven ... @t
        0.9 @n wil|zou|mag|kan ... @t ... <komen>
        0.9 @n wil|zou|mag|kan ... <komen> @t
        0.95 <kan> ik|we|@n er @t ?ook bij|aansluiten ?zijn|komen
        0.95 <kan> ik|we|@n @t ?ook aansluiten|erbij
        1.0 <kan> je|u|jullie ... mij|me|ons ... @t ... vrijhouden|vasthouden|reserveren|bewaren
        0.95 hou|houd|houdt ?je|u mij|me|ons|voor_mij|voor_ons ... @t ... vrij|vast
        0.95 ik|we pak|pakken|neem|nemen ... @t ... plek|plekje|les|wel|dan|graag
        0.95 ik|we pak|pakken|neem|nemen die|de|het ?plek|plekje|les|uur ?van|op|om @t
        0.95 maak|maken ?we ?er|dan|maar ?maar @t van
        0.95 spreken|leggen ?we ?dan @t af|vast
        0.95 schrijf|zet|leg|noteer|boek|plan|hou|meld je|jij|u mij|me|ons|@n ... in|vast|op|erbij|vrij|aan voor|op ... @t
        0.95 schrijf|zet|leg|noteer|boek|plan|hou|meld je|jij|u ?mij|me|ons|@n @t ... in|vast|op|erbij|vrij|aan
        0.95 aanmelden|inschrijven|opgeven|aan_te_melden|in_te_schrijven voor|op ... @t
    """,
    "owe": """
        1.15 neem|accepteer|neemt|accepteert|nemen|accepteren je|jij|u|jullie ?ook|eigenlijk ?alleen paypal|kaart|pin|creditcard|contant|cash|tikkie|payconiq|bancontact|apple_pay|overschrijving
        1.15 <kan> ik|men|we|je ?bij_je|bij_jou|bij_u|eigenlijk|ook ?ook|alleen|eigenlijk ?met|via|per paypal|kaart|pin|creditcard|contant|cash|tikkie|payconiq|bancontact|apple_pay|overschrijving ?ook betalen|afrekenen|pinnen
        1.15 <kan> ?ik|je|we ?bij_je|bij_jou|bij_u ?ook|eigenlijk|hier pinnen
        1.1 hoe kan|moet|mag|wil|zal|betaal ?ik|je|jij|u ?je|jou|dit|dat|het ?best betalen|overmaken|$
        1.1 hoeveel|wat heb|hebben|had ik|we ?je|jou|u|@t|al ... betaald|overgemaakt|overgeschreven
    """,
    "other": """
        0.85 @t misschien|eventueel ?$
        0.85 @t is|zou|gaat|kan|lukt|past|komt ?voor|bij ?mij|me|ons ?veel|ook|nog ?beter|goed|prima|ideaal|uit|kunnen|passen|lukken ?$
        0.85 kan|lukt|past|zou ?het|dat ?ook|dan|eventueel @t ?kunnen|lukken|$
        0.85 heb|heeft|hebt|had je|u|jij ?misschien|anders|nog|dan|eventueel @t ?iets|plek|tijd|nog|ruimte|wat
        0.85 @t zou ?me|mij|ons|ook ?goed|top|super|fijn|ideaal|perfect|leuk|prima zijn|passen|kunnen|lukken|uitkomen
        0.85 bedoelde|bedoel|bedoelden ?ik|we ?eigenlijk|natuurlijk @t
        0.85 dan maar|liever|eerder @t
        0.85 alternatief|anders|desnoods @t
    """,
    "cancel": """
        0.9 laat|vergeet ?de|die|mijn ?les|afspraak ?van|op @t ?maar ?zitten|vallen|schieten|gaan|varen
        0.95 laat @t ?maar zitten|vallen|schieten|gaan|varen
        0.9 zeg|bel @t ?maar af
        0.9 @t ?ben|zijn ?ik|we ?helaas|toch verhinderd|weg|ziek|er_niet|op_reis|op_vakantie|bezet
        0.9 ben|zijn ik|we ?van|helaas|dan @t ?helaas weg|verhinderd|op_reis|er_niet|afwezig|op_vakantie|met_vakantie
        0.95 <kan>|mag ?je|u|jij|ik ?alles|alle|alle_lessen|de_lessen schrappen|annuleren|afzeggen|cancelen
        1.05 <session>|@t ?van|op|om|aub|graag @t ?aub|graag|helaas ?maar verwijderen|schrappen|wissen|annuleren|afzeggen|weghalen
        1.05 @t ?helaas|toch|maar laten vallen|schieten|gaan|varen|zitten
        1.0 @t skip|skippen|sla|slaan|pas ik|we ?een ?keer|keertje|even|liever ?een ?over|keer|keertje
        0.9 @t zit|zitten|sta|ben|zijn ik|we ?nog|helaas|dan ?vast ?nog ?op|in|bij ?het|de|mijn werk|school|vergadering|tandarts|dokter|kantoor|file|les|examen|stage
        0.95 @t ?helaas|toch|dan|eens geen <session>
        0.9 @t ben|zijn|zit|zitten ik|we ... weg|afwezig|er_niet|verhinderd|in_het_buitenland|op_reis|niet_thuis|op_cursus
        0.9 val|valt|vallen @t ?helaas uit|weg
        1.05 heb|hebben|hoef|hoeven ?ik|we ?de|het|mijn|die ?<session> ... @t|<session> ... niet ?meer nodig
        0.9 @t ?helaas|toch|dan zonder mij|ons
        0.95 @t ?helaas|toch|maar schrappen|wegdoen|laten_wegvallen
        1.05 schrijf|schrijven|schreef ?ik|we mij|me|ons|@n ... uit
        1.0 terugtrekken|terug_te_trekken|intrekken|in_te_trekken|uitschrijven
        0.95 ik|we val|vallen @t ?helaas uit|weg
        0.95 @t ... schrappen|wegdoen|afzeggen|annuleren|cancelen
        1.1 iemand|wie ... mijn|onze plaats|plek|les|uur|afspraak ... hebben|overnemen|gebruiken|nemen
        1.0 ik|we kan|kunnen ?helaas|toch|dan niet $
        0.9 ben|zijn ?ik|we @t toch in|op|bij
        0.9 @t ... werken|moet_werken moet|moeten|$
        0.9 @t ... moet|moeten ik|we ?helaas|toch werken
        0.9 @t is|wordt ?me|mij|ons ?helaas|toch te laat|vroeg|krap
        0.9 ik|we moet|moeten @t ?helaas|toch werken
        0.9 @t gaat|past|lukt|komt .. niet|niks
        1.0 noch @t noch @t
        0.9 @t is|wordt ?me|mij ?wat|beetje krap|lastig|moeilijk|nipt|kort
    """,
    "move": """
        1.05 van @t naar ?de|het @t
        1.05 zet|plan|boek|schuif|leg mij|me|ons|@n|mijn|de|het|die ... naar @t
        1.05 zet|plan|boek|schuif|leg mij|me|ons|@n|mijn|de|het|die ... op @t ipv|in_plaats_van|over
        1.0 inhalen|in_te_halen|uitwijken
        1.0 uurtje|uur|kwartier|kwartiertje|halfuur|halfuurtje|iets|beetje|wat vroeger|eerder|later komen|beginnen|starten|kunnen
        1.0 een|half uur|uurtje|kwartier|kwartiertje|halfuur|halfuurtje vroeger
        1.0 wat|iets|beetje|uurtje later|vroeger|eerder doen|maken|zetten|plannen
        1.0 geschoven|verschoven|verzet|verplaatst|omgeboekt|gewisseld|geruild|omgewisseld|vervroegd
        1.0 een|half uur|uurtje|dag|dagje|week|weekje|kwartier later|vroeger|eerder|opschuiven
        1.05 in de plaats ?van ... @t
        1.1 @t ?mogelijk|vrij|kunnen|komen|ook in de plaats
        1.0 wijziging|omboeking|verplaatsing|verschuiving
        1.05 van|uit @t @t maken
        1.1 wissel|wisselen|ruil|ruilen|verwissel|verwisselen ... @t ... om
        1.0 wissel|ruil|verwissel ... @t met|en|tegen @t
        1.05 @t @t ?van maken
        1.0 twee|drie|anderhalf|# uur|uurtjes later|vroeger|eerder
        1.05 maak|maken ?van @t @t
    """,
    "thanks": """
        0.9 ^ ?ok|oke|top|super|prima|fijn|bedankt|goed ?dan tot ?dan @t $
        0.9 ^ leuke|fijne|goede|toffe|mooie|super|gezellige|heerlijke|lekkere <session> ?@t
    """,
    "next": """
        0.95 heb|hebben|had|ben|kom ik|we ?nu|eigenlijk @t ?of @t ?$
        0.95 heb|hebben|hadden ik|we @t ?eigenlijk|nog|wel|al ?een les|training|afspraak|iets|sessie ?gepland|staan|afgesproken|$
        1.0 welke|wat_voor lessen|trainingen|afspraken|sessies|boekingen heb|hebben|staan|zijn ?ik|we|er
        1.0 is|was er @t ?eigenlijk|wel|nog training|les|tennis|cursus
        1.15 ^ valt|vallen ?de|het|onze <session> ... uit
        1.0 wanneer was|is ?dat|ook|alweer|weer ?alweer|weer onze|mijn ?volgende <session>
    """,
    "promise": """
        1.0 ik|we schrijf|schrijven|boek|stort|storten|zet|maak ... @t ?wel|dan over|op_je_rekening
        1.0 geld|bedrag|rest ... @t over|mee|op_je_rekening
        0.95 geld|bedrag|overschrijving|betaling komt|volgt ?nog @t
    """,
    "buy": """
        1.0 bijkopen|bij_te_kopen|bijbestellen|bijkoop|bijnemen
        1.0 doe|geef|neem|wil|koop ?mij|me|ik ... # lessen|beurten|ritten|sessies
    """,
    "write_coach": """
        1.3 beterschap
        1.05 ben|kom|komen|zijn ik|we ?zo|ongeveer ?een|# ?half minuten|minuutjes|min|kwartier|kwartiertje|uur|uurtje|halfuur|halfuurtje|beetje|tikkeltje ?te later|laat|vertraging
        1.05 ik|we ben|kom|komen|zijn ?zo|ongeveer ?een|# ?half minuten|minuutjes|min|kwartier|kwartiertje|uur|uurtje|halfuur|halfuurtje|beetje|tikkeltje ?te later|laat|vertraging
    """,
    "why": """
        1.0 hoe komt|kan het ?dat ... #|minder|maar|nog|weg|ontbreken
        1.0 waarvoor|waarom ... #|@m|aangerekend|afgeschreven|afgetrokken|gerekend
    """,
    "stop": """
        0.95 zet|doe|schakel|zetten ?aub ?alle|de|die|deze <herinneringen> ?aub|maar|alsjeblieft af|uit|stop
    """,
    "start": """
        1.0 zet|doe|schakel ?aub ?alle|de|die <herinneringen> ?aub|maar weer aan|in
    """,
    "stop_weekly": """
        1.3 vaste|vast|wekelijkse|wekelijks uur|les|plek|afspraak|moment ... stopzetten|opzeggen|stoppen|beeindigen|opgeven
    """,
    "no": """
        0.8 ^ neuh|nah|neenee|nee_hoor|nope
    """,
    "balance": """
        0.95 ik|we nog # <session> heb|hebben|over|tegoed
    """,
    "yes": """
        0.85 ^ ?dat|ja|ok past|lukt|werkt ?mij|me|wel|voor_mij $
    """,
    "rules": """
        1.15 moet|moeten ik|we ?dan|ook betalen als|wanneer|indien ... afzeg|afzeggen|annuleer|annuleren|ziek|niet|kom
        1.15 welke|wat_voor regels|voorwaarden|termijnen|annuleringsvoorwaarden
        1.15 wat zijn ?je|de|jullie|uw regels|voorwaarden
    """,
    "waitlist": """
        0.95 op de lijst voor|van @t
        0.95 op de lijst|wachtlijst @t
    """,
    "offers": """
        1.0 hoe duur
        1.0 hoeveel kost|kosten|is|vraag|reken
    """,
    "sent_transfer": """
        1.0 geld|bedrag|betaling heb|hebben ik|we ... gegeven|betaald|overgemaakt|overgeschreven|gestort
    """,
}
