"""Session types: how long a session is, for how many, and what a seat in it takes."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass, replace
from typing import Any, NamedTuple, Self

from domain.availability import BookingRules, Slot
from domain.units import ONE

COURT_FEE = "court fee"
"""What an extra is called where the coach gives it no name."""


@dataclass(frozen=True, slots=True)
class SessionType:
    """`units` (hundredths) and `fee` (minor units, called `fee_name`) are those of one seat; with `split` the fee is
    the whole session's. `place` ties it to one; otherwise it is where the hours say. `startable`: clients may begin one
    at a free time, not only join.

    Id 0 is the coach's usual session: one-to-one, one unit, of the length of his rules.
    """

    id: int = 0
    name: str = ""
    minutes: int = 60
    capacity: int = 1
    units: int = ONE
    fee: int = 0
    fee_name: str = COURT_FEE
    place: str = ""
    online: bool = False
    startable: bool = True
    split: bool = False

    @property
    def group(self) -> bool:
        return self.capacity > 1

    def to_json(self) -> dict[str, Any]:
        return asdict(self)

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        return cls(**data)


class PlaceFee(NamedTuple):
    """What a place costs, in minor units: a booking, or with `split` the whole session."""

    place: str
    fee: int
    split: bool = False


@dataclass(frozen=True, slots=True)
class Extra:
    """What a booking costs beside its unit: minor units, and what it is called. Where it is a share of something
    greater, `whole` is that, and `seats` by how many it is shared."""

    amount: int = 0
    name: str = COURT_FEE
    whole: int = 0
    seats: int = 1


@dataclass(frozen=True, slots=True)
class Opening:
    """A place to be had: a seat in the session `session` that stands there already, or (0) a new one of the type."""

    slot: Slot
    type: SessionType
    session: int = 0
    seats: int = 1
    """How many are still to be had."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What somebody wants to book. `type_id` 0: the usual session, or a seat in what stands then; `place` "":
    wherever; `player` "": the client himself."""

    client_id: int
    type_id: int = 0
    player: str = ""
    place: str = ""

    @classmethod
    def of(cls, client_id: int, data: Mapping[str, Any]) -> Self:
        """Out of what a tap carries."""
        type_id = data.get("type")
        return cls(
            client_id,
            type_id if isinstance(type_id, int) else 0,
            str(data.get("player") or ""),
            str(data.get("place") or ""),
        )

    def data(self) -> dict[str, Any]:
        """As a tap carries it."""
        said = {"type": self.type_id, "player": self.player, "place": self.place}
        return {"client": self.client_id, **{key: value for key, value in said.items() if value}}


def usual(rules: BookingRules) -> SessionType:
    return SessionType(minutes=rules.session)


def extra_of(kind: SessionType, place: str, fees: Iterable[PlaceFee]) -> Extra:
    """The type's own extra, otherwise the one of the place: a booking's. Of what the whole session costs every seat
    bears the same, taken or not, so that nobody's share rises because somebody else stays away; the odd cent is the
    coach's."""
    none = PlaceFee(place, 0)
    of_place = next((item for item in fees if item.place == place), none)
    fee, name, split = (
        (kind.fee, kind.fee_name, kind.split) if kind.fee else (of_place.fee, COURT_FEE, of_place.split)
    )
    if not split or not kind.group:
        return Extra(fee, name)
    return Extra(fee // kind.capacity, name, fee, kind.capacity)


def added(types: Iterable[SessionType], new: SessionType) -> tuple[SessionType, ...]:
    """With the new one; it takes the place of one of the same name."""
    known = tuple(types)
    same = next((item for item in known if item.name.casefold() == new.name.casefold()), None)
    number = same.id if same else max((item.id for item in known), default=0) + 1
    return (*(item for item in known if item is not same), replace(new, id=number))
