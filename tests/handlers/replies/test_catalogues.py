"""The catalogues of every language hold the sentences of the source, with the same facts, and no others."""

import ast
import re
from pathlib import Path
from string import Formatter

import pytest
from babel.messages.catalog import Catalog, Message
from babel.messages.pofile import read_po

from domain.languages import TWO_FORMS
from handlers.replies.catalogue import TRANSLATED, path_of
from handlers.replies.extraction import ROOT, SPOKEN, extract_all, updated

ALL = [(language, False) for language in TRANSLATED] + [(language, True) for language in sorted(TWO_FORMS)]


@pytest.fixture(scope="module")
def found() -> Catalog:
    return extract_all()


def catalogue(language: str, *, formal: bool) -> Catalog:
    with path_of(language, formal=formal).open("rb") as file:
        return read_po(file, locale=language)


def facts_in(text: str) -> set[str]:
    """The names in braces; ValueError for braces that are not closed."""
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


def mistakes_in(message: Message) -> list[str]:
    """What is wrong with a translation, where there is one."""
    ids = (message.id,) if isinstance(message.id, str) else tuple(message.id)
    said = message.string or ""
    texts = (said,) if isinstance(said, str) else tuple(said)
    if not any(texts):
        return []
    if len(ids) != len(texts) or not all(text and text.strip() for text in texts):
        return [f"{ids[0]!r}: one of its forms is empty"]
    wanted, mistakes = facts_in(ids[-1]), []
    for text in texts:
        # "one session" may do without its number.
        without = wanted - facts_in(text) - ({"count"} if len(ids) > 1 else set())
        if without or facts_in(text) - wanted:
            mistakes.append(f"{text!r}: its facts are not those of {ids[-1]!r}")
        if text.count("\n") != ids[-1].count("\n"):
            mistakes.append(f"{text!r}: it has other lines than {ids[-1]!r}")
        if (text[0].isspace(), text[-1].isspace()) != (ids[-1][0].isspace(), ids[-1][-1].isspace()):
            mistakes.append(f"{text!r}: it begins or ends with a space, unlike {ids[-1]!r}")
    return mistakes


@pytest.mark.parametrize("language, formal", ALL)
def test_translations_say_the_same_facts(language, formal):
    mistakes = [
        wrong
        for message in catalogue(language, formal=formal)
        if message.id
        for wrong in mistakes_in(message)
    ]
    assert not mistakes, "\n".join(mistakes)


@pytest.mark.parametrize("language, formal", ALL)
def test_nothing_is_left_to_be_looked_at(language, formal):
    catalog = catalogue(language, formal=formal)
    assert not [message.id for message in catalog if message.id and message.fuzzy]
    assert not catalog.obsolete


@pytest.mark.parametrize("language", sorted(TWO_FORMS))
def test_the_formal_catalogue_holds_only_what_differs(language):
    familiar, formal = catalogue(language, formal=False), catalogue(language, formal=True)
    for message in formal:
        if message.id:
            same = familiar.get(message.id, message.context)
            assert same is not None, message.id
            assert same.string != message.string, message.id


def test_every_sentence_is_a_literal_that_can_be_found(found):
    """What is put together while it runs, no catalogue can hold."""
    known = {message.id if isinstance(message.id, str) else message.id[0] for message in found}
    for path in sorted((ROOT / "handlers").rglob("*.py")):
        for method, call in _spoken(path):
            place = f"{path.relative_to(ROOT)}:{call.lineno}"
            literals = [_literal(item) for item in call.args[: {"say": 1, "say_as": 2, "many": 2}[method]]]
            assert literals, place
            assert all(literals), place
            assert literals[1 if method == "say_as" else 0] in known, place


def _spoken(path: Path) -> list[tuple[str, ast.Call]]:
    return [
        (node.func.attr, node)
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in SPOKEN
    ]


def _literal(node: ast.expr) -> str:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else ""


def test_every_sentence_of_a_page_is_found(found):
    known = {message.id if isinstance(message.id, str) else message.id[0] for message in found}
    for path in sorted((ROOT / "handlers").rglob("*.html")):
        calls = re.findall(r"\bw\.(?:say|say_as|many)\(\s*(\S)", path.read_text())
        assert set(calls) <= {'"', "'"}, path
        for sentence in re.findall(r"""\bw\.say\(\s*(?:"([^"]*)"|'([^']*)')""", path.read_text()):
            assert "".join(sentence) in known, (path, sentence)


@pytest.mark.parametrize("language, formal", ALL)
def test_a_catalogue_is_as_make_messages_writes_it(found, language, formal):
    # Whatever is new, changed or unused in the source: `make messages` brings it here.
    written = path_of(language, formal=formal).read_bytes().decode()
    assert written == updated(found, language, formal=formal).decode()


@pytest.mark.parametrize("language", TRANSLATED)
def test_every_sentence_is_translated(language):
    missing = [
        message.id for message in catalogue(language, formal=False) if message.id and not _said(message)
    ]
    assert not missing, missing


def _said(message: Message) -> bool:
    return all(message.string) if isinstance(message.string, (tuple, list)) else bool(message.string)


@pytest.mark.parametrize("language, formal", ALL)
def test_a_buttons_words_are_short(language, formal):
    """WhatsApp cuts a button at twenty signs; what is filled in comes on top."""
    for message in catalogue(language, formal=formal):
        if message.id and any(path.endswith("labels.py") for path, _ in message.locations):
            for text in [message.string] if isinstance(message.string, str) else message.string or ():
                assert len(re.sub(r"\{.*?\}", "", text)) <= 20, text
