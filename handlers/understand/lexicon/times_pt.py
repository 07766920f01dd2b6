"""Portuguese time words: kind → value → spellings without diacritics ("terça" is "terca", "manhã" is "manha")."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping

from handlers.understand.lexicon.holidays_pt import HOLIDAYS
from handlers.understand.times.lexicon import Style
from handlers.understand.times.numbers import joined, listed

STYLES = {
    "pt": Style(ordinal_days=False, and_minutes=True, hours_with_at=True, country="PT", dot_is_date=False)
}

_NO_WEEKDAYS = " | ".join(
    f"{article}{nth} {noun}"
    for article in ("", "uma ")
    for nth in "segunda terca terceira quarta quinta sexta".split()
    for noun in "posicao etapa vez edicao parte serie fila opiniao chance via opcao rodada temporada divisao tentativa".split()
)
"""Ordinals that are no weekdays: "a quinta posição"."""

WORDS: Mapping[str, Mapping[Hashable, str]] = {
    "WEEKDAY": {
        0: "segundas | segunda | segunda feira | seg. | 2a feira | segundas feiras | segunda-feira",
        1: "tercas | terca feira | terca | ter. | 3a feira | tercas",
        2: "quartas | quarta | quarta feira | qua. | 4a feira",
        3: "quintas | quinta | quinta feira | qui. | 5a feira",
        4: "sextas | sexta | sexta feira | sex. | 6a feira",
        5: "sabados | sabado | sab. | sabados | sab",
        6: "domingos | domingo | dom. | domingos",
    },
    "WEEKDAY_WEAK": {0: "seg", 1: "ter", 2: "qua", 3: "qui", 4: "sex", 6: "dom"},
    "ON_DAY": {1: "na | nesta | essa | esta | para | pra | proxima | uma"},
    "MONTH": {
        1: "janeiro | jan",
        2: "fevereiro | fev",
        3: "marco | mar",
        4: "abril | abr",
        5: "maio | mai",
        6: "junho | jun",
        7: "julho | jul",
        8: "agosto | ago",
        9: "setembro | set",
        10: "outubro | out",
        11: "novembro | nov",
        12: "dezembro | dez",
    },
    "AMBIGUOUS": {1: "mar | set | out | ago | mai"},
    "RELDAY": {
        0: "hoje mais tarde | mais tarde hoje | hoje | hj | dia de hoje",
        1: "amanha | amanhã | o dia seguinte | dia seguinte | amnh",
        2: "depois de amanha | depois d amanha",
        -1: "ontem | dia anterior",
        -2: "anteontem | antes de ontem",
    },
    "RELPART": {
        (0, "night"): "esta noite | hoje a noite | hoje de noite | essa noite",
        (-1, "last_night"): "noite passada | ontem a noite | ontem de noite",
    },
    "PART": {
        "morning": "manha | manhas",
        "tarde": "tarde | tardes | tardinha",
        "night": "noite | noites | noitinha",
        "dawn": "madrugada",
        "noon": "hora do almoco | almoco",
        "after_lunch": "depois do almoco | depois de almoco | apos o almoco | depois de almocar",
        "after_work": "depois do trabalho | apos o trabalho",
        "after_school": "depois da escola | depois das aulas",
        "early_morning": "logo de manhazinha | de manhazinha | logo de manha | manha cedo | cedo de manha | manhazinha | cedinho",
    },
    "MEAL": {"dinner": "jantar | hora do jantar", "breakfast": "cafe da manha | pequeno almoco"},
    "PART_ADVERB": {
        "morning": "da manha | de manha | pela manha | a manha | na manha | na parte da manha | manha",
        "tarde": "da tarde | de tarde | a tarde | pela tarde | na tarde | a tardinha | na parte da tarde | tarde",
        "night": "da noite | de noite | a noite | pela noite | na noite | noite",
        "dawn": "da madrugada | de madrugada | na madrugada",
    },
    "EDGE_PART": {
        ("morning", "start"): "inicio da manha | comeco da manha",
        ("morning", "mid"): "meio da manha",
        ("morning", "end"): "fim da manha | final da manha",
        ("afternoon", "start"): "inicio da tarde | comeco da tarde",
        ("afternoon", "mid"): "meio da tarde",
        (
            "afternoon",
            "end",
        ): "fim da tarde | final da tarde | fim de tarde | final de tarde | finalzinho da tarde",
        ("night", "start"): "inicio da noite | comeco da noite",
        ("night", "end"): "fim da noite | tarde da noite",
        ("daytime", "end"): "fim do dia | final do dia",
    },
    "NOON": {12: "meio dia | meiodia"},
    "MIDNIGHT": {0: "meia noite | meianoite"},
    "NOW": {
        "minute": "agora | agora mesmo | ja | neste momento | nesse instante | neste instante | o mais cedo possivel | o quanto antes | imediatamente | nesse momento | assim que possivel | o mais rapido possivel | logo que possivel | no momento"
    },
    "MOD": {
        "this": "este | esta | estes | estas | esse | essa | neste | nesta | deste | desta | nesse | nessa | desse | dessa",
        "next": "proximo | proxima | proximos | proximas | seguinte | seguintes",
        "last": "ultimo | ultima | ultimos | ultimas | passados | passadas | passado | passada",
        "previous": "anterior | anteriores",
    },
    "POSTMOD": {
        "next": "que vem | q vem | proximo | proxima | seguinte | seguintes | que vêm | proximos | proximas | que entra",
        "previous": "passado | passada | anterior | anteriores | ultima | ultimo",
        "this": "agora | corrente | atual",
    },
    "WEEKLATER": {
        7: "a oito | a oito dias | a 8 dias | a uma semana",
        14: "a quinze | a quinze dias | a 15 dias | a duas semanas",
    },
    "WEEK": {"week": "semana | semanas"},
    "WEEK_NAMED": {
        "next": "para a semana | pra semana",
        "this": "toda a semana | a semana toda | durante a semana | da semana | a semana inteira | semana inteira | a semana atual | semana atual | semana corrente",
        "after_next": "a semana depois da proxima | semana depois da proxima | a semana seguinte a proxima | semana seguinte a proxima",
    },
    "WORKWEEK_NAMED": {"this": "durante a semana"},
    "WORKWEEK": {"week": "semana de trabalho | semana util"},
    "WEEKEND": {"weekend": "fim de semana | final de semana | fds | fim-de-semana | fins de semana"},
    "MONTHWORD": {"month": "mes | meses"},
    "MONTH_NAMED": {"this": "o mes | do mes"},
    "YEARWORD": {"year": "ano"},
    "UNIT": {
        "second": "segundo | segundos | seg",
        "minute": "minuto | minutos | min | mins",
        "hour": "hora | horas | h | hs | hrs",
        "day": "dia | dias | noites",
        "week": "semana | semanas",
        "month": "mes | meses",
        "year": "ano | anos",
        "quarter_year": "trimestre | trimestres",
        "fortnight": "quinzena",
        "business_day": "dias uteis | dia util",
    },
    "GLUED_UNIT": {"hour": "h | hs | hrs", "minute": "min | m", "day": "d"},
    "MINUTE": {1: "minutos | minuto | min"},
    "AMPM": {"am": "am | a.m. | a m", "pm": "pm | p.m. | p m"},
    "GLUED_AMPM": {"am": "am", "pm": "pm"},
    "OCLOCK": {1: "horas | hora | h | hs | hrs | em ponto"},
    "GLUED_OCLOCK": {1: "h | hs | hrs"},
    "ZERO": {0: "zero"},
    "HALF_AFTER": {30: "meia"},
    "QUARTER": {15: "quarto | um quarto"},
    "MINUS": {1: "menos"},
    "MIN_PAST": {},
    "MIN_TO": {"to": "para as | para a | para o | para | pras | pra | pro"},
    "LACKING": {1: "faltam | falta"},
    "TO_HOUR": {1: "para as | para a | pras"},
    "GLUED_ORDSUFFIX": {1: "° | o | a"},
    "AT": {
        1: "as | às | pelas | para as | pras | ao | pela | pelo",
        "approx": "la pelas | por volta das | la para as | cerca das | la por volta das | por volta da | por volta de | la pelas | em torno das | as umas",
    },
    "ACCENTED_AT": {1: "à"},
    "ON": {
        1: "na | no | em | para | pra | pro | nos | nas | de | da | do | para o | para a | talvez | a | no dia | o | para o dia | pela | pelo | aos"
    },
    "IN": {1: "em | na | no | de | a | pela | da | durante | pelo"},
    "IN_TIME": {1: "em | dentro de | daqui a | daqui | em cerca de"},
    "WITHIN": {1: "em menos de | dentro de | nas | nos"},
    "THE": {1: "o | a | os | as"},
    "THE_DAY": {1: "dia | o dia | no dia | ao dia | os dias | dias | nos dias"},
    "A": {1: "um | uma"},
    "OF": {1: "de | do | da |  em | d"},
    "AGO_PRE": {1: "ha | faz"},
    "AGO": {1: "atras"},
    "HENCE": {1: "a partir de agora | a partir de hoje"},
    "LATER": {1: "depois | mais tarde"},
    "AFTER_DAY": {
        "after": "depois de | depois do | apos | a partir de | a contar de | depois da",
        "before": "antes de | antes do | antes da",
    },
    "BEFORE_DAY": {"before": "antes de | antes do | antes da"},
    "APPROX": {1: "cerca de | mais ou menos | aproximadamente | por volta de | em torno de | quase | la"},
    "APPROX_AFTER": {1: "mais ou menos | em ponto | aproximadamente | e pouco"},
    "ABOUT_LENGTH": {1: "cerca de | aproximadamente | quase | exatamente | umas | uns"},
    "AND": {1: "e"},
    "OR": {1: "ou"},
    "BUT": {1: "mas | e"},
    "FROM": {"from": "desde | desde as | a partir das | a partir de", "of": "de | das | da"},
    "FROM_DAY": {1: "do dia | desde o | de dia | desde o dia"},
    "TO": {"to": "ate | ate as | ate a"},
    "TO_CLOCK": {"to": "as | a | ao"},
    "UNTIL_DAY": {1: "ao | ate o | ate ao | ao dia | ate dia | ate o dia"},
    "UNTIL": {"until": "ate | ate as | ate a | ateh | ate o | ate ao | ateh a"},
    "BETWEEN": {"between": "entre"},
    "BEFORE": {
        "before": "antes de | antes das | antes do | nao mais que | nao depois de | antes da | nao mais tarde que | antes de as | nao depois das | nao depois da"
    },
    "BY": {
        "by": "no maximo as | no maximo | o mais tardar as | o mais tardar | ao mais tardar | no mais tardar"
    },
    "AFTER": {
        "after": "depois de | depois das | depois do | apos as | apos | mais tarde que | depois da | apos o",
        "since_day": "a partir do | a partir do dia | desde o dia | a partir de dia",
        "since": "a partir de | a partir das | desde | desde as | desde o | nao antes de | a partir da | nao antes das",
    },
    "ONWARDS": {"after": "ou mais tarde | em diante | ou depois"},
    "LATEST": {"by": "no maximo | o mais tardar"},
    "FOR": {1: "durante | por"},
    "DAYWORD": {1: "dia"},
    "NTH": {2: "segunda", 4: "quarta", 5: "quinta", -2: "penultimo | penultima", 1: "primeiros | primeiras"},
    "LASTNTH": {-1: "ultimo | ultima | ultimos | ultimas"},
    "STARTING": {1: "comecando | comecando em | comecando dia | a partir do dia"},
    "EDGE": {
        "start": "inicio | comeco | principio | principios | inicios | primeiros dias",
        "mid": "meio | meados",
        "end": "fim | final | finais | fins | o fim | o final | ultimos dias",
    },
    "REST": {1: "resto | restante | o que resta | o resto | o restante"},
    "LATER_IN": {1: "mais tarde"},
    "SEASON": {0: "primavera", 1: "verao", 2: "outono", 3: "inverno"},
    "YEAR_HALF": {1: "primeiro semestre", 2: "segundo semestre"},
    "HALF_MONTH": {1: "primeira quinzena", 2: "segunda quinzena"},
    "COUNT": {
        2: "par de | um par de",
        3: "alguns | algumas | uns | umas | varios | varias | poucos | poucas",
    },
    "FRACTION_WORD": {0.5: "meia | meio", 0.25: "quarto de | quarto | um quarto", 0.75: "tres quartos de"},
    "MORE": {1: "mais"},
    "WHOLE_UNIT": {
        (0.5, "hour"): "meia hora",
        (0.25, "hour"): "quarto de hora | um quarto de hora",
        (0.75, "hour"): "tres quartos de hora",
        (1.5, "hour"): "hora e meia",
        (1, "hour"): "mais uma hora | mais 1 hora",
    },
    "COMING_UNITS": {3: "proximos dias"},
    "EVERY": {1: "cada | todo | toda | todos os | todas as"},
    "REPEAT_WEEKDAY": {
        0: "as segundas",
        1: "as tercas",
        2: "as quartas",
        3: "as quintas",
        4: "as sextas",
        5: "as sabados",
        6: "as domingos",
    },
    "SAME_TIME": {
        1: "no mesmo horario | o mesmo horario | mesma hora | a mesma hora | na mesma hora | mesmo horario | horario de sempre | hora de sempre | como sempre"
        " | msm horario | no msm horario | msm hora | na msm hora | msm hr | mesmo hr | mesma hr | igual a essa | igual essa | igual a esta | no horario de sempre | no meu horario | meu horario de sempre | no meu horario de sempre | na minha hora | minha hora de sempre"
    },
    "LESS_THAN": {1: "menos de | com menos de"},
    "THAN": {1: "que | do que"},
    "PREFER": {1: "melhor | prefiro | antes"},
    "ONE_AFTER": {1: "a seguinte | a outra"},
    "NOT": {
        "was": "nao era | nao era na | nao foi | nao era no",
        1: "nao | exceto | em vez de | em vez da | em vez do | no lugar de | menos na | sem ser",
    },
    "POST_NOT": {1: "nao"},
    "UNFREE": {
        1: "nao posso | nao consigo | ocupado | ocupada | nao da | nao vai dar | nao estou livre | impossivel | cancelar | nao tenho tempo | nao estou disponivel | nao poderei | nao vou poder"
    },
    "CLAUSE": {1: "mas | porem"},
    "COUNTED": {
        1: "pessoas | pessoa | vezes | vez | aulas | aula | sessoes | sessao | adultos | criancas | bilhetes | ingressos | unidades | lugares | jogadores | bolas | km | quartos | estrelas | amigos | de nos | treinos | euros | reais | pontos"
    },
    "MONEY": {1: "euro | euros | eur | reais | dolares | centavos | dinheiro"},
    "SKIP": {
        1: "bom dia | boa tarde | boa noite | por noite | boas tardes | boas noites | boa semana | bom fim de semana | otimo dia | otima semana | tenha um bom dia | um dia desses | algum dia | dia a dia | dia apos dia | uma vez | as vezes | outra vez | "
        "ultima vez | proxima vez | da proxima vez | primeira vez | a primeira vez | desta vez | dessa vez | ao mesmo tempo | a tempo | segunda rodada | segunda vez | segunda opcao | segunda chance | segunda via | segunda parte | segunda aula | segunda sessao | segunda pessoa | quarta parte | quinta parte | quarta aula | quinta aula | sexta aula | segunda metade | quarta vez | por fim | em fim | enfim | "
        "ate logo | ate mais | ate breve | pelo menos | ao menos | mais uma | mais um | um pouco | numero | todo mundo | dia do trabalho aberto | um dos | uma das | um de nos | uma de nos | um destes | uma destas | um de cada | uma de cada | a ultima hora | de ultima hora | em cima da hora | nenhum dia | ele faz | ela faz | filho faz | filha faz | ate mais tarde | "
        + _NO_WEEKDAYS
    },
    "HALFWORD": {1: "metade"},
    "LASTING": {1: "duracao | duracao de"},
    "QUARTERWORD": {1: "trimestre"},
    "QUARTER_NO": {1: "q1 | t1", 2: "q2 | t2", 3: "q3 | t3", 4: "q4 | t4"},
    "EVERY_OTHER_AFTER": {1: "sim outra nao | sim e outra nao"},
    "EVERY_OTHER": {1: "a cada duas semanas"},
    "DAILY": {"daily": "diariamente | todos os dias"},
    "HALFYEAR": {1: "semestre"},
    "DAY_BESIDE": {
        "before": "vespera de | vespera do | vespera da",
        "after": "dia seguinte a | dia seguinte ao",
    },
    "NEXT_TO": {"after": "seguinte a | seguinte ao", "before": "anterior a | anterior ao"},
    "HALF_OF": {
        1: "primeira metade de | primeira metade do | primeira metade da",
        2: "segunda metade de | segunda metade do | segunda metade da",
    },
    "THOUSANDS": {2000: "dois mil"},
    "HOLIDAY": HOLIDAYS,
    "WEEK_FROM": {1: "semana que comeca em | semana que comeca no"},
    "EARLY": {"early_morning": "cedo | bem cedo | logo cedo | bem cedinho"},
    "AFTER_DAYNO": {
        1: "nao | posso | podemos | e | esta | da | me | se | por | obrigado | obrigada | ok | com | tenho | temos | que"
    },
    "STREET_FIRST": {1: "rua | avenida | av | travessa | alameda | praca"},
    "WHOLE": {1: "todo o | toda a"},
    "WHOLE_AFTER": {1: "todo | toda | inteiro | inteira"},
    "ANOTHER": {1: "mais uma | mais um | outra | outro"},
    "NIGHT": {"day": "noite | noites"},
    "UNIT_LETTER": {
        "second": "s",
        "hour": "h",
        "day": "d",
        "week": "w",
        "minute": "m",
    },
    "NO": {1: "nao | desculpa | digo"},
}

NOT_TYPOS = "amanhas"

_ONES = "zero um|uma dois|duas tres quatro cinco seis sete oito nove dez onze doze treze catorze|quatorze quinze dezasseis|dezesseis dezassete|dezessete dezoito dezanove|dezenove"
_TENS = {
    20: "vinte",
    30: "trinta",
    40: "quarenta",
    50: "cinquenta",
    60: "sessenta",
    70: "setenta",
    80: "oitenta",
    90: "noventa",
}


def cardinals() -> Iterator[tuple[str, int]]:
    """zero to cinquenta e nove, and the years dois mil e … to dois mil e trinta."""
    yield from listed(_ONES)
    for ten, word in _TENS.items():
        yield word, ten
    ones = {
        1: "um|uma",
        2: "dois|duas",
        3: "tres",
        4: "quatro",
        5: "cinco",
        6: "seis",
        7: "sete",
        8: "oito",
        9: "nove",
    }
    yield from joined(_TENS, ones, "{ten} e {one}")
    for word, value in (
        *listed(_ONES),
        ("vinte", 20),
        ("trinta", 30),
        *joined({20: "vinte"}, ones, "{ten} e {one}"),
    ):
        if value >= 10:
            yield f"dois mil e {word}", 2000 + value


def ordinals() -> Iterator[tuple[str, int]]:
    """primeiro to décimo segundo; feminine ones beyond these are weekdays and left to them."""
    yield from listed(
        "primeiro|primeira segundo terceiro|terceira quarto quinto sexto setimo|setima oitavo|oitava nono|nona decimo|decima decimo_primeiro decimo_segundo",
        1,
    )
    yield from listed(
        "decimo_terceiro decimo_quarto decimo_quinto decimo_sexto decimo_setimo decimo_oitavo decimo_nono vigesimo vigesimo_primeiro vigesimo_segundo vigesimo_terceiro vigesimo_quarto vigesimo_quinto vigesimo_sexto vigesimo_setimo vigesimo_oitavo vigesimo_nono trigesimo trigesimo_primeiro",
        13,
    )
