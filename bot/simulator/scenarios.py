"""What a reset begins with: a coach, his hours and offers, his clients on their phones."""

from dataclasses import dataclass
from datetime import datetime, time

from bot.simulator.channel import address_of
from domain.availability import Window
from domain.packs import Offer
from domain.people import Coach, Member
from handlers import plans
from storage import people
from storage.database import Connection
from storage.unit_of_work import UnitOfWork

WEEK = (
    *(Window(weekday, time(9), time(20)) for weekday in range(5)),
    Window(5, time(9), time(13)),
)
OFFERS = (
    Offer(1, "10-pack", 1000, 400_00, months=6),
    Offer(2, "5-pack", 500, 220_00, months=3),
    Offer(3, "Single", 100, 50_00, months=1),
)


@dataclass(frozen=True, slots=True)
class Cast:
    """A coach with the phone he writes from, and his clients with theirs: (phone, name)."""

    coach: Coach
    phone: str
    clients: tuple[tuple[str, str], ...]


ALEX = Cast(
    Coach(0, "alex", "Alex", "Europe/Berlin", "EUR", "en", hours=WEEK, offers=OFFERS),
    "coach",
    (("emma", "Emma"), ("noah", "Noah")),
)
BEA = Cast(
    Coach(0, "bea", "Bea", "America/New_York", "USD", "en", hours=WEEK, offers=OFFERS),
    "bea",
    (("lena", "Lena"), ("emma-b", "Emma")),
)
SCENARIOS: dict[str, tuple[Cast, ...]] = {"empty": (ALEX,), "two": (ALEX, BEA), "demo": (ALEX,)}


def set_up(connection: Connection, scenario: str, now: datetime) -> None:
    """Coaches and clients of a scenario into an emptied database; commit afterwards."""
    for cast in SCENARIOS[scenario]:
        _add(connection, cast, now)


def _add(connection: Connection, cast: Cast, now: datetime) -> None:
    coach = people.add_coach(connection, cast.coach, now)
    people.join(connection, Member(coach.id, address_of(cast.phone), "coach"), now)
    uow = UnitOfWork.lock(connection, coach.id, lambda: now, f"scenario:{cast.coach.slug}")
    plans.start_daily_lists(uow)
    for phone, name in cast.clients:
        client = people.add_client(uow, name=name)
        people.join(connection, Member(coach.id, address_of(phone), "client", client.id), now)
        plans.joined(uow, client.id)
    uow.commit_coach()
