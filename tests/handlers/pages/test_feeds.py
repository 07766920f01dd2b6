"""Calendar feeds: read with the same library that calendars use, in UTC, with identities that stay."""

from datetime import timedelta
from typing import Any

from flask.testing import FlaskClient
from icalendar import Calendar

from domain.people import Client, Coach
from tests.handlers.pages.world import World, berlin


def path_of(world: World, coach: Coach, client: Client | None = None) -> str:
    return f"/calendar/{world.token('calendar', coach.id, client.id if client else None)}.ics"


def read(web: FlaskClient, path: str) -> tuple[Any, list[Any]]:
    """The calendar and its events."""
    answer = web.get(path)
    assert answer.status_code == 200
    assert answer.content_type == "text/calendar; charset=utf-8"
    calendar = Calendar.from_ical(answer.data)
    return calendar, list(calendar.walk("VEVENT"))


def booked(world: World) -> tuple[Coach, Client, Client]:
    coach = world.add_coach()
    emma, noah = world.add_client(coach, "Emma"), world.add_client(coach, "Noah; O'Neil, Jr.\\", "noah")
    world.say("alex", "sell Emma 10-pack", "yes")
    world.say("emma", "book thu 17:00", "yes", "book fri 18:00", "yes")
    world.say("alex", "sell Noah 5-pack", "yes", "book Noah wed 10:00", "yes")
    return coach, emma, noah


def test_a_clients_feed_holds_his_own_sessions(world: World, web: FlaskClient) -> None:
    coach, emma, _ = booked(world)
    calendar, events = read(web, path_of(world, coach, emma))
    assert calendar["X-WR-CALNAME"] == "Sessions with Alex"
    assert calendar["X-WR-TIMEZONE"] == "Europe/Berlin"
    assert [str(event["SUMMARY"]) for event in events] == ["Session with Alex", "Session with Alex"]
    starts = [event["DTSTART"].dt for event in events]
    assert starts == [berlin("2026-03-05 17:00"), berlin("2026-03-06 18:00")]
    assert all(event["DTSTART"].dt.utcoffset() == timedelta() for event in events)
    assert all(event["DTEND"].dt - event["DTSTART"].dt == timedelta(hours=1) for event in events)
    assert [str(event["STATUS"]) for event in events] == ["CONFIRMED", "CONFIRMED"]
    assert b"DTSTART:20260305T160000Z" in web.get(path_of(world, coach, emma)).data


def test_the_coachs_feed_holds_all_of_them_by_name(world: World, web: FlaskClient) -> None:
    coach, emma, _ = booked(world)
    world.add_client(world.add_coach("bea", "Bea"), "Lena")
    calendar, events = read(web, path_of(world, coach))
    assert calendar["X-WR-CALNAME"] == "Alex: sessions"
    assert [str(event["SUMMARY"]) for event in events] == ["Noah; O'Neil, Jr.\\", "Emma", "Emma"]
    own = {event["UID"] for event in read(web, path_of(world, coach, emma))[1]}
    assert own < {event["UID"] for event in events}


def test_a_cancelled_session_is_told_as_cancelled_until_a_week_after(world: World, web: FlaskClient) -> None:
    coach, emma, _ = booked(world)
    before = {event["UID"]: event for event in read(web, path_of(world, coach, emma))[1]}
    world.pass_time(minutes=10)
    world.say("emma", "cancel friday", "yes")
    _, (thursday, friday) = read(web, path_of(world, coach, emma))
    assert (str(friday["STATUS"]), friday["SEQUENCE"]) == ("CANCELLED", 1)
    assert (str(thursday["STATUS"]), thursday["SEQUENCE"]) == ("CONFIRMED", 0)
    assert friday["UID"] in before
    assert friday["DTSTAMP"].dt - before[friday["UID"]]["DTSTAMP"].dt == timedelta(minutes=10)
    world.at = berlin("2026-03-13 18:59")
    assert len(read(web, path_of(world, coach, emma))[1]) == 2
    world.at = berlin("2026-03-13 19:00")
    assert len(read(web, path_of(world, coach, emma))[1]) == 1


def test_an_undone_cancel_counts_on_and_keeps_its_identity(world: World, web: FlaskClient) -> None:
    coach, emma, _ = booked(world)
    friday = read(web, path_of(world, coach, emma))[1][1]
    world.say("alex", "cancel Emma friday", "yes")
    gone = read(web, path_of(world, coach, emma))[1][1]
    world.say("alex", "undo", "yes")
    back = read(web, path_of(world, coach, emma))[1][1]
    assert [str(event["STATUS"]) for event in (friday, gone, back)] == ["CONFIRMED", "CANCELLED", "CONFIRMED"]
    assert [event["SEQUENCE"] for event in (friday, gone, back)] == [0, 1, 2]
    assert friday["UID"] == gone["UID"] == back["UID"]


def test_a_moved_session_keeps_its_identity(world: World, web: FlaskClient) -> None:
    coach, emma, _ = booked(world)
    friday = read(web, path_of(world, coach, emma))[1][1]
    world.say("emma", "move friday to saturday 10:00", "yes")
    moved = read(web, path_of(world, coach, emma))[1][1]
    assert moved["UID"] == friday["UID"]
    assert moved["DTSTART"].dt == berlin("2026-03-07 10:00")


def test_a_feed_is_sent_again_only_when_something_changed(world: World, web: FlaskClient) -> None:
    coach, emma, _ = booked(world)
    path = path_of(world, coach, emma)
    first = web.get(path)
    world.pass_time(hours=3)
    again = web.get(path, headers={"If-None-Match": first.headers["ETag"]})
    assert (again.status_code, again.data) == (304, b"")
    assert first.headers["Cache-Control"] == "private, no-cache"
    assert first.headers["X-Robots-Tag"] == "noindex, nofollow"
    world.say("emma", "cancel friday", "yes")
    assert web.get(path, headers={"If-None-Match": first.headers["ETag"]}).status_code == 200


def test_an_empty_feed_is_a_calendar_too(world: World, web: FlaskClient) -> None:
    coach = world.add_coach()
    noah = world.add_client(coach, "Noah")
    for path in (path_of(world, coach), path_of(world, coach, noah)):
        assert read(web, path)[1] == []


def test_sessions_on_both_sides_of_the_clock_change_stay_at_their_wall_time(
    world: World, web: FlaskClient
) -> None:
    coach = world.add_coach()
    emma = world.add_client(coach, "Emma")
    world.at = berlin("2026-03-27 09:00")
    world.say("alex", "sell Emma 10-pack", "yes")
    world.say("emma", "book sat 10:00", "yes", "book mon 10:00", "yes")
    data = web.get(path_of(world, coach, emma)).data
    assert b"DTSTART:20260328T090000Z" in data
    assert b"DTSTART:20260330T080000Z" in data
