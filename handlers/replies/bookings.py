"""Words about slots, bookings, cancels and moves."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from domain.availability import Slot
from handlers.replies.rule_card import _rule_card
from handlers.replies.takes import _takes
from handlers.replies.words import Words

Facts = Mapping[str, Any]


def _spot(w: Words, slot: Slot) -> str:
    """Mia: Group, Friday 6 March, 18:00-19:00, Court 2. One online in the reader's own zone, which is named where it
    is not the coach's."""
    if slot.online:
        w = w.own()
    span = w.span(slot.start, slot.end)
    if slot.online:
        span = (
            w.say("{span}, online", span=span)
            if w.zone is None
            else w.say("{span} ({zone}), online", span=span, zone=w.zone)
        )
    parts = [slot.name, span, slot.place]
    spot = ", ".join(part for part in parts if part)
    return f"{slot.player}: {spot}" if slot.player else spot


def _told_in(w: Words, slots: list[Slot]) -> Words:
    """The zone of what is told about sessions: limits stand in the same one as the hours beside them."""
    return w.own() if all(slot.online for slot in slots) else w


MOST_ON_LINES = 2
"""Sessions that get a line each; more are named in a row, that it all fits on a phone."""


def _spots(w: Words, slots: list[Slot]) -> str:
    return _row(w, slots) if len(slots) > MOST_ON_LINES else "\n".join(_spot(w, slot) for slot in slots)


def _row(w: Words, slots: list[Slot]) -> str:
    """Tue 10 March 17:00, Mia: Thu 12 March 17:00."""
    return ", ".join(_brief(w.own() if slot.online else w, slot) for slot in slots)


def _brief(w: Words, slot: Slot) -> str:
    moment = f"{w.short_date(w.local(slot.start).date())} {w.time(slot.start)}"
    brief = f"{slot.name} {moment}" if slot.name else moment
    return f"{slot.player}: {brief}" if slot.player else brief


def _free_line(w: Words, free_until: datetime | None, count: int = 1) -> str:
    """`free_until` is of the first of `count` sessions."""
    if free_until is not None and count > 1:
        if free_until <= w.now:
            return w.say("The first is too close to cancel freely.")
        return w.say("The first is free to cancel until {moment}.", moment=w.weekday_time(free_until))
    if free_until is None:
        return w.say("Once booked, cancelling counts.")
    if free_until <= w.now:
        return w.say("It is too close to cancel freely.")
    return w.say("Free to cancel until {moment}.", moment=w.weekday_time(free_until))


def _part(w: Words, part: str | None) -> str:
    named = {
        "morning": w.say("morning"),
        "afternoon": w.say("afternoon"),
        "evening": w.say("evening"),
        "night": w.say("night"),
        "noon": w.say("noon"),
    }
    return named.get(part or "", "")


def _look(w: Words, f: Facts) -> str:
    """Thursday 5 March, evening."""
    day: date | None = f.get("day")
    part = _part(w, f.get("part"))
    if day is None:
        return ""
    return f"{w.day(day)}, {part}" if part else w.day(day)


def slots(w: Words, f: Facts) -> str:
    look = _look(w, f)
    if f.get("moving"):
        return w.say("Where to? {look}:", look=look) if look else w.say("Where to? These are free:")
    if not look:
        return w.say("These are free:")
    return (
        w.say("{look}, free:", look=look)
        if not f["more"]
        else w.say("{look}, some that are free:", look=look)
    )


def no_slots(w: Words, f: Facts) -> str:
    look = _look(w, f)
    first = w.say("{look}: nothing is free.", look=look) if look else w.say("Nothing is free then.")
    return first + " " + w.say("Close to it:") if f.get("near") else first


def days(w: Words, f: Facts) -> str:
    return w.say("Which day?")


def which_time(w: Words, f: Facts) -> str:
    return w.say("At what time do you mean?")


def which_day(w: Words, f: Facts) -> str:
    return w.say("Which day do you mean?")


