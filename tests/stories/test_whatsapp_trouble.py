"""What goes wrong on WhatsApp: the shut window, refused addresses, statuses in any order, repeats, forged requests."""

import random
from concurrent.futures import ThreadPoolExecutor

import httpx
import pytest

from handlers.channels.whatsapp.templates import Content
from tests.stories.harness import ALEX, new
from tests.stories.whatsapp_phones import CONTENT, Phone, WhatsAppWorld

ALEX_AT, EMMA_AT = "whatsapp:+491700000001", "whatsapp:+491700000002"


@pytest.fixture
def world(migrated_database_url, twilio_peer, proxy_to, serve, free_port, tmp_path, twilio_openapi):
    proxy = proxy_to(twilio_peer.url)
    world = WhatsAppWorld(migrated_database_url, twilio_peer, proxy, serve, free_port, tmp_path)
    yield world
    world.close()
    for form in world.sends():
        twilio_openapi.assert_message(form)


@pytest.fixture
def people(world) -> tuple[Phone, Phone]:
    """Alex and his client Emma, who have both written just now."""
    coach_id = world.add_coach(ALEX, ALEX_AT)
    world.add_client(coach_id, "Emma", EMMA_AT)
    return world.phone(ALEX_AT, "Alex"), world.phone(EMMA_AT, "Emma")


def _book(alex: Phone, emma: Phone) -> None:
    """A ten-pack, and a session on Thursday at five: its reminder comes on Wednesday at two."""
    alex.says("sell Emma 10-pack")
    alex.says("1")
    emma.says("1")
    emma.says("thursday at 17:00")
    assert emma.says("1")[0].text.startswith("Booked: Thursday 5 March")


def test_inside_the_window_a_reminder_is_a_plain_message(world, people):
    alex, emma = people
    _book(alex, emma)
    world.at("2026-03-04 09:00")
    emma.says("hello")
    world.at("2026-03-04 14:01")
    [reminder] = world.shown()
    assert reminder.text == "Tomorrow, Thursday 5 March, 17:00. Free to cancel until 17:00 today."
    assert reminder.buttons == ("I'll be there", "Move", "Cancel")


def test_a_window_that_was_shut_after_all(world, people):
    """63016 in the status callback: the same message goes again, as its template."""
    alex, emma = people
    _book(alex, emma)
    world.at("2026-03-04 09:00")
    emma.says("hello")
    alex.says("today")
    world.at("2026-03-04 14:01")
    [plain] = world.shown()
    assert plain.text.startswith("Tomorrow")
    sid = world.sid(EMMA_AT)
    for _ in range(2):  # told twice
        assert world.status(EMMA_AT, "failed", sid, ErrorCode="63016") == 200
    [template] = world.shown()
    assert template.text.startswith(CONTENT["reminder"])
    assert world.shown() == []
    # The template is refused too: the coach is told, once.
    assert world.status(EMMA_AT, "failed", world.sid(EMMA_AT), ErrorCode="63016") == 200
    [told] = world.shown()
    assert told.to == "alex"
    assert "Emma" in told.text


@pytest.mark.parametrize("code", ["63024", "21610", "63033"])
def test_an_address_that_nothing_reaches(world, people, code):
    alex, emma = people
    alex.says("court fee Emma 15")
    shown = alex.says("1")
    assert sorted(item.to for item in shown) == ["alex", "emma"]
    assert world.status(EMMA_AT, "undelivered", world.sid(EMMA_AT), ErrorCode=code) == 200
    [told] = world.shown()
    assert told.to == "alex"
    assert "Emma" in told.text
    # Nothing more is sent there, and the coach hears of it.
    alex.says("court fee Emma 20")
    assert {item.to for item in alex.says("1")} == {"alex"}
    assert world.faults() == []
    # Until she writes.
    assert emma.says("what do I owe?")[0].to == "emma"


def test_refused_at_once(world, people):
    alex, _ = people
    alex.says("court fee Emma 15")
    error = '{"code": 63024, "message": "Invalid message recipient", "status": 400}'
    world.proxy.fail_next(400, error, headers={"Content-Type": "application/json"})
    shown = alex.says("1")
    assert sorted({item.to for item in shown}) == ["alex", "emma"]
    assert "dead" in {state for _, state in world.outbox()}


def test_no_template_is_told_to_the_coach(world, people):
    """A message that comes by itself, outside the window, and for which no template was approved."""
    alex, _ = people
    world.at("2026-03-04 12:00")
    world.shown()
    alex.says("court fee Emma 15")
    shown = alex.says("1")
    assert {item.to for item in shown} == {"alex"}
    assert any("Emma" in item.text and "15" in item.text for item in shown)


