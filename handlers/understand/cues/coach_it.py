"""Italian: what coaches say to their back office. The way of writing is explained in `cues.phrase`."""

PHRASES = {
    "sell": """
        vendere|vendi|vendo|venduto|vendita
        0.95 @n compra|prende|vuole ?un|una|il ?nuovo <carnet>|lezione
        0.9 nuovo <carnet> per @n
    """,
    "paid": """
        pagato|pagata|saldato|versato|paga
        0.95 ricevuto|incassato|preso ... da @n
        0.95 @m|# da @n
        0.95 @n mi ha dato|pagato|versato
        0.9 @n @m|# ?euro ?in contanti|carta|bonifico
    """,
    "owe": """
        0.95 quanto|cosa ?mi deve @n
        0.95 @n ?mi deve
    """,
    "today": """
        ^ ?cosa|chi|mia|agenda ?ho|viene|c|per|di ?e @t $
        ^ ?la ?mia agenda|programma ?di|per ?@t|$
        0.95 chi viene|vengono|gioca|si_allena
    """,
    "week": """
        ^ ?la|mia|questa|vedi ?mia settimana $
    """,
    "no_show": """
        non venuto|venuta|presentato|presentata|arrivato|arrivata
        0.95 non ?si e venuto|venuta|presentato|presentata|arrivato
        0.95 @n assente
        noshow
        0.9 @n era|e assente
    """,
    "ok": """
        0.9 @n ?era|e|@n|c ?@n|era ok|presente|venuto|venuta|fatto|c_era
        0.9 ok|presente @n
        0.9 tutti presenti|venuti|ok
    """,
    "block": """
        blocca|bloccare|bloccato
        0.95 chiudi|chiudere @t
        0.9 non ?sono lavoro|disponibile @t
    """,
    "unblock": """
        sblocca|sbloccare|riapri|riaprire
    """,
    "hours": """
        ^ orari|orario
        miei orari
    """,
    "add_client": """
        0.95 aggiungi|aggiungere|nuovo|nuova|invita|crea ?un|una|il ?nuovo|nuova cliente|allievo|allieva|giocatore
        0.85 ^ aggiungi|invita
    """,
    "forgive": """
        perdona|perdonare|condona|abbuona|abbuonare
        0.95 ridai|restituisci ... lezione|sessione
        0.9 non contare|addebitare
    """,
    "extend": """
        prolunga|prolungare|estendi|estendere|proroga|prorogare
    """,
    "write_off": """
        storna_debito|stralcia|stralciare
        0.95 cancella|azzera ?il|la debito|resto
    """,
    "undo": """
        ripristina|annulla_ultimo
        0.95 annulla ?l ultimo|ultima|operazione
    """,
    "rain": """
        pioggia|piove|temporale|maltempo|grandine|neve|tempesta
        0.95 campo|campi ?e|sono bagnato|allagato|impraticabile|bagnati
    """,
    "clients": """
        ^ ?i|miei|lista ?miei clienti|allievi
    """,
    "charge": """
        addebita|addebitare|addebito|affitto_campo|supplemento|quota_campo
        0.95 affitto|quota ?del campo
    """,
    "adjust": """
        correggi|correggere|rettifica|aggiusta|correzione
        0.95 aggiungi|togli ... lezione|lezioni|sessione|sessioni
    """,
    "refund": """
        rimborsa|rimborsare|rimborso
    """,
    "transfer": """
        trasferisci|trasferire|trasferimento
        0.95 passa ?# ?lezioni da @n a @n
    """,
    "freeze": """
        congela|congelare|sospendi|sospendere|pausa
    """,
    "holiday": """
        vacanza|vacanze|ferie
    """,
    "money": """
        incassi|entrate|ricavi|fatturato
    """,
    "stats": """
        statistiche|rapporto|resoconto
    """,
    "import": """
        importare|importa|importo
        0.95 caricare|carica ?la|una|mia ?mia lista|tabella|excel
    """,
    "export": """
        esportare|esporta|esportazione
        0.95 scaricare|scarica ?tutti ?i|miei ?miei dati
    """,
    "new_links": """
        nuovi|nuovo link|links|collegamenti
        0.95 revoca|revocare|rinnova|cambia ?i|il|miei link|links
    """,
}
