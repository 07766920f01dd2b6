"""Moving in from a spreadsheet: a list is read, shown, and taken over with one tap."""

from collections.abc import Mapping
from dataclasses import replace

from domain import localtime
from domain.decision import Choice, Notice, Refusal, choice
from domain.intents import Request, Tap
from domain.openings import Opening, Unread
from handlers import plans
from handlers.actions import openings as balances
from handlers.turn import ReceivedFile, Turn
from handlers.understand.lists.cells import Manner
from handlers.understand.lists.files import Unreadable, is_list, name_key, read_pasted, read_sheets
from handlers.understand.lists.pasted import after_start
from handlers.understand.lists.reading import Reader, Reading, TooLong
from handlers.understand.reader import Known, read
from storage import imports, people
from storage.imports import Import

Extras = Mapping[str, list[str]]
"""Names of what was not used: columns (`unused`) and sheets (`others`)."""

MOST_ASKED = 4
"""Clients of similar names that are offered; with the new one they fit under a message."""
A_PAGE = 25
SAID_NEW = -1
"""In place of a client's id: the coach said that it is somebody new; 0: nobody was called so."""


def how(turn: Turn, request: Request) -> None:
    """ "import" """
    turn.about("import")
    turn.answer(Notice("import_how"))


def take_text(turn: Turn, text: str, known: Known) -> bool:
    """Takes a message of the coach for a list where it is one. False: it is something else."""
    behind = after_start(text)
    if behind is not None:
        try:
            reading = read_pasted(behind, reader_of(turn)) if behind.strip() else Reading()
        except TooLong as error:
            raise Refusal("import_too_long") from error
        if reading.openings or "\n" in behind:
            show(turn, reading, "")
        else:
            how(turn, Request("import"))
        return True
    if not is_list(text) and not (turn.topic.get("kind") == "import" and _answers(turn, text, known)):
        return False
    try:
        show(turn, read_pasted(text, reader_of(turn)), "")
    except TooLong as error:
        raise Refusal("import_too_long") from error
    return True


def _answers(turn: Turn, text: str, known: Known) -> bool:
    """Whether it answers "send me your list": at least half of it can be read, and it is no order of its own."""
    try:
        reading = read_pasted(text, reader_of(turn))
    except TooLong:
        return True
    if not reading.openings or len(reading.openings) < len(reading.unread):
        return False
    return "\n" in text.strip() or read(text, known)[0].kind in ("other", "unknown", "adjust", "balance")


def take_file(turn: Turn, file: ReceivedFile) -> None:
    """A file in the coach's chat."""
    if isinstance(file.found, Unreadable):
        raise Refusal(file.found.code)
    try:
        show(turn, read_sheets(file.found, reader_of(turn)), file.name)
    except TooLong as error:
        raise Refusal("import_too_long") from error


def reader_of(turn: Turn) -> Reader:
    coach = turn.coach
    # Only where dollars are counted in America is 3/4 in March.
    month_first = coach.currency == "USD" and coach.tz.startswith(("America/", "Pacific/", "US/"))
    return Reader(Manner(turn.asked_at, coach.tz, turn.reading, month_first), coach.currency)


def show(turn: Turn, reading: Reading, name: str) -> None:
    """Keeps what was read, and asks or shows the first of it."""
    fresh, unread = _news(turn, reading)
    if not reading.openings:
        facts = {"name": name, "unread": list(unread)}
        turn.answer(Notice("import_nothing", facts))
        turn.about("import")
        return
    if not fresh:
        turn.answer(Notice("import_known", {"count": len(reading.openings), "unread": _true_faults(unread)}))
        return
    everyone = people.all_clients(turn.uow)
    exact = {name_key(client.name): client.id for client in everyone}
    clients: dict[str, int] = {}
    for item in fresh:
        key = name_key(item.name)
        if key in exact and sum(name_key(client.name) == key for client in everyone) == 1:
            clients[key] = exact[key]
        elif not similar(key, [(client.id, client.name) for client in everyone]):
            clients[key] = 0
    kept = imports.add_import(turn.uow, name=name[:100], openings=fresh, unread=unread, clients=clients)
    extras = {"unused": list(reading.unused), "others": list(reading.others)}
    _ask_or_preview(turn, kept, extras)


