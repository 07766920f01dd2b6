"""What the coach passes on to a client: his own words, or a reminder of open money or of a session."""

from collections.abc import Sequence
from datetime import datetime

from domain import localtime, terms
from domain.bookings import Booking
from domain.charges import Charge
from domain.decision import Choice, Notice, Refusal, choice
from domain.instalments import next_open, owed_by
from domain.intents import Request, Tap
from domain.people import Client
from handlers import plans
from handlers.actions.extras import owed_since
from handlers.actions.payments import open_charges
from handlers.actions.sell import client_in
from handlers.actions.who import ask_which
from handlers.actions.wishes import matches
from handlers.replies.render import render
from handlers.turn import Turn
from handlers.understand.to_client import is_about_money
from storage import alarms, bookings, outbox, packs, people

LONGEST = 800


def note(turn: Turn, request: Request) -> None:
    """ "Tell Noah the court is wet", "message Emma and Noah: see you at 5" """
    ids = _clients(turn, request)
    if not ids:
        return
    text = request.rest.strip()[:LONGEST]
    names = [people.client(turn.uow, client_id).name for client_id in ids]
    if not text:
        raise Refusal("note_what", name=names[0])
    for client_id in ids:
        _refuse_without_chat(turn, people.client(turn.uow, client_id))
    facts = {"names": names, "text": text, "later": _later(turn, ids)}
    buttons = (
        choice("send_it", "note.confirm", role="confirm", clients=ids, text=text),
        choice("no", "drop", role="decline"),
    )
    turn.answer(Notice("propose_note", facts, buttons))


def _clients(turn: Turn, request: Request) -> list[int]:
    """Whom it is for; empty after asking which of two."""
    unclear = next((ids for ids in request.names if len(ids) > 1), None)
    if unclear is not None and len(request.names) > 1:
        raise Refusal("one_at_a_time", names=[people.client(turn.uow, ids[0]).name for ids in request.names])
    if unclear is not None:
        ask_which(turn, request, unclear)
        return []
    return list(dict.fromkeys(ids[0] for ids in request.names))


def _refuse_without_chat(turn: Turn, client: Client) -> None:
    if not people.threads(turn.uow, client.id):
        raise Refusal(
            "no_chat", (choice("invite", "client.invite", client=client.id),), client=client.name,
            phone=client.phone,
        )  # fmt: skip


def _sent_at(turn: Turn, client: Client) -> datetime:
    """Now, or when the quiet hours are over where the client lives."""
    return turn.coach.quiet.after(turn.now, turn.coach.zone_of(client))


def _later(turn: Turn, ids: Sequence[int]) -> datetime | None:
    """When it goes out, where that is not now."""
    latest = max(_sent_at(turn, people.client(turn.uow, client_id)) for client_id in ids)
    return latest if latest > turn.now else None


def confirm_note(turn: Turn, tap: Tap) -> None:
    """[Send it]"""
    ids, text = tap.data.get("clients"), tap.data.get("text")
    if not isinstance(ids, list) or not isinstance(text, str) or not turn.is_coach:
        raise Refusal("choice_gone")
    numbers = [number for number in ids if isinstance(number, int)]
    for number in numbers:
        client = people.client(turn.uow, number)
        _refuse_without_chat(turn, client)
        answer = choice("write_coach", "ask_coach", about="message")
        turn.post.tell_client(
            client, Notice("note_for_you", {"text": text}, (answer,)), due_at=_later(turn, [client.id])
        )
    names = [people.client(turn.uow, number).name for number in numbers]
    turn.answer(Notice("note_sent", {"names": names, "later": _later(turn, numbers)}))


def remind(turn: Turn, request: Request) -> None:
    """ "Remind Emma", "remind Emma about the money", "remind Emma of friday" """
    ids = _clients(turn, request)
    if not ids:
        return
    if len(ids) > 1:
        raise Refusal("one_at_a_time", names=[people.client(turn.uow, number).name for number in ids])
    client = people.client(turn.uow, ids[0])
    _refuse_without_chat(turn, client)
    if client.muted:
        raise Refusal("said_stop", client=client.name)
    due, ahead = open_charges(turn, client.id), bookings.upcoming(turn.uow, client.id)
    meant = [
        item for item in ahead if any(matches(said, item.starts_at, turn.coach.tz) for said in request.times)
    ]
    if meant:
        propose_session(turn, client, meant[0])
    elif request.rest and not request.times and is_about_money(request.rest):
        propose_money(turn, client, due)
    elif due and ahead:
        owed = sum(item.due for item in due)
        buttons = (
            choice("remind_money", "remind.money", facts={"amount": owed}, client=client.id),
            choice("remind_session", "remind.session", facts={"start": ahead[0].starts_at}, client=client.id),
        )
        turn.answer(Notice("remind_of_what", {"client": client.name}, buttons))
    elif due:
        propose_money(turn, client, due)
    elif ahead:
        propose_session(turn, client, ahead[0])
    else:
        raise Refusal("nothing_to_remind", client=client.name)


