"""Documents that people send: named by an id, fetched by their channel within a limit, and never with the key shown."""

import json

import pytest
from werkzeug.datastructures import MultiDict
from werkzeug.wrappers import Request, Response

from handlers.channels.telegram.sender import TelegramChannel
from handlers.channels.telegram.updates import read_update
from handlers.channels.whatsapp.form import read_message
from handlers.channels.whatsapp.media import Media
from handlers.fetching import NotFetched, TooLarge
from tests.handlers.channels.updates import message

TOKEN = "4711:token-of-the-tests"
ACCOUNT, KEY = "AC" + "0" * 32, "key-of-the-tests"
FILE = "MM" + "1" * 32 + "/ME" + "2" * 32
CONTENT = b"Name,Left\nEmma,7\n"


def test_a_document_in_telegram_is_named_by_its_id():
    document = {"file_id": "BQAC-1", "file_unique_id": "u", "file_name": "clients.csv", "file_size": 17}
    found = read_update(message(None, document=document, caption="import"))
    assert found is not None
    assert (found.file, found.file_name, found.file_size, found.text) == (
        "BQAC-1",
        "clients.csv",
        17,
        "import",
    )


def test_a_picture_in_telegram_is_no_document():
    animation = {"file_id": "g", "file_unique_id": "u", "width": 1, "height": 1, "duration": 1}
    found = read_update(message(None, document={"file_id": "g", "file_unique_id": "u"}, animation=animation))
    assert found is not None
    assert found.file is None


def form(url: str, kind: str) -> MultiDict[str, str]:
    return MultiDict(
        {
            "MessageSid": "SM" + "a" * 32,
            "From": "whatsapp:+4917012345",
            "NumMedia": "1",
            "MediaUrl0": url,
            "MediaContentType0": kind,
        }
    )


def test_a_document_in_whatsapp_is_named_without_the_account():
    url = f"https://api.twilio.com/2010-04-01/Accounts/{ACCOUNT}/Messages/{FILE.replace('/', '/Media/')}"
    assert read_message(form(url, "text/csv")).file == FILE
    assert read_message(form(url, "image/jpeg")).file is None
    assert read_message(form("https://elsewhere.example/a.csv", "text/csv")).file is None


class Server:
    """Both providers: Telegram's getFile and its files, Twilio's media behind a redirect to another host."""

    def __init__(self) -> None:
        self.content = CONTENT
        self.status = 200
        self.seen: list[tuple[str, str | None]] = []
        self.elsewhere = ""

    def __call__(self, environ, start):
        request = Request(environ)
        key = request.authorization
        self.seen.append((request.path, key.password if key else None))
        return self.answer(request)(environ, start)

    def answer(self, request: Request) -> Response:
        if request.path == f"/bot{TOKEN}/getFile":
            result = {
                "file_id": "BQAC-1",
                "file_unique_id": "u",
                "file_size": len(self.content),
                "file_path": "documents/1.csv",
            }
            return Response(
                json.dumps({"ok": True, "result": result}), mimetype="application/json", status=200
            )
        if self.elsewhere and request.path.startswith("/2010-04-01"):
            return Response(status=307, headers={"Location": self.elsewhere + "/stored"})
        return Response(self.content, status=self.status, mimetype="text/csv")


@pytest.fixture
def server():
    return Server()


@pytest.fixture
def telegram(serve, server):
    channel = TelegramChannel(TOKEN, serve(server), timeout=5)
    yield channel
    channel.close()


def test_telegram_hands_a_document_out(telegram, server):
    assert telegram.fetch("BQAC-1", 1000) == CONTENT
    assert [path for path, _ in server.seen] == [f"/bot{TOKEN}/getFile", f"/file/bot{TOKEN}/documents/1.csv"]


def test_telegram_is_not_asked_for_more_than_is_wanted(telegram, server):
    with pytest.raises(TooLarge):
        telegram.fetch("BQAC-1", 10)
    assert [path for path, _ in server.seen] == [f"/bot{TOKEN}/getFile"]


def test_telegram_out_of_order_is_asked_again(telegram, server):
    server.status = 502
    with pytest.raises(NotFetched) as raised:
        telegram.fetch("BQAC-1", 1000)
    assert not raised.value.final


def test_twilio_gets_its_key_and_nobody_else(serve, server):
    other = Server()
    # Another name of this machine is another host.
    server.elsewhere = serve(other).replace("127.0.0.1", "localhost")
    assert Media(ACCOUNT, KEY, serve(server)).fetch(FILE, 1000) == CONTENT
    path = f"/2010-04-01/Accounts/{ACCOUNT}/Messages/{FILE.replace('/', '/Media/')}"
    assert server.seen == [(path, KEY)]
    assert other.seen == [("/stored", None)]


@pytest.mark.parametrize("status, final", [(404, False), (500, False), (401, True), (410, True)])
def test_twilio_without_an_answer(serve, server, status, final):
    server.status = status
    with pytest.raises(NotFetched) as raised:
        Media(ACCOUNT, KEY, serve(server)).fetch(FILE, 1000)
    assert raised.value.final is final
    assert ACCOUNT not in str(raised.value)


def test_twilio_sends_more_than_is_wanted(serve, server):
    server.content = b"a" * 200_000
    with pytest.raises(TooLarge):
        Media(ACCOUNT, KEY, serve(server)).fetch(FILE, 1000)


def test_what_is_no_media_is_not_asked_for(serve, server):
    with pytest.raises(NotFetched):
        Media(ACCOUNT, KEY, serve(server)).fetch("../../Accounts.json", 1000)
    assert server.seen == []
