"""Why an entry stands in the ledger, in the reader's words: what happened, what decided it, and what caused it."""

from domain.ledger import CREDIT, WORLD, Entry
from handlers.replies.reasons import event, headline, judged, moment, receipt
from handlers.replies.rulings import told_rule
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
        self.online = page.online

    def what(self, line: Line) -> str:
        """What happened, in a few words; of an undo, what it took back."""
        entry = line.undoes or line.entry
        what = event(self.words, entry, pack=self.packs.get(entry.pack_id or 0, ""))
        if line.undoes is not None and entry.kind != "undo":
            return self.words.say("Taken back: {what}", what=what)
        if line.right is not None:
            what = f"{what}, {receipt(self.words, line.right)}"
        return headline(what)

    def about(self, entry: Entry) -> str:
        """What it is about: the session's time, the pack, what a payment went to."""
        w = self.words
        start = moment(entry, "start")
        if start is not None:
            return w.opening(w.session_at(start, online=entry.booking_id in self.online))
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
        """How it was judged, where somebody's notice decided."""
        words = self.words.own() if entry.booking_id in self.online else self.words
        return judged(words, entry, you=not self.for_coach and entry.actor == f"client:{self.client.id}")

    def rule(self, entry: Entry) -> str:
        """The rule that decided, as the ledger keeps it, with the day on which it was agreed to."""
        if not entry.rule:
            return ""
        rule = self.words.opening(told_rule(self.words, entry.rule))
        accepted = moment(entry, "accepted")
        if accepted is None:
            return rule
        day = self.words.full_date(self.words.local(accepted).date())
        return self.words.say("{rule}, agreed on {day}", rule=rule, day=day)

    def cause(self, entry: Entry) -> str:
        """Whose message it was, and when; without one, that it happened by itself."""
        w = self.words
        at = w.when(entry.at)
        if entry.actor == "coach":
            if self.for_coach:
                return w.say("Your message, {moment}", moment=at)
            return w.say("Message of {coach}, {moment}", coach=w.coach, moment=at)
        if entry.actor == f"client:{self.client.id}":
            if self.for_coach:
                return w.say("Message of {client}, {moment}", client=self.client.name, moment=at)
            return w.say("Your message, {moment}", moment=at)
        return w.say("By itself, {moment}", moment=at)

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


def _credit_made(entry: Entry) -> int:
    made = (
        item
        for item in entry.postings
        if item.holder == "client" and item.source == WORLD and item.target == CREDIT
    )
    return sum(item.amount for item in made)
