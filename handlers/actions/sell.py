"""Selling packs, and what comes with them: rules accepted, money asked for before booking."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from types import MappingProxyType
from typing import Any

from domain import localtime
from domain import packs as pack_rules
from domain.charges import Charge
from domain.decision import Choice, Notice, Refusal, choice
from domain.intents import Json, Request, Tap
from domain.packs import Offer, Pack
from domain.series import Series
from domain.session_types import Wanted
from domain.terms import rules_behind
from domain.units import ONE
from handlers import plans
from handlers.actions import stakes, together
from handlers.actions.prices import (
    Discount,
    days_said,
    for_nothing,
    meant_offers,
    named_offers,
    own_offer,
    percent_in,
    price_of,
    promised_off,
    without_percent,
)
from handlers.actions.sales import frozen_terms, record_sale
from handlers.actions.who import name_of, whom
from handlers.turn import Turn
from handlers.understand.sessions import packs_said
from storage import packs, series
from storage.unit_of_work import UnitOfWork


def client_in(turn: Turn, tap: Tap) -> int:
    """The client a tap is about; a client's tap is never about somebody else."""
    client = tap.data.get("client")
    if not turn.is_coach:
        return turn.client_id
    if not isinstance(client, int) or not client:
        raise Refusal("choice_gone")
    return client


# The coach sells.


def sell(turn: Turn, request: Request) -> None:
    """ "sell Emma 10-pack", "sell emma 10-pack 350", "sell Emma 10-pack with 10% off", "sell Emma two 5-packs" """
    client_id = whom(turn, request)
    if client_id is None:
        return
    off = percent_in(request.text)
    request = for_nothing(without_percent(request, off))
    offers = {offer.id: offer for offer in turn.coach.offers}
    fitting = meant_offers(turn, request)
    count = packs_said(request.text, turn.reading)
    if count > 1 and len(fitting) != 1:
        # "2x 5-pack": the name tells what the numbers leave open.
        fitting = named_offers(list(offers.values()), request.text)
    if count > 1 and len(fitting) != 1 and offers:
        name = (fitting or list(offers.values()))[0].name
        raise Refusal("which_packs", client=name_of(turn, client_id), name=name)
    if count > 1 and fitting and request.amount in (count, count * fitting[0].units / ONE):
        request = replace(request, amount=None)
    own = own_offer(turn, request) if not fitting else None
    if own is not None:
        propose_sale(turn, own, client_id, off)
        return
    if len(fitting) != 1:
        if not offers:
            raise Refusal("no_offers")
        shown = fitting or list(offers.values())
        buttons = tuple(
            choice("offer", "sell.propose", facts={"offer": offer}, client=client_id, **terms_of(offer))
            for offer in (off.on(offer) if off else offer for offer in shown)
        )
        turn.answer(Notice("which_offer", {"client": name_of(turn, client_id)}, buttons))
        return
    offer = fitting[0]
    if request.amount is not None:
        offer = replace(offer, price=price_of(request.amount, request.currency, turn.coach.currency))
    days = days_said(turn, request)
    if days is not None:
        offer = replace(offer, months=None, days=days)
    if count > 1:
        together.propose(turn, [partial(propose_sale, turn, offer, client_id, off)] * count, 1, alike=True)
        return
    propose_sale(turn, offer, client_id, off)


def terms_of(offer: Offer) -> dict[str, Any]:
    """An offer as a tap carries it: what was shown is what is sold, whatever changes in between."""
    return {
        "offer": offer.id, "name": offer.name, "units": offer.units, "price": offer.price,
        "months": offer.months, "days": offer.days, "for_type": offer.type_id,
    }  # fmt: skip


def offer_in(tap: Tap) -> Offer:
    data: Mapping[str, Any] = tap.data
    try:
        return Offer(
            data["offer"], data["name"], data["units"], data["price"], data["months"], data["days"],
            data.get("for_type", 0),
        )  # fmt: skip
    except KeyError as error:
        raise Refusal("choice_gone") from error


