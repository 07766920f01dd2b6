"""The rule that decided is told in the reader's language, whatever it was."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from domain.languages import LANGUAGES
from domain.rulings import COACH_DECIDED, LINES, write_ruling
from handlers.replies.rulings import told_rule
from handlers.replies.words import Words
from tests.domain.test_rulings import FACTS

NOW = datetime(2026, 3, 2, 8, tzinfo=UTC)


def words(language: str) -> Words:
    return Words(language, "Europe/Berlin", "EUR", NOW, "Alex")


def rules() -> list[str]:
    lines = [
        write_ruling(kind, 2, **{name: value for name, value in FACTS.items() if f"{{{name}}}" in line})
        for kind, line in LINES.items()
    ]
    return [*lines, COACH_DECIDED]


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "en"])
@pytest.mark.parametrize("rule", rules())
def test_a_rule_is_told_in_the_language(language: str, rule: str) -> None:
    told = told_rule(words(language), rule)
    assert told
    assert told not in (rule, told_rule(words("en"), rule))


def test_a_rule_of_a_later_release_is_told_as_it_is_kept() -> None:
    assert told_rule(words("de"), "rules v2: by lot") == "rules v2: by lot"


def test_notice_is_told_as_the_rules_tell_it() -> None:
    rule = write_ruling("notice", 1, hours="1.5", percent=50)
    assert told_rule(words("en"), rule) == "rules v1: 90 min notice, 50 % counted"
