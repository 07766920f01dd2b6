"""French: what people say when they want something. The way of writing is explained in `cues.phrase`."""

LISTS = {
    "session": "seance seances cours entrainement entrainements rendez_vous rdv reservation reservations creneau lecon lecons place session",
    "un": "un une le la l mon ma mes notre nos ce cet cette les des autre nouveau nouvelle prochain prochaine",
    "puis": "peux pouvez pourriez puis pourrais pourrait pouvons pourrions peut possible",
    "veux": "veux voudrais aimerais souhaite souhaiterais voudrions aimerions besoin cherche prends prendrais prendre voulons",
    "venir": "venir jouer participer passer m_entrainer entrainer assister",
    "libre": "libre libres disponible disponibles dispo dispos place places creneau creneaux",
    "reste": "reste restent restantes restants restante il_me_reste encore",
    "malade": "malade blesse blessee fievre grippe enrhume enrhumee souffrant gastro",
    "carte": "carte carnet forfait pack abonnement",
    "paye": "paye payee regle envoye vire transfere fait effectue",
    "rappels": "rappels rappel messages notifications alertes",
    "coach": "coach entraineur entraineuse prof professeur moniteur monitrice alex",
    "langue": "francais anglais allemand espagnol italien portugais neerlandais",
}

FILLER = """
je j tu il elle on nous vous ils elles me m te t se s lui leur y en le la les l un une des de d du au aux mon ma mes ton ta tes son sa
ses notre nos votre vos ce c cet cette ces et ou mais donc car que qu qui quoi dont si ne n pas plus non oui a dans sur sous avec sans
pour par chez entre vers avant apres depuis pendant jusqu est suis es sommes etes sont etait etre ai as avons avez ont avoir avais fait
faire fais vais va vas allons allez vont aller viens vient venir peux peut pouvez pouvons pouvoir veux veut voulez vouloir dois doit
devoir sais sait merci bonjour bonsoir salut coucou madame monsieur matin midi soir nuit jour jours semaine semaines mois an ans annee
heure heures minute minutes demain hier aujourd hui maintenant ensuite puis quand ou comment combien quel quelle quels quelles tout tous
toute toutes chaque autre autres meme rien personne quelqu lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril
mai juin juillet aout septembre octobre novembre decembre deux trois quatre cinq six sept huit neuf dix demi demie quart argent euro
euros especes carte ok accord stp svp plait fils fille enfant enfants maman papa femme mari ami amie peut etre tres bien mal bon bonne
parfait super dernier derniere premier premiere prochain prochaine toujours jamais desole desolee pardon ici la encore deja trop aussi
"""

