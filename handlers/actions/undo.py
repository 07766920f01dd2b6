"""Undo: the coach's commands, latest first, each whole or not at all, with compensating entries."""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from domain import ledger as postings
from domain import localtime
from domain.bookings import Booking
from domain.decision import Notice, Refusal, choice
from domain.intents import Request, Tap
from domain.ledger import Entry, Posting
from domain.packs import Pack
from handlers.actions import balances, named_commands
from handlers.actions.restored import renew_nudges, restore
from handlers.actions.undo_call_off import Left, parted
from handlers.turn import Turn
from storage import bookings, conversations, ledger, packs, people
from storage.conversations import Command

MOST_IN_FULL = 3
"""Commands whose undoing is told one by one; of more the sums."""
UNTOLD = ("completed", "nickname")
"""Commands that no client hears of."""


def undo(turn: Turn, request: Request) -> None:
    """ "undo", "undo last 3", "undo noah's sale", "undo the payment of 200" """
    found, others = named_commands.meant(turn, request)
    propose(turn, found, others)


def undo_last(turn: Turn, tap: Tap) -> None:
    found, others = named_commands.latest(turn)
    propose(turn, found, others)


def undo_other(turn: Turn, tap: Tap) -> None:
    """The one before that fits as well, or that nothing stands in the way of."""
    found = _commands(turn, tap)
    if not found:
        raise Refusal("undone_already")
    propose(turn, found[:1], [command.id for command in found[1:]])


def undo_details(turn: Turn, tap: Tap) -> None:
    propose(turn, _commands(turn, tap), whole=True)


def _commands(turn: Turn, tap: Tap) -> list[Command]:
    """Those of a tap that still stand."""
    ids = tap.data.get("commands")
    numbers = [number for number in (ids if isinstance(ids, list) else []) if isinstance(number, int)]
    found = [conversations.find_command(turn.uow, number) for number in numbers]
    return [command for command in found if command is not None]


@dataclass(slots=True)
class Taken:
    """What a command taken back was about: its clients, the entries that undo it, the uses of credit that went back
    with it, what had to stay as it is, and the sessions called off that take place again."""

    clients: set[int] = field(default_factory=set)
    entries: list[Entry] = field(default_factory=list)
    credit: list[Entry] = field(default_factory=list)
    left: list[Left] = field(default_factory=list)
    again: list[Booking] = field(default_factory=list)


def propose(turn: Turn, found: list[Command], others: Sequence[int] = (), *, whole: bool = False) -> None:
    """Shows what it changes; what cannot be undone is refused at once, not at the tap. `others` are the commands that
    may be meant instead; `whole`: each of many by itself."""
    if not found:
        raise Refusal("nothing_to_undo")
    other = (choice("undo_other", "undo.other", commands=list(others)),) if others else ()
    try:
        taken = rehearse(turn, found)
    except Refusal as refusal:
        raise Refusal(refusal.code, other, **refusal.facts) from refusal
    facts = {
        "commands": found,
        "effects": [effects(turn, item.entries) for item in taken],
        "told": [
            [
                people.client(turn.uow, client_id).name
                for client_id in told(command, item)
                if people.threads(turn.uow, client_id)
            ]
            for command, item in zip(found, taken, strict=True)
        ],
        "credit": [credit_used(turn, item.credit) for item in taken],
        "left": [left for item in taken for left in item.left],
        "short": len(found) > MOST_IN_FULL and not whole,
    }
    ids = [command.id for command in found]
    buttons = (
        choice("undo", "undo.confirm", role="confirm", commands=ids),
        *((choice("details", "undo.details", commands=ids),) if facts["short"] else other),
        choice("no", "drop", role="decline"),
    )
    turn.answer(Notice("propose_undo", facts, buttons))


def rehearse(turn: Turn, found: list[Command]) -> list[Taken]:
    """All that a tap would do, done and rolled back: what is shown is what will be, and a no comes at once. A Refusal
    names what stands in the way."""
    named_commands.refuse_if_overtaken(turn, found)
    try:
        with turn.rehearsal():
            return [take_back(turn, command) for command in found]
    except Used as used:
        raise refusal_of(turn, used) from used


def told(command: Command, taken: Taken) -> list[int]:
    """The clients who heard of a command, and so of its end, too."""
    order = [entry.client_id for entry in reversed(taken.entries)]
    return [] if command.kind in UNTOLD else list(dict.fromkeys([*order, *sorted(taken.clients)]))


