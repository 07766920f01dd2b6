"""At the moment of sending: is it still true, and who is told when it could not be delivered."""

from collections.abc import Callable
from datetime import datetime

from domain.decision import Notice
from handlers.post import Post
from handlers.turn import Services
from storage import bookings, packs, people, waitlist
from storage.database import Connection
from storage.outbox_rows import Outgoing
from storage.unit_of_work import NoSuchCoach, UnitOfWork

SILENT = (
    "not_delivered",
    "stranger",
    "stranger_asked",
    "who_are_you",
    "agenda",
    "evening",
    "slot_free_again",
)
"""Messages whose loss is not told on: those to the coach about a loss would go round in circles."""


class Delivery:
    """What the sender of messages asks of the rest: `now` gives the moment (aware, UTC)."""

    def __init__(self, now: Callable[[], datetime], services: Services) -> None:
        self.now = now
        self.services = services

    def still_wanted(self, connection: Connection, row: Outgoing) -> bool:
        """False for a reminder of a session cancelled or moved meanwhile, a nudge for what is paid, and after
        "stop"."""
        facts = row.recheck if isinstance(row.recheck, dict) else {}
        if row.coach_id is None:
            return True
        uow = UnitOfWork.look(connection, row.coach_id, self.now())
        client_id, booking_id, charge_id = (facts.get(key) for key in ("client", "booking", "charge"))
        if isinstance(client_id, int) and people.client(uow, client_id).muted:
            return False
        vacancy_id, pack_id = facts.get("vacancy"), facts.get("pack")
        if isinstance(booking_id, int):
            booking = bookings.find_booking(uow, booking_id)
            start = datetime.fromisoformat(str(facts["start"]))
            return booking is not None and booking.status == "confirmed" and booking.starts_at == start
        if isinstance(vacancy_id, int):
            vacancy = waitlist.vacancy(uow, vacancy_id)
            return vacancy is not None and vacancy.hold is not None and vacancy.hold.client_id == client_id
        if isinstance(pack_id, int):
            pack = packs.pack(uow, pack_id)
            booked_since = row.kind == "nothing_planned" and bookings.upcoming(uow, pack.client_id)
            lasting = pack.units.left if row.kind == "pack_low" else pack.units.available
            return bool(lasting) and not pack.ended and not booked_since
        if isinstance(charge_id, int):
            return packs.charge(uow, charge_id).due > 0
        return True

    def on_dropped(self, connection: Connection, row: Outgoing, reason: str) -> None:
        """The coach is told what a client did not get; what became untrue is nobody's loss."""
        if row.coach_id is None or reason == "stale" or row.kind in SILENT:
            return
        try:
            uow = UnitOfWork.lock(connection, row.coach_id, self.now, f"outbox:{row.id}")
        except NoSuchCoach:
            return
        seat = next(
            (
                seat
                for seat in people.seats_at(connection, row.address)
                if seat.member.coach_id == uow.coach_id
            ),
            None,
        )
        if seat is None or seat.member.client_id is None:
            return
        client = people.client(uow, seat.member.client_id)
        why = (
            "late"
            if reason == "late"
            else "no_template"
            if "no_template" in reason
            else "blocked"
            if "block" in reason
            else "refused"
        )
        post = Post(uow, self.services.links)
        facts = {"client": client.name, "text": row.message.text[:200], "why": why}
        post.tell_coach(Notice("not_delivered", facts), dedupe=f"not-delivered:{row.id}")
        post.flush()
        uow.commit_coach()
