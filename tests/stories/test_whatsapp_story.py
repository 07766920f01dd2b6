"""The main job on WhatsApp, end to end: signed webhooks in, numbered choices out, templates where the window is shut."""

import re
from urllib.parse import parse_qs, urlsplit

import pytest

from bot import verbs
from tests.stories.harness import new
from tests.stories.whatsapp_phones import CONTENT, HINT, Phone, WhatsAppWorld

ALEX, EMMA = "whatsapp:+491700000001", "whatsapp:+491700000002"
RULES = (
    "1 Cancel or move free up to 24 h before; later it counts.\n"
    "2 Rain or Alex cancels: session back.\n"
    "3 Not used by the end: it expires.\n"
    "4 Refund: unused at pack price."
)
TEN = "10 sessions, 400 €, until 1 September"


@pytest.fixture
def world(migrated_database_url, twilio_peer, proxy_to, serve, free_port, tmp_path, twilio_openapi):
    proxy = proxy_to(twilio_peer.url)
    world = WhatsAppWorld(migrated_database_url, twilio_peer, proxy, serve, free_port, tmp_path)
    yield world
    world.close()
    for form in world.sends():
        twilio_openapi.assert_message(form)
        assert form["StatusCallback"] == f"{world.base}/webhooks/twilio/status"


def _typed(link: str) -> str:
    """What the link into the chat has typed already."""
    [typed] = parse_qs(urlsplit(link).query)["text"]
    return str(typed)


def _link(text: str) -> str:
    [link] = re.findall(r"https://wa\.me/\S+", text)
    return str(link)


def _start(world: WhatsAppWorld, capsys) -> tuple[Phone, Phone]:
    verbs.add_coach(world.made.config, "Alex", "Europe/Berlin", "EUR", "en", "alex")
    invite = _link(capsys.readouterr().out)
    assert invite.startswith(f"https://wa.me/{world.number.removeprefix('whatsapp:+')}?")
    alex, emma = world.phone(ALEX, "Alex"), world.phone(EMMA, "Emma K.")
    world.names[EMMA] = "emma"
    # The peer's own signer, once; the fuller forms of Twilio from then on.
    world.peer.simulate_inbound(world.number, ALEX, _typed(invite))
    [hello] = world.shown()
    assert hello.to == "alex"
    assert hello.text.startswith(
        "Hello Alex. This chat is your back office: zone Europe/Berlin, currency EUR."
    )
    [asked] = alex.says("hours mon-fri 9-20, sat 9-13")
    assert asked.buttons == ("Save", "No")
    assert [shown.text.split("\n")[0] for shown in alex.says("1")] == [
        "Saved. Your hours:",
        "What do you sell? Write for example: offers add 10-pack 10 400 6 months",
    ]
    alex.says("offers add 10-pack 10 400 6 months")
    assert len(alex.says("yes")) == 2
    [card] = alex.says("add Emma")
    token = _typed(_link(card.text))
    assert re.fullmatch(r"join [A-Za-z0-9_-]{6,64}", token)
    welcome, joined = emma.says(token)
    assert welcome.text.startswith("Hello Emma, this is Alex's assistant.")
    assert welcome.buttons == ("Book", "My balance", "My rules")
    assert joined == new("alex", "Emma has joined the chat.")
    return alex, emma


def _sell(alex: Phone, emma: Phone) -> None:
    assert alex.says("sell Emma 10-pack") == [
        new("alex", f"10-pack for Emma: {TEN}, rules v1.", "Sell", "Change", "No")
    ]
    left = "10 left: 0 booked, 10 free, until 1 September."
    assert sorted(alex.says("1")) == [
        new("alex", f"Sold: 10-pack to Emma, {TEN}. I've shown Emma the rules.\n{left}", "Undo"),
        new("emma", f"Alex has set up a 10-pack for you: {TEN}.\n{RULES}", "I agree", "Ask Alex"),
    ]
    assert emma.says("1")[0] == new("emma", f"Agreed, rules v1 of your 10-pack.\n{left}", "Book")


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
    booked, told = emma.says("1")
    assert booked.text.startswith(
        "Booked: Friday 6 March, 18:00–19:00. Free to cancel until Thursday 18:00.\n"
        "10 left: 1 booked, 9 free, until 1 September."
    )
    assert f"{world.base}/calendar/" in booked.text  # a link is a line of its own and has no number
    assert booked.buttons == ("Move", "Cancel")
    assert told == new(
        "alex", "Emma booked Friday 6 March, 18:00–19:00.\n10 left: 1 booked, 9 free, until 1 September."
    )
    [asked] = emma.says("move friday to thursday at 17:00")
    assert asked.text == (
        "Move Friday 6 March, 18:00 to Thursday 5 March, 17:00–18:00? Free to cancel until Wednesday 17:00.\n"
        "Moving is free until Thursday 18:00; after that the old one counts: 10 left becomes 9."
    )
    moved, _ = emma.says("1")
    assert moved.text.startswith("Moved to Thursday 5 March, 17:00–18:00.")

    # Emma wrote two days ago: the window is shut, the reminder goes as its template.
    world.at("2026-03-04 17:30")
    [evening, reminder] = world.shown()
    assert "Open since today: Emma 400 € (10-pack)." in evening.text
    assert reminder.text.startswith(CONTENT["reminder"])
    assert "Tomorrow, Thursday 5 March, 17:00. Free to cancel until 17:00 today." in reminder.text
    assert '"1": "Alex"' in reminder.text
    [asked] = emma.says("can't make it tomorrow, sorry")
    assert asked.buttons == ("Cancel anyway", "Move it", "Keep it", "Ask Alex to let it go")
    cancelled = emma.says("1")[0]
    assert cancelled == new(
        "emma",
        "Cancelled late: Thursday 5 March, 17:00. It counts as 1 session.\n"
        "9 left: 0 booked, 9 free, until 1 September.",
        "Book",
    )
    [why] = emma.says("why?")
    assert "−1 Thu 5 March, cancelled late: you wrote on Wed 17:30, free until Wed 17:00" in why.text
    assert alex.says("Emma paid 150 cash")[0].buttons == ("Note it", "No")
    assert sorted(alex.says("1"))[1] == new(
        "emma", "Alex noted 150 € in cash from you today. 250 € of your 10-pack are open. Right?", "Yes", "No"
    )
    assert emma.says("1") == [new("emma", "Thank you, noted by both.")]
    alex.says("undo")
    assert [item.to for item in sorted(alex.says("1"))] == ["alex", "emma"]
    assert world.kinds() == ["sale", "booking", "move", "cancellation", "payment", "receipt", "undo"]
    assert world.faults() == []
    assert set(world.inbox()) == {"done"}


