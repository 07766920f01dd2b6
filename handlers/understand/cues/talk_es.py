"""Spanish: greetings, yes and no, another time, and the words of a question. The way of writing is explained in `cues.phrase`."""

PHRASES = {
    "hello": """
        0.5 ^ hola|buenas|hey|holi|ola
        0.5 buenos|buenas dias|tardes|noches
        0.5 que tal|hay
    """,
    "thanks": """
        0.45 gracias|muchas_gracias|mil_gracias
        0.45 ^ genial|estupendo|guay|excelente|entendido|fenomenal $
        0.45 adios|chao|hasta_luego|hasta_manana|nos_vemos
        0.45 de nada
        0.45 gracias|porfa|saludos|un_saludo|abrazo
        0.45 nos vemos|hablamos|veremos @t
    """,
    "help": """
        ^ ayuda|menu|opciones|comandos|info $
        0.9 que puedo|puedes|sabes hacer|preguntar|escribir|decir
        0.9 como funciona|se_usa
        0.85 no ?lo entiendo|comprendo
        0.8 ayudame|ayudar|ayudas
    """,
    "question": """
        puedo|podria|podemos ?todavia|aun ?todavia|aun ?cancelar|anular|mover|cambiar todavia|aun|gratis
        todavia|aun ?estoy puedo|podria|podemos|tiempo|se_puede
        que pasa|pasaria|ocurre ?si
        si ?yo cancelo|anulo|cancelara|muevo|cambio
        pierdo|perderia|cuenta|cuesta|cobras|cobran|pagaria ?la|una|la_sesion|algo|me
        es|seria ?demasiado|muy tarde|gratis ?para
        demasiado tarde
        sin perder|perderla|perderlo|gastar ?la|una|sesion|clase
        si ... se ?me cancela|anula|suspende|pierde|cobra
        si llueve|nieva
    """,
    "later": """
        ^ ?algo|un|el|la|mas|puede_ser|hay|mejor|tienes ?poco|de|algo|mas ?mas tarde|despues|ultima ?por_favor|$
        ^ ?algo|un_poco mas tarde
        ^ ?puede|podria|seria ?ser ?un ?poco|poquito mas tarde $
    """,
    "earlier": """
        ^ ?algo|un|el|la|mas|puede_ser|hay|mejor|tienes ?poco|de|algo|mas ?mas antes|temprano|pronto ?por_favor|$
        ^ ?puede|podria|seria ?ser ?un ?poco|poquito ?mas antes|temprano $
    """,
    "other": """
        0.98 ^ ?tienes|hay|que|algun|alguna ?algun|alguna otro|otra|otros|otras ?dia|hora|horas|dias|opcion|opciones|horarios|horario ?por_favor|$
        0.85 otras|otros horas|dias|opciones|horarios
        0.85 que|y tal|si|a|el @t|#
        0.85 que ?tal|hay ?a|el|de @t|#
        0.85 ^ no ?no|el|a @t|#
        0.8 ^ ninguno|ninguna ?de|$
        0.8 no ?el|a @t|#
        0.8 quiza|quizas|mejor|igual ?el|a @t|#
        0.8 @t ?me seria|podria|puede|va|viene|estaria ?ser|bien|mejor|posible|$
        0.9 <puedo> ?nosotros hacerlo|hacerla|quedar|vernos|ser ... @t
        0.9 que|y si|tal lo|la hacemos|dejamos|vemos @t
        0.9 @t ?pero si|vale|perfecto $
    """,
    "yes": """
        0.8 ^ si|vale|ok|okay|claro|perfecto|correcto|exacto|acuerdo|venga|dale|confirmo|confirmado|bueno|yes|sip|por_supuesto|desde_luego|genial|de_acuerdo
        0.85 ^ ?si|ok|vale hazlo|reservalo|adelante|resérvala|reservala|apuntalo|mandalo|vendelo $
        0.85 de acuerdo
        0.85 ^ ?me|eso|asi|esta ?parece|va|esta bien|perfecto $
        0.85 acepto|confirmo
        0.85 ^ ?pues ?si|vale|ok me|nos apunto|apuntamos $
        0.85 ^ ?si|vale|pues ?me|nos lo|la|esa|ese|este|esta quedo|cojo|pillo|quedamos $
        0.8 ^ oki|okis|okey|okidoki|vale_vale
    """,
    "no": """
        0.8 ^ no|nop|nope|nunca|jamas|falso|tampoco|para_nada
        0.95 no ?lo|la cancelar|canceles|anules|muevas|reserves|borres|vendas|mandes|envies
        0.85 mejor no
        0.85 dejalo|olvidalo|da_igual|nada
        0.85 ahora|gracias no
        0.85 ^ ?lo|la mantener|mantenlo|mantengo|dejalo_asi
    """,
    "leave_waitlist": """
        1.1 quita|quitame|quitanos|saca|sacame|sacanos|borra|borrame|borranos|elimina|eliminame|bajame|desapuntame ... lista|espera
        1.1 ya|no no|quiero ?quiero|necesito ?estar|seguir ?en ?la lista|espera|esperar
        1.1 salir|salirme|baja de|en la lista
    """,
}
