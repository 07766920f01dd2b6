"""Paid in parts by their days: half now and half on Friday, said by the coach and by the client."""

import pytest

from tests.stories.simulated import Story, texts


def sold(story: Story, name: str = "Emma", what: str = "10-pack") -> None:
    story.confirm("coach", f"sell {name} {what}")
    story.tap(name.lower(), "I agree")


def test_half_now_and_half_on_friday_by_the_coach(story: Story) -> None:
    sold(story)
    shown = story.say("coach", "Emma pays half now, half on Friday")
    assert texts(shown, "coach") == [
        "Emma pays 400 € for 10-pack in 2 instalments: 200 € each by 2 March, 6 March?"
    ]
    story.tap("coach", "Agree")
    story.confirm("coach", "Emma paid 200 cash")
    nudged = [item for item in story.until("2026-03-06T12:00:00+01:00") if "still open" in item["text"]]
    assert [(item["at"], item["text"].split("plan ")[1]) for item in nudged] == [
        ("2026-03-06T10:00:00+01:00", "200 € were to be paid by 6 March; 200 € of 400 € are still open.")
    ]


@pytest.mark.parametrize("what, paid, each", [("3-pack", "100.01", "50.01 €, 50 €")])
def test_an_odd_cent_goes_on_the_first(story: Story, what: str, paid: str, each: str) -> None:
    story.confirm("coach", f"offers add {what} 3 {paid} 3 months")
    sold(story, what=what)
    shown = texts(story.say("coach", "Emma pays half now, half on Friday"), "coach")[0]
    first, second = each.split(", ")
    assert shown.endswith(f"in 2 instalments: {first} by 2 March, {second} by 6 March?")


def test_amounts_that_are_not_all_of_it_are_refused(story: Story) -> None:
    sold(story)
    shown = story.say("coach", "Emma pays 100 today, 150 on friday and the rest on 9 march")
    assert texts(shown, "coach")[0].endswith("100 € by 2 March, 150 € by 6 March, 150 € by 9 March?")
    refused = story.say("coach", "Emma pays 100 today and 150 on friday")
    assert texts(refused, "coach") == ["Emma owes 400 € for 10-pack; a plan is about all of it."]
    story.say("coach", "no")
    assert story.client("Emma")["owed"] == "400.00"


def test_half_now_and_half_on_friday_by_the_client(story: Story) -> None:
    sold(story)
    told = story.say("emma", "half now, half on friday")
    assert texts(told, "emma") == ["Fine: 200 € each by 2 March, 6 March. I won't remind you before."]
    assert texts(told, "coach") == ["Emma will pay 200 € each by 2 March, 6 March."]
    assert [item for item in story.until("2026-03-06T12:00:00+01:00") if "still open" in item["text"]] == []
    nudged = [
        item["at"][:10] for item in story.until("2026-03-10T12:00:00+01:00") if "still open" in item["text"]
    ]
    assert nudged == ["2026-03-09"]
    told = story.say("emma", "I'll pay 50 today and the rest on 13 march")
    assert texts(told, "emma") == ["Fine: 50 € by 10 March, 350 € by 13 March. I won't remind you before."]
    refused = story.say("emma", "I'll pay 50 today and 20 on friday")
    assert texts(refused, "emma") == ["400 € are open; your parts should be all of it."]


def test_several_charges_are_paid_at_once_and_the_pack_stays_open(story: Story) -> None:
    sold(story)
    story.confirm("coach", "court fee Emma 15")
    story.confirm("coach", "court fee Emma 20 for balls")
    shown = story.say("coach", "Emma paid 35 for the court fee and the balls")
    assert texts(shown, "coach") == [
        "Note 35 € from Emma for court fee and balls (35 €)? Open after that: 400 €."
    ]
    assert texts(story.say("coach", "Emma paid both fees cash"), "coach") == [
        "Note 35 € cash from Emma for court fee and balls (35 €)? Open after that: 400 €."
    ]
    assert texts(story.say("coach", "Emma paid the court fee"), "coach") == [
        "Note 15 € from Emma for court fee (15 €)? Open after that: 420 €."
    ]
    story.confirm("coach", "Emma paid 35 for the court fee and the balls")
    assert story.client("Emma")["owed"] == "400.00"
    assert story.client("Emma")["packs"][0]["due"] == "400.00"
    shown = story.say("coach", "Emma paid everything")
    assert texts(shown, "coach") == ["Note 400 € from Emma for 10-pack (400 €)? Nothing is open after that."]
    story.tap("coach", "Note it")
    assert story.client("Emma")["owed"] == "0.00"
    story.confirm("coach", "undo last 2")
    assert story.client("Emma")["owed"] == "435.00"


def test_instalments_on_dates_of_their_own(story: Story) -> None:
    """400: 150 today, 150 on 1 April, 100 on 1 May; the day's number is no money."""
    sold(story)
    shown = story.say("coach", "Emma pays 400 in 3 instalments: 150 now, 150 on 1 april, rest on 1 may")
    assert texts(shown, "coach") == [
        "Emma pays 400 € for 10-pack in 3 instalments: 150 € by 2 March, 150 € by 1 April, 100 € by 1 May?"
    ]
