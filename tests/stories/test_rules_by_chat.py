"""Rules that a coach sets by chat, several in a line and in his own words: nothing of it is left out in silence."""

import pytest

from tests.stories.simulated import Story, labels, texts


def test_several_rules_in_one_line_are_all_set_or_none(story: Story) -> None:
    said = story.say(
        "coach", "rules cancel 12 hours, no-show half, refund single price and minimum notice 3h"
    )
    assert texts(said, "coach") == [
        "Rules v2, for packs sold from now on:\n"
        "1 Cancel free up to 12 h before; later it counts. Move free up to 24 h before; later it counts.\n"
        "2 Rain or Alex cancels: session back.\n3 Not used by the end: it expires.\n"
        "4 Refund: price paid less used at the single price.\n5 No-show counts 50 %.\n"
        "Booking: sessions of 60 min, every 30 min, bookable 3 h to 60 days ahead, confirmed at once.\n"
        "Save?"
    ]
    story.tap("coach", "Save")
    nothing = story.say("coach", "rules no-show free, quarks 3")
    assert labels(nothing, "coach") == []
    assert "5 No-show counts 50 %." in texts(story.say("coach", "rules"), "coach")[0]


@pytest.mark.parametrize(
    "said, shown",
    [
        ("cancel and move 36h", "Cancel or move free up to 36 h before; later it counts."),
        (
            "cancel free until 48h before, half until 24h before, later full",
            "Cancel free up to 48 h before, 50 %",
        ),
        ("cancel 24h free, later half", "Cancel free up to 24 h before; later 50 % counts."),
        ("transferable", "Sessions can be passed on to another client."),
        ("no refunds", "No refund."),
        ("payment in full before booking", "Paid in full before the first session."),
        ("payment 30% before booking", "30 % paid before the first session."),
        ("payment on account up to 2", "Up to 2 single sessions on account."),
        ("forgive one late cancel", "1 late cancel per pack is let go."),
        ("at most 2 a week", "At most 2 sessions a week."),
        ("not shared", "For you alone, not for family."),
        ("daily max 6", "at most 6 a day"),
        ("30 days ahead", "bookable 2 h to 30 days ahead"),
        ("confirm by tap", "you confirm each booking"),
    ],
)
def test_a_rule_is_read_in_other_words_too(story: Story, said: str, shown: str) -> None:
    told = story.say("coach", f"rules {said}")
    assert shown in texts(told, "coach")[0]
    assert labels(told, "coach") == ["Save", "No"]


def test_the_rules_of_each_pack_are_a_tap_away(story: Story) -> None:
    story.confirm("coach", "sell Emma 5-pack")
    story.tap("emma", "I agree")
    story.confirm("coach", "rules cancel 12h")
    story.confirm("coach", "sell Emma 10-pack")
    story.tap("emma", "I agree")
    said = story.say("emma", "my rules")
    assert texts(said, "emma")[0].startswith(
        "The rules of your 10-pack (v2), agreed on 2 March:\n1 Cancel free up to 12 h"
    )
    assert labels(said, "emma") == ["5-pack of 2 March"]
    other = story.tap("emma", "5-pack of 2 March")
    assert texts(other, "emma")[0].startswith(
        "The rules of your 5-pack (v1), agreed on 2 March:\n1 Cancel or move free"
    )


@pytest.mark.parametrize(
    "said, shown",
    [
        (
            "offers add 20-pack 20 sessions 700 euro valid 1 year",
            "20-pack: 20 sessions, 700 €, valid 12 months",
        ),
        ("add an offer: 3-pack, 3 sessions, 140 €, 2 months", "3-pack: 3 sessions, 140 €, valid 2 months"),
        ("new offer Trial 1 session for 30 €, valid for 2 weeks", "Trial: 1 session, 30 €, valid 14 days"),
        (
            "change the offer 5-pack to 5 sessions 230,50 €, 3 months",
            "5-pack: 5 sessions, 230,50 €, valid 3 months",
        ),
    ],
)
def test_an_offer_is_read_in_other_words_too(story: Story, said: str, shown: str) -> None:
    told = story.say("coach", said)
    assert texts(told, "coach")[0].startswith(shown.replace("230,50", "230.50"))
    story.tap("coach", "Save")
    assert shown.replace("230,50", "230.50") in texts(story.say("coach", "offers"), "coach")[0]


def test_an_offer_is_removed_in_either_order_of_words(story: Story) -> None:
    assert labels(story.say("coach", "remove offer 5-pack"), "coach")[-1] == "No"
    story.tap("coach", "Remove it")
    assert "5-pack:" not in texts(story.say("coach", "offers"), "coach")[0]


@pytest.mark.parametrize(
    "said",
    ["5-pack costs 240 from now on", "die 5er-Karte kostet ab jetzt 240", "el bono de 5 cuesta ahora 240"],
)
def test_another_price_leaves_the_rest_of_an_offer(story: Story, said: str) -> None:
    story.confirm("coach", said)
    story.say("coach", "settings language en")
    offers = texts(story.say("coach", "offers"), "coach")[0]
    assert "5-pack: 5 sessions, 240 €, valid 3 months\n" in offers


@pytest.mark.parametrize(
    "language, said, shown",
    [
        ("de", "späte Absagen kosten die Hälfte", "später zählt sie zu 50 %"),
        ("es", "las cancelaciones tardías cuentan la mitad", "después cuenta el 50 %"),
        ("fr", "les annulations tardives comptent pour moitié", "plus tard elle compte à 50"),
        ("it", "le disdette tardive costano metà", "dopo conta al 50 %"),
        ("pt", "os cancelamentos tardios contam metade", "depois conta 50 %"),
        ("nl", "late afzeggingen tellen voor de helft", "later telt 50 % mee"),
    ],
)
def test_a_rule_is_told_in_each_language(story: Story, language: str, said: str, shown: str) -> None:
    story.say("coach", f"settings language {language}")
    told = story.say("coach", said)
    assert shown in texts(told, "coach")[0]
    story.tap("coach", labels(told, "coach")[0])
    story.say("coach", "settings language en")
    assert "later 50 % counts" in texts(story.say("coach", "rules"), "coach")[0]


@pytest.mark.parametrize(
    "language, said",
    [
        ("en", "I'm open sundays 10 to 12 now too"),
        ("de", "ich hab jetzt auch sonntags von 10 bis 12 offen"),
        ("es", "los domingos abro de 10 a 12"),
        ("fr", "le dimanche je suis ouvert de 10h à 12h"),
        ("it", "la domenica sono aperto dalle 10 alle 12"),
        ("pt", "aos domingos estou aberto das 10 às 12"),
        ("nl", "op zondag ben ik open van 10 tot 12"),
    ],
)
def test_another_day_of_hours_is_told_as_one_talks(story: Story, language: str, said: str) -> None:
    story.say("coach", f"settings language {language}")
    story.confirm("coach", said)
    story.say("coach", "settings language en")
    shown = texts(story.say("coach", "hours"), "coach")[0]
    assert "Mon–Fri 09:00–20:00\nSat 09:00–13:00\nSun 10:00–12:00\n" in shown
