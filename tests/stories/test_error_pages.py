"""An address that leads nowhere: a page that says so, with nothing of anybody's on it."""

import pytest


@pytest.mark.parametrize(
    "path", ["/", "/nothing", "/c/nobody", "/me/x", "/export/x.xlsx", "/calendar/x.ics", "/pages/x.css"]
)
def test_what_is_not_there(story, path):
    story.begin()
    answer = story.http.get(path)
    assert answer.status_code == 404
    assert "There is nothing here" in answer.text
    assert answer.headers["Content-Security-Policy"].startswith("default-src 'none'")
    assert answer.headers["Cache-Control"] == "private, no-store"
    assert "Alex" not in answer.text
