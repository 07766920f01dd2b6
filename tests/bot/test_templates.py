"""The verb that makes WhatsApp's templates, against a Content API that is held against Twilio's description."""

import json

import pytest

from bot.whatsapp_setup import wanted
from domain.languages import LANGUAGES
from handlers.channels.whatsapp.templates import load_templates

HAND_WRITTEN = {"sid": "HX" + "ab" * 16, "variables": ["coach", "text"]}


@pytest.fixture
def file(tmp_path):
    return tmp_path / "templates.json"


@pytest.fixture
def templates(verb, content_peer, file):
    """`templates("--language", "de")` → exit code, what was shown, the file's templates."""

    def run(*arguments: str, **environment: str):
        given = {
            "TWILIO_ACCOUNT_SID": content_peer.account_sid,
            "TWILIO_AUTH_TOKEN": content_peer.auth_token,
            "TWILIO_API_URL": content_peer.url,
            "WHATSAPP_TEMPLATES": str(file),
        }
        code, shown, complaint = verb("templates", *arguments, **given | environment)
        return code, shown + complaint, load_templates(file) if file.exists() else None

    return run


def test_made_handed_in_and_written_down(templates, content_peer):
    code, shown, found = templates("--language", "de", "--language", "en")
    assert code == 0
    assert len(content_peer.creates) == len(wanted(("de", "en")))
    assert len(content_peer.asked) == len([item for item in wanted(("de", "en")) if item.approval])
    assert {body["category"] for body in content_peer.asked} == {"UTILITY"}
    assert {body["language"] for body in content_peer.creates} == {"de", "en"}
    # Nothing goes out before it is approved, but the buttons for the open window do.
    assert found.find("reminder", "de") is None
    assert found.find("quick_reply_2", "de").variables == ("text", "label1", "id1", "label2", "id2")
    assert "52 templates: 52 waiting" in shown

    content_peer.decide("approved")
    code, shown, found = templates("--language", "de", "--check")
    assert code == 0
    assert "26 templates: 26 approved" in shown
    reminder = found.find("reminder_free", "de")
    content = content_peer.contents[reminder.sid]
    assert set(reminder.variables) == {"coach", "when", "limit", "id_ill_be_there", "id_move", "id_cancel"}
    assert content["friendly_name"].startswith("tenpack_reminder_free_de_")
    assert len(content_peer.creates) == len(wanted(("de", "en")))


def test_every_language_of_every_template_is_one_that_whatsapp_takes(templates, content_peer):
    code, _, found = templates()
    assert code == 0
    content_peer.decide("approved")
    _, _, found = templates("--check")
    forms = {item.kind for item in wanted(("en",)) if item.approval}
    assert found.missing(tuple(sorted(forms)), (*LANGUAGES, "en-GB", "de-AT")) == []


def test_a_second_run_makes_nothing(templates, content_peer):
    _, first, before = templates("--language", "fr")
    made = len(content_peer.creates), len(content_peer.asked)
    code, second, after = templates("--language", "fr")
    assert (code, after) == (0, before)
    assert (len(content_peer.creates), len(content_peer.asked)) == made
    assert second == first


def test_until_other_words_are_approved_the_old_ones_go_out(templates, content_peer, file):
    templates("--language", "en")
    content_peer.decide("approved")
    templates("--language", "en")
    # As an older version made it, in other words.
    kinds = json.loads(file.read_text())
    old = kinds["reminder"]["en"] = {
        "sid": "HX" + "0d" * 16,
        "variables": ["coach", "when"],
        "name": "tenpack_reminder_en_00000000",
        "status": "approved",
    }
    file.write_text(json.dumps(kinds))
    [new] = [c for c in content_peer.contents.values() if "_reminder_en_" in c["friendly_name"]]
    new["approval_requests"]["status"] = "pending"
    _, shown, found = templates("--language", "en")
    assert found.find("reminder", "en").sid == old["sid"]
    assert "26 templates: 25 approved, 1 waiting" in shown
    content_peer.decide("approved")
    _, _, found = templates("--language", "en", "--check")
    assert found.find("reminder", "en").sid == new["sid"]


