"""Why an entry stands in the ledger, in the reader's words: what happened, what decided it, and what caused it."""

from collections.abc import Callable
from datetime import datetime

from domain.ledger import CREDIT, WORLD, Entry
from handlers.pages.rules import told_rule
from handlers.replies.payments import _method
from handlers.replies.words import Words
from handlers.views import ClientPage, Line


class Reasons:
    """The words of one client's entries. `for_coach`: the coach reads; otherwise the client himself."""

    def __init__(self, words: Words, page: ClientPage, *, for_coach: bool) -> None:
        self.words = words
        self.client = page.client
        self.labels = {charge.id: charge.label for charge in page.charges}
        self.packs = {held.pack.id: held.pack.name for held in page.packs}
        self.page_words = page.words
        self.for_coach = for_coach

    def what(self, line: Line) -> str:
        """What happened, in a few words; of an undo, what it took back."""
        if line.undoes is not None:
            return self.words.say("Taken back: {what}", what=self._named(line.undoes))
        return self._named(line.entry)

    def _named(self, entry: Entry) -> str:
        named = _KINDS.get(entry.kind)
        return named(self, entry) if named else entry.kind.replace("_", " ").capitalize()

    def about(self, entry: Entry) -> str:
        """What it is about: the session's time, the pack, what a payment went to."""
        w = self.words
        start = _moment(entry, "start")
        if start is not None:
            return w.opening(w.when(start))
        if entry.kind == "charge":
            return ""
        paid = [self.labels.get(item.holder_id, "") for item in entry.postings if item.holder == "charge"]
        if entry.kind in ("sale", "opening"):
            bought = sum(item.amount for item in entry.postings if item.holder == "pack")
            asked = sum(item.amount for item in entry.postings if item.holder == "charge")
            return w.say("{sessions} for {money}", sessions=w.sessions(bought), money=w.money(asked))
        lines = [", ".join(dict.fromkeys(label for label in paid if label))]
        if not paid and entry.pack_id is not None:
            lines = [self.packs.get(entry.pack_id, "")]
        over = _credit_made(entry)
        if over and entry.kind == "payment":
            lines.append(w.say("{money} stay as credit", money=w.money(over)))
        return " · ".join(line for line in lines if line)

    def why(self, entry: Entry) -> str:
        """How it was judged, where somebody's notice decided: when it was written, and until when it was free."""
        w = self.words
        asked, limit, start = (_moment(entry, name) for name in ("asked", "free_until", "start"))
        if asked is None or entry.kind == "undo" or entry.facts.get("reason") not in ("client", None):
            return ""
        wrote = self._by(
            entry,
            you=w.say("You wrote on {moment}", moment=w.when(asked)),
            other=w.say("Written on {moment}", moment=w.when(asked)),
        )
        if limit is None or start is None:
            return w.say("{wrote}.", wrote=wrote)
        notice = w.notice(int((start - limit).total_seconds()) // 60)
        return w.say(
            "{wrote}; free until {limit}, {notice} before.", wrote=wrote, limit=w.when(limit), notice=notice
        )

    def rule(self, entry: Entry) -> str:
        """The rule that decided, as the ledger keeps it, with the day on which it was agreed to."""
        if not entry.rule:
            return ""
        rule = self.words.opening(told_rule(self.words, entry.rule))
        accepted = _moment(entry, "accepted")
        if accepted is None:
            return rule
        day = self.words.full_date(self.words.local(accepted).date())
        return self.words.say("{rule}, agreed on {day}", rule=rule, day=day)

    def cause(self, entry: Entry) -> str:
        """Whose message it was, and when; without one, that it happened by itself."""
        w = self.words
        moment = w.when(entry.at)
        if entry.actor == "coach":
            if self.for_coach:
                return w.say("Your message, {moment}", moment=moment)
            return w.say("Message of {coach}, {moment}", coach=w.coach, moment=moment)
        if entry.actor == f"client:{self.client.id}":
            if self.for_coach:
                return w.say("Message of {client}, {moment}", client=self.client.name, moment=moment)
            return w.say("Your message, {moment}", moment=moment)
        return w.say("By itself, {moment}", moment=moment)

    def words_of(self, entry: Entry) -> str:
        """What was written, for a tap or a "yes" what led to it.

        A client sees his own words alone: the coach's may name others.
        """
        if not self.for_coach and entry.actor != f"client:{self.client.id}":
            return ""
        said = entry.facts.get("said")
        causes = (said if isinstance(said, str) else "", entry.cause)
        return next((self.page_words[cause] for cause in causes if cause in self.page_words), "")

    def undone(self, line: Line) -> str:
        """That it was taken back, and when."""
        if line.undone_by is None:
            return ""
        return self.words.say("Taken back on {moment}.", moment=self.words.when(line.undone_by.at))

    def _by(self, entry: Entry, *, you: str, other: str) -> str:
        return you if not self.for_coach and entry.actor == f"client:{self.client.id}" else other


def _moment(entry: Entry, name: str) -> datetime | None:
    value = entry.facts.get(name)
    return datetime.fromisoformat(value) if isinstance(value, str) and value else None


def _number(entry: Entry, name: str) -> int:
    value = entry.facts.get(name)
    return value if isinstance(value, int) else 0


def _credit_made(entry: Entry) -> int:
    made = (
        item
        for item in entry.postings
        if item.holder == "client" and item.source == WORLD and item.target == CREDIT
    )
    return sum(item.amount for item in made)


def _amount(r: Reasons, entry: Entry) -> str:
    return r.words.money(_number(entry, "amount"))


def _sale(r: Reasons, entry: Entry) -> str:
    return r.words.say(
        "{name} bought", name=str(entry.facts.get("offer") or r.packs.get(entry.pack_id or 0, ""))
    )


def _opening(r: Reasons, entry: Entry) -> str:
    return r.words.say("Opening balance")


def _payment(r: Reasons, entry: Entry) -> str:
    method = entry.facts.get("method")
    how = _method(r.words, method if isinstance(method, str) else None)
    return r.words.say("Paid {money}{how}", money=_amount(r, entry), how=how)


def _credit(r: Reasons, entry: Entry) -> str:
    return r.words.say("{money} of credit used", money=_amount(r, entry))


def _charge(r: Reasons, entry: Entry) -> str:
    return r.words.say("{label}: {money}", label=str(entry.facts.get("label") or ""), money=_amount(r, entry))


def _write_off(r: Reasons, entry: Entry) -> str:
    return r.words.say("{money} written off by {coach}", money=_amount(r, entry), coach=r.words.coach)


def _booking(r: Reasons, entry: Entry) -> str:
    return (
        r.words.say("Booked")
        if entry.actor != "coach"
        else r.words.say("Booked by {coach}", coach=r.words.coach)
    )


def _came_back(r: Reasons, entry: Entry) -> str:
    """ "session back", unless its pack was over."""
    return (
        r.words.say("session expired, the pack was over")
        if entry.units() < 0
        else r.words.say("session back")
    )


def _cancellation(r: Reasons, entry: Entry) -> str:
    w, reason, back = r.words, entry.facts.get("reason"), _came_back(r, entry)
    asked, limit = _moment(entry, "asked"), _moment(entry, "free_until")
    if _number(entry, "percent"):
        return w.say("Cancelled late, {counts}", counts=_counted(r, entry))
    if reason == "weather":
        return w.say("Called off for the weather, {back}", back=back)
    if reason == "coach":
        return w.say("Cancelled by {coach}, {back}", coach=w.coach, back=back)
    if entry.facts.get("forgiven"):
        return w.say("Cancelled late, let go by the rules, {back}", back=back)
    if asked is not None and limit is not None and asked > limit:
        return w.say("Cancelled late, left to {coach} to decide, {back}", coach=w.coach, back=back)
    return w.say("Cancelled in time, {back}", back=back)


def _counted(r: Reasons, entry: Entry) -> str:
    percent = _number(entry, "percent")
    return r.words.say("it counts") if percent == 100 else r.words.say("{percent} % counts", percent=percent)


def _verdict(r: Reasons, entry: Entry) -> str:
    return r.words.say("{coach} decided: {counts}", coach=r.words.coach, counts=_counted(r, entry))


def _move(r: Reasons, entry: Entry) -> str:
    to = _moment(entry, "to")
    if to is not None:
        return r.words.say("Moved to {when}", when=r.words.when(to))
    if not _number(entry, "percent"):
        return r.words.say("Moved in time, {back}", back=_came_back(r, entry))
    return r.words.say("Moved late, {counts}", counts=_counted(r, entry))


def _completion(r: Reasons, entry: Entry) -> str:
    return r.words.say("Trained")


def _no_show(r: Reasons, entry: Entry) -> str:
    return r.words.say("No-show")


def _forgiveness(r: Reasons, entry: Entry) -> str:
    if _number(entry, "percent"):
        return r.words.say("Partly let go by {coach}", coach=r.words.coach)
    return r.words.say("Let go by {coach}, {back}", coach=r.words.coach, back=r.words.say("session back"))


def _refilled(r: Reasons, entry: Entry) -> str:
    return r.words.say(
        "Cancelled late, but filled from the waitlist, {back}", back=r.words.say("session back")
    )


def _declined(r: Reasons, entry: Entry) -> str:
    if entry.actor == "coach":
        return r.words.say(
            "Request declined by {coach}, {back}", coach=r.words.coach, back=_came_back(r, entry)
        )
    return r.words.say("Request not confirmed in time, {back}", back=_came_back(r, entry))


def _expiry(r: Reasons, entry: Entry) -> str:
    return r.words.say("Expired")


def _extension(r: Reasons, entry: Entry) -> str:
    return r.words.say("Extended")


def _adjustment(r: Reasons, entry: Entry) -> str:
    return r.words.say("Corrected by {coach}", coach=r.words.coach)


def _refund(r: Reasons, entry: Entry) -> str:
    return r.words.say("Refunded")


def _transfer(r: Reasons, entry: Entry) -> str:
    return r.words.say("Transferred")


def _undo(r: Reasons, entry: Entry) -> str:
    return r.words.say("Taken back")


_KINDS: dict[str, Callable[[Reasons, Entry], str]] = {
    "sale": _sale,
    "opening": _opening,
    "payment": _payment,
    "credit": _credit,
    "charge": _charge,
    "write_off": _write_off,
    "booking": _booking,
    "cancellation": _cancellation,
    "verdict": _verdict,
    "move": _move,
    "completion": _completion,
    "no_show": _no_show,
    "forgiveness": _forgiveness,
    "refilled": _refilled,
    "declined": _declined,
    "expiry": _expiry,
    "extension": _extension,
    "adjustment": _adjustment,
    "refund": _refund,
    "transfer": _transfer,
    "undo": _undo,
}
