"""Cuts a message into its requests: each clause has one thing that is wanted."""

from dataclasses import dataclass, replace
from itertools import pairwise

from handlers.understand.cues.extents import NO, POLITE, UNSURE
from handlers.understand.cues.lexicon import Hit, language_of
from handlers.understand.cues.moving import MOVING
from handlers.understand.hits import find_hits
from handlers.understand.kept import is_kept
from handlers.understand.sentence import Cell, Sentence

_BREAKS = frozenset(
    ", ; . ! ? : | / + & and und y e et en then dann luego poi puis depois dan or oder o ou of but aber pero mais ma mas so also plus".split()
)
_ONLY_IN = {"e": ("it", "pt"), "y": ("es",), "et": ("fr",), "en": ("nl",), "o": ("es", "it"), "ou": ("fr", "pt"), "of": ("nl",),
            "dan": ("nl",), "so": ("en",), "plus": ("en", "de", "nl"), "mais": ("fr",), "ma": ("it",), "mas": ("pt",)}  # fmt: skip
_JOINS = frozenset("& and und y e et en plus or oder of o ou".split())
WEAK = frozenset(("hello", "thanks", "yes", "no", "question", "help", "other", "later", "earlier"))
REASONS = frozenset(("busy", "unfit", "kept"))
"""Labels of what is no wish but explains one: they stay with the clause that holds it."""
_ACT = 0.7
_LATE = 0.9
_CHANGES = frozenset(("cancel", "move"))
_DENIABLE_VERBS = frozenset(("cancel", "move", "undo", "block"))
_MOST_CLAUSES = 12
_IF = frozenset("if wenn falls si sino sinon se als".split())
_RIGHT = frozenset(("stimmt", "klopt", "passt"))
_IT = frozenset(("es", "das", "het", "dat"))
_BUT = frozenset("but aber sondern maar".split())
_WISHES = frozenset(("book", "slots"))
_BEFORE_NOT = frozenset(
    "leider doch mir uns gar uberhaupt auch so ganz dann bei helaas toch me mij ons echt ook dus jetzt nun es het".split()
)
_NOT_LAST = frozenset("nicht nix nimmer niet nie".split())
_AFTER_NOT = frozenset("mehr so meer gut goed".split())
_DENIABLE = frozenset(
    "book slots buy promise sent_transfer paid sell ok yes waitlist start add_client refund charge".split()
)
_PRIORITY = (
    "undo", "dispute", "stop", "start", "why", "leave_waitlist", "stop_weekly", "waitlist", "write_off", "forgive", "no_show", "rained_out", "rain", "unfreeze",
    "nickname", "instalments", "pay_out", "share", "refund", "freeze", "extend",
    "transfer", "charge", "adjust", "sell", "paid", "sent_transfer", "promise", "mixed_up", "move", "cancel", "away", "rules", "owed", "owe", "balance",
    "buy", "book", "slots", "unblock", "block", "holiday", "weekly", "next", "today", "import", "export",
)  # fmt: skip
_OWNS_THE_REST_COACH = frozenset(("hours", "offers", "rules", "settings", "add_client", "import", "nickname"))
_OWNS_THE_REST_CLIENT = frozenset(("write_coach",))
_RANK = {label: len(_PRIORITY) - place for place, label in enumerate(_PRIORITY)}


@dataclass(frozen=True, slots=True)
class Clause:
    """The cells `first` to `last`, what they want (None: nothing that was understood), how surely, and all phrases found."""

    first: int
    last: int
    label: str | None
    score: float
    hits: tuple[Hit, ...] = ()

    def has(self, label: str) -> bool:
        """Whether a phrase of this label stands in the clause too."""
        return any(hit.label == label for hit in self.hits)

    def has_outright(self, label: str) -> bool:
        """Whether the verb itself was said: "book", "cancel", and not only "can I come", "can't make it"."""
        return any(hit.label == label and hit.first == hit.last and hit.weight >= _LATE for hit in self.hits)


