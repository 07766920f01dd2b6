"""The environment, read once, refusing a bad value with one line that names it. `X_FILE` reads `X` from a file."""

import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from storage.database import read_url


class BadConfig(Exception):
    """A missing or bad setting; its text is the line to show."""


@dataclass(frozen=True, slots=True)
class Telegram:
    token: str
    webhook_secret: str
    api_url: str | None


@dataclass(frozen=True, slots=True)
class WhatsApp:
    account_sid: str
    auth_token: str
    sender: str
    api_url: str | None
    templates: Path | None


@dataclass(frozen=True, slots=True)
class Stripe:
    api_key: str
    webhook_secret: str
    api_url: str | None


@dataclass(frozen=True, slots=True)
class Config:
    """`public_url` has no slash at its end and is "" where there is none; `workers` are the web server's processes."""

    database_url: str
    public_url: str
    secret_key: str
    host: str
    port: int
    simulator: bool
    log_level: str
    data: Path
    telegram: Telegram | None = None
    whatsapp: WhatsApp | None = None
    stripe: Stripe | None = None
    workers: int = 2

    @property
    def base_url(self) -> str:
        """Where this process can be reached: the public address, otherwise its own."""
        host = "127.0.0.1" if self.host in ("0.0.0.0", "::", "") else self.host
        return self.public_url or f"http://{host}:{self.port}"


LEVELS = ("DEBUG", "INFO", "WARNING", "ERROR")
DATA = Path("data")


def read_config(environment: Mapping[str, str] | None = None, *, one_process: bool = False) -> Config:
    """From the environment. `one_process` is `run`: without any channel the simulator is on, and a secret is made and
    kept in `data/` where none is given. Raises BadConfig."""
    given = os.environ if environment is None else environment
    read = _Reader(given)
    telegram, whatsapp, stripe = _telegram(read), _whatsapp(read), _stripe(read)
    simulator = read.flag("SIMULATOR", default=one_process and telegram is None and whatsapp is None)
    public_url = read.url("PUBLIC_URL") or ""
    if whatsapp and not public_url:
        raise BadConfig(
            "PUBLIC_URL is missing: WhatsApp needs an address at which Twilio reaches this server"
        )
    if telegram and not public_url and not one_process:
        raise BadConfig("PUBLIC_URL is missing: Telegram's webhook needs it (or use `run`, which polls)")
    level = read.text("LOG_LEVEL", "INFO").upper()
    if level not in LEVELS:
        raise BadConfig(f"LOG_LEVEL is {level!r}: use one of {', '.join(LEVELS)}")
    return Config(
        database_url=_database(read),
        public_url=public_url,
        secret_key=_secret(read, keep=one_process or simulator),
        host=_host(read),
        port=read.number("PORT", 8000, most=65535),
        simulator=simulator,
        log_level=level,
        data=DATA,
        telegram=telegram,
        whatsapp=whatsapp,
        stripe=stripe,
        workers=read.number("WEB_CONCURRENCY", 2, most=64),
    )


def read_content_account(environment: Mapping[str, str] | None = None) -> WhatsApp:
    """What making WhatsApp's templates needs: the account, and the file to write, which need not be there yet. Raises
    BadConfig."""
    read = _Reader(os.environ if environment is None else environment)
    sid = read.need("TWILIO_ACCOUNT_SID", "WhatsApp's templates are made at Twilio")
    token = read.need("TWILIO_AUTH_TOKEN", "WhatsApp's templates are made at Twilio")
    file = Path(
        read.need("WHATSAPP_TEMPLATES", "it names the file that is written, like data/templates.json")
    )
    if not file.parent.is_dir() or file.is_dir():
        raise BadConfig(
            f"WHATSAPP_TEMPLATES cannot be written: {file} is not a file in a folder that is there"
        )
    return WhatsApp(sid, token, read.text("TWILIO_WHATSAPP_FROM"), read.url("TWILIO_API_URL"), file)


class _Reader:
    def __init__(self, given: Mapping[str, str]) -> None:
        self.given = given

    def text(self, name: str, default: str = "") -> str:
        value = self.given.get(name, "")
        file = self.given.get(f"{name}_FILE", "")
        if value and file:
            raise BadConfig(f"{name} and {name}_FILE are both set: use one of them")
        if file:
            try:
                value = Path(file).read_text(encoding="utf-8")
            except (OSError, UnicodeDecodeError) as error:
                raise BadConfig(f"{name}_FILE cannot be read: {file} ({error.__class__.__name__})") from error
        return value.strip() or default

    def need(self, name: str, because: str) -> str:
        value = self.text(name)
        if not value:
            raise BadConfig(f"{name} is missing: {because}")
        return value

    def flag(self, name: str, *, default: bool) -> bool:
        value = self.text(name).lower()
        if value not in ("", "0", "1", "true", "false", "yes", "no", "on", "off"):
            raise BadConfig(f"{name} is {value!r}: use 1 or 0")
        return value in ("1", "true", "yes", "on") if value else default

    def number(self, name: str, default: int, *, most: int) -> int:
        value = self.text(name)
        if not value:
            return default
        if not (value.isascii() and value.isdigit() and len(value) < 10) or not 0 < int(value) <= most:
            raise BadConfig(f"{name} is {value!r}: use a whole number from 1 to {most}")
        return int(value)

    def url(self, name: str) -> str | None:
        value = self.text(name)
        if not value:
            return None
        try:
            parts = urlsplit(value)
            good = parts.scheme in ("http", "https") and bool(parts.hostname) and parts.port != 0
        except ValueError:
            good = False
        if not good or any(sign.isspace() for sign in value):
            raise BadConfig(f"{name} is {value!r}: use an address like https://coach.example")
        return value.rstrip("/")

    def alone(self, name: str, without: str) -> None:
        """Refuses a setting that means nothing without another one, which is missing."""
        if self.text(name):
            raise BadConfig(f"{without} is missing: {name} is set, and does nothing without it")


