"""Lengths of time in seconds, in every language; `-` is none."""

from __future__ import annotations

import pytest

from handlers.understand.times import find_duration
from tests.handlers.understand.told import lines

ENGLISH = """
an hour and a half = 5400
one and a half hours = 5400
1.5 hours = 5400
2.5 hours = 9000
2,5 hours = 9000
1 1/2 hours = 5400
1½ hours = 5400
½ hour = 1800
half an hour = 1800
a half hour = 1800
half hour lesson = 1800
three quarters of an hour = 2700
3/4 of an hour = 2700
a quarter of an hour = 900
quarter hour = 900
90 minutes = 5400
90min = 5400
90 mins = 5400
90-minute session = 5400
1h30 = 5400
1h30m = 5400
1h 30min = 5400
1 hr 30 mins = 5400
1 hour 30 = 5400
one hour and thirty minutes = 5400
an hour and 15 minutes = 4500
an hour and a quarter = 4500
2 hours = 7200
two hours = 7200
a couple of hours = 7200
ninety minutes = 5400
forty-five minutes = 2700
sixty minute lesson = 3600
a day = 86400
10D = 864000
two weeks = 1209600
a fortnight = 1209600
a week and a half = 907200
for the whole day = 86400
all day = 86400
a full hour = 3600
another 30 minutes = 1800
for the hour = 3600
one night = 86400
3 nights = 259200
the whole weekend = 172800
three weekends = 518400
30 seconds = 30
30s = 30
2 minutes and 30 seconds = 150
1 year = 31536000
6 months = 15552000
all month = 2592000
an extra hour = 3600
2 and a half hours = 9000
1:30 h = 5400
0:45 h = 2700
we are four = -
5 people = -
court 3 = -
10-pack = -
friday at 6 = -
at 10 = -
"""
GERMAN = """
anderthalb Stunden = 5400
eineinhalb Stunden = 5400
1,5 Stunden = 5400
1.5 Stunden = 5400
1,5h = 5400
1½ Stunden = 5400
zweieinhalb Stunden = 9000
eine Stunde und 30 Minuten = 5400
eine Stunde dreißig = 5400
1 Std. 30 Min. = 5400
1h30 = 5400
90 Minuten = 5400
90min = 5400
neunzig Minuten = 5400
fünfundvierzig Minuten = 2700
zweiundneunzig Minuten = 5520
eine halbe Stunde = 1800
ne halbe Stunde = 1800
ne Stunde = 3600
halbe Stunde = 1800
eine Viertelstunde = 900
eine Dreiviertelstunde = 2700
drei viertel Stunden = 2700
3/4 Stunde = 2700
1/2 Stunde = 1800
zwei Stunden = 7200
ein paar Stunden = 7200
einen Tag = 86400
den ganzen Tag = 86400
zwei Wochen = 1209600
14 Tage = 1209600
eine Nacht = 86400
drei Nächte = 259200
ein Wochenende = 172800
drei Wochenenden = 518400
einen Monat = 2592000
ein halbes Jahr = 15552000
noch eine Stunde = 3600
eine Stunde länger = 3600
1:30 Std = 5400
30 Sekunden = 30
um 6 Uhr = -
Platz 3 = -
"""
DUTCH = """
anderhalf uur = 5400
1,5 uur = 5400
1½ uur = 5400
1.5 uur = 5400
1u30 = 5400
1 uur 30 = 5400
een uur en een half = 5400
een uur en dertig minuten = 5400
twee en een half uur = 9000
tweeënhalf uur = 9000
half uur = 1800
een half uur = 1800
halfuurtje = 1800
een kwartier = 900
drie kwartier = 2700
3/4 uur = 2700
90 minuten = 5400
negentig minuten = 5400
zestig minuten = 3600
vijf kwartier = 4500
twee uur = 7200
een paar uur = 7200
twee weken = 1209600
veertien dagen = 1209600
een nacht = 86400
1 nacht = 86400
een weekend = 172800
drie weekenden = 518400
de hele dag = 86400
de hele maand = 2592000
nog een uur = 3600
een uur langer = 3600
30 seconden = 30
14 s = 14
2 m = 120
7 w = 4233600
1 secondes = 1
om 6 uur = -
"""
CASES = [*lines("en", ENGLISH), *lines("de", GERMAN), *lines("nl", DUTCH)]


@pytest.mark.parametrize(
    ("lang", "text", "seconds"), CASES, ids=[f"{lang}: {text}" for lang, text, _ in CASES]
)
def test_lasts(lang: str, text: str, seconds: str) -> None:
    assert find_duration(text, lang) == (None if seconds == "-" else int(seconds))
