"""Spanish: what people say when they want something. The way of writing is explained in `cues.phrase`."""

LISTS = {
    "session": "sesion sesiones clase clases entrenamiento entrenamientos entreno cita citas hora reserva reservas turno hueco plaza",
    "un": "un una el la mi mis lo los las nuestra nuestro esa ese esta este otra otro nueva nuevo",
    "puedo": "puedo puedes podria podrias podemos podriamos puede pueden se_puede",
    "quiero": "quiero quisiera querria me_gustaria necesito deseo queremos quisieramos gustaria busco",
    "venir": "ir venir entrenar jugar asistir pasar pasarme acudir pasarnos",
    "libre": "libre libres disponible disponibles hueco huecos sitio hora horas disponibilidad espacio",
    "quedan": "quedan queda restan restantes tengo sobran me_quedan pendientes",
    "enfermo": "enfermo enferma malo mala lesionado lesionada fiebre gripe resfriado indispuesto",
    "bono": "bono abono pack paquete tarjeta carnet",
    "pagado": "pagado transferido enviado mandado hecho abonado",
    "avisos": "recordatorios recordatorio mensajes avisos notificaciones",
    "coach": "entrenador entrenadora profesor profesora profe coach alex monitor monitora",
    "lengua": "espanol ingles aleman frances italiano portugues neerlandes holandes castellano",
}

FILLER = """
yo tu el ella nosotros vosotros ellos ellas usted ustedes me te se nos os le les lo la los las un una unos unas mi mis tu tus su sus
nuestro nuestra y o pero que si no ya de del a al en con por para sin sobre entre hasta desde hacia es son soy eres somos era eran fue
ser estar esta estoy estas estan estaba hay he has ha hemos han habia tengo tienes tiene tenemos tienen tener quiero puedo puedes puede
poder hacer hago hace haz ir voy vas va vamos van venir vengo viene dar da dame doy decir digo dice saber se ver gracias hola buenos
buenas dias tardes noches manana tarde noche mediodia hoy ayer pasado ahora luego despues antes cuando donde quien que cual como cuanto
cuantos cuanta cuantas por_que mas menos todo todos toda todas cada otro otra otros otras algo nada alguien nadie lunes martes miercoles
jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre hora horas minuto
minutos semana semanas mes meses ano anos dia vez uno dos tres cuatro cinco seis siete ocho nueve diez medio media cuarto dinero euro
euros efectivo tarjeta vale ok favor hijo hija nino nina mama papa mujer marido amigo amiga quiza quizas tal muy bien mal bueno buena
claro perfecto ultimo ultima primero primera siguiente proxima proximo siempre nunca lastima perdon siento aqui alli
"""

