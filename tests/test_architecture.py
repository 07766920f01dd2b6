"""The rules of the source that no other tool checks. docs/decisions has the reasons; a failure says what to do.

Who may import whom, where the clock and the environment may be read, how long a file may be, what no file may hold.
"""

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

import pytest

ROOT = Path(__file__).resolve().parents[1]
ROOMS = ("bot", "domain", "handlers", "storage")

# --- the rules ---------------------------------------------------------------------------------------------------------

# Room → what of our own it may import. "handlers/" are the modules that stand in handlers itself; the longest name counts.
MAY_IMPORT: dict[str, tuple[str, ...]] = {
    "domain": ("domain",),
    "storage": ("domain", "storage"),
    "handlers": (
        "domain",
        "storage",
        "handlers/",
        *(f"handlers.{room}" for room in ("actions", "jobs", "understand", "replies")),
    ),
    "handlers.actions": (
        "domain",
        "storage",
        "handlers/",
        "handlers.actions",
        "handlers.understand",
        "handlers.replies",
    ),
    "handlers.jobs": (
        "domain",
        "storage",
        "handlers/",
        "handlers.actions",
        "handlers.jobs",
        "handlers.understand",
        "handlers.replies",
    ),
    "handlers.understand": ("domain", "handlers.understand"),
    "handlers.replies": ("domain", "handlers/", "handlers.replies"),
    "handlers.channels": ("domain", "handlers/", "handlers.channels", "handlers.replies"),
    "handlers.pages": ("domain", "handlers/", "handlers.pages", "handlers.replies"),
    "bot": ROOMS,
    "tests": (*ROOMS, "tests", "benchmarks"),
    "benchmarks": (*ROOMS, "tests", "benchmarks"),
}

# Library → the only rooms that know it. One that is not here is new: decide where it belongs.
LIBRARIES: dict[str, tuple[str, ...]] = {
    "telegram": ("handlers.channels.telegram",),
    "twilio": ("handlers.channels.whatsapp",),
    "stripe": ("handlers.channels.stripe",),
    "httpx": ("handlers.channels",),
    "requests": ("handlers.channels",),
    "urllib3": ("handlers.channels",),
    "dateparser": ("handlers.understand",),
    "rapidfuzz": ("handlers.understand", "handlers.actions"),
    "holidays": ("handlers.understand", "handlers.actions", "handlers.jobs"),
    "babel": ("handlers",),
    "dateutil": ("handlers.understand",),
    "flask": ("handlers.channels", "handlers.pages", "bot"),
    "werkzeug": ("handlers.channels", "handlers.pages", "bot"),
    "markupsafe": ("handlers.pages", "bot.simulator"),
    "jinja2": ("handlers.pages", "bot.simulator"),
    "itsdangerous": ("handlers.links", "handlers.pages"),
    "icalendar": ("handlers.pages",),
    "prometheus_client": ("bot", "handlers.pages"),
    "sqlalchemy": ("storage",),
    "psycopg": ("storage",),
    "alembic": ("storage.migrations",),
    "apscheduler": ("bot",),
    "granian": ("bot",),
    "waitress": ("bot",),
}

# The domain decides from what it is given: same values in, same values out.
NOT_IN_DOMAIN = {
    *(
        "asyncio",
        "concurrent",
        "email",
        "glob",
        "http",
        "importlib",
        "io",
        "locale",
        "logging",
        "multiprocessing",
        "os",
    ),
    *(
        "pathlib",
        "random",
        "secrets",
        "shutil",
        "signal",
        "socket",
        "sqlite3",
        "ssl",
        "subprocess",
        "sys",
        "tempfile",
    ),
    *("threading", "time", "urllib"),
}

CLOCK = {
    *("datetime.datetime.now", "datetime.datetime.utcnow", "datetime.datetime.today", "datetime.date.today"),
    *("time.time", "time.time_ns", "time.localtime", "time.gmtime", "time.ctime"),
}
ENVIRONMENT = {"os.environ", "os.environb", "os.getenv", "os.putenv"}
SKIPS = {"pytest.skip", "pytest.importorskip", "pytest.mark.skip", "pytest.mark.skipif", "unittest.skip"}

LONGEST = 300
# Files of more lines than that, and why they are better in one piece.
LONGER: dict[str, str] = {}
# One list, however long: what a language calls things, a schema as it was. Cut in two, half of it would be hidden.
LISTS = ("handlers/understand/lexicon/", "handlers/understand/cues/", "storage/migrations/versions/")

