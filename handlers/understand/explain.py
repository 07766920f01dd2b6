"""What was read of a text and why, for people: what `python -m bot understand "…"` prints."""

from collections.abc import Iterator
from dataclasses import fields, replace

from domain.intents import Request, Said
from handlers.understand.clauses import cut
from handlers.understand.commands import read_command
from handlers.understand.cues.lexicon import tongue_of
from handlers.understand.hits import find_hits
from handlers.understand.known import Known
from handlers.understand.reader import read
from handlers.understand.sentence import Sentence, make_sentence, tidy

_SKIPPED = frozenset(("kind", "text", "confidence", "times", "to", "names"))
_MOST_PHRASES = 8


def explain(text: str, known: Known) -> str:
    """A page of plain text: every request with what was read for it and where, then the phrases that decided."""
    plain = tidy(text)
    lines = [f"{text!r}  ({known.role}, {known.lang}, {known.now.isoformat(timespec='minutes')} {known.tz})"]
    for number, request in enumerate(read(text, known), 1):
        lines.append(
            f"{number}. {request.kind}  sure {request.confidence:.2f}"
            + ("  asked, not ordered" if request.question else "")
        )
        lines.extend(f"     {line}" for line in _facts(request, plain, known))
    command = read_command(plain)
    if command is not None:
        lines.append(f"   command /{command[0]}")
        plain = f"{command[0].replace('_', ' ')} {command[1]}".strip()
    sentence = make_sentence(plain, known)
    if sentence.cells:
        lines.extend(_reasons(sentence, known))
    return "\n".join(lines)


def _facts(request: Request, plain: str, known: Known) -> Iterator[str]:
    for time in request.times:
        yield f"time    {_said(time, plain)}"
    for time in request.to:
        yield f"to      {_said(time, plain)}"
    called = {person.id: person.names[0] for person in known.people if person.names}
    for ids in request.names:
        who = ", ".join(f"{called.get(number, '?')} ({number})" for number in ids)
        yield f"name    {who}" + ("  which one?" if len(ids) > 1 else "")
    for field in fields(Request):
        value = getattr(request, field.name)
        if field.name in _SKIPPED or field.name == "question" or value in (None, "", (), False):
            continue
        yield f"{field.name:<7} {value}"


def _said(time: Said, plain: str) -> str:
    parts = [_quoted(plain, time.span)]
    if time.start is not None or time.end is not None:
        parts.append(
            f"{_instant(time.start)} to {_instant(time.end)}"
            if time.end is not None
            else _instant(time.start)
        )
    parts.append(f"grain {time.grain}")
    for name in ("part", "open", "repeats", "count", "minutes", "clock_change"):
        value = getattr(time, name)
        if value is not None:
            parts.append(f"{name} {value}")
    parts.extend(name for name in ("same_time", "negated") if getattr(time, name))
    if time.others:
        parts.append("or " + ", ".join(_instant(start or end) for start, end in time.others))
    parts.append(f"sure {time.confidence:.2f}")
    return "  ".join(parts)


def _quoted(plain: str, span: tuple[int, int]) -> str:
    return f"{plain[span[0] : span[1]]!r} [{span[0]}:{span[1]}]"


def _instant(moment: object) -> str:
    return f"{moment:%a %Y-%m-%d %H:%M}" if moment is not None else "…"


def _reasons(sentence: Sentence, known: Known, *, again: bool = False) -> Iterator[str]:
    role = "coach" if known.role == "coach" else "client"
    yield f"   row     {' '.join(sentence.keys)}"
    called = {person.id: person.names[0] for person in known.people if person.names}
    for cell in sentence.cells:
        if cell.name is not None:
            who = ", ".join(f"{called.get(number, '?')} ({number})" for number in cell.name.ids)
            span = sentence.words[cell.first].start, sentence.words[cell.last].end
            yield f"   name    {_quoted(sentence.text, span)} → {who}  sure {cell.name.confidence:.2f}"
    for amount in sentence.amounts:
        yield f"   amount  {_quoted(sentence.text, amount.span)} → {amount.amount} {amount.currency or 'or a count'}"
    tongue = None if again else tongue_of(sentence.keys, role, known.lang)
    if tongue is not None:
        yield f"   tongue  {tongue}: nearly all words are known there, few in {known.lang}"
        theirs = replace(known, lang=tongue)
        yield from _reasons(make_sentence(sentence.text, theirs), theirs, again=True)
        return
    for clause in cut(sentence, role):
        begin, end = sentence.span(clause.first, clause.last)
        yield f"   clause  {_quoted(sentence.text, (begin, end))} → {clause.label or 'nothing'} ({clause.score:.2f})"
    hits = sorted(find_hits(sentence, role), key=lambda hit: -hit.weight)
    for hit in hits[:_MOST_PHRASES]:
        begin, end = sentence.span(hit.first, hit.last)
        yield f"   phrase  {_quoted(sentence.text, (begin, end))} → {hit.label} {hit.weight:.2f} ({hit.lang}: {hit.source[:60]})"
