"""Italian: bookings that fall, become other ones or are wished for, in more words than their verbs. The way of writing is explained in `cues.phrase`."""

LISTS = {
    "figlio": "figlio figlia figli figlie bimbo bimba bimbi bambino bambina bambini piccolo piccola ragazzo ragazza fratello sorella"
    " nipote cugino cugina moglie marito fidanzato fidanzata compagno compagna",
}

PHRASES = {
    "busy": """
        0.3 @t ?mi|ci coincide|cade|capita|sovrappone ?proprio ?con|col
        0.3 @t ?alla ?fine ?io ?mi ?devo|tocca lavoro|lavoriamo|lavorare|viaggio|viaggiare
        0.3 mi|ci tocca|devo|dobbiamo ?lavorare|andare @t
    """,
    "cancel": """
        0.97 @t niente|nessuna|nessun <session> ?per me|noi|,|.|$
        0.95 ^^ @t ?io salto|passo|saltiamo che|perche|,|.|e
        0.97 rinunciare|rinuncio|rinunciamo ... @t
        0.97 rinunciare|rinuncio|rinunciamo a|al|alla|all <session>
        annullate|annulli|disdite|disdica|cancellate|cancelli|disdiciamo|annulliamo|cancelliamo
        0.93 @t ?a|alle ?me ?mi|ci ?proprio ?gia non ?mi|ci ?ce|piu quadra|conviene|combacia|torna|incastra|sta|gira|funziona|va|serve
        1.05 non ?mi|ci|ne serve|servono|interessa|interessano|voglio ?piu ?il|la|l|quello|quella|quel|i|le <session> ?di|del|della|delle|$
        1.05 non ?mi|ci|ne serve|servono|voglio ?piu ?il|la|l|quello|quella|quel ?<session> ?di|del|delle @t
        1.05 non ?ho|abbiamo ?piu bisogno ?piu ?di|del|della|dell ?<session> ?di|del @t
        1.0 lascia|lasci|lasciamo|lasciate|lasciate stare|perdere ?per ?il|la|l|quello|quella ?<session> ?di|del @t
        1.0 dimentica|dimenticati|scordati|scorda|dimenticate ?la|il|l|di|quella|quello|della|del ?<session> ?di|del|delle @t
        0.95 tirarmi|tiro|tiriamo|ritiro|chiamo|chiamarmi|ritirarmi ?indietro|fuori ?per|da @t
        0.95 @t ?mi|ci ?devo tiro|tirarmi|ritiro|chiamo|chiamarmi ?indietro|fuori
        0.93 salta ?quella|quello|la|il|l ?<session> ?di|del|delle @t
        0.93 @t salta|saltata|saltato ?tutto|per|,|.|$
        0.93 @t ?ti|vi do|dobbiamo|devo|devo_dare ?darti ?dare buca|pacco|forfait
    """,
    "move": """
        1.05 mettermi|spostarmi|passarmi|metterci il|la|l|lo <session> ... @t
        1.1 preferisco|preferirei|meglio ?venire|fare ?in un altro|altra giorno|ora|momento
        1.1 preferisco|preferirei|meglio ?venire|fare ?in ?un altro|altra giorno|ora|momento
        1.1 @t al posto
        1.05 dovro|devo|dovrei|posso|potrei|vengo|verrei ?venire|fare @t ?@t al posto
        1.05 ?mi|ci|me|la|lo|che cambiassi|spostassi|spostaste|anticipassi|posticipassi|cambiaste ?di|la|il|l|mio|mia|a ?<session>|giorno|ora|@t
        sposto|rinvio|posticipo|rimando|rimandiamo|anticipo|rinviamo
        1.1 anziche il|al|di|alle|che|@t
        1.1 al posto @t
        0.97 non ... riesco|posso|arrivo|ce_la_faccio @t ?ma|e|si puo|potrei|potrebbe|potresti|andrebbe|possiamo ?fare|essere|andare ?bene @t
        0.97 <posso>|ritardarmi ritardarmi|anticiparmi|ritardarci|anticiparci|spostarmi|posticiparmi la|il|l|di ?mia|mio <session>
        1.1 @t ?ma|pero|e ?forse ?mi|ci|sarebbe andrebbe|va|viene|verrebbe|starebbe|sarebbe|conviene meglio|molto_meglio|piu_comodo ?il|al|di @t
        1.1 @t ma|pero|e preferirei|preferisco|preferiremmo|meglio ?il|al @t
        0.97 facciamo|fissiamo|vediamoci|vediamo|rifacciamo|sentiamoci ?lo|la ?direttamente @t ?prossima ?dai ?che , ?questa|questo|oggi|domani|@t
        0.97 facciamo|rimettiamola|aggiorniamoci|rivediamoci|risentiamoci|sentiamoci ?direttamente ?alla|la ?prossima settimana|volta|mese
        0.97 portami|portala|portalo|mettimela|mettila|mettilo|passami|passala|facciamola|facciamolo|rimettila ?la|quella|il ?<session> ?di ?@t ?a|al|alle|per|direttamente @t
        0.97 trovami|troviamo|trova|trovare|trovarmi|cerchiamo|cerca ?mi ?un ?una altro|altra|nuovo|nuova|diverso giorno|orario|ora|data|posto|<session>
        1.0 piu tardi|avanti nella|in|durante ?la ?stessa settimana|giornata|mese
        0.97 mi|ci sposti|passi|cambi|giri ?la|il|quella|l ?<session> ?di ?@t ?a|al|alle|nel|nella|per ?gruppo ?delle|di @t
    """,
    "book": """
        0.95 <posso>|riesci|riusciresti trovarmi|farmi|trovarci|ricavarmi ?un|qualche buco|buchetto|posto|posticino|spazio ... @t
        0.97 <posso> prendermi|tenermi|riservarmi|segnarmi|trovarmi|mettermi|fissarmi|prenderci|segnarci|metterci|inserirmi|infilarmi ... @t
        0.95 c|ce|ci ?e ?sarebbe ?un|una ?qualche modo|maniera|possibilita|verso ?di|che <venire>|allenarci|allenarmi|vederci|vederti|fare|farla|incontrarci|venire|avere|trovarci ... @t
        0.95 dammi|dacci|mettimi|mettici|segnami|lasciami|tienimi ?un|una|due|tre|altra|mezz ora|ore|oretta|lezioni|lezione ... @t
        0.95 <posso> ?io|noi ?anche portare|portarti|accompagnare|mandare|mandarti|lasciarti ?il|la|mio|mia|i|un|una|mie|miei ?mio|mia|miei <figlio> ... @t
        0.95 prendimi|trovami|dammi|prendici|trovaci|fissami|prenditi|riservami ?un|una|il|la <session>|buco|buchetto|spazio|slot ... @t
        0.97 <voglio>|<posso>|vorremmo|servirebbe ?io ?fissare|prenotare|prendere|avere|chiedere ?un|una|due visita|appuntamento|seduta|lezione|ora|posto|consulto|prova
        0.97 fissare|prendere|chiedere ?un|una|due visita|appuntamento|seduta|lezione|ora|posto|consulto|prova
        0.93 conta|contate|conti ?pure su|con me|noi|di_noi ?anche ?per @t
    """,
    "next": """
        1.0 ^ ?ma ce|c ?e|sara lezione|allenamento|corso ?il @t
        1.05 ?mi confermi|confermare|confermarmi|confermami|ricordi|ricordarmi|ricordami|conferma l|la|il|il_mio|la_mia ?ora|orario|appuntamento|lezione ?di|del|per @t|$
        1.05 confermi|confermarmi|confermami|ricordi|ricordarmi|ricordami a_che_ora|che_ora|quando
        0.97 ho|abbiamo|avevo|avevamo ?io|noi ?gia ?un|una qualcosa|lezione|appuntamento|roba ?di ?gia segnato|prenotato|fissato|in_programma|prenotata|segnata|fissata|previsto ?per|il @t
        0.97 a|ma che ora|ore ?e|era|ho|abbiamo|sarebbe ?la|il ?mia|lezione @t
        1.0 @t ?era|e|avevo|ho ?la|alla ?mia ?lezione ?alle a_che_ora|che_ore|giusto|no $
    """,
    "slots": """
        0.97 campo|sala|posto|pista ?# ?e libero|libera|disponibile|occupato ... @t
        0.95 come sei|siete|stai messo|messa|messi|combinato ?per|con @t
        0.95 @t come sei|siete messo|messa
        1.0 che|quali|quanti buchi|spazi|posti|orari ?liberi ?ci ?sono|hai|avete|restano
        1.0 ?a che ora|ore|orari|orario apri|aprite|apre|chiudete|chiudi|lavori|fate|fai|cominci|iniziate|inizi ?lezione|lezioni
    """,
    "why": """
        1.0 cosa|quanto|che|quante ?lezioni ?mi|ci hai|avete|ha addebitato|scalato|fatto_pagare|contato|conteggiato|fatturato
    """,
    "write_coach": """
        1.0 sono|esco|siamo|parto ?appena|ora|gia|adesso uscito|uscita|partito|partita|partiti|adesso ?ora ?di|da|dal casa|lavoro|ufficio
    """,
    "owe": """
        1.0 quanto|cosa ti|vi|le dovevo|dovevamo
    """,
    "page": """
        1.0 mandi|invii|fai|dai|serve|vorrei|mandami|inviami|fammi|puoi|mandare|avere|farmi|mandarmi ?avere ?una|la|un ricevuta|fattura|scontrino|quietanza
        1.0 ^ ?una|la|un ricevuta|fattura|scontrino|quietanza $
    """,
    "help": """
        0.9 chi sei|siete|parla|scrive
    """,
    "other": """
        1.35 non ?mi|ci va|vanno|quadra|serve|sta ?bene nessuno|nessuna|niente|nulla
    """,
}
