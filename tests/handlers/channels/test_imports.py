"""What each part of the channels costs to import: the web process carries neither bot nor client."""

import subprocess
import sys

import pytest

WEB = ["handlers.channels.telegram.webhook", "handlers.channels.whatsapp.webhook"]
LIGHT = [
    "handlers.channels",
    "handlers.channels.telegram",
    "handlers.channels.whatsapp",
    "handlers.channels.whatsapp.templates",
    "handlers.channels.whatsapp.failures",
    "handlers.channels.whatsapp.links",
]


def loaded_by(*modules: str) -> set[str]:
    code = f"import sys, {', '.join(modules)}; print(' '.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(done.stdout.split())


def test_the_web_process_needs_no_client():
    loaded = loaded_by(*WEB)
    assert not {"twilio.rest", "requests", "aiohttp"} & loaded
    assert not {name for name in loaded if name.startswith("handlers.channels") and "sender" in name}


@pytest.mark.parametrize("module", LIGHT)
def test_what_others_may_import_needs_no_sdk(module):
    assert not {"telegram", "twilio", "httpx", "requests"} & loaded_by(module)


def test_each_channel_comes_without_the_other():
    assert "twilio" not in loaded_by("handlers.channels.telegram.sender")
    assert "telegram" not in loaded_by("handlers.channels.whatsapp.sender")