def test_statuses_in_any_order_and_twice(world, people):
    _, emma = people
    emma.says("what do I owe?")
    sid = world.sid(EMMA_AT)
    statuses = ["read", "sent", "delivered", "queued", "delivered", "read", "sent"] * 3
    random.Random(3).shuffle(statuses)
    with ThreadPoolExecutor(6) as pool:
        codes = list(pool.map(lambda status: world.status(EMMA_AT, status, sid), statuses))
    assert set(codes) == {200}
    assert (
        world.status(EMMA_AT, "failed", sid, ErrorCode="63024") == 200
    )  # it was read: a late failure undoes nothing
    assert world.shown() == []
    assert emma.says("what do I owe?") == [new("emma", "Nothing is open.")]


def test_a_status_that_overtakes_the_note_that_it_was_sent(world, people):
    assert world.status(EMMA_AT, "delivered", "SM" + "a" * 32) == 200
    assert world.shown() == []


def test_every_message_many_times_at_once(world, people):
    forms = [
        world.peer.inbound_form(to=world.number, sender=EMMA_AT, body="what do I owe?") for _ in range(8)
    ]
    deliveries = forms * 6
    random.Random(5).shuffle(deliveries)
    url = f"{world.base}/webhooks/twilio"
    with ThreadPoolExecutor(8) as pool:
        answers = list(pool.map(lambda form: world.peer.post_signed(url, form), deliveries))
    assert {answer.status_code for answer in answers} == {200}
    assert len(world.shown()) == 8
    assert world.inbox() == {"done": 8}


def test_unsigned_or_wrongly_signed(world, people):
    form = world.peer.inbound_form(to=world.number, sender=EMMA_AT, body="cancel everything")
    form |= {"MessageStatus": "failed", "ErrorCode": "63024"}
    for path in ("/webhooks/twilio", "/webhooks/twilio/status"):
        url = world.base + path
        good = world.peer.sign(url, form)
        for headers, sent in (
            ({}, form),
            ({"X-Twilio-Signature": ""}, form),
            ({"X-Twilio-Signature": "AAAA"}, form),
            ({"X-Twilio-Signature": world.peer.sign(url + "?x=1", form)}, form),
            ({"X-Twilio-Signature": good}, {**form, "Body": "book"}),
            ({"X-Twilio-Signature": good}, {**form, "Extra": "1"}),
        ):
            assert httpx.post(url, data=sent, headers=headers, timeout=60, trust_env=False).status_code == 403
    assert world.inbox() == {}
    assert world.outbox() == []


NO_MESSAGES = (
    {"MessageSid": "", "SmsSid": "", "SmsMessageSid": ""},
    {"MessageSid": "x" * 500},
    {"From": "whatsapp:"},
    {"From": "+491700000002"},
    {"From": "whatsapp:+49 170"},
    {"From": "whatsapp:DE.'); DROP TABLE members"},
    {"From": ""},
)


def test_a_signed_form_that_is_no_message(world, people):
    for fields in NO_MESSAGES:
        form = world.peer.inbound_form(to=world.number, sender=EMMA_AT, body="hello") | fields
        for _ in range(2):
            assert world.peer.post_signed(f"{world.base}/webhooks/twilio", form).status_code == 200
    assert world.shown() == []
    assert world.inbox() == {"dead": len(NO_MESSAGES)}


def test_a_signed_status_that_is_none(world, people):
    form = world.peer.status_form("SM" + "b" * 32, "<b>", to=EMMA_AT, sender=world.number)
    assert world.peer.post_signed(f"{world.base}/webhooks/twilio/status", form).status_code == 200
    assert world.inbox() == {"dead": 1}


def test_twilio_is_away_for_a_while(world, people):
    _, emma = people
    world.proxy.fail_next(503, "{}", times=2)
    emma.says("what do I owe?")
    for _ in range(2000):
        world.pause(0.05)
        world.settle()
        if world.outbox() == [(EMMA_AT, "sent")]:
            break
    found = world.peer.messages(to=EMMA_AT, sender=world.number)
    assert [message["body"] for message in found] == ["Nothing is open."]


def test_one_template_for_whatever_has_none_of_its_own(world, people):
    """The coach's own messages too come from outside the window when nobody has written for a day."""
    alex, _ = people
    any_kind = "HX" + "f" * 32
    world.made.templates.contents["*", "*"] = Content(any_kind, ("text",))
    world.at("2026-03-04 12:00")
    world.shown()
    alex.says("court fee Emma 15")
    told = next(item for item in alex.says("1") if item.to == "emma")
    assert told.text.startswith(any_kind)
    assert "Alex noted court fee: 15 €. Open: 15 €." in told.text
