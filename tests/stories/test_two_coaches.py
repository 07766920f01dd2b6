"""Two coaches on one deployment: nothing of one is ever visible to the other."""

import pytest

from domain.messages import InboundMessage
from domain.people import Coach
from storage import people
from tests.stories.simulated import Story, labels, texts


@pytest.fixture
def two(story: Story) -> Story:
    story.begin(scenario="two")
    return story


def test_the_same_sale_in_two_currencies_and_zones(two: Story) -> None:
    two.confirm("coach", "sell Emma 10-pack")
    sold = two.confirm("bea", "sell Emma 5-pack")
    assert [message["to"] for message in sold] == ["emma-b", "bea"]
    assert "$220" in texts(sold, "emma-b")[0]
    assert two.client("Emma", "bea")["packs"][0]["currency"] == "USD"
    assert two.client("Emma", "alex")["packs"][0]["currency"] == "EUR"
    assert (two.client("Emma", "bea")["owed"], two.client("Emma", "alex")["owed"]) == ("220.00", "400.00")


def test_each_books_in_the_zone_of_his_coach(two: Story) -> None:
    two.confirm("coach", "sell Emma 10-pack")
    two.confirm("bea", "sell Lena 10-pack")
    two.confirm("emma", "book fri 10:00")
    two.confirm("lena", "book fri 10:00")
    assert two.client("Emma")["bookings"][0]["starts_at"] == "2026-03-06T10:00:00+01:00"
    assert two.client("Lena", "bea")["bookings"][0]["starts_at"] == "2026-03-06T10:00:00-05:00"


def test_one_coach_does_not_see_the_others_clients(two: Story) -> None:
    assert texts(two.say("coach", "balance Lena"), "coach") == ["I don't know a client called Lena."]
    assert "Lena" not in texts(two.say("coach", "clients"), "coach")[0]
    two.confirm("bea", "sell Lena 10-pack")
    assert texts(two.say("coach", "who owes me?"), "coach") == ["Nobody owes you anything."]
    assert {client["name"] for client in two.state("alex")["clients"]} == {"Emma", "Noah"}


def test_a_choice_of_another_persons_message_does_nothing(two: Story) -> None:
    two.confirm("coach", "sell Emma 10-pack")
    proposal = two.say("emma", "book fri 10:00")
    stolen = InboundMessage("simulator", "stolen", "simulator:lena", choice=proposal[0]["choices"][0]["id"])
    two.made.messages.receive(stolen)
    said = two.until("2026-03-02T09:01:00+01:00")
    assert texts(said, "lena") == ["That choice is no longer open. Please write what you would like."]
    assert two.client("Emma")["bookings"] == []


def test_a_client_of_both_is_asked_once_whom_he_means(two: Story) -> None:
    two.say("coach", "add Kim")
    two.say("bea", "add Kim")
    for coach in ("coach", "bea"):
        thread = two.http.get(f"/simulator/api/chats/{coach}").get_json()["messages"]
        link = next(message["text"] for message in reversed(thread) if "join" in message["text"])
        two.say("kim", "join " + link.rpartition("join%20")[2])
    two.confirm("bea", "sell Kim 10-pack")
    two.tap("kim", "I agree")
    asked = two.say("kim", "how many do I have left?")
    assert labels(asked, "kim") == ["Alex", "Bea"]
    answered = two.tap("kim", "Bea")
    assert texts(answered, "kim")[-1].startswith("10 left")
    assert texts(two.say("kim", "how many do I have left?"), "kim")[0].startswith("10 left")
    two.say("kim", "switch")
    two.tap("kim", "Alex")
    assert texts(two.say("kim", "how many do I have left?"), "kim") == ["You have no pack yet."]


def test_switch_said_while_it_is_open_who_is_meant_does_not_ask_again(two: Story) -> None:
    for coach in ("coach", "bea"):
        link = texts(two.say(coach, "add Kim"), coach)[0]
        two.say("kim", "join " + link.rpartition("join%20")[2])
    assert labels(two.say("kim", "switch"), "kim") == ["Alex", "Bea"]
    assert texts(two.say("kim", "2"), "kim") == ["This chat is now with Bea."]


def test_a_stranger_names_his_coach_as_he_calls_him(two: Story) -> None:
    with two.made.database.write() as connection:
        people.add_coach(
            connection, Coach(0, "anna-berg", "Anna Berg", "Europe/Berlin", "EUR", "en"), two.made.clock.now()
        )
        connection.commit()
    assert texts(two.say("zoe", "Anna Berg"), "zoe")[0].startswith("Hello, this is Anna Berg's assistant.")
