"""The channels in front of their peers; what goes out is held against the providers' descriptions."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from handlers.channels.telegram.sender import TelegramChannel
from handlers.channels.whatsapp.sender import WhatsAppChannel
from handlers.channels.whatsapp.templates import NO_TEMPLATES, Templates
from tests.handlers.channels.outbound import NOW
from tests.handlers.channels.updates import EMMA
from tests.peers.proxy import Proxy
from tests.peers.telegram import TelegramPeer
from tests.peers.twilio import ACCOUNT_SID, AUTH_TOKEN, TwilioPeer

Make = Callable[..., WhatsAppChannel]


@pytest.fixture
def proxy(twilio_peer: TwilioPeer, proxy_to: Callable[[str], Proxy]) -> Proxy:
    return proxy_to(twilio_peer.url)


@pytest.fixture
def make(twilio_peer: TwilioPeer, proxy: Proxy) -> Make:
    number = twilio_peer.new_number()

    def channel(templates: Templates = NO_TEMPLATES, **more: Any) -> WhatsAppChannel:
        given = {"api_url": proxy.url, "now": lambda: NOW, **more}
        return WhatsAppChannel(ACCOUNT_SID, AUTH_TOKEN, number, templates, **given)

    return channel


@pytest.fixture
def forms(proxy: Proxy, twilio_openapi) -> Iterator[Callable[[], list[dict[str, str]]]]:
    """The sends so far; all of them conform to Twilio's description."""

    def sends() -> list[dict[str, str]]:
        return [passed.form for passed in proxy.seen if passed.method == "POST"]

    yield sends
    for form in sends():
        twilio_openapi.assert_message(form)


@pytest.fixture
def token(telegram_peer: TelegramPeer) -> str:
    return telegram_peer.new_bot(EMMA)


@pytest.fixture
def channel(telegram_peer: TelegramPeer, token: str) -> Iterator[TelegramChannel]:
    channel = TelegramChannel(token, telegram_peer.url, timeout=20)
    yield channel
    channel.close()


@pytest.fixture
def sent(telegram_peer: TelegramPeer, token: str, bot_api) -> Iterator[Any]:
    """The calls so far; all of them, at the end too, conform to Telegram's description."""

    def calls(*methods: str) -> list[dict[str, Any]]:
        return [call for call in telegram_peer.calls(token) if call["method"] in methods]

    yield calls
    for call in telegram_peer.calls(token):
        if call["params"]:
            bot_api.assert_conforms(call["method"], call["params"])
