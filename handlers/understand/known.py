"""What must be known about the chat to read a message in it: no rows, no questions asked, only values."""

from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from typing import Literal

from handlers.understand.names import Person

Reader = Literal["client", "coach", "stranger"]


@dataclass(frozen=True, slots=True)
class OfferName:
    """An offer as it can be called: `units` are sessions, so that "10-pack" fits whatever its name."""

    id: int
    name: str
    units: Decimal


@dataclass(frozen=True, slots=True)
class Known:
    """The world of one message. `now` is aware; `tz` an IANA name; `people` are those whom the writer may name.

    `choices` are the labels of the buttons last offered, in their order, so that "2" or a label answers them.
    """

    now: datetime
    tz: str = "UTC"
    lang: str = "en"
    role: Reader = "client"
    people: tuple[Person, ...] = ()
    offers: tuple[OfferName, ...] = ()
    choices: tuple[str, ...] = ()
    currency: str = "EUR"
