"""A goodbye that names a day and wants nothing of it: "bis morgen", "à demain", "hasta el jueves, gracias"."""

from handlers.understand.cues.lexicon import language_of
from handlers.understand.cues.phrase import POLITE
from handlers.understand.sentence import Sentence

_PARTING = {
    "en": frozenset("until till til".split()),
    "de": frozenset(("bis",)),
    "es": frozenset(("hasta",)),
    "fr": frozenset(("a",)),
    "it": frozenset(("a", "alla")),
    "pt": frozenset(("ate",)),
    "nl": frozenset(("tot",)),
}
_BESIDE = POLITE | frozenset(
    "super great perfect cool nice lovely bye haha dann denn top prima perfekt toll alles klar tschuss vielen dank schon liebe"
    " genial perfecto estupendo vale entonces muchas mil adios chao saludos parfait nickel alors beaucoup mille bonne soiree"
    " journee salut perfetto ottimo bene allora tante perfeito otimo entao boa muito tchau abraco combinado fijn leuk dan doei groetjes"
    " dankjewel coach cheers".split()
)
"""What else is said when people part. No yes is among them: "oui, à demain" answers what was proposed."""


def is_goodbye(sentence: Sentence) -> bool:
    """Whether a message is a day behind "until" and nothing that asks for anything. An hour makes an appointment of it."""
    if len(sentence.readings) != 1:
        return False
    reading = sentence.readings[0]
    parting = _PARTING[language_of(sentence.known.lang)] | _PARTING["en"]
    first = next((word for word in sentence.words if word.end > reading.span[0]), None)
    if first is None or first.key not in parting or reading.time_said or not reading.date_said:
        return False
    beside = [cell.key for cell in sentence.cells if cell.key != "@t"]
    return all(key in _BESIDE or not key.isalpha() for key in beside) and "?" not in beside
