"""Buying: what a client is offered, the card he agrees to, and the pack that is his with one tap."""

from collections.abc import Sequence
from datetime import datetime

from domain.charges import Charge
from domain.decision import Choice, Notice, Refusal, choice
from domain.intents import Request, Tap
from domain.packs import Offer
from domain.session_types import Wanted
from domain.units import ONE
from handlers.actions import book, series
from handlers.actions.hindered import calendar_for, openings_at
from handlers.actions.prices import promised_off
from handlers.actions.sales import record_sale
from handlers.actions.sell import offer_in, older, sale_facts, taken_off, taken_on, terms_of
from handlers.actions.wanted import opening_at, wanted_in
from handlers.turn import Turn
from storage import series as rows


def show_offers(turn: Turn, request: Request) -> None:
    """ "I'd like a new pack": what there is, a tap each."""
    if not turn.coach.offers:
        raise Refusal("no_offers")
    offers = {offer.id: offer for offer in turn.coach.offers}
    named = [offers[offer_id] for offer_id in request.offers if offer_id in offers]
    if len(named) == 1 and request.kind == "buy":
        propose_purchase(turn, named[0], [], Wanted(turn.client_id))
        return
    buttons = tuple(
        choice(
            "offer",
            "buy.propose",
            facts={"offer": offer},
            client=turn.client_id,
            starts=[],
            **terms_of(offer),
        )
        for offer in turn.coach.offers
    )
    turn.answer(Notice("offers_to_buy", {"offers": turn.coach.offers}, buttons))


def propose_purchase_tap(turn: Turn, tap: Tap) -> None:
    given = tap.data.get("starts")
    starts = [str(start) for start in given] if isinstance(given, list) else []
    propose_purchase(
        turn,
        offer_in(tap),
        starts,
        wanted_in(turn, tap),
        tap if tap.data.get("firsts") else None,
        whole=bool(tap.data.get("whole")),
    )


def propose_purchase(
    turn: Turn,
    offer: Offer,
    starts: Sequence[str],
    wanted: Wanted,
    weekly: Tap | None = None,
    *,
    whole: bool = False,
) -> None:
    """The card: price, time, rules; one tap agrees, buys and (with `starts`) books, or all weeks of a `weekly` slot."""
    if over_account(turn, offer):
        return
    off = promised_off(turn, offer, turn.client_id)
    listed, offer = offer, off.on(offer) if off else offer
    facts = sale_facts(turn, offer, turn.client_id) | {
        "off": off,
        "starts": list(starts),
        "whole": whole,
        "first": _paid_first(turn, offer) if starts or weekly else 0,
    }
    data = (
        terms_of(listed)
        | taken_off(off)
        | {**wanted.data(), "starts": list(starts), "version": turn.coach.terms.version}
    )
    if weekly is not None:
        with turn.rehearsal():
            record_sale(turn, offer, turn.client_id, accepted=True)
            weeks, plan = series.plan_in(turn, weekly)
        starts = [start.isoformat() for start in weeks.starts]
        facts |= {"series": plan if starts else None}
        data |= {key: weekly.data.get(key) for key in ("firsts", "every", "count")} | {"starts": starts}
    buttons = (
        Choice("agree_buy", Tap("buy.confirm", data), "confirm", {"books": bool(starts)}),
        *book.rules_details(facts, Tap("buy.propose", data)),
        choice("ask_coach", "ask_coach", about="buy"),
        choice("no", "drop", role="decline"),
    )
    if len(starts) == 1 and weekly is None:
        start = datetime.fromisoformat(starts[0])
        opening = opening_at(turn.coach, calendar_for(turn, [start]), start, wanted)
        turn.hold(None if opening.session else opening.slot)
    turn.answer(
        Notice("propose_weekly_purchase" if facts.get("series") else "propose_purchase", facts, buttons)
    )


def _paid_first(turn: Turn, offer: Offer) -> int:
    """What of its price (minor units) is to be paid before it can be booked on, beyond the credit there is."""
    charge = Charge(0, turn.client_id, offer.name, turn.now, offer.price)
    return max(charge.missing_before(turn.coach.terms) - turn.client().credit, 0)


def over_account(turn: Turn, offer: Offer) -> bool:
    """Whether as many single sessions stand unpaid as the rules allow on account; then it was said."""
    terms = turn.coach.terms
    if terms.payment != "on_account" or offer.units > ONE or not offer.price:
        return False
    singles = {pack.id for pack in turn.packs(turn.client_id) if pack.units.granted <= ONE}
    unpaid = [item for item in turn.charges(turn.client_id) if item.due and item.pack_id in singles]
    if len(unpaid) < terms.ahead:
        return False
    facts = {"count": len(unpaid), "most": terms.ahead, "owed": sum(item.due for item in unpaid)}
    sent = (choice("sent_transfer", "sent", charge=unpaid[0].id),) if unpaid else ()
    turn.answer(Notice("account_full", facts, (*sent, choice("ask_coach", "ask_coach", about="pay"))))
    return True


def confirm_purchase(turn: Turn, tap: Tap) -> None:
    offer = next((item for item in turn.coach.offers if item.id == tap.data.get("offer")), None)
    if offer is None:
        raise Refusal("choice_gone")
    if over_account(turn, offer):
        return
    off = promised_off(turn, offer, turn.client_id)
    given_off = {key: tap.data[key] for key in ("discount", "was", "promised") if key in tap.data}
    changed = offer != offer_in(tap) or given_off != taken_off(off)
    if tap.data.get("version") != turn.coach.terms.version or changed:
        # Rules or price changed since they were shown: nobody agrees to what he has not seen.
        given = tap.data.get("starts")
        again = [str(start) for start in given] if isinstance(given, list) else []
        propose_purchase(turn, offer, again, wanted_in(turn, tap), tap if tap.data.get("firsts") else None)
        return
    if tap.data.get("starts") and not tap.data.get("firsts"):
        starts = book.starts_in(tap)
        if openings_at(turn, starts, wanted_in(turn, tap), calendar_for(turn, starts)) is None:
            # Bought for a time that is gone: nothing is sold in silence.
            return
    offer = off.on(offer) if off else offer
    pack, credit = record_sale(turn, offer, turn.client_id, accepted=True, off=given_off)
    facts = sale_facts(turn, offer, turn.client_id) | {
        "credit": credit,
        "pack": pack,
        "balance": turn.balance(turn.client_id),
    }
    turn.tell_coach(Notice("client_bought", facts))
    if tap.data.get("firsts") and tap.data.get("starts"):
        series.confirm(turn, Tap("series.confirm", {**tap.data, "kept": True}))
    elif tap.data.get("starts"):
        wanted = wanted_in(turn, tap).data()
        book.confirm(turn, Tap("book.confirm", {**wanted, "starts": tap.data["starts"], "kept": True}))
    else:
        weekly = rows.to_take_on(turn.uow, turn.client_id)
        book_it = choice("book", "slots.days", client=turn.client_id, moving=None)
        turn.answer(Notice("bought", facts | older(weekly, pack), (book_it, *taken_on(weekly, pack))))
