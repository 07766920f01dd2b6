"""Messages as they are really written: stories around the point, reasons, doubts, and what must not be taken for a wish."""

import pytest

from handlers.understand.reader import read
from tests.handlers.understand.test_reader_told import CLIENT, told

SAID = [
    ("Hey Alex, quick one: is Tuesday at 6 still on?", ["next Tue3 18:00"]),
    ("can I bring a friend on Saturday?", ["other Sat7"]),
    ("I'm not sure if I can come on Friday", ["other Fri6"]),
    ("ok see you tomorrow", ["thanks Tue3"]),
    ("great, book me for friday 6 then", ["book Fri6 18:00"]),
    ("I need to reschedule, something came up at work", ["move"]),
    ("could I come half an hour later tomorrow?", ["move Tue3 → 30min half"]),
    ("can we start 30 minutes earlier on friday", ["move Fri6 → -30min"]),
    ("I want my money back", ["write_coach"]),
    ("please call me", ["write_coach"]),
    ("please move all my sessions to next week", ["move → Mon9–Mon16 everything"]),
    ("wednesday works better for me", ["other Wed4"]),
    ("book friday 6 for me and Mia", ["book Fri6 18:00 9"]),
    ("you charged me twice", ["dispute"]),
    ("didn't I cancel that?", ["dispute"]),
    ("i already cancelled yesterday", ["dispute Sun1"]),
    ("did you get my payment?", ["owe"]),
    ("no more sessions please", ["no"]),
    ("yeah can't make it", ["cancel"]),
    ("nvm found a slot", ["no"]),
    ("Stop sending me these reminders please", ["stop"]),
    ("not 6, 7", ["other number=7"]),
    ("is it raining?", ["unknown"]),
    ("need to switch up my training days", ["move"]),
    ("push everything by half an hour please", ["move → 30min everything half"]),
    ("can I have a session at a different time, that hour got busy", ["move"]),
    ("hold off on tomorrow's class till I'm fit again", ["move Tue3"]),
    ("I have to let Friday go", ["cancel Fri6"]),
    ("free my spot on Friday for somebody else", ["cancel Fri6"]),
    ("I don't think I can keep my Friday slot", ["cancel Fri6"]),
    ("could I pop in tomorrow", ["book Tue3"]),
    ("next free slot please", ["slots"]),
    ("I have a meeting at the office on Friday, could we train Saturday?", ["move Fri6 → Sat7"]),
    ("i cant tmrw can we do fri", ["move Tue3 → Fri6"]),
    ("Friday is full of birthday parties, is Saturday still there?", ["move Fri6 → Sat7"]),
    ("I can't do Friday the 6th, let me come Saturday the 7th", ["move Fri6 → Sat7"]),
    ("tomorrow noon is too soon, how about Sat noon", ["other not Tue3 12:00 Sat7 12:00"]),
    ("move my tuesday to wednesday and the friday one to saturday", ["move Tue3 → Wed4", "move Fri6 → Sat7"]),
    ("no it wasn't Tuesday, it was Wednesday", ["other not Tue3 Wed4"]),
    ("I'd like to cancel the booking for March 10", ["cancel Tue10"]),
    ("I love training with you", ["thanks"]),
    ("I'd love training on Friday", ["book Fri6"]),
    ("how many people did I book for", ["next"]),
]


@pytest.mark.parametrize("text, requests", SAID)
def test_a_whole_message_is_understood(text: str, requests: list[str]) -> None:
    assert told(read(text, CLIENT)) == requests
