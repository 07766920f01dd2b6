"""Moves told in many ways, in English: a new time behind "until", a reason, a question or an hour; and what is none."""

import pytest

from handlers.understand.reader import read
from tests.handlers.understand.test_reader_told import CLIENT, told

SAID = [
    ("postpone my lesson until Friday", ["move → Fri6"]),
    ("can we push it up to 8 tomorrow", ["move → Tue3 08:00"]),
    ("put my Wednesday lesson on Friday", ["move Wed4 → Fri6"]),
    ("could Wednesday's become Friday's?", ["move Wed4 → Fri6"]),
    ("would you mind pushing Friday to Saturday", ["move Fri6 → Sat7"]),
    ("our game is on Wednesday now so we'd need Friday", ["move Wed4 → Fri6"]),
    ("her recital was moved to Wednesday so she needs Friday instead", ["move Wed4 → Fri6"]),
    ("something cropped up on Wednesday, does Friday work for you", ["move Wed4 → Fri6"]),
    ("Wednesday is a no, Friday works", ["move Wed4 → Fri6"]),
    ("we booked for 6 but will only get there at 7", ["move Mon2 18:00 → Mon2 19:00 number=6"]),
    ("I said Wednesday at 6 but I meant Friday at 6", ["move Wed4 18:00 → Fri6 18:00"]),
    ("I have to postpone. How about Friday?", ["move → Fri6"]),
    ("can't do my slot this week, Friday fine instead?", ["move → Fri6"]),
    ("let's skip this week and do next Friday", ["move Mon2–Mon9 → Fri13"]),
    ("could we delay by 20 minutes tomorrow", ["move Tue3 → 20min"]),
    ("push it to next week, same day same time", ["move → Mon9–Mon16 same"]),
    ("can I swap Wednesday for Friday, same time", ["move Wed4 → Fri6 same"]),
    ("move me back to my old Wednesday slot", ["move → Wed4"]),
    ("book Wednesdays at 5 for the next three weeks", ["book Wed4 17:00 weekly"]),
    ("every other Thursday at 7 starting from the 12th", ["book Thu12 19:00 fortnightly"]),
    ("I will be in town tomorrow", ["other Tue3"]),
    ("we will be there soon", ["yes"]),
    ("the money will be there soon", ["sent_transfer"]),
    ("it should be with you tomorrow", ["sent_transfer Tue3"]),
    ("how hot will it be tomorrow", ["other Tue3"]),
    ("Wednesday's off, how about Friday", ["move Wed4 → Fri6"]),
    ("Friday would be better", ["other Fri6"]),
]


@pytest.mark.parametrize("text, requests", SAID)
def test_what_is_moved(text: str, requests: list[str]) -> None:
    assert told(read(text, CLIENT)) == requests


@pytest.mark.parametrize(
    "text, count",
    [
        ("Wednesdays at 5 for the next three weeks", 3),
        ("wednesday 5 for the next three weeks", 3),
        ("every other Wednesday at 5 for the next six weeks", 3),
        ("Wednesday at 5", None),
    ],
)
def test_the_weeks_say_how_often(text: str, count: int | None) -> None:
    (request,) = read(f"book {text}", CLIENT)
    assert [time.count for time in request.times] == [count]
