"""What people say without a command's words: a price list, a contact, a debt, a promise, somebody of the family."""

import pytest

from tests.stories.simulated import Story, labels, texts


@pytest.mark.parametrize(
    "said",
    [
        "single session 45, 10-pack 420 valid 3 months",
        "Einzelstunde 45 €, 10-pack 420 € gültig 3 Monate",
        "offers single 45, 10-pack 420 valid 3 months",
    ],
)
def test_a_price_list_is_saved_with_one_tap(story: Story, said: str) -> None:
    shown = story.say("coach", said)
    assert labels(shown, "coach") == ["Save", "No"]
    story.tap("coach", "Save")
    kept = texts(story.say("coach", "offers"), "coach")[0]
    assert "Single: 1 session, 45 €, valid 1 month" in kept
    assert "10-pack: 10 sessions, 420 €, valid 3 months" in kept
    story.confirm("coach", "undo")
    assert "10-pack: 10 sessions, 400 €" in texts(story.say("coach", "offers"), "coach")[0]


def test_an_offer_that_costs_something_else_now_is_no_hour(story: Story) -> None:
    shown = texts(story.say("coach", "5 pack is now 230"), "coach")
    assert shown[0].startswith(
        "5-pack: 5 sessions, 230 €, valid 3 months\nIt takes the place of: 5-pack: 5 sessions, 220 €"
    )


def test_a_contact_is_a_client(story: Story) -> None:
    assert "Lena is added." in texts(story.say("coach", "Lena, +49 171 2345678"), "coach")[0]
    assert texts(story.say("coach", "add a client"), "coach")[0].startswith("Whom?")
    assert "Tom Sommer is added." in texts(story.say("coach", "Tom Sommer"), "coach")[0]


def test_a_debt_that_is_told_is_charged_with_its_day_and_the_promise_beside_it(story: Story) -> None:
    shown = texts(story.say("coach", "noah owes me 50 for yesterday, he'll pay friday"), "coach")
    assert len(shown) == 1
    assert "Charge Noah 50 € for Sunday 1 March?" in shown[0]
    assert "Noah pays 50 € by Friday 6 March: no reminder before." in shown[0]
    story.tap("coach", "Yes, all")
    assert story.client("Noah")["owed"] == "50.00"
    again = texts(story.say("coach", "noah still owes me 50"), "coach")
    assert again == ["Noah has no pack yet.\nOpen: 50 €."]
    asked = story.until("2026-03-05T12:00:00+01:00")
    assert not any("50 €" in text for text in texts(asked, "noah"))
    story.confirm("coach", "undo")
    assert story.client("Noah")["owed"] == "0.00"
    assert story.faults() == []


def test_a_free_session_for_whom_has_no_pack_is_a_sale_for_nothing(story: Story) -> None:
    for said in ("noah can have a free session", "sell noah single free"):
        assert texts(story.say("coach", said), "coach") == [
            "Single for Noah: 1 session, 0 €, until 1 April, rules v1."
        ]
    story.tap("coach", "Sell")
    assert (story.client("Noah")["owed"], story.units("Noah")[0]) == ("0.00", "1.00")


def test_whoever_of_the_family_is_to_train_has_a_name(story: Story) -> None:
    story.confirm("coach", "sell emma 5-pack")
    story.tap("emma", "I agree")
    asked = story.say("emma", "can my son have a session on saturday at 10?")
    assert texts(asked, "emma") == ["For whom is it? Write me the first name."]
    assert labels(asked, "emma") == ["For me"]
    shown = story.say("emma", "Tom")
    assert texts(shown, "emma")[0].startswith("Tom: Saturday 7 March, 10:00–11:00 is free.")
    story.tap("emma", "Book")
    booked = story.client("Emma")["bookings"]
    assert [item["starts_at"] for item in booked] == ["2026-03-07T10:00:00+01:00"]
    assert labels(story.say("emma", "book sunday 11:00 for my daughter"), "emma")[:2] == ["Tom", "For me"]
    assert labels(story.say("emma", "mi hija puede venir el domingo a las 11?"), "emma")[0] == "Tom"


