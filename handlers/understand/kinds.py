"""What a label of the lexicon is called among the requests of a role."""

from typing import Literal

_CLIENT = {
    "sell": "buy", "paid": "sent_transfer", "owed": "owe", "today": "next", "charge": "owe", "refund": "write_coach",
    "later": "later", "earlier": "earlier", "settings": "language", "transfer": "write_coach", "freeze": "write_coach", "pay_out": "write_coach", "instalments": "write_coach",
    "away": "cancel", "mixed_up": "move",
}  # fmt: skip
_COACH = {
    "owe": "balance", "next": "today", "sent_transfer": "paid", "buy": "sell", "calendar": "office", "page": "office",
    "away": "holiday", "mixed_up": "move", "dispute": "unknown", "write_coach": "unknown",
}  # fmt: skip

IN_HIS_STEAD = frozenset(
    "she he her him sie er ihr ihm ella el le elle il lui lei gli ela ele lhe zij ze hij haar hem".split()
)
"""Words for the client who was talked of last."""


def kind_for(label: str, role: Literal["client", "coach", "stranger"]) -> str | None:
    """The kind of request; None where the role cannot ask for it."""
    kind = (_COACH if role == "coach" else _CLIENT).get(label, label)
    return None if kind == "unknown" else kind
