"""The coach's office: today, the week, money owed, clients; his own and nobody else's."""

from flask.testing import FlaskClient

from domain.people import Coach
from tests.handlers.pages import reading
from tests.handlers.pages.world import World, berlin


def office_of(web: FlaskClient, world: World, coach: Coach) -> str:
    answer = web.get(f"/office/{world.token('office', coach.id)}")
    assert answer.status_code == 200
    return answer.text


def busy_week(world: World) -> Coach:
    coach = world.add_coach()
    for name in ("Noah", "Emma", "Mia"):
        world.add_client(coach, name)
    world.say("alex", "sell Emma 10-pack", "yes", "Emma paid 150 cash", "yes", "sell Noah 5-pack", "yes")
    world.pass_time(minutes=1)
    world.say("alex", "court fee Emma 15", "yes", "Noah paid 240", "yes")
    world.say("emma", "book today 16:00", "yes", "book fri 18:00", "yes")
    world.say("noah", "book today 17:00", "yes", "book thu 10:00", "yes", "cancel thursday", "yes")
    return coach


def test_today_and_the_week(world: World, web: FlaskClient) -> None:
    page = office_of(web, world, busy_week(world))
    assert "<h1>Monday 2 March</h1>" in page
    assert reading.section(page, "today") == (
        "Today 2 16:00 Emma until 17:00 10 left owes 265 € 17:00 Noah until 18:00 5 left"
    )
    assert reading.section(page, "week") == "Week 1 Friday 6 March 18:00 Emma until 19:00 10 left owes 265 €"


def test_a_group_is_seen_before_anybody_has_booked_it(world: World, web: FlaskClient) -> None:
    coach = busy_week(world)
    world.say("alex", "new type: Duo 90 min, 2 people, half a session", "yes", "duo fri 12:00", "yes")
    week = reading.section(office_of(web, world, coach), "week")
    assert week.startswith("Week 2 Friday 6 March 12:00 Duo until 13:30 0 of 2 18:00 Emma until 19:00")
    world.say("emma", "book fri 12:00", "yes")
    week = reading.section(office_of(web, world, coach), "week")
    assert week.startswith("Week 2 Friday 6 March 12:00 Emma, Duo until 13:30")


def test_money_owed_the_oldest_first(world: World, web: FlaskClient) -> None:
    page = office_of(web, world, busy_week(world))
    assert reading.section(page, "money") == (
        "Money owed 265 € Emma 10-pack · 2 March 250 € of 400 € Emma court fee · 2 March 15 €"
    )


def test_clients_by_name_with_what_is_left_and_owed(world: World, web: FlaskClient) -> None:
    page = office_of(web, world, busy_week(world))
    assert reading.section(page, "clients") == (
        "Clients 3 Emma 2 booked, 8 free, until 1 September 10 left owes 265 € "
        "Mia nothing left 0 left Noah 1 booked, 4 free, until 1 June 5 left credit 20 €"
    )


def test_what_is_over_says_how_it_went(world: World, web: FlaskClient) -> None:
    coach = busy_week(world)
    world.at = berlin("2026-03-02 19:30")
    world.jobs.run_due()
    world.say("alex", "Noah no-show", "yes")
    today = reading.section(office_of(web, world, coach), "today")
    assert today == "Today 2 16:00 Emma trained 9 left owes 265 € 17:00 Noah no-show 4 left"


def test_a_client_is_a_tap_away(world: World, web: FlaskClient) -> None:
    coach = busy_week(world)
    page = office_of(web, world, coach)
    token = world.token("office", coach.id)
    office = world.views.office(world.ticket("office", coach))
    assert office is not None
    (emma,) = [line.client for line in office.clients if line.client.name == "Emma"]
    link = f"/office/{token}/clients/{emma.id}"
    assert page.count(f'href="{link}"') == 5
    back = web.get(link).text
    assert f'href="/office/{token}#clients"' in back


def test_before_the_first_client(world: World, web: FlaskClient) -> None:
    page = office_of(web, world, world.add_coach())
    assert reading.section(page, "today") == "Today 0 No sessions today."
    assert reading.section(page, "week") == "Week 0 No sessions in the six days after."
    assert reading.section(page, "money") == "Money owed 0 € Nobody owes you anything."
    assert (
        reading.section(page, "clients") == "Clients 0 No clients yet. Write in the chat: add and the name."
    )


def test_a_second_coach_sees_nothing_of_the_first(world: World, web: FlaskClient) -> None:
    alex = busy_week(world)
    bea = world.add_coach("bea", "Bea", tz="America/New_York", currency="USD")
    lena = world.add_client(bea, "Lena")
    world.say("bea", "sell Lena 5-pack", "yes")
    page = office_of(web, world, bea)
    assert (
        reading.section(page, "clients") == "Clients 1 Lena 0 booked, 5 free, until 1 June 5 left owes $220"
    )
    assert "Emma" not in page
    assert "€" not in page
    assert "Lena" not in office_of(web, world, alex)
    # Ids count on for each coach: the same number may be somebody else's client.
    token = world.token("office", bea.id)
    office = world.views.office(world.ticket("office", alex))
    assert office is not None
    for line in office.clients:
        answer = web.get(f"/office/{token}/clients/{line.client.id}")
        assert answer.status_code == 404 or line.client.id == lena.id
        assert line.client.name not in answer.text
