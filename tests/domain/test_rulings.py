"""What the ledger keeps of a ruling is read back as it was written."""

import pytest

from domain.rulings import LINES, Ruling, read_ruling, write_ruling

FACTS = {
    "number": "1", "most": "2", "percent": "50", "hours": "1.5", "played": "20", "day": "2026-09-01",
}  # fmt: skip


@pytest.mark.parametrize("kind", LINES)
def test_a_ruling_is_read_back(kind: str) -> None:
    facts = {name: value for name, value in FACTS.items() if f"{{{name}}}" in LINES[kind]}
    assert read_ruling(write_ruling(kind, 3, **facts)) == Ruling(kind, 3, facts)


@pytest.mark.parametrize(
    "line", ["", "the coach decided", "rules v2", "rules v2: something of a later release", "no-show"]
)
def test_other_lines_are_no_ruling(line: str) -> None:
    assert read_ruling(line) is None
