"""The client's page: the three numbers and every entry with its why, the same for client and coach."""

from flask.testing import FlaskClient

from domain.people import Client, Coach
from tests.handlers.pages import reading
from tests.handlers.pages.world import World, berlin


def page_of(web: FlaskClient, world: World, coach: Coach, client: Client) -> str:
    token = world.token("me", coach.id, client.id)
    answer = web.get(f"/me/{token}")
    assert answer.status_code == 200
    return answer.text


def late_story(world: World) -> tuple[Coach, Client]:
    """Emma has bought, half paid, agreed, booked twice, and cancelled one too late."""
    coach = world.add_coach()
    emma = world.add_client(coach, "Emma")
    world.say("alex", "sell Emma 10-pack", "yes", "Emma paid 150 cash", "yes")
    world.pass_time(minutes=5)
    world.say("emma", "yes", "book thu 17:00", "yes", "book fri 18:00", "yes")
    world.at = berlin("2026-03-04 17:30")
    world.say("emma", "can't make it tomorrow, sorry", "yes")
    return coach, emma


def test_the_numbers_are_those_of_the_ledger(world: World, web: FlaskClient) -> None:
    coach, emma = late_story(world)
    page = reading.text(page_of(web, world, coach, emma))
    assert "left 9 booked 1 free 8 First to expire 1 September Owed 250 €" in page
    assert "9 of 10 left · 1 booked · 1 used 400 € · 250 € open · 150 € paid" in page
    assert "10-pack partly paid" in page
    assert "Bought on 2 March, valid until 1 September Rules v1, agreed on 2 March" in page


def test_every_entry_says_what_it_changed_and_why(world: World, web: FlaskClient) -> None:
    coach, emma = late_story(world)
    late, second, first, paid, bought = reading.entries(page_of(web, world, coach, emma))
    assert bought == (
        "10-pack bought 10 sessions for 400 € Message of Alex, Monday 2 March, 09:00 simulator:m2 "
        "10 left +10 400 € owed +400 €"
    )
    assert (
        paid
        == "Paid 150 € cash, confirmed by the payer 10-pack Message of Alex, Monday 2 March, 09:00 simulator:m4 250 € owed −150 €"
    )
    assert (
        first
        == "Booked Thursday 5 March, 17:00 Your message, Monday 2 March, 09:05: book thu 17:00 simulator:m7 10 left"
    )
    assert (
        second
        == "Booked Friday 6 March, 18:00 Your message, Monday 2 March, 09:05: book fri 18:00 simulator:m9 10 left"
    )
    assert late == (
        "Cancelled late, it counts Thursday 5 March, 17:00 "
        "You wrote on Wednesday 4 March, 17:30; free until Wednesday 4 March, 17:00, 24 h before. "
        "Rules v1: 24 h notice, 100 % counted, agreed on 2 March "
        "Your message, Wednesday 4 March, 17:30: can't make it tomorrow, sorry simulator:m11 9 left −1"
    )


def test_the_coach_reads_the_same_story_in_his_own_words(world: World, web: FlaskClient) -> None:
    coach, emma = late_story(world)
    answer = web.get(f"/office/{world.token('office', coach.id)}/clients/{emma.id}")
    page = reading.text(answer.text)
    assert "left 9 booked 1 free 8 First to expire 1 September Owed 250 €" in page
    assert "Written on Wednesday 4 March, 17:30; free until Wednesday 4 March, 17:00, 24 h before." in page
    assert "Message of Emma, Wednesday 4 March, 17:30: can't make it tomorrow, sorry simulator:m11" in page
    assert "Your message, Monday 2 March, 09:00: sell Emma 10-pack simulator:m2" in page
    assert "Subscribe" not in page


