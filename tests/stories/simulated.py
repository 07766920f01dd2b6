"""Stories told through the simulator's API: what people write and tap, and what the state then says."""

import base64
from collections.abc import Callable
from pathlib import Path
from typing import Any

from flask.testing import FlaskClient
from sqlalchemy import select

from bot.app import create_app
from bot.assembly import Deployment
from bot.config import Config
from storage.audit import audit
from storage.tables.queue import inbox


class Story:
    """One deployment with the simulator on. Times are ISO text in the coach's zone, amounts decimal text."""

    def __init__(self, url: str, folder: Path) -> None:
        config = Config(
            database_url=url,
            public_url="",
            secret_key="a secret of stories",
            host="127.0.0.1",
            port=8000,
            simulator=True,
            log_level="WARNING",
            data=folder,
        )
        self.made = Deployment(config)
        self.http: FlaskClient = create_app(self.made).test_client()

    def begin(self, now: str = "2026-03-02T09:00:00+01:00", scenario: str = "empty") -> None:
        self._post("reset", {"now": now, "scenario": scenario})

    def say(self, who: str, text: str) -> list[dict[str, Any]]:
        """What was delivered because of it, to anyone."""
        return self._post("messages", {"from": who, "text": text})

    def send_file(self, who: str, name: str, content: bytes) -> list[dict[str, Any]]:
        """A document from somebody's phone."""
        file = {"name": name, "content_base64": base64.b64encode(content).decode()}
        return self._post("messages", {"from": who, "file": file})

    def tap(self, who: str, choice: str) -> list[dict[str, Any]]:
        """A tap on a choice, by its id or its label."""
        return self._post("messages", {"from": who, "choice": choice})

    def confirm(self, who: str, text: str) -> list[dict[str, Any]]:
        """Says something and taps what carries out the proposal."""
        said = self.say(who, text)
        proposals = [
            choice
            for message in said
            if message["to"] == who
            for choice in message["choices"]
            if choice["role"] == "confirm"
        ]
        assert len(proposals) == 1, [message["text"] for message in said]
        return self.tap(who, proposals[0]["id"])

    def until(self, now: str) -> list[dict[str, Any]]:
        """Moves the clock; what was delivered on the way."""
        return self._post("clock", {"now": now})

    def state(self, coach: str = "alex") -> dict[str, Any]:
        answer = self.http.get(f"/simulator/api/state?coach={coach}")
        assert answer.status_code == 200, answer.text
        return dict(answer.get_json())

    def client(self, name: str, coach: str = "alex") -> dict[str, Any]:
        return next(client for client in self.state(coach)["clients"] if client["name"] == name)

    def units(self, name: str, coach: str = "alex") -> tuple[str, str, str]:
        """(left, booked, free)."""
        units = self.client(name, coach)["units"]
        return units["left"], units["booked"], units["free"]

    def faults(self) -> list[str]:
        """What the audit finds: nothing, at the end of every story."""
        with self.made.database.read() as connection:
            return audit(connection)

    def unhandled(self) -> list[str]:
        """The messages whose handling raised: none, at the end of every story."""
        with self.made.database.read() as connection:
            return [
                str(row.error) for row in connection.execute(select(inbox).where(inbox.c.state != "done"))
            ]

    def _post(self, path: str, body: dict[str, Any]) -> list[dict[str, Any]]:
        answer = self.http.post(f"/simulator/api/{path}", json=body)
        assert answer.status_code == 200, answer.text
        return list(answer.get_json()["messages"])


Tell = Callable[..., Story]


def texts(messages: list[dict[str, Any]], to: str) -> list[str]:
    return [message["text"] for message in messages if message["to"] == to]


def labels(messages: list[dict[str, Any]], to: str) -> list[str]:
    """The labels under the last message to somebody."""
    return [
        choice["label"] for choice in [message for message in messages if message["to"] == to][-1]["choices"]
    ]
