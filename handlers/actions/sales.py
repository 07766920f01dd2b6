"""What a sale writes down: the pack with its rules as they are today, its units, its price."""

from collections.abc import Mapping
from dataclasses import replace
from decimal import Decimal
from types import MappingProxyType

from domain import ledger as postings
from domain import localtime
from domain import packs as pack_rules
from domain.charges import Charge
from domain.decision import Refusal
from domain.intents import Json
from domain.packs import Offer, Pack
from domain.terms import Terms
from domain.units import ONE
from handlers import plans
from handlers.turn import Turn
from storage import ledger, packs, people


def record_sale(
    turn: Turn,
    offer: Offer,
    client_id: int,
    *,
    accepted: bool,
    off: Mapping[str, Json] = MappingProxyType({}),
) -> tuple[Pack, int]:
    """The pack, its units and its price, with what was taken `off`; credit is used at once. Returns the pack and the
    credit used (minor units)."""
    uow = turn.uow
    if off.get("promised"):
        use_promise(turn, client_id, str(off["discount"]))
    today, terms = localtime.local_day(turn.now, turn.coach.tz), frozen_terms(turn)
    last = None if terms.from_first_use else pack_rules.last_day(today, offer.months, offer.days)
    pack = Pack(
        id=uow.new_id(),
        client_id=client_id,
        name=offer.name,
        price=offer.price,
        sold_at=turn.now,
        sold_on=today,
        expires_on=last,
        terms=terms,
        accepted_at=turn.now if accepted else None,
        type_id=offer.type_id,
        months=offer.months,
        days=offer.days,
    )
    packs.add_pack(uow, pack)
    uow.before.append({"what": "sold", "id": pack.id})
    charge_id = packs.add_charge(
        uow, client_id=client_id, label=offer.name, created_at=turn.now, pack_id=pack.id
    )
    ledger.record(
        uow,
        kind="sale",
        client_id=client_id,
        moved=[*postings.grant(pack.id, offer.units), *postings.charge(charge_id, offer.price)],
        actor=turn.actor,
        pack_id=pack.id,
        charge_id=charge_id,
        facts={"offer": offer.name, "units": offer.units, "price": offer.price, **off},
    )
    credit = people.client(uow, client_id).credit
    used = 0
    if credit and offer.price:
        charge = Charge(charge_id, client_id, offer.name, turn.now, offer.price)
        moved = postings.use_credit(client_id, credit, [charge])
        used = min(credit, offer.price)
        ledger.record(
            uow, kind="credit", client_id=client_id, moved=moved, actor=turn.actor, pack_id=pack.id,
            charge_id=charge_id, facts={"amount": used},
        )  # fmt: skip
    plans.set_expiry_alarm(uow, pack)
    plans.set_idle_alarm(uow, client_id)
    if offer.price > used:
        plans.set_nudge_alarm(uow, charge_id, turn.now, turn.now)
    return pack, used


def use_promise(turn: Turn, client_id: int, percent: str) -> None:
    """It is of one pack. Refusal where another has used it up since it was shown."""
    turn.reread_client()
    client = turn.client(client_id)
    if Decimal(client.next_off) / ONE != Decimal(percent):
        raise Refusal("changed_since")
    image = {"what": "client", "id": client_id, "was": {"next_off": client.next_off}, "now": {"next_off": 0}}
    turn.uow.before.append(image)
    people.change_client(turn.uow, client_id, next_off=0)
    turn.reread_client()


def frozen_terms(turn: Turn) -> Terms:
    """The rules in force, with the price of a single session as it is today: a refund may be counted by it."""
    singles = [offer.price for offer in turn.coach.offers if offer.units == ONE]
    return replace(turn.coach.terms, single_price=min(singles, default=None))
