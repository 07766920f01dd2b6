"""A free move costs nothing and is told all the same: in the chat as on the page, and summed up in a busy year."""

from datetime import date, timedelta

from tests.stories.simulated import Story, texts


def sold(story: Story, name: str = "Emma") -> None:
    story.confirm("coach", f"sell {name} 10-pack")
    story.tap(name.lower(), "I agree")


def test_a_free_move_is_a_line_without_cost(story: Story) -> None:
    sold(story)
    story.confirm("emma", "book thu 17:00")
    story.confirm("emma", "move thursday to friday 10")
    lines = texts(story.say("emma", "why"), "emma")[0].split("\n")
    assert lines == [
        "You bought 10 on 2 March (400 €, open).",
        "Thu 5 March, moved to Friday 6 March, 10:00",
        "Booked: Fri 10:00",
        "10 left: 1 booked, 9 free, until 1 September.",
    ]
    story.until("2026-03-05T18:00:00+01:00")
    story.confirm("emma", "move friday to monday 10")
    # Late: the old one counts, and that line has its cost.
    lines = texts(story.say("coach", "why Emma"), "coach")[0].split("\n")
    assert lines[2] == "Thu 5 March, moved to Friday 6 March, 10:00"
    assert lines[3].startswith("−1 Fri 6 March, moved late: wrote on Thu 18:00")
    assert story.units("Emma") == ("9.00", "1.00", "8.00")


def test_in_a_busy_year_they_are_counted_and_the_sums_stay_exact(story: Story) -> None:
    for _ in range(3):
        sold(story)
    day = date(2026, 3, 4)
    while day < date(2026, 5, 20):
        story.confirm("coach", f"book Emma {day.day} {day:%B} 10:00")
        story.confirm("coach", f"move Emma {day.day} {day:%B} to {day.day} {day:%B} 15:00")
        day += timedelta(days=5)
        story.until(f"{day}T08:00:00+02:00")
    lines = texts(story.say("emma", "why"), "emma")[0].split("\n")
    assert len(lines) <= 14
    assert any("moved)" in line for line in lines)
    changes = [line.split(" ")[0] for line in lines if line[0] in "−+"]
    assert 30 + sum(int(change.replace("−", "-")) for change in changes) == float(story.units("Emma")[0])
