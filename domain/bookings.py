"""Bookings: the states of one, and which move to which."""

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from domain.availability import Slot
from domain.terms import Terms

Status = Literal["requested", "confirmed", "completed", "no_show", "cancelled", "late_cancelled"]
Reason = Literal["client", "coach", "weather"]

MOVES: dict[str, frozenset[str]] = {
    "requested": frozenset({"confirmed", "cancelled"}),
    "confirmed": frozenset({"completed", "no_show", "cancelled", "late_cancelled"}),
    # What is over can still be corrected: marked otherwise, forgiven, or undone.
    "completed": frozenset({"no_show", "confirmed", "cancelled", "completed"}),
    "no_show": frozenset({"completed", "confirmed", "no_show"}),
    "cancelled": frozenset({"confirmed", "requested", "cancelled", "late_cancelled"}),
    "late_cancelled": frozenset({"cancelled", "confirmed", "late_cancelled"}),
}

LIVE = ("requested", "confirmed")
"""The states in which a booking holds its slot and its unit."""


class WrongMove(Exception):
    """A booking asked to go where its state does not lead: a broken invariant."""


@dataclass(frozen=True, slots=True)
class Booking:
    """A client in a session. Times are UTC; `units` (hundredths) is what it reserves, `charged` what it used; `fee`
    (minor units) its extras; `player` who trains where that is not the client."""

    id: int
    session_id: int
    client_id: int
    pack_id: int
    starts_at: datetime
    ends_at: datetime
    place: str
    units: int
    status: Status
    booked_at: datetime
    reason: Reason | None = None
    charged: int = 0
    marked: bool = False
    """Whether the coach said himself how it went; otherwise time did."""
    fee: int = 0
    player: str = ""
    # Of its session:
    type_id: int = 0
    name: str = ""
    capacity: int = 1
    online: bool = False

    @property
    def live(self) -> bool:
        return self.status in LIVE

    @property
    def slot(self) -> Slot:
        return Slot(self.starts_at, self.ends_at, self.place, self.name, self.player, self.online)


def check_move(booking: Booking, to: Status) -> Status:
    """`to`, where the table allows it from the booking's state; otherwise raises WrongMove."""
    if to not in MOVES[booking.status]:
        raise WrongMove(f"booking {booking.id}: {booking.status} does not lead to {to}")
    return to


def charge_of(booking: Booking, percent: int) -> int:
    """The part of its unit (hundredths) that a percentage charges, half up."""
    return (booking.units * percent + 50) // 100


def no_show_charge(booking: Booking, terms: Terms) -> int:
    return charge_of(booking, terms.no_show)
