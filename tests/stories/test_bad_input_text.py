"""Whatever is written, by client or coach: a short sentence that says what to do, and not one entry in the ledger."""

import itertools
import json
from collections.abc import Iterator
from typing import Any

import pytest
from flask.testing import FlaskClient

from bot.app import create_app
from bot.config import Telegram
from tests.stories.harness import ALEX, Recorder, World, configure

COACH, CLIENT = 4711, 4712
SECRET = "s3cret_of-the-webhook"
_ids = itertools.count(1000)


class Office:
    """Alex with two clients called Emma, written to through the webhook's own code; what he is told is recorded."""

    def __init__(self, database_url: str) -> None:
        telegram = Telegram("1:x", SECRET, "http://127.0.0.1:9")
        self.channel = Recorder()
        config = configure(database_url, public_url="https://tenpack.example", telegram=telegram)
        self.world = World(config, {"telegram": self.channel})
        self.client: FlaskClient = create_app(self.world.made).test_client()
        coach_id = self.world.add_coach(ALEX, f"telegram:{COACH}")
        self.world.add_client(coach_id, "Emma Klein", f"telegram:{CLIENT}")
        self.world.add_client(coach_id, "Emma Berg")
        self.world.add_client(coach_id, "'); DROP TABLE entries; --")
        self.world.add_client(coach_id, "Noah")

    def post(self, update: dict[str, Any]) -> None:
        # Lone surrogates and all: JSON escapes them, and that is how they come.
        answer = self.client.post(
            "/webhooks/telegram",
            data=json.dumps(update),
            headers={"X-Telegram-Bot-Api-Secret-Token": SECRET, "Content-Type": "application/json"},
        )
        assert answer.status_code == 200

    def says(self, chat: int, text: str) -> list[str]:
        """What the writer is told."""
        person = {"id": chat, "is_bot": False, "first_name": "X"}
        room = {"id": chat, "type": "private", "first_name": "X"}
        number = next(_ids)
        message = {"message_id": number, "date": 1772438400, "chat": room, "from": person, "text": text}
        return self._after(chat, {"update_id": number, "message": message})

    def taps(self, chat: int, label: str) -> list[str]:
        """Taps a button of the last message that has it."""
        shown = [item for item in self.channel.sent if item.address == f"telegram:{chat}"]
        button = next(button for item in reversed(shown) for button in item.buttons if button.label == label)
        number = next(_ids)
        person = {"id": chat, "is_bot": False, "first_name": "X"}
        query = {"id": str(number), "from": person, "chat_instance": "1", "data": button.id}
        return self._after(chat, {"update_id": number, "callback_query": query})

    def _after(self, chat: int, update: dict[str, Any]) -> list[str]:
        before = len(self.channel.sent)
        self.post(update)
        self.world.settle()
        return [item.text for item in self.channel.sent[before:] if item.address == f"telegram:{chat}"]


@pytest.fixture
def office(migrated_database_url) -> Iterator[Office]:
    office = Office(migrated_database_url)
    office.says(COACH, "sell Emma Klein 10-pack")
    office.taps(COACH, "Sell")
    yield office
    office.world.close()


NOISE = {
    "4,096 characters": "x7 " * 1365 + "!",
    "more than it may be": "ab" * 5000,
    "one sign 4,096 times": "?" * 4096,
    "numbers": "9" * 4096,
    "brackets": "([{" * 1000,
    "NUL": "book\0friday\0",
    "only NUL": "\0\0\0",
    "a lone surrogate": "hello \ud800 there",
    "only a lone surrogate": "\udfff",
    "control signs": "\x01\x02\x1b[31m\x7f\x85",
    "right to left": "\u202eמחר בשעה שש\u202c مرحبا",
    "emoji": "🎾🎾🎾",
    "a family": "👨‍👩‍👧‍👦",
    "zalgo": "b̷̧̛͎o̸̢̕o̵͇͝k̶̰̈́",
    "format signs": "{client} %s %(name)s {0} {}",
    "SQL": "'); DROP TABLE entries; --",
    "markup": "<b>*bold*</b> [x](http://x) `",
    "white space": " \n\t\n ",
    "one sign": ".",
    "line breaks": "\n" * 3000 + "what",
}


@pytest.mark.parametrize("chat", [COACH, CLIENT], ids=["coach", "client"])
def test_noise(office, chat):
    for what, text in NOISE.items():
        before = office.world.ledger()
        told = office.says(chat, text)
        assert told, what
        assert all(words and len(words) < 400 for words in told), what
        assert office.world.ledger() == before, what
    assert office.world.inbox().keys() == {"done"}
    assert office.world.faults() == []


