"""How appointments are written in British English: days in a row, borders of weeks and days, early and late."""

from __future__ import annotations

import pytest

from tests.handlers.understand.told import lines, told

BRITISH = """
Tuesday of week 49 = 12-01
week 49, Tuesday = 12-01
next week (w/c 23 November) = 11-23..11-29
Mon 23 - Wed 25 Nov = 11-23..11-25
Monday 23rd to Wednesday 25th November = 11-23..11-25
23rd, 24th or 25th November = 11-23
the 24th and the 26th of November at 3 = 11-24 15:00
24/11, 26/11 or 27/11 at 9 = 11-24 09:00
Tuesday (24th) or Thursday (26th) = 11-24
Tues or Thurs = 11-24
Tue + Thu 5pm = 11-24 17:00
Tue & Thu from 5 = 11-24 17:00
Tues/Thurs mornings = 11-24 08:00..12:00
between two and three thirty = 11-18 14:00..15:30
2.30 to 4 on Tuesday = 11-24 14:30..16:00
Tue 2.30-4 = 11-24 14:30..16:00
Tue 24/11, 14.30 - 16.00 = 11-24 14:30..16:00
on the 24th from 2.30 = 11-24 14:30
24th, anytime from 2.30 = 11-24 14:30
the 24th, ideally before noon = ..11-24 12:00
24 Nov - morning = 11-24 08:00..12:00
24 Nov (morning) = 11-24 08:00..12:00
Tuesday first thing = 11-24 05:00..08:00
first thing Tuesday, say 7 = 11-24 07:00
early Tuesday = 11-24 06:00..10:00
late Tuesday = 11-24 17:00..21:00
Tuesday after work = 11-24 17:00..21:00
Tuesday lunch break = 11-24 12:00..14:00
Tuesday daytime = 11-24
end of day Tuesday = 11-24 17:00..18:00
by end of day Tuesday = 11-24 17:00..17:00
by EOD tomorrow = 11-19 17:00..17:00
COB Friday = 11-20 17:00..18:00
by the close of play tomorrow = 11-19 17:00..17:00
in the next few days = 11-19..11-21
over the coming days = 11-19..11-21
within the next two weeks = 11-23..12-06
within a fortnight = 11-18 10:00..12-02 10:00
end of November or beginning of December = 11-21..11-30
at the start of next week = 11-23..11-25
the latter half of next week = 11-26..11-29
the second half of next week = 11-26..11-29
the back end of next week = 11-27..11-29
today or tomorrow = 11-18
tonight or tomorrow night = 11-18 19:00..11-19 00:00
this afternoon around four = 11-18 16:00
today at 4 = 11-18 16:00
tomorrow at 9.15 = 11-19 09:15
tomorrow morning between 9 and 11 = 11-19 09:00..11:00
tomorrow by 11 = 11-19 11:00..11:00
tomorrow by 11 at the latest = 11-19 11:00..11:00
tomorrow all day = 11-19
from tomorrow lunchtime = 11-19 12:00
before lunch tomorrow = ..11-19 12:00
the following morning = 11-19 08:00..12:00
Friday the 20th = 11-20
Friday 20th at half three = 11-20 15:30
from 1 January = 2027-01-01
from January 2027 = 2027-01-01
from next week = 11-23
with effect from 1 December = 12-01
from 8am on Tuesday 24 November = 11-24 08:00
until 8 on Tuesday morning = ..11-24 08:00
until this evening = ..11-18 18:00
until 6 today = ..11-18 18:00
till next Tuesday = ..11-24
by the end of the year = ..2027-01-01
by the end of January = ..2027-02-01
by mid-December = ..12-21
by next Friday = 11-27..11-26
by 5 on Friday = 11-20 17:00..17:00
by Friday 5pm = 11-20 17:00..17:00
by Friday at noon = 11-20 12:00..12:00
by the 4th = 12-04..12-03
before the weekend = ..11-21
after the weekend = 11-23
after Easter = 2027-03-28
after New Year = 2027-01-01
after the 4th = 12-04
Mondays 5-6pm = 11-23 17:00..18:00
every Wednesday 7-8.30pm = 11-25 19:00..20:30
Wednesday evenings = 11-18 18:00..22:00
once a week on Tuesdays = 11-24
Tuesday, not Wednesday = 11-24
not Friday, Saturday instead = 11-21
the Tuesday after next = 12-01
Tuesday after next = 12-01
Tuesday two weeks from now = 12-01
a month from now = 12-18
a month today = 12-18
a week ago = 11-11
three weeks on Friday = 12-11
half an hour before 6 = 11-18 17:30
ten minutes late = -
31 November = -
30 February = -
about 50 quid = -
version 2.1 = -
the second time = -
24/7 = -
"""
CASES = [*lines("en-GB", BRITISH)]


@pytest.mark.parametrize(
    ("lang", "text", "reading"), CASES, ids=[f"{lang}: {text}" for lang, text, _ in CASES]
)
def test_is_read_as(lang: str, text: str, reading: str) -> None:
    assert told(text, lang) == reading
