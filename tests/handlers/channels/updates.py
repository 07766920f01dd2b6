"""Updates as Telegram sends them."""

import copy
import random
from typing import Any

Json = dict[str, Any]

EMMA = 4711
AT = 1_772_438_400  # 2026-03-02 08:00 UTC


def person(chat: int = EMMA, **more: Any) -> Json:
    return {"id": chat, "is_bot": False, "first_name": "Emma", "language_code": "de", **more}


def room(chat: int = EMMA, kind: str = "private") -> Json:
    return {"id": chat, "type": kind, "first_name": "Emma"}


def message(
    text: Any = "hi",
    update_id: int = 1,
    chat: int = EMMA,
    kind: str = "private",
    sender: Json | None = None,
    **more: Any,
) -> Json:
    said = {"message_id": 7, "date": AT, "chat": room(chat, kind), "from": sender or person(chat)}
    words = {} if text is None else {"text": text}
    return {"update_id": update_id, "message": {**said, **words, **more}}


def tap(data: Any = "b:1", update_id: int = 2, chat: int = EMMA, kind: str = "private", **more: Any) -> Json:
    under = {"message_id": 8, "date": AT, "chat": room(chat, kind), "text": "Book it?"}
    query = {"id": "9001", "from": person(chat), "chat_instance": "5", "data": data, "message": under}
    return {"update_id": update_id, "callback_query": {**query, **more}}


def membership(status: str, update_id: int = 3, kind: str = "private") -> Json:
    bot = {"id": 1, "is_bot": True, "first_name": "Tenpack"}
    new: Json
    old, new = {"status": "member", "user": bot}, {"status": status, "user": bot}
    new |= {"until_date": 0} if status == "kicked" else {}
    change = {
        "chat": room(kind=kind),
        "from": person(),
        "date": AT,
        "old_chat_member": old,
        "new_chat_member": new,
    }
    return {"update_id": update_id, "my_chat_member": change}


MISSING = object()

EVERY_KIND = [
    message("come friday at 6?"),
    message("/start abc-DEF_123"),
    message(None, contact={"phone_number": "4917012345", "first_name": "Emma", "user_id": EMMA}),
    message(
        None, document={"file_id": "f", "file_unique_id": "u", "file_name": "clients.csv"}, caption="import"
    ),
    message(None, photo=[{"file_id": "f", "file_unique_id": "u", "width": 1, "height": 1}]),
    message(None, migrate_to_chat_id=-1001, chat=-5, kind="group"),
    message("hi", chat=-5, kind="group"),
    message("reply", reply_to_message={"message_id": 3, "date": AT, "chat": room(), "text": "before"}),
    tap(),
    tap(message={"message_id": 8, "date": 0, "chat": room()}),
    membership("kicked"),
    membership("member"),
    {"update_id": 4, "edited_message": message("later")["message"]},
    {"update_id": 5, "poll": {"id": "1", "question": "?", "options": [], "total_voter_count": 0}},
    {"update_id": 6, "something_of_tomorrow": {"a": 1}},
]


ODD: list[Any] = [
    None, True, False, 0, -1, 1.5, 10**20, float("nan"), "", "x", "\0", "\ud800", "x" * 5000, [], {}, [[]],
    {"id": 1}, [None], {"type": "private"}, "private", -(10**15), 1 << 64,
]  # fmt: skip


def mutated(update: Json, dice: random.Random) -> Json:
    """The update with one to four places deleted, renamed or replaced by something odd."""
    changed = copy.deepcopy(update)
    for _ in range(dice.randint(1, 4)):
        place: Any = changed
        while True:
            keys = list(place) if isinstance(place, dict) else list(range(len(place)))
            if not keys:
                break
            key = dice.choice(keys)
            deeper = place[key]
            if isinstance(deeper, dict | list) and deeper and dice.random() < 0.75:
                place = deeper
                continue
            if dice.random() < 0.3:
                del place[key]
            else:
                place[key] = dice.choice(ODD)
            break
    return changed


def noise(count: int) -> list[Json]:
    dice = random.Random(20260302)
    return [mutated(dice.choice(EVERY_KIND), dice) for _ in range(count)]


def with_one_part_changed(update: Json) -> list[Json]:
    """The update with each of its parts left out, or replaced by something of another kind."""
    found = []

    def walk(here: Json, path: list[str]) -> None:
        for name, value in here.items():
            for other in (None, "x", "", 5, 0, -1, 10**20, True, 1.5, [], {}, MISSING):
                changed = copy.deepcopy(update)
                parent = changed
                for step in path:
                    parent = parent[step]
                if other is MISSING:
                    del parent[name]
                else:
                    parent[name] = other
                found.append(changed)
            if isinstance(value, dict):
                walk(value, [*path, name])

    walk(update, [])
    return found
