"""A deployment with the simulator on, spoken to as anybody would: by its JSON API."""

from pathlib import Path
from typing import Any

from flask.testing import FlaskClient

from bot.app import create_app
from bot.assembly import Deployment
from bot.config import Config

NINE = "2026-03-02T09:00:00+01:00"
"""A Monday."""


def config_for(url: str, folder: Path, *, simulator: bool = True) -> Config:
    return Config(
        database_url=url,
        public_url="",
        secret_key="a secret of these tests",
        host="127.0.0.1",
        port=8000,
        simulator=simulator,
        log_level="WARNING",
        data=folder,
    )


class Phones:
    """`post` gives the answer as it is; `say`, `tap` and `until` the messages, and fail where they were refused."""

    def __init__(self, url: str, folder: Path) -> None:
        self.made = Deployment(config_for(url, folder))
        self.app = create_app(self.made)
        self.http: FlaskClient = self.app.test_client()

    def reset(self, now: str = NINE, scenario: str = "empty") -> None:
        answer = self.post("reset", {"now": now, "scenario": scenario})
        assert answer.status_code == 200, answer.text

    def post(self, path: str, body: Any) -> Any:
        return self.http.post(f"/simulator/api/{path}", json=body)

    def say(self, phone: str, text: str) -> list[dict[str, Any]]:
        return self._messages(self.post("messages", {"from": phone, "text": text}))

    def tap(self, phone: str, choice: str) -> list[dict[str, Any]]:
        return self._messages(self.post("messages", {"from": phone, "choice": choice}))

    def confirm(self, phone: str, text: str) -> list[dict[str, Any]]:
        """Says something and taps what carries out the proposal."""
        said = [message for message in self.say(phone, text) if message["to"] == phone]
        choices = [choice for message in said for choice in message["choices"] if choice["role"] == "confirm"]
        assert len(choices) == 1, said
        return self.tap(phone, choices[0]["id"])

    def until(self, now: str) -> list[dict[str, Any]]:
        return self._messages(self.post("clock", {"now": now}))

    def chat(self, phone: str) -> list[dict[str, Any]]:
        return self._messages(self.http.get(f"/simulator/api/chats/{phone}"))

    def state(self, coach: str = "") -> dict[str, Any]:
        answer = self.http.get("/simulator/api/state" + (f"?coach={coach}" if coach else ""))
        assert answer.status_code == 200, answer.text
        state: Any = answer.json
        return dict(state)

    def client(self, name: str, coach: str = "") -> dict[str, Any]:
        return next(client for client in self.state(coach)["clients"] if client["name"] == name)

    @staticmethod
    def _messages(answer: Any) -> list[dict[str, Any]]:
        assert answer.status_code == 200, answer.text
        messages: list[dict[str, Any]] = answer.json["messages"]
        return messages
