"""Where the time of a message goes, and how many statements it takes: sections of the way from webhook to commit.

The sections are measured without a profiler, which would make small calls look dear: a few functions are wrapped, and
each counts what is spent in it and not in another section.
"""

import re
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from typing import Any
from unittest.mock import patch

import sqlalchemy

import handlers.channels.telegram.webhook
import handlers.conversation
import handlers.message
import handlers.post
import storage.unit_of_work
from benchmarks.bare import Bare
from benchmarks.rates import BALANCE
from benchmarks.world import Request, World
from storage.statement import Statement

_TABLE = re.compile(r"\b(?:FROM|INTO|UPDATE)\s+(\w+)")

# What is wrapped → the section it counts for.
SECTIONS: dict[str, list[tuple[Any, str]]] = {
    "SQL statements": [
        (sqlalchemy.Connection, "execute"),
        *((Statement, name) for name in ("all", "one", "first", "scalar", "run", "run_many", "later")),
    ],
    "commit": [(sqlalchemy.Connection, "commit")],
    "begin, connection from the pool and back": [
        (sqlalchemy.Engine, "connect"),
        (sqlalchemy.Connection, "begin"),
        (sqlalchemy.Connection, "close"),
    ],
    "Telegram's update, read by its library": [(handlers.channels.telegram.webhook, "read_update")],
    "understanding": [(handlers.conversation, "read")],
    "the coach out of his row": [(storage.unit_of_work, "coach_from")],
    "words": [(handlers.post, "render")],
    "decision: facts asked for, bookings, entries, notices": [(handlers.message, "act")],
    "claim, seat, lock, choices, outbox, conversation": [(handlers.message.Messages, "_handle")],
    "web application: the body read, the answer": [(World, "post")],
}


class Sections:
    """Seconds spent in each section and in no other; how often each statement was executed."""

    def __init__(self) -> None:
        self.spent: dict[str, float] = defaultdict(float)
        self.statements: Counter[Any] = Counter()
        self._inner: list[float] = []

    def wrap(self, section: str, function: Callable[..., Any]) -> Callable[..., Any]:
        def measured(*given: Any, **named: Any) -> Any:
            if section == "SQL statements":
                self.statements[given[0] if isinstance(given[0], Statement) else given[1]] += 1
            self._inner.append(0.0)
            began = time.perf_counter()
            try:
                return function(*given, **named)
            finally:
                took = time.perf_counter() - began
                self.spent[section] += took - self._inner.pop()
                if self._inner:
                    self._inner[-1] += took

        return measured

    @contextmanager
    def on(self) -> Iterator[None]:
        """The functions are wrapped in here, and as they were afterwards."""
        with ExitStack() as wrapped:
            for section, places in SECTIONS.items():
                for owner, name in places:
                    measured = self.wrap(section, getattr(owner, name))
                    wrapped.enter_context(patch.object(owner, name, measured))
            yield


def report(url: str, *, batch: int) -> None:
    """Prints a table for each kind of message, on one thread."""
    world = World(url, coaches=10)
    bare = Bare(world.database)

    def post(request: Request) -> None:
        world.post(request)  # looked up at each call: it is one of those that are wrapped

    _warm(world, bare, batch)
    wanted = world.next_slots(batch)
    texts = [world.say(each.seat, each.text) for each in wanted]
    _print("booking: the text", _measured(post, texts))
    _print("booking: the tap", _measured(post, [world.tap_first(each.seat) for each in wanted]))
    _print("balance", _measured(post, [world.say(each.seat, BALANCE) for each in wanted]))
    _print("the bare transaction", _measured(lambda _: bare.book(), [{} for _ in range(batch)]))
    bare.close()
    world.close()


def _warm(world: World, bare: Bare, batch: int) -> None:
    for each in world.next_slots(batch // 2):
        world.post(world.say(each.seat, each.text))
        world.post(world.tap_first(each.seat))
        world.post(world.say(each.seat, BALANCE))
        bare.book()


def _measured(work: Callable[[Request], None], requests: list[Request]) -> tuple[Sections, float, int]:
    """Without the wrappers for the whole, then with them for the parts: half of the requests each."""
    half = len(requests) // 2
    began = time.perf_counter()
    for request in requests[:half]:
        work(request)
    whole = (time.perf_counter() - began) / half
    sections = Sections()
    with sections.on():
        for request in requests[half:]:
            work(request)
    return sections, whole, len(requests) - half


def _print(kind: str, measured: tuple[Sections, float, int]) -> None:
    sections, whole, count = measured
    parts = sum(sections.spent.values()) / count
    statements = sum(sections.statements.values()) / count
    print(f"\n{kind}: {whole * 1000:.2f} ms, {statements:.0f} statements")
    for section, seconds in sorted(sections.spent.items(), key=lambda item: -item[1]):
        print(f"  {seconds / count / parts:6.0%}  {section}")
    named: Counter[str] = Counter()
    for statement, number in sections.statements.items():
        named[_short(str(statement))] += number
    said = (f"{name} x{number / count:.0f}" for name, number in named.most_common())
    print("  " + ", ".join(name.removesuffix(" x1") for name in said))


def _short(statement: str) -> str:
    """SELECT packs, INSERT outbox."""
    table = _TABLE.search(statement)
    return f"{statement.split(None, 1)[0]} {table.group(1) if table else ''}".strip()
