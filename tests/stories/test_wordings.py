"""The same things said otherwise: several times at once, another day, a question that claims nothing, a name alone."""

import pytest

from tests.stories.simulated import Story, labels, texts

SPEAK = {
    "de": "Deutsch bitte",
    "es": "en español por favor",
    "fr": "en français s'il vous plaît",
    "it": "in italiano per favore",
    "pt": "em português por favor",
    "nl": "Nederlands graag",
}


def begin(story: Story) -> None:
    story.confirm("coach", "sell Emma 10-pack")
    story.tap("emma", "I agree")
    story.confirm("emma", "book thursday 17:00")


def test_several_times_that_could_be_this_week_or_the_next_are_proposed_in_their_order(story: Story) -> None:
    begin(story)
    asked = story.say("emma", "book me in next tuesday 10:00, thursday 10:00 and friday 10:00")
    assert "Fri 6 March 10:00, Tue 10 March 10:00, Thu 12 March 10:00" in texts(asked, "emma")[0]
    both = story.say("emma", "I need two sessions, mon 15:00 and tue 15:00")
    assert texts(both, "emma")[0].splitlines()[1:3] == [
        "Monday 2 March, 15:00–16:00",
        "Tuesday 3 March, 15:00–16:00",
    ]


@pytest.mark.parametrize("text", ["mon 15:00", "move thursday to mon 15:00"])
def test_this_monday_or_the_next_is_asked_by_its_day(story: Story, text: str) -> None:
    begin(story)
    asked = story.say("emma", text)
    assert texts(asked, "emma") == ["Which day do you mean?"]
    assert labels(asked, "emma") == ["Mon 15:00", "Mon 9 Mar 15:00"]
    taken = story.tap("emma", "Mon 9 Mar 15:00")
    assert "Monday 9 March, 15:00–16:00" in texts(taken, "emma")[0]


def test_tonight_is_the_session_at_six_where_there_is_none_later(story: Story) -> None:
    begin(story)
    story.confirm("emma", "book friday 18:00")
    story.until("2026-03-06T15:00:00+01:00")
    asked = story.say("emma", "can't make it tonight, sorry")
    assert texts(asked, "emma")[0].startswith("Today, Friday 6 March, 18:00. ")
    assert "8 left" in texts(story.tap("emma", "Cancel anyway"), "emma")[0]


def test_rather_another_day_is_about_what_is_proposed(story: Story) -> None:
    begin(story)
    story.say("emma", "can I come friday at 6?")
    story.say("emma", "hm, rather saturday")
    story.say("emma", "10")
    story.say("emma", "yes please")
    days = [item["starts_at"][:16] for item in story.client("Emma")["bookings"]]
    assert days == ["2026-03-05T17:00", "2026-03-07T10:00"]


def test_tomorrow_before_noon_is_tomorrow(story: Story) -> None:
    begin(story)
    asked = story.say("emma", "any gaps tomorrow before noon")
    assert labels(asked, "emma") == ["09:00", "09:30", "10:00", "10:30", "11:00", "11:30", "Another day"]


def test_cash_that_a_client_says_he_gave_is_put_to_the_coach_as_it_was_said(story: Story) -> None:
    begin(story)
    said = story.say("emma", "I paid Alex 100 cash yesterday")
    assert texts(said, "emma") == ["Thank you. Alex will confirm it."]
    assert texts(said, "coach") == ["Emma says: 100 € paid cash. Is that right?"]
    assert story.client("Emma")["owed"] == "400.00"
    story.tap("coach", "Note it")
    assert story.client("Emma")["owed"] == "300.00"


@pytest.mark.parametrize(
    "text",
    [
        "do you take paypal?",
        "am I paid up?",
        "all paid?",
        "have I paid everything?",
        "did the transfer arrive?",
    ],
)
def test_a_question_claims_no_payment(story: Story, text: str) -> None:
    begin(story)
    said = story.say("emma", text)
    assert texts(said, "emma") == ["10-pack of 2 March: 400 € open"]
    assert texts(said, "coach") == []


