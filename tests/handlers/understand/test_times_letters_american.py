"""More phrases in American English: borders, halves and edges, ordinals, lengths, spoken hours."""

from __future__ import annotations

import pytest

from tests.handlers.understand.told import lines, told

AMERICAN = """
in two and a half hours = 11-18 12:30
in an hour and a quarter = 11-18 11:15
two days ago = 11-16
in 45 mins = 11-18 10:45
within the next two hours = 11-18 10:00..12:00
within three days = 11-18 10:00..11-21 10:00
for the next two weeks = 11-23..12-06
the next three days = 11-19..11-21
12/5 at 3 = 12-05 15:00
12/5-12/7 = 12-05..12-07
Dec 5 - Dec 7 = 12-05..12-07
December 5th through the 7th = 12-05..12-07
from Dec 28 thru Jan 3 = 12-28..2027-01-03
the fifth of December = 12-05
December fifth at noon = 12-05 12:00
5th Dec 9am-11am = 12-05 09:00..11:00
Saturday the 5th at 9 = 12-05 09:00
Sat Dec 5, 9:15 AM = 12-05 09:15
first Saturday of December = 12-05
third Thursday in January = 2027-01-21
last day of the month = 11-30
last weekend of January = 2027-01-30..2027-01-31
the Friday after Thanksgiving = 11-27
the day before Thanksgiving = 11-25
Thanksgiving weekend = 11-26..11-29
Memorial Day = 2027-05-31
the next 3 hours = 11-18 11:00..14:00
in the next 3 hours = 11-18 10:00..13:00
the Tuesday of the first week of December = 12-01
from now until 6pm = 11-18 10:00..18:00
the last week of the year = 12-28..2027-01-03
the first three days of January = 2027-01-01..2027-01-03
the last two days of the month = 11-29..11-30
next week from Monday to Wednesday = 11-23..11-25
January nineteenth twenty twenty-seven = 2027-01-19
September 15 next year = 2027-09-15
five to nine in the evening = 11-18 20:55
within the next five hours = 11-18 10:00..15:00
over the next 5 days = 11-19..11-23
Three Kings Day = 2027-01-06
the second Sunday of Advent = 12-06
he scored 21 points in the second half = -
the Friday of Thanksgiving = 11-27
the last 2 hours = 11-18 08:00..10:00
Fourth of July = 2027-07-04
MLK day = 2027-01-18
half past four on Monday = 11-23 16:30
quarter of six tomorrow = 11-19 17:45
ten after six tonight = 11-18 18:10
twenty til eight tonight = 11-18 19:40
a quarter past noon = 11-18 12:15
five thirty pm Friday = 11-20 17:30
eight oh five tomorrow morning = 11-19 08:05
1730 on Friday = 11-20 17:30
Friday between 4 and 6:30 = 11-20 16:00..18:30
Friday from noon to 2 = 11-20 12:00..14:00
Friday 11:30-1 = 11-20 11:30..13:00
Friday after 5:30 = 11-20 17:30
Friday before noon = ..11-20 12:00
anytime after Friday = 11-20
no later than Friday at 5 = ..11-20 17:00
starting at 7pm on Dec 5 = 12-05 19:00
till 8pm tomorrow = ..11-19 20:00
by next Wednesday = 11-25..11-24
late Friday night = 11-20 21:00..11-21 00:00
early Saturday morning = 11-21 06:00..09:00
late tonight = 11-18 21:00..11-19 00:00
this coming weekend = 11-21..11-22
mid next week = 11-25..11-26
end of January = 2027-01-21..2027-01-31
summer 2027 = 2027-06-21..2027-09-23
first quarter of 2027 = 2027-01-01..2027-03-31
Q2 2027 = 2027-04-01..2027-06-30
the week of December 7 = 12-07..12-13
two weeks from Friday = 12-04
three Saturdays from now = 12-05
Monday, Wednesday and Friday at 6am = 11-23 06:00
every weekday at 6:30am = 11-19 06:30
every third Friday of the month = 11-20
for 45 minutes at 5pm tomorrow = 11-19 17:00..17:45
tomorrow 5pm, 45 min = 11-19 17:00
the 15th at 8ish = 12-15 08:00
the Tuesday after January 10 = 2027-01-12
the second Monday after Christmas = 2027-01-04
last quarter of 2027 = 2027-10-01..2027-12-31
between 2027 and 2029 = 2027-01-01..2029-12-31
from 2027 to 2029 = 2027-01-01..2029-12-31
the year 2028 = 2028-01-01..2028-12-31
9-Dec = 12-09
Dec-9-2026 = 12-09
up to 11am = ..11-18 11:00
not after 11 am = ..11-18 11:00
next week's Tuesday = 11-24
late this afternoon = 11-18 16:00..19:00
the weekend of Pentecost = 2027-05-15..2027-05-16
the eve of Thanksgiving = 11-25
call me at 555-0199 = -
on friday 9.30-11am = 11-20 09:30..11:00
45 minutes from 6pm = 11-18 18:00..18:45
10 days starting December 7 = 12-07..12-16
8-Jun-27 = 2027-06-08
tonight from 10 to 2am = 11-18 22:00..11-19 02:00
I need it within 5 hours = 11-18 10:00..15:00
"""
CASES = [*lines("en", AMERICAN)]


@pytest.mark.parametrize(
    ("lang", "text", "reading"), CASES, ids=[f"{lang}: {text}" for lang, text, _ in CASES]
)
def test_is_read_as(lang: str, text: str, reading: str) -> None:
    assert told(text, lang) == reading
