"""The web application: channels' webhooks, pages, health. `create_app()` is what the production server loads."""

import logging
import threading
import time

from flask import Flask, Response, abort
from werkzeug.exceptions import HTTPException
from werkzeug.middleware.proxy_fix import ProxyFix

from bot.assembly import Deployment
from bot.config import read_config
from bot.health import blueprint as health
from bot.memory import settle

LARGEST_BODY = 2 << 20


def create_app(deployment: Deployment | None = None) -> Flask:
    """Without a deployment it reads the environment, as the production server's workers do."""
    made = deployment or _by_environment()
    config = made.config
    logging.basicConfig(level=config.log_level, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    app = Flask("tenpack", static_folder=None)
    app.config["MAX_CONTENT_LENGTH"] = LARGEST_BODY
    if config.public_url:
        # Behind the one proxy that ends TLS.
        app.wsgi_app = ProxyFix(app.wsgi_app, x_proto=1, x_host=1)  # type: ignore[method-assign]
    app.register_blueprint(health(made))
    _webhooks(app, made)
    _pages(app, made)
    if deployment is None:
        settle()
    return app


def _by_environment() -> Deployment:
    """A process of the production server. Its invites need the bot's name: it is asked for until it is told."""
    made = Deployment(read_config())
    if not made.learn_telegram_name():
        threading.Thread(target=_ask_again, args=(made,), name="telegram-name", daemon=True).start()
    return made


def _ask_again(made: Deployment) -> None:
    pause = 5.0
    while not made.learn_telegram_name():
        time.sleep(pause)
        pause = min(pause * 2, 300.0)


def _webhooks(app: Flask, made: Deployment) -> None:
    config = made.config
    if config.telegram and config.telegram.webhook_secret:
        from handlers.channels.telegram.webhook import Webhook

        app.wsgi_app = Webhook(  # type: ignore[method-assign]
            app.wsgi_app, made.messages.receive, made.keep_raw, config.telegram.webhook_secret
        )
    if config.whatsapp:
        from handlers.channels.whatsapp.webhook import blueprint as whatsapp

        app.register_blueprint(
            whatsapp(
                made.messages.receive,
                made.whatsapp_status,
                made.keep_raw,
                config.whatsapp.auth_token,
                config.public_url,
            )
        )


def _pages(app: Flask, made: Deployment) -> None:
    from handlers.pages.blueprint import blueprint as pages
    from handlers.pages.blueprint import error_page
    from handlers.views import Views

    app.register_blueprint(pages(Views(made.database, made.clock.now, made.links), made.links))

    @app.errorhandler(404)
    def not_found(error: HTTPException) -> Response:
        return error_page(404)

    if made.config.simulator:
        from bot.simulator import blueprint as simulator

        app.register_blueprint(simulator(made))
    else:

        @app.route("/simulator", defaults={"rest": ""})
        @app.route("/simulator/<path:rest>")
        def no_simulator(rest: str) -> Response:
            abort(404)
