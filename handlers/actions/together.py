"""One message about several clients: every proposal shown at once, carried out together with one tap or not at all."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from decimal import Decimal
from itertools import zip_longest
from typing import Any

from domain.decision import Choice, Notice, Refusal, choice
from domain.intents import ALL_BUT, Request, Tap
from domain.money import Money
from domain.packs import Offer
from handlers import plans
from handlers.actions import stakes
from handlers.actions.prices import percent_in, price_of, promised_off, without_percent
from handlers.replies.render import render
from handlers.turn import Turn
from handlers.understand.several import amounts_of
from storage import people

KINDS = frozenset(
    "sell paid promise charge write_off pay_out forgive extend adjust refund freeze unfreeze no_show instalments"
    " cancel".split()
)
AT_ONCE = ("ok",)
"""What needs no tap: everybody is marked as one command."""
TOLD = ("balance", "why", "owe", "next")
"""What is only asked for: everybody has an answer of his own."""
MOST = 8
MOST_LINES = 5

Step = Callable[[], None]
Proposal = tuple[Notice, Choice]
"""What would be asked about one of them, and the choice that carries it out."""


def apart(turn: Turn, requests: Sequence[Request]) -> list[Request]:
    """One request a client and kind, where a message is about several or about money in several ways ("sell Emma a
    10-pack, she paid 150"); empty where it is not."""
    if _sold_and_paid(requests):
        return [requests[0], _paid_for_it(turn, requests[0], requests[1])]
    kinds = {request.kind for request in requests}
    several = len(kinds) == 1 and bool(kinds & {*KINDS, *AT_ONCE, *TOLD})
    if not (several or kinds <= KINDS):
        return []
    if any(request.unknown_name or request.rest == ALL_BUT or not request.names for request in requests):
        return []
    found: list[Request] = []
    clients = [(item.id, item.name) for item in people.all_clients(turn.uow)]
    names = tuple(ids for request in requests for ids in request.names)
    # Said in one message: the words between the names are read once, whatever they were taken apart into.
    priced = len(kinds) == 1 and any(request.amount is not None for request in requests[1:])
    whole: list[Decimal | None] = [None]
    if priced:
        whole = list(amounts_of(replace(requests[0], names=names, amount=None), clients))
    for request in requests:
        own = whole[len(found) : len(found) + len(request.names)]
        if request.everything and request.amount is None:
            own = [None for _ in request.names]  # "both paid by card": the 10 of the 10-pack is no money
        elif None in whole:
            own = list(amounts_of(request, clients))
        for ids, amount in zip(request.names, own, strict=True):
            found.append(replace(request, names=(ids,), amount=amount))
    if len(found) < 2 or len({(request.kind, request.names) for request in found}) < len(found):
        return []
    return _filled(found) if len(kinds) == 1 else found


def _sold_and_paid(requests: Sequence[Request]) -> bool:
    """ "Sell Emma a 10-pack, she paid half in cash": one thing, told in two steps."""
    return (
        [request.kind for request in requests] == ["sell", "paid"]
        and len(requests[0].names) == 1
        and requests[0].names == requests[1].names
        and len(requests[0].offers) == 1
        and (requests[1].amount is not None or requests[1].half or requests[1].everything)
    )


def _paid_for_it(turn: Turn, sold: Request, paid: Request) -> Request:
    """Half and all are of what is sold, whatever else is open."""
    offer = next((item for item in turn.coach.offers if item.id in sold.offers), None)
    if paid.amount is not None or offer is None:
        return paid
    own = turn.coach.currency
    off = percent_in(sold.text)
    sold = without_percent(sold, off)
    if sold.amount is not None:
        offer = replace(offer, price=price_of(sold.amount, sold.currency, own))
    off = off or promised_off(turn, offer, sold.names[0][0])
    price = off.on(offer).price if off else offer.price
    minor = (price + 1) // 2 if paid.half else price
    return replace(paid, amount=Money(minor, own).decimal(), currency=None, offers=sold.offers)


def _filled(found: list[Request]) -> list[Request]:
    """ "Sell Emma and Noah a 10-pack": what was said once, behind the last of them, is said of all."""
    last = found[-1]
    return [
        replace(
            request,
            amount=last.amount if request.amount is None else request.amount,
            currency=request.currency or last.currency,
            units=last.units if request.units is None else request.units,
            offers=request.offers or last.offers,
            method=request.method or last.method,
            times=request.times or last.times,
        )
        for request in found
    ]


def act(turn: Turn, requests: list[Request], perform: Callable[[Turn, Request], None]) -> None:
    """Shows what each of them would do; nothing is done before the tap."""
    kind = requests[0].kind
    if len(requests) > MOST:
        raise Refusal("too_many_at_once", most=MOST)
    steps = [_step(turn, request, perform) for request in requests]
    if kind in TOLD:
        for step in steps:
            step()
    elif kind in AT_ONCE:
        carry_out(turn, steps)
    else:
        clients = len({request.names for request in requests})
        propose(turn, steps, clients, alike=len({request.kind for request in requests}) == 1)


def _step(turn: Turn, request: Request, perform: Callable[[Turn, Request], None]) -> Step:
    return lambda: perform(turn, request)


def propose(turn: Turn, steps: Sequence[Step], clients: int, *, alike: bool) -> None:
    """`alike`: all of them are one kind of request, so their amounts are told as a sum."""
    found = rehearse(turn, steps)
    amount = sum(stakes.stake(notice.facts) for notice, _ in found)
    facts: dict[str, Any] = {
        "lines": [text_of(turn, notice) for notice, _ in found],
        "count": clients,
        "amount": amount if alike else 0,
        "guard": stakes.over(turn, amount),
    }
    first = found[0][1]
    label = first.label if alike and not first.facts else "do_all"
    tap = tap_of([item for _, item in found])
    buttons: tuple[Choice, ...] = (Choice(label, tap, "confirm"), choice("no", "drop", role="decline"))
    if alike and len(found) > 2 and longer_than_a_phone(facts["lines"]):
        more = choice("details", "together.details", **facts, button=label, taps=tap.data["taps"])
        facts["named"] = [named(notice) for notice, _ in found]
        facts["kind"] = found[0][0].kind
        buttons = (buttons[0], more, buttons[1])
    turn.answer(Notice("propose_together", facts, buttons))


def longer_than_a_phone(lines: Sequence[str]) -> bool:
    """Whether they, and what they come to, would take more than five lines."""
    return sum(len(text.splitlines()) for text in lines) >= MOST_LINES


def named(notice: Notice) -> tuple[str, int, object]:
    """Whom it is about, with what is sold to him; how much money (minor units), and how it was paid."""
    offer = notice.facts.get("offer")
    words = [str(notice.facts.get("client", "")), *([offer.name] if isinstance(offer, Offer) else [])]
    return " ".join(words), stakes.stake(notice.facts), notice.facts.get("method")


def details(turn: Turn, tap: Tap) -> None:
    """Every proposal in full, under the same tap."""
    facts = {key: tap.data[key] for key in ("lines", "count", "amount", "guard") if key in tap.data}
    confirm = Choice(
        str(tap.data.get("button")), Tap("together.confirm", {"taps": tap.data.get("taps")}), "confirm"
    )
    turn.answer(Notice("propose_together", facts, (confirm, choice("no", "drop", role="decline"))))


def tap_of(choices: Sequence[Choice]) -> Tap:
    taps = [item.tap for item in choices if item.tap is not None]
    return Tap("together.confirm", {"taps": [{"kind": tap.kind, "data": tap.data} for tap in taps]})


def rehearse(turn: Turn, steps: Sequence[Step]) -> list[Proposal]:
    """Each proposal as it is after the others were carried out; all of it is rolled back. A Refusal where one of them
    cannot be, or is no proposal but a question."""
    found: list[Proposal] = []
    with turn.rehearsal() as said:
        for step in steps:
            step()
            notice = said[-1]
            confirm = next((item for item in notice.choices if item.role == "confirm" and item.tap), None)
            if confirm is None or confirm.tap is None:
                raise Refusal("together_unclear", text=text_of(turn, notice))
            found.append((notice, confirm))
            run(turn, confirm.tap)
    return found


def run(turn: Turn, tap: Tap) -> None:
    """Refusal where nothing was done by it: it was shown otherwise."""
    written = turn.uow.written
    turn.carry_out(turn, tap)
    if turn.uow.written == written:
        raise Refusal("changed_since")


def confirm(turn: Turn, tap: Tap) -> None:
    """All of it, or a Refusal and nothing."""
    taps = tap.data.get("taps")
    if not isinstance(taps, list) or not taps:
        raise Refusal("choice_gone")
    carry_out(turn, [_tap_step(turn, Tap(item["kind"], item["data"])) for item in taps])


def _tap_step(turn: Turn, tap: Tap) -> Step:
    return lambda: run(turn, tap)


def carry_out(turn: Turn, steps: Sequence[Step]) -> None:
    """As one command, answered by one message, and told to the coach in one."""
    turn.begin_command()
    with turn.collecting() as said, turn.gathering() as for_coach, plans.one_command(turn):
        for step in steps:
            step()
    for notice in merged(for_coach):
        turn.tell_coach(notice)
    buttons: dict[str, Choice] = {}
    for item in [item for notice in said for item in notice.choices]:
        # What belongs to one of them alone is not offered for all.
        if item.label == "undo" or item.url is not None:
            buttons.setdefault(item.label, item)
    told = merged(said)
    facts: dict[str, Any] = {"lines": [text_of(turn, notice) for notice in told]}
    if len(told) > 2 and longer_than_a_phone(facts["lines"]):
        facts["named"] = [named(notice) for notice in told]
    turn.answer(Notice("done_together", facts, tuple(buttons.values())))


def merged(notices: Sequence[Notice]) -> list[Notice]:
    """Several bookings of one client are told as one, with what they take together and what is left after the last."""
    found: list[Notice] = []
    for notice in notices:
        if found and "slots" in notice.facts and _alike(found[-1], notice):
            facts = _both(found[-1].facts, notice.facts)
            found[-1] = replace(found[-1], facts=facts, choices=_for_both(found[-1], notice))
        else:
            found.append(notice)
    return found


def _for_both(one: Notice, other: Notice) -> tuple[Choice, ...]:
    """What decides on bookings decides on those of both; anything else is that of the first."""
    choices = []
    for item, more in zip_longest(one.choices, other.choices):
        if item is not None and item.tap and more is not None and more.tap and "bookings" in item.tap.data:
            ids, others = item.tap.data["bookings"], more.tap.data.get("bookings")
            if isinstance(ids, list) and isinstance(others, list):
                item = replace(item, tap=Tap(item.tap.kind, {**item.tap.data, "bookings": [*ids, *others]}))
        choices += [item] if item is not None else []
    return tuple(choices)


def _alike(one: Notice, other: Notice) -> bool:
    return one.kind == other.kind and one.facts.get("client") == other.facts.get("client")


def _both(one: Mapping[str, Any], other: Mapping[str, Any]) -> dict[str, Any]:
    both = {**one, **other, "slots": [*one["slots"], *other["slots"]], "free_until": one["free_until"]}
    for key in ("takes", "fee"):
        if key in one:
            both[key] = one[key] + other[key]
    for key in ("fees", "overrides"):
        if key in one:
            both[key] = [*one[key], *(item for item in other[key] if key == "fees" or item not in one[key])]
    for key in ("free", "terms"):
        if key in one:
            # As it was before the first of them.
            both[key] = one[key]
    return both


def text_of(turn: Turn, notice: Notice) -> str:
    tz = None if turn.is_coach else turn.client().tz
    return render(turn.post.words(turn.reader_language, tz, formal=turn.formal), notice).text
