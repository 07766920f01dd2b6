"""Puts the requests of a message together: a refusal and a proposal are a move, two times are one booking."""

from collections.abc import Sequence
from dataclasses import replace

from domain.intents import Request, Said
from handlers.understand.agenda import agenda
from handlers.understand.clauses import Clause
from handlers.understand.cues.moving import INSTEAD
from handlers.understand.followups import with_another_hour
from handlers.understand.frames import as_series, beside_old, settled
from handlers.understand.moves import is_bare_weekday
from handlers.understand.reports import is_why, reported, same_client, speaks_of_the_rest
from handlers.understand.sentence import Sentence

_JOINED = frozenset(
    (
        "book",
        "slots",
        "cancel",
        "ok",
        "no_show",
        "block",
        "unblock",
        "balance",
        "why",
        "rain",
        "holiday",
        "waitlist",
        "leave_waitlist",
    )
)
_ONCE = frozenset(
    (
        "hello",
        "help",
        "yes",
        "no",
        "owe",
        "owed",
        "next",
        "today",
        "tomorrow",
        "week",
        "rules",
        "undo",
        "stop",
        "start",
        "dispute",
    )
)
_PRONOUNS = frozenset("die den das ihn sie hem het it that this dit dat".split())
_AND = frozenset("and und y et e en also auch tambien aussi anche tambem ook".split())
_SAID_TWICE = frozenset("sent_transfer promise move cancel".split())
_WHAT_IS_DISPUTED = frozenset("why cancel no_show balance owe".split())
_SETTLED = frozenset("book slots other waitlist next promise".split())
_PROPOSING = frozenset(("book", "slots", "other"))
_SHARE_DAY = frozenset(("ok", "no_show"))


def combine(requests: Sequence[Request], sentence: Sentence, clauses: Sequence[Clause]) -> list[Request]:
    """The requests of a message from those of its clauses; at least one."""
    done: list[Request] = []
    busy = False
    if sentence.known.role == "coach":
        requests = same_client(requests)
    for at, (request, clause) in enumerate(zip(requests, clauses, strict=True)):
        request = agenda(_answer_with_times(request, clause), sentence.known.now)
        before = done[-1] if done else None
        if before is None:
            done.append(request)
        elif before.kind == request.kind == "other" and any(time.negated for time in request.times):
            done[-1] = replace(before, times=before.times + request.times)
        elif before.kind == "yes" and request.kind == "book" and not (request.times or request.names):
            continue  # "perfetto, prenota": of what was offered
        elif before.kind == "no" and request.kind == "yes" and not request.times:
            continue  # "no, don't cancel, I'm coming"
        elif _says_more_than(before, request, sentence, clause):
            done[-1] = request
        elif (
            before.kind == "move"
            and request.kind == "cancel"
            and not request.times
            and not clause.has_outright("cancel")
        ):
            continue  # why it must be moved: "I need to reschedule, something came up"
        elif request.kind == "cancel" and before.names and is_why(request, clause, sentence):
            continue  # "give Noah two weeks more, he was injured"
        elif before.kind == "paid" and request.kind in ("other", "promise") and speaks_of_the_rest(sentence):
            continue  # "paid 50, the rest next week"
        elif before.kind == "holiday" and request.kind in ("block", "cancel") and not before.times:
            done[-1] = replace(before, times=request.times)  # "ich bin krank, morgen kein Training"
        elif before.kind == "write_off" and request.kind in ("balance", "owed") and not before.names:
            done[-1] = replace(before, names=request.names)  # "write off what Emma owes"
        elif before.kind == "adjust" and request.kind == "unknown" and not before.rest:
            done[-1] = replace(
                before, rest=sentence.text[slice(*sentence.span(clause.first, clause.last))].strip(" ,.")
            )
        elif reported(before, request):
            done[-1] = replace(request, names=request.names or before.names)
        elif before.kind == "rain" and request.kind == "cancel" and not (before.times and request.times):
            done[-1] = replace(
                before,
                times=before.times or request.times,
                everything=before.everything or request.everything,
            )
        elif before.kind == "cancel" and request.kind == "next" and not sentence.text.rstrip().endswith("?"):
            continue  # "cancel today's, Thursday's stays as it is"
        elif before.kind == "other" and request.kind in ("why", "dispute") and not request.times:
            done[-1] = replace(request, times=before.times)
        elif before.kind == "cancel" and clause.has("kept") and request.kind in _PROPOSING:
            continue  # "cancel tomorrow's, I keep Thursday's"
        elif busy and before.kind == "other" and request.times and request.kind in _PROPOSING:
            done[-1] = replace(request, kind="move", times=before.times, to=request.times)
        elif (
            before.kind == "cancel"
            and request.kind == "freeze"
            and before.names == request.names
            and not clauses[at - 1].has_outright("cancel")
        ):
            done[-1] = request  # why it is to be frozen: "Emma is ill, pause her pack"
        elif moved := _as_move(before, request, sentence, clauses[at - 1 : at + 1]):
            done[-1] = moved
        elif (
            before.kind == request.kind and request.kind in _JOINED and not (before.amount and request.amount)
        ):
            done[-1] = _join(before, request)
        elif _says_it_again(before, request):
            continue
        elif request.kind in _SHARE_DAY and not request.times and before.times:
            done.append(replace(request, times=before.times))
        else:
            done.append(request)
        busy = clause.has("busy") and sentence.known.role != "coach"
    if not done:
        return [Request("unknown", confidence=0.0)]
    if busy and len(done) == 1 and done[0].kind == "other" and any(time.date_said for time in done[0].times):
        done = [replace(done[0], kind="cancel")]  # "Thursday I'm at the doctor's"
    numbers = sum(word.key.isdigit() for word in sentence.words)
    if len(done) == 1 and clauses[0].label == "no" and sentence.known.role == "client" and numbers < 2:
        done = [with_another_hour(done[0])]
    return [_settled(request, sentence) for request in done]


