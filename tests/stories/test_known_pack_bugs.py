"""What goes wrong with packs elsewhere in public, each told once, and undo after what it undoes was used."""

from tests.stories.simulated import Story, texts


def sold(story: Story, name: str = "Emma", what: str = "10-pack") -> None:
    story.confirm("coach", f"sell {name} {what}")
    story.tap(name.lower(), "I agree")


def test_a_price_edited_under_sold_packs(story: Story) -> None:
    sold(story)
    story.confirm("coach", "Emma paid 400 cash")
    story.confirm("coach", "offers add 10-pack 10 600 3 months")
    story.confirm("coach", "rules refund none")
    story.confirm("coach", "rules cancel 72h")
    pack = story.client("Emma")["packs"][0]
    assert (pack["price"], pack["due"], pack["expires_on"]) == ("400.00", "0.00", "2026-09-01")
    assert (
        "By its rules (v1), at pack price, that is 400 €"
        in texts(story.say("coach", "refund Emma"), "coach")[0]
    )
    assert "free up to 24 h" in texts(story.say("emma", "my rules"), "emma")[0]


def test_a_unit_returned_to_the_wrong_pack(story: Story) -> None:
    sold(story, what="single")
    sold(story)
    first, second = story.client("Emma")["packs"]
    # The single ends first and is drawn on first; both stand booked, and each gets its own back.
    story.confirm("emma", "book thu 17:00")
    story.confirm("emma", "book fri 17:00")
    drawn = [booking["pack_id"] for booking in story.client("Emma")["bookings"]]
    assert drawn == [first["id"], second["id"]]
    story.confirm("emma", "cancel friday")
    packs = story.client("Emma")["packs"]
    assert [pack["units"]["available"] for pack in packs] == ["0.00", "10.00"]
    story.confirm("emma", "cancel thursday")
    packs = story.client("Emma")["packs"]
    assert [(pack["units"]["available"], pack["units"]["reserved"]) for pack in packs] == [
        ("1.00", "0.00"),
        ("10.00", "0.00"),
    ]


def test_a_pause_that_cancels_bookings(story: Story) -> None:
    sold(story)
    story.confirm("emma", "book thu 17:00")
    story.confirm("emma", "book 20 march 17:00")
    before = story.client("Emma")["bookings"]
    story.confirm("coach", "freeze Emma until 1 april")
    assert story.client("Emma")["bookings"] == before
    assert story.units("Emma") == ("10.00", "2.00", "8.00")
    story.until("2026-03-05T19:00:00+01:00")
    assert story.client("Emma")["bookings"][0]["status"] == "completed"


def test_an_undo_of_a_payment_takes_the_use_of_its_surplus_with_it(story: Story) -> None:
    sold(story, what="single")
    story.confirm("coach", "Emma paid 80 cash")
    assert story.client("Emma")["credit"] == "30.00"
    sold(story)
    emma = story.client("Emma")
    assert (emma["owed"], emma["credit"]) == ("370.00", "0.00")
    story.confirm("coach", "undo")
    emma = story.client("Emma")
    assert (emma["owed"], emma["credit"]) == ("0.00", "30.00")
    # The client uses the surplus himself, so the payment is the last that the coach did.
    story.say("emma", "buy 5-pack")
    story.tap("emma", "I agree, buy it")
    emma = story.client("Emma")
    assert (emma["owed"], emma["credit"]) == ("190.00", "0.00")
    story.confirm("coach", "undo")
    emma = story.client("Emma")
    assert (emma["owed"], emma["credit"]) == ("270.00", "0.00")


def test_an_undo_after_a_client_used_what_is_undone(story: Story) -> None:
    sold(story, what="single")
    story.confirm("coach", "adjust Emma +1 makeup lesson")
    story.confirm("emma", "book thu 17:00")
    story.confirm("emma", "book fri 17:00")
    refused = story.say("coach", "undo")
    assert texts(refused, "coach")[-1] == (
        "I can't undo that: Emma has booked with what it gave: Thursday 5 March, 17:00, Friday 6 March, 17:00. "
        "Take that back first."
    )
    assert story.units("Emma") == ("2.00", "2.00", "0.00")
    story.confirm("emma", "cancel friday")
    told = story.confirm("coach", "undo")
    assert "Taken back: the correction" in texts(told, "emma")[0]
    assert story.units("Emma") == ("1.00", "1.00", "0.00")


def test_an_undo_of_an_extension_whose_sessions_were_booked(story: Story) -> None:
    sold(story, what="single")
    story.until("2026-04-03T09:00:00+02:00")
    story.confirm("coach", "extend Emma 2 weeks")
    assert story.units("Emma") == ("1.00", "0.00", "1.00")
    assert "extended until 17 April by Alex" in texts(story.say("emma", "why"), "emma")[0]
    story.confirm("emma", "book thursday 17:00")
    refused = story.say("coach", "undo")
    assert texts(refused, "coach")[-1].startswith(
        "I can't undo that: Emma has booked with what it gave: Thursday 9 April, 17:00."
    )
    assert story.client("Emma")["packs"][0]["expires_on"] == "2026-04-17"
    story.confirm("emma", "cancel thursday")
    story.confirm("coach", "undo")
    assert story.units("Emma") == ("0.00", "0.00", "0.00")
    assert story.client("Emma")["packs"][0]["expires_on"] == "2026-04-01"


def test_three_commands_are_undone_at_once_and_told_once(story: Story) -> None:
    sold(story)
    story.confirm("coach", "Emma paid 400 cash")
    story.say("coach", "refund Emma 2")
    story.tap("coach", "80 € as credit")
    story.confirm("coach", "freeze Emma 1 week")
    told = story.confirm("coach", "undo last 3")
    assert len(texts(told, "emma")) == 1
    emma = story.client("Emma")
    assert (emma["owed"], emma["credit"], emma["packs"][0]["expires_on"]) == ("400.00", "0.00", "2026-09-01")
    assert story.units("Emma") == ("10.00", "0.00", "10.00")


def test_the_balance_of_a_day_gone_by(story: Story) -> None:
    sold(story)
    story.confirm("emma", "book thu 17:00")
    story.until("2026-03-10T09:00:00+01:00")
    story.confirm("coach", "Emma paid 400 cash")
    assert texts(story.say("coach", "balance emma on 4 march"), "coach") == [
        "Emma, end of Wednesday 4 March: 10 left: 1 booked, 9 free. Open: 400 €."
    ]
    assert story.units("Emma") == ("9.00", "0.00", "9.00")
