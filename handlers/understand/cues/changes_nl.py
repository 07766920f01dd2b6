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
    """,
}
