"""Refunds by the pack's rule, credit paid out, sessions passed on, corrections: exact, told to both, undone whole."""

from typing import Any

from tests.stories.simulated import Story, labels, texts


def sold(story: Story, name: str = "Emma", what: str = "10-pack") -> None:
    story.confirm("coach", f"sell {name} {what}")
    story.tap(name.lower(), "I agree")


def trained(story: Story, name: str, *days: str) -> None:
    """Sessions at 10:00 of these days, and the clock behind the last."""
    for day in days:
        story.confirm(name.lower(), f"book {day} 10:00")
    story.until("2026-03-07T12:00:00+01:00")


def pack(story: Story, name: str = "Emma") -> dict[str, Any]:
    return dict(story.client(name)["packs"][0])


def test_what_is_due_is_dropped_first_and_the_rest_goes_back(story: Story) -> None:
    sold(story)
    story.confirm("coach", "Emma paid 150 cash")
    trained(story, "Emma", "tue", "wed")
    said = story.say("coach", "refund Emma")
    assert texts(said, "coach") == [
        "Refund 8 sessions of Emma's 10-pack? By its rules (v1), at pack price, that is 320 €.\n"
        "250 € were not paid yet and are dropped, 70 € go back."
    ]
    assert labels(said, "coach") == ["Pay out 70 €", "70 € as credit", "No"]
    told = story.tap("coach", "Pay out 70 €")
    assert texts(told, "emma") == [
        "Alex has refunded 8 sessions of your 10-pack: 320 €. 250 € are no longer open. 70 € are paid out.\n"
        "0 left: 0 booked, 0 free."
    ]
    held = pack(story)
    assert (held["due"], held["paid"], held["refunded"], held["payment"]) == (
        "0.00",
        "80.00",
        "70.00",
        "refunded",
    )
    assert (held["units"]["used"], held["units"]["refunded"]) == ("2.00", "8.00")
    assert story.client("Emma")["credit"] == "0.00"
    story.confirm("coach", "undo")
    held = pack(story)
    assert (held["due"], held["paid"], held["refunded"]) == ("250.00", "150.00", "0.00")
    assert story.units("Emma") == ("8.00", "0.00", "8.00")


def test_an_overpaid_pack_is_refunded_in_parts_to_the_cent(story: Story) -> None:
    story.confirm("coach", "offers add 7-pack 7 100 3 months")
    sold(story, what="7-pack")
    story.confirm("coach", "Emma paid 120 cash")
    assert story.client("Emma")["credit"] == "20.00"
    values = []
    for _ in range(7):
        said = story.say("coach", "refund Emma 1")
        assert "The credit of 20 € stays as it is." in texts(said, "coach")[0]
        before = float(pack(story)["refunded"])
        story.tap("coach", next(label for label in labels(said, "coach") if label.startswith("Pay out")))
        values.append(round(float(pack(story)["refunded"]) - before, 2))
    # 100 / 7, half up of all so far: 14.29, 28.57, 42.86, 57.14, 71.43, 85.71, 100.
    assert values == [14.29, 14.28, 14.29, 14.28, 14.29, 14.28, 14.29]
    assert (pack(story)["paid"], pack(story)["refunded"]) == ("0.00", "100.00")
    assert texts(story.say("coach", "refund Emma"), "coach") == [
        "Emma has no free session to refund. There is a credit of 20 €: pay out Emma"
    ]
    told = story.confirm("coach", "pay out Emma")
    assert texts(told, "emma") == ["Alex noted that 20 € of your credit were paid out to you. Credit: 0 €."]
    assert story.client("Emma")["credit"] == "0.00"
    assert texts(story.say("coach", "pay out Emma 5"), "coach") == ["Emma's credit is 0 €."]


def test_by_the_single_price_of_the_day_of_sale(story: Story) -> None:
    story.confirm("coach", "rules refund single price")
    sold(story)
    story.confirm("coach", "Emma paid 400 cash")
    story.confirm("coach", "offers add Single 1 90 1 month")
    trained(story, "Emma", "tue", "wed", "thu")
    # 400 less 3 at 50, not at 90: the price of today does not reach a sold pack.
    assert "that is 250 €" in texts(story.say("coach", "refund Emma"), "coach")[0]
    # 2 of the 7 unused: 5 stay, 8 at 50 are more than... 400 - 8 x 50 = 0.
    assert "that is 0 €" in texts(story.say("coach", "refund Emma 2"), "coach")[0]


def test_no_refund_unless_the_coach_says_so(story: Story) -> None:
    story.confirm("coach", "rules refund none")
    sold(story)
    story.confirm("coach", "Emma paid 400 cash")
    story.confirm("coach", "rules refund pack price")
    said = story.say("coach", "refund Emma 4")
    assert texts(said, "coach")[0].startswith(
        "By its rules (v2) Emma's 10-pack is not refunded. Refund 4 sessions all the same, at pack price 160 €?"
    )
    story.tap("coach", "160 € as credit")
    assert (pack(story)["refunded"], story.client("Emma")["credit"]) == ("160.00", "160.00")
    entry = story.client("Emma")["entries"][-1]
    assert (entry["kind"], entry["units"], entry["rule"]) == (
        "refund", "-4.00", "rules v2: no refund, the coach decided",
    )  # fmt: skip


def test_credit_of_a_refund_pays_what_else_is_open(story: Story) -> None:
    sold(story)
    story.confirm("coach", "Emma paid 400 cash")
    story.confirm("coach", "court fee Emma 15")
    story.say("coach", "refund Emma 1")
    story.tap("coach", "40 € as credit")
    emma = story.client("Emma")
    assert (emma["owed"], emma["credit"]) == ("0.00", "25.00")


