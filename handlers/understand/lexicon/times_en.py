"""English time words: kind → value → spellings, parted by |. Quotes fall away in reading ("o'clock" is "o clock")."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Mapping

from handlers.understand.lexicon.holidays_en import HOLIDAYS
from handlers.understand.times.lexicon import Style
from handlers.understand.times.numbers import Number, joined, listed

STYLES = {
    "en": Style(
        month_first=True,
        clock_24h=False,
        dot_is_date=False,
        country="US",
        weekday_today=True,
        to_is_range=True,
        weeks_on_day=True,
    ),
    "en-gb": Style(
        month_first=False,
        clock_24h=False,
        dot_is_date=False,
        country="GB",
        weekday_today=True,
        to_is_range=True,
        weeks_on_day=True,
    ),
}

WORDS: Mapping[str, Mapping[Hashable, str]] = {
    "WEEKDAY": {
        0: "monday | mon | mondays",
        1: "tuesday | tue | tues | tuesdays | teusday | tusday | tuesd",
        2: "wednesday | wed | weds | wednesdays | wensday | wendsday | wensdays | wednsday | weds.",
        3: "thursday | thu | thur | thurs | thursdays | thirsday | thersday",
        4: "fryday | firday | friady | friday | fri | fridays",
        5: "saturday | sat | saturdays | saterday | satarday | satruday",
        6: "sunday | sun. | sundays",
    },
    "MONTH": {
        1: "january | jan",
        2: "february | feb",
        3: "march | mar",
        4: "april | apr",
        5: "may",
        6: "june | jun",
        7: "july | jul",
        8: "august | aug",
        9: "september | sept | sep",
        10: "october | oct",
        11: "november | nov",
        12: "december | dec",
    },
    "RELDAY": {
        0: "today | todays | tday | later today | 2day | 2dy | tdy",
        1: "tomorrow | tomorrows | tmrw | tmr | tomoz | 2moro | 2morrow | tmw | "
        "next day | the next day | the following day | the day after | morrow | 2mrw | 2moz | tomoro | tommorrow | tommorow | tomorow | tmo | 2mro | 2morow | 2mrow | 2mara | tomrw | tmro | tmoro | tmmrw | tommrow | tomrrow | tomorro | tomorrrow",
        2: "the day after tomorrow | day after tomorrow | overmorrow | the day after tmrw | day after tmrw",
        -1: "yesterday | the day before | the previous day",
        -2: "the day before yesterday | day before yesterday",
    },
    "VAGUE_DAY": {0: "for the day | same day | the same day"},
    "WEEKDAY_WEAK": {6: "sun"},
    "AMBIGUOUS": {1: "spring | fall | may | mar | march | sept | sep"},
    "ON_DAY": {1: "on | this | next"},
    "RELPART": {
        (0, "tonight"): "tonight | tonite | 2nite | 2night | today evening | todays evening | tonights",
        (-1, "last_night"): "last night",
    },
    "PART": {
        "late_afternoon": "teatime | tea time",
        "lunch": "lunchtime | lunch time | noontime | over lunch | during lunch | lunch break",
        "morning": "mornign | moring | morining | mornning | morning | mornings | mornin | in the am | morningish",
        "afternoon": "afternon | aftenoon | afernoon | afternooon | afternoon | afternoons | arvo | afternoonish",
        "evening": "evning | eveing | evenin | evenign | eveninng | evening | evenings | eve | eveningish",
        "night": "night",
        "after_lunch": "after lunch",
        "after_work": "after work",
        "day_end": "close of play | end of play | close of business | end of business | end of day | end of the day | end of the working day | cob | eod | cop",
        "after_school": "after school",
        "early_morning": "first thing | first thing in the morning | early morning | early in the morning | early am",
        "dawn": "dawn",
    },
    "MEAL": {
        "lunch": "lunch",
        "breakfast": "breakfast | breakfast time",
        "dinner": "dinner | dinnertime | dinner time",
    },
    "EDGE_PART": {
        ("morning", "end"): "late morning | late in the morning",
        ("morning", "mid"): "mid morning",
        ("afternoon", "start"): "early afternoon | early in the afternoon",
        ("afternoon", "mid"): "mid afternoon",
        ("afternoon", "end"): "late afternoon | late in the afternoon",
        ("evening", "start"): "early evening | early in the evening",
        ("evening", "end"): "late evening | late tonight | late in the evening | late at night | late night",
    },
    "NOON": {12: "noonish | middayish | noon | midday | mid day"},
    "MIDNIGHT": {0: "midnight | mid night"},
    "NOW": {
        "minute": "atm | at this time | now | right now | just now | at the moment | at present | at the present time | this instant | "
        "as soon as possible | asap | immediately | straight away | at this moment"
    },
    "MOD": {
        "this": "this | current | the current",
        "next": "next | following | the following | nxt",
        "last": "last | past | this past",
        "previous": "previous",
        "coming": "coming | upcoming | this upcoming | this coming",
    },
    "POSTMOD": {"second": "after next | after the next"},
    "WEEKLATER": {7: "week", 14: "fortnight"},
    "WEEK": {"week": "week | weeks | wk"},
    "WEEK_NAMED": {
        "this": "all week | whole week",
        "after_next": "week after next | the week after next | the week after",
    },
    "DURING_WEEK": {"this": "during the week"},
    "WORKWEEK": {"week": "working week | workweek | work week | business week"},
    "FORTNIGHT": {1: "fortnight"},
    "WEEKEND": {"weekend": "weekend | week end | weekends | wkend"},
    "MONTHWORD": {"month": "month | months"},
    "MONTH_NAMED": {"this": "the month"},
    "YEARWORD": {"year": "year"},
    "UNIT": {
        "second": "second | seconds | secs | sec",
        "minute": "minute | minutes | min | mins | minuets",
        "hour": "hour | hours | hr | hrs | h",
        "day": "day | days",
        "night": "night | nights",
        "week": "week | weeks | wk | wks",
        "fortnight": "fortnight | fortnights",
        "month": "month | months",
        "year": "year | years | yr | yrs",
        "business_day": "business day | business days | working day | working days | workdays | weekdays",
        "quarter_year": "quarters",
    },
    "GLUED_UNIT": {
        "hour": "h | hr | hrs",
        "minute": "m | min | mins",
        "second": "s | sec",
        "week": "w | wk",
        "year": "yr | y",
    },
    "MINUTE": {1: "minutes | minute | mins | min"},
    "AMPM": {"am": "am | a.m. | a. m. | a m | a.m", "pm": "pm | p.m. | p. m. | p m | p.m"},
    "GLUED_AMPM": {"am": "am", "pm": "pm"},
    "GLUED_AMPM_LETTER": {"am": "a", "pm": "p"},
    "GLUED_PM_LETTER": {"pm": "p"},
    "OCLOCK": {1: "o clock | oclock | o' clock"},
    "GLUED_OCLOCK": {1: "h | hrs"},
    "ZERO": {0: "zero | oh | o"},
    "HALF_PAST": {1: "half past | half after | half | 1/2 past | half-past"},
    "HALF_MINUTES": {30: "half"},
    "QUARTER": {15: "quarter | a quarter | qtr | 1/4"},
    "MIN_PAST": {"past": "past | after | minutes past | minutes after"},
    "MIN_TO": {"to": "to | till | til | before | of | minutes to"},
    "ISH": {1: "ish"},
    "ISH_HOUR": {
        Number(hour, 0): f"{word}ish"
        for word, hour in listed("one two three four five six seven eight nine ten eleven twelve", 1)
    },
    "ORDSUFFIX": {},
    "GLUED_ORDSUFFIX": {1: "st | nd | rd | th"},
    "AT": {
        1: "how about | what about | at | @ | at exactly",
        "approx": "at around | at about",
    },
    "ON": {1: "on | for | sometime | some time | starting | during | maybe | say"},
    "IN": {1: "in | within the"},
    "IN_TIME": {1: "in | in another"},
    "WITHIN": {1: "within | in less than | in under | over | during"},
    "THE": {1: "the"},
    "THE_DAY": {1: "on the"},
    "A": {1: "a | an | one"},
    "OF": {1: "of | of the"},
    "LINK": {1: "s"},
    "AGO": {1: "ago | back | earlier"},
    "HENCE": {1: "from now | hence | from today | from right now"},
    "FROM_NOW": {1: "from now | from today | hence"},
    "LATER": {1: "later"},
    "AFTER_DAY": {"after": "after | from | following | later than | past", "before": "before | prior to"},
    "BEFORE_DAY": {"before": "before | prior to"},
    "APPROX": {
        1: "about | around | round about | round | approximately | approx | roughly | circa | ca | just | exactly | precisely | nearly | preferably | ideally | "
        "probably | maybe | sometime | possibly | like | near | close to"
    },
    "APPROX_AFTER": {
        1: "- ish | approximately | approx | or so | ish | or thereabouts | roughly | sharp | exactly"
    },
    "ABOUT_LENGTH": {1: "about | around | exactly | approximately"},
    "AND": {1: "and | n"},
    "OR": {1: "or"},
    "BUT": {1: "but | and"},
    "FROM": {"from": "from | starting | starting from | starting at | beginning at"},
    "TO": {"to": "to | until | till | til | thru | through | up to | and ends at | up until"},
    "UNTIL": {"until": "until | till | til | up until | up to and including | until and including | up to"},
    "BETWEEN": {"between": "between | in between | btw | btwn"},
    "BEFORE": {
        "before": "before | earlier than | no later than | not later than | as late as | at the latest by | prior to | latest by | not after | not past"
    },
    "BY": {"by": "by | by around | by about | on or before"},
    "AFTER": {
        "after": "after | later than | anytime after | any time after | more than",
        "since": "since | from | not before | not until | not till | on or after | starting | starting on | starting from | beginning from | as of | as from | beginning | beginning on | no earlier than | "
        "not earlier than",
    },
    "ONWARDS": {
        "after": "or later | onwards | onward | or after | and later | and after | on wards | at the earliest | earliest"
    },
    "LATEST": {"before": "or earlier | or before | at the latest | latest | the latest"},
    "FOR": {1: "for | lasting | that lasts | last for"},
    "LASTING": {1: "lasting | duration"},
    "DAYWORD": {1: "day"},
    "LASTNTH": {-1: "last"},
    "CLOSEST": {1: "closest | nearest"},
    "STARTING": {1: "starting | beginning | commencing"},
    "EDGE": {
        "start": "beginning | start of | early | early in | the beginning | the start",
        "mid": "mid | middle | the middle",
        "end": "end | back end | late | late in | the end",
    },
    "REST": {1: "rest | remainder | remaining | remaining of | the rest"},
    "LATER_IN": {1: "later | later in | later on"},
    "EARLIER_IN": {1: "earlier | earlier in"},
    "SEASON": {
        0: "spring | springtime",
        1: "summer | summertime",
        2: "autumn | fall",
        3: "winter | wintertime",
    },
    "YEAR_HALF": {1: "h1 |", 2: "h2 |"},
    "COUNT": {
        2: "couple | couple of | a couple of | a couple | pair of | a pair of",
        3: "few | a few | some | several | a few of",
    },
    "FRACTION_WORD": {
        0.5: "half | half of",
        0.25: "quarter | quarters",
        0.75: "three quarters | three quarter",
    },
    "MORE": {1: "more | additional | extra | less | fewer | whole | full"},
    "WHOLE_UNIT": {(0.5, "hour"): "half hour | half an hour | half a hour", (0.25, "hour"): "quarter hour"},
    "COMING_UNITS": {3: "next few days | coming days | next couple of days | upcoming days"},
    "EVERY": {1: "every | each | all the"},
    "REPEAT_WEEKDAY": {
        0: "mondays",
        1: "tuesdays",
        2: "wednesdays",
        3: "thursdays",
        4: "fridays",
        5: "saturdays",
        6: "sundays",
    },
    "SAME_TIME": {
        1: "same time | same hour | the usual time | usual time | same slot | the same time | same time as usual | same time as always"
    },
    "LESS_THAN": {1: "less than | fewer than | under"},
    "THAN": {1: "than"},
    "PREFER": {1: "rather | better | prefer"},
    "ONE_AFTER": {1: "the one after | the one after that | the following one"},
    "DO_AT": {
        1: "can you do | could you do | cant do | can t do | couldn t do | can u do | cannot do | would | does | could | is it"
    },
    "ASKED_OF": {1: "is | s | was"},
    "NOT": {
        1: "not | no not | anything but | any day but | any day except | every day but | every day except | except | not on | just not | but not | instead of | rather than | instead of coming | instead of coming on | rather than coming | rather than coming on",
        "was": "wasn t | wasnt | was not | it wasn t | it wasnt",
    },
    "POST_NOT": {1: "no"},
    "UNFREE": {
        1: "busy | not free | not available | unavailable | can t | cannot | can not | cant | don t think | dont think | won t work | wont work | "
        "doesn t work | doesnt work | postponed | don t have time | dont have time | not possible | no good | i have another | not going to work | "
        "don t want | doesn t suit | not able | is out | full on | booked up | too soon | too early | too late | won t be able | wont be able | "
        "won t make | wont make | won t be there | not happening | tricky | is full | full of | clash | clashes | conflict | no longer works | "
        "no longer suits | tied up | away | out of town | abroad | packed | hectic | have to work | i have a | i have an | i ve got a | ive got a | "
        "i ve a | i got a | i have to | public holiday | is a holiday | won t suit | doesn t fit | not ideal | a no go | is no go | no can do | no longer possible | no longer an option | no longer good | not an option | has to go | have to miss | not keen | we said | i said | was booked | i booked | we booked | had booked | currently booked | stuck until | stuck till | stuck at work | "
        "stuck in a meeting | stuck in meetings | stuck at the office | not make it"
    },
    "CLAUSE": {1: "but | however | though | although"},
    "COUNTED": {
        1: "people | persons | person | guests | times | sessions | session | units | unit | tickets | seats | of us | adults | kids | "
        "children | pack | packs | lessons | classes | reps | sets | x | percent | pounds | players | friends | rooms | balls | rackets | miles | km | "
        "of them | nights | points | votes | stars | star | more sessions | left | coins | items"
    },
    "MONEY": {1: "€ | $ | £ | euro | euros | eur | dollars | usd | pounds | bucks | quid | cash"},
    "SKIP": {
        1: "good morning | good evening | good night | good afternoon | good day | have a nice day | have a great day | have a good day | "
        "have a great week | have a good week | have a good one | nice evening | nice day | great day | great week | "
        "have a great weekend | nice weekend | good weekend | lovely day | have a nice weekend | day after day | day by day | "
        "day to day | this may | may i | may be | may or may | may have | may not | may take | may well | may result | you may | "
        "it may | i may | we may | he may | she may | they may | one may | that may | may email | may also | may need | may ask | may want | "
        "march on | second thought | second thoughts | a second | one second | just a second | up to date | these days | "
        "second one | first one | first of all | at first | the first time | first time | the other day | some day | "
        "once a week | twice a week | once a month | twice a month | times a week | times a month | twelfth night | bank holiday monday | bank holiday weekend | at last | last name | last minute | last one | at least | at most | at all | not at all | in the end | end of story | "
        "some other time | any time | anytime | every time | all the time | in no time | next time | last time | "
        "per night | this time | for the time being | on time | in time | good time | sat down | sat on | sat in | morning all | morning everyone | "
        "at once | one more | one another | which one | that one | this one | the one | no one | each one | one of | happy new year | happy new years | 24/7 | sat nav | 50/50 | chinese new year | chinese new years"
    },
    "CLOSE_ENOUGH": {},
    "S": {1: "s"},
    "EDGE_NAMED": {
        ("end", "month"): "eom | end of month | month end | months end",
        ("end", "year"): "eoy",
        ("mid", "week"): "midweek",
        ("start", "month"): "bom",
        ("start", "year"): "boy",
    },
    "EVERY_OTHER": {1: "every other | every second | every two weeks on"},
    "HALFWORD": {1: "half"},
    "WEEK_UNTIL": {1: "week ending | w/e | week ending on | wk ending"},
    "QUARTERWORD": {1: "quarter | qtr"},
    "QUARTER_NO": {1: "q1", 2: "q2", 3: "q3", 4: "q4"},
    "YEAR_NAMED": {"next": "in the new year | early in the new year"},
    "DAILY": {"daily": "daily | everyday"},
    "HALFYEAR": {1: "half year | semester"},
    "DAY_BESIDE": {"before": "eve of | the eve of"},
    "NEXT_TO": {
        "after": "following | right after | just after",
        "before": "preceding | right before | just before",
    },
    "THOUSANDS": {2000: "two thousand"},
    "HOLIDAY": HOLIDAYS,
    "WEEK_FROM": {
        1: "w/c | wc | week commencing | week beginning | w/b | week starting | wk commencing | week starting on | week of"
    },
    "CALENDAR_WEEK": {1: "week | weeks | cw | calendar week | week number | week no | wk no | week nr | wk"},
    "MAKE_IT": {
        1: "make it | let s make it | make that | let s say | lets say | shall we say | go with | let s do | lets do | can we do | could we do | can you do | could you do | let s go for | say | set it for | put it in for | schedule it for | book it for | plan it for | fix it for | meeting for | appointment for | alarm for | reminder for | call for"
    },
    "AROUND": {1: "around | round about | about | roughly | approx | circa"},
    "AFTER_DAYNO": {
        1: "i | im | i m | ill | i ll | id | i d | ive | is | isn t | isnt | was | works | work | would | wouldn t | we | we re | if | please | pls | plz | can | could | should | instead | suits | will | won t | too | also | again | then | though | when | because | cause | so | as | my | our | he | she | they | you | your | it | its | it s | there | this | that | with | have | has | do | does | doesn t | go | goes | move | moved | become | to | into | until | for | don t | dont | can t | cant | didn t | won t | no longer | good | fine | ok | okay | great | perfect | thanks | thank | hi | hey | all | any | free | open | available | looks | sounds | seems | are | be | been | where | what | how | who | why | which | let | lets | see | may | might | must | need | please | i am | only | still | already | preferably | ideally | yes | yeah | yep | sure | and | or | at | in | on | by | x | xx"
    },
    "STREET": {
        1: "street | road | avenue | lane | drive | boulevard | blvd | ave | terrace | highway | crescent | court road"
    },
    "STREET_FIRST": {1: "flat | apartment | apt | suite"},
    "NAMED": {1: "name is | name s | i m | this is | call me | called | it s"},
    "WHOLE": {1: "all | the whole | whole | the full | the entire"},
    "ANOTHER": {1: "another | an extra | one more | an additional"},
    "NIGHT": {"day": "night | nights"},
    "UNIT_LETTER": {
        "second": "s",
        "hour": "h",
        "day": "d",
        "week": "w",
        "minute": "m",
    },
    "NO": {1: "no | nope | sorry | actually | i meant | i mean"},
    "NTH": {2: "latter", -2: "penultimate | second last | second to last | next to last"},
}

NOT_TYPOS = "mondays fridays match marches decembers"

_ONES = "zero one|1ne two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
_TENS = {20: "twenty", 30: "thirty", 40: "forty|fourty", 50: "fifty"}
_ORDINALS = (
    "first second third fourth fifth sixth seventh eighth|eigth ninth tenth eleventh twelfth|twelth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
)


def cardinals() -> Iterator[tuple[str, int]]:
    """zero to fifty-nine, sixty, ninety, a hundred's neighbours that people say of minutes."""
    ones = {value: word for word, value in listed(_ONES)}
    yield from listed(_ONES)
    for ten, word in _TENS.items():
        for spelling in word.split("|"):
            yield spelling, ten
    yield from joined(_TENS, ones, "{ten} {one}")
    yield from joined(_TENS, ones, "{ten}{one}")
    yield from (("sixty", 60), ("seventy", 70), ("eighty", 80), ("ninety", 90))


def ordinals() -> Iterator[tuple[str, int]]:
    """first to thirty-first."""
    yield from listed(_ORDINALS, 1)
    ones = {value: word for word, value in listed(_ORDINALS, 1) if value < 10}
    yield from joined({20: "twenty"}, ones, "{ten} {one}")
    yield from (("thirtieth", 30), ("thirty first", 31))