def test_content_that_was_changed_at_twilio_is_not_used(templates, content_peer):
    templates("--language", "en")
    made = len(content_peer.creates)
    [changed] = [c for c in content_peer.contents.values() if "_quick_reply_2_" in c["friendly_name"]]
    changed["types"]["twilio/quick-reply"]["body"] = "Something else: {{1}}"
    _, _, found = templates("--language", "en")
    assert len(content_peer.creates) == made + 1
    assert found.find("quick_reply_2", "en").sid != changed["sid"]


def test_one_that_whatsapp_rejects_is_named_with_its_reason(templates, content_peer):
    templates("--language", "en")
    content_peer.decide("approved")
    content_peer.decide("rejected", "It looks like marketing", name="nudge_whole")
    code, shown, found = templates("--language", "en", "--check")
    assert code == 1
    [line] = [line for line in shown.splitlines() if line.startswith("nudge_whole")]
    assert line.endswith("rejected: It looks like marketing")
    assert found.find("nudge_whole", "en") is None
    assert found.find("nudge", "en") is not None


def test_twilio_wants_a_pause(templates, content_peer):
    content_peer.limit = 20
    code, shown, found = templates("--language", "en")
    assert code == 1
    assert "Twilio broke off: " in shown
    assert "Run it again later" in shown
    kept = len(found.contents)
    content_peer.limit = 10_000
    code, _, found = templates("--language", "en")
    assert code == 0
    assert len(found.contents) == len(content_peer.creates) == len(wanted(("en",))) > kept
    names = [body["friendly_name"] for body in content_peer.creates]
    assert len(set(names)) == len(names)


def test_what_somebody_wrote_by_hand_stays(templates, content_peer, file):
    given = {"reminder": {"en": HAND_WRITTEN}, "birthday": {"*": HAND_WRITTEN}}
    file.write_text(json.dumps(given))
    code, _, found = templates("--language", "en")
    assert code == 0
    assert found.find("reminder", "en").sid == HAND_WRITTEN["sid"]
    assert found.find("birthday", "en").sid == HAND_WRITTEN["sid"]
    assert not any("_reminder_en_" in body["friendly_name"] for body in content_peer.creates)


def test_a_dry_run_asks_nobody(verb, templates, content_peer):
    code, shown, complaint = verb("templates", "--dry-run", "--language", "en")
    assert (code, complaint) == (0, "")
    assert "reminder (en) tenpack_reminder_en_" in shown
    assert "Reminder from {{1}}, the next session: {{2}}." in shown
    assert content_peer.creates == []


def test_a_check_before_anything_was_made(templates, content_peer):
    code, shown, _ = templates("--check", "--language", "en")
    assert code == 0
    assert "26 templates: 26 missing" in shown
    assert content_peer.creates == []


def test_what_is_not_configured_is_named(templates):
    for name in ("TWILIO_ACCOUNT_SID", "TWILIO_AUTH_TOKEN", "WHATSAPP_TEMPLATES"):
        code, shown, _ = templates(**{name: ""})
        assert code == 2
        assert shown.startswith(f"tenpack: {name} is missing: ")
        assert shown.count("\n") == 1


def test_bad_settings(templates, tmp_path):
    code, shown, _ = templates("--language", "eo")
    assert (code, shown) == (
        2,
        "tenpack: --language 'eo' is not spoken: use one of en, de, es, fr, it, pt, nl\n",
    )
    code, shown, _ = templates(WHATSAPP_TEMPLATES=str(tmp_path / "nowhere" / "templates.json"))
    assert code == 2
    assert shown.startswith("tenpack: WHATSAPP_TEMPLATES cannot be written: ")
    code, shown, _ = templates(TWILIO_AUTH_TOKEN="hush")
    assert code == 1
    assert "hush" not in shown
