"""The booking page: what can really be booked in two weeks, and links that carry it into the chat."""

from datetime import UTC, datetime, time, timedelta

import flask
import pytest
from flask.testing import FlaskClient

from domain.availability import BookingRules, Window
from domain.messages import InboundMessage
from domain.packs import Offer
from handlers.links import Links
from handlers.pages.blueprint import blueprint
from handlers.views import Views
from tests.handlers.pages import reading
from tests.handlers.pages.world import World, berlin


def test_the_first_free_slot_keeps_the_notice_and_the_last_the_two_weeks(
    world: World, web: FlaskClient
) -> None:
    world.add_coach()
    starts = reading.starts(web.get("/c/alex").text)
    # Monday 09:00 and two hours of notice; the fourteenth day is a Sunday, on which nothing is open.
    assert starts[0] == berlin("2026-03-02 11:00")
    assert starts[-1] == berlin("2026-03-14 12:00")
    # 17 on the first day, 21 on nine more weekdays, 7 on two Saturdays.
    assert len(starts) == 17 + 9 * 21 + 2 * 7
    assert starts == sorted(set(starts))


def test_the_coachs_horizon_and_daily_maximum_hold(world: World, web: FlaskClient) -> None:
    coach = world.add_coach(rules=BookingRules(horizon=2, daily_max=1))
    world.add_client(coach, "Emma")
    world.say("alex", "sell Emma 5-pack", "yes", "book Emma tue 17:00", "yes")
    days = {start.date().isoformat() for start in reading.starts(web.get("/c/alex").text)}
    assert days == {"2026-03-02", "2026-03-04"}


def test_what_is_booked_or_blocked_is_not_offered(world: World, web: FlaskClient) -> None:
    coach = world.add_coach()
    world.add_client(coach, "Emma")
    world.say("alex", "sell Emma 10-pack", "yes")
    world.say("emma", "book fri 18:00", "yes")
    world.say("alex", "block thu 14-17", "yes")
    starts = reading.starts(web.get("/c/alex").text)
    friday = {berlin(f"2026-03-06 {at}") for at in ("17:30", "18:00", "18:30")}
    assert not friday & set(starts)
    assert {berlin("2026-03-06 17:00"), berlin("2026-03-06 19:00")} <= set(starts)
    thursday = {berlin(f"2026-03-05 {at}") for at in ("13:30", "14:00", "15:30", "16:30")}
    assert not thursday & set(starts)
    assert {berlin("2026-03-05 13:00"), berlin("2026-03-05 17:00")} <= set(starts)
    world.say("emma", "cancel friday", "yes")
    assert berlin("2026-03-06 18:00") in reading.starts(web.get("/c/alex").text)


def test_slots_across_the_clock_change(world: World, web: FlaskClient) -> None:
    """On 29 March 2026 Berlin goes from 02:00 to 03:00: the night's hours lose one, the day's are an hour earlier in UTC."""
    nights = (Window(6, time(0), time(5)), Window(6, time(10), time(12)), Window(5, time(10), time(12)))
    world.add_coach(hours=nights, rules=BookingRules(step=60))
    world.at = berlin("2026-03-27 09:00")
    page = web.get("/c/alex").text
    starts = reading.starts(page)
    saturday, sunday = datetime(2026, 3, 28, tzinfo=UTC), datetime(2026, 3, 29, tzinfo=UTC)
    on_saturday = [start for start in starts if saturday <= start < saturday + timedelta(hours=22)]
    assert on_saturday == [saturday.replace(hour=9), saturday.replace(hour=10)]
    in_the_night = [saturday.replace(hour=23), sunday, sunday.replace(hour=1), sunday.replace(hour=2)]
    on_sunday = [start for start in starts if saturday.replace(hour=23) <= start < sunday.replace(hour=22)]
    assert on_sunday == [*in_the_night, sunday.replace(hour=8), sunday.replace(hour=9)]
    # There is no 02:00 on that day, and the week after there is.
    assert reading.typed(reading.slot_links(page)[4][1]) == "Book Sun 29 March 03:00 (alex)"
    assert berlin("2026-04-05 02:00") in starts


def test_a_slot_opens_every_channel_with_the_booking_typed(world: World, web: FlaskClient) -> None:
    world.add_coach()
    page = web.get("/c/alex").text
    telegram, whatsapp = reading.slot_links(page)[0]
    assert telegram == f"https://t.me/tenpack_bot?start=b-alex-{int(berlin('2026-03-02 11:00').timestamp())}"
    assert whatsapp.startswith("https://wa.me/4930123456?text=")
    assert reading.typed(whatsapp) == "Book Mon 2 March 11:00 (alex)"
    assert "Book in Telegram Book in WhatsApp Nothing is booked before you confirm it there." in reading.text(
        page
    )


@pytest.mark.parametrize("way", [0, 1])
def test_what_the_links_type_is_completed_by_the_bot(world: World, web: FlaskClient, way: int) -> None:
    coach = world.add_coach()
    emma = world.add_client(coach, "Emma")
    world.say("alex", "sell Emma 10-pack", "yes")
    link = reading.slot_links(web.get("/c/alex").text)[40][way]
    if way == 0:
        payload = link.partition("start=")[2]
        sent = InboundMessage("simulator", "link-1", "simulator:emma", f"/start {payload}", start=payload)
        assert not world.messages.receive(sent).failed
    else:
        world.say("emma", reading.typed(link))
    world.say("emma", "yes")
    found = world.views.client_page(world.ticket("me", coach, emma))
    assert found is not None
    start = reading.starts(web.get("/c/alex").text)
    (booked,) = found.upcoming
    assert booked.booking.starts_at == berlin("2026-03-04 10:00")
    assert booked.booking.starts_at not in start


