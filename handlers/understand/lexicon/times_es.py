"""Spanish time words: kind → value → spellings without diacritics ("mañana" is "manana"), parted by |."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping

from handlers.understand.lexicon.holidays_es import HOLIDAYS
from handlers.understand.times.lexicon import Style
from handlers.understand.times.numbers import joined, listed

STYLES = {
    "es": Style(
        morning_is_tomorrow=True,
        ordinal_days=False,
        and_minutes=True,
        hours_with_at=True,
        country="ES",
        dot_is_date=False,
    )
}

WORDS: Mapping[str, Mapping[Hashable, str]] = {
    "WEEKDAY": {
        0: "lunes | lun.",
        1: "martes | mart.",
        2: "miercoles | mie. | mier | mier. | miercole",
        3: "jueves | jue. | juev",
        4: "viernes | vie. | vier | vier.",
        5: "sabado | sabados | sab. | sab",
        6: "domingo | domingos | dom.",
    },
    "WEEKDAY_WEAK": {
        0: "lun | lu | lu.",
        1: "mar | ma | ma. | mar.",
        2: "mie | mi | mx | x",
        3: "jue | ju",
        4: "vie | vi",
        5: "sa",
        6: "dom | do",
    },
    "ON_DAY": {1: "el | este | proximo | reunion | del | al | para el | pal"},
    "MONTH": {
        1: "enero | ene",
        2: "febrero | feb",
        3: "marzo | mar",
        4: "abril | abr",
        5: "mayo | may",
        6: "junio | jun",
        7: "julio | jul",
        8: "agosto | ago",
        9: "septiembre | sept | sep | setiembre | set",
        10: "octubre | oct",
        11: "noviembre | nov",
        12: "diciembre | dic",
    },
    "AMBIGUOUS": {1: "mar | set | ago | may"},
    "RELDAY": {
        0: "hoy mas tarde | mas tarde hoy | hoy | hoy mismo | dia de hoy",
        1: "manana | mñn | el dia siguiente | al dia siguiente | dia siguiente",
        2: "pasado manana | pasado",
        -1: "ayer | el dia anterior",
        -2: "anteayer | antier | antes de ayer | antes de anoche",
    },
    "RELPART": {
        (0, "night"): "esta noche | hoy noche | hoy a la noche | hoy por la noche | hoy en la noche",
        (-1, "last_night"): "anoche | ayer noche | ayer por la noche",
    },
    "PART": {
        "morning": "manana | mananas | mananita",
        "tarde": "tarde | tardes | tardecita",
        "night": "noche | noches | nochecita",
        "dawn": "madrugada",
        "noon": "mediodia | medio dia",
        "after_lunch": "despues de comer | despues de almorzar | despues del almuerzo | despues de la comida | sobremesa",
        "after_work": "despues del trabajo | despues de trabajar | al salir del trabajo",
        "after_school": "despues del colegio | despues de clase",
        "early_morning": "temprano por la manana | temprano en la manana | a primera hora | primera hora de la manana | a primerisima hora | primerisima hora",
        "day_end": "fin del dia | final del dia | al final del dia",
    },
    "MEAL": {
        "lunch": "almuerzo | comida | hora de comer | hora de la comida",
        "dinner": "cena | hora de cenar",
        "breakfast": "desayuno",
    },
    "PART_ADVERB": {
        "morning": "de la manana | por la manana | en la manana | a la manana | de manana | por las mananas | de mañana | x la manana | pa la manana",
        "tarde": "de la tarde | por la tarde | en la tarde | a la tarde | por las tardes | tarde | x la tarde | x la tardecita | pa la tarde",
        "night": "de la noche | por la noche | en la noche | a la noche | noche | x la noche | pa la noche",
        "dawn": "de la madrugada | de madrugada | por la madrugada",
        "noon": "del mediodia | del medio dia | al mediodia",
    },
    "EDGE_PART": {
        ("morning", "start"): "a primera hora de la manana",
        ("morning", "mid"): "media manana | a media manana",
        ("morning", "end"): "a ultima hora de la manana | ultima hora de la manana",
        ("afternoon", "mid"): "media tarde | a media tarde",
        ("afternoon", "start"): "a primera hora de la tarde | primera hora de la tarde",
        ("afternoon", "end"): "ultima hora de la tarde | a ultima hora de la tarde | final de la tarde",
        (
            "daytime",
            "end",
        ): "a ultima hora | ultima hora del dia | a ultima hora del dia | al final del dia | a final del dia",
        ("night", "end"): "tarde en la noche | tarde por la noche",
    },
    "NOON": {12: "mediodia | medio dia | el mediodia"},
    "MIDNIGHT": {0: "medianoche | media noche"},
    "NOW": {
        "minute": "ahora | ahora mismo | ahorita | en este momento | cuanto antes | lo antes posible | ya mismo | tan pronto como sea posible | lo mas pronto posible | de inmediato | inmediatamente | en estos momentos"
    },
    "MOD": {
        "this": "este | esta | estos | estas | ese | esa",
        "next": "proximo | proxima | proximos | proximas | siguiente | siguientes",
        "last": "ultimo | ultima | ultimos | ultimas | pasados | pasadas | pasado | pasada",
        "previous": "anterior | anteriores",
    },
    "POSTMOD": {
        "next": "que viene | q viene | k viene | proximo | proxima | siguiente | siguientes | que entra | proximos | proximas | que vienen | entrante",
        "previous": "pasado | pasada | anterior | anteriores | ultimo | ultima | previo | previa",
        "this": "en curso | actual",
    },
    "WEEKLATER": {
        7: "en ocho | en ocho dias | en 8 dias | en una semana",
        14: "en quince | en quince dias | en 15 dias",
    },
    "WEEK": {"week": "semana | semanas"},
    "WEEK_NAMED": {
        "this": "toda la semana | de la semana",
        "after_next": "la semana siguiente a la proxima | dentro de dos semanas completas | la semana despues de la proxima | semana despues de la proxima | la semana siguiente a la proxima | semana siguiente a la proxima",
    },
    "WORKWEEK_NAMED": {"this": "entre semana"},
    "WORKWEEK": {"week": "semana laboral"},
    "WEEKEND": {"weekend": "fin de semana | finde | fines de semana | fin de"},
    "MONTHWORD": {"month": "mes | meses"},
    "MONTH_NAMED": {"this": "el mes | del mes"},
    "YEARWORD": {"year": "ano | anio"},
    "UNIT": {
        "second": "segundo | segundos | seg",
        "minute": "minuto | minutos | min | mins",
        "hour": "hora | horas | hs | hrs | h | hr",
        "day": "dia | dias | noches",
        "week": "semana | semanas",
        "month": "mes | meses",
        "year": "ano | anos",
        "quarter_year": "trimestre | trimestres",
        "fortnight": "quincena",
        "business_day": "dias laborables | dias habiles | dia laborable | dia habil | dias laborales",
    },
    "GLUED_UNIT": {"hour": "h | hs | hrs", "minute": "min | m", "day": "d"},
    "MINUTE": {1: "minutos | minuto | min"},
    "AMPM": {"am": "am | a.m. | a. m. | a m | a.m", "pm": "pm | p.m. | p. m. | p m | p.m"},
    "GLUED_AMPM": {"am": "am", "pm": "pm"},
    "OCLOCK": {1: "horas | hora | h | hs | hrs | en punto"},
    "GLUED_OCLOCK": {1: "h | hs | hrs"},
    "ZERO": {0: "cero | zero"},
    "HALF_AFTER": {30: "media"},
    "QUARTER": {15: "cuarto | un cuarto"},
    "MINUS": {1: "menos"},
    "MIN_PAST": {},
    "MIN_TO": {"to": "para las | para la | pa las | para"},
    "LACKING": {1: "faltan | falta"},
    "TO_HOUR": {1: "para las | para la"},
    "GLUED_ORDSUFFIX": {1: "° | o | ro | er | a | do | to | mo"},
    "AT": {
        1: "a las | a la | las | para las | al las | a las las | la | para la | x las | pa las",
        "approx": "sobre las | hacia las | a eso de las | cerca de las | alrededor de las | tipo | a partir aprox de las | cerca de | alrededor de | sobre la | hacia la | aproximadamente a las | aproximadamente las | como a las",
    },
    "ON": {
        1: "el | para el | para | en | los | dia | del | de | mejor | quiza | quizas | tal vez | digamos | alrededor del | sobre el | a | de el | al | el dia | cerca del"
    },
    "IN": {1: "en | por | durante | de | al"},
    "IN_TIME": {1: "en | dentro de | de aqui a | de hoy en | de hoy a"},
    "WITHIN": {1: "en menos de | antes de que pasen"},
    "THE": {1: "el | la | los | las | lo"},
    "THE_DAY": {1: "el | al | el dia | del"},
    "A": {1: "un | una"},
    "OF": {1: "de | del | de la | en | de el | en la"},
    "AGO_PRE": {1: "hace"},
    "AGO": {1: "atras"},
    "HENCE": {1: "a partir de ahora | desde ahora | a partir de hoy"},
    "LATER": {1: "despues | mas tarde"},
    "AFTER_DAY": {
        "after": "despues de | despues del | a partir de | a partir del | desde | tras",
        "before": "antes de | antes del | anteriores de | anteriores a",
    },
    "BEFORE_DAY": {
        "before": "antes de | antes del | anteriores de | anteriores a | anterior a | anterior al | previa a | previo a"
    },
    "APPROX": {
        1: "aproximadamente | mas o menos | alrededor de | cerca de | sobre | hacia | unos | unas | casi | aprox | como"
    },
    "APPROX_AFTER": {1: "aproximadamente | mas o menos | en punto | y pico | aprox"},
    "ABOUT_LENGTH": {1: "aproximadamente | alrededor de | unos | unas | casi | cerca de | exactamente"},
    "AND": {1: "y | e"},
    "OR": {1: "o | u"},
    "BUT": {1: "pero | y"},
    "FROM": {"from": "desde | a partir de | desde las | desde la", "of": "de | de las"},
    "FROM_DAY": {1: "del | desde el | de el"},
    "TO": {"to": "hasta | hasta las | hasta la"},
    "TO_CLOCK": {"to": "a | a las | a la | al"},
    "UNTIL_DAY": {1: "al | hasta el"},
    "UNTIL": {"until_day": "hasta el", "until": "hasta | hasta las | hasta la"},
    "BETWEEN": {"between": "entre"},
    "BEFORE": {
        "before_day": "antes del",
        "before": "antes de | antes de las | no mas tarde de | no mas tardar a | tan tarde como | no despues de | no despues de las | no despues de la",
    },
    "BY": {"by": "a mas tardar | como muy tarde | como mucho | como maximo | maximo"},
    "AFTER": {
        "after": "despues de | despues del | mas tarde de | tras | pasadas | pasada | mas tarde de las",
        "since_day": "a partir del | desde el | empezando el | empienzando el | no antes del",
        "since": "a partir de | desde | a primeros de | no antes de | a contar de",
    },
    "ONWARDS": {"after": "o mas tarde | en adelante | o despues"},
    "LATEST": {"by": "como muy tarde | a mas tardar | como maximo"},
    "FOR": {1: "durante | por"},
    "DAYWORD": {1: "dia"},
    "LASTNTH": {-1: "ultimo | ultima | ultimos | ultimas"},
    "STARTING": {1: "empezando | que va | empezando el | a partir del | comenzando el"},
    "EDGE": {
        "start": "principios | comienzos | inicio | principio | inicios | primeros | primeros dias",
        "mid": "mediados | mitad",
        "end": "finales | fines | final | fin | ultimos dias",
    },
    "REST": {1: "resto | lo que queda | restante"},
    "LATER_IN": {1: "mas tarde | mas tarde en | mas tarde de"},
    "EARLIER_IN": {1: "antes en | mas temprano"},
    "SEASON": {0: "primavera", 1: "verano", 2: "otono", 3: "invierno"},
    "YEAR_HALF": {1: "primer semestre | 1o semestre", 2: "segundo semestre | 2o semestre"},
    "HALF_MONTH": {1: "primera quincena", 2: "segunda quincena"},
    "COUNT": {2: "par de | un par de", 3: "unos | unas | algunos | algunas | varios | varias | unos cuantos"},
    "FRACTION_WORD": {0.5: "medio | media", 0.25: "cuarto", 0.75: "tres cuartos"},
    "MORE": {1: "mas"},
    "WHOLE_UNIT": {
        (0.5, "hour"): "media hora",
        (1.5, "hour"): "hora y media",
        (0.25, "hour"): "cuarto de hora | un cuarto de hora | cuartos de hora",
        (0.75, "hour"): "tres cuartos de hora | tres cuarto de horas | tres cuarto de hora",
        (0.5, "day"): "medio dia de trabajo",
    },
    "COMING_UNITS": {3: "proximos dias"},
    "EVERY": {1: "cada | todos los | todas las"},
    "REPEAT_WEEKDAY": {
        0: "los lunes",
        1: "los martes",
        2: "los miercoles",
        3: "los jueves",
        4: "los viernes",
        5: "los sabados",
        6: "los domingos",
    },
    "SAME_TIME": {
        1: "misma hora | la misma hora | a la misma hora | mismo horario | como siempre | hora de siempre | hora habitual"
        " | el mismo horario | misma hr | igual que esta | igual que esta semana | igual que siempre | horario de siempre | a la de siempre | a mi hora | mi hora de siempre | en mi horario | mi horario de siempre"
    },
    "LESS_THAN": {1: "menos de | con menos de"},
    "THAN": {1: "que"},
    "PREFER": {1: "mejor | prefiero | antes | preferible"},
    "ONE_AFTER": {1: "el siguiente"},
    "NOT": {
        "was": "no era | no era el | no fue | no fue el | no es el",
        1: "no | no el | excepto | en vez de | en lugar de | en vez del | menos el | salvo | en lugar del",
    },
    "POST_NOT": {1: "no"},
    "UNFREE": {
        1: "no puedo | no podre | no estoy libre | ocupado | ocupada | no me viene bien | imposible | no puede ser | no estoy disponible | cancelar | no me va bien | no tengo tiempo | no podemos"
    },
    "CLAUSE": {1: "pero | sino"},
    "COUNTED": {
        1: "personas | persona | veces | sesiones | sesion | clases | clase | adultos | ninos | entradas | unidades | plazas | monedas | estudiantes | amigos | jugadores | pelotas | km | habitaciones | estrellas | de nosotros | "
        "puntos | socios | bonos | pistas | grados | opciones | gente | euros | comensales | invitados"
    },
    "MONEY": {1: "euro | euros | eur | dolares | pesos | pavos | centimos | efectivo"},
    "SKIP": {
        1: "dia de la | dia de las | dia mundial de | dia internacional de | buenos dias | buenas tardes | buenas noches | buen dia | buena tarde | buena noche | feliz dia | buen fin de semana | buena semana | que tengas un buen dia | que tengan un buen mes | buen mes | feliz semana | "
        "dia a dia | por noche | dia tras dia | una vez | otra vez | a veces | la ultima vez | ultima vez | la proxima vez | proxima vez | esta vez | primera vez | la primera vez | de una vez | al mismo tiempo | a tiempo | segunda ronda | "
        "en fin | por fin | al fin | sin fin | por lo menos | al menos | mas o menos bien | un dia de estos | algun dia | mi | de a uno | numero | se lo | lo mas | a la vuelta | mas tardes | poco mas | lo siento mas | uno de los | una de las | una de los | uno de mis | una de mis | una de esas | uno de esos | una de ellas | uno de ellos | uno de cada | una de cada | cancelo a ultima hora | cancelado a ultima hora | cancelar a ultima hora | avisar a ultima hora | avisado a ultima hora | de ultima hora | lo primero | lo segundo | lo tercero"
    },
    "HALFWORD": {1: "mitad"},
    "LASTING": {1: "duracion | duracion de"},
    "QUARTERWORD": {1: "trimestre"},
    "QUARTER_NO": {1: "q1 | t1", 2: "q2 | t2", 3: "q3 | t3", 4: "q4 | t4"},
    "EVERY_OTHER_AFTER": {1: "si y otro no | si otro no"},
    "EVERY_OTHER": {1: "cada dos semanas el | cada dos"},
    "DAILY": {"daily": "a diario | todos los dias"},
    "HALFYEAR": {1: "semestre"},
    "DAY_BESIDE": {
        "before": "vispera de | vispera del | visperas de",
        "after": "dia siguiente a | dia siguiente al",
    },
    "NEXT_TO": {
        "after": "siguiente a | siguiente al",
        "before": "anterior a | anterior al | previo a | previo al",
    },
    "THOUSANDS": {2000: "dos mil"},
    "HOLIDAY": HOLIDAYS,
    "WEEK_FROM": {1: "semana que empieza el | semana que comienza el"},
    "EARLY": {"early_morning": "temprano | tempranito | bien temprano | muy temprano"},
    "AFTER_DAYNO": {
        1: "no | puedo | podemos | es | esta | estoy | va | viene | me | nos | te | si | por | gracias | ok | vale | y | que | hay | tengo | tenemos | mi | con"
    },
    "STREET_FIRST": {1: "calle | avenida | avda | plaza | paseo | c"},
    "WHOLE": {1: "todo el | toda la | todo un | toda una"},
    "WHOLE_AFTER": {1: "entero | entera"},
    "ANOTHER": {1: "otra | otro | una mas"},
    "NIGHT": {"day": "noche | noches"},
    "UNIT_LETTER": {
        "second": "s",
        "hour": "h",
        "day": "d",
        "week": "w",
        "minute": "m",
    },
    "NO": {1: "no | perdon | digo"},
    "NTH": {-2: "penultimo | penultima", 1: "primeros | primeras"},
}

NOT_TYPOS = "marte"

_ONES = (
    "cero uno|un|una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciseis|diez_y_seis diecisiete|diez_y_siete dieciocho|diez_y_ocho diecinueve|diez_y_nueve veinte "
    "veintiuno|veintiun|veintiuna veintidos veintitres veinticuatro veinticinco veintiseis veintisiete veintiocho veintinueve treinta"
)
_TENS = {
    20: "veinte",
    30: "treinta",
    40: "cuarenta",
    50: "cincuenta",
    60: "sesenta",
    70: "setenta",
    80: "ochenta",
    90: "noventa",
}


def cardinals() -> Iterator[tuple[str, int]]:
    """cero to cincuenta y nueve, and the years dos mil … to dos mil noventa."""
    yield from listed(_ONES)
    for ten, word in _TENS.items():
        yield word, ten
    ones = {
        1: "uno|un|una",
        2: "dos",
        3: "tres",
        4: "cuatro",
        5: "cinco",
        6: "seis",
        7: "siete",
        8: "ocho",
        9: "nueve",
    }
    yield from joined(_TENS, ones, "{ten} y {one}")
    for word, value in listed(_ONES):
        if 10 <= value <= 30:
            yield f"dos mil {word}", 2000 + value


def ordinals() -> Iterator[tuple[str, int]]:
    """primero to décimo; the other days of a month are counted in cardinals."""
    yield from listed(
        "primero|primer|primera segundo|segunda tercero|tercer|tercera cuarto|cuarta quinto|quinta sexto|sexta septimo|septima octavo|octava noveno|novena decimo|decima",
        1,
    )
    yield from listed(
        "undecimo|decimoprimero|decimoprimer duodecimo|decimosegundo decimotercero|decimotercer decimocuarto decimoquinto decimosexto decimoseptimo decimoctavo decimonoveno vigesimo vigesimo_primero|vigesimoprimero|vigesimo_primer vigesimo_segundo|vigesimosegundo vigesimo_tercero|vigesimotercero|vigesimo_tercer vigesimo_cuarto|vigesimocuarto vigesimo_quinto|vigesimoquinto",
        11,
    )
