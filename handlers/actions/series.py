"""Standing weekly slots in conversation: shown with what they take, and begun with one tap."""

from collections.abc import Sequence
from datetime import datetime, timedelta

from domain import localtime
from domain.availability import Slot
from domain.bookings import Booking
from domain.decision import Choice, Notice, Refusal, choice
from domain.intents import Json, Request, Said, Tap
from domain.packs import balance
from domain.series import WEEK, Series
from domain.session_types import Wanted
from handlers import plans
from handlers.actions import kept, sell
from handlers.actions.drawing import nothing_left
from handlers.actions.hindered import calendar_for, overrides, refuse
from handlers.actions.reserve import reserve
from handlers.actions.series_weeks import Weeks, let_go_on, of_its_type, slot_of, watch, weeks_ahead
from handlers.actions.slots import moment
from handlers.actions.wanted import extras_of, opening_at, units_of, wanted_in
from handlers.actions.who import name_of
from handlers.turn import Turn
from storage import alarms
from storage import series as rows

EVERY = {"weekly": 1, "fortnightly": 2}
"""How a repetition is said, and the weeks from one session to the next."""


def every(times: Sequence[Said]) -> int:
    return max(EVERY.get(said.repeats or "", 1) for said in times)


def count_in(request: Request, times: Sequence[Said]) -> int | None:
    """How many were asked for: "the next 5 Tuesdays", "every Tuesday for 4 weeks"; None: until the pack is empty."""
    first = times[0]
    if first.count:
        return first.count * len(times)
    if first.start and first.end and first.end - first.start >= WEEK:
        weeks = round((first.end - first.start) / WEEK) // every(times)
        return max(weeks, 1) * len(times)
    return request.number if request.number and request.number > 1 else None


def again(turn: Turn, tap: Tap) -> None:
    """[Weekly slot too]: agreed anew from its next week on, with the packs there are by now."""
    number = tap.data.get("series")
    old = rows.find(turn.uow, number) if isinstance(number, int) else None
    if old is None or not (old.active or old.spent) or not (turn.is_coach or old.client_id == turn.client_id):
        raise Refusal("choice_gone")
    day, tz = old.next_day(), turn.coach.tz
    while old.start(day, tz) <= turn.now:
        day += old.every * WEEK
    firsts = [old.start(day, tz)]
    reach = localtime.local_day(turn.now, tz) + timedelta(days=turn.coach.rules.horizon)
    if day <= reach:
        propose(turn, firsts, old.wanted, every=old.every, count=None, replaces=old.id)
        return
    # The calendar is not open for its next week: nothing is booked by the tap itself.
    turn.begin_command()
    begun = _begin(turn, _new(turn, firsts, old.wanted, old.every), Weeks(), waits=False)
    for item in begun.values():
        watch(turn.uow, item, Weeks())
    _retire(turn, old.id)
    facts = {"weekly": [(slot_of(turn.coach, old), old.every)], "client": turn.client(old.client_id).name}
    turn.answer(Notice("series_taken_on", facts))
    turn.tell_coach(Notice("client_took_series_on", facts))


def _retire(turn: Turn, number: object) -> None:
    """The old agreement gives way to the new one."""
    old = rows.find(turn.uow, number) if isinstance(number, int) else None
    if old is not None and (old.active or old.spent):
        rows.change(turn.uow, old, active=False, spent=False)
        alarms.drop_alarms(turn.uow, old.id)


