"""Calls at the same time take turns; each answers with what came of it alone."""

import threading
from typing import Any

from tests.bot.simulator.phones import Phones


def test_calls_at_the_same_time(phones: Phones) -> None:
    phones.confirm("coach", "sell Emma 10-pack")
    phones.tap("emma", "I agree")
    phones.confirm("coach", "sell Noah 10-pack")
    phones.tap("noah", "I agree")
    proposed = {
        phone: next(
            choice["id"]
            for message in phones.say(phone, "book friday 18:00")
            for choice in message["choices"]
            if choice["role"] == "confirm"
        )
        for phone in ("emma", "noah")
    }
    answers: list[tuple[str, Any]] = []
    start = threading.Barrier(12)

    def call(path: str, body: dict[str, str] | None) -> None:
        http = phones.app.test_client()
        start.wait()
        answer = (
            http.post(f"/simulator/api/{path}", json=body) if body else http.get(f"/simulator/api/{path}")
        )
        answers.append((path, answer))

    calls: list[tuple[str, dict[str, str] | None]] = [
        *(("messages", {"from": phone, "choice": choice}) for phone, choice in proposed.items()),
        *(
            ("messages", {"from": phone, "text": "how many do I have left?"})
            for phone in ("emma", "noah") * 2
        ),
        *(("state", None) for _ in range(3)),
        *(("clock", {"now": "2026-03-02T10:00:00+01:00"}) for _ in range(3)),
    ]
    threads = [threading.Thread(target=call, args=each) for each in calls]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()

    assert [answer.status_code for _, answer in answers] == [200] * 12
    booked = [
        client["name"]
        for client in phones.state()["clients"]
        for booking in client["bookings"]
        if booking["status"] == "confirmed"
    ]
    assert len(booked) == 1
    # Nobody's answer holds what another call brought about: each new message was told once.
    told = [
        message["id"]
        for path, answer in answers
        if path == "messages"
        for message in answer.json["messages"]
        if not message["edited"]
    ]
    assert len(told) == len(set(told))
    for phone in ("emma", "noah"):
        assert len([message for message in phones.chat(phone) if message.get("from") == phone]) == 5