def money_tap(turn: Turn, tap: Tap) -> None:
    client = people.client(turn.uow, client_in(turn, tap))
    propose_money(turn, client, open_charges(turn, client.id))


def session_tap(turn: Turn, tap: Tap) -> None:
    client = people.client(turn.uow, client_in(turn, tap))
    ahead = bookings.upcoming(turn.uow, client.id)
    if not ahead:
        raise Refusal("nothing_to_remind", client=client.name)
    propose_session(turn, client, ahead[0])


def propose_money(turn: Turn, client: Client, due: Sequence[Charge]) -> None:
    """The oldest that is open, in the words of the nudge."""
    if not due:
        raise Refusal("nothing_owed", client=client.name)
    today = localtime.local_day(turn.now, turn.coach.tz)
    promised = client.promised_until if client.promised_until and client.promised_until >= today else None
    _propose(turn, client, nudge_of(turn, due[0]), promised=promised, charge=due[0].id)


def nudge_of(turn: Turn, charge: Charge) -> Notice:
    today = localtime.local_day(turn.now, turn.coach.tz)
    facts: dict[str, object] = {"charge": charge}
    missing = next_open(charge)
    if missing is not None and missing.day <= today:
        facts |= {"late": owed_by(charge, today), "by": missing.day}
    return Notice(
        "nudge", facts, (choice("sent_it", "sent", charge=charge.id), choice("pay_on", "promise.ask"))
    )


def propose_session(turn: Turn, client: Client, booking: Booking) -> None:
    _propose(turn, client, reminder_of(turn, booking), promised=None, booking=booking.id)


def reminder_of(turn: Turn, booking: Booking) -> Notice:
    pack = packs.pack(turn.uow, booking.pack_id)
    limit = terms.free_until(pack.terms.cancel, booking.starts_at)
    buttons = (
        choice("ill_be_there", "reminder.seen", booking=booking.id),
        choice("move", "move.start", booking=booking.id),
        choice("cancel", "cancel.propose", booking=booking.id),
    )
    return Notice("reminder", {"slot": booking.slot, "free_until": limit}, buttons)


def _propose(turn: Turn, client: Client, notice: Notice, *, promised: object, **about: int) -> None:
    """The words that the client will read, before they go."""
    if outbox.has_key(turn.uow.connection, turn.coach.id, _key(turn, **about)):
        raise Refusal("reminded_today", client=client.name)
    words = turn.post.words(client.language, client.tz, formal=turn.coach.formal)
    facts = {
        "names": [client.name], "text": render(words, notice).text, "later": _later(turn, [client.id]),
        "promised": promised,
    }  # fmt: skip
    buttons: tuple[Choice, ...] = (
        Choice("send_it", Tap("remind.confirm", {"client": client.id, **about}), "confirm"),
        choice("no", "drop", role="decline"),
    )
    turn.answer(Notice("propose_note", facts, buttons))


def _key(turn: Turn, *, charge: int | None = None, booking: int | None = None) -> str:
    """At most one a day, of what it is about."""
    day = localtime.local_day(turn.now, turn.coach.tz)
    return f"nudge:{charge}:asked:{day}" if charge is not None else f"reminder:{booking}:asked:{day}"


def confirm_reminder(turn: Turn, tap: Tap) -> None:
    """[Send it]: looked at again now, and once more at the moment of sending."""
    client = people.client(turn.uow, client_in(turn, tap))
    charge_id, booking_id = tap.data.get("charge"), tap.data.get("booking")
    if client.muted:
        raise Refusal("said_stop", client=client.name)
    if isinstance(charge_id, int):
        charge = packs.charge(turn.uow, charge_id)
        if not charge.due:
            raise Refusal("nothing_owed", client=client.name)
        notice, recheck, key = nudge_of(turn, charge), {"charge": charge.id}, _key(turn, charge=charge.id)
        # The ladder's next step would come on top of it if it were near.
        alarms.drop_alarms(turn.uow, charge.id)
        plans.set_nudge_alarm(
            turn.uow, charge.id, owed_since(turn.uow, charge), localtime.day_end(
                localtime.local_day(_sent_at(turn, client), turn.coach.tz), turn.coach.tz
            ), promised_until=client.promised_until,
        )  # fmt: skip
        _send(turn, client, notice, recheck, key)
    elif isinstance(booking_id, int):
        booking = bookings.find_booking(turn.uow, booking_id)
        if booking is None or booking.status != "confirmed" or booking.starts_at <= turn.now:
            raise Refusal("choice_gone")
        start = {"booking": booking.id, "start": booking.starts_at.isoformat()}
        _send(turn, client, reminder_of(turn, booking), start, _key(turn, booking=booking.id))
    else:
        raise Refusal("choice_gone")


def _send(
    turn: Turn, client: Client, notice: Notice, recheck: dict[str, int] | dict[str, object], key: str
) -> None:
    turn.post.tell_client(
        client, notice, due_at=_later(turn, [client.id]), recheck={**recheck, "client": client.id}, dedupe=key
    )
    turn.answer(Notice("note_sent", {"names": [client.name], "later": _later(turn, [client.id])}))
