"""The verb that makes WhatsApp's templates at Twilio and writes down which they are."""

from collections.abc import Mapping, Sequence
from pathlib import Path

from bot.config import BadConfig, WhatsApp
from domain.languages import LANGUAGES
from handlers.channels.whatsapp import template_file
from handlers.channels.whatsapp.client import close_client, make_client
from handlers.channels.whatsapp.contents import Wanted, for_the_open_window, template
from handlers.channels.whatsapp.provisioning import MISSING, REFUSED, Standing, provision
from handlers.channels.whatsapp.templates import APPROVED, Templates
from handlers.delivery_error import DeliveryError
from handlers.replies.approved import TEMPLATES, open_list
from handlers.replies.approved_samples import sample_words, samples
from handlers.replies.render import LABELS

TIMEOUT = 30.0
"""Seconds for one request: nobody waits in a chat for it."""


def wanted(languages: Sequence[str]) -> list[Wanted]:
    """Every template in each of the languages, then what carries choices inside the window."""
    found = []
    for language in languages:
        w = sample_words(language)
        values = samples(w)
        names = {name: f"{{{name}}}" for name in values}
        for form, made in TEMPLATES.items():
            buttons = [(label, LABELS[label](w, {})) for label in made.choices]
            found.append(template(form, language, made.say(w, names), values, buttons))
    return found + for_the_open_window(
        {language: open_list(sample_words(language)) for language in languages}
    )


def show(languages: Sequence[str]) -> int:
    """What would be made, without asking anybody."""
    for item in wanted(languages):
        print(f"{item.kind} ({item.language}) {item.name}: {item.text}")
    return 0


def make_templates(given: WhatsApp, languages: Sequence[str], *, make: bool = True) -> int:
    """Makes what is missing and hands it in for approval; without `make`, only asks how it stands. 1 where WhatsApp
    refused one, or where Twilio broke off: the next run goes on from there."""
    path = given.templates
    assert path is not None
    before = _read(path)
    items = [
        item for item in wanted(languages) if not template_file.by_hand(before, item.kind, item.language)
    ]
    client = make_client(given.account_sid, given.auth_token, given.api_url, TIMEOUT)
    standings: list[Standing] = []
    failure: DeliveryError | None = None
    try:
        for standing in provision(client, items, make=make):
            standings.append(standing)
            print(_line(standing), flush=True)
    except DeliveryError as error:
        failure = error
    finally:
        close_client(client)
        if standings:
            template_file.write(path, template_file.merged(before, standings))
    print(_summary(standings, path))
    if failure is not None:
        print(f"Twilio broke off: {failure}. Run it again later: it goes on where it ended.")
    return 1 if failure is not None or any(item.status in REFUSED for item in standings) else 0


def _read(path: Path) -> Templates:
    try:
        return template_file.read(path)
    except ValueError as error:
        raise BadConfig(f"WHATSAPP_TEMPLATES: {error}") from error


def _line(standing: Standing) -> str:
    """kind, language, sid, status."""
    item = standing.wanted
    reason = f": {standing.reason}" if standing.reason else ""
    status = standing.status or "ready"
    return f"{item.kind:20} {item.language:6} {standing.sid or '–':34} {status}{reason}"


def _summary(standings: Sequence[Standing], path: Path) -> str:
    asked = [standing.status for standing in standings if standing.wanted.approval]
    counts: Mapping[str, int] = {
        "approved": asked.count(APPROVED),
        "waiting": sum(status not in (APPROVED, MISSING, *REFUSED) for status in asked),
        "refused": sum(status in REFUSED for status in asked),
        "missing": asked.count(MISSING),
    }
    told = ", ".join(f"{count} {name}" for name, count in counts.items() if count)
    return f"{len(asked)} templates: {told or 'none'}. Written to {path}; workers read it when they start."


def languages_of(given: Sequence[str] | None) -> tuple[str, ...]:
    """Those that were asked for, each once; all that are spoken by default."""
    unknown = [language for language in given or () if language not in LANGUAGES]
    if unknown:
        raise BadConfig(f"--language {unknown[0]!r} is not spoken: use one of {', '.join(LANGUAGES)}")
    return tuple(dict.fromkeys(given)) if given else LANGUAGES
