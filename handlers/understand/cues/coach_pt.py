"""Portuguese: what coaches say to their back office. The way of writing is explained in `cues.phrase`."""

PHRASES = {
    "sell": """
        1.05 @n ?me comprou|adquiriu|levou ?um|uma|outro|o ?novo <pacote>|#
        vender|vende|vendo|vendi|vendido|venda
        0.95 @n compra|comprou|quer|leva ?um|uma|o ?novo <pacote>|aula
        0.9 novo <pacote> para @n
    """,
    "paid": """
        1.05 @n ?me fez|mandou|enviou ?me ?ja um|uma|o|a mbway|transferencia|pix|pagamento|deposito
        1.05 ^ ?o|a @n @m|# ?euros ?em|por|via|no dinheiro|transferencia|cartao|mbway|numerario|pix|multibanco
        pagou|pago|paga|transferiu|depositou|pagaram|transferiram|depositaram
        0.95 recebi|recebido ... do|da|de @n
        0.95 @m|# do|da|de @n
        0.95 @n me|deu ?deu|pagou|transferiu @m|#
        0.9 @n @m|# ?euros|reais ?em dinheiro|cartao|pix
        1.05 @n ?ja ?me fez|fiz|mandou|enviou ?a|o|uma|um ?ja transferencia|pagamento|pix
        1.05 @n ?me transferiu|entregou|deu @m|#
        0.95 anota|regista|registra @m|# ?em ?dinheiro|de|do|da
        1.05 @n ?ja pagou|pagou_me|deu|entregou|transferiu ... @m|#
        1.0 deu|pagou|transferiu|mandou|entregou|fez ?me ?uma ?transferencia ?de @m|#
        1.05 acabou de me|nos dar|pagar|entregar|transferir|mandar @m|#
        1.25 regista|registar|anota|aponta|registra ?mais @m|# ?euros do|da|de @n
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
        1.1 ^ mostra|mostrar|ver|da|deixa_me_ver ?me ?a|o @t $
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
        0.95 vieram|estiveram|compareceram todos|todas
        0.95 todos|todas vieram|estiveram|compareceram
    """,
    "block": """
        bloqueia|bloquear|bloqueie|bloqueado
        0.95 fecha|fechar @t
        0.9 nao ?estou|vou trabalho|disponivel|trabalhar @t
        1.05 ^ ?eu nao estou|estarei|trabalho|posso @t
        1.05 @t ?eu nao estou|estarei|trabalho
        1.1 nao dou|ha|tenho|vou_dar|posso_dar ?mais aula|aulas|treino|treinos|sessao|sessoes
        1.1 sem aula|aulas|treino|treinos|sessoes
        1.15 fecho|fechamos|estou_fechado|estamos_fechados
        1.1 @t e|ha feriado|festa
    """,
    "unblock": """
        desbloqueia|desbloquear|desbloqueie|reabre|reabrir
    """,
    "hours": """
        1.25 @t ?eu ?so dou|faco|tenho aula|aulas|treino|treinos ?das ?@t
        1.25 @t ?eu ?so|ja ?nao ?mais trabalho|atendo|abro
        1.25 ^ ?eu ja nao trabalho|atendo|dou ?aulas @t
        ^ horario|horarios
        meus|meu horarios|horario
        1.25 @t abro|trabalho ?tambem
        1.25 @t estou ?tambem aberto|aberta
        1.25 ^ abro|trabalho|estou_aberto ?tambem @t
    """,
    "add_client": """
        0.95 adiciona|adicionar|adicione|novo|nova|convida|convidar|cria ?um|uma|o ?novo cliente|aluno|aluna
        0.85 ^ adiciona|adicione|convida
        1.0 ^ cliente|aluno|aluna nova|novo
    """,
    "forgive": """
        1.1 nao ?lhe ?a contes|conte|cobres|cobre|descontes|desconte ?lhe
        perdoa|perdoar|perdoe
        0.95 devolve|devolver ... aula|sessao
        0.9 nao cobrar|cobra|cobre|contar
        1.05 nao ?lhe contes|cobres|conte|cobre|conta|contar ?a|esta ?aula|falta
        1.2 fecha|fechar|fechamos|fecho os olhos
    """,
    "extend": """
        1.25 da|de|dar|acrescenta|soma|adiciona|junta|poe ?lhe ?ao ?a ?@n ?mais ?um|uma|duas|dois|tres|# ?mais mes|meses|semana|semanas|dias
        prolonga|prolongar|estende|estender|prorroga|prorrogar
        alarga|alargar|prolongar|estende|estender|prorroga|prorrogar
        1.25 da|dar|acrescenta|junta ?mais ?# ?uma|um|duas|dois|tres|quatro ?mais semana|semanas|dia|dias|mes|meses|@t ?mais|extra ?a|ao|para ?@n
    """,
    "write_off": """
        anula_divida|perdoar_divida
        0.95 anula|apaga|perdoa ?a|o divida|resto
        1.1 perdoa|perdoar|apaga|apagar|anula|anular|esquece ?a|o|as divida|dividas|debito|resto
        1.25 esquece|esquecer|perdoa|perdoar|anula ?tudo ?o|a ?sua ?que ?a|o ?@n ?me divida|dividas|deve
        1.25 tira|retira|elimina|apaga|anula|perdoa ... taxa|suplemento|aluguer|aluguel
    """,
    "undo": """
        1.2 enganei|errei|engano ... anula|apaga|cancela|tira ?o|a pagamento|venda|pacote|ultimo|ultima
        desfazer|desfaz|desfaca|reverter
        1.1 anula|anular|cancela|cancelar|apaga ?o|a pagamento|venda|reembolso
        1.1 desfaz|desfazer|anula|anular|reverte ?as|os|a|o ultimo|ultima|ultimas|ultimos
    """,
    "rain": """
        chuva|chove|chovendo|tempestade|temporal|granizo
        0.95 quadra|campo|quadras ?esta|estao molhada|molhado|alagada|inundada|molhadas
        1.1 chover|chove|diluvia|temporal|trovoada|granizo
        1.1 campo|campos ?esta|estao ?todo|todos alagado|alagados|molhado|molhados|inundado|inundados|impraticavel
    """,
    "clients": """
        1.1 lista|listagem|quais|quantos|mostra ?sao ?dos|de|os ?todos ?os ?meus clientes|alunos ?tenho|$
        ^ ?os|meus|lista ?meus|de clientes|alunos
        1.15 ^ ?a quem|que|quais ?clientes|alunos ?ainda tem|restam|resta|sobram ?ainda ?alguma|algumas <session>
    """,
    "charge": """
        cobrar|cobra|cobre|taxa|aluguel|aluguer|suplemento
        0.9 ^ campo|quadra|court ... @n ... @m|#
        0.9 ^ @n campo|quadra|court @m|#
        1.05 ^ ?a|o @n ?ainda deve|me_deve ?me ?ainda @m|# por|de|@t|,|$
    """,
    "promise": """
        1.05 ?a|o @n|ele|ela ?me paga|pagara|transfere ?o|na|no|em|ate ?resto @t
        1.1 ?a|o @n|ele|ela ?me vai|quer|pode pagar|transferir ?o|na|no|em|ate ?resto @t
    """,
    "adjust": """
        ajusta|ajustar|ajuste|corrige|corrigir|correcao
        0.95 soma|adiciona|tira|retira ... aula|aulas|sessao|sessoes
        1.05 tira|tirar|retira|desconta|soma|adiciona|acrescenta|oferece|da ... sessao|sessoes|aula|aulas
        1.05 @n mais|menos|+ ?# ?uma sessao|sessoes|aula|aulas $
        0.95 @n tem|comeca ?ainda|com # ?aulas|sessoes
        1.1 @m|# ?euros ?de desconto|abatimento
        0.6 # % ?de desconto|abatimento
        1.1 desconto|abatimento ?de @m|#
        1.1 @n tem|restam|sobram|ficam ?ainda|com # ?<session>|$
    """,
    "refund": """
        reembolsa|reembolsar|reembolso|estornar|estorno
        1.0 devolve|devolver|devolva ... @n
        1.0 devolve|devolver|devolva ... <session>|@m
    """,
    "transfer": """
        transfere|transferir|transferencia
        0.95 passa ?# ?aulas do|da|de @n para @n
        1.0 passa|passar|transfere ?# <session> do|da|de ... para|ao|a
        1.15 @n da|passa|oferece|cede|empresta #|uma|um|duas|tres ?sessao|sessoes|aula|aulas a|ao|para ?a|o @n
    """,
    "freeze": """
        congela|congelar|suspende|suspender|pausa|pausar
    """,
    "holiday": """
        1.3 @t ?eu estou|estarei|vou|ando ?estar ?de fora|ausente|ferias|viagem
        ferias|feriado|feriados
        1.25 estou|ando|fiquei ?muito|um_pouco|com|de ?a doente|febre|gripe|constipado|constipada|cama|lesionado|lesionada|mal
    """,
    "money": """
        1.1 quantos|quantas|quanto pacotes|packs|planos|aulas ?eu ?ja vendi|vendemos
        receitas|faturacao|faturamento|caixa
        1.05 quanto ?dinheiro ?eu ganhei|recebi|faturei
        receitas|faturamento|ganhos|dinheiro
        1.05 quanto ... ganhei|faturei|recebi|ganhamos
    """,
    "stats": """
        estatisticas|relatorio|resumo
        0.95 como vai|vao|anda|estamos ... negocio|negocios|mes|@t
        1.1 como correu|foi|corre|vai|esta ?a ?correr @t
    """,
    "balance": """
        0.95 quantas|quantos|quanto|o_que ?aulas|sessoes ?o|a @n ?ainda tem|resta|restam|sobra|sobram
        0.95 quantas|quantos ?aulas|sessoes ?ainda faltam|restam|tem|sobram ?ao|a|para|o @n
        1.05 quantas|quantos ?aulas|sessoes tinha|tem|restavam|restam|sobravam ?ainda ?a|o|ao @n
    """,
    "import": """
        importar|importa|importe|importacao
        1.1 carregar|carrega|colar|subir ?a|uma|o lista|tabela|planilha|ficheiro|arquivo|excel|csv
        1.1 ^ aqui esta|vai|estao a|os|minha|meus lista|clientes|tabela
        importar|importa|importe
        0.95 carregar|enviar ?minha|a|uma lista|planilha|tabela|excel
    """,
    "export": """
        exportar|exporta|exporte|exportacao|copia_de_seguranca
        1.1 manda*|envia*|mande|envie|da|baixar|descarregar ... folha|planilha|excel|csv|dados|tabela|ficheiro
        1.1 folha de calculo
        exportar|exporta|exporte
        0.95 baixar|descarregar ?todos ?os|meus ?meus dados
    """,
    "rained_out": """
        1.1 @n ... chuva|choveu|interrompido|interrompida ?depois|apos|com|a|ao ... minutos|min|#
        1.1 @n so|apenas ?jogou|treinou|fez ... minutos|min
        1.1 chuva|choveu|interrompido ... @n ... minutos|min|#
        1.1 chuva|choveu|interrompid* ... minutos|min ... @n
    """,
    "instalments": """
        prestacoes|parcelas|parcelado|parcelar|mensalidades
        1.1 @n paga|pagara ... em # prestacoes|parcelas|vezes|meses|partes|pagamentos
        1.15 @n paga ?me|nos @m|# ?euros por_mes|ao_mes|cada_mes|mensais
    """,
    "pay_out": """
        1.2 paga|pagar|devolve|devolver|entrega ?ao|a|o ?@n ?o|seu credito|saldo_a_favor
    """,
    "share": """
        1.1 @n e ?o|a @n partilham|compartilham|dividem ?um|o
        partilha|partilhar|partilham|compartilhar|compartilha
        1.1 @n ?pode usa|usar|treina|joga|vai ?com|no|o|a|do ?o|a <pacote> ?do|da|de @n
        1.1 @n paga ?tambem pelo|pela|por ?o|a @n
        1.1 @n e ?o|a ?filho|filha|irmao|irma|mae|pai filho|filha|irmao|irma|mae|pai do|da|de @n
        familia|irmaos
    """,
    "nickname": """
        apelido|alcunha|diminutivo|alias
        1.1 ^ ?o|a @n ?tambem ?se chama|chamado|chamada|conhecido|conhecida
        1.1 ^ ?o|a @n ?tambem e tambem|conhecido|conhecida
        1.1 ^ chama|chame|chamar ?ao|a|o @n
        1.1 ... significa|quer_dizer ?o|a @n $
        1.1 ^ chamo|chamamos|chamam .. a|ao|lhe @n $
        1.1 ^ ?a|o @n e ?mais|tambem conhecida|conhecido|tratada|tratado
        1.15 ^ trata|chama ?a|o @n por|de
    """,
    "guard": """
        1.1 pergunta*|pergunte|confirma|confirmar|avisa|avisar ?me ?sempre ?a partir|mais|acima de @m|#
        limite_de_seguranca|limiar
        1.1 limite ?de|em|a @m|#
    """,
    "unfreeze": """
        descongela|descongelar|reativar|reativa|retoma|retomar
        1.2 tira|tirar|acaba|acabar|fim ?o|a ?@n ?da|a|com_a pausa
    """,
    "waitlist": """
        1.05 ?quem ?esta ?na|em lista_de_espera
        1.05 quem espera
    """,
    "settings": """
        definicoes|configuracoes|fuso_horario|moeda
    """,
    "new_links": """
        novos|novo links|link
        0.95 revogar|renovar|mudar ?os|o|meus links|link
    """,
    "office": """
        escritorio|painel
    """,
    "owed": """
        1.1 o|que ?que ?e esta|ha|ficou|falta ?ainda ?por|em|para|me pendente|aberto|receber|cobrar
        1.1 quem ?ainda nao|falta ?me pagou|pagar|liquidou|pagaram
        1.05 quem ?e ?que ?ainda ?me nao|deve ?me pagou|dinheiro|$
        1.1 quanto|que ?dinheiro ha|tenho|falta|esta ?ainda por|a|em receber|aberto|cobrar
    """,
    "offers": """
        1.15 muda|sobe|subir|aumenta|baixa|poe|altera ?o|a|os ?preco ?do|de <pacote> ?de ?# para|a @m|#
        1.15 <pacote> ... custa|custara|fica_a|passa_a
    """,
    "cancel": """
        1.05 suspende|cancela|suspendemos tudo|todas|as .. @t
    """,
    "book": """
        1.1 marca|poe|mete|agenda|reserva ?um|uma|a <session> ao|a|para|com ?o @n ... @t
    """,
}
