"""Words about standing weekly slots."""

from collections.abc import Mapping
from datetime import datetime
from typing import Any

from domain.availability import Slot
from handlers.replies.bookings import _free_line, _overridden, _spots, _standing, _told_in
from handlers.replies.packs import propose_purchase
from handlers.replies.rule_card import _rule_lines
from handlers.replies.takes import _takes
from handlers.replies.words import Words

Facts = Mapping[str, Any]

MOST_LEFT_OUT = 4


def _weekly(w: Words, slot: Slot) -> str:
    """Mia: Tennis, Tuesday 17:00–18:00, Court 2."""
    if slot.online:
        w = w.own()
    hours = f"{w.weekday(w.local(slot.start).date())} {w.time(slot.start)}–{w.time(slot.end)}"
    spot = ", ".join(part for part in (slot.name, hours, slot.place) if part)
    return f"{slot.player}: {spot}" if slot.player else spot


def _every(w: Words, slot: Slot, weeks: int) -> str:
    """Tuesday 17:00–18:00 every week."""
    hours = _weekly(w, slot)
    if weeks == 1:
        return w.say("{hours} every week", hours=hours)
    return w.many("{hours} every {count} week", "{hours} every {count} weeks", weeks, hours=hours)


def all_slots(w: Words, weekly: list[tuple[Slot, int]]) -> str:
    return ", ".join(_every(w, slot, weeks) for slot, weeks in weekly)


def _every_week(w: Words, weekly: list[tuple[Slot, int]]) -> list[str]:
    """The line under a list of sessions."""
    return [w.say("Weekly slot: {slots}.", slots=all_slots(w, weekly))] if weekly else []


def _plan(w: Words, f: Facts) -> str:
    """Tuesday 17:00–18:00 every week: 9 sessions, 3 March – 28 April."""
    slots: list[Slot] = f["slots"]
    days = [w.full_date(w.local(slot.start).date()) for slot in (slots[0], slots[-1])]
    return w.many(
        "{slots}: {count} session, {days}.",
        "{slots}: {count} sessions, {days}.",
        len(slots),
        slots=all_slots(w, [(slot, f["every"]) for slot in f["weekly"]]),
        days=" – ".join(dict.fromkeys(days)),
    )


def _left_out(w: Words, f: Facts) -> list[str]:
    """Left out: 17 March (taken), 24 March (paused)."""
    skipped: list[tuple[datetime, str]] = f["skipped"]
    if not skipped:
        return []
    days = ", ".join(
        w.say("{day} ({reason})", day=w.full_date(w.local(start).date()), reason=_reason(w, code))
        for start, code in skipped[:MOST_LEFT_OUT]
    )
    if len(skipped) > MOST_LEFT_OUT:
        days += " " + w.say("and {count} more", count=len(skipped) - MOST_LEFT_OUT)
    return [w.say("Left out: {days}.", days=days)]


def _reason(w: Words, code: str) -> str:
    if code in ("taken", "held", "deciding", "full"):
        return w.say("taken")
    if code == "joined":
        return w.say("booked already")
    if code == "frozen":
        return w.say("pack paused")
    if code == "week_full":
        return w.say("week full")
    return w.say("not free")


def _onwards(w: Words, f: Facts) -> str:
    """What becomes of it after the weeks that are told."""
    if f["goes_on"]:
        return w.say("It goes on by itself until the pack is empty.")
    if f["all_of_it"] and f.get("takes") != f.get("free"):
        return w.say("That is all that is left in the pack.")
    return ""


def _lines(*lines: str) -> str:
    return "\n".join(line for line in lines if line)


def propose_weekly_purchase(w: Words, f: Facts) -> str:
    """The card of what is bought for a standing slot, with the weeks that it books."""
    head, _, rest = propose_purchase(w, f).partition("\n")
    return _lines(head, w.say("It books {plan}", plan=_plan(w, f["series"])), rest)


def propose_series(w: Words, f: Facts) -> str:
    w = _told_in(w, f["slots"])
    plan = _plan(w, f)
    if f["client"]:
        head = w.say("For {client}: {plan} Book it?", client=f["client"], plan=plan)
    elif f["approval"]:
        head = w.say("{plan} Shall I ask {coach} for it?", plan=plan, coach=w.coach)
    else:
        head = w.say("{plan} Book it?", plan=plan)
    agree = w.say("With your tap you agree to these rules.") if f["terms"] else ""
    return _lines(
        head,
        *_left_out(w, f),
        *(_overridden(w, code) for code in f["overrides"]),
        f"{_takes(w, f)} {_onwards(w, f)}".strip(),
        _rule_lines(w, f["terms"]) if f["terms"] else "",
        agree,
    )


def _booked(w: Words, f: Facts, head: str) -> str:
    return _lines(head, *_left_out(w, f), _onwards(w, f), _standing(w, f))


