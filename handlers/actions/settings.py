"""What a coach sets by chat: hours, offers, rules, zone and currency. Sold packs keep what they were sold with."""

from collections.abc import Sequence
from dataclasses import replace

from domain import localtime
from domain.availability import BookingRules, Window
from domain.decision import Notice, Refusal, choice
from domain.intents import Request, Tap
from domain.money import recast
from domain.packs import Offer
from domain.people import hours_from_json, hours_to_json
from domain.terms import Terms
from handlers import plans
from handlers.actions.language import language, language_called
from handlers.actions.rule_words import Rules, read_rules
from handlers.actions.sell import offer_in, terms_of
from handlers.actions.setting_words import (
    adds_offer,
    offer_named,
    read_hours,
    read_offer,
    read_setting,
    removes_offer,
    repriced,
)
from handlers.actions.wanted import named
from handlers.replies.currency import is_currency
from handlers.turn import Turn
from handlers.understand.settings.line import in_english, offer_in_english
from handlers.understand.settings.offers_told import offers_told
from storage import packs


def hours(turn: Turn, request: Request) -> None:
    """ "hours", "hours mon-fri 9-20, sat 9-13" """
    if not request.rest.strip() and not any(sign.isdigit() for sign in request.text):
        turn.answer(Notice("hours", {"hours": turn.coach.hours}))
        return
    wanted = _hours_said(turn, request)
    buttons = (
        choice("set_it", "hours.confirm", role="confirm", hours=hours_to_json(wanted)),
        choice("no", "drop", role="decline"),
    )
    turn.answer(Notice("propose_hours", {"hours": wanted}, buttons))


def _hours_said(turn: Turn, request: Request) -> tuple[Window, ...]:
    """Behind the command, or in the whole of "I'm open Sundays 10 to 12"."""
    try:
        return read_hours(request.rest, turn.coach.hours, turn.reading)
    except Refusal:
        return read_hours(request.text, turn.coach.hours, turn.reading)


def confirm_hours(turn: Turn, tap: Tap) -> None:
    rows = tap.data.get("hours")
    if not isinstance(rows, list):
        raise Refusal("choice_gone")
    turn.begin_command()
    turn.uow.change_coach(hours=hours_from_json(rows))
    turn.answer(Notice("hours_set", {"hours": turn.coach.hours}, (choice("undo", "undo.last"),)))
    plans.note_command(turn, "hours")
    next_step(turn)


def offers(turn: Turn, request: Request) -> None:
    """ "offers", "offers add 5-pack 5 220 3 months", "remove the offer 5-pack" """
    line = offer_in_english(request.rest, turn.reading)
    removes = removes_offer(request.text) or removes_offer(line)
    rest = offer_named(line)
    known = turn.coach.offers
    cheaper = (
        None if removes else repriced(request.text, known, currency=turn.coach.currency, lang=turn.reading)
    )
    if cheaper is not None:
        _propose_offer(turn, cheaper)
        return
    several = (
        () if removes else offers_told(rest or request.text, turn.reading, [item.name for item in known])
    )
    if len(several) > 1:
        _propose_offers(turn, several)
        return
    rest = several[0] if several else rest
    if not removes and any(letter.isdigit() for letter in rest):
        kind = named([item.name for item in turn.coach.types], rest.partition(" for ")[2])
        if kind:
            rest = rest.rpartition(" for ")[0]
        offer = read_offer(
            rest,
            offer_id=max((item.id for item in known), default=0) + 1,
            currency=turn.coach.currency,
            known=() if adds_offer(line) or adds_offer(request.text) else known,
        )
        offer = replace(offer, type_id=next((item.id for item in turn.coach.types if item.name == kind), 0))
        _propose_offer(turn, offer)
        return
    if removes and rest:
        gone = next((item for item in known if item.name.lower() == rest.lower()), None)
        if gone is None:
            raise Refusal("no_such_offer", name=rest)
        buttons = (
            choice("remove_it", "offers.remove", role="confirm", offer=gone.id),
            choice("no", "drop", role="decline"),
        )
        turn.answer(Notice("propose_remove_offer", {"offer": gone}, buttons))
        return
    turn.answer(Notice("offers", {"offers": known}))


