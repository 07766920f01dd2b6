"""Words about hours, blocks, rules and setting up."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from babel.dates import format_date

from domain.availability import BookingRules, Window
from domain.languages import NAMES
from domain.terms import Terms
from handlers.replies.rule_card import _rain_line, _rule_card
from handlers.replies.words import Words

Facts = Mapping[str, Any]

_MONDAY = date(2024, 1, 1)


def _weekday(w: Words, weekday: int) -> str:
    return format_date(_MONDAY + timedelta(days=weekday), "EEE", locale=w.locale).replace(".", "")


def _hours(w: Words, windows: tuple[Window, ...]) -> str:
    """Mon-Fri 09:00-20:00, one line a run of equal days."""
    by_day: dict[int, list[str]] = {}
    for item in windows:
        place = f" {item.place}" if item.place else ""
        by_day.setdefault(item.weekday, []).append(f"{item.start:%H:%M}–{item.end:%H:%M}{place}")
    runs: list[tuple[int, int, str]] = []
    for weekday in sorted(by_day):
        text = ", ".join(by_day[weekday])
        if runs and runs[-1][1] == weekday - 1 and runs[-1][2] == text:
            runs[-1] = (runs[-1][0], weekday, text)
        else:
            runs.append((weekday, weekday, text))
    return "\n".join(
        f"{_weekday(w, first)}{'–' + _weekday(w, last) if last != first else ''} {text}"
        for first, last, text in runs
    )


def hours(w: Words, f: Facts) -> str:
    if not f["hours"]:
        return w.say("No hours yet. Write for example: hours mon-fri 9-20, sat 9-13")
    return _hours(w, f["hours"]) + "\n" + w.say("To change: hours sat 9-13 · hours sun off")


def propose_hours(w: Words, f: Facts) -> str:
    return w.say("Your hours:\n{hours}\nSave them? Booked sessions stay.", hours=_hours(w, f["hours"]))


def hours_set(w: Words, f: Facts) -> str:
    return w.say("Saved. Your hours:\n{hours}", hours=_hours(w, f["hours"]))


def _span(w: Words, f: Facts) -> str:
    start, end = f["start"], f["end"]
    if w.local(end - timedelta(seconds=1)).date() == w.local(start).date():
        if w.time(start) == w.time(end) == "00:00":
            return w.day(w.local(start).date())
        return w.span(start, end)
    if w.time(end) == "00:00":
        # The end of the last day is told as that day.
        first = w.day(w.local(start).date()) if w.time(start) == "00:00" else w.when(start)
        return f"{first} – {w.day(w.local(end - timedelta(seconds=1)).date())}"
    return f"{w.when(start)} – {w.when(end)}"


def _spot(w: Words, f: Facts) -> str:
    """A stretch, and the place where it is of one alone."""
    return f"{_span(w, f)}, {f['place']}" if f.get("place") else _span(w, f)


def propose_block(w: Words, f: Facts) -> str:
    text = w.say("Block {span}?", span=_spot(w, f))
    if f["booked"]:
        times = ", ".join(w.short(start) for start in f["booked"][:6])
        text += " " + w.say("Booked there and staying booked: {times}.", times=times)
    return text + _longer(w, f)


def _longer(w: Words, f: Facts) -> str:
    """How many packs it moves, and of how many clients."""
    if not f.get("longer"):
        return ""
    packs = w.many("{count} pack", "{count} packs", len(f["longer"]))
    return "\n" + w.many(
        "It extends {packs} of {count} client by the days away.",
        "It extends {packs} of {count} clients by the days away.",
        len({item.pack.client_id for item in f["longer"]}),
        packs=packs,
    )


def longer_for_you(w: Words, f: Facts) -> str:
    ends = ", ".join(
        w.say("{name} until {day}", name=item.pack.name, day=w.full_date(item.until)) for item in f["longer"]
    )
    span = _span(w, f)
    if f.get("weather"):
        return w.say(
            "No sessions because of the weather: {span}. Valid longer for it: {ends}.", span=span, ends=ends
        )
    return w.say("{coach} is away: {span}. Valid longer for it: {ends}.", coach=w.coach, span=span, ends=ends)


def blocked(w: Words, f: Facts) -> str:
    text = w.say("Blocked: {span}.", span=_spot(w, f))
    if f["booked"]:
        times = ", ".join(w.short(start) for start in f["booked"][:6])
        text += " " + w.say("Still booked: {times}.", times=times)
    return text + _longer(w, f)


def propose_unblock(w: Words, f: Facts) -> str:
    spans = "\n".join(_span(w, {"start": span.start, "end": span.end}) for span in f["spans"])
    return w.say("Open again?\n{spans}", spans=spans)


def unblocked(w: Words, f: Facts) -> str:
    return w.say("Open again.")


def _booking_rules(w: Words, rules: BookingRules) -> str:
    parts = [
        w.say("sessions of {minutes} min, every {step} min", minutes=rules.session, step=rules.step),
        w.say("bookable {notice} to {days} days ahead", notice=w.notice(rules.notice), days=rules.horizon),
    ]
    if rules.buffer:
        parts.append(w.say("{minutes} min between sessions", minutes=rules.buffer))
    if rules.daily_max:
        parts.append(w.say("at most {count} a day", count=rules.daily_max))
    parts.append(w.say("you confirm each booking") if rules.approval else w.say("confirmed at once"))
    return w.say("Booking: {parts}.", parts=", ".join(parts))


def rules(w: Words, f: Facts) -> str:
    head = w.say("Your rules, v{version}:", version=f["terms"].version)
    change = w.say(
        "To change: rules cancel 48h free, 24h half · rules no-show 50% · rules refund none · rules payment full · rules notice 3h"
    )
    lines = [head, _rule_card(w, f["terms"])]
    if f["terms"].rain == Terms().rain:
        lines.append(_rain_line(w, f["terms"]))
    return "\n".join([*lines, _booking_rules(w, f["rules"]), change])


def propose_rules(w: Words, f: Facts) -> str:
    if f["terms_changed"]:
        head = w.say("Rules v{version}, for packs sold from now on:", version=f["terms"].version)
        text = f"{head}\n{_rule_card(w, f['terms'])}"
        if f["booking_changed"]:
            text += "\n" + _booking_rules(w, f["rules"])
        if f["sold"]:
            text += "\n" + w.many(
                "{count} sold pack keeps its own.", "{count} sold packs keep their own.", f["sold"]
            )
    else:
        text = _booking_rules(w, f["rules"])
    return text + "\n" + w.say("Save?")


def rules_set(w: Words, f: Facts) -> str:
    if f["terms_changed"]:
        return w.say("Saved. Rules v{version} are in force.", version=f["terms"].version)
    return w.say("Saved.") + "\n" + _booking_rules(w, f["rules"])


def settings(w: Words, f: Facts) -> str:
    coach = f["coach_row"]
    lines = [
        w.say("{name}, {zone}, {currency}.", name=coach.name, zone=coach.tz, currency=coach.currency),
        w.say("Your language: {language}.", language=NAMES[coach.language]),
        w.say("I address your clients formally.")
        if coach.formal
        else w.say("I address your clients informally."),
        w.say("Your guard: {money}.", money=w.money(coach.guard))
        if coach.guard
        else w.say("No guard is set."),
        w.say(
            "To change: settings zone Europe/Paris · settings currency CHF · settings language de · settings formal · settings informal"
        ),
    ]
    return "\n".join(lines)


def set_up(w: Words, f: Facts) -> str:
    if not f["hours"]:
        return w.say("When do you give sessions? Write for example: hours mon-fri 9-20, sat 9-13")
    return w.say("What do you sell? Write for example: offers add 10-pack 10 400 6 months")


def ready(w: Words, f: Facts) -> str:
    return w.say(
        "You're ready. Your rules, which you can change with “rules”:\n{rules}\nYour booking page: {page}\nNow write: add and a client's name.",
        rules=_rule_card(w, f["terms"]),
        page=f["page"],
    )
