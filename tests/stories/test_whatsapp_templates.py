"""Templates as `python -m bot templates` makes them, sent where the window is shut: facts in the reader's language."""

import json
import re

import pytest

from bot.config import WhatsApp
from bot.whatsapp_setup import make_templates
from domain.people import Member
from handlers import plans
from handlers.channels.whatsapp.templates import load_templates
from storage import people
from tests.stories.harness import ALEX
from tests.stories.whatsapp_phones import Phone, WhatsAppWorld

ALEX_AT, EMMA_AT = "whatsapp:+491700000001", "whatsapp:+491700000002"


@pytest.fixture
def templates(content_peer, tmp_path):
    """Made, approved, and written down."""
    file = tmp_path / "made.json"
    account = WhatsApp(content_peer.account_sid, content_peer.auth_token, "", content_peer.url, file)
    make_templates(account, ("en", "de"))
    content_peer.decide("approved")
    make_templates(account, ("en", "de"), make=False)
    return file


@pytest.fixture
def world(
    migrated_database_url, twilio_peer, proxy_to, serve, free_port, tmp_path, twilio_openapi, templates
):
    proxy = proxy_to(twilio_peer.url)
    world = WhatsAppWorld(migrated_database_url, twilio_peer, proxy, serve, free_port, tmp_path, templates)
    yield world
    world.close()
    for form in world.sends():
        twilio_openapi.assert_message(form)
    assert world.faults() == []


@pytest.fixture
def alex_and_emma(world) -> tuple[Phone, Phone]:
    """Emma, who reads German, has a pack and is booked for Thursday; neither has written since Monday."""
    coach_id = world.add_coach(ALEX, ALEX_AT)
    with world.work(coach_id) as uow:
        client = people.add_client(uow, name="Emma", language="de")
        plans.set_daily_alarm(uow, "agenda", uow.now)
        people.join(uow.connection, Member(coach_id, EMMA_AT, "client", client.id), uow.now)
    alex, emma = world.phone(ALEX_AT, "Alex"), world.phone(EMMA_AT, "Emma")
    alex.says("sell Emma 10-pack")
    alex.says("1")
    emma.says("1")
    alex.says("book Emma thursday at 17:00")
    alex.says("1")
    world.shown()
    return alex, emma


@pytest.fixture
def read(world, templates, content_peer):
    """The last message to somebody as WhatsApp shows it: the words of the template with its facts, and its buttons."""

    def last(address: str) -> tuple[str, dict[str, str]]:
        form = [form for form in world.sends() if form["To"] == address][-1]
        [content] = content_peer.contents[form["ContentSid"]]["types"].values()
        values = json.loads(form["ContentVariables"])

        def fill(text: str) -> str:
            for number, value in values.items():
                text = text.replace(f"{{{{{number}}}}}", value)
            assert "{{" not in text
            return text

        return fill(content["body"]), {
            action["title"]: fill(action["id"]) for action in content.get("actions", [])
        }

    return last


def test_a_reminder_in_german_and_a_tap_on_it(world, alex_and_emma, read, templates):
    _, emma = alex_and_emma
    world.at("2026-03-04 14:01")
    form = [form for form in world.sends() if form["To"] == EMMA_AT][-1]
    reminder = load_templates(templates).contents["reminder_free", "de"]
    assert form["ContentSid"] == reminder.sid
    values = dict(zip(reminder.variables, json.loads(form["ContentVariables"]).values(), strict=True))
    assert values["coach"] == "Alex"
    assert re.fullmatch(r"Donnerstag\S? 5\.? März, 17:00–18:00", values["when"])
    text, buttons = read(EMMA_AT)
    assert text.startswith(
        f"Erinnerung von Alex, die nächste Einheit: {values['when']}. Kostenlos absagen bis: "
    )
    assert len(buttons) == 3
    # The button carries the choice of this very session.
    cancel = values["id_cancel"]
    assert cancel in buttons.values()
    world.shown()
    [asked] = emma.says("x", ButtonPayload=cancel, ButtonText="x")
    # Within the window the answer has buttons too: content for three choices.
    assert asked.text.startswith(load_templates(templates).contents["quick_reply_3", "*"].sid)
    assert emma.says("1")[0].to == "emma"
    assert world.kinds() == ["sale", "booking", "cancellation"]


def test_money_and_the_coachs_lists(world, alex_and_emma, read):
    # The morning of the session, and the first nudge at ten; nobody has written since Monday.
    world.at("2026-03-05 09:00")
    text, buttons = read(ALEX_AT)
    assert text == (
        "Good morning. Today, Thursday 5 March, on the list: 1 session, the first at 17:00. "
        "The word “today” shows them all."
    )
    assert buttons == {}
    world.at("2026-03-05 12:00")
    text, _ = read(EMMA_AT)
    assert re.match(
        r"Eine Zahlung an Alex ist offen: 400 € für 10-pack vom 2\.? März\. Ein Knopf unten", text
    )


def test_what_has_no_template_of_its_own_goes_as_the_general_one(world, alex_and_emma, read):
    alex, emma = alex_and_emma
    world.at("2026-03-04 09:00")
    # Emma writes, Alex has not for two days: what she does reaches him as a template of his own chat.
    emma.says("I sent the transfer")
    text, buttons = read(ALEX_AT)
    assert text.startswith("A message from the back office has come: Emma says the transfer of 400 € ")
    assert "1 " in text
    assert buttons == {}
    # The number answers it all the same.
    answered = alex.says("1")
    assert {item.to for item in answered} == {"alex", "emma"}
    assert world.kinds() == ["sale", "booking", "payment"]


def test_a_language_without_templates_is_told_to_the_coach(world, alex_and_emma, read):
    with world.work(1) as uow:
        [client] = people.all_clients(uow)
        people.change_client(uow, client.id, language="it")
    world.at("2026-03-04 14:01")
    text, _ = read(ALEX_AT)
    assert text.startswith("A message from the back office has come: Not delivered to Emma: “")
    assert "WhatsApp needs an approved template for it." in text
