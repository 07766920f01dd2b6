"""Spanish: what coaches say to their back office. The way of writing is explained in `cues.phrase`."""

PHRASES = {
    "sell": """
        1.05 @n ?me|nos ?ha compro|comprado|adquirido|cogido ?un|una|otro|otra|el # <bono>|sesiones|clases
        1.05 @n ?me|nos ?ha compro|comprado|adquirido|cogido ?un|una|otro|otra|el ?nuevo <bono>
        vender|vende|vendo|vendido|vendele
        0.95 @n compra|compro|quiere|toma ?un|una|el ?nuevo <bono>|sesion
        0.9 nuevo|otro <bono> para @n
        0.95 @n ?se lleva|coge|quiere|compra|llevo|cogio|compro|pilla un|una|el|otro|otra <bono>
    """,
    "paid": """
        1.05 ^ @n @m|# ?euros ?en|por|con|de|la transferencia|efectivo|bizum|tarjeta|cash|mano|contado
        1.05 ^ @m|# ?euros ?de @n ?en|por|con transferencia|efectivo|bizum|tarjeta|cash|mano
        pago|pagado|pagada|pagó|abono|transfirio|pagaron|abonaron|transfirieron|han_pagado
        0.95 recibi|recibido|cobre|cobrado ... de @n
        0.95 @m|# de @n
        0.95 @n ?me ha|dio|pago ?@m|pagado|dado|#
        0.9 @n @m|# ?euros ?en efectivo|tarjeta|bizum
        1.05 @n ?me ?ya ?ha hizo|hecho|mando|envio|paso ?la|el|una|un transferencia|bizum|pago
        1.05 @n ?me transfirio|transferido|abono|entrego
        0.95 anota|apunta|registra @m|# ?en ?efectivo|de
        1.0 me ha|dio|hizo|paso|mando|hecho|ha_hecho|ha_dado|ha_pagado|pago ?dado|pagado|hecho|ayer|hoy ?un ?una ?bizum|transferencia|ingreso ?de @m|#
        1.0 me ha_dado|dio|pago|ha_pagado|dado @m|#
        1.0 me hizo|ha_hecho|hace|mando|paso ... un|una bizum|transferencia|ingreso|pago ?de @m|#
        1.05 me acaba de|ha|acaba_de dar|pagar|dado|pagado @m|#
    """,
    "owe": """
        0.95 cuanto|que ?me debe @n
        0.95 @n ?me debe
    """,
    "today": """
        ^ ?que|quien|mi|agenda ?tengo|viene|hay|para|de ?hoy @t $
        ^ ?mi agenda|plan ?de|para ?@t|$
        0.95 quien|quienes viene|vienen|entrena|entrenan
        1.1 ^ ensename|muestrame|muestra|ensena|dame|ver|a_ver ?la|el|los @t $
    """,
    "week": """
        ^ ?mi|la|esta|ver ?la|esta semana $
    """,
    "no_show": """
        1.0 @n @t ausente|falto|no_aparecio
        no vino|aparecio|asistio|se_presento|ha_venido|llego
        0.95 @n falto|ausente
        noshow|plantón|planton
        0.95 no se|ha ?ha presento|presentado|venido|asistido|aparecido
    """,
    "ok": """
        0.9 @n ?ha|y|@n|esta ?@n ok|vino|asistio|presente|bien|venido|hecho
        0.9 ok|presente @n
        0.9 todos vinieron|ok|presentes
        0.95 vinieron|asistieron|estuvieron|han_venido todos|todas
        0.95 todos|todas ?han vinieron|venido|asistieron|estuvieron
    """,
    "block": """
        bloquea|bloquear|bloqueo|bloqueado
        0.95 cierra|cerrar @t
        0.9 no ?estoy|voy trabajo|disponible|trabajar @t
        1.05 ^ ?yo no ?voy ?a estoy|estare|estar|puedo|trabajo @t
        1.05 @t ?yo no ?voy ?a estoy|estare|estar|trabajo
        1.1 no doy|hay|tengo|habra|puedo_dar ?ninguna|mas clase|clases|entreno|entrenos|entrenamiento|entrenamientos|sesion|sesiones
        1.1 sin clase|clases|entrenos|entrenamientos|sesiones
        1.15 cierro|cerramos|cerrado
        1.1 @t es ?dia fiesta|festivo|feriado
    """,
    "unblock": """
        desbloquea|desbloquear|desbloqueo
        0.95 abre|abrir ?de|otra @t
        1.25 abre|reabre|abrir|reabrir|libera ?otra_vez|de_nuevo|otra ?vez ?el|la|lo @t
    """,
    "hours": """
        1.25 @t ?y ?@t ?yo ?solo doy|tengo|hago|hay clase|clases|entreno|entrenos
        1.25 ^ ?el|la|los ?@t ?yo ya no trabajo|curro|atiendo|abro|doy
        1.25 ?yo doy|hago clase|clases|entrenos ?solo|tambien @t ?y @t
        ^ horario|horarios
        mi|mis horario|horarios
        1.25 abro|abrimos|estoy_abierto|atiendo|trabajo ?tambien ?de|@t
        1.25 @t abro|abrimos|estoy_abierto|trabajo
    """,
    "add_client": """
        0.95 anade|anadir|agrega|agregar|nuevo|nueva|crear|invita|invitar ?un|a|al ?nuevo cliente|clienta|alumno|alumna
        0.85 ^ anade|agrega|invita
        anadir|agregar|alta
        1.0 ^ cliente|clienta|alumno|alumna nueva|nuevo
    """,
    "forgive": """
        perdona|perdonar|perdonado|perdono
        0.95 devuelve|devolver|devuelvele ?la|una|a|le sesion|clase
        0.9 no ?se ?lo|la cobrar|cobres|cuentes
        1.05 no ?le cuentes|cobres|cuenta|contar ?la|el|esta ?cancelacion|clase|a ?@n
        perdonale|perdonar
        1.2 vista gorda
    """,
    "extend": """
        1.25 dale|anadele|ponle ?a ?@n ?un|una|dos|tres|# ?mas mes|meses|semana|semanas|dias ?mas|extra
        extender|extiende|prolonga|prolongar|prorroga|prorrogar|ampliar|amplia|alargar
        alarga|alargale|extiendele|prolongale|ampliale|amplia
        0.95 @n ... # semanas|meses|dias mas
        1.25 dale|da|dar|anade|anadele ?# ?una|un|dos|tres|cuatro semana|semanas|dia|dias|mes|meses|@t mas|extra ?a ?@n
        1.25 dale|da|dar|anade|anadele ?# ?una|un|dos|tres|cuatro ?mas|otras|otra semana|semanas|dia|dias|mes|meses|@t ?mas|extra a @n
    """,
    "write_off": """
        condonar|condona|anular_deuda|cancelar_deuda
        0.95 da|dar por perdido|perdida
        1.25 perdona|perdonar|perdono|perdonale|condona|condonar|condonale|olvida|olvidar ?a ?@n ?toda ?la|lo|su ?que deuda|deudas|debe
        1.25 olvida|olvidate|perdona|perdonale|condona ?de ?a ?@n lo que ?@n ?me|nos|se debe ?@n
        1.25 quita|quitale|quitarle|elimina|borra|anula|perdona|perdonale ... tasa|cargo|suplemento|alquiler
    """,
    "undo": """
        1.2 borra|borrame|quita|quitame|elimina|anula|deshaz ?lo ultimo|ultima ?cosa|accion ?que|$|hice|he
        1.2 equivoque|equivocado|equivocada|error ... anula|deshaz|borra|quita ?el|la|lo cobro|pago|venta|ultimo|apunte|bono
        deshacer|deshaz|revertir
        1.1 anula|anular|cancela|cancelar|borra ?el|la pago|venta|reembolso
        1.1 deshaz|deshacer|revierte|anula|anular ?las|los|la|el ultimo|ultima|ultimas|ultimos
        1.0 ^ me_equivoque|me_he_equivocado|error|perdon
    """,
    "rain": """
        lluvia|llueve|lloviendo|tormenta|lluvias|temporal|granizo
        0.95 pista|pistas|cancha ?esta|estan mojada|mojadas|inundada|cerrada|impracticable
        1.1 diluvia|diluviando|lloviendo|llueve|graniza|nieva|tormenta
        1.1 pista|pistas ?esta|estan ?toda|todas encharcada|encharcadas|inundada|inundadas|mojada|mojadas|impracticables
    """,
    "clients": """
        1.1 que|cuantos|cuales|lista|listado|ensename|muestrame ?son ?de ?todos ?los ?mis clientes|alumnos ?tengo|hay|$
        ^ ?mis|ver|lista ?de|los clientes|alumnos
        1.15 ^ ?a quien|quienes|que ?cliente|clientes|alumnos ?le|les ?aun|todavia tiene|tienen|queda|quedan ?aun|todavia ?alguna <session>|bonos
    """,
    "charge": """
        cobrar|cobra|cobrale|tasa|alquiler|suplemento|cargo
        0.9 ^ pista|cancha|court ... @n ... @m|#
        0.9 ^ @n pista|cancha|court @m|#
        1.05 ^ @n ?todavia|aun ?me|nos debe ?todavia|aun @m|# por|de|@t|,|$
    """,
    "promise": """
        1.05 @n|el|ella ?me|lo|la paga|pagara|transfiere ?el|la|en|hasta ?resto @t
        1.1 @n|el|ella ?me va_a|quiere|puede|pagara pagar|transferir ?me|lo ?el|la|en|hasta @t
    """,
    "adjust": """
        1.1 ponle|dale|metele|anadele|regalale|ofrecele|sumale ?a ?@n ?otra|una|un|dos|tres|# ?<session>|clase|clases|sesion|sesiones ?mas|extra|gratis|de|de_regalo
        1.1 una|dos|tres|# clase|clases|sesion|sesiones mas|extra|gratis|menos ?de ?regalo ?para|a @n
        ajustar|ajusta|ajuste|corregir|corrige|correccion
        0.95 suma|sumar|resta|restar|quita|anade ... sesion|sesiones|clase|clases
        1.05 quita*|quitale|quitar|resta|restale|restar|suma|sumale|anade|anadele|regala|regalale|dale ... sesion|sesiones|clase|clases
        1.05 @n plus|menos|mas|+ ?# ?una sesion|sesiones|clase|clases $
        0.95 @n tiene|empieza|le_quedan ?con # ?sesiones|clases
        1.1 @m|# ?euros ?de descuento|rebaja
        0.6 # % ?de descuento|rebaja
        1.1 descuento|rebaja ?de @m|#
    """,
    "refund": """
        1.1 @n ?le ?he|hemos devuelto|reembolsado @m|#
        1.1 ?le ?he devuelto|reembolsado|devuelvo|devolvi ?le @m|# ?euros a @n
        reembolsa|reembolsar|reembolso|devolver|devuelve|devolucion
        1.1 devuelve|devuelvele|devolver|devolvele|reembolsa|reembolsale ?a ?@n # ?<session>
        1.15 devuelve|devuelvele|devolver|reembolsa|reembolsale ... lo que ?le queda|sobra|resta|falta
    """,
    "transfer": """
        traspasa|traspasar|traspaso|transferir|transfiere
        0.95 pasa|pasar ?# ?sesiones|clases de @n a @n
        1.0 pasa|pasar|pasale|traspasa ?# <session> de|del ... a|al
        1.15 @n ?le pasa|da|regala|cede|presta #|una|un|dos|tres ?sesion|sesiones|clase|clases ?a @n
        1.2 pasa|traspasa|mueve|da ?# ?una|un|dos|tres|cuatro ?<session> de @n a @n
    """,
    "freeze": """
        congela|congelar|pausa|pausar|suspende
    """,
    "holiday": """
        1.25 @t ?yo ?no estoy|estare|voy|ando ?a ?estar fuera|ausente|viaje|de_viaje|de_vacaciones|de_baja
        vacaciones|festivo|puente
        1.25 estoy|ando|sigo ?un_poco|muy|de ?con ?la malo|mala|enfermo|enferma|baja|gripe|fiebre|resfriado|resfriada|cama|lesionado|lesionada
        1.25 me ?he puesto|encuentro malo|mala|mal|enfermo|enferma
    """,
    "money": """
        1.1 cuanto ?dinero llevo|llevamos|voy ganado|facturado|ingresado|cobrado
        1.1 cuantos|cuantas|cuanto <bono>|bonos|packs|clases ?he|hemos vendido|vendidos|vendi
        ingresos|facturacion|caja
        1.05 cuanto ?dinero ?he|hemos|ha ?ganado|ingresado|facturado|cobrado ganado|ingresado|facturado|cobrado
        dinero ?de|en|este|$
        1.05 cuanto|que ?dinero ?he|hemos gane|ganado|ganamos|facture|ingrese|facturado|ingresado|cobre
    """,
    "stats": """
        estadisticas|estadistica|informe|resumen
        0.95 como va|vamos|fue|anda ... negocio|mes|@t
        1.1 como|que_tal ha_ido|fue|va|ha|estuvo ?ido @t
    """,
    "balance": """
        cuantas|cuantos|cuanto|que ?sesiones|clases ?le|les quedan|queda|tiene|restan @n|a_@n
        cuantas|cuantos ?sesiones|clases ?le quedan|queda|tiene|restan ?todavia|aun ?a @n
        0.95 @n cuantas|cuantos le quedan|queda|tiene
        1.05 cuantas|cuantos ?clases|sesiones ?le tenia|tiene|habia|quedaban|quedan ?a @n
        1.05 cuantas|cuantos ?clases|sesiones tenia|tiene @n
    """,
    "import": """
        importar|importa|importacion
        1.1 subir|sube|cargar|carga|pegar|pego ?la|una|mi lista|tabla|hoja|excel|csv|archivo
        1.1 ^ aqui ?esta|va|tienes|estan la|mi|mis|los lista|clientes|tabla
        importar|importa|importo
        0.95 subir|cargar ?mi|la|una lista|hoja|excel
    """,
    "export": """
        exportar|exporta|exportacion|copia_de_seguridad
        1.1 manda*|envia*|mandame|enviame|dame|descargar|descarga ... hoja|excel|csv|datos|tabla|archivo
        1.1 hoja de calculo
        exportar|exporta|exportacion
        0.95 descargar ?todos ?mis|los datos
    """,
    "rained_out": """
        1.1 @n ... lluvia|llovio|interrumpido ?a|tras|despues|por ... minutos|min|#
        1.1 @n solo|solamente ?jugo|entreno|hizo ... minutos|min
        1.1 llovio|lluvia ... @n ... minutos|min|#
        1.1 interrumpida|interrumpido|suspendida_a_los ... @n|lluvia
        1.1 llovio|lluvia|interrumpi* ... minutos|min ... @n
    """,
    "instalments": """
        plazos|cuotas|mensualidades|fraccionado
        1.1 @n paga|pagara ... en # plazos|cuotas|pagos|meses|partes|veces
        1.15 @n ?me|nos paga @m|# ?euros al_mes|por_mes|cada_mes|mensuales
    """,
    "pay_out": """
        1.1 paga|pagar|pagale|devuelve|devuelvele|entrega ?a ?@n ?el|su|a credito|saldo_a_favor
        1.1 paga|pagale|devuelve|abona ... saldo|credito ... @n
    """,
    "share": """
        1.1 @n y @n comparten
        comparte|comparten|compartir|compartido
        1.1 @n ?puede usa|usar|entrena|entrenar|juega|va ?con|el|la|del|de ?el|la <bono> ?de|del @n
        1.1 @n paga ?tambien por @n
        1.1 @n es ?el|la|un|una ?hijo|hija|hermano|hermana|madre|padre hijo|hija|hermano|hermana|madre|padre de @n
        familia|hermanos
    """,
    "nickname": """
        apodo|alias|mote|sobrenombre
        1.1 ^ @n ?tambien ?se ?le ?la ?lo llama|dice|dicen|llaman|llamamos
        1.1 ^ @n tambien es
        1.1 ^ llama|llamar ?a @n
        1.1 ... es|significa @n $
        1.1 ^ ?a @n ?la|le|lo llamo|llamamos|llaman|decimos|dicen
        1.1 ^ llamo|llamamos ... a @n $
        1.15 ^ ?a @n llamalo|llamala|llamale|dile|dime
    """,
    "guard": """
        1.1 pregunta*|preguntame|confirma|confirmar|avisa|avisame ?me ?siempre ?a|por partir|mas|encima|arriba de @m|#
        limite_de_seguridad|umbral
        1.1 limite ?de|en|a @m|#
    """,
    "unfreeze": """
        descongela|descongelar|reactivar|reactiva|reanudar|reanuda
        1.2 quita|quitar|termina|terminar|fin ?de ?la|a pausa
    """,
    "waitlist": """
        1.05 ?quien ?esta ?en ?la lista_de_espera|lista_espera
        1.05 quien|quienes espera|esperan
    """,
    "office": """
        oficina|panel|tablero
        despacho|mi_pagina|backoffice
    """,
    "offers": """
        1.15 sube|subir|baja|bajar|pon|cambia ?el|la|los|las ?precio ?de|del <bono>|bonos ?de ?# a @m|#
        1.0 anadir|nueva|nuevo|quitar|cambiar ?una oferta|precio|producto
        1.15 <bono> ... cuesta|cuestan|costara|vale
        1.15 # cuesta|vale|costara
    """,
    "settings": """
        ajustes|configuracion|zona_horaria|moneda
    """,
    "new_links": """
        nuevos|nuevo|enlaces|enlace nuevos|enlaces|enlace|nuevo
        0.95 revocar|renovar|cambiar ?los|el|mis enlaces|enlace|links
    """,
    "move": """
        1.1 pasa|pon|cambia|mueve|adelanta|atrasa a @n ?al|para|a|del ?el @t
        1.15 pasa|cambia|mueve|retrasa|adelanta la|el <session> de @n
    """,
    "owed": """
        1.1 ^ ?que|quien|quienes ?cosas ?hay|queda|esta|sigue|tengo pendiente|pendientes ?de ?pago|pagar|cobro $
        1.1 que|quien|quienes ?me ?queda|quedan|falta|faltan|hay por|de cobrar|pagar|pagarme
        1.1 quien|quienes ?no me tiene|ha|han ?que pagado|pagar|pagarme|debe|deben
        1.1 cuanto|que ?dinero hay|queda|tengo|falta ?todavia|aun ?por pendiente|cobrar|sin_cobrar
    """,
    "cancel": """
        1.05 suspende|suspendemos|suspendo|cancela|anula todo|toda|todas|lo|la|las|los|clases .. @t
    """,
    "book": """
        1.1 apunta|apuntale|pon|ponle|mete|reserva|reservale ?un|una|la <session> a|para|con @n ... @t
    """,
}
