"""French: what coaches say to their back office. The way of writing is explained in `cues.phrase`."""

PHRASES = {
    "sell": """
        1.05 @n ?m a achete|pris|commande ?un|une|autre|le ?nouveau <carte>|#
        vendre|vends|vendu|vente
        0.95 @n achete|prend|veut ?un|une|le ?nouveau <carte>|seance
        0.9 nouveau|nouvelle <carte> pour @n
    """,
    "paid": """
        1.05 ^ @n @m|# ?euros ?en|par|de virement|especes|liquide|cash|carte|cheque|paypal
        paye|payee|regle|reglee|paie|verse
        0.95 recu|encaisse|touche ... de @n
        0.95 @m|# de @n
        0.95 @n m a donne|verse|paye|vire|regle
        0.9 @n @m|# ?euros ?en especes|liquide|carte|virement
        1.05 @n ?ma ?m ?a regle|verse|donne|vire|transfere ?@m|#|tout
        1.05 note|noter|encaisse ?@m|# ?en ?especes|de
        1.0 m|me a|ont donne|verse|remis|vire|paye|file|transfere|envoye @m|#
        1.05 donne|verse|remis|vire|paye|file|filee @m|# ?euros ?en|par liquide|especes|cash|cheque|virement|carte
        1.05 vient de me|nous donner|payer|verser|filer|remettre|regler @m|#
    """,
    "owe": """
        0.95 combien|que ?me doit @n
        0.95 @n ?me doit
    """,
    "today": """
        ^ ?que|qui|mon|planning ?vient|ai|pour|de ?je @t $
        ^ ?mon planning|programme ?de|du|pour ?@t|$
        0.95 qui vient|viennent|joue|s_entraine
        1.1 ^ montre|montrez|donne|affiche|fais_voir ?moi ?la|le|l @t $
        1.1 j|jai ai qui|quoi @t
        1.1 jai qui|quoi @t
    """,
    "week": """
        ^ ?ma|la|cette|voir ?la|cette semaine $
    """,
    "no_show": """
        1.0 @n @t absent|absente|pas_la
        pas venu|venue|la|presente|presentee
        0.95 @n absent|absente|n_est_pas
        noshow|lapin
        0.9 @n etait|est absent|absente
        1.2 ne|n s_est|est|sest ?est pas venue|venu|montree|montre|presentee|presente
    """,
    "ok": """
        0.9 @n ?etait|est|et|@n ?@n ok|la|present|presente|venu|venue|fait|bien
        0.9 ok|present @n
        0.9 tous|tout presents|venus|ok|monde
        0.95 tout le monde|groupe est|etait ?bien venu|la|present
        0.95 tous|toutes sont|etaient ?bien venus|la|presents|venues
    """,
    "block": """
        bloque|bloquer|bloquez|bloquee
        0.95 ferme|fermer @t
        0.9 suis|travaille pas ?disponible|dispo ?@t
        1.05 ^ je ?ne suis|serai pas|plus ?la ?dispo ?disponible @t
        1.05 @t je ?ne suis|serai|travaille pas|plus ?la
        1.1 ne ?donne|fais|ferai|donnerai ?donne|fais|ai pas|aucun ?de|d cours|seance|seances|entrainement
        1.1 pas|aucun|aucune|sans ?de|d cours|seance|seances|entrainement|entrainements ?le @t
        1.1 je donne pas cours|seance
        1.15 je|on|nous|j ferme|fermons|suis_ferme|ai_ferme
        1.1 @t c|ce|cest ?est ferie
        1.1 @t est ferie
    """,
    "unblock": """
        debloque|debloquer|rouvre|rouvrir
    """,
    "hours": """
        1.25 @t je|j ?ne donne|fais|ai cours|seances|entrainement ?de @t
        1.25 ^ je|j ?ne ouvre|travaille|bosse|taffe|donne ?plus|que|pas ?cours ?le @t
        1.25 @t je|j ?ne bosse|taffe|travaille|ouvre
        ^ horaires|horaire
        mes horaires
        1.25 @t je|j|nous ouvre|travaille ?aussi
        1.25 @t je|j|nous suis|sommes ?aussi ouvert|ouverte|ouverts
        1.25 ^ je|j ouvre|suis_ouvert|travaille ?aussi @t
    """,
    "add_client": """
        0.95 ajoute|ajouter|nouveau|nouvelle|invite|inviter|cree ?un|une|le ?nouveau|nouvelle client|cliente|eleve|joueur|joueuse
        0.85 ^ ajoute|ajouter|invite
    """,
    "forgive": """
        1.1 compte|facture|decompte|deduis ?la|le lui pas
        1.1 ne|faut ?la|le ?lui ?pas compte|facture|decompte|comptons pas
        1.1 laisse|laissons passer ?pour ?cette ?@n
        pardonne|pardonner|geste_commercial
        0.95 rends|rendre|redonne ... seance|cours
        0.9 ne compte|facture pas
        1.05 ne ?le|la ?lui compte|facture|decompte pas
        1.0 passe|passer ?l eponge
        1.2 passe|passer|passons ?on l eponge
        1.2 ferme|fermer|fermons les yeux
    """,
    "extend": """
        1.25 rajoute|ajoute|donne|accorde|laisse ?lui|leur ?encore ?a ?@n ?un|une|deux|trois|# ?petit mois|semaine|semaines|jours ?de ?plus|en|supplementaire
        prolonge|prolonger|prolongation|etends|etendre
        0.95 @n ... # semaines|mois|jours ?de plus
        rallonge|rallonger|prolonger
        1.25 donne|ajoute|rajoute|accorde ?a ?@n ?# ?une|un|deux|trois|quatre semaine|semaines|jour|jours|mois|@t de plus|supplementaires|en_plus ?a ?@n
    """,
    "write_off": """
        passer_en_perte|abandonner
        0.95 efface|effacer|annule ?la dette|reste
        1.0 efface|effacer|annule|annuler|abandonne|passe ?la|le|les|sa dette|creance|reste|pertes
        1.25 efface|effacer|oublie|oublier|annule|annuler ?tout ?la|sa|ce_que ?@n ?me dette|doit ?de ?@n
        1.25 enleve|retire|supprime|annule|oublie|efface ... frais|supplement|location
    """,
    "undo": """
        1.2 trompe|trompee|erreur ... annule|enleve|efface ?l|le|la|ca encaissement|paiement|vente|saisie|carnet|dernier|derniere
        defaire|annuler_la_derniere|retour_arriere
        1.1 annule|annuler|supprime ?le|la|l paiement|vente|remboursement
        0.95 annule ?la ?derniere action|commande|derniere
        defais|defaire|revenir_en_arriere
        1.1 annule|annuler|efface ?la|les|mes|l ?#|trois|deux derniere|dernieres|dernier|derniers ?action|actions|commande|commandes|#|$
        1.2 annule|annuler|efface|defais|retire ?tout ce_que je|j ?viens|ai ?de fait|faire|note|noter|ecrit
        1.0 ^ zut|mince|oups|erreur annule|defais
        1.2 annule|annuler|efface|defais ?les|mes #|deux|trois|quatre dernieres|derniers ?choses|actions|notes
        1.2 annule|annuler ?la|ma|le derniere|dernier ?chose|action|note|saisie|$
    """,
    "rain": """
        pluie|pleut|orage|intemperies|tempete|grele|neige
        0.95 terrain|court|terrains ?est|sont mouille|inonde|impraticable|mouilles|trempe
        1.1 pleut|deluge|orage|averse|grele|tombe_des_cordes|tombe_des_cordes
        1.1 terrain|terrains|court|courts ?est|sont ?tout|tous trempe|trempes|inonde|inondes|mouille|mouilles|impraticable|impraticables|sous_l_eau
    """,
    "clients": """
        1.1 liste|quels|combien|montre|affiche ?sont ?de|des|d ?moi ?tous ?mes|les clients|eleves|joueurs ?ai|$
        ^ ?mes|voir|liste ?des|les clients|eleves|joueurs
        1.15 ^ qui|a_qui|quels|quel ?clients|client|eleves ?a|ont|il ?a|ont|reste ?t_il ?encore ?des|de|une <session>
    """,
    "charge": """
        facturer|facture|frais|location|supplement
        0.9 ^ terrain|court ... @n ... @m|#
        0.9 ^ @n terrain|court @m|#
        1.05 ^ @n ?me|nous doit ?encore|toujours @m|# pour|de|@t|,|$
    """,
    "promise": """
        1.05 @n|il|elle ?me|le paie|paye|paiera|payera|regle|reglera|vire ?le|en|au ?reste @t
        1.1 @n|il|elle ?me va|veut|peut payer|regler|virer ?le|en|au ?reste @t
    """,
    "adjust": """
        1.25 ^ offre|offrir|donne|ajoute|rajoute|mets|enleve ?lui ?a ?@n ?#|une|deux|trois seance|seances|cours|lecon ?de|en ?plus|gratuite|moins|cadeau ?a|pour @n
        ajuste|ajuster|ajustement|corrige|corriger|correction
        0.95 ajoute|enleve|retire ... seance|seances|cours
        1.05 enleve|retire|ote|deduis|ajoute|donne|offre|rajoute ... seance|seances|cours|unite|unites ?a|de|pour
        1.05 @n plus|moins|+ ?# ?une seance|seances|cours $
        0.95 @n a|commence|demarre ?avec ?encore # ?seances|cours
        1.05 il reste # ... @n
        1.05 @n a encore # ?seances|cours $
        1.1 @m|# ?euros ?de remise|reduction|rabais
        0.6 # % ?de remise|reduction|rabais
        1.1 remise|reduction|rabais ?de @m|#
    """,
    "refund": """
        1.1 rends|rendre|rendu|redonne|restitue ?lui ?a ?@n @m|# ?euros ?a ?@n
        rembourse|rembourser|remboursement
    """,
    "transfer": """
        transfere|transferer|transfert
        0.95 passe ?# ?seances|cours de @n a @n
        1.0 passe|passer|transfere ?# <session> de|du|d ... a|au
        1.15 @n donne|passe|offre|cede|prete #|une|un|deux|trois ?seance|seances|cours|lecon|lecons a @n
    """,
    "freeze": """
        geler|gele|suspendre|suspends|pause
    """,
    "holiday": """
        1.3 @t je|j ?ne suis|serai|pars ?en absent|absente|parti|partie|vacances|conge|conges|deplacement
        vacances|conges|conge|feries
        1.25 je|j suis|ai ?tres|vraiment|encore ?la|au|de malade|souffrant|grippe|fievre|blesse|blessee|lit|gastro|covid
    """,
    "money": """
        1.1 combien ?de|d carnets|carnet|forfaits|packs|seances ?j|ai ?ai vendu|vendus
        1.1 combien ?est ?ce ?que j|on|je|ai ?ai|a ?je fait|gagne|encaisse|touche|rentre @t
        recettes|revenus|caisse
        1.05 combien ?j|on ai|ai_je|a ?t ?on gagne|encaisse
        argent|recettes|revenus|chiffre_d_affaires
        1.05 combien ... gagne|encaisse|facture
    """,
    "stats": """
        statistiques|stats|rapport|bilan
        0.95 comment va|vont|marche ... activite|affaires|mois|@t
        1.1 comment s|c|ca|etait|va est|passe|a ?ete|passe|marche @t
        1.1 comment etait|va @t
    """,
    "owed": """
        1.1 qui|que|quoi|combien ?est ?ce ?qui|qu ?il ?me ?reste ?encore a|de encaisser|toucher|recevoir|percevoir
        1.15 qui m|ma|mont|na|nont|ne|n|me ?m ?a|ont|as pas ?encore regle|paye|vire
        1.1 qui|que|quoi|qu ?est ?ce ?qui|qu reste|est|traine ?encore a|en payer|regler|attente|souffrance
        qui n|na|nont ?a|ont pas ?encore paye|regle
        1.0 impayes|impaye
    """,
    "import": """
        importer|importe|importation
        1.1 charger|coller|telecharger|reprendre ?la|ma|une liste|tableau|fichier|excel|csv
        1.1 ^ voici|voila la|ma|mes|les liste|clients|tableau
        importer|importe|importez
        0.95 charger|reprendre ?ma|la|une liste|tableau|excel|fichier
    """,
    "export": """
        exporter|exporte|exportation|sauvegarde
        1.1 envoie|envoyer|donne|telecharge ?moi ... tableur|excel|csv|donnees|tableau|fichier
        1.1 en|dans ?un tableur|excel|csv
        exporter|exporte|export|exportation
        0.95 telecharger ?toutes ?mes|les donnees
    """,
    "rained_out": """
        1.1 @n ... pluie|plu|interrompu|interrompue ?a|apres|par|au_bout_de ... minutes|min|#
        1.1 @n ?n ?a ?que ?seulement joue|fait ... minutes|min
        1.1 pluie|interrompu ... @n ... minutes|min|#
        1.1 pluie|plu|interrompu|arrete ... minutes|min ... @n
    """,
    "instalments": """
        mensualites|echelonne|echelonnement|echeances|acomptes
        1.1 @n paie|paye|paiera|regle ... en #|deux|trois|quatre|cinq|six fois|mensualites|mois|parts
        1.1 paiement en # fois
        1.15 @n ?me|nous paie|paye|verse @m|# ?euros par_mois|chaque_mois|mensuels
    """,
    "pay_out": """
        1.2 reverse|reverser|rends|rendre|verse|paye|paie|rembourse ?a ?@n ?son|le|l credit|avoir|trop_percu
    """,
    "share": """
        1.1 @n et @n partagent ?un|le|leur
        partage|partager|partagent
        1.1 @n ?peut utilise|utiliser|joue|s_entraine|vient ?avec|sur|le|la ?le|la <carte> ?de|d @n
        1.1 @n paie|paye ?aussi pour @n
        1.1 @n est ?le|la|l ?fils|fille|frere|soeur|mere|pere|enfant fils|fille|frere|soeur|mere|pere|enfant de @n
        famille|fratrie
    """,
    "nickname": """
        surnom|pseudo|diminutif|alias
        1.1 ^ @n s appelle ?aussi
        1.1 ^ @n est ?aussi appele|appelee|surnomme|surnommee
        1.1 ^ appelle|appelons|surnomme @n
        1.1 ... c_est|signifie|veut_dire @n $
        1.1 ^ j|on|nous appelle|appelons|surnomme|dis @n
        1.1 ^ on|je|j dit|dis|appelle .. a|pour @n $
    """,
    "guard": """
        1.1 demande|demander|confirme|confirmer|previens|avertis ?moi ?toujours ?a|au ?partir ?de|plus|dessus|au_dela ?de|du|d @m|#
        seuil|garde_fou
        1.1 limite|plafond ?de|a @m|#
    """,
    "unfreeze": """
        1.1 reprends|reprend|reprendre @n
        degele|degeler|reactive|reactiver|reprise
        1.2 fin|finis|arrete|leve ?de ?la pause
    """,
    "waitlist": """
        1.05 ?qui ?est ?sur ?la liste_d_attente|liste_attente
        1.05 qui attend|patiente
    """,
    "settings": """
        parametres|reglages|fuseau|devise
    """,
    "new_links": """
        nouveaux|nouveau liens|lien
        0.95 revoquer|renouveler|changer ?les|le|mes liens|lien
    """,
    "office": """
        bureau|tableau_de_bord|espace_coach
    """,
    "balance": """
        1.05 combien ?en|de|d ?seances|cours avait|a|avais|restait|reste|restaient ?il ?encore ?a @n
        1.05 combien @n ?en avait|a
        1.15 combien ?en|de|d ?seances|cours ?en ?il avait|a|avais|restait|reste|restaient ?t_il|il ?encore ?a @n
    """,
    "offers": """
        1.15 passe|passer|augmente|monte|baisse|mets ?le|la|les ?prix ?du|de <carte> ?de ?# a @m|#
        1.15 <carte> ... coute|coutera|passe_a
    """,
    "cancel": """
        1.05 suspends|annule|annulez|suspendez tout|toutes|tous|les .. @t
    """,
    "book": """
        1.1 cale|note|mets|ajoute|reserve ?un|une|le <session> a|pour|avec @n ... @t
    """,
}
