"""A pack whose time runs from its first use: whatever uses the first session starts the clock."""

import pytest

from tests.stories.simulated import Story

SESSION = "2026-03-05T18:00:00+01:00"
SIX_MONTHS_LATER = "2026-09-04"
"""Six months from Thursday 5 March, less a day."""


def begun(story: Story) -> None:
    """Emma's pack waits for its first use; she has Thursday 18:00."""
    story.confirm("coach", "rules valid from first use")
    story.confirm("coach", "rules no-show 0%")
    story.confirm("coach", "sell Emma 10-pack")
    story.tap("emma", "I agree")
    story.confirm("emma", "book thu 18:00")
    assert expiry(story) is None


def expiry(story: Story) -> str | None:
    found = story.client("Emma")["packs"][0]["expires_on"]
    return str(found) if found else None


def late_cancel(story: Story) -> None:
    story.until("2026-03-05T12:00:00+01:00")
    story.confirm("emma", "cancel thursday")


def partial_rain(story: Story) -> None:
    story.until("2026-03-05T18:40:00+01:00")
    story.confirm("coach", "rained out Emma 40")


def played(story: Story) -> None:
    story.until("2026-03-05T19:30:00+01:00")


def marked(story: Story) -> None:
    story.until("2026-03-05T18:30:00+01:00")
    story.say("coach", "today emma ok")


@pytest.mark.parametrize("use", [late_cancel, partial_rain, played, marked])
def test_what_uses_the_first_session_starts_the_clock(story: Story, use: object) -> None:
    begun(story)
    assert callable(use)
    use(story)
    assert expiry(story) == SIX_MONTHS_LATER
    assert story.client("Emma")["packs"][0]["units"]["used"] in ("0.50", "1.00")


def test_a_later_verdict_starts_the_clock_and_its_undoing_stops_it(story: Story) -> None:
    """Nobody accepted the rules, so the late cancel costs nothing until the coach decides."""
    story.confirm("coach", "rules valid from first use")
    story.confirm("coach", "sell Emma 10-pack")
    story.confirm("coach", "book Emma thu 18:00")
    late_cancel(story)
    assert (expiry(story), story.units("Emma")) == (None, ("10.00", "0.00", "10.00"))
    story.tap("coach", "It counts")
    assert (expiry(story), story.units("Emma")) == (SIX_MONTHS_LATER, ("9.00", "0.00", "9.00"))
    story.confirm("coach", "undo")
    assert (expiry(story), story.units("Emma")) == (None, ("10.00", "0.00", "10.00"))


def test_what_costs_nothing_does_not_start_it(story: Story) -> None:
    begun(story)
    story.confirm("emma", "cancel thursday")
    story.confirm("emma", "book fri 10:00")
    story.until("2026-03-06T10:30:00+01:00")
    story.confirm("coach", "emma no-show")
    assert (expiry(story), story.units("Emma")) == (None, ("10.00", "0.00", "10.00"))
