"""The short verbs, as an operator types them."""

import re

import pytest
from sqlalchemy import text

from domain.terms import Terms
from storage import people
from storage.database import Database
from storage.migrations import current, newest
from storage.unit_of_work import UnitOfWork
from tests.storage.books import NOW, add_coach, stock

ALEX = ("coach", "add", "Alex", "--timezone", "Europe/Berlin", "--currency", "EUR", "--slug", "alex")


def coaches(url):
    database = Database(url, pool_size=1)
    try:
        with database.read() as connection:
            return [UnitOfWork.look(connection, number, NOW).coach for number in people.coach_ids(connection)]
    finally:
        database.close()


def test_migrate_brings_an_empty_database_to_the_newest_schema(verb, database_url: str):
    for _ in range(2):
        assert verb("migrate", DATABASE_URL=database_url) == (0, f"The schema is {newest()}.\n", "")
    database = Database(database_url, pool_size=1)
    assert current(database) == newest()
    database.close()


def test_coach_add_makes_a_tenant_and_prints_a_way_in(verb, database_url: str):
    code, shown, complaint = verb(*ALEX, "--language", "de", DATABASE_URL=database_url, SIMULATOR="0")
    assert (code, complaint) == (0, "")
    (alex,) = coaches(database_url)
    assert (alex.name, alex.slug, alex.tz, alex.currency, alex.language) == (
        "Alex",
        "alex",
        "Europe/Berlin",
        "EUR",
        "de",
    )
    assert (alex.ready, alex.offers, alex.hours, alex.terms) == (False, (), (), Terms())
    found = re.search(r"join ([A-Za-z0-9_-]{16})\)", shown)
    assert found is not None
    database = Database(database_url, pool_size=1)
    with database.read() as connection:
        invite = people.find_invite(connection, found[1])
    database.close()
    assert invite is not None
    assert (invite.coach_id, invite.who, invite.client_id, invite.used_by) == (alex.id, "coach", None, None)


def test_coach_add_prints_a_link_for_each_channel(verb, database_url: str):
    code, shown, _ = verb(
        *ALEX,
        DATABASE_URL=database_url,
        PUBLIC_URL="https://coach.example",
        SECRET_KEY="0123456789abcdef",
        TWILIO_ACCOUNT_SID="AC1",
        TWILIO_AUTH_TOKEN="t",
        TWILIO_WHATSAPP_FROM="whatsapp:+15550001111",
    )
    assert code == 0
    assert re.search(
        r"^  whatsapp: https://wa\.me/15550001111\?text=\S+$", shown, re.IGNORECASE | re.MULTILINE
    )


@pytest.mark.parametrize(
    "change, line",
    [
        ({"--timezone": "Berlin"}, "--timezone 'Berlin' is no time zone: write it like Europe/Berlin"),
        ({"--timezone": "Europe/Atlantis"}, "--timezone 'Europe/Atlantis' is no time zone"),
        ({"--timezone": "../../etc/passwd"}, "--timezone '../../etc/passwd' is no time zone"),
        ({"--currency": "EURO"}, "--currency 'EURO' is no currency"),
        ({"--currency": "€"}, "--currency '€' is no currency"),
        ({"--currency": "ZZZ"}, "--currency 'ZZZ' is no currency"),
        ({"--language": "xx"}, "--language 'xx' is not spoken"),
        ({"--slug": "Alex K"}, "--slug 'Alex K': use small letters"),
        ({"--slug": ""}, "--slug '': use small letters"),
        ({"--slug": "a" * 41}, "--slug "),
        ({"NAME": "  "}, "the coach needs a name"),
    ],
)
def test_coach_add_refuses_with_one_line(verb, tmp_path, change, line):
    given = {"--timezone": "Europe/Berlin", "--currency": "EUR", "--slug": "alex"} | change
    name = given.pop("NAME", "Alex")
    url = f"sqlite:///{tmp_path}/tenpack.db"
    options = [word for pair in given.items() for word in pair]
    code, shown, complaint = verb("coach", "add", name, *options, DATABASE_URL=url)
    assert (code, shown) == (2, "")
    assert complaint.startswith(f"tenpack: {line}")
    assert complaint.count("\n") == 1
    assert not (tmp_path / "tenpack.db").exists()


def test_a_taken_slug_is_refused_and_the_first_keeps_it(verb, database_url: str):
    assert verb(*ALEX, DATABASE_URL=database_url)[0] == 0
    again = ("coach", "add", "Bea", "--timezone", "America/New_York", "--currency", "USD", "--slug", "alex")
    code, shown, complaint = verb(*again, DATABASE_URL=database_url)
    assert (code, shown, complaint) == (2, "", "tenpack: --slug 'alex' is taken: use another one\n")
    assert [coach.name for coach in coaches(database_url)] == ["Alex"]


@pytest.fixture
def books(migrated_database_url: str) -> str:
    database = Database(migrated_database_url, pool_size=1)
    stock(database, add_coach(database))
    database.close()
    return migrated_database_url


def test_audit_of_good_books(verb, books: str):
    assert verb("audit", DATABASE_URL=books) == (0, "The ledger agrees.\n", "")


def test_audit_of_a_planted_mismatch(verb, books: str):
    database = Database(books, pool_size=1)
    with database.write() as connection:
        connection.execute(text("UPDATE packs SET available = available + 100"))
        connection.commit()
    database.close()
    code, shown, complaint = verb("audit", DATABASE_URL=books)
    assert (code, shown) == (1, "1 mismatches.\n")
    assert re.fullmatch(r"coach \d+: pack \d+: available is kept as 1100, its postings say 1000\n", complaint)


def test_audit_before_the_first_migration(verb, database_url: str):
    code, shown, complaint = verb("audit", DATABASE_URL=database_url)
    assert (code, shown) == (2, "")
    assert complaint.startswith("tenpack: the database of DATABASE_URL does not answer as it should: ")
    assert complaint.count("\n") == 1


@pytest.mark.parametrize("name", ["migrate", "audit"])
def test_a_database_that_is_away(verb, name):
    code, shown, complaint = verb(name, DATABASE_URL="postgresql+psycopg://alex:hush@127.0.0.1:1/tenpack")
    assert (code, shown) == (2, "")
    assert complaint.startswith("tenpack: the database of DATABASE_URL does not answer")
    assert complaint.count("\n") == 1
    assert "hush" not in complaint


def test_a_verb_that_does_not_exist(verb, capsys: pytest.CaptureFixture[str]):
    with pytest.raises(SystemExit) as stopped:
        verb("dance")
    assert stopped.value.code == 2
    assert "dance" in capsys.readouterr().err
