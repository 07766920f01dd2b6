"""The coarse intent of any sentence, and the lexicon behind it."""

import pytest

from handlers.understand.cues.lexicon import LANGUAGES, find, load
from handlers.understand.cues.phrase import compile_phrase
from handlers.understand.intents import coarse


@pytest.mark.parametrize(
    "text, intent",
    [
        ("could you book a lesson for me on monday?", "book"),
        ("put the parents' evening into my calendar for the 12th", "book"),
        ("I have a toothache, I have to see a dentist", "book"),
        ("reserve us two seats in the pizzeria restaurant round the corner", "book"),
        ("set up a call with the landlord at noon", "book"),
        ("call off my lesson on tuesday", "cancel"),
        ("wipe everything off my calendar for sunday", "cancel"),
        ("get rid of the three o'clock appointment", "cancel"),
        ("I no longer need the reservation", "cancel"),
        ("push the team meeting back to friday", "reschedule"),
        ("can my lesson be rescheduled? please move it to the weekend", "reschedule"),
        ("change the date of my booking", "reschedule"),
        ("wednesday instead of monday would be great", "reschedule"),
        ("have I got anything on saturday?", "query"),
        ("which appointments do I have this month", "query"),
        ("how much is left in my savings account", "query"),
        ("when am I free on the 7th", "query"),
        ("how many sessions do I have left?", "query"),
        ("wire 40 dollars to my sister", "pay"),
        ("I want to pay the rent", "pay"),
        ("what a lovely day", "other"),
        ("play something by Mozart", "other"),
        ("just cancel it", "other"),
        ("that was the wrong answer", "other"),
        ("say that again please", "other"),
        ("is it going to rain in Oslo tomorrow?", "other"),
        ("can my lesson be moved to Saturday?", "reschedule"),
        ("I'd rather have 7 than 6", "reschedule"),
        ("bring my massage forward to noon", "reschedule"),
        ("can't do Tuesday, would Thursday be possible?", "reschedule"),
        ("annul my reservation", "cancel"),
        ("I no longer need the table", "cancel"),
        ("take my name off the list", "cancel"),
        ("don't book the court any more", "cancel"),
        ("set a rehearsal for Sunday and make it repeat every week", "book"),
        ("pencil us in for Wednesday", "book"),
        ("where do I have to be at noon?", "query"),
        ("when does the wedding start?", "query"),
        ("is anything on tomorrow?", "query"),
        ("no, that was not what I meant", "other"),
        ("how late does the pharmacy close?", "other"),
        ("shall we play chess?", "other"),
        ("make a change to my reservation", "reschedule"),
        ("bump the review to Thursday", "reschedule"),
        ("we booked for the 3rd but we need the 4th", "reschedule"),
        ("one more guest joins, add a person to our table", "reschedule"),
        ("I want out of the class at 4", "cancel"),
        ("cross out the rehearsal on Friday", "cancel"),
        ("has my table been booked?", "query"),
        ("where can I buy stamps?", "other"),
        ("make me a list of all the meetings in May", "query"),
        ("tell me when I have to leave for the station", "book"),
        ("", "other"),
    ],
)
def test_a_sentence_is_sorted(text: str, intent: str) -> None:
    assert coarse(text, "en") == intent


@pytest.mark.parametrize(
    "lang, text, intent",
    [
        ("de", "Kann ich am Freitag um 6 kommen?", "book"),
        ("de", "Ich muss morgen leider absagen", "cancel"),
        ("de", "Können wir Donnerstag auf Freitag verschieben?", "reschedule"),
        ("de", "Wie viele Stunden habe ich noch?", "query"),
        ("de", "Ich überweise morgen", "pay"),
        ("de", "Schönes Wetter heute", "other"),
        ("es", "resérvame el lunes a las 10", "book"),
        ("es", "tengo que cancelar la clase", "cancel"),
        ("fr", "je voudrais déplacer mon cours", "reschedule"),
        ("it", "quante lezioni mi restano?", "query"),
        ("pt", "quero desmarcar a aula de amanhã", "cancel"),
        ("nl", "ik wil graag een les boeken", "book"),
    ],
)
def test_a_sentence_is_sorted_in_other_languages(lang: str, text: str, intent: str) -> None:
    assert coarse(text, lang) == intent


@pytest.mark.parametrize("lang", LANGUAGES)
@pytest.mark.parametrize("role", ["client", "coach", "wider"])
def test_every_phrase_compiles(lang: str, role: str) -> None:
    phrases = [phrase for found in load(lang, role).by_anchor.values() for phrase in found]
    assert all(phrase.pattern() for phrase in phrases)


def test_a_phrase_needs_a_word_to_find_it_by() -> None:
    with pytest.raises(ValueError, match="without a word"):
        compile_phrase("book", "?can .. $", {})


@pytest.mark.parametrize(
    "line, row, found",
    [
        ("book|reserve", "please book it", True),
        ("book|reserve", "bookworm", False),
        ("cancel* ?my session", "cancelling session", True),
        ("move .. to @t", "move it over to @t", True),
        ("move .. to @t", "move it . go to @t", False),
        ("^ why $", "why please ?", True),
        ("^ why $", "so why not", False),
        ("ok for|$", "ok for me", True),
        ("ok for|$", "ok then @t", False),
        ("^^ show my list", "hello . can you show my list", True),
        ("^^ show my list", "they show my list", False),
    ],
)
def test_a_phrase_is_a_row_of_words(line: str, row: str, found: bool) -> None:
    assert bool(compile_phrase("label", line, {}).pattern().search(f" {row} ")) is found


def test_a_slip_of_the_finger_is_forgiven_once() -> None:
    assert [hit.label for hit in find(["rseheduel"], "en")] == []
    assert [hit.label for hit in find(["rescheudle"], "en")] == ["move"]
    assert [hit.label for hit in find(["cancle"], "en")] == ["cancel"]