@pytest.mark.parametrize("way", [0, 1])
def test_a_group_is_shown_with_its_seats_and_booked_by_its_link(
    world: World, web: FlaskClient, way: int
) -> None:
    coach = world.add_coach()
    emma = world.add_client(coach, "Emma")
    world.say("alex", "sell Emma 10-pack", "yes")
    world.say("alex", "new type: Duo 90 min, 2 people, half a session, court fee 5", "yes")
    world.say("alex", "duo wed 18:00", "yes")
    page = web.get("/c/alex").text
    at = reading.starts(page).index(berlin("2026-03-04 18:00"))
    assert "18:00 Duo 2 seats left Wednesday" in reading.text(page)
    assert "18:00–19:30 Duo · 2 seats left · 0.5 sessions · court fee 5 €" in reading.text(page)
    link = reading.slot_links(page)[at][way]
    if way == 0:
        payload = link.partition("start=")[2]
        sent = InboundMessage("simulator", "link-1", "simulator:emma", f"/start {payload}", start=payload)
        assert not world.messages.receive(sent).failed
    else:
        world.say("emma", reading.typed(link))
    world.say("emma", "yes")
    found = world.views.client_page(world.ticket("me", coach, emma))
    assert found is not None
    (booked,) = found.upcoming
    assert (booked.booking.name, booked.booking.units, found.owed) == ("Duo", 50, 40500)
    assert "18:00 Duo 1 seat left" in reading.text(web.get("/c/alex").text)
    # A full one is not offered, and nothing else is at that time.
    world.add_client(coach, "Noah")
    world.say("alex", "sell Noah 10-pack", "yes")
    world.say("noah", "book wed 18:00", "yes")
    assert berlin("2026-03-04 18:00") not in reading.starts(web.get("/c/alex").text)


def test_offers_and_rules_are_told_in_full(world: World, web: FlaskClient) -> None:
    world.add_coach(
        offers=(
            Offer(1, "10-pack", 1000, 40000, 6),
            Offer(2, "Trio", 300, 10000, days=30),
            Offer(3, "Half", 50, 2550),
        )
    )
    page = web.get("/c/alex").text
    assert reading.section(page, "offers") == (
        "Offers 10-pack 10 sessions · valid 6 months 400 € 40 € each "
        "Trio 3 sessions · valid 30 days 100 € Half 0.5 sessions · no end 25.50 €"
    )
    assert reading.section(page, "rules") == (
        "Rules Cancel or move free up to 24 h before; later it counts. Rain or Alex cancels: session back. "
        "Not used by the end: it expires. Refund: unused at pack price. You agree to them with your first booking, not before."
    )


def test_nothing_free_nothing_on_offer(world: World, web: FlaskClient) -> None:
    world.add_coach("bea", "Bea", offers=(), hours=(), rules=BookingRules(approval=True))
    page = reading.text(web.get("/c/bea").text)
    assert "Nothing is free in the next two weeks. Ask Bea in the chat." in page
    assert "Bea confirms each booking." in page
    assert "Offers" not in page


def test_without_a_channel_times_are_shown_and_lead_nowhere(world: World) -> None:
    world.add_coach()
    links = Links(public_url="https://tenpack.test", secret="a secret of the tests")
    app = flask.Flask("pages")
    app.register_blueprint(blueprint(Views(world.database, lambda: world.at, links), links))
    page = app.test_client().get("/c/alex").text
    assert '<span class="slot">11:00</span>' in page
    assert reading.slot_links(page) == []


def test_each_coach_has_slots_and_places_of_his_own(world: World, web: FlaskClient) -> None:
    world.add_coach()
    world.add_coach(
        "bea",
        "Bea",
        tz="America/New_York",
        currency="USD",
        hours=(Window(0, time(9), time(10), "Court <2>"),),
    )
    page = web.get("/c/bea").text
    assert reading.starts(page) == [
        datetime(2026, 3, 2, 14, tzinfo=UTC),
        datetime(2026, 3, 9, 13, tzinfo=UTC),
    ]
    assert "Court &lt;2&gt;" in page
    assert "Times in New York." in page
    assert "Alex" not in page


def test_there_is_no_such_coach(world: World, web: FlaskClient) -> None:
    world.add_coach()
    for slug in (
        "nobody",
        "ALEX",
        "alex%00",
        "%F0%9F%8E%BE",
        "a" * 65,
        "..",
        "alex'--",
        "alex%20",
        "alex%0A",
    ):
        assert web.get(f"/c/{slug}").status_code == 404, slug


def test_the_page_is_asked_for_again_and_sent_only_when_it_changed(world: World, web: FlaskClient) -> None:
    world.add_coach()
    first = web.get("/c/alex")
    assert first.headers["Cache-Control"] == "no-cache"
    assert "X-Robots-Tag" not in first.headers
    again = web.get("/c/alex", headers={"If-None-Match": first.headers["ETag"]})
    assert (again.status_code, again.data) == (304, b"")
    world.pass_time(hours=1)
    assert web.get("/c/alex", headers={"If-None-Match": first.headers["ETag"]}).status_code == 200
