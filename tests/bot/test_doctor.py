"""The doctor: a line a check, what to do about a fault, exit 1 when there is one."""

import json
from datetime import UTC, datetime, timedelta

from domain.messages import OutboundMessage
from domain.people import Coach
from handlers.replies.approved import TEMPLATES
from storage import outbox, people
from storage.database import Database
from storage.migrations import newest
from storage.outbox import OutboxRow
from storage.unit_of_work import UnitOfWork

NOW = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)


def test_a_healthy_deployment_without_channels(verb, migrated_database_url: str):
    dialect = "sqlite" if migrated_database_url.startswith("sqlite") else "postgresql"
    code, shown, complaint = verb("doctor", DATABASE_URL=migrated_database_url)
    assert (code, complaint) == (0, "")
    assert [line.split(maxsplit=1) for line in shown.splitlines()] == [
        ["channels", "none configured: only the simulator can be used"],
        ["database", f"{dialect}, schema {newest()}"],
        ["outbox", "0 waiting, 0 given up"],
    ]


def test_a_database_that_was_not_migrated(verb, database_url: str):
    code, shown, _ = verb("doctor", DATABASE_URL=database_url)
    assert code == 1
    assert (
        f"database   FAULT: the schema is None, this code needs {newest()}; run `python -m bot migrate`\n"
        in shown
    )


def test_a_database_that_is_away(verb):
    code, shown, _ = verb("doctor", DATABASE_URL="postgresql+psycopg://alex:hush@127.0.0.1:1/tenpack")
    assert code == 1
    assert "database   FAULT: it does not answer (OperationalError); check DATABASE_URL\n" in shown
    assert "hush" not in shown


def test_messages_that_wait_for_a_worker(verb, migrated_database_url: str):
    since = datetime.now(UTC) - timedelta(hours=1)  # the doctor reads the real clock
    database = Database(migrated_database_url, pool_size=1)
    message = OutboundMessage("telegram:1", "Tomorrow, 18:00")
    with database.write() as connection:
        outbox.put(
            connection, OutboxRow(channel="telegram", message=message, now=since, coach_id=1, kind="reminder")
        )
        connection.commit()
    database.close()
    code, shown, _ = verb("doctor", DATABASE_URL=migrated_database_url)
    assert code == 1
    assert (
        f"outbox     FAULT: 1 messages wait, the first since {since:%Y-%m-%d %H:%M} UTC; is a worker running?"
        in shown
    )


def test_telegram_by_long_polling(verb, telegram_peer, migrated_database_url: str):
    token = telegram_peer.new_bot(4711)
    code, shown, _ = verb(
        "doctor",
        DATABASE_URL=migrated_database_url,
        TELEGRAM_BOT_TOKEN=token,
        TELEGRAM_API_URL=telegram_peer.url,
    )
    assert code == 0
    assert "by long polling\n" in shown


def test_telegrams_webhook_that_is_not_set(verb, telegram_peer, migrated_database_url: str):
    code, shown, _ = verb(
        "doctor",
        DATABASE_URL=migrated_database_url,
        TELEGRAM_BOT_TOKEN=telegram_peer.new_bot(4711),
        TELEGRAM_API_URL=telegram_peer.url,
        TELEGRAM_WEBHOOK_SECRET="s3cret",
        PUBLIC_URL="https://coach.example",
        SECRET_KEY="0123456789abcdef",
    )
    assert code == 1
    assert (
        "telegram   FAULT: the webhook is not set; a worker sets it to https://coach.example/webhooks/telegram"
        in shown
    )


def test_telegram_that_is_away(verb, free_port, migrated_database_url: str):
    code, shown, _ = verb(
        "doctor",
        DATABASE_URL=migrated_database_url,
        TELEGRAM_BOT_TOKEN="4711:AbC",
        TELEGRAM_API_URL=f"http://127.0.0.1:{free_port}",
    )
    assert code == 1
    assert "telegram   FAULT: " in shown
    assert "AbC" not in shown


