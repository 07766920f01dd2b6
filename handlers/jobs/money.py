"""Nudges: money that is open, asked for on the ladder until it is paid, promised or let go."""

from domain import localtime, nudges
from domain.decision import Notice, choice
from domain.instalments import next_open, owed_by
from handlers import plans
from handlers.actions.extras import owed_since
from handlers.jobs import late
from handlers.post import Post
from storage import packs, people
from storage.alarms import Alarm


def nudge(post: Post, alarm: Alarm) -> None:
    """The next step is set whatever becomes of this one: a promise only pauses the ladder."""
    uow = post.uow
    charge = packs.charge(uow, alarm.subject)
    if not charge.due:
        return
    client = people.client(uow, charge.client_id)
    since = owed_since(uow, charge)
    plans.set_nudge_alarm(uow, charge.id, since, uow.now)
    today = localtime.local_day(uow.now, uow.coach.tz)
    if not nudges.wanted(charge, promised_until=client.promised_until, today=today, muted=client.muted):
        return
    facts: dict[str, object] = {"charge": charge, "since": since}
    missing = next_open(charge)
    if charge.instalments:
        if missing is None or missing.day > today:
            return
        facts |= {"late": owed_by(charge, today), "by": missing.day}
    notice = Notice("nudge", facts)
    if alarm.use_by is not None and uow.now > alarm.use_by:
        late.report(post, client.name, notice, client.language)
        return
    buttons = (choice("sent_it", "sent", charge=charge.id), choice("pay_on", "promise.ask"))
    post.tell_client(
        client,
        Notice("nudge", facts, buttons),
        due_at=uow.coach.quiet.after(uow.now, uow.coach.zone_of(client)),
        use_by=alarm.use_by,
        recheck={"charge": charge.id, "client": client.id},
        dedupe=f"nudge:{charge.id}:{alarm.step}",
    )
