"""A coach who counts in yen or in dinars: no decimals, or three, exact to the last of them."""

from tests.stories.simulated import Story, labels, texts


def sold(story: Story, name: str = "Emma", what: str = "3-pack") -> None:
    story.confirm("coach", f"sell {name} {what}")
    story.tap(name.lower(), "I agree")


def test_yen_have_no_decimals(story: Story) -> None:
    story.say("coach", "settings currency JPY")
    assert "10-pack: 10 sessions, ¥400" in texts(story.say("coach", "offers"), "coach")[0]
    story.confirm("coach", "offers add 3-pack 3 10000 3 months")
    sold(story)
    assert story.client("Emma")["owed"] == "10000"
    refused = story.say("coach", "Emma paid 33.5 cash")
    assert "JPY" in texts(refused, "coach")[0]
    shown = story.say("coach", "Emma pays 10000 in 3 instalments from 9 March")
    assert "¥3,334 by 9 March, ¥3,333 by 9 April, ¥3,333 by 9 May?" in texts(shown, "coach")[0]
    story.tap("coach", "Agree")
    story.confirm("coach", "Emma paid 10001 cash")
    assert (story.client("Emma")["owed"], story.client("Emma")["credit"]) == ("0", "1")
    story.confirm("emma", "book tuesday 10:00")
    story.until("2026-03-03T12:00:00+01:00")
    shown = story.say("coach", "refund Emma")
    # Two of three for 10,000 yen: 6,666.67 is no amount of yen.
    assert labels(shown, "coach")[0] == "Pay out ¥6,667"
    story.tap("coach", "Pay out ¥6,667")
    pack = story.client("Emma")["packs"][0]
    assert (pack["paid"], pack["refunded"], pack["payment"]) == ("3333", "6667", "refunded")


def test_dinars_have_three(story: Story) -> None:
    story.say("coach", "settings currency KWD")
    story.confirm("coach", "offers add 3-pack 3 100 3 months")
    sold(story)
    story.confirm("coach", "Emma paid 33.335 cash")
    assert story.client("Emma")["owed"] == "66.665"
    shown = story.say("coach", "Emma pays 66.665 in 3 instalments")
    assert "KWD 22.222 by 2 March, KWD 22.222 by 2 April, KWD 22.221 by 2 May?" in texts(shown, "coach")[0]
    story.tap("coach", "Agree")
    refused = story.say("coach", "Emma paid 0.0005 cash")
    assert "KWD" in texts(refused, "coach")[0]
    story.confirm("coach", "refund 1 of Emma")
    # A third of 100: 33.333 of what is open is dropped.
    assert story.client("Emma")["owed"] == "33.332"
    assert texts(story.say("coach", "who owes me?"), "coach") == [
        "Emma: KWD 33.332 (3-pack, 2 March)\nTogether KWD 33.332."
    ]
    story.confirm("coach", "undo")
    assert story.client("Emma")["owed"] == "66.665"


def test_a_currency_set_by_mistake_is_undone_with_the_prices(story: Story) -> None:
    story.say("coach", "guard 500")
    story.say("coach", "settings currency JPY")
    assert "Your guard: ¥500." in texts(story.say("coach", "settings"), "coach")[0]
    story.confirm("coach", "undo")
    assert "10-pack: 10 sessions, 400 €" in texts(story.say("coach", "offers"), "coach")[0]
    assert "Your guard: 500 €." in texts(story.say("coach", "settings"), "coach")[0]


def test_figures_by_hand(story: Story) -> None:
    story.confirm("coach", "offers add 3-pack 3 100 3 months")
    sold(story)
    sold(story, "Noah", "single")
    story.confirm("coach", "court fee Emma 15")
    # Named: the fee alone. Then the oldest, then what is over.
    story.confirm("coach", "Emma paid 15 for the court fee")
    story.confirm("coach", "Emma paid 33.34 cash")
    story.confirm("coach", "Noah paid 60 cash")
    story.confirm("emma", "book tuesday 10:00")
    story.until("2026-03-03T12:00:00+01:00")
    assert texts(story.say("coach", "who owes me?"), "coach") == [
        "Emma: 66.66 € (3-pack, 2 March)\nTogether 66.66 €."
    ]
    # Two of three at 100 € are 66.67 €, and Noah's one is 50 €.
    money = texts(story.say("coach", "money"), "coach")[0].split("\n")
    assert money[0] == "Still to give: 3 sessions, worth 116.67 €."
    assert money[1] == "Open: 66.66 € from 1 client."
    assert "10 €" in money[2]
    story.confirm("coach", "pay out Noah 10")
    assert texts(story.say("coach", "stats"), "coach")[0].startswith(
        "March: 1 done, 0 late, 0 no-show, 98.34 € received."
    )