def _settled(request: Request, sentence: Sentence) -> Request:
    known = sentence.known
    if request.kind in _SETTLED:
        return replace(request, times=settled(as_series(request.times, sentence.text), known.now))
    if request.kind == "cancel":
        times = settled(as_series(request.times, sentence.text), known.now)
        alone = [is_bare_weekday(sentence.text, time, known.lang) for time in times]
        marked = (replace(time, weekday=said) for time, said in zip(times, alone, strict=True))
        return replace(request, times=tuple(marked))
    if request.kind == "move" and all(
        is_bare_weekday(sentence.text, time, known.lang) for time in request.to
    ):
        return replace(request, to=beside_old(request.times, request.to, known.now))
    if (
        request.kind == "move"
        and not INSTEAD.isdisjoint(word.key for word in sentence.words)
        and all(is_bare_weekday(sentence.text, time, known.lang) for time in request.times)
    ):
        # "Next week Monday instead of Wednesday": both are of that week.
        return replace(request, times=beside_old(request.to, request.times, known.now))
    return request


def _says_more_than(before: Request, request: Request, sentence: Sentence, clause: Clause) -> bool:
    """ "No, later", "yes, I confirm tomorrow at 6", "venga, apúntame a las 7": what follows is the answer.

    "Yes, and book Friday too" is an answer and an order.
    """
    if before.kind == "no":
        return request.kind in ("other", "later", "earlier", "move", "write_coach", "dispute")
    if before.kind != "yes" or not request.times:
        return False
    return request.kind == "other" or (
        request.kind == "book" and sentence.cells[clause.first].key not in _AND
    )


def _says_it_again(before: Request, request: Request) -> bool:
    """ "Can I come Friday? Anything free?" asks once."""
    if request.kind in _ONCE:
        return before.kind == request.kind
    if before.kind == "dispute" and request.kind in _WHAT_IS_DISPUTED and not request.names:
        return True
    if before.kind == "waitlist" and request.kind == "write_coach":
        return True  # "if something gets free on Wednesday, call me"
    if (
        before.kind == "why"
        and request.kind in ("cancel", "dispute")
        and not (request.times or request.question)
    ):
        return True  # "why was Tuesday charged, I had called it off"
    if (
        request.times
        or request.to
        or request.names
        or request.amount is not None
        or request.units is not None
    ):
        return False
    if request.kind == before.kind and request.kind in _SAID_TWICE:
        return True
    return (request.kind, before.kind) in (
        ("slots", "book"),
        ("book", "slots"),
        ("slots", "move"),
        ("slots", "slots"),
        ("rain", "rained_out"),
    )


