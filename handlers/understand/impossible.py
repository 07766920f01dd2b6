"""A day that no calendar has: "31 february" must not be read as all of February."""

from handlers.understand.times import find_impossible_day


def impossible_day(text: str, lang: str) -> str | None:
    """The words that name a day such as 31 April or 30.2.; None where there are no such words."""
    span = find_impossible_day(text, lang)
    return text[span[0] : span[1]].strip() if span is not None else None
