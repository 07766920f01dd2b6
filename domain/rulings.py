"""The rule that decided, as the ledger keeps it: one English line, written and read back here alone."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from string import Formatter

LINES = {
    "undecided": "not accepted yet, so the coach decides",
    "by_coach": "cancelled by the coach, session back",
    "by_weather": "cancelled by the weather, session back",
    "forgiven": "late cancel {number} of {most} let go",
    "no_notice": "no notice, {percent} % counted",
    "notice": "{hours} h notice, {percent} % counted",
    "no_show": "no-show, {percent} % counted",
    "rained_out": "rained out after {played} min, {percent} % counted",
    "refilled": "refilled from the waitlist, session back",
    "expired": "valid until {day}",
    "refund_none": "no refund, the coach decided",
    "refund_pack_price": "unused at pack price",
    "refund_single_price": "price less used at the single price",
    "transferable": "transferable",
    "not_transferable": "not transferable, the coach decided",
}
"""Kind of ruling → its line behind "rules v2: "."""
COACH_DECIDED = "the coach decided"
_VERSION = re.compile(r"rules v(?P<version>\d+): (?P<line>.+)")


@dataclass(frozen=True, slots=True)
class Ruling:
    """What was decided, by the rules of which version, with the facts of its line as text."""

    kind: str
    version: int
    facts: Mapping[str, str]


def write_ruling(kind: str, version: int, **facts: object) -> str:
    """The line for the ledger. KeyError for a kind or a fact that is not of it."""
    return f"rules v{version}: {LINES[kind].format(**facts)}"


def read_ruling(line: str) -> Ruling | None:
    """What a line of the ledger says; None for one that was not written here, as of a later release."""
    said = _VERSION.fullmatch(line)
    if said is None:
        return None
    for kind, pattern in _PATTERNS.items():
        if found := pattern.fullmatch(said["line"]):
            return Ruling(kind, int(said["version"]), found.groupdict())
    return None


def _pattern(line: str) -> re.Pattern[str]:
    parts = Formatter().parse(line)
    return re.compile(
        "".join(re.escape(text) + (rf"(?P<{name}>\S+)" if name else "") for text, name, _, _ in parts)
    )


_PATTERNS = {kind: _pattern(line) for kind, line in LINES.items()}