def _propose_offer(turn: Turn, offer: Offer) -> None:
    """One of the same name is changed, and shown as it was."""
    same = next((item for item in turn.coach.offers if item.name.lower() == offer.name.lower()), None)
    if same:
        offer = replace(offer, id=same.id)
    kind = next((item.name for item in turn.coach.types if item.id == offer.type_id), "")
    facts = {"offer": offer, "terms": turn.coach.terms, "was": same, "type": kind}
    buttons = (
        choice("set_it", "offers.confirm", role="confirm", **terms_of(offer)),
        choice("no", "drop", role="decline"),
    )
    turn.answer(Notice("propose_offer", facts, buttons))


def _propose_offers(turn: Turn, lines: Sequence[str]) -> None:
    """A whole price list, saved with one tap."""
    known = list(turn.coach.offers)
    told: list[Offer] = []
    for line in lines:
        number = max((item.id for item in known), default=0) + 1
        plain = offer_named(offer_in_english(line, turn.reading))
        offer = read_offer(plain, offer_id=number, currency=turn.coach.currency, known=known)
        known = [item for item in known if item.id != offer.id] + [offer]
        told.append(offer)
    buttons = (
        choice("set_it", "offers.confirm", role="confirm", offers=[terms_of(offer) for offer in told]),
        choice("no", "drop", role="decline"),
    )
    turn.answer(Notice("propose_offers", {"offers": tuple(told)}, buttons))


def confirm_offer(turn: Turn, tap: Tap) -> None:
    rows = tap.data.get("offers")
    several = [Tap(tap.kind, row) for row in rows if isinstance(row, dict)] if isinstance(rows, list) else []
    told = {offer.id: offer for offer in map(offer_in, several or [tap])}
    turn.begin_command()
    others = [item for item in turn.coach.offers if item.id not in told]
    turn.uow.change_coach(offers=tuple(sorted((*others, *told.values()), key=lambda item: item.id)))
    turn.answer(Notice("offers_set", {"offers": turn.coach.offers}, (choice("undo", "undo.last"),)))
    plans.note_command(turn, "offers", offer=", ".join(offer.name for offer in told.values()))
    next_step(turn)


def remove_offer(turn: Turn, tap: Tap) -> None:
    turn.begin_command()
    turn.uow.change_coach(
        offers=tuple(item for item in turn.coach.offers if item.id != tap.data.get("offer"))
    )
    turn.answer(Notice("offers_set", {"offers": turn.coach.offers}, (choice("undo", "undo.last"),)))
    plans.note_command(turn, "offers")


def rules(turn: Turn, request: Request) -> None:
    """ "my rules" (client), "rules", "rules cancel 48h" (coach)"""
    if not turn.is_coach:
        own_rules(turn)
        return
    before = Rules(turn.coach.terms, turn.coach.rules)
    if not request.rest.strip():
        turn.answer(Notice("rules", {"terms": before.terms, "rules": before.booking}))
        return
    wanted = read_rules(in_english(request.rest, turn.reading, "rules"), before)
    if wanted == before:
        turn.answer(Notice("rules", {"terms": before.terms, "rules": before.booking}))
        return
    sold = sum(1 for pack in packs.all_packs(turn.uow) if not pack.ended and pack.units.left)
    terms_changed = wanted.terms != before.terms
    facts = {
        "terms": replace(wanted.terms, version=before.terms.version + 1) if terms_changed else wanted.terms,
        "rules": wanted.booking, "terms_changed": terms_changed, "sold": sold,
        "booking_changed": wanted.booking != before.booking,
    }  # fmt: skip
    buttons = (
        choice(
            "set_it",
            "rules.confirm",
            role="confirm",
            terms=wanted.terms.to_json(),
            rules=wanted.booking.to_json(),
        ),
        choice("no", "drop", role="decline"),
    )
    turn.answer(Notice("propose_rules", facts, buttons))


