"""The coach's lists: the day's sessions in the morning, what is unmarked and unpaid in the evening."""

from datetime import timedelta

from domain import localtime
from domain.decision import Choice, Notice, choice
from handlers import plans
from handlers.actions.reports import agenda_facts, day_sessions, money_open, name
from handlers.actions.roll_call import all_choice
from handlers.post import Post
from storage.alarms import Alarm


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
    """Sessions the coach has not marked himself, and money that is open; nothing where there is neither."""
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
    if not unmarked:
        return
    buttons: list[Choice] = [
        choice(
            "mark_no_show",
            "mark.propose",
            facts={"client": item.player or name(uow, item.client_id), "start": item.starts_at},
            booking=item.id,
            status="no_show",
        )
        for item in unmarked[:5]
    ]
    owed = sum(charge.due for charge in money_open(uow))
    facts = agenda_facts(uow, unmarked) | {"day": day, "owed": owed}
    use_by = uow.now + timedelta(hours=3)
    post.tell_coach(
        Notice("evening", facts, (*all_choice(unmarked), *buttons)), use_by=use_by, dedupe=f"evening:{day}"
    )
