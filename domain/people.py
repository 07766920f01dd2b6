"""Coaches, clients and the addresses under which they write."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, time
from typing import Any, Literal

from domain.availability import BookingRules, Window
from domain.packs import Offer
from domain.quiet import QuietHours
from domain.session_types import PlaceFee, SessionType, usual
from domain.terms import Terms

Who = Literal["coach", "client"]


@dataclass(frozen=True, slots=True)
class Coach:
    """A tenant, with all that he set: loaded with the lock that makes him the only writer of his data."""

    id: int
    slug: str
    name: str
    tz: str
    currency: str
    language: str
    hours: tuple[Window, ...] = ()
    rules: BookingRules = field(default_factory=BookingRules)
    terms: Terms = field(default_factory=Terms)
    offers: tuple[Offer, ...] = ()
    quiet: QuietHours = field(default_factory=QuietHours)
    formal: bool = False
    """Whether his clients are addressed formally, where their language knows two forms."""
    guard: int = 0
    """Above so much money (minor units; 0: no limit) everything is shown once more before it is noted."""
    ready: bool = True
    """Whether he finished setting up; before, he is asked step by step."""
    types: tuple[SessionType, ...] = ()
    places: tuple[PlaceFee, ...] = ()
    """Places with the extra (minor units) that a booking there costs."""
    link_generation: int = 0
    """How often the links to his pages were renewed: those of before open nothing any more."""

    def zone_of(self, client: "Client") -> str:
        """The zone in which a client lives, as far as it is known: by it the night is quiet."""
        return client.tz or self.tz

    def session_type(self, type_id: int) -> SessionType:
        """The usual one for 0, and for one that is no more."""
        return next((item for item in self.types if item.id == type_id), usual(self.rules))


@dataclass(frozen=True, slots=True)
class Client:
    """Who trains and pays. `muted`: no reminders or nudges; `promised_until`: pays by that day, so no nudges before.
    `players` are others he pays for; `tz` his own zone (None: the coach's), for sessions online. `link_generation`
    counts how often the links to his pages were renewed; `nicknames` are what the coach also calls him; `next_off`
    is promised off his next pack, in hundredths of a percent."""

    id: int
    name: str
    language: str
    phone: str | None = None
    muted: bool = False
    promised_until: date | None = None
    credit: int = 0
    joined_at: datetime | None = None
    tz: str | None = None
    players: tuple[str, ...] = ()
    link_generation: int = 0
    nicknames: tuple[str, ...] = ()
    next_off: int = 0


@dataclass(frozen=True, slots=True)
class Member:
    """An address as one coach knows it: the coach's own, or one of his clients'."""

    coach_id: int
    address: str
    who: Who
    client_id: int | None = None


def hours_from_json(rows: list[list[Any]]) -> tuple[Window, ...]:
    return tuple(
        Window(row[0], time.fromisoformat(row[1]), time.fromisoformat(row[2]), *row[3:4]) for row in rows
    )


def hours_to_json(hours: tuple[Window, ...]) -> list[list[Any]]:
    return [
        [item.weekday, item.start.strftime("%H:%M"), item.end.strftime("%H:%M"), item.place] for item in hours
    ]


def coach_settings(coach: Coach) -> dict[str, Any]:
    """What a coach set, as it is stored with him."""
    return {
        "hours": hours_to_json(coach.hours),
        "rules": coach.rules.to_json(),
        "terms": coach.terms.to_json(),
        "quiet": [coach.quiet.start.strftime("%H:%M"), coach.quiet.end.strftime("%H:%M")],
        "offers": [
            [item.id, item.name, item.units, item.price, item.months, item.days, item.type_id]
            for item in coach.offers
        ],
        "formal": coach.formal,
        "types": [item.to_json() for item in coach.types],
        "places": [list(item) for item in coach.places],
        "link_generation": coach.link_generation,
        "guard": coach.guard,
        "ready": coach.ready,
    }


def coach_from(row: Mapping[str, Any], settings: Mapping[str, Any]) -> Coach:
    """A coach from his row (id, slug, name, tz, currency, language) and his stored settings."""
    quiet = settings.get("quiet")
    return Coach(
        id=row["id"],
        slug=row["slug"],
        name=row["name"],
        tz=row["tz"],
        currency=row["currency"],
        language=row["language"],
        hours=hours_from_json(settings.get("hours", [])),
        rules=BookingRules.from_json(settings.get("rules", {})),
        terms=Terms.from_json(settings.get("terms", {})),
        offers=tuple(Offer(*item) for item in settings.get("offers", [])),
        quiet=QuietHours(time.fromisoformat(quiet[0]), time.fromisoformat(quiet[1]))
        if quiet
        else QuietHours(),
        formal=settings.get("formal", False),
        guard=settings.get("guard", 0),
        ready=settings.get("ready", True),
        types=tuple(SessionType.from_json(item) for item in settings.get("types", ())),
        places=tuple(PlaceFee(*item) for item in settings.get("places", ())),
        link_generation=settings.get("link_generation", 0),
    )
