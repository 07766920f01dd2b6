"""A server between two others that keeps what passes and, when told so, stands in the way."""

import queue
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import httpx

from tests.waiting import PATIENCE


@dataclass(frozen=True)
class Passed:
    """One request that came by, and what was answered (0: nothing)."""

    method: str
    path: str
    headers: dict[str, str]
    body: bytes
    status: int

    @property
    def form(self) -> dict[str, str]:
        return dict(httpx.QueryParams(self.body.decode()))


@dataclass(frozen=True)
class Fault:
    status: int = 0
    body: str = ""
    headers: dict[str, str] = field(default_factory=dict)
    path: str = ""
    hang: float = 0
    after: bool = False


@dataclass
class Proxy:
    """`url` stands for `target`; with an empty target it answers 200 by itself."""

    url: str
    target: str
    seen: list[Passed] = field(default_factory=list)
    _faults: list[Fault] = field(default_factory=list)
    _arrived: "queue.Queue[Passed]" = field(default_factory=queue.Queue)
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def fail_next(
        self,
        status: int = 0,
        body: str = "",
        *,
        headers: dict[str, str] | None = None,
        path: str = "",
        times: int = 1,
        hang: float = 0,
        after: bool = False,
    ) -> None:
        """The next `times` requests whose path contains `path` get this answer; status 0 hangs up without one.

        `hang` waits so many seconds first. `after` hands the request on all the same, so that it was carried out
        and the caller cannot know it.
        """
        with self._lock:
            self._faults += [Fault(status, body, headers or {}, path, hang, after)] * times

    def wait(self, seconds: float = PATIENCE) -> Passed:
        """The next request that passed, in order, each once."""
        return self._arrived.get(timeout=seconds)

    def clear(self) -> None:
        """Forgets requests and faults, for a proxy that several tests share."""
        with self._lock:
            self.seen.clear()
            self._faults.clear()
            self._arrived = queue.Queue()

    def _next_fault(self, path: str) -> Fault | None:
        with self._lock:
            for number, fault in enumerate(self._faults):
                if fault.path in path:
                    return self._faults.pop(number)
        return None

    def _note(self, passed: Passed) -> None:
        with self._lock:
            self.seen.append(passed)
        self._arrived.put(passed)


_HOP = {
    "host",
    "connection",
    "transfer-encoding",
    "content-length",
    "content-encoding",
    "keep-alive",
    "accept-encoding",
}


@contextmanager
def running_proxy(target: str) -> Iterator[Proxy]:
    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def handle_any(self) -> None:
            length = int(self.headers.get("Content-Length") or 0)
            body = self.rfile.read(length)
            headers = dict(self.headers.items())
            fault = proxy._next_fault(self.path)
            answer = None
            if fault is None or fault.after:
                answer = self.hand_on(headers, body)
            status = (
                fault.status if fault is not None else (answer.status_code if answer is not None else 502)
            )
            proxy._note(Passed(self.command, self.path, headers, body, status))
            if fault is not None:
                time.sleep(fault.hang)
                if fault.status == 0:
                    self.close_connection = True
                    return
                self.answer(fault.status, fault.headers, fault.body.encode())
            elif answer is None:
                self.answer(502, {}, b"")
            else:
                kept = {name: value for name, value in answer.headers.items() if name.lower() not in _HOP}
                self.answer(answer.status_code, kept, answer.content)

        def hand_on(self, headers: dict[str, str], body: bytes) -> httpx.Response | None:
            if not proxy.target:
                return httpx.Response(200, content=b"{}")
            kept = {name: value for name, value in headers.items() if name.lower() not in _HOP}
            # A target with a path of its own is one address; without, the path is carried over.
            bare = httpx.URL(proxy.target).path in ("", "/")
            url = proxy.target.rstrip("/") + (self.path if bare else "")
            try:
                return httpx.request(
                    self.command, url, headers=kept, content=body, timeout=60, trust_env=False
                )
            except httpx.TransportError:
                return None

        def answer(self, status: int, headers: dict[str, str], body: bytes) -> None:
            self.send_response(status)
            for name, value in headers.items():
                self.send_header(name, value)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        do_GET = do_POST = do_PUT = do_DELETE = handle_any

        def log_message(self, format: str, *args: Any) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    proxy = Proxy(url=f"http://127.0.0.1:{server.server_address[1]}", target=target)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
    thread.start()
    try:
        yield proxy
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
