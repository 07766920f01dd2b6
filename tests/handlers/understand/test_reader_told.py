"""Tells a request in one line, so that the tables of the reader's tests can be read; and what a message is tried against."""

from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from zoneinfo import ZoneInfo

from domain.intents import Request, Said
from handlers.understand.reader import Known, OfferName, Person, read

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY = datetime(2026, 3, 2, 9, tzinfo=BERLIN)
OFFERS = (
    OfferName(1, "10-pack", Decimal(10)),
    OfferName(2, "5-pack", Decimal(5)),
    OfferName(3, "Single", Decimal(1)),
)
CLIENTS = (
    Person(1, ("Emma Klein",)),
    Person(2, ("Noah",)),
    Person(3, ("Emma Braun",)),
    Person(4, ("May Chen",)),
    Person(5, ("Mark Twist",)),
    Person(6, ("Zoë Müller",)),
)
CLIENT = Known(now=MONDAY, tz="Europe/Berlin", people=(Person(9, ("Mia",)),), offers=OFFERS)
COACH = replace(CLIENT, role="coach", people=CLIENTS)


def told(requests: list[Request]) -> list[str]:
    """Each request as "kind time … → new time key=value …", only what was said."""
    return [_told(request) for request in requests]


def _told(request: Request) -> str:
    parts = [request.kind, *map(_time, request.times)]
    if request.to:
        parts += ["→", *map(_time, request.to)]
    parts += ["&".join(map(str, ids)) for ids in request.names]
    if request.amount is not None:
        parts.append(f"{request.amount}{request.currency or ''}")
    for name in ("unknown_name", "method", "units", "offers", "position", "number", "phone", "rest"):
        value = getattr(request, name)
        if value is not None and value != () and value != "":
            parts.append(f"{name}={value}")
    parts += [name for name in ("everything", "half", "question") if getattr(request, name)]
    return " ".join(parts)


def _time(time: Said) -> str:
    clock = time.time_said or time.part is not None
    parts = ["not"] if time.negated else []
    if time.start is None and time.end is None:
        parts.append(f"{time.minutes}min" if time.minutes is not None else f"{time.count} {time.grain}")
    elif time.end is None or (
        not clock and time.grain == "day" and time.start is not None and (time.end - time.start).days <= 1
    ):
        parts.append(_instant(time.start, clock))
    else:
        parts.append(f"{_instant(time.start, clock)}–{_instant(time.end, clock)}")
    parts += [
        word for word, said in (("same", time.same_time), (time.repeats or "", bool(time.repeats))) if said
    ]
    return " ".join(parts)


def _instant(moment: datetime | None, clock: bool) -> str:
    if moment is None:
        return ""
    return f"{moment:%a}{moment.day}" + (f" {moment:%H:%M}" if clock else "")


def test_a_request_is_told_with_all_that_was_said() -> None:
    assert told(read("move Thursday to Friday morning", CLIENT)) == ["move Thu5 → Fri6 08:00–Fri6 12:00"]


def test_the_text_is_kept_as_it_came() -> None:
    assert read("  BOOK fri 5pm 🙂 ", CLIENT)[0].text == "  BOOK fri 5pm 🙂 "