# Folders of tests that mirror no room.
TEST_FOLDERS = {"browser", "faults", "peers", "stories"}


# --- the checker -------------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Use:
    """A name a file uses, in full (`datetime.datetime.now`), and where."""

    name: str
    line: int


def module_of(path: PurePosixPath) -> str:
    name = ".".join(path.with_suffix("").parts)
    return name.removesuffix(".__init__")


def imports(path: PurePosixPath, tree: ast.AST) -> Iterator[Use]:
    """Every import, wherever in the file; `from a import b` counts as `a.b`, since b may be a module."""
    package = module_of(path).split(".")
    if path.name != "__init__.py":
        package = package[:-1]
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield Use(alias.name, node.lineno)
        elif isinstance(node, ast.ImportFrom):
            near = package[: len(package) - node.level + 1] if node.level else []
            base = ".".join([*near, *([node.module] if node.module else [])])
            for alias in node.names:
                yield Use(f"{base}.{alias.name}", node.lineno)


def uses(path: PurePosixPath, tree: ast.AST) -> Iterator[Use]:
    """Every imported name and every attribute chain that starts at one, called or merely handed on."""
    known: dict[str, str] = {}
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            for alias in node.names:
                known[alias.asname or alias.name.split(".")[0]] = (
                    alias.name if alias.asname else alias.name.split(".")[0]
                )
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            for alias in node.names:
                known[alias.asname or alias.name] = f"{node.module}.{alias.name}"
                yield Use(f"{node.module}.{alias.name}", node.lineno)
    for node in ast.walk(tree):
        chain: list[str] = []
        inner: ast.AST = node
        while isinstance(inner, ast.Attribute):
            chain.insert(0, inner.attr)
            inner = inner.value
        if chain and isinstance(inner, ast.Name) and inner.id in known:
            yield Use(".".join([known[inner.id], *chain]), inner.lineno)


def is_below(name: str, room: str) -> bool:
    return name == room or name.startswith(room + ".")


def allowed(name: str, rooms: tuple[str, ...]) -> bool:
    """`handlers/` admits handlers' own modules and what they define, not the rooms below handlers."""
    for room in rooms:
        if not room.endswith("/"):
            if is_below(name, room):
                return True
        elif is_below(name, room[:-1]) and not any(
            is_below(name, inner) for inner in MAY_IMPORT if inner.startswith(room[:-1] + ".")
        ):
            return True
    return False


def import_faults(path: PurePosixPath, tree: ast.AST) -> Iterator[str]:
    here = module_of(path)
    room = max((room for room in MAY_IMPORT if is_below(here, room)), key=len)
    for use in imports(path, tree):
        top = use.name.split(".")[0]
        if top in (*ROOMS, "tests", "benchmarks"):
            if not allowed(use.name, MAY_IMPORT[room]):
                may = ", ".join(MAY_IMPORT[room])
                yield f"{path}:{use.line}: {room} must not import {use.name}; of our own it may import {may}. Hand the value in, or move the code to a room that may."
        elif top in sys.stdlib_module_names:
            if room == "domain" and top in NOT_IN_DOMAIN:
                yield f"{path}:{use.line}: the domain must not import {top}: it takes values and returns values. Do this in handlers or storage."
        elif room == "domain":
            yield f"{path}:{use.line}: the domain imports the standard library alone, not {top}."
        elif room not in ("tests", "benchmarks"):
            homes = LIBRARIES.get(top)
            if homes is None:
                yield f"{path}:{use.line}: {top} has no home yet: name the one room that may know it in LIBRARIES, and pin it in requirements.in."
            elif not any(is_below(here, home) for home in homes):
                yield f"{path}:{use.line}: only {', '.join(homes)} may import {top}. Offer what you need from there."


def world_faults(path: PurePosixPath, tree: ast.AST) -> Iterator[str]:
    """Clock and environment."""
    here = module_of(path)
    for use in uses(path, tree):
        if path.parts[0] in ROOMS and path.parts[0] != "bot" and use.name in CLOCK:
            yield f"{path}:{use.line}: no clock here ({use.name}): take `now` as an argument. bot alone reads it."
        reads = next((name for name in ENVIRONMENT if is_below(use.name, name)), None)
        if path.parts[0] in ROOMS and here != "bot.config" and reads:
            yield f"{path}:{use.line}: {reads} is for bot/config.py alone: take the setting as an argument."
        if path.parts[0] == "tests" and any(is_below(use.name, skip) for skip in SKIPS):
            yield f"{path}:{use.line}: no test is skipped: a skipped one looks like a passed one. Provide what it needs, or let it fail and say what is missing."


