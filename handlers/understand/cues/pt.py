"""Portuguese: what people say when they want something. The way of writing is explained in `cues.phrase`."""

LISTS = {
    "session": "aula aulas treino treinos sessao sessoes marcacao marcacoes horario consulta hora reserva reservas vaga",
    "um": "um uma o a os as meu minha meus minhas esse essa este esta novo nova outro outra nosso nossa proximo proxima",
    "posso": "posso podes pode poderia podia podemos podiamos da_para dá_para consigo",
    "quero": "quero queria gostaria gostava preciso desejo queremos queriamos procuro",
    "ir": "ir vir treinar jogar passar participar comparecer aparecer",
    "livre": "livre livres disponivel disponiveis vaga vagas horario disponibilidade espaco lugar",
    "restam": "restam resta sobram faltam restantes tenho ainda restaram sobrou",
    "doente": "doente lesionado lesionada febre gripe constipado constipada machucado machucada gripado",
    "pacote": "pacote pack carteira cartao bloco plano mensalidade",
    "pago": "pago enviado transferido feito mandado paguei transferi enviei fiz",
    "lembretes": "lembretes lembrete mensagens notificacoes avisos",
    "coach": "treinador treinadora professor professora instrutor instrutora coach alex personal",
    "lingua": "portugues ingles alemao espanhol frances italiano holandes neerlandes",
}

FILLER = """
eu tu ele ela nos vos eles elas voce voces me te se lhe o a os as um uma uns umas meu minha meus minhas teu tua seu sua nosso nossa e ou
mas se que quem nao sim ja de do da dos das em no na nos nas num numa ao aos por pelo pela para pra pro com sem sobre entre ate desde sou
es somos sao era foi ser estar estou estas esta estamos estao estava ha tenho tens tem temos tinha ter quero queres quer queremos posso
podes pode podemos poder fazer faco faz fiz feito ir vou vais vai vamos vir venho vem dar da dou dizer digo diz saber sei obrigado
obrigada ola oi bom dia boa tarde noite manha amanha hoje ontem depois agora logo antes quando onde como quanto quantos quanta quantas
qual quais porque mais menos todo todos toda todas tudo cada outro outra outros outras algo nada alguem ninguem segunda terca quarta
quinta sexta sabado domingo feira janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro hora horas
minuto minutos semana semanas mes meses ano anos dias vez dois duas tres quatro cinco seis sete oito nove dez meio meia quarto dinheiro
euro euros cartao ok favor filho filha crianca mae pai mulher marido amigo amiga talvez muito bem mal bom certo perfeito ultimo ultima
primeiro primeira proximo proxima sempre nunca desculpa desculpe pena aqui ali ainda so tambem
"""

