"""The coarse intent of whole English turns about rooms, tables, cars and treatments, and of what is owned but never booked."""

import pytest

from handlers.understand.intents import coarse

_TURNS = {
    "book": (
        "could you book us a hotel in Ghent from May 9 to May 11",
        "we need a room for five people from Thursday to Sunday",
        "on the 12th we will need two rooms for three nights",
        "I'd like to reserve a double room",
        "I have to get my brakes checked",
        "my boiler needs to be serviced",
        "schedule someone to look at the heating",
        "how do I schedule a lesson with you?",
        "what do I have to do to book a court",
        "let us have the court at noon on Sunday",
        "party of six tomorrow at eight",
    ),
    "cancel": (
        "the table is no longer needed",
        "we don't want our room any more",
        "I want to put in a cancellation for Sunday's lunch",
        "the appointment I made isn't necessary now",
        "please unbook the court",
        "we have a table for tonight that we need to release",
        "there's no need to hold a room for us",
    ),
    "reschedule": (
        "our match was moved to Friday so we'd need Saturday for practice",
        "something cropped up at work on Monday, does Thursday suit you?",
        "could my check-up be put back until after the holidays",
        "we had said 7 but the bus only comes at 8, can you keep the table until 8.30?",
        "it has to be Wednesday instead please",
        "hold my room till 11 pm please",
    ),
    "query": (
        "please confirm my reservation for Saturday at noon",
        "make sure that we have a table for tonight",
        "can you verify that my booking is still on",
        "have you got us down for the 8th?",
        "is our room ready?",
        "what have I got planned for the 3rd of May",
        "on what day is my meeting with the advisor",
        "read me back my week",
        "lessons tomorrow",
        "how many visits are left on my card?",
        "when was my last treatment?",
        "are there any rooms left on Friday?",
        "is there a court open between 4 and 6",
    ),
    "other": (
        "where did I leave my keys",
        "my card was declined at the bakery, why?",
        "please block my credit card",
        "put a freeze on my account",
        "let my bank know that I'm abroad",
        "I'd like to change my password",
        "how do I change a tyre",
        "when should I replace my tires",
        "when was my car last serviced",
        "what's tomorrow's date",
        "who programmed you?",
        "what should I call you",
        "when do I get my paycheck",
        "which vaccines do I need for Kenya",
        "text Maria and tell her I'm running late",
        "set a timer for the eggs",
        "can I use honey instead of sugar",
        "how long is the wait for a table",
        "what do I do if my passport is lost",
        "find me some nice hotels in Porto",
    ),
}


@pytest.mark.parametrize(
    "text, intent", [(text, intent) for intent, texts in _TURNS.items() for text in texts]
)
def test_what_a_turn_wants(text: str, intent: str) -> None:
    assert coarse(text, "en") == intent