def test_what_was_undone_is_struck_through_and_its_reversal_stands_beside_it(
    world: World, web: FlaskClient
) -> None:
    coach, emma = late_story(world)
    world.pass_time(minutes=10)
    world.say("alex", "Emma paid 300 cash", "yes")
    world.pass_time(minutes=3)
    world.say("alex", "undo", "yes")
    page = page_of(web, world, coach, emma)
    back, paid, *_ = reading.entries(page)
    assert reading.undone(page) == ["Paid 300 € cash 10-pack · 50 € stay as credit −250 €"]
    assert "Taken back on Wednesday 4 March, 17:43." in paid
    assert back.startswith("Taken back: paid 300 € cash 10-pack Entry of Wednesday 4 March, 17:40")
    assert back.endswith("250 € owed +250 €")
    assert "Owed 250 €" in reading.text(page)
    assert "Credit" not in reading.section(page, "packs")


def test_the_last_line_is_the_standing(world: World) -> None:
    coach, emma = late_story(world)
    world.say(
        "alex", "court fee Emma 15", "yes", "forgive Emma", "yes", "undo", "yes", "write off Emma 50", "yes"
    )
    found = world.views.client_page(world.ticket("me", coach, emma))
    assert found is not None
    assert (found.lines[-1].left, found.lines[-1].owed) == (found.balance.left, found.owed) == (900, 21500)
    assert sum(line.entry.units() for line in found.lines) == 900
    assert [line.undone_by is not None for line in found.lines].count(True) == 1
    assert [line.undoes is not None for line in found.lines].count(True) == 1


def test_all_that_time_does_is_told_as_done_by_itself(world: World, web: FlaskClient) -> None:
    coach, emma = late_story(world)
    world.at = berlin("2026-03-06 19:30")
    world.jobs.run_due()
    trained = reading.entries(page_of(web, world, coach, emma))[0]
    assert trained.startswith("Trained Friday 6 March, 18:00 By itself, Friday 6 March, 19:30 job:complete:")
    assert trained.endswith("8 left −1")
    world.at = berlin("2026-09-02 08:00")
    world.jobs.run_due()
    page = page_of(web, world, coach, emma)
    expired = reading.entries(page)[0]
    assert expired.startswith(
        "Expired 10-pack Rules v1: valid until 1 September By itself, Wednesday 2 September"
    )
    assert expired.endswith("0 left −8")
    assert "left 0 booked 0 free 0 Owed 250 €" in reading.text(page)
    assert "0 of 10 left · 2 used · 8 expired" in reading.text(page)


def test_cancelled_in_time_let_go_and_marked(world: World, web: FlaskClient) -> None:
    coach, emma = late_story(world)
    world.say("alex", "forgive Emma", "yes", "cancel Emma friday", "yes")
    by_coach, let_go, *_ = reading.entries(page_of(web, world, coach, emma))
    assert by_coach.startswith(
        "Cancelled by Alex, session back Friday 6 March, 18:00 Rules v1: cancelled by the coach"
    )
    assert by_coach.endswith("10 left")
    assert let_go.startswith("Let go by Alex, session back Thursday 5 March, 17:00 The coach decided")
    assert let_go.endswith("10 left +1")
    world.say("emma", "book mon 10:00", "yes")
    world.pass_time(minutes=1)
    world.say("emma", "cancel monday", "yes")
    in_time = reading.entries(page_of(web, world, coach, emma))[0]
    assert in_time.startswith(
        "Cancelled in time, session back Monday 9 March, 10:00 You wrote on Wednesday 4 March, 17:31;"
    )
    assert in_time.endswith("10 left")


def test_upcoming_sessions_say_until_when_they_are_free_to_cancel(world: World, web: FlaskClient) -> None:
    coach, emma = late_story(world)
    upcoming = reading.section(page_of(web, world, coach, emma), "upcoming")
    assert "18:00 Friday 6 March until 19:00 Free to cancel until Thursday 5 March, 18:00" in upcoming
    world.at = berlin("2026-03-06 08:00")
    upcoming = reading.section(page_of(web, world, coach, emma), "upcoming")
    assert (
        "18:00 Today, Friday 6 March until 19:00 Was free to cancel until Thursday 5 March, 18:00" in upcoming
    )


