"""Twilio's Content API for tests, which npm's `emulate` has not: content by the account, WhatsApp's approval of it."""

import base64
import json
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from itertools import count
from typing import Any
from urllib.parse import parse_qs, urlsplit

from tests.peers.descriptions import TwilioApi
from tests.peers.twilio import ACCOUNT_SID, AUTH_TOKEN

Json = dict[str, Any]

_ONE = re.compile(r"/content/v1/Content/(HX[0-9a-f]{32})/ApprovalRequests/whatsapp")
_WHATSAPPS_OWN = ("twilio/list-picker",)
"""Types that are never approved: they are for the open window alone."""


@dataclass
class ContentPeer:
    """`url` stands for Twilio's address (TWILIO_API_URL). Every request is held against Twilio's description."""

    url: str
    contents: dict[str, Json] = field(default_factory=dict)
    creates: list[Json] = field(default_factory=list)
    asked: list[Json] = field(default_factory=list)
    faults: list[str] = field(default_factory=list)
    limit: int = 10_000
    """How many more requests are taken before 429."""
    account_sid: str = ACCOUNT_SID
    auth_token: str = AUTH_TOKEN
    _numbers: Iterator[int] = field(default_factory=lambda: count(1))

    def decide(self, status: str, reason: str = "", *, name: str = "") -> None:
        """WhatsApp's word on what was handed in: on all, or on those whose name contains `name`."""
        for content in self.contents.values():
            approval = content["approval_requests"]
            if approval["status"] != "unsubmitted" and name in content["friendly_name"]:
                approval |= {"status": status, "rejection_reason": reason}

    # What it answers.

    def create(self, body: Json) -> tuple[int, Json]:
        self.creates.append(body)
        sid = f"HX{next(self._numbers):032x}"
        approval = {"name": "", "category": "", "status": "unsubmitted", "rejection_reason": ""}
        content = {
            "sid": sid,
            "account_sid": self.account_sid,
            "friendly_name": body.get("friendly_name", ""),
            "language": body["language"],
            "variables": body.get("variables", {}),
            "types": body["types"],
            "date_created": "2026-03-02T08:00:00Z",
            "date_updated": "2026-03-02T08:00:00Z",
        }
        self.contents[sid] = {**content, "approval_requests": approval}
        return 201, {**content, "url": f"{self.url}/content/v1/Content/{sid}", "links": {}}

    def ask(self, sid: str, body: Json) -> tuple[int, Json]:
        content = self.contents.get(sid)
        if content is None:
            return 404, _error(20404, "The requested resource was not found")
        [type_] = content["types"]
        fault = type_ if type_ in _WHATSAPPS_OWN else _fault(content["types"][type_], content["variables"])
        if fault:
            return 400, _error(20001, f"This content cannot be handed in: {fault}")
        if body["name"] in {other["name"] for other in self.asked}:
            return 400, _error(20001, "There is a template of that name")
        self.asked.append(body)
        content["approval_requests"] = {**body, "status": "received", "rejection_reason": ""}
        return 201, {**content["approval_requests"], "content_type": type_, "allow_category_change": False}

    def list_page(self, query: dict[str, list[str]]) -> tuple[int, Json]:
        size, page = int(query.get("PageSize", ["50"])[0]), int(query.get("Page", ["0"])[0])
        here = list(self.contents.values())
        part = here[page * size : (page + 1) * size]
        address = "https://content.twilio.com/v1/ContentAndApprovals?PageSize={}&Page={}"
        more = len(here) > (page + 1) * size
        meta = {"key": "contents", "page": page, "page_size": size, "url": address.format(size, page)}
        return 200, {
            "contents": part,
            "meta": meta | {"next_page_url": address.format(size, page + 1) if more else None},
        }


def _fault(fields: Json, variables: dict[str, str]) -> str:
    """What Twilio's and WhatsApp's pages say of content that goes out when the window is shut."""
    body, actions = fields["body"], fields.get("actions", [])
    used = set(re.findall(r"{{(\w+)}}", json.dumps(fields)))
    titles = [action["title"] for action in actions]
    if body.startswith("{{") or body.endswith("}}") or re.search(r"}}\s*{{", body):
        return "a variable at the start or the end, or two side by side"
    if used != set(variables) or sorted(map(int, used)) != list(range(1, len(used) + 1)):
        return "variables without a sample, or a number left out"
    if len(body) > 1024 or any(len(title) > 20 or "{{" in title for title in titles):
        return "too long, or a variable in a button's title"
    if len(set(titles)) != len(titles) or len(titles) > 10:
        return "buttons that say the same, or too many"
    return ""


def _error(code: int, message: str) -> Json:
    return {"code": code, "message": message, "status": code // 50, "more_info": ""}


@contextmanager
def running_content(openapi: TwilioApi) -> Iterator[ContentPeer]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            parts = urlsplit(self.path)
            if self.refused():
                return
            if parts.path != "/content/v1/ContentAndApprovals":
                self.answer(404, _error(20404, "The requested resource was not found"))
                return
            self.answer(*peer.list_page(parse_qs(parts.query)))

        def do_POST(self) -> None:
            body = json.loads(self.rfile.read(int(self.headers.get("Content-Length") or 0)))
            if self.refused():
                return
            one = _ONE.fullmatch(self.path)
            try:
                if one:
                    openapi.assert_approval(body)
                    self.answer(*peer.ask(one[1], body))
                elif self.path == "/content/v1/Content":
                    openapi.assert_content(body)
                    self.answer(*peer.create(body))
                else:
                    self.answer(404, _error(20404, "The requested resource was not found"))
            except AssertionError as fault:
                peer.faults.append(str(fault))
                self.answer(400, _error(20001, str(fault)))

        def refused(self) -> bool:
            told = base64.b64encode(f"{peer.account_sid}:{peer.auth_token}".encode()).decode()
            peer.limit -= 1
            if self.headers.get("Authorization") != f"Basic {told}":
                self.answer(401, _error(20003, "Authenticate"))
            elif peer.limit < 0:
                self.answer(429, _error(20429, "Too many requests"))
            else:
                return False
            return True

        def answer(self, status: int, body: Json) -> None:
            written = json.dumps(body).encode()
            self.send_response(status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(written)))
            self.end_headers()
            self.wfile.write(written)

        def log_message(self, *_: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    peer = ContentPeer(url=f"http://127.0.0.1:{server.server_address[1]}")
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield peer
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
    assert not peer.faults, peer.faults
