"""Italian: questions about money, rules and what is left, in the many ways in which they are put. See `cues.phrase`."""

LISTS = {
    "mezzo": "paypal satispay carta carte bancomat contanti bonifico bonifici revolut pos assegno postepay visa cash twint",
    "formula": "pacchetto pacchetti abbonamento abbonamenti carnet pack lezione lezioni seduta sedute ora corso",
}

PHRASES = {
    "owe": """
        1.0 accetti|accettate|accetta|prendi|prendete|prende|usi|hai ?anche|pure|pagamenti|il|la|le|i ?anche ?con|in <mezzo> ?$
        1.0 va|funziona|basta|ok ?bene ?anche|pure ?con|il|la|in <mezzo> ?$
        1.05 iban|coordinate ?bancarie
        1.0 dove|come|su ?quale ?conto ti|le|vi|devo faccio|mando|invio|fare|mandare|verso ?il|un|i bonifico|pagamento|soldi
        0.95 <mezzo> o <mezzo>
        ti|le|vi|ancora|quanto|cosa|che ?ti|le|vi devo|dobbiamo ?$
    """,
    "rules": """
        1.0 cosa|che ?cosa succede|facciamo se|con piove|pioggia
        1.1 quanti|quante|quanto giorni|ore|tempo prima|anticipo
        1.1 quanti|quante giorni|ore ?di prima|anticipo|preavviso
        1.1 quanto|quanti|quante ?tempo|giorni|ore prima|anticipo|tempo ... avvis*|disd*|cancell*|annull*|spost*
        1.1 entro|fino ?a quando|quanto|che|quale ?ora|giorno|tempo ... avvis*|disd*|cancell*|annull*
        1.1 con quanto|quante|quanti ?ore|giorni anticipo|preavviso|prima
    """,
    "balance": """
        1.0 fino a quando|che ... val*|usar*|usarle|usarlo|dur*|sfrutt*
        1.0 valgono|vale|valide|valido|durano|dura fino|quanto|per ?a ?quanto|quando
        1.0 quando ?mi ?si finisce|scade|termina ?il|la|l ?mio|mia <formula>
    """,
    "offers": """
        0.98 quanto ?mi ?ti vengono|sta|stanno|sarebbe|e|fai|chiedi ?il|la|l|un|una|i|le|per|a ?un|una|pagare|singola <formula>
        0.98 a quanto fai|lasci|dai|metti|e|sono ?il|la|un|una|le|i <formula>
    """,
    "sent_transfer": """
        1.05 bonifico|pagamento|satispay|ricarica ?gia|appena|e|stato|ti|l ?stato|ho ?gia fatto|inviato|partito|mandato|eseguito|effettuato|inviata
    """,
    "thanks": """
        0.6 mi|ci piace|piacciono|piaciuta|piaciuto|diverto ?un|tanto|molto|tantissimo|troppo ... allenar*|lezioni|lezione|allenamenti|allenamento|te
        0.6 adoro|amo ... lezioni|allenar*|allenamenti|lezione
        0.6 bella|ottima|super|bellissima|fantastica ?la lezione ... @t
    """,
    "write_coach": """
        1.3 guarisci|rimettiti ?presto
        1.3 buona|pronta guarigione
        1.05 ?por|en|em|a|su|in online|videochiamata|zoom|distanza|remoto
    """,
    "slots": """
        0.95 ci|c sarebbe|e ?ancora qualcosa|posto|un_posto ... @t
        0.95 ?non avresti|hai|avreste|avete|avrebbe ?mica ?un|un_altro|qualche buchetto|buco|posto|posticino|spazio ... @t
        1.0 quando ?<posso> cominciare|iniziare|partire|venire
        0.97 cosa|che ?ti|le|vi resta|rimane|hai|ha|avete|avanza ?di|libero ?libero ?per @t
        0.97 @t ?cosa|che ?ti|le|vi cosa|che ?ti|le|vi resta|rimane|hai|ha|avete|c
    """,
    "other": """
        0.9 <posso> ?noi vedere|vederci|sentirci ... @t
        0.9 preferisco|preferirei|preferiamo ?ir|mejor|plutot|venir|vir|invece @t
        0.9 diciamo|facciamo ?en|sur|che|para|a @t
    """,
    "next": """
        1.0 @t ?e sempre|ancora ok|valida|valido|confermata|confermato|buona|a_posto
        0.97 quando tocca ?a ?me|noi
        0.97 quando e|sara ?il mio turno
    """,
    "why": """
        0.97 quando e|era ?stata|stato ?la|l|il ?mia|mio ultima|ultimo
        0.95 me|ce la|lo|le conti|conta|scali|addebiti|contate
        0.95 conti|numeri non tornano|quadrano
        0.95 mi|ci mancano|manca due|tre|una|# lezioni|lezione
    """,
}
