"""Cancelling: the consequence first, with the last free moment; then the act, by the pack's own terms."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from domain import localtime
from domain import packs as pack_rules
from domain.availability import Slot
from domain.bookings import Booking
from domain.decision import Choice, Notice, Refusal, choice
from domain.intents import Json, Request, Said, Tap
from domain.packs import Pack
from domain.terms import Verdict, asked_in_time
from handlers import plans
from handlers.actions import call_off, partner
from handlers.actions.ending import end
from handlers.actions.extras import credit_from, kept_after
from handlers.actions.follow_up import ONLY_ASKED
from handlers.actions.judging import cost_of, verdict_for
from handlers.actions.series_weeks import slot_of, standing_slots
from handlers.actions.slots import moment
from handlers.actions.verdicts import verdict_choices
from handlers.actions.wanted import ask_about_player, of_player
from handlers.actions.who import name_of, whom
from handlers.actions.wishes import matches, on_a_later_week
from handlers.turn import Turn
from storage import bookings, packs
from storage import series as rows

MOST_LISTED = 8
BEFORE_A_PART = timedelta(hours=1)
"""Nobody agrees to the hour where an evening begins."""


def cancel(turn: Turn, request: Request) -> None:
    """ "can't make it tomorrow, sorry", "cancel everything next week" """
    if turn.is_coach and request.everything and not request.names and not request.unknown_name:
        call_off.for_all(turn, request)
        return
    if ask_about_player(turn, request):
        return
    client_id = whom_of_session(turn, request)
    if client_id is None:
        return
    held = of_player(turn, request, client_id, bookings.upcoming(turn.uow, client_id))
    starts = [item.starts_at for item in held]
    times = tuple(on_a_later_week(said, starts, turn.coach.tz) for said in request.times)
    turn.topic.pop(ONLY_ASKED, None)
    if request.everything:
        turn.topic.pop("booking", None)
    meant = those_meant(turn, held, times)
    if not held:
        turn.answer(Notice("nothing_booked", {"client": name_of(turn, client_id) if turn.is_coach else None}))
    elif meant and (request.everything or each_named(turn, meant, times)):
        propose(turn, meant, client_id, all_of_them=request.everything and not request.times)
    elif not meant:
        ask_which(turn, held, "cancel.propose", "not_that_day")
    elif len(meant) == 1:
        propose(turn, meant, client_id)
    else:
        ask_which(turn, meant, "cancel.propose", "cancel_which")
    if request.question:
        turn.topic[ONLY_ASKED] = "cancel.confirm"


def each_named(turn: Turn, meant: list[Booking], times: tuple[Said, ...]) -> bool:
    """ "Cancel wednesday and friday": as many sessions as times, each time naming one."""
    counts = [
        sum(_names(said, item, meant, turn.coach.tz) for item in meant) for said in times if not said.negated
    ]
    return len(counts) > 1 and len(counts) == len(meant) and all(count == 1 for count in counts)


def whom_of_session(turn: Turn, request: Request) -> int | None:
    """The client, where the coach may also name the session alone: "cancel fri 10"."""
    if turn.is_coach and not request.names and not request.unknown_name and request.times:
        now = turn.now
        around = bookings.between(turn.uow, now - timedelta(hours=12), now + timedelta(days=400))
        fitting = {
            item.client_id
            for item in around
            if item.live and any(matches(said, item.starts_at, turn.coach.tz) for said in request.times)
        }
        if len(fitting) == 1:
            return fitting.pop()
        if not fitting:
            # Nobody is meant: not whoever was talked of last.
            raise Refusal("nothing_to_call_off")
    return whom(turn, request)


def those_meant(turn: Turn, held: list[Booking], times: tuple[Said, ...]) -> list[Booking]:
    """The sessions that fit what was said; all where no time was said."""
    said = [item for item in times if not item.negated]
    if not said:
        topic = turn.topic.get("booking")
        return [item for item in held if item.id == topic] or held
    tz = turn.coach.tz
    fitting = [item for item in held if any(matches(one, item.starts_at, tz) for one in said)]
    if fitting and len(said) > 1:
        fitting = [item for item in held if any(_names(one, item, held, tz) for one in said)]
    if fitting:
        return fitting
    # "Tonight" is the session at six, too, where there is none later.
    around = [
        replace(one, start=one.start - BEFORE_A_PART) for one in said if one.part and one.start and one.end
    ]
    return [item for item in held if any(matches(one, item.starts_at, turn.coach.tz) for one in around)]


def _names(said: Said, session: Booking, held: list[Booking], tz: str) -> bool:
    """ "Cancel Wednesday and Friday 9:00": the hour is that of Friday; on Wednesday any session is meant."""
    if matches(said, session.starts_at, tz):
        return True
    if not (said.date_said and said.time_said and said.start) or any(
        matches(said, item.starts_at, tz) for item in held
    ):
        return False
    day = localtime.local_day(said.start, tz)
    that_day = [item.id for item in held if localtime.local_day(item.starts_at, tz) == day]
    return that_day == [session.id]


def ask_which(turn: Turn, held: list[Booking], tap: str, notice: str) -> None:
    buttons = [
        choice(
            "session",
            tap,
            facts={"start": item.starts_at, "player": item.player, "online": item.online},
            booking=item.id,
            asked=turn.asked_at.isoformat(),
        )
        for item in held[:MOST_LISTED]
    ]
    if notice == "cancel_which":
        ids: list[Json] = [item.id for item in held]
        every = Tap(tap, {"bookings": ids, "asked": turn.asked_at.isoformat()})
        buttons.append(Choice("all_of_them", every, facts={"count": len(held)}))
    turn.answer(Notice(notice, {}, tuple(buttons)))


def propose_tap(turn: Turn, tap: Tap) -> None:
    ids = tap.data.get("bookings")
    several = ids if isinstance(ids, list) else [tap.data.get("booking")]
    meant = [own_booking(turn, booking_id) for booking_id in several]
    propose(turn, meant, meant[0].client_id, asked=asked_in(turn, tap))


def own_booking(turn: Turn, booking_id: object) -> Booking:
    """A live booking of the sender's, or any for the coach; Refusal when it is gone."""
    found = bookings.find_booking(turn.uow, booking_id) if isinstance(booking_id, int) else None
    if found is None or (not turn.is_coach and found.client_id != turn.client_id):
        raise Refusal("choice_gone")
    if not found.live:
        raise Refusal("no_longer_booked", start=found.starts_at, online=found.online)
    if found.starts_at <= turn.now and not turn.is_coach:
        raise Refusal("already_started", start=found.starts_at, online=found.online)
    return found


