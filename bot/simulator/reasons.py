"""Why an entry is there, in a short sentence."""

from datetime import datetime

from domain.ledger import Entry
from domain.packs import Pack
from handlers.replies.words import Words


def reason_of(words: Words, entry: Entry, packs: dict[int, Pack]) -> str:
    """ "cancelled late: Thu 5 March 17:00, asked Wed 17:30, free until Wed 17:00" """
    facts = entry.facts
    start = _moment(words, facts.get("start"))
    amount = facts.get("amount")
    money = words.money(amount) if isinstance(amount, int) else ""
    pack = packs.get(entry.pack_id or 0)
    sentences = {
        "sale": f"{pack.name if pack else 'pack'} bought",
        "opening": "opening balance",
        "payment": f"{money} paid{_method(facts.get('method'))}",
        "credit": f"{money} of credit used".strip(),
        "charge": f"{facts.get('label') or 'charge'}: {money}",
        "write_off": f"{money} written off by {words.coach}",
        "booking": f"booked for {start}",
        "completion": f"trained on {start}",
        "no_show": f"no-show on {start}",
        "cancellation": f"{_ended(words, entry)} {start}{_asked(words, entry)}",
        "late_cancellation": f"cancelled late: {start}{_asked(words, entry) or f', {words.coach} decided'}",
        "move": f"moved from {start}{_moved_to(words, entry)}{_asked(words, entry)}",
        "declined": f"not confirmed: {start}",
        "forgiveness": f"let go by {words.coach}: {start}",
        "refilled": f"cancelled late, but filled from the waitlist: {start}",
        "expiry": "expired",
        "extension": "extended",
        "adjustment": f"corrected by {words.coach}",
        "undo": f"undone: {str(facts.get('undone') or '').replace('_', ' ')}",
    }
    return sentences.get(entry.kind, entry.kind.replace("_", " "))


def _moment(words: Words, value: object) -> str:
    return words.when(datetime.fromisoformat(str(value))) if value else ""


def _method(method: object) -> str:
    named = {"cash": "in cash", "transfer": "by transfer", "card": "by card", "apple_pay": "by Apple Pay"}
    return f" {named[method]}" if isinstance(method, str) and method in named else ""


def _moved_to(words: Words, entry: Entry) -> str:
    to = entry.facts.get("to")
    return f" to {_moment(words, to)}" if to else ""


def _ended(words: Words, entry: Entry) -> str:
    who = entry.facts.get("reason")
    if who == "client":
        if entry.facts.get("forgiven"):
            return "cancelled late, let go by the rules:"
        return "cancelled late:" if entry.facts.get("percent") else "cancelled in time:"
    return {"weather": "rained off:"}.get(str(who), f"cancelled by {words.coach}:")


def _asked(words: Words, entry: Entry) -> str:
    """When it was asked for and until when it was free, where the client asked."""
    facts = entry.facts
    if not facts.get("asked") or facts.get("reason") != "client":
        return ""
    asked = f", asked {_moment(words, facts['asked'])}"
    limit = facts.get("free_until")
    return f"{asked}, free until {_moment(words, limit)}" if limit else asked