def _as_move(
    before: Request, request: Request, sentence: Sentence, clauses: Sequence[Clause]
) -> Request | None:
    """ "I can't make it Thursday, book me for Friday" asks for a move; "cancel Thursday and book Friday" for two things."""
    first, clause = clauses
    if before.kind == request.kind == "move" and len(day := before.times or before.to) == 1:
        # "Bring Friday forward, 4 rather than 5": the day of the one, the hours of the other.
        if request.to and not any(time.date_said for time in (*request.times, *request.to)):
            now = sentence.known.now
            return replace(
                before,
                times=settled((*day, *request.times), now) if request.times else day,
                to=settled((*day, *request.to), now),
            )
    if (
        before.kind == "move"
        and request.kind in ("book", "slots", "move")
        and not before.to
        and (request.times or request.to)
    ):
        old = before.times or (request.times if request.kind == "move" and request.to else ())
        return replace(
            before,
            times=old,
            to=request.to or request.times,
            question=before.question or request.question,
        )
    if (
        before.kind == "next"
        and request.kind == "move"
        and before.times
        and not (request.times and request.to)
    ):
        # "I have a lesson on the 10th, but the 12th would suit me better."
        return replace(request, times=before.times, to=request.to or request.times)
    its_time = "book" if request.to else "other"
    if before.kind == its_time and request.kind == "move" and before.times and not request.times:
        # "I have Tuesday at 9, I'd like to move it to the afternoon", "I can make it at 6 after all, move it back".
        return replace(request, times=before.times, names=before.names or request.names)
    if (
        before.kind == "move"
        and before.to
        and request.kind == "book"
        and request.times
        and all(time.same_time and time.start is None for time in request.times)
    ):
        # "Move the 10th to the 17th, the hour stays."
        return replace(before, to=tuple(replace(time, same_time=True) for time in before.to))
    if before.kind == "book" and request.kind == "cancel" and before.times and not request.times:
        cells = sentence.cells[clause.first : clause.last + 1]
        if not _PRONOUNS.isdisjoint(cell.key for cell in cells):
            return replace(request, times=before.times)  # "the lesson on Friday, can I cancel it?"
    if before.kind == "other" and request.kind == "cancel" and clause.has("other") and request.times:
        old = tuple(time for time in before.times if time.date_said)
        return replace(request, kind="move", times=old, to=request.times) if old else None
    if before.kind != "cancel":
        return None
    if request.kind == "move":
        if request.to and any(time.date_said for time in request.times):
            return request  # "I'm ill today, can we do my Friday one on Saturday"
        old = before.times or request.times
        new = request.to or (request.times if before.times else ())
        return replace(request, times=old, to=new, names=before.names or request.names)
    if request.kind in ("later", "earlier") and before.times:
        return replace(before, kind="move")
    proposed = request.kind in ("book", "slots") or (
        request.kind == "other" and any(not time.negated for time in request.times)
    )
    if proposed and request.times and before.times:
        if (sentence.known.role == "coach" and request.names) or (
            _orders_to_cancel(first) and clause.has_outright(request.kind)
        ):
            return None
        return replace(
            before, kind="move", to=request.times, confidence=min(before.confidence, request.confidence)
        )
    return None


def _orders_to_cancel(clause: Clause) -> bool:
    """ "Cancel Thursday" and not "I can't make it Thursday": the reasons weigh less than the verb."""
    return any(hit.label == "cancel" and hit.weight >= 1.0 for hit in clause.hits)


def _join(before: Request, request: Request) -> Request:
    return replace(
        before,
        times=before.times + tuple(time for time in request.times if time not in before.times),
        names=before.names + tuple(ids for ids in request.names if ids not in before.names),
        unknown_name=before.unknown_name or request.unknown_name,
        question=before.question or request.question,
        everything=before.everything or request.everything,
        confidence=min(before.confidence, request.confidence),
    )


def _answer_with_times(request: Request, clause: Clause) -> Request:
    """ "Yes, Friday at 6" may be another Friday than the one proposed: it is looked at as said, not taken as a plain yes."""
    if request.kind == "yes" and request.times and all(_is_parting(time) for time in request.times):
        return replace(request, times=())  # "passt, dann bis Freitag"
    forbidden = any(hit.label == "no" and hit.weight > 0.9 for hit in clause.hits)
    if request.kind in ("yes", "no") and request.times and not forbidden:
        return replace(request, kind="other")
    return request


def _is_parting(time: Said) -> bool:
    return time.open == "before" and time.date_said and not time.time_said and time.part is None
