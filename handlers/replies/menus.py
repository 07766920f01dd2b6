"""Words of the menus of commands beside the text field: what a client and what a coach may want to tap instead of write."""

from collections.abc import Mapping

from handlers.replies.words import Words

Menu = Mapping[str, str]
"""Command without slash → its description, in the order in which they are shown."""


def number_hint(w: Words) -> str:
    """Below numbered choices, where a channel has no buttons."""
    return w.say("Answer with the number.")


def client_menu(w: Words) -> Menu:
    return {
        "book": w.say("Book a session"),
        "next": w.say("Your next sessions"),
        "move": w.say("Move a session"),
        "cancel": w.say("Cancel a session"),
        "balance": w.say("How many sessions are left"),
        "why": w.say("Why it is so many"),
        "owe": w.say("What is still to be paid"),
        "buy": w.say("What you can buy"),
        "rules": w.say("The rules you agreed to"),
        "calendar": w.say("Your sessions in your own calendar"),
        "language": w.say("Speak another language"),
        "switch": w.say("Talk to another of your coaches"),
        "stop": w.say("No more reminders"),
        "start": w.say("Reminders on again"),
        "help": w.say("What you can write"),
    }


def coach_menu(w: Words) -> Menu:
    return {
        "today": w.say("Today's sessions"),
        "week": w.say("This week's sessions"),
        "book": w.say("Book for a client: /book Emma fri 10"),
        "cancel": w.say("Cancel a session: /cancel Emma tomorrow"),
        "sell": w.say("Sell a pack: /sell Emma 10-pack"),
        "paid": w.say("Note a payment: /paid Emma 200 cash"),
        "owed": w.say("Who owes you"),
        "money": w.say("What is open, and what is still to give"),
        "rain": w.say("Call off for rain: /rain 15-19"),
        "balance": w.say("What a client has left: /balance Emma"),
        "why": w.say("Why it is so many: /why Emma"),
        "block": w.say("Block a time: /block fri 14-17"),
        "add": w.say("A new client: /add Emma"),
        "clients": w.say("Your clients"),
        "hours": w.say("Your hours"),
        "offers": w.say("What you sell"),
        "rules": w.say("Your rules"),
        "language": w.say("Speak another language"),
        "office": w.say("Your office, as a page"),
        "undo": w.say("Take back what you did last"),
        "help": w.say("What you can write"),
    }
