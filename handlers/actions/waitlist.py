"""The waitlist in conversation: joined, shown, left; an offered slot taken or passed on."""

from datetime import datetime, timedelta

from domain import localtime
from domain.availability import Span
from domain.decision import Choice, Notice, Refusal, choice
from domain.intents import Request, Tap
from domain.packs import Pack, balance, drawn_on
from domain.session_types import Opening, Wanted
from domain.waitlist import MOST_WAITS, Vacancy, Wait
from handlers.actions import book, sell, slots, vacancies, weekly
from handlers.actions.drawing import nothing_left, plan
from handlers.actions.hindered import calendar_for, hindered_by, openings_at, refuse
from handlers.actions.slots import moment
from handlers.actions.wanted import ask_about_player, opening_at, wanted_by, wanted_in
from handlers.actions.who import whom
from handlers.actions.wishes import Wish, matches, usual_hours, wish
from handlers.turn import Turn
from storage import bookings, people
from storage import waitlist as waits

WORTH_WAITING = ("taken", "full", "held", "deciding", "blocked", "day_full")
"""Why a slot cannot be had now, and may be had later."""
LONGEST = timedelta(days=31)


def waitlist(turn: Turn, request: Request) -> None:
    """ "Put me on the list for Tuesday 18:00", "tell me if something opens Thursday evening", "my waitlist" """
    if turn.is_coach and not request.names:
        show_everybody(turn)
        return
    client_id = whom(turn, request)
    if client_id is None or ask_about_player(turn, request):
        return
    times = [said for said in request.times if not said.negated]
    if not times:
        show(turn, client_id)
        return
    wanted = wanted_by(turn, request, client_id)
    look = wish(times[0], usual_hours(turn.coach), turn.now, turn.topic, None)
    if len(look.starts) > 1:
        slots.ask_which_time(turn, look.starts, lambda label, start: slots.wait_choice(label, start, wanted))
    elif look.exact:
        join_slot(turn, look.starts[0], wanted)
    elif look.after is None or look.before is None:
        show(turn, client_id)
    else:
        join_stretch(turn, look, wanted)


def join_tap(turn: Turn, tap: Tap) -> None:
    """[Wait for 18:00]; with an end, for anything in that stretch."""
    wanted, start = wanted_in(turn, tap), moment(tap.data["start"])
    if tap.data.get("end") is None:
        join_slot(turn, start, wanted)
        return
    part = tap.data.get("part")
    _join(turn, wanted, Span(start, moment(tap.data["end"])), part=part if isinstance(part, str) else None)


def join_slot(turn: Turn, start: datetime, wanted: Wanted) -> None:
    """What is free is offered at once; what never is, is not waited for."""
    calendar = calendar_for(turn, [start])
    opening = opening_at(turn.coach, calendar, start, wanted)
    hindered = hindered_by(turn, calendar, opening, wanted.client_id)
    if any(
        item.live and item.client_id == wanted.client_id and item.player == wanted.player
        for item in bookings.between(turn.uow, opening.slot.start, opening.slot.end)
    ):
        turn.answer(Notice("slot_joined", {"start": start}))
    elif hindered is None:
        book.propose(turn, [start], wanted)
    elif hindered not in WORTH_WAITING:
        refuse(turn, start, hindered, wanted)
    else:
        _join(turn, wanted, opening.slot, exact=True)
        if hindered == "deciding":
            vacancies.watch(turn.uow, opening.slot)


def join_stretch(turn: Turn, look: Wish, wanted: Wanted) -> None:
    """What is free there is shown first; waiting for something else stays one tap away."""
    after = max(look.after or turn.now, turn.now)
    before = min(look.before or after + LONGEST, after + LONGEST)
    if after >= before:
        raise Refusal("wait_over")
    if slots.free_between(turn, after, before, wanted=wanted):
        slots.offer(turn, look, wanted)
        return
    _join(turn, wanted, Span(after, before), part=look.part)


def _join(turn: Turn, wanted: Wanted, span: Span, *, exact: bool = False, part: str | None = None) -> None:
    if span.end <= turn.now:
        raise Refusal("wait_over")
    known = waits.waits_of(turn.uow, wanted.client_id)
    same = next((wait for wait in known if _same(wait, wanted, span)), None)
    if same is None and len(known) >= MOST_WAITS:
        raise Refusal("waits_full", most=MOST_WAITS)
    wait = same or waits.add_wait(
        turn.uow, wanted=wanted, start=span.start, end=span.end, exact=exact, part=part
    )
    kind = turn.coach.session_type(wanted.type_id)
    day = localtime.local_day(wait.start, turn.coach.tz)
    client = turn.client(wanted.client_id)
    pack = drawn_on(turn.packs(client.id), day, kind.units, type_id=kind.id, for_player=bool(wanted.player))
    facts = {
        "wait": wait,
        "already": same is not None,
        "unit": pack is not None,
        "muted": client.muted,
        "client": client.name if turn.is_coach else None,
    }
    turn.topic = {}
    turn.answer(Notice("waiting", facts | _online(turn), (choice("leave_list", "wait.leave", wait=wait.id),)))