def propose_sale_tap(turn: Turn, tap: Tap) -> None:
    propose_sale(turn, offer_in(tap), client_in(turn, tap))


def propose_sale(turn: Turn, offer: Offer, client_id: int, off: Discount | None = None) -> None:
    """`off` is still to be taken off the offer's price."""
    turn.about("sell", client=client_id)
    off = off or promised_off(turn, offer, client_id)
    told = replace(off, was=offer.price) if off else None
    offer = off.on(offer) if off else offer
    facts = sale_facts(turn, offer, client_id) | {"guard": stakes.over(turn, offer.price), "off": told}
    given = taken_off(told)
    buttons = (
        Choice("sell", Tap("sell.confirm", {"client": client_id, **terms_of(offer), **given}), "confirm"),
        choice("change", "sell.change", client=client_id),
        choice("no", "drop", role="decline"),
    )
    turn.answer(Notice("propose_sale", facts, buttons))


def taken_off(off: Discount | None) -> dict[str, Json]:
    """A discount as a tap and an entry carry it."""
    if off is None:
        return {}
    return {"discount": f"{off.percent.normalize():f}", "was": off.was, "promised": off.promised}


def change_sale(turn: Turn, tap: Tap) -> None:
    """[Change]: the other offers."""
    client_id = client_in(turn, tap)
    buttons = tuple(
        choice("offer", "sell.propose", facts={"offer": offer}, client=client_id, **terms_of(offer))
        for offer in turn.coach.offers
    )
    turn.answer(Notice("which_offer", {"client": name_of(turn, client_id)}, buttons))


def sale_facts(turn: Turn, offer: Offer, client_id: int) -> dict[str, object]:
    today, terms = localtime.local_day(turn.now, turn.coach.tz), frozen_terms(turn)
    return {
        "client": name_of(turn, client_id),
        "offer": offer,
        "expires_on": None if terms.from_first_use else pack_rules.last_day(today, offer.months, offer.days),
        "terms": terms,
    }


def confirm_sale(turn: Turn, tap: Tap) -> None:
    client_id, offer = client_in(turn, tap), offer_in(tap)
    turn.begin_command()
    given = {key: tap.data[key] for key in ("discount", "was", "promised") if key in tap.data}
    pack, credit = record_sale(turn, offer, client_id, accepted=False, off=given)
    facts = sale_facts(turn, offer, client_id) | {
        "credit": credit,
        "balance": turn.balance(client_id),
        "pack": pack,
    }
    told = turn.tell(
        client_id,
        Notice(
            "pack_for_you",
            facts,
            (
                choice("agree", "accept", role="confirm", pack=pack.id),
                *((choice("details", "rules", pack=pack.id),) if rules_behind(pack.terms) else ()),
                choice("ask_coach", "ask_coach", about="rules"),
            ),
        ),
    )
    undo = choice("undo", "undo.last")
    turn.answer(Notice("sold", facts | {"told": told}, (undo,) if told else (undo, invite_choice(client_id))))
    given.pop("promised", None)
    plans.note_command(turn, "sell", client=name_of(turn, client_id), offer=offer.name, **given)


def invite_choice(client_id: int) -> Choice:
    return choice("invite", "client.invite", client=client_id)


# The client agrees.


def accept(turn: Turn, tap: Tap) -> None:
    """[I agree] to the rules of one pack."""
    pack = next((pack for pack in turn.packs(turn.client_id) if pack.id == tap.data.get("pack")), None)
    if pack is None or pack.ended:
        raise Refusal("choice_gone")
    accept_all(turn, [pack])
    balance = turn.balance(turn.client_id)
    weekly = series.to_take_on(turn.uow, turn.client_id)
    facts = {"version": pack.terms.version, "balance": balance, "name": pack.name}
    facts |= older(weekly, pack)
    book = choice("book", "slots.days", client=turn.client_id, moving=None)
    turn.answer(Notice("accepted", facts, (book, *taken_on(weekly, pack))))
    turn.tell_coach(
        Notice(
            "client_accepted",
            {"client": turn.client().name, "name": pack.name, "version": pack.terms.version},
        )
    )


