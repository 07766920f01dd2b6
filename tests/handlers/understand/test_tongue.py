"""In which language somebody writes: clear, beyond doubt, or not to be told."""

import pytest

from domain.languages import spoken
from handlers.understand.cues.lexicon import LANGUAGES, load, vocabulary_of
from handlers.understand.tongue import tongue_of


@pytest.mark.parametrize(
    "own, text, language",
    [
        ("en", "hallo, kann ich freitag um 18 uhr kommen?", "de"),
        ("en", "ich kann morgen leider nicht", "de"),
        ("en", "puedo venir el viernes a las 18?", "es"),
        ("en", "hoeveel heb ik nog over?", "nl"),
        ("de", "sorry, can't make it tomorrow", "en"),
        ("en", "possiamo fare domani", "it"),
        ("de", "can I come friday at 6?", "en"),
        ("it", "Gibt es morgen etwas?", "de"),
        ("en", "ciao! posso venire venerdì alle 18?", "it"),
        ("fr", "ich kann am Freitag leider nicht kommen", "de"),
        ("de", "non posso venire domani, mi dispiace, vorrei spostare la lezione", "it"),
        ("de", "je ne peux pas venir demain, on peut déplacer la séance ?", "fr"),
    ],
)
def test_one_message_is_enough(own, text, language):
    found = tongue_of(text, own)
    assert found is not None
    assert (found.language, found.strong) == (language, True)


@pytest.mark.parametrize(
    "own, text, language",
    [
        ("en", "danke dir", "de"),
        ("es", "quanto custa um pacote? não sei quando posso ir", "pt"),
    ],
)
def test_clear_but_short(own, text, language):
    found = tongue_of(text, own)
    assert found is not None
    assert (found.language, found.strong) == (language, False)


@pytest.mark.parametrize("own", ["en", "de", "es", "fr", "it", "pt", "nl"])
@pytest.mark.parametrize(
    "text", ["ok", "OK!", "danke", "👍", "2", "", "super", "Emma Schmidt", "17:00", "日本語", "x" * 4096]
)
def test_a_word_says_nothing(own, text):
    found = tongue_of(text, own)
    assert found is None or found.language == own


@pytest.mark.parametrize(
    "own, text",
    [
        ("en", "Friday at 6?"),
        ("en-GB", "can I come on Friday?"),
        ("de", "morgen um 18 uhr geht das"),
        ("fr", "demain à 18 heures"),
    ],
)
def test_what_is_read_in_the_own_language_is_in_it(own, text):
    found = tongue_of(text, own)
    assert found is not None
    assert found.language == own.partition("-")[0]


@pytest.mark.parametrize(
    "tag, language",
    [
        ("de", "de"),
        ("de-AT", "de"),
        ("pt-br", "pt"),
        ("pt_BR", "pt"),
        ("en-GB", "en-GB"),
        ("en-us", "en"),
        ("ru", None),
        ("", None),
        (None, None),
    ],
)
def test_which_language_answers_to_a_telephones(tag, language):
    assert spoken(tag) == language


@pytest.mark.parametrize("role", ["client", "coach", "wider"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_words_of_a_language_are_known_without_its_phrases(language: str, role: str) -> None:
    assert vocabulary_of(language, role) == load(language, role).words
    assert not any(word.endswith("*") for word in vocabulary_of(language, role))
