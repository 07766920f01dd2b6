"""What people say in whole sentences: one session dropped, a dispute by hours, sessions given, a pack set up, a rule told."""

import pytest

from tests.stories.simulated import Story, labels, texts
from tests.stories.test_notice import sold


def test_just_one_of_several_is_dropped(story: Story) -> None:
    sold(story, "Emma")
    story.confirm("emma", "book thu 19 march 17:00 and tue 24 march 17:00")
    said = story.say("emma", "the one on the 19th I can't, drop just that one")
    assert texts(said, "emma")[0].startswith("Thursday 19 March, 17:00. Free until Wednesday 18 March, 17:00")
    story.tap("emma", "Cancel")
    assert [item["status"] for item in story.client("Emma")["bookings"]] == ["cancelled", "confirmed"]
    assert story.units("Emma") == ("10.00", "1.00", "9.00")


def test_that_was_more_than_48_hours_is_a_dispute(story: Story) -> None:
    sold(story, "Emma")
    story.confirm("emma", "book wed 17:00")
    story.until("2026-03-04T09:00:00+01:00")
    story.confirm("emma", "cancel wed")
    said = story.say("emma", "that was more than 48 hours!")
    replay = (
        "The message came on Wednesday 4 March, 09:00 (Berlin). Free was until Tuesday 3 March, 17:00, "
        "24 h before Wednesday 4 March, 17:00: rule 1 of v1, accepted on 2 March."
    )
    assert texts(said, "emma") == [f"{replay} I've asked Alex."]
    assert texts(said, "coach") == [f"Emma says it wasn't late. {replay}"]
    assert labels(said, "coach") == ["It counts", "Let it go", "Half"]
    story.tap("coach", "Let it go")
    assert story.units("Emma") == ("10.00", "0.00", "10.00")


def test_an_hour_inside_the_minimum_notice_is_that_of_the_next_week(story: Story) -> None:
    sold(story, "Emma")
    said = story.say("emma", "monday 10:00?")
    assert texts(said, "emma") == [
        "10:00 today is too soon: please book at least 2 h ahead.\n"
        "Monday 9 March, 10:00–11:00 is free. Book it?\n"
        "It takes 1 of your 10 free sessions. Free to cancel until Sunday 10:00."
    ]
    story.tap("emma", "Book")
    assert [item["starts_at"] for item in story.client("Emma")["bookings"]] == ["2026-03-09T10:00:00+01:00"]
    assert texts(story.say("emma", "today 10:00?"), "emma")[0].startswith("10:00 today is too soon: please")


@pytest.mark.parametrize(
    "said, giver, taker, count",
    [
        ("give noah 3 of emma's sessions", "Emma", "Noah", 3),
        ("Give Emma two of Noah's sessions please", "Noah", "Emma", 2),
    ],
)
def test_sessions_of_another_are_given(story: Story, said: str, giver: str, taker: str, count: int) -> None:
    story.confirm("coach", "rules transferable")
    sold(story, "Emma", "Noah")
    shown = story.say("coach", said)
    assert texts(shown, "coach") == [
        f"Pass on {count} sessions of {giver}'s 10-pack to {taker}? They are valid until 1 September, and no money "
        f"moves. The 400 € that are open stay with {giver}."
    ]
    story.tap("coach", shown[-1]["choices"][0]["label"])
    assert story.units(giver) == (f"{10 - count}.00", "0.00", f"{10 - count}.00")
    assert story.units(taker) == (f"{10 + count}.00", "0.00", f"{10 + count}.00")
    assert [story.client(name)["owed"] for name in (giver, taker)] == ["400.00", "400.00"]


def test_a_client_is_set_up_with_a_pack(story: Story) -> None:
    story.say("coach", "add Lena")
    shown = story.say("coach", "set lena up with a five pack")
    assert texts(shown, "coach") == ["5-pack for Lena: 5 sessions, 220 €, until 1 June, rules v1."]
    story.tap("coach", "Sell")
    assert (story.units("Lena"), story.client("Lena")["owed"]) == (("5.00", "0.00", "5.00"), "220.00")


@pytest.mark.parametrize(
    "said, shown",
    [
        ("from now on no-shows count half", "\n5 No-show counts 50 %.\n"),
        (
            "I want 24 hours notice for cancelling, and moving is free until 12 hours before",
            "\n1 Cancel free up to 24 h before; later it counts. Move free up to 12 h before; later it counts.\n",
        ),
        (
            "starting today late cancels cost half",
            "\n1 Cancel free up to 24 h before; later 50 % counts. Move free up to 24 h before; later it counts.\n",
        ),
        (
            "from now on people can cancel up to 48 hours before",
            "\n1 Cancel free up to 48 h before; later it counts. Move",
        ),
        ("clients need to cancel 36 hours ahead", "\n1 Cancel free up to 36 h before; later it counts. Move"),
        (
            "everyone must reschedule at least 12 hours in advance",
            "Move free up to 12 h before; later it counts.\n",
        ),
        ("i'd like people to pay in full before they book", "\n5 Paid in full before the first session.\n"),
    ],
)
def test_a_rule_is_told_in_a_sentence_and_sold_packs_keep_theirs(story: Story, said: str, shown: str) -> None:
    sold(story, "Emma")
    told = story.say("coach", said)
    assert texts(told, "coach")[0].startswith("Rules v2, for packs sold from now on:\n1 ")
    assert shown in texts(told, "coach")[0]
    assert texts(told, "coach")[0].endswith("\n1 sold pack keeps its own.\nSave?")
    story.tap("coach", "Save")
    assert "(v1), agreed on 2 March" in texts(story.say("emma", "my rules"), "emma")[0]


def test_a_sentence_about_one_client_changes_no_rule(story: Story) -> None:
    sold(story, "Emma")
    for said in ("emma can cancel until 12 hours before", "people can cancel until friday"):
        assert not any("Rules v2" in text for text in texts(story.say("coach", said), "coach")), said
