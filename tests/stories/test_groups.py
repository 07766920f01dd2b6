"""Groups with seats: made by the coach, booked by several, left one by one, and two where one drops out."""

from tests.stories.simulated import Story, labels, texts

GROUP = "new type: Group 90 min, 6 people, half a session, court fee 5"


def sold(story: Story, *names: str) -> None:
    for name in names:
        story.confirm("coach", f"sell {name} 10-pack")
        story.tap(name.lower(), "I agree")


def money(story: Story, name: str) -> tuple[str, str]:
    """(owed, credit)."""
    client = story.client(name)
    return client["owed"], client["credit"]


def statuses(story: Story, name: str) -> list[tuple[str, str | None]]:
    return [(item["status"], item["reason"]) for item in story.client(name)["bookings"]]


def test_several_book_seats_in_one_session(story: Story) -> None:
    sold(story, "Emma", "Noah")
    saved = story.confirm("coach", GROUP)
    assert "Group: 90 min, 6 people, 0.5 sessions, court fee 5 €" in texts(saved, "coach")[-1]
    made = story.confirm("coach", "group sat 10:00")
    assert texts(made, "coach")[-1].startswith("In the calendar: Group, Saturday 7 March, 10:00–11:30")
    asked = story.say("emma", "book sat 10:00")
    assert "It takes 0.5 of your 10 free sessions and 5 € court fee." in texts(asked, "emma")[0]
    story.tap("emma", "Book")
    story.confirm("noah", "book group sat 10:00")
    assert story.units("Emma") == ("10.00", "0.50", "9.50")
    assert money(story, "Emma") == ("405.00", "0.00")
    assert story.client("Emma")["bookings"][0]["ends_at"] == "2026-03-07T11:30:00+01:00"
    # The same session, so the same time is no overlap; another session there is.
    refused = story.say("coach", "book emma sat 11:00")
    assert "is taken" in texts(refused, "coach")[0]
    week = texts(story.say("coach", "week"), "coach")[0]
    assert "10:00 Group, 2 of 6: Emma, Noah" in week
    story.confirm("emma", "cancel saturday")
    assert story.units("Emma") == ("10.00", "0.00", "10.00")
    assert money(story, "Emma") == ("400.00", "0.00")
    assert story.units("Noah") == ("10.00", "0.50", "9.50")
    assert "10:00 Group, 1 of 6: Noah" in texts(story.say("coach", "week"), "coach")[0]


def test_seats_left_are_shown_and_a_full_group_takes_nobody_more(story: Story) -> None:
    sold(story, "Emma", "Noah")
    story.confirm("coach", "new type: Duo 60 min, 2 people, half a session")
    story.confirm("coach", "duo sat 10:00")
    story.say("coach", "Mia is Emma's daughter")
    shown = story.say("emma", "anything saturday?")
    assert "10:00 Duo (2 left)" in labels(shown, "emma")
    story.confirm("emma", "book sat 10:00")
    again = story.say("emma", "book sat 10:00")
    assert texts(again, "emma")[0].startswith("Saturday 10:00 is booked already.")
    story.confirm("emma", "book sat 10:00 for Mia")
    full = story.say("noah", "book sat 10:00")
    assert texts(full, "noah")[0].startswith("Saturday 10:00 is full.")
    assert story.units("Emma") == ("10.00", "1.00", "9.00")
    day = texts(story.say("coach", "week"), "coach")[0]
    assert "10:00 Duo, 2 of 2: Emma, Mia (Emma)" in day


def test_a_group_stands_where_the_coach_made_it_and_goes_with_an_undo(story: Story) -> None:
    sold(story, "Emma")
    story.confirm("coach", GROUP)
    made = story.confirm("coach", "group every saturday 10:00")
    assert "and 8 more weeks, until 2 May" in texts(made, "coach")[-1]
    story.confirm("emma", "book sat 10:00")
    refused = story.say("coach", "undo")
    assert "is booked by now" in texts(refused, "coach")[-1]
    story.confirm("emma", "cancel saturday")
    assert "10:00 Group, 0 of 6" in texts(story.say("coach", "week"), "coach")[0]
    story.confirm("coach", "undo")
    assert texts(story.say("coach", "week"), "coach") == ["No sessions in the next seven days."]


