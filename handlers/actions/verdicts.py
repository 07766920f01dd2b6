"""The coach's three answers to whether a late cancel counts."""

from domain.decision import Choice, choice


def verdict_choices(booking_id: int, percent: int = 100, *, disputed: bool = False) -> tuple[Choice, ...]:
    """It counts (as the terms say: `percent`), is let go, or half of that counts. `disputed`: it counts already, and
    the client waits for what the coach says."""
    return (
        choice("it_counts", "judge", role="confirm", booking=booking_id, percent=percent, disputed=disputed),
        choice("let_it_go", "judge", role="decline", booking=booking_id, percent=0),
        choice("half", "judge", booking=booking_id, percent=percent // 2),
    )
