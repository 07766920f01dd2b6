"""French time words: kind → value → spellings without diacritics or apostrophes ("l'après-midi" is "l apres midi")."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping

from handlers.understand.lexicon.holidays_fr import HOLIDAYS
from handlers.understand.times.lexicon import Style
from handlers.understand.times.numbers import joined, listed

STYLES = {"fr": Style(ordinal_days=False, hours_with_at=True, country="FR", dot_is_date=True)}

WORDS: Mapping[str, Mapping[Hashable, str]] = {
    "WEEKDAY": {
        0: "lundi | lundis | lun.",
        1: "mardi | mardis | mar.",
        2: "mercredi | mercredis | mer.",
        3: "jeudi | jeudis | jeu.",
        4: "vendredi | vendredis | ven.",
        5: "samedi | samedis | sam.",
        6: "dimanche | dimanches | dim.",
    },
    "WEEKDAY_WEAK": {0: "lun", 1: "mar", 2: "mer", 3: "jeu", 4: "ven", 5: "sam", 6: "dim"},
    "ON_DAY": {1: "ce | prochain | de | du | a | pour"},
    "MONTH": {
        1: "janvier | janv | jan",
        2: "fevrier | fev | fevr",
        3: "mars",
        4: "avril | avr",
        5: "mai",
        6: "juin",
        7: "juillet | juil | jui | jul",
        8: "aout",
        9: "septembre | sept | sep",
        10: "octobre | oct",
        11: "novembre | nov",
        12: "decembre | dec",
    },
    "AMBIGUOUS": {1: "ete | sept | mars | mai | dec | sep"},
    "RELDAY": {
        0: "plus tard aujourd hui | aujourd hui plus tard | plus tard dans la journee | aujourd hui | aujourdhui | auj | ajd | ce jour | la journee | dans la journee | ce jour ci | en journee",
        1: "demain | dem | dem1 | 2main | demin | le lendemain | lendemain | le jour d apres | le jour suivant | dmain",
        2: "apres demain | apres dem | le surlendemain",
        -1: "hier | la veille | le jour precedent | le jour d avant",
        -2: "avant hier",
    },
    "RELPART": {
        (-1, "evening"): "hier soir",
        (0, "morning"): "ce matin | ce mat",
        (0, "evening"): "ce soir | ce soir la",
        (0, "night"): "cette nuit",
    },
    "PART": {
        "morning": "matin | matinee | mat | dans la matinee | en matinee",
        "afternoon": "apres midi | aprem | aprm | apm | apres m | ap m | dans l apres midi",
        "evening": "soir | soiree | en soiree | dans la soiree",
        "night": "nuit",
        "after_lunch": "apres le dejeuner | apres dejeuner | apres manger",
        "after_work": "apres le travail | apres le boulot | apres boulot",
        "after_school": "apres l ecole | apres les cours",
        "early_morning": "tot le matin | le matin tot | de bon matin | de bonne heure | tot dans la matinee",
        "dawn": "aube",
        "lunch": "pause dejeuner | la pause dejeuner | pause de midi | la pause de midi",
    },
    "MEAL": {
        "lunch": "dejeuner | heure du dejeuner | midi deux",
        "breakfast": "petit dejeuner",
        "dinner": "diner | heure du diner",
    },
    "PART_ADVERB": {
        "morning": "du matin | du mat | le matin | au matin | dans le matin | matin",
        "afternoon": "de l apres midi | l apres midi | d apres midi | de l aprem | apres midi",
        "evening": "du soir | le soir | dans la soiree | de la soiree | soir",
        "night": "de la nuit | la nuit",
    },
    "EDGE_PART": {
        (
            "morning",
            "start",
        ): "tout debut de matinee | en tout debut de matinee | au tout debut de la matinee | debut de matinee | en debut de matinee | debut de la matinee",
        ("morning", "mid"): "milieu de matinee | en milieu de matinee | milieu de la matinee",
        ("morning", "end"): "fin de matinee | en fin de matinee | fin de la matinee | tard dans la matinee",
        (
            "afternoon",
            "start",
        ): "debut d apres midi | en debut d apres midi | debut de l apres midi | debut aprem | debut d aprem",
        ("afternoon", "mid"): "milieu d apres midi | en milieu d apres midi | milieu de l apres midi",
        (
            "afternoon",
            "end",
        ): "fin d apres midi | en fin d apres midi | fin de l apres midi | fin d aprem | fin aprem",
        ("evening", "start"): "debut de soiree | en debut de soiree | debut de la soiree",
        (
            "evening",
            "end",
        ): "fin de soiree | en fin de soiree | fin de la soiree | tard le soir | tard dans la soiree",
        ("daytime", "start"): "debut de journee | en debut de journee | debut de la journee",
        ("daytime", "mid"): "milieu de journee | en milieu de journee | milieu de la journee",
        ("daytime", "end"): "fin de journee | en fin de journee | fin de la journee",
    },
    "NOON": {12: "midi"},
    "MIDNIGHT": {0: "minuit"},
    "NOW": {
        "minute": "maintenant | tout de suite | immediatement | le plus tot possible | des que possible | la tout de suite | en ce moment | a l instant | actuellement | tt de suite | asap"
    },
    "MOD": {
        "this": "ce | cet | cette | ces | cette meme | courant",
        "next": "prochain | prochaine | prochains | prochaines",
        "last": "dernier | derniere | derniers | dernieres",
        "coming": "suivants | suivantes",
    },
    "POSTMOD": {
        "next": "prochain | prochaine | suivant | suivante | d apres | qui vient | qui suit | prochains | prochaines | a venir | pro",
        "last": "dernier | derniere | passe | passee | passes | passees | derniers | dernieres | precedent | precedente",
        "this": "ci | courant",
    },
    "WEEKLATER": {7: "en huit | en 8", 14: "en quinze | en 15"},
    "WEEK": {"week": "semaine | semaines | sem"},
    "WEEK_NAMED": {
        "this": "dans la semaine | toute la semaine | pendant la semaine | la semaine en cours | semaine en cours | la semaine actuelle",
        "after_next": "la semaine d apres la prochaine | dans deux semaines complet | la semaine d apres la semaine prochaine | la semaine apres la semaine prochaine | la semaine apres la prochaine | semaine apres la prochaine",
    },
    "CALENDAR_WEEK": {1: "semaine | sem"},
    "WORKWEEK_NAMED": {"this": "en semaine"},
    "WEEKEND": {"weekend": "week end | weekend | we | wk | weekends | week ends"},
    "MONTHWORD": {"month": "mois"},
    "MONTH_NAMED": {"this": "du mois | le mois"},
    "YEARWORD": {"year": "annee | an"},
    "UNIT": {
        "second": "seconde | secondes | sec",
        "minute": "minute | minutes | min | mins | mn",
        "hour": "heure | heures | h",
        "day": "jour | jours | journee | journees | j | nuits",
        "week": "semaine | semaines",
        "month": "mois",
        "year": "an | ans | annee | annees",
        "quarter_year": "trimestre | trimestres",
        "business_day": "jours ouvres | jours ouvrables | jour ouvre",
    },
    "GLUED_UNIT": {"hour": "h", "minute": "min | mn | m", "day": "j"},
    "MINUTE": {1: "minutes | minute | min | mn"},
    "AMPM": {"am": "am | a.m.", "pm": "pm | p.m."},
    "OCLOCK": {1: "heures | heure | h | hrs"},
    "GLUED_OCLOCK": {1: "h | hrs"},
    "ZERO": {0: "zero"},
    "HALF_AFTER": {30: "demie | demi"},
    "QUARTER": {15: "quart | un quart | le quart", 45: "trois quarts"},
    "MINUS": {1: "moins"},
    "GLUED_ORDSUFFIX": {1: "° | er | ere | eme | e | ieme | nd | nde | ier"},
    "MIN_PAST": {},
    "MIN_TO": {},
    "AT": {
        "approx": "vers | aux alentours de | autour de | aux environs de | a environ | vers les | a partir environ de | sur les coups de | aux alentours | dans les environs de",
    },
    "ACCENTED_AT": {1: "à"},
    "LINK": {1: "a | plutot | par exemple | mais | si possible | genre | normalement"},
    "ON": {1: "le | pour | du | sur | les | pour le | disons | la | au | des"},
    "IN": {1: "en | dans | au | pendant"},
    "IN_TIME": {1: "dans | d ici | en"},
    "WITHIN": {
        1: "dans les | d ici | en moins de | sous | endeans | au cours des | durant les | pendant les"
    },
    "THE": {1: "le | la | les | l | au"},
    "THE_DAY": {1: "du | le | au"},
    "A": {1: "un | une"},
    "OF": {1: "de | du | d | de la | de l | des | au | au mois de | du mois de"},
    "AGO_PRE": {1: "il y a | il ya | y a | ca fait"},
    "HENCE": {1: "a partir de maintenant | a compter d aujourd hui"},
    "LATER": {1: "plus tard | apres"},
    "AFTER_DAY": {"after": "apres | a partir du | a partir de | a compter du", "before": "avant"},
    "BEFORE_DAY": {"before": "avant"},
    "APPROX": {
        1: "environ | a peu pres | vers | autour de | a environ | approximativement | plus ou moins | pile"
    },
    "APPROX_AFTER": {1: "environ | a peu pres | pile | precises | precise | tapantes"},
    "ABOUT_LENGTH": {1: "environ | a peu pres | exactement | presque | peu pres"},
    "AND": {1: "et"},
    "OR": {1: "ou"},
    "BUT": {1: "mais | et"},
    "FROM": {"from": "de | des | depuis | a partir de | du"},
    "FROM_DAY": {1: "du | depuis le | a partir du"},
    "TO": {"to": "jusqu a | jusqu au | jusque | au | jusqu aux"},
    "TO_CLOCK": {"to": "a"},
    "UNTIL_DAY": {1: "au | jusqu au"},
    "UNTIL": {"until_day": "jusqu au", "until": "jusqu a | jusque"},
    "BETWEEN": {"between": "entre"},
    "BEFORE": {
        "before_day": "avant le",
        "before": "avant | au plus tard avant | pas plus tard que | pas apres",
    },
    "BY": {"by": "au plus tard a | au plus tard le | au plus tard", "by_day": "d ici | d ici a"},
    "AFTER": {
        "after": "apres | plus tard que | passe",
        "since_day": "a partir du | a compter du | apres le | depuis le",
        "since": "a partir de | a partir d | des | depuis | a compter de | pas avant | au plus tot a",
    },
    "ONWARDS": {"after": "ou plus tard | et plus | ou apres | et apres"},
    "LATEST": {"by": "au plus tard | maximum | max | grand max"},
    "FOR": {1: "pendant | pour | durant"},
    "DAYWORD": {1: "jour"},
    "LASTNTH": {-1: "dernier | derniere | derniers | dernieres"},
    "STARTING": {1: "commencant | a partir du | a compter du"},
    "EDGE": {
        "start": "debut | le debut | au debut | premiers jours",
        "mid": "milieu | mi | courant",
        "end": "fin | la fin | derniers jours",
    },
    "REST": {1: "reste | ce qui reste"},
    "LATER_IN": {1: "plus tard dans | plus tard"},
    "SEASON": {0: "printemps", 1: "ete", 2: "automne", 3: "hiver"},
    "YEAR_HALF": {1: "premier semestre", 2: "deuxieme semestre | second semestre"},
    "HALF_MONTH": {
        1: "premiere quinzaine | 1ere quinzaine",
        2: "deuxieme quinzaine | seconde quinzaine | 2eme quinzaine",
    },
    "COUNT": {3: "quelques | plusieurs", 2: "deux trois | paire d | une paire d | paire de"},
    "FRACTION_WORD": {0.5: "demi | demie", 0.25: "quart", 0.75: "trois quarts | trois quart"},
    "MORE": {1: "de plus | supplementaires"},
    "WHOLE_UNIT": {
        (0.5, "hour"): "demi heure | demie heure | une demi heure",
        (0.25, "hour"): "quart d heure",
        (0.75, "hour"): "trois quarts d heure | trois quart d heure | 3 4 d heure",
        (15, "day"): "quinzaine",
        (0.5, "day"): "demi journee",
    },
    "COMING_UNITS": {3: "prochains jours | jours a venir"},
    "EVERY": {1: "chaque | tous les | toutes les"},
    "REPEAT_WEEKDAY": {
        0: "les lundis | lundis",
        1: "les mardis | mardis",
        2: "les mercredis | mercredis",
        3: "les jeudis | jeudis",
        4: "les vendredis | vendredis",
        5: "les samedis | samedis",
        6: "les dimanches | dimanches",
    },
    "SAME_TIME": {
        1: "meme heure | la meme heure | a la meme heure | meme creneau | comme d habitude | heure habituelle"
        " | meme horaire | au meme horaire | memes horaires | meme h | pareil | pareil que cette semaine | comme cette semaine | comme toujours | a mon heure | mon heure habituelle | a mon heure habituelle | mon creneau habituel | a l heure habituelle"
    },
    "LESS_THAN": {1: "moins de | a moins de"},
    "THAN": {1: "que | qu"},
    "PREFER": {1: "plutot | prefere | mieux"},
    "ONE_AFTER": {1: "celui d apres | le suivant"},
    "NOT": {1: "pas | pas le | sauf | sauf le | au lieu de | au lieu du | plutot que | non pas"},
    "POST_NOT": {1: "non | pas"},
    "UNFREE": {
        1: "pas libre | pas dispo | pas disponible | occupe | occupee | ne peux pas | peux pas | ne pourrai pas | pourrai pas | pas possible | ne marche pas | marche pas | ne va pas | "
        "ne peut pas | impossible | empeche | annuler | pas le temps | ca ne me va pas | ne convient pas"
    },
    "CLAUSE": {1: "mais"},
    "COUNTED": {
        1: "personnes | personne | pers | fois | seances | seance | cours | adultes | enfants | places | billets | unites | joueurs | balles | tables | euros | km | chambres | etoiles | points | autres | "
        "copains | amis | amies | gens | invites | convives | couverts | degres | kilos | options"
    },
    "MONEY": {1: "euro | euros | eur | balles | francs | centimes | liquide | especes"},
    "SKIP": {
        1: "bonjour | bonsoir | bonne nuit | par nuit | bonne journee | bonne soiree | bonne semaine | bon mois | bon week end | bon weekend | bonne apres midi | bon apres midi | bonne matinee | belle journee | "
        "belle soiree | jour apres jour | premiere fois | la premiere fois | une fois | de temps en temps | en meme temps | tout le temps | tout le monde | la derniere fois | derniere fois | prochaine fois | "
        "la prochaine fois | numero | no | deux trois | fin de partie | d abord | tout d abord | au moins | du moins | pour une fois | au total | a nouveau | de suite | l est | est ce | "
        "un peu | un autre | une autre |  a plus | a bientot | en tout | tous les deux | d accord"
    },
    "HALFWORD": {1: "moitie"},
    "LASTING": {1: "duree | duree de"},
    "QUARTERWORD": {1: "trimestre"},
    "QUARTER_NO": {1: "q1 | t1", 2: "q2 | t2", 3: "q3 | t3", 4: "q4 | t4"},
    "EVERY_OTHER_AFTER": {1: "sur deux | sur 2"},
    "EVERY_OTHER": {1: "un sur deux | toutes les deux semaines le"},
    "DAILY": {"daily": "quotidiennement | tous les jours"},
    "HALFYEAR": {1: "semestre"},
    "DAY_BESIDE": {
        "before": "veille de | veille du | veille d",
        "after": "lendemain de | lendemain du | lendemain d",
    },
    "NEXT_TO": {"after": "suivant | qui suit | d apres", "before": "precedant | qui precede | d avant"},
    "PAST_BY": {1: "passe de | passee de | passees de"},
    "THOUSANDS": {2000: "deux mille"},
    "HOLIDAY": HOLIDAYS,
    "WEEK_FROM": {1: "semaine commencant le | semaine a partir du"},
    "EARLY": {"early_morning": "tot | tres tot | assez tot"},
    "AROUND": {1: "vers"},
    "AFTER_DAYNO": {
        1: "je | j | on | nous | est | c | ca | ne | si | svp | merci | ok | il | elle | avec | pas | possible"
    },
    "STREET_FIRST": {1: "rue | avenue | boulevard | bd | chemin | allee | impasse | quai"},
    "STREET": {1: "rue | avenue | boulevard | chemin | impasse | quai"},
    "WHOLE": {1: "tout le | toute la | toute le | toute l | tout l | toute une"},
    "WHOLE_AFTER": {1: "entier | entiere"},
    "ANOTHER": {1: "encore une | encore un | une autre | un autre"},
    "NIGHT": {"day": "nuit | nuits"},
    "UNIT_LETTER": {
        "second": "s",
        "hour": "h",
        "day": "d",
        "week": "w",
        "minute": "m",
    },
    "NO": {1: "non | pardon | desole"},
    "NTH": {-2: "avant dernier | avant derniere", 1: "premiers | premieres"},
}

NOT_TYPOS = "mardis"

_ONES = "zero un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix_sept dix_huit dix_neuf"
_TENS = {20: "vingt", 30: "trente", 40: "quarante", 50: "cinquante"}


def cardinals() -> Iterator[tuple[str, int]]:
    """zéro to cinquante-neuf; and the years people write in words are not among them."""
    yield from listed(_ONES)
    for ten, word in _TENS.items():
        yield word, ten
        yield f"{word} et un", ten + 1
        yield f"{word} et une", ten + 1
    ones = {2: "deux", 3: "trois", 4: "quatre", 5: "cinq", 6: "six", 7: "sept", 8: "huit", 9: "neuf"}
    yield from joined(_TENS, ones, "{ten} {one}")
    yield from joined(_TENS, ones, "{ten} et {one}")
    teens = {value: word for value, word in enumerate(_ONES.split()) if 10 <= value <= 19}
    for base, word in ((60, "soixante"), (80, "quatre vingt")):
        yield (word if base == 60 else "quatre vingts"), base
        yield from ((f"{word} {one}", base + value) for value, one in {1: "un", **ones}.items())
        yield from ((f"{word} {teen.replace('_', ' ')}", base + value) for value, teen in teens.items())
    yield from (("soixante et un", 61), ("soixante et onze", 71), ("septante", 70), ("nonante", 90))


def ordinals() -> Iterator[tuple[str, int]]:
    """premier to dixième; days beyond the first are counted in cardinals."""
    yield from listed(
        "premier|premiere deuxieme|second|seconde troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme onzieme douzieme",
        1,
    )
    yield from listed(
        "treizieme quatorzieme quinzieme seizieme dix_septieme dix_huitieme dix_neuvieme vingtieme vingt_et_unieme vingt_deuxieme vingt_troisieme vingt_quatrieme vingt_cinquieme vingt_sixieme vingt_septieme vingt_huitieme vingt_neuvieme trentieme trente_et_unieme",
        13,
    )
