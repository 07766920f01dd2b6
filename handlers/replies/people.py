"""Words about who is who: clients, invites, strangers, coaches."""

from collections.abc import Mapping
from typing import Any

from handlers.replies.words import Words

Facts = Mapping[str, Any]


def which_client(w: Words, f: Facts) -> str:
    return w.say("Which client do you mean?")


def no_clients(w: Words, f: Facts) -> str:
    return w.say("You have no clients yet. Write: add and the name.")


def unknown_client(w: Words, f: Facts) -> str:
    return w.say("I don't know a client called {name}.", name=f["name"])


def invite(w: Words, f: Facts) -> str:
    links = "\n".join(link for _, link in f["links"])
    if f["new"]:
        return w.say(
            "{client} is added. Forward this link, it opens the chat with me:\n{links}",
            client=f["client"],
            links=links,
        )
    return w.say("A link for {client}, to be forwarded:\n{links}", client=f["client"], links=links)


def welcome_client(w: Words, f: Facts) -> str:
    return w.say(
        "Hello {name}, this is {coach}'s assistant. Write to me to book, move or cancel, or to see what is left. “stop” ends reminders.",
        name=f["name"],
        coach=w.coach,
    )


def client_joined(w: Words, f: Facts) -> str:
    return w.say("{client} has joined the chat.", client=f["client"])


def admitted(w: Words, f: Facts) -> str:
    return w.say("{client} is a client now. I've said hello.", client=f["client"])


def ignored(w: Words, f: Facts) -> str:
    return w.say("Ignored.")


def invite_used(w: Words, f: Facts) -> str:
    return w.say("This invite has been used already. Please ask {coach} for a new one.", coach=w.coach)


def invite_is_for_client(w: Words, f: Facts) -> str:
    return w.say("The link works. It is for your client: forward it to them.")


def stranger(w: Words, f: Facts) -> str:
    return w.say(
        "Hello, this is {coach}'s assistant. I don't know you yet: shall I ask {coach} to let you in?",
        coach=w.coach,
    )


def stranger_asked(w: Words, f: Facts) -> str:
    return w.say("I've asked {coach}. You'll hear from me here.", coach=w.coach)


def stranger_asks(w: Words, f: Facts) -> str:
    name = f["name"] or w.say("Somebody new")
    who = f"{name} ({f['phone']})" if f.get("phone") else name
    if f["text"]:
        return w.say("{who} would like to train with you and wrote: “{text}”", who=who, text=f["text"])
    return w.say("{who} would like to train with you.", who=who)


def who_are_you(w: Words, f: Facts) -> str:
    return w.say(
        "Hello. I book sessions for coaches and don't know you yet. Please open your coach's invite link, or write the name from it."
    )


def welcome_coach(w: Words, f: Facts) -> str:
    coach = f["coach_row"]
    hello = w.say(
        "Hello {name}. This chat is your back office: zone {zone}, currency {currency}.",
        name=coach.name,
        zone=coach.tz,
        currency=coach.currency,
    )
    if f["hours"] and f["offers"]:
        return hello + " " + w.say("Write “help” to see what I can do.")
    if not f["hours"]:
        return (
            hello + "\n" + w.say("When do you give sessions? Write for example: hours mon-fri 9-20, sat 9-13")
        )
    return hello + "\n" + w.say("What do you sell? Write for example: offers add 10-pack 10 400 6 months")


def message_lost(w: Words, f: Facts) -> str:
    return w.say(
        "I could not handle this message of {client}, please answer it yourself: “{text}”",
        client=f["client"],
        text=f["text"],
    )


def which_coach(w: Words, f: Facts) -> str:
    return w.say("Who is this for? Write “switch” to change it later.")


def only_coach(w: Words, f: Facts) -> str:
    return w.say("This chat is with {coach} only.", coach=w.coach)


def switched(w: Words, f: Facts) -> str:
    return w.say("This chat is now with {name}.", name=f["name"])


def export_ready(w: Words, f: Facts) -> str:
    return w.say(
        "Your books: clients, packs, sessions, money and every entry with its reason. The links work for a week; whoever has one can read it all."
    )


def propose_new_links(w: Words, f: Facts) -> str:
    if f["client"]:
        return w.say(
            "New links for {client}? The old ones to the page and the calendar stop working at once.",
            client=f["client"],
        )
    return w.say(
        "New links for you? The old ones to your office, your calendar and your exports stop working at once."
    )


def new_links(w: Words, f: Facts) -> str:
    return w.say("Done: the old links open nothing any more. Please subscribe to your calendar anew.")


def new_links_given(w: Words, f: Facts) -> str:
    if f["told"]:
        return w.say(
            "Done: the old links of {client} open nothing any more. The new ones are sent.",
            client=f["client"],
        )
    return w.say("Done: the old links of {client} open nothing any more.", client=f["client"])


def new_links_for_you(w: Words, f: Facts) -> str:
    return w.say(
        "{coach} has renewed your links: the old ones to your page and calendar no longer work.",
        coach=w.coach,
    )


def nickname_set(w: Words, f: Facts) -> str:
    return w.say("From now on {nickname} means {client} too.", nickname=f["nickname"], client=f["client"])


def nickname_gone(w: Words, f: Facts) -> str:
    return w.say("{nickname} no longer means {client}.", nickname=f["nickname"], client=f["client"])
