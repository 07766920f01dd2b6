"""Money that comes back is told with where it goes: to what else is open, and the rest as credit."""

from tests.stories.simulated import Story, texts


def test_a_refund_kept_as_credit_pays_what_else_is_open(story: Story) -> None:
    story.confirm("coach", "sell Emma 10-pack")
    story.tap("emma", "I agree")
    story.confirm("coach", "emma paid 400 cash")
    story.confirm("coach", "court fee Emma 15")
    # Ten sessions at 40 € are 400 €: 15 € of them pay the court fee.
    story.say("coach", "refund emma")
    told = story.tap("coach", "400 € as credit")
    said = "400 €. 15 € pay what else was open. 385 € stay as credit.\n0 left: 0 booked, 0 free."
    assert texts(told, "emma") == [f"Alex has refunded 10 sessions of your 10-pack: {said}"]
    assert texts(told, "coach") == [f"Refunded: 10 sessions of Emma's 10-pack, {said}"]
    emma = story.client("Emma")
    assert (emma["owed"], emma["credit"], story.units("Emma")[0]) == ("0.00", "385.00", "0.00")
    # Taken back whole, the court fee is open again.
    story.confirm("coach", "undo")
    emma = story.client("Emma")
    assert (emma["owed"], emma["credit"], story.units("Emma")[0]) == ("15.00", "0.00", "10.00")


def test_a_fee_that_was_paid_is_told_as_credit(story: Story) -> None:
    story.confirm("coach", "new type: Tennis 60 min, 1 session, court fee 15")
    for name in ("Emma", "Noah"):
        story.confirm("coach", f"sell {name} 10-pack")
        story.tap(name.lower(), "I agree")
        story.confirm(name.lower(), f"book tennis thu {16 if name == 'Emma' else 18}:00")
    story.confirm("coach", "emma paid 415 cash")
    told = story.confirm("coach", "rain thu 15-19")
    assert "The extra of 15 € is dropped. Credit: 15 €.\n" in texts(told, "emma")[0]
    # Noah had not paid his.
    assert "The extra of 15 € is dropped.\n" in texts(told, "noah")[0]
    story.confirm("emma", "book tennis fri 16:00")
    told = story.confirm("emma", "cancel friday")
    assert texts(told, "emma")[0].endswith("\nThe extra of 15 € is dropped. Credit: 15 €.")
    assert (story.client("Emma")["credit"], story.client("Noah")["owed"]) == ("15.00", "400.00")


def test_a_session_that_stands_on_a_sale_is_named_once(story: Story) -> None:
    story.confirm("coach", "sell Emma 10-pack")
    story.tap("emma", "I agree")
    story.confirm("emma", "book tomorrow 10:00")
    story.until("2026-03-03T12:00:00+01:00")
    assert texts(story.say("coach", "undo"), "coach") == [
        "I can't undo the sale of 10-pack to Emma; on it stand: session of Tuesday 3 March, 10:00. "
        "Take those back first."
    ]


def test_late_cancels_per_pack_are_a_rule_and_nobodys_late_cancel(story: Story) -> None:
    told = story.say("coach", "one late cancel per pack is forgiven")
    assert "1 late cancel per pack is let go." in texts(told, "coach")[0]
    story.tap("coach", "Save")
    story.confirm("coach", "sell Emma 10-pack")
    story.tap("emma", "I agree")
    story.confirm("emma", "book tomorrow 10:00")
    story.until("2026-03-02T12:00:00+01:00")
    story.confirm("emma", "cancel tomorrow")
    assert story.units("Emma") == ("10.00", "0.00", "10.00")