def propose_booking(w: Words, f: Facts) -> str:
    w = _told_in(w, f["slots"])
    slots: list[Slot] = f["slots"]
    spots = _spots(w, slots)
    if f["client"]:
        head = w.say("{spots} for {client}. Book it?", spots=spots, client=f["client"])
        if len(slots) > 1:
            head = w.say(
                "For {client}:\n{spots}\nBook all {count}?", client=f["client"], spots=spots, count=len(slots)
            )
    elif f["approval"] and len(slots) > 1:
        head = w.say(
            "Free:\n{spots}\nShall I ask {coach} for all {count}?",
            spots=spots,
            coach=w.coach,
            count=len(slots),
        )
    elif f["approval"]:
        head = w.say("{spots} is free. Shall I ask {coach} for it?", spots=spots, coach=w.coach)
    elif len(slots) > 1:
        head = w.say("Free:\n{spots}\nBook all {count}?", spots=spots, count=len(slots))
    else:
        head = w.say("{spots} is free. Book it?", spots=spots)
    whose = _takes(w, f)
    lines = [head]
    if f.get("too_soon"):
        lines.insert(0, _too_soon(w, f["too_soon"], f["notice"]))
    lines += [_overridden(w, code) for code in f["overrides"]]
    if f.get("deciding"):
        lines.append(
            w.say("Somebody else is just deciding on it: it is yours if it is still free in a few minutes.")
        )
    lines.append(f"{whose} {_free_line(w, f['free_until'], len(slots))}")
    if f.get("terms"):
        lines.append(_rule_card(w, f["terms"], whole=f["whole"]))
        lines.append(w.say("With your tap you agree to these rules."))
    return "\n".join(lines)


def _overridden(w: Words, code: str) -> str:
    """Which of his own rules the coach sets aside."""
    sentences = {
        "held": w.say("Somebody from the waitlist is just deciding on it."),
        "deciding": w.say("Somebody else is just deciding on it."),
        "outside_hours": w.say("That is outside your hours."),
        "blocked": w.say("You have blocked that time."),
        "too_soon": w.say("That is shorter notice than your rules ask for."),
        "too_far": w.say("That is further ahead than your rules allow."),
        "day_full": w.say("That is more sessions than your daily maximum."),
        "taken": w.say("It leaves less than your usual time between sessions."),
        "week_full": w.say("That is more than the weekly maximum of the pack."),
    }
    return sentences[code]


def week_full(w: Words, f: Facts) -> str:
    return w.say(
        "Your {name} is for at most {count} sessions a week, and the week of {day} has them already.",
        name=f["name"],
        count=f["most"],
        day=w.day(w.local(f["start"]).date()),
    )


def booked(w: Words, f: Facts) -> str:
    w = _told_in(w, f["slots"])
    spots, balance = _spots(w, f["slots"]), _standing(w, f)
    free = _free_line(w, f["free_until"], len(f["slots"]))
    if len(f["slots"]) > 1:
        return w.say("Booked:\n{spots}\n{free}\n{balance}", spots=spots, free=free, balance=balance)
    return w.say("Booked: {spots}. {free}\n{balance}", spots=spots, free=free, balance=balance)


def _standing(w: Words, f: Facts) -> str:
    """What is left, and what was charged with it."""
    balance = w.balance(f["balance"])
    if f.get("fee"):
        return w.say("{balance} Extra: {money}.", balance=balance, money=w.money(f["fee"]))
    return balance


def requested(w: Words, f: Facts) -> str:
    if len(f["slots"]) > 1:
        return w.say(
            "I've asked {coach} for these. They are kept for you until there is an answer.\n{spots}",
            coach=w.coach,
            spots=_spots(w, f["slots"]),
        )
    return w.say(
        "I've asked {coach} for {spots}. It is kept for you until there is an answer.",
        coach=w.coach,
        spots=_spots(w, f["slots"]),
    )


def client_requests(w: Words, f: Facts) -> str:
    facts = {"client": f["client"], "spots": _spots(w, f["slots"])}
    if len(f["slots"]) > 1:
        return w.say("{client} would like:\n{spots}", **facts)
    return w.say("{client} would like {spots}.", **facts)


def client_booked(w: Words, f: Facts) -> str:
    facts = {"client": f["client"], "spots": _spots(w, f["slots"]), "balance": _standing(w, f)}
    if len(f["slots"]) > 1:
        return w.say("{client} booked:\n{spots}\n{balance}", **facts)
    return w.say("{client} booked {spots}.\n{balance}", **facts)


def booked_by_coach(w: Words, f: Facts) -> str:
    facts = {"client": f["client"], "spots": _spots(w, f["slots"]), "balance": _standing(w, f)}
    if len(f["slots"]) > 1:
        return w.say("Booked for {client}:\n{spots}\n{balance}", **facts)
    return w.say("Booked for {client}: {spots}.\n{balance}", **facts)


def booked_for_you(w: Words, f: Facts) -> str:
    w = _told_in(w, f["slots"])
    facts = {
        "coach": w.coach,
        "spots": _spots(w, f["slots"]),
        "free": _free_line(w, f["free_until"], len(f["slots"])),
        "balance": _standing(w, f),
    }
    if len(f["slots"]) > 1:
        return w.say("{coach} booked you in:\n{spots}\n{free}\n{balance}", **facts)
    return w.say("{coach} booked you in: {spots}. {free}\n{balance}", **facts)


