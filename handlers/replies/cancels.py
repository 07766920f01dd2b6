"""Words about cancelling."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any

from domain.availability import Slot
from domain.terms import Verdict
from handlers.replies import several
from handlers.replies.bookings import MOST_ON_LINES, _row, _spot, _spots, _told_in
from handlers.replies.series import all_slots
from handlers.replies.words import Words

Facts = Mapping[str, Any]


def nothing_booked(w: Words, f: Facts) -> str:
    if f["client"]:
        return w.say("{client} has nothing booked.", client=f["client"])
    return w.say("You have nothing booked.")


def not_that_day(w: Words, f: Facts) -> str:
    return w.say("There is no session then. Which one do you mean?")


def cancel_which(w: Words, f: Facts) -> str:
    return w.say("Which one shall I cancel?")


def move_which(w: Words, f: Facts) -> str:
    return w.say("Which one shall I move?")


def _named(w: Words, slot: Slot) -> str:
    """Mia: Group, Friday 6 March, 18:00."""
    if slot.online:
        w = w.own()
    what = ", ".join(part for part in (slot.name, w.when(slot.start)) if part)
    return f"{slot.player}: {what}" if slot.player else what


def _whens(w: Words, slots: list[Slot]) -> str:
    return _named(w, slots[0]) if len(slots) == 1 else _row(w, slots)


def _head(w: Words, slots: list[Slot]) -> str:
    start = slots[0].start
    if len(slots) == 1:
        text = w.say("{day}, {time}.", day=w.named_day(w.local(start).date()), time=w.time(start))
        return f"{slots[0].player}: {text}" if slots[0].player else text
    return (
        _row(w, slots) + "\n"
        if len(slots) > MOST_ON_LINES
        else "\n".join([*(_named(w, slot) for slot in slots), ""])
    )


def _limit_line(w: Words, verdict: Verdict, ahead: timedelta) -> str:
    if verdict.free_until is None:
        return w.say("Cancelling counts by the rules.")
    return w.say(
        "You are {ahead} ahead; free was until {limit}.",
        ahead=w.duration(max(ahead, timedelta())),
        limit=w.weekday_time(verdict.free_until),
    )


def _extra_line(w: Words, f: Facts) -> str:
    """What becomes of the extras; nothing where there are none."""
    fee, stays, count = f.get("fee"), f.get("fee_stays"), f.get("fees", 1)
    if not fee:
        return ""
    facts = {"money": w.money(fee), "part": w.money(stays or 0)}
    if count > 1:
        text = several.extras(w, facts, stays=stays or 0, fee=fee)
    elif not stays:
        text = w.say("The extra of {money} is dropped.", **facts)
    elif stays == fee:
        text = w.say("The extra of {money} stays.", **facts)
    else:
        text = w.say("Of the extra of {money}, {part} stay.", **facts)
    return f"\n{text}{credit_line(w, f)}"


def credit_line(w: Words, f: Facts) -> str:
    """Where an extra was dropped that had been paid: what the client has as credit now."""
    return " " + w.say("Credit: {money}.", money=w.money(f["credit"])) if f.get("credit") else ""


def propose_cancel_free(w: Words, f: Facts) -> str:
    return _free(w, f) + _extra_line(w, f) + _goes_on(w, f)


def _goes_on(w: Words, f: Facts) -> str:
    """What books again after all was cancelled."""
    if not f.get("weekly"):
        return ""
    return "\n" + w.say("The weekly slot stays: {slots}.", slots=all_slots(w, f["weekly"]))


def _free(w: Words, f: Facts) -> str:
    w = _told_in(w, f["slots"])
    verdict: Verdict = f["verdict"]
    slots: list[Slot] = f["slots"]
    left, after = w.units(f["left"]), w.units(f["left"] - f["later"])
    head = _head(w, slots)
    if len(slots) > 1:
        return several.propose_free(w, f, head)
    if verdict.forgiven:
        return w.say(
            "{head} It is late, but the rules let this one go: you keep {left}.", head=head, left=left
        )
    if verdict.free_until is None or verdict.free_until <= w.now or not f["later"]:
        return w.say("{head} It is free: you keep {left}.", head=head, left=left)
    return w.say(
        "{head} Free until {limit} ({remaining} left): you keep {left}. After that it counts, {after} left.",
        head=head,
        limit=w.weekday_time(verdict.free_until),
        remaining=w.duration(verdict.free_until - w.now),
        left=left,
        after=after,
    )


def propose_cancel_late(w: Words, f: Facts) -> str:
    return _late(w, f) + ("" if f["undecided"] else _extra_line(w, f)) + _goes_on(w, f)


def _late(w: Words, f: Facts) -> str:
    w = _told_in(w, f["slots"])
    verdict: Verdict = f["verdict"]
    head, limit = _head(w, f["slots"]), _limit_line(w, verdict, f["ahead"])
    if len(f["slots"]) > 1:
        return several.propose_late(w, f, head)
    if f["undecided"]:
        return w.say(
            "{head} {limit} You have not agreed to the rules yet, so {coach} decides whether it counts.",
            head=head,
            limit=limit,
            coach=w.coach,
        )
    facts = {
        "head": head,
        "limit": limit,
        "left": w.units(f["left"]),
        "after": w.units(f["left"] - f["charged"]),
    }
    if verdict.percent == 100:
        return w.say("{head} {limit} So this session counts as used: {left} left becomes {after}.", **facts)
    return w.say(
        "{head} {limit} So {percent} % of it counts as used: {left} left becomes {after}.",
        percent=verdict.percent,
        **facts,
    )


def propose_cancel_by_coach(w: Words, f: Facts) -> str:
    if len(f["slots"]) > 1:
        return several.propose_by_coach(w, f) + _goes_on(w, f)
    text = w.say(
        "Cancel {client}: {spots}? The session goes back to them, and I tell them.",
        client=f["client"],
        spots=_spot(w, f["slots"][0]),
    )
    return text + _goes_on(w, f)


def cancelled(w: Words, f: Facts) -> str:
    balance = w.balance(f["balance"]) + _extra_line(w, f)
    if len(f["slots"]) > 1:
        return several.cancelled(w, f, balance)
    spots = _named(w, f["slots"][0])
    if f["undecided"]:
        return w.say(
            "Cancelled: {spots}. I've asked {coach} whether it counts.\n{balance}",
            spots=spots,
            coach=w.coach,
            balance=balance,
        )
    if f["charged"]:
        return w.say(
            "Cancelled late: {spots}. It counts as {used}.\n{balance}",
            spots=spots,
            used=w.sessions(f["charged"]),
            balance=balance,
        )
    return w.say("Cancelled: {spots}. Nothing counts.\n{balance}", spots=spots, balance=balance)


def client_cancelled(w: Words, f: Facts) -> str:
    balance = w.balance(f["balance"]) + _extra_line(w, f)
    if len(f["slots"]) > 1:
        return several.client_cancelled(w, f, balance)
    spots = _named(w, f["slots"][0])
    if f["charged"]:
        return w.say(
            "{client} cancelled late: {spots}. {used} counted.\n{balance}",
            client=f["client"],
            spots=spots,
            used=w.sessions(f["charged"]),
            balance=balance,
        )
    return w.say("{client} cancelled: {spots}.\n{balance}", client=f["client"], spots=spots, balance=balance)


def decide_late_cancel(w: Words, f: Facts) -> str:
    return w.say(
        "{client} cancelled {when} late, but has not agreed to the rules yet. Does it count?",
        client=f["client"],
        when=w.when(f["start"]),
    )


def cancelled_by_coach(w: Words, f: Facts) -> str:
    balance = w.balance(f["balance"]) + _extra_line(w, f) + _goes_on(w, f)
    if len(f["slots"]) > 1:
        return several.cancelled_by_coach(w, f, balance)
    return w.say(
        "{coach} had to cancel {spots}. Your session is back.\n{balance}",
        coach=w.coach,
        spots=_named(w, f["slots"][0]),
        balance=balance,
    )


def declined(w: Words, f: Facts) -> str:
    balance = w.balance(f["balance"])
    if len(f["slots"]) > 1:
        return several.declined(w, f, balance)
    return w.say(
        "{coach} can't make {spots}. Your session is back.\n{balance}",
        coach=w.coach,
        spots=_spots(w, f["slots"]),
        balance=balance,
    )


def declined_by_coach(w: Words, f: Facts) -> str:
    if len(f["slots"]) > 1:
        return w.say(
            "Declined for {client}. I've told them.\n{spots}", client=f["client"], spots=_spots(w, f["slots"])
        )
    return w.say(
        "Declined: {spots}, {client}. I've told them.", spots=_spots(w, f["slots"]), client=f["client"]
    )


def let_go_for_you(w: Words, f: Facts) -> str:
    balance = w.balance(f["balance"])
    if len(f["slots"]) > 1:
        return several.let_go_for_you(w, f, balance)
    return w.say(
        "{coach} let it go: {spots} is cancelled and nothing counts.\n{balance}",
        coach=w.coach,
        spots=_named(w, f["slots"][0]),
        balance=balance,
    )


def client_asks_to_let_go(w: Words, f: Facts) -> str:
    if len(f["slots"]) > 1:
        return several.client_asks_to_let_go(w, f)
    return w.say(
        "{client} asks you to let a late cancel go: {spots}.",
        client=f["client"],
        spots=_named(w, f["slots"][0]),
    )


def _told(w: Words, f: Facts) -> str:
    if f.get("told", True):
        return w.say("I've told {client}.", client=f["client"])
    return w.say("{client} has no chat with me yet: please tell them yourself.", client=f["client"])


def cancelled_for_client(w: Words, f: Facts) -> str:
    return w.say(
        "Cancelled: {client}, {spots}. {told}\n{balance}",
        client=f["client"],
        spots=_whens(w, f["slots"]),
        told=_told(w, f),
        balance=w.balance(f["balance"]) + _extra_line(w, f) + _goes_on(w, f),
    )