def _news(turn: Turn, reading: Reading) -> tuple[list[Opening], list[Unread]]:
    """Rows that were not taken over before and have not ended; the others are named."""
    known = {item.key(): taken for taken in imports.taken_imports(turn.uow) for item in taken.openings}
    today = localtime.local_day(turn.now, turn.coach.tz)
    fresh: list[Opening] = []
    unread = list(reading.unread)
    for item in reading.openings:
        if item.key() in known:
            day = localtime.local_day(known[item.key()].created_at, turn.coach.tz)
            unread.append(Unread(item.line, "known", f"{item.name}|{day.isoformat()}"))
        elif item.expires_on is not None and item.expires_on < today and item.units:
            unread.append(Unread(item.line, "ended", f"{item.name}|{item.expires_on.isoformat()}"))
        else:
            fresh.append(item)
    return fresh, sorted(unread, key=lambda each: each.line)


def _true_faults(unread: list[Unread]) -> list[Unread]:
    return [item for item in unread if item.code != "known"]


def similar(key: str, everyone: list[tuple[int, str]]) -> list[int]:
    """Clients who may be meant by a name: the same name more than once, or one that is part of the other."""
    words = set(key.split())
    found = []
    for client_id, name in everyone:
        own = set(name_key(name).replace(".", "").split())
        if own and (own <= words or words <= own):
            found.append(client_id)
    return found


# Whose a name is.


def _ask_or_preview(turn: Turn, kept: Import, extras: Extras) -> None:
    open_names = {
        name_key(item.name): item
        for item in reversed(kept.openings)
        if name_key(item.name) not in kept.clients
    }
    if not open_names:
        preview(turn, kept, extras)
        return
    first = min(open_names.values(), key=lambda item: item.line)
    everyone = [(client.id, client.name) for client in people.all_clients(turn.uow)]
    names = dict(everyone)
    buttons = [
        choice(
            "client_name", "import.who", facts={"name": names[client_id]},
            list=kept.id, name=name_key(first.name), client=client_id, extras=extras,
        )
        for client_id in similar(name_key(first.name), everyone)[:MOST_ASKED]
    ]  # fmt: skip
    new = choice("new_client", "import.who", list=kept.id, name=name_key(first.name), client=0, extras=extras)
    facts = {"opening": first, "more": len(open_names) - 1}
    turn.answer(Notice("import_who", facts, (*buttons, new)))


def who(turn: Turn, tap: Tap) -> None:
    """[Emma K.] or [A new client] for a name of the list."""
    kept = _import_in(turn, tap)
    name, client = tap.data.get("name"), tap.data.get("client")
    if not isinstance(name, str) or not isinstance(client, int):
        raise Refusal("choice_gone")
    clients = {**kept.clients, name: client or SAID_NEW}
    imports.set_clients(turn.uow, kept.id, clients)
    _ask_or_preview(turn, replace(kept, clients=clients), _extras_in(tap))


def _import_in(turn: Turn, tap: Tap) -> Import:
    number = tap.data.get("list")
    kept = imports.find_import(turn.uow, number) if isinstance(number, int) else None
    if kept is None:
        raise Refusal("choice_gone")
    return kept


def _extras_in(tap: Tap) -> Extras:
    given = tap.data.get("extras")
    found = given if isinstance(given, Mapping) else {}
    lists = {key: found.get(key) for key in ("unused", "others")}
    return {
        key: [str(item) for item in value] if isinstance(value, list) else [] for key, value in lists.items()
    }


# What would be taken over.


def preview(turn: Turn, kept: Import, extras: Extras) -> None:
    new = {name_key(item.name) for item in kept.openings if kept.clients[name_key(item.name)] <= 0}
    facts = {
        "name": kept.name,
        "openings": list(kept.openings),
        "unread": list(kept.unread),
        "count": len({_who(kept, item) for item in kept.openings}),
        "new": len(new),
        "units": sum(item.units for item in kept.openings),
        "owed": sum(item.owed for item in kept.openings),
        **extras,
    }
    take = choice(
        "take_over", "import.confirm", role="confirm", facts={"count": facts["count"]}, list=kept.id
    )
    whole = choice("show_all", "import.show", list=kept.id, start=0)
    no = choice("no", "drop", role="decline")
    turn.answer(Notice("import_preview", facts, (take, whole, no)))


