"""What goes out to WhatsApp, against a Twilio server and Twilio's own description of its API."""

import json
from dataclasses import replace
from datetime import timedelta

import pytest

from domain.messages import Attachment, Button
from handlers.channels.whatsapp.templates import Content, Templates
from tests.handlers.channels.outbound import EMMA, NOW, failing, inside, outside

HIDDEN = "whatsapp:US.13491208655302741918"
SIDS = {
    name: "HX" + f"{number:032x}" for number, name in enumerate(["reminder", "any", "quick", "list"], start=1)
}

TEMPLATES = Templates(
    {
        ("reminder", "en"): Content(SIDS["reminder"], ("when", "place", "id1", "path1")),
        ("nudge", "*"): Content(SIDS["any"], ("amount",)),
    }
)
BUTTONS = Templates(
    {
        ("quick_reply_2", "*"): Content(SIDS["quick"], ("text", "label1", "id1", "label2", "id2")),
        ("list_picker_4", "*"): Content(
            SIDS["list"],
            ("text", *(f"{name}{number}" for number in (1, 2, 3, 4) for name in ("label", "id"))),
        ),
    }
)
BOOK = Button("b:1", "Book", "confirm")
OTHER = Button("b:2", "Other times")
CALENDAR = Button("", "Add to calendar", url="https://tenpack.example/c.ics")

# --- within the window ---


def test_a_message(make, forms):
    sid = make().send(inside("Booked: Friday 6 March, 18:00–19:00 🎾\nمرحبا"))
    [form] = forms()
    assert (form["To"], form["Body"]) == (EMMA, "Booked: Friday 6 March, 18:00–19:00 🎾\nمرحبا")
    assert sid.startswith("SM")
    assert "StatusCallback" not in form


def test_the_status_is_asked_for(make, forms):
    make(status_callback="https://tenpack.example/webhooks/twilio/status").send(inside())
    assert forms()[0]["StatusCallback"] == "https://tenpack.example/webhooks/twilio/status"


def test_choices_are_numbered_and_links_are_lines(make, forms):
    make().send(inside("Friday 18:00 is free. Book it?", BOOK, CALENDAR, OTHER))
    assert forms()[0]["Body"] == (
        "Friday 18:00 is free. Book it?\n"
        "Add to calendar: https://tenpack.example/c.ics\n"
        "1 Book\n"
        "2 Other times\n"
        "Answer with the number."
    )


def test_links_alone_want_no_answer(make, forms):
    files = (Attachment("receipt.pdf", "https://tenpack.example/r.pdf"),)
    make().send(inside("Booked.", CALENDAR, files=files))
    assert forms()[0]["Body"] == (
        "Booked.\nAdd to calendar: https://tenpack.example/c.ics\nreceipt.pdf: https://tenpack.example/r.pdf"
    )


def test_the_hint_is_in_the_readers_language(make, forms):
    hints = {"en": "Number.", "de": "Antworte mit der Zahl."}
    make(hint=hints.__getitem__).send(inside("Buchen?", BOOK, language="de"))
    assert forms()[0]["Body"].splitlines()[-1] == hints["de"]


def test_an_edit_is_a_new_message(make, forms):
    channel = make()
    first = channel.send(inside("Book it?", BOOK))
    assert channel.send(inside("Booked.", edits=first)) != first
    assert len(forms()) == 2


def test_who_hides_the_number_is_written_to_all_the_same(make, forms, proxy):
    # The peer knows numbers alone.
    proxy.fail_next(201, json.dumps({"sid": "SM" + "a" * 32}), path="Messages")
    assert make().send(inside(address=HIDDEN)) == "SM" + "a" * 32
    assert forms()[0]["To"] == HIDDEN


def test_only_what_is_too_long_is_cut(make, forms):
    channel = make()
    channel.send(inside("x" * 1600))
    channel.send(inside("a" * 1000 + "\n" + "b" * 1000, BOOK))
    bodies = [form["Body"] for form in forms()]
    assert [len(body) for body in bodies[:2]] == [1600, 1000]
    assert bodies[2] == "b" * 1000 + "\n1 Book\nAnswer with the number."


@pytest.mark.parametrize("address", ["telegram:4711", "+4917012345", ""])
def test_addresses_of_others(make, address):
    error = failing(make(), inside(address=address))
    assert (error.permanent, error.code) == (True, "bad_address")