def length_faults(path: PurePosixPath, source: str) -> Iterator[str]:
    if path.parts[0] not in ROOMS:
        return
    lines = sum(1 for line in source.splitlines() if line.strip())
    if lines > LONGEST and str(path) not in LONGER and not str(path).startswith(LISTS):
        yield f"{path}: {lines} lines, more than {LONGEST}: split it by noun, or say in LONGER why it is better in one piece."
    if lines <= LONGEST and str(path) in LONGER:
        yield f"{path}: is short enough now: take it out of LONGER."


# Put together here, or this file would hold what it forbids.
REGISTRIES = [
    *("pypi" + ".org", "python" + "hosted.org", "npm" + "js.org", "npm" + "js.com", "yarn" + "pkg.com"),
    *("deb." + "debian.org", "archive." + "ubuntu.com", "proxy.golang" + ".org", "crates" + ".io"),
]
HOMES = re.compile(r"(?<![\w.])/(?:root|home/\w+|Users/\w+)/")


def text_faults(
    path: PurePosixPath, text: str, places: tuple[str, ...] = (str(ROOT), str(Path.home()))
) -> Iterator[str]:
    for number, line in enumerate(text.splitlines(), 1):
        for host in REGISTRIES:
            if host in line:
                yield f"{path}:{number}: names a package registry ({host}): leave it to the machine's own settings."
        if HOMES.search(line) or any(place + "/" in line for place in places if len(place) > 3):
            yield f"{path}:{number}: an absolute path of one machine: make it relative, or a setting."


def folder_faults(path: PurePosixPath, root: Path = ROOT) -> Iterator[str]:
    """tests/handlers/pages/test_x.py tests handlers/pages/ or handlers/pages.py."""
    if path.parts[0] != "tests" or len(path.parts) < 3 or path.suffix != ".py":
        return
    folder = path.parent.relative_to("tests")
    if folder.parts[0] in TEST_FOLDERS:
        return
    if folder.parts[0] not in ROOMS:
        yield f"{path}: {folder.parts[0]} is neither a room nor one of {', '.join(sorted(TEST_FOLDERS))}: put the test beside its kind."
    elif not (root / folder).is_dir() and not (root / folder).with_suffix(".py").is_file():
        yield f"{path}: there is no {folder} in the source: tests lie as the source does. Move it along."


def faults(path: PurePosixPath, source: str) -> list[str]:
    found = [*text_faults(path, source), *folder_faults(path)]
    if path.suffix == ".py" and path.parts[0] in (*ROOMS, "tests", "benchmarks"):
        tree = ast.parse(source, str(path))
        found += [*import_faults(path, tree), *world_faults(path, tree), *length_faults(path, source)]
    return list(dict.fromkeys(found))


# --- the source keeps them ---------------------------------------------------------------------------------------------


