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
    "dine": "cenar comer almorzar",
    "want": "apetece necesito necesitamos quiero queremos quisiera quisieramos queria queriamos querria me_gustaria"
    " nos_gustaria busco buscamos haria_falta me_hace_falta deseo",
    "get": "programar pedir reservar coger concertar hacer hacerme agendar sacar tener alquilar pasar",
    "service": "blanqueamiento implante ortodoncista higienista fisio fisioterapia peluqueria depilacion facial tratamiento presupuesto"
    " limpieza revision empaste radiografia ortodoncia consulta visita cita masaje corte manicura"
    " tinte habitacion suite individual doble mesa mesas hora plaza pista tarde noche noches estancia prueba"
    " analitica vacuna sesion clase entrada entradas apartamento",
    "one": "un una el la otra otro dos",
    "account": "cuenta cuentas tarjeta ahorro ahorros nomina banco corriente",
    "money": "dinero pasta saldo euros fondos",
    "have": "tengo tenemos hay queda me_queda llevo",
    "comfort": "perro perros gato mascota mascotas parking aparcamiento wifi toalla toallas gimnasio piscina"
    " ducha duchas vestuario vestuarios ascensor",
    "opened": "abres abris abren abre cerrais cierras cierra cierran abierto abiertos",
    "lost": "perdido perdi robado robaron bloqueado bloqueada extraviado",
    "card": "tarjeta movil llaves cartera dni contrasena clave pin",
}

PHRASES = {
    "event_remove": """
        1.5 no hace|hara|hacia falta ?ya ?la|el|mi <table>|<service>
        1.5 <drop> ... <event>|<calendar>|<table>|@t
        1.5 <event>|<calendar>|@t ... <drop>
        1.45 <drop> ?alles|todo|tout|tutto|tudo|<my> $
    """,
    "event_change": """
        1.46 lo|la|las hacemos|vemos|dejamos|haceis ?mejor|para|al ... @t
        1.46 otro|otra dia|momento|rato|hora mejor|casi|quizas|quiza|,
        1.46 mejor|quizas|quiza otro|otra dia|momento|rato
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
        1.44 <table> para #|uno|dos|tres|cuatro|cinco|seis|siete|ocho|diez ... @t
        1.44 alojarme|alojarnos|hospedarme|hospedarnos|quedarme|quedarnos|alojarse ... @t|noche|noches
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
        1.49 hora|horas|horario ... <opened>
        1.49 <opened> ... hora|horas|horario
        1.49 <lost> ?<my> ?<one> <card>
        1.49 <media>
        1.49 <other>
    """,
    "pay": """
        1.46 puedo|podria|podemos|puede|aceptais|aceptas|aceptan pagar|abonar|pagos
    """,
}
