"""Cutting a text that is too long: nothing lost, nothing too long, cut where a reader would."""

from hypothesis import given
from hypothesis import strategies as st

from handlers.channels.splitting import split_text, utf16_length

WRITTEN = st.text(st.sampled_from("ab. \n🎾é"), max_size=400)


@given(WRITTEN, st.integers(2, 50))
def test_no_part_is_too_long_and_no_sign_is_lost(text, limit):
    for length in (len, utf16_length):
        parts = split_text(text, limit, length)
        assert all(length(part) <= limit for part in parts)
        assert "".join("".join(parts).split()) == "".join(text.split())


@given(WRITTEN)
def test_utf16(text):
    assert utf16_length(text) == len(text.encode("utf-16-le")) // 2


def test_a_paragraph_is_the_best_seam():
    assert split_text("one two.\n\nthree four.\nfive", 24) == ["one two.\n\nthree four.", "five"]
    assert split_text("one two three.\n\nfour\nfive", 20) == ["one two three.", "four\nfive"]


def test_a_seam_too_early_is_passed_over():
    assert split_text("a\n\n" + "b" * 5 + " " + "c" * 5, 10) == ["a\n\nbbbbb", "ccccc"]


def test_what_fits_is_one_part():
    assert split_text("short", 10) == ["short"]
    assert split_text("", 10) == [""]
