"""Standing weekly slots in conversation: listed, and ended; what is booked stays, or is cancelled by the rules."""

from collections.abc import Sequence

from domain.bookings import Booking
from domain.decision import Notice, Refusal, choice
from domain.intents import Request, Said, Tap
from domain.series import WEEK, Series
from handlers import plans
from handlers.actions import cancel, undo
from handlers.actions.prices import takes_back
from handlers.actions.series_weeks import slot_of
from handlers.actions.who import name_of, whom
from handlers.actions.wishes import matches
from handlers.turn import Turn
from storage import alarms, bookings
from storage import series as rows


def show(turn: Turn, request: Request) -> None:
    """ "My weekly slot" """
    client_id = whom(turn, request)
    if client_id is not None:
        _list(turn, client_id, rows.of_client(turn.uow, client_id))


def cancel_or_stop(turn: Turn, request: Request) -> None:
    """ "Cancel every Tuesday" ends the standing slot, "cancel the discount" takes that back; anything else cancels
    sessions."""
    if turn.is_coach and takes_back(request.text):
        undo.undo(turn, request)
        return
    client_id = turn.client_id if not turn.is_coach else None
    if client_id is None and len(request.names) == 1 and len(request.names[0]) == 1:
        client_id = request.names[0][0]
    weekly = any(said.repeats for said in request.times)
    if weekly and client_id is not None and rows.of_client(turn.uow, client_id):
        stop(turn, request)
    else:
        cancel.cancel(turn, request)


def stop(turn: Turn, request: Request) -> None:
    """ "Stop my weekly slot", "stop Emma's Tuesdays" """
    client_id = whom(turn, request)
    if client_id is None:
        return
    known = rows.of_client(turn.uow, client_id)
    fitting = [item for item in known if _meant(turn, item, request.times)]
    if len(fitting) == 1:
        _ask(turn, fitting[0])
    else:
        _list(turn, client_id, fitting or known)


def _meant(turn: Turn, item: Series, times: Sequence[Said]) -> bool:
    """By the day or the hour that was said; all where none was."""
    tz = turn.coach.tz
    said = [time for time in times if time.start is not None]
    if not said:
        return True
    ahead = [item.start(item.first + week * WEEK, tz) for week in range(-60, 60)]
    return any(matches(time, start, tz) for time in said for start in ahead)


def _list(turn: Turn, client_id: int, known: Sequence[Series]) -> None:
    facts = {
        "weekly": [(slot_of(turn.coach, item), item.every) for item in known],
        "client": name_of(turn, client_id) if turn.is_coach else None,
    }
    buttons = tuple(
        choice("stop_one", "series.ask", facts={"slot": slot_of(turn.coach, item)}, series=item.id)
        for item in known
    )
    turn.answer(Notice("weekly_slots", facts, buttons))


def ask_tap(turn: Turn, tap: Tap) -> None:
    """[Stop weekly slot]"""
    _ask(turn, _own(turn, tap))


def _own(turn: Turn, tap: Tap) -> Series:
    """A standing slot of the sender's, or any for the coach; Refusal when it has ended."""
    number = tap.data.get("series")
    item = rows.find(turn.uow, number) if isinstance(number, int) else None
    if item is None or not item.active or not (turn.is_coach or item.client_id == turn.client_id):
        raise Refusal("choice_gone")
    return item


def _ask(turn: Turn, item: Series) -> None:
    """What ends, and what stays booked."""
    ahead = _booked(turn, item)
    facts = _stop_facts(turn, item, ahead)
    buttons = [choice("stop_it", "series.stop", role="confirm", series=item.id)]
    if ahead:
        buttons.append(choice("cancel_too", "series.stop", series=item.id, cancel=True))
    buttons.append(choice("keep", "drop", role="decline"))
    turn.answer(Notice("propose_stop_series", facts, tuple(buttons)))


def _booked(turn: Turn, item: Series) -> list[Booking]:
    """What it has booked and still stands in its place; what was moved elsewhere is left alone."""
    return [
        booking
        for booking in bookings.upcoming(turn.uow, item.client_id)
        if booking.player == item.wanted.player
        and booking.starts_at > turn.now
        and item.is_of(booking.starts_at, turn.coach.tz)
    ]


def _stop_facts(turn: Turn, item: Series, ahead: Sequence[Booking]) -> dict[str, object]:
    return {
        "weekly": [(slot_of(turn.coach, item), item.every)],
        "client": name_of(turn, item.client_id) if turn.is_coach else None,
        "booked": len(ahead),
        "last": ahead[-1].starts_at if ahead else None,
    }


def stop_tap(turn: Turn, tap: Tap) -> None:
    """[Stop it]; with the sessions that are booked, those are shown with what cancelling them costs."""
    item = _own(turn, tap)
    ahead = _booked(turn, item)
    turn.begin_command()
    rows.change(turn.uow, item, active=False)
    alarms.drop_alarms(turn.uow, item.id)
    facts = _stop_facts(turn, item, ahead)
    if turn.is_coach:
        turn.answer(Notice("series_stopped", facts, (choice("undo", "undo.last"),)))
        turn.tell(item.client_id, Notice("series_stopped_by_coach", facts))
        plans.note_command(turn, "series_off", client=facts["client"])
    else:
        turn.answer(Notice("series_stopped", facts))
        turn.tell_coach(Notice("client_stopped_series", facts | {"client": turn.client().name}))
    if tap.data.get("cancel") and ahead:
        cancel.propose(turn, ahead, item.client_id)
