"""Spanish: what is said when something booked is moved, called off or taken. The way of writing is explained in `cues.phrase`."""

LISTS = {
    "ocasion": "medico medica dentista doctor fisio hospital examen examenes reunion reuniones junta juntas cumple cumpleanos boda viaje"
    " funeral entierro guardia partido torneo compromiso operacion prueba fiesta concierto comida cena graduacion bautizo comunion"
    " mudanza entrevista excursion colegio cole trabajo curro chamba vuelo",
    "fuera": "vacaciones viaje fuera puente baja",
    "guardar": "guardes guardas guarde guardeis apuntes apuntas apunte reserves reservas reserve pongas anotes anotas agendes apartes",
}

PHRASES = {
    "busy": """
        0.3 @t .. tengo|tiene|tenemos|hay|es|sera|toca|cae ?un|una|el|la|mi|que ?el|ir|la|gran|otra ?al|a|del <ocasion>
        0.3 <ocasion> ?de|con|del|en ?el|la|los|mi ?trabajo|hijo|hija|colegio ?justo|el @t
        0.3 puesto|pusieron|cruzo|cruzado|atraveso|surgido|salido|salio|surgio|coincide|convocaron ?una|un|otra ?cosa <ocasion> ?justo @t
    """,
    "unfit": """
        0.3 no se si|creo_que|estoy_seguro ?me llego|llegamos|alcanzo|puedo|podre|da_tiempo @t
        0.3 @t ?no ?no se|creo si|que|llegar ?me ?llego|llegue|alcanzo|puedo|da_tiempo
        0.3 @t ?me ?es|va|voy|llego ?a ?ser|muy|un_poco justo|justa|apurado|apretado
        0.3 @t ?me|nos ?es|seria|parece|queda|resulta|viene ?un|muy|demasiado|bastante ?poco pronto|temprano|tarde
    """,
    "move": """
        1.0 me|nos cambias|mueves|pasas|cambiais|cambia|pasais ?la|lo ?al|para|a @t
        0.97 pasar|pasa|pasas|pasame|pasarme|cambias|mueves ... @t ?al|para|pa|a|por @t
        0.97 lo|la|los|las ?podemos|puedes|podriamos|podrias|podes|puede|podria|podeis correr|recorrer|pasar|dejar|mover|cambiar|atrasar|aplazar ?para|pa|al|a ... @t
        0.97 correr|correrlo|correrla|recorrer|recorremos|recorrerlo|recorrela|correme|corremos|correla ... @t
        reagendar|reagenda|reagendame|reagendamos|reagendarla|reagendarlo|reprogramarla|reprogramarlo|reprogramame|reubicar|reubicame|reacomodar
        1.0 cambiar|cambio|cambiamos|cambiame ?me ?lo|la ?de|el|la dia|hora|fecha|horario
        0.97 lo|la hacemos|vemos|dejamos|ponemos|pasamos mejor @t
    """,
    "away": """
        1.0 @t ?yo ?ya ando|estoy|estare|estamos|estaremos|salgo|salimos|marcho|ire|estara ?yo ?de|en|por <fuera>|extranjero
        1.0 @t ?yo ?ya me|nos voy|vamos ?de|fuera <fuera>|vacaciones|viaje
        1.0 estoy|estare|estaremos|ando|salgo|salimos|estamos ?de|en <fuera> ?hasta|desde|todo|toda @t
    """,
    "cancel": """
        0.9 @t se me|nos ?ha complica|complico|complicado|hace|pone|torcido ?muy|bastante ?cuesta_arriba|dificil|imposible
        0.93 ya no quiero|queremos ?ir ?venir ?a ?la|el|lo ?clase ?de @t
        0.93 no quiero|queremos|necesito ?ya mas ?la|el|lo ?clase ?de @t
        0.93 @t ?ya no lo|la|los|las|le llevo|llevamos|llevare|llevaremos|mando|traigo
        0.93 no lo|la|los|las|le llevo|llevamos|llevare|mando|traigo ?a ?la ?clase ?de @t
        0.9 @t paso|pasamos|falto ,|.
        1.05 no hace|haria|hara falta|necesario ?ya ?que ?me|nos ?lo|la <guardar>|reserv*|guard*|apunt* ... @t
        1.05 no ?me|nos <guardar> ?ya ?nada|el|la|lo ?de @t
        1.05 @t ... no ?me|nos <guardar> ?nada
        0.95 no alcanzo|alcanzamos|alcanzare|alcanzaremos ?a ?llegar
        0.95 quitame|quitanos|sacame|sacanos|bajame|desapuntame|desapuntanos|eliminame ... @t
        0.9 @t ?pues|ya|yo|pero imposible|no_va_a_poder_ser
        0.93 viene|va|cae|queda fatal|mal ?lo|el|la ?de @t
        0.93 @t ?me|nos ?lo ?tengo ?viene|va|cae|queda ?muy|bastante fatal|mal|chungo|complicado|imposible|regular
    """,
    "book": """
        0.93 me|nos apunto|apuntamos|inscribo|inscribimos|anoto|anotamos ... @t
        0.93 <puedo> ?tambien ?me apuntar|anotar|meter|agendar|apartar|anadir|agregar ... @t
        0.93 retomo|retomamos|vuelvo|volvemos|empiezo|reanudo|regreso|me_reincorporo ?las|a ?clases @t
        0.95 apartame|apartarme|apartanos|anotame|anotanos|anotarme|agarrame|agendanos|resérvanos|pillame|cogeme ... @t
        0.95 me|nos anotas|apuntas|reservas|guardas|apartas|pones|metes|agendas|coges|das ?un|una|la|el ... @t
        0.95 <quiero> ?ir ?a ?yo coger|agarrar|pillar|tomar|apartar|quedarme ... @t
        0.95 me|nos quedo|quedamos ?con ?el|la|lo ?turno|hora|clase ?de @t
        0.93 cojo|agarro|pillo|tomo ?yo ?el|la ... @t
        0.9 dame|deme|danos|dadme ?porfa|el|la|un|una|mejor ?turno|cita|clase|hora|hueco|lugar|horario ?de|del|para|el @t
    """,
    "kept": """
        0.3 me|nos quedo|quedamos ?solo ?con ?la|el|lo|las ?clase ?de @t
        0.3 mantengo|mantenemos|conservo|manten|dejo|mantener|conserva|respeto ?solo ?la|el|lo|las ?clase ?de @t
    """,
    "mixed_up": """
        1.15 equivoque|equivocado|equivocada|confundi|confundido|error|lie ... dia|hora|fecha|clase|@t ... @t ... @t
        1.15 equivoque|equivocado|confundi|confundido ?de dia|hora|fecha
    """,
}
