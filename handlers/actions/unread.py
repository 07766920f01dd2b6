"""Who has not read that a session is called off: named to the coach with a phone number, until he has called."""

from datetime import timedelta

from domain.bookings import Booking
from domain.decision import Choice, Notice, choice
from domain.intents import Tap
from handlers.turn import Turn
from storage import bookings, ledger, people
from storage.outbox_status import was_read
from storage.unit_of_work import UnitOfWork

CALLED_OFF = ("coach", "weather")


def unread_at(uow: UnitOfWork, booking: Booking) -> list[Booking]:
    """The called off bookings that were to begin together with this one, whose clients have neither read it nor
    written since."""
    found = bookings.between(uow, booking.starts_at, booking.starts_at + timedelta(seconds=1))
    return [
        item
        for item in found
        if item.starts_at == booking.starts_at
        and item.status == "cancelled"
        and item.reason in CALLED_OFF
        and not _knows(uow, item)
    ]


def _knows(uow: UnitOfWork, booking: Booking) -> bool:
    ended = [entry for entry in ledger.of_client(uow, booking.client_id) if entry.booking_id == booking.id]
    threads = people.threads(uow, booking.client_id)
    if not ended or not threads:
        return False
    since = ended[-1].at
    if any(thread.state.get("wrote", 0) > ended[-1].id for thread in threads):
        return True
    addresses = [thread.address for thread in threads]
    return was_read(uow.connection, uow.coach_id, addresses, "called_off", since)


def notice_of(uow: UnitOfWork, found: list[Booking]) -> Notice:
    """A line and a button each."""
    clients = [people.client(uow, item.client_id) for item in found]
    buttons: list[Choice] = []
    for item, client in zip(found, clients, strict=True):
        rest = [other.id for other in found if other.id != item.id]
        facts = {"client": client.name, "several": len(found) > 1}
        buttons.append(choice("i_called", "unread.called", facts=facts, bookings=rest))
    lines = [
        (item.player or client.name, client.phone, item.starts_at)
        for item, client in zip(found, clients, strict=True)
    ]
    return Notice("not_read_yet", {"lines": lines}, tuple(buttons))


def called(turn: Turn, tap: Tap) -> None:
    """[I called her]: who is left stays on the list."""
    ids = tap.data.get("bookings")
    known = [
        bookings.find_booking(turn.uow, number)
        for number in (ids if isinstance(ids, list) else [])
        if isinstance(number, int)
    ]
    left = [item for item in known if item is not None and not item.live]
    turn.answer(notice_of(turn.uow, left) if left else Notice("all_called"))