PHRASES = {
    "book": """
        reservar|reserva|reservame|reservo|resérvame|agendar|agenda|agendame|apuntar|apuntame|apuntarme|apunta
        0.95 <puedo> ?yo|nosotros ... <venir>
        0.95 <puedo> @t $
        0.9 <quiero> ... <venir>
        0.95 <quiero> ?reservar|tener ?<un> <session> ?para|el|a|@t
        0.9 voy|vengo|vamos|entreno @t
        0.95 ^ ?la|el|a misma|mismo|misma_hora ?hora|horario|que
        0.9 misma|mismo hora|horario
        0.9 pon|ponme|mete|meteme ?me ... @t
        0.9 <session> ?para|el|a @t ?por_favor|posible|$
        0.9 todos|cada ?los|las @t
        0.95 para el resto ?de ?mi
        0.9 otra_vez|de_nuevo @t
        1.05 @t hasta ?que ?se ?acabar|acabe|terminar|termine|gastar ?el|mi <bono>
        reservame|apuntame|resérvame|agendame|apuntanos|reservanos
        0.95 como|lo|mismo ?mismo ?de|que siempre|costumbre
        0.9 @t igual|idem
        0.9 @t ?ya ?si puedo|podemos $
        0.9 me|nos apunto|apuntamos ?al|el|para ?el @t
        0.95 guardame|bloqueame|reservame|guarda|bloquea ?el|la|un|una ... @t
    """,
    "slots": """
        0.95 algo|alguna|algun ?hora|otra ?<libre>|para|el|la @t
        0.95 tienes|hay|tiene|teneis|queda|quedan|habria|tendrias ?algo|alguna|algun|un|@t|todavia|aun|que ?<libre>|hora|hueco|algo ?<libre> ?para|el|la|por|en ?la @t|libre|hueco|huecos|sitio|disponible|disponibilidad
        0.95 que|cuales horas|huecos|dias|horarios|turnos ?hay|tienes|son|quedan ?<libre>
        0.95 cuando <puedo>|tienes|hay|esta|estas|estais ... <venir>|<libre>|reservar
        0.95 cuando puedo|podria|podemos
        0.9 disponibilidad|huecos|horarios_libres
        0.9 @t ?esta|sigue|hay <libre> ?$
        0.9 estas|esta|sigue @t ?todavia|aun <libre>
        0.85 puedes|podrias|te_va|te_viene|viene_bien|que_tal @t
        0.85 como lo_tienes|estas @t
        0.95 que hora|horas|hueco|huecos ?<libre>|para|el|la @t
        0.95 @t ?no ?te ?os tienes|hay|teneis|tiene|queda|habria ?alguna|algun|un|todavia algo|hueco|sitio|libre|libres|clase|hora|$
        0.9 @t ?tu|te puedes|podrias|podeis|podriais|va|viene|iria ?bien|mejor|$
        0.99 saber|preguntarte|preguntar|consultar|ver si ... tienes|tendrias|hay|habria|teneis|queda ... hueco|huequito|sitio|libre|algo|plaza|lugar|turno|disponibilidad
        0.95 @t ?no ?te tendrias|tienes|habria|tenes ?algo ?un ?algun huequito|hueco|sitio|lugar|turno
        0.93 horas|horarios|huecos|dias|turnos libres|disponibles
        0.9 podeis|pueden|puede @t
        0.95 tenes|tendrias ?un ?algun ?algo lugar|turno|hueco|huequito|disponibilidad|libre|algo
        1.0 cuando ?tu podrias|puedes|podeis|tendrias|pueden|podria
        0.93 tus|los|vuestros horarios ?de|para @t
    """,
    "move": """
        mover|mueve|cambiar|cambia|cambiame|cambio|aplazar|aplaza|posponer|pospon|reprogramar|reprograma|adelantar|retrasar|trasladar|atrasar
        pasar|pasa|pasame ?<un> ?<session>|@t ... al|a|para @t
        1.1 @t en vez|lugar ?de|@t
        1.1 en vez|lugar de|@t
        1.1 en_vez_de|en_lugar_de @t
        1.1 mejor @t
        1.1 @t mejor|en_cambio
        0.95 <un> ?otra|otro otro|otra dia|hora|horario
        0.9 otro dia|horario
        0.9 hora|media antes|despues|mas_tarde
        0.9 una|media hora ?mas antes|despues|tarde|temprano
        muevelo|muevela|cambialo|cambiala|pasalo|pasala|moverlo|moverla|cambiarlo|cambiarla|pasarlo|pasarla|muevemelo|cambiamelo|adelanta|adelantar|retrasa|retrasar
        adelantame|retrasame|aplazame|muevemela|cambiamela|posponme|atrasa|atrasame|moverme|cambiarme|pasarme_a|aplazarla|aplazarlo|aplazamos
        0.95 dejarlo|dejarla|dejamos|dejemos|lo_dejamos ?lo ?para @t
        0.95 pasar|pasa|pasas|pasamos|pasarla|pasarlo|correr|corremos ... @t @t
        0.97 lo|la pasamos|pasas|cambiamos|movemos|corremos|dejamos ?para|al @t
        0.95 pasamos|pasarlo|pasarla|pasarme ?lo|la ?para|al @t
    """,
    "cancel": """
        cancelar|cancela|cancelo|cancelame|cancelacion|anular|anula|anulo|suspender|suspende|desapuntame|desapuntar|borrame|darme_de_baja
        0.95 borrar|borra|elimina|eliminar|quitar|quita ... <session>|@t
        0.9 no ?me|nos ?va|es ?a ?ser ?posible puedo|podre|podemos|podremos|llego|podria|poder|posible ?ir|venir|asistir|acudir|entrenar|llegar
        0.9 no ?voy|vamos ?a ?poder puedo|podre|podemos|podremos|ir|llego|voy|vengo|asistire|asistir
        0.9 @t no ?me|voy|vamos ?a puedo|podre|podemos|poder|voy|va|viene|asistire
        0.9 imposible ir|venir|@t|asistir
        0.85 estoy|esta|estamos|tengo|tiene|hijo|hija ... <enfermo>
        0.85 me ?ha surgido|salido algo|un
        0.85 ha_surgido|surgio|imprevisto
        0.9 sin|ninguna clase|sesion @t
        0.85 faltare|faltaremos|falto
        cancelalo|cancelala|anulalo|anulala|cancelarlo|cancelarla|anularlo|anularla|borralo|borrala|quitalo|quitala|cancelame|anulame
        0.9 @t ?ya|al|pues ?final no estoy|estamos|estare|estaremos
        0.9 no estoy|estamos|estare|estaremos @t|aqui|fuera
        0.9 no me|nos da|dara|va|viene ?a ?dar ?el tiempo|bien|@t|$
        0.9 no cuentes|conteis|cuente conmigo|con
        0.85 se me|nos ?ha complicado|olvidado|complico
        0.85 me|nos salto|saltamos|saltare ?la|el <session>|@t
        0.85 me|nos ?ha|he surgido|salido|caido algo|un|una|trabajo
        0.95 no puede|pueden|va|viene|vendra|ira|podra|podran|van|vienen ?a ?poder ?ir|venir|asistir @t|$
        0.95 @n ... no va|viene|puede|podra|ira|vendra|estara
        0.95 @t ?ya no puede|pueden|va|viene|vendra|ira|podra
        0.9 no me|nos esperes|espereis|espere|esperen ?@t
        0.9 @t paso|pasamos $
        0.93 no puede|pueden|podra|podran ir|venir|asistir|entrenar|acudir
    """,
    "balance": """
        saldo|balance|bono_restante
        cuantas|cuantos|cuanto ?<session>|sesiones|me|nos|creditos ?me|nos <quedan>
        cuantas|cuantos <session> ?me|tengo|nos
        0.95 que|lo_que me|nos queda|quedan
        0.95 <session> me|nos|restantes|que quedan|queda|disponibles
        0.95 mi saldo|bono|cuenta|estado
        0.95 cuando ... caduca|caducan|vence|vencen|expira
        0.9 caduca|caducidad|vence|vencimiento|expira
        0.9 me|nos quedan|queda ?sesiones|clases|alguna|algo
        cuantas|cuantos ?sesiones|clases ?me|nos quedan|queda|restan
        0.95 me|nos quedan|queda ?cuantas|algo|alguna|clases|sesiones
        0.95 me|nos|se caducan|caduca|vencen|expiran
    """,
    "why": """
        como ?has|han|habeis|llegas|sale|sacas ?llegado|sacado|calculado ?a|ese|este|el ?ese|este|esa numero|cuenta|saldo|cifra
        ^ por_que|porque|porqué|pq|xq ?solo|me|son|hay|quedan|tengo #|@n|@m
        ^ por ?que que|$ ?solo|me|son|hay|quedan|tengo|nada_mas #|@n|@m|solo|$
        por que ... #|menos|solo|cobrado|falta|faltan|descontado|quitado|tengo
        pq|xq|porque ... #|solo|menos|$
        0.95 explicame|explica|explicacion ?el|mi|me
        0.95 donde ?esta|estan ?mis|mi|las|la ... otras|otra|demas|sesiones|clases
        0.9 historial|detalle|detalles|movimientos ?por|de|@n|$
        0.9 no me sale|salen|cuadra|cuadran
        0.85 por que
        1.1 ^ ?pero|oye por que ... #
        1.1 ^ ?pero|oye porque ... #
        0.95 no entiendo|comprendo por|porque ?que
        1.0 detalle|detalles|desglose|listado de ?mis|las|los|todas|lo ?mis
    """,
    "owe": """
        esta|queda|hay ?ya todo|algo pagado|pendiente|saldado
        te|os|le|que|cuanto|aun|todavia|algo|no ?te|os|le|aun|todavia debo|debemos
        debo|debemos ?te ?aun|todavia @m|#|algo|alguna|dinero|pasta|plata|clases|de|la|el|por|nada|$
        0.95 cuanto|que ?tengo|es|me|falta|queda|hay|te ?que|por|te ?por|te debo|pagar|debemos|pendiente|falta
        0.95 pagos|facturas|importe|cuenta ?s pendiente|pendientes
        0.9 mi factura|deuda|cuenta_pendiente
        0.9 tengo|tenemos ?que|algo ?que|por pagar|pendiente ?algo
        0.85 he|hemos ?ya pagado ya|todo|$
        0.95 no te|lo|la ?lo|la he|hemos pagado
        0.95 aun|todavia no te|he|lo|la ?he pagado|pague
        0.9 esta|estan ?ya ?todo|@t pagado|pagada|pagados|pagadas
        1.02 pendiente|pendientes de pago|pagar
        1.02 por pagar
        0.96 cuanto es|seria|sale|son|fue ?lo|el @t
        1.0 cuanto ?ya llevo|he|hemos ?ya pagado|pague
        0.93 como|donde|a_donde ?te|se|os|lo <puedo>|te pagar|pago|pagarte
        1.1 puedo|podria|podemos|podriamos pagar|pagarte|darte ?ahora ?solo la mitad
        1.0 se|puedo|podemos ?puede pagar ?tambien con|por|mediante bizum|tarjeta|paypal|revolut|@n
    """,
    "owed": """
        quien|quienes ?me|no|ha|falta|todavia|aun ?me|por|ha|han ?no debe|deben|pagado|pagar
        0.95 pagos|facturas|deudas|cobros pendientes
        0.95 ^ deudas|pendientes|deudores|impagados|morosos $
    """,
    "next": """
        cuando|a_que_hora ?es|tengo|toca|seria ?la|mi|el|tengo|que|me ?la|mi ?proxima|proximo|siguiente <session>|proxima|proximo|siguiente|toca|entreno|entrenar
        0.95 cuando ?es|me|tengo toca|entreno|vengo|tengo|voy|entrenamos
        0.95 mi|mis|la|nuestra ?proxima|proximas proxima|siguiente|proximo|clases|sesiones|citas|reservas ?$
        ^ proxima|siguiente|proximo ?clase|sesion|cita $
        0.95 que|cuales ?clases|sesiones|citas tengo|tenemos|hay reservado|reservadas|reservada|programado|apuntado|pendiente
        0.95 que|cuales clases|sesiones|citas|reservas tengo|tenemos
        0.9 tengo|tenemos|estoy|estamos ?algo|alguna|clase|apuntado|inscrito ?reservado|reservada|apuntado|inscrito @t|reservado|apuntado|inscrito
        0.9 a ?que que hora
        0.9 mis clases|citas|reservas|sesiones
        1.02 que|cuales dias|dia|horas|horarios tengo|tenemos|voy|toca
        0.97 proximo|siguiente dia ?que|de
        0.93 acuerdo|recuerdo si ... @t
        1.0 esta|sigue|queda|continua ?todo ?todavia confirmada|confirmado ?la|el|lo ?<session> ?de ?@t
        1.0 sigue|seguimos en pie
        1.05 ^ tengo|tenemos algo @t
    """,
    "rules": """
        1.1 reglas|regla|normas|condiciones|politica|plazo|plazos de|para ?la|las|una cancelacion|anulacion|cancelar|anular|cancelaciones
        reglas|regla|normas|condiciones|politica|politicas|terminos
        0.95 hasta cuando ?puedo|se|podria|hay|tengo ... cancelar|anular|cambiar
        0.9 con ?cuanta cuanto|cuanta|que antelacion|tiempo|anticipacion
        0.9 antelacion|plazo ?de|para ?cancelar
        0.9 reembolso|devolucion
        1.05 normas|reglas|politica|condiciones ?de|para|del ?la|las cancelar|cancelacion|cancelaciones|anular|anulacion
        1.05 con menos de @t|#
    """,
    "sent_transfer": """
        0.95 he|hemos|ya|acabo ?ya|te|de|lo|acabo|hecho|mande ?he|hecho|la|de|un|hacer|enviado ?la <pagado>|transferencia|pago|bizum|transferir|pague|pagar
        0.95 ^ ya ?te|he|lo|esta ?he <pagado>|pague|transferi
        0.95 transferencia|pago|bizum|dinero ?ya|esta|ha ?ya|sido|esta hecho|hecha|enviado|enviada|realizado|realizada|camino
        0.9 hice|mande|envie ?el|la|un pago|transferencia|bizum|dinero
        0.9 pague|transferi
        0.95 te|ya|he ?te|la|lo ?la hice|hecho|mande|envie|pase ?la|el|un|una transferencia|bizum|pago|dinero
        0.95 acabo|acabamos de mand*|envi*|hace*|paga*|transferi*|ingres*
        0.95 ^ ?ya ?te|esta <pagado> $
        0.95 ya ?esta hecha|hecho|enviada|mandada|mandado ?la|el|mi transferencia|pago|bizum
        0.95 te|os|le ?ha|ya llego|llegado ?ya ?el|la|mi bizum|transferencia|pago|dinero
        0.95 recibiste|recibisteis|recibido ?el|la|mi bizum|transferencia|pago|dinero
        0.98 te|lo|la he|hemos ingresado|transferido|mandado|abonado
    """,
    "promise": """
        0.95 pago|pagare|te_pago|transfiero|ingreso|ingresare|pagaremos|abonare ... @t|luego|despues|pronto
        0.95 te|lo pago|pagare|transfiero|doy|hago ... @t|luego
        0.95 voy|vamos a pagar|pagarte|transferir ... @t|luego
        0.95 @t ?te|lo pago|pagare|transfiero
        0.9 <puedo> pagar|pagarte ... @t|luego|despues
        0.9 cuando cobre
        0.95 te|os|le llevo|llevare|traigo|traere|doy|dare|acerco ... dinero|efectivo|pasta|plata|pago
        1.05 ^ ?te pago|pagare|pagar|transfiero|doy ?ahora|hoy ?solo la mitad
    """,
    "dispute": """
        0.95 no fue|era|es|llegue|he|estaba|cancele ... tarde|verdad|correcto|justo|cierto
        0.95 eso|esto|no ?no|es|esta|era|fue ?no|es es|esta|fue|era ?un ?verdad|correcto|injusto|falso|error|bien|mal|justo|cierto|correcta|tarde
        0.95 a_tiempo|con_tiempo
        0.95 cancele|avise|escribi ?a ?con|a|antes tiempo|antes|antelacion
        0.9 reclamo|reclamacion|reclamar|queja|protesto|desacuerdo
        0.9 yo ?si estuve|estaba|fui
        0.9 nunca|no ?he|lo reserve|reservado|compre|comprado|acepte|aceptado
        0.85 error|equivocacion ?en ?mi|el|la
        0.9 cobrado|contado ?dos mal|doble|veces|por_error
        0.95 no se|hubo ?hizo|dio|celebro|hubo|clase <session>|$
        0.95 <session> ... no se|la hizo|dio|celebro|hicimos|dimos
    """,
    "stop": """
        ^ stop|parar|para|baja $
        0.95 no|sin|basta|para|parar|deja ?quiero|mas|de|me|envies|mandes|enviar|mandar ?recibir|mas|me|de|los|mandar|enviar|enviarme ?mas|los <avisos>
        0.95 quita|desactiva|desactivar|cancela ?los|las <avisos>
        0.95 no me escribas|mandes|envies|molestes
        0.9 dejame en paz
        0.95 deja|dejad|dejen|dejame de escrib*|mandar*|enviar*|molest*
    """,
    "stop_weekly": """
        1.3 para|parar|deten|detener|termina|terminar|cancela|cancelar|quita|quitar|anula|anular|acaba|acabar|deja ?con|de ?mi|mis|el|la|los|las|su turno|clase|sesion|hora|horario|cita|hueco|plaza|reserva ?de ?@n semanal|fija|fijo|semanales
        1.2 no|sin ?quiero|necesito ?mas ?mi|la|el turno|clase|sesion|hora|horario|cita|hueco|plaza|reserva semanal|fija|fijo
        1.1 ^ para|termina|stop ?de ?reservar @t
    """,
    "weekly": """
        1.05 ^ ?cual|muestra|ver ?es ?mi|mis|el|la turno|clase|sesion|hora|horario|cita|hueco|plaza|reserva semanal|fija|fijo ?$
    """,
    "start": """
        ^ start|empezar|comenzar|reanudar $
        0.95 activa|activar|quiero|reanuda ?otra|de|los|recibir ?vez|nuevo ?los <avisos>
        0.95 volver|vuelve|vuelvan a recibir|mandar*|enviar*|tener ?los|mis <avisos>
    """,
    "buy": """
        comprar|compro|compra|comprame
        0.95 <quiero>|nuevo|otro|dame ?<un> ?nuevo|otro ?# <bono>
        0.95 nuevo|otro|siguiente <bono>
        0.9 renovar|renueva|recargar ?el|mi|<bono>|$
        0.9 ^ ?un <bono> ?de|por_favor|$
        1.05 pasar|pasarme|cambiar ... al|a|por ?un|el <bono>
    """,
    "offers": """
        ofertas|precios|precio|tarifas|tarifa|bonos|paquetes
        0.95 cuanto|que|cuanto_es cuesta|cuestan|vale|valen|cobras|precio
        0.9 que <bono>|bonos|packs|ofertas
    """,
    "waitlist": """
        espera|lista_de_espera
        0.95 avisame|avisa|dime|escribeme ... si|cuando|queda|se ... libera|libre|hueco|cancela|libere|sitio
        0.95 si|cuando ?se|alguien ?se libera|cancela|libere|falla|falle|cae|cancele
        1.08 pon|ponme|ponnos|apuntame|apuntanos|anotame|mete|meteme|agregame ... lista
        0.95 avisame|avisa|dime|escribeme|aviseis|avisas ?me ... si|cuando ... cae|caiga|falla|falle|cancele|anula|baja
        1.0 si ... libre|libera|hueco|sitio|cae ... dices|avisas|escribes|avisame|dime
    """,
    "page": """
        ^ ?muestra|muestrame|manda|mandame|envia|enviame|abre|dame|donde|quiero ?me|esta|ver ?mi|el|la|un pagina|enlace|link|web ?por|a|de ?favor|mi ?pagina $
        0.95 mi pagina|enlace|ficha
    """,
    "calendar": """
        calendario|ical|ics
    """,
    "write_coach": """
        0.95 llamame|llameme|llamadme
        0.95 dile|preguntale|pregunta|escribe|avisa|di|dila|comenta ?a|al|le|por_favor ?a|mi|al ?mi <coach>
        0.95 mensaje|pregunta para ?el|mi <coach>
        0.95 hablar|contactar ?con ?mi|el|un|una <coach>|persona|humano|alguien
        0.9 llego|llegare|llegamos|voy ?un|con|#|unos ?poco|minutos|min tarde|retraso
        0.9 de_camino|en_camino
        0.9 con|tengo|tendre|llevo|habra ... retraso
        0.95 llego|voy|vamos|llegamos|llegare|estoy ?a ?llegar ?unos ?# ?min|minutos|@t tarde|retraso|retrasado|retrasada
        0.9 # min|minutos tarde
        0.95 llego|llegamos|llegare|llegaremos .. tarde
        0.9 me|nos retraso|retrasare|retrasamos
        0.9 voy|vamos a retrasarme|retrasarnos|llegar ... tarde
        1.0 no ?me|nos ?he|hemos|ha recibido|llegado|llega ?ninguna|ningun|la|el confirmacion|recordatorio|mensaje|correo|enlace
    """,
    "language": """
        idioma|lengua|language
        0.95 en|habla|hablas ?en <lengua>
        ^ <lengua> ?por_favor $
        1.1 cambia|cambiar|cambiame|pasa|pon|ponlo|escribe|escribeme ... en|a|al <lengua>
    """,
}
