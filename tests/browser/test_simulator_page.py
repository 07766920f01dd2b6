"""The simulator's page, as a newcomer meets it: by clicks, on a desk and on a phone."""

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from tests.bot.simulator.phones import Phones

if TYPE_CHECKING:
    from playwright.sync_api import Browser, ConsoleMessage, Locator, Page

pytestmark = pytest.mark.parametrize("migrated_database_url", ["sqlite"], indirect=True)


@pytest.fixture
def phones(migrated_database_url: str, tmp_path: Path) -> Iterator[Phones]:
    there = Phones(migrated_database_url, tmp_path)
    there.reset()
    yield there
    there.made.database.close()


@pytest.fixture
def desk(chromium: "Browser") -> "Iterator[Page]":
    """A tab as wide as a desk's; an error in the page's script, or anything its policy blocks, fails."""
    context = chromium.new_context(viewport={"width": 1440, "height": 900}, locale="en-GB")
    context.set_default_timeout(60_000)
    tab = context.new_page()
    errors: list[str] = []
    tab.on("pageerror", lambda error: errors.append(str(error)))
    tab.on("console", lambda message: errors.append(message.text) if is_fault(message) else None)
    yield tab
    context.close()
    assert errors == []


def is_fault(message: "ConsoleMessage") -> bool:
    """The page asks again every few seconds, also while the server is already being ended."""
    return message.type == "error" and "net::ERR_CONNECTION" not in message.text


def phone_of(page: "Page", name: str) -> "Locator":
    return page.get_by_role("region", name=f"{name}'s phone")


def write(page: "Page", name: str, text: str) -> None:
    field = page.get_by_label(f"Write as {name}", exact=True)
    field.fill(text)
    field.press("Enter")


def test_a_newcomer_sees_a_booking_a_late_cancel_and_a_nudge(
    desk: "Page", phones: Phones, serve: Callable[..., str]
) -> None:
    desk.goto(f"{serve(phones.app)}/simulator")
    alex, emma = phone_of(desk, "Alex"), phone_of(desk, "Emma")
    # What to try first is offered as a tap.
    alex.get_by_role("button", name="sell Emma 10-pack").click()
    alex.get_by_role("button", name="Sell", exact=True).click()
    emma.get_by_role("button", name="I agree").click()
    emma.get_by_text("10 left: 0 booked, 10 free").wait_for()

    write(desk, "Emma", "can I come friday at 6?")
    emma.get_by_text("is free. Book it?").wait_for()
    emma.get_by_role("button", name="Book", exact=True).last.click()
    emma.get_by_text("Booked: Friday 6 March, 18:00–19:00.").wait_for()
    # The message itself changed, and the numbers above the phone with it.
    assert emma.get_by_text("Friday 6 March, 18:00–19:00 is free.").count() == 0
    assert numbers(emma) == ["10", "1", "9"]
    alex.get_by_text("Emma booked Friday 6 March").wait_for()

    desk.get_by_role("button", name="Next event").click()
    alex.get_by_text("Open since today: Emma 400 € (10-pack).").wait_for()
    desk.get_by_role("button", name="Next event").click()
    emma.get_by_text("Your 10-pack of 2 March: 400 € for it are still open.").wait_for()
    emma.get_by_text("Thursday, 5 March").wait_for()

    for _ in range(9):
        desk.get_by_role("button", name="+1 h").click()
    desk.locator("#time:text-is('19:00')").wait_for()
    write(desk, "Emma", "can't make it tomorrow, sorry")
    emma.get_by_role("button", name="Cancel anyway").click()
    emma.get_by_text("Cancelled late").wait_for()
    assert numbers(emma) == ["9", "0", "9"]
    assert phones.client("Emma")["bookings"][0]["status"] == "late_cancelled"


def numbers(phone: "Locator") -> list[str]:
    return phone.locator(".figures b").all_inner_texts()


def test_the_clock_is_set_by_hand_and_a_story_begins_anew(
    desk: "Page", phones: Phones, serve: Callable[..., str]
) -> None:
    desk.goto(f"{serve(phones.app)}/simulator")
    phone_of(desk, "Emma").wait_for()
    desk.get_by_role("button", name="Set the clock").click()
    desk.get_by_label("Move forward to").fill("2026-03-30T07:30")
    desk.get_by_role("button", name="Go").click()
    desk.get_by_text("Monday, 30 March 2026").wait_for()
    # Over the clock change: the wall time that was asked for.
    assert phones.state()["now"] == "2026-03-30T07:30:00+02:00"

    desk.get_by_text("Start over").click()
    desk.get_by_role("button", name="Two coaches").click()
    desk.get_by_role("button", name="Bea (coach)").click()
    write(desk, "Bea", "sell Lena 5-pack")
    phone_of(desk, "Bea").get_by_role("button", name="Sell", exact=True).click()
    phone_of(desk, "Bea").get_by_text("Sold: 5-pack to Lena").wait_for()
    # Lena's phone is not on the table, but it rang.
    lena = desk.locator("#tabs").get_by_role("button", name="Lena")
    assert lena.locator(".unread").inner_text() == "1"
    lena.click()
    phone_of(desk, "Lena").get_by_text("Bea has set up a 5-pack for you").wait_for()


