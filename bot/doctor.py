"""What is wrong with this deployment, and what to do about it."""

from collections.abc import Callable

from bot.assembly import Deployment
from bot.config import BadConfig, Config
from handlers.delivery_error import DeliveryError
from handlers.replies.approved import ANY, TEMPLATES
from storage import outbox, people
from storage.migrations import current, newest


def doctor(config: Config) -> int:
    """Prints a line a check; 1 when one of them found a fault."""
    faults = 0
    made = Deployment(config)
    checks: list[tuple[str, Callable[[Deployment], str]]] = [("database", _database), ("outbox", _outbox)]
    if config.telegram:
        checks.append(("telegram", _telegram))
    if config.whatsapp:
        checks.append(("whatsapp", _whatsapp))
    if not config.telegram and not config.whatsapp:
        print("channels   none configured: only the simulator can be used")
    for name, check in checks:
        try:
            print(f"{name:10} {check(made)}")
        except _Fault as fault:
            faults += 1
            print(f"{name:10} FAULT: {fault}")
    made.close()
    return 1 if faults else 0


class _Fault(Exception):
    """What is wrong, with what to do."""


def _database(made: Deployment) -> str:
    try:
        at = current(made.database)
    except Exception as error:
        raise _Fault(f"it does not answer ({type(error).__name__}); check DATABASE_URL") from error
    if at != newest():
        raise _Fault(f"the schema is {at}, this code needs {newest()}; run `python -m bot migrate`")
    return f"{made.database.dialect}, schema {at}"


def _outbox(made: Deployment) -> str:
    try:
        with made.database.read() as connection:
            stats = outbox.stats(connection, made.clock.now())
    except Exception as error:
        raise _Fault(f"it cannot be read ({type(error).__name__}); migrate first") from error
    if stats.oldest is not None and (made.clock.now() - stats.oldest).total_seconds() > 600:
        raise _Fault(
            f"{stats.pending} messages wait, the first since {stats.oldest:%Y-%m-%d %H:%M} UTC; is a worker running?"
        )
    return f"{stats.pending} waiting, {stats.dead} given up"


def _telegram(made: Deployment) -> str:
    from handlers.channels.telegram.registration import webhook_status

    channel = made.telegram
    assert channel is not None
    try:
        name = channel.check_account()
        status = webhook_status(channel)
    except DeliveryError as error:
        raise _Fault(f"{error}; check TELEGRAM_BOT_TOKEN") from error
    if not made.config.public_url:
        return f"{name}, by long polling"
    expected = f"{made.config.public_url}/webhooks/telegram"
    if status.url != expected:
        raise _Fault(
            f"the webhook is {status.url or 'not set'}; a worker sets it to {expected} when it starts"
        )
    if status.error:
        raise _Fault(f"Telegram's last delivery failed: {status.error}")
    return f"{name}, webhook set, {status.pending} waiting there"


def _whatsapp(made: Deployment) -> str:
    try:
        channel = made.whatsapp
        assert channel is not None
        account = channel.check_account()
    except BadConfig as error:
        raise _Fault(str(error)) from error
    except DeliveryError as error:
        raise _Fault(f"{error}; check TWILIO_ACCOUNT_SID and TWILIO_AUTH_TOKEN") from error
    return f"{account}, {_templates(made)}"


def _templates(made: Deployment) -> str:
    """Outside of WhatsApp's 24 hours a message goes as its own template, else as the general one, else not at all."""
    with made.database.read() as connection:
        languages = people.languages(connection) or ["en"]
    kinds, templates = tuple(TEMPLATES), made.templates
    lost = templates.missing(kinds, tuple(tongue for tongue in languages if not templates.find(ANY, tongue)))
    if lost:
        raise _Fault(
            f"no approved template for {_listed(lost)}: outside of 24 hours they cannot be sent; "
            "`python -m bot templates` makes them and writes WHATSAPP_TEMPLATES"
        )
    general = templates.missing(kinds, tuple(languages))
    if general:
        return f"the general template goes for {_listed(general)}, whose own is not approved"
    return f"templates complete in {', '.join(languages)}"


def _listed(missing: list[str], most: int = 8) -> str:
    rest = len(missing) - most
    return ", ".join(missing[:most]) + (f" and {rest} more" if rest > 0 else "")
