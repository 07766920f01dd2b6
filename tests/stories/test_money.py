"""Money in chat: instalments, receipts of both sides, the guard, holidays that move packs, and the coach's figures."""

from datetime import date, timedelta

from tests.stories.simulated import Story, labels, texts


def sold(story: Story, name: str = "Emma", what: str = "10-pack") -> None:
    story.confirm("coach", f"sell {name} {what}")
    story.tap(name.lower(), "I agree")


def test_instalments_are_nudged_by_their_days_and_paid_oldest_first(story: Story) -> None:
    sold(story)
    said = story.say("coach", "Emma pays 400 in 4 instalments from 9 March")
    assert texts(said, "coach") == [
        "Emma pays 400 € for 10-pack in 4 instalments: 100 € each by 9 March, 9 April, 9 May, 9 June?"
    ]
    told = story.tap("coach", "Agree")
    assert texts(told, "emma")[0].startswith(
        "Alex noted that you pay 400 € for your 10-pack in 4 instalments"
    )
    nudged = [item for item in story.until("2026-03-09T12:00:00+01:00") if "are still open" in item["text"]]
    # Nothing on the third day after the sale: the plan is what counts.
    assert [(item["at"], item["text"]) for item in nudged] == [
        (
            "2026-03-09T10:00:00+01:00",
            "Your 10-pack of 2 March: by our plan 100 € were to be paid by 9 March; 400 € of 400 € are still open.",
        )
    ]
    story.confirm("coach", "Emma paid 150 cash")
    nudged = [item for item in story.until("2026-04-10T12:00:00+02:00") if "are still open" in item["text"]]
    assert [(item["at"], item["text"].split("plan ")[1]) for item in nudged] == [
        ("2026-04-09T10:00:00+02:00", "50 € were to be paid by 9 April; 250 € of 400 € are still open.")
    ]
    story.confirm("coach", "Emma paid 250 cash")
    assert not [item for item in story.until("2026-07-01T12:00:00+02:00") if "plan" in item["text"]]


def test_instalments_that_do_not_divide_and_their_undo(story: Story) -> None:
    sold(story)
    said = story.say("coach", "Emma pays 400 in 3 instalments")
    assert "133.34 € by 2 March, 133.33 € by 2 April, 133.33 € by 2 May?" in texts(said, "coach")[0]
    story.tap("coach", "Agree")
    told = story.confirm("coach", "undo")
    assert "Taken back: the instalments" in texts(told, "emma")[0]
    told = story.until("2026-03-06T12:00:00+01:00")
    nudged = [item["at"] for item in told if "are still open" in item["text"]]
    assert nudged == ["2026-03-05T10:00:00+01:00"]
    refused = story.say("coach", "Emma pays 300 in 3 instalments")
    assert texts(refused, "coach") == ["Emma owes 400 € for 10-pack; a plan is about all of it."]


def test_a_receipt_is_confirmed_or_disputed_by_the_payer(story: Story) -> None:
    sold(story)
    story.confirm("coach", "Emma paid 150 cash")
    story.tap("emma", "Yes")
    receipt = story.client("Emma")["entries"][-1]
    assert (receipt["kind"], receipt["reason"]) == ("payment", "paid 150 € cash, confirmed by the payer")
    story.confirm("coach", "Emma paid 50 cash")
    told = story.tap("emma", "No")
    assert texts(told, "coach") == ["Emma says the payment of 50 € is not right. Please have a look."]
    assert labels(told, "coach") == ["Take it back", "It stays"]
    assert "50 € disputed by the payer" in texts(story.say("emma", "why"), "emma")[0]
    shown = story.tap("coach", "Take it back")
    assert texts(shown, "coach")[0].startswith("Undo “50 € from Emma”")
    story.tap("coach", "Undo")
    assert story.client("Emma")["owed"] == "250.00"


def test_above_the_guard_nothing_is_noted_unseen(story: Story) -> None:
    story.confirm("coach", "sell Emma 10-pack")
    story.say("coach", "guard 300")
    said = story.say("emma", "I sent the transfer")
    assert labels(said, "coach") == ["Note it", "Not yet"]
    shown = story.tap("coach", "Note it")
    assert texts(shown, "coach")[0].endswith("That is more than your guard of 300 €.")
    assert story.client("Emma")["owed"] == "400.00"
    story.tap("coach", "Note it")
    assert story.client("Emma")["owed"] == "0.00"
    assert texts(story.say("coach", "guard off"), "coach") == [
        "No guard is set. Write for example: guard 500"
    ]


def test_a_holiday_moves_every_pack_valid_in_it_and_says_so(story: Story) -> None:
    sold(story)
    sold(story, "Noah", "single")
    said = story.say("coach", "holiday 1-14 aug")
    # Noah's single session ends on 1 April: the holiday does not touch it.
    assert "It extends 1 pack of 1 client by the days away." in texts(said, "coach")[0]
    told = story.tap("coach", "Block it")
    assert texts(told, "emma") == [
        "Alex is away: Saturday 1 August – Friday 14 August. Valid longer for it: 10-pack until 15 September."
    ]
    assert texts(told, "noah") == []
    assert story.client("Emma")["packs"][0]["expires_on"] == "2026-09-15"
    assert "extended until 15 September for Alex's holiday" in texts(story.say("emma", "why"), "emma")[0]
    story.confirm("coach", "undo")
    assert story.client("Emma")["packs"][0]["expires_on"] == "2026-09-01"


