"""A page's address is its key: forged, borrowed or stretched ones open nothing, and no answer tells more than needed."""

import base64

import pytest
from flask.testing import FlaskClient

from handlers.links import Links, Page
from tests.handlers.pages.world import World, berlin

PAGES = ("/me/{}", "/office/{}", "/office/{}/clients/4", "/calendar/{}.ics")


def forged(page: Page, coach_id: int, client_id: int | None = None) -> str:
    """What a stranger would sign with a secret of his own."""
    return Links(public_url="", secret="a guess").token(
        page, coach_id, client_id, at=berlin("2026-03-02 09:00")
    )


FORGED = (
    "x",
    "WyJtZSIsMSw0XQ",
    "WyJtZSIsMSw0XQ.",
    "a.b.c",
    "%00",
    "%F0%9F%8E%BE",
    "." * 300,
    base64.urlsafe_b64encode(b'["office",1,null]').decode(),
    forged("me", 1, 4),
    forged("office", 1),
    forged("calendar", 1, 4),
)


@pytest.mark.parametrize("path", PAGES)
def test_a_forged_token_opens_nothing(world: World, web: FlaskClient, path: str) -> None:
    coach = world.add_coach()
    assert world.add_client(coach, "Emma").id == 4
    for token in FORGED:
        answer = web.get(path.format(token))
        assert answer.status_code == 404, token
        assert "Emma" not in answer.text
        assert "Alex" not in answer.text


def test_a_token_opens_its_own_page_only(world: World, web: FlaskClient) -> None:
    coach = world.add_coach()
    emma = world.add_client(coach, "Emma")
    tokens = {
        "/me/{}": world.token("me", coach.id, emma.id),
        "/office/{}": world.token("office", coach.id),
        "/calendar/{}.ics": world.token("calendar", coach.id, emma.id),
    }
    for path in tokens:
        for own, token in tokens.items():
            assert web.get(path.format(token)).status_code == (200 if path == own else 404), (path, own)
    assert web.get(f"/office/{tokens['/me/{}']}/clients/{emma.id}").status_code == 404
    # The office is the coach's: no token with a client in it opens it, and no client's page opens without one.
    assert web.get(f"/office/{world.token('office', coach.id, emma.id)}").status_code == 404
    assert web.get(f"/me/{world.token('me', coach.id)}").status_code == 404


def test_a_changed_token_opens_nothing(world: World, web: FlaskClient) -> None:
    coach = world.add_coach()
    emma = world.add_client(coach, "Emma")
    token = world.token("me", coach.id, emma.id)
    for place in range(len(token)):
        changed = token[:place] + ("A" if token[place] != "A" else "B") + token[place + 1 :]
        # The last sign of base64 carries bits that mean nothing.
        if place != len(token) - 1:
            assert web.get(f"/me/{changed}").status_code == 404


def test_who_is_gone_is_not_found(world: World, web: FlaskClient) -> None:
    coach = world.add_coach()
    for path in (
        f"/me/{world.token('me', coach.id, 999)}",
        f"/me/{world.token('me', 999, 1)}",
        f"/office/{world.token('office', 999)}",
        f"/office/{world.token('office', coach.id)}/clients/{10**30}",
        f"/calendar/{world.token('calendar', coach.id, 999)}.ics",
    ):
        assert web.get(path).status_code == 404, path


def test_a_clients_token_shows_his_own_story_and_no_other_clients(world: World, web: FlaskClient) -> None:
    alex, bea = world.add_coach(), world.add_coach("bea", "Bea")
    emma, noah = world.add_client(alex, "Emma"), world.add_client(alex, "Noah")
    other = world.add_client(bea, "Emma", "emma-b")
    world.say("alex", "sell Noah 5-pack", "yes")
    world.say("bea", "sell Emma 10-pack", "yes")
    page = web.get(f"/me/{world.token('me', alex.id, emma.id)}").text
    assert "There are no entries yet." in page
    assert "Noah" not in page
    assert "Bea" not in page
    assert emma.id == other.id
    assert "10-pack" in web.get(f"/me/{world.token('me', bea.id, other.id)}").text
    assert "5-pack" in web.get(f"/me/{world.token('me', alex.id, noah.id)}").text