PHRASES = {
    "book": """
        reserver|reserve|reservez|inscrire|inscris|inscrivez|booker|reserverai
        0.95 <puis> ?je|j|on|nous|@n ... <venir>
        0.95 <puis> je|on @t $
        0.95 <veux> ?bien ... <venir>
        0.95 <veux> ?reserver|prendre|un|une|<un> ?<un> <session> ?pour|le|a|@t
        0.9 je|on viens|prends|passe|vient ?@t @t
        0.95 ^ ?a meme|memes ?heure|horaire|que
        0.9 meme heure|horaire|creneau
        0.9 mets|mettez|note|notez|inscris moi|nous|@n ... @t
        0.9 <session> ?pour|le|a @t ?svp|stp|possible|$
        0.9 tous|chaque ?les @t
        0.95 pour le reste ?de ?mon|ma
        0.9 encore|nouveau @t
        1.05 @t jusqu a ?ce ?que|la|mon ?fin ... <carte>
        prends|reserve|inscris ?moi @t
        0.95 comme d|toujours|hab ?habitude|hab
        0.9 @t pareil|idem
        0.9 pareil ?pour @t
        0.9 mets|mettez
        0.9 @t ?je|on peux|peut|pourrai ?finalement|bien ?venir $
        0.95 bloquer|bloque|bloquez|garde|garder|gardez|prendre ?moi ... @t
        0.95 donne|donnez|fixe|cale moi ?un rdv|rendez_vous|cours
    """,
    "slots": """
        0.95 quelque_chose|quoi|une|un|encore ?chose|place|creneau ?de ?<libre> ?pour|le @t
        0.95 as|avez|y|reste|aurais|est|es|auriez ?tu|vous|il|a|t ?@t|quelque|encore|des|une|un|de|la ?chose|la|de|encore ?@t <libre>
        0.95 quels|quelles|quel ?sont ?les|vos|tes creneaux|horaires|disponibilites|jours|heures|dispos|creneau ?sont|<libre>|$
        0.95 quand ?est|es <puis>|es|est|etes|as|avez ?ce|tu|je|on|vous|que|qu ... <venir>|<libre>|dispo|reserver
        0.95 quand je|tu|est_ce|puis_je|on ... venir|peux|puis
        0.9 disponibilites|disponibilite|dispos|creneaux
        0.9 @t ?est|c|encore|toujours <libre>|possible|pris ?$
        0.9 est|es|tu ?es|@t @t ?encore|tu <libre>
        0.85 ca_te_va|ca_va|c_est_possible|possible|t_irait @t
        0.9 libre|dispo|disponible @t
        0.95 as|a|avez|reste|aurais ?tu|vous ?t ?il ?encore ?quelque|un|une ?petit|petite chose|truc|quoi ?de ?<libre> ?le|pour @t
        0.95 @t ?est ?ce ?qu|que ?tu|vous|il|t as|avez|y|reste|aurais ?tu|vous|a ?encore ?quelque|un|une|de ?la ?petit chose|truc|quoi|place|creneau|<libre>|$
        0.9 @t ?est ?ce ?que ?ca|tu|vous|c ?te|vous|est peux|pouvez|pourrais|irait|va|possible ?tu|vous
        0.99 savoir|demander|voir si|s ... as|aurais|avez|auriez|reste|y ... creneau|place|dispo|libre|disponible|disponibilites|possible
        1.0 tu|vous <puis>|pouvez|pourriez quand
        1.0 quand ?est ?ce ?que ?tu|vous pourrais|pourriez|peux|pouvez ?tu|vous
        0.95 moyen de venir|passer ... @t
        0.93 tes|vos|les horaires|creneaux ?de|pour ?la @t
    """,
    "move": """
        deplacer|deplace|deplacez|decaler|decale|decalez|reporter|reporte|reportez|avancer|repousser|repousse|reprogrammer|bouger
        0.95 changer|change|changez|modifier|modifie|echanger|echange ... <session>|@t|heure|horaire|date|jour
        1.1 @t au|a ?la lieu|place ?de|du
        1.1 au lieu de|du|d|@t
        1.1 plutot @t
        1.1 @t plutot
        0.95 <un> autre jour|heure|date|horaire|moment
        0.9 une|demi heure plus_tot|plus_tard|avant|apres
        0.9 plus tot|tard pour ?mon|le|la
        avance|avancez|recule|reculer|bouge|bougez|repoussez|redecaler
        0.95 <puis> ... remettre|mettre|faire ?ca|le|la ... @t ... place
        0.97 remet|remettre|remettons|remets|repousse|recale|recaler ?ca|le|la ?a @t
        0.9 on|je|nous peut|pourrait|peux|pourrait_on changer|decaler|echanger ?ca $
    """,
    "cancel": """
        annuler|annule|annulez|annulation|annulons|decommander|desinscris|desinscrire
        0.95 supprimer|supprime|efface|enleve|enlever|retire|retirer ... <session>|@t
        0.9 <puis>|pourrai|pourra|pourrons|arrive|arrive_pas|viens|vient|serai|serons|vais ?pas|plus|malheureusement|pourrai ?pouvoir|etre pas
        0.9 pas ?pouvoir|possible|etre|la venir|etre_la|assister|pouvoir|dispo|possible|disponible
        0.9 ne ?peux|peut|pourrai|pourrons|viens|viendrai|viendrons|serai pas|peux|viendrai
        0.9 @t ?je|c ?ne|n|est|y ?peux|pourrai|arrive|est|suis|ca pas|impossible
        0.9 empeche|empechee|empechement|imprevu|contretemps
        0.85 suis|est|ai|a|fils|fille|sommes ... <malade>
        0.9 pas de|d <session> @t
        0.9 impossible @t|de|pour
        0.85 absent|absente|absents @t|a|au|pour|$
        0.9 peux|peut|pourrai|pourrais|pourra ... pas ?venir|faire|etre @t
        0.9 c|ca est|va|va_etre mort|rate|fichu|cuit|complique ?pour|@t|$
        0.9 ca ?ne va|ira|vais pas ?etre|le possible|faire|aller|coller
        0.9 viens|serai|suis|serons|sommes|peux|vient ni ?@t
        0.9 aurai|ai|aurons|avons|aura|a pas|plus ?le temps
        0.9 @t ... suis|serai|sommes|serons|sera pas|plus ?la|dispo|disponible|libre
        0.9 comptez|compte pas sur moi|nous
        0.85 je|on saute|zappe ?le|la|@t ?<session>|@t
        0.9 pas @t ni @t
        0.9 @t ?ca ?ne ?va|c marche|va|est|colle|ira|convient pas|plus ?possible ?finalement|bien|$
        0.9 m|nous attends|attendez|attend pas
        0.9 passe|passons mon|notre tour
        0.9 @t ?ca ?ne ?me|m arrange|convient|va pas ?du ?tout
        0.93 pourra|pourront|peut pas venir|etre|assister
        0.95 @n ... pourra|peut|vient|viendra ... pas
        decommande|decommandons
    """,
    "balance": """
        combien|quelle de|part ?de ?mon|ma forfait|carte|pack ... utilise|consomme|use
        solde|balance
        combien ?de|d|il|me|en|j ?<session>|cours|seances|me|ai ?me|il|t|il_me|ai_je|j_ai ?me <reste>|ai|restent
        combien ?de <session> ?me|il|ai
        0.95 que|qu|ce_qu il me|nous reste
        0.95 il me|nous reste ?combien|encore|quoi|des
        0.95 <session> <reste>|restantes|restants
        0.95 mon|ma solde|carnet|carte|forfait|compte ?$
        0.95 quand ... expire|expirent|valable|fin_de_validite
        0.9 expire|expiration|validite|valable
        0.95 combien ?il|ils ?m|me en|y|me reste|restent
        0.95 combien|qu ?est ?ce ?qu ?il reste|restent ?t ?il ?de|des
        1.0 seances|cours|credits expirent|expire|perimes|perimees
        1.0 il m|me|nous ?en reste combien
    """,
    "why": """
        comment ?tu|vous arrives|arrivez|calcules|trouves|trouvez|calculez ?tu|vous ?a|ce|ca ?ce|cet|cette ?chiffre|nombre|compte|solde|$
        ^ pourquoi|pq|prkoi ?seulement|que|est_ce|il|encore ?que|reste #|@n|@m
        ^ pourquoi|pq ?ca|non|cela|donc $
        pourquoi|pq ... #|moins|seulement|compte|debite|manque|que|retire
        0.95 explique|expliquez|expliquer|explication ?moi|le|mon
        0.95 ou ?sont|est ?passe|passees|passes ?mes|mon|les autres|seances|cours
        0.9 historique|detail|details ?svp|de|pour|@n|$
        0.85 pourquoi
        1.1 ^ ?mais pourquoi ... #
        0.95 comprends|comprend|pige|capte pas|rien pourquoi
        1.0 detail|details|releve|recap ?d|de|des ?mes|toutes|seances
    """,
    "owe": """
        te|vous|combien|encore|toujours|rien ?je|on|te|vous|j dois|devons|doit ?$
        dois|devons ?je ?te|vous ?encore|toujours|deja @m|#|quelque|combien|rien|argent|sous|$
        0.95 combien|que|qu|quoi ?je|est|dois|il|reste|ce ?te|vous|je|a|que|doit ?dois|reste ?a|payer dois|payer|regler|doit|devons
        0.95 factures|facture|montant|paiements|somme ?s du|due|dus|ouverte|ouvertes|impayees|impaye
        0.9 ma|mes facture|factures|dette|dettes
        0.9 reste ?t ?il ?a|quelque payer|regler
        0.85 ai|avons ?je|deja|nous ?deja|tout paye|regle
        0.92 @t|tout|c c|est ?est ?deja ?bien paye|regle|payee|reglee
        0.95 ai|avons ?toujours pas ?encore paye|regle
        1.02 reste a payer|regler
        0.96 c|ca est|fait ?ca combien|quoi ?pour ?le @t
        1.0 paye combien
        1.0 combien ?est ?ce ?que ?ai|j|avons ?ai|je ?deja paye|regle
        1.1 peux|pourrais|peut|puis|possible ?je|on ?de ?te ?ne payer|regler|verser|donner ?maintenant ?que ?juste la moitie
    """,
    "owed": """
        qui ?me|n|ne|est|doit|a|m ?me|a|ce|pas ?qui|pas|me ?me|n_a doit|paye|regle
        0.95 paiements|factures|impayes|sommes ?en dus|attente|impayes|impayees|ouvertes
        0.95 ^ impayes|dettes|debiteurs $
    """,
    "next": """
        quand|a_quelle_heure|c ?est|a|c|j|ai ?quand|lieu|mon|ma|que|je|est ?mon|ma|le|la ?prochain|prochaine <session>|prochain|prochaine
        0.95 quand ?est|c ?ce|est ?mon|ma|que|le|la ?prochain|prochaine <session>|prochaine|prochain|je_viens|j_ai
        0.95 mon|ma|mes|le|la|nos ?prochain|prochains|prochaines prochain|prochaine|cours|seances|reservations|rendez_vous|rdv ?$
        ^ prochain|prochaine ?cours|seance|rdv|fois $
        0.95 quels|quelles|que|qu ?sont|est ?mes|que|les ?cours|seances|rdv ?j|ai|je|mes ?ai|je reserve|reserves|prevu|prevus|inscrit|reservations|reservees
        0.9 ai|suis|avons|sommes ?je|j|nous|on ?un|une|bien|inscrit ?cours|seance|rdv|inscrit ?reserve|inscrit @t|inscrit|inscrite|reserve
        0.9 quelle heure
        0.9 mes cours|seances|reservations|rdv|rendez_vous
        0.97 prochain|prochaine jour|date|fois ?de|que
        1.0 ai|avons|est quels|quel|quelles jours|jour|cours|creneaux|horaires
        1.0 quels|quel jours|jour ?est ?ce ?que ?ai ?j|je|on ?ai
        0.93 sais|rappelle|souviens ... si ... @t
        1.02 reserve quoi|quels
        1.0 est|c ?est ?bien|toujours ?bon|confirme|valide|maintenu confirme|bon|maintenu|valide ?pour|a @t
        1.0 toujours bon|ok pour @t
    """,
    "rules": """
        1.1 jusqu|jusque a|quand ?quand ?puis|peut|est|on ... annuler|decaler|deplacer
        regles|conditions|reglement|politique|cgv
        0.99 jusqu quand|a ?quand ?puis|peut|est|je|on ... annuler|decaler|deplacer
        0.95 quand ?je|puis annuler ?sans|gratuitement
        0.9 delai|preavis|frais ?d|de ?annulation
        0.9 remboursement|rembourse
        0.9 regle
        1.05 regles|regle|conditions|politique ?d|de|pour ?l annulation|annulations|annuler
        1.05 moins de @t|#|h ?avant
    """,
    "sent_transfer": """
        0.95 ai|avons|viens|est|a ?deja|bien|je|de|tout|fait|ete ?fait|de|juste|bien ?le|la|un|faire <paye>|virement|paiement|payer|virer
        0.95 ^ ?deja|c_est <paye>
        0.95 virement|paiement|argent ?est|a|deja|ete ?ete|deja fait|envoye|parti|effectue|route|paye
        0.95 viens|vient|venons de|d ?te|t|vous ?le|la faire|envoyer|payer|virer|regler|transferer
        0.96 ai|avons ?deja ?tout regle|reglee
        0.95 as|avez ?tu|vous ?bien recu ?le|mon|la virement|paiement|argent
    """,
    "promise": """
        0.95 paie|paye|paierai|payerai|regle|reglerai|vire|virerai|ferai|payer|regler ... @t|tard|bientot
        0.95 je|on paie|paye|regle|vire|paierai|reglerai ... @t|tard|bientot
        0.95 vais|va|allons payer|regler|faire ... @t|tard
        0.95 @t ?je|on ?te|vous paie|paye|regle|paierai
        0.9 <puis> ?je payer|regler ... @t|tard
        0.95 fais|ferai|envoie|enverrai|fait|ferons ?le|un|ton|votre virement|paiement
        0.95 apporte|apporterai|amene|amenerai|donne|donnerai|ramene ... argent|especes|liquide|cheque|sous
        1.05 ^ ?je ?te|vous paie|paye|payer|vire|donne|paierai ?maintenant ?juste|deja la moitie
    """,
    "dispute": """
        0.95 n|c|ce|ca ?n|est|etait|etais|ai ?est|etait pas ?en|du_tout retard|tard|trop_tard|vrai|juste|correct|normal|moi|possible
        0.95 pas ?en|trop retard|tard|juste|correct|normal|vrai
        0.95 c|ce|ca est|etait ?pas faux|injuste|errone|a_l_heure|une_erreur
        0.95 a_temps|dans_les_temps|a_l_heure|assez_tot
        0.95 prevenu|annule ?a|bien|assez a_temps|temps|avant|tot|l_heure
        0.9 conteste|contester|reclamation|reclame|desaccord|plainte
        0.9 etais|etait la|present|presente
        0.9 jamais|pas ?ete reserve|accepte|achete
        0.85 erreur ?dans|sur
        0.9 compte|debite|facture deux|double|tort
        0.95 a|pas ?pas eu lieu
        0.95 <session> ... a|ete ?pas ?ete annule ?par toi|vous
    """,
    "stop": """
        ^ stop|arreter|arrete|desabonner $
        0.95 plus|arrete|arretez|stop|pas|sans|desactive|desactiver|coupe|fini ?de|d|les|aux|envoyer|ces ?m|me|les|envoyer ?envoyer ?des|de|les <rappels>
        0.95 ne ?m|me ?m envoie|envoyez|ecris|ecrivez|rappelle|derange ... plus|pas
        0.9 laisse|laissez moi tranquille
        0.95 arrete|arretez|cesse|cessez ?de|d ?m|me ecrire|envoyer|deranger|contacter|relancer
    """,
    "stop_weekly": """
        1.3 arrete|arreter|arretez|stop|stoppe|stopper|annule|annuler|annulez|supprime|supprimer|termine|terminer|finis ?avec ?mon|ma|mes|le|la|l|son|sa creneau|seance|cours|horaire|rendez_vous|heure|place ?d|de ?@n hebdomadaire|hebdo|fixe|regulier|reguliere
        1.2 plus|pas ?veux|besoin ?de|d ?mon|ma|le|la creneau|seance|cours|horaire|rendez_vous|heure|place hebdomadaire|hebdo|fixe|regulier|reguliere
        1.1 ^ arrete|arreter|arretez|stop ?de ?reserver @t
    """,
    "weekly": """
        1.05 ^ ?quel|quelle|montre|voir ?est ?mon|ma|mes|le|la creneau|seance|cours|horaire|rendez_vous|heure|place hebdomadaire|hebdo|fixe|regulier|reguliere ?$
    """,
    "start": """
        ^ start|demarrer|commencer|reprendre $
        0.95 active|activer|reactive|reactiver|remets|reprends|veux ?les|mes|des|a|nouveau ?nouveau ?les|des <rappels>
        0.95 nouveau|encore|reprendre recevoir ?les|des|mes <rappels>
    """,
    "buy": """
        acheter|achete|acheterai
        0.95 <veux>|nouveau|nouvelle|autre ?acheter|prendre ?<un> ?nouveau|nouvelle|autre ?# <carte>
        0.95 nouveau|nouvelle|autre <carte>
        0.9 renouveler|renouvelle|recharger ?mon|ma|<carte>|$
        0.9 ^ ?un|une <carte> ?de|svp|stp|$
        1.0 renouveler|renouvelle|renouvelez ?mon|ma|le|un <carte>
        0.95 remets|remettez|reprends|refais|rajoute|donne|redonne|rends ... un|une|le|mon|nouveau <carte>
        1.05 passer|changer ... au|a|pour|le ?un|le <carte>
    """,
    "offers": """
        offres|tarifs|tarif|prix|forfaits|formules|carnets
        0.95 combien ?ca coute|coutent|ca_coute|vaut
        0.95 quel|c est|le ?combien ?le prix|tarif|combien
        0.9 quels|quelles forfaits|offres|cartes
    """,
    "waitlist": """
        attente|liste_d_attente
        0.95 previens|prevenez|avertis|dis|ecris|fais ... si|quand|place|libere|annule ... place|libere|annule|libre
        0.95 si|quand ?une|il|quelqu|y|@t ?place|y|un ?se|a libere|annule|desiste|place
        1.08 mets|mettez|ajoute|inscris|note ?moi ... liste
        0.95 previens|prevenez|avertis|dis|ecris|fais ... si|quand ... desiste|desistement|decommande|lache
        0.98 si|quand ... libere|desiste ... dis|previens|ecris|fais
        0.95 si ?ca ?se libere
    """,
    "page": """
        ^ ?montre|envoie|donne|ouvre|ou ?moi|est ?s ?ma|le|la|mon page|lien|site ?s|de ?il|ma ?te|vous|page ?plait $
        0.95 ma page|fiche
    """,
    "calendar": """
        calendrier|ical|ics|agenda
    """,
    "write_coach": """
        0.95 appelle|appelez|rappelle|rappelez moi
        0.95 dis|demande|ecris|previens|dites|demandez|envoie ?un|a|au|le ?a|message|mon ?a|au|mon <coach>
        0.95 message|question pour ?mon|le <coach>
        0.95 parler|contacter|joindre ?a|avec ?mon|un|une|au|le <coach>|humain|personne|quelqu
        0.9 en_retard|de_retard|en_route|en_chemin|a_la_bourre
        0.9 ai|aurai|aurons|aura ... retard
        0.9 arrive|arriverai ... retard|tard
        0.9 # min|minutes ?de retard
        1.0 pas|rien recu ?la|le|de confirmation|rappel|message|lien|mail
    """,
    "language": """
        langue|language
        0.95 en|parle|parlez|parles ?en <langue>
        ^ <langue> ?svp|stp $
    """,
}
