"""French: what is said when something booked is moved, called off or taken. The way of writing is explained in `cues.phrase`."""

LISTS = {
    "occasion": "medecin dentiste docteur kine hopital examen examens exam exams reunion reunions anniversaire anniv mariage enterrement"
    " obseques match tournoi operation entretien concours fete concert repas diner bapteme communion demenagement sortie conference"
    " formation seminaire vol train boulot travail conge partiel partiels controle rentree spectacle",
    "ailleurs": "vacances deplacement etranger week_end voyage conges conge ski seminaire formation absent absente absents",
    "garder": "garder garde gardes reserver reserve bloquer bloques attendre attendes noter notes prevoir prevoyez",
    "place": "creneau place horaire cours seance slot rdv rendez_vous",
}

PHRASES = {
    "busy": """
        0.3 @t .. ai|a|avons|ont|est|c|y|j|passe|dois ?est|ai|a ?un|une|l|le|la|mon|chez|rdv|aller|mes ?le|la|rdv|chez|grosse ?chez|de|le ?le <occasion>
        0.3 <occasion> ?de|d|du|avec|a|chez|au|pro ?la|l|mon|ma|le ?boulot|travail|ecole|fils|fille|dentiste ?tombe|pile|le|ce @t
    """,
    "unfit": """
        0.3 @t ?ca|c|je ?va|est|risque|sera|vais|suis|serai ?d ?etre ?un ?peu|trop|vraiment chaud|juste|tendu|serre|limite|complique|short|mort|galere|impossible|complique
        0.3 sais pas si ?je|on|j peux|serai|arrive|pourrai|arriverai ?la|pour @t
        0.3 @t ?je ?ne|suis pas sur|sure
        0.3 @t ?ca|c|ce ?me|nous|est|fait|serait ?est|semble|parait ?un ?beaucoup|vraiment trop|peu tot|tard|juste
    """,
    "move": """
        1.1 a la place de|du|d ?@t
        0.97 passer|passe|passes|switch|switcher|swap|swapper|mettre ... @t ?a|au|pour|vers @t
        0.97 <puis> ... la|le|ca|l mettre|passer|faire|caler|placer ?plutot|a|au @t
        0.97 bascule|basculer|basculez|glisser|glisse|recaser|recase ... @t
        0.97 redeplacer|replanifier|replanifie|reprogramme|reprogrammez|replacer|recaler|recaser
        0.97 trouver|trouve|trouvez|cherche|chercher ?nous|on ?moi un autre creneau|horaire|jour|moment
    """,
    "away": """
        1.0 @t ... pars|partons|part|serai|suis|sommes|serons|sera|est ?toujours|encore ?en|a|au|aux|l ?l <ailleurs>
        1.0 pars|partons|serai|suis|sommes|serons ?en|a|au|l ?l <ailleurs> ?de|jusqu|pour|toute|tout|a ?la|au|a @t
    """,
    "cancel": """
        0.93 veux|voulons|voudrais pas|plus ?de ?celle|celui|le|la ?cours|seance ?de|du @t
        0.9 @t je|j|on ?y ?ne serai|serons|pourrai|suis|arriverai ?pas|plus ?pas|plus
        0.93 viendra|viendrons|viendrai|viendront|viens|vient|amene|amenerai|emmene|serons ?l ?la pas|plus|po ?aujourd|@t
        0.93 @t ?il|elle|on|je|nous ?ne|n ?l ?la viendra|viendrons|viendrai|viens|vient|amene|amenerai|emmene pas|plus
        0.93 pourrons|pourra|pourrai|pourrait|pourrez ?malheureusement ?pas|plus ?malheureusement etre|assurer|honorer|me_rendre ... @t
        1.05 pas|plus|inutile ?la ?vraiment ?peine|besoin|necessaire|utile de|d|que ?me|nous|tu|vous ?me|nous <garder> ... @t
        1.0 pas|plus|aucune|aucun|zero ?de|d|la <place>|entrainement|sport|tennis ?pour|possible ?moi|nous|lui @t
        1.0 @t ?ce ?sera|c ?est pas|sans|plus de|d|moi ?<place>|entrainement|sport ?pour ?moi|nous
        0.95 enleve|enlevez|retire|retirez|raye|sors|desinscris|desinscrivez moi|nous|la|le ?de ?la|le ... @t
        0.9 cloue|clouee|coince|coincee|bloque|bloquee au|a|le ?la lit|maison|boulot|dos|bureau|travail
        0.9 @t ?la|pour ?moi ?je ?c ?est laisse|laissons|abandonne|seche|zappe|saute ?tomber|mort
    """,
    "book": """
        0.93 m|s|nous inscris|inscrit|inscrivons|ajoute ... @t
        0.93 on vient|viendra|arrive ?a ?deux|trois|tous ... @t
        0.93 tu|vous|on|peux|pouvez|pourriez|pourrais ?vous|tu ?peux|pouvez|pourriez ?aussi|egalement noter|inscrire|mettre|reserver|bloquer|rajouter|ajouter|caler ... @t
        0.93 reprends|reprendrai|reprend|commence|commencerai|reviens|reviendrai ?les|le ?cours|seances @t
        0.93 je|on|nous prends|prend|prendrais|veux|voudrais|aimerais|prendrai|retiens ?bien|prendre|avoir ?le|la|l|un|une|ce <place> ... @t
        0.95 tu|vous|pouvez|peux|pourriez|pourrais ?vous|tu me|nous|m|n cales|cale|notes|mets|inscris|bloques|gardes|reserves|caler|noter|mettre|inscrire|bloquer|garder|reserver|prendre|prends|prenez|notez|mettez|inscrivez ... @t
        0.95 cale|calez|bloque|bloquez|note|notez|garde|gardez|reserve|reservez|case|casez moi|nous|le|la ... @t
        0.9 donne|donnez|file|filez moi|nous ?plutot|le|la|un|une ?creneau|rdv|place|cours|seance ?de|du|pour|le @t
    """,
    "kept": """
        0.3 garde|gardons|conserve|maintiens|garder|conserver ?bien|juste|par|contre ?contre ?celle|celui|le|la|mon ?cours|seance ?de|du @t
    """,
    "mixed_up": """
        1.15 trompe|trompee|erreur|gourre|plante|melange ?de|dans ?jour|date|heure|creneau ... @t ... @t
        1.15 trompe|trompee|gourre|plante|melange ?de|les|d|dans ?le jour|date|heure|creneau|jours|dates
    """,
}