def own_rules(turn: Turn, pack_id: object = None) -> None:
    """The rules of the client's newest pack, or of the one that was tapped; those of his others are a tap away."""
    held = [pack for pack in turn.packs(turn.client_id) if not pack.ended and pack.units.left]
    shown = next((pack for pack in held if pack.id == pack_id), held[-1] if held else None)
    buttons = [
        choice("pack", "rules", facts={"pack": pack}, pack=pack.id)
        for pack in held
        if shown and pack.terms != shown.terms
    ]
    if shown and shown.accepted_at is None:
        buttons.insert(0, choice("agree", "accept", role="confirm", pack=shown.id))
    facts = {
        "terms": shown.terms if shown else turn.coach.terms,
        "accepted": shown.accepted_at if shown else None,
        "pack": shown,
    }
    turn.answer(Notice("my_rules", facts, tuple(buttons)))


def confirm_rules(turn: Turn, tap: Tap) -> None:
    wanted, rules_wanted = tap.data.get("terms"), tap.data.get("rules")
    if not isinstance(wanted, dict) or not isinstance(rules_wanted, dict):
        raise Refusal("choice_gone")
    terms = replace(Terms.from_json(wanted), version=turn.coach.terms.version)
    booking = BookingRules.from_json(rules_wanted)
    turn.begin_command()
    terms_changed = terms != turn.coach.terms
    if terms_changed:
        turn.uow.change_terms(terms)
    if booking != turn.coach.rules:
        turn.uow.change_coach(rules=booking)
    facts = {"terms": turn.coach.terms, "rules": turn.coach.rules, "terms_changed": terms_changed}
    turn.answer(Notice("rules_set", facts, (choice("undo", "undo.last"),)))
    plans.note_command(turn, "rules")


def settings(turn: Turn, request: Request) -> None:
    """ "zone Europe/Paris", "language de", "formal", "currency CHF": this one before the first sale only, since money
    once noted keeps its own."""
    word, value = read_setting(request.text, turn.reading)
    if word == "zone":
        zone = localtime.zone_called(value)
        if zone is None:
            raise Refusal("bad_zone", zone=value)
        turn.begin_command()
        turn.uow.change_coach(tz=zone)
        plans.set_all_alarms(turn.uow)
    elif word == "currency":
        if not is_currency(value.upper()):
            raise Refusal("bad_currency", currency=value)
        if packs.all_charges(turn.uow):
            raise Refusal("currency_fixed", currency=turn.coach.currency)
        turn.begin_command()
        set_currency(turn, value.upper())
    elif word == "language":
        language(turn, replace(request, rest=language_called(value)))
        return
    elif word in ("formal", "informal"):
        turn.begin_command()
        turn.uow.change_coach(formal=word == "formal")
    else:
        turn.answer(Notice("settings", {"coach_row": turn.coach}))
        return
    turn.answer(Notice("settings", {"coach_row": turn.coach}, (choice("undo", "undo.last"),)))
    plans.note_command(turn, "settings")


def set_currency(turn: Turn, new: str) -> None:
    """Prices keep their numbers: 400 € become 400 francs or 400 yen, whose minor units are others."""
    coach, old = turn.coach, turn.coach.currency

    def same(minor: int) -> int:
        return recast(minor, old, new)

    turn.uow.change_coach(
        currency=new,
        offers=tuple(replace(offer, price=same(offer.price)) for offer in coach.offers),
        types=tuple(replace(kind, fee=same(kind.fee)) for kind in coach.types),
        places=tuple(item._replace(fee=same(item.fee)) for item in coach.places),
        guard=same(coach.guard or 0),
    )


def next_step(turn: Turn) -> None:
    """Setting up, one thing after the other: hours, offers, the first client."""
    coach = turn.coach
    if coach.ready:
        return
    if coach.hours and coach.offers:
        turn.uow.change_coach(ready=True)
        turn.answer(Notice("ready", {"page": turn.links.booking_page(), "terms": coach.terms}))
    else:
        turn.answer(Notice("set_up", {"hours": bool(coach.hours), "offers": bool(coach.offers)}))


def rules_tap(turn: Turn, tap: Tap) -> None:
    if turn.is_coach:
        rules(turn, Request("rules"))
    else:
        own_rules(turn, tap.data.get("pack"))