def asked_in(turn: Turn, tap: Tap) -> datetime:
    """When it was asked for, where the tap goes back to a question; otherwise now."""
    return moment(tap.data["asked"]) if tap.data.get("asked") else turn.asked_at


def judged_from(turn: Turn, tap: Tap) -> datetime:
    """The moment by which a confirmed cancel or move is judged."""
    seconds = tap.data.get("held_up")
    held_up = timedelta(seconds=seconds if isinstance(seconds, int) else 0)
    return asked_in_time(asked_in(turn, tap), turn.asked_at, held_up)


def held_up(turn: Turn) -> int:
    """Seconds that the message now handled was on its way."""
    return int((turn.now - turn.asked_at).total_seconds())


def propose(
    turn: Turn,
    meant: list[Booking],
    client_id: int,
    *,
    asked: datetime | None = None,
    all_of_them: bool = False,
) -> None:
    """What it costs, before anything happens. With `all_of_them` also the weekly slots that go on."""
    asked = asked or turn.asked_at
    started = [item for item in meant if item.starts_at <= turn.now]
    if started and not turn.is_coach:
        raise Refusal("already_started", start=started[0].starts_at, online=started[0].online)
    turn.about("cancel", client=client_id, booking=meant[0].id, start=meant[0].starts_at.isoformat())
    held = {pack.id: pack for pack in turn.packs(client_id)}
    cost = cost_of(turn, meant, held, asked)
    facts: dict[str, Any] = {
        "slots": [item.slot for item in meant],
        "verdict": cost.verdict,
        "ahead": meant[0].starts_at - asked,
        "left": pack_rules.balance(held.values()).left,
        "charged": cost.charged,
        "later": cost.later,
        "fee": sum(item.fee for item in meant),
        "fee_stays": cost.fee_stays,
        "fees": sum(1 for item in meant if item.fee),
        "units": sum(item.units for item in meant),
        "forgiven": sum(verdict.forgiven for verdict in cost.verdicts),
        "undecided": cost.undecided,
        "client": name_of(turn, client_id) if turn.is_coach else None,
        "terms": held[meant[0].pack_id].terms,
    }
    standing = rows.of_client(turn.uow, client_id) if all_of_them else []
    facts["weekly"] = [(slot_of(turn.coach, item), item.every) for item in standing]
    data: dict[str, Json] = {
        "bookings": [item.id for item in meant],
        "asked": asked.isoformat(),
        "held_up": held_up(turn),
        "all": all_of_them,
        "told": cost.told(turn.now),
    }
    stop = tuple(
        choice("stop_one", "series.ask", facts={"slot": slot}, series=item.id)
        for item, (slot, _) in zip(standing, facts["weekly"], strict=True)
    )
    if turn.is_coach:
        act = Choice("call_off", Tap("cancel.confirm", data), "confirm", {"several": len(meant) > 1})
        keep = choice("keep", "drop", role="decline")
        turn.answer(Notice("propose_cancel_by_coach", facts, (act, keep, *stop)))
        return
    late = cost.charged > 0
    buttons = [
        Choice("cancel_anyway" if late else "cancel", Tap("cancel.confirm", data), "confirm"),
        choice("move_it" if late else "move", "move.start", booking=meant[0].id, asked=asked.isoformat()),
        choice("keep_it" if late else "keep", "drop", role="decline"),
    ]
    if late and not cost.undecided:
        buttons.append(Choice("ask_to_let_go", Tap("ask_coach", {"about": "late", **data})))
    turn.answer(Notice("propose_cancel_late" if late else "propose_cancel_free", facts, (*buttons, *stop)))