def _close(w: Words, f: Facts, sentence: str) -> str:
    return sentence + " " + w.say("Close to it:") if f["near"] else sentence


def _asked(w: Words, f: Facts) -> str:
    """The time that was asked for, in the zone in which its session is told."""
    return (w.own() if f.get("online") else w).weekday_time(f["start"])


def slot_taken(w: Words, f: Facts) -> str:
    return _close(w, f, w.say("{moment} is taken.", moment=_asked(w, f)))


def slot_full(w: Words, f: Facts) -> str:
    return _close(w, f, w.say("{moment} is full.", moment=_asked(w, f)))


def slot_joined(w: Words, f: Facts) -> str:
    return w.say("{moment} is booked already.", moment=_asked(w, f))


def slot_not_open(w: Words, f: Facts) -> str:
    sentence = w.say("There is no {name} then.", name=f["name"])
    return _close(w, f, sentence)


def slot_deciding(w: Words, f: Facts) -> str:
    return slot_held(w, f)


def slot_held(w: Words, f: Facts) -> str:
    sentence = w.say("Somebody else is just deciding on {moment}.", moment=_asked(w, f))
    return _close(w, f, sentence)


def slot_blocked(w: Words, f: Facts) -> str:
    return _close(w, f, w.say("{moment} is not free.", moment=_asked(w, f)))


def slot_outside_hours(w: Words, f: Facts) -> str:
    return _close(w, f, w.say("{moment} is outside {coach}'s hours.", moment=_asked(w, f), coach=w.coach))


def slot_off_step(w: Words, f: Facts) -> str:
    return _close(w, f, w.say("Sessions start every {step} min.", step=f["rules"].step))


def slot_day_full(w: Words, f: Facts) -> str:
    return _close(w, f, w.say("{day} is full.", day=w.day(w.local(f["start"]).date())))


def slot_too_soon(w: Words, f: Facts) -> str:
    told = w.own() if f.get("online") else w
    return _close(w, f, _too_soon(told, f["start"], f["rules"].notice))


def _too_soon(w: Words, start: datetime, notice: int) -> str:
    return w.say(
        "{moment} is too soon: please book at least {notice} ahead.",
        moment=w.weekday_time(start),
        notice=w.notice(notice),
    )


def slot_too_far(w: Words, f: Facts) -> str:
    sentence = w.say(
        "{when} is too far ahead: you can book up to {days} days from today.",
        when=w.session_at(f["start"], online=bool(f.get("online"))),
        days=f["rules"].horizon,
    )
    return _close(w, f, sentence)


def slot_past(w: Words, f: Facts) -> str:
    return _close(
        w,
        f,
        w.say(
            "{when} is over already. Which day do you mean?",
            when=w.session_at(f["start"], online=bool(f.get("online"))),
        ),
    )


def nothing_left(w: Words, f: Facts) -> str:
    slots: list[Slot] = f["slots"]
    moment = _told_in(w, slots).weekday_time(slots[0].start)
    if f["frozen"]:
        return w.say(
            "The {name} is paused, and runs again on {day}. {moment} is free.",
            name=f["frozen"].name,
            day=w.full_date(f["frozen"].frozen_until),
            moment=moment,
        )
    if f["expires_first"] and f["other_type"]:
        return w.say(
            "The free sessions are for another kind of session. {moment} is free.",
            moment=moment,
        )
    if f["expires_first"]:
        whose = (
            w.say("{client}'s free sessions end before that.", client=f["client"])
            if f["client"]
            else w.say("Your free sessions end before that.")
        )
        return w.say("{whose} {moment} is free.", whose=whose, moment=moment)
    if f["free"]:
        count = w.units(f["free"])
        return w.say("{count} free is not enough for {wanted}.", count=count, wanted=w.sessions(f["needed"]))
    if not f["booked"]:
        if f["client"]:
            return w.say("{client} has no session left. {moment} is free.", client=f["client"], moment=moment)
        return w.say("You have no session left. {moment} is free.", moment=moment)
    booked = w.units(f["booked"])
    if f["client"]:
        return w.say(
            "{client} has no free session left ({booked} booked). {moment} is free.",
            client=f["client"],
            booked=booked,
            moment=moment,
        )
    return w.say(
        "You have no free session left ({booked} booked). {moment} is free.", booked=booked, moment=moment
    )