def test_before_anything_happened_the_page_says_so(world: World, web: FlaskClient) -> None:
    coach = world.add_coach()
    noah = world.add_client(coach, "Noah")
    page = page_of(web, world, coach, noah)
    assert "left 0 booked 0 free 0 Owed 0 €" in reading.text(page)
    for sentence in ("Nothing is booked.", "No pack yet.", "There are no entries yet."):
        assert sentence in reading.text(page)
    assert "First to expire" not in reading.text(page)


def test_a_sale_taken_back_stays_visible(world: World, web: FlaskClient) -> None:
    coach = world.add_coach()
    emma = world.add_client(coach, "Emma")
    world.say("alex", "sell Emma 5-pack", "yes", "undo", "yes")
    page = page_of(web, world, coach, emma)
    assert "5-pack sale taken back Bought on 2 March" in reading.text(page)
    assert reading.undone(page) == ["5-pack bought 5 sessions for 220 € +5 +220 €"]
    assert "left 0 booked 0 free 0 Owed 0 €" in reading.text(page)


def test_a_fee_that_was_undone_is_no_charge_any_more(world: World, web: FlaskClient) -> None:
    coach = world.add_coach()
    emma = world.add_client(coach, "Emma")
    world.say("alex", "court fee Emma 15", "yes")
    address = f"/me/{world.token('me', coach.id, emma.id)}"
    assert "court fee 2 March · open 15 €" in reading.text(web.get(address).text)
    world.say("alex", "undo", "yes")
    page = web.get(address).text
    assert "Other charges" not in page
    assert len(reading.entries(page)) == 2


def test_names_are_text_and_never_markup(world: World, web: FlaskClient) -> None:
    coach = world.add_coach(name="<b>Al'ex</b>")
    for number, name in enumerate(
        ("<script>alert(1)</script>", "'); DROP TABLE clients;--", '" onload="x', "{{ 7*7 }}")
    ):
        client = world.add_client(coach, name, f"chat{number}")
        page = page_of(web, world, coach, client)
        assert name in reading.text(page.replace("</title>", "")) or name.startswith("<")
        assert "<script" not in page
        assert "<b>" not in page
        assert ' onload="' not in page
        assert "49" not in reading.section(page, "packs")
    office = web.get(f"/office/{world.token('office', coach.id)}").text
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in office
    assert "<script" not in office


def test_the_page_is_in_the_zone_and_currency_of_the_coach(world: World, web: FlaskClient) -> None:
    bea = world.add_coach("bea", "Bea", tz="America/New_York", currency="USD")
    lena = world.add_client(bea, "Lena")
    world.say("bea", "sell Lena 10-pack", "yes")
    entry = reading.entries(page_of(web, world, bea, lena))[0]
    assert "10 sessions for $400 Message of Bea, Monday 2 March, 03:00" in entry


def test_parts_of_a_session_are_exact(world: World, web: FlaskClient) -> None:
    coach = world.add_coach()
    noah = world.add_client(coach, "Noah")
    world.say("alex", "rules no-show 50%", "yes", "sell Noah 5-pack", "yes", "book Noah tue 10:00", "yes")
    assert page_of(web, world, coach, noah).count('<li class="booked"></li>') == 1
    world.at = berlin("2026-03-03 12:00")
    world.say("alex", "Noah no-show", "yes")
    page = page_of(web, world, coach, noah)
    missed = reading.entries(page)[0]
    assert missed == (
        "No-show Tuesday 3 March, 10:00 Rules v2: no-show, 50 % counted "
        "Message of Alex, Tuesday 3 March, 12:00 simulator:m8 4.5 left −0.5"
    )
    assert "4.5 of 5 left · 0.5 used" in reading.text(page)
    assert "punches" not in page
