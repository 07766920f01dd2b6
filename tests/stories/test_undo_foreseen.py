"""An undo that cannot be is refused when it is asked for, and names what stands in its way; one that takes more with
it says so first."""

from tests.stories.simulated import Story, labels, texts


def sold(story: Story, name: str = "Emma", what: str = "10-pack") -> None:
    story.confirm("coach", f"sell {name} {what}")
    story.tap(name.lower(), "I agree")


def test_a_sale_in_use_is_refused_at_once_with_what_stands_on_it(story: Story) -> None:
    sold(story)
    story.confirm("coach", "Emma paid 150 cash")
    story.confirm("emma", "book friday 18:00")
    before = story.client("Emma")
    refused = story.say("coach", "undo last 2")
    # The payment could go; the sale below it cannot, and so nothing is offered.
    assert texts(refused, "coach") == [
        "I can't undo the sale of 10-pack to Emma; on it stand: booking of Friday 6 March, 18:00. "
        "Take those back first."
    ]
    assert labels(refused, "coach") == []
    assert story.client("Emma") == before
    story.confirm("emma", "cancel friday")
    proposed = story.say("coach", "undo last 2")
    assert texts(proposed, "coach") == [
        "Undo “150 € from Emma” of 09:00? 150 € are open again. Emma gets a correction.\n"
        "Undo “10-pack sold to Emma” of 09:00? Emma: −10 sessions. 400 € are no longer open. Emma gets a correction."
    ]
    story.tap("coach", "Undo")
    assert (story.client("Emma")["owed"], story.client("Emma")["packs"]) == ("0.00", [])


def test_a_payment_on_a_sale_is_named_with_its_amount(story: Story) -> None:
    sold(story)
    sell = story.say("coach", "undo")
    story.confirm("coach", "Emma paid 150 cash")
    # Shown before the payment, tapped after it.
    yes = next(item["id"] for item in sell[-1]["choices"] if item["role"] == "confirm")
    refused = story.tap("coach", yes)
    assert texts(refused, "coach") == [
        "I can't undo the sale of 10-pack to Emma; on it stand: payment of 2 March (150 €). Take those back first."
    ]
    assert story.client("Emma")["owed"] == "250.00"


def test_the_use_of_a_surplus_is_said_before_it_goes_back(story: Story) -> None:
    sold(story)
    story.confirm("coach", "Emma paid 430 cash")
    assert (story.client("Emma")["owed"], story.client("Emma")["credit"]) == ("0.00", "30.00")
    story.confirm("coach", "sell Emma single")
    assert (story.client("Emma")["owed"], story.client("Emma")["credit"]) == ("20.00", "0.00")
    story.tap("emma", "I agree")
    refused = texts(story.say("coach", "undo"), "coach")
    # The sale itself brings nothing with it but its own use of the credit: it can go, and the credit is there again.
    assert refused == [
        "Undo “Single sold to Emma” of 09:00? Emma: −1 session. 20 € are no longer open. "
        "Emma: 30 € are credit again. Emma gets a correction."
    ]
    story.say("coach", "no")
    story.confirm("emma", "book friday 18:00")
    proposed = story.say("coach", "undo last 2")
    assert "on it stand: booking of Friday 6 March, 18:00" in texts(proposed, "coach")[0]


def test_a_payment_whose_surplus_was_used_is_undone_with_that_use(story: Story) -> None:
    sold(story)
    story.confirm("coach", "Emma paid 430 cash")
    offered = story.say("emma", "offers")
    card = story.tap("emma", next(item["id"] for item in offered[-1]["choices"] if "50" in item["label"]))
    story.tap("emma", next(item["id"] for item in card[-1]["choices"] if item["role"] == "confirm"))
    assert (story.client("Emma")["owed"], story.client("Emma")["credit"]) == ("20.00", "0.00")
    proposed = story.say("coach", "undo")
    assert texts(proposed, "coach") == [
        "Undo “430 € from Emma” of 09:00? 430 € are open again. "
        "Its surplus paid 30 € of Single: that use goes back with it. Emma gets a correction."
    ]
    told = story.tap("coach", "Undo")
    assert (story.client("Emma")["owed"], story.client("Emma")["credit"]) == ("450.00", "0.00")
    assert texts(told, "emma") == [
        "A correction from Alex. Taken back: the payment of 430 €.\n"
        "11 left: 0 booked, 11 free, the first until 1 April. Open: 450 €."
    ]


def test_what_a_client_has_booked_with_a_gift_is_named(story: Story) -> None:
    sold(story, what="single")
    story.confirm("coach", "adjust Emma +1 for the wait")
    story.confirm("emma", "book tuesday 10:00")
    story.confirm("emma", "book thursday 17:00")
    refused = story.say("coach", "undo")
    assert texts(refused, "coach") == [
        "I can't undo that: Emma has booked with what it gave: Tuesday 3 March, 10:00, Thursday 5 March, 17:00. "
        "Take that back first."
    ]
    assert story.units("Emma") == ("2.00", "2.00", "0.00")
    story.confirm("emma", "cancel thursday")
    story.confirm("coach", "undo")
    assert story.units("Emma") == ("1.00", "1.00", "0.00")


def test_clients_that_a_list_brought_go_with_it(story: Story) -> None:
    story.say("coach", "Emma 7 left, owes 50\nMia 3 left\nLeo Klein 2 left, paid")
    story.tap("coach", "Take over 3 clients")
    assert [item["name"] for item in story.state()["clients"]] == ["Emma", "Noah", "Mia", "Leo Klein"]
    # Something of Leo's own stands by now: he stays, without the list's sessions.
    story.confirm("coach", "sell Leo single")
    shown = story.say("coach", "undo last 2")
    assert "on it stand" not in texts(shown, "coach")[0]
    story.say("coach", "no")
    story.confirm("coach", "undo last 2")
    assert [item["name"] for item in story.state()["clients"]] == ["Emma", "Noah"]
    assert story.units("Emma") == ("0.00", "0.00", "0.00")
    assert story.client("Emma")["owed"] == "0.00"
    assert "Mia" not in texts(story.say("coach", "clients"), "coach")[0]
    # The same list again brings them back as new ones.
    story.say("coach", "Emma 7 left, owes 50\nMia 3 left\nLeo Klein 2 left, paid")
    story.tap("coach", "Take over 3 clients")
    assert [item["name"] for item in story.state()["clients"]] == ["Emma", "Noah", "Mia", "Leo Klein"]
    assert story.units("Mia") == ("3.00", "0.00", "3.00")


def test_a_client_added_by_mistake_is_undone_unless_he_has_come(story: Story) -> None:
    added = story.say("coach", "add Mia")
    assert labels(added, "coach")[-1] == "Undo"
    story.confirm("coach", "undo")
    assert [item["name"] for item in story.state()["clients"]] == ["Emma", "Noah"]
    story.say("coach", "add Leo")
    story.confirm("coach", "sell Leo single")
    story.confirm("coach", "undo")
    story.confirm("coach", "undo")
    assert [item["name"] for item in story.state()["clients"]] == ["Emma", "Noah"]
