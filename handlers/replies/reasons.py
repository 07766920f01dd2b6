"""Why an entry stands in the ledger: what happened, in a few words. The chat, the pages and the statements say it alike."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

from domain.ledger import Entry
from handlers.replies.payments import _method
from handlers.replies.words import Words


def event(w: Words, entry: Entry, *, pack: str = "") -> str:
    """What happened, as part of a sentence: "trained", "150 € cash paid". `pack` is the name of its pack."""
    if entry.kind == "undo":
        what = str(entry.facts.get("undone") or "")
        named = _KINDS.get(what)
        return w.say("taken back: {what}", what=named(w, entry, pack) if named else what.replace("_", " "))
    named = _KINDS.get(entry.kind)
    return named(w, entry, pack) if named else entry.kind.replace("_", " ")


def told(w: Words, entry: Entry, *, pack: str = "") -> str:
    """The same with the session that it is about."""
    start = moment(entry, "start")
    if start is None:
        return event(w, entry, pack=pack)
    to = moment(entry, "to")
    if to is not None:
        return w.say("moved from {start} to {to}", start=w.when(start), to=w.when(to))
    return w.say("{what}: {when}", what=event(w, entry, pack=pack), when=w.when(start))


def headline(text: str) -> str:
    """The same at the beginning of a line."""
    return text[:1].upper() + text[1:]


def judged(w: Words, entry: Entry, *, you: bool) -> str:
    """How it was judged, where somebody's notice decided: when it was written, and until when it was free. `you`: the
    reader wrote it."""
    asked, limit, start = (moment(entry, name) for name in ("asked", "free_until", "start"))
    if asked is None or entry.kind == "undo" or entry.facts.get("reason") not in ("client", None):
        return ""
    written = w.when(asked)
    wrote = (
        w.say("You wrote on {moment}", moment=written)
        if you
        else w.say("Written on {moment}", moment=written)
    )
    if limit is None or start is None:
        return w.say("{wrote}.", wrote=wrote)
    notice = w.notice(int((start - limit).total_seconds()) // 60)
    return w.say(
        "{wrote}; free until {limit}, {notice} before.", wrote=wrote, limit=w.when(limit), notice=notice
    )


def short(w: Words, entry: Entry, *, you: bool, pack: str = "") -> str:
    """The same in one line of a chat: what happened, and for what came late the message, the limit and the rule."""
    if entry.kind in ("cancellation", "move") and _number(entry, "percent") and moment(entry, "asked"):
        return _late(w, entry, you=you)
    return event(w, entry, pack=pack)


def _late(w: Words, entry: Entry, *, you: bool) -> str:
    asked, limit, start = (moment(entry, name) for name in ("asked", "free_until", "start"))
    what = w.say("moved late") if entry.kind == "move" else w.say("cancelled late")
    written = w.short(asked) if asked else ""
    wrote = (
        w.say("you wrote on {moment}", moment=written) if you else w.say("wrote on {moment}", moment=written)
    )
    version = entry.facts.get("version")
    if limit is None or start is None:
        return w.say("{what}: {wrote}, rules v{version}", what=what, wrote=wrote, version=version)
    notice = w.notice(int((start - limit).total_seconds()) // 60)
    accepted = moment(entry, "accepted")
    rule = w.say("{notice}, rule 1 of v{version}", notice=notice, version=version)
    if accepted:
        day = w.full_date(w.local(accepted).date())
        rule = w.say(
            "{notice}, rule 1 of v{version}, accepted {day}", notice=notice, version=version, day=day
        )
    return w.say(
        "{what}: {wrote}, free until {limit} ({rule})",
        what=what,
        wrote=wrote,
        limit=w.short(limit),
        rule=rule,
    )


def moment(entry: Entry, name: str) -> datetime | None:
    value = entry.facts.get(name)
    return datetime.fromisoformat(value) if isinstance(value, str) and value else None


def _day(w: Words, entry: Entry, name: str) -> str:
    value = entry.facts.get(name)
    return w.full_date(date.fromisoformat(value)) if isinstance(value, str) and value else ""


def _number(entry: Entry, name: str) -> int:
    value = entry.facts.get(name)
    return value if isinstance(value, int) else 0


def _amount(w: Words, entry: Entry) -> str:
    return w.money(_number(entry, "amount"))


def _sale(w: Words, entry: Entry, pack: str) -> str:
    return w.say("{name} bought", name=str(entry.facts.get("offer") or pack))


def _opening(w: Words, entry: Entry, pack: str) -> str:
    return w.say("opening balance")


def _payment(w: Words, entry: Entry, pack: str) -> str:
    method = entry.facts.get("method")
    how = _method(w, method if isinstance(method, str) else None)
    return w.say("paid {money}{how}", money=_amount(w, entry), how=how)


def _credit(w: Words, entry: Entry, pack: str) -> str:
    return w.say("{money} of credit used", money=_amount(w, entry))


def _charge(w: Words, entry: Entry, pack: str) -> str:
    return w.say("{label}: {money}", label=str(entry.facts.get("label") or ""), money=_amount(w, entry))


def _write_off(w: Words, entry: Entry, pack: str) -> str:
    return w.say("{money} written off by {coach}", money=_amount(w, entry), coach=w.coach)


def _pay_out(w: Words, entry: Entry, pack: str) -> str:
    return w.say("{money} of credit paid out", money=_amount(w, entry))


def _booking(w: Words, entry: Entry, pack: str) -> str:
    if entry.facts.get("series"):
        return w.say("booked by the weekly slot")
    return w.say("booked") if entry.actor != "coach" else w.say("booked by {coach}", coach=w.coach)


def _came_back(w: Words, entry: Entry) -> str:
    """ "session back", unless its pack was over."""
    return w.say("session expired, the pack was over") if entry.units() < 0 else w.say("session back")


def _cancellation(w: Words, entry: Entry, pack: str) -> str:
    reason, back = entry.facts.get("reason"), _came_back(w, entry)
    asked, limit = moment(entry, "asked"), moment(entry, "free_until")
    if _number(entry, "percent"):
        return w.say("cancelled late, {counts}", counts=_counted(w, entry))
    if reason == "weather":
        return w.say("called off for the weather, {back}", back=back)
    if reason == "coach":
        return w.say("cancelled by {coach}, {back}", coach=w.coach, back=back)
    if entry.facts.get("forgiven"):
        return w.say("cancelled late, let go by the rules, {back}", back=back)
    if asked is not None and limit is not None and asked > limit:
        return w.say("cancelled late, left to {coach} to decide, {back}", coach=w.coach, back=back)
    return w.say("cancelled in time, {back}", back=back)


def _counted(w: Words, entry: Entry) -> str:
    percent = _number(entry, "percent")
    return w.say("it counts") if percent == 100 else w.say("{percent} % counts", percent=percent)


def _verdict(w: Words, entry: Entry, pack: str) -> str:
    return w.say("{coach} decided: {counts}", coach=w.coach, counts=_counted(w, entry))


def _move(w: Words, entry: Entry, pack: str) -> str:
    to = moment(entry, "to")
    if to is not None:
        return w.say("moved to {when}", when=w.when(to))
    if not _number(entry, "percent"):
        return w.say("moved in time, {back}", back=_came_back(w, entry))
    return w.say("moved late, {counts}", counts=_counted(w, entry))


def _completion(w: Words, entry: Entry, pack: str) -> str:
    return w.say("trained")


def _refilled(w: Words, entry: Entry, pack: str) -> str:
    return w.say("cancelled late, but filled from the waitlist, {back}", back=w.say("session back"))


def _rained_out(w: Words, entry: Entry, pack: str) -> str:
    return w.say(
        "rained out after {minutes} min, {counts}",
        minutes=_number(entry, "played"),
        counts=_counted(w, entry),
    )


def _no_show(w: Words, entry: Entry, pack: str) -> str:
    return w.say("no-show")


def _forgiveness(w: Words, entry: Entry, pack: str) -> str:
    if _number(entry, "percent"):
        return w.say("partly let go by {coach}", coach=w.coach)
    return w.say("let go by {coach}, {back}", coach=w.coach, back=w.say("session back"))


def _declined(w: Words, entry: Entry, pack: str) -> str:
    if entry.actor == "coach":
        return w.say("request declined by {coach}, {back}", coach=w.coach, back=_came_back(w, entry))
    return w.say("request not confirmed in time, {back}", back=_came_back(w, entry))


def _expiry(w: Words, entry: Entry, pack: str) -> str:
    return w.say("expired")


def _extension(w: Words, entry: Entry, pack: str) -> str:
    until = _day(w, entry, "until")
    return {
        "holiday": w.say("extended until {day} for {coach}'s holiday", day=until, coach=w.coach),
        "weather": w.say("extended until {day} for the weather", day=until),
        "grace": w.say("extended until {day}, since a session came back too late to be used", day=until),
    }.get(str(entry.facts.get("why")), w.say("extended until {day} by {coach}", day=until, coach=w.coach))


def _freeze(w: Words, entry: Entry, pack: str) -> str:
    until = entry.facts.get("until")
    if entry.facts.get("through") and isinstance(until, str):
        return w.say(
            "paused from {start} through {last}, valid until {end}",
            start=_day(w, entry, "from"),
            last=w.full_date(date.fromisoformat(until) - timedelta(days=1)),
            end=_day(w, entry, "expires_on"),
        )
    return w.say(
        "paused from {start} until {until}, valid until {end}",
        start=_day(w, entry, "from"),
        until=_day(w, entry, "until"),
        end=_day(w, entry, "expires_on"),
    )


def _unfreeze(w: Words, entry: Entry, pack: str) -> str:
    return w.say(
        "pause ended on {until}, valid until {end}",
        until=_day(w, entry, "until"),
        end=_day(w, entry, "expires_on"),
    )


def _adjustment(w: Words, entry: Entry, pack: str) -> str:
    reason = entry.facts.get("reason_said")
    if not reason:
        return w.say("corrected by {coach}", coach=w.coach)
    return w.say("corrected by {coach}: {reason}", coach=w.coach, reason=reason)


def _refund(w: Words, entry: Entry, pack: str) -> str:
    money, back = _amount(w, entry), _number(entry, "back")
    if entry.facts.get("credit"):
        return w.say("refunded {money}, {back} as credit", money=money, back=w.money(back))
    return w.say("refunded {money}, {back} paid out", money=money, back=w.money(back))


def _transfer(w: Words, entry: Entry, pack: str) -> str:
    if entry.units() > 0:
        return w.say("passed on by {client}", client=entry.facts.get("from"))
    return w.say("passed on to {client}", client=entry.facts.get("to"))


def _instalments(w: Words, entry: Entry, pack: str) -> str:
    return w.many(
        "{money} in {count} instalment",
        "{money} in {count} instalments",
        _number(entry, "count"),
        money=_amount(w, entry),
    )


def receipt(w: Words, right: bool) -> str:
    """What the payer said of a payment."""
    return w.say("confirmed by the payer") if right else w.say("disputed by the payer")


def _receipt(w: Words, entry: Entry, pack: str) -> str:
    if entry.facts.get("right"):
        return w.say("{money} confirmed by the payer", money=_amount(w, entry))
    return w.say("{money} disputed by the payer", money=_amount(w, entry))


_KINDS: dict[str, Callable[[Words, Entry, str], str]] = {
    "sale": _sale,
    "opening": _opening,
    "payment": _payment,
    "credit": _credit,
    "charge": _charge,
    "write_off": _write_off,
    "pay_out": _pay_out,
    "booking": _booking,
    "cancellation": _cancellation,
    "verdict": _verdict,
    "move": _move,
    "completion": _completion,
    "rained_out": _rained_out,
    "refilled": _refilled,
    "no_show": _no_show,
    "forgiveness": _forgiveness,
    "declined": _declined,
    "expiry": _expiry,
    "extension": _extension,
    "freeze": _freeze,
    "unfreeze": _unfreeze,
    "adjustment": _adjustment,
    "refund": _refund,
    "transfer": _transfer,
    "instalments": _instalments,
    "receipt": _receipt,
}
