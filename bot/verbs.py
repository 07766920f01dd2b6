"""The short verbs: migrate, coach add, audit, understand."""

import re
import sys
from datetime import datetime

from bot.assembly import Deployment
from bot.clock import Clock
from bot.config import BadConfig, Config
from domain import localtime
from domain.languages import NAMES
from domain.people import Coach
from handlers.replies.currency import is_currency
from storage import people
from storage.audit import audit as audit_rows
from storage.database import Database, IntegrityError
from storage.migrations import newest, upgrade


def migrate(config: Config) -> int:
    upgrade(config.database_url)
    print(f"The schema is {newest()}.")
    return 0


def add_coach(config: Config, name: str, tz: str, currency: str, language: str, slug: str) -> int:
    """Prints the invite links, one a channel."""
    try:
        localtime.zone(tz)
    except ValueError:
        raise BadConfig(f"--timezone {tz!r} is no time zone: write it like Europe/Berlin") from None
    if not is_currency(currency.upper()):
        raise BadConfig(f"--currency {currency!r} is no currency: write three letters, like EUR")
    if language not in NAMES:
        raise BadConfig(f"--language {language!r} is not spoken: use one of {', '.join(NAMES)}")
    if not re.fullmatch(r"[a-z0-9][a-z0-9-]{0,39}", slug):
        raise BadConfig(f"--slug {slug!r}: use small letters, digits and -, at most 40")
    if not name.strip():
        raise BadConfig("the coach needs a name")
    upgrade(config.database_url)
    made = Deployment(config, Clock())
    made.learn_telegram_name()
    new = Coach(0, slug, name.strip(), tz, currency.upper(), language, ready=False)
    with made.database.write() as connection:
        try:
            coach = people.add_coach(connection, new, made.clock.now())
        except IntegrityError:
            raise BadConfig(f"--slug {slug!r} is taken: use another one") from None
        # One a channel: each is used up by the chat that opens it.
        channels = len(made.links.invite("a-token"))
        tokens = [made.services.token() for _ in range(max(1, channels))]
        for token in tokens:
            people.add_invite(
                connection, token=token, coach_id=coach.id, who="coach", client_id=None, now=made.clock.now()
            )
        connection.commit()
    print(f"{coach.name} is added. Open these as the coach, one a channel:")
    for number in range(channels):
        channel, link = made.links.invite(tokens[number])[number]
        print(f"  {channel}: {link}")
    made.close()
    if not channels:
        why = "Telegram does not tell the bot's name" if config.telegram else "no channel is configured yet"
        print(f"  ({why}; in a chat, send: join {tokens[0]})")
    return 0


def audit(config: Config) -> int:
    """Every balance and invariant, from the entries alone."""
    database = Database(config.database_url)
    with database.read() as connection:
        faults = audit_rows(connection)
    for fault in faults:
        print(fault, file=sys.stderr)
    print("The ledger agrees." if not faults else f"{len(faults)} mismatches.")
    return 1 if faults else 0


def understand(text: str, language: str, now: str | None, tz: str, role: str) -> int:
    from handlers.understand.explain import explain
    from handlers.understand.reader import Known

    try:
        moment = datetime.fromisoformat(now) if now else Clock().now()
    except ValueError:
        raise BadConfig(f"--now {now!r}: write it like 2026-03-02T09:00:00+01:00") from None
    if moment.tzinfo is None:
        moment = moment.replace(tzinfo=localtime.zone(tz))
    print(
        explain(text, Known(now=moment, tz=tz, lang=language, role="coach" if role == "coach" else "client"))
    )
    return 0
