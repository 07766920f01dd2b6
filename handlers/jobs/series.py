"""Standing weekly slots go on as the calendar opens, and end with the pack."""

from domain import localtime, terms
from domain.decision import Notice, choice
from domain.packs import balance
from domain.series import Series, lasts
from handlers.actions.reserve import reserve
from handlers.actions.sell import terms_of
from handlers.actions.series_weeks import Weeks, held_for, slot_of, watch, weeks_ahead
from handlers.post import Post
from storage import conversations, packs, people, series
from storage.alarms import Alarm
from storage.unit_of_work import UnitOfWork


def go_on(post: Post, alarm: Alarm) -> None:
    """Books the weeks that have come into reach; whoever comes second finds them decided on."""
    uow = post.uow
    item = series.find(uow, alarm.subject)
    if item is None or not item.active:
        return
    held = held_for(item, packs.of_client(uow, item.client_id))
    by_coach = item.command is not None
    weeks = weeks_ahead(uow, [item], held, by_coach=by_coach, patient=True)
    _book(uow, item, weeks)
    if weeks.through:
        item = series.change(uow, item, through=weeks.through[item.id])
    if weeks.openings or weeks.skipped:
        _tell(post, item, weeks)
    if lasts(weeks.packs, localtime.local_day(uow.now, uow.coach.tz)):
        watch(uow, item, weeks)
        return
    series.change(uow, item, active=False, spent=True)
    _tell_end(post, item)


def _book(uow: UnitOfWork, item: Series, weeks: Weeks) -> None:
    """As a part of the coach's command, where he began it: undoing that takes back these too."""
    if not weeks.openings:
        return
    command = conversations.find_command(uow, item.command) if item.command is not None else None
    uow.command = command.id if command else None
    reserve(
        uow,
        weeks.openings,
        weeks.drawn,
        people.client(uow, item.client_id),
        actor="time",
        series=[item.id] * len(weeks.openings),
    )
    if command:
        conversations.extend_command(uow, command)
    uow.command = None


def _tell(post: Post, item: Series, weeks: Weeks) -> None:
    """One message, once it is not night for the client."""
    uow = post.uow
    client = people.client(uow, item.client_id)
    made = [opening.slot for opening in weeks.openings]
    pack = weeks.drawn[0] if weeks.drawn else None
    facts = {
        "weekly": [(slot_of(uow.coach, item), item.every)],
        "slots": made,
        "skipped": weeks.skipped,
        "free_until": terms.free_until(pack.terms.cancel, made[0].start) if pack else None,
        "balance": balance(packs.of_client(uow, client.id)),
    }
    post.tell_client(
        client,
        Notice("series_goes_on", facts, (choice("stop_weekly", "series.ask", series=item.id),)),
        due_at=uow.coach.quiet.after(uow.now, uow.coach.zone_of(client)),
        dedupe=f"series:{item.id}:{item.through}",
    )


def _tell_end(post: Post, item: Series) -> None:
    """To both; to the client with the packs that there are."""
    uow = post.uow
    client = people.client(uow, item.client_id)
    facts = {"weekly": [(slot_of(uow.coach, item), item.every)], "client": client.name}
    offers = sorted(uow.coach.offers, key=lambda offer: offer.units)[-1:]
    buttons = tuple(
        choice(
            "buy_offer", "buy.propose", facts={"offer": offer}, client=client.id, starts=[], **terms_of(offer)
        )
        for offer in offers
    )
    quiet = uow.coach.quiet
    post.tell_client(
        client,
        Notice("series_over", facts, buttons),
        due_at=quiet.after(uow.now, uow.coach.zone_of(client)),
        dedupe=f"series-over:{item.id}",
    )
    post.tell_coach(
        Notice("client_series_over", facts),
        due_at=quiet.after(uow.now, uow.coach.tz),
        dedupe=f"series-over-coach:{item.id}",
    )
