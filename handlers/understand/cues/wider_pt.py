"""Portuguese beyond the coach's court, for the coarse intent alone: see `cues.wider_en`, whose weights are ranks here too."""

LISTS = {
    "event": "compromisso compromissos reuniao reunioes evento eventos aniversario festa casamento lembrete"
    " lembretes reserva reservas jantar almoco tarefa tarefas consulta consultas encontro",
    "calendar": "calendario agenda",
    "drop": "apaga apagar elimina eliminar remove remover cancela cancelar exclui excluir tira tirar desmarca"
    " desmarcar limpa limpar esvazia",
    "change": "muda mudar altera alterar move mover modifica modificar adia adiar remarca remarcar reagenda"
    " reagendar",
    "add": "adiciona adicionar poe por coloca colocar cria criar marca marcar agenda_me agendar anota anotar"
    " regista insere programa organiza",
    "remind": "lembra lembre lembrar avisa",
    "see": "mostra mostre que qual quais quando onde quem diz diga lista le tenho ha e sao verifica",
    "my": "meu minha meus minhas nosso nossa tenho",
    "media": "musica cancao cancoes radio podcast filme filmes serie audiolivro playlist album",
    "other": "tempo_vai tempo_amanha estar_o_tempo previsao chover chove piada luz luzes volume noticias alarme"
    " despertador receita taxi comboio trem autocarro onibus transito email emails twitter facebook cafe"
    " aspirador acoes bolsa pizza cambio capital definicao",
    "table": "mesa quarto",
    "dine": "jantar almocar comer",
    "want": "pretendo preciso precisamos precisava quero queremos queria queriamos gostava gostaria gostavamos procuro"
    " desejo",
    "get": "programar marcar reservar fazer agendar ter alugar pedir passar",
    "service": "branqueamento implante ortodontista fisioterapia cabeleireiro depilacao tratamento orcamento"
    " limpeza revisao obturacao radiografia avaliacao consulta visita massagem corte manicure tinta"
    " quarto quartos suite individual duplo casal mesa mesas campo noite noites estadia teste vacina sessao"
    " aula apartamento lugar vaga",
    "one": "um uma o a de outra outro duas dois",
    "account": "conta contas cartao poupanca banco corrente ordem",
    "money": "dinheiro saldo euros reais massa grana",
    "have": "tenho temos ha resta sobra",
    "comfort": "cao caes cachorro gato animais estacionamento wifi toalha toalhas piscina duche chuveiro"
    " balneario vestiario elevador",
    "opened": "abrem abres abre fecham fechas fecha aberto abertos",
    "lost": "perdi perdido roubaram roubado bloqueado bloqueada bloquearam",
    "card": "cartao telemovel celular chaves carteira senha codigo pin",
}

PHRASES = {
    "event_remove": """
        1.5 nao e|sera|preciso|precisamos ?mais ?precisa|preciso|necessaria ?da|a|o|do <table>|<service>
        1.5 <drop> ... <event>|<calendar>|<table>|@t
        1.5 <event>|<calendar>|@t ... <drop>
        1.45 <drop> ?alles|todo|tout|tutto|tudo|<my> $
    """,
    "event_change": """
        1.46 fazemos|fica|fazemo_la|fazemo_lo ?isso|entao|na|no|para ... @t ?
        1.46 outro|outra dia|momento|vez|altura melhor|talvez|preferencia|de_preferencia|,
        1.46 melhor|talvez outro|outra dia|momento|vez|altura
        1.47 <change> ... <event>|<table>|@t
        1.47 <event>|<table> ... <change>
    """,
    "event_add": """
        1.46 <add> ... <calendar>
        1.42 <add> ... <event>
        1.41 <remind> ... <event>|@t
        1.41 <event> ... <add>
    """,
    "book": """
        1.51 <want> ?ir ?a ?aller <dine> ... @t
        1.44 <table> para #|um|dois|duas|tres|quatro|cinco|seis|sete|oito|dez ... @t
        1.44 hospedado|hospedada|hospedar|hospedarmo|alojar|pernoitar|alojado|alojada ... @t|noite|noites
        1.43 <want> ?<get> ?<one> ?<one> <service>
        1.43 reserva|reserver|reserve|reserviere|reserveer|reserveren|prenota|prenotare|buche|buchen|book|boek|boeken ... <table>|<event>|@t
    """,
    "next": """
        1.44 <see> ... <calendar>
        1.43 <see> ... <my> ... <event>
        1.4 <see> ... <event> @t|$
    """,
    "balance": """
        1.44 <money> ... <account>
        1.44 <have> ... <account> ?$
    """,
    "elsewhere": """
        1.49 <comfort>
        1.49 horas|hora|horario ... <opened>
        1.49 <opened> ... horas|hora|horario
        1.49 <lost> ?<my> ?<one> <card>
        1.49 <media>
        1.49 <other>
    """,
    "pay": """
        1.46 posso|podia|podemos|pode|aceitam|aceitas pagar|liquidar|pagamentos
    """,
}