def propose(
    turn: Turn,
    firsts: Sequence[datetime],
    wanted: Wanted,
    *,
    every: int,
    count: int | None,
    replaces: int | None = None,
) -> None:
    """What it books and takes, from which week to which, and what is left out; `replaces` a slot that then ends."""
    firsts = sorted(dict.fromkeys(firsts))
    turn.about("book", client=wanted.client_id, start=firsts[0].isoformat())
    turn.hold(None)
    held = turn.packs(wanted.client_id)
    weeks = weeks_ahead(turn.uow, _new(turn, firsts, wanted, every), held, by_coach=turn.is_coach, most=count)
    if not weeks.openings:
        _say_none(turn, firsts, wanted, weeks, every=every, count=count)
        return
    unpaid = sell.must_pay_first(turn, weeks.drawn, wanted.client_id)
    if unpaid:
        turn.answer(unpaid)
        return
    to_accept = next((pack for pack in weeks.drawn if pack.accepted_at is None), None)
    calendar = calendar_for(turn, weeks.starts)
    facts = {
        **_facts(turn, weeks, wanted, every, standing=count is None),
        "takes": units_of(weeks.openings),
        "fees": extras_of(turn.coach, weeks.openings),
        "free": balance(held).free,
        "terms": to_accept.terms if to_accept and not turn.is_coach else None,
        "approval": turn.coach.rules.approval and not turn.is_coach,
        "overrides": overrides(turn, calendar, weeks.openings),
    }
    data: dict[str, Json] = {
        **wanted.data(),
        **data_of(firsts, every, count),
        "starts": [start.isoformat() for start in weeks.starts],
        "replaces": replaces,
    }
    if to_accept and not turn.is_coach:
        data["rules_of"] = to_accept.id
    buttons = (
        Choice("book_it", Tap("series.confirm", data), "confirm", {"approval": facts["approval"]}),
        choice("no_thanks", "drop", role="decline"),
    )
    turn.answer(Notice("propose_series", facts, buttons))


def data_of(firsts: Sequence[datetime], every: int, count: int | None) -> dict[str, Json]:
    """A standing slot as a tap carries it."""
    return {"firsts": [start.isoformat() for start in firsts], "every": every, "count": count}


def plan_in(turn: Turn, tap: Tap) -> tuple[Weeks, dict[str, object]]:
    """The weeks of a tap's standing slot as they can be booked now, and the facts of which they are told."""
    wanted, given = wanted_in(turn, tap), tap.data.get("firsts")
    if not isinstance(given, list):
        raise Refusal("choice_gone")
    every, count = _numbers(tap)
    proposed = _new(turn, [moment(start) for start in given], wanted, every)
    weeks = weeks_ahead(turn.uow, proposed, turn.packs(wanted.client_id), by_coach=turn.is_coach, most=count)
    return weeks, _facts(turn, weeks, wanted, every, standing=count is None)


def _numbers(tap: Tap) -> tuple[int, int | None]:
    every, count = (
        value if isinstance(value := tap.data.get(key), int) else None for key in ("every", "count")
    )
    return every or 1, count


def _new(turn: Turn, firsts: Sequence[datetime], wanted: Wanted, every: int) -> list[Series]:
    """As they would begin now; not written yet, so numbered from 1."""
    found = []
    for number, first in enumerate(firsts, start=1):
        wall = localtime.local(first, turn.coach.tz)
        found.append(Series(number, wanted, wall.date(), wall.time(), every, None, turn.now, True))
    return found


def _say_none(
    turn: Turn, firsts: Sequence[datetime], wanted: Wanted, weeks: Weeks, *, every: int, count: int | None
) -> None:
    """Nothing of it can be booked: no session is left, or no week is free."""
    first = firsts[0]
    opening = opening_at(turn.coach, calendar_for(turn, [first]), first, wanted)
    if weeks.skipped and weeks.skipped[0][1] != "frozen":
        refuse(turn, first, weeks.skipped[0][1], wanted)
    else:
        weekly = data_of(firsts, every, count)
        nothing_left(turn, turn.packs(wanted.client_id), [opening], wanted, weekly)


def _facts(turn: Turn, weeks: Weeks, wanted: Wanted, every: int, *, standing: bool) -> dict[str, object]:
    return {
        "weekly": _first_of_each(weeks),
        "every": every,
        "slots": [item.slot for item in weeks.openings],
        "skipped": weeks.skipped,
        "goes_on": standing and not weeks.empty,
        "all_of_it": standing and weeks.empty,
        "client": name_of(turn, wanted.client_id) if turn.is_coach else None,
    }


def _first_of_each(weeks: Weeks) -> list[Slot]:
    """One slot a series, as its weekday and hour are told."""
    found: dict[int, Slot] = {}
    for number, opening in zip(weeks.series, weeks.openings, strict=True):
        found.setdefault(number, opening.slot)
    return list(found.values())


