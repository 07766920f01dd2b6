"""Two at once: a unit each, both or none, in a group or one after the other."""

from tests.stories.simulated import Story, labels, texts


def sold(story: Story, *names: str, what: str = "10-pack") -> None:
    for name in names:
        story.confirm("coach", f"sell {name} {what}")
        story.tap(name.lower(), "I agree")


def starts(story: Story, name: str) -> list[str]:
    return [item["starts_at"][:16] for item in story.client(name)["bookings"]]


def test_two_children_one_after_the_other(story: Story) -> None:
    sold(story, "Emma")
    story.say("coach", "Mia is Emma's daughter")
    story.say("coach", "add Leo to Emma")
    asked = story.say("emma", "book friday 5 for Mia and Leo")
    assert texts(asked, "emma") == [
        "Friday 6 March, 17:00 is for one at a time. One after the other? It takes a session each."
    ]
    assert labels(asked, "emma") == ["Mia 17:00, Leo 18:00", "Leo 17:00, Mia 18:00", "Mia 16:00, Leo 17:00"]
    shown = story.tap("emma", "Leo 17:00, Mia 18:00")
    assert texts(shown, "emma") == [
        "Free:\nLeo: Friday 6 March, 17:00–18:00\nMia: Friday 6 March, 18:00–19:00\nBook all 2?\n"
        "It takes 2 of your 10 free sessions. The first is free to cancel until Thursday 17:00."
    ]
    assert story.units("Emma") == ("10.00", "0.00", "10.00")
    told = story.tap("emma", "Book")
    assert texts(told, "emma")[0].endswith("10 left: 2 booked, 8 free, until 1 September.")
    assert story.units("Emma") == ("10.00", "2.00", "8.00")
    assert starts(story, "Emma") == ["2026-03-06T17:00", "2026-03-06T18:00"]
    week = texts(story.say("coach", "week"), "coach")[0]
    assert "17:00 Leo (Emma)" in week
    assert "18:00 Mia (Emma)" in week


def test_two_children_in_a_group_with_one_tap(story: Story) -> None:
    sold(story, "Emma")
    story.say("coach", "Mia is Emma's daughter")
    story.say("coach", "add Leo to Emma")
    story.confirm("coach", "new type: Group 60 min, 3 people, half a session")
    story.confirm("coach", "group sat 10:00")
    shown = story.say("emma", "book sat 10:00 for Mia and Leo")
    assert "It takes 1 of your 10 free sessions." in texts(shown, "emma")[0]
    story.tap("emma", "Book")
    assert story.units("Emma") == ("10.00", "1.00", "9.00")
    # One seat is left: for two it is none.
    sold(story, "Noah")
    story.say("coach", "add Ida to Noah")
    refused = story.say("noah", "book sat 10:00 for me and Ida")
    assert texts(refused, "noah")[0].startswith("Not for all of them, so for none.")
    assert story.units("Noah") == ("10.00", "0.00", "10.00")


def test_two_clients_by_the_coach_with_one_undo(story: Story) -> None:
    sold(story, "Emma", "Noah", what="5-pack")
    asked = story.say("coach", "book friday 5 for Emma and Noah")
    assert labels(asked, "coach")[0] == "Emma 17:00, Noah 18:00"
    shown = story.tap("coach", "Emma 17:00, Noah 18:00")
    assert texts(shown, "coach") == [
        "Friday 6 March, 17:00–18:00 for Emma. Book it?\n"
        "It takes 1 of 5 free sessions. Free to cancel until Thursday 17:00.\n"
        "Friday 6 March, 18:00–19:00 for Noah. Book it?\n"
        "It takes 1 of 5 free sessions. Free to cancel until Thursday 18:00.\n"
        "2 clients, all or none."
    ]
    told = story.tap("coach", "Book")
    assert len(texts(told, "emma")) == len(texts(told, "noah")) == 1
    assert [story.units(name) for name in ("Emma", "Noah")] == [("5.00", "1.00", "4.00")] * 2
    story.confirm("coach", "undo")
    assert [story.units(name) for name in ("Emma", "Noah")] == [("5.00", "0.00", "5.00")] * 2


def test_one_unit_is_not_enough_for_two(story: Story) -> None:
    sold(story, "Emma", what="single")
    story.say("coach", "Mia is Emma's daughter")
    refused = story.say("emma", "book friday 5 for Mia and me")
    assert texts(refused, "emma")[0].startswith("Not for all of them, so for none. You have no free session")
    assert starts(story, "Emma") == []
    unknown = story.say("emma", "book friday 5 for Mia and Zoe")
    assert texts(unknown, "emma")[0].startswith("I don't know Zoe yet.")


def test_taken_between_the_question_and_the_tap(story: Story) -> None:
    sold(story, "Emma", "Noah")
    story.say("coach", "Mia is Emma's daughter")
    story.say("emma", "book friday 5 for Mia and me")
    story.tap("emma", "Emma 17:00, Mia 18:00")
    story.confirm("noah", "book friday 18:00")
    refused = story.tap("emma", "Book")
    assert texts(refused, "emma") == [
        "Something has changed since I showed you that. Please write it once more."
    ]
    assert story.units("Emma") == ("10.00", "0.00", "10.00")


def test_two_hours_for_two_and_me_and_i(story: Story) -> None:
    sold(story, "Emma")
    story.say("coach", "Mia is Emma's daughter")
    asked = story.say("emma", "can Mia and I come thursday at 6?")
    assert labels(asked, "emma")[0] == "Emma 18:00, Mia 19:00"
    asked = story.say("emma", "book friday 10:00 and friday 15:00 for Mia and me")
    assert labels(asked, "emma") == ["Emma 10:00, Mia 15:00", "Mia 10:00, Emma 15:00"]
    story.tap("emma", "Mia 10:00, Emma 15:00")
    story.tap("emma", "Book")
    assert starts(story, "Emma") == ["2026-03-06T10:00", "2026-03-06T15:00"]
    assert story.units("Emma") == ("10.00", "2.00", "8.00")


def test_the_coach_hears_of_two_children_once_and_answers_once(story: Story) -> None:
    sold(story, "Emma")
    story.say("coach", "Mia is Emma's daughter")
    story.say("emma", "book friday 5 for Mia and me")
    story.tap("emma", "Emma 17:00, Mia 18:00")
    told = story.tap("emma", "Book")
    assert texts(told, "coach") == [
        "Emma booked:\nFriday 6 March, 17:00–18:00\nMia: Friday 6 March, 18:00–19:00\n"
        "10 left: 2 booked, 8 free, until 1 September."
    ]
    story.confirm("coach", "rules approval on")
    story.say("emma", "book thursday 5 for Mia and me")
    story.tap("emma", "Emma 17:00, Mia 18:00")
    asked = story.tap("emma", "Ask for it")
    assert texts(asked, "coach") == [
        "Emma would like:\nThursday 5 March, 17:00–18:00\nMia: Thursday 5 March, 18:00–19:00"
    ]
    story.tap("coach", "Confirm")
    assert [item["status"] for item in story.client("Emma")["bookings"]] == ["confirmed"] * 4
    assert story.units("Emma") == ("10.00", "4.00", "6.00")
