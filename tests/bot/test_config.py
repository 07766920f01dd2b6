"""The environment: every setting of the interface, good, bad and missing; one line that names it."""

from pathlib import Path

import pytest

from bot.__main__ import main
from bot.config import BadConfig, Config, Stripe, Telegram, WhatsApp, read_config

SECRET = {"SECRET_KEY": "0123456789abcdef"}
PUBLIC = {"PUBLIC_URL": "https://coach.example"}
TELEGRAM = {"TELEGRAM_BOT_TOKEN": "4711:AbC-d_e", "TELEGRAM_WEBHOOK_SECRET": "s3cret_-"}
TWILIO = {
    "TWILIO_ACCOUNT_SID": "AC1",
    "TWILIO_AUTH_TOKEN": "t",
    "TWILIO_WHATSAPP_FROM": "whatsapp:+15550001111",
}
STRIPE = {"STRIPE_API_KEY": "sk_test_1", "STRIPE_WEBHOOK_SECRET": "whsec_1"}
ALL = SECRET | PUBLIC | TELEGRAM | TWILIO | STRIPE

# Setting, bad value, and what the line says besides the setting's name.
BAD = [
    ("DATABASE_URL", "nonsense", "cannot be used"),
    ("DATABASE_URL", "mysql://localhost/tenpack", "not on mysql"),
    ("DATABASE_URL", "postgresql://localhost:port/tenpack", "cannot be used"),
    ("DATABASE_URL", "sqlite://", "needs a file"),
    ("DATABASE_URL", "sqlite:///:memory:", "needs a file"),
    ("PUBLIC_URL", "coach.example", "https://coach.example"),
    ("PUBLIC_URL", "ftp://coach.example", "https://coach.example"),
    ("PUBLIC_URL", "https://", "https://coach.example"),
    ("PUBLIC_URL", "https://[::1", "https://coach.example"),
    ("PUBLIC_URL", "https://coach.example:port", "https://coach.example"),
    ("PUBLIC_URL", "https://coach example", "https://coach.example"),
    ("SECRET_KEY", "too short", "at least 16"),
    ("HOST", "http://localhost", "address to listen on"),
    ("HOST", "a b", "address to listen on"),
    ("PORT", "http", "1 to 65535"),
    ("PORT", "0", "1 to 65535"),
    ("PORT", "-1", "1 to 65535"),
    ("PORT", "65536", "1 to 65535"),
    ("PORT", "80.0", "1 to 65535"),
    ("PORT", "9" * 5_000, "1 to 65535"),
    ("WEB_CONCURRENCY", "many", "1 to 64"),
    ("SIMULATOR", "maybe", "1 or 0"),
    ("LOG_LEVEL", "chatty", "DEBUG, INFO, WARNING, ERROR"),
    ("TELEGRAM_BOT_TOKEN", "token", "123456:ABC"),
    ("TELEGRAM_BOT_TOKEN", "4711:", "123456:ABC"),
    ("TELEGRAM_BOT_TOKEN", ":AbC", "123456:ABC"),
    ("TELEGRAM_WEBHOOK_SECRET", "no spaces", "letters, digits"),
    ("TELEGRAM_WEBHOOK_SECRET", "ümlaut", "letters, digits"),
    ("TELEGRAM_WEBHOOK_SECRET", "x" * 257, "letters, digits"),
    ("TELEGRAM_API_URL", "localhost:8081", "https://coach.example"),
    ("TWILIO_WHATSAPP_FROM", "Alex", "whatsapp:+491701234567"),
    ("TWILIO_WHATSAPP_FROM", "whatsapp:", "whatsapp:+491701234567"),
    ("TWILIO_API_URL", "twilio", "https://coach.example"),
    ("WHATSAPP_TEMPLATES", "no/such/file.json", "names no file"),
    ("STRIPE_API_URL", "stripe", "https://coach.example"),
]