def cut(sentence: Sentence, role: str) -> list[Clause]:
    """The clauses of a message, in order; words without a wish of their own go with the one before, else the one behind."""
    hits = find_hits(sentence, role)
    clauses: list[Clause] = []
    pending: int | None = None
    reasons: tuple[Hit, ...] = ()
    for first, last in _segments(sentence):
        inside = tuple(
            hit
            for hit in hits
            if first <= hit.last <= last
            and not denied(hit, sentence, first)
            and not _reaches_over_but(hit, sentence)
        )
        if any(hit.label in ("move", "other") and hit.first == first for hit in inside):
            # "I can't Wednesday, make it Thursday": the no is said of Wednesday alone.
            inside = tuple(hit for hit in inside if hit.label != "cancel" or hit.first >= first)
        label, score = best_label(inside)
        if (label is None or label in WEAK) and _moves_too(sentence, clauses, first, last):
            clauses.append(Clause(first, last, "move", _ACT, inside))
            continue
        if label is None or score < _ACT or label in WEAK:
            weak = tuple(inside)
            why = tuple(hit for hit in inside if hit.label in REASONS and hit.first >= first)
            greeted = bool(clauses) and bool(why) and clauses[-1].label in ("hello", "thanks")
            if clauses and not greeted and not (clauses[-1].label in WEAK and label in WEAK):
                clauses[-1] = replace(clauses[-1], last=last, hits=clauses[-1].hits + weak)
            elif label in WEAK and score >= 0.4:
                clauses.append(
                    Clause(pending if pending is not None else first, last, label, score, reasons + weak)
                )
                pending, reasons = None, ()
            else:
                pending = first if pending is None else pending
                reasons += why
            continue
        clauses.append(
            Clause(pending if pending is not None else first, last, label, score, reasons + inside)
        )
        pending, reasons = None, ()
    if pending is not None:
        clauses.append(
            Clause(pending, len(sentence.cells) - 1, None, 0.0, tuple(h for h in hits if h.last >= pending))
        )
    return _swallowed(_without_filler(clauses, sentence)[:_MOST_CLAUSES], sentence, role)


def _asks_whether(sentence: Sentence, at: int) -> bool:
    """ "Stimmt es, dass ich noch 3 habe?": it is asked, not confirmed."""
    behind = [cell.key for cell in sentence.cells[at + 1 : at + 2]]
    return behind != [] and behind[0] in _IT and "?" in sentence.text


def _reaches_over_but(hit: Hit, sentence: Sentence) -> bool:
    """ "Friday must fall, but Saturday works": what is said of Friday is not said of what stands behind the "but"."""
    inside = [cell.key for cell in sentence.cells[hit.first : hit.last]]
    return hit.label == "cancel" and any(
        key in _BUT and "," in inside[max(0, at - 2) : at] for at, key in enumerate(inside)
    )


def _moves_too(sentence: Sentence, clauses: list[Clause], first: int, last: int) -> bool:
    """ "Move my Monday to Tuesday, and Mia's Friday to Saturday": the verb is said once."""
    if not clauses or clauses[-1].label != "move" or sentence.cells[first].key not in _JOINS:
        return False
    cells = sentence.cells[first : last + 1]
    at = [place for place, cell in enumerate(cells) if cell.key == "@t"]
    if not at:
        return False
    said = sentence.words[cells[at[0]].first : cells[at[-1]].last + 1]
    behind = {word.key for word in said[1:-1]}
    return not MOVING[language_of(sentence.known.lang)].to.isdisjoint(behind)


