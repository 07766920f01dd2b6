"""French: bookings that fall, become other ones or are wished for, in more words than their verbs. The way of writing is explained in `cues.phrase`."""

LISTS = {
    "enfant": "fils fille filles enfants enfant petit petite petits gamin gamine gosses frere soeur cousin cousine"
    " neveu niece mari femme conjoint loulou puce",
}

PHRASES = {
    "busy": """
        0.3 @t ?finalement ?ca|c tombe|tombent|clashe ?pile ?en|le|sur|avec|mal|pendant
        0.3 @t ?finalement ?je|j|on|moi ?ne ?dois|vais bosse|bosser|travaille|travaillons|taffe|taffer|travailler
        0.3 bosse|bosser|travaille|travailler|taffe|taffer ?le ?du ?finalement|jusqu @t
    """,
    "cancel": """
        1.0 que ?tu|vous ?me|nous annules|annuliez|enleves|retires|supprimes
        0.97 renoncer|renonce|renoncons ... @t
        0.97 renoncer|renonce|renoncons a|au ?la|le|mon|ma|l <session>
        0.95 impossibilite|incapable ?totale ?absolue de|d venir|etre|assister|me_rendre|honorer
        0.93 @t ?ca|c|on|je|moi ?ne ?me|m|nous ?va|c colle|convient|arrange|marche|va|est|ira|colle|passe|fonctionne pas|plus
        0.93 @t ?ca|c ?ne ?me|m|nous ?va|c|est ?est|etre mort|rate|cuit|foutu|compromis|plombe
        1.05 plus besoin|envie ?de|du|d ?la|l|mon|ma|ce|cette <session>
        1.05 pas|plus besoin|envie ?de|du|d ?la|l|mon|ma|ce|cette|celui|celle ?<session> ?de|du @t
        1.0 laisse|laissez|laissons tomber ?pour ?la|le|mon|ma|l ?<session> ?de|du @t
        1.0 oublie|oubliez ?moi ?la|le|mon|ma|l|pour|celui|celle ?<session> ?de|du @t
        0.95 desistons|desiste|desister ?pour @t|$
        0.95 fais|faites|faisons sauter ?la|le|mon|ma ?<session> ?de|du @t
        0.93 faire|ferai|fera|ferons|fais ?l impasse|la_croix ?sur ?le|la ?<session> ?de|du @t
        0.93 @t ?je|j|on ?dois ?vais ?devoir suis_oblige|declarer|declare|jette|declare ?de ?d ?forfait|l_eponge
        0.93 @t ?je|nous ?serai|suis|sommes|serons out|forfait|hs|indispo|indisponible|indisponibles|dehors
    """,
    "move": """
        1.05 me|nous mettre|passer|caler|remettre le|la|l|mon|ma|notre <session> ... @t
        1.05 passes|passer|passez ?me|nous|moi la|le|ma|mon <session> ?de|du @t
        1.1 prefere|prefererais|preferons ?venir|faire un autre jour|moment|heure
        0.97 @t passe|passez|mets|decale|bascule ?la|le @t
        0.97 passe|passez|decale|bascule la|le|les ?plutot ?a|au|pour @t
        1.05 que ?tu|vous|on ?me|nous changes|changiez|decales|decaliez|deplaces|reportes|avances ?de|le|la|mon|ma|l ?<session>|jour|heure|@t
        0.97 passe|passez|bascule|basculez moi|nous ?plutot ?sur|a|au ?le|la|l @t
        0.97 peux|pourrai|arrive|serai|pourrais pas ... @t ?mais|et ?est|c ?ce ?que ?c ?ca|possible|tu|on @t ca|c|est irait|va|marche|le_fait|possible|jouable
        0.97 <puis>|me|nous retarder|avancer|decaler|reporter le|la|mon|ma|notre ?<session>|@t
        1.1 @t ?mais|et ?le ?la ?@t ?ca ?m|me|nous ?serait|est|irait|va|arrangerait|arrange|conviendrait|convient mieux|plus|davantage
        1.1 @t mais|et|alors @t ?ca ?me|m|nous|serait|irait arrangerait|arrange|conviendrait|mieux
        1.1 @t ... prefererais|prefere|arrangerait|aimerais_mieux ?bien ?mieux ?le|celui|celle|du|de @t
        1.05 avancer|repousser|decaler|reporter|retarder|deplacer ?le|la|l|mon|ma|notre|mes <session>
        1.0 avancer|repousser|decaler|reporter|retarder|deplacer ?le|la|l|mon|ma|notre ?<session> ... a|au|de|d|pour|vers @t
        0.97 remet|remettre|remettons|remets|reprogramme|repousse ?ca|la|le ?seance ?a|pour ?une|un|la plus|autre ?fois|tard|jour
        0.97 tu|vous|on peux|pouvez|peut|pourrais|pourriez me|nous passer|mettre|basculer|glisser|deplacer|decaler ?plutot ?au|a|sur|vers|dans ... @t
        1.0 plus tard dans|ds la|le ?meme semaine|journee|mois
    """,
    "book": """
        0.95 y ?il a|aurait ?t ?pas moyen|possibilite|une_possibilite ?de|que|qu ?on|je|j ?s|se <venir>|entraine|entrainer|vienne|voie|voir|voit|joue|passe|faire|fasse|avoir ... @t
        0.95 <puis> ?je|on|j ?aussi amener|emmener|ramener|deposer|envoyer|venir ?avec ?mon|ma|mes|le|la|les|un|une|notre <enfant> ... @t
        0.95 tu|vous me|nous|lui donnes|donnez|fixes|fixez|trouves|trouvez|files|reserves|casez|cases ?un|une|la ?petite|petit <session>|place ... @t
        1.0 prends|prenez|fixe|fixez|trouve|trouvez|donne|donnez|case|reserve moi|nous|lui|en ?un|une|deux ?petit <session>|place ... @t
        0.97 <veux>|<puis>|il_me_faut|faudrait ?je|bien ?me ?un|une prendre|fixer|caler|obtenir|avoir ?un|une ?autre <session>
        0.95 mets|mettez|prends|prenez|reserve|note|cale m|moi|nous en|z_en|l ?en ?un|une|deux|trois ... @t
        0.93 compte|comptez sur|avec moi|nous ?pour ?le @t
    """,
    "next": """
        1.0 ?il y a|aura ?t ?il ?bien cours|seance|entrainement ?le @t
        1.0 a t il|on cours|seance|entrainement ?le @t
        1.05 confirmes|confirmer|confirmez|rappelles|rappeler|rappelez ?moi ?bien l|le|la|mon ?heure|horaire|rdv|cours|seance|creneau ?de|du|pour @t|$
        1.05 ca|c|on ?se est|tient|maintient|fait ?toujours|encore|bien toujours|bon|ok|confirme ?pour @t
        1.05 confirmes|confirmer|confirmez|rappelles|rappeler|rappelez ?moi a_quelle_heure|l_heure|quelle_heure|quand
        0.97 ai|a|avons|avais|est ?je|on|nous ?bien ?deja ?un|une|quelque|qqch ?chose|truc|cours|seance|rdv|machin ?de|d ?deja prevu|note|reserve|cale|programme|inscrit|booke ?pour|le @t
        0.97 ai|avons ?je|on|nous ?un quelque|truc|quoi|qqch ?chose ?de|d ?prevu @t ?$
        1.0 @t ?c|ca ?est ?bien a quelle|quel heure|creneau ?deja|$
        1.0 a quelle heure ?est|c|ai|on|je ?que|ce|est ?je|on|j ?est ?ai ?deja|cours|seance|rdv @t
    """,
    "slots": """
        1.03 quel|quels|quelle|quelles jours|jour|heure|heures|creneau|creneaux ?est ?ce ?que|qu|t|tu|vous ?y|as|il|es|est|etes|avez ?tu|vous|il|t ?es|est|a libre|libres|dispo|disponible|dispos|reste|restent
        1.0 a|de|quelle ?quelle heure|heures|horaire ?est ?ce ?que ?tu|vous ouvres|ouvrez|fermez|fermes|commencez|commences|travaillez|travailles ?vous|tu
        1.0 ouvres|ouvrez|travailles|bosses|fermez|fermes ?tu|vous|jusqu ?a|de quelle|quelles heure|heures
    """,
    "why": """
        1.0 as|avez|a m|me|nous ?vous ?tu compte|facture|debite|decompte|preleve ?quoi|combien|quelles|quelle
        1.0 m|nous|me as|avez|a compte|facture|debite|decompte|preleve quoi|combien ... @t
        1.0 qu|que|combien|quoi ?est ?ce ?que ?tu ?vous ?m|nous|me as|avez ?tu|vous ?m compte|facture|debite|preleve
    """,
    "write_coach": """
        1.0 viens|venons|suis|pars|part ?de ?juste|enfin|a partir|parti|partie|l_instant ?de|du ?chez|la|l ?moi|maison|travail|boulot|bureau
    """,
    "owe": """
        1.0 combien ?est ?ce ?que|qu ?je|on|j ?te|vous|t devais|devait|dois|devions
        1.0 te|vous|t devais|devait|dois combien
    """,
    "balance": """
        1.0 <carte> ?il|elle ?se|s termine|finit|acheve|expire|arrive quand|bientot|a
    """,
    "page": """
        1.0 envoies|envoie|envoyer|envoyez|faire|fais|faites|besoin|voudrais|veux|donnes|avoir ?moi ?d ?un|une|le|la|l recu|facture|justificatif|quittance
        1.0 ^ ?un|une|le|la recu|facture|justificatif|quittance $
    """,
    "help": """
        0.9 t|tu es qui $
        0.9 qui es_tu|es|etes|etes_vous|parle|ecrit|est ?tu|vous|la|$
    """,
    "other": """
        1.35 aucun|aucune ?de ?ces|ceux|celles|la ?heures|creneaux|propositions ?ne ?me|m|nous ?ne ?me va|convient|arrange|colle|marche|conviennent
    """,
}
