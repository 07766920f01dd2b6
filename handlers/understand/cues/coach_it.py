"""Italian: what coaches say to their back office. The way of writing is explained in `cues.phrase`."""

PHRASES = {
    "sell": """
        1.05 @n ?mi|ci ha comprato|preso|acquistato ?un|una|altro|il ?nuovo <carnet>|#
        vendere|vendi|vendo|venduto|vendita
        0.95 @n compra|prende|vuole ?un|una|il ?nuovo <carnet>|lezione
        0.9 nuovo <carnet> per @n
    """,
    "paid": """
        1.05 ^ @n @m|# ?euro ?in|con|via|di contanti|bonifico|carta|satispay|paypal|bancomat
        pagato|pagata|saldato|versato|paga
        0.95 ricevuto|incassato|preso ... da @n
        0.95 @m|# da @n
        0.95 @n mi ha dato|pagato|versato
        0.9 @n @m|# ?euro ?in contanti|carta|bonifico
        1.05 @n ?mi ?ha ?gia dato|versato|pagato|saldato|bonificato ?@m|#|tutto
        1.05 @n ha fatto ?il|un bonifico|pagamento
        1.0 segna|annota|registra|incassato ?@m|# ?in ?contanti|da
        1.0 mi|ci ha dato|pagato|versato|bonificato|fatto|mandato|lasciato ?un ?bonifico|versamento ?di @m|#
        1.05 mi|ci ha appena|gia|adesso dato|pagato|versato|lasciato @m|#
    """,
    "owe": """
        0.95 quanto|cosa ?mi deve @n
        0.95 @n ?mi deve
    """,
    "today": """
        ^ ?cosa|chi|mia|agenda ?ho|viene|c|per|di ?e @t $
        ^ ?la ?mia agenda|programma ?di|per ?@t|$
        0.95 chi viene|vengono|gioca|si_allena
        1.1 ^ fammi_vedere|mostrami|mostra|vediamo|dammi ?la|il|l @t $
    """,
    "week": """
        ^ ?la|mia|questa|vedi ?mia settimana $
    """,
    "no_show": """
        1.0 @n @t assente|assenti
        1.0 @n ?@t ?non ce|c_era|mancava|mancato ?e ?mancato
        non venuto|venuta|presentato|presentata|arrivato|arrivata
        0.95 non ?si e venuto|venuta|presentato|presentata|arrivato
        0.95 @n assente
        noshow
        0.9 @n era|e assente
        1.25 non si e|sono vista|visto|visti|presentata|presentato|fatta_viva|fatto_vivo|fatta|fatto
        1.25 @n ... non si e vista|visto|presentata|presentato
        1.25 @n ... non e|era|ce|si_e venuta|venuto|presente|arrivata|arrivato|presentata|presentato
    """,
    "ok": """
        0.9 @n ?era|e|@n|c ?@n|era ok|presente|venuto|venuta|fatto|c_era
        0.9 ok|presente @n
        0.9 tutti presenti|venuti|ok
        0.95 sono|erano ?tutti|tutte venuti|presenti|tutti|venute ?tutti|tutte|presenti
        0.95 tutti ?sono|erano venuti|presenti|ok
    """,
    "block": """
        blocca|bloccare|bloccato
        0.95 chiudi|chiudere @t
        0.9 non ?sono lavoro|disponibile @t
        1.05 ^ ?io non ?ci sono|saro|lavoro @t
        1.05 @t ?io non ?ci sono|saro|lavoro
        1.1 non faccio|ci_sono|do|tengo|posso_fare ?piu lezione|lezioni|allenamento|allenamenti|sessioni
        1.1 niente|nessuna|senza lezione|lezioni|allenamento|allenamenti|sessioni ?il|la @t
        1.1 @t niente|nessuna lezione|lezioni|allenamenti
        1.15 chiudo|chiudiamo|sono_chiuso|siamo_chiusi
        1.1 @t e festa|festivo|chiuso
    """,
    "unblock": """
        sblocca|sbloccare|riapri|riaprire
    """,
    "hours": """
        1.25 @t ?io faccio|do|ho|tengo lezione|lezioni|allenamento|allenamenti ?dalle ?@t
        1.25 @t ?io ?non lavoro ?piu|solo|anche
        ^ orari|orario
        miei orari
        1.25 @t apro|lavoro ?anche
        1.25 @t sono ?anche aperto|aperta
        1.25 ^ apro|lavoro|sono_aperto ?anche @t
    """,
    "add_client": """
        0.95 aggiungi|aggiungere|nuovo|nuova|invita|crea ?un|una|il ?nuovo|nuova cliente|allievo|allieva|giocatore
        0.85 ^ aggiungi|invita
    """,
    "forgive": """
        1.1 non ?gliela|glielo contargliela|contarglielo|contarla|addebitargliela|scalargliela|scalarla|contiamogliela
        1.1 lascia|lasciamo correre
        perdona|perdonare|condona|abbuona|abbuonare
        0.95 ridai|restituisci ... lezione|sessione
        0.9 non contare|addebitare
        1.05 non contare|addebitare|scalare|conteggiare
        1.25 chiudiamo|chiudo|chiudi|chiudere un occhio
    """,
    "extend": """
        1.25 dagli|dalle|aggiungi|aggiungigli|concedi|allungagli|daglielo ?a ?gli|le ?@n ?ancora|un|una|due|tre|altre|altri|# ?altre|altri|# mese|mesi|settimana|settimane|giorni ?in|di ?piu
        prolunga|prolungare|estendi|estendere|proroga|prorogare
        allunga|allungare|estendi|estendere|proroga|prorogare
        1.25 dai|aggiungi|concedi|regala ?a ?@n ?# ?una|un|due|tre|quattro settimana|settimane|giorno|giorni|mese|mesi|@t in_piu|piu|extra|di_piu ?a ?@n
        1.25 dai|aggiungi|concedi|regala ?# ?una|un|due|tre|quattro settimana|settimane|giorno|giorni|mese|mesi|@t in piu ?a ?@n
    """,
    "write_off": """
        storna_debito|stralcia|stralciare
        0.95 cancella|azzera ?il|la debito|resto
        1.0 azzera|azzerare|cancella|cancellare|stralcia|condona ?il|la|i|suo debito|debiti|resto|conto
        1.25 condona|condonare|abbuona|abbuonare|cancella|cancellare|dimentica ?a|ad ?@n ?tutto ?il|i|quello|cio ?suo ?che debito|debiti|deve
        1.15 abbuona|abbuonare|condona|condonare ?a|ad ?@n @m|# ?a|ad ?@n
        1.25 lascia|lasciamo|dimentica perdere ?tutto quello|cio che ?@n ?mi|ci deve
        1.25 dimentica|cancella|abbuona quello|cio che ?@n ?mi|ci deve
        1.25 togli|elimina|cancella|leva|annulla ... quota|quota_campo|supplemento|affitto_campo|tassa
    """,
    "undo": """
        1.2 annulla|cancella|togli ?l|la ultima|ultimo ?cosa|azione|comando|operazione ?che|$|fatto|ho
        1.2 sbagliato|sbagliata|errore ... annulla|cancella|togli ?l|il|la incasso|pagamento|vendita|pacchetto|ultimo|ultima
        ripristina|annulla_ultimo
        1.1 annulla|annullare|cancella ?il|la|lo pagamento|vendita|rimborso
        0.95 annulla ?l ultimo|ultima|operazione
        1.1 annulla|annullare|ritira ?l|le|la|gli ?#|tre|due ultimo|ultima|ultime|ultimi ?#|operazione|operazioni|comando|comandi|$
        1.1 torna indietro
        disfa|disfare|annulla_tutto_l_ultimo
        1.2 annulla|annullare|disfa|togli|cancella ?le|gli ultime|ultimi|ultima|ultimo ?# ?due|tre|quattro ?cose|azioni|operazioni|cosa
    """,
    "rain": """
        pioggia|piove|temporale|maltempo|grandine|neve|tempesta
        0.95 campo|campi ?e|sono bagnato|allagato|impraticabile|bagnati
        1.1 diluvia|piove|diluviando|piovendo|temporale|grandina|nevica
        1.1 campo|campi ?e|sono ?tutto|tutti allagato|allagati|bagnato|bagnati|impraticabile|impraticabili|sott_acqua
    """,
    "clients": """
        1.1 elenco|lista|quali|quanti|mostrami ?sono ?dei|di|i ?tutti ?i ?miei clienti|allievi|giocatori ?ho|$
        ^ ?i|miei|lista ?miei clienti|allievi
        1.15 ^ ?a chi|quali ?clienti|allievi ?ha|hanno|restano|resta|rimangono ?ha|hanno|restano|resta ?ancora ?delle|qualche <session>
    """,
    "charge": """
        addebita|addebitare|addebito|affitto_campo|supplemento|quota_campo
        0.95 affitto|quota ?del campo
        0.9 ^ campo ... @n ... @m|#
        0.9 ^ @n campo @m|#
        1.05 ^ @n ?mi|ci deve ?ancora @m|# per|di|@t|,|$
    """,
    "promise": """
        1.05 @n|lui|lei ?mi|lo paga|paghera|salda|saldera ?il|a|in|entro ?resto @t
        1.1 @n|lui|lei ?mi vuole|puo|pagare|saldera pagare|saldare ?il|a|in|entro ?resto @t
    """,
    "adjust": """
        1.1 regala|aggiungi|dai|metti|togli ?gli|le ?a ?@n ?#|una|due|tre lezione|lezioni|seduta|sedute ?in ?piu|gratis|omaggio ?a|per @n
        correggi|correggere|rettifica|aggiusta|correzione
        0.95 aggiungi|togli ... lezione|lezioni|sessione|sessioni
        1.05 togli|togliere|leva|scala|sottrai|aggiungi|regala|dai|aggiungere ... lezione|lezioni|sessione|sessioni
        1.05 @n piu|meno|+ ?# ?una lezione|lezioni|sessione|sessioni $
        0.95 @n ha|parte|inizia ?ancora|con # ?lezioni|sessioni
        1.05 a @n ?ne restano|rimangono # ?lezioni $
        1.05 @n ?ne ha ancora # ?lezioni $
        1.1 @m|# ?euro ?di sconto|riduzione
        0.6 # % ?di sconto|riduzione
        1.1 sconto|riduzione ?di @m|#
    """,
    "refund": """
        1.1 restituisci|restituito|restituire|rendi|ridai|rendere|ridare ?gli ?a ?@n @m|# ?euro ?a ?@n
        rimborsa|rimborsare|rimborso
    """,
    "transfer": """
        trasferisci|trasferire|trasferimento
        0.95 passa ?# ?lezioni da @n a @n
        1.0 passa|passare|trasferisci ?# <session> da|dal|di ... a|al
        1.15 @n passa|da|regala|cede|presta #|una|un|due|tre ?sessione|sessioni|lezione|lezioni a|ad @n
    """,
    "freeze": """
        congela|congelare|sospendi|sospendere|pausa
    """,
    "holiday": """
        1.3 @t ?io sono|saro|vado|parto ?in via|fuori|assente|ferie|vacanza|trasferta
        vacanza|vacanze|ferie
        1.25 sto|sono|mi_sento ?un_po|molto|a|con ?la|il male|malato|malata|ammalato|ammalata|letto|febbre|influenza|infortunato|infortunata|influenzato
        1.25 ho ?la|l febbre|influenza
    """,
    "money": """
        1.1 quanti|quante|quanto pacchetti|carnet|abbonamenti|lezioni ?ho|abbiamo venduto|venduti|vendute
        incassi|entrate|ricavi|fatturato
        1.05 quanto ?ho|abbiamo|si ?ho guadagnato|incassato
        incassi|entrate|guadagni|fatturato|ricavi|soldi
        1.05 quanto ... guadagnato|incassato|fatturato
    """,
    "stats": """
        statistiche|rapporto|resoconto
        0.95 come va|vanno|andiamo ... affari|attivita|mese|@t
        1.1 com|come e|va|vanno andato|andata|andati|andate @t
        1.1 come andato|andata|andati|andate @t
    """,
    "balance": """
        0.95 quante|quanti|quanto|cosa ?lezioni|sessioni ?ne|gli|le ha|restano|rimangono|mancano|resta ?ancora ?a @n
        1.05 quante|quanti ?ne ?lezioni|sessioni aveva|ha|restavano|restano|rimanevano ?a @n
    """,
    "import": """
        importa|importare|importazione
        1.1 carica|caricare|incolla|incollare ?la|una|il lista|tabella|elenco|file|excel|csv
        1.1 ^ ecco la|il|i|miei|mia lista|clienti|elenco
        importare|importa|importo
        0.95 caricare|carica ?la|una|mia ?mia lista|tabella|excel
    """,
    "export": """
        esporta|esportare|esportazione|backup
        1.1 manda*|mandami|invia*|inviami|dammi|scarica ... foglio|excel|csv|dati|tabella|file
        1.1 foglio di calcolo
        esportare|esporta|esportazione
        0.95 scaricare|scarica ?tutti ?i|miei ?miei dati
    """,
    "rained_out": """
        1.1 @n ... pioggia|piovuto|interrotto|interrotta ?dopo|per|a ... minuti|min|#
        1.1 @n ?ha solo|soltanto ?giocato|fatto ... minuti|min
        1.1 @n ?ha giocato|fatto solo|soltanto ... minuti|min
        1.1 pioggia|interrotto ... @n ... minuti|min|#
        1.1 pioggia|piovuto|interrotto ... minuti|min ... @n
    """,
    "instalments": """
        rate|rateale|rateizzare|rateizza|acconti
        1.1 @n paga|paghera ... in # rate|mesi|parti|volte|pagamenti
        1.15 @n ?mi|ci paga|versa @m|# ?euro al_mese|ogni_mese|mensili
    """,
    "pay_out": """
        1.2 paga|pagare|restituisci|restituire|liquida|versa|rendi ?a ?@n ?il|l ?suo credito|eccedenza|avanzo
    """,
    "share": """
        1.1 @n e @n condividono ?un|il|lo
        condividi|condivide|condividere|condividono
        1.1 @n ?puo usa|usare|gioca|viene|si_allena ?con|sul|il|la|del ?il|la <carnet> ?di|del @n
        1.1 @n paga ?anche per @n
        1.1 @n e ?il|la|lo ?figlio|figlia|fratello|sorella|madre|padre figlio|figlia|fratello|sorella|madre|padre di @n
        famiglia|fratelli
    """,
    "nickname": """
        soprannome|nomignolo|alias
        1.1 ^ @n si chiama|dice ?anche
        1.1 ^ @n ?e ?anche detto|detta|chiamato|chiamata
        1.1 ^ chiama|chiamiamo|chiamare @n
        1.1 ... sta_per|significa|vuol_dire @n $
        1.1 ^ @n la|lo|li chiamo|chiamiamo|chiamano
        1.1 ^ chiamo|chiamiamo @n
    """,
    "guard": """
        1.1 chiedi*|chiedimi|conferma|avvisami|chiedere ?sempre|una ?conferma sopra|oltre|dai|da|a_partire_da|piu_di ?i ?di @m|#
        soglia|limite_di_sicurezza
        1.1 limite ?di|a @m|#
    """,
    "unfreeze": """
        riattiva|riattivare|scongela|scongelare|riprende|sblocca_la_pausa
        1.2 fine|togli|termina ?della|la ?dalla pausa
    """,
    "waitlist": """
        1.05 ?chi ?e|c ?in ?nella|sulla lista_d_attesa|lista_di_attesa|lista_attesa
        1.05 chi aspetta|attende
    """,
    "settings": """
        impostazioni|fuso_orario|valuta
    """,
    "new_links": """
        nuovi|nuovo link|links|collegamenti
        0.95 revoca|revocare|rinnova|cambia ?i|il|miei link|links
    """,
    "book": """
        1.1 segna|segnami|metti|fissa|prenota ?un|una|l <session> ?a|per @n ... @t
        1.05 segna|mettimi|metti|inserisci @n @t
    """,
    "office": """
        ufficio|pannello|cruscotto
    """,
    "offers": """
        1.15 porta|alza|aumenta|abbassa|metti|cambia ?il|la|i ?prezzo ?del|di <carnet> ?da ?# a @m|#
        1.15 <carnet> ... costa|costera|viene
        1.15 # adesso|ora costa|viene
    """,
    "owed": """
        1.1 chi ?ancora non ?mi ?ha|hanno ?ancora pagato|saldato|versato
        1.1 cosa|che|chi ?c ?e ?ancora ?di|in sospeso|arretrato|pendente|scoperto
        1.1 cosa|che|quanto ?mi ?devo|resta|manca|rimane ?ancora ?da incassare|riscuotere|ricevere
        1.1 quanto|quanti ?soldi ?c ?e|ho|resta|manca|devo ?ancora da incassare|riscuotere|ricevere|prendere
        1.1 quanto ?c ?e ?ancora aperto|scoperto|da_incassare
        1.1 quanto|quanti ?soldi ?ce|c_e ?ancora da incassare|riscuotere|ricevere
    """,
    "cancel": """
        1.05 sospendi|annulla|sospendiamo tutto|tutte|le .. @t
    """,
}
