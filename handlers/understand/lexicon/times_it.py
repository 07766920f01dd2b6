"""Italian time words: kind → value → spellings without diacritics or apostrophes ("all'una" is "all una"), parted by |."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping

from handlers.understand.lexicon.holidays_it import HOLIDAYS
from handlers.understand.times.lexicon import Style
from handlers.understand.times.numbers import listed

STYLES = {
    "it": Style(ordinal_days=False, and_minutes=True, hours_with_at=True, country="IT", dot_is_date=False)
}

WORDS: Mapping[str, Mapping[Hashable, str]] = {
    "WEEKDAY": {
        0: "lunedi | lun.",
        1: "martedi | mart. | mar.",
        2: "mercoledi | mer. | merc.",
        3: "giovedi | gio. | giov. | giov",
        4: "venerdi | ven. | vener",
        5: "sabato | sabati | sab. | sab",
        6: "domenica | domeniche | dom.",
    },
    "WEEKDAY_WEAK": {0: "lun", 1: "mar", 2: "mer", 3: "gio", 4: "ven", 6: "dom"},
    "ON_DAY": {1: "di | questo | prossimo"},
    "MONTH": {
        1: "gennaio | gen | genn",
        2: "febbraio | feb | febb",
        3: "marzo | mar",
        4: "aprile | apr",
        5: "maggio | mag | magg",
        6: "giugno | giu",
        7: "luglio | lug",
        8: "agosto | ago",
        9: "settembre | set | sett",
        10: "ottobre | ott",
        11: "novembre | nov",
        12: "dicembre | dic",
    },
    "AMBIGUOUS": {1: "mar | set | ago"},
    "RELDAY": {
        0: "oggi piu tardi | piu tardi oggi | oggi | in giornata | la giornata | giornata odierna | ogg",
        1: "domani | il giorno dopo | l indomani | domn | giorno seguente | indomani",
        2: "dopodomani | dopo domani | il giorno dopo domani | giorno dopo domani",
        -1: "ieri | il giorno prima",
        -2: "l altro ieri | altro ieri | avantieri | ieri l altro | l altroieri | altroieri",
    },
    "RELPART": {
        (0, "morning"): "stamattina | stamane | stamani | sta mattina | questa mattina | questo mattino",
        (0, "evening"): "stasera | sta sera | questa sera",
        (0, "deep_night"): "stanotte | sta notte | questa notte",
        (1, "morning"): "domattina | domani mattina",
        (-1, "evening"): "ieri sera | iersera",
        (-1, "last_night"): "ieri notte | la scorsa notte | scorsa notte",
    },
    "PART": {
        "morning": "mattina | mattino | mattinata | in mattinata",
        "afternoon": "pomeriggio | primo pomeriggio | pome",
        "evening": "sera | serata | in serata",
        "night": "notte",
        "deep_night": "nottata | in nottata",
        "noon": "ora di pranzo | all ora di pranzo | l ora di pranzo | ad ora di pranzo",
        "after_lunch": "dopo pranzo | dopopranzo",
        "after_work": "dopo il lavoro | dopo lavoro",
        "after_school": "dopo scuola | dopo la scuola",
        "early_morning": "mattina presto | presto la mattina | prima mattina | prime ore del mattino",
        "dawn": "alba",
        "day_end": "fine giornata | fine della giornata | alla fine della giornata",
        "lunch": "pausa pranzo | ora di pranzo",
    },
    "MEAL": {"lunch": "pranzo", "dinner": "cena | ora di cena", "breakfast": "colazione"},
    "PART_ADVERB": {
        "morning": "di mattina | del mattino | della mattina | la mattina | al mattino | in mattina | di mattino | mattina | mattino",
        "afternoon": "del pomeriggio | di pomeriggio | il pomeriggio | nel pomeriggio | pomeriggio | al pomeriggio",
        "evening": "di sera | della sera | la sera | alla sera | in serata | sera",
        "night": "di notte | della notte | la notte | notte",
    },
    "EDGE_PART": {
        ("morning", "end"): "tarda mattinata | fine mattinata | tarda mattina",
        ("morning", "mid"): "meta mattina",
        ("afternoon", "start"): "primo pomeriggio | inizio pomeriggio",
        ("afternoon", "mid"): "meta pomeriggio",
        ("afternoon", "end"): "tardo pomeriggio | fine pomeriggio",
        ("evening", "start"): "prima serata | inizio serata",
        ("evening", "end"): "tarda serata | tarda sera | fine serata | sera tardi",
    },
    "NOON": {12: "mezzogiorno | mezzodi"},
    "MIDNIGHT": {0: "mezzanotte"},
    "NOW": {
        "minute": "adesso | ora | subito | in questo momento | il prima possibile | appena possibile | al piu presto | proprio ora | immediatamente | ora come ora"
    },
    "MOD": {
        "this": "questo | questa | questi | queste | sto | quest | corrente",
        "next": "prossimo | prossima | prossimi | prossime | seguente | successivo | successiva",
        "last": "scorso | scorsa | scorsi | scorse | ultimo | ultima | ultimi | ultime | passati | passate",
        "previous": "precedente | precedenti",
    },
    "POSTMOD": {
        "next": "prossimo | prossima | seguente | seguenti | successivo | successiva | che viene | ke viene | entrante | prossimi | prossime | successivi | successive | a venire",
        "previous": "scorso | scorsa | precedente | passato | passata | scorsi | scorse | passati | passate ",
        "this": "corrente | in corso",
    },
    "WEEKLATER": {7: "a otto"},
    "WEEK": {"week": "settimana | settimane"},
    "WEEK_NAMED": {
        "this": "tutta la settimana | in settimana | nella settimana | della settimana",
        "next": "la settimana dopo | settimana dopo",
        "after_next": "tra due settimane intere | la settimana dopo la prossima",
    },
    "WORKWEEK_NAMED": {"this": "durante la settimana | giorni feriali"},
    "WORKWEEK": {"week": "settimana lavorativa"},
    "WEEKEND": {"weekend": "fine settimana | weekend | week end | finesettimana"},
    "MONTHWORD": {"month": "mese | mesi"},
    "MONTH_NAMED": {"this": "il mese | del mese"},
    "YEARWORD": {"year": "anno"},
    "UNIT": {
        "second": "secondo | secondi | sec",
        "minute": "minuto | minuti | min",
        "hour": "ora | ore | h",
        "day": "giorno | giorni | gg | notti",
        "week": "settimana | settimane",
        "month": "mese | mesi",
        "year": "anno | anni",
        "quarter_year": "trimestre | trimestri",
        "business_day": "giorni lavorativi | giorni feriali",
        "next": "il mese dopo | mese dopo",
    },
    "GLUED_UNIT": {"hour": "h", "minute": "min | m", "day": "g"},
    "MINUTE": {1: "minuti | minuto | min"},
    "AMPM": {"am": "am | a.m. | a m", "pm": "pm | p.m. | p m"},
    "GLUED_AMPM": {"am": "am", "pm": "pm"},
    "OCLOCK": {1: "ore | h | in punto"},
    "GLUED_OCLOCK": {1: "h"},
    "ZERO": {0: "zero"},
    "HALF_AFTER": {30: "mezza | mezzo | trenta"},
    "QUARTER": {15: "quarto | un quarto", 45: "tre quarti"},
    "MINUS": {1: "meno"},
    "MIN_PAST": {},
    "MIN_TO": {"to": "alle | all | a | al"},
    "LACKING": {1: "mancano | manca"},
    "TO_HOUR": {1: "alle | all | alla | a | al"},
    "GLUED_ORDSUFFIX": {1: "° | o | a | esimo"},
    "AT": {
        1: "alle | all | alla | delle | delle ore | alle ore | ore | per le | sulle | le | le ore | per l | h | alle h",
        "approx": "verso le | intorno alle | circa alle | attorno alle | verso l | alle circa | verso | dalle parti delle",
    },
    "ON": {
        1: "di | per | il | nel | nella | il giorno | per il | a | gli | la | al | nei | nelle | per la | magari | diciamo | attorno al | verso il | lo | nell | dell | i"
    },
    "IN": {1: "in | a | nel | di | nella | nell | della | del | nelle | nei | negli"},
    "IN_TIME": {1: "tra | fra | in | entro | da qui a | da oggi a | di qui a | da adesso a"},
    "WITHIN": {1: "entro | nel giro di | in meno di"},
    "THE": {1: "il | la | lo | i | gli | le | l"},
    "THE_DAY": {1: "il | l | al | il giorno | del"},
    "A": {1: "un | una | uno"},
    "OF": {1: "di | del | della | dell | dello | nel | d"},
    "AGO": {1: "fa | or sono"},
    "HENCE": {1: "da adesso | da ora | da oggi"},
    "LATER": {1: "dopo | piu tardi"},
    "AFTER_DAY": {"after": "dopo | a partire da | da", "before": "prima di | prima del"},
    "BEFORE_DAY": {"before": "prima di | prima del"},
    "APPROX": {
        1: "circa | verso | intorno | all incirca | piu o meno | quasi | attorno | approssimativamente"
    },
    "APPROX_AFTER": {1: "circa | in punto | all incirca | piu o meno | precise"},
    "ABOUT_LENGTH": {1: "circa | all incirca | quasi | esattamente"},
    "AND": {1: "e | ed"},
    "OR": {1: "o | oppure"},
    "BUT": {1: "ma | e"},
    "FROM": {"from": "da | dalle | dall | dalle ore | dalla"},
    "FROM_DAY": {1: "dal | dallo"},
    "TO": {"to": "fino alle | fino a | fino"},
    "TO_CLOCK": {"to": "alle | all | a | alle ore | alla"},
    "UNTIL_DAY": {1: "al | fino al"},
    "UNTIL": {
        "until_day": "entro il | fino al",
        "until": "entro | entro le | entro la | entro l | fino alle | fino a | fino",
    },
    "BETWEEN": {"between": "tra | fra"},
    "BEFORE": {
        "before_day": " prima del",
        "before": "prima di | prima delle |  prima | non oltre le | non oltre |  prima dell | non dopo le | non dopo | non piu tardi di",
    },
    "BY": {"by": "al massimo alle | al massimo | al piu tardi alle | al piu tardi | non piu tardi delle"},
    "AFTER": {
        "after": "dopo | dopo le | dopo il | piu tardi delle | dopo la | dopo l",
        "since_day": "dal | a partire dal | non prima del",
        "since_date": "da",
        "since": "dalle | dall | a partire da | a partire dalle | dalla | non prima delle | non prima di",
    },
    "ONWARDS": {"after": "o piu tardi | in poi | o dopo | in avanti"},
    "LATEST": {"by": "al massimo | al piu tardi"},
    "FOR": {1: "per | durante"},
    "DAYWORD": {1: "giorno"},
    "LASTNTH": {-1: "ultimo | ultima | ultimi | ultime"},
    "STARTING": {1: "che inizia | a partire dal | a partire da"},
    "EDGE": {
        "start": "inizio | inizi | primi | prima parte | l inizio | all inizio | gli inizi | primi giorni",
        "mid": "meta",
        "end": "fine | la fine | alla fine di | alla fine del | alla fine della | alla fine dell | sul finire | ultimi giorni",
    },
    "REST": {1: "resto"},
    "LATER_IN": {1: "piu tardi"},
    "SEASON": {0: "primavera", 1: "estate", 2: "autunno", 3: "inverno"},
    "YEAR_HALF": {1: "primo semestre", 2: "secondo semestre"},
    "COUNT": {
        2: "paio di | un paio di | paio d | un paio d",
        3: "qualche | alcuni | alcune | diversi | diverse | parecchi | parecchie",
    },
    "FRACTION_WORD": {
        0.5: "mezza | mezzo | mezz",
        0.25: "quarto d | quarto",
        0.75: "tre quarti d | tre quarti",
    },
    "MORE": {1: "altri | altre | in piu"},
    "WHOLE_UNIT": {
        (0.5, "hour"): "mezz ora | mezzora | mezza ora",
        (0.25, "hour"): "quarto d ora | un quarto d ora",
        (0.75, "hour"): "tre quarti d ora",
        (0.5, "day"): "mezza giornata",
    },
    "COMING_UNITS": {3: "prossimi giorni"},
    "EVERY": {1: "ogni | tutti i | tutte le"},
    "REPEAT_WEEKDAY": {},
    "SAME_TIME": {
        1: "stessa ora | la stessa ora | alla stessa ora | stesso orario | solita ora | come al solito"
        " | allo stesso orario | solito orario | alla solita ora | uguale a questa | come questa | come sempre | alla mia ora | al solito orario | al mio solito orario | mio solito orario | alla mia solita ora"
    },
    "LESS_THAN": {1: "meno di | con meno di"},
    "THAN": {1: "che"},
    "PREFER": {1: "meglio | preferisco | piuttosto"},
    "ONE_AFTER": {1: "quello dopo | il successivo"},
    "NOT": {
        "was": "non era | non era il | non e il",
        1: "non | tranne | invece di | al posto di | invece del | eccetto | non il | non di",
    },
    "POST_NOT": {1: "no"},
    "UNFREE": {
        1: "non posso | non sono libero | non sono libera | occupato | occupata | non riesco | impegnato | impegnata | impossibile | non va bene | annullare | non sono disponibile | disdire | non potro | non ci sono"
    },
    "CLAUSE": {1: "ma | bensi"},
    "COUNTED": {
        1: "persone | persona | volte | lezioni | lezione | sedute | adulti | bambini | biglietti | unita | posti | giocatori | palline | km | stelle | amici | di noi | allenamenti | campi | sessioni | euro | punti | camere | coperti | ospiti"
    },
    "MONEY": {1: "euro | eur | contanti | centesimi"},
    "SKIP": {
        1: "che ora | quest ora | un ora fa | buongiorno | buon giorno | buonasera | buona sera | buonanotte | buona notte | buon pomeriggio | buona giornata | buona serata | buona settimana | buon weekend | buon fine settimana | giorno per giorno | "
        "qualche volta | per notte | una volta | l ultima volta | ultima volta | la prossima volta | prossima volta | prima volta | la prima volta | questa volta | ogni volta | ogni tanto | nello stesso tempo | in tempo | di solito | va bene | "
        "secondo me | secondo te | secondo round | un secondo | primo luogo | per prima cosa | prima cosa | alla fine | in fine | per ora | fino ad ora | fino a ora | finora | d ora in poi | di nuovo | in primo luogo | uno dei | una delle | uno di questi | una di queste | uno di quelli | una di quelle | una di noi | uno di noi | ancora una | ancora un | all ora | l ora"
    },
    "HALFWORD": {1: "meta"},
    "LASTING": {1: "durata | durata de"},
    "QUARTERWORD": {1: "trimestre"},
    "QUARTER_NO": {1: "q1 | t1", 2: "q2 | t2", 3: "q3 | t3", 4: "q4 | t4"},
    "EVERY_OTHER_AFTER": {1: "si e uno no | si uno no | si e l altro no"},
    "EVERY_OTHER": {1: "ogni due settimane | ogni due"},
    "DAILY": {"daily": "ogni giorno | tutti i giorni"},
    "NTH": {
        1: "prima | primi | prime",
        2: "seconda",
        -2: "penultimo | penultima",
    },
    "YEAR_NAMED": {"next": "l anno dopo | anno dopo"},
    "HALFYEAR": {1: "semestre"},
    "DAY_BESIDE": {
        "before": "vigilia di | vigilia della | vigilia dell",
        "after": "indomani di | indomani del",
    },
    "NEXT_TO": {
        "after": "successivo a | successivo al | seguente a",
        "before": "precedente a | precedente il | precedente al",
    },
    "HOLIDAY": HOLIDAYS,
    "WEEK_FROM": {1: "settimana che inizia il | settimana dal"},
    "EARLY": {"early_morning": "presto | molto presto | di buon ora"},
    "AROUND": {1: "verso"},
    "AFTER_DAYNO": {
        1: "non | posso | possiamo | e | va | mi | ci | se | grazie | ok | con | ho | abbiamo | che"
    },
    "STREET_FIRST": {1: "via | viale | piazza | corso | vicolo | largo"},
    "WHOLE": {1: "tutto il | tutta la | per tutto il | tutta l"},
    "WHOLE_AFTER": {1: "intero | intera"},
    "ANOTHER": {1: "un altra | un altro | ancora un | ancora una"},
    "NIGHT": {"day": "notte | notti"},
    "UNIT_LETTER": {
        "second": "s",
        "hour": "h",
        "day": "d",
        "week": "w",
        "minute": "m",
    },
    "NO": {1: "no | scusa | intendevo"},
}

NOT_TYPOS = "domenico"

_ONES = "zero uno|un|una|l_una due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove"
_TENS = {
    20: "venti",
    30: "trenta",
    40: "quaranta",
    50: "cinquanta",
    60: "sessanta",
    70: "settanta",
    80: "ottanta",
    90: "novanta",
}


def cardinals() -> Iterator[tuple[str, int]]:
    """zero to cinquantanove; the ten loses its last letter before uno and otto (ventuno, ventotto)."""
    yield from listed(_ONES)
    ones = {value: word.split("|")[0] for value, word in enumerate(_ONES.split()[:10])}
    for ten, word in _TENS.items():
        yield word, ten
        for one in range(1, 10):
            stem = word[:-1] if one in (1, 8) else word
            yield stem + ones[one], ten + one
            yield f"{word} {ones[one]}", ten + one
        yield word[:-1] + "un", ten + 1


def ordinals() -> Iterator[tuple[str, int]]:
    """primo to decimo; the other days of a month are counted in cardinals."""
    yield from listed(
        "primo secondo|seconda terzo|terza quarto|quarta quinto|quinta sesto|sesta settimo|settima ottavo|ottava nono|nona decimo|decima undicesimo|undicesima dodicesimo|dodicesima",
        1,
    )
    yield from listed(
        "tredicesimo quattordicesimo quindicesimo sedicesimo diciassettesimo diciottesimo diciannovesimo ventesimo ventunesimo ventiduesimo ventitreesimo ventiquattresimo venticinquesimo ventiseiesimo ventisettesimo ventottesimo ventinovesimo trentesimo trentunesimo",
        13,
    )
