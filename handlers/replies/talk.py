"""Words of small talk, help, and of not understanding."""

from collections.abc import Callable, Mapping
from typing import Any

from handlers.replies.words import Words

Facts = Mapping[str, Any]


def hello(w: Words, f: Facts) -> str:
    return w.say("Hello {name}. What can I do for you?", name=f["name"])


def you_are_welcome(w: Words, f: Facts) -> str:
    return w.say("You're welcome.")


def see_you_then(w: Words, f: Facts) -> str:
    return w.say("See you then.")


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
    return HELP[f["topic"]](w)


def _help(w: Words) -> str:
    return w.say(
        "sell Emma 10-pack · Emma paid 200 cash · balance Emma · why Emma\n"
        "today · week · book Emma fri 10 · move Emma fri to sat 9 · cancel Emma tomorrow\n"
        "Emma no-show · all came · rain 15-19 · tell Emma … · undo"
    )


def _help_money(w: Words) -> str:
    return w.say(
        "Emma paid 200 cash · paid Emma 100 and Noah 50 · who owes me? · money · stats\n"
        "court fee Emma 15 · write off Emma 50 · pay out Emma 30 · adjust Emma -20 € discount\n"
        "Emma pays 400 in 4 instalments · remind Emma about the money · guard 500"
    )


def _help_packs(w: Words) -> str:
    return w.say(
        "sell Emma and Noah a 10-pack · refund Emma · transfer 2 from Emma to Noah\n"
        "extend Emma 2 weeks · freeze Emma until 1 April · adjust Emma +1 makeup\n"
        "forgive Emma · balance Emma on 1 March · why Emma"
    )


def _help_sessions(w: Words) -> str:
    return w.say(
        "book Emma fri 10 · book Emma and Noah fri 17:00 · move Emma fri to sat 9 · cancel Emma tomorrow\n"
        "Emma no-show · all came · rain 15-19? · rained out Emma 20 · holiday 1-14 aug\n"
        "block fri 14-17 · unblock fri · group sat 10"
    )


def _help_clients(w: Words) -> str:
    return w.say(
        "add Emma · clients · Mia is Emma's daughter · Emma is also Emmi\n"
        "tell Emma … · remind Emma · import · export · office"
    )


def _help_setup(w: Words) -> str:
    return w.say("hours · offers · rules · types · places · settings · guard 500 · language")


HELP: Mapping[str, Callable[[Words], str]] = {
    "": _help,
    "money": _help_money,
    "packs": _help_packs,
    "sessions": _help_sessions,
    "clients": _help_clients,
    "setup": _help_setup,
}
"""What a coach can write, by what it is about; without one the most used."""


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


def pick_again(w: Words, f: Facts) -> str:
    return w.many("There is one choice:", "The choices go from 1 to {count}:", f["count"])


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
