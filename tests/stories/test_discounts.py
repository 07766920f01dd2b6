"""Discounts in percent: off a sale, off what is due, several packs at once, and taken back."""

from tests.stories.simulated import Story, labels, texts
from tests.stories.test_notice import sold


def test_a_percentage_comes_off_the_price_and_is_frozen_on_the_pack(story: Story) -> None:
    shown = story.say("coach", "sell Emma 10-pack with 10% off")
    assert texts(shown, "coach") == [
        "10-pack for Emma: 10 sessions, 360 €, until 1 September, rules v1. That is 10 % off 400 €."
    ]
    told = story.tap("coach", "Sell")
    assert texts(told, "emma")[0].startswith("Alex has set up a 10-pack for you: 10 sessions, 360 €")
    assert story.client("Emma")["owed"] == "360.00"
    assert story.client("Emma")["packs"][0]["price"] == "360.00"
    taken = story.say("coach", "cancel the 10% discount")
    assert texts(taken, "coach")[0].startswith("Undo “10-pack sold to Emma” of 09:00?")
    story.tap("coach", "Undo")
    assert story.client("Emma")["owed"] == "0.00"


def test_the_rest_is_rounded_half_up_to_a_cent(story: Story) -> None:
    # 400 € less 33.33 % are 266.68 €; 220 € less 12.345 % would be 192.841 €.
    story.confirm("coach", "sell Emma 10-pack 33,33% off")
    assert story.client("Emma")["owed"] == "266.68"
    story.confirm("coach", "sell Noah 5-pack minus 7.25 %")
    assert story.client("Noah")["owed"] == "204.05"
    refused = story.say("coach", "sell Noah 5-pack 200% off")
    assert texts(refused, "coach") == ["A discount is more than 0 and at most 100 %."]


def test_every_offer_is_shown_at_the_lower_price(story: Story) -> None:
    asked = story.say("coach", "sell Emma something with 10% off")
    assert labels(asked, "coach") == ["10-pack 360 €", "5-pack 198 €", "Single 45 €"]
    story.tap("coach", "5-pack 198 €")
    story.tap("coach", "Sell")
    assert story.client("Emma")["owed"] == "198.00"


def test_a_percentage_off_what_is_due(story: Story) -> None:
    sold(story, "Emma")
    story.confirm("coach", "Emma paid 100 cash")
    shown = story.say("coach", "give Emma 10% discount")
    assert texts(shown, "coach")[0].startswith("Correct what Emma owes for 10-pack: −30 € (10 %)?")
    story.tap("coach", "Correct it")
    assert story.client("Emma")["owed"] == "270.00"
    story.confirm("coach", "cancel Emma's discount")
    assert story.client("Emma")["owed"] == "300.00"


def test_several_packs_with_a_discount_are_one_command(story: Story) -> None:
    shown = story.say("coach", "sell Emma 2 10-packs with 10% off")
    assert texts(shown, "coach")[0].splitlines()[-1] == "Together 720 €."
    story.tap("coach", "Sell")
    assert (story.units("Emma"), story.client("Emma")["owed"]) == (("20.00", "0.00", "20.00"), "720.00")
    story.confirm("coach", "undo")
    assert (story.units("Emma"), story.client("Emma")["owed"]) == (("0.00", "0.00", "0.00"), "0.00")


def test_it_is_a_percentage_in_every_language(story: Story) -> None:
    for said in (
        "verkauf Emma 10er Karte mit 10 % Rabatt",
        "vende a Emma el 10-pack con 10% de descuento",
        "vends le 10-pack à Emma avec 10% de remise",
        "vendi a Emma il 10-pack con il 10% di sconto",
        "vende o 10-pack à Emma com 10% de desconto",
        "verkoop Emma een 10-pack met 10% korting",
    ):
        shown = story.say("coach", said)
        assert any("360" in text for text in texts(shown, "coach")), said
        assert shown[-1]["choices"][0]["role"] == "confirm", said


def test_a_limit_is_the_guards(story: Story) -> None:
    said = story.say("coach", "set a limit of 200 euros")
    assert texts(said, "coach")[0].startswith("Above 200 € everything is shown once more")
    shown = story.say("coach", "sell Emma 5-pack")
    assert texts(shown, "coach")[0].endswith("That is more than your guard of 200 €.")


def test_what_is_to_be_passed_on_stands_behind_what_is_to_be_done(story: Story) -> None:
    sold(story, "Emma", "Noah")
    story.confirm("emma", "book thu 17:00")
    said = story.say("coach", "Emma is ill, tell her get well soon")
    assert texts(said, "coach") == [
        "Cancel Emma: Thursday 5 March, 17:00–18:00? The session goes back to them, and I tell them.",
        "To Emma:\nget well soon\nSend it?",
    ]
    sent = story.tap("coach", "Send it")
    assert texts(sent, "emma") == ["Alex: get well soon"]
    assert texts(sent, "noah") == []
    story.tap("coach", "Cancel it")
    assert story.units("Emma") == ("10.00", "0.00", "10.00")
    assert story.client("Emma")["bookings"][0]["status"] == "cancelled"
