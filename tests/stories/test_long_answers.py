"""What would be longer than a phone's screen is told shorter and no less exactly, with the rest behind a tap."""

from tests.stories.simulated import Story, labels, texts
from tests.stories.test_notice import sold

OTHERS = ("Mia", "Lena", "Ben")


def five(story: Story) -> None:
    for name in OTHERS:
        story.say("coach", f"add {name}")
    story.confirm("coach", "sell Emma, Noah, Mia, Lena and Ben a 10-pack")


def test_each_of_many_paid_what_stands_behind_his_name(story: Story) -> None:
    five(story)
    said = story.say("coach", "Emma paid 50, Noah 60, Mia 70, Lena 80 and Ben 90 cash")
    assert texts(said, "coach") == [
        "Note these payments: Emma 50 € cash, Noah 60 € cash, Mia 70 € cash, Lena 80 € cash, Ben 90 € cash?\n"
        "5 clients, together 350 €."
    ]
    full = story.tap("coach", "Details")
    assert texts(full, "coach")[0].splitlines() == [
        "Note 50 € cash from Emma for 10-pack (400 €)? Open after that: 350 €.",
        "Note 60 € cash from Noah for 10-pack (400 €)? Open after that: 340 €.",
        "Note 70 € cash from Mia for 10-pack (400 €)? Open after that: 330 €.",
        "Note 80 € cash from Lena for 10-pack (400 €)? Open after that: 320 €.",
        "Note 90 € cash from Ben for 10-pack (400 €)? Open after that: 310 €.",
        "5 clients, together 350 €.",
    ]
    noted = story.tap("coach", "Note it")
    assert len(texts(noted, "coach")[0].splitlines()) == 5
    owed = [story.client(name)["owed"] for name in ("Emma", "Noah", *OTHERS)]
    assert owed == ["350.00", "340.00", "330.00", "320.00", "310.00"]
    story.confirm("coach", "undo")
    assert {story.client(name)["owed"] for name in ("Emma", "Noah", *OTHERS)} == {"400.00"}


def test_who_is_named_with_another_paid_as_much(story: Story) -> None:
    five(story)
    story.confirm("coach", "Emma and Noah paid 50, Mia 70 cash")
    owed = [story.client(name)["owed"] for name in ("Emma", "Noah", "Mia", "Lena")]
    assert owed == ["350.00", "350.00", "330.00", "400.00"]


def test_many_sales_are_proposed_in_two_lines_and_told_in_five(story: Story) -> None:
    for name in OTHERS:
        story.say("coach", f"add {name}")
    said = story.say("coach", "sell Emma, Noah, Mia, Lena and Ben a 10-pack")
    assert texts(said, "coach") == [
        "Sell these packs: Emma 10-pack 400 €, Noah 10-pack 400 €, Mia 10-pack 400 €, Lena 10-pack 400 €, "
        "Ben 10-pack 400 €?\n5 clients, together 2,000 €."
    ]
    done = story.tap("coach", "Sell")
    assert len(texts(done, "coach")[0].splitlines()) == 5
    assert {story.client(name)["owed"] for name in ("Emma", "Noah", *OTHERS)} == {"400.00"}


def test_the_undo_of_many_is_summed_up(story: Story) -> None:
    sold(story, "Emma", "Noah")
    story.confirm("coach", "Emma paid 20 cash")
    story.confirm("coach", "Noah paid 30 cash")
    story.confirm("coach", "Emma paid 40 cash")
    story.confirm("coach", "block fri 14-17")
    said = story.say("coach", "undo last 4")
    assert texts(said, "coach") == [
        "Undo the last 4: the block of Friday 6 March, 14:00–17:00; 40 € from Emma; 30 € from Noah; 20 € from Emma?\n"
        "Emma: 60 € are open again. Noah: 30 € are open again. Emma and Noah get a correction."
    ]
    assert labels(said, "coach") == ["Undo", "Details", "No"]
    full = story.tap("coach", "Details")
    assert len(texts(full, "coach")[0].splitlines()) == 4
    story.tap("coach", "Undo")
    assert [story.client(name)["owed"] for name in ("Emma", "Noah")] == ["400.00", "400.00"]
    assert story.units("Emma") == ("10.00", "0.00", "10.00")


def test_a_full_week_has_a_line_a_day(story: Story) -> None:
    sold(story, "Emma", "Noah")
    for day in ("tue", "wed", "fri"):
        story.confirm("emma", f"book {day} 10:00")
        story.confirm("noah", f"book {day} 12:00")
    story.confirm("noah", "book sat 11:00")
    said = story.say("coach", "week")
    assert texts(said, "coach")[0].splitlines() == [
        "Tuesday 3 March: 2 sessions, 10:00 to 12:00",
        "Wednesday 4 March: 2 sessions, 10:00 to 12:00",
        "Friday 6 March: 2 sessions, 10:00 to 12:00",
        "Saturday 7 March: 11:00 Noah",
    ]
    shown = story.tap("coach", "Wed 4 March")
    assert texts(shown, "coach")[0].splitlines() == [
        "Wednesday 4 March:",
        "10:00 Emma, 10 left, owes 400 €",
        "12:00 Noah, 10 left, owes 400 €",
    ]
