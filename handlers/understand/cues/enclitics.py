"""Pronouns that Spanish and Italian write onto the verb: "atrásala", "cambiármela", "rimandiamola" are their verbs here."""

import re
from collections.abc import Container

_ENDINGS = {
    "es": re.compile(r"(?:(?:me|te|se|nos|os)?(?:la|lo|las|los)|me|nos|le|les|te)$"),
    "it": re.compile(r"(?:(?:me|te|ce|ve|glie)?(?:la|lo|le|li|ne)|mi|ti|ci|vi)$"),
}
_SHORTEST = 6
_SHORTEST_VERB = 4


def without_enclitics(key: str, lang: str, known: Container[str], filler: Container[str]) -> str:
    """The verb alone where that is a known word and the whole is none."""
    endings = _ENDINGS.get(lang)
    if endings is None or len(key) < _SHORTEST or key in known:
        return key
    found = endings.search(key)
    if found is None:
        return key
    stem = key[: found.start()]
    for verb in (stem, stem + "e"):  # "spostar-la" is "spostare"
        if len(verb) >= _SHORTEST_VERB and verb in known and verb not in filler:
            return verb
    return key
