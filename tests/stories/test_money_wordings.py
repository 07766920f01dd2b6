"""Money and packs in the words in which coaches speak of them: nothing is guessed, nothing is left out in silence."""

import pytest

from tests.stories.simulated import Story, texts


def sold(story: Story) -> None:
    story.confirm("coach", "sell Emma 10-pack")
    story.confirm("coach", "sell Noah 5-pack")


def test_all_that_somebody_owes_is_written_off(story: Story) -> None:
    sold(story)
    shown = story.say("coach", "write off what noah owes")
    assert texts(shown, "coach") == ["Write off 220 € of Noah? Open after that: 0 €."]
    story.tap("coach", "Write it off")
    assert (story.client("Noah")["owed"], story.client("Emma")["owed"]) == ("0.00", "400.00")
    assert story.faults() == []
    assert story.unhandled() == []


def test_the_rest_is_all_that_is_open(story: Story) -> None:
    sold(story)
    story.confirm("coach", "noah paid 20 cash")
    shown = story.say("coach", "noah paid the rest")
    assert texts(shown, "coach") == ["Note 200 € from Noah for 5-pack (220 €)? Nothing is open after that."]


def test_who_has_sessions_left_is_a_list(story: Story) -> None:
    sold(story)
    assert texts(story.say("coach", "who has sessions left?"), "coach") == [
        "Emma: 10 left, owes 400 €\nNoah: 5 left, owes 220 €"
    ]
    assert texts(story.say("coach", "who still has sessions?"), "coach")[0].startswith("Emma: 10 left")


def test_a_pack_that_stands_on_no_list_is_sold_with_its_own_price_and_end(story: Story) -> None:
    shown = story.say("coach", "sell emma 7 sessions for 300 until 31 may")
    assert texts(shown, "coach") == ["7-pack for Emma: 7 sessions, 300 €, until 31 May, rules v1."]
    story.tap("coach", "Sell")
    emma = story.client("Emma")
    assert story.units("Emma") == ("7.00", "0.00", "7.00")
    assert (emma["owed"], emma["packs"][0]["expires_on"]) == ("300.00", "2026-05-31")
    story.confirm("coach", "undo")
    assert (story.client("Emma")["owed"], story.client("Emma")["packs"]) == ("0.00", [])
    assert story.faults() == []
    assert story.unhandled() == []


def test_an_end_that_was_said_is_not_lost(story: Story) -> None:
    shown = story.say("coach", "sell emma 10-pack until 31 may")
    assert texts(shown, "coach") == ["10-pack for Emma: 10 sessions, 400 €, until 31 May, rules v1."]
    story.tap("coach", "Sell")
    assert story.client("Emma")["packs"][0]["expires_on"] == "2026-05-31"


def test_two_packs_are_not_sold_as_one_nor_for_two(story: Story) -> None:
    for said in ("sell noah two 5-packs", "sell noah 2x 5-pack", "sell noah 2 5-packs"):
        (answer,) = texts(story.say("coach", said), "coach")
        line = "5-pack for Noah: 5 sessions, 220 €, until 1 June, rules v1."
        assert answer.splitlines() == [line, line, "Together 440 €."], said
    assert story.client("Noah")["packs"] == []
    story.tap("coach", "Sell")
    assert (story.units("Noah"), story.client("Noah")["owed"]) == (("10.00", "0.00", "10.00"), "440.00")
    assert [pack["price"] for pack in story.client("Noah")["packs"]] == ["220.00", "220.00"]
    story.confirm("coach", "undo")
    assert (story.units("Noah"), story.client("Noah")["owed"]) == (("0.00", "0.00", "0.00"), "0.00")


def test_sessions_are_passed_on(story: Story) -> None:
    sold(story)
    shown = story.say("coach", "pass 2 of Emma's sessions on to Noah")
    assert texts(shown, "coach")[0].startswith("Pass on 2 sessions of Emma's 10-pack to Noah?")
    story.tap("coach", "Pass on anyway")
    assert (story.units("Emma")[0], story.units("Noah")[0]) == ("8.00", "7.00")
    assert story.faults() == []
    assert story.unhandled() == []


