"""Telegram's side of a story: people with phones at the peer, and what their chats show."""

import json
from collections.abc import Callable
from typing import Any

from bot.app import create_app
from bot.config import Config, Telegram
from tests.peers.telegram import TelegramPeer
from tests.stories.harness import Shown, World, configure

WEBHOOK_SECRET = "s3cret_of-the-webhook"


class TelegramWorld(World):
    """A deployment whose webhook the peer posts to and whose bot calls the peer."""

    def __init__(self, database_url: str, peer: TelegramPeer, serve: Callable[..., str], port: int) -> None:
        self.peer = peer
        self.token = peer.new_bot()
        self.names: dict[int, str] = {}
        self._seen = 0
        public_url = f"http://127.0.0.1:{port}"
        super().__init__(telegram_config(database_url, peer, self.token, public_url))
        serve(create_app(self.made), port=port)
        from handlers.channels.telegram.registration import set_webhook

        assert self.made.telegram is not None
        self.webhook = set_webhook(self.made.telegram, public_url, WEBHOOK_SECRET)

    def phone(self, chat: int, name: str) -> "Phone":
        self.names[chat] = name.lower()
        return Phone(self, chat, name)

    def shown(self) -> list[Shown]:
        """Everything that was delivered since it was asked last, to anyone, in order."""
        self.settle()
        calls = self.peer.calls(self.token)
        fresh, self._seen = calls[self._seen :], len(calls)
        return [self._shown(call) for call in fresh if call["method"] in ("sendMessage", "editMessageText")]

    def _shown(self, call: dict[str, Any]) -> Shown:
        params = call["params"]
        markup = params.get("reply_markup") or {}
        if isinstance(markup, str):  # as it was sent; the peer reads some of them
            markup = json.loads(markup)
        labels = tuple(key["text"] for row in markup.get("inline_keyboard", ()) for key in row)
        return Shown(
            self.names[int(params["chat_id"])], params["text"], labels, call["method"] == "editMessageText"
        )

    def tap_answers(self) -> list[dict[str, Any]]:
        """The answers to taps so far, and how they were given."""
        return [call for call in self.peer.calls(self.token) if call["method"] == "answerCallbackQuery"]


def telegram_config(database_url: str, peer: TelegramPeer, token: str, public_url: str) -> Config:
    return configure(database_url, public_url=public_url, telegram=Telegram(token, WEBHOOK_SECRET, peer.url))


class Phone:
    def __init__(self, world: TelegramWorld, chat: int, name: str) -> None:
        self.world = world
        self.chat = chat
        self.name = name

    def says(self, text: str) -> list[Shown]:
        """Writes; what anybody is shown because of it."""
        done = self.world.peer.send_user_message(self.world.token, self.chat, text, name=self.name)
        assert done["attempts"] == [200], done
        return self.world.shown()

    def opens(self, link: str) -> list[Shown]:
        """Follows a deep link and presses Start."""
        return self.says(f"/start {link.partition('?start=')[2]}")

    def taps(self, label: str) -> list[Shown]:
        """Taps a button of the newest message that shows it."""
        done = self.world.peer.tap(self.world.token, self.chat, label, name=self.name)
        assert done["attempts"] == [200], done
        return self.world.shown()
