"""GET /healthz, /readyz, /metrics: alive; database and schema ready; figures for Prometheus."""

from flask import Blueprint, Response, jsonify

from bot.assembly import Deployment
from storage import inbox, outbox


def blueprint(made: Deployment) -> Blueprint:
    """The three routes."""
    routes = Blueprint("health", __name__)

    @routes.get("/healthz")
    def alive() -> Response:
        return jsonify(ok=True)

    @routes.get("/readyz")
    def ready() -> tuple[Response, int]:
        # Alembic is large, and a web process that handles messages has no other use for it.
        from storage.migrations import current, newest

        try:
            at = current(made.database)
        except Exception as error:
            return jsonify(ready=False, reason=f"the database does not answer: {type(error).__name__}"), 503
        if at != newest():
            return jsonify(
                ready=False, reason=f"the schema is {at}, this code needs {newest()}: run `migrate`"
            ), 503
        return jsonify(ready=True), 200

    @routes.get("/metrics")
    def metrics() -> Response:
        from prometheus_client import CONTENT_TYPE_LATEST, CollectorRegistry, Gauge, generate_latest

        # Figures of the database, the same from whichever process answers.
        registry = CollectorRegistry()
        now = made.clock.now()
        with made.database.read() as connection:
            stats = outbox.stats(connection, now)
            counts = inbox.counts(connection)
        age = (now - stats.oldest).total_seconds() if stats.oldest else 0.0
        for name, text, value in (
            ("tenpack_outbox_pending", "Messages due and not yet sent", stats.pending),
            ("tenpack_outbox_planned", "Messages planned for later", stats.planned),
            ("tenpack_outbox_dead", "Messages given up", stats.dead),
            ("tenpack_outbox_oldest_seconds", "How long the longest-waiting message has been due", age),
            ("tenpack_inbox_done", "Messages handled", counts.get("done", 0)),
            ("tenpack_inbox_failed", "Messages kept for another try", counts.get("failed", 0)),
            ("tenpack_inbox_dead", "Messages given up or unreadable", counts.get("dead", 0)),
        ):
            Gauge(name, text, registry=registry).set(value)
        return Response(generate_latest(registry), content_type=CONTENT_TYPE_LATEST)

    return routes
