"""The coarse intent of whole turns in English around bookings that move, and of what only sounds like one."""

import pytest

from handlers.understand.intents import coarse

TURNS = {
    "reschedule": """
        push my 3 o'clock back by an hour
        can I switch to the 4pm slot on Sunday
        can the 11 o'clock be moved to 12
        tomorrow doesn't suit after all, how about Friday same time
        would you mind if we moved to 6:30?
        put off my haircut till Saturday
        I booked 5pm by mistake, it should be 6pm
        I won't make 4, is 5:30 ok?
        I'd rather come on Friday than Thursday
        let's shift our weekly from Mondays to Tuesdays
        Could you put my Thursday session on Friday?
        I got the days wrong, I meant the 18th not the 17th
        I can only make it at 7 tomorrow, not 6
        take my Monday session and put it on Wednesday
        can we flip Tuesday and Thursday this week
        I'm not able to do the 10th. The 11th?
        I can't Monday. Tuesday?
        is Wednesday ok in place of Tuesday?
        extend tomorrow's session to 90 minutes
        I've double booked myself on Friday, can we find another time
        is there any chance of moving my 5 o'clock?
        could the 2pm on Tuesday become a 3pm?
        can we make Thursday's a bit later
        bring the Thursday call to Wednesday morning
        I chose the wrong day, it should be Thursday
    """,
    "book": """
        let's meet on Friday at noon
        sign me up for yoga on Tuesday
        do you have space for me Wednesday at 6? I'll take it
        I'm looking for an appointment next Wednesday
        I'd like to see you next week, Tuesday evening if you can
        make sure dentist is in my calendar for June 3
    """,
    "cancel": """
        I have to bail on tomorrow's lesson
        my car broke down, no way I'll be there at 5
        I will not be able to attend the session tomorrow
        let go of my slot on Monday
        cancel the next one
        no session for me this week, I'm travelling
        could you get me out of the 2 o'clock meeting
    """,
    "query": """
        what does my day look like
        what have I got on this afternoon
        is my Tuesday slot confirmed
    """,
    "other": """
        move alarm to 7 am
        cancel the alarm at 7
        move on to the next question
        change the channel
        is the shop open on Sunday
        move the music to the living room
        is there a train to Leeds at 9
        I love training with you
        what day is it today
        push notifications are annoying
        great lesson today, thank you
    """,
}
CASES = [(line.strip(), intent) for intent, table in TURNS.items() for line in table.strip().splitlines()]


@pytest.mark.parametrize(("text", "intent"), CASES)
def test_turn_is(text: str, intent: str) -> None:
    assert coarse(text, "en") == intent
