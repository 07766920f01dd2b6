"""What every answer carries, and what is said when there is none."""

from datetime import datetime

import flask
from flask.testing import FlaskClient

from handlers.pages.blueprint import HEADERS, VERSION, blueprint
from handlers.views import Views
from tests.handlers.pages import reading
from tests.handlers.pages.world import World


def test_every_answer_is_secured(world: World, web: FlaskClient) -> None:
    coach = world.add_coach()
    emma = world.add_client(coach, "Emma")
    paths = (
        "/c/alex",
        "/c/nobody",
        f"/me/{world.token('me', coach.id, emma.id)}",
        f"/office/{world.token('office', coach.id)}",
        f"/calendar/{world.token('calendar', coach.id)}.ics",
        "/me/forged",
    )
    for path in paths:
        headers = web.get(path).headers
        assert {name: headers[name] for name in HEADERS} == HEADERS, path
    assert "script-src" not in HEADERS["Content-Security-Policy"]
    assert "default-src 'none'" in HEADERS["Content-Security-Policy"]


def test_what_a_token_opens_is_kept_nowhere(world: World, web: FlaskClient) -> None:
    coach = world.add_coach()
    emma = world.add_client(coach, "Emma")
    token = world.token("office", coach.id)
    for path in (
        f"/me/{world.token('me', coach.id, emma.id)}",
        f"/office/{token}",
        f"/office/{token}/clients/{emma.id}",
    ):
        answer = web.get(path)
        assert answer.headers["Cache-Control"] == "private, no-store"
        assert answer.headers["X-Robots-Tag"] == "noindex, nofollow"
        assert '<meta name="robots" content="noindex, nofollow">' in answer.text


def test_nothing_is_loaded_from_elsewhere_and_nothing_is_inline(world: World, web: FlaskClient) -> None:
    coach = world.add_coach()
    emma = world.add_client(coach, "Emma")
    for path in (
        "/c/alex",
        f"/me/{world.token('me', coach.id, emma.id)}",
        f"/office/{world.token('office', coach.id)}",
    ):
        page = web.get(path).text
        for forbidden in ("<script", "<style", " style=", "javascript:", "<img", "<iframe", "<form"):
            assert forbidden not in page
        assert f'<link rel="stylesheet" href="/pages/pages.css?v={VERSION}">' in page
        assert '<html lang="en">' in page


def test_the_style_is_kept_for_ever_under_its_own_address(web: FlaskClient) -> None:
    style = web.get(f"/pages/pages.css?v={VERSION}", buffered=True)
    assert style.status_code == 200
    assert style.headers["Cache-Control"] == "public, max-age=31536000, immutable"
    assert web.get("/pages/icon.svg", buffered=True).data.startswith(b"<svg")
    assert b"http" not in style.data


def test_not_found_is_one_plain_page(web: FlaskClient) -> None:
    for path in ("/c/nobody", "/me/forged", "/office/forged", "/calendar/forged.ics"):
        answer = web.get(path)
        assert answer.status_code == 404
        assert reading.text(answer.text) == (
            "404 There is nothing here The link is incomplete or no longer valid. Ask for a new one in the chat."
        )


def test_nothing_can_be_sent_to_a_page(world: World, web: FlaskClient) -> None:
    world.add_coach()
    assert web.post("/c/alex", data={"name": "x"}).status_code == 405


def test_a_fault_of_ours_is_a_plain_page_that_tells_nothing(world: World) -> None:
    world.add_coach()

    def no_clock() -> datetime:
        raise RuntimeError("the secret of the house")

    app = flask.Flask("pages")
    app.register_blueprint(blueprint(Views(world.database, no_clock, world.links), world.links))
    answer = app.test_client().get("/c/alex")
    assert answer.status_code == 500
    assert reading.text(answer.text) == (
        "500 That did not work The fault is ours, nothing was changed. Please try again in a minute."
    )
    assert answer.headers["Cache-Control"] == "private, no-store"