def denied(hit: Hit, sentence: Sentence, first: int = 0) -> bool:
    """ "I can't come", "not paid yet": a wish with a no in it or shortly before it is none."""
    if hit.label == "cancel" and is_kept(sentence, hit):
        return True
    if hit.label == "yes" and sentence.cells[hit.last].key in _RIGHT and _asks_whether(sentence, hit.last):
        return True
    if hit.label not in _DENIABLE and not (hit.label in _DENIABLE_VERBS and hit.first == hit.last):
        return False
    spanish = language_of(sentence.known.lang) == "es"
    begin = max(first, hit.first - (3 if hit.first == hit.last else 2))
    around = [
        cell
        for at, cell in enumerate(sentence.cells[begin : hit.last + 1], begin)
        if not (at and sentence.cells[at - 1].key in _IF)  # "if not, I'd love Wednesday"
    ]
    if hit.label in ("book", "slots") and _only_thought_about(sentence, first, hit):
        return True
    if hit.label in _DENIABLE_VERBS and sentence.known.lang.startswith("fr") and _pas_behind(sentence, hit):
        return True
    if hit.label in _WISHES and _not_behind(sentence, hit):
        return True
    if hit.label == "slots" and sentence.text.rstrip().endswith("?"):
        return False  # "t'aurais pas un trou demain ?" asks
    return any(cell.key in NO or (cell.key == "no" and (spanish or hit.label == "buy")) for cell in around)


def _pas_behind(sentence: Sentence, hit: Hit) -> bool:
    """ "N'annule pas": French says its no behind the verb."""
    behind = sentence.cells[hit.last + 1 : hit.last + 2]
    return bool(behind) and behind[0].key in ("pas", "surtout")


def _not_behind(sentence: Sentence, hit: Hit) -> bool:
    """ "Freitag passt mir doch nicht": German and Dutch say the verb's no at the end."""
    if language_of(sentence.known.lang) not in ("de", "nl"):
        return False
    behind = [cell.key for cell in sentence.cells[hit.last + 1 : hit.last + 5]]
    while behind and behind[0] in _BEFORE_NOT:
        behind.pop(0)
    return bool(behind) and behind[0] in _NOT_LAST and behind[1:2] != ["nur"] and _ends(behind[1:])


def _ends(keys: list[str]) -> bool:
    """Whether nothing follows but a sign, or a word that begins the next clause."""
    return not keys or not keys[0].isalpha() or keys[0] in _BREAKS or keys[0] in _AFTER_NOT


def _only_thought_about(sentence: Sentence, first: int, hit: Hit) -> bool:
    """ "Not sure if I can come"; but "I was wondering if I could come" is a polite wish."""
    before = [cell.key for cell in sentence.cells[max(first, hit.first - 4) : hit.first]]
    polite = [cell.key for cell in sentence.cells[max(first, hit.first - 6) : hit.first]]
    if any(one in _IF and other in NO for one, other in pairwise(before)):
        return False  # "if not, I'd love Wednesday"
    return bool(UNSURE.intersection(before)) and not POLITE.intersection(polite)


def best_label(hits: tuple[Hit, ...]) -> tuple[str | None, float]:
    """The label that the phrases speak for most: the surest, then the longest, then the one of more consequence."""
    scores: dict[str, tuple[float, int]] = {}
    for hit in hits:
        if hit.label == "question" or hit.label in REASONS:
            continue
        begins = 0.05 if hit.source.startswith("^") and hit.label not in WEAK else 0.0
        score = hit.weight + 0.02 * min(hit.last - hit.first, 5) + begins
        if score > scores.get(hit.label, (0.0, 0))[0]:
            scores[hit.label] = (score, _RANK.get(hit.label, 0))
    if not scores:
        return None, 0.0
    label = max(scores, key=lambda name: scores[name])
    return label, min(1.0, scores[label][0])


def _segments(sentence: Sentence) -> list[tuple[int, int]]:
    """Stretches of cells between signs, joining words and line ends; a break inside a time or an amount is none."""
    lang = language_of(sentence.known.lang)
    segments: list[tuple[int, int]] = []
    first = 0
    cells = sentence.cells
    last = max((at for at, cell in enumerate(cells) if cell.key.isalnum() or cell.key == "@t"), default=0)
    for at, cell in enumerate(cells):
        allowed = _ONLY_IN.get(cell.key)
        breaks = (
            cell.key in _BREAKS
            and (allowed is None or lang in allowed)
            and not (cell.key in _JOINS and _between_times(cells, at))
            and not _behind_initial(sentence, at)
            and not _is_something_else(sentence, at)
            and (at < last or cell.key != "then")  # "how about Monday then?"
        )
        newline = (
            at > first
            and "\n"
            in sentence.text[sentence.words[cells[at - 1].last].end : sentence.words[cell.first].start]
        )
        if newline:
            segments.append((first, at - 1))
            first = at
        elif breaks and at > first:
            end = at if cell.key in "?!" else at - 1
            segments.append((first, end))
            first = at + 1 if cell.key in "?!" else at
    if first < len(cells):
        segments.append((first, len(cells) - 1))
    return segments


