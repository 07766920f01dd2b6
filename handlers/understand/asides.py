"""What looks like a time in a message and is none of what is wanted: a greeting, "now", a weekday glued to its noun."""

import re
from collections.abc import Sequence

from handlers.understand.times import TimeReading

_GLUED = {
    "de": re.compile(
        r"(?<=tag|och|end)(?:s|abends)(?=(?:termin|training|stunde|einheit|kurs|probe|session|platz|buchung))",
        re.IGNORECASE,
    ),
    "nl": re.compile(
        r"(?<=dag)(?:s)?(?=(?:les|training|afspraak|sessie|uur\b|groep))",
        re.IGNORECASE,
    ),
}
_HURRY = re.compile(r"\b(?:right now|now|jetzt|nun|nu|ahora|maintenant|adesso|agora)\b", re.IGNORECASE)
_GREETED = re.compile(
    r"\s*(?:!|(?:all|alex|coach|everyone|team|there|zusammen|allemaal)\b|[,.]\s)", re.IGNORECASE
)
_LAST_NIGHT = re.compile(
    r"(?:pendant )?(?:cette|la) nuit|stanotte|(?:questa|la) notte|anoche|(?:de|esta) madrugada|de noi?te|essa noite",
    re.IGNORECASE,
)
"""Said by itself beside another time, it is when somebody fell ill."""


def unglued(text: str, lang: str) -> str:
    """ "mittwochstermin" is a Wednesday and what is booked on it. Spans stay: what joins them becomes a blank."""
    glued = _GLUED.get(lang)
    if glued is None:
        return text
    return glued.sub(lambda found: " " * len(found.group()), text)


def unhurried(text: str, readings: Sequence[TimeReading]) -> str | None:
    """The text with blanks for "now" where it stands in or beside another time ("if I cancel Thursday now"); None else."""
    if len(readings) < 1 or not any(_HURRY.sub("", text[slice(*r.span)]).strip() for r in readings):
        return None
    quiet = _HURRY.sub(lambda found: " " * len(found.group()), text)
    return quiet if quiet != text else None


def without_asides(text: str, readings: Sequence[TimeReading]) -> list[TimeReading]:
    """The readings without one that only greets or tells of last night, where another time is said beside it."""
    return [
        reading
        for place, reading in enumerate(readings)
        if len(readings) < 2
        or not ((place == 0 and _greets(text, reading)) or _LAST_NIGHT.fullmatch(text[slice(*reading.span)]))
    ]


def _greets(text: str, reading: TimeReading) -> bool:
    """ "Morning!", "evening all," at the very beginning: a part of a day and nothing more."""
    return (
        reading.part is not None
        and not reading.date_said
        and not reading.time_said
        and not any(sign.isalpha() for sign in text[: reading.span[0]])
        and _GREETED.match(text, reading.span[1]) is not None
    )
