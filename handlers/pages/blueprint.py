"""The routes of the pages, and what every answer carries: security headers, caching, plain error pages."""

import hashlib
import logging
from datetime import UTC, datetime
from pathlib import Path

from flask import Blueprint, Response, abort, make_response, render_template, request
from werkzeug.exceptions import HTTPException

from domain.languages import LANGUAGES, spoken
from handlers.feed_events import Feed
from handlers.links import Links, Outdated, Page, PageLinks, Ticket
from handlers.pages import show
from handlers.pages.reasons import Reasons
from handlers.replies.words import Words
from handlers.views import BookingPage, ClientPage, Export, Office, Views

log = logging.getLogger(__name__)

HEADERS = {
    # No script at all, nothing from elsewhere, nowhere in a frame.
    "Content-Security-Policy": "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; "
    "form-action 'none'; frame-ancestors 'none'",
    # The address of such a page is its key: it is told to nobody.
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
}
EXPORTS = {
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "zip": "application/zip",
}
STYLE = "pages.static"
_NO_TIME = datetime(1970, 1, 1, tzinfo=UTC)


def _version(folder: Path) -> str:
    """In the address of style and icon: browsers keep them for ever, and a change has another address."""
    files = (path.read_bytes() for path in sorted(folder.iterdir()))
    return hashlib.sha256(b"".join(files)).hexdigest()[:10]


VERSION = _version(Path(__file__).parent / "static")


def blueprint(views: Views, links: Links) -> Blueprint:
    """`links` opens the tokens of pages and makes the links into chats."""
    routes = Blueprint(
        "pages", __name__, template_folder="templates", static_folder="static", static_url_path="/pages"
    )

    def opened(token: str, page: Page) -> Ticket:
        return links.open(token, page, views.now()) or abort(404)

    @routes.get("/c/<slug>")
    def booking_page(slug: str) -> Response:
        page = views.booking_page(slug) or abort(404)
        words = words_for(page, language_of_reader(page.coach.language), formal=page.coach.formal)
        response = _tagged(_html("booking.html", words, page=page, links=links))
        response.vary.add("Accept-Language")
        return response

    @routes.get("/me/<token>")
    def client_page(token: str) -> Response:
        page = views.client_page(opened(token, "me")) or abort(404)
        words = words_for(page, page.client.language, formal=page.coach.formal, tz=page.client.tz)
        feed = PageLinks(links, page.coach, page.now).calendar(page.client)
        reasons = Reasons(words, page, for_coach=False)
        return _html("client.html", words, page=page, reasons=reasons, feed=feed)

    @routes.get("/office/<token>")
    def office(token: str) -> Response:
        page = views.office(opened(token, "office")) or abort(404)
        words = words_for(page, page.coach.language)
        hand = PageLinks(links, page.coach, page.now)
        return _html("office.html", words, page=page, token=token, links=hand)

    @routes.get("/office/<token>/clients/<int:client_id>")
    def office_client(token: str, client_id: int) -> Response:
        page = views.office_client(opened(token, "office"), client_id) or abort(404)
        words = words_for(page, page.coach.language)
        return _html(
            "client.html", words, page=page, reasons=Reasons(words, page, for_coach=True), token=token
        )

    @routes.get("/calendar/<token>.ics")
    def calendar(token: str) -> Response:
        # icalendar is large, and most processes never make a feed.
        from handlers.pages.feeds import to_ical

        feed = views.feed(opened(token, "calendar")) or abort(404)
        language = feed.client.language if feed.client else feed.coach.language
        response = Response(
            to_ical(feed, words_for(feed, language)), content_type="text/calendar; charset=utf-8"
        )
        response.headers["Content-Disposition"] = 'inline; filename="sessions.ics"'
        return _tagged(response)

    @routes.get("/export/<token>.<ending>")
    def export(token: str, ending: str) -> Response:
        # Made when asked for: few processes ever do.
        from handlers.pages.export import file_of

        if ending not in ("xlsx", "zip"):
            abort(404)
        found = views.export(opened(token, "export")) or abort(404)
        words = words_for(found, found.coach.language)
        response = Response(file_of(found, words, ending), content_type=EXPORTS[ending])
        name = f"{found.coach.slug}-{words.today.isoformat()}.{ending}"
        response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
        return response

    @routes.errorhandler(Outdated)
    def outdated(error: Outdated) -> Response:
        return error_page(410)

    @routes.errorhandler(Exception)
    def failed(error: Exception) -> Response:
        if isinstance(error, HTTPException):
            return error_page(error.code or 500)
        log.error("a page failed", exc_info=error)
        return error_page(500)

    routes.after_request(_secure)
    return routes


def language_of_reader(otherwise: str) -> str:
    """The first of the languages that the browser asks for and that is spoken here."""
    wanted = (spoken(tag) for tag in request.accept_languages.values())
    return next((tag for tag in wanted if tag), otherwise)


def words_for(
    page: BookingPage | Office | ClientPage | Feed | Export,
    language: str,
    *,
    formal: bool = False,
    tz: str | None = None,
) -> Words:
    """In the coach's zone and currency, whoever reads; `tz` is the reader's own, for what is online."""
    coach = page.coach
    return Words(language, coach.tz, coach.currency, page.now, coach.name, formal=formal, reader_tz=tz)


def error_page(status: int) -> Response:
    """Plain, and the same for a page that never was and a token that opens nothing."""
    words = Words(language_of_reader(LANGUAGES[0]), "UTC", "EUR", _NO_TIME, "")
    response = _html("error.html", words, status=status)
    response.status_code = status
    response.vary.add("Accept-Language")
    return _secure(response)


def _html(template: str, words: Words, **facts: object) -> Response:
    return make_response(render_template(f"pages/{template}", w=words, show=show, version=VERSION, **facts))


def _tagged(response: Response) -> Response:
    """Told again only when it changed."""
    response.add_etag()
    response.make_conditional(request)
    return response


def _secure(response: Response) -> Response:
    for name, value in HEADERS.items():
        response.headers.setdefault(name, value)
    if request.endpoint == STYLE and "v" in request.args and response.status_code < 400:
        response.headers["Cache-Control"] = "public, max-age=31536000, immutable"
        return response
    public = request.endpoint == "pages.booking_page"
    if not public:
        response.headers["X-Robots-Tag"] = "noindex, nofollow"
    if response.status_code < 400 and request.endpoint in ("pages.booking_page", "pages.calendar"):
        # May be kept, but is asked for again every time: a slot that was taken must not be offered.
        response.headers["Cache-Control"] = "no-cache" if public else "private, no-cache"
    else:
        response.headers["Cache-Control"] = "private, no-store"
    return response