@pytest.mark.parametrize(
    "text", ["how late can I cancel?", "what's the cancellation policy?", "cancellation terms"]
)
def test_the_rule_is_asked_for_and_nothing_is_cancelled(story: Story, text: str) -> None:
    begin(story)
    assert "1 Cancel or move free up to 24 h before" in texts(story.say("emma", text), "emma")[0]
    assert "1 Cancel or move free up to 24 h before" in texts(story.say("coach", text), "coach")[0]


def test_nobody_waits_for_what_is_his(story: Story) -> None:
    begin(story)
    told = story.say("emma", "put me on the list for thursday 17:00")
    assert texts(told, "emma") == ["Thursday 17:00 is booked already."]
    assert texts(story.say("noah", "put me on the list for thursday 17:00"), "noah")[0].startswith(
        "You are on the list"
    )


def test_what_is_said_to_the_coach_reaches_him_whole(story: Story) -> None:
    begin(story)
    for text in ("call me please", "I'm late", "tell Alex thanks"):
        assert texts(story.say("emma", text), "coach") == [f"Emma writes: “{text}”"]
    assert texts(story.say("emma", "tell Alex I forgot my shoes"), "coach") == [
        "Emma writes: “I forgot my shoes”"
    ]
    assert texts(story.say("emma", "write Alex"), "emma") == ["Write it now, I pass it on to Alex."]


def test_the_clients_page_is_a_word_away(story: Story) -> None:
    begin(story)
    for who, text in (("emma", "my page"), ("emma", "send me the link")):
        given = story.say(who, text)
        (page,) = [choice["url"] for choice in given[0]["choices"] if choice["label"] == "My page"]
        assert story.http.get(page[page.index("/me/") :]).status_code == 200


def test_a_day_that_is_in_no_calendar_is_named(story: Story) -> None:
    begin(story)
    for who, text in (("emma", "31 february at 5"), ("coach", "emma 31 february")):
        assert texts(story.say(who, text), who) == ["There is no 31 february. Which day do you mean?"]
    assert story.units("Emma") == ("10.00", "1.00", "9.00")


def test_the_coach_sees_the_day_and_the_week_he_names(story: Story) -> None:
    begin(story)
    assert "17:00 Emma" in texts(story.say("coach", "agenda for thursday"), "coach")[0]
    assert texts(story.say("coach", "what about friday?"), "coach") == ["Friday 6 March: no sessions."]
    empty = story.say("coach", "next week's plan")
    assert texts(empty, "coach") == ["Monday 9 March and the six days after: no sessions."]


def test_a_name_alone_shows_how_things_stand(story: Story) -> None:
    begin(story)
    for text in ("emma?", "what about emma", "emma's sessions?"):
        assert texts(story.say("coach", text), "coach")[0].startswith("Emma: 10 left: 1 booked, 9 free")
    assert texts(story.say("coach", "give emma a ten pack for 380"), "coach")[0].startswith(
        "I didn't get that."
    )


@pytest.mark.parametrize(
    "text, answer",
    [
        ("great, see you then", "You're welcome."),
        ("thanks, see you thursday", "You're welcome."),
        ("see you tomorrow", "See you then."),
        ("bye", "You're welcome."),
    ],
)
def test_a_goodbye_is_not_answered_as_a_hello(story: Story, text: str, answer: str) -> None:
    begin(story)
    assert texts(story.say("emma", text), "emma") == [answer]


@pytest.mark.parametrize("text", ["actually make it 7", "make it 7pm", "make it 7 instead"])
def test_what_was_just_booked_is_moved_to_another_hour(story: Story, text: str) -> None:
    begin(story)
    story.confirm("emma", "friday at 6")
    story.confirm("emma", text)
    days = [item["starts_at"][:16] for item in story.client("Emma")["bookings"]]
    assert days == ["2026-03-05T17:00", "2026-03-06T19:00"]


def test_what_is_only_proposed_is_proposed_at_another_hour(story: Story) -> None:
    begin(story)
    story.say("emma", "friday at 6")
    story.confirm("emma", "actually make it 7")
    days = [item["starts_at"][:16] for item in story.client("Emma")["bookings"]]
    assert days == ["2026-03-05T17:00", "2026-03-06T19:00"]


