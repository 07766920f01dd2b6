"""Words about slots, bookings, cancels and moves."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from typing import Any

from domain.availability import Slot
from domain.terms import Verdict
from handlers.replies.packs import _rule_lines
from handlers.replies.words import Words

Facts = Mapping[str, Any]


def _spot(w: Words, slot: Slot) -> str:
    """Friday 6 March, 18:00-19:00, Court 2."""
    span = w.span(slot.start, slot.end)
    return f"{span}, {slot.place}" if slot.place else span


def _spots(w: Words, slots: list[Slot]) -> str:
    return "\n".join(_spot(w, slot) for slot in slots)


def _free_line(w: Words, free_until: datetime | None) -> str:
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
    if look:
        first = w.say("{look}: nothing is free.", look=look)
    else:
        first = w.say("Nothing is free then.")
    return first + " " + w.say("Close to it:") if f.get("near") else first


def days(w: Words, f: Facts) -> str:
    return w.say("Which day?")


def which_time(w: Words, f: Facts) -> str:
    return w.say("At what time do you mean?")


def propose_booking(w: Words, f: Facts) -> str:
    slots: list[Slot] = f["slots"]
    spots = _spots(w, slots)
    if f["client"]:
        head = w.say("{spots} for {client}. Book it?", spots=spots, client=f["client"])
        if len(slots) > 1:
            head = w.say(
                "For {client}:\n{spots}\nBook all {count}?", client=f["client"], spots=spots, count=len(slots)
            )
    elif f["approval"]:
        head = w.say("{spots} is free. Shall I ask {coach} for it?", spots=spots, coach=w.coach)
    elif len(slots) > 1:
        head = w.say("Free:\n{spots}\nBook all {count}?", spots=spots, count=len(slots))
    else:
        head = w.say("{spots} is free. Book it?", spots=spots)
    takes, free = w.units(f["takes"]), w.units(f["free"])
    whose = w.say("It takes {takes} of {free} free sessions.", takes=takes, free=free)
    if not f["client"]:
        whose = w.say("It takes {takes} of your {free} free sessions.", takes=takes, free=free)
    lines = [head]
    if f.get("outside"):
        lines.append(w.say("That is outside your hours."))
    lines.append(f"{whose} {_free_line(w, f['free_until'])}")
    if f.get("terms"):
        lines.append(_rule_lines(w, f["terms"]))
        lines.append(w.say("With your tap you agree to these rules."))
    return "\n".join(lines)


def booked(w: Words, f: Facts) -> str:
    spots, free, balance = _spots(w, f["slots"]), _free_line(w, f["free_until"]), w.balance(f["balance"])
    if len(f["slots"]) > 1:
        return w.say(
            "Booked:\n{spots}\nThe first: {free}\n{balance}", spots=spots, free=free, balance=balance
        )
    return w.say("Booked: {spots}. {free}\n{balance}", spots=spots, free=free, balance=balance)


def requested(w: Words, f: Facts) -> str:
    return w.say(
        "I've asked {coach} for {spots}. The session is kept for you until then.",
        coach=w.coach,
        spots=_spots(w, f["slots"]),
    )


def client_requests(w: Words, f: Facts) -> str:
    return w.say("{client} would like {spots}.", client=f["client"], spots=_spots(w, f["slots"]))


def client_booked(w: Words, f: Facts) -> str:
    return w.say(
        "{client} booked {spots}.\n{balance}",
        client=f["client"],
        spots=_spots(w, f["slots"]),
        balance=w.balance(f["balance"]),
    )


def booked_by_coach(w: Words, f: Facts) -> str:
    return w.say(
        "Booked for {client}: {spots}.\n{balance}",
        client=f["client"],
        spots=_spots(w, f["slots"]),
        balance=w.balance(f["balance"]),
    )


def booked_for_you(w: Words, f: Facts) -> str:
    return w.say(
        "{coach} booked you in: {spots}. {free}\n{balance}",
        coach=w.coach,
        spots=_spots(w, f["slots"]),
        free=_free_line(w, f["free_until"]),
        balance=w.balance(f["balance"]),
    )


def declined(w: Words, f: Facts) -> str:
    return w.say(
        "{coach} can't make {spots}. Your session is back: {balance}",
        coach=w.coach,
        spots=_spots(w, f["slots"]),
        balance=w.balance(f["balance"]),
    )


def declined_by_coach(w: Words, f: Facts) -> str:
    return w.say(
        "Declined: {spots}, {client}. I've told them.", spots=_spots(w, f["slots"]), client=f["client"]
    )


def _close(w: Words, f: Facts, sentence: str) -> str:
    return sentence + " " + w.say("Close to it:") if f["near"] else sentence


def slot_taken(w: Words, f: Facts) -> str:
    return _close(w, f, w.say("{moment} is taken.", moment=w.weekday_time(f["start"])))


def slot_blocked(w: Words, f: Facts) -> str:
    return _close(w, f, w.say("{moment} is not free.", moment=w.weekday_time(f["start"])))


def slot_outside_hours(w: Words, f: Facts) -> str:
    return _close(
        w, f, w.say("{moment} is outside {coach}'s hours.", moment=w.weekday_time(f["start"]), coach=w.coach)
    )


def slot_day_full(w: Words, f: Facts) -> str:
    return _close(w, f, w.say("{day} is full.", day=w.day(w.local(f["start"]).date())))


def slot_too_soon(w: Words, f: Facts) -> str:
    notice = w.notice(f["rules"].notice)
    sentence = w.say(
        "{moment} is too soon: please book at least {notice} ahead.",
        moment=w.weekday_time(f["start"]),
        notice=notice,
    )
    return _close(w, f, sentence)


def slot_too_far(w: Words, f: Facts) -> str:
    sentence = w.say(
        "{when} is too far ahead: you can book up to {days} days from today.",
        when=w.when(f["start"]),
        days=f["rules"].horizon,
    )
    return _close(w, f, sentence)


def slot_past(w: Words, f: Facts) -> str:
    return _close(w, f, w.say("{when} is over already. Which day do you mean?", when=w.when(f["start"])))


def nothing_left(w: Words, f: Facts) -> str:
    slots: list[Slot] = f["slots"]
    moment = w.weekday_time(slots[0].start)
    if f["expires_first"]:
        whose = (
            w.say("{client}'s free sessions end before that.", client=f["client"])
            if f["client"]
            else w.say("Your free sessions end before that.")
        )
        return w.say("{whose} {moment} is free.", whose=whose, moment=moment)
    if f["free"]:
        count = w.units(f["free"])
        return w.say(
            "{count} free is not enough for {wanted}.", count=count, wanted=w.sessions(100 * len(slots))
        )
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


# Cancelling.


def nothing_booked(w: Words, f: Facts) -> str:
    if f["client"]:
        return w.say("{client} has nothing booked.", client=f["client"])
    return w.say("You have nothing booked.")


def not_that_day(w: Words, f: Facts) -> str:
    return w.say("There is no session then. Which one do you mean?")


def cancel_which(w: Words, f: Facts) -> str:
    return w.say("Which one shall I cancel?")


def move_which(w: Words, f: Facts) -> str:
    return w.say("Which one shall I move?")


def _head(w: Words, slots: list[Slot]) -> str:
    start = slots[0].start
    if len(slots) == 1:
        return w.say("{day}, {time}.", day=w.named_day(w.local(start).date()), time=w.time(start))
    return "\n".join([*(w.when(slot.start) for slot in slots), ""])


def _limit_line(w: Words, verdict: Verdict, ahead: timedelta) -> str:
    if verdict.free_until is None:
        return w.say("Cancelling counts by the rules.")
    return w.say(
        "You are {ahead} ahead; free was until {limit}.",
        ahead=w.duration(max(ahead, timedelta())),
        limit=w.weekday_time(verdict.free_until),
    )


def propose_cancel_free(w: Words, f: Facts) -> str:
    verdict: Verdict = f["verdict"]
    slots: list[Slot] = f["slots"]
    left, after = w.units(f["left"]), w.units(f["left"] - 100 * len(slots))
    head = _head(w, slots)
    if verdict.forgiven:
        return w.say(
            "{head} It is late, but the rules let this one go: you keep {left}.", head=head, left=left
        )
    if verdict.free_until is None or verdict.free_until <= w.now:
        return w.say("{head} It is free: you keep {left}.", head=head, left=left)
    return w.say(
        "{head} Free until {limit} ({remaining} left): you keep {left}. After that it counts, {after} left.",
        head=head,
        limit=w.weekday_time(verdict.free_until),
        remaining=w.duration(verdict.free_until - w.now),
        left=left,
        after=after,
    )


def propose_cancel_late(w: Words, f: Facts) -> str:
    verdict: Verdict = f["verdict"]
    head, limit = _head(w, f["slots"]), _limit_line(w, verdict, f["ahead"])
    if f["undecided"]:
        return w.say(
            "{head} {limit} You have not agreed to the rules yet, so {coach} decides whether it counts.",
            head=head,
            limit=limit,
            coach=w.coach,
        )
    if verdict.percent == 100:
        cost = w.say("So this session counts as used")
    else:
        cost = w.say("So {percent} % of it counts as used", percent=verdict.percent)
    return w.say(
        "{head} {limit} {cost}: {left} left becomes {after}.",
        head=head,
        limit=limit,
        cost=cost,
        left=w.units(f["left"]),
        after=w.units(f["left"] - f["charged"]),
    )


def propose_cancel_by_coach(w: Words, f: Facts) -> str:
    return w.say(
        "Cancel {client}: {spots}? The session goes back to them, and I tell them.",
        client=f["client"],
        spots=_spots(w, f["slots"]),
    )


def cancelled(w: Words, f: Facts) -> str:
    spots, balance = "\n".join(w.when(slot.start) for slot in f["slots"]), w.balance(f["balance"])
    if f["undecided"]:
        return w.say(
            "Cancelled: {spots}. I've asked {coach} whether it counts.\n{balance}",
            spots=spots,
            coach=w.coach,
            balance=balance,
        )
    if f["charged"]:
        return w.say(
            "Cancelled late: {spots}. It counts as {used}.\n{balance}",
            spots=spots,
            used=w.sessions(f["charged"]),
            balance=balance,
        )
    return w.say("Cancelled: {spots}. Nothing counts.\n{balance}", spots=spots, balance=balance)


def client_cancelled(w: Words, f: Facts) -> str:
    spots, balance = "\n".join(w.when(slot.start) for slot in f["slots"]), w.balance(f["balance"])
    if f["charged"]:
        return w.say(
            "{client} cancelled late: {spots}. {used} counted.\n{balance}",
            client=f["client"],
            spots=spots,
            used=w.sessions(f["charged"]),
            balance=balance,
        )
    return w.say("{client} cancelled: {spots}.\n{balance}", client=f["client"], spots=spots, balance=balance)


def decide_late_cancel(w: Words, f: Facts) -> str:
    return w.say(
        "{client} cancelled {when} late, but has not agreed to the rules yet. Does it count?",
        client=f["client"],
        when=w.when(f["start"]),
    )


def cancelled_by_coach(w: Words, f: Facts) -> str:
    return w.say(
        "{coach} had to cancel {spots}. Your session is back.\n{balance}",
        coach=w.coach,
        spots="\n".join(w.when(slot.start) for slot in f["slots"]),
        balance=w.balance(f["balance"]),
    )


def let_go_for_you(w: Words, f: Facts) -> str:
    return w.say(
        "{coach} let it go: {spots} is cancelled and nothing counts.\n{balance}",
        coach=w.coach,
        spots="\n".join(w.when(slot.start) for slot in f["slots"]),
        balance=w.balance(f["balance"]),
    )


def _told(w: Words, f: Facts) -> str:
    if f.get("told", True):
        return w.say("I've told {client}.", client=f["client"])
    return w.say("{client} has no chat with me yet: please tell them yourself.", client=f["client"])


def cancelled_for_client(w: Words, f: Facts) -> str:
    return w.say(
        "Cancelled: {client}, {spots}. {told}\n{balance}",
        client=f["client"],
        spots="\n".join(w.when(slot.start) for slot in f["slots"]),
        told=_told(w, f),
        balance=w.balance(f["balance"]),
    )


# Moving.


def propose_move(w: Words, f: Facts) -> str:
    old, new = w.when(f["from"].start), _spot(w, f["to"])
    if f["client"]:
        head = w.say("Move {client} from {old} to {new}?", client=f["client"], old=old, new=new)
    else:
        head = w.say("Move {old} to {new}?", old=old, new=new)
    if f["undecided"]:
        return (
            head
            + "\n"
            + w.say("It is late, and you have not agreed to the rules yet: {coach} decides.", coach=w.coach)
        )
    if not f["charged"]:
        return head + " " + _free_line(w, f["free_until"])
    limit = _limit_line(w, f["verdict"], f["ahead"])
    cost = w.say(
        "The old one counts as {used}: {left} left becomes {after}.",
        used=w.sessions(f["charged"]),
        left=w.units(f["left"]),
        after=w.units(f["left"] - f["charged"]),
    )
    return f"{head}\n{limit} {cost}"


def late_move_needs_unit(w: Words, f: Facts) -> str:
    return w.say(
        "It is too late to move {when} freely, and you have no free session for a new one.",
        when=w.when(f["start"]),
    )


def moved_past_expiry(w: Words, f: Facts) -> str:
    return w.say(
        "Your pack ends on {day}, before {when}. Please pick an earlier time.",
        day=w.full_date(f["expires_on"]),
        when=w.when(f["start"]),
    )


def moved(w: Words, f: Facts) -> str:
    tail = w.balance(f["balance"])
    if f["charged"]:
        tail = w.say("The old one counts as {used}.", used=w.sessions(f["charged"])) + " " + tail
    return w.say(
        "Moved to {spot}. {free}\n{tail}",
        spot=_spot(w, f["to"]),
        free=_free_line(w, f["free_until"]),
        tail=tail,
    )


def client_moved(w: Words, f: Facts) -> str:
    text = w.say(
        "{client} moved {old} to {new}.",
        client=f["client"],
        old=w.when(f["from"].start),
        new=_spot(w, f["to"]),
    )
    if f["charged"]:
        text += " " + w.say("The old one counts as {used}.", used=w.sessions(f["charged"]))
    return text + "\n" + w.balance(f["balance"])


def moved_by_coach(w: Words, f: Facts) -> str:
    return w.say(
        "{coach} moved your session from {old} to {new}. {free}",
        coach=w.coach,
        old=w.when(f["from"].start),
        new=_spot(w, f["to"]),
        free=_free_line(w, f["free_until"]),
    )


def moved_for_client(w: Words, f: Facts) -> str:
    return w.say(
        "Moved: {client}, to {new}. {told}", client=f["client"], new=_spot(w, f["to"]), told=_told(w, f)
    )


def moved_late_unaccepted(w: Words, f: Facts) -> str:
    return w.say(
        "{client} moved {when} late, but has not agreed to the rules yet, so nothing counts.",
        client=f["client"],
        when=w.when(f["start"]),
    )