def twilio(twilio_peer, **more):
    return {
        "PUBLIC_URL": "https://coach.example",
        "SECRET_KEY": "0123456789abcdef",
        "TWILIO_ACCOUNT_SID": twilio_peer.account_sid,
        "TWILIO_AUTH_TOKEN": twilio_peer.auth_token,
        "TWILIO_WHATSAPP_FROM": twilio_peer.new_number(),
        "TWILIO_API_URL": twilio_peer.url,
    } | more


def test_whatsapp_without_templates(verb, twilio_peer, migrated_database_url: str):
    code, shown, _ = verb("doctor", DATABASE_URL=migrated_database_url, **twilio(twilio_peer))
    assert code == 1
    assert "whatsapp   FAULT: no approved template for " in shown
    assert "reminder" in shown
    assert "WHATSAPP_TEMPLATES" in shown


def _approved(*kinds: str, language: str = "*", status: str = "approved") -> dict[str, object]:
    content = {"sid": "HX" + "0" * 32, "variables": ["coach"], "name": "tenpack", "status": status}
    return {kind: {language: content} for kind in kinds}


def test_templates_that_are_not_approved(verb, twilio_peer, migrated_database_url: str, tmp_path):
    """Judged by the languages of those who are there; the general template stands for all others."""
    database = Database(migrated_database_url, pool_size=1)
    with database.write() as connection:
        coach = people.add_coach(connection, Coach(0, "alex", "Alex", "Europe/Berlin", "EUR", "de"), NOW)
        connection.commit()
        uow = UnitOfWork.lock(connection, coach.id, lambda: NOW, "test")
        people.add_client(uow, name="Emma", language="fr")
        uow.commit()
    database.close()
    file = tmp_path / "templates.json"

    def asked(templates):
        file.write_text(json.dumps(templates))
        given = twilio(twilio_peer, WHATSAPP_TEMPLATES=str(file))
        code, shown, _ = verb("doctor", DATABASE_URL=migrated_database_url, **given)
        return code, next(line for line in shown.splitlines() if line.startswith("whatsapp"))

    code, line = asked(_approved("*", language="de"))
    assert code == 1
    assert "FAULT: no approved template for * (fr), coach_news (fr), reminder_free (fr), " in line
    assert "(de)" not in line
    code, line = asked(_approved("*", status="pending"))
    assert code == 1
    assert "FAULT: no approved template for * (de), * (fr), " in line
    code, line = asked(_approved("*") | _approved("reminder"))
    assert code == 0
    assert "the general template goes for coach_news (de), coach_news (fr), reminder_free (de), " in line
    assert "reminder (de)" not in line
    code, line = asked(_approved(*TEMPLATES))
    assert code == 0
    assert line.endswith("templates complete in de, fr")


def test_whatsapp_with_a_wrong_token(verb, twilio_peer, migrated_database_url: str):
    given = twilio(twilio_peer, TWILIO_AUTH_TOKEN="hush")
    code, shown, _ = verb("doctor", DATABASE_URL=migrated_database_url, **given)
    assert code == 1
    assert "check TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN" in shown
    assert "hush" not in shown


def test_templates_that_cannot_be_read(verb, twilio_peer, migrated_database_url: str, tmp_path):
    file = tmp_path / "templates.json"
    file.write_text("{", encoding="utf-8")
    code, shown, _ = verb(
        "doctor", DATABASE_URL=migrated_database_url, **twilio(twilio_peer, WHATSAPP_TEMPLATES=str(file))
    )
    assert code == 1
    assert "whatsapp   FAULT: WHATSAPP_TEMPLATES: " in shown


def test_a_bad_setting(verb):
    assert verb("doctor", PORT="http") == (
        2,
        "",
        "tenpack: PORT is 'http': use a whole number from 1 to 65535\n",
    )
