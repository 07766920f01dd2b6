"""The main job on Telegram, end to end: through the real webhook, the ledger and the outbox, to what the chats show."""

import json
import re

import pytest

from bot import verbs
from tests.stories.harness import changed, new
from tests.stories.telegram_phones import Phone, TelegramWorld

RULES = (
    "1 Cancel or move free up to 24 h before; later it counts.\n"
    "2 Rain or Alex cancels: session back.\n"
    "3 Not used by the end: it expires.\n"
    "4 Refund: unused at pack price."
)
TEN = "10 sessions, 400 €, until 1 September"


@pytest.fixture
def world(migrated_database_url, telegram_peer, serve, free_port, bot_api):
    world = TelegramWorld(migrated_database_url, telegram_peer, serve, free_port)
    yield world
    world.close()
    for call in telegram_peer.calls(world.token):
        if call["params"]:
            bot_api.assert_conforms(call["method"], call["params"])


def _link(text: str) -> str:
    [link] = re.findall(r"https://t\.me/\S+", text)
    return str(link)


def _start(world: TelegramWorld, capsys) -> tuple[Phone, Phone]:
    """Alex sets up shop and invites Emma, by chat."""
    verbs.add_coach(world.made.config, "Alex", "Europe/Berlin", "EUR", "en", "alex")
    invite = _link(capsys.readouterr().out)
    alex, emma = world.phone(4711, "Alex"), world.phone(4712, "Emma")
    assert alex.opens(invite) == [
        new(
            "alex",
            "Hello Alex. This chat is your back office: zone Europe/Berlin, currency EUR.\n"
            "When do you give sessions? Write for example: hours mon-fri 9-20, sat 9-13",
        )
    ]
    hours = "Mon–Fri 09:00–20:00\nSat 09:00–13:00"
    assert alex.says("hours mon-fri 9-20, sat 9-13") == [
        new("alex", f"Your hours:\n{hours}\nSave them? Booked sessions stay.", "Save", "No")
    ]
    assert alex.taps("Save") == [
        changed("alex", f"Saved. Your hours:\n{hours}", "Undo"),
        new("alex", "What do you sell? Write for example: offers add 10-pack 10 400 6 months"),
    ]
    offer = "10-pack: 10 sessions, 400 €, valid 6 months"
    assert alex.says("offers add 10-pack 10 400 6 months") == [
        new("alex", f"{offer}\nSave it?", "Save", "No")
    ]
    saved, ready = alex.taps("Save")
    assert saved == changed("alex", f"Your offers:\n{offer}", "Undo")
    assert RULES.replace("\n", " ") in " ".join(ready.text.split())
    assert f"{world.made.config.public_url}/c/alex" in ready.text

    [card] = alex.says("add Emma")
    assert card.text.startswith("Emma is added. Forward this link, it opens the chat with me:\nhttps://t.me/")
    assert emma.opens(_link(card.text)) == [
        new(
            "emma",
            "Hello Emma, this is Alex's assistant. Write to me to book, move or cancel, or to see what is left. "
            "“stop” ends reminders.",
            "Book",
            "My balance",
            "My rules",
        ),
        new("alex", "Emma has joined the chat."),
    ]
    return alex, emma


def _sell(alex: Phone, emma: Phone) -> None:
    assert alex.says("sell Emma 10-pack") == [
        new("alex", f"10-pack for Emma: {TEN}, rules v1.", "Sell", "Change", "No")
    ]
    left = "10 left: 0 booked, 10 free, until 1 September."
    assert alex.taps("Sell") == [
        new("emma", f"Alex has set up a 10-pack for you: {TEN}.\n{RULES}", "I agree", "Ask Alex"),
        changed("alex", f"Sold: 10-pack to Emma, {TEN}. I've shown Emma the rules.\n{left}", "Undo"),
    ]
    assert emma.taps("I agree") == [
        changed("emma", f"Agreed, rules v1 of your 10-pack.\n{left}", "Book"),
        new("alex", "Emma agreed to the rules (v1) of the 10-pack."),
    ]


