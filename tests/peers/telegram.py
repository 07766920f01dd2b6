"""A Telegram server for tests: the bot's calls go to `url`, people and their taps come from here."""

import itertools
import os
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import httpx

from tests.peers import servers

_bots = itertools.count(1)


@dataclass(frozen=True)
class TelegramPeer:
    """One server for the run. Whatever has another token is another world: take `new_bot()` in every test."""

    url: str

    @property
    def base_url(self) -> str:
        """As python-telegram-bot wants it."""
        return f"{self.url}/bot"

    def new_bot(self, *chats: int) -> str:
        """The token of a bot nobody has spoken to, but for `chats`, who have pressed Start."""
        number = os.getpid() * 100_000 + next(_bots)
        token = f"{number}:test-{number:035d}"
        for chat in chats:
            self.open_chat(token, chat)
        return token

    def open_chat(self, token: str, chat: int) -> None:
        """The person has pressed Start once, without the bot being told of it again."""
        self._post("/__open", token=token, chat=chat)

    def calls(self, token: str, method: str | None = None) -> list[dict[str, Any]]:
        """Every call of the bot, in order: token, method, params (as sent: JSON fields are strings), status, result."""
        found: list[dict[str, Any]] = self._ask("GET", "/__calls", params={"token": token})
        return [call for call in found if method in (None, call["method"])]

    def deliveries(self, token: str) -> list[dict[str, Any]]:
        """Every try to hand an update to the webhook: update_id, attempt, status (-1: no answer)."""
        found: list[dict[str, Any]] = self._ask("GET", "/__deliveries", params={"token": token})
        return found

    def send_user_message(
        self, token: str, chat: int, text: str | None, *, name: str = "Test", **extra: Any
    ) -> dict[str, Any]:
        """A person writes; comes back when the webhook has answered 2xx or three times not: update_id, attempts.

        `extra` are further fields of the Message (contact, reply_to_message, document, …).
        """
        return self._post("/__say", token=token, chat=chat, text=text, name=name, extra=extra)

    def tap(
        self, token: str, chat: int, button: str, *, message_id: int | None = None, name: str = "Test"
    ) -> dict[str, Any]:
        """A tap on a button, by its label or its callback data, on the newest message that shows it.

        Raises LookupError, naming the buttons that are there, if none does.
        """
        done = self._post("/__tap", token=token, chat=chat, button=button, message_id=message_id, name=name)
        if done.get("ok") is False:
            raise LookupError(done["description"])
        return done

    def block(self, token: str, chat: int, *, blocked: bool = True) -> dict[str, Any]:
        """The person blocks (or unblocks) the bot: it is told so, and sending answers 403."""
        return self._post("/__block", token=token, chat=chat, blocked=blocked)

    def send_update(self, token: str, update: dict[str, Any]) -> dict[str, Any]:
        """Any other update; one with an `update_id` keeps it, so that a repeat can be sent."""
        return self._post("/__update", token=token, update=update)

    def fail_next(
        self,
        token: str,
        status: int = 0,
        description: str = "",
        *,
        method: str | None = "sendMessage",
        chat: int | None = None,
        times: int = 1,
        retry_after: int | None = None,
        migrate_to: int | None = None,
        body: str | None = None,
        hang: float = 0,
        after: bool = False,
    ) -> None:
        """The next `times` calls of `method` (None: any), to `chat` if named, are answered with this refusal.

        `body` answers with that HTML instead. `hang` gives no answer for so many seconds and then hangs up. `after`
        carries the call out first and hangs up on the bot, which cannot know that the message is out.
        """
        parameters: dict[str, int] = {}
        if retry_after is not None:
            parameters["retry_after"] = retry_after
        if migrate_to is not None:
            parameters["migrate_to_chat_id"] = migrate_to
        fault = {
            "token": token,
            "status": status,
            "description": description or _USUAL.get(status, "Bad Request"),
            "times": times,
            "after": after,
            "hang": int(hang * 1000),
        }
        optional = {"method": method, "chat": chat, "body": body, "parameters": parameters or None}
        self._post("/__fail", **fault, **{key: value for key, value in optional.items() if value is not None})

    def _post(self, path: str, **body: Any) -> dict[str, Any]:
        found: dict[str, Any] = self._ask("POST", path, json=body)
        return found

    def _ask(self, verb: str, path: str, **rest: Any) -> Any:
        answer = httpx.request(verb, self.url + path, timeout=60, trust_env=False, **rest)
        if answer.status_code == 500:
            raise RuntimeError(answer.json()["description"])
        return answer.json()


_USUAL = {
    401: "Unauthorized",
    403: "Forbidden: bot was blocked by the user",
    429: "Too Many Requests: retry later",
    500: "Internal Server Error",
    502: "Bad Gateway",
}


def start() -> TelegramPeer:
    servers.node_modules()
    script = Path(__file__).with_name("telegram_server.js")

    def is_up(log: Path) -> servers.State | None:
        words = log.read_text().split()
        return {"url": f"http://127.0.0.1:{words[1]}"} if words[:1] == ["up"] and len(words) > 1 else None

    facts = servers.once(
        "telegram", lambda: servers.start_server("telegram", [servers.node(), str(script)], is_up)
    )
    return TelegramPeer(url=facts["url"])