def test_a_tapped_button_and_a_list(world, capsys):
    """Where content for buttons is configured, a tap comes back with what the button carried."""
    alex, emma = _start(world, capsys)
    _sell(alex, emma)
    emma.says("friday at 6")
    book = world.choice_ids(EMMA)[-3]
    booked = emma.says("Book", ButtonPayload=book, ButtonText="Book")[0]
    assert booked.text.startswith("Booked: Friday 6 March, 18:00–19:00.")
    again = emma.says("Book", ListId=book, ListTitle="Book")
    assert again == [new("emma", "That is answered already.")]
    assert world.kinds() == ["sale", "booking"]


def test_somebody_who_hides_the_number(world, capsys):
    """Joins under the opaque address, is answered there, and is the same client once the number is known."""
    alex, _ = _start(world, capsys)
    [card] = alex.says("add Noah")
    noah = world.phone("whatsapp:DE.1234abcd", "Noah")
    world.accept_opaque("1")
    welcome, joined = noah.says(_typed(_link(card.text)))
    assert (welcome.to, joined.text) == ("noah", "Noah has joined the chat.")
    alex.says("sell Noah 10-pack")
    world.accept_opaque("2", "3")
    assert "noah" in {item.to for item in alex.says("1")}
    world.accept_opaque("4")
    assert noah.says("1")[0].text.startswith("Agreed, rules v1 of your 10-pack.")
    shown = world.phone("whatsapp:+491700000009", "Noah")
    [balance] = shown.says("how many do I have left?", ExternalUserId="whatsapp:DE.1234abcd")
    assert balance.text.startswith("10 left: 0 booked, 10 free")


def test_a_number_that_is_hidden_later(world, capsys):
    alex, emma = _start(world, capsys)
    _sell(alex, emma)
    emma.says("what do I owe?", ExternalUserId="whatsapp:DE.99emma")
    world.at("2026-03-02 09:10")
    hidden = world.phone("whatsapp:DE.99emma", "Emma")
    world.accept_opaque("1")
    [balance] = hidden.says("how many do I have left?")
    assert balance.text.startswith("10 left: 0 booked, 10 free")
    # What comes by itself now goes where she last wrote from.
    alex.says("court fee Emma 15")
    world.accept_opaque("2", "3")
    alex.says("1")
    assert "whatsapp:DE.99emma" in {form["To"] for form in world.sends()[-2:]}


def test_a_stranger_asks_and_is_let_in(world, capsys):
    alex, _ = _start(world, capsys)
    mia = world.phone("whatsapp:+491700000007", "Mia")
    [hello] = mia.says("hi, do you have time on friday?")
    assert (
        hello.text == "Hello, this is Alex's assistant. I don't know you yet: shall I ask Alex to let you in?"
    )
    asked = mia.says("1")
    assert [item.to for item in sorted(asked)] == ["alex", "mia"]
    assert "Mia (+491700000007) would like to train with you" in sorted(asked)[0].text
    admitted = alex.says("1")
    assert "mia" in {item.to for item in admitted}
    assert mia.says("what do I owe?") == [new("mia", "Nothing is open.")]


def test_the_hint_stands_under_numbered_choices_alone(world, capsys):
    _, emma = _start(world, capsys)
    assert HINT in world.sends()[-2]["Body"]
    emma.says("what do I owe?")
    assert HINT not in world.sends()[-1]["Body"]
