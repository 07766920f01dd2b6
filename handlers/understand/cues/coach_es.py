"""Spanish: what coaches say to their back office. The way of writing is explained in `cues.phrase`."""

PHRASES = {
    "sell": """
        vender|vende|vendo|vendido|vendele
        0.95 @n compra|compro|quiere|toma ?un|una|el ?nuevo <bono>|sesion
        0.9 nuevo|otro <bono> para @n
    """,
    "paid": """
        pago|pagado|pagada|pagó|abono|transfirio
        0.95 recibi|recibido|cobre|cobrado ... de @n
        0.95 @m|# de @n
        0.95 @n ?me ha|dio|pago ?@m|pagado|dado|#
        0.9 @n @m|# ?euros ?en efectivo|tarjeta|bizum
    """,
    "owe": """
        0.95 cuanto|que ?me debe @n
        0.95 @n ?me debe
    """,
    "today": """
        ^ ?que|quien|mi|agenda ?tengo|viene|hay|para|de ?hoy @t $
        ^ ?mi agenda|plan ?de|para ?@t|$
        0.95 quien|quienes viene|vienen|entrena|entrenan
    """,
    "week": """
        ^ ?mi|la|esta|ver ?la|esta semana $
    """,
    "no_show": """
        no vino|aparecio|asistio|se_presento|ha_venido|llego
        0.95 @n falto|ausente
        noshow|plantón|planton
    """,
    "ok": """
        0.9 @n ?ha|y|@n|esta ?@n ok|vino|asistio|presente|bien|venido|hecho
        0.9 ok|presente @n
        0.9 todos vinieron|ok|presentes
    """,
    "block": """
        bloquea|bloquear|bloqueo|bloqueado
        0.95 cierra|cerrar @t
        0.9 no ?estoy|voy trabajo|disponible|trabajar @t
    """,
    "unblock": """
        desbloquea|desbloquear|desbloqueo
        0.95 abre|abrir ?de|otra @t
    """,
    "hours": """
        ^ horario|horarios
        mi|mis horario|horarios
    """,
    "add_client": """
        0.95 anade|anadir|agrega|agregar|nuevo|nueva|crear|invita|invitar ?un|a|al ?nuevo cliente|clienta|alumno|alumna
        0.85 ^ anade|agrega|invita
    """,
    "forgive": """
        perdona|perdonar|perdonado|perdono
        0.95 devuelve|devolver|devuelvele ?la|una|a|le sesion|clase
        0.9 no ?se ?lo|la cobrar|cobres|cuentes
    """,
    "extend": """
        extender|extiende|prolonga|prolongar|prorroga|prorrogar|ampliar|amplia|alargar
    """,
    "write_off": """
        condonar|condona|anular_deuda|cancelar_deuda
        0.95 da|dar por perdido|perdida
    """,
    "undo": """
        deshacer|deshaz|revertir
    """,
    "rain": """
        lluvia|llueve|lloviendo|tormenta|lluvias|temporal|granizo
        0.95 pista|pistas|cancha ?esta|estan mojada|mojadas|inundada|cerrada|impracticable
    """,
    "clients": """
        ^ ?mis|ver|lista ?de|los clientes|alumnos
    """,
    "charge": """
        cobrar|cobra|cobrale|tasa|alquiler|suplemento|cargo
    """,
    "adjust": """
        ajustar|ajusta|ajuste|corregir|corrige|correccion
        0.95 suma|sumar|resta|restar|quita|anade ... sesion|sesiones|clase|clases
    """,
    "refund": """
        reembolsa|reembolsar|reembolso|devolver|devuelve|devolucion
    """,
    "transfer": """
        traspasa|traspasar|traspaso|transferir|transfiere
        0.95 pasa|pasar ?# ?sesiones|clases de @n a @n
    """,
    "freeze": """
        congela|congelar|pausa|pausar|suspende
    """,
    "holiday": """
        vacaciones|festivo|puente
    """,
    "money": """
        ingresos|facturacion|caja
    """,
    "stats": """
        estadisticas|estadistica|informe|resumen
    """,
    "import": """
        importar|importa|importo
        0.95 subir|cargar ?mi|la|una lista|hoja|excel
    """,
    "export": """
        exportar|exporta|exportacion
        0.95 descargar ?todos ?mis|los datos
    """,
    "new_links": """
        nuevos|nuevo|enlaces|enlace nuevos|enlaces|enlace|nuevo
        0.95 revocar|renovar|cambiar ?los|el|mis enlaces|enlace|links
    """,
}
