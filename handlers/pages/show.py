"""What the templates ask for: how a page's numbers, packs and slots are written for its reader."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from itertools import groupby

from domain.availability import Busy, Slot
from domain.bookings import Booking
from domain.charges import Charge
from domain.money import share
from domain.packs import Balance, Offer, Pack
from domain.people import Coach
from domain.session_types import extra_of
from domain.terms import Terms
from domain.units import ONE
from handlers.links import Links
from handlers.replies.packs import _validity
from handlers.replies.rule_card import _rule_lines
from handlers.replies.why import payment_state as payment_state
from handlers.replies.words import Words
from handlers.views import Line

MOST_PUNCHES = 20
"""Packs of more sessions than that show numbers alone."""

_CHANNELS = {"telegram": "Telegram", "whatsapp": "WhatsApp", "simulator": "Simulator"}


def rule_lines(w: Words, terms: Terms) -> list[str]:
    """The card's rules without their numbers, which the list gives them."""
    return [line.partition(" ")[2] for line in _rule_lines(w, terms).splitlines()]


def validity(w: Words, offer: Offer) -> str:
    return _validity(w, offer)


def each(w: Words, offer: Offer) -> str:
    """The price of one session of a pack; empty where it is no whole amount, or there is only one."""
    if offer.units <= ONE or (offer.price * ONE) % offer.units:
        return ""
    return w.money(share(offer.price, ONE, offer.units))


def signed(w: Words, hundredths: int) -> str:
    if not hundredths:
        return ""
    return ("+" if hundredths > 0 else "−") + w.units(abs(hundredths))


def signed_money(w: Words, minor: int) -> str:
    if not minor:
        return ""
    return ("+" if minor > 0 else "−") + w.money(abs(minor))


