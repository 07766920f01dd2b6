"""French: questions about money, rules and what is left, in the many ways in which they are put. See `cues.phrase`."""

LISTS = {
    "moyen": "paypal lydia cheque cheques cb carte cartes virement virements especes liquide revolut wero paylib visa ancv chequier cash twint",
    "formule": "forfait forfaits abonnement abonnements carnet carnets pack packs seance seances cours lecon formule heure",
}

PHRASES = {
    "owe": """
        1.0 vous|tu prenez|prends|acceptez|acceptes|faites|fais ?aussi|pas ?la|le|les|l|par ?paiements|cartes ?par <moyen>
        1.0 prenez|prends|acceptez|acceptes vous|tu ?aussi|pas ?la|le|les|l|par ?paiements|cartes ?par <moyen>
        1.0 ca|c|possible|peut|peux ?est|marche|possible ?de ?payer|regler ?avec|par|en <moyen> ?$
        1.0 rib|iban|coordonnees ?bancaires
        1.0 a|sur quel|quelle|ou ?compte ?je ?est ?ce ?que ?te|vous ?dois ?faire|fais|envoie|envoyer|vire|virer ?le|l|mon virement|argent|paiement
        0.95 <moyen> ou <moyen>
    """,
    "rules": """
        1.0 se passe ?quoi|t_il ?quoi sil|si|en_cas_de|s ?il pleut|pluie
        1.0 si|sil|s ?il pleut ?on fait ?quoi
        1.1 combien ?de|d temps|jours|heures ?a ?l avant|avance
        1.1 combien ?de|d temps|jours|heures ?a ?l ?avant ... annul*|chang*|decal*|report*|deplac*
        1.1 preven*|avert*|annul*|decommand*|decal* combien|quand ?de ?temps|jours|heures avant|avance|maximum|max
        1.1 combien ?de|d temps|jours|heures|avance ... preven*|avert*|annul*|decal*
        1.1 jusqu a|quand|combien ?quand|quelle ?heure|jour|temps ... annul*|preven*|decal*|avert*
        1.05 delai|preavis ?est|pour|de|d ... preven*|annul*|avert*
    """,
    "balance": """
        1.0 valable|valables|valide|valides|durent jusqu|jusque|combien|longtemps|pendant ?a ?quand|combien
        1.0 jusqu a ?quand|quelle ?date ... utilis*|valable|valables|valide|valides|seances|carnet|forfait|profit*
        1.0 quand ... termin*|expir*|perim*|fini* ... <formule>
    """,
    "offers": """
        0.98 combien ?ca ?c est|pour|fait|revient|serait ?le|la|l|les|un|une|pour ?un|une|les ?# <formule>
        0.98 c|ca|a combien|quoi ?le|la|l|les|un|une|pour ?prix ?# <formule>
        0.98 <formule> ?de|d|a ?#|dix|cinq ?seances|cours c|ca|est|coute ?est|coute combien
    """,
    "thanks": """
        0.6 j|je|on|nous adore|adorons|aime|aimons|kiffe ?vraiment|bien|beaucoup|trop ?m|ces|tes|vos|les|la|l|le|nos ... entrain*|seances|seance|cours|toi|vous
        0.6 c|ca etait|fait ?trop|vraiment|super|tres|du ?vraiment genial|top|super|bien|bon|cool|excellent ?@t|$
        0.6 super|belle|bonne|excellente|genial|top ?la seance ... @t
    """,
    "write_coach": """
        1.3 bon|prompt retablissement
        1.3 remets_toi|soigne_toi|remettez_vous ?bien|vite
        1.05 ?por|en|em|a|su|in visio|ligne|zoom|distance|distanciel
    """,
    "slots": """
        0.95 aurais|auriez|as|avez ?t ?pas|plus ?un|une ?petit|petite trou|dispo|creneau|place ... @t
        1.0 quand ?est_ce_que ?je|on pourrais|pourrait|puis|peut ?je|on ?commencer|debuter|demarrer
        0.97 que|quoi ?ce ?qu|qu ?il ?te|vous|t reste|restes|proposez|proposes ?t ?il ?de|comme ?dispo|libre|places ?pour|le @t
        0.97 il ?te|vous reste ... @t ?
        0.97 reste quoi ... @t
        0.95 @t ?tu|vous|il ?te|vous as|avez|reste quoi|des ?dispos|creneaux|places
    """,
    "other": """
        0.9 <puis> ?on|nous ?se voir|revoir ... @t
        0.9 prefere|prefererais|prefererions|preferons ?ir|mejor|plutot|venir|vir|invece @t
        0.9 disons|mettons|partons ?en|sur|che|para|a @t
    """,
    "sent_transfer": """
        1.05 ai|avons ?deja|bien|tout|te|t paye|regle|vire|envoye|transfere|verse|depose ?en|par|tout @t|especes|liquide|cheque|virement|mardi
    """,
    "next": """
        1.0 @t ?c|ca ?est|tient ?est toujours|bien ok|bon|d_accord|prevu|prevue|maintenu|valable|d|confirme
        1.0 @t ?ca tient toujours
        0.97 quand mon|notre|ma tour|prochaine
        0.97 mon|notre tour c|est ?est quand
    """,
    "why": """
        0.97 quand ?ai|a|c ?etait ?eu ?lieu ?mon|ma|le|la dernier|derniere
        0.97 mon|ma dernier|derniere cours|seance ?c ?etait ?quand
        0.95 tu|vous me|nous la|le|les comptes|comptez|factures|decomptes|debites|retires
        0.95 manque|manquent ?moi deux|trois|une|# seances|cours|seance
        0.95 compte n est pas bon|juste
    """,
}
