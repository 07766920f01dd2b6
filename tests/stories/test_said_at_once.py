"""What a coach and a client say in one breath: the sale with what was paid for it, the hour with its part of the day."""

import pytest

from tests.stories.simulated import Story, labels, texts


@pytest.mark.parametrize(
    "said, price, paid",
    [
        ("Emma bought 10 for 400, paid half in cash", "400.00", "200.00"),
        ("sell emma 10-pack and she paid 150 by card", "400.00", "150.00"),
        ("emma takes the 5-pack, paid in full by card", "220.00", "220.00"),
        ("verkauf emma 10 für 380, hat die hälfte bar bezahlt", "380.00", "190.00"),
    ],
)
def test_a_sale_and_what_was_paid_for_it_are_one_proposal(
    story: Story, said: str, price: str, paid: str
) -> None:
    shown = story.confirm("coach", said)
    assert len(texts(shown, "coach")) == 1
    held = story.client("Emma")["packs"]
    assert [(item["price"], item["paid"]) for item in held] == [(price, paid)]
    assert story.client("Noah")["packs"] == []
    story.confirm("coach", "undo")
    assert (story.client("Emma")["owed"], story.units("Emma")) == ("0.00", ("0.00", "0.00", "0.00"))
    assert story.faults() == []


def test_half_is_of_what_is_sold_whatever_else_is_open(story: Story) -> None:
    """The court fee of 15 stays open; 200 of the pack's 400 are paid: 215 are owed."""
    story.confirm("coach", "court fee emma 15")
    shown = story.say("coach", "sell emma 10-pack, she paid half in cash")
    assert (
        "Note 200 € cash from Emma for 10-pack (400 €)? Open after that: 215 €." in texts(shown, "coach")[0]
    )
    story.tap("coach", labels(shown, "coach")[0])
    assert (story.client("Emma")["owed"], story.client("Emma")["packs"][0]["paid"]) == ("215.00", "200.00")


@pytest.mark.parametrize(
    "said, hour",
    [
        ("book tonight 18:00", "2026-03-02T18:00:00+01:00"),
        ("wednesday 4 march at 10 in the morning", "2026-03-04T10:00:00+01:00"),
        ("could I get tuesday march 3rd, 9 in the morning?", "2026-03-03T09:00:00+01:00"),
        ("book march 5 6pm", "2026-03-05T18:00:00+01:00"),
        ("wednesday april 1 10am", "2026-04-01T10:00:00+02:00"),
        ("morgen früh um 9", "2026-03-03T09:00:00+01:00"),
    ],
)
def test_an_hour_with_its_part_of_the_day_is_that_hour(story: Story, said: str, hour: str) -> None:
    story.confirm("coach", "sell emma 5-pack")
    story.tap("emma", "I agree")
    story.confirm("emma", said)
    assert [item["starts_at"] for item in story.client("Emma")["bookings"]] == [hour]


def test_the_hour_that_is_taken_is_called_taken_with_its_part_of_the_day(story: Story) -> None:
    for name in ("emma", "noah"):
        story.confirm("coach", f"sell {name} 5-pack")
        story.tap(name, "I agree")
    story.confirm("noah", "book thu 18:00")
    assert texts(story.say("emma", "thursday evening 18:00 please"), "emma")[0].startswith(
        "Thursday 18:00 is taken."
    )


@pytest.mark.parametrize(
    "said", ["move tomorrow's 7 pm to friday 10:00", "shift the 7pm one tomorrow to friday 10:00"]
)
def test_the_one_to_move_is_told_by_its_day_and_its_hour(story: Story, said: str) -> None:
    story.confirm("coach", "sell emma 5-pack")
    story.tap("emma", "I agree")
    story.confirm("emma", "book tomorrow 10:00")
    story.confirm("emma", "book tomorrow 19:00")
    story.confirm("emma", said)
    assert sorted(item["starts_at"] for item in story.client("Emma")["bookings"]) == [
        "2026-03-03T10:00:00+01:00",
        "2026-03-06T10:00:00+01:00",
    ]


