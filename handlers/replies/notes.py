"""Words about what the coach passes on to a client."""

from collections.abc import Mapping
from typing import Any

from handlers.replies.words import Words

Facts = Mapping[str, Any]


def propose_note(w: Words, f: Facts) -> str:
    lines = [w.say("To {names}:\n{text}", names=w.listed(f["names"]), text=f["text"])]
    if f.get("promised"):
        lines.append(
            w.say("{client} promised to pay by {day}.", client=f["names"][0], day=w.full_date(f["promised"]))
        )
    if f["later"]:
        lines.append(w.say("It goes out after the quiet hours: {moment}.", moment=w.when(f["later"])))
    return "\n".join([*lines, w.say("Send it?")])


def note_sent(w: Words, f: Facts) -> str:
    names = w.listed(f["names"])
    if f["later"]:
        return w.say("Goes to {names}: {moment}.", names=names, moment=w.when(f["later"]))
    return w.say("Sent to {names}.", names=names)


def note_for_you(w: Words, f: Facts) -> str:
    return w.say("{coach}: {text}", coach=w.coach, text=f["text"])


def remind_of_what(w: Words, f: Facts) -> str:
    return w.say("Remind {client} of what?", client=f["client"])


def refused_note_what(w: Words, f: Facts) -> str:
    return w.say(
        "What shall I write? For example: tell {name} the court is wet, we start at 5", name=f["name"]
    )


def refused_no_chat(w: Words, f: Facts) -> str:
    if f["phone"]:
        return w.say(
            "{client} has no chat with me yet; the phone is {phone}.", client=f["client"], phone=f["phone"]
        )
    return w.say("{client} has no chat with me yet. An invite opens one.", client=f["client"])


def refused_said_stop(w: Words, f: Facts) -> str:
    return w.say("{client} wants no reminders. Your own words still go: tell {client} …", client=f["client"])


def refused_nothing_to_remind(w: Words, f: Facts) -> str:
    return w.say("{client} owes nothing and has nothing booked.", client=f["client"])


def refused_reminded_today(w: Words, f: Facts) -> str:
    return w.say("{client} has had that reminder today already.", client=f["client"])