def test_only_the_coach_begins_a_group_unless_he_lets_clients(story: Story) -> None:
    sold(story, "Emma")
    story.confirm("coach", GROUP)
    refused = story.say("emma", "book group fri 10:00")
    assert texts(refused, "emma")[0].startswith("There is no Group then.")
    story.confirm("coach", "new type: Doubles 60 min, half a session, clients may start")
    story.confirm("emma", "book doubles fri 10:00")
    assert story.units("Emma") == ("10.00", "0.50", "9.50")


def test_marks_and_no_shows_are_each_their_own(story: Story) -> None:
    sold(story, "Emma", "Noah")
    story.confirm("coach", GROUP)
    story.confirm("coach", "group tomorrow 10:00")
    story.confirm("emma", "book tomorrow 10:00")
    story.confirm("noah", "book tomorrow 10:00")
    story.until("2026-03-03T12:00:00+01:00")
    story.confirm("coach", "noah no-show")
    assert statuses(story, "Emma") == [("completed", None)]
    assert statuses(story, "Noah") == [("no_show", None)]
    assert story.units("Emma") == ("9.50", "0.00", "9.50")
    assert story.units("Noah") == ("9.50", "0.00", "9.50")
    assert money(story, "Noah") == ("405.00", "0.00")


def test_a_seat_is_moved_and_the_others_stay(story: Story) -> None:
    sold(story, "Emma", "Noah")
    story.confirm("coach", GROUP)
    story.confirm("coach", "group fri 10:00")
    story.confirm("coach", "group sat 10:00")
    story.confirm("emma", "book fri 10:00")
    story.confirm("noah", "book fri 10:00")
    story.confirm("emma", "move friday to saturday 10:00")
    assert story.client("Emma")["bookings"][0]["starts_at"] == "2026-03-07T10:00:00+01:00"
    assert story.client("Noah")["bookings"][0]["starts_at"] == "2026-03-06T10:00:00+01:00"
    week = texts(story.say("coach", "week"), "coach")[0]
    assert "10:00 Group, 1 of 6: Noah" in week
    assert "10:00 Group, 1 of 6: Emma" in week
    assert story.units("Emma") == ("10.00", "0.50", "9.50")


def doubles(story: Story) -> None:
    sold(story, "Emma", "Noah")
    story.confirm("coach", "new type: Doubles 60 min, half a session, court fee 8, clients may start")
    story.confirm("emma", "book doubles fri 18:00")
    story.confirm("noah", "book fri 18:00")


def test_a_partner_drops_out_and_the_other_plays_single(story: Story) -> None:
    doubles(story)
    told = story.confirm("noah", "cancel friday")
    assert "Noah is out of Doubles, Friday 6 March, 18:00; Emma is still in it" in texts(told, "coach")[-1]
    settled = story.tap("coach", "Emma plays single")
    assert texts(settled, "emma")[-1].startswith("Noah can't come on Friday 6 March, 18:00.")
    assert story.units("Emma") == ("10.00", "1.00", "9.00")
    assert story.units("Noah") == ("10.00", "0.00", "10.00")
    story.confirm("coach", "undo")
    assert story.units("Emma") == ("10.00", "0.50", "9.50")


def test_a_partner_drops_out_and_both_pay_their_half(story: Story) -> None:
    doubles(story)
    story.confirm("noah", "cancel friday")
    assert money(story, "Noah") == ("400.00", "0.00")
    told = story.tap("coach", "Half each")
    assert "your part of it counts" in texts(told, "noah")[-1]
    assert story.units("Noah") == ("9.50", "0.00", "9.50")
    assert money(story, "Noah") == ("408.00", "0.00")
    assert story.units("Emma") == ("10.00", "0.50", "9.50")
    story.confirm("coach", "undo")
    assert story.units("Noah") == ("10.00", "0.00", "10.00")
    assert money(story, "Noah") == ("400.00", "0.00")