def test_what_is_said_of_a_proposal_is_about_it(story: Story) -> None:
    story.confirm("coach", "sell emma 5-pack")
    story.tap("emma", "I agree")
    story.say("emma", "can you put me in for thursday 5pm?")
    shown = story.say("emma", "actually can't do thursday, friday same time?")
    assert texts(shown, "emma")[0].startswith("Friday 6 March, 17:00–18:00 is free.")
    story.tap("emma", "Book")
    moved = story.say("emma", "can't do friday, monday same time?")
    assert "to Monday 9 March, 17:00–18:00" in texts(moved, "emma")[0]


def test_a_day_at_the_end_of_a_kind_word_is_asked_about_once(story: Story) -> None:
    shown = texts(story.say("emma", "oh no, get well! how about tuesday then"), "emma")
    assert len(shown) == 1


def test_the_same_again_is_the_hour_that_was_spoken_of(story: Story) -> None:
    story.confirm("coach", "sell emma 10-pack")
    story.tap("emma", "I agree")
    story.confirm("emma", "fri 5pm pls")
    story.confirm("emma", "and next week the same")
    booked = [item["starts_at"] for item in story.client("Emma")["bookings"]]
    assert booked == ["2026-03-06T17:00:00+01:00", "2026-03-13T17:00:00+01:00"]
    shown = texts(story.say("emma", "every week actually"), "emma")
    assert shown[0].startswith("Friday 17:00–18:00 every week: 7 sessions, 20 March – 1 May. Book it?")
    week = texts(story.say("emma", "what do I have next week"), "emma")
    assert week == ["Next: Friday 13 March, 17:00–18:00."]
    later = texts(story.say("emma", "what do I have in june"), "emma")
    assert later[0].startswith("Nothing is booked then. Next: Friday 6 March, 17:00–18:00.")


def test_a_promise_of_a_part_is_of_that_part(story: Story) -> None:
    story.confirm("coach", "sell emma 10-pack")
    story.tap("emma", "I agree")
    promised = story.say("emma", "I'll transfer 100 tonight")
    assert texts(promised, "coach") == ["Emma will pay 100 € by Monday 2 March."]
    assert texts(story.say("emma", "sent it"), "coach") == [
        "Emma says the transfer of 100 € is on its way. Has it arrived?"
    ]
    assert texts(story.say("coach", "got it"), "coach") == [
        "Noted: 100 € by transfer from Emma. Open: 300 €."
    ]
    assert story.client("Emma")["owed"] == "300.00"


def test_a_sale_with_what_will_be_paid_is_no_list_of_balances(story: Story) -> None:
    shown = texts(story.say("coach", "noah wants 5 sessions, he'll pay it in may"), "coach")
    assert shown[0].startswith("5-pack for Noah: 5 sessions, 220 €")
    assert "Noah pays 220 € by Sunday 31 May" in shown[0]


def test_an_illness_beside_a_charge_that_is_let_go_cancels_nothing(story: Story) -> None:
    story.confirm("coach", "sell emma 5-pack")
    story.tap("emma", "I agree")
    story.confirm("emma", "tomorrow 9:00")
    story.until("2026-03-02T12:00:00+01:00")
    story.say("emma", "can't come tomorrow, sorry")
    story.tap("emma", "Cancel anyway")
    shown = texts(story.say("coach", "emma was really ill, don't charge her"), "coach")
    assert len(shown) == 1
    assert shown[0].startswith("Let the late cancel of Tuesday 3 March, 09:00 go?")


def test_what_a_client_is_to_do_is_said_to_him(story: Story) -> None:
    shown = texts(story.say("coach", "tell noah to bring his racket"), "coach")
    assert shown == ["To Noah:\nbring your racket\nSend it?"]


