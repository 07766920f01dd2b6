"""A coach's file that cannot be got at once: asked for again, then said so; never twice, and never inside a transaction."""

import base64

from handlers.fetching import NotFetched
from handlers.files import Files
from tests.stories.simulated import texts

CSV = b"Name,Left\nEmma,7\nNoah,3\n"


class Provider:
    """Fails the first times; `seen` are the tries."""

    def __init__(self, story, failures, *, final=False):
        self.story = story
        self.failures = failures
        self.final = final
        self.seen = 0

    def fetch(self, file, most):
        self.seen += 1
        # Somebody else can write meanwhile: no transaction is held while a file is on its way.
        with self.story.made.database.write() as connection:
            connection.rollback()
        if self.seen <= self.failures:
            raise NotFetched("away", final=self.final)
        return CSV


def provided(story, failures, **more):
    provider = Provider(story, failures, **more)
    story.made.messages.files = Files({"simulator": provider.fetch})
    return provider


def test_a_file_that_is_there_only_at_the_second_try(story):
    story.begin()
    provider = provided(story, 1)
    assert story.send_file("coach", "clients.csv", CSV) == []
    shown = story.until("2026-03-02T09:01:00+01:00")
    assert texts(shown, "coach")[0].startswith("I read 2 clients: 10 sessions left")
    assert provider.seen == 2
    story.tap("coach", "Take over 2 clients")
    assert story.units("Emma") == ("7.00", "0.00", "7.00")
    assert story.faults() == []


def test_a_file_that_never_comes(story):
    story.begin()
    provider = provided(story, 9)
    story.send_file("coach", "clients.csv", CSV)
    said = story.until("2026-03-02T10:00:00+01:00")
    assert texts(said, "coach") == ["I could not get that file. Please send it again."]
    assert provider.seen == 3
    assert story.until("2026-03-02T12:00:00+01:00") == []


def test_a_file_that_is_gone_is_asked_for_once(story):
    story.begin()
    provider = provided(story, 9, final=True)
    assert texts(story.send_file("coach", "clients.csv", CSV), "coach") == [
        "I could not get that file. Please send it again."
    ]
    assert provider.seen == 1


def test_a_simulated_phones_file_is_checked(story):
    story.begin()
    for file in (
        "x",
        {"name": "a.csv"},
        {"name": "a.csv", "content_base64": "%%"},
        {"name": 1, "content_base64": ""},
    ):
        assert (
            story.http.post("/simulator/api/messages", json={"from": "coach", "file": file}).status_code
            == 400
        )
    large = {"name": "a.csv", "content_base64": base64.b64encode(b"a" * ((1 << 20) + 1)).decode()}
    assert (
        story.http.post("/simulator/api/messages", json={"from": "coach", "file": large}).status_code == 400
    )