def test_a_file_is_sent_with_what_stands_in_the_field(
    desk: "Page", phones: Phones, serve: Callable[..., str]
) -> None:
    desk.goto(f"{serve(phones.app)}/simulator")
    alex = phone_of(desk, "Alex")
    desk.get_by_label("Write as Alex", exact=True).fill("my old list")
    button = desk.get_by_label("Send a file as Alex")
    button.set_input_files({"name": "list.csv", "mimeType": "text/csv", "buffer": b"name,left\nMia,7\n"})
    alex.get_by_role("button", name="Take over 1 client").click()
    alex.get_by_text("📎 list.csv\nmy old list").wait_for()
    assert phones.client("Mia")["units"]["left"] == "7.00"
    assert desk.get_by_label("Write as Alex", exact=True).input_value() == ""
    # A larger one is refused where it is chosen, and says so.
    button.set_input_files({"name": "court.jpg", "mimeType": "image/jpeg", "buffer": b"x" * (3 << 20)})
    desk.get_by_text("court.jpg has 3.0 MB: the simulator takes files of up to 1 MB.").wait_for()


def test_the_newest_message_is_in_sight_when_the_page_opens(
    desk: "Page", phones: Phones, serve: Callable[..., str]
) -> None:
    for _ in range(12):
        phones.say("coach", "offers")
    desk.goto(f"{serve(phones.app)}/simulator")
    phone_of(desk, "Alex").wait_for()
    desk.wait_for_function(
        "() => { const t = document.querySelector('.thread');"
        " return t.scrollHeight > t.clientHeight && t.scrollHeight - t.scrollTop - t.clientHeight < 2; }"
    )


def test_markup_stays_text(desk: "Page", phones: Phones, serve: Callable[..., str]) -> None:
    phones.say("<b>Zoe", "<img src=x onerror=alert(1)>")
    phones.say("emma", "<script>document.title='gone'</script>")
    desk.goto(f"{serve(phones.app)}/simulator")
    phone_of(desk, "Emma").get_by_text("<script>document.title='gone'</script>").wait_for()
    desk.get_by_role("button", name="<b>Zoe").click()
    phone_of(desk, "<b>Zoe").get_by_text("<img src=x onerror=alert(1)>").wait_for()
    assert desk.title() == "Tenpack simulator"
    assert desk.locator(".thread img, .thread script").count() == 0


def test_what_others_write_appears_by_itself(desk: "Page", phones: Phones, serve: Callable[..., str]) -> None:
    desk.goto(f"{serve(phones.app)}/simulator")
    phone_of(desk, "Emma").wait_for()
    phones.confirm("coach", "sell Emma 10-pack")
    phone_of(desk, "Emma").get_by_text("Alex has set up a 10-pack for you").wait_for()
    assert numbers(phone_of(desk, "Emma")) == ["10", "0", "10"]


def test_on_a_phone_there_is_one_phone_at_a_time(
    page: "Page", phones: Phones, serve: Callable[..., str]
) -> None:
    page.goto(f"{serve(phones.app)}/simulator")
    phone_of(page, "Alex").wait_for()
    assert phone_of(page, "Emma").count() == 0
    write(page, "Alex", "sell Emma 10-pack")
    phone_of(page, "Alex").get_by_role("button", name="Sell", exact=True).click()
    tab = page.locator("#tabs").get_by_role("button", name="Emma")
    tab.locator(".unread").wait_for()
    tab.click()
    assert tab.get_attribute("aria-pressed") == "true"
    phone_of(page, "Emma").get_by_role("button", name="I agree").click()
    phone_of(page, "Emma").get_by_text("10 left").wait_for()
    assert phone_of(page, "Alex").count() == 0
    width: Any = page.evaluate("document.documentElement.scrollWidth")
    assert width <= 390
    for name in ("+1 h", "+1 day", "Next", "Start over", "Send"):
        box = (
            page.get_by_text(name, exact=True).or_(page.get_by_role("button", name=name)).first.bounding_box()
        )
        assert box is not None, name
        assert 0 <= box["x"] <= box["x"] + box["width"] <= 390, name


def test_a_link_comes_already_typed(page: "Page", phones: Phones, serve: Callable[..., str]) -> None:
    address = serve(phones.app)
    page.goto(f"{address}/simulator?text=Friday%206%20March%2C%2018%3A00%3F")
    field = page.get_by_label("Write as Emma", exact=True)
    field.wait_for()
    assert field.input_value() == "Friday 6 March, 18:00?"
    # Nothing is sent before the person does.
    assert phones.chat("emma") == []
    page.goto(f"{address}/simulator?text=join%20abcdefgh")
    field = page.get_by_label("Write as Zoe", exact=True)
    field.wait_for()
    assert field.input_value() == "join abcdefgh"


def test_every_control_has_a_name(desk: "Page", phones: Phones, serve: Callable[..., str]) -> None:
    phones.reset("2026-03-04T12:00:00+01:00", "demo")
    desk.goto(f"{serve(phones.app)}/simulator")
    phone_of(desk, "Emma").wait_for()
    nameless = desk.evaluate(
        """() => [...document.querySelectorAll("button, a, input, textarea, [role=log]")].filter((node) =>
            !node.closest("template") && !(node.getAttribute("aria-label") || node.textContent.trim()
            || document.querySelector(`label[for="${node.id}"]`))).map((node) => node.outerHTML)"""
    )
    assert nameless == []
    assert desk.locator("[role=log][aria-live=polite]").count() == 3
    shown = desk.locator("#time").inner_text()
    assert shown == datetime.fromisoformat(phones.state()["now"]).strftime("%H:%M")
