"""Brings the catalogues up to date with the source: `make messages`. What is translated stays, what is unused goes."""

import io
import re
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import IO, Any

from babel.messages.catalog import Catalog
from babel.messages.extract import extract, extract_python
from babel.messages.pofile import read_po, write_po

from domain.languages import TWO_FORMS
from handlers.replies.catalogue import TRANSLATED, path_of

ROOT = Path(__file__).parents[2]
SPOKEN: Mapping[str, Any] = {"say": None, "say_as": ((1, "c"), 2), "many": (1, 2)}
"""Methods of Words: a sentence; where a word stands, and the word; the sentence for one and for more."""

_EXPRESSION = re.compile(r"{[{%]-?(.*?)-?[%}]}", re.DOTALL)

_HEADER = """\
# Tenpack in {language}{form}.
msgid ""
msgstr ""
"Language: {language}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: nplurals=2; plural={plural};\\n"

"""


def extract_page(file: IO[bytes], keywords: Any, tags: Any, options: Any) -> Iterator[tuple[Any, ...]]:
    """The sentences in the expressions of a page, which read like Python."""
    lines = (found[1].replace("\n", " ").strip() for found in _EXPRESSION.finditer(file.read().decode()))
    yield from extract_python(io.BytesIO("\n".join(lines).encode()), keywords, tags, options)


METHODS: dict[str, Callable[..., Any]] = {".py": extract_python, ".html": extract_page}


def extract_all() -> Catalog:
    """Every sentence of the source, file after file, in the order in which it stands there."""
    catalog = Catalog()
    for path in sorted((ROOT / "handlers").rglob("*")):
        if path.suffix not in METHODS:
            continue
        with path.open("rb") as file:
            for _, sentence, _, context in extract(METHODS[path.suffix], file, keywords=SPOKEN):
                place = (path.relative_to(ROOT).as_posix(), 0)
                catalog.add(sentence, locations=[place], context=context)
    return catalog


def updated(found: Catalog, language: str, *, formal: bool = False) -> bytes:
    """The file of a language as it should be. A formal one holds only what somebody wrote into it."""
    path = path_of(language, formal=formal)
    with io.BytesIO(path.read_bytes() if path.exists() else b"") as file:
        before = read_po(file, locale=language)
    catalog = Catalog(locale=language)
    for message in found:
        known = before.get(message.id, message.context)
        text = known.string if known is not None else None
        if not message.id or (formal and not _any(text)):
            continue
        added = catalog.add(message.id, text, message.locations, context=message.context)
        # Babel takes "50 % d…" for a placeholder of another kind.
        added.flags.clear()
    written = io.BytesIO()
    write_po(written, catalog, width=0, omit_header=True, include_lineno=False)
    header = _HEADER.format(
        language=language,
        form=", to somebody addressed formally" if formal else "",
        plural=catalog.plural_expr,
    )
    return header.encode() + written.getvalue()


def _any(text: object) -> bool:
    return any(text) if isinstance(text, (tuple, list)) else bool(text)


def update() -> None:
    found = extract_all()
    for language in TRANSLATED:
        for formal in (False, True) if language in TWO_FORMS else (False,):
            path = path_of(language, formal=formal)
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(updated(found, language, formal=formal))


if __name__ == "__main__":
    update()
