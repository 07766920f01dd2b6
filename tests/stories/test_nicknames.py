"""What the coach also calls a client: set, used, asked about when two share it, dropped."""

from tests.stories.simulated import Story, labels, texts


def test_a_nickname_is_set_used_and_dropped(story: Story) -> None:
    said = story.say("coach", "Emma is also Schnecke")
    assert texts(said, "coach") == ["From now on Schnecke means Emma too."]
    assert labels(said, "coach") == ["Remove it"]
    story.confirm("coach", "sell schnecke 10-pack")
    assert story.units("Emma") == ("10.00", "0.00", "10.00")
    story.confirm("coach", "schneke paid 150 cash")
    assert story.client("Emma")["owed"] == "250.00"
    story.say("coach", "Emma is also Lumpi")
    assert texts(story.tap("coach", "Remove it"), "coach") == ["Lumpi no longer means Emma."]
    assert "don't know a client called Lumpi" in texts(story.say("coach", "Lumpi paid 50 cash"), "coach")[0]
    assert story.client("Emma")["owed"] == "250.00"


def test_two_who_share_a_nickname_are_asked_about(story: Story) -> None:
    story.say("coach", "call Emma Champ")
    story.say("coach", "call Noah Champ")
    story.confirm("coach", "sell Emma 5-pack")
    said = story.say("coach", "paid champ 50")
    assert texts(said, "coach") == ["Which client do you mean?"]
    assert [label.split(" ")[0] for label in labels(said, "coach")] == ["Emma", "Noah"]
    assert story.client("Emma")["owed"] == "220.00"


def test_a_nickname_needs_a_name(story: Story) -> None:
    assert texts(story.say("coach", "nickname Emma"), "coach") == ["Write for example: Emma is also Emmi"]


def test_a_nickname_of_one_coach_says_nothing_to_another(story: Story) -> None:
    story.begin(scenario="two")
    story.say("coach", "Emma is also Schnecke")
    assert "don't know a client" in texts(story.say("bea", "paid schnecke 20"), "bea")[0]