def older(weekly: Sequence[Series], pack: Pack) -> dict[str, bool]:
    """Whether a standing slot from before the pack goes on without it, and whether one ended with its pack."""
    before = [item for item in weekly if item.id < pack.id]
    return {"weekly": any(item.active for item in before), "weekly_over": any(item.spent for item in before)}


def taken_on(weekly: Sequence[Series], pack: Pack) -> tuple[Choice, ...]:
    """A tap for each standing slot that was agreed on before the pack was sold, and so does not draw on it."""
    return tuple(choice("weekly_too", "series.again", series=item.id) for item in weekly if item.id < pack.id)


def rules_unseen(drawn: Sequence[Pack], tap: Tap) -> bool:
    """Whether a booking's tap would accept rules that its message did not show (it shows one pack's)."""
    shown = tap.data.get("rules_of")
    return any(pack.accepted_at is None and pack.id != shown for pack in drawn)


def accept_all(turn: Turn, drawn: Sequence[Pack]) -> None:
    for pack in {pack.id: pack for pack in drawn if pack.accepted_at is None}.values():
        packs.set_pack(turn.uow, pack.id, {"accepted_at": turn.now})


def choices(
    turn: Turn,
    wanted: Wanted,
    starts: Sequence[str] = (),
    *,
    units: int = ONE,
    weekly: Mapping[str, Json] = MappingProxyType({}),
) -> tuple[Choice, ...]:
    """What can be bought for `units` of the type that is wanted, single sessions first; for the client with a way to
    ask."""
    offers = sorted(_covering(turn, starts), key=lambda offer: offer.units)
    offers = [offer for offer in offers if offer.type_id in (0, wanted.type_id)]
    if units > ONE:
        offers = [offer for offer in offers if offer.units >= units] or offers
    kind = "sell.propose" if turn.is_coach else "buy.propose"
    buttons = tuple(
        Choice(
            "buy_offer",
            Tap(kind, {"starts": list(starts), **wanted.data(), **terms_of(offer), **weekly}),
            facts={"offer": offer},
        )
        for offer in [*offers[:1], *offers[-1:]][: len(offers)]
    )
    return buttons if turn.is_coach else (*buttons, choice("ask_coach", "ask_coach", about="buy"))


def _covering(turn: Turn, starts: Sequence[str]) -> list[Offer]:
    """The offers that, sold today, would still be valid on the days of these sessions."""
    today = localtime.local_day(turn.now, turn.coach.tz)
    days = [localtime.local_day(datetime.fromisoformat(start), turn.coach.tz) for start in starts]
    return [offer for offer in turn.coach.offers if pack_rules.covers(offer, today, max(days, default=today))]


def must_pay_first(turn: Turn, drawn: Sequence[Pack], client_id: int) -> Notice | None:
    """Where the terms want money before booking: what is missing. The coach may book all the same."""
    if turn.is_coach:
        return None
    wanting = missing_first(turn.uow, drawn, client_id)
    if wanting is None:
        return None
    pack, charge, missing = wanting
    buttons = (
        choice("sent_transfer", "sent", charge=charge.id),
        choice("ask_coach", "ask_coach", about="pay"),
    )
    return Notice("pay_first", {"missing": missing, "name": pack.name}, buttons)


def missing_first(uow: UnitOfWork, drawn: Sequence[Pack], client_id: int) -> tuple[Pack, Charge, int] | None:
    """The first of these packs whose terms want money before a booking that is not there yet, its charge, and how much
    (minor units)."""
    wanting = [pack for pack in drawn if pack.terms.payment not in ("not_needed", "on_account")]
    charges = {charge.pack_id: charge for charge in packs.charges_of(uow, client_id)} if wanting else {}
    for pack in wanting:
        charge = charges.get(pack.id)
        missing = charge.missing_before(pack.terms) if charge else 0
        if charge and missing > 0:
            return pack, charge, missing
    return None