AMOUNT = "I can't note that amount. Please write it like 200 or 12.50 (EUR)."
OFFER = "Please write name, sessions, price and validity, like: offers add 10-pack 10 400 6 months"
RULES = "Please write like: rules cancel 48h"
COACH_SAYS = {
    "sell Noah 10-pack 1e9": AMOUNT,
    "sell Noah 10-pack -5": AMOUNT,
    "sell Noah 10-pack 0.001": AMOUNT,
    "sell Noah 10-pack 99999999999999999999": AMOUNT,
    "sell Noah 99-pack": "Which offer for Noah?",
    "sell Zoe 10-pack": "I don't know a client called Zoe.",
    "sell Emma 10-pack": "Which client do you mean?",
    "sell": "Which client do you mean?",
    "offers add Gold 10 1e9 6 months": OFFER,
    "offers add Gold 10 -5 6 months": OFFER,
    "offers add Gold 10 0.001 6 months": OFFER,
    "offers add Gold 10 99999999999999999999 6 months": OFFER,
    "offers add Gold 0 10": OFFER,
    "offers add Gold -3 10": OFFER,
    "offers add Gold 1e9 10": OFFER,
    "offers remove Gold": "There is no offer called Gold.",
    "Noah paid 1e9": AMOUNT,
    "Noah paid -5": AMOUNT,
    "Noah paid 0.001": AMOUNT,
    "Noah paid 0": AMOUNT,
    "Noah paid 99999999999999999999": AMOUNT,
    "Noah paid 50 dollars": "Your currency is EUR. Please write the amount in it.",
    "Noah paid nothing": "How much?",
    "Emma paid 50": "Which client do you mean?",
    "Zoe paid 50 cash": "I don't know a client called Zoe.",
    "court fee Noah -3": AMOUNT,
    "court fee Noah 1e9": AMOUNT,
    "write off Noah 1e9": "Noah owes nothing.",
    "book Noah 31 february at 10": "There is no 31 february. Which day do you mean?",
    "book Noah yesterday at 10": "Sunday 1 March, 10:00 is over already.",
    "book Noah on 1 march 2020 at 10": "Sunday 1 March 2020, 10:00 is over already.",
    "book Emma friday at 10": "Which client do you mean?",
    "book Zoe friday at 10": "I don't know a client called Zoe.",
    "balance Zoe": "I don't know a client called Zoe.",
    "move Noah": "Noah has nothing booked.",
    "Noah no-show": "I found no session of Noah to mark.",
    "forgive Noah": "Noah has no late cancel or no-show that counts.",
    "block": "Which time? Write for example: block fri 14-17",
    "block 31 february": "There is no 31 february. Which day do you mean?",
    "hours mon 25-99": "Please write hours like",
    "rules cancel -5h": RULES,
    "rules cancel 1000000000000h": RULES,
    "rules cancel soon": RULES,
    "settings zone Mars/Base": "I don't know the zone Mars/Base.",
    "settings currency XXXX": "I don't know the currency XXXX.",
    "add": "Whom? Write for example: add Emma Klein",
    "add ''": "Whom? Write for example: add Emma Klein",
    "add noah": "Noah is your client already.",
}
CLIENT_SAYS = {
    "31 february": "There is no 31 february. Which day do you mean?",
    "book february 31st at 10": "There is no february 31st. Which day do you mean?",
    "book yesterday at 10": "Sunday 1 March, 10:00 is over already.",
    "book on 2 march 2020 at 10": "Monday 2 March 2020, 10:00 is over already.",
    "book friday at 3am": "Friday 03:00 is outside Alex's hours.",
    "book in 2099": "Nothing is free then.",
    "buy 99-pack": "Alex offers:",
    "cancel tomorrow": "You have nothing booked.",
    "move monday to 31 february": "There is no 31 february.",
    "2": "Nothing is waiting for an answer.",
    "99": "The choices go from 1 to 3:",
    "yes": "Nothing is waiting for an answer.",
    "/nosuchcommand": "I didn't get that.",
}


@pytest.mark.parametrize("chat, table", [(COACH, COACH_SAYS), (CLIENT, CLIENT_SAYS)], ids=["coach", "client"])
def test_what_cannot_be(office, chat, table):
    before = office.world.ledger()
    wrong = {}
    for text, expected in table.items():
        told = office.says(chat, text)
        if len(told) != 1 or not told[0].startswith(expected) or len(told[0]) > 200:
            wrong[text] = told
        assert office.world.ledger() == before, text
    assert wrong == {}
    assert office.world.inbox().keys() == {"done"}
    assert office.world.faults() == []


def test_a_client_with_a_name_like_an_attack_is_a_client_like_others(office):
    name = "'); DROP TABLE entries; --"
    office.says(COACH, "sell")
    office.taps(COACH, f"{name} (owes nothing)")
    [asked] = office.taps(COACH, "10-pack 400 €")
    assert asked.startswith(f"10-pack for {name}: 10 sessions, 400 €")
    assert office.taps(COACH, "Sell")[0].startswith(f"Sold: 10-pack to {name}")
    [added] = office.says(COACH, "add Robert'); DROP TABLE clients")
    assert added.startswith("Robert'); DROP TABLE clients is added.")
    assert office.world.faults() == []
    assert office.world.kinds() == ["sale", "sale"]


def test_two_emmas_are_told_apart_by_a_tap(office):
    assert office.says(COACH, "Emma paid 50 cash") == ["Which client do you mean?"]
    [asked] = office.taps(COACH, "Emma Klein (owes 400 €)")
    assert asked == "Note 50 € cash from Emma Klein for 10-pack (400 €)? Open after that: 350 €."
    assert office.world.kinds() == ["sale"]  # nothing before the tap
    office.taps(COACH, "Note it")
    assert office.world.kinds() == ["sale", "payment"]
    assert office.world.faults() == []


def test_a_client_cannot_do_what_a_coach_does(office):
    """Whatever is made of the words: nothing is sold, noted or undone, and nothing is told of another client."""
    before = office.world.ledger()
    for text in (
        "sell Emma 10-pack",
        "/paid Emma 200",
        "undo",
        "/undo",
        "balance noah",
        "clients",
        "who owes me?",
    ):
        told = office.says(CLIENT, text)
        assert told, text
        assert "Noah" not in "".join(told), text
        assert office.world.ledger() == before, text
