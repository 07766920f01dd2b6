"""Promises: a day by which somebody pays, before which he is not asked."""

from datetime import date, datetime, timedelta

from domain import instalments, localtime
from domain.charges import Instalment
from domain.decision import Notice, Refusal, choice
from domain.intents import Request, Tap
from handlers import plans
from handlers.actions.extras import owed_since
from handlers.actions.payments import open_charges
from handlers.actions.prices import price_of
from handlers.actions.sell import client_in
from handlers.actions.who import name_of, whom
from handlers.turn import Turn
from handlers.understand.shares import Share, shares_said
from storage import alarms, people


def promise(turn: Turn, request: Request) -> None:
    """ "I'll pay Friday", "half now, half on Friday": no nudges until that day has passed."""
    if turn.is_coach:
        promised_to_coach(turn, request)
        return
    shares = shares_said(request.text, turn.asked_at, turn.coach.tz, turn.reading)
    if shares:
        promise_shares(turn, shares)
        return
    said = _last_moment(request)
    owed = sum(item.due for item in open_charges(turn, turn.client_id))
    if not owed:
        turn.answer(Notice("owe", {"charges": [], "owed": 0, "credit": turn.client().credit, "client": None}))
        return
    if said is None:
        today = localtime.local_day(turn.now, turn.coach.tz)
        days = [today + timedelta(days=ahead) for ahead in (1, 3, 7)]
        buttons = tuple(choice("day", "promise", facts={"day": day}, day=day.isoformat()) for day in days)
        turn.answer(Notice("promise_when", {}, buttons))
        return
    part = None
    if request.amount is not None:
        part = price_of(request.amount, request.currency, turn.coach.currency, nothing=False)
    day = localtime.local_day(said, turn.coach.tz).isoformat()
    keep_promise(turn, Tap("promise", {"day": day, "minor": part if part and part < owed else None}))


def _last_moment(request: Request) -> datetime | None:
    """Of "on Friday" its beginning, of "next week" and "in May" the end: paid by then."""
    for item in request.times:
        if item.start is not None:
            long = item.grain in ("week", "month") and item.end is not None
            return item.end - timedelta(seconds=1) if long and item.end else item.start
    return None


def promised_to_coach(turn: Turn, request: Request) -> None:
    """ "Noah pays on Friday": he said so elsewhere, and is not asked before."""
    client_id = whom(turn, request)
    if client_id is None:
        return
    owed = sum(item.due for item in open_charges(turn, client_id))
    if not owed:
        raise Refusal("nothing_owed", client=name_of(turn, client_id))
    said = _last_moment(request)
    if said is None or said < turn.now - timedelta(days=1):
        raise Refusal("promise_when_of", client=name_of(turn, client_id))
    day = localtime.local_day(said, turn.coach.tz)
    buttons = (
        choice("note_it", "promise.of", role="confirm", client=client_id, day=day.isoformat()),
        choice("no", "drop", role="decline"),
    )
    facts = {"client": name_of(turn, client_id), "day": day, "owed": owed}
    turn.answer(Notice("propose_promise", facts, buttons))


def confirm_promise(turn: Turn, tap: Tap) -> None:
    client_id = client_in(turn, tap)
    day = date.fromisoformat(str(tap.data["day"]))
    owed = sum(item.due for item in open_charges(turn, client_id))
    if not owed:
        raise Refusal("nothing_owed", client=name_of(turn, client_id))
    turn.begin_command()
    was = turn.client(client_id).promised_until
    before = {"promised_until": was.isoformat() if was else None}
    turn.uow.before.append({"what": "client", "id": client_id, "was": before})
    pause_nudges_until(turn, client_id, day)
    facts = {"client": name_of(turn, client_id), "day": day, "owed": owed}
    turn.answer(Notice("promise_noted", facts, (choice("undo", "undo.last"),)))
    plans.note_command(turn, "promise", client=facts["client"])


def pause_nudges_until(turn: Turn, client_id: int, day: date) -> None:
    people.change_client(turn.uow, client_id, promised_until=day)
    for item in open_charges(turn, client_id):
        alarms.drop_alarms(turn.uow, item.id)
        since = owed_since(turn.uow, item)
        plans.set_nudge_alarm(turn.uow, item.id, since, turn.now, promised_until=day)


def keep_promise(turn: Turn, tap: Tap, parts: tuple[Instalment, ...] = ()) -> None:
    day = date.fromisoformat(str(tap.data["day"]))
    pause_nudges_until(turn, turn.client_id, day)
    part = tap.data.get("minor")
    owed = part if isinstance(part, int) else sum(item.due for item in open_charges(turn, turn.client_id))
    turn.about("promise", amount=owed)
    facts = {"client": turn.client().name, "day": day, "owed": owed, "parts": parts}
    turn.answer(Notice("promised", facts))
    turn.tell_coach(Notice("client_promised", facts))


def promise_shares(turn: Turn, shares: list[Share]) -> None:
    """Nothing is asked for before the last day. What is paid now is noted by the coach, as always."""
    due = open_charges(turn, turn.client_id)
    if not due:
        turn.answer(Notice("owe", {"charges": [], "owed": 0, "credit": turn.client().credit, "client": None}))
        return
    owed = sum(item.due for item in due)
    said = [
        None
        if item.amount is None
        else price_of(item.amount, item.currency, turn.coach.currency, nothing=False)
        for item in shares
    ]
    parts = instalments.shared(owed, said, [item.day for item in shares])
    if parts is None:
        raise Refusal("shares_amount", owed=owed)
    keep_promise(turn, Tap("promise", {"day": parts[-1].day.isoformat()}), parts)


def promise_ask(turn: Turn, tap: Tap) -> None:
    """[I'll pay on ...]"""
    promise(turn, Request("promise"))