def series_booked(w: Words, f: Facts) -> str:
    w = _told_in(w, f["slots"])
    return _booked(w, f, w.say("Booked: {plan}", plan=_plan(w, f)))


def series_for_you(w: Words, f: Facts) -> str:
    w = _told_in(w, f["slots"])
    return _booked(w, f, w.say("{coach} booked you in: {plan}", coach=w.coach, plan=_plan(w, f)))


def series_by_coach(w: Words, f: Facts) -> str:
    return _booked(w, f, w.say("Booked for {client}: {plan}", client=f["client"], plan=_plan(w, f)))


def client_series(w: Words, f: Facts) -> str:
    return _booked(w, f, w.say("{client} booked {plan}", client=f["client"], plan=_plan(w, f)))


def series_requested(w: Words, f: Facts) -> str:
    w = _told_in(w, f["slots"])
    head = w.say(
        "I've asked {coach}: {plan} It is kept for you until there is an answer.",
        coach=w.coach,
        plan=_plan(w, f),
    )
    return _lines(head, *_left_out(w, f), _onwards(w, f))


def client_requests_series(w: Words, f: Facts) -> str:
    head = w.say("{client} would like {plan}", client=f["client"], plan=_plan(w, f))
    return _lines(head, *_left_out(w, f), _onwards(w, f))


def series_goes_on(w: Words, f: Facts) -> str:
    """By itself, as the calendar opens."""
    slots: list[Slot] = f["slots"]
    w = _told_in(w, slots or [slot for slot, _ in f["weekly"]])
    if slots:
        head = w.say("Your weekly slot goes on. Booked: {spots}.", spots=_spots(w, slots))
        head = f"{head} {_free_line(w, f['free_until'])}"
    else:
        head = w.say("Your weekly slot: {slots}.", slots=all_slots(w, f["weekly"]))
    return _lines(head, *_left_out(w, f), w.balance(f["balance"]))


def series_taken_on(w: Words, f: Facts) -> str:
    slots = all_slots(w, f["weekly"])
    return w.say("Your weekly slot goes on with this pack too, as the calendar opens: {slots}.", slots=slots)


def client_took_series_on(w: Words, f: Facts) -> str:
    return w.say(
        "{client}'s weekly slot goes on with the new pack: {slots}.",
        client=f["client"],
        slots=all_slots(w, f["weekly"]),
    )


def series_over(w: Words, f: Facts) -> str:
    return w.say(
        "Your pack is empty, so your weekly slot ends: {slots}.",
        slots=all_slots(w, f["weekly"]),
    )


def client_series_over(w: Words, f: Facts) -> str:
    return w.say(
        "{client}'s pack is empty, so the weekly slot ends: {slots}.",
        client=f["client"],
        slots=all_slots(w, f["weekly"]),
    )


def weekly_slots(w: Words, f: Facts) -> str:
    if not f["weekly"]:
        return w.say("There is no weekly slot. One begins with “every Tuesday 17:00”, for example.")
    if f["client"]:
        return w.say("{client}'s weekly slot: {slots}.", client=f["client"], slots=all_slots(w, f["weekly"]))
    return w.say("Your weekly slot: {slots}.", slots=all_slots(w, f["weekly"]))


def propose_stop_series(w: Words, f: Facts) -> str:
    slots = all_slots(w, f["weekly"])
    if f["client"]:
        head = w.say("Stop {client}'s weekly slot, {slots}?", client=f["client"], slots=slots)
    else:
        head = w.say("Stop your weekly slot, {slots}?", slots=slots)
    nothing = w.say("Nothing more is booked by itself.")
    return _lines(f"{head} {nothing}", *_still_booked(w, f))


def _still_booked(w: Words, f: Facts) -> list[str]:
    if not f["booked"]:
        return []
    return [
        w.many(
            "{count} session stays booked: {moment}.",
            "{count} sessions stay booked, the last one: {moment}.",
            f["booked"],
            moment=w.when(f["last"]),
        )
    ]


def series_stopped(w: Words, f: Facts) -> str:
    slots = all_slots(w, f["weekly"])
    if f["client"]:
        head = w.say("{client}'s weekly slot has ended: {slots}.", client=f["client"], slots=slots)
    else:
        head = w.say("Your weekly slot has ended: {slots}.", slots=slots)
    return _lines(head, *_still_booked(w, f))


def series_stopped_by_coach(w: Words, f: Facts) -> str:
    head = w.say("{coach} ended your weekly slot: {slots}.", coach=w.coach, slots=all_slots(w, f["weekly"]))
    return _lines(head, *_still_booked(w, f))


def client_stopped_series(w: Words, f: Facts) -> str:
    head = w.say(
        "{client} ended the weekly slot: {slots}.", client=f["client"], slots=all_slots(w, f["weekly"])
    )
    return _lines(head, *_still_booked(w, f))
