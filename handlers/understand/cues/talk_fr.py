"""French: greetings, yes and no, another time, and the words of a question. The way of writing is explained in `cues.phrase`."""

PHRASES = {
    "hello": """
        0.5 ^ bonjour|bonsoir|salut|coucou|hello|hey|slt|bjr
        0.5 ca va
        0.5 comment ca|vas ?va
    """,
    "thanks": """
        0.45 merci|mercii
        0.45 ^ super|genial|top|excellent|compris|cool|nickel|entendu $
        0.45 revoir|bientot|a_demain|ciao|bye|bonne_journee
        0.45 de rien
        0.45 on|nous se|nous ?re voit|voyons|revoit|verra|parle @t
        0.45 a @t
    """,
    "help": """
        ^ aide|menu|options|commandes|info $
        0.9 que|qu peux|puis|est ?ce ?que ?tu|je|peux ?je|puis ?faire|demander|dire|ecrire
        0.9 comment ca|est ?ce marche|fonctionne
        0.85 comprends|compris pas
        0.8 aide|aider|aidez ?moi|$
    """,
    "question": """
        puis|peux|peut|pourrais ?je|on encore|toujours|gratuitement ?annuler|deplacer|decaler|venir|$
        encore|toujours ?possible|le_temps annuler|d_annuler|decaler|deplacer
        que|qu ?se|est ?ce ?qui|se passe|arrive ?t ?il|$ ?si
        si ?je|j annule|decale|deplace|annulais
        perds|perdrais|compte|coute|facture|perdu ?une|la|t|ca|elle ?seance|il|elle|$
        trop tard pour|$
        est|c ?ce|est ?gratuit gratuit
        encore temps d|de annuler|decaler|deplacer|reporter
        sans perdre ?la|une|ma seance|cours|$
        compte|comptee|comptera|perdue|facture|facturee quand meme
        passe quoi ?si
        quoi|il se passe ... si
        si|s ... annule|annulee|annulees|perds|compte
        il pleut|neige
    """,
    "later": """
        ^ ?un|quelque|le|la|c|est ?peu|chose|de|possible ?plus tard|tardif ?svp|possible|$
        ^ ?un ?peu plus tard
        ^ ?et ?quelque ?chose ?d ?un ?peu ?de plus tard ?c ?est ?possible $
    """,
    "earlier": """
        ^ ?un|quelque|le|la|c|est ?peu|chose|de|possible ?plus tot|avant ?svp|possible|$
        ^ ?un ?peu plus tot
        ^ ?et ?quelque ?chose ?d ?un ?peu ?de plus tot ?c ?est ?possible $
    """,
    "other": """
        0.98 ^ ?un|une|d|as|vous|y|quel|quelque ?autres|tu|avez|a|chose ?un|une|d|t|il|de ?un|d autre|autres ?jour|heure|heures|jours|horaire|horaires|options|creneaux|date|chose ?svp|possible|$
        0.85 d ?autres autres horaires|heures|jours|options|creneaux
        0.85 et|pour|que ?pour|dirais|si|le|a ?tu|de @t|#
        0.85 ^ non|pas ?pas|le|a @t|#
        0.8 ^ aucun|aucune ?des|de|$
        0.8 pas ?le|a @t|#
        0.8 peut_etre|plutot|mieux|sinon|eventuellement ?le|a @t|#
        0.8 peut etre|bien ?le|a @t
        0.8 @t ?ca|c|me|ce ?serait|irait|va|est|conviendrait irait|va|possible|mieux|marche|conviendrait|serait ?mieux|possible|bien|$
        0.9 on|tu|vous|nous <puis> ?se|le|la|ca faire|voir|caler|mettre ... @t
        0.9 <puis> ?on|tu|nous ?se|le|la|ca faire|voir|caler ... @t
        0.9 et si ?on|nous ?le|se fait|faisait|voyait|disait @t
        0.9 @t ?ca oui|ok|marche|va $
        0.98 ^ aucun|aucune ...
    """,
    "yes": """
        0.8 ^ oui|ouais|ok|okay|accord|parfait|bien_sur|exact|exactement|entendu|volontiers|yes|carrement|confirme|si|d_accord|absolument|certainement
        0.85 ^ ?oui|ok vas|allez|fais|reserve|envoie|vends y|le|la $
        0.85 d accord
        0.85 ^ ?oui|ca|c|tout|ok ?me|est va|convient|bon|marche|parfait $
        0.85 accepte|confirme
        0.85 ^ ?ok|oui|alors|bon|parfait je|on|j ?le|la|celui|celle ?ci ?la prends|prend|valide $
        0.8 ^ oki|okidoki|okay|okey|ca_roule
    """,
    "no": """
        0.8 ^ non|nan|no|jamais|pas_maintenant|faux|surtout_pas
        0.95 n|ne annule|reserve|supprime|vends|envoie|deplace ?surtout|le|la pas
        0.85 laisse|laissez ?tomber tomber|$
        0.85 oublie|oubliez|tant_pis
        0.85 pas maintenant|aujourd|merci
        0.85 ^ ?je|on garder|garde|gardons|maintenir ?la|le|ma|$
        0.85 plutot|surtout|vraiment|mieux pas
        0.8 ^ laisse|non_merci|nan|bof $
    """,
    "leave_waitlist": """
        1.1 enleve|enlevez|retire|retirez|sors|sortez|raye|supprime|vire|efface ... liste
        1.1 plus|veux ?envie ?d|de ?etre|sortir|attendre ?sur|de ?la liste|attente
    """,
}
