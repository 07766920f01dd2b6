"""What a single answer is about where a message moves a time, or says which one is not possible."""

from __future__ import annotations

import pytest

from tests.handlers.understand.told import lines, told

ENGLISH = """
move my 10am on Friday to 2pm the same day = 11-20 14:00
can my 2pm on Tuesday become a 3pm = 11-24 15:00
can you move me from 6 to 7 on friday = 11-20 19:00
Switch Saturday from 1 to 3 pm = 11-21 15:00
swap my thursday morning for friday evening = 11-20 18:00..22:00
I'd like to shift tomorrow's session to Monday = 11-23
move my session from the 25th to the 29th at 10am = 11-29 10:00
can the session on the 23rd go to the 24th? = 11-24
can the session on the 3rd go to the 4th? = 12-04
Would it be a problem to postpone our appointment until the 27th? = 11-27
push it to 3 to 5pm on Friday = 11-20 15:00..17:00
I want to change my stay to the 12th through the 15th of December = 12-12..12-15
change the time to 6 pm and the date to December 2nd = 12-02 18:00
we said Monday right? make that Tuesday = 11-24
I won't be able to make Tuesday but Thursday is fine for me = 11-19
the 23rd is a holiday where I live, can the session happen on the 24th = 11-24
tomorrow noon is too soon, how about Sat noon = 11-21 12:00
I have a meeting Monday at 3, could we do 4? = 11-23 16:00
saturday is full of birthday parties, is sunday still there? = 11-22
friday looks tricky after all. monday? = 11-23
instead of coming on the 27th I'd like to come on the 28th = 11-28
Friday would suit us much better than Monday for the lesson = 11-20
I'm due to come in on Thursday the 26th but we booked Friday, or the day after = 11-26
would 8 on Friday work instead? Thursday got crazy = 11-20 08:00
please set my Monday appointment for 11 instead of 10 = 11-23 11:00
set it for 8 tonight = 11-18 20:00
table for 2 tonight = 11-18 19:00..11-19 00:00
I need a table for two next Friday at eight in the evening = 11-27 20:00
book the next three Fridays at 5 = 11-20 17:00
lunch for December 12 9am = 12-12 09:00
Thursday the 26th at 5, or the day after = 11-26 17:00
no can do on Sunday, Monday would be fine though = 11-23
it wasn't Tuesday, it was Thursday = 11-19
"""
OTHERS = {
    "de": "kannst du mich von Freitag 17 Uhr auf Samstag 10 Uhr verschieben = 11-21 10:00",
    "fr": "on peut déplacer vendredi 17h à samedi 10h ? = 11-21 10:00",
    "es": "¿podemos mover el viernes a las 17 al sábado a las 10? = 11-21 10:00",
    "nl": "kun je mij van vrijdag 17u naar zaterdag 10u verzetten = 11-21 10:00",
}
CASES = [*lines("en", ENGLISH), *(case for lang, table in OTHERS.items() for case in lines(lang, table))]


@pytest.mark.parametrize(
    ("lang", "text", "reading"), CASES, ids=[f"{lang}: {text}" for lang, text, _ in CASES]
)
def test_is_read_as(lang: str, text: str, reading: str) -> None:
    assert told(text, lang) == reading