def test_a_discount_is_money_off_what_is_due(story: Story) -> None:
    sold(story)
    story.confirm("coach", "give Emma 20 discount")
    assert (story.client("Emma")["owed"], story.units("Emma")[0]) == ("380.00", "10.00")
    story.confirm("coach", "undo")
    assert story.client("Emma")["owed"] == "400.00"
    assert story.faults() == []
    assert story.unhandled() == []


def test_a_receipt_is_the_last_payment_and_whether_it_was_confirmed(story: Story) -> None:
    sold(story)
    assert texts(story.say("coach", "receipt Emma"), "coach") == ["Nothing is noted as paid by Emma yet."]
    story.confirm("coach", "Emma paid 100 cash")
    assert texts(story.say("coach", "receipt Emma"), "coach") == [
        "Paid by Emma: 100 € cash for 10-pack, Monday 2 March.\nEmma has not confirmed it yet."
    ]
    story.tap("emma", "Yes")
    assert texts(story.say("coach", "receipt Emma"), "coach") == [
        "Paid by Emma: 100 € cash for 10-pack, Monday 2 March.\nEmma confirmed it."
    ]
    story.confirm("coach", "undo")
    assert texts(story.say("coach", "receipt Emma"), "coach") == ["Nothing is noted as paid by Emma yet."]


def test_somebody_unknown_beside_a_payer_is_named(story: Story) -> None:
    sold(story)
    assert texts(story.say("coach", "paid Emma 100 and Zoe 50"), "coach") == [
        "I don't know a client called Zoe."
    ]
    assert story.client("Emma")["owed"] == "400.00"


def test_nobody_talked_of_last_is_meant_by_a_group_or_an_empty_day(story: Story) -> None:
    sold(story)
    story.say("coach", "balance noah")
    assert texts(story.say("coach", "group sat 10:00"), "coach") == ["There is no session type called Group."]
    assert texts(story.say("coach", "cancel wednesday"), "coach") == ["No session is booked then."]


def test_the_next_session_of_a_child_is_not_the_payers(story: Story) -> None:
    sold(story)
    said = story.say("coach", "Emma's daughter is called Lily")
    assert texts(said, "coach") == ["Emma books and pays for: Lily."]
    story.tap("emma", "I agree")
    story.confirm("emma", "book tomorrow 10:00")
    story.confirm("emma", "book lily friday 17:00")
    assert texts(story.say("emma", "when is Lily's next one?"), "emma") == [
        "Next: Friday 6 March, 17:00–18:00."
    ]
    assert story.faults() == []
    assert story.unhandled() == []


def test_many_commands_undone_at_once_are_named_on_one_line(story: Story) -> None:
    sold(story)
    for amount in (10, 20, 30, 40):
        story.confirm("coach", f"Emma paid {amount} cash")
    assert texts(story.confirm("coach", "undo last 4"), "coach") == [
        "Undone: 40 € from Emma; 30 € from Emma; 20 € from Emma; 10 € from Emma."
    ]
    assert story.client("Emma")["owed"] == "400.00"
    assert story.faults() == []
    assert story.unhandled() == []


@pytest.mark.parametrize(
    "language, charged, let_go",
    [
        ("en", "court fee Emma 15", "take the court fee off Emma"),
        ("de", "Platzgebühr Emma 15", "streich die Platzgebühr von Emma"),
        ("es", "tasa de pista Emma 15", "quítale la tasa de pista a Emma"),
        ("fr", "frais de terrain Emma 15", "enlève les frais de terrain d'Emma"),
        ("it", "quota campo Emma 15", "togli la quota campo a Emma"),
        ("pt", "taxa de campo Emma 15", "tira a taxa de campo à Emma"),
        ("nl", "baankosten Emma 15", "haal de baankosten van Emma weg"),
    ],
)
def test_a_fee_is_let_go_and_the_pack_stays_owed(
    story: Story, language: str, charged: str, let_go: str
) -> None:
    story.confirm("coach", "sell Emma 10-pack")
    story.say("coach", f"settings language {language}")
    story.confirm("coach", charged)
    assert story.client("Emma")["owed"] == "415.00"
    story.confirm("coach", let_go)
    assert story.client("Emma")["owed"] == "400.00"
    assert story.client("Emma")["packs"][0]["due"] == "400.00"