@pytest.mark.parametrize(
    "lang, text, answer",
    [
        ("de", "super, bis morgen", "Bis dann."),
        ("es", "hasta mañana!", "Hasta entonces."),
        ("fr", "à demain", "À bientôt."),
        ("it", "a giovedì", "A presto."),
        ("pt", "até amanhã", "Até lá."),
        ("nl", "tot donderdag dan", "Tot dan."),
    ],
)
def test_until_tomorrow_is_a_goodbye_and_asks_for_nothing(
    story: Story, lang: str, text: str, answer: str
) -> None:
    begin(story)
    story.say("emma", SPEAK[lang])
    parted = story.say("emma", text)
    assert texts(parted, "emma") == [answer]
    assert labels(parted, "emma") == []


@pytest.mark.parametrize(
    "lang, day, text",
    [
        ("de", "Freitag um 18 Uhr", "mach doch 7 draus"),
        ("es", "el viernes a las 18", "mejor a las 7"),
        ("fr", "vendredi à 18h", "plutôt 19h"),
        ("it", "venerdì alle 18", "facciamo alle 7"),
        ("pt", "sexta às 18h", "afinal às 19"),
        ("nl", "vrijdag om 18 uur", "maak er 7 van"),
    ],
)
def test_another_hour_moves_what_was_just_booked_in_every_language(
    story: Story, lang: str, day: str, text: str
) -> None:
    begin(story)
    story.say("emma", SPEAK[lang])
    story.confirm("emma", day)
    story.confirm("emma", text)
    days = [item["starts_at"][:16] for item in story.client("Emma")["bookings"]]
    assert days == ["2026-03-05T17:00", "2026-03-06T19:00"]


@pytest.mark.parametrize(
    "lang, text",
    [
        ("de", "ich zahle die Hälfte"),
        ("es", "pago la mitad"),
        ("fr", "je paie la moitié"),
        ("it", "pago la metà"),
        ("pt", "pago metade"),
        ("nl", "ik betaal de helft"),
    ],
)
def test_who_pays_half_is_asked_when(story: Story, lang: str, text: str) -> None:
    begin(story)
    story.say("emma", SPEAK[lang])
    assert len(labels(story.say("emma", text), "emma")) == 3
    assert story.client("Emma")["owed"] == "400.00"


def test_rather_another_hour_while_hours_are_offered_is_a_wish_for_it(story: Story) -> None:
    begin(story)
    story.say("emma", "what is free on friday?")
    asked = story.say("emma", "actually make it 7")
    assert texts(asked, "emma")[0].startswith("Friday 6 March, 19:00–20:00 is free. Book it?")


@pytest.mark.parametrize("text", ["perfect, thank you", "perfetto grazie", "super, danke dir!"])
def test_a_grateful_yes_with_nothing_open_is_no_question(story: Story, text: str) -> None:
    story.begin()
    said = story.say("emma", text)
    assert len(said) == 1
    assert said[0]["choices"] == []


@pytest.mark.parametrize(
    "said",
    [
        "am 5. kann ich nicht",
        "am Donnerstag kann ich nicht",
        "thursday i can't",
        "thursday i cant, sorry",
        "el jueves no puedo",
        "jeudi je ne peux pas",
    ],
)
def test_a_day_on_which_somebody_cannot_is_cancelled_and_no_dispute(story: Story, said: str) -> None:
    story.confirm("coach", "sell Emma 10-pack")
    story.tap("emma", "I agree")
    story.confirm("emma", "book thursday 5 march 17:00")
    asked = story.say("emma", said)
    assert [choice["role"] for choice in asked[-1]["choices"]] == ["confirm", "other", "decline"]
    story.tap("emma", asked[-1]["choices"][0]["id"])
    assert story.units("Emma") == ("10.00", "0.00", "10.00")
    assert story.client("Emma")["bookings"][0]["status"] == "cancelled"