def confirm(turn: Turn, tap: Tap) -> None:
    """[Cancel]: judged by the moment of asking when the tap came within the grace."""
    ids = tap.data.get("bookings")
    asked = judged_from(turn, tap)
    meant = [own_booking(turn, booking_id) for booking_id in (ids if isinstance(ids, list) else [])]
    if not meant:
        raise Refusal("choice_gone")
    client_id = meant[0].client_id
    if cost_of(turn, meant, {pack.id: pack for pack in turn.packs(client_id)}, asked).dearer(tap):
        propose(turn, meant, client_id, all_of_them=tap.data.get("all") is True)
        return
    turn.begin_command()
    charged, undecided, stays = 0, False, 0
    late: list[Slot] = []
    for booking in meant:
        pack = packs.pack(turn.uow, booking.pack_id)
        verdict = verdict_for(turn, booking, pack, asked)
        if verdict.percent and pack.accepted_at is None:
            undecided, stays = True, stays + booking.fee
            late.append(booking.slot)
            ask_coach_to_decide(turn, booking, pack, verdict)
            verdict = Verdict(0, verdict.free_until, verdict.limit, asked)
            end(turn, booking, pack, verdict, reason="client", late=True)
            continue
        stays += booking.fee * kept_after(pack.terms, charged=verdict.percent > 0) // 100
        counted = end(turn, booking, pack, verdict, reason="coach" if turn.is_coach else "client")
        charged, late = charged + counted, late + ([booking.slot] if counted else [])
    goes_on = standing_slots(turn.uow, client_id) if tap.data.get("all") else []
    say_cancelled(turn, meant, client_id, charged, undecided, asked, stays, late, goes_on)
    for booking in meant:
        partner.ask(turn, booking)


def ask_coach_to_decide(turn: Turn, booking: Booking, pack: Pack, verdict: Verdict) -> None:
    """Rules nobody accepted do not count by themselves: the coach decides."""
    facts = {
        "client": turn.client().name,
        "start": booking.starts_at,
        "verdict": verdict,
        "percent": verdict.percent,
    }
    decide = verdict_choices(booking.id, verdict.percent)
    turn.tell_coach(Notice("decide_late_cancel", facts, decide))


def say_cancelled(
    turn: Turn,
    meant: list[Booking],
    client_id: int,
    charged: int,
    undecided: bool,
    asked: datetime,
    stays: int,
    late: Sequence[Slot] = (),
    weekly: Sequence[tuple[Slot, int]] = (),
) -> None:
    """To both; `stays` (minor units) is what remains of the extras, `late` what counts or may count,
    `weekly` the slots that book on."""
    facts = {
        "slots": [item.slot for item in meant],
        "charged": charged,
        "undecided": undecided,
        "fee": sum(item.fee for item in meant),
        "fee_stays": stays,
        "fees": sum(1 for item in meant if item.fee),
        "credit": credit_from(turn.uow, meant),
        "units": sum(item.units for item in meant),
        "late": list(late),
        "balance": turn.balance(client_id),
        "client": name_of(turn, client_id),
        "asked": asked,
        "weekly": list(weekly),
    }
    again = choice("book", "slots.days", client=client_id, moving=None)
    if turn.is_coach:
        told = turn.tell(client_id, Notice("cancelled_by_coach", facts, (again,)))
        turn.answer(Notice("cancelled_for_client", facts | {"told": told}, (choice("undo", "undo.last"),)))
        plans.note_command(
            turn, "cancel", client=facts["client"], start=meant[0].starts_at.isoformat(), count=len(meant)
        )
        return
    turn.answer(Notice("cancelled", facts, (again,)))
    if not undecided:
        turn.tell_coach(Notice("client_cancelled", facts))
