"""The sentences of one language: read from its catalogues in `locale` when it is first spoken, then kept."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from babel.messages.pofile import read_po

from domain.languages import LANGUAGES, TWO_FORMS

FOLDER = Path(__file__).parent / "locale"
SOURCE = LANGUAGES[0]
"""The language of the source: its sentences are their own translations."""
TRANSLATED = LANGUAGES[1:]

Key = str | tuple[str, str]
"""A sentence, or a short word with the place where it stands."""


@dataclass(frozen=True, slots=True)
class Catalogue:
    """`plurals`: the sentence for one and for more, under the English one for one."""

    sentences: Mapping[Key, str]
    plurals: Mapping[str, tuple[str, str]]


def path_of(language: str, *, formal: bool = False) -> Path:
    folder = f"{language}_formal" if formal else language
    return FOLDER / folder / "LC_MESSAGES" / "tenpack.po"


@cache
def catalogue_of(language: str, formal: bool) -> Catalogue | None:
    """None for English, and for what is not spoken. The formal catalogue holds only what differs from the familiar
    one."""
    name = language.partition("-")[0]
    if name not in TRANSLATED:
        return None
    familiar = _read(path_of(name), name)
    if not formal or name not in TWO_FORMS:
        return familiar
    other = _read(path_of(name, formal=True), name)
    return Catalogue({**familiar.sentences, **other.sentences}, {**familiar.plurals, **other.plurals})


def _read(path: Path, language: str) -> Catalogue:
    sentences: dict[Key, str] = {}
    plurals: dict[str, tuple[str, str]] = {}
    with path.open("rb") as file:
        for message in read_po(file, locale=language):
            said = message.string
            if not message.id or not said or not all(said):
                continue  # the header; what is not translated yet is said in English
            if isinstance(message.id, str):
                sentences[(message.context, message.id) if message.context else message.id] = str(said)
            else:
                plurals[message.id[0]] = (said[0], said[1])
    return Catalogue(sentences, plurals)
