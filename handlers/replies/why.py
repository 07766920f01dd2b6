"""Words about why so many are left: what was bought, what became of it, and a busy year as sums that still add up."""

from collections import Counter
from collections.abc import Mapping
from decimal import Decimal
from itertools import groupby
from typing import Any

from domain.charges import Charge
from domain.explained import Room, explaining, room_for
from domain.ledger import Entry
from domain.units import ONE
from handlers.replies.reasons import event, headline, judged, moment, short
from handlers.replies.rulings import told_rule
from handlers.replies.series import _every_week
from handlers.replies.words import Words

Facts = Mapping[str, Any]

MOST_LINES = 6
"""Entries told one by one in full; what is older is told by month."""
MOST_MONTHS = 4
"""Months told one by one; what is older is told as a sum."""
MOST_SALES = 3


def why(w: Words, f: Facts) -> str:
    """In full, or as much as a phone's screen holds: then the older entries are sums."""
    bought, others = explaining(f["entries"])
    if not bought and not others:
        return w.say("There are no entries yet.")
    head = [w.say("{client}:", client=f["client"])] if f["client"] else []
    tail = [*_ahead(w, f), *_every_week(w, f["weekly"]), w.balance(f["balance"])]
    room = None if f["whole"] else room_for(len(bought), len(others), len(head) + len(tail))
    if room is None:
        room = Room(MOST_SALES, MOST_MONTHS, len(others) if len(others) <= MOST_LINES else MOST_LINES - 1)
    lines = _sales(w, f, bought, room.bought)
    older = len(others) - room.latest
    lines += _by_month(w, others[:older], room.sums) if older > 0 else []
    lines += [_entry(w, f, entry) for entry in others[max(older, 0) :]]
    return "\n".join([*head, *lines, *tail])


def _ahead(w: Words, f: Facts) -> list[str]:
    ahead = ", ".join((w.own() if item.online else w).short(item.starts_at) for item in f["upcoming"][:3])
    return [w.say("Booked: {ahead}", ahead=ahead)] if ahead else []


def _sales(w: Words, f: Facts, sales: list[Entry], most: int) -> list[str]:
    """Each pack, the older ones of many together."""
    lines = []
    if len(sales) > most:
        latest = len(sales) - most + 1
        older, sales = sales[:latest], sales[latest:]
        days = [w.full_date(w.local(entry.at).date()) for entry in (older[0], older[-1])]
        lines.append(
            w.say(
                "Bought {count} in {packs} packs, {days}.",
                count=w.units(sum(entry.units() for entry in older)),
                packs=len(older),
                days=" – ".join(dict.fromkeys(days)),
            )
        )
    return [*lines, *(_sale(w, f, entry) for entry in sales)]


def _sale(w: Words, f: Facts, entry: Entry) -> str:
    charge: Charge | None = next((item for item in f["charges"] if item.pack_id == entry.pack_id), None)
    state = payment_state(w, charge)
    price = w.money(charge.amount if charge else 0)
    facts = {
        "client": f["client"],
        "count": w.units(entry.units()),
        "day": w.full_date(w.local(entry.at).date()),
        "price": price,
        "state": state,
    }
    percent, was = entry.facts.get("discount"), entry.facts.get("was")
    if isinstance(percent, str) and isinstance(was, int):
        facts |= {"percent": w.units(int(Decimal(percent) * ONE)), "was": w.money(was)}
        if f["client"]:
            return w.say("Bought {count} on {day} ({price}, {percent} % off {was}, {state}).", **facts)
        return w.say("You bought {count} on {day} ({price}, {percent} % off {was}, {state}).", **facts)
    if f["client"]:
        return w.say("Bought {count} on {day} ({price}, {state}).", **facts)
    return w.say("You bought {count} on {day} ({price}, {state}).", **facts)


def payment_state(w: Words, charge: Charge | None) -> str:
    """A pack without a charge costs nothing, which counts as paid."""
    return {
        "open": w.say("open"),
        "partially_paid": w.say("partly paid"),
        "paid": w.say("paid"),
        "refunded": w.say("refunded"),
        "waived": w.say("written off"),
    }[charge.state() if charge else "paid"]


