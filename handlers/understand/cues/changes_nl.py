"""Dutch: what is said when something booked is to be moved or called off. The way of writing is explained in `cues.phrase`."""

PHRASES = {
    "move": """
        verzetten|verzet|verplaatsen|verplaats|verschuiven|verschuif|omboeken|verplaatst|uitstellen|vervroegen
        0.95 wijzigen|wijzig|veranderen|verander|ruilen|ruil|wisselen ... <session>|@t|tijd|naar
        1.1 @t ?in ipv|plaats ?van|@t
        1.1 ipv|liever|inplaats ?van|op|dan @t
        1.1 @t liever
        1.1 in plaats van
        0.95 zet|schuif|leg|maak ... @t|<session> ... naar|op|vooruit|terug
        0.95 <een> ?nieuwe ander|andere|later|eerder ?tijdstip|moment dag|tijd|moment|tijdstip
        0.9 een|half uur|uurtje later|eerder
        1.05 kan|kunnen|mag|zou ?ik|we|het|mijn|de|@t ?@t naar @t
        1.05 @t naar|in_plaats_van|ipv @t ?verzetten|verplaatsen|schuiven|kunnen|$
        schuiven|schuif|verschuiven|verschuif|ruilen|omruilen
        1.1 ipv|in_plaats_van|inplaats_van #|@t
        1.1 # ipv|in_plaats_van #|@t
        0.95 opschuiven|schuif_op|opschuif|doorschuiven|verlaten|verleggen
        1.05 <kan> ... naar @t
        1.05 <kan> ... @t|# in_plaats_van|ipv @t|#
        1.05 maak|maken ?er|we|ervan ?toch|maar|dan ... @t van
        1.05 er ?toch|maar|dan|liever @t van ?maken
        1.0 dagen|tijden|afspraken verwisseld|omgewisseld|door_elkaar
        1.0 iets|beetje|uurtje|kwartiertje|halfuurtje|kwartier later|eerder komen|beginnen|starten
        1.15 uurtje|uur|half_uur|halfuur|kwartier|kwartiertje|iets|beetje later|eerder ?kunnen|mogen komen|beginnen|starten
        1.15 per_ongeluk|perongeluk ... @t ... @t
        1.15 @t ?per_ongeluk ... per_ongeluk|verkeerd geboekt
        1.0 tijd|uur|dag|datum ?van @t veranderen|wijzigen|verzetten|aanpassen
        1.0 <kan> ... veranderen|wijzigen|aanpassen
        1.1 in_plaats_daarvan|inplaats_daarvan ... @t
        1.05 @t ipv|in_plaats_van # ?kunnen|doen
        1.2 per_ongeluk|perongeluk ... geboekt|gepland
        1.2 verkeerde dag|tijd|datum geboekt|gekozen
        1.05 een|# week|weekje|dag|dagje ?later|eerder|op opschuiven|schuiven|verzetten|verplaatsen
        1.05 andere|nieuwe afspraak|datum|tijd|dag ?aub|graag|kunnen maken|afspreken|zoeken|vinden|prikken|plannen
        1.05 een_andere_keer|andere_keer
        1.05 past|lukt|kan|komt|is|zou ... @t ... beter|liever dan @t
        1.05 @t ... beter|liever|eerder dan @t
        1.1 ik|we|wij had|hadden|zou|zouden|wilde|wilden ?eigenlijk|toch|elkaar @t ... maar|kan|kunnen|lukt|zou|liever ... @t
        1.05 @t ... komt|past|schikt|zou|is|gaat @t ?me|mij|ons ?veel|iets|toch beter|liever
        1.05 komt|past|schikt|zou|is @t ?me|mij|ons ?veel|iets|toch beter ?uit|$
        1.05 naar|meer voren|achteren ?halen|schuiven|verzetten|plannen|brengen|kunnen|$
        1.05 omzetten|om_te_zetten|doorschuiven|opschuiven|naar_achteren|naar_voren
        1.05 <kan> ... <session>|@t ... tegen|voor|met @t ... ruilen|wisselen|inruilen
        1.05 schuif|schuiven ?je|we|ik mij|me|ons|maar|het ... op|door|later|naar_achteren|naar_voren
        1.0 uitstellen|uitgesteld|uitstel|verschoven|vervroegd
        1.1 @t ?graag|aub|ook|liever een|twee|drie|# dag|dagje|dagen|week|weekje|weken eerder|vroeger|vooruit
        1.1 @t ... liever|beter ... dan @t
        1.1 <kan> ... minuten|min|uur|uurtje|kwartier|kwartiertje|halfuur|halfuurtje ?wat later|eerder|vroeger
        1.1 mijn|onze|de|het <session> ?van|op @t ?graag|aub|liever|toch naar|op @t|#
        1.1 mijn|onze <session> ?graag|aub|liever naar @t
        1.05 te vroeg|laat ... later|eerder|ander|andere
        1.1 later|eerder|vroeger|langer|korter dan geboekt|gepland|afgesproken|gereserveerd|voorzien
        1.1 in_plaats_van|ipv|inplaats_van ?de|het|mijn <session> ?van @t ... @t
        1.05 naar @t ... gewijzigd|wijzigen|verzet|veranderd|verschoven
    """,
    "cancel": """
        annuleren|annuleer|geannuleerd|afzeggen|afmelden|cancelen|cancel|afgezegd|afzeg|annulering|afbellen|afgelasten
        zeg|meld|bel ... af
        0.95 schrap|schrappen|verwijder|verwijderen|haal ... <session>|@t|weg
        0.9 kan|kunnen|red|lukt|gaat|haal ?ik|we|het|me|helaas|@t|@n ?ik|het|me|helaas|er|@t|op|om|toch ?helaas|toch|@t niet|niet_meer
        0.9 niet komen|aanwezig|bij_zijn|meedoen|lukken|halen|trainen|door
        0.9 @t ?helaas|toch|gaat|lukt|lukt_me|kan_ik niet|niks ?lukken|door
        0.85 ben|is|zijn|heb|heeft ?ik|we|helaas|mijn|al ... <ziek>
        0.85 ik|we|@n|kind|zoon|dochter ben|is|zijn|heb|heeft ... <ziek>
        0.85 er is|kwam iets tussen ?gekomen
        0.85 iets tussengekomen|tussen_gekomen
        0.85 verhinderd
        0.9 geen <session> @t
        0.97 @t kan|kunnen|lukt|red|gaat ?ik|we|het|me ?helaas ?het|echt niet
        0.9 @t ?komt|gaat|is|past|lukt|wordt ?het|me|mij|helaas|toch|er ?me|mij|helaas|toch|echt ?helaas|toch|echt niet|niks|lastig|onmogelijk|slecht|moeilijk ?uit|lukken|door|meer
        0.95 @t ... overslaan|laten_schieten|skippen|af_zeggen|afzeggen|afmelden
        0.95 overslaan|af_te_zeggen|te_annuleren|af_te_melden
        0.95 haal|streep|schrap mij|me|ons|@n @t ... eraf|uit|weg|lijst|rooster|agenda
        0.9 haal|streep|schrap mij|me|ons|@n @t
        0.85 buikgriep|corona|covid|koorts|voedselvergiftiging
        1.0 afmelding|afzegging
        0.95 slaan|sla|sloeg we|ik ... over
        0.9 reken|rekenen ... niet op mij|ons
        0.9 reken ?@t niet op
        0.95 @t ... passen|overslaan|missen
        0.95 plek|les|plekje|uur ... weggeven|vrijgeven|doorgeven
        1.1 plek|les|plekje ?van|op @t weggeven|vrijgeven|doorgeven
        0.95 @t heb|hebben|hoef|hoeven ik|we ?het ?toch niet ?meer ?nodig
        1.05 @t ?toch niet ?te komen
        1.05 besloten ... niet ?te komen|gaan|doen
        0.95 dat|omdat ik|we er ?@t ?helaas niet ben|zijn|bij
        1.1 wat|hoeveel kost ... afzeg|afzeggen|annuleer|annuleren
        0.95 we|ik slaan|sla ... over
        0.9 @t gaat|lukt|past bij mij|ons ?helaas|toch|echt niet
        1.0 krijg|krijgen ?ik|we ?dat|het|die ... niet ?meer voor_elkaar|geregeld|rond|ingepast|gepland
        1.0 ik|we krijg|krijgen ... niet ?meer voor_elkaar|geregeld|rond|ingepast
        0.95 wordt ?dat|het|er ?helaas|waarschijnlijk niks|niets
        0.95 @t ?helaas|dus|dan kom|komen|komt ik|we|hij|ze ?helaas|toch|dus niet
        0.95 ik|we kom|komen ?helaas|toch ?@t ?helaas|toch niet
        0.95 @t ... zonder mij|ons
        0.85 ligt|lig|liggen|heeft|heb|hebben ... op_bed|in_bed|met_griep|met_koorts|koorts
        0.95 ben|zijn ?ik|we ?helaas ?@t ... op|in|naar zakenreis|cursus|training|beurs|congres|schoolreis|kamp|ziekenhuis|buitenland
        1.12 <session>|@t gaat|gaan ?helaas|toch|bij_mij|van_mijn_kant niet door
        1.05 trek|trekken|neem|nemen ?ik|we ... inschrijving|reservering|boeking|aanmelding|afspraak ... in|terug
        1.05 meld|meldt|meldden ?ik|we mij|me|ons|@n ... af|uit
        1.05 schrijf|schrap|haal ?ik|we mij|me|ons ... uit|af|eraf
        1.0 ?ik|we heb|hebben|hoef|hoeven ?ik|we ?de|het|die|dat <session>|kamer|tafel ?toch ?nu ?toch niet ?meer nodig
        1.0 reservering|boeking|inschrijving|aanmelding|plek ... teruggeven|intrekken|opgeven|vervallen|opzeggen
        1.0 les|plek|plekje|uur|afspraak ?van ?@t ... iemand_anders|een_ander|weg|door geven|$
        0.95 geef|gun ... les|plek|plekje|uur ... iemand_anders|een_ander|ander
        0.95 reken|rekenen @t ... niet op mij|ons
        0.95 @t ... zonder mij|ons ?doen
        0.95 blijf|blijven ik|we ?@t ?liever|toch|maar thuis|in_bed|binnen
        0.95 @t blijf|blijven ik|we ?liever|toch|maar thuis|in_bed|binnen
        0.95 haal|halen|red|redden|trek|trekken ik|we ?het|dat ?@t ?helaas|echt niet
        0.95 @t valt|vallen ?voor|bij ?mij|me|ons ?helaas|toch weg|uit|af
        1.0 laten|laat ik|we ... <session>|@t ... vervallen|uitvallen|schieten
        1.05 heb|hebben ik|we ?toch|nu|helaas ?toch geen <session>|plek|tafel|kamer ?meer nodig
        0.95 @t ben|zijn|zit|zitten ik|we helaas
        0.9 heb|hebben ik|we @t ?nu|helaas|toch|al ?toch|al iets|wat|andere ?anders $
        0.9 ik|we heb|hebben @t ?nu|helaas|toch|al ?toch|al iets|wat|andere
        1.0 schrap|verwijder ?aub|maar de|mijn|die|onze <session>
    """,
    "other": """
        0.85 kan|lukt|past|zou|gaat # ?uur ?ook|beter|kunnen
        0.85 wat dacht|denk|vind|zeg je|jij|u van @t|#
    """,
    "book": """
        1.05 ^ ?dan|ok|top|prima|goed|die|dat pak|neem|doe ik|we ?dan|wel|graag ?die|dat|hem $
        0.95 ^ ?ja|ok|top|super|prima ?top|super|prima ?dan doe dan|mij|me ?maar|dan @t
        0.95 mijn|onze man|vrouw|dochter|zoon|kind|vriend|vriendin|partner|broer|zus|moeder|vader|collega|buurvrouw|buurman ... zou|wil|wou ... @t ... <komen>|mee|erbij
        0.95 ^ ?graag een_keer|eenmaal|1x|eenmalig ... @t ?aub|graag $
        0.95 ik|we moet|moeten|zoek|zoeken ?weer|nog|dringend|eens ... afspraak|les|training|plek ... @t
        0.95 geef|doe mij|me|ons ?maar ?de|het|die @t
        0.95 <session> ... @t ... kan_dat|lukt_dat|mogelijk|gaat_dat
        0.95 op|om ?de ?het vaste|gewone|gebruikelijke|normale tijd|tijdstip|uur
    """,
}