def _database(read: _Reader) -> str:
    url = read.text("DATABASE_URL", f"sqlite:///{DATA}/tenpack.db")
    try:
        read_url(url)
    except ValueError as error:
        # Not the address itself: it may hold a password.
        raise BadConfig(f"DATABASE_URL cannot be used: {error}") from None
    return url


def _host(read: _Reader) -> str:
    host = read.text("HOST", "127.0.0.1")
    if any(sign.isspace() or sign == "/" for sign in host):
        raise BadConfig(f"HOST is {host!r}: use a name or an address to listen on, like 0.0.0.0")
    return host


def _secret(read: _Reader, *, keep: bool) -> str:
    secret = read.text("SECRET_KEY")
    if secret:
        if len(secret) < 16:
            raise BadConfig("SECRET_KEY is too short: use at least 16 signs")
        return secret
    if not keep:
        raise BadConfig(
            "SECRET_KEY is missing: it signs the links to pages; make one with `openssl rand -hex 32`"
        )
    file = DATA / "secret_key"
    if not file.exists():
        file.parent.mkdir(parents=True, exist_ok=True)
        # Written aside and put in place whole: another process that starts now must not read half of it.
        aside = file.with_suffix(f".{secrets.token_hex(4)}")
        aside.touch(mode=0o600)
        aside.write_text(secrets.token_hex(32), encoding="utf-8")
        aside.replace(file)
    return file.read_text(encoding="utf-8").strip()


def _telegram(read: _Reader) -> Telegram | None:
    token, api_url = read.text("TELEGRAM_BOT_TOKEN"), read.url("TELEGRAM_API_URL")
    if not token:
        read.alone("TELEGRAM_WEBHOOK_SECRET", "TELEGRAM_BOT_TOKEN")
        return None
    number, _, rest = token.partition(":")
    if not number.isdigit() or not rest:
        raise BadConfig("TELEGRAM_BOT_TOKEN is not a bot token: it looks like 123456:ABC…")
    secret = read.text("TELEGRAM_WEBHOOK_SECRET")
    if read.text("PUBLIC_URL") and not secret:
        raise BadConfig(
            "TELEGRAM_WEBHOOK_SECRET is missing: Telegram proves itself with it; letters, digits, _ and -"
        )
    if not all(sign.isascii() and (sign.isalnum() or sign in "_-") for sign in secret) or len(secret) > 256:
        raise BadConfig("TELEGRAM_WEBHOOK_SECRET has other signs than letters, digits, _ and -")
    return Telegram(token, secret, api_url)


def _whatsapp(read: _Reader) -> WhatsApp | None:
    names = ("TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN", "TWILIO_WHATSAPP_FROM")
    api_url, templates = read.url("TWILIO_API_URL"), read.text("WHATSAPP_TEMPLATES")
    if templates and not Path(templates).is_file():
        raise BadConfig(f"WHATSAPP_TEMPLATES names no file: {templates}; `python -m bot templates` writes it")
    if not any(read.text(name) for name in names):
        read.alone("WHATSAPP_TEMPLATES", names[0])
        return None
    sid, token, sender = (
        read.need(name, "WhatsApp through Twilio needs all three of " + ", ".join(names)) for name in names
    )
    number = sender.removeprefix("whatsapp:")
    if not (number.startswith("+") and number[1:].isascii() and number[1:].isdigit()):
        raise BadConfig(f"TWILIO_WHATSAPP_FROM is {sender!r}: use the number, like whatsapp:+491701234567")
    return WhatsApp(sid, token, sender, api_url, Path(templates) if templates else None)


def _stripe(read: _Reader) -> Stripe | None:
    key, api_url = read.text("STRIPE_API_KEY"), read.url("STRIPE_API_URL")
    if not key:
        read.alone("STRIPE_WEBHOOK_SECRET", "STRIPE_API_KEY")
        return None
    return Stripe(key, read.need("STRIPE_WEBHOOK_SECRET", "Stripe proves itself with it"), api_url)
