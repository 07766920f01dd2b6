"""The verbs: python -m bot VERB."""

import argparse
import sys

from bot.config import BadConfig, read_config, read_content_account
from storage.database import DatabaseError


def main(arguments: list[str] | None = None) -> int:
    """Runs a verb; its exit code. A bad setting ends it with one line that names it."""
    parser = argparse.ArgumentParser(prog="python -m bot", description="Tenpack, the back office of a coach.")
    verbs = parser.add_subparsers(dest="verb", required=True, metavar="VERB")
    verbs.add_parser("run", help="web, scheduler and delivery in one process")
    verbs.add_parser("web", help="the web application under the production server")
    verbs.add_parser("worker", help="scheduler and delivery, until SIGTERM")
    verbs.add_parser("migrate", help="bring the database to the newest schema")
    verbs.add_parser("doctor", help="check configuration, database, channels; exit 1 on a fault")
    verbs.add_parser("audit", help="recompute every balance from the ledger; exit 1 on a mismatch")
    _add_templates(verbs)
    _add_coach(verbs)
    _add_understand(verbs)
    given = parser.parse_args(arguments)
    try:
        return _run(given)
    except BadConfig as error:
        print(f"tenpack: {error}", file=sys.stderr)
        return 2
    except DatabaseError as error:
        lines = str(error.orig).strip().splitlines() or [type(error).__name__]
        print(
            f"tenpack: the database of DATABASE_URL does not answer as it should: {lines[0]}", file=sys.stderr
        )
        return 2


def _add_coach(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    coach = verbs.add_parser("coach", help="coaches of this deployment")
    actions = coach.add_subparsers(dest="action", required=True, metavar="ACTION")
    add = actions.add_parser("add", help="a new coach; prints the links by which he joins")
    add.add_argument("name")
    add.add_argument("--timezone", required=True, help="such as Europe/Berlin")
    add.add_argument("--currency", required=True, help="such as EUR")
    add.add_argument("--language", default="en")
    add.add_argument("--slug", required=True, help="his address: small letters, digits, -")


def _add_templates(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    templates = verbs.add_parser(
        "templates", help="make WhatsApp's templates at Twilio; writes WHATSAPP_TEMPLATES"
    )
    templates.add_argument(
        "--language", action="append", help="one of those spoken; again for more; else all"
    )
    how = templates.add_mutually_exclusive_group()
    how.add_argument("--dry-run", action="store_true", help="show them and ask nobody")
    how.add_argument("--check", action="store_true", help="make nothing, ask how their approval stands")


def _add_understand(verbs: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    understand = verbs.add_parser("understand", help="show what is read in a text, and why")
    understand.add_argument("text")
    understand.add_argument("--lang", default="en")
    understand.add_argument("--now", help="such as 2026-03-02T09:00:00+01:00")
    understand.add_argument("--zone", default="Europe/Berlin")
    understand.add_argument("--as", dest="role", choices=("client", "coach"), default="client")


def _run(given: argparse.Namespace) -> int:
    verb: str = given.verb
    if verb == "understand":
        from bot.verbs import understand

        return understand(given.text, given.lang, given.now, given.zone, given.role)
    if verb == "templates":
        from bot.whatsapp_setup import languages_of, make_templates, show

        languages = languages_of(given.language)
        if given.dry_run:
            return show(languages)
        return make_templates(read_content_account(), languages, make=not given.check)
    config = read_config(one_process=verb in ("run", "migrate", "coach", "audit", "doctor"))
    # Each verb imports what it needs alone: a worker needs no web server, a migration no channel.
    if verb == "run":
        from bot.serve import run

        return run(config)
    if verb == "web":
        from bot.serve import web

        return web(config)
    if verb == "worker":
        from bot.serve import work

        return work(config)
    if verb == "doctor":
        from bot.doctor import doctor

        return doctor(config)
    from bot import verbs

    if verb == "migrate":
        return verbs.migrate(config)
    if verb == "audit":
        return verbs.audit(config)
    return verbs.add_coach(config, given.name, given.timezone, given.currency, given.language, given.slug)


if __name__ == "__main__":
    sys.exit(main())
