"""The pages in a real browser: a slot opens its sheet without a script, nothing overflows a phone, no policy is broken."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest

from domain.people import Client, Coach
from tests.handlers.pages.world import World, berlin

if TYPE_CHECKING:
    from playwright.sync_api import Browser, Page


@pytest.fixture
def world(migrated_database_url: str) -> Iterator[World]:
    made = World(migrated_database_url)
    yield made
    made.close()


@pytest.fixture
def address(world: World, serve: Callable[..., str]) -> str:
    return serve(world.app())


def story(world: World, name: str = "Emma") -> tuple[Coach, Client]:
    coach = world.add_coach()
    emma = world.add_client(coach, name, "emma")
    world.say("alex", f"sell {name.split()[0]} 10-pack", "yes")
    world.say("emma", "yes", "book thu 17:00", "yes", "book fri 18:00", "yes")
    world.at = berlin("2026-03-04 17:30")
    world.say("emma", "can't make it tomorrow, sorry", "yes")
    return coach, emma


def fits(page: "Page") -> bool:
    """Nothing is wider than the screen."""
    return bool(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))


def test_a_slot_opens_the_channels_without_any_script(
    world: World, address: str, chromium: "Browser"
) -> None:
    world.add_coach()
    context = chromium.new_context(java_script_enabled=False, viewport={"width": 390, "height": 844})
    page = context.new_page()
    page.goto(f"{address}/c/alex")
    telegram = page.get_by_role("link", name="Book in Telegram")
    assert telegram.count() == 0
    page.locator("details.day > summary", has_text="Tuesday 3 March").click()
    page.locator("details.day[open] details.slot > summary", has_text="18:30").click()
    assert telegram.count() == 1
    assert telegram.is_visible()
    start = int(berlin("2026-03-03 18:30").timestamp())
    assert telegram.get_attribute("href") == f"https://t.me/tenpack_bot?start=b-alex-{start}"
    sheet = page.locator("details.slot[open] .sheet")
    assert sheet.inner_text().split("\n")[:3] == ["Tomorrow, Tuesday 3 March", "", "18:30–19:30"]
    box = sheet.bounding_box()
    assert box is not None
    assert (round(box["x"]), round(box["width"]), round(box["y"] + box["height"])) == (0, 390, 844)
    # A tap beside it closes it.
    page.mouse.click(195, 40)
    assert not sheet.is_visible()
    context.close()


def test_only_one_day_is_open_at_a_time(world: World, address: str, page: "Page") -> None:
    world.add_coach()
    page.goto(f"{address}/c/alex")
    assert page.locator("details.day[open] > summary > span").first.inner_text() == "Today, Monday 2 March"
    page.locator("details.day > summary", has_text="Friday 6 March").click()
    assert page.locator("details.day[open]").count() == 1
    assert page.locator("details.day[open] > summary > span").first.inner_text() == "Friday 6 March"


def test_pages_fit_the_screen_and_keep_their_policy(world: World, address: str, page: "Page") -> None:
    coach, emma = story(world, "Emma " + "Maria-Magdalena" * 3)
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    office = f"{address}/office/{world.token('office', coach.id)}"
    me = f"{address}/me/{world.token('me', coach.id, emma.id)}"
    for path in (f"{address}/c/alex", me, office, f"{office}/clients/{emma.id}"):
        page.goto(path)
        for width in (320, 390, 1280):
            page.set_viewport_size({"width": width, "height": 844})
            assert fits(page), (path, width)
        assert page.evaluate("getComputedStyle(document.body).fontVariantNumeric") == "tabular-nums"
    assert said == []


def test_the_client_reads_the_numbers_and_the_reason(world: World, address: str, page: "Page") -> None:
    coach, emma = story(world)
    page.goto(f"{address}/me/{world.token('me', coach.id, emma.id)}")
    assert page.locator(".numbers dd").all_inner_texts() == ["9", "1", "8"]
    entry = page.locator("li.entry", has_text="Cancelled late, it counts")
    assert entry.locator(".change dd").inner_text() == "−1"
    assert "free until Wednesday 4 March, 17:00, 24 h before." in entry.inner_text()
    assert page.locator(".punches li.used").count() == 1
    assert page.locator(".punches li.booked").count() == 1
    assert page.locator(".punches li.free").count() == 8
    page.get_by_text("Rules v1, agreed on 2 March").click()
    assert page.get_by_text("Not used by the end: it expires.").is_visible()


def test_the_office_leads_to_a_clients_ledger_and_back(world: World, address: str, page: "Page") -> None:
    coach, _ = story(world)
    page.goto(f"{address}/office/{world.token('office', coach.id)}")
    page.locator("section", has=page.locator("#clients")).get_by_role("link", name="Emma").click()
    assert page.locator("h1").inner_text() == "Emma"
    assert "Message of Emma, Wednesday 4 March, 17:30" in page.locator("main").inner_text()
    page.get_by_role("link", name="Office").click()
    assert page.locator("h1").inner_text() == "Wednesday 4 March"


def test_a_name_that_is_a_script_is_only_a_name(world: World, address: str, page: "Page") -> None:
    coach = world.add_coach()
    name = "<script>document.title='gone'</script><img src=x onerror=\"document.title='gone'\">"
    client = world.add_client(coach, name, "mallory")
    page.goto(f"{address}/office/{world.token('office', coach.id)}")
    page.get_by_role("link", name=name).click()
    assert page.locator("h1").inner_text() == name
    page.goto(f"{address}/me/{world.token('me', coach.id, client.id)}")
    assert page.title() == f"{name} · Alex"
