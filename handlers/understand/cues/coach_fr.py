"""French: what coaches say to their back office. The way of writing is explained in `cues.phrase`."""

PHRASES = {
    "sell": """
        vendre|vends|vendu|vente
        0.95 @n achete|prend|veut ?un|une|le ?nouveau <carte>|seance
        0.9 nouveau|nouvelle <carte> pour @n
    """,
    "paid": """
        paye|payee|regle|reglee|paie|verse
        0.95 recu|encaisse|touche ... de @n
        0.95 @m|# de @n
        0.95 @n m a donne|verse|paye|vire|regle
        0.9 @n @m|# ?euros ?en especes|liquide|carte|virement
    """,
    "owe": """
        0.95 combien|que ?me doit @n
        0.95 @n ?me doit
    """,
    "today": """
        ^ ?que|qui|mon|planning ?vient|ai|pour|de ?je @t $
        ^ ?mon planning|programme ?de|du|pour ?@t|$
        0.95 qui vient|viennent|joue|s_entraine
    """,
    "week": """
        ^ ?ma|la|cette|voir ?la|cette semaine $
    """,
    "no_show": """
        pas venu|venue|la|presente|presentee
        0.95 @n absent|absente|n_est_pas
        noshow|lapin
        0.9 @n etait|est absent|absente
    """,
    "ok": """
        0.9 @n ?etait|est|et|@n ?@n ok|la|present|presente|venu|venue|fait|bien
        0.9 ok|present @n
        0.9 tous|tout presents|venus|ok|monde
    """,
    "block": """
        bloque|bloquer|bloquez|bloquee
        0.95 ferme|fermer @t
        0.9 suis|travaille pas ?disponible|dispo ?@t
    """,
    "unblock": """
        debloque|debloquer|rouvre|rouvrir
    """,
    "hours": """
        ^ horaires|horaire
        mes horaires
    """,
    "add_client": """
        0.95 ajoute|ajouter|nouveau|nouvelle|invite|inviter|cree ?un|une|le ?nouveau|nouvelle client|cliente|eleve|joueur|joueuse
        0.85 ^ ajoute|ajouter|invite
    """,
    "forgive": """
        pardonne|pardonner|geste_commercial
        0.95 rends|rendre|redonne ... seance|cours
        0.9 ne compte|facture pas
    """,
    "extend": """
        prolonge|prolonger|prolongation|etends|etendre
    """,
    "write_off": """
        passer_en_perte|abandonner
        0.95 efface|effacer|annule ?la dette|reste
    """,
    "undo": """
        defaire|annuler_la_derniere|retour_arriere
        0.95 annule ?la ?derniere action|commande|derniere
    """,
    "rain": """
        pluie|pleut|orage|intemperies|tempete|grele|neige
        0.95 terrain|court|terrains ?est|sont mouille|inonde|impraticable|mouilles|trempe
    """,
    "clients": """
        ^ ?mes|voir|liste ?des|les clients|eleves|joueurs
    """,
    "charge": """
        facturer|facture|frais|location|supplement
    """,
    "adjust": """
        ajuste|ajuster|ajustement|corrige|corriger|correction
        0.95 ajoute|enleve|retire ... seance|seances|cours
    """,
    "refund": """
        rembourse|rembourser|remboursement
    """,
    "transfer": """
        transfere|transferer|transfert
        0.95 passe ?# ?seances|cours de @n a @n
    """,
    "freeze": """
        geler|gele|suspendre|suspends|pause
    """,
    "holiday": """
        vacances|conges|conge|feries
    """,
    "money": """
        recettes|revenus|caisse
    """,
    "stats": """
        statistiques|stats|rapport|bilan
    """,
    "import": """
        importer|importe|importez
        0.95 charger|reprendre ?ma|la|une liste|tableau|excel|fichier
    """,
    "export": """
        exporter|exporte|export|exportation
        0.95 telecharger ?toutes ?mes|les donnees
    """,
    "new_links": """
        nouveaux|nouveau liens|lien
        0.95 revoquer|renouveler|changer ?les|le|mes liens|lien
    """,
}