def _online(turn: Turn) -> dict[str, object]:
    """The types that are told in each reader's own zone."""
    return {"online": frozenset(item.id for item in turn.coach.types if item.online)}


def _same(wait: Wait, wanted: Wanted, span: Span) -> bool:
    return wait.wanted == wanted and (wait.start, wait.end) == (span.start, span.end)


def show(turn: Turn, client_id: int) -> None:
    known = waits.waits_of(turn.uow, client_id)
    facts = {"waits": known, "client": turn.client(client_id).name if turn.is_coach else None}
    turn.answer(Notice("waits", facts | _online(turn), _leave_choices(turn, known)))


def show_everybody(turn: Turn) -> None:
    """For the coach: who waits for what, the next first."""
    known = waits.all_waits(turn.uow)
    names = (
        {client.id: client.name for client in people.all_clients(turn.uow, archived=True)} if known else {}
    )
    turn.answer(Notice("everybody_waiting", {"waits": [(names[item.client_id], item) for item in known]}))


def _leave_choices(turn: Turn, known: list[Wait]) -> tuple[Choice, ...]:
    return tuple(
        choice("leave_one", "wait.leave", facts={"wait": wait, **_online(turn)}, wait=wait.id)
        for wait in known[: slots.MOST_BUTTONS]
    )


def leave(turn: Turn, request: Request) -> None:
    """ "Take me off the list", "take me off the list for Tuesday" """
    client_id = whom(turn, request)
    if client_id is None:
        return
    known = waits.waits_of(turn.uow, client_id)
    said = [item for item in request.times if not item.negated]
    meant = [
        wait for wait in known if not said or any(matches(item, wait.start, turn.coach.tz) for item in said)
    ]
    if len(meant) == 1 or (meant and request.everything):
        _leave(turn, meant)
        return
    facts = {"waits": meant or known, "client": turn.client(client_id).name if turn.is_coach else None}
    turn.answer(Notice("waits", facts | _online(turn), _leave_choices(turn, meant or known)))


def leave_tap(turn: Turn, tap: Tap) -> None:
    everyones = waits.all_waits(turn.uow) if turn.is_coach else waits.waits_of(turn.uow, turn.client_id)
    meant = [wait for wait in everyones if wait.id == tap.data.get("wait")]
    if not meant:
        raise Refusal("choice_gone")
    _leave(turn, meant)


def _leave(turn: Turn, meant: list[Wait]) -> None:
    waits.end_waits(turn.uow, [wait.id for wait in meant])
    turn.answer(Notice("left_list", {"waits": meant, **_online(turn)}))


def take(turn: Turn, tap: Tap) -> None:
    """[Take it]: the offer said what it takes, so the tap books. Once it is not his any more, it is a wish as any."""
    starts, wanted = [moment(tap.data["start"])], wanted_in(turn, tap)
    vacancy = offered_to(turn, tap)
    if vacancy is None:
        book.propose(turn, starts, wanted)
        return
    openings = openings_at(turn, starts, wanted, calendar_for(turn, starts))
    if openings is None:
        return
    held = turn.packs(turn.client_id)
    drawn, after = plan(held, openings, turn.coach.tz)
    if drawn is None or after is None:
        nothing_left(turn, held, openings, wanted)
        return
    if sell.rules_unseen(drawn, tap) or _barred(turn, openings, drawn):
        # His first booking on that pack, or something to pay first: said as ever, and the slot stays his meanwhile.
        book.propose(turn, starts, wanted)
        return
    made = book.record(turn, openings, drawn, turn.client_id)
    book.say_booked(turn, made, drawn[0], turn.client_id, balance(after))
    vacancies.fill(turn.post, vacancy, made[0])


def _barred(turn: Turn, openings: list[Opening], drawn: list[Pack]) -> bool:
    unpaid = sell.must_pay_first(turn, drawn, turn.client_id)
    return unpaid is not None or weekly.full_week(turn.uow, openings, drawn) is not None


def pass_on(turn: Turn, tap: Tap) -> None:
    """[No thanks]: the next one's turn. Who waited for exactly this slot waits no longer."""
    vacancy = offered_to(turn, tap)
    if vacancy is None or vacancy.hold is None:
        raise Refusal("choice_gone")
    wait = next(
        (item for item in waits.waits_of(turn.uow, turn.client_id) if item.id == vacancy.hold.wait_id), None
    )
    if wait is not None and wait.exact:
        waits.end_waits(turn.uow, [wait.id])
    turn.answer(Notice("passed_on", {"wait": None if wait is None or wait.exact else wait}))
    vacancies.pass_on(turn.post, vacancy)


def offered_to(turn: Turn, tap: Tap) -> Vacancy | None:
    """The vacancy of a tap, while it is the sender's."""
    number = tap.data.get("vacancy")
    vacancy = waits.vacancy(turn.uow, number) if isinstance(number, int) else None
    if vacancy is None or not vacancy.active or vacancy.hold is None:
        return None
    return vacancy if vacancy.hold.client_id == turn.client_id else None
