"""What the coach passes on: his own words and reminders, shown first, never in the night, not after "stop"."""

from tests.stories.simulated import Story, labels, texts


def sold(story: Story, *names: str, what: str = "10-pack") -> None:
    for name in names:
        story.confirm("coach", f"sell {name} {what}")
        story.tap(name.lower(), "I agree")


def test_the_coachs_own_words_are_shown_and_sent(story: Story) -> None:
    shown = story.say("coach", "tell Noah that the court is wet, see you tomorrow at 5")
    assert texts(shown, "coach") == ["To Noah:\nthe court is wet, see you tomorrow at 5\nSend it?"]
    assert texts(shown, "noah") == []
    told = story.tap("coach", "Send it")
    assert texts(told, "noah") == ["Alex: the court is wet, see you tomorrow at 5"]
    assert texts(told, "coach") == ["Sent to Noah."]
    story.say("noah", "Write to Alex")
    assert "all right" in texts(story.say("noah", "all right"), "coach")[0]


def test_two_at_once_a_name_alone_and_somebody_without_a_chat(story: Story) -> None:
    told = story.confirm("coach", "message Emma and Noah: we play in hall 2")
    assert texts(told, "emma") == texts(told, "noah") == ["Alex: we play in hall 2"]
    assert texts(told, "coach")[-1] == "Sent to Emma and Noah."
    assert texts(story.say("coach", "message Noah"), "coach")[0].startswith("What shall I write?")
    story.say("coach", "add Mia +49 170 1234567")
    refused = story.say("coach", "schreib Mia bis morgen")
    assert texts(refused, "coach") == ["Mia has no chat with me yet; the phone is +491701234567."]
    # What only begins alike is something else.
    sold(story, "Emma")
    assert texts(story.say("coach", "write off Emma 50"), "coach")[0].startswith("Write off 50 €")


def test_what_is_written_at_night_goes_out_in_the_morning(story: Story) -> None:
    story.until("2026-03-02T22:30:00+01:00")
    shown = story.say("coach", "tell Emma bring new balls")
    assert "It goes out after the quiet hours: Tuesday 3 March, 08:00." in texts(shown, "coach")[0]
    assert texts(story.tap("coach", "Send it"), "emma") == []
    told = [item for item in story.until("2026-03-03T08:30:00+01:00") if item["to"] == "emma"]
    assert [(item["at"], item["text"]) for item in told] == [
        ("2026-03-03T08:00:00+01:00", "Alex: bring new balls")
    ]


def test_a_reminder_of_money_counts_on_the_ladder(story: Story) -> None:
    sold(story, "Emma")
    story.confirm("coach", "Emma paid 150 cash")
    story.until("2026-03-04T12:00:00+01:00")
    shown = story.say("coach", "remind Emma about the money")
    assert texts(shown, "coach") == [
        "To Emma:\nYour 10-pack of 2 March: 250 € of 400 € are still open.\nSend it?"
    ]
    told = story.tap("coach", "Send it")
    assert texts(told, "emma") == ["Your 10-pack of 2 March: 250 € of 400 € are still open."]
    assert labels(told, "emma") == ["I've sent it", "I'll pay on …"]
    again = story.say("coach", "remind Emma")
    assert texts(again, "coach") == ["Emma has had that reminder today already."]
    # The third day's nudge still comes, once; what was promised is shown before another reminder.
    nudged = [
        item["at"][:10] for item in story.until("2026-03-06T12:00:00+01:00") if "still open" in item["text"]
    ]
    assert nudged == ["2026-03-05"]
    story.say("emma", "I'll pay monday")
    shown = story.say("coach", "remind Emma")
    assert "Emma promised to pay by 9 March." in texts(shown, "coach")[0]


def test_a_reminder_of_a_session_and_of_one_of_two_things(story: Story) -> None:
    sold(story, "Emma")
    story.confirm("emma", "book friday 18:00")
    asked = story.say("coach", "remind Emma")
    assert labels(asked, "coach") == ["Open: 400 €", "Fri 18:00"]
    shown = story.tap("coach", "Fri 18:00")
    assert texts(shown, "coach") == [
        "To Emma:\nFriday 6 March, 18:00. Free to cancel until Thursday 18:00.\nSend it?"
    ]
    told = story.tap("coach", "Send it")
    assert labels(told, "emma") == ["I'll be there", "Move", "Cancel"]
    assert texts(story.say("coach", "remind Emma of friday"), "coach") == [
        "Emma has had that reminder today already."
    ]
    story.say("emma", "stop")
    refused = story.say("coach", "remind Emma about the money")
    assert texts(refused, "coach")[0].startswith("Emma wants no reminders.")
    assert texts(story.say("coach", "remind Noah"), "coach") == ["Noah owes nothing and has nothing booked."]


def test_a_reminder_put_off_to_the_morning_is_dropped_when_it_was_paid(story: Story) -> None:
    sold(story, "Emma")
    story.until("2026-03-02T22:30:00+01:00")
    story.confirm("coach", "remind Emma")
    story.confirm("coach", "Emma paid 400 cash")
    told = story.until("2026-03-03T12:00:00+01:00")
    assert not [text for text in texts(told, "emma") if "still open" in text]


def test_a_complaint_is_passed_on_with_what_led_to_it(story: Story) -> None:
    told = story.say("emma", "sorry I was stuck in traffic, that's unfair")
    assert texts(told, "coach") == ["Emma writes: “sorry I was stuck in traffic, that's unfair”"]
