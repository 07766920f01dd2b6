"""Words about sessions that are to be paid before they are booked."""

from collections.abc import Mapping
from typing import Any

from handlers.replies.bookings import _free_line, _row, _spots, _told_in, booked
from handlers.replies.packs import pay_first
from handlers.replies.rule_card import _rule_card
from handlers.replies.series import _every_week
from handlers.replies.takes import _takes
from handlers.replies.words import Words

Facts = Mapping[str, Any]


def propose_keep(w: Words, f: Facts) -> str:
    w = _told_in(w, f["slots"])
    lines = [
        pay_first(w, f),
        w.say(
            "Shall I keep {spots} for you until {until}? It is booked once {coach} has noted the money.",
            spots=_row(w, f["slots"]),
            until=w.weekday_time(f["until"]),
            coach=w.coach,
        ),
        f"{_takes(w, f)} {_free_line(w, f['free_until'])}",
    ]
    if f["terms"]:
        lines.append(_rule_card(w, f["terms"], whole=f["whole"]))
        lines.append(w.say("With your tap you agree to these rules."))
    return "\n".join(lines)


def kept_until_paid(w: Words, f: Facts) -> str:
    w = _told_in(w, f["slots"])
    return w.say(
        "Kept for you: {spots}, until {until}. It is booked once {coach} has noted {money} for your {name}.\n{balance}",
        spots=_spots(w, f["slots"]),
        until=w.weekday_time(f["until"]),
        coach=w.coach,
        money=w.money(f["money"]),
        name=f["name"],
        balance=w.balance(f["balance"]),
    )


def weekly_paid(w: Words, f: Facts) -> str:
    """What was kept is booked, and the weeks after it follow by themselves."""
    return "\n".join([booked(w, f), *_every_week(w, f["weekly"])])


def client_kept_until_paid(w: Words, f: Facts) -> str:
    return w.say(
        "Kept for {client}: {spots}, until {until}. {money} for {name} are paid first: it is booked when you note them.",
        client=f["client"],
        spots=_spots(w, f["slots"]),
        until=w.weekday_time(f["until"]),
        money=w.money(f["money"]),
        name=f["name"],
    )


def unpaid_lapsed(w: Words, f: Facts) -> str:
    return w.say(
        "{when} is no longer kept: {money} for your {name} were not noted in time. The session is still yours:\n{balance}",
        when=w.session_at(f["start"], online=f["online"]),
        money=w.money(f["money"]),
        name=f["name"],
        balance=w.balance(f["balance"]),
    )


def client_unpaid_lapsed(w: Words, f: Facts) -> str:
    return w.say(
        "{client}, {when}: no longer kept, {money} for {name} were not paid in time.",
        client=f["client"],
        when=w.when(f["start"]),
        money=w.money(f["money"]),
        name=f["name"],
    )