# Setting that is missing among all of them, and what the line says of it.
MISSING = [
    ("PUBLIC_URL", "is missing"),
    ("SECRET_KEY", "is missing"),
    ("TELEGRAM_BOT_TOKEN", "is missing"),
    ("TELEGRAM_WEBHOOK_SECRET", "is missing"),
    ("TWILIO_ACCOUNT_SID", "is missing"),
    ("TWILIO_AUTH_TOKEN", "is missing"),
    ("TWILIO_WHATSAPP_FROM", "is missing"),
    ("STRIPE_API_KEY", "is missing"),
    ("STRIPE_WEBHOOK_SECRET", "is missing"),
]


def refusal(environment: dict[str, str], *, one_process: bool = False) -> str:
    with pytest.raises(BadConfig) as refused:
        read_config(environment, one_process=one_process)
    return str(refused.value)


@pytest.mark.parametrize("name, value, says", BAD)
def test_a_bad_value_is_refused_with_one_line_that_names_it(name, value, says):
    line = refusal(ALL | {name: value})
    assert line.startswith(name)
    assert says in line
    assert "\n" not in line


@pytest.mark.parametrize("name, says", MISSING)
def test_a_missing_value_is_refused_with_one_line_that_names_it(name, says):
    line = refusal({key: value for key, value in ALL.items() if key != name})
    assert line.startswith(f"{name} {says}")
    assert "\n" not in line


@pytest.mark.parametrize(
    "name, value", [(name, value) for name, value, _ in BAD if name.endswith("_API_URL")]
)
def test_a_bad_address_is_refused_also_where_nothing_uses_it(name, value):
    assert refusal(SECRET | {name: value}).startswith(name)


def test_templates_without_a_sender_are_refused(tmp_path: Path):
    file = tmp_path / "templates.json"
    file.write_text("{}", encoding="utf-8")
    assert refusal(SECRET | {"WHATSAPP_TEMPLATES": str(file)}).startswith("TWILIO_ACCOUNT_SID is missing")


def test_telegram_without_an_address_is_for_run_alone():
    given = SECRET | {"TELEGRAM_BOT_TOKEN": "4711:AbC"}
    assert refusal(given).startswith("PUBLIC_URL is missing")
    assert read_config(given, one_process=True).telegram == Telegram("4711:AbC", "", None)


def test_whatsapp_needs_an_address_in_run_too():
    assert refusal(SECRET | TWILIO, one_process=True).startswith("PUBLIC_URL is missing")


def test_no_refusal_shows_a_secret():
    for name in ("SECRET_KEY", "TELEGRAM_BOT_TOKEN", "TELEGRAM_WEBHOOK_SECRET"):
        assert "hush hush" not in refusal(ALL | {name: "hush hush"})
    assert "hush" not in refusal(ALL | {"DATABASE_URL": "postgresql://alex:hush@localhost:port/tenpack"})


def test_all_of_them(tmp_path: Path):
    file = tmp_path / "templates.json"
    file.write_text("{}", encoding="utf-8")
    more = {
        "DATABASE_URL": "postgresql+psycopg://localhost/tenpack",
        "HOST": "0.0.0.0",
        "PORT": "8080",
        "SIMULATOR": "on",
        "LOG_LEVEL": "debug",
        "WEB_CONCURRENCY": "4",
        "WHATSAPP_TEMPLATES": str(file),
        "TELEGRAM_API_URL": "http://localhost:8081/",
        "TWILIO_API_URL": "http://localhost:8082",
        "STRIPE_API_URL": "http://localhost:8083",
    }
    assert read_config(ALL | more) == Config(
        database_url="postgresql+psycopg://localhost/tenpack",
        public_url="https://coach.example",
        secret_key="0123456789abcdef",
        host="0.0.0.0",
        port=8080,
        simulator=True,
        log_level="DEBUG",
        data=Path("data"),
        telegram=Telegram("4711:AbC-d_e", "s3cret_-", "http://localhost:8081"),
        whatsapp=WhatsApp("AC1", "t", "whatsapp:+15550001111", "http://localhost:8082", file),
        stripe=Stripe("sk_test_1", "whsec_1", "http://localhost:8083"),
        workers=4,
    )


