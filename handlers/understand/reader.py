"""From a text to what it asks for: read this first. Pure: the same text in the same world gives the same requests."""

from dataclasses import replace

from domain.intents import ANSWERS, CLIENT_REQUESTS, COACH_REQUESTS, Request
from handlers.understand import answers
from handlers.understand.clauses import Clause, cut
from handlers.understand.combine import combine
from handlers.understand.commands import KINDS, read_command, read_setting
from handlers.understand.cues.lexicon import tongue_of
from handlers.understand.farewells import is_goodbye
from handlers.understand.fields import fill
from handlers.understand.followups import numbers_in
from handlers.understand.kinds import kind_for
from handlers.understand.known import Known, OfferName
from handlers.understand.names import Person
from handlers.understand.sentence import Sentence, make_sentence, said, tidy
from handlers.understand.words import beginning

_OTHER_TONGUE = 0.95
_SET_BY_A_LINE = ("hours", "offers", "rules", "settings")
"""What owns the whole line in which it is set."""
__all__ = ["Known", "OfferName", "Person", "read"]


def read(text: str, known: Known) -> list[Request]:
    """Everything a message asks for, in the order of the words; never empty, never raises. `text` of each is as it came.

    Kinds are those of domain.intents for the writer's role. What a name, amount or time is not sure about stands in the
    request (several ids, no amount, other readings): nothing is chosen here that could be asked.
    """
    plain = tidy(text)
    quick = _quick(plain, known)
    if quick is not None:
        return [replace(quick, text=text)]
    role = "coach" if known.role == "coach" else "client"
    command = read_command(plain)
    if command is None and role == "coach" and not known.lang.startswith("en"):
        command = read_setting(plain, known.lang)
        if command is not None and command[0] in _SET_BY_A_LINE:
            return [Request(command[0], text=text, rest=command[1])]
    label = None
    if command is not None:
        word, rest = command
        label = KINDS.get(word)
        if label == "start" and rest:
            return [Request("start", text=text, rest=rest)]
        plain = f"{word.replace('_', ' ')} {rest}".strip()
    sentence = make_sentence(plain, known)
    if not sentence.cells:
        return [Request("unknown", text=text, confidence=0.0)]
    tongue = tongue_of(sentence.keys, role, known.lang)
    # Once: the times and names read in that language may make the words of a third one of the rest.
    other = make_sentence(beginning(plain, sentence.words), replace(known, lang=tongue)) if tongue else None
    if other is None or not _reads_as_many(sentence, other):
        found, sure = _requests(sentence, role, label), 1.0
    else:
        found, sure = _requests(other, role, label), _OTHER_TONGUE
    return [
        replace(request, text=text, confidence=round(request.confidence * sure, 2))
        for request in (_allowed(request, known) for request in found)
    ]


def _requests(sentence: Sentence, role: str, label: str | None) -> list[Request]:
    """What a sentence asks for; with a `label`, as the command says."""
    if label is None and is_goodbye(sentence):
        return [Request("thanks", times=tuple(said(reading) for reading in sentence.readings))]
    clauses = cut(sentence, role)
    if label is not None and kind_for(label, sentence.known.role) is not None:
        clauses = _led_by(label, clauses, sentence)
    return combine([fill(sentence, clause) for clause in clauses], sentence, clauses)


def _reads_as_many(own: Sentence, other: Sentence) -> bool:
    """Whether another tongue reads no fewer words as times: in "can I come mañana a las 5" the time is said in the own one."""
    return _said_of_times(other) >= _said_of_times(own)


def _said_of_times(sentence: Sentence) -> int:
    return sum(reading.span[1] - reading.span[0] for reading in sentence.readings)


def _quick(text: str, known: Known) -> Request | None:
    """Answers that need no reading of words: thumbs, numbers and labels of what was offered."""
    mark = answers.thumb(text)
    if mark is not None:
        return Request(mark)
    if known.choices:
        place = answers.label_said(text, known.choices)
        if place is not None:
            return Request("pick", position=place)
    number = answers.bare_number(text)
    if number is not None:
        times = tuple(said(reading) for reading in make_sentence(text, known).readings)
        if 1 <= number <= len(known.choices):
            return Request("pick", position=number, number=number, times=times)
        return Request("other", number=number, times=times, confidence=0.6)
    place = answers.ordinal_said(text, len(known.choices))
    return Request("pick", position=place, confidence=0.95) if place is not None else None


def _led_by(label: str, clauses: list[Clause], sentence: Sentence) -> list[Clause]:
    """A command is what it says, whatever the words behind it would mean by themselves."""
    whole = tuple(hit for clause in clauses for hit in clause.hits)
    return [Clause(0, len(sentence.cells) - 1, label, 1.0, whole)]


def _allowed(request: Request, known: Known) -> Request:
    """Only kinds that the writer's role knows; what is left is a follow-up if times or numbers were said, else unknown."""
    kinds = (COACH_REQUESTS if known.role == "coach" else CLIENT_REQUESTS) + ANSWERS
    if request.kind in kinds:
        return request
    if request.times or numbers_in(request):
        return replace(request, kind="other", confidence=min(request.confidence, 0.6))
    return replace(request, kind="unknown", confidence=0.0)
