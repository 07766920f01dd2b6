"""Portuguese: what coaches say to their back office. The way of writing is explained in `cues.phrase`."""

PHRASES = {
    "sell": """
        vender|vende|vendo|vendi|vendido|venda
        0.95 @n compra|comprou|quer|leva ?um|uma|o ?novo <pacote>|aula
        0.9 novo <pacote> para @n
    """,
    "paid": """
        pagou|pago|paga|transferiu|depositou
        0.95 recebi|recebido ... do|da|de @n
        0.95 @m|# do|da|de @n
        0.95 @n me|deu ?deu|pagou|transferiu @m|#
        0.9 @n @m|# ?euros|reais ?em dinheiro|cartao|pix
    """,
    "owe": """
        0.95 quanto|que ?me ?o|a @n ?me deve
        0.95 quanto|que ?me deve ?o|a @n
        0.95 @n ?me deve
    """,
    "today": """
        ^ ?o|que|quem|minha|agenda ?tenho|vem|ha|para|de @t $
        ^ ?minha agenda|plano ?de|para ?@t|$
        0.95 quem vem|treina|joga
    """,
    "week": """
        ^ ?a|minha|esta|ver ?minha semana $
    """,
    "no_show": """
        nao veio|apareceu|compareceu|chegou
        0.95 @n faltou|ausente
        noshow
    """,
    "ok": """
        0.9 @n ?esteve|e|@n ?@n ok|veio|presente|compareceu|feito
        0.9 ok|presente @n
        0.9 todos vieram|presentes|ok
    """,
    "block": """
        bloqueia|bloquear|bloqueie|bloqueado
        0.95 fecha|fechar @t
        0.9 nao ?estou|vou trabalho|disponivel|trabalhar @t
    """,
    "unblock": """
        desbloqueia|desbloquear|desbloqueie|reabre|reabrir
    """,
    "hours": """
        ^ horario|horarios
        meus|meu horarios|horario
    """,
    "add_client": """
        0.95 adiciona|adicionar|adicione|novo|nova|convida|convidar|cria ?um|uma|o ?novo cliente|aluno|aluna
        0.85 ^ adiciona|adicione|convida
    """,
    "forgive": """
        perdoa|perdoar|perdoe
        0.95 devolve|devolver ... aula|sessao
        0.9 nao cobrar|cobra|cobre|contar
    """,
    "extend": """
        prolonga|prolongar|estende|estender|prorroga|prorrogar
    """,
    "write_off": """
        anula_divida|perdoar_divida
        0.95 anula|apaga|perdoa ?a|o divida|resto
    """,
    "undo": """
        desfazer|desfaz|desfaca|reverter
    """,
    "rain": """
        chuva|chove|chovendo|tempestade|temporal|granizo
        0.95 quadra|campo|quadras ?esta|estao molhada|molhado|alagada|inundada|molhadas
    """,
    "clients": """
        ^ ?os|meus|lista ?meus|de clientes|alunos
    """,
    "charge": """
        cobrar|cobra|cobre|taxa|aluguel|aluguer|suplemento
    """,
    "adjust": """
        ajusta|ajustar|ajuste|corrige|corrigir|correcao
        0.95 soma|adiciona|tira|retira ... aula|aulas|sessao|sessoes
    """,
    "refund": """
        reembolsa|reembolsar|reembolso|estornar|estorno
    """,
    "transfer": """
        transfere|transferir|transferencia
        0.95 passa ?# ?aulas do|da|de @n para @n
    """,
    "freeze": """
        congela|congelar|suspende|suspender|pausa|pausar
    """,
    "holiday": """
        ferias|feriado|feriados
    """,
    "money": """
        receitas|faturacao|faturamento|caixa
    """,
    "stats": """
        estatisticas|relatorio|resumo
    """,
    "import": """
        importar|importa|importe
        0.95 carregar|enviar ?minha|a|uma lista|planilha|tabela|excel
    """,
    "export": """
        exportar|exporta|exporte
        0.95 baixar|descarregar ?todos ?os|meus ?meus dados
    """,
    "new_links": """
        novos|novo links|link
        0.95 revogar|renovar|mudar ?os|o|meus links|link
    """,
}
