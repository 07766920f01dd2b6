"""Spanish: bookings that fall, become other ones or are wished for, in more words than their verbs. The way of writing is explained in `cues.phrase`."""

LISTS = {
    "nino": "hijo hija hijos hijas nino nina ninos ninas peque pequeno pequena crio cria chico chica hermano hermana primo prima"
    " sobrino sobrina nene nena chaval chavala mujer marido novio novia",
}

PHRASES = {
    "busy": """
        0.3 @t ?al ?final ?me|nos coincide|coinciden|choca|cae|solapa ?justo ?con|en
        0.3 @t ?al ?final ?resulta ?que ?yo ?ya ?me|nos toca|tengo|tenemos|voy|vamos ?que ?a trabajar|currar|viajar|doblar
        0.3 @t ?yo ?ya trabajo|curro|trabajamos|viajo|libro ?todo|hasta|por|y|,|.|$
    """,
    "unfit": """
        0.3 @t ?me|nos ?va|viene|queda|resulta|pilla|coge ?a muy|un_poco|algo|bastante|demasiado justo|justa|justos|lejos|apretado|encima
    """,
    "cancel": """
        1.1 quita|quitame|quitad|borra|borrame|elimina|saca ?me mi|mis <session>
        1.0 dar|da|dame|dale|dad|darme|darnos de baja
        1.0 que ?me|nos canceles|anules|borres|quites|cancele|anule
        0.97 no hay ?ninguna clase|sesion|entreno para|pa mi|nosotros ?@t
        0.97 desisto|desistimos ?de|del|a ... @t|<session>
        0.95 ^^ @t ?yo paso|pasamos|falto|faltamos que|porque|pq|xq|,|.|y
        1.0 dar|da|dame|dale|dad|den de baja ?a ?mi|la|el|mis|su <session>
        0.93 imposible ?para ?mi|nosotros ir|venir|asistir|acudir|llegar|entrenar|presentarme|desplazarme ... @t
        0.97 renunciar|renuncio|renunciamos ... @t
        0.97 renunciar|renuncio|renunciamos a|al ?la|lo|el|mi|nuestra <session>
        cancelad|cancele|cancelen|anulad|anule|anulen|suspended|suspendan|suspenda|cancelamos|anulamos
        0.93 @t ?a|ya ?mi ?al|pues ?final no ?a ?me|nos|le ?lo cuadra|encaja|conviene|cuadran|apana|pega|interesa|sirve|funciona|tengo
        0.93 @t ?a ?las ?mi ?me|nos ?lo pilla|coge|agarra|toca ?muy|bastante fatal|mal|regular|trabajando|fuera|liado|currando
        1.05 ya|pues no ?me|nos|lo|la necesito|necesitamos|necesitare|interesa|quiero|hace_falta ?mas ?la|el|mi|esa|ese <session>
        1.05 no ?me|nos|lo|la necesito|necesitamos|hace_falta ?ya ?la|el|mi|esa|ese <session> ?de|del @t
        1.0 olvidate|olvidaos|olvidese|olvida|olvidemos|olvidad ?de ?la|el|lo|mi ?<session> ?de|del @t
        1.0 dejamos|dejalo|dejala|dejemos|pasamos ?la|el|lo ?de ?del ?<session> ?de|del @t ?por|para otra|otro ?dia|vez|momento
        0.93 se ?me|nos cae|cayo|va_a_caer ?la|el|lo ?<session> ?de|del @t
        0.93 me|nos rajo|rajamos|borro|borramos|bajo|bajamos ?de ?la|el|lo ?del ?<session> ?de|del @t
        0.93 @t me|nos rajo|rajamos|borro|borramos|bajo|bajamos
        0.93 @t ?al ?final ?yo causo|soy|seremos|voy|vamos ?a|por ?causar|ser|sin baja
    """,
    "move": """
        1.1 prefiero|preferiria|preferimos|mejor ?ir|venir|quedar ?en ?para otro|otra dia|momento|hora|semana
        1.05 dejarme|dejarnos|ponerme|ponernos|pasarme|cambiarme la|el|mi <session> ... @t
        1.1 me|nos viene|va|vendria|iria|queda|conviene ?mucho|bastante ?mejor ?a @t que @t
        1.1 me|nos viene|va|vendria|iria|queda|conviene ?mucho|bastante mejor ?a @t que @t
        1.1 me|nos viene|va|vendria|iria|queda|conviene ?mucho|bastante mejor ?a @t ?que
        1.05 ?me|nos|le|lo|la cambies|muevas|pases|aplaces|adelantes|retrases|cambiase|cambiaras ?de|la|el|mi|lo|a|al|para ?<session>|dia|hora|@t
        aplazo|pospongo|muevo|reprogramo|aplazamos
        0.97 retrasarme|retrasarnos|adelantarme|adelantarnos|atrasarme|aplazarme|aplazarnos|moverme|movernos|cambiarme|posponerme la|el|mi|lo|una ?<session>|@t
        0.97 no ... puedo|llego|podre|podemos @t ?pero|y ?me ?te|os podria|podrias|puede|puedo|seria|vendria ?ser|ir ?bien @t
        1.1 @t ?pero|aunque|y ?casi|mejor ?que ?me|nos vendria|vendrian|iria|quedaria|convendria|viene|va|queda|cuadra ?bastante|mucho ?mejor ?el|a|al @t
        1.1 prefiero|preferiria|prefeririamos|preferimos @t ?antes ?que|a|al @t
        0.97 <puedo> ?que ?lo ?la|le ?lo ?un correr|corremos|corrieramos|mover|movemos|retrasar|retrasarlo|atrasarlo|adelantarlo|aplazarlo ?un ?poco|poquito|rato|dia ?por_favor|$
        0.97 lo|la podemos|podriamos|puedes|podrias|puede correr|mover|retrasar|atrasar|adelantar|aplazar|cambiar
        0.97 haceme|hazme|haz|hacer|busca|buscame|encuentra|encuentrame|dame|danos|poneme|ponme ?me|nos ?el|un cambio|hueco_otro ?de|para @t
        0.97 lo|la|los|las dejamos|pasamos|ponemos|cambiamos ?ya ?mejor ?para|a|en ?la|el @t|otro
        0.97 pasa|pasame|pasas|pasar|mueve|ponme|cambia|lleva|llevate ?me la|el|lo|mi ?<session> ?de|del @t
        1.0 mas adelante|tarde ?en la|el ?mismo|misma semana|dia|mes
    """,
    "book": """
        0.95 <puedo> hacerme|buscarme|encontrarme|hacernos|buscarnos|conseguirme ?un|algun hueco|huequito|sitio|sitito|espacio ... @t
        0.97 <puedo> cogerme|cogernos|guardarme|reservarme|apuntarme|darme|ponerme|buscarme|apuntarnos|guardarnos|reservarnos|meterme ... @t
        0.97 ?que me|nos apuntes|reserves|des|guardes|pongas|metas ... @t
        0.95 hay|habria|existe ?alguna ?una manera|forma|modo|posibilidad|opcion ?de ?que ?pueda|podamos <venir>|entrenemos|vernos|vayamos|vaya|venga|vengamos|quedar|quedemos|tener|hacer ... @t
        0.95 dame|danos|ponme|ponnos|resérvame|deja|dejame ?un|una|dos|tres|otra|media hora|horas|horita|clases|clase|sesiones|ratito ... @t
        0.93 cuenta|cuentas|contad con nosotras|nosotros|los_dos|las_dos ?para ?el @t
        0.95 <puedo> ?yo|nosotros ?tambien llevar|traer|mandar|acercar|dejar ?a|al|te ?mi|mis|la|el|los|las|un|una <nino> ... @t
        0.97 <quiero>|<puedo> ?yo pedir|coger|concertar|sacar|cogerte|pedirte|agarrar ?una|un|otra <session>
        0.93 ^ pido|cogemos|cojo|saco ?una|un|otra <session> ... @t
        0.93 me|nos haces|encuentras|buscas|consigues|harias|sacas ?un ?algun hueco|sitio|huequito|lugar|espacio ... @t
        0.93 hazme|hazle|haznos|buscame|encuentrame|consigueme ?un ?algun ?tu hueco|sitio|huequito|lugar|espacio
        0.93 cuenta|cuentas|conta|contad con|conmigo ?nosotros|migo|ella|el ?para ?el @t
        0.93 vente|nos_vemos|nos_ponemos ?cuando ?tu ?para entrenar @t
        0.93 me|nos puedes|podrias|puede|podeis|podes dar|coger|guardar|apartar|reservar ... @t
    """,
    "next": """
        1.0 ?a que hora teniamos|tenia|habiamos|quedamos|dijimos|quedabamos
        1.0 ^ ?si hay|habra|tenemos|dais clase|clases|entreno|entrenamiento ?el @t
        1.05 ?me confirmas|confirmar|confirmame|recuerdas|recordar|recuerdame|recordarme|confirmarme|confirmais ?me ?otra_vez la|el|mi ?hora|horario|cita|clase|sesion ?de|del|para @t|$
        1.05 confirmas|confirmar|confirmame|confirmarme|recuerdas|recuerdame|recordarme ?me a_que_hora|que_hora|cuando
        0.95 tengo|tenemos|tenia ?yo algo|alguna|algun|clase|cita ?cosa ?puesto|apuntado|reservado|cogido|pendiente|marcado ?para|el|la @t
        1.0 @t ?yo ?que ?a tenia|tengo|era|tocaba|quedamos ?ir|quedado clase|cita|hora|a_las|a_que_hora|no $
    """,
    "slots": """
        0.97 esta|estara|sigue|queda libre|disponible|ocupada|ocupado|reservada ?la|el pista|cancha|sala|campo|hueco ... @t
        0.95 como|que_tal vas|andas|estas|lo_tienes|vais ?de|tu|huecos|hora @t
        0.95 @t como|que_tal vas|andas|lo_tienes|estas ?$
        1.0 ?a que|cual ?es hora|horas|dias|horario abres|abris|abren|abre|cerrais|cierras|trabajas|trabajais|das|empiezas|teneis_abierto ?clase|clases ?los|el|por|en ?la|@t|$
    """,
    "why": """
        1.0 que|cuanto|cuantas ?sesiones|clases ?es ?lo ?que ?me|nos has|habeis|han|has cobrado|descontado|cargado|contado|facturado|pasado ... @t
        0.97 que ?me|nos has|habeis|han cobrado|descontado|cargado|facturado
    """,
    "write_coach": """
        1.0 he|hemos|acabo|acabamos ?ya ?de salido|salir|salgo ?ya ?de|del casa|trabajo|oficina|curro|metro
    """,
    "owe": """
        1.0 cuanto ?es ?lo ?que te|os|le|se debia|debiamos|debo|faltaba
    """,
    "page": """
        1.0 mandas|envias|haces|das|necesito|quiero|pasas|mandame|enviame|hazme|puedes|quisiera|mandar|enviar ?me ?nos ?un|una|el|la|tu recibo|factura|comprobante|justificante|ticket
        1.0 ^ ?un|una|el|la recibo|factura|comprobante|justificante $
    """,
    "help": """
        0.9 quien eres|sois|es|habla|hablas
    """,
    "other": """
        1.35 no ?a ?mi me|nos va|viene|sirve|cuadra|convence|encaja ?bien ninguna|ninguno|nada
        1.0 ninguna|ninguno ?de ?esas|esos|las|los|estas|estos ?horas|opciones ?me|nos va|viene|sirve|cuadra|convence|puedo
    """,
    "balance": """
        1.0 cuanto|cuantas|cuantos ?sesiones|clases llevo|he|hemos gastado|gastada|gastadas|usado|usadas|consumido ?de|del|@t|$
    """,
}
