"""Opening balances: what a client brings along from a coach's old list."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Opening:
    """One row of a list. `line` is its number in the list, from 1; `units` are hundredths of sessions still left,
    `owed` minor units still open, `credit` those
    that were paid beyond the price. `expires_on` is the last day (None: no end was given)."""

    line: int
    name: str
    units: int = 0
    owed: int = 0
    expires_on: date | None = None
    phone: str | None = None
    pack: str = ""
    credit: int = 0

    @property
    def brings_nothing(self) -> bool:
        """A client without sessions, debts and credit: added, and no more."""
        return not self.units and not self.owed and not self.credit

    def key(self) -> str:
        """The same for the same row in whatever file, place and spelling of the name: a second import knows it by
        this."""
        name = " ".join(self.name.casefold().split())
        until = self.expires_on.isoformat() if self.expires_on else ""
        return f"{name}|{self.units}|{self.owed - self.credit}|{until}|{self.pack.casefold()}"


@dataclass(frozen=True, slots=True)
class Unread:
    """A row that is not taken over: `code` says why (words in handlers/replies), `said` quotes what stands there."""

    line: int
    code: str
    said: str = ""
