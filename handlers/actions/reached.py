"""What a payment reaches: the charges it covers, and what was let go and may still be paid."""

from domain.charges import Charge
from handlers.actions import balances
from handlers.turn import Turn
from storage import ledger


def covered(minor: int, due: list[Charge], named: list[int]) -> list[Charge]:
    """The open charges that an amount reaches: the named ones first, then the oldest."""
    found = list[Charge]()
    for item in sorted(due, key=lambda item: item.id not in named):
        if minor > 0:
            found.append(item)
        minor -= item.due
    return found


def written_off(turn: Turn, client_id: int) -> dict[int, int]:
    """Charge -> what was let go of it and may still be paid (minor units). The dropped extra of a session, and what a
    refund took away together with its sessions, are nobody's debt any more."""
    let_go = [item for item in turn.charges(client_id) if item.booking_id is None and item.waived]
    if not let_go:
        return {}
    gone: dict[int, int] = {}
    for entry in balances.standing_entries(ledger.of_client(turn.uow, client_id)):
        for item in entry.postings if entry.kind == "refund" else ():
            if item.holder == "charge" and item.target == "waived":
                gone[item.holder_id] = gone.get(item.holder_id, 0) + item.amount
    return {
        item.id: item.waived - gone.get(item.id, 0) for item in let_go if item.waived > gone.get(item.id, 0)
    }


def still_named(due: list[Charge], named: list[int], labels: object) -> list[int]:
    """The named charges; where none of them is there (the sale was only rehearsed when it was shown), those of the same
    labels."""
    if not named or any(item.id in named for item in due) or not isinstance(labels, list):
        return named
    return [item.id for item in due if item.label in labels]
