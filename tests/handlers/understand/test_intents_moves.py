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
        let's do 5 instead of 4 tomorrow
        could we begin 20 minutes later? my train is delayed
        I have a meeting at the office all Monday, could we train Tuesday?
        friday looks tricky after all. monday?
        the 23rd is a holiday where I live, can the session happen on the 24th
        I can't do Friday the 13th, let me come Saturday the 14th
        is it possible to bring my session tomorrow forward to half six
        is there any way I could have an earlier slot than the one I've got
        need to switch up my training days
        push everything by half an hour please
        bring the meeting with marketing forward
        hold off on tomorrow's class till I'm fit again
        would you be able to take us a day earlier than we reserved
        not today, tomorrow please
        the time we agreed doesn't work any more. When else could I come?
        Wednesday would suit us much better than Monday for the lesson
        can I pick a different time for my haircut
        we would like to stay one more night
        can the session on the 3rd go to the 4th?
        can we do 8pm tomorrow? 7 is too early for me
        I don't think I can keep my Friday slot, what else is possible
        I can't make my appointment, can I get a new time
        can I get a bigger room than the one I booked
        I have an appointment at 6 and need it to be at 7
        could we go back to our old time
        we'd like to leave a day early
        we'll be arriving later than we said, please adjust
        can tomorrow's lesson start at 2pm
        our table is booked for 8 but we'd like it for 9
        no can do on Sunday, Monday would be fine though
        that time doesn't suit me anymore, can I have another one
        I booked the 6 but it should have been the 7
        Saturday is no longer possible. Sunday the 15th?
        we want to check in a day earlier
        tell the dentist I can come a day later
    """,
    "book": """
        let's meet on Friday at noon
        sign me up for yoga on Tuesday
        do you have space for me Wednesday at 6? I'll take it
        I'm looking for an appointment next Wednesday
        I'd like to see you next week, Tuesday evening if you can
        make sure dentist is in my calendar for June 3
        could I pop in later today, say 5pm?
        lock in tuesday at 9 for me
        I'm new here and would like to try a lesson
        can you get me in somewhere?
        I fancy a lesson
        is there a chance to get Saturday 10:30 am
        I'd like to get my hair done
        remind me to turn off the stove at six
        remind me about the rent tomorrow
        please book me something on the weekend
        we would like to stay with you for three nights
        dinner tonight at 9 for 5
        tomorrow 10am for a massage
    """,
    "cancel": """
        I have to bail on tomorrow's lesson
        my car broke down, no way I'll be there at 5
        I will not be able to attend the session tomorrow
        let go of my slot on Monday
        cancel the next one
        no session for me this week, I'm travelling
        could you get me out of the 2 o'clock meeting
        Something urgent came up so I have to let Monday go
        I will be abroad on the 13th and must therefore miss our session
        no lessons for her for the next weeks, she broke her arm
        turn down the invitation to Kate's party
        free my spot for somebody else
        I no longer need the table I booked
        we've decided to not stay after all
        we can't make our dinner reservation
        I've got to pull out, so sorry
        Tuesday is off, I'm travelling
        my car is at the garage so I can't get to practice
        I want to withdraw from the tournament
    """,
    "query": """
        what does my day look like
        what have I got on this afternoon
        is my Tuesday slot confirmed
        how many classes did I take this month
        Has my appointment with Dr. Chen been confirmed?
        did I already sign up for the tournament
        what was my last payment for
        is my 3 o'clock still happening
        what's the earliest you could see me
        did the coach confirm yet
        is my table reserved
        could you remind me when my appointment is
        do you have anything earlier
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
        I'm going to move to a new flat, find me one
        pull up some music please
        is breakfast included
        why won't my card work
        I loved the lesson today
    """,
}
CASES = [(line.strip(), intent) for intent, table in TURNS.items() for line in table.strip().splitlines()]


@pytest.mark.parametrize(("text", "intent"), CASES)
def test_turn_is(text: str, intent: str) -> None:
    assert coarse(text, "en") == intent