def repository_files() -> Iterator[tuple[PurePosixPath, str]]:
    """Every text file that is, or would be, in the repository."""
    listed = subprocess.run(
        ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    for name in filter(None, listed.split("\0")):
        file = ROOT / name
        if file.is_file() and not file.is_symlink():
            try:
                yield PurePosixPath(name), file.read_text(encoding="utf-8")
            except UnicodeDecodeError:
                continue


def test_the_source_keeps_the_rules() -> None:
    files = dict(repository_files())
    assert PurePosixPath("tests/test_architecture.py") in files
    found = [fault for path, text in files.items() for fault in faults(path, text)]
    assert not found, "\n" + "\n".join(found)


def test_exceptions_are_in_use() -> None:
    gone = [path for path in LONGER if not (ROOT / path).is_file()]
    assert not gone, f"in LONGER, but not in the source: {gone}"


# --- and the checker sees what it should -------------------------------------------------------------------------------

BROKEN = [
    ("domain/bad.py", "import storage.bookings", "domain must not import storage.bookings"),
    ("domain/bad.py", "from handlers import message", "domain must not import handlers.message"),
    ("domain/bad.py", "import rapidfuzz", "standard library alone"),
    ("domain/bad.py", "def f():\n    import random", "must not import random"),
    ("domain/bad.py", "from datetime import datetime\nx = datetime.now()", "no clock here (datetime.datetime.now)"),
    ("domain/bad.py", "import datetime as dt\nx = field(default_factory=dt.date.today)", "no clock here (datetime.date.today)"),
    ("storage/bad.py", "from time import time", "no clock here (time.time)"),
    ("storage/bad.py", "import os\nx = os.environ['A']", "os.environ is for bot/config.py"),
    ("storage/bad.py", "from os import getenv", "os.getenv is for bot/config.py"),
    ("storage/bad.py", "from handlers.replies import words", "storage must not import handlers.replies.words"),
    ("storage/bad.py", "import bot.config", "storage must not import bot.config"),
    ("storage/bad.py", "import alembic.op", "only storage.migrations may import alembic"),
    ("handlers/actions/bad.py", "import telegram", "only handlers.channels.telegram may import telegram"),
    ("handlers/actions/bad.py", "from flask import request", "may import flask"),
    ("handlers/actions/bad.py", "from sqlalchemy import select", "only storage may import sqlalchemy"),
    ("handlers/actions/bad.py", "from ..pages import office", "must not import handlers.pages.office"),
    ("handlers/jobs/bad.py", "from handlers.channels.telegram import send", "must not import handlers.channels.telegram.send"),
    ("handlers/channels/bad.py", "from storage import inbox", "handlers.channels must not import storage.inbox"),
    ("handlers/channels/whatsapp/bad.py", "import telegram.error", "only handlers.channels.telegram may import telegram"),
    ("handlers/channels/telegram/bad.py", "import twilio.rest", "only handlers.channels.whatsapp may import twilio"),
    ("handlers/pages/bad.py", "from storage import bookings", "handlers.pages must not import storage.bookings"),
    ("handlers/pages/bad.py", "from handlers.actions import book", "handlers.pages must not import handlers.actions.book"),
    ("handlers/replies/bad.py", "import storage", "handlers.replies must not import storage"),
    ("handlers/bad.py", "import dateparser", "only handlers.understand may import dateparser"),
    ("handlers/bad.py", "from handlers import channels", "must not import handlers.channels"),
    ("handlers/bad.py", "import leftpad", "leftpad has no home yet"),
    ("bot/bad.py", "from os import environ", "os.environ is for bot/config.py"),
    ("bot/bad.py", "import sqlalchemy", "only storage may import sqlalchemy"),
    ("domain/bad.py", "x = 1\n" * 301, "301 lines"),
    ("tests/domain/bad.py", "import pytest\npytest.skip('no')", "no test is skipped"),
    ("tests/domain/bad.py", "import pytest\n@pytest.mark.skipif(True)\ndef test(): ...", "no test is skipped"),
    ("tests/nowhere/bad.py", "", "neither a room nor"),
    ("tests/domain/nowhere/bad.py", "", "there is no domain/nowhere"),
    ("README.md", "see https://" + "pypi" + ".org/p", "names a package registry"),
    ("README.md", "cd " + "/ro" + "ot/tenpack", "absolute path"),
    ("README.md", f"cd {ROOT}/data", "absolute path"),
]  # fmt: skip

SOUND = [
    ("domain/good.py", "from datetime import datetime, UTC\nfrom domain import ledger\ndef f(now: datetime): return now.date()"),
    ("storage/good.py", "import sqlalchemy as sa\nfrom domain.ledger import Entry\nx = sa.func.now()"),
    ("storage/migrations/env.py", "from alembic import context\nfrom storage import tables"),
    ("handlers/message.py", "from handlers.actions import table\nfrom handlers.understand import intents\nfrom storage import inbox"),
    ("handlers/actions/good.py", "from handlers.turn import Turn\nfrom storage import bookings\nfrom . import table"),
    ("handlers/channels/telegram/send.py", "import telegram\nfrom handlers.delivery_error import DeliveryError\nimport asyncio"),
    ("handlers/pages/good.py", "import flask\nfrom handlers import message\nfrom domain import ledger"),
    ("bot/config.py", "import os\nx = os.environ.get('PORT')"),
    ("bot/clock.py", "from datetime import datetime, UTC\nnow = datetime.now(UTC)"),
    ("tests/stories/test_good.py", "import telegram, storage, bot.app"),
    ("README.md", "the path /calendar/<token>.ics and `data/`"),
]  # fmt: skip


@pytest.mark.parametrize("path, source, told", BROKEN)
def test_a_broken_rule_is_seen(path: str, source: str, told: str) -> None:
    found = faults(PurePosixPath(path), source)
    assert any(told in fault for fault in found), found


@pytest.mark.parametrize("path, source", SOUND)
def test_sound_source_passes(path: str, source: str) -> None:
    assert faults(PurePosixPath(path), source) == []