@pytest.mark.parametrize(
    "said",
    [
        "put noah's pack on ice from 20 march to 10 april",
        "noah is injured, pause his pack from 20 march to 10 april",
        "freeze noah from 20 march to 10 april",
    ],
)
def test_a_pack_is_put_on_ice(story: Story, said: str) -> None:
    """22 days, the 10th included: 1 June becomes 23 June."""
    story.confirm("coach", "sell noah 5-pack")
    story.tap("noah", "I agree")
    story.confirm("coach", said)
    assert story.client("Noah")["packs"][0]["expires_on"] == "2026-06-23"


def test_a_court_fee_of_a_session_to_come_is_not_asked_for_before_it(story: Story) -> None:
    """Charged on 2 March for 12 March: the ladder counts from that session, three days after it is the 15th."""
    story.confirm("coach", "sell emma 5-pack")
    story.tap("emma", "I agree")
    story.confirm("coach", "emma paid 220 cash")
    story.confirm("coach", "book emma thu 12 march 15:00")
    story.confirm("coach", "court fee emma 15 for 12 march")
    story.confirm("coach", "undo")
    story.confirm("coach", "court fee emma 15 for 12 march")
    told = story.until("2026-03-12T20:00:00+01:00")
    assert not [text for text in texts(told, "emma") if "still open" in text]
    told = story.until("2026-03-16T20:00:00+01:00")
    assert [text for text in texts(told, "emma") if "still open" in text] == [
        "Your court fee of 12 March: 15 € for it are still open."
    ]


def test_half_of_what_half_counted_is_a_quarter(story: Story) -> None:
    """Half counts between 24 h and 48 h: 10 left becomes 9.5, and half of that back 9.75."""
    story.confirm("coach", "rules cancel 48h free, 24h half")
    story.confirm("coach", "sell emma 10-pack")
    story.tap("emma", "I agree")
    story.confirm("emma", "book wed 10:00")
    story.until("2026-03-02T12:00:00+01:00")
    story.confirm("emma", "cancel wednesday")
    assert story.units("Emma") == ("9.50", "0.00", "9.50")
    story.say("emma", "that wasn't late!")
    told = story.tap("coach", "Half")
    assert story.units("Emma") == ("9.75", "0.00", "9.75")
    assert "25 % counts" in texts(told, "emma")[-1]
    assert story.faults() == []


def test_a_late_move_without_a_session_left_offers_to_ask(story: Story) -> None:
    story.confirm("coach", "sell noah single")
    story.tap("noah", "I agree")
    story.confirm("noah", "book tomorrow 12:00")
    story.until("2026-03-02T15:00:00+01:00")
    said = story.say("noah", "can you move me to wednesday 12:00")
    assert "you have no free session for a new one" in texts(said, "noah")[0]
    assert labels(said, "noah") == ["Ask Alex"]
    assert texts(story.tap("noah", "Ask Alex"), "coach") == [
        "Noah writes: “can you move me to wednesday 12:00”"
    ]


@pytest.mark.parametrize("until", ["until the end of june", "until june", "until 30 june", "bis ende juni"])
def test_until_the_end_of_a_month_is_its_last_day(story: Story, until: str) -> None:
    story.confirm("coach", "sell noah single")
    story.confirm("coach", f"extend noah {until}")
    assert story.client("Noah")["packs"][0]["expires_on"] == "2026-06-30"
    story.confirm("coach", f"sell emma 7 sessions for 300 {until}")
    assert story.client("Emma")["packs"][0]["expires_on"] == "2026-06-30"


def test_until_the_first_of_a_month_is_that_day(story: Story) -> None:
    story.confirm("coach", "sell noah single")
    story.confirm("coach", "extend noah until 1 july")
    assert story.client("Noah")["packs"][0]["expires_on"] == "2026-07-01"
