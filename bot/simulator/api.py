"""The JSON API: reset, messages, clock, chats, state. Each call answers when everything due by then was delivered."""

from typing import Any

from flask import Blueprint, Response, jsonify, request
from werkzeug.exceptions import NotFound

from bot.simulator import lines, rows
from bot.simulator.bodies import BadBody, file_in, moment_in, phone_in, read_body, text_in
from bot.simulator.channel import address_of, is_phone
from bot.simulator.scenarios import SCENARIOS
from bot.simulator.simulation import Simulation
from bot.simulator.state import state_of
from handlers.delivery import Delivered
from storage import people
from storage.database import Connection
from storage.unit_of_work import UnitOfWork

FIRST = "alex"
"""The coach who is meant where none is named."""


def add_routes(routes: Blueprint, simulation: Simulation) -> None:
    """Everything under /simulator/api that others build on."""
    database, lock = simulation.made.database, simulation.lock

    def answer(delivered: list[Delivered], **more: Any) -> Response:
        with database.read() as connection:
            known = lines.zones(connection, simulation.clock.now())
        return jsonify(messages=[lines.delivered_json(each, known) for each in delivered], **more)

    @routes.post("/api/reset")
    def reset() -> Response:
        body = read_body(request.get_data(), "now", "scenario")
        scenario = text_in(body, "scenario") or "empty"
        if scenario not in SCENARIOS:
            raise BadBody(f"no scenario {scenario!r}: use {', '.join(SCENARIOS)}")
        now = moment_in(body)
        with lock:
            simulation.reset(scenario, now or simulation.opening())
            return answer([])

    @routes.post("/api/messages")
    def messages() -> Response:
        body = read_body(request.get_data(), "from", "text", "choice", "file")
        phone, text, choice = phone_in(body), text_in(body, "text"), text_in(body, "choice")
        file = file_in(body)
        if (file is not None and choice is not None) or (file is None and (text is None) == (choice is None)):
            raise BadBody("either 'text' or 'choice', or 'file' with or without 'text'")
        with lock:
            if file is not None:
                return answer(simulation.send_file(phone, *file, text=text or ""))
            if choice is not None:
                return answer(simulation.tap(phone, choice))
            return answer(simulation.say(phone, text or ""))

    @routes.post("/api/clock")
    def clock() -> Response:
        now = moment_in(read_body(request.get_data(), "now"))
        if now is None:
            raise BadBody("'now' is missing")
        with lock:
            return answer(simulation.move_to(now))

    @routes.get("/api/chats/<who>")
    def chats(who: str) -> Response:
        if not is_phone(who):
            raise NotFound("there is no such phone")
        address = address_of(who)
        with lock, database.read() as connection:
            known = lines.zones(connection, simulation.clock.now())
            thread = rows.threads(connection, address).get(address, [])
        return jsonify(messages=[lines.line_json(line, known) for line in thread])

    @routes.get("/api/state")
    def state() -> Response:
        with lock, database.read() as connection:
            return jsonify(state_of(coach_named(connection, request.args.get("coach"), simulation)))


def coach_named(connection: Connection, slug: str | None, simulation: Simulation) -> UnitOfWork:
    """The coach with this slug; without one Alex, or whoever came first. NotFound where there is none."""
    found = people.coach_id_of(connection, slug or FIRST) if is_phone(slug or FIRST) else None
    if found is None and slug is None:
        found = next(iter(people.coach_ids(connection)), None)
    if found is None:
        raise NotFound("there is no such coach; POST /simulator/api/reset sets a scenario up")
    return UnitOfWork.look(connection, found, simulation.clock.now())
