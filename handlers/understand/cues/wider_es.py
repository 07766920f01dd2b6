"""Spanish beyond the coach's court, for the coarse intent alone: see `cues.wider_en`, whose weights are ranks here too."""

LISTS = {
    "event": "cita citas reunion reuniones evento eventos compromiso compromisos cumpleanos fiesta boda"
    " recordatorio recordatorios reserva reservas cena comida tarea tareas consulta consultas",
    "calendar": "calendario agenda",
    "drop": "borra borrar elimina eliminar quita quitar cancela cancelar anula anular suprime suprimir vacia"
    " limpia",
    "change": "cambia cambiar mueve mover modifica modificar pospone posponer aplaza aplazar reprograma reprogramar",
    "add": "anade anadir agrega agregar pon poner crea crear programa programar apunta apuntar agenda agendar"
    " anota anotar registra organiza",
    "remind": "recuerdame recordarme avisame notificame",
    "see": "muestra muestrame que cual cuales cuando donde quien dime lista ensena lee tengo hay es son revisa"
    " comprueba",
    "my": "mi mis nuestro nuestra tengo",
    "media": "musica cancion canciones radio podcast pelicula peliculas serie audiolibro lista_de_reproduccion"
    " album",
    "other": "tiempo_hara clima llueve llover chiste luz luces volumen noticias alarma despertador receta taxi"
    " tren autobus trafico correo correos email twitter facebook cafe aspiradora acciones bolsa pizza"
    " cambio_de_divisa capital_de definicion",
    "table": "mesa habitacion",
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
