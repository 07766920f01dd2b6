"""German time words: kind → value → spellings without diacritics ("ä" is "a", "ß" is "ss"), parted by |."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping

from handlers.understand.lexicon.holidays_de import HOLIDAYS
from handlers.understand.times.lexicon import Style
from handlers.understand.times.numbers import joined, listed

STYLES = {
    "de": Style(
        verb_last=True, half_is_before=True, dotted_ordinals=True, weekday_and_number=False, country="DE"
    )
}

_DAYS = ("montag", "dienstag", "mittwoch", "donnerstag", "freitag", "samstag", "sonntag")
_PARTS = {
    "morning": "morgen morgens frueh fruh",
    "forenoon": "vormittag vormittags",
    "noon": "mittag mittags",
    "afternoon": "nachmittag nachmittags",
    "evening": "abend abends",
    "night": "nacht nachts",
}


def _compounds() -> dict[Hashable, str]:
    """Dienstagmorgen, Montagabend: (weekday, part)."""
    return {
        (number, part): " | ".join(day + word for word in words.split())
        for number, day in enumerate(_DAYS)
        for part, words in _PARTS.items()
    }


WORDS: Mapping[str, Mapping[Hashable, str]] = {
    "WEEKDAY": {
        0: "montag | montags | mon | mo.",
        1: "dienstag | dienstags | dienstage | dienstagen | die. | di.",
        2: "mittwoch | mittwochs | mittwoche | mit. | mi.",
        3: "donnerstag | donnerstags | donnerstage | donnerstagen | don. | do. | don",
        4: "freiteg | fretag | freitga | freitag | freitags | freitage | freitagen | fre. | fr.",
        5: "samstag | samstags | samstage | samstagen | sonnabend | sam. | sa.",
        6: "sonntag | sonntags | sonntage | sonntagen | son. | so.",
    },
    "WEEKDAY_WEAK": {0: "mo", 1: "di", 2: "mi", 3: "do", 4: "fr", 5: "sa", 6: "so"},
    "ON_DAY": {1: "am | diesen | nachsten | kommenden"},
    "WEEKDAYPART": _compounds(),
    "MONTH": {
        1: "januar | jan | janner | jaenner | januars",
        2: "februar | feb | feber | februars",
        3: "marz | maerz | mrz | mar",
        4: "april | apr | aprils",
        5: "mai | mais",
        6: "juni | jun | juno | junis",
        7: "juli | jul | julei | julis",
        8: "august | aug | augusts",
        9: "september | sept | sep | septembers",
        10: "oktober | okt | oct | oktobers",
        11: "november | nov | novembers",
        12: "dezember | dez | dezembers",
    },
    "MONTHNO": {
        1: "ersten | erste | erster",
        2: "zweiten | zweiter",
        3: "dritten | dritter",
        4: "vierten | vierter",
        5: "funften | funfter | fuenften",
        6: "sechsten | sechster",
        7: "siebten | siebter | siebenten",
        8: "achten | achter",
        9: "neunten | neunter",
        10: "zehnten | zehnter",
        11: "elften | elfter",
        12: "zwolften | zwolfter | zwoelften",
    },
    "RELDAY": {
        0: "heute spater | spater heute | heute | heut | heute noch | noch heute",
        1: "morgen | mrgn | am nachsten tag | am tag darauf | tags darauf",
        2: "ubermorgen | uebermorgen",
        3: "uberubermorgen",
        -1: "gestern | am vortag",
        -2: "vorgestern",
        -3: "vorvorgestern",
    },
    "RELPART": {
        (1, "morning"): "morgen fruh | morgen frueh | morgen in der fruh",
        (0, "morning"): "heute fruh | heute frueh | heute in der fruh",
        (-1, "last_night"): "letzte nacht",
    },
    "PART": {
        "morning": "morgen | fruh | frueh | der fruh | frueher morgen",
        "forenoon": "vormittag | vorm. | vorm | vorm .",
        "afternoon": "nachmitag | nachmittag | nachm. | nachm",
        "evening": "abnd | abned | abend | abds. | abds",
        "night": "nacht",
        "noon": "mittag | mittagszeit | mittagspause",
        "after_lunch": "nach dem mittagessen | nach dem mittag | nach mittag",
        "after_work": "nach der arbeit | nach feierabend | feierabend",
        "day_end": "geschaftsschluss | buroschluss | dienstschluss | betriebsschluss | ende des tages | tagesende",
        "after_school": "nach der schule",
        "early_morning": "fruhmorgens | am fruhen morgen | fruher morgen | am fruhen vormittag | fruh morgens | morgens fruh | in aller fruhe | in aller fruh | ganz fruh",
    },
    "NIGHT_BEFORE": {1: "nacht auf | nacht zum | nacht zu"},
    "NIGHT_FROM": {1: "nacht von | nacht vom"},
    "MEAL": {"lunch": "mittagessen", "breakfast": "fruhstuck", "dinner": "abendessen"},
    "PART_ADVERB": {
        "morning": "morgens | am morgen | in der fruh | in der frueh | fruhs | in der fruehe | in der fruhe",
        "forenoon": "vormittags | am vormittag | an einem vormittag | an irgendeinem vormittag | irgendeinen vormittag | einen vormittag",
        "noon": "mittags | am mittag | uber mittag",
        "afternoon": "nachmittags | am nachmittag | nachmittag | an einem nachmittag | an irgendeinem nachmittag | irgendeinen nachmittag | einen nachmittag",
        "evening": "abends | am abend | an einem abend | an irgendeinem abend | irgendeinen abend | einen abend",
        "night": "nachts | in der nacht",
    },
    "EDGE_PART": {
        (
            "morning",
            "end",
        ): "spater vormittag | am spateren vormittag | spateren vormittag | am spaten vormittag | spatvormittags | am spaten vormittag",
        ("afternoon", "start"): "fruher nachmittag | am fruhen nachmittag | fruhen nachmittag",
        (
            "afternoon",
            "end",
        ): "spater nachmittag | am spaten nachmittag | am spateren nachmittag | spateren nachmittag | spatnachmittag | spatnachmittags | spaten nachmittag",
        ("evening", "start"): "fruher abend | am fruhen abend | fruhabends | fruhen abend",
        (
            "evening",
            "end",
        ): "spater abend | am spaten abend | am spateren abend | spateren abend | spatabends | spaten abend | spat abends",
    },
    "NOON": {12: "zwolf uhr mittags | mittags um zwolf | mittags um 12 | 12 uhr mittags"},
    "MIDNIGHT": {0: "mitternacht"},
    "NOW": {
        "minute": "jetzt | genau jetzt | gerade | sofort | eben | nun | im moment | momentan | aktuelle uhrzeit | jetzt gerade | "
        "so bald wie moglich | so schnell wie moglich | sobald wie moglich | schnellstmoglich | im augenblick | gerade eben"
    },
    "MOD": {
        "this": "diese | dieser | diesen | dieses | diesem | laufende | laufenden | der laufenden | laufendes | laufender | aktuelle | aktuellen | aktuelles",
        "next": "nachste | nachsten | nachster | nachstes | nachstem | naechste | naechsten | naechster | "
        "folgende | folgenden | folgender | darauffolgenden | nachst",
        "last": "letzte | letzten | letzter | letztes | vergangene | vergangenen | vergangener",
        "previous": "vorige | vorigen | voriger | voriges | vorherige | vorherigen",
        "coming": "kommende | kommenden | kommender | kommendes",
        "after_next": "ubernachste | ubernachsten | ubernachster | ubernachstes | uebernaechste | uebernaechsten | uebernachste | uebernachsten",
    },
    "POSTMOD": {"second": "nach dem nachsten", "next": "der nachsten | drauf"},
    "WEEKLATER": {7: "uber eine woche | uber acht tage"},
    "WEEK": {"week": "woche | wochen"},
    "WEEK_NAMED": {
        "this": "die ganze woche | ganze woche | im laufe der woche | laufe der woche | im laufe dieser woche",
        "coming": "die woche drauf | die woche darauf",
        "after_next": "die woche nach der nachsten | woche nach der nachsten | woche nach nachster woche",
    },
    "CALENDAR_WEEK": {1: "kw | kalenderwoche | kws | kalenderwochen"},
    "WORKWEEK": {"week": "arbeitswoche"},
    "WORKWEEK_NAMED": {"this": "unter der woche | wochentags | werktags"},
    "WEEKEND": {"weekend": "wochenende | wochenend | we. | wochenenden"},
    "MONTHWORD": {"month": "monat | monats | monate"},
    "MONTH_NAMED": {"this": "des monats | dem monat"},
    "EDGE_NAMED": {
        ("start", "month"): "monatsanfang | monatsbeginn | zum monatsanfang",
        ("mid", "month"): "monatsmitte",
        ("end", "month"): "monatsende | zum monatsende",
        ("start", "week"): "wochenanfang | wochenbeginn",
        ("mid", "week"): "wochenmitte",
        ("start", "year"): "jahresanfang | jahresbeginn",
        ("end", "year"): "jahresende | zum jahresende",
    },
    "YEARWORD": {"year": "jahr | jahres | jahre"},
    "YEAR_NAMED": {"next": "neues jahr | neuen jahr | neuen jahres"},
    "UNIT": {
        "second": "sekunde | sekunden | sek",
        "minute": "minute | minuten | min | mins",
        "hour": "stunde | stunden | std | stdn | h",
        "day": "tag | tage | tagen | tg",
        "night": "nachte | nachten",
        "week": "woche | wochen",
        "month": "monat | monate | monaten | monats",
        "year": "jahr | jahre | jahren",
        "business_day": "werktage | werktagen | arbeitstage | arbeitstagen",
        "quarter": "viertelstunde | viertelstunden",
        "quarter_year": "quartal | quartale",
    },
    "GLUED_UNIT": {"hour": "h | std", "minute": "min | m", "day": "d", "week": "w"},
    "MINUTE": {1: "minuten | minute | min"},
    "AMPM": {"am": "am. | a.m.", "pm": "pm | p.m."},
    "GLUED_AMPM": {"am": "am", "pm": "pm"},
    "OCLOCK": {1: "uhr | h"},
    "GLUED_OCLOCK": {1: "h | uhr | u"},
    "ZERO": {0: "null"},
    "HALF_PAST": {1: "halb | halber"},
    "QUARTER": {15: "viertel | 1/4"},
    "QUARTER_OF": {45: "viertel"},
    "THREE_QUARTERS_OF": {15: "dreiviertel | drei viertel"},
    "MIN_PAST": {"past": "nach"},
    "MIN_TO": {"to": "vor"},
    "GLUED_ORDSUFFIX": {1: "te | ten | ter | tes"},
    "AT": {
        1: "um | so um | punkt | um punkt | schlag",
        "approx": "gegen | so gegen | um circa | um ca. | um ungefahr | so ungefahr um | zirka um | ca. um | circa um | ungefahr um | ungefahr gegen | etwa um | gg. | ca gegen",
    },
    "ON": {
        1: "am | fur | fuer | den | der | diesen | an diesem | im laufe des | im laufe der | irgendwann | gerne | gern | lieber | evtl. | evtl | vielleicht | jeweils | gleich | dann | beim | bei | zur | zum"
    },
    "IN": {1: "in | im"},
    "IN_TIME": {1: "in"},
    "WITHIN": {1: "innerhalb von | binnen | innerhalb | in weniger als | in unter"},
    "THE": {1: "der | die | das | den | dem | des | am"},
    "THE_DAY": {1: "am | den"},
    "A": {1: "ein | eine | einer | einem | einen | eines | ne | ner | nem | nen"},
    "OF": {1: "des | der | vom | von | im"},
    "AGO_PRE": {1: "vor"},
    "HENCE": {1: "ab jetzt | ab heute | von jetzt an"},
    "LATER": {1: "spater | danach"},
    "AFTER_DAY": {"after": "nach", "before": "vor"},
    "BEFORE_DAY": {"before": "vor"},
    "APPROX": {
        1: "circa | ca | ca. | zirka | ungefahr | etwa | in etwa | rund | genau | punkt | so | gegen | fast | kurz"
    },
    "APPROX_AFTER": {1: "in etwa | ungefahr | circa | ca | rum | herum | oder so | genau"},
    "ABOUT_LENGTH": {1: "circa | ca | ca. | zirka | ungefahr | etwa | rund | genau | exakt | cirka"},
    "AND": {1: "und | u. | sowie"},
    "OR": {1: "oder"},
    "BUT": {1: "aber | und"},
    "FROM": {"from": "von | ab | zwischen"},
    "FROM_DAY": {1: "vom"},
    "TO": {
        "to": "bis | bis max. | bis max | bis maximal | bis spatestens | bis langstens | bis hochstens | auf | auf den | zum | bis zum | bis um | bis zur | bis ca. | bis gegen | - bis | bis einschliesslich | bis inklusive | bis inkl | bis inkl. | bis einschl."
    },
    "UNTIL_DAY": {1: "bis zum"},
    "UNTIL": {
        "until": "bis maximal | bis max | bis max. | maximal bis | bis hochstens | hochstens bis | bis langstens | bis einschliesslich | bis inklusive | bis inkl | bis inkl. | bis einschl | bis einschl. | bis | bis um | bis zur | bis spatestens | bis ca.",
        "until_day": "bis zum",
    },
    "BETWEEN": {"between": "zwischen | zw | zw. | irgendwann zwischen"},
    "BEFORE": {"before": "vor | noch vor | vor dem | fruher als | nicht spater als | nicht nach"},
    "BY": {"by": "spatestens | spatestens um | spatestens am | spaetestens"},
    "AFTER": {
        "after": "nach | nach dem | spater als | irgendwann nach",
        "since_day": "ab dem",
        "since": "ab | seit | fruhestens | fruhestens um | ab ca. | ab circa | "
        "nicht vor | fruehestens | von | beginnend am",
    },
    "ONWARDS": {"after": "oder spater | aufwarts | an aufwarts"},
    "LATEST": {"by": "spatestens | oder fruher"},
    "FOR": {1: "fur | fuer"},
    "LASTING": {1: "lang | dauer | dauer ca | dauer ca. | dauert"},
    "DAYWORD": {1: "tag"},
    "LASTNTH": {-1: "letzter | letzten | letzte | letztes"},
    "EDGE": {"start": "anfang | beginn | anfang des", "mid": "mitte", "end": "ende | ende der | ende des"},
    "REST": {1: "rest"},
    "LATER_IN": {1: "spater"},
    "EARLIER_IN": {1: "fruher"},
    "SEASON": {0: "fruhling | fruhjahr", 1: "sommer", 2: "herbst", 3: "winter"},
    "YEAR_HALF": {1: "h1 | erstes halbjahr", 2: "h2 | zweites halbjahr"},
    "COUNT": {
        2: "beiden | paar | ein paar",
        3: "einige | einigen | mehrere | mehreren",
        1.25: "eineinviertel",
        1.5: "anderthalb | eineinhalb | einundeinhalb",
        2.5: "zweieinhalb | zweiundeinhalb",
        3.5: "dreieinhalb",
        4.5: "viereinhalb",
        5.5: "funfeinhalb",
        6.5: "sechseinhalb",
    },
    "FRACTION_WORD": {
        0.5: "halb | halbe | halben | halber | einhalb | halbes",
        0.25: "viertel",
        0.75: "dreiviertel | drei viertel",
    },
    "MORE": {1: "weitere | weiteren | mehr | zusatzliche | volle | vollen | ganze | ganzen"},
    "WHOLE_UNIT": {
        (0.5, "hour"): "halbstunde",
        (0.75, "hour"): "dreiviertelstunde | drei viertel stunde",
        (0.25, "hour"): "viertelstunde",
    },
    "COMING_UNITS": {3: "nachsten tage | nachsten tagen | kommenden tage | kommenden tagen"},
    "EVERY": {1: "jeden | jede | jedes | jeder | immer"},
    "REPEAT_WEEKDAY": {n: f"{day}s | alle {day}e | an {day}en" for n, day in enumerate(_DAYS)},
    "SAME_TIME": {
        1: "dieselbe zeit | dieselbe uhrzeit | derselben zeit | derselben uhrzeit | um dieselbe zeit | um die gleiche zeit | um dieselbe uhrzeit | gleiche zeit | selbe zeit | gleiche uhrzeit | selbe uhrzeit | gleicher zeit | zur gleichen zeit | zur selben zeit | ubliche zeit | wie immer | gleichen zeit | selben zeit | uhrzeit bleibt | uhrzeit bleibt gleich | zeit bleibt gleich | uhrzeit wie gehabt"
    },
    "LESS_THAN": {1: "weniger als | unter"},
    "THAN": {1: "als"},
    "PREFER": {1: "lieber | besser"},
    "ONE_AFTER": {1: "den danach | den darauf | den nachsten | der danach | den drauf"},
    "AFTER_WEAK": {
        1: "absagen | verschieben | canceln | kein zeit | keine zeit | kann | geht | klappt | passt | nicht"
    },
    "PARTICLE": {1: "so | do"},
    "NOT": {
        1: "nicht den | nicht | nicht am | kein | keinen | statt | anstatt | ausser | statt am | anstelle von | nicht um"
    },
    "POST_NOT": {1: "nicht"},
    "UNFREE": {
        1: "kann nicht | kann ich nicht | keine zeit | geht nicht | geht es nicht | klappt nicht | klappt es nicht | passt nicht | passt es nicht | verhindert | leider nicht | "
        "schaffe ich nicht | schaff ich nicht | schaffe es nicht | bin ich weg | verschieben | absagen | nicht da | nicht moglich"
    },
    "CLAUSE": {1: "aber | sondern"},
    "COUNTED": {
        1: "personen | person | leute | mal | einheiten | stunden training | plätze | platze | erwachsene | kinder | karte | karten | tickets | zimmer | x | prozent | "
        "trainings | termine | spieler | balle | km | kilometer | teilnehmer | gaste | freunde | grad | kilo | liter | punkte"
    },
    "MONEY": {1: "euro | eur | franken | cent | bar"},
    "SKIP": {
        1: "wie fruh | wie frueh | zu fruh | zu frueh | viel zu fruh | frohes neues jahr | gutes neues jahr | ein frohes neues jahr | guten morgen | guten abend | gute nacht | pro nacht | je nacht | guten tag | schonen tag | schonen abend | schone woche | schones wochenende | einen schonen tag | schonen tag noch | "
        "schonen abend noch | guten nachmittag | auf wiedersehen | eines tages | tag fur tag | tag der | an einem tag | erst mal | zum ersten mal | das erste mal | "
        "nachstes mal | letztes mal | das letzte mal | in letzter zeit | zur zeit | rechtzeitig | auf zeit | jederzeit | zweite chance | erste hilfe | erste wahl | in erster linie | "
        "zum einen | die beiden | wie lange | hallo zusammen | so dass | so weit | so viel | so viele | so gut | so ein | so eine | do it | vor allem | nach hause | vor ort | "
        "nach wie vor | am besten | am liebsten | bewertung von | note von | durchschnitt von | gruppe von | anzahl von | im ersten moment | auf einmal | noch einmal | noch mal | tag zusammen | mahlzeit | moin | 24/7 | schonen feierabend | feierabend bier | chinesisches neujahr"
    },
    "HALFWORD": {1: "halfte"},
    "PERIOD_HALF": {"week": "wochenhalfte", "year": "jahreshalfte"},
    "QUARTERWORD": {1: "quartal | quartals"},
    "QUARTER_NO": {1: "q1 | quartal 1", 2: "q2 | quartal 2", 3: "q3 | quartal 3", 4: "q4 | quartal 4"},
    "EVERY_OTHER": {1: "jeden zweiten | alle zwei wochen"},
    "DAILY": {"daily": "taglich | jeden tag"},
    "STARTING": {1: "ab | ab dem | beginnend am | beginnend mit dem"},
    "HALFYEAR": {1: "halbjahr | halbjahrs | halbjahres"},
    "DAY_BESIDE": {"before": "vorabend von | vorabend des | vorabend vor"},
    "HOLIDAY_WEEKEND": {
        "easter": "osterwochenende",
        "pentecost": "pfingstwochenende",
        "christmas": "weihnachtswochenende",
    },
    "NEXT_TO": {"after": "direkt nach | gleich nach", "before": "direkt vor | unmittelbar vor"},
    "HOLIDAY": HOLIDAYS,
    "WEEK_FROM": {1: "woche ab | woche ab dem | woche beginnend mit | woche beginnend am"},
    "MONTHWEEK": {
        1: "januarwoche | januarwochen",
        2: "februarwoche | februarwochen",
        3: "marzwoche | marzwochen | maerzwoche | maerzwochen",
        4: "aprilwoche | aprilwochen",
        5: "maiwoche | maiwochen",
        6: "juniwoche | juniwochen",
        7: "juliwoche | juliwochen",
        8: "augustwoche | augustwochen",
        9: "septemberwoche | septemberwochen",
        10: "oktoberwoche | oktoberwochen",
        11: "novemberwoche | novemberwochen",
        12: "dezemberwoche | dezemberwochen",
    },
    "MONTHWEEKEND": {
        1: "januarwochenende",
        2: "februarwochenende",
        3: "marzwochenende | maerzwochenende",
        4: "aprilwochenende",
        5: "maiwochenende",
        6: "juniwochenende",
        7: "juliwochenende",
        8: "augustwochenende",
        9: "septemberwochenende",
        10: "oktoberwochenende",
        11: "novemberwochenende",
        12: "dezemberwochenende",
    },
    "MONTHHALF": {
        1: "januarhalfte | januarhaelfte",
        2: "februarhalfte | februarhaelfte",
        3: "marzhalfte | marzhaelfte | maerzhalfte",
        4: "aprilhalfte | aprilhaelfte",
        5: "maihalfte | maihaelfte",
        6: "junihalfte | junihaelfte",
        7: "julihalfte | julihaelfte",
        8: "augusthalfte | augusthaelfte",
        9: "septemberhalfte | septemberhaelfte",
        10: "oktoberhalfte | oktoberhaelfte",
        11: "novemberhalfte | novemberhaelfte",
        12: "dezemberhalfte | dezemberhaelfte",
    },
    "MAKE_IT": {1: "sagen wir | machen wir | sagen wir mal | machen wir es"},
    "AROUND": {1: "gegen | circa | ca"},
    "AFTER_DAYNO": {
        1: "ich | wir | kann | konnen | konnte | konnten | bin | ist | sind | war | ware | waren | wurde | wurden | geht | ginge | passt | passen | wird | werden | habe | hab | haben | hat | hatte | hatten | mochte | mochten | will | wollte | soll | sollte | klappt | nicht | leider | gern | gerne | dann | auch | noch | frei | bitte | danke | ja | nein | ok | okay | super | gut | wenn | weil | da | dass | mein | meine | unser | unsere | er | sie | es | du | ihr | euch | dir | mir | uns | mit | wieder | komme | kommen | kommt | sehen | treffen | findet | finde | wo | was | wie | wann | bei | lieber | am | vielleicht | eventuell | stattdessen | anstatt | hier | dort | schon | nur | erst | also | muss | mussen | lg | vg | gruss | etwas | doch | absagen | verschieben | verlegen | stornieren | buchen | einplanen | umbuchen | moglich | sowieso | evtl | evt | vllt | nun | jetzt | kein | keine | keinen | um | schaffe | schaff | brauche | brauch | bereits | verhindert | unterwegs | eigentlich | genauso | ebenfalls | sehr | zu | wegen | gibt | gabe | fallt | fiele | an | ab | bis | ware | nix | raus | weg | unpassend | mal | wurden | konntest | kannst | hatten | hattest | hast"
    },
    "STREET_FIRST": {1: "strasse | weg | platz | str | str."},
    "NAMED": {1: "heisse | ich bin | hier ist | name ist | frau | herr | herrn | familie"},
    "WHOLE": {1: "den ganzen | die ganze | das ganze | ganzen | ganze | ganzes | gesamten"},
    "WHOLE_AFTER": {1: "lang"},
    "ANOTHER": {1: "noch eine | noch einen | noch ein | eine weitere | einen weiteren | eine zusatzliche"},
    "NIGHT": {"day": "nacht | nachte | nachten"},
    "UNIT_LETTER": {
        "second": "s",
        "hour": "h",
        "day": "d",
        "week": "w",
        "minute": "m",
    },
    "NO": {1: "nein | ne | doch | sorry | ich meinte | ich meine"},
    "NTH": {
        -2: "vorletzter | vorletzten | vorletzte | vorletztes | zweitletzter | zweitletzten | zweitletzte"
    },
}

NOT_TYPOS = "montage maerz mittwochs"

_ONES = (
    "null eins|ein|eine|einem|einer|einen zwei|zwo drei vier funf|fuenf sechs sieben acht neun zehn elf zwolf|zwoelf dreizehn vierzehn "
    "funfzehn|fuenfzehn sechzehn siebzehn achtzehn neunzehn"
)
_TENS = {
    20: "zwanzig",
    30: "dreissig",
    40: "vierzig",
    50: "funfzig|fuenfzig",
    60: "sechzig",
    70: "siebzig",
    80: "achtzig",
    90: "neunzig",
}
_STEMS = (
    "erst zweit dritt viert funft|fuenft sechst siebt|siebent acht neunt zehnt elft zwolft|zwoelft".split()
)


def cardinals() -> Iterator[tuple[str, int]]:
    """null to neunundfünfzig."""
    yield from listed(_ONES)
    for ten, words in _TENS.items():
        for word in words.split("|"):
            yield word, ten
    ones = {
        1: "ein",
        2: "zwei",
        3: "drei",
        4: "vier",
        5: "funf|fuenf",
        6: "sechs",
        7: "sieben",
        8: "acht",
        9: "neun",
    }
    yield from joined(_TENS, ones, "{one}und{ten}")


def ordinals() -> Iterator[tuple[str, int]]:
    """erster, erste, ersten, erstes … einunddreißigster."""
    ends = ("e", "er", "en", "es", "em")
    for value, stems in enumerate(_STEMS, 1):
        for stem in stems.split("|"):
            for end in ends:
                yield stem + end, value
    for word, value in cardinals():
        if 13 <= value <= 31:
            for end in ends:
                yield word + ("st" if value >= 20 else "t") + end, value
