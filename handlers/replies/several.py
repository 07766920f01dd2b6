"""Words about several sessions of one client that are cancelled at once."""

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from domain.availability import Slot
from domain.terms import Verdict
from domain.units import ONE
from handlers.replies.bookings import _row, _spots
from handlers.replies.words import Words

Facts = Mapping[str, Any]


def _count(hundredths: int) -> Decimal:
    return (Decimal(hundredths) / ONE).normalize()


def propose_free(w: Words, f: Facts, head: str) -> str:
    verdict: Verdict = f["verdict"]
    left = w.units(f["left"])
    if f["forgiven"]:
        return w.many(
            "{head}{count} of them is late, but the rules let it go: you keep {left}.",
            "{head}{count} of them are late, but the rules let them go: you keep {left}.",
            f["forgiven"],
            head=head,
            left=left,
        )
    if verdict.free_until is None or verdict.free_until <= w.now or not f["later"]:
        return w.say("{head}All of it is free: you keep {left}.", head=head, left=left)
    return w.say(
        "{head}All free until {limit}: you keep {left}.",
        head=head,
        limit=w.weekday_time(verdict.free_until),
        left=left,
    )


def propose_late(w: Words, f: Facts, head: str) -> str:
    used = w.sessions(f["charged"])
    if f["undecided"]:
        return w.say(
            "{head}Of these, {used} would count by the rules. You have not agreed to them yet, so {coach} decides.",
            head=head,
            used=used,
            coach=w.coach,
        )
    return w.say(
        "{head}Of these, {used} would count by the rules: {left} left becomes {after}.",
        head=head,
        used=used,
        left=w.units(f["left"]),
        after=w.units(f["left"] - f["charged"]),
    )


def propose_by_coach(w: Words, f: Facts) -> str:
    slots: list[Slot] = f["slots"]
    return w.say(
        "Cancel {client}'s {count} sessions?\n{spots}\nBack to them: {sessions}. I tell them.",
        client=f["client"],
        count=len(slots),
        spots=_spots(w, slots),
        sessions=w.sessions(f["units"]),
    )


def cancelled(w: Words, f: Facts, balance: str) -> str:
    spots, late = _row(w, f["slots"]), _row(w, f["late"])
    if f["undecided"]:
        return w.many(
            "Cancelled: {spots}.\nLate was {late}: I've asked {coach} whether it counts.\n{balance}",
            "Cancelled: {spots}.\nLate were {late}: I've asked {coach} whether they count.\n{balance}",
            len(f["late"]),
            spots=spots,
            late=late,
            coach=w.coach,
            balance=balance,
        )
    if f["charged"]:
        return w.many(
            "Cancelled: {spots}.\nLate was {late}: it counts as {used}.\n{balance}",
            "Cancelled: {spots}.\nLate were {late}: together they count as {used}.\n{balance}",
            len(f["late"]),
            spots=spots,
            late=late,
            used=w.sessions(f["charged"]),
            balance=balance,
        )
    return w.say("Cancelled: {spots}. Nothing counts.\n{balance}", spots=spots, balance=balance)


def client_cancelled(w: Words, f: Facts, balance: str) -> str:
    spots = _row(w, f["slots"])
    if not f["charged"]:
        return w.say(
            "{client} cancelled: {spots}.\n{balance}", client=f["client"], spots=spots, balance=balance
        )
    return w.many(
        "{client} cancelled: {spots}.\nLate was {late}: it counts as {used}.\n{balance}",
        "{client} cancelled: {spots}.\nLate were {late}: together they count as {used}.\n{balance}",
        len(f["late"]),
        client=f["client"],
        spots=spots,
        late=_row(w, f["late"]),
        used=w.sessions(f["charged"]),
        balance=balance,
    )


def cancelled_by_coach(w: Words, f: Facts, balance: str) -> str:
    return w.many(
        "{coach} had to cancel {spots}. {count} session is back.\n{balance}",
        "{coach} had to cancel {spots}. {count} sessions are back.\n{balance}",
        _count(f["units"]),
        count=w.units(f["units"]),
        coach=w.coach,
        spots=_row(w, f["slots"]),
        balance=balance,
    )


def declined(w: Words, f: Facts, balance: str) -> str:
    return w.many(
        "{coach} can't make these. {count} session is back.\n{spots}\n{balance}",
        "{coach} can't make these. {count} sessions are back.\n{spots}\n{balance}",
        _count(f["units"]),
        count=w.units(f["units"]),
        coach=w.coach,
        spots=_spots(w, f["slots"]),
        balance=balance,
    )


def let_go_for_you(w: Words, f: Facts, balance: str) -> str:
    return w.say(
        "{coach} let it go: {spots} are cancelled and nothing counts.\n{balance}",
        coach=w.coach,
        spots=_row(w, f["slots"]),
        balance=balance,
    )


def client_asks_to_let_go(w: Words, f: Facts) -> str:
    return w.say(
        "{client} asks you to let late cancels go: {spots}.", client=f["client"], spots=_row(w, f["slots"])
    )


def extras(w: Words, facts: Mapping[str, str], *, stays: int, fee: int) -> str:
    """What becomes of them together (minor units)."""
    if not stays:
        return w.say("The extras, {money} together, are dropped.", **facts)
    if stays == fee:
        return w.say("The extras, {money} together, stay.", **facts)
    return w.say("Of the extras, {money} together, {part} stay.", **facts)
