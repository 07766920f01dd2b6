"""Whole turns of a chat in American English."""

from __future__ import annotations

import pytest

from tests.handlers.understand.told import lines, told

AMERICAN = """
let's do 11/24 at 5 pm = 11-24 17:00
11/24-11/26 = 11-24..11-26
Nov 24 5-6pm = 11-24 17:00..18:00
Tuesday, November 24th, 2026 at 5:00 PM = 11-24 17:00
Tue 11/24 5p = 11-24 17:00
tomorrow 5p-6p = 11-19 17:00..18:00
tmrw 5:30 pm works = 11-19 17:30
after work on thursday = 11-19 17:00..21:00
I'd prefer the earlier slot at 10 in the morning = 11-18 10:00
can we do thanksgiving week = 11-23..11-29
the day after thanksgiving = 11-27
the Friday after Thanksgiving = 11-27
day before thanksgiving = 11-25
labor day weekend = 2027-09-04..2027-09-06
new year's eve at 3 = 12-31 15:00
veterans day = 2027-11-11
a quarter after 5 = 11-18 17:15
a quarter of 5 = 11-18 16:45
ten till six = 11-18 17:50
five of six = 11-18 17:55
this coming tuesday at 10 = 11-24 10:00
tuesday after next = 12-01
2 weeks from tuesday = 12-08
tuesday in two weeks = 12-08
Book it for this Saturday at 10 a.m. please = 11-21 10:00
can you do 12/3 at 10:30am = 12-03 10:30
let's reschedule to next Thursday 5-6pm = 11-26 17:00..18:00
How about the Monday after next at 9am = 11-30 09:00
I'm out of town 12/20 through 1/4 = 12-20..2027-01-04
she can start the week of January 4th = 2027-01-04..2027-01-10
any openings the first week of Jan? = 2027-01-04..2027-01-10
I get out of school at 3:15 so 3:45 works = 11-18 15:15
can I bring my cousin to the 4 o'clock on Friday? = 11-20 16:00
My flight got cancelled, I land Sunday night at 11, so Monday is no good. Tuesday at noon? = 11-22 23:00
oops wrong day I meant thursday = 11-19
wait is it 5 or 5:30 today = 11-18 17:00
hey so i was thinking maybe we could do like 4ish on sunday if thats cool = 11-22 16:00
cant make it at 5 today stuck in traffic can we do 5:30 = 11-18 17:30
mom says i have to be home by 8 so 6 to 7 tomorrow = 11-19 18:00..19:00
do u have anything open thurs or fri after 4 = 11-19 16:00
my last class ends at 2:50pm on wednesdays so 3:30 = 11-25 14:50
Nov 30 - Dec 4 I'm traveling = 11-30..12-04
let's do 3 sessions: 11/23, 11/25 and 11/30 at 6pm = 11-23 18:00
every Monday and Wednesday at 7am starting December 7 = 11-23 07:00
noon-1pm tomorrow = 11-19 12:00..13:00
12-1 tomorrow = 11-19 12:00..13:00
tomorrow 12:30 = 11-19 12:30
11:30-12:30 on friday = 11-20 11:30..12:30
friday between noon and 2 = 11-20 12:00..14:00
friday before 10am or after 4pm = ..11-20 10:00
from 4 on Thursday = 11-19 16:00
2 hours on Saturday from 9 = 11-21 09:00
sat 9-11 and sun 10-12 = 11-21 09:00..11:00
the day I get back is the 3rd = 12-03
Nov. 24th = 11-24
24 Nov = 11-24
the twenty-fourth of november at seven thirty pm = 11-24 19:30
november twenty fourth = 11-24
in a week = 11-25
in a week or two = 11-25
in a couple of days = 11-20
in a few days = 11-21
in 45 min = 11-18 10:45
45 minutes from now = 11-18 10:45
an hour from now = 11-18 11:00
half an hour before 5 on friday = 11-20 16:30
15 minutes before noon = 11-18 11:45
15 past 4 = 11-18 16:15
twenty past four tomorrow = 11-19 16:20
ten of four = 11-18 15:50
four fifteen tomorrow = 11-19 16:15
four-thirty tomorrow = 11-19 16:30
four thirty to six tomorrow = 11-19 16:30..18:00
four thirty pm = 11-18 16:30
half an hour earlier = 11-18 09:30
can we make it an hour later? = 11-18 11:00
the 2:30 slot please = 11-18 14:30
the five o'clock one = 11-18 17:00
does 5 work = -
5 works = -
5 it is = -
is 5 ok? = -
at 5 or at 6 = 11-18 17:00
5 or 6 = -
4pm, 5pm or 6pm on friday = 11-20 16:00
"""
CASES = [*lines("en", AMERICAN)]


@pytest.mark.parametrize(
    ("lang", "text", "reading"), CASES, ids=[f"{lang}: {text}" for lang, text, _ in CASES]
)
def test_is_read_as(lang: str, text: str, reading: str) -> None:
    assert told(text, lang) == reading