def confirm(turn: Turn, tap: Tap) -> None:
    """[Book]: what was shown is what is booked; where another week is gone meanwhile, it is shown again."""
    wanted = wanted_in(turn, tap)
    given, shown = tap.data.get("firsts"), tap.data.get("starts")
    if not isinstance(given, list) or not isinstance(shown, list):
        raise Refusal("choice_gone")
    firsts = [moment(start) for start in given]
    every, count = _numbers(tap)
    proposed = _new(turn, firsts, wanted, every)
    weeks = weeks_ahead(turn.uow, proposed, turn.packs(wanted.client_id), by_coach=turn.is_coach, most=count)
    unseen = not turn.is_coach and sell.rules_unseen(weeks.drawn, tap)
    unpaid = sell.must_pay_first(turn, weeks.drawn, wanted.client_id)
    if unpaid and tap.data.get("kept") and weeks.openings:
        # Bought for these weeks, and to be paid first: they are kept until it is.
        begun = _begin(turn, proposed, weeks, waits=True) if count is None else {}
        kept.keep(turn, weeks.openings, weeks.drawn, [begun[number].id for number in weeks.series if begun])
        return
    if unseen or unpaid or weeks.starts != [moment(start) for start in shown]:
        old = tap.data.get("replaces")
        propose(
            turn, firsts, wanted, every=every, count=count, replaces=old if isinstance(old, int) else None
        )
        return
    turn.begin_command()
    command = turn.uow.command
    if not turn.is_coach:
        sell.accept_all(turn, weeks.drawn)
    waits = turn.coach.rules.approval and not turn.is_coach
    begun = _begin(turn, proposed, weeks, waits=waits) if count is None else {}
    if not waits:
        _retire(turn, tap.data.get("replaces"))
    made = reserve(
        turn.uow,
        weeks.openings,
        weeks.drawn,
        turn.client(wanted.client_id),
        actor=turn.actor,
        waits=waits,
        series=[begun[number].id for number in weeks.series] if begun else (),
    )
    for item in begun.values():
        if item.active:
            watch(turn.uow, item, weeks)
    _say_booked(turn, weeks, made, wanted, every, [item.id for item in begun.values()])
    if turn.is_coach:
        plans.note_command(turn, "series", client=name_of(turn, wanted.client_id))
        for item in begun.values():
            rows.set_values(turn.uow, item.id, {"command": command})


def _begin(turn: Turn, proposed: Sequence[Series], weeks: Weeks, *, waits: bool) -> dict[int, Series]:
    """Written, each with the last day that is decided on; by the number under which it was proposed."""
    begun = {}
    for item in proposed:
        new = rows.add(
            turn.uow,
            number=turn.uow.new_id(),
            wanted=of_its_type(item.wanted, weeks.openings),
            first=item.first,
            wall=item.wall,
            every=item.every,
            active=not waits,
        )
        begun[item.id] = rows.change(turn.uow, new, through=weeks.through.get(item.id))
    return begun


def _say_booked(
    turn: Turn, weeks: Weeks, made: Sequence[Booking], wanted: Wanted, every: int, begun: list[int]
) -> None:
    client = turn.client(wanted.client_id)
    facts = _facts(turn, weeks, wanted, every, standing=bool(begun)) | {
        "balance": balance(weeks.packs),
        "fee": sum(item.fee for item in made),
        "client": client.name,
        "requested": made[0].status == "requested",
    }
    own = [Choice("add_to_calendar", url=turn.links.calendar(client))]
    own += [choice("stop_weekly", "series.ask", series=number) for number in begun[:1]]
    if turn.is_coach:
        turn.answer(Notice("series_by_coach", facts, (choice("undo", "undo.last"),)))
        turn.tell(client.id, Notice("series_for_you", facts, tuple(own)))
        return
    if facts["requested"]:
        turn.answer(Notice("series_requested", facts))
        ids = [item.id for item in made]
        decide = (
            choice("approve", "approve", role="confirm", bookings=ids, series=begun),
            choice("decline", "reject", role="decline", bookings=ids),
        )
        turn.tell_coach(Notice("client_requests_series", facts, decide))
        return
    turn.answer(Notice("series_booked", facts, tuple(own)))
    turn.tell_coach(Notice("client_series", facts))


def confirmed(turn: Turn, tap: Tap) -> None:
    """The coach confirmed the sessions that were asked for: from now on it goes on by itself."""
    numbers = tap.data.get("series")
    for number in numbers if isinstance(numbers, list) else []:
        if isinstance(number, int):
            let_go_on(turn.uow, number)
