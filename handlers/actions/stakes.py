"""How much is at stake, and whether it is above the coach's guard: nothing above it is noted before it was shown."""

from collections.abc import Mapping

from domain.intents import Tap
from domain.packs import Offer
from domain.refunds import Refund
from handlers.turn import Turn


def over(turn: Turn, minor: int) -> int:
    """The guard (minor units) where an amount is above it, else 0."""
    limit = turn.coach.guard
    return limit if limit and minor > limit else 0


def stake(facts: Mapping[str, object]) -> int:
    """How much money (minor units) a proposal is about, out of its facts."""
    amount, offer, worth = facts.get("amount"), facts.get("offer"), facts.get("worth")
    if isinstance(offer, Offer):
        return offer.price
    if isinstance(worth, Refund):
        return worth.back
    return abs(amount) if isinstance(amount, int) else 0


def shown(tap: Tap) -> bool:
    """Whether the tap stands under a message that showed what it touches."""
    return tap.data.get("shown") is True
