"""Pages in the language of whoever reads them."""

from flask.testing import FlaskClient

from storage import people
from storage.unit_of_work import UnitOfWork
from tests.handlers.pages.world import World


def _get(web: FlaskClient, path: str, languages: str) -> str:
    return web.get(path, headers={"Accept-Language": languages}).text


def test_the_booking_page_speaks_as_the_browser_asks(world: World, web: FlaskClient) -> None:
    world.add_coach()
    german = _get(web, "/c/alex", "ru, de-AT;q=0.9, en;q=0.5")
    assert '<html lang="de">' in german
    assert "<title>Buchen bei Alex</title>" in german
    assert "Heute, Montag, 2. März" in german
    assert '<html lang="en">' in _get(web, "/c/alex", "ru")
    answer = web.get("/c/alex")
    assert answer.vary.as_set() == {"accept-language"}
    # What a browser keeps in one language is not the page in another.
    again = web.get("/c/alex", headers={"If-None-Match": answer.headers["ETag"], "Accept-Language": "de"})
    assert again.status_code == 200


def test_a_day_begins_a_line_with_a_capital_letter(world: World, web: FlaskClient) -> None:
    world.add_coach()
    assert "<span>Miércoles, 4 de marzo</span>" in _get(web, "/c/alex", "es")


def test_an_error_is_told_as_the_browser_asks(web: FlaskClient) -> None:
    assert "Hier ist nichts" in _get(web, "/me/forged", "de")
    assert "There is nothing here" in _get(web, "/me/forged", "ru")


def test_a_clients_page_is_in_the_clients_language(world: World, web: FlaskClient) -> None:
    coach = world.add_coach()
    emma = world.add_client(coach, "Emma")
    with world.database.write() as connection:
        uow = UnitOfWork.lock(connection, coach.id, lambda: world.at, "test:1")
        people.change_client(uow, emma.id, language="de")
        uow.commit()
    page = _get(web, f"/me/{world.token('me', coach.id, emma.id)}", "fr")
    assert '<html lang="de">' in page
    office = _get(web, f"/office/{world.token('office', coach.id)}", "fr")
    assert '<html lang="en">' in office