def _who(kept: Import, item: Opening) -> tuple[int, str]:
    client = kept.clients[name_key(item.name)]
    return client, "" if client > 0 else name_key(item.name)


def show_all(turn: Turn, tap: Tap) -> None:
    """[Show all]: every line of the list, read or not, a page at a time."""
    kept = _import_in(turn, tap)
    start = tap.data.get("start")
    start = start if isinstance(start, int) and start >= 0 else 0
    lines: list[Opening | Unread] = sorted([*kept.openings, *kept.unread], key=lambda item: item.line)
    buttons: list[Choice] = []
    if start + A_PAGE < len(lines):
        buttons.append(choice("more", "import.show", list=kept.id, start=start + A_PAGE))
    turn.answer(Notice("import_lines", {"lines": lines[start : start + A_PAGE]}, tuple(buttons)))
    if len(lines) <= start + A_PAGE and kept.command is None:
        preview(turn, kept, {"unused": [], "others": []})


# Taking it over.


def confirm(turn: Turn, tap: Tap) -> None:
    """[Take over 12 clients]. What another list brought in the meantime is not brought twice."""
    kept = _import_in(turn, tap)
    fresh, _ = _news(turn, Reading(kept.openings))
    if not fresh:
        raise Refusal("import_taken")
    turn.begin_command()
    now_there = {name_key(client.name): client.id for client in people.all_clients(turn.uow)}
    added: dict[str, int] = {}
    brought: dict[int, list[Opening]] = {}
    for item in fresh:
        key = name_key(item.name)
        said = kept.clients.get(key, 0)
        client_id = said if said > 0 else added.get(key)
        if client_id is None and said != SAID_NEW:
            client_id = now_there.get(key)
        if client_id is None:
            client_id = people.add_client(turn.uow, name=item.name, phone=item.phone).id
            turn.uow.before.append({"what": "added", "id": client_id})
            added[key] = client_id
        balances.record(turn, client_id, item)
        brought.setdefault(client_id, []).append(item)
    asked = [
        client_id
        for client_id in brought
        if balances.ask(turn.uow, turn.post, people.client(turn.uow, client_id))
    ]
    silent = [client_id for client_id in brought if not people.threads(turn.uow, client_id)]
    facts = {
        "count": len(brought),
        "units": sum(item.units for item in fresh),
        "owed": sum(item.owed for item in fresh),
        "asked": len(asked),
        "silent": len(silent),
    }
    buttons = [choice("undo", "undo.last")]
    if silent:
        buttons.insert(0, choice("invites", "import.invites", clients=silent[:], start=0))
    turn.answer(Notice("import_taken", facts, tuple(buttons)))
    command = turn.uow.command
    names = [people.client(turn.uow, client_id).name for client_id in brought]
    plans.note_command(turn, "import", count=len(brought), clients=names)
    if command is not None:
        imports.set_taken(turn.uow, kept.id, command)
    turn.topic = {}


def invites(turn: Turn, tap: Tap) -> None:
    """[Invite links]: one for each client who has no chat yet, a few at a time."""
    ids = tap.data.get("clients")
    start = tap.data.get("start")
    wanted = [item for item in ids if isinstance(item, int)] if isinstance(ids, list) else []
    start = start if isinstance(start, int) and start >= 0 else 0
    names = {client.id: client.name for client in people.all_clients(turn.uow)}
    lines = []
    for client_id in wanted[start : start + balances.MOST_INVITES]:
        if client_id in names and not people.threads(turn.uow, client_id):
            lines.append((names[client_id], balances.invite_links(turn, client_id)))
    buttons: list[Choice] = []
    if start + balances.MOST_INVITES < len(wanted):
        buttons.append(choice("more", "import.invites", clients=wanted, start=start + balances.MOST_INVITES))
    turn.answer(Notice("import_invites", {"lines": lines}, tuple(buttons)))
