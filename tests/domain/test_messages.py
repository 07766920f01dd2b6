"""Text that every store can keep."""

import pytest
from hypothesis import given
from hypothesis import strategies as some

from domain.messages import LONGEST_TEXT, clean


@pytest.mark.parametrize(
    "said, kept",
    [
        ("can I come friday at 6?", "can I come friday at 6?"),
        ("a\x00b", "ab"),
        ("one\r\ntwo\tthree", "one\ntwo\tthree"),
        ("a\x07b\x7fc\x85d", "abcd"),
        ("\ud800", "\ufffd"),
        ("a\udfffb", "a\ufffdb"),
        ("\ud83d\ude00", "\U0001f600"),
        ("\u202eright to left", "\u202eright to left"),
        ("'); DROP TABLE entries; --", "'); DROP TABLE entries; --"),
        ("x" * (LONGEST_TEXT + 1), "x" * LONGEST_TEXT),
        ("", ""),
    ],
)
def test_clean(said, kept):
    assert clean(said) == kept


@given(some.text(alphabet=some.characters(), max_size=50))
def test_what_is_clean_stays_and_can_be_encoded(said):
    kept = clean(said)
    assert clean(kept) == kept
    assert "\x00" not in kept.encode("utf-8").decode()
