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
    """,
}
