"""Money off a client's next pack: kept until he buys, taken off once, told in the price, undone like anything else."""

import pytest

from tests.stories.simulated import Story, labels, texts


def test_it_is_kept_shown_and_used_by_the_next_sale(story: Story) -> None:
    shown = story.say("coach", "10% off the next pack for Emma")
    assert texts(shown, "coach") == ["10 % off the next pack of Emma, whenever it is bought?"]
    assert story.client("Emma")["packs"] == []
    told = story.tap("coach", "Save")
    assert texts(told, "emma") == ["Alex gives you 10 % off your next pack."]
    assert texts(told, "coach") == ["Kept: 10 % off the next pack of Emma. I've told Emma."]
    assert texts(story.say("coach", "balance emma"), "coach") == [
        "Emma has no pack yet.\nOff the next pack: 10 %."
    ]
    story.until("2026-03-04T09:00:00+01:00")
    sale = story.say("coach", "sell Emma 10-pack")
    assert texts(sale, "coach") == [
        "10-pack for Emma: 10 sessions, 360 €, until 3 September, rules v1. That is 10 % off 400 €, as promised."
    ]
    story.tap("coach", "Sell")
    assert (story.client("Emma")["owed"], story.units("Emma")) == ("360.00", ("10.00", "0.00", "10.00"))
    assert texts(story.say("emma", "why"), "emma")[0].startswith(
        "You bought 10 on 4 March (360 €, 10 % off 400 €, open).\n"
    )
    assert texts(story.say("coach", "sell Emma 5-pack"), "coach") == [
        "5-pack for Emma: 5 sessions, 220 €, until 3 June, rules v1."
    ]


def test_it_is_used_by_what_the_client_buys_and_is_his_alone(story: Story) -> None:
    story.confirm("coach", "Emma gets 12.5% off her next pack")
    card = story.say("emma", "buy 10-pack")
    assert texts(card, "emma")[0].splitlines()[0] == (
        "10-pack: 10 sessions, 350 €, until 1 September. That is 12.5 % off 400 €, as promised."
    )
    story.tap("emma", "I agree, buy it")
    assert story.client("Emma")["owed"] == "350.00"
    again = story.say("emma", "buy 5-pack")
    assert texts(again, "emma")[0].splitlines()[0] == "5-pack: 5 sessions, 220 €, until 1 June."
    story.say("noah", "buy 10-pack")
    story.tap("noah", "I agree, buy it")
    assert story.client("Noah")["owed"] == "400.00"
    assert texts(story.say("coach", "undo emma's discount"), "coach") == [
        "I can't undo that: what was promised off the next pack of Emma has changed since."
    ]


def test_a_sale_undone_gives_the_promise_back_and_the_promise_is_undone_with_a_correction(
    story: Story,
) -> None:
    story.confirm("coach", "10% off the next pack for Emma")
    story.confirm("coach", "sell Emma 10-pack")
    story.confirm("coach", "undo")
    assert "\nOff the next pack: 10 %." in texts(story.say("emma", "balance"), "emma")[0]
    assert story.client("Emma")["owed"] == "0.00"
    told = story.confirm("coach", "undo emma's discount")
    assert texts(told, "coach")[-1] == "Undone: the 10 % off Emma's next pack."
    assert texts(told, "emma") == [
        "A correction from Alex. Taken back: the 10 % off your next pack.\n"
        "0 left: 0 booked, 0 free. Nothing is open."
    ]
    assert texts(story.say("coach", "sell Emma 10-pack"), "coach") == [
        "10-pack for Emma: 10 sessions, 400 €, until 1 September, rules v1."
    ]


def test_of_two_packs_sold_at_once_the_first_is_cheaper(story: Story) -> None:
    story.confirm("coach", "10% off the next pack for Emma")
    story.confirm("coach", "sell Emma two 5-packs")
    assert story.client("Emma")["owed"] == "418.00"
    assert story.units("Emma") == ("10.00", "0.00", "10.00")


def test_half_of_what_is_sold_is_half_of_the_lower_price(story: Story) -> None:
    story.confirm("coach", "10% off the next pack for Emma")
    story.confirm("coach", "sell Emma a 10-pack, she paid half in cash")
    assert (story.client("Emma")["owed"], story.client("Emma")["credit"]) == ("180.00", "0.00")


def test_a_price_shown_with_a_promise_that_is_gone_is_shown_again(story: Story) -> None:
    story.confirm("coach", "10% off the next pack for Emma")
    card = story.say("emma", "buy 10-pack")
    assert labels(card, "emma")[0] == "I agree, buy it"
    story.confirm("coach", "undo")
    again = story.tap("emma", "I agree, buy it")
    assert texts(again, "emma")[-1].splitlines()[0] == "10-pack: 10 sessions, 400 €, until 1 September."
    assert story.client("Emma")["packs"] == []


@pytest.mark.parametrize(
    "said",
    [
        "give Emma 10% off the next pack",
        "10 % Rabatt auf das nächste Paket für Emma",
        "10% de remise sur le prochain forfait pour Emma",
    ],
)
def test_it_is_promised_in_other_words(story: Story, said: str) -> None:
    told = story.confirm("coach", said)
    assert texts(told, "coach") == ["Kept: 10 % off the next pack of Emma. I've told Emma."], said