def _between_times(cells: tuple[Cell, ...], at: int) -> bool:
    """ "Tuesday and Thursday" are one thing's times."""
    return 0 < at < len(cells) - 1 and cells[at - 1].key == cells[at + 1].key == "@t"


def _is_something_else(sentence: Sentence, at: int) -> bool:
    """ "è" and "é" are no "and"; "depois de" is "after", not "then"."""
    key, word = sentence.cells[at].key, sentence.words[sentence.cells[at].first]
    if key == "e":
        return not sentence.text[word.start : word.end].isascii()
    return (
        key == "depois"
        and sentence.cells[at + 1 : at + 2] != ()
        and sentence.cells[at + 1].key in ("de", "das", "dos")
    )


def _swallowed(clauses: list[Clause], sentence: Sentence, role: str) -> list[Clause]:
    """Some commands own all the words behind them: a list of hours, the text of an offer, a message to the coach. "I took
    Friday, it should have been Saturday" owns what is before it too."""
    if any(clause.label == "mixed_up" for clause in clauses):
        hits = tuple(hit for clause in clauses for hit in clause.hits)
        score = max(clause.score for clause in clauses)
        return [Clause(clauses[0].first, len(sentence.cells) - 1, "mixed_up", score, hits)]
    if role != "coach" and len(clauses) > 1:
        # "Stuck in traffic, please cancel": why it is cancelled, no message to hand on.
        wanted = [clause for clause in clauses if not _only_late(clause)]
        if wanted and any(clause.label in _CHANGES for clause in wanted):
            first = min(clauses[0].first, wanted[0].first)
            clauses = [replace(wanted[0], first=first), *wanted[1:]]
    for place, clause in enumerate(clauses):
        if clause.label in (_OWNS_THE_REST_COACH if role == "coach" else _OWNS_THE_REST_CLIENT):
            hits = tuple(hit for other in clauses[place:] for hit in other.hits)
            return [*clauses[:place], replace(clause, last=len(sentence.cells) - 1, hits=hits)]
    return clauses


def _only_late(clause: Clause) -> bool:
    """Whether somebody just says that he is late, and does not ask for something to be handed on."""
    return clause.label == "write_coach" and all(
        hit.weight <= _LATE for hit in clause.hits if hit.label == "write_coach"
    )


def _behind_initial(sentence: Sentence, at: int) -> bool:
    """The point of "Emma K." ends no sentence."""
    before = sentence.cells[at - 1] if at else None
    if before is None or sentence.cells[at].key != "." or before.key != "@n":
        return False
    return len(sentence.words[before.last].key) == 1


def _names_an_hour(clause: Clause, sentence: Sentence) -> bool:
    cells = sentence.cells[clause.first : clause.last + 1]
    return any(sentence.readings[number].time_said for cell in cells for number in cell.times)


def _without_filler(clauses: list[Clause], sentence: Sentence) -> list[Clause]:
    """Greetings and thanks fall away where something is wanted; not the day in "hello, on Thursday I have the doctor and
    can't come", nor the hour in "fine, see you tomorrow at ten"."""
    wanted: list[Clause] = []
    told = None
    for clause in clauses:
        timed = "@t" in sentence.keys[clause.first : clause.last + 1]
        if clause.label == "thanks" and wanted and _names_an_hour(clause, sentence):
            wanted.append(clause)
        elif clause.label in ("hello", "thanks", None):
            told = clause if timed and not wanted else None
        elif told is not None and (clause.label == "cancel" or (clause.label == "book" and not timed)):
            wanted.append(replace(clause, first=told.first))
            told = None
        else:
            wanted.append(clause)
    return wanted or clauses[:1]
