"""Italian: greetings, yes and no, another time, and the words of a question. The way of writing is explained in `cues.phrase`."""

PHRASES = {
    "hello": """
        0.5 ^ ciao|buongiorno|buonasera|salve|hey|ehi
        0.5 come stai|va
    """,
    "thanks": """
        0.45 grazie|mille_grazie
        0.45 ^ ottimo|super|fantastico|bene|capito|benissimo $
        0.45 arrivederci|a_domani|a_presto
        0.45 di niente|nulla
        0.45 ci vediamo|sentiamo|vedremo @t
    """,
    "help": """
        ^ aiuto|menu|opzioni|comandi|info $
        0.9 cosa|che ?cosa posso|puoi|sai fare|chiedere|scrivere|dire
        0.9 come funziona
        0.85 non ?ho capisco|capito
        0.8 aiutami|aiutarmi
    """,
    "question": """
        posso|potrei|possiamo|si_puo ?io ancora ?disdire|annullare|spostare|cancellare|$
        ancora|in_tempo ?posso|tempo ?per disdire|annullare|cancellare|spostare
        cosa|che|cos ?cosa succede|succederebbe|capita ?se
        se ?io annullo|disdico|cancello|sposto|annullassi
        perdo|perderei|conta|costa|pago|viene_contata ?una|la|qualcosa ?lezione|se|$
        troppo tardi per|$
        e|sarebbe ?ancora gratis|gratuito
        senza perdere|perderla ?la|una|lezione
        se ... si annulla|cancella|perde|paga
        se piove|nevica
    """,
    "later": """
        ^ ?qualcosa|un|e|c|piu|il|si_puo ?po|possibile|di piu tardi ?grazie|possibile|$
        ^ ?un ?po dopo $
        ^ ?e ?un ?po|poco|pochino ?piu dopo|tardi ?e ?si ?puo ?possibile $
    """,
    "earlier": """
        ^ ?qualcosa|un|e|c|piu|il|si_puo ?po|possibile|di piu presto ?grazie|possibile|$
        ^ ?un ?po prima $
        ^ ?e ?un ?po|poco|pochino ?piu prima|presto ?e ?si ?puo ?possibile $
    """,
    "other": """
        0.98 ^ ?un|c|hai|che|qualche|ci ?e|sono|un altro|altra|altri|altre ?giorno|orario|ora|orari|giorni|opzioni|data ?grazie|$
        0.85 altri|altre orari|giorni|opzioni|ore
        0.85 e|che|per ?ne ?dici|se|di|alle|le ?di @t|#
        0.85 ^ no|non ?non|alle|il @t|#
        0.8 ^ nessuno|nessuna ?di|dei|$
        0.8 non ?alle|il @t|#
        0.8 forse|magari|meglio|piuttosto ?il|alle @t|#
        0.8 @t ?mi|si|sarebbe|potrebbe|va ?andrebbe|puo|va bene|meglio|possibile|andare
        0.9 facciamo|fare|possiamo|potremmo|vediamoci|troviamoci|riusciamo ?a ?fare|vederci|farla|farlo ?per @t
        0.99 vediamo|sentiamo|vedremo la|alla prossima
        0.9 @t ?invece si|ok $
        0.98 ^ nessuno|nessuna|nessuno_dei ...
        0.9 quello|quella delle|di|del @t|#
    """,
    "yes": """
        0.8 ^ si|ok|okay|certo|perfetto|esatto|accordo|volentieri|confermo|confermato|giusto|yes|d_accordo|va_bene|certamente|assolutamente
        0.85 va bene
        0.85 d accordo
        0.85 ^ ?si|ok fallo|prenota|procedi|vai|manda|prenotalo $
        0.85 accetto|confermo
        0.85 ^ ?ok|si|perfetto la|lo|quella|quello|questa prendo|prendiamo|va_bene $
        0.85 ^ ?ok|si prendo quella|quello|questa|questo $
        0.8 ^ okok|oki|okay|va_benissimo|volentierissimo
    """,
    "no": """
        0.8 ^ no|nope|mai|falso|non_ora|macche
        0.95 non cancellare|annullare|prenotare|spostare|eliminare|vendere|inviare|disdire
        0.85 lascia|lasciamo ?perdere perdere|stare|$
        0.85 dimentica|fa_niente|niente
        0.85 non ora|adesso
        0.85 ^ ?la|lo tengo|tieni|teniamo|lascialo|mantieni
        0.85 meglio|preferisco di|no ?no $
    """,
    "leave_waitlist": """
        1.1 togli|toglimi|toglici|leva|levami|cancellami|rimuovi|rimuovimi|escimi ... lista|attesa
        1.1 non voglio|vogliamo ?piu ?stare ?in ?piu lista|attesa|aspettare
        1.1 uscire|esco dalla lista
    """,
}
