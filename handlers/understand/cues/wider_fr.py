"""French beyond the coach's court, for the coarse intent alone: see `cues.wider_en`, whose weights are ranks here too."""

LISTS = {
    "event": "rendez_vous rdv reunion reunions evenement evenements anniversaire fete mariage rappel rappels reservation"
    " reservations diner dejeuner tache taches entretien",
    "calendar": "calendrier agenda planning",
    "drop": "supprime supprimer efface effacer annule annuler enleve enlever retire retirer vide vider",
    "change": "deplace deplacer change changer modifie modifier reporte reporter decale decaler repousse repousser",
    "add": "ajoute ajouter mets mettre cree creer programme programmer planifie planifier note noter inscris"
    " organise organiser fixe fixer",
    "remind": "rappelle rappeler previens notifie",
    "see": "montre montrer affiche quel quels quelle quelles quand ou qui dis liste lis ai y_a est sont verifie",
    "my": "mon ma mes notre nos j ai",
    "media": "musique chanson chansons radio podcast film films serie livre_audio playlist album",
    "other": "temps_fait meteo pleuvoir pleut blague lumiere lumieres volume nouvelles actualites alarme reveil"
    " recette taxi train bus trafic mail mails email twitter facebook cafe aspirateur actions bourse pizza"
    " taux_de_change capitale definition",
    "table": "table chambre",
    "dine": "diner dejeuner manger bruncher",
    "want": "voudrait voudrais voudrions aimerais aimerions souhaite souhaiterais faut faudrait besoin cherche"
    " cherchons veux voulons",
    "get": "prendre reserver faire fixer avoir louer programmer passer obtenir",
    "service": "blanchiment implant orthodontiste kine coiffeur epilation soin devis traitement"
    " detartrage nettoyage controle plombage radio consultation visite rdv rendez_vous massage coupe"
    " couleur manucure chambre chambres suite simple double table tables terrain nuit nuits sejour bilan"
    " vaccin seance cours appartement place places",
    "one": "un une le la l d de autre deux petit petite",
    "account": "compte comptes livret epargne carte banque courant",
    "money": "argent solde euros sous fric thunes",
    "have": "ai avons reste",
    "comfort": "chien chiens chat animal animaux parking wifi serviette serviettes piscine douche douches"
    " vestiaire vestiaires ascenseur",
    "opened": "ouvrez ouvres ouvre fermez fermes ferme ouvert ouverts",
    "lost": "perdu vole bloque bloquee egare avale",
    "card": "carte telephone cles portefeuille code mot_de_passe pin",
}

PHRASES = {
    "event_remove": """
        1.5 plus|pas besoin ?de ?la|le|l|du <table>|<service>
        1.5 <drop> ... <event>|<calendar>|<table>|@t
        1.5 <event>|<calendar>|@t ... <drop>
        1.45 <drop> ?alles|todo|tout|tutto|tudo|<my> $
    """,
    "event_change": """
        1.46 on|tu|vous fait|faire|met ca|la|le ?plutot ... @t
        1.46 <one> autre jour|fois|moment plutot|peut_etre|,
        1.46 plutot|peut_etre <one> autre jour|fois|moment
        1.47 <change> ... <event>|<table>|@t
        1.47 <event>|<table> ... <change>
    """,
    "event_add": """
        1.46 <add> ... <calendar>
        1.42 <add> ... <event>
        1.41 <remind> ... <event>|@t
        1.41 <event> ... <add>
    """,
    "book": """
        1.51 <want> ?ir ?a ?aller <dine> ... @t
        1.44 <table> pour #|une|deux|trois|quatre|cinq|six|sept|huit|dix ... @t
        1.44 sejourner|loger|dormir|heberger ... @t|nuit|nuits
        1.43 <want> ?<get> ?<one> ?<one> <service>
        1.43 reserva|reserver|reserve|reserviere|reserveer|reserveren|prenota|prenotare|buche|buchen|book|boek|boeken ... <table>|<event>|@t
    """,
    "next": """
        1.44 <see> ... <calendar>
        1.43 <see> ... <my> ... <event>
        1.4 <see> ... <event> @t|$
    """,
    "balance": """
        1.44 <money> ... <account>
        1.44 <have> ... <account> ?$
    """,
    "elsewhere": """
        1.49 <comfort>
        1.49 heure|heures|horaires ... <opened>
        1.49 <opened> ... heure|heures|horaires
        1.49 <lost> ?<my> ?<one> <card>
        1.49 <media>
        1.49 <other>
    """,
    "pay": """
        1.46 peux|puis|pourrais|peut|acceptez|acceptes ?on|je payer|regler|paiements
    """,
}