def _by_month(w: Words, entries: list[Entry], most: int) -> list[str]:
    """−8 in March (7 trained, 1 cancelled late); in `most` lines, with what lies months before that as one sum."""
    months = [
        list(found)
        for _, found in groupby(entries, key=lambda entry: w.local(entry.at).date().replace(day=1))
    ]
    lines = []
    if len(months) > most:
        latest = len(months) - most + 1
        older, months = months[:latest], months[latest:]
        first, last = _day(w, older[0][0]), _day(w, older[-1][-1])
        total, kinds = _summed(w, [entry for month in older for entry in month])
        lines.append(
            w.say("{total} {first} – {last} ({kinds})", total=total, first=first, last=last, kinds=kinds)
        )
    for month in months:
        total, kinds = _summed(w, month)
        name = w.month(w.local(month[0].at).date())
        lines.append(w.say("{total} in {month} ({kinds})", total=total, month=name, kinds=kinds))
    return lines


def _summed(w: Words, entries: list[Entry]) -> tuple[str, str]:
    """The sum of entries, and how many there are of each kind."""
    counts = Counter(_sort(entry) for entry in entries)
    named = {
        "completion": w.say("{count} trained", count=counts["completion"]),
        "late": w.say("{count} late", count=counts["late"]),
        "no_show": w.many("{count} no-show", "{count} no-shows", counts["no_show"]),
        "moved": w.say("{count} moved", count=counts["moved"]),
        "forgiveness": w.say("{count} let go", count=counts["forgiveness"]),
        "expiry": w.say("{count} expired", count=counts["expiry"]),
        "other": w.many("{count} other", "{count} others", counts["other"]),
    }
    return _signed(w, sum(entry.units() for entry in entries)), ", ".join(
        words for sort, words in named.items() if counts[sort]
    )


def _sort(entry: Entry) -> str:
    if entry.kind in ("cancellation", "move") and entry.facts.get("percent"):
        return "late"
    if entry.kind == "move":
        return "moved"
    return entry.kind if entry.kind in ("completion", "no_show", "forgiveness", "expiry") else "other"


def _signed(w: Words, units: int) -> str:
    return ("+" if units > 0 else "−") + w.units(abs(units)) if units else w.units(0)


def _day(w: Words, entry: Entry) -> str:
    return w.short_date(w.local(moment(entry, "start") or entry.at).date())


def _entry(w: Words, f: Facts, entry: Entry) -> str:
    booking = f["bookings"].get(entry.booking_id)
    if booking is not None and booking.online:
        w = w.own()
    reason = short(w, entry, you=not f["client"], pack=_pack(f, entry))
    if not entry.units():
        return w.say("{day}, {reason}", day=_day(w, entry), reason=reason)
    return w.say(
        "{change} {day}, {reason}", change=_signed(w, entry.units()), day=_day(w, entry), reason=reason
    )


def _pack(f: Facts, entry: Entry) -> str:
    return next((pack.name for pack in f["packs"] if pack.id == entry.pack_id), "")


def why_booking(w: Words, f: Facts) -> str:
    """One booking: what happened to it, when, by which rule, and what it used."""
    booking = f["booking"]
    when = w.session_at(booking.starts_at, online=booking.online)
    w = w.own() if booking.online else w
    lines = [w.say("{when}:", when=when)]
    if f["client"]:
        lines = [w.say("{client}, {when}:", client=f["client"], when=when)]
    for entry in f["entries"]:
        lines.append(
            w.say("{moment}: {what}", moment=w.short(entry.at), what=event(w, entry, pack=f["pack"].name))
        )
        why_so = judged(w, entry, you=not f["client"])
        if why_so:
            lines.append(why_so)
    last = next((entry for entry in reversed(f["entries"]) if entry.rule), None)
    accepted = moment(last, "accepted") if last else None
    if last and accepted:
        day = w.full_date(w.local(accepted).date())
        lines.append(w.say("{rule}, agreed on {day}.", rule=headline(told_rule(w, str(last.rule))), day=day))
    elif last:
        lines.append(w.say("{rule}.", rule=headline(told_rule(w, str(last.rule)))))
    if booking.live:
        lines.append(w.say("It holds {sessions}.", sessions=w.sessions(booking.units)))
    else:
        lines.append(w.say("It used {sessions}.", sessions=w.sessions(booking.charged)))
    return "\n".join(lines)