def test_from_the_invite_to_the_undone_payment(world, capsys):
    alex, emma = _start(world, capsys)
    _sell(alex, emma)

    assert emma.says("can I come friday at 6?") == [
        new(
            "emma",
            "Friday 6 March, 18:00–19:00 is free. Book it?\n"
            "It takes 1 of your 10 free sessions. Free to cancel until Thursday 18:00.",
            "Book",
            "Other times",
            "No thanks",
        )
    ]
    standing = "10 left: 1 booked, 9 free, until 1 September."
    assert emma.taps("Book") == [
        changed(
            "emma",
            f"Booked: Friday 6 March, 18:00–19:00. Free to cancel until Thursday 18:00.\n{standing}",
            "Add to calendar",
            "Move",
            "Cancel",
        ),
        new("alex", f"Emma booked Friday 6 March, 18:00–19:00.\n{standing}"),
    ]

    assert emma.says("move friday to thursday at 17:00") == [
        new(
            "emma",
            "Move Friday 6 March, 18:00 to Thursday 5 March, 17:00–18:00? Free to cancel until Wednesday 17:00.\n"
            "Moving is free until Thursday 18:00; after that the old one counts: 10 left becomes 9.",
            "Move",
            "Other times",
            "Keep",
        )
    ]
    assert emma.taps("Move") == [
        changed(
            "emma",
            f"Moved to Thursday 5 March, 17:00–18:00. Free to cancel until Wednesday 17:00.\n{standing}",
            "Add to calendar",
            "Move",
            "Cancel",
        ),
        new("alex", f"Emma moved Friday 6 March, 18:00 to Thursday 5 March, 17:00–18:00.\n{standing}"),
    ]

    world.at("2026-03-04 17:30")
    assert world.shown() == [
        new(
            "alex",
            "Today, Monday 2 March:\nOpen since today: Emma 400 € (10-pack).\n"
            "Open money: 400 €, “who owes me?” shows from whom.",
            "Who owes me?",
        ),
        new(
            "emma",
            "Tomorrow, Thursday 5 March, 17:00. Free to cancel until 17:00 today.",
            "I'll be there",
            "Move",
            "Cancel",
        ),
    ]
    assert emma.says("can't make it tomorrow, sorry") == [
        new(
            "emma",
            "Tomorrow, Thursday 5 March, 17:00. You are 23 h 30 min ahead; free was until 17:00 today. "
            "So this session counts as used: 10 left becomes 9.",
            "Cancel anyway",
            "Move it",
            "Keep it",
            "Ask Alex to let it go",
        )
    ]
    nine = "9 left: 0 booked, 9 free, until 1 September."
    assert emma.taps("Cancel anyway") == [
        changed("emma", f"Cancelled late: Thursday 5 March, 17:00. It counts as 1 session.\n{nine}", "Book"),
        new("alex", f"Emma cancelled late: Thursday 5 March, 17:00. 1 session counted.\n{nine}"),
    ]
    assert emma.says("why?") == [
        new(
            "emma",
            "You bought 10 on 2 March (400 €, open).\n"
            "Fri 6 March, moved to Thursday 5 March, 17:00\n"
            "−1 Thu 5 March, cancelled late: you wrote on Wed 17:30, free until Wed 17:00 "
            f"(24 h, rule 1 of v1, accepted 2 March)\n{nine}",
            "All entries",
            "That's not right",
        )
    ]
    _pay_and_undo(alex, emma)
    assert world.kinds() == ["sale", "booking", "move", "cancellation", "payment", "receipt", "undo"]
    assert world.faults() == []
    assert set(world.inbox()) == {"done"}
    assert {state for _, state in world.outbox()} == {"sent"}
    _assert_taps_answered(world)


def _pay_and_undo(alex: Phone, emma: Phone) -> None:
    assert alex.says("Emma paid 150 cash") == [
        new(
            "alex",
            "Note 150 € cash from Emma for 10-pack (400 €)? Open after that: 250 €.",
            "Note it",
            "No",
        )
    ]
    assert alex.taps("Note it") == [
        new(
            "emma",
            "Alex noted 150 € in cash from you today. 250 € of your 10-pack are open. Right?",
            "Yes",
            "No",
        ),
        changed("alex", "Noted: 150 € cash from Emma. Open: 250 €.", "Undo"),
    ]
    assert emma.taps("Yes") == [changed("emma", "Thank you, noted by both.")]
    assert alex.says("undo") == [
        new(
            "alex",
            "Undo “150 € from Emma” of 17:30? 150 € are open again. Emma gets a correction.",
            "Undo",
            "The one before",
            "No",
        )
    ]
    undone, told = sorted(alex.taps("Undo"))
    assert undone == changed("alex", "Undone: 150 € from Emma.")
    assert told.to == "emma"
    assert "Taken back: the payment of 150 €." in told.text
    assert "Open: 400 €." in told.text


def _assert_taps_answered(world: TelegramWorld) -> None:
    """Each in the webhook's own reply, so that no button spins and nothing is called for it."""
    answers = world.tap_answers()
    assert len(answers) == 10
    assert {call["via"] for call in answers} == {"webhook"}
    assert len({call["params"]["callback_query_id"] for call in answers}) == 10


def test_what_a_button_carries_fits_and_names_the_coach(world, capsys):
    _sell(*_start(world, capsys))
    carried = []
    for call in world.peer.calls(world.token, "sendMessage"):
        markup = call["params"].get("reply_markup") or {}
        markup = json.loads(markup) if isinstance(markup, str) else markup
        carried += [key["callback_data"] for row in markup.get("inline_keyboard", ()) for key in row]
    assert carried
    assert all(re.fullmatch(r"1\.\d+\.\d+", data) for data in carried)


def test_a_second_tap_is_told_over_the_button_and_changes_nothing(world, capsys):
    alex, emma = _start(world, capsys)
    _sell(alex, emma)
    emma.says("friday at 6")
    data = world.choice_ids("telegram:4712")[-3]
    emma.taps(data)
    before = world.ledger()
    query = {
        "id": "777",
        "from": {"id": 4712, "is_bot": False, "first_name": "Emma"},
        "chat_instance": "4712",
        "data": data,
        "message": {
            "message_id": 1,
            "date": 0,
            "chat": {"id": 4712, "type": "private", "first_name": "Emma"},
        },
    }
    world.peer.send_update(world.token, {"callback_query": query})
    assert world.shown() == []
    assert world.tap_answers()[-1]["params"] == {
        "callback_query_id": "777",
        "text": "That is answered already.",
    }
    assert world.ledger() == before
    assert world.inbox().keys() == {"done"}