def test_a_message_without_words(make, forms):
    assert failing(make(), inside("  ")).code == "empty"
    assert forms() == []


# --- real buttons ---


def variables(form: dict[str, str]) -> dict[str, str]:
    found: dict[str, str] = json.loads(form["ContentVariables"])
    return found


def test_buttons_where_they_are_configured(make, forms):
    make(BUTTONS).send(inside("Friday 18:00 is free. Book it?\nIt takes 1 of 9.", BOOK, OTHER))
    [form] = forms()
    assert form["ContentSid"] == SIDS["quick"]
    assert "Body" not in form
    assert list(variables(form).values()) == [
        "Friday 18:00 is free. Book it? It takes 1 of 9.", "Book", "b:1", "Other times", "b:2",
    ]  # fmt: skip


def test_a_list_where_there_are_more(make, forms):
    times = [Button(f"t:{number}", f"{17 + number}:00") for number in range(4)]
    make(BUTTONS).send(inside("Thursday evening:", *times))
    assert forms()[0]["ContentSid"] == SIDS["list"]


@pytest.mark.parametrize(
    "text, buttons",
    [
        ("Three?", (BOOK, OTHER, Button("b:3", "Keep"))),
        ("A label that is too long", (BOOK, Button("b:2", "Ask Alex to let it go"))),
        ("Two that say the same", (BOOK, Button("b:2", "Book"))),
        ("An id that is too long", (BOOK, Button("x" * 201, "Other"))),
        ("−1 Wed 4 March\n−1 Thu 5 March", (BOOK, OTHER)),
        ("x" * 1025, (BOOK, OTHER)),
    ],
)
def test_what_does_not_fit_buttons_is_numbered(make, forms, text, buttons):
    make(BUTTONS).send(inside(text, *buttons))
    assert forms()[0]["Body"].endswith("Answer with the number.")


# --- outside the window ---


@pytest.mark.parametrize(
    "age, free",
    [
        (timedelta(0), True),
        (timedelta(hours=23, minutes=54), True),
        (timedelta(hours=23, minutes=55), False),
        (timedelta(hours=24), False),
        (timedelta(days=9), False),
    ],
)
def test_the_window_shuts_five_minutes_early(make, forms, age, free):
    channel = make(TEMPLATES)
    message = outside("nudge", variables={"amount": "250 €"}, last_inbound_at=NOW - age)
    channel.send(message)
    assert ("Body" in forms()[0]) is free
    assert channel.within_window(message.last_inbound_at) is free


def test_a_template_with_its_variables_and_choices(make, forms):
    make(TEMPLATES).send(outside("reminder", Button("ok:17", "I'll be there"), CALENDAR))
    [form] = forms()
    assert form["ContentSid"] == SIDS["reminder"]
    assert variables(form) == {"1": "Friday 6 March, 18:00", "2": "Court 2", "3": "ok:17", "4": "c.ics"}


def test_a_template_takes_no_lines_no_gaps_and_no_nothing(make, forms):
    given = {"when": " Friday\n\t6      March ", "place": ""}
    make(TEMPLATES).send(outside("reminder", BOOK, CALENDAR, variables=given))
    assert variables(forms()[0]) == {"1": "Friday 6 March", "2": "–", "3": "b:1", "4": "c.ics"}


@pytest.mark.parametrize(
    "message, code",
    [
        (outside("reminder", language="de"), "no_template"),
        (outside("unknown"), "no_template"),
        (outside(""), "no_template"),
        (outside("reminder"), "no_variable"),
        (outside("reminder", BOOK, CALENDAR, variables={"when": "x"}), "no_variable"),
    ],
)
def test_what_no_template_can_say_is_not_said(make, forms, message, code):
    error = failing(make(TEMPLATES), message)
    assert (error.permanent, error.block, error.code) == (True, False, code)
    assert forms() == []


def test_after_63016_the_same_goes_as_a_template(make, forms):
    """What delivery does when a status callback says that the window was shut."""
    channel = make(TEMPLATES)
    message = outside("nudge", variables={"amount": "250 €"}, last_inbound_at=NOW, dedupe="d")
    channel.send(message)
    channel.send(replace(message, last_inbound_at=None))
    assert ["Body" in form for form in forms()] == [True, False]
