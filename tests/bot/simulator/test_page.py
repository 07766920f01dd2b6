"""GET /simulator: there in development only, with nothing from elsewhere."""

from pathlib import Path
from typing import Any

import pytest

from bot.app import create_app
from bot.assembly import Deployment
from tests.bot.simulator.phones import Phones, config_for

ALL = ("", "/", "/api/state", "/api/view", "/api/chats/emma", "/static/simulator.js")


@pytest.mark.parametrize("migrated_database_url", ["sqlite"], indirect=True)
def test_nothing_is_there_unless_it_is_switched_on(migrated_database_url: str, tmp_path: Path) -> None:
    made = Deployment(config_for(migrated_database_url, tmp_path, simulator=False))
    http = create_app(made).test_client()
    assert [http.get(f"/simulator{path}").status_code for path in ALL] == [404] * len(ALL)
    for path in ("reset", "messages", "clock", "next"):
        assert http.post(f"/simulator/api/{path}", json={}).status_code in (404, 405)
    made.database.close()


@pytest.mark.parametrize("migrated_database_url", ["sqlite"], indirect=True)
def test_the_page_asks_for_nothing_from_elsewhere(phones: Phones) -> None:
    answer = phones.http.get("/simulator")
    assert answer.status_code == 200
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
    assert "://" not in answer.text.replace("http://www.w3.org", "")
    for path in ALL:
        assert phones.http.get(f"/simulator{path}", buffered=True).status_code == 200, path


@pytest.mark.parametrize("migrated_database_url", ["sqlite"], indirect=True)
def test_whoever_opens_it_first_finds_somebody(migrated_database_url: str, tmp_path: Path) -> None:
    phones = Phones(migrated_database_url, tmp_path)
    assert phones.http.get("/simulator/api/state").status_code == 404
    assert phones.http.get("/simulator").status_code == 200
    assert [client["name"] for client in phones.state()["clients"]] == ["Emma", "Noah"]
    phones.confirm("coach", "sell Emma 10-pack")
    phones.http.get("/simulator")
    assert phones.client("Emma")["packs"]
    phones.made.database.close()


@pytest.mark.parametrize("migrated_database_url", ["sqlite"], indirect=True)
def test_the_view_is_sent_only_when_it_changed(phones: Phones) -> None:
    phones.confirm("coach", "sell Emma 10-pack")
    view: Any = phones.http.get("/simulator/api/view").json
    assert [phone["who"] for phone in view["phones"]] == ["coach", "emma", "noah"]
    assert view["phones"][1]["numbers"] == {
        "left": "10",
        "booked": "0",
        "free": "10",
        "owed": "400 €",
        "until": "1 September",
    }
    assert phones.http.get(f"/simulator/api/view?known={view['version']}").json == {
        "version": view["version"]
    }
    phones.say("Zoe", "hello")
    later: Any = phones.http.get(f"/simulator/api/view?known={view['version']}").json
    assert [phone["who"] for phone in later["phones"]] == ["coach", "emma", "noah", "Zoe"]