def effects(turn: Turn, undoing: list[Entry]) -> list[tuple[str, int, int, int]]:
    """What taking it back changes: (client, change of sessions left, of what is owed, of credit)."""
    changes: dict[int, list[int]] = {}
    for entry in reversed(undoing):
        sums = changes.setdefault(entry.client_id, [0, 0, 0])
        sums[0] += entry.units()
        sums[1] += entry.money()
        sums[2] += entry.credit()
    return [
        (people.client(turn.uow, client_id).name, units, money, credit)
        for client_id, (units, money, credit) in changes.items()
    ]


def credit_used(turn: Turn, spent: list[Entry]) -> list[tuple[str, int]]:
    """The charges for which credit was used that goes back, each with how much (minor units)."""
    return [
        (packs.charge(turn.uow, item.holder_id).label, item.amount)
        for entry in spent
        for item in entry.postings
        if item.holder == "charge" and item.source == "due"
    ]


def confirm(turn: Turn, tap: Tap) -> None:
    meant = _commands(turn, tap)
    if not meant:
        raise Refusal("undone_already")
    rehearse(turn, meant)
    taken = [take_back(turn, command) for command in meant]
    turn.reread_client()
    turn.answer(Notice("undone", {"commands": meant, "left": [left for item in taken for left in item.left]}))
    heard = [told(command, item) for command, item in zip(meant, taken, strict=True)]
    for client_id in sorted({client_id for item in heard for client_id in item}):
        # What was done to others is none of his business.
        his = [command for command, item in zip(meant, heard, strict=True) if client_id in item]
        facts = {
            "commands": parts_about(turn, his, client_id),
            "balance": turn.balance(client_id),
            "owed": owed(turn, client_id),
            "again": [
                (booking.starts_at, booking.online)
                for item in taken
                for booking in item.again
                if booking.client_id == client_id
            ],
        }
        turn.tell(client_id, Notice("correction", facts))


def parts_about(turn: Turn, commands: list[Command], client_id: int) -> list[Command]:
    """Of what was done for several at once, that which was for him."""
    name = people.client(turn.uow, client_id).name
    return [
        part
        for command in commands
        for part in command.parts
        if part is command or part.facts.get("client") == name
    ]


def owed(turn: Turn, client_id: int) -> int:
    return sum(charge.due for charge in turn.charges(client_id))


def take_back(turn: Turn, command: Command) -> Taken:
    """Reverses every entry of a command and puts its rows back. Refusal names what stands in the way; of a calling off
    that is left out, and the rest comes back."""
    found = not_undone(turn, ledger.by_command(turn.uow, command.id))
    taken = Taken()
    if command.kind == "rain":
        command, found, taken.left = parted(turn, command, found)
        if taken.left and not any(image["what"] == "booking" for image in command.before):
            start = taken.left[0][1]
            raise Refusal("undo_over" if start <= turn.now else "undo_slot_taken", start=start)
    refuse_if_built_on(turn, command, found)
    taken.clients = {entry.client_id for entry in found}
    for image in reversed(command.before):
        client_id = restore(turn, image)
        if client_id is not None:
            taken.clients.add(client_id)
        if command.kind == "player" and image["what"] == "client":
            taken.clients.add(image["id"])
    if command.kind == "rain":
        restored = [
            bookings.booking(turn.uow, image["id"]) for image in command.before if image["what"] == "booking"
        ]
        taken.again = [booking for booking in restored if booking.live]
    taken.credit = credit_spent(turn, found)
    taken.entries = [reverse(turn, entry) for entry in [*taken.credit, *reversed(found)]]
    for image in command.before:
        if image["what"] == "added" and not let_go(turn, image["id"]) and command.kind == "add_client":
            raise Refusal("undo_client_used", client=people.client(turn.uow, image["id"]).name)
    conversations.mark_undone(turn.uow, command.id)
    return taken


def not_undone(turn: Turn, found: list[Entry]) -> list[Entry]:
    """Those that still stand: a use of credit goes back with the payment that it came from."""
    history = [
        entry for client in {item.client_id for item in found} for entry in ledger.of_client(turn.uow, client)
    ]
    return [form for _, form in balances.standing_forms(history, found) if form is not None]


def let_go(turn: Turn, client_id: int) -> bool:
    """He is no client any more, unless he has a chat or anything else stands on him: then he stays."""
    if people.threads(turn.uow, client_id) or balances.standing_entries(
        ledger.of_client(turn.uow, client_id)
    ):
        return False
    people.change_client(turn.uow, client_id, archived_at=turn.now)
    return True


class Used(Exception):
    """What an entry gave is not there any more: it cannot be turned round."""

    def __init__(self, entry: Entry) -> None:
        super().__init__(entry.id)
        self.entry = entry


