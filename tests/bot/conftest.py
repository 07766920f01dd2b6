"""An environment of its own for every test: no setting of this machine's, and an empty folder to run in."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from bot.__main__ import main

Verb = Callable[..., tuple[int, str, str]]


@pytest.fixture
def clean_environment(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> pytest.MonkeyPatch:
    settings = (
        "DATABASE_URL",
        "PUBLIC_URL",
        "SECRET_KEY",
        "HOST",
        "PORT",
        "SIMULATOR",
        "LOG_LEVEL",
        "WEB_CONCURRENCY",
    )
    for name in list(os.environ):
        plain = name.removesuffix("_FILE")
        if plain in settings or plain.startswith(("TELEGRAM_", "TWILIO_", "WHATSAPP_", "STRIPE_")):
            monkeypatch.delenv(name)
    monkeypatch.chdir(tmp_path)
    return monkeypatch


@pytest.fixture
def verb(clean_environment: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Verb:
    """`verb("coach", "add", …, DATABASE_URL=url)` → exit code, what was printed, what was complained of."""

    def run(*arguments: str, **environment: str) -> tuple[int, str, str]:
        with clean_environment.context() as patch:
            for name, value in environment.items():
                patch.setenv(name, value)
            code = main(list(arguments))
        shown = capsys.readouterr()
        return code, shown.out, shown.err

    return run