def punches(pack: Pack) -> list[str]:
    """The sessions of a pack as a punch card shows them: used, gone, booked, free; none where many, or parts."""
    units = pack.units
    gone = units.expired + units.refunded + units.transferred
    states = {"used": units.used, "gone": gone, "booked": units.reserved, "free": units.available}
    if units.granted > MOST_PUNCHES * ONE or any(amount % ONE for amount in states.values()):
        return []
    return [state for state, amount in states.items() for _ in range(amount // ONE)]


def slot_links(w: Words, links: Links, slug: str, day: str, slot: Slot) -> list[tuple[str, str, str]]:
    """(channel, its name, link): the chat with the booking already typed; `day` as `short_date` writes it.

    A stranger's coach is known by the slug in parentheses.
    """
    words = w.say("Book {day} {time} ({slug})", day=day, time=w.time(slot.start), slug=slug)
    return [(channel, _CHANNELS[channel], link) for channel, link in links.slot(slug, slot.start, words)]


def seats_left(w: Words, slot: Slot) -> str:
    return w.many("{count} seat left", "{count} seats left", slot.seats)


def group_facts(w: Words, coach: Coach, slot: Slot) -> str:
    """Group · 4 seats left · 0.5 sessions · court fee 5 €: what a seat in it takes, of a type that there still is."""
    facts = [slot.name, seats_left(w, slot)]
    for kind in coach.types:
        if kind.name == slot.name:
            extra = extra_of(kind, slot.place, coach.places)
            facts += [
                w.sessions(kind.units),
                *([f"{extra.name} {w.money(extra.amount)}"] if extra.amount else []),
            ]
    return " · ".join(facts)


def part_of_day(w: Words, at: datetime) -> str:
    hour = w.local(at).hour
    return w.say("Morning") if hour < 12 else w.say("Afternoon") if hour < 17 else w.say("Evening")


def subscribe(link: str) -> str:
    """The feed's address as calendars on phones and desks open it."""
    return "webcal://" + link.partition("://")[2]


def parts(w: Words, slots: Iterable[Slot]) -> list[tuple[str, list[Slot]]]:
    """The slots of a day as morning, afternoon and evening."""
    return [
        (part, list(found)) for part, found in groupby(slots, key=lambda slot: part_of_day(w, slot.start))
    ]


def zone(tz: str) -> str:
    """Berlin, for Europe/Berlin."""
    return tz.rpartition("/")[2].replace("_", " ")


def pack_units(w: Words, pack: Pack) -> str:
    """7 of 10 left: 1 booked, 6 free. What is gone otherwise than by training is named."""
    units = pack.units
    text = w.say("{left} of {granted} left", left=w.units(units.left), granted=w.units(units.granted))
    facts = [
        (units.reserved, w.say("{count} booked", count=w.units(units.reserved))),
        (units.used, w.say("{count} used", count=w.units(units.used))),
        (units.expired, w.say("{count} expired", count=w.units(units.expired))),
        (units.refunded, w.say("{count} refunded", count=w.units(units.refunded))),
        (units.transferred, w.say("{count} transferred", count=w.units(units.transferred))),
    ]
    return " · ".join([text, *(words for amount, words in facts if amount)])


def pack_money(w: Words, pack: Pack, charge: Charge | None) -> str:
    """400 EUR, of which 150 paid, 250 open."""
    parts = [w.money(charge.amount if charge else pack.price)]
    if charge and charge.due and charge.due != charge.amount:
        parts.append(w.say("{money} open", money=w.money(charge.due)))
    if charge and charge.paid and charge.paid != charge.amount:
        parts.append(w.say("{money} paid", money=w.money(charge.paid)))
    if charge and charge.refunded:
        parts.append(w.say("{money} refunded", money=w.money(charge.refunded)))
    if charge and charge.waived:
        parts.append(w.say("{money} written off", money=w.money(charge.waived)))
    return " · ".join(parts)


def pack_dates(w: Words, pack: Pack) -> str:
    bought = w.say("Bought on {day}", day=w.full_date(pack.sold_on))
    if pack.ended:
        return bought
    until = (
        w.say("valid until {day}", day=w.full_date(pack.expires_on)) if pack.expires_on else w.say("no end")
    )
    return f"{bought}, {until}"


def pack_rules(w: Words, pack: Pack) -> str:
    version = pack.terms.version
    if pack.accepted_at is None:
        return w.say("Rules v{version}, not agreed to yet", version=version)
    day = w.full_date(w.local(pack.accepted_at).date())
    return w.say("Rules v{version}, agreed on {day}", version=version, day=day)


def by_day(w: Words, lines: Sequence[Line]) -> list[tuple[date, list[Line]]]:
    """Entries under the local day on which they were written, the newest first."""
    newest = list(reversed(lines))
    return [
        (day, list(found)) for day, found in groupby(newest, key=lambda line: w.local(line.entry.at).date())
    ]


def session_facts(w: Words, booking: Booking) -> str:
    status = {
        "requested": w.say("asked for"),
        "completed": w.say("trained"),
        "no_show": w.say("no-show"),
    }.get(booking.status, w.say("until {time}", time=w.time(booking.ends_at)))
    return " · ".join(part for part in (status, booking.place, w.zone) if part)


def group_spot(w: Words, group: Busy) -> str:
    until = w.say("until {time}", time=w.time(group.end))
    return f"{until} · {group.place}" if group.place else until


def free_until(w: Words, limit: datetime | None) -> str:
    """The last moment at which cancelling costs nothing, told as it stands now."""
    if limit is None:
        return w.say("Cancelling counts")
    if limit < w.now:
        return w.say("Was free to cancel until {moment}", moment=w.when(limit))
    return w.say("Free to cancel until {moment}", moment=w.when(limit))


def client_facts(w: Words, standing: Balance) -> str:
    if not standing.left:
        return w.say("nothing left")
    facts = w.say(
        "{booked} booked, {free} free", booked=w.units(standing.booked), free=w.units(standing.free)
    )
    return (
        w.say("{facts}, until {day}", facts=facts, day=w.full_date(standing.expires_on))
        if standing.expires_on
        else facts
    )
