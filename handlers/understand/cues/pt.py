"""Portuguese: what people say when they want something. The way of writing is explained in `cues.phrase`."""

LISTS = {
    "session": "aula aulas treino treinos sessao sessoes marcacao marcacoes horario consulta hora reserva reservas vaga",
    "um": "um uma o a os as meu minha meus minhas esse essa este esta novo nova outro outra nosso nossa proximo proxima",
    "posso": "posso podias poderias consegues podes pode poderia podia podemos podiamos da_para dá_para consigo",
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
        0.95 como ?de|o sempre|habitual|costume
        0.9 @t igual|idem
        0.9 igual ?para @t
        0.9 mete|poe|bota|encaixa|mete_me
        0.9 @t ?afinal ?ja|sim posso|podemos|consigo ?ir $
        0.95 guarda|guarde|encaixa|encaixar|encaixe|reserva ... @t
        1.06 se houver|tiver|ha|tiveres vaga|lugar marca|marcas|inscreve|reserva
    """,
    "slots": """
        0.95 algo|alguma|algum|outra ?coisa|vaga|horario ?<livre> ?para|na @t
        0.95 tens|tem|ha|ainda|sobra|teria|estas|esta ?ainda|@t|algo|alguma|algum|vaga ?algo|@t|alguma|algum ?coisa|horario <livre>
        0.95 que|quais ?sao ?os ?horarios|vagas|dias|horas|teus ?tens|ha|tem|sao|estao <livre>|horarios
        0.95 quando ?e <posso>|tens|tem|ha|estas|que ... <ir>|<livre>|marcar
        0.9 disponibilidade|horarios|vagas
        0.9 @t ?esta|ainda|tem <livre>|possivel ?$
        0.85 da_para|podes|te_da_jeito|da_jeito|dá|serve @t
        0.95 @t ?ainda ?voce|tu|voces tens|tem|ha|teria|terias|sobrou ?ainda ?alguma|algo|algum|um|uma ?coisa vaga|horario|coisa|livre|algo|espaco|lugar
        0.9 @t ?tu|voce ?te podes|pode|dava|da|consegues ?te ?para|pra|jeito|$
        0.9 @t ?me|te|lhe da|dava te|jeito ?jeito
        0.99 saber|perguntar|ver se ... tens|tem|ha|teria|terias ... vaga|buraco|buraquinho|livre|horario|lugar|algo|espaco|disponibilidade
        0.95 @t ?nao ?ainda tens|tem|terias|teria ?um ?uma ?algum buraquinho|buraco|vaga|lugar|espaco
        0.93 horarios|horas|dias|vagas livres|disponiveis
        1.0 quando ?e ?que ?tu|voce|vc podias|podes|poderia|pode|terias|teria
        0.93 teus|os|seus horarios ?da|de|para @t
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
        atrasar|atrasa|atrase|empurrar|empurra|alterar|antecipa_me|remarcamos|adiamos
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
        0.9 @t .. nao ?vou|me|vai posso|consigo|da|vou|conseguir|podemos|poder|estou|estarei|estamos|dar|rola
        0.9 nao estou|estarei|vou|posso|podemos|estamos|irei nem|@t
        0.9 nao ?me|nos ?vai da|dar|deu|daria tempo|jeito
        0.9 nao contes|conte|contem comigo|connosco|conosco
        0.85 lesionei|magoei|machuquei|adoeci
        0.95 nao pode|podem|vai|vem|podera|vao|vira ?poder ?ir|vir @t|$
        0.95 @n ... nao vai|vem|pode|podera|ira
        0.9 se nao for|vier|formos|aparecer|conseguir ... @t
        0.9 @t ja nao posso|podemos|consigo|da|vou
        0.9 nao ?me|nos esperes|espere|esperem|esperes_por
        0.9 @t passo|passamos $
        0.93 nao vai|pode|podera|vao ?poder ir|vir|comparecer|treinar
        0.95 vou|vamos furar ?@t
        0.95 nao rola ?@t
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
        0.95 quantas|quantos ?<session> ?ja|@t usei|gastei|fiz|fui
        0.93 ainda tenho <session>
        0.95 gastei|usei|acabei ?ja todas|tudo
        0.95 aulas|creditos|treinos|sessoes ?nao expiram|caducam|vencem
    """,
    "why": """
        como chegaste|chegou|chegaram|calculaste|calculou|contaste ?a|o ?esse|este|isso|essa ?numero|conta|saldo|$
        ^ por_que|porque|pq|porquê ?so|sao|tenho|restam #|@n|@m
        ^ por ?que|porque|pq que|$|so|#|@n|@m
        ^ porque|pq ?isso|nao $
        por que ... #|menos|so|cobrado|falta|faltam|descontado
        porque|pq ... #|menos|so|cobraram|descontado|$
        0.95 explica|explique|explicacao ?o|meu|me
        0.95 onde ?estao|esta|foram|foi ?as|minhas|parar|minha outras|aulas|sessoes
        0.9 historico|detalhes|extrato|movimentos ?por|de|@n|$
        1.1 ^ ?mas porque ... #
        1.1 ^ ?mas por que ... #
        0.95 nao percebo|entendo|entendi|percebi porque|por
        1.0 detalhe|detalhes|extrato|resumo da|das|de|dos|do ?minhas|meus
    """,
    "owe": """
        esta|ja|fica|tenho ?ja tudo pago
        0.95 quanto|que|o_que ?tenho|e|falta|que|te|ha|eu ?que|por|de|te|para devo|pagar|devemos|aberto|divida|pendente
        0.95 pagamentos|faturas|valor|valores|conta ?em|por aberto|pendente|pendentes|pagar
        0.9 minha|minhas fatura|divida|dividas
        0.9 tenho ?que|algo|alguma ?a|coisa|para ?por pagar
        0.85 ja paguei ?tudo
        0.95 nao ?te|lhe|vos ?ainda paguei|pagamos ?ainda|te|$
        0.92 @t ?ja esta|e|foi|ficou pago|paga|liquidado|liquidada
        0.95 ainda|nunca nao te|lhe|vos paguei|pagamos
        1.02 por|a|para pagar
        0.96 quanto e|fica|da|sai|foi ?o|a|de @t
        1.05 quanto ?eu ?e ?que ?ja|@t ?ja paguei|gastei
        1.1 posso|podia|poderia|podemos ?te pagar|pagar_te|transferir|dar ?agora ?so ?a metade
        1.1 quanto ?e ?que ?eu ?nos ?ja paguei|pagamos|transferi
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
        0.97 proximo dia ?que|de
        1.02 que|quais dias|horas|horarios|dia tenho|temos
        0.93 lembro se ... @t
        1.0 esta|continua|mantem|segue ?se ?tudo confirmada|confirmado|marcada|de_pe ?a|o ?<session> ?de|para|@t
    """,
    "rules": """
        1.1 regras|regra|condicoes|politica|termos|prazo|prazos de|para|do ?o cancelamento|cancelar|desmarcar|cancelamentos
        regras|regra|condicoes|politica|termos|normas
        0.95 ate quando ?posso|da|e|tenho ... cancelar|desmarcar|remarcar
        0.9 antecedencia|prazo ?para ?cancelar
        0.9 reembolso|devolucao
        1.05 regras|regra|condicoes|politica ?de|para|do cancelar|cancelamento|cancelamentos|desmarcar
        1.05 com menos de @t|#
    """,
    "sent_transfer": """
        0.95 ja|acabei|eu|acabo ?eu|de|te|tinha ?fazer|pagar <pago>|transferir ?a|o|um|$
        0.95 fiz|enviei|mandei|fez ?ja ?a|o|um|uma transferencia|pagamento|pix|dinheiro|deposito
        0.95 transferencia|pagamento|pix|dinheiro ?ja|esta|foi ?esta|foi feito|feita|enviado|enviada|caminho|realizada
        0.95 ^ paguei|transferi|pago ?ja|por|via|$
        0.95 paguei|transferi|depositei
        1.15 paguei|transferi|depositei|pagamos ... em dinheiro|cartao|especie
        1.1 paguei|transferi|depositei ?ja ?@t
        0.95 acabei|acabo|acabamos de ?te ?lhe mandar|fazer|enviar|pagar|transferir|mandar_te
        0.95 fiz|enviei|mandei|fez|tenho ?ja ?te ?a|o|um mbway|pix|mb|deposito|pagamento
        0.95 recebeste|recebeu|receberam|chegou ?ja ?a|o ?meu|minha transferencia|pix|pagamento|dinheiro|mbway
    """,
    "promise": """
        0.95 pago|pagarei|transfiro|te_pago|faco|deposito ?o|te|a|na|no ... @t|depois|logo
        0.95 vou|vamos pagar|transferir|fazer ... @t|depois|logo
        0.95 @t ?eu|te pago|transfiro|pagarei
        0.9 <posso> pagar ... @t|depois|logo
        0.9 quando receber
        0.95 levo|trago|levarei|entrego|dou|darei ... dinheiro|pagamento
        1.05 ^ ?eu ?te pago|pagarei|pagar|transfiro|dou ?agora ?so ?a metade
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
        0.95 nao se fez|deu|realizou
        0.95 nao houve <session>
    """,
    "stop": """
        ^ stop|parar|pare|sair|cancelar_inscricao $
        0.95 nao|sem|chega|para|parar|pare|desativa|desativar ?quero|mais|de|com|receber|mandar|enviar|os ?mais|receber|de|mandar|enviar|os ?mais|os <lembretes>
        0.95 nao ?me envies|mandes|envie|mande|escrevas ?mais|nada
        0.9 deixa|deixe me em_paz
        0.95 para|pare|parem|deixa|deixe|deixem de|com ?me mandar|enviar|escrever|chatear|isso|os|<lembretes>
        1.0 desliga|desligar|tira|tirar|cancela ?os|as <lembretes>
    """,
    "stop_weekly": """
        1.3 para|parar|termina|terminar|cancela|cancelar|acaba|acabar|tira|tirar|anula|elimina|stop ?com ?o|a|os|as ?meu|minha|seu|sua horario|aula|sessao|hora|marcacao|vaga|treino|slot ?de|do|da ?@n semanal|fixo|fixa|semanais
        1.2 nao ?quero|preciso ?mais ?do|da|de|o|a ?meu|minha horario|aula|sessao|hora|marcacao|vaga|treino|slot semanal|fixo|fixa
        1.1 ^ para|termina|stop ?de ?marcar @t
    """,
    "weekly": """
        1.05 ^ ?qual|mostra|ver ?e ?o|a ?meu|minha horario|aula|sessao|hora|marcacao|vaga|treino|slot semanal|fixo|fixa ?$
    """,
    "start": """
        ^ start|comecar|iniciar|retomar $
        0.95 ativa|ativar|reativar|reativa|quero ?de|receber|os|novamente ?novo|os <lembretes>
        0.95 voltar|volta|volte a ?me receber|mandar|enviar ?os <lembretes>
    """,
    "buy": """
        comprar|compro|compra|adquirir
        0.95 <quero>|novo|nova|outro|mais ?comprar ?<um> ?novo|outro ?# <pacote>
        0.95 novo|outro|mais_um <pacote>
        0.9 renovar|renova|recarregar ?o|<pacote>|$
        0.9 ^ ?um|uma <pacote> ?de|por_favor|$
        1.05 passar|mudar ... para|pro|pra ?o|um <pacote>
    """,
    "offers": """
        ofertas|precos|preco|tarifas|tabela_de_precos|pacotes|planos|valores
        0.95 quanto|qual ?e|o ?o custa|custam|preco|valor|cobras|cobra
        0.9 que|quais <pacote>|pacotes|ofertas
        0.95 quanto esta|fica|sai|e|custa ?a|o|uma|cada <session>|<pacote>
    """,
    "waitlist": """
        espera|lista_de_espera
        0.95 avisa|avisame|avise|diz|escreve ?me ... se|quando ... vaga|livre|cancelar|desmarcar|abrir
        1.02 se|quando alguem|abrir|houver|alguma|uma ?uma vaga|cancelar|desmarcar|desistir|faltar
        1.08 poe|poem|coloca|bota|mete|inscreve|anota|adiciona ?me ... lista
    """,
    "page": """
        ^ ?mostra|manda|mande|envia|envie|abre|da|onde|quero ?me|esta|ver ?a|o|um ?minha|meu pagina|link ?por|da ?favor|minha ?pagina $
        0.95 minha|a_minha pagina|ficha
    """,
    "calendar": """
        calendario|ical|ics
    """,
    "write_coach": """
        0.95 liga|ligue|telefona|telefone|ligar me
        0.95 diz|diga|pergunta|pergunte|escreve|avisa|avise|fala|manda ?ao|a|para|mensagem|o ?a|ao|o|meu|minha <coach>
        0.95 mensagem|pergunta para ?o|a|meu <coach>
        0.95 falar|contactar|contatar ?com ?o|a|um|uma|meu <coach>|pessoa|humano|alguem
        0.9 chego|vou_chegar|chegarei ... tarde|atrasado|atrasada|atraso
        0.9 atrasado|atrasada|a_caminho
        0.9 com|terei|de|tenho ... atraso
        1.05 vou|vamos ?me|nos atrasar ?me|nos
        1.05 atraso|atrasar me|nos
        1.0 nao ?me recebi|recebemos|chegou ?nenhuma|nenhum|a|o confirmacao|lembrete|mensagem|link|mail
    """,
    "language": """
        idioma|lingua|language
        0.95 em|fala|falas ?em <lingua>
        ^ <lingua> ?por_favor $
        1.1 muda|mude|mudar|passa|escreve|escreva ... para|em|a <lingua>
    """,
}