PHRASES = {
    "book": """
        marcar|marca|marque|marco|reservar|reserva|reserve|reservo|agendar|agenda|agende|inscreve|marcas
        0.95 <posso> ?eu|nos ... <ir>
        0.95 <posso> @t $
        0.9 <quero> ... <ir>
        0.95 <quero> ?marcar|ter|fazer|uma|<um> ?<um> <session> ?para|as|na|@t
        0.9 vou|venho|vamos|fico @t
        0.95 ^ ?a|o|na|no|ao mesma|mesmo ?hora|horario
        0.9 mesma|mesmo hora|horario
        0.9 poe|ponha|coloca|coloque|mete ?me ... @t
        0.9 <session> ?para|na|as @t ?por_favor|possivel|$
        0.9 todas|toda|cada ?as|os @t
        0.95 para o resto ?do
        0.9 de_novo|outra_vez @t
        1.05 @t ate ?que|ao|o|a ?fim ?acabar|acabe|terminar|termine|do ?o|a|meu <pacote>
        marca|agenda|reserva ?me @t
    """,
    "slots": """
        0.95 algo|alguma|algum|outra ?coisa|vaga|horario ?<livre> ?para|na @t
        0.95 tens|tem|ha|ainda|sobra|teria|estas|esta ?ainda|@t|algo|alguma|algum|vaga ?algo|@t|alguma|algum ?coisa|horario <livre>
        0.95 que|quais ?sao ?os ?horarios|vagas|dias|horas|teus ?tens|ha|tem|sao|estao <livre>|horarios
        0.95 quando ?e <posso>|tens|tem|ha|estas|que ... <ir>|<livre>|marcar
        0.9 disponibilidade|horarios|vagas
        0.9 @t ?esta|ainda|tem <livre>|possivel ?$
        0.85 da_para|podes|te_da_jeito|da_jeito|dá|serve @t
    """,
    "move": """
        mudar|muda|mude|remarcar|remarca|remarque|adiar|adia|adie|antecipar|antecipa|reagendar|reagenda|transferir_a|passar_a
        passar|passa|passe|alterar|altera|altere|trocar|troca|troque ... <session>|@t|hora|horario|dia|para
        1.1 @t em ?vez|lugar ?de|@t
        1.1 em vez|lugar|em_vez de|da|do|@t
        1.1 antes|melhor @t
        1.1 @t antes|melhor
        0.95 <um> ?outra|outro outro|outra dia|hora|horario
        0.9 outro|outra dia|horario|hora
        0.9 uma|meia hora ?mais antes|depois|cedo|tarde
    """,
    "cancel": """
        cancelar|cancela|cancele|cancelo|cancelamento|desmarcar|desmarca|desmarque|desmarco|anular|anula
        0.95 apagar|apaga|remover|remove|tirar|tira ... <session>|@t
        0.9 nao ?vou ?poder posso|consigo|vou|podemos|conseguimos|poderei|da|podia|vai ?a|dar|ser|poder ?ir|@t|conseguir|comparecer|para|possivel|treinar|$
        0.9 @t ?infelizmente nao ?vou|me posso|consigo|vou|da|podemos|poder|conseguir
        0.9 impossivel @t|ir
        0.85 estou|esta|tenho|tem|filho|filha|estamos ... <doente>
        0.85 imprevisto|surgiu
        0.9 sem|nenhuma aula|treino @t
        0.85 faltar|falto|vou_faltar
    """,
    "balance": """
        saldo|balanco|creditos
        quantas|quantos|quanto ?<session>|creditos|ainda|me ?ainda|me|eu <restam>|tenho|me
        0.95 o_que|que me|ainda resta|tenho
        0.95 <session> ?ainda|que|me <restam>|disponiveis
        0.95 meu|minha saldo|pacote|conta|plano ?$
        0.95 quando ... expira|expiram|vence|caduca|validade
        0.9 expira|validade|vence|vencimento|caduca
        0.9 me restam|sobram|resta
    """,
    "why": """
        ^ por_que|porque|pq|porquê ?so|sao|tenho|restam #|@n|@m
        ^ por ?que|porque|pq que|$|so|#|@n|@m
        ^ porque|pq ?isso|nao $
        por que ?... #|menos|so|cobrado|falta|faltam|descontado
        porque|pq ?... #|menos|so|cobraram|descontado|$
        0.95 explica|explique|explicacao ?o|meu|me
        0.95 onde ?estao|esta|foram|foi ?as|minhas|parar|minha outras|aulas|sessoes
        0.9 historico|detalhes|extrato|movimentos ?por|de|@n|$
    """,
    "owe": """
        devo|devemos
        0.95 quanto|que|o_que ?tenho|e|falta|que|te|ha|eu ?que|por|de|te|para devo|pagar|devemos|aberto|divida|pendente
        0.95 pagamentos|faturas|valor|valores|conta ?em|por aberto|pendente|pendentes|pagar
        0.9 minha|minhas fatura|divida|dividas
        0.9 tenho ?que|algo|alguma ?a|coisa|para ?por pagar
        0.85 ja paguei ?tudo
    """,
    "owed": """
        quem ?me|nao|ainda|esta ?me|nao|ainda deve|pagou|pagar|devendo|divida
        0.95 pagamentos|faturas|dividas|valores ?em|por pendentes|aberto|receber
        0.95 ^ dividas|pendentes|devedores|inadimplentes $
    """,
    "next": """
        quando|a_que_horas ?e|tenho|sera|esta ?a|o|que|minha|meu ?minha|meu ?proxima|proximo <session>|proxima|proximo
        0.95 quando ?e|eu ?que tenho|treino|venho|jogo|volto
        0.95 minha|meu|minhas|meus|a|o|as ?proximas|proximos|proxima proxima|proximo|aulas|treinos|marcacoes|reservas ?$
        ^ proxima|proximo ?aula|treino|sessao $
        0.95 que|quais|o_que ?aulas|treinos ?eu tenho|temos marcado|marcadas|agendado|reservado|marcada|agendadas
        0.95 que|quais aulas|treinos|sessoes tenho|temos
        0.9 tenho|estou|temos ?alguma|aula|algo|treino|inscrito|uma ?aula|marcado|marcada|treino @t|inscrito|marcado|marcada
        0.9 que horas
        0.9 minhas|meus aulas|treinos|marcacoes|reservas|horarios
    """,
    "rules": """
        regras|regra|condicoes|politica|termos|normas
        0.95 ate quando ?posso|da|e|tenho ... cancelar|desmarcar|remarcar
        0.9 antecedencia|prazo ?para ?cancelar
        0.9 reembolso|devolucao
    """,
    "sent_transfer": """
        0.95 ja|acabei|eu|acabo ?eu|de|te|tinha ?fazer|pagar <pago>|transferir ?a|o|um|$
        0.95 fiz|enviei|mandei|fez ?ja ?a|o|um|uma transferencia|pagamento|pix|dinheiro|deposito
        0.95 transferencia|pagamento|pix|dinheiro ?ja|esta|foi ?esta|foi feito|feita|enviado|enviada|caminho|realizada
        0.95 ^ paguei|transferi|pago ?ja|por|via|$
        0.95 paguei|transferi|depositei
        1.15 paguei|transferi|depositei|pagamos ... em dinheiro|cartao|especie
        1.1 paguei|transferi|depositei ?ja ?@t
    """,
    "promise": """
        0.95 pago|pagarei|transfiro|te_pago|faco|deposito ?o|te|a|na|no ... @t|depois|logo
        0.95 vou|vamos pagar|transferir|fazer ... @t|depois|logo
        0.95 @t ?eu|te pago|transfiro|pagarei
        0.9 <posso> pagar ... @t|depois|logo
        0.9 quando receber
    """,
    "dispute": """
        0.95 nao foi|era|e|estava|cheguei|esta|cancelei ... tarde|atrasado|atrasada|verdade|certo|correto|justo
        0.95 nao ?foi|estava tarde|atraso|atrasado
        0.95 isso|isto|nao ?nao|esta|foi|e ?e|foi|esta errado|injusto|falso|erro|certo|correto|justo|verdade
        0.95 a_tempo|dentro_do_prazo|com_antecedencia
        0.95 avisei|cancelei|desmarquei ?a|com|antes tempo|antes|antecedencia
        0.9 contesto|contestar|reclamacao|reclamo|discordo|protesto
        0.9 eu estava|fui|estive la|presente
        0.9 nunca marquei|aceitei|comprei|reservei
        0.85 erro|engano ?no|na|em
        0.9 cobrado|descontado|cobrou ?em|duas dobro|vezes|erro
    """,
    "stop": """
        ^ stop|parar|pare|sair|cancelar_inscricao $
        0.95 nao|sem|chega|para|parar|pare|desativa|desativar ?quero|mais|de|com|receber|mandar|enviar|os ?mais|receber|de|mandar|enviar|os ?mais|os <lembretes>
        0.95 nao ?me envies|mandes|envie|mande|escrevas ?mais|nada
        0.9 deixa|deixe me em_paz
    """,
    "start": """
        ^ start|comecar|iniciar|retomar $
        0.95 ativa|ativar|reativar|reativa|quero ?de|receber|os|novamente ?novo|os <lembretes>
    """,
    "buy": """
        comprar|compro|compra|adquirir
        0.95 <quero>|novo|nova|outro|mais ?comprar ?<um> ?novo|outro ?# <pacote>
        0.95 novo|outro|mais_um <pacote>
        0.9 renovar|renova|recarregar ?o|<pacote>|$
        0.9 ^ ?um|uma <pacote> ?de|por_favor|$
    """,
    "offers": """
        ofertas|precos|preco|tarifas|tabela_de_precos|pacotes|planos|valores
        0.95 quanto|qual ?e|o ?o custa|custam|preco|valor|cobras|cobra
        0.9 que|quais <pacote>|pacotes|ofertas
    """,
    "waitlist": """
        espera|lista_de_espera
        0.95 avisa|avisame|avise|diz|escreve ?me ... se|quando ... vaga|livre|cancelar|desmarcar|abrir
        0.95 se|quando ?alguem|abrir|houver|uma ?uma vaga|cancelar|desmarcar|desistir
        0.99 poe|poem|coloca|bota|mete|inscreve|anota|adiciona ?me ... lista
    """,
    "calendar": """
        calendario|ical|ics
    """,
    "write_coach": """
        0.95 diz|diga|pergunta|pergunte|escreve|avisa|avise|fala|manda ?ao|a|para|mensagem|o ?a|ao|o|meu|minha <coach>
        0.95 mensagem|pergunta para ?o|a|meu <coach>
        0.95 falar|contactar|contatar ?com ?o|a|um|uma|meu <coach>|pessoa|humano|alguem
        0.9 chego|vou_chegar|chegarei ... tarde|atrasado|atrasada|atraso
        0.9 atrasado|atrasada|atraso|a_caminho
    """,
    "language": """
        idioma|lingua|language
        0.95 em|fala|falas ?em <lingua>
        ^ <lingua> ?por_favor $
    """,
    "hello": """
        0.5 ^ ola|oi|hey|alo|opa
        0.5 bom|boa dia|tarde|noite
        0.5 tudo bem|bom
    """,
    "thanks": """
        0.45 obrigado|obrigada|valeu|brigado|brigada
        0.45 ^ otimo|excelente|fixe|legal|entendi|entendido|maravilha|show $
        0.45 tchau|adeus|ate_logo|ate_amanha|ate_ja
        0.45 de nada
        0.45 obrigado|obrigada|abraco|abracos|cumprimentos
    """,
    "help": """
        ^ ajuda|menu|opcoes|comandos|info $
        0.9 o_que|que posso|podes|pode|voce fazer|perguntar|escrever|dizer
        0.9 como funciona
        0.85 nao entendo|entendi|percebi|percebo
        0.8 ajuda_me|ajudar|ajude|me_ajuda
    """,
    "question": """
        posso|podia|poderia|podemos|da ?eu|para ainda ?cancelar|desmarcar|remarcar|$
        ainda ?da|posso|tempo|estou ?para|de|a ?tempo ?de cancelar|desmarcar|remarcar
        que|o_que acontece|aconteceria ?se
        se ?eu cancelar|cancelo|desmarcar|remarcar|cancelasse
        perco|perderia|conta|custa|cobras|cobram ?uma|a|alguma ?aula|coisa|se|$
        tarde|demais demais|para ?para cancelar|desmarcar
        e|seria ?ainda gratis|gratuito
    """,
    "later": """
        ^ ?algo|um|a|o|mais|pode_ser|tem|ha|da|tens ?pouco|para|algo mais tarde ?por_favor|$
        ^ ?mais depois $
    """,
    "earlier": """
        ^ ?algo|um|a|o|mais|pode_ser|tem|ha|da|tens ?pouco|para|algo mais cedo ?por_favor|$
        ^ ?mais antes $
    """,
    "other": """
        0.9 ^ ?tem|tens|ha|que|algum|alguma ?algum|alguma outro|outra|outros|outras ?dia|hora|horas|dias|opcao|opcoes|horarios|horario ?por_favor|$
        0.85 outras|outros horas|dias|opcoes|horarios
        0.85 e|que|tal ?que|as|na|se|tal|for ?as|na @t|#
        0.85 ^ nao ?nao|as|na|a @t|#
        0.8 ^ nenhum|nenhuma ?de|das|dos|$
        0.8 nao ?as|na|a @t|#
        0.8 talvez|melhor|quem_sabe|antes ?as|na|a @t|#
        0.8 @t ?me|seria|podia|pode|da|serve ?dava|ser|da|jeito jeito|ser|melhor|possivel|bem
    """,
    "yes": """
        0.8 ^ sim|ok|okay|claro|perfeito|correto|exato|certo|combinado|confirmo|confirmado|pode_ser|isso|yes|beleza|com_certeza|concordo|ta_bom
        0.85 ^ ?sim|ok faz|marca|reserva|envia|podes|avanca|pode|vende ?isso|ser $
        0.85 de acordo
        0.85 ^ ?me|isso|assim|esta ?parece|fica bem|bom|perfeito|otimo $
        0.85 aceito|confirmo|concordo
        0.85 ^ beleza|combinado|fechado|show|isso|bora|ta_bom|esta_bom|esta_bem
    """,
    "no": """
        0.8 ^ nao|no|nunca|falso|de_jeito_nenhum|nope
        0.95 nao ?o|a cancelar|canceles|cancele|marques|marque|apagues|vendas|envies|remarques
        0.85 deixa|deixe ?para la|pra_la|$
        0.85 esquece|tanto_faz|nada
        0.85 agora|obrigado nao
        0.85 ^ manter|mantem|mantenho|fica_assim
        0.85 melhor|prefiro nao
    """,
}
