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
}

PHRASES = {
    "event_remove": """
        1.5 <drop> ... <event>|<calendar>|<table>|@t
        1.5 <event>|<calendar>|@t ... <drop>
        1.45 <drop> ?alles|todo|tout|tutto|tudo|<my> $
    """,
    "event_change": """
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
        1.43 reserva|reserver|reserve|reserviere|reserveer|reserveren|prenota|prenotare|buche|buchen|book|boek|boeken ... <table>|<event>|@t
    """,
    "next": """
        1.44 <see> ... <calendar>
        1.43 <see> ... <my> ... <event>
        1.4 <see> ... <event> @t|$
    """,
    "elsewhere": """
        1.49 <media>
        1.49 <other>
    """,
}
