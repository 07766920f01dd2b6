"""The coach's lists: the day's sessions in the morning, what is unmarked and unpaid in the evening."""

from datetime import timedelta

from domain import localtime
from domain.charges import Charge
from domain.decision import Choice, Notice, choice
from domain.instalments import owed_by
from domain.nudges import News, news
from handlers import plans
from handlers.actions.extras import owed_since
from handlers.actions.reports import agenda_facts, day_sessions, money_open, no_show_choices
from handlers.actions.roll_call import all_choice
from handlers.post import Post
from storage import people
from storage.alarms import Alarm
from storage.unit_of_work import UnitOfWork


def agenda(post: Post, alarm: Alarm) -> None:
    """Nothing is sent on a day without sessions."""
    uow = post.uow
    plans.set_daily_alarm(uow, "agenda", uow.now)
    if alarm.use_by is not None and uow.now > alarm.use_by:
        return
    day = localtime.local_day(uow.now, uow.coach.tz)
    found = day_sessions(uow, localtime.day_start(day, uow.coach.tz), localtime.day_end(day, uow.coach.tz))
    if found:
        facts = agenda_facts(uow, found) | {"day": day}
        post.tell_coach(Notice("agenda", facts), use_by=alarm.use_by, dedupe=f"agenda:{day}")


def evening(post: Post, alarm: Alarm) -> None:
    """Sessions the coach has not marked himself, and money that is open; nothing where there is neither, nor anything
    new about the money: nobody reads the same list every night."""
    uow = post.uow
    plans.set_daily_alarm(uow, "evening", uow.now)
    if alarm.use_by is not None and uow.now > alarm.use_by:
        return
    tz = uow.coach.tz
    day = localtime.local_day(uow.now, tz)
    today = day_sessions(uow, localtime.day_start(day, tz), localtime.day_end(day, tz))
    unmarked = [
        item for item in today if not item.marked and item.ends_at <= uow.now and item.status == "completed"
    ]
    due = money_open(uow)
    found = money_news(uow, due)
    if not unmarked and not found:
        return
    facts = agenda_facts(uow, unmarked) | {
        "day": day,
        "owed": sum(charge.due for charge in due),
        "news": found,
    }
    buttons: tuple[Choice, ...] = (*all_choice(unmarked), *no_show_choices(uow, unmarked))
    if not unmarked:
        buttons = (choice("owed", "say", text="who owes me?"),)
    use_by = uow.now + timedelta(hours=3)
    post.tell_coach(Notice("evening", facts, buttons), use_by=use_by, dedupe=f"evening:{day}")


def money_news(uow: UnitOfWork, due: list[Charge]) -> list[tuple[News, str, str, int]]:
    """(why, client, what for, minor units) of each open charge about which something is new today."""
    found: list[tuple[News, str, str, int]] = []
    today = localtime.local_day(uow.now, uow.coach.tz)
    for charge in due:
        client = people.client(uow, charge.client_id)
        why = news(
            charge,
            since=owed_since(uow, charge),
            now=uow.now,
            tz=uow.coach.tz,
            promised_until=client.promised_until,
        )
        if why is not None:
            amount = owed_by(charge, today) if why == "planned" else charge.due
            found.append((why, client.name, charge.label, amount))
    return found