def test_what_two_paid_for_what_both_bought_is_the_whole_price_of_each(story: Story) -> None:
    shown = story.say("coach", "sell emma and noah 10-pack each, both paid by card")
    assert labels(shown, "coach") == ["Yes, all", "No"]
    story.tap("coach", "Yes, all")
    for name in ("Emma", "Noah"):
        assert (story.client(name)["owed"], story.client(name)["packs"][0]["paid"]) == ("0.00", "400.00")
    story.confirm("coach", "undo")
    assert [len(story.client(name)["packs"]) for name in ("Emma", "Noah")] == [0, 0]
    assert story.faults() == []


def test_a_client_who_cannot_is_moved_and_one_on_holiday_is_cancelled(story: Story) -> None:
    story.confirm("coach", "sell noah 10-pack")
    shown = story.say("coach", "give noah wednesday 18:00")
    assert texts(shown, "coach")[0].startswith("Wednesday 4 March, 18:00–19:00 for Noah. Book it?")
    story.tap("coach", "Book")
    told = texts(story.say("coach", "noah can't wednesday, make it thursday same time"), "coach")
    assert told[0].startswith("Move Noah from Wednesday 4 March, 18:00 to Thursday 5 March, 18:00–19:00?")
    story.tap("coach", "Move")
    told = texts(story.say("coach", "noah is on holiday until the 20th"), "coach")
    assert told[0].startswith("Cancel Noah: Thursday 5 March, 18:00–19:00?")


def test_evenings_of_a_week_are_evenings(story: Story) -> None:
    for said in ("anything next week in the evening?", "next week then, whatever you have in the evening"):
        shown = [label for label in labels(story.say("emma", said), "emma") if label != "Another day"]
        assert shown
        assert all(label.split()[-1] >= "18:00" for label in shown)


def test_what_a_coach_has_taught_is_no_pack_that_ends(story: Story) -> None:
    assert texts(story.say("coach", "how many sessions did I give this week"), "coach")[0].startswith(
        "March: 0 done"
    )


def test_a_question_and_a_wish_in_one_message_are_both_answered(story: Story) -> None:
    story.confirm("coach", "sell emma 5-pack")
    story.tap("emma", "I agree")
    said = "Just checking, do I have anything booked this week? If not I'd love wednesday after work"
    shown = texts(story.say("emma", said), "emma")
    assert shown[0] == "You have nothing booked."
    assert shown[1].startswith("Wednesday 4 March")
    assert texts(story.say("emma", "what happens if it rains?"), "emma")[0].startswith(
        "The rules of your 5-pack"
    )
    assert texts(story.say("emma", "how many left after friday?"), "emma")[0].startswith("5 left")


def test_small_talk_has_its_own_answer(story: Story) -> None:
    assert texts(story.say("emma", "see you wednesday"), "emma") == ["See you then."]
    assert texts(story.say("emma", "thanks, see you wednesday"), "emma") == ["You're welcome."]
    assert texts(story.say("emma", "who are you?"), "emma") == texts(story.say("emma", "help"), "emma")


def test_whoever_did_not_pay_is_noted_for_nothing(story: Story) -> None:
    for name in ("emma", "noah"):
        story.confirm("coach", f"sell {name} 5-pack")
    shown = texts(story.say("coach", "emma paid 50, noah didn't"), "coach")
    assert shown == ["Note 50 € from Emma for 5-pack (220 €)? Open after that: 170 €."]


@pytest.mark.parametrize(
    "said, answer",
    [
        ("is thursday at 5pm free?", "Thursday 5 March, 17:00–18:00 is free. Book it?"),
        ("geht donnerstag um 17 uhr?", "Donnerstag, 5. März, 17:00–18:00 ist frei. Buchen?"),
    ],
)
def test_an_hour_that_is_asked_for_may_be_had_by_one_tap(story: Story, said: str, answer: str) -> None:
    story.confirm("coach", "sell emma 5-pack")
    story.tap("emma", "I agree")
    assert texts(story.say("emma", said), "emma")[0].startswith(answer)
    rain = {"en": "what happens if it rains?", "de": "was passiert wenn es regnet?"}
    assert "1 " in texts(story.say("emma", rain["de" if "uhr" in said else "en"]), "emma")[0]
