"""Slash commands: "/paid@TenpackBot Emma 200" is the word paid, said on purpose."""

import re

from handlers.understand.settings.lead import lead

_COMMAND = re.compile(r"\s*/([^\W\d_][\w-]{0,31})(?:@\w{1,64})?(?=\s|$)")

KINDS = {
    "start": "start", "stop": "stop", "help": "help", "menu": "help", "book": "book", "slots": "slots", "free": "slots", "move": "move",
    "cancel": "cancel", "balance": "balance", "left": "balance", "why": "why", "owe": "owe", "owed": "owed", "next": "next",
    "rules": "rules", "terms": "rules", "buy": "buy", "offers": "offers", "prices": "offers", "switch": "switch", "waitlist": "waitlist",
    "calendar": "calendar", "language": "language", "lang": "language", "sell": "sell", "paid": "paid", "today": "today",
    "tomorrow": "tomorrow", "week": "week", "noshow": "no_show", "no_show": "no_show", "ok": "ok", "block": "block", "unblock": "unblock",
    "hours": "hours", "add": "add_client", "add_client": "add_client", "forgive": "forgive", "extend": "extend", "writeoff": "write_off",
    "write_off": "write_off", "undo": "undo", "rain": "rain", "clients": "clients", "office": "office", "charge": "charge", "fee": "charge",
    "adjust": "adjust", "refund": "refund", "transfer": "transfer", "freeze": "freeze", "holiday": "holiday", "money": "money",
    "stats": "stats", "import": "import", "export": "export", "unfreeze": "unfreeze", "nickname": "nickname",
    "guard": "guard", "share": "share", "family": "share", "payout": "pay_out", "pay_out": "pay_out", "instalments": "instalments",
    "installments": "instalments", "rained_out": "rained_out", "rainedout": "rained_out", "settings": "settings", "hello": "hello", "ask": "write_coach", "message": "write_coach", "write": "write_coach",
}  # fmt: skip
"""Command word → the label it stands for."""


_SETTINGS = re.compile(r"\s*(rules|hours|offers|settings|guard)\b(?=\s+\S)", re.IGNORECASE)
"""English words for a setting, understood in every language."""
_GIVES = re.compile(r"\s*offre\s+(?:une?|deux|trois|lui|à)\b", re.IGNORECASE)
"""French "offre une séance" gives one, where "offre 10 séances" sells them."""
_OWN = ("types", "places")
"""What is read with the coach's own words in it, later."""


def read_setting(text: str, lang: str) -> tuple[str, str] | None:
    """The same for a line in which a coach sets something: "rules cancel 48h", "Regeln: Absage 48 h"."""
    found = _SETTINGS.match(text)
    if found:
        return found.group(1).lower(), text[found.end() :].strip()
    if lang.startswith("fr") and _GIVES.match(text):
        return None
    led = lead(text, lang)
    return led if led is not None and led[0] not in _OWN else None


def read_command(text: str) -> tuple[str, str] | None:
    """The command word (folded, without the bot's name) and the text behind it; None if the message begins with none."""
    found = _COMMAND.match(text)
    if not found:
        return None
    return found.group(1).lower().replace("-", "_"), text[found.end() :].strip()
