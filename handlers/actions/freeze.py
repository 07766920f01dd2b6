"""Freezing a client's packs: the clock stands still, the last day moves, bookings stay unless asked."""

from datetime import date, timedelta
from typing import Any

from domain import freezes, localtime
from domain import packs as pack_rules
from domain.availability import Slot
from domain.bookings import Booking
from domain.decision import Choice, Notice, Refusal, choice
from domain.freezes import Frozen
from domain.intents import Request, Tap
from domain.packs import Pack
from domain.terms import Verdict
from handlers import plans
from handlers.actions.absences import days_given
from handlers.actions.ending import end
from handlers.actions.sell import client_in
from handlers.actions.who import name_of, whom
from handlers.turn import Turn
from storage import bookings, ledger, packs

MOST_DAYS = 2 * 366


def freeze(turn: Turn, request: Request) -> None:
    """ "freeze Noah until 1 March", "freeze Noah 2 weeks", "freeze Noah 1-14 april": every pack whose time runs."""
    client_id = whom(turn, request)
    if client_id is not None:
        start, until, through = span_of(turn, request)
        propose(turn, client_id, start, until, through=through)


def span_of(turn: Turn, request: Request) -> tuple[date, date, bool]:
    """The first frozen day, and the one on which the clock runs again: "until 1 March" that day itself, "1-14 April"
    the 15th. Whether the day before is told as the end: a day that the coach named is told as he named it."""
    tz = turn.coach.tz
    today = localtime.local_day(turn.now, tz)
    for said in request.times:
        start, until, through = today, None, True
        if said.grain == "month" and said.count and not said.date_said:
            until = pack_rules.extended(today, today, months=said.count)
        elif said.minutes:
            until = today + timedelta(days=said.minutes // (24 * 60))
        elif said.open == "before" and (named := said.end or said.start):
            until, through = localtime.local_day(named, tz), False
        elif said.start and said.end and said.end - said.start > timedelta(days=1):
            start = max(today, localtime.local_day(said.start, tz))
            until = localtime.local_day(said.end, tz)
        elif named := said.start or said.end:
            until, through = localtime.local_day(named, tz), False
        if until and start < until and (until - start).days <= MOST_DAYS:
            return start, until, through
    raise Refusal("freeze_how")


def propose(turn: Turn, client_id: int, start: date, until: date, *, through: bool) -> None:
    found = frozen_packs(turn, client_id, start, until)
    inside = booked_inside(turn, client_id, start, until)
    facts = {
        "client": name_of(turn, client_id),
        "start": start,
        "until": until,
        "last": last_told(until, through),
        "packs": found,
        "booked": [item.starts_at for item in inside],
    }
    data: dict[str, Any] = {
        "client": client_id,
        "start": start.isoformat(),
        "until": until.isoformat(),
        "through": through,
        "ends": ends_of(found),
    }
    buttons = [choice("freeze_it", "freeze.confirm", role="confirm", **data)]
    if inside:
        count = {"count": len(inside)}
        buttons.append(choice("freeze_cancel", "freeze.confirm", facts=count, cancel=True, **data))
    turn.answer(Notice("propose_freeze", facts, (*buttons, choice("no", "drop", role="decline"))))


def last_told(until: date, through: bool) -> date | None:
    return until - timedelta(days=1) if through else None


def frozen_packs(turn: Turn, client_id: int, start: date, until: date) -> list[tuple[Pack, Frozen]]:
    """The packs whose time runs on the first day, with what the freeze makes of them."""
    today = localtime.local_day(turn.now, turn.coach.tz)
    given = days_given(turn)
    found = []
    for pack in turn.packs(client_id):
        ice = freezes.frozen(pack, start, until, given.get(pack.id, ()))
        if ice is None or pack.over(today) or not pack.units.left:
            continue
        if pack.frozen_until is not None and pack.frozen_until > today:
            raise Refusal(
                "frozen_already", client=name_of(turn, client_id), name=pack.name, day=pack.frozen_until
            )
        found.append((pack, ice))
    if not found:
        raise Refusal("nothing_to_freeze", client=name_of(turn, client_id))
    return found


def ends_of(found: list[tuple[Pack, Frozen]]) -> list[list[str | int]]:
    return [[pack.id, ice.expires_on.isoformat()] for pack, ice in found]


def booked_inside(turn: Turn, client_id: int, start: date, until: date) -> list[Booking]:
    tz = turn.coach.tz
    first, last = localtime.day_start(start, tz), localtime.day_start(until, tz)
    return [item for item in bookings.upcoming(turn.uow, client_id) if first <= item.starts_at < last]


def confirm(turn: Turn, tap: Tap) -> None:
    client_id = client_in(turn, tap)
    start, until = date.fromisoformat(str(tap.data["start"])), date.fromisoformat(str(tap.data["until"]))
    through = tap.data.get("through") is True
    found = frozen_packs(turn, client_id, start, until)
    if tap.data.get("ends") != ends_of(found):
        # A pack was sold or moved since it was shown: nobody confirms what he has not seen.
        propose(turn, client_id, start, until, through=through)
        return
    turn.begin_command()
    cancelled = booked_inside(turn, client_id, start, until) if tap.data.get("cancel") is True else []
    for booking in cancelled:
        pack = packs.pack(turn.uow, booking.pack_id)
        end(turn, booking, pack, Verdict(0, None, None, turn.now), reason="coach")
    for pack, ice in found:
        record(turn, pack, ice, "freeze", frozen_from=ice.start, frozen_until=ice.until, through=through)
    facts = {
        "client": name_of(turn, client_id),
        "start": start,
        "until": until,
        "last": last_told(until, through),
        "packs": found,
        "cancelled": [Slot(item.starts_at, item.ends_at, item.place) for item in cancelled],
        "booked": [item.starts_at for item in booked_inside(turn, client_id, start, until)],
        "balance": turn.balance(client_id),
    }
    turn.answer(Notice("frozen", facts, (choice("undo", "undo.last"),)))
    turn.tell(client_id, Notice("frozen_for_you", facts))
    plans.note_command(turn, "freeze", client=facts["client"], count=len(found))


def record(
    turn: Turn,
    pack: Pack,
    ice: Frozen,
    kind: str,
    *,
    frozen_from: date | None,
    frozen_until: date | None,
    through: bool = False,
) -> None:
    """Moves the last day by the frozen days, with an entry that says so."""
    packs.change_pack(
        turn.uow, pack, expires_on=ice.expires_on, frozen_from=frozen_from, frozen_until=frozen_until
    )
    facts = {
        "from": ice.start.isoformat(),
        "until": ice.until.isoformat(),
        "days": ice.days,
        "through": through,
        "was": pack.expires_on.isoformat() if pack.expires_on else None,
        "expires_on": ice.expires_on.isoformat(),
    }
    ledger.record(
        turn.uow,
        kind=kind,
        client_id=pack.client_id,
        moved=[],
        actor=turn.actor,
        pack_id=pack.id,
        facts=facts,
    )
    plans.set_expiry_alarm(turn.uow, packs.pack(turn.uow, pack.id))


def unfreeze(turn: Turn, request: Request) -> None:
    """ "unfreeze Noah": the clock runs again from today, and only the days gone by were given."""
    client_id = whom(turn, request)
    if client_id is None:
        return
    found = still_frozen(turn, client_id)
    facts = {"client": name_of(turn, client_id), "packs": found}
    buttons: tuple[Choice, ...] = (
        choice("unfreeze_it", "unfreeze.confirm", role="confirm", client=client_id),
        choice("no", "drop", role="decline"),
    )
    turn.answer(Notice("propose_unfreeze", facts, buttons))


def still_frozen(turn: Turn, client_id: int) -> list[tuple[Pack, Frozen]]:
    today = localtime.local_day(turn.now, turn.coach.tz)
    given = days_given(turn)
    found = [
        (pack, freezes.thawed(pack, today, given.get(pack.id, ())))
        for pack in turn.packs(client_id)
        if not pack.ended and pack.frozen_until is not None and pack.frozen_until > today
    ]
    if not found:
        raise Refusal("not_frozen", client=name_of(turn, client_id))
    return found


def confirm_unfreeze(turn: Turn, tap: Tap) -> None:
    client_id = client_in(turn, tap)
    found = still_frozen(turn, client_id)
    turn.begin_command()
    for pack, ice in found:
        stood = ice.days > 0
        record(
            turn, pack, ice, "unfreeze",
            frozen_from=ice.start if stood else None, frozen_until=ice.until if stood else None,
        )  # fmt: skip
    facts = {"client": name_of(turn, client_id), "packs": found, "balance": turn.balance(client_id)}
    turn.answer(Notice("unfrozen", facts, (choice("undo", "undo.last"),)))
    turn.tell(client_id, Notice("unfrozen_for_you", facts))
    plans.note_command(turn, "unfreeze", client=facts["client"])
