"""Turns about stays, tables, bookings and lessons, in British English and in German."""

from __future__ import annotations

import pytest

from tests.handlers.understand.told import lines, told

BRITISH = """
Hi there, I'd like to arrive on Thursday 3rd December around 4pm and leave on Sunday 6th at noon = 12-03 16:00
we will be arriving next Friday at 6 in the evening = 11-27 18:00
I want to extend my stay until the 12th = ..12-12
I will be there from 9:15 pm = 11-18 21:15
our flight lands at quarter to nine in the evening on the 4th of December = 12-04 20:45
can you book a table for 7 people at half past eight on Saturday night? = 11-21 20:30
breakfast at 7:30 for 2 people please = 11-18 19:30
please book it from 5 to 7 pm on the 25th = 11-25 17:00..19:00
from today until next Monday = 11-18..11-23
starting tomorrow for three nights = 11-19..11-21
check-in is on the 20th and check-out on the 23rd = 11-20
I'd like to change the check-out date to the 24th = 11-24
make it 8 people instead of 6 = -
for me and my wife plus 3 kids for 4 nights starting on December 2nd = 12-02..12-05
change my booking to 5 pm = 11-18 17:00
I'll be 2 hours late, so around 5pm = 11-18 17:00
spa at 10:45 am tomorrow for 3 = 11-19 10:45
gym between 6 and 8 tomorrow morning = 11-19 06:00..08:00
can we do it in the second week of January = 2027-01-11..2027-01-17
is the pool open after 10 pm = 11-18 22:00
can my dog stay too? = -
I need to be out by noon = 11-18 12:00..12:00
how much did I spend last week = 11-09..11-15
transfer £200 to my savings every month on the 1st = 12-01
what was my balance on the 3rd of this month = 11-03
cancel the direct debit from March 1st = 2027-03-01
since last Tuesday my card doesn't work = 11-17
in the last 3 days = 11-15..11-17
over the past 2 weeks = 11-02..11-15
for the whole of next week = 11-23..11-29
the last week of December = 12-28..2027-01-03
at the start of January = 2027-01-01..2027-01-10
by the end of the week = ..11-23
before the end of the month = ..12-01
the weekend after Christmas = 12-26..12-27
the weekend before Christmas = 12-19..12-20
on Mon or Tues next week = 11-23
either on the 24th or the 25th = 11-24
the 24th or 25th, whichever works = 11-24
I can only do evenings after 7 = 11-18 19:00
not before 6pm = 11-18 18:00
no earlier than 6pm on Thursday = 11-19 18:00
no later than Friday = ..11-20
preferably Thursday afternoon, otherwise Friday morning = 11-19 12:00..18:00
Thursday afternoon would be better than Friday morning = 11-19 12:00..18:00
let's meet Thursday, 2:00 - 3:30 pm = 11-19 14:00..15:30
Thursday 2.00pm-3.30pm = 11-19 14:00..15:30
Thursday, 26 November 2026 14:00 - 15:30 = 11-26 14:00..15:30
26/11/2026, 14:00 = 11-26 14:00
26/11/26 14:00-15:00 = 11-26 14:00..15:00
2026-11-26 14:00-15:30 = 11-26 14:00..15:30
departure: 26 Nov 08:15; return: 28 Nov 19:30 = 11-26 08:15
out on the 26th (morning), back on the 28th (evening) = 11-26 08:00..12:00
26 Nov a.m. = 11-26 08:00..12:00
26 Nov pm = 11-26 12:00..18:00
tomorrow am = 11-19 08:00..12:00
tomorrow pm = 11-19 12:00..18:00
Fri pm = 11-20 12:00..18:00
Fri am = 11-20 08:00..12:00
this time next week = 11-23..11-29
the same time tomorrow = 11-19
a week from Thursday = 11-26
two Saturdays from now = 11-28
one week from today = 11-25
in exactly two weeks = 12-02
a month from now = 12-18
next month on the 5th = 12-05
the 5th next month = 12-05
on the last day of the month = 11-30
the last Sunday in November = 11-29
second Tuesday of every month = 12-08
the penultimate Friday of December = 12-18
Wed night = 11-18 20:00..11-19 00:00
late Friday night = 11-20 21:00..11-21 00:00
early Saturday morning = 11-21 06:00..09:00
before lunch on Friday = ..11-20 12:00
after lunch on Friday = 11-20 13:00..17:00
over lunch on Friday = 11-20 12:00..14:00
Friday lunch = 11-20 12:00..14:00
Friday after work = 11-20 17:00..21:00
Friday after school = 11-20 15:00..20:00
6 for 6:30 on Friday = 11-20 18:30
around 6-ish Friday = 11-20 18:00
about six on Friday = 11-20 18:00
six o'clock on Friday = 11-20 18:00
6 o'clock sharp on Friday = 11-20 18:00
Friday @6 = 11-20 18:00
Friday@6pm = 11-20 18:00
fri6pm = 11-20 18:00
fri 6:30p = 11-20 18:30
18h Friday = 11-20 18:00
18:00hrs Friday = 11-20 18:00
6.30 Friday = 11-20 18:30
0630 Friday = 11-20 06:30
ok for thurs 10 - 11 am = 11-19 10:00..11:00
would tues 1/12 at 3 suit? = 12-01 15:00
would Wednesday 2nd work, say 4? = 12-02 16:00
let's say eight thirty = 11-18 20:30
is seven thirty all right? = 11-18 19:30
about five thirty-ish on Sunday = 11-22 17:30
three fifty for each of us = -
two forty-five minute lessons = -
it would be 20 pounds per night = -
one night, 10th January to 11th January = 2027-01-10..2027-01-11
at the end of November, the 29th I think = 11-29
some time next week, maybe Thursday = 11-26
arriving 5 Dec at noon until 7 Dec in the evening = 12-05 12:00..12-07 22:00
Mon-Fri = 11-23..11-27
"""
GERMAN = """
4.12. - 2 Nächte = 12-04
20 Euro pro Nacht = -
Mo-Fr = 11-23..11-27
Mo - Mi ab 9 Uhr = 11-23 09:00
Di 1.12. 6.30 Uhr bis Do 3.12. 19 Uhr = 12-01 06:30..12-03 19:00
3.12. 18 Uhr bis 4.12. 9 Uhr = 12-03 18:00..12-04 09:00
1.12. mittags bis 3.12. abends = 12-01 12:00..12-03 22:00
Dienstagabend bis Mittwochmittag = 11-24 18:00..11-25 14:00
Ende November, am 29. = 11-29
sagen wir acht dreißig = 11-18 20:30
"""
CASES = [*lines("en-GB", BRITISH), *lines("de", GERMAN)]


@pytest.mark.parametrize(
    ("lang", "text", "reading"), CASES, ids=[f"{lang}: {text}" for lang, text, _ in CASES]
)
def test_is_read_as(lang: str, text: str, reading: str) -> None:
    assert told(text, lang) == reading
