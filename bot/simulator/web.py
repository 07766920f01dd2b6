"""/simulator and all below it, and what is answered when something cannot be done."""

from flask import Blueprint, Response, jsonify, request
from werkzeug.exceptions import HTTPException

from bot.assembly import Deployment
from bot.simulator import api, page
from bot.simulator.bodies import BadBody
from bot.simulator.simulation import Impossible, Simulation


def blueprint(made: Deployment) -> Blueprint:
    """The routes. The clock goes on from where it stood, so make it before anything works by the clock."""
    simulation = Simulation(made)
    routes = Blueprint(
        "simulator",
        __name__,
        url_prefix="/simulator",
        template_folder="templates",
        static_folder="static",
        static_url_path="/static",
    )
    api.add_routes(routes, simulation)
    page.add_routes(routes, simulation)

    @routes.before_request
    def from_here() -> Response | tuple[Response, int] | None:
        """A page from elsewhere must not empty the database of whoever has it open in his browser."""
        if request.method == "POST" and request.headers.get("Sec-Fetch-Site") == "cross-site":
            return jsonify(error="only from the simulator's own page"), 403
        return None

    @routes.errorhandler(BadBody)
    @routes.errorhandler(Impossible)
    def refused(error: Exception) -> tuple[Response, int]:
        return jsonify(error=str(error)), 400

    @routes.errorhandler(HTTPException)
    def failed(error: HTTPException) -> tuple[Response, int]:
        return jsonify(error=error.description or error.name), error.code or 500

    return routes
