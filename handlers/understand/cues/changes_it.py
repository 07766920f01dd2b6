"""Italian: what is said when something booked is moved, called off or taken. The way of writing is explained in `cues.phrase`."""

LISTS = {
    "occasione": "medico dottore dottoressa dentista fisioterapista fisio ospedale esame esami riunione riunioni compleanno matrimonio funerale"
    " partita torneo impegno operazione intervento visita colloquio festa concerto cena pranzo battesimo comunione trasloco gita convegno"
    " volo treno lavoro verifica interrogazione saggio recita cresima laurea",
    "via": "ferie vacanza vacanze viaggio trasferta citta fuori via mare montagna estero settimana_bianca",
    "tenere": "tenermi tenerci tieni tenga tenere riservi riservarmi prenoti prenotarmi segni segnarmi aspetti aspettarmi metta mettere",
    "buco": "posto orario slot ora buco lezione turno appuntamento spazio",
}

PHRASES = {
    "busy": """
        0.3 @t .. ho|ha|abbiamo|hanno|e|c|sara|tocca|devo|mi ?e|fare|andare|hanno ?un|una|il|la|l|dal|lo|gli|le|messo|fissato ?una|un|dal|grossa <occasione>
        0.3 <occasione> ?di|con|dal|a|del|in ?il|la|mio|mia ?lavoro|figlio|figlia|scuola|dentista ?proprio|il @t
        0.3 messo|fissato|capitata|capitato|saltata|saltato|uscita|uscito ?fuori ?una|un ?altra ?altro <occasione> ?proprio @t
    """,
    "unfit": """
        0.3 @t non ?so|sono ?sicuro|sicura se|di|che arrivo|riesco|ce|posso
        0.3 non so|sono ?sicuro|sicura se|di arrivo|riesco|arrivare|farcela ?per @t
        0.3 @t ?sono|e|arrivo ?un ?po ?troppo tirato|stretto|tirata|giusto|strettissimo
        0.3 @t ?per ?me ?mi ?e|sarebbe|sembra|pare|viene|fa ?un ?po ?troppo|molto presto|tardi
    """,
    "move": """
        0.97 passare|passarmi|passami|passi|girare|portare|mettere ... @t ?a|al|per|alle @t
        1.0 possiamo|potremmo|posso|si_puo cambiare|cambiarla|spostarla|spostare $
        0.97 <posso> ... farla|farlo|metterla|metterlo|passarla|passarlo|slittare|slittarla ?a|al|per @t
        slittiamo|slittarla|rinvia|rinviamo|rinviarla|rinviarlo|posticipiamo|anticipiamo|riprogrammiamo|riprogramma|riprogrammarla|ripianificare
        0.97 la|lo facciamo|mettiamo|passiamo|portiamo ?a|al|per|meglio|invece @t
    """,
    "away": """
        1.0 @t .. sono|saro|siamo|saremo|parto|partiamo|vado|andiamo|sara ?gia ?in|al|fuori|all|a|di|per <via>
        1.0 sono|saro|saremo|siamo|parto|vado ?in|al|all|fuori|a <via> ?da|fino|per|di|tutta|tutto ?la|il|al @t
    """,
    "cancel": """
        0.9 @t ?mi|ci ?si ?e complica|complicato|complicata
        0.93 non voglio|vogliamo ?piu ?quella|quello|la ?lezione ?di|del @t
        0.93 @t non ?ci sono|saro|siamo|saremo
        0.93 @t ?ormai ?e un casino|disastro|macello|delirio
        0.93 @t ?ormai ?e complicato|impossibile|incasinato|dura
        0.9 @t passo|passiamo|salto ,|.
        1.05 non serve|occorre|importa|bisogna|c|ce ?e ?bisogno ?piu ?che|di ?mi|ci <tenere> ... @t
        1.05 non ?mi|ci <tenere> ?piu ?niente|nulla|la|il|per @t
        0.95 toglimi|toglici|levami|levaci|cancellami|cancellaci|toglietemi ?da|dal|la|il|pure ... @t
        0.95 @t ?mi|per ?me|viene|e|risulta|diventa impossibile|complicato|incasinato
        0.95 @t ?mi ?viene|va|sta ?proprio male|malissimo
        0.95 annulla|annullare|cancella|disdici tutto|tutte
    """,
    "book": """
        0.93 mi|ci iscrivo|iscriviamo|segno|segniamo|metto|mettiamo ... @t
        0.93 <posso> ?anche|pure segnare|mettere|inserire|aggiungere|prenotare|fissare|segnarmi|mettermi ... @t
        0.93 riprendo|riprendiamo|ricomincio|comincio|torno|rientro|ritorno ?le ?lezioni @t
        0.95 prendo|prendiamo|prenderei|piglio ?io|noi ?il|lo|la|l|quel|quello <buco> ... @t
        0.95 mi|ci segni|metti|prenoti|tieni|fissi|inserisci|riservi|blocchi|dai|prendi ... @t
        0.9 dammi|mi_dia|dacci|mi_dai ?invece|il|la|un|una ?posto|ora|lezione|turno|slot ?di|del|per|il @t
        0.95 mettimi|segnami|fissami|bloccami|riservami|mettici|segnaci|infilami ... @t
    """,
    "kept": """
        0.3 tengo|teniamo|mantengo|lascio|conservo|confermo ?invece|pero|solo ?quella|quello|la|il ?lezione ?di|del @t
    """,
    "mixed_up": """
        1.15 sbagliato|sbagliata|confuso|confusa|errore ... giorno|ora|orario|data ... @t ... @t
        1.15 sbagliato|confuso ?di|il|la|l giorno|ora|orario|data
    """,
}
