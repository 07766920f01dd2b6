"""The file of templates: what may stand in it, and the sentence for what may not."""

import json

import pytest

from handlers.channels.whatsapp.templates import Content, load_templates

SID = "HX" + "0123456789abcdef" * 2
GOOD = {
    "reminder": {
        "en": {"sid": SID, "variables": ["when", "place"]},
        "en-GB": {"sid": SID, "variables": ["when"]},
        "*": {"sid": SID},
    },
    "quick_reply_1": {"*": {"sid": SID, "variables": ["text", "label1", "id1"]}},
}


@pytest.fixture
def write(tmp_path):
    def written(content):
        path = tmp_path / "templates.json"
        raw = content if isinstance(content, bytes) else json.dumps(content).encode()
        path.write_bytes(raw)
        return path

    return written


def test_the_language_that_fits_best(write):
    templates = load_templates(write(GOOD))
    assert templates.find("reminder", "en-GB") == Content(SID, ("when",))
    assert templates.find("reminder", "en-US") == Content(SID, ("when", "place"))
    assert templates.find("reminder", "de") == Content(SID, ())
    assert templates.find("nudge", "en") is None


def test_what_is_missing_is_named(write):
    german = {"reminder": {"de": {"sid": SID}}}
    templates = load_templates(write(german))
    assert templates.missing(("reminder", "nudge"), ("de", "en")) == [
        "reminder (en)",
        "nudge (de)",
        "nudge (en)",
    ]
    assert load_templates(write(GOOD)).missing(("reminder",), ("de", "en")) == []


@pytest.mark.parametrize(
    "content, words",
    [
        (b"", "is not JSON"),
        (b"{", "is not JSON"),
        (b"\xff", "is not JSON"),
        (b"[" * 100_000, "is not JSON"),
        ([], "must be an object"),
        ({"reminder": []}, "'reminder' must have languages"),
        ({"reminder": {}}, "'reminder' must have languages"),
        ({"reminder": {"english": {"sid": SID}}}, "'english' of 'reminder' must be a language"),
        ({"reminder": {"en": SID}}, "'reminder' in 'en' must have a sid"),
        ({"reminder": {"en": {}}}, "'reminder' in 'en' needs a sid"),
        ({"reminder": {"en": {"sid": "HX12"}}}, "needs a sid"),
        ({"reminder": {"en": {"sid": SID, "variable": []}}}, "unknown field 'variable'"),
        ({"reminder": {"en": {"sid": SID, "variables": "when"}}}, "list of names"),
        ({"reminder": {"en": {"sid": SID, "variables": [1]}}}, "list of names"),
        (
            {"quick_reply_2": {"*": {"sid": SID, "variables": ["text", "label1", "id1"]}}},
            "needs the variables id1, id2",
        ),
        (
            {"quick_reply_1": {"*": {"sid": SID, "variables": ["text", "label1", "id1", "when"]}}},
            "and no other",
        ),
    ],
)
def test_what_is_wrong_is_said_in_one_sentence(write, content, words):
    path = write(content)
    with pytest.raises(ValueError, match=words) as caught:
        load_templates(path)
    assert str(path) in str(caught.value)
    assert "\n" not in str(caught.value)


def test_a_file_that_is_not_there(tmp_path):
    with pytest.raises(ValueError, match="cannot be read"):
        load_templates(tmp_path / "none.json")
