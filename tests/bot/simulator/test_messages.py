"""POST /messages and GET /chats, field by field."""

from tests.bot.simulator.phones import NINE, Phones


def test_everything_delivered_comes_back_in_order(phones: Phones) -> None:
    (proposal,) = phones.say("coach", "sell Emma 10-pack")
    assert set(proposal) == {"id", "at", "to", "text", "edited", "choices", "files"}
    assert (proposal["at"], proposal["to"], proposal["edited"], proposal["files"]) == (
        NINE,
        "coach",
        False,
        [],
    )
    assert [(choice["label"], choice["role"], choice["url"]) for choice in proposal["choices"]] == [
        ("Sell", "confirm", None),
        ("Change", "other", None),
        ("No", "decline", None),
    ]
    assert all(isinstance(choice["id"], str) and choice["id"] for choice in proposal["choices"])

    card, done = sorted(phones.tap("coach", "Sell"), key=lambda message: message["to"], reverse=True)
    assert (card["to"], card["edited"]) == ("emma", False)
    assert (done["to"], done["id"], done["edited"]) == ("coach", proposal["id"], True)


def test_a_choice_is_found_by_id_and_by_label_in_the_newest_message(phones: Phones) -> None:
    phones.confirm("coach", "sell Emma 10-pack")
    phones.tap("emma", "  i AGREE ")
    first = phones.say("emma", "book thursday 17:00")[0]
    second = phones.say("emma", "book friday 17:00")[0]
    booked = phones.tap("emma", "book")
    assert [message["id"] for message in booked if message["to"] == "emma"] == [second["id"]]
    # The older message is still there, and its id reaches it.
    booked = phones.tap("emma", next(item["id"] for item in first["choices"] if item["label"] == "Book"))
    assert [message["id"] for message in booked if message["to"] == "emma"] == [first["id"]]
    starts = [booking["starts_at"] for booking in phones.client("Emma")["bookings"]]
    assert starts == ["2026-03-06T17:00:00+01:00", "2026-03-05T17:00:00+01:00"]


def test_a_choice_that_is_not_there_changes_nothing(phones: Phones) -> None:
    phones.say("coach", "sell Emma 10-pack")
    before = phones.state(), phones.chat("coach")
    for choice in ("Nonsense", "", "1.999.0", "1.1", "\x00", "\ud800", "Undo"):
        answer = phones.post("messages", {"from": "coach", "choice": choice})
        assert answer.status_code == 400, choice
        assert isinstance(answer.json["error"], str)
    assert phones.post("messages", {"from": "nobody-yet", "choice": "Sell"}).status_code == 400
    assert (phones.state(), phones.chat("coach")) == before


def test_a_tap_on_what_has_changed_since_is_answered_and_does_nothing_twice(phones: Phones) -> None:
    phones.confirm("coach", "sell Emma 10-pack")
    choice = phones.say("emma", "book thursday 17:00")[0]["choices"][0]["id"]
    phones.tap("emma", choice)
    before = phones.state()
    assert phones.tap("emma", choice)
    # Nor by another who got hold of it.
    assert [message["to"] for message in phones.tap("noah", choice)] == ["noah"]
    assert phones.state() == before


def test_a_choice_that_opens_a_page_is_not_said(phones: Phones) -> None:
    phones.confirm("coach", "sell Emma 10-pack")
    phones.confirm("emma", "book thursday 17:00")
    answer = phones.post("messages", {"from": "emma", "choice": "Add to calendar"})
    assert answer.status_code == 400
    assert "/calendar/" in answer.json["error"]


def test_the_thread_reads_like_a_record(phones: Phones) -> None:
    phones.confirm("coach", "sell Emma 10-pack")
    phones.tap("emma", "I agree")
    phones.confirm("emma", "can I come friday at 6?")
    thread = phones.chat("emma")
    # Time stood still throughout: the order is that of what happened.
    assert [(message.get("from"), message.get("to"), message["edited"]) for message in thread] == [
        (None, "emma", True),
        ("emma", None, False),
        ("emma", None, False),
        (None, "emma", True),
        ("emma", None, False),
    ]
    assert [message["text"] for message in thread if "from" in message] == [
        "I agree",
        "can I come friday at 6?",
        "Book",
    ]
    assert thread[3]["text"].startswith("Booked: Friday 6 March, 18:00–19:00")
    assert len({message["id"] for message in thread}) == len(thread)
    assert phones.chat("nobody") == []


def test_times_are_in_the_zone_of_the_coach(phones: Phones) -> None:
    phones.reset(scenario="two")
    assert phones.say("bea", "hello")[0]["at"] == "2026-03-02T03:00:00-05:00"
    assert phones.chat("bea")[0]["at"] == "2026-03-02T03:00:00-05:00"
    assert phones.say("emma", "hello")[0]["at"] == NINE


def test_a_stranger_gets_an_answer_and_no_client_is_made(phones: Phones) -> None:
    (answer,) = phones.say("Zoe", "hello")
    assert answer["to"] == "Zoe"
    told = phones.tap(
        "Zoe", next(choice["id"] for choice in answer["choices"] if choice["role"] == "confirm")
    )
    assert {message["to"] for message in told} == {"Zoe", "coach"}
    assert [client["name"] for client in phones.state()["clients"]] == ["Emma", "Noah"]


def test_an_invite_lets_a_new_phone_in(phones: Phones) -> None:
    (answer,) = phones.say("coach", "add Mia")
    token = answer["text"].partition("join%20")[2].split()[0]
    assert {message["to"] for message in phones.say("mia", f"join {token}")} == {"mia", "coach"}
    assert [client["name"] for client in phones.state()["clients"]] == ["Emma", "Noah", "Mia"]
