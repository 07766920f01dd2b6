"""What a person wants: said in words (Request) or tapped (Tap)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from decimal import Decimal
from typing import Literal

Json = str | int | bool | None | Sequence["Json"] | Mapping[str, "Json"]

CLIENT_REQUESTS = (
    "hello", "help", "book", "slots", "move", "cancel", "balance", "why", "owe", "next", "rules", "sent_transfer",
    "promise", "dispute", "stop", "start", "buy", "offers", "switch", "waitlist", "leave_waitlist", "calendar",
    "write_coach", "language", "weekly", "stop_weekly", "page", "thanks",
)  # fmt: skip
COACH_REQUESTS = (
    "hello", "help", "sell", "paid", "balance", "why", "owed", "today", "tomorrow", "week", "book", "slots", "move",
    "cancel", "no_show", "ok", "block", "unblock", "hours", "offers", "rules", "add_client", "forgive", "extend",
    "write_off", "undo", "rain", "clients", "office", "charge", "adjust", "refund", "transfer", "freeze", "holiday",
    "money", "stats", "switch", "language", "settings", "stop", "start", "waitlist", "import", "export",
    "rained_out", "instalments", "pay_out", "share", "nickname", "guard", "unfreeze", "new_links", "weekly",
    "stop_weekly", "thanks", "promise",
)  # fmt: skip
"""What the fields of the rarer ones mean. rained_out: `number` minutes played. transfer: the giver is named first.
refund: `units`, or `amount`. adjust: signed `units` or `amount`, `rest` the reason, "=" where a new number was said and
no change. freeze: `times` holds its end or a length. instalments: `number` of them, `amount` of each, `times`. share:
the pack's owner is named first. nickname: `rest`. guard: `amount` from which everything is confirmed. import: `rest`,
or the whole `text` where it is long."""
OWN_REQUESTS = ("types", "places", "group", "group_off", "player", "zone", "note", "remind", "receipt")
"""What is said with the coach's own words in it."""
ALL_BUT = "except"
"""As `rest` of "ok": all were there but those named."""
ANSWERS = ("yes", "no", "pick", "later", "earlier", "other", "unknown")
"""Requests that only mean something in context: yes, no, the second one, the later one, another day."""


@dataclass(frozen=True, slots=True)
class Said:
    """A time that was said. All instants are aware, and UTC once they leave the understanding; `grain` is minute, hour,
    day, week, month or year.

    `others` are the other possible readings (am or pm not said). `start` None with `end` set: "before ...". `weekday`:
    of what is to be cancelled only the day of the week was said, which may be that of a later week.
    """

    start: datetime | None
    end: datetime | None
    grain: str
    date_said: bool
    time_said: bool
    part: str | None = None
    open: Literal["after", "before"] | None = None
    others: tuple[tuple[datetime | None, datetime | None], ...] = ()
    same_time: bool = False
    repeats: str | None = None
    count: int | None = None
    minutes: int | None = None
    negated: bool = False
    clock_change: Literal["gap", "fold"] | None = None
    span: tuple[int, int] = (0, 0)
    confidence: float = 1.0
    weekday: bool = False

    def in_utc(self) -> "Said":
        """The same with its instants in UTC: what is added to a wall time skips no hour of a clock change."""
        others = tuple((_utc(start), _utc(end)) for start, end in self.others)
        return replace(self, start=_utc(self.start), end=_utc(self.end), others=others)


def _utc(at: datetime | None) -> datetime | None:
    return None if at is None else at.astimezone(UTC)


@dataclass(frozen=True, slots=True)
class Request:
    """One thing asked for in words. Fields that were not said are None or empty.

    `names` are the ids of the clients who fit each name that was said, best first (several: ambiguous); `unknown_name`
    a name-like word that fits nobody. `amount` is in major units, `units` in sessions, `percent`/`part` as said.
    `to` are the times after "to" in a move. `question` is true when it was asked, not ordered ("could I still
    cancel?")."""

    kind: str
    times: tuple[Said, ...] = ()
    to: tuple[Said, ...] = ()
    names: tuple[tuple[int, ...], ...] = ()
    unknown_name: str | None = None
    amount: Decimal | None = None
    currency: str | None = None
    method: Literal["cash", "transfer", "card", "apple_pay", "paypal", "other"] | None = None
    units: Decimal | None = None
    offers: tuple[int, ...] = ()
    position: int | None = None
    everything: bool = False
    half: bool = False
    question: bool = False
    phone: str | None = None
    number: int | None = None
    text: str = ""
    confidence: float = 1.0
    rest: str = ""
    """The words behind the command that nothing else explains, as written: a name to add, a reason."""

    def in_utc(self) -> "Request":
        times, to = (tuple(said.in_utc() for said in several) for several in (self.times, self.to))
        return replace(self, times=times, to=to)


@dataclass(frozen=True, slots=True)
class Tap:
    """A tapped choice: exact, nothing left to understand. `kind` names the action, `data` its arguments."""

    kind: str
    data: Mapping[str, Json] = field(default_factory=dict)
