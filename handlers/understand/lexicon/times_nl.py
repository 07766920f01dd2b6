"""Dutch time words: kind → value → spellings without diacritics or apostrophes ("'s avonds" is "s avonds"), parted by |."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping

from handlers.understand.lexicon.holidays_nl import HOLIDAYS
from handlers.understand.times.lexicon import Style
from handlers.understand.times.numbers import Number, joined, listed

STYLES = {
    "nl": Style(
        verb_last=True,
        half_is_before=True,
        weekday_and_number=False,
        weak_days_alone=False,
        dot_is_date=False,
        country="NL",
    )
}

_DAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
_PARTS = {
    "morning": "ochtend morgen voormiddag",
    "afternoon": "middag namiddag",
    "evening": "avond",
    "night": "nacht",
}


def _compounds() -> dict[Hashable, str]:
    """maandagmiddag, vrijdagavond: (weekday, part)."""
    return {
        (number, part): " | ".join(f"{day}{word} | {day}{word}en" for word in words.split())
        for number, day in enumerate(_DAYS)
        for part, words in _PARTS.items()
    }


WORDS: Mapping[str, Mapping[Hashable, str]] = {
    "WEEKDAY": {
        0: "maandag | maandags | maandagen | ma. | maan",
        1: "dinsdag | dinsdags | dinsdagen | di. | dins | dins. | din",
        2: "woensdag | woensdags | woensdagen | wo. | woe | woe. | woens",
        3: "donderdag | donderdags | donderdagen | do. | dond | dond. | don.",
        4: "vrydag | vrijdg | vrijdag | vrijdags | vrijdagen | vr. | vrij.",
        5: "zaterdag | zaterdags | zaterdagen | za. | zat. | zat | zater",
        6: "zondag | zondags | zondagen | zo. | zon.",
    },
    "WEEKDAY_WEAK": {0: "ma", 1: "di", 2: "wo", 3: "do", 4: "vr", 5: "za", 6: "zo"},
    "ON_DAY": {1: "op | deze | volgende | komende"},
    "WEEKDAYPART": _compounds(),
    "MONTH": {
        1: "januari | jan",
        2: "februari | feb | febr",
        3: "maart | mrt",
        4: "april | apr",
        5: "mei",
        6: "juni | jun",
        7: "juli | jul",
        8: "augustus | aug",
        9: "september | sept | sep",
        10: "oktober | okt | oct",
        11: "november | nov",
        12: "december | dec",
    },
    "RELDAY": {
        0: "later vandaag | vandaag later | vandaag | vndg | op deze dag | deze dag | vdg",
        1: "morgen | mrgn | morge | de volgende dag | de dag erna | de dag erop | de dag daarna",
        2: "overmorgen",
        -1: "gisteren | gister | de dag ervoor | de vorige dag",
        -2: "eergisteren | eergister",
    },
    "RELPART": {
        (0, "tonight"): "vanavond | vnvnd | deze avond | vandaag avond",
        (0, "morning"): "vanochtend | vanmorgen | vandaag ochtend | deze ochtend | deze morgen",
        (
            0,
            "afternoon",
        ): "vanmiddag | vannamiddag | deze middag | deze namiddag | vandaag namiddag | vandaag middag",
        (0, "tonight_late"): "vannacht | deze nacht",
        (1, "evening"): "morgenavond | morgen avond",
        (1, "morning"): "morgenochtend | morgenvroeg | morgen vroeg | morgen ochtend | morgenmorgen",
        (1, "afternoon"): "morgenmiddag | morgennamiddag | morgen middag | morgen namiddag",
        (1, "tonight"): "morgennacht | morgen nacht",
        (2, "evening"): "overmorgenavond",
        (-1, "evening"): "gisteravond | gisterenavond | gisteren avond | gister avond",
        (-1, "last_night"): "gisternacht | gisterennacht | afgelopen nacht",
        (-1, "afternoon"): "gistermiddag | gisterenmiddag | gisterennamiddag",
        (-1, "morning"): "gisterochtend | gisterenochtend | gistermorgen | gisterenmorgen",
    },
    "PART": {
        "morning": "ochtend | voormiddag | morgen",
        "afternoon": "middag | namiddag | na de middag",
        "evening": "avond",
        "night": "nacht",
        "after_lunch": "na de lunch | na het middageten",
        "after_work": "na het werk | na werk",
        "after_school": "na school",
        "early_morning": "vroege ochtend | s ochtends vroeg | vroeg in de ochtend",
        "day_end": "eind van de dag | einde van de dag | het eind van de dag | het einde van de dag",
        "lunch": "lunchtijd | lunchpauze | tijdens de lunch | met de lunch",
    },
    "MEAL": {
        "lunch": "lunch | lunchtijd | lunchpauze",
        "breakfast": "ontbijt",
        "dinner": "avondeten | diner",
    },
    "PART_ADVERB": {
        "morning": "s ochtends | s morgens | in de ochtend | in de morgen | in de voormiddag | ochtend | s voormiddags | een ochtend | op een ochtend | een voormiddag",
        "afternoon": "s middags | s namiddags | in de middag | in de namiddag | namiddag | een middag | een namiddag | op een middag | op een namiddag",
        "evening": "s avonds | in de avond | avond | een avond | een avondje | op een avond | ergens een avond | ergens op een avond",
        "night": "s nachts | in de nacht",
        "lunch": "tussen de middag",
    },
    "EDGE_PART": {
        ("morning", "end"): "late ochtend | laat in de ochtend | einde van de ochtend",
        ("afternoon", "start"): "begin van de middag | vroege middag | vroeg in de middag | begin middag",
        (
            "afternoon",
            "end",
        ): "einde van de middag | eind van de middag | late middag | laat in de middag | eind middag | late namiddag | in de late namiddag",
        ("evening", "start"): "vroege avond | begin van de avond | vroeg in de avond",
        ("evening", "end"): "late avond | laat in de avond | laat op de avond | s avonds laat",
    },
    "NOON": {12: "middaguur | het middaguur | twaalf uur s middags | 12 uur s middags | rond de middag"},
    "MIDNIGHT": {0: "middernacht"},
    "NOW": {
        "minute": "nu | direct | zojuist | meteen | op dit moment | momenteel | zo snel mogelijk | zsm | onmiddellijk | nu meteen | zo spoedig mogelijk | op het moment"
    },
    "MOD": {
        "this": "deze | dit | huidige | huidig | huidige | lopende",
        "next": "volgende | volgend | eerstvolgende",
        "last": "laatste | afgelopen | voorbije",
        "previous": "vorige | vorig",
        "coming": "komende | aankomende | komend | aankomend | aanstaande",
    },
    "POSTMOD": {"next": "erop | daarna", "second": "na de volgende | na de komende"},
    "WEEK": {"week": "week | weken"},
    "WEEK_NAMED": {
        "this": "de hele week | hele week | gedurende de week | de lopende week",
        "after_next": "de week daarop | over twee weken volledig | de week na volgende week | week na volgende week | de week na de volgende",
    },
    "CALENDAR_WEEK": {1: "week | weeknummer"},
    "WORKWEEK": {"week": "werkweek"},
    "WORKWEEK_NAMED": {"this": "doordeweeks | door de week"},
    "WEEKEND": {"weekend": "weekend | weekeinde | weekends | weekenden"},
    "MONTHWORD": {"month": "maand | maanden"},
    "MONTH_NAMED": {"this": "de maand"},
    "YEARWORD": {"year": "jaar"},
    "UNIT": {
        "second": "seconde | seconden | sec | secondes",
        "minute": "minuut | minuten | min",
        "hour": "uur | uren | uurtje | uurtjes | u | h",
        "day": "dag | dagen | nachten",
        "week": "week | weken",
        "month": "maand | maanden",
        "year": "jaar | jaren",
        "quarter": "kwartier | kwartiertje | kwartieren",
        "business_day": "werkdagen | werkdag",
        "quarter_year": "kwartaal | kwartalen",
    },
    "GLUED_UNIT": {"hour": "u | h | uur", "minute": "min | m", "day": "d"},
    "MINUTE": {1: "minuten | minuut | min"},
    "AMPM": {"am": "am | a.m.", "pm": "pm | p.m."},
    "GLUED_AMPM": {"am": "am", "pm": "pm"},
    "OCLOCK": {1: "uur | h | u | uur precies"},
    "GLUED_OCLOCK": {1: "h | u | uur"},
    "ZERO": {0: "nul"},
    "HALF_PAST": {1: "half"},
    "QUARTER": {15: "kwart | kwartier"},
    "MIN_PAST": {"past": "over | na"},
    "MIN_TO": {"to": "voor"},
    "GLUED_ORDSUFFIX": {1: "de | ste | e"},
    "AT": {
        1: "om | om een uur of | een uur of | zo een uur of | uurtje of | klokslag",
        "approx": "rond | tegen | omstreeks | rondom | om ongeveer | om circa | rond de klok van | tegen een uur of | vanaf ongeveer | ca. | ca",
    },
    "ON": {1: "op | voor | in | rond | ergens | misschien | liefst | graag | van | de | voor de | op de"},
    "IN": {1: "in | op"},
    "IN_TIME": {1: "over | binnen | in | over ongeveer"},
    "WITHIN": {1: "binnen | in minder dan"},
    "THE": {1: "de | het | den"},
    "THE_DAY": {1: "op de"},
    "A": {1: "een | n"},
    "OF": {1: "van | van de | in | in de"},
    "AGO": {1: "geleden | terug geleden"},
    "HENCE": {1: "vanaf nu | vanaf vandaag"},
    "LATER": {1: "later | daarna"},
    "AFTER_DAY": {"after": "na | vanaf | gerekend vanaf | sinds", "before": "voor"},
    "BEFORE_DAY": {"before": "voor"},
    "APPROX": {1: "ongeveer | circa | ca. | rond | zo rond | bijna | precies | ca | zon"},
    "APPROX_AFTER": {1: "ongeveer | precies | zo ongeveer | stipt"},
    "ABOUT_LENGTH": {1: "ongeveer | circa | bijna | precies | rond | exact"},
    "AND": {1: "en"},
    "OR": {1: "of"},
    "BUT": {1: "maar | en"},
    "FROM": {"from": "van | vanaf"},
    "FROM_DAY": {1: "van de"},
    "TO": {
        "to": "tot uiterlijk | tot maximaal | tot ongeveer | tot circa | tot ca | tot | tot en met | t/m | tm | tot aan | t / m | tot de"
    },
    "UNTIL_DAY": {1: "tot de | tot en met de"},
    "UNTIL": {"until": "tot uiterlijk | tot maximaal | tot ongeveer | tot | tot en met | t/m | tot aan"},
    "BETWEEN": {"between": "tussen"},
    "HOURS": {
        Number(hour, 0): word
        for word, hour in listed(
            "enen tweeen drieen vieren vijven zessen zevenen achten negenen tienen elven twaalven", 1
        )
    },
    "BEFORE": {"before_clock": "voor", "before": "eerder dan | niet later dan | vroeger dan | niet na"},
    "BY": {
        "by": "uiterlijk | uiterlijk om | op zijn laatst om | op zijn laatst | op z n laatst om | ten laatste | uiterlijk op"
    },
    "AFTER": {
        "after": "na | later dan",
        "since": "vanaf | sinds | op zijn vroegst om | op zijn vroegst | niet voor | startend | beginnend op | startend op | beginnend | met ingang van | op z n vroegst om | vanaf rond | ten vroegste",
    },
    "ONWARDS": {"after": "of later | en later | of daarna"},
    "LATEST": {"by": "uiterlijk | op zijn laatst | ten laatste"},
    "FOR": {1: "gedurende | voor"},
    "LASTING": {1: "duur | gedurende"},
    "DAYWORD": {1: "dag"},
    "LASTNTH": {-1: "laatste"},
    "STARTING": {1: "beginnend | startend | aanvangend"},
    "EDGE": {
        "start": "begin | het begin",
        "mid": "midden | half | medio | halverwege | het midden van",
        "end": "eind | einde | het einde",
    },
    "REST": {1: "rest"},
    "LATER_IN": {1: "later"},
    "EARLIER_IN": {1: "eerder"},
    "SEASON": {0: "lente | voorjaar", 1: "zomer", 2: "herfst | najaar", 3: "winter"},
    "YEAR_HALF": {1: "h1", 2: "h2"},
    "COUNT": {
        2: "paar | een paar",
        3: "enkele | een aantal | enige",
        1.5: "anderhalf | anderhalve",
        2.5: "tweeenhalf | twee en een half | twee en half | tweeeneenhalf",
        3.5: "drieenhalf | drieeneenhalf",
    },
    "FRACTION_WORD": {0.5: "half | halve", 0.25: "kwart | kwartier", 0.75: "driekwart"},
    "MORE": {1: "meer | extra"},
    "WHOLE_UNIT": {
        (0.5, "hour"): "halfuur | half uur | halfuurtje | half uurtje",
        (0.75, "hour"): "drie kwartier | driekwartier | driekwart uur",
        (0.25, "hour"): "kwartier | kwartiertje",
        (1.5, "hour"): "anderhalf uur",
        (1, "hour"): "nog een uur | nog een uurtje",
    },
    "COMING_UNITS": {3: "komende dagen"},
    "EVERY": {1: "elke | iedere | elk | ieder"},
    "REPEAT_WEEKDAY": {n: f"{day}s | alle {day}en" for n, day in enumerate(_DAYS)},
    "SAME_TIME": {
        1: "zelfde tijd | dezelfde tijd | hetzelfde tijdstip | zelfde uur | hetzelfde uur | zelfde uurtje | uur blijft | uur blijft hetzelfde | tijd blijft hetzelfde | tijd blijft | op hetzelfde uur | op hetzelfde tijdstip | gewone tijd | zoals altijd | gebruikelijke tijd | zelfde tijdstip"
    },
    "LESS_THAN": {1: "minder dan"},
    "THAN": {1: "dan"},
    "PREFER": {1: "liever | beter"},
    "ONE_AFTER": {1: "die daarna | die erna"},
    "NEUTER": {1: "het"},
    "AFTER_WEAK": {1: "afzeggen | verzetten | verplaatsen | annuleren | kan | lukt | geen tijd | niet"},
    "PARTICLE": {1: "zo | ma"},
    "NOT": {1: "niet | niet op | behalve | in plaats van | geen | niet om"},
    "POST_NOT": {1: "niet"},
    "UNFREE": {
        1: "kan niet | kan ik niet | niet vrij | bezet | lukt niet | lukt me niet | niet mogelijk | geen tijd | verhinderd | past niet | niet beschikbaar | annuleren | red ik niet | niet lukken"
    },
    "CLAUSE": {1: "maar"},
    "COUNTED": {
        1: "personen | persoon | mensen | keer | lessen | les | sessies | volwassenen | kinderen | kaartjes | eenheden | plaatsen | spelers | ballen | km | kamers | sterren | vrienden | van ons | trainingen | euro | agendapunten | punten | gasten"
    },
    "MONEY": {1: "euro | euros | eur | cent | contant | dollar"},
    "SKIP": {
        1: "plaats voor twee | plaats voor drie | plaats voor vier | plek voor twee | plek voor drie | plek voor vier | plekje voor twee | plekje voor drie | plekje voor vier | tafel voor twee | tafel voor drie | tafel voor vier | ruimte voor twee | ruimte voor drie | ruimte voor vier | hoe vroeg | te vroeg | veel te vroeg | gelukkig nieuwjaar | goedemorgen | per nacht | goede morgen | goedemiddag | goede middag | goedenavond | goede avond | goeienavond | goedenacht | fijne dag | fijne avond | fijne week | fijn weekend | fijne maand | prettige dag | prettige avond | prettig weekend | prettige week | "
        "goede week | een goede week | je maand | hele dag door | dag na dag | van dag tot dag | een dag | ooit eens | volgende keer | vorige keer | laatste keer | deze keer | eerste keer | de eerste keer | een keer | nog een keer | tegelijkertijd | op tijd | "
        "tweede ronde | tweede kans | ten eerste | ten slotte | tot slot | tot ziens | tot straks | tot snel | tot nu toe | tot dan | eerst even | zon uren | een seconde | beoordeling van | cijfer van | gemiddelde van | groep van | aantal van | zo ja | zo niet | zo goed | zo veel | zo n | een van | een van de | nog een | 24/7"
    },
    "HALFWORD": {1: "helft"},
    "QUARTERWORD": {1: "kwartaal"},
    "QUARTER_NO": {1: "q1 | k1", 2: "q2 | k2", 3: "q3 | k3", 4: "q4 | k4"},
    "EVERY_OTHER": {1: "om de week op | elke twee weken"},
    "DAILY": {"daily": "dagelijks | elke dag"},
    "HALFYEAR": {1: "halfjaar | half jaar"},
    "DAY_BESIDE": {"before": "vooravond van"},
    "HOLIDAY_WEEKEND": {"easter": "paasweekend", "pentecost": "pinksterweekend", "christmas": "kerstweekend"},
    "NEXT_TO": {"after": "volgend op | meteen na", "before": "voorafgaand aan | vlak voor"},
    "HOLIDAY": HOLIDAYS,
    "WEEK_FROM": {1: "week vanaf | week beginnend op"},
    "EARLY": {"early_morning": "vroeg | heel vroeg"},
    "AROUND": {1: "rond"},
    "AFTER_DAYNO": {
        1: "afzeggen | verzetten | verplaatsen | annuleren | door | inplannen | ik | we | wij | kan | kunnen | kon | ben | is | zijn | was | zou | past | lukt | gaat | heb | hebben | heeft | had | wil | willen | moet | graag | niet | dan | ook | nog | vrij | ja | nee | ok | oke | goed | prima | als | want | omdat | mijn | onze | hij | zij | ze | het | je | jij | u | me | mij | ons | met | weer | kom | komt | komen | waar | wat | hoe | wanneer | liever | misschien | hier | al | alleen | dus | aub | bedankt | dank | groet | gr | werkt | helaas | toch | iets | wel | boeken | schrappen | mogelijk | eventueel | mss | nu | geen | red | hoef | verhinderd | weg | eigenlijk | evengoed | ook | heel | te | wegens | zou | zouden | ni | nie | uit | kunt | kun | hebt | alweer | voor | om"
    },
    "STREET_FIRST": {1: "straat | laan | plein"},
    "NAMED": {1: "ik ben | naam is | heet | mevrouw | mevr | meneer | familie"},
    "WHOLE": {1: "de hele | het hele | hele | heel de"},
    "WHOLE_AFTER": {1: "lang"},
    "ANOTHER": {1: "nog een | een extra"},
    "NIGHT": {"day": "nacht | nachten | nachtje"},
    "UNIT_LETTER": {
        "second": "s",
        "hour": "h",
        "day": "d",
        "week": "w",
        "minute": "m",
    },
    "NO": {1: "nee | sorry | ik bedoel"},
    "NTH": {-2: "voorlaatste | een na laatste"},
}

NOT_TYPOS = "zondaar maandang"

_ONES = "nul een|eens twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien|achtien negentien"
_TENS = {
    20: "twintig",
    30: "dertig",
    40: "veertig",
    50: "vijftig",
    60: "zestig",
    70: "zeventig",
    80: "tachtig",
    90: "negentig",
}
_ORDINALS = "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste"


def cardinals() -> Iterator[tuple[str, int]]:
    """nul to negenenvijftig; the diaeresis of "tweeëntwintig" folds away."""
    yield from listed(_ONES)
    for ten, word in _TENS.items():
        yield word, ten
    ones = {1: "een", 2: "twee", 3: "drie", 4: "vier", 5: "vijf", 6: "zes", 7: "zeven", 8: "acht", 9: "negen"}
    yield from joined(_TENS, ones, "{one}en{ten}")


def ordinals() -> Iterator[tuple[str, int]]:
    """eerste to eenendertigste."""
    yield from listed(_ORDINALS, 1)
    for word, value in cardinals():
        if 20 < value <= 31:
            yield word + "ste", value