def test_a_partner_drops_out_and_it_is_called_off(story: Story) -> None:
    doubles(story)
    story.confirm("noah", "cancel friday")
    story.tap("coach", "Call off")
    assert story.units("Emma") == ("10.00", "0.00", "10.00")
    assert money(story, "Emma") == ("400.00", "0.00")
    assert statuses(story, "Emma") == [("cancelled", "coach")]


def test_a_group_is_called_off_and_everybody_is_told(story: Story) -> None:
    sold(story, "Emma", "Noah")
    story.confirm("coach", GROUP)
    story.confirm("coach", "group sat 10:00")
    story.confirm("coach", "group 14 march 10:00")
    story.confirm("emma", "book sat 10:00")
    story.confirm("noah", "book sat 10:00")
    shown = story.say("coach", "call off group sat 10:00")
    assert (
        "10:00–11:30: 1 session, 2 clients. All sessions back. 2 court fees (10 €) dropped."
        in texts(shown, "coach")[0]
    )
    told = story.tap("coach", "Call off")
    assert "has to call off Group, Saturday 7 March, 10:00. Your session is back." in texts(told, "emma")[0]
    # The next one of its kind comes first among what is offered.
    assert "Sat 14 Mar 10:00 Group (6 left)" in labels(told, "emma")
    assert statuses(story, "Emma") == statuses(story, "Noah") == [("cancelled", "coach")]
    story.confirm("coach", "undo")
    assert statuses(story, "Emma") == statuses(story, "Noah") == [("confirmed", None)]
    assert money(story, "Emma") == ("405.00", "0.00")
    assert "10:00 Group, 2 of 6: Emma, Noah" in texts(story.say("coach", "week"), "coach")[0]


def test_a_seat_every_week(story: Story) -> None:
    story.confirm("coach", "sell Emma 5-pack")
    story.tap("emma", "I agree")
    story.confirm("coach", GROUP)
    story.confirm("coach", "group every saturday 10:00")
    story.confirm("emma", "book group every saturday 10:00")
    # Eight Saturdays in sixty days, half a session each.
    assert story.units("Emma") == ("5.00", "4.00", "1.00")
    assert money(story, "Emma") == ("260.00", "0.00")


def test_each_in_a_group_is_reminded(story: Story) -> None:
    sold(story, "Emma", "Noah")
    story.confirm("coach", GROUP)
    story.confirm("coach", "group fri 10:00")
    story.confirm("emma", "book fri 10:00")
    story.confirm("noah", "book fri 10:00")
    story.confirm("noah", "cancel friday")
    said = story.until("2026-03-06T09:00:00+01:00")
    assert any("Friday 6 March, 10:00, Group." in text for text in texts(said, "emma"))
    assert not any("Group" in text for text in texts(said, "noah"))


def test_types_are_shown_removed_and_put_back(story: Story) -> None:
    story.confirm("coach", GROUP)
    story.confirm("coach", "remove type Group")
    assert "Group:" not in texts(story.say("coach", "types"), "coach")[0]
    story.confirm("coach", "undo")
    assert "Group: 90 min, 6 people" in texts(story.say("coach", "types"), "coach")[0]
    refused = story.say("coach", "new type: Group 2 min")
    assert texts(refused, "coach")[0].startswith("Please write name, length, people")


def test_a_type_is_no_client(story: Story) -> None:
    saved = story.confirm("coach", "add a type Cardio group, 60 min, up to 4 people")
    assert "Cardio group: 60 min, 4 people, 1 session" in texts(saved, "coach")[-1]
    assert [client["name"] for client in story.state()["clients"]] == ["Emma", "Noah"]