def reverse(turn: Turn, entry: Entry) -> Entry:
    """Every posting turned round; a unit that comes back into a pack that is over by now expires in the same entry.
    Raises Used, after which the database must be rolled back."""
    undoing = postings.reversal(
        entry, new_id=turn.uow.new_id(), at=turn.now, actor=turn.actor, cause=turn.uow.cause, command=None
    )
    undoing = replace(undoing, postings=(*undoing.postings, *expired_at_once(turn, undoing)))
    try:
        ledger.write(turn.uow, undoing)
    except postings.Overdrawn as error:
        raise Used(entry) from error
    for charge_id in {item.holder_id for item in entry.postings if item.holder == "charge"}:
        renew_nudges(turn, charge_id)
    return undoing


def refusal_of(turn: Turn, used: Used) -> Refusal:
    """Names the sessions that the client booked since with what would be taken back."""
    entry = used.entry
    given = {item.holder_id for item in entry.postings if item.holder == "pack"}
    since = [
        item.starts_at
        for item in bookings.of_client(turn.uow, entry.client_id)
        if item.pack_id in given and item.booked_at >= entry.at and (item.live or item.charged)
    ]
    return Refusal("undo_used", client=people.client(turn.uow, entry.client_id).name, booked=sorted(since))


def expired_at_once(turn: Turn, undoing: Entry) -> list[Posting]:
    """What the undoing brings back as free into packs whose last day has passed."""
    today = localtime.local_day(turn.now, turn.coach.tz)
    free: dict[int, int] = {}
    for item in undoing.postings:
        if item.holder == "pack":
            change = item.amount * ((item.target == "available") - (item.source == "available"))
            free[item.holder_id] = free.get(item.holder_id, 0) + change
    return [
        posting
        for pack_id, units in free.items()
        if units > 0 and packs.pack(turn.uow, pack_id).over(today)
        for posting in postings.expire(pack_id, units)
    ]


def refuse_if_built_on(turn: Turn, command: Command, found: list[Entry]) -> None:
    """A sale on which bookings or payments stand is not undone: what stands on it is named."""
    sold = [image["id"] for image in command.before if image["what"] == "sold"]
    own = {entry.id for entry in found}
    for pack_id in sold:
        pack = packs.pack(turn.uow, pack_id)
        standing = [
            entry
            for entry in standing_entries(turn, pack)
            if entry.id not in own and (entry.pack_id == pack_id or touches(entry, pack_id, turn))
        ]
        if standing:
            # A session is named once: as booked, or as what became of it.
            last = {entry.booking_id or -entry.id: entry for entry in standing}
            raise Refusal(
                "undo_transfer_used" if command.kind == "transfer" else "undo_sale_used",
                name=pack.name,
                entries=list(last.values()),
                client=people.client(turn.uow, pack.client_id).name,
            )


def standing_entries(turn: Turn, pack: Pack) -> list[Entry]:
    found = balances.standing_entries(ledger.of_client(turn.uow, pack.client_id))
    # A booking that was given back whole stands on nothing any more.
    given_back = {
        entry.booking_id
        for entry in found
        if entry.kind in ("cancellation", "declined") and entry.units() == 0
    }
    return [entry for entry in found if entry.booking_id is None or entry.booking_id not in given_back]


def touches(entry: Entry, pack_id: int, turn: Turn) -> bool:
    """Whether money of this entry went to the pack's charge."""
    charges = {item.holder_id for item in entry.postings if item.holder == "charge"}
    return any(packs.charge(turn.uow, charge_id).pack_id == pack_id for charge_id in charges)


def credit_spent(turn: Turn, found: list[Entry]) -> list[Entry]:
    """The uses of a payment's surplus, latest first: they are undone with it."""
    surplus: dict[int, int] = {}
    for entry in found:
        for item in entry.postings:
            if item.holder == "client" and item.source == postings.WORLD:
                surplus[item.holder_id] = surplus.get(item.holder_id, 0) + item.amount
    spent: list[Entry] = []
    for client_id, amount in surplus.items():
        missing = amount - people.client(turn.uow, client_id).credit
        history = ledger.of_client(turn.uow, client_id)
        undone = {entry.reverses for entry in history}
        own = {entry.id for entry in found}
        for entry in reversed(history):
            if missing <= 0:
                break
            if entry.kind == "credit" and entry.id not in undone and entry.id not in own:
                spent.append(entry)
                missing -= sum(item.amount for item in entry.postings if _takes_credit(item))
    return spent


def _takes_credit(item: Posting) -> bool:
    return item.holder == "client" and item.source == postings.CREDIT