def test_sessions_are_passed_on_with_the_givers_terms_and_without_money(story: Story) -> None:
    story.confirm("coach", "rules transfer on")
    sold(story)
    story.until("2026-03-09T09:00:00+01:00")
    said = story.say("coach", "transfer 2 from Emma to Noah")
    assert texts(said, "coach") == [
        "Pass on 2 sessions of Emma's 10-pack to Noah? They are valid until 1 September, and no money moves. "
        "The 400 € that are open stay with Emma."
    ]
    told = story.tap("coach", "Pass on")
    assert texts(told, "noah")[0].startswith("Emma has passed on 2 sessions to you, until 1 September.")
    assert texts(told, "emma")[0].startswith("Alex has passed on 2 sessions of your 10-pack to Noah.")
    assert (story.units("Emma")[0], story.units("Noah")[0]) == ("8.00", "2.00")
    assert (pack(story)["units"]["transferred"], pack(story)["due"]) == ("2.00", "400.00")
    noahs = pack(story, "Noah")
    assert (noahs["price"], noahs["payment"], noahs["expires_on"]) == ("0.00", "paid", "2026-09-01")
    assert texts(story.say("coach", "refund Noah"), "coach")[0].endswith("so it is not refunded.")
    story.tap("noah", "I agree")
    story.confirm("noah", "book thu 17:00")
    refused = story.say("coach", "undo")
    assert texts(refused, "coach")[-1] == (
        "I can't take the sessions back from Noah; on them stand: booking of Thursday 12 March, 17:00. Take those back first."
    )
    story.confirm("noah", "cancel thursday")
    story.confirm("coach", "undo")
    assert (story.units("Emma")[0], story.units("Noah")[0]) == ("10.00", "0.00")


def test_what_is_not_transferable_takes_the_coachs_word(story: Story) -> None:
    sold(story)
    said = story.say("coach", "transfer 1 from Emma to Noah")
    assert texts(said, "coach")[0].endswith("By its rules (v1) it is not transferable.")
    assert labels(said, "coach") == ["Pass on anyway", "No"]
    story.tap("coach", "Pass on anyway")
    assert story.client("Noah")["entries"][-1]["rule"] == "rules v1: not transferable, the coach decided"
    assert texts(story.say("coach", "transfer 10 from Emma to Noah"), "coach") == [
        "Emma has no pack with so many free sessions; the most in one is 9."
    ]


def test_corrections_carry_their_reason(story: Story) -> None:
    sold(story)
    told = story.confirm("coach", "adjust Emma +1 makeup lesson")
    assert texts(told, "emma") == [
        "Alex has corrected your sessions: +1 session (makeup lesson).\n"
        "11 left: 0 booked, 11 free, until 1 September."
    ]
    story.confirm("coach", "adjust Emma -50 € discount")
    emma = story.client("Emma")
    assert (emma["owed"], [entry["kind"] for entry in emma["entries"]]) == (
        "350.00", ["sale", "adjustment", "adjustment"],
    )  # fmt: skip
    assert "350 €" in texts(story.say("coach", "refund Emma 10"), "coach")[0]
    story.confirm("coach", "undo")
    story.confirm("coach", "undo")
    assert (story.client("Emma")["owed"], story.units("Emma")[0]) == ("400.00", "10.00")
    assert texts(story.say("coach", "adjust Emma -500 € discount"), "coach") == ["Emma owes 400 € only."]
    assert texts(story.say("coach", "adjust Noah +1 makeup"), "coach")[0].startswith(
        "Noah has nothing to correct"
    )


def test_what_a_refund_took_away_is_not_paid_after_all(story: Story) -> None:
    """10 for 400, 100 paid; 5 back at 40 are 200, all of them still open: 100 stay due for the 5 that remain."""
    sold(story)
    story.confirm("coach", "Emma paid 100 cash")
    story.confirm("coach", "refund 5 of Emma's sessions")
    assert story.client("Emma")["owed"] == "100.00"
    said = story.say("coach", "Emma paid 250 by bank")
    assert texts(said, "coach") == [
        "Note 250 € by transfer from Emma for 10-pack (400 €)? Nothing is open after that, 150 € stay as credit."
    ]
    story.tap("coach", "Note it")
    assert (pack(story)["paid"], story.client("Emma")["credit"]) == ("200.00", "150.00")
    story.say("coach", "refund Emma")
    story.tap("coach", "Pay out 200 €")
    assert (pack(story)["refunded"], story.client("Emma")["credit"]) == ("200.00", "150.00")
    assert story.faults() == []


def test_a_payment_names_every_pack_that_it_reaches(story: Story) -> None:
    sold(story, "Noah", "single")
    sold(story, "Noah")
    said = story.say("coach", "Noah paid 300 bank transfer")
    assert texts(said, "coach") == [
        "Note 300 € by transfer from Noah for Single and 10-pack (450 €)? Open after that: 150 €."
    ]
    story.tap("coach", "Note it")
    held = story.client("Noah")["packs"]
    assert [(item["due"], item["paid"]) for item in held] == [("0.00", "50.00"), ("150.00", "250.00")]


def test_until_says_first_where_packs_end_on_different_days(story: Story) -> None:
    sold(story, "Noah", "single")
    sold(story, "Noah")
    assert texts(story.say("noah", "how many do I have left?"), "noah") == [
        "11 left: 0 booked, 11 free, the first until 1 April.\nOpen: 450 €."
    ]
