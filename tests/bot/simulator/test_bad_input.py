"""What cannot be read is answered 400 with a sentence, and changes nothing; never 500."""

from typing import Any

import pytest

from tests.bot.simulator.phones import NINE, Phones

BODIES: list[tuple[str, Any]] = [
    ("messages", None),
    ("messages", []),
    ("messages", "hello"),
    ("messages", {}),
    ("messages", {"from": "emma"}),
    ("messages", {"text": "hello"}),
    ("messages", {"from": "emma", "text": "a", "choice": "b"}),
    ("messages", {"from": "emma", "text": None}),
    ("messages", {"from": "emma", "text": 7}),
    ("messages", {"from": "emma", "choice": ["Book"]}),
    ("messages", {"from": "emma", "text": "hello", "at": NINE}),
    ("messages", {"from": "", "text": "hello"}),
    ("messages", {"from": 7, "text": "hello"}),
    ("messages", {"from": "a" * 61, "text": "hello"}),
    ("messages", {"from": "a\x00b", "text": "hello"}),
    ("messages", {"from": "\ud800", "text": "hello"}),
    ("messages", {"from": "../state", "text": "hello"}),
    ("clock", {}),
    ("clock", {"now": None}),
    ("clock", {"now": 1772438400}),
    ("clock", {"now": "soon"}),
    ("clock", {"now": "2026-03-03T09:00:00"}),
    ("clock", {"now": "2026-03-02T08:59:59+01:00"}),
    ("clock", {"now": "2031-03-02T09:00:00+01:00"}),
    ("clock", {"now": "9999-12-31T23:59:59-12:00"}),
    ("clock", {"now": "0001-01-01T00:00:00+12:00"}),
    ("clock", {"now": NINE, "speed": 2}),
    ("reset", {"now": "2026-03-02T09:00:00", "scenario": "empty"}),
    ("reset", {"now": "1926-03-02T09:00:00+01:00", "scenario": "empty"}),
    ("reset", {"now": NINE, "scenario": "full"}),
    ("reset", {"now": NINE, "scenario": 2}),
    ("reset", {"now": NINE, "scenario": "empty", "coach": "alex"}),
]


@pytest.mark.parametrize("migrated_database_url", ["sqlite"], indirect=True)
def test_a_wrong_body_is_refused_and_changes_nothing(phones: Phones) -> None:
    phones.confirm("coach", "sell Emma 10-pack")
    before = phones.state()
    for path, body in BODIES:
        answer = phones.post(path, body)
        assert (answer.status_code, list(answer.json)) == (400, ["error"]), (path, body, answer.text)
    assert phones.state() == before


@pytest.mark.parametrize("migrated_database_url", ["sqlite"], indirect=True)
@pytest.mark.parametrize(
    "raw",
    [
        b"",
        b"{",
        b"\xff\xfe",
        b'{"from": "emma", "text": "\xff"}',
        b"[" * 100_000,
        b'{"now":' + b"9" * 9000 + b"}",
        b"NaN",
    ],
)
def test_no_json_is_refused(phones: Phones, raw: bytes) -> None:
    for path in ("messages", "clock", "reset"):
        assert phones.http.post(f"/simulator/api/{path}", data=raw).status_code == 400


def test_noise_is_answered_and_the_ledger_untouched(phones: Phones) -> None:
    phones.confirm("coach", "sell Emma 10-pack")
    before = phones.client("Emma")
    for text in (
        "",
        " ",
        "x" * 100_000,
        "\x00",
        "a\x00b",
        "\ud800",
        "\udfff hello",
        "\u202eolleh",
        "🎾" * 3000,
        "'); DROP TABLE entries;--",
        "%s {0} %(x)s",
    ):
        assert phones.post("messages", {"from": "emma", "text": text}).status_code == 200, text[:20]
    assert phones.client("Emma") == before
    assert phones.http.get("/simulator/api/chats/emma").status_code == 200
    assert phones.state()["outbox"] == {"pending": 0, "dead": 0}


@pytest.mark.parametrize("migrated_database_url", ["sqlite"], indirect=True)
def test_what_is_not_there_is_not_found(phones: Phones) -> None:
    for path in ("state?coach=zoe", "state?coach=%00", "chats/%00", f"chats/{'a' * 99}", "chats/", "nothing"):
        answer = phones.http.get(f"/simulator/api/{path}")
        assert answer.status_code == 404, path
    assert phones.http.get("/simulator/api/reset").status_code == 405


@pytest.mark.parametrize("migrated_database_url", ["sqlite"], indirect=True)
def test_too_long_a_body_is_refused(phones: Phones) -> None:
    assert phones.post("messages", {"from": "emma", "text": "x" * (3 << 20)}).status_code == 413


@pytest.mark.parametrize("migrated_database_url", ["sqlite"], indirect=True)
def test_a_page_from_elsewhere_cannot_empty_the_database(phones: Phones) -> None:
    answer = phones.http.post("/simulator/api/reset", json={}, headers={"Sec-Fetch-Site": "cross-site"})
    assert answer.status_code == 403