def test_none_of_them_but_the_secret():
    assert read_config(SECRET) == Config(
        database_url="sqlite:///data/tenpack.db",
        public_url="",
        secret_key="0123456789abcdef",
        host="127.0.0.1",
        port=8000,
        simulator=False,
        log_level="INFO",
        data=Path("data"),
    )


def test_an_empty_value_is_none():
    assert read_config(SECRET | dict.fromkeys(ALL.keys() - SECRET.keys(), "  ")) == read_config(SECRET)


@pytest.mark.parametrize(
    "given, one_process, on",
    [
        ({}, True, True),
        ({}, False, False),
        ({"TELEGRAM_BOT_TOKEN": "4711:AbC"}, True, False),
        (PUBLIC | TWILIO, True, False),
        ({"SIMULATOR": "0"}, True, False),
        ({"SIMULATOR": "1"}, False, True),
        (PUBLIC | TELEGRAM | {"SIMULATOR": "yes"}, False, True),
    ],
)
def test_the_simulator_is_on_in_run_without_channels_else_off(given, one_process, on):
    assert read_config(SECRET | given, one_process=one_process).simulator is on


@pytest.mark.parametrize(
    "given, address",
    [
        ({}, "http://127.0.0.1:8000"),
        ({"HOST": "0.0.0.0", "PORT": "81"}, "http://127.0.0.1:81"),
        ({"HOST": "box.example"}, "http://box.example:8000"),
        ({"PUBLIC_URL": "https://coach.example/"}, "https://coach.example"),
    ],
)
def test_where_it_can_be_reached(given, address):
    assert read_config(SECRET | given).base_url == address


SECRETS = [
    "SECRET_KEY", "TELEGRAM_BOT_TOKEN", "TELEGRAM_WEBHOOK_SECRET", "TWILIO_AUTH_TOKEN", "STRIPE_API_KEY",
    "STRIPE_WEBHOOK_SECRET", "DATABASE_URL",
]  # fmt: skip


@pytest.mark.parametrize("name", SECRETS)
def test_a_secret_is_read_from_a_file(tmp_path: Path, name):
    whole = ALL | {"DATABASE_URL": "sqlite:///elsewhere/tenpack.db"}
    file = tmp_path / "secret"
    file.write_text(f"{whole[name]}\n", encoding="utf-8")
    rest = {key: value for key, value in whole.items() if key != name}
    assert read_config(rest | {f"{name}_FILE": str(file)}) == read_config(whole)


def test_a_file_that_cannot_be_read(tmp_path: Path):
    assert refusal({"SECRET_KEY_FILE": str(tmp_path / "none")}).startswith("SECRET_KEY_FILE cannot be read")
    assert refusal({"SECRET_KEY_FILE": str(tmp_path)}).startswith("SECRET_KEY_FILE cannot be read")
    noise = tmp_path / "noise"
    noise.write_bytes(b"\xff\xfe\x00")
    assert refusal({"SECRET_KEY_FILE": str(noise)}).startswith("SECRET_KEY_FILE cannot be read")


def test_a_value_and_its_file_together(tmp_path: Path):
    file = tmp_path / "secret"
    file.write_text("fedcba9876543210", encoding="utf-8")
    line = refusal(SECRET | {"SECRET_KEY_FILE": str(file)})
    assert line == "SECRET_KEY and SECRET_KEY_FILE are both set: use one of them"


def test_run_makes_a_secret_and_keeps_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(tmp_path)
    first = read_config({}, one_process=True).secret_key
    assert len(first) == 64
    assert read_config({}, one_process=True).secret_key == first
    assert (tmp_path / "data" / "secret_key").stat().st_mode & 0o077 == 0


@pytest.mark.parametrize("name", ["run", "web", "worker", "migrate", "doctor", "audit"])
def test_every_verb_stops_with_one_line_and_exit_code_2(
    name, clean_environment: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
):
    clean_environment.setenv("PORT", "http")
    clean_environment.setenv("SECRET_KEY", "0123456789abcdef")
    assert main([name]) == 2
    shown = capsys.readouterr()
    assert shown.err == "tenpack: PORT is 'http': use a whole number from 1 to 65535\n"
    assert shown.out == ""
    assert not (tmp_path / "data" / "tenpack.db").exists()
