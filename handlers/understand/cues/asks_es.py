"""Spanish: questions about money, rules and what is left, in the many ways in which they are put. See `cues.phrase`."""

LISTS = {
    "medio": "paypal bizum tarjeta tarjetas efectivo transferencia transferencias revolut visa mastercard cheque cheques cripto mercadopago"
    " yape plin nequi daviplata sinpe zelle oxxo contado",
    "paquete": "clase clases sesion sesiones bono bonos pack packs paquete paquetes abono abonos plan planes mensualidad hora tarifa",
}

PHRASES = {
    "owe": """
        1.0 aceptas|aceptan|aceptais|acepta|tomas|toman|coges|cogeis|reciben|recibes|cobras|cobran|admites ?tambien ?pagos|pago ?con|por|en <medio>
        1.0 vale|sirve|tienes|tenes|teneis|usas|manejas ?con|el|por|pagar ?con|por|en <medio> ?$
        1.0 numero|datos ?de|bancarios ?la|tu|su cuenta ?bancaria|corriente
        1.0 iban|cbu|clabe
        1.0 donde|como|a_que_cuenta te|os|le hago|hacemos|mando|envio|ingreso|transfiero|deposito ?el|la|un ?pago|bizum|transferencia|dinero
        0.95 <medio> o <medio>
    """,
    "rules": """
        1.0 que pasa|ocurre|hacemos si llueve|lluvia
        1.1 cuantas|cuantos horas|dias ... anticipacion|antelacion|antes|avance
        1.1 con ?cuanta antelacion|anticipacion ... cancel*|anul*|mover*|cambi*
        1.1 cuanto|cuanta|cuantas|cuantos ?tiempo|horas|dias ?de antes|antelacion|anticipacion|tiempo ... avis*|cancel*|anul*|mover*|cambi*
        1.1 cada|con cuanto|cuanta|cuantas ?tiempo ... avis*|cancel*|anul*
        1.1 hasta que|cuando|cuantas ?hora|horas|dia ... cancel*|anul*|avis*
        1.1 que|cual ?es pasa|ocurre|politica|cobran|cobras si no aviso|me_presento|aparezco|cancelo ?a ?tiempo
    """,
    "balance": """
        1.0 hasta cuando|que|cuando_son ?dia|fecha ... usar*|gastar*|valen|vale|sirve|sirven|duran|dura|consumir*|validas|valido|aprovechar*
        1.0 cuanto|que dura|duran|validez|vigencia ?tiempo|tiene|tienen ?el|la|las|mi|mis|los ... bono|bonos|pack|paquete|abono|plan|clases
        1.0 cuando ?se ?me termina|acaba|vence|caduca ?el|la|mi <paquete>
    """,
    "offers": """
        0.98 cuanto|a_cuanto|a_como ?me ?nos sale|salen|cobran|queda|estan|esta|cobra ?la|el|un|una|los|las|por|cada <paquete>
        0.98 a|que cuanto|como|precio ?me ?tiene|tienen|tienes|dejas|das|esta|estan ?la|el|un|una|los|las <paquete>
    """,
    "thanks": """
        0.6 me|nos encanta|encantan|encanto|gusta|gustan|gusto|flipa ?mucho|un ?monton|como ... entrenar|clases|clase|contigo|entrenamientos|sesiones|entreno|entrenamiento
        0.6 que|muy|super buena|buen|gran|bien ?la clase|sesion|entrenamiento ... @t
        0.6 me lo pase|pase_genial|paso
    """,
    "write_coach": """
        1.3 que ?te|se mejores|mejore|recuperes|recupere ?pronto
        1.05 ?por|en|em|a|su|in online|videollamada|zoom|virtual|presencial
    """,
    "slots": """
        0.97 @t ?te|le|os que|cual|cuales ?te|le|os tienes|hay|queda|quedan|tenes|tiene|tendrias|teneis
        0.97 que te|le|os|hay queda|quedan|libre|resta ... @t
    """,
    "other": """
        0.9 <puedo> ?nosotros ver|verlo|verla|vernos ... @t
        0.9 prefiero|preferiria|preferimos|quisiera_mejor ?ir|mejor|plutot|venir|vir|invece @t
        0.9 digamos|dejemoslo|pongamos|dejalo|mejor ?en|sur|che|para|a @t
    """,
    "next": """
        1.0 @t ?todo sigue|seguimos|continua|queda ?todo igual|pie|en_pie|adelante|confirmada|confirmado|vigente
        0.97 cuando ?me|nos toca|tocaria ?ir|venir|entrenar
    """,
    "why": """
        0.97 cuando|que_dia fue|era|tuve|hice ?la ?mi|mis ultima|ultimo|anterior
        0.95 me|nos la|lo|las cuentas|cobras|descuentas|cuentan|cobran|descuentan|quitas
        0.95 faltan|falta ?me ?me # <paquete>|clases|clase
    """,
    "move": """
        1.0 para|a|en|pa ?la otra|proxima semana
        1.0 ?para|a otra semana
    """,
}
