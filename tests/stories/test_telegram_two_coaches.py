"""One chat, two coaches: asked which, once; each sees his own alone."""

import re

import pytest

from tests.stories.harness import ALEX, BEA, new
from tests.stories.telegram_phones import Phone, TelegramWorld

ALEX_CHAT, BEA_CHAT, EMMA_CHAT = 4711, 4720, 4712


@pytest.fixture
def world(migrated_database_url, telegram_peer, serve, free_port):
    world = TelegramWorld(migrated_database_url, telegram_peer, serve, free_port)
    yield world
    world.close()


@pytest.fixture
def people(world) -> tuple[Phone, Phone, Phone]:
    """Alex, Bea, and Emma, who trains with both: with Alex she has a pack, from Bea she has just had an invite."""
    coach_id = world.add_coach(ALEX, f"telegram:{ALEX_CHAT}")
    world.add_client(coach_id, "Emma", f"telegram:{EMMA_CHAT}")
    world.add_coach(BEA, f"telegram:{BEA_CHAT}")
    for chat in (ALEX_CHAT, BEA_CHAT, EMMA_CHAT):
        world.peer.open_chat(world.token, chat)
    alex, bea = world.phone(ALEX_CHAT, "Alex"), world.phone(BEA_CHAT, "Bea")
    emma = world.phone(EMMA_CHAT, "Emma")
    alex.says("sell Emma 10-pack")
    alex.taps("Sell")
    emma.taps("I agree")
    return alex, bea, emma


def _join(bea: Phone, emma: Phone) -> None:
    [card] = bea.says("add Emma")
    emma.opens(re.findall(r"https://t\.me/\S+", card.text)[0])


def _of(world: TelegramWorld, name: str) -> list[str]:
    """Every text that a person was ever shown."""
    texts = []
    for call in world.peer.calls(world.token):
        if call["method"] in ("sendMessage", "editMessageText"):
            if world.names[int(call["params"]["chat_id"])] == name:
                texts.append(call["params"]["text"])
    return texts


def test_asked_which_once_and_what_was_written_is_not_lost(world, people):
    _, bea, emma = people
    _join(bea, emma)
    assert emma.says("how many do I have left?") == [
        new("emma", "Who is this for? Write “switch” to change it later.", "Alex", "Bea")
    ]
    switched, balance = emma.taps("Alex")
    assert switched.text == "This chat is now with Alex."
    assert balance.text.startswith("10 left: 0 booked, 10 free")
    [again] = emma.says("what do I owe?")  # not asked again
    assert again.text.startswith("10-pack of 2 March: 400 €")

    [which] = emma.says("switch")
    assert which.buttons == ("Alex", "Bea")
    emma.taps("Bea")
    [other] = emma.says("what do I owe?")
    assert other == new("emma", "Nothing is open.")
    assert world.faults() == []


def test_answered_by_a_number_or_a_name(world, people):
    _, bea, emma = people
    _join(bea, emma)
    emma.says("what do I owe?")
    switched, owed = emma.says("2")
    assert switched.text == "This chat is now with Bea."
    assert owed.text == "Nothing is open."
    emma.says("switch")
    assert emma.says("Alex")[0].text == "This chat is now with Alex."
    assert emma.says("how many do I have left?")[0].text.startswith("10 left")


def test_a_tap_on_an_older_message_acts_for_its_coach(world, people):
    _, bea, emma = people
    emma.says("friday at 6")
    book = world.choice_ids(f"telegram:{EMMA_CHAT}")[-3]
    _join(bea, emma)
    emma.says("what do I owe?")
    emma.taps("Bea")
    booked, told = emma.taps(book)
    assert booked.text.startswith("Booked: Friday 6 March, 18:00–19:00.")
    assert told.to == "alex"
    # It is still Bea who is spoken to.
    assert emma.says("what do I owe?") == [new("emma", "Nothing is open.")]
    assert world.faults() == []


def test_a_number_answers_the_message_that_came_last(world, people):
    """Also from the coach who is not spoken to, where numbers take the place of buttons."""
    _, bea, emma = people
    _join(bea, emma)
    emma.says("what do I owe?")
    emma.taps("Alex")
    emma.says("friday at 6")
    bea.says("sell Emma 10-pack")
    bea.taps("Sell")
    agreed = emma.says("1")[0]
    assert agreed.text.startswith("Agreed, rules v1 of your 10-pack.")
    assert world.kinds() == ["sale", "sale"]  # nothing was booked with Alex


def test_nothing_of_one_coach_is_seen_by_the_other(world, people):
    alex, bea, emma = people
    _join(bea, emma)
    emma.says("friday at 6")
    emma.taps("Alex")
    emma.taps("Book")
    emma.says("switch")
    emma.taps("Bea")
    emma.says("how many do I have left?")
    bea.says("sell Emma 10-pack")
    bea.taps("Sell")
    for asked in ("who owes me?", "today", "week", "clients", "balance Emma", "why Emma"):
        bea.says(asked)
        alex.says(asked)
    told_bea, told_alex = _of(world, "bea"), _of(world, "alex")
    assert not [text for text in told_bea if "Alex" in text or "€" in text or "18:00" in text]
    assert not [text for text in told_alex if "Bea" in text or "$" in text]
    assert any("$400" in text for text in told_bea)
    # A strange choice of the other coach's does nothing.
    before = world.ledger()
    foreign = world.choice_ids(f"telegram:{BEA_CHAT}")[0]
    query = {
        "id": "888",
        "from": {"id": ALEX_CHAT, "is_bot": False, "first_name": "Alex"},
        "chat_instance": "1",
        "data": foreign,
        "message": {
            "message_id": 1,
            "date": 0,
            "chat": {"id": ALEX_CHAT, "type": "private", "first_name": "Alex"},
        },
    }
    world.peer.send_update(world.token, {"callback_query": query})
    assert [item.text for item in world.shown()] == [
        "That choice is no longer open. Please write what you would like."
    ]
    assert world.ledger() == before


def test_a_coach_who_is_a_client_elsewhere(world, people):
    alex, bea, _ = people
    [card] = bea.says("add Alex")
    alex.opens(re.findall(r"https://t\.me/\S+", card.text)[0])
    [asked] = alex.says("today")
    assert asked.buttons == ("Alex (I'm the coach)", "Bea")
    assert alex.taps("Alex (I'm the coach)")[0].text == "This chat is now with Alex."
    alex.says("switch")
    alex.taps("Bea")
    [balance] = alex.says("how many do I have left?")
    assert "$" in balance.text or "0 left" in balance.text or "no" in balance.text.lower()


def test_a_used_invite_and_a_known_person_with_an_old_link(world, people):
    _, bea, emma = people
    [card] = bea.says("add Emma")
    link = re.findall(r"https://t\.me/\S+", card.text)[0]
    _ = emma.opens(link)
    mia = world.phone(4799, "Mia")
    [refused] = mia.opens(link)
    assert refused == new("mia", "This invite has been used already. Please ask Bea for a new one.")
    emma.says("switch")
    emma.taps("Alex")
    # No invite at all: she stays who she is.
    assert emma.says("/start gone-and-forgotten")[0].text.startswith("Hello Emma.")
    assert emma.says("join tomorrow")[0].text != ""
    assert not [text for text in _of(world, "emma") if "I don't know you yet" in text]
