"""Words of small talk, help, and of not understanding."""

from collections.abc import Mapping
from typing import Any

from handlers.replies.words import Words

Facts = Mapping[str, Any]


def hello(w: Words, f: Facts) -> str:
    return w.say("Hello {name}. What can I do for you?", name=f["name"])


def you_are_welcome(w: Words, f: Facts) -> str:
    return w.say("You're welcome.")


def hello_coach(w: Words, f: Facts) -> str:
    return w.say("Hello {coach}. What do you need?", coach=w.coach)


def which_language(w: Words, f: Facts) -> str:
    return w.say("Which language shall we speak?")


def language_set(w: Words, f: Facts) -> str:
    return w.say("From now on I write in English.")


def help_(w: Words, f: Facts) -> str:
    return w.say(
        "Write as you would to {coach}: “Friday at 6?”, “move Thursday to Friday”, “can't make it tomorrow”, “how many do I have left?”, “why?”, “what do I owe?”, “my rules”, “stop reminders”.",
        coach=w.coach,
    )


def help_coach(w: Words, f: Facts) -> str:
    return (
        w.say(
            "sell Emma 10-pack · Emma paid 200 cash · balance Emma · why Emma · who owes me?\n"
            "today · week · book Emma fri 10 · move Emma fri to sat 9 · cancel Emma tomorrow · Emma no-show · Emma ok\n"
            "block fri 14-17 · unblock fri · hours · offers · rules · add Emma · clients · office\n"
            "court fee Emma 15 · forgive Emma · write off Emma 50 · undo"
        )
        + "\n"
        + w.say("types · group sat 10 · rain 15-19 · rained out Emma 20 · places · Mia is Emma's daughter")
    )


def stop_coach(w: Words, f: Facts) -> str:
    return w.say("Your morning and evening lists are part of the job; mute this chat if you want silence.")


def stopped(w: Words, f: Facts) -> str:
    return w.say("No more reminders. I still answer when you write.")


def started(w: Words, f: Facts) -> str:
    return w.say("Reminders are on again.")


def dropped(w: Words, f: Facts) -> str:
    return w.say("All right, nothing changes.")


def nothing_open(w: Words, f: Facts) -> str:
    return w.say("Nothing is waiting for an answer. What would you like to do?")


def not_yet(w: Words, f: Facts) -> str:
    return w.say("I can't do that yet.")


def not_understood(w: Words, f: Facts) -> str:
    return w.say("I didn't get that.")


def not_understood_coach(w: Words, f: Facts) -> str:
    return w.say("I didn't get that. “help” shows what I can do.")


def write_now(w: Words, f: Facts) -> str:
    return w.say("Write it now, I pass it on to {coach}.", coach=w.coach)


def told_coach(w: Words, f: Facts) -> str:
    return w.say("I've told {coach}.", coach=w.coach)


def client_asks(w: Words, f: Facts) -> str:
    about = {
        "rules": w.say("{client} has a question about the rules.", client=f["client"]),
        "buy": w.say("{client} has a question about buying sessions.", client=f["client"]),
        "pay": w.say("{client} has a question about a payment.", client=f["client"]),
        "balance": w.say("{client} says the balance is not right.", client=f["client"]),
    }.get(f["about"])
    if f["text"]:
        return w.say("{client} writes: “{text}”", client=f["client"], text=f["text"])
    return about or w.say("{client} would like to talk to you.", client=f["client"])


def page_link(w: Words, f: Facts) -> str:
    return w.say("Your page: what is left, and every entry with its why.")


def calendar_link(w: Words, f: Facts) -> str:
    return w.say("Your calendar, always up to date:")


def see_you(w: Words, f: Facts) -> str:
    return (f["text"] + "\n" if f["text"] else "") + w.say("See you there.")