def test_money_and_stats_fit_a_phone(story: Story) -> None:
    sold(story)
    sold(story, "Noah", "single")
    story.confirm("coach", "Emma paid 150 cash")
    story.confirm("emma", "book tue 10:00")
    story.until("2026-03-04T09:00:00+01:00")
    assert texts(story.say("coach", "money"), "coach") == [
        "Still to give: 10 sessions, worth 410 €.\n"
        "Open: 300 € from 2 clients.\n"
        "Ending within 30 days: 1 session. Noah 1 (1 April)"
    ]
    assert texts(story.say("coach", "stats"), "coach") == [
        "March: 1 done, 0 late, 0 no-show, 150 € received.\nFebruary: 0 done, 0 late, 0 no-show, 0 € received."
    ]
    asked = story.say("coach", "how much did I earn in february?")
    assert texts(asked, "coach") == [
        "February: 0 done, 0 late, 0 no-show, 0 € received.\nJanuary: 0 done, 0 late, 0 no-show, 0 € received."
    ]
    assert texts(story.say("coach", "what's open?"), "coach")[0].endswith("Together 300 €.")


def test_why_one_booking_says_all_that_happened_to_it(story: Story) -> None:
    sold(story)
    story.confirm("emma", "book thu 17:00")
    story.until("2026-03-04T18:00:00+01:00")
    story.confirm("emma", "cancel thursday")
    assert texts(story.say("emma", "why thursday"), "emma") == [
        "Thursday 5 March, 17:00:\n"
        "Mon 2 Mar 09:00: booked\n"
        "Wed 18:00: cancelled late, it counts\n"
        "You wrote on Wednesday 4 March, 18:00; free until Wednesday 4 March, 17:00, 24 h before.\n"
        "Rules v1: 24 h notice, 100 % counted, agreed on 2 March.\n"
        "It used 1 session."
    ]


def test_why_of_a_busy_year_is_grouped_and_adds_up(story: Story) -> None:
    for _ in range(5):
        sold(story)
    day = date(2026, 3, 3)
    while day < date(2026, 6, 1):
        story.confirm("coach", f"book Emma {day.day} {day:%B} 10:00")
        day += timedelta(days=4)
        story.until(f"{day}T08:00:00+02:00")
    said = story.say("emma", "why")
    _explains(story, texts(said, "emma")[0], "Bought 40 in 4 packs, 2 March.", most=7)
    assert labels(said, "emma") == ["Details", "All entries", "That's not right"]
    whole = story.tap("emma", "Details")
    _explains(story, texts(whole, "emma")[0], "Bought 30 in 3 packs, 2 March.", most=14)
    assert labels(whole, "emma") == ["All entries", "That's not right"]


def _explains(story: Story, said: str, first: str, *, most: int) -> None:
    lines = said.split("\n")
    assert len(lines) <= most
    assert lines[0] == first
    changes = [line.split(" ")[0] for line in lines if line[0] in "−+"]
    total = sum(int(change.replace("−", "-")) for change in changes)
    assert 50 + total == float(story.units("Emma")[0])


def test_why_of_a_busy_pair_of_packs_fits_a_phone(story: Story) -> None:
    sold(story, what="5-pack")
    story.confirm("emma", "book tue 17:00, thu 17:00, fri 17:00")
    story.until("2026-03-09T09:00:00+01:00")
    sold(story)
    story.confirm("emma", "book tue 17:00, thu 17:00, fri 17:00, sat 10:00")
    story.until("2026-03-13T12:00:00+01:00")
    story.confirm("emma", "cancel friday")
    story.until("2026-03-16T09:00:00+01:00")
    story.confirm("emma", "book tue 17:00, thu 17:00, fri 17:00")
    rest = "Booked: Tue 17:00, Thu 17:00, Fri 17:00\n8 left: 3 booked, 5 free, until 8 September."
    late = (
        "−1 Fri 13 March, cancelled late: you wrote on Fri 13 Mar 12:00, free until Thu 12 Mar 17:00 "
        "(24 h, rule 1 of v1, accepted 9 March)\n−1 Sat 14 March, trained\n"
    )
    bought = "You bought 5 on 2 March (220 €, open).\nYou bought 10 on 9 March (400 €, open).\n"
    said = story.say("emma", "why")
    assert texts(said, "emma") == [f"{bought}−5 in March (5 trained)\n{late}{rest}"]
    whole = story.tap("emma", "Details")
    assert texts(whole, "emma") == [
        f"{bought}−2 in March (2 trained)\n−1 Fri 6 March, trained\n−1 Tue 10 March, trained\n"
        f"−1 Thu 12 March, trained\n{late}{rest}"
    ]
    coachs = story.say("coach", "why emma")
    assert texts(coachs, "coach")[0].splitlines()[3:5] == [
        "−6 in March (5 trained, 1 late)",
        "−1 Sat 14 March, trained",
    ]
    assert labels(coachs, "coach") == ["Details", "All entries"]
    assert story.units("Emma") == ("8.00", "3.00", "5.00")
