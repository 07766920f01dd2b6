"""The page with the phones, and what it alone asks for."""

from flask import Blueprint, Response, jsonify, render_template, request

from bot.simulator import lines
from bot.simulator.api import coach_named
from bot.simulator.simulation import Simulation
from bot.simulator.view import view_of
from storage import people

_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)


def add_routes(routes: Blueprint, simulation: Simulation) -> None:
    """GET /simulator, and the page's own view of everything."""
    database, lock = simulation.made.database, simulation.lock

    @routes.get("", strict_slashes=False)
    def page() -> Response:
        with lock:
            with database.read() as connection:
                empty = not people.coach_ids(connection)
            if empty:
                # Whoever opens the page for the first time finds somebody to talk to.
                simulation.reset("empty", simulation.opening())
        response = Response(render_template("simulator/page.html"))
        response.headers["Content-Security-Policy"] = _POLICY
        response.headers["Cache-Control"] = "no-store"
        return response

    @routes.get("/api/view")
    def view() -> Response:
        """All that is to be seen; nothing but the version where the page has that already."""
        with lock, database.read() as connection:
            if request.args.get("known") == simulation.version:
                return jsonify(version=simulation.version)
            first = coach_named(connection, None, simulation)
            return jsonify(view_of(connection, first, simulation.version))

    @routes.post("/api/next")
    def following() -> Response:
        """The clock moves to the next thing that happens by itself."""
        with lock:
            delivered = simulation.move_to_next()
            with database.read() as connection:
                known = lines.zones(connection, simulation.clock.now())
        return jsonify(messages=[lines.delivered_json(each, known) for each in delivered])
