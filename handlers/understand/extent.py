"""How much of it is meant: all, or each time."""

from domain.intents import Said
from handlers.understand.cues.extents import EACH, EVERYTHING, FULLY


def means_all(kind: str | None, keys: list[str], times: tuple[Said, ...], lang: str) -> bool:
    """All that is booked, open or meant, and not only what was counted."""
    if any(key in EVERYTHING and not (key == "alle" and lang[:2] == "it") for key in keys):
        return True
    if kind == "paid" and not FULLY.isdisjoint(keys):
        return True
    return (
        kind != "paid"  # "50 cada uno" says how much each of them paid
        and any(key in EACH for key in keys)
        and not any(time.repeats for time in times)
    )
