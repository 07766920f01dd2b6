"""Numbers as people write and say them: digits in each country's manner, words in seven languages."""

import re
from decimal import Decimal, InvalidOperation

from handlers.understand.cues.numbers import number_words

_SPACED = re.compile(r"\d{1,3}(?:[  \u202f']\d{3})+")
_POINT_LANGUAGES = ("en",)


def digits(raw: str, lang: str) -> Decimal | None:
    """A number of digits as the language writes it: "1.200,50" (de), "1,200.50" (en), "7.2", "1e9" is 1E+9; None if none.

    Where both signs stand, the last one parts the decimals. A lone sign before exactly three digits parts thousands if the
    language uses it so; before any other number of digits it parts decimals, whatever the language.
    """
    raw = re.sub(r"[\s\u202f'’]", "", raw)
    try:
        if re.fullmatch(r"[+-]?\d+(?:\.\d+)?[eE][+-]?\d{1,4}", raw):
            return Decimal(raw)
        point, comma = raw.rfind("."), raw.rfind(",")
        if point >= 0 and comma >= 0:
            last, other = (".", ",") if point > comma else (",", ".")
            return Decimal(raw.replace(other, "").replace(last, "."))
        sign = "." if point >= 0 else ","
        thousands = "," if lang[:2] in _POINT_LANGUAGES else "."
        if raw.count(sign) > 1:
            return Decimal(raw.replace(sign, ""))
        if sign in raw:
            whole, _, rest = raw.partition(sign)
            if len(rest) == 3 and sign == thousands and whole.lstrip("+-") not in ("", "0"):
                return Decimal(whole + rest)
            return Decimal(f"{whole}.{rest}" if rest else whole)
        return Decimal(raw)
    except InvalidOperation:
        return None


def words_value(keys: list[str], lang: str) -> tuple[int, Decimal] | None:
    """How many of the folded words in front make up a number, and its value; None if the first is none."""
    table = number_words(lang)
    total, part, used, value_seen = 0, 0, 0, False
    last_scale = 10**15
    position = 0
    while position < len(keys) and position < 14:
        key = keys[position]
        if (
            key in table.joiners
            and value_seen
            and position + 1 < len(keys)
            and keys[position + 1] in table.values
        ):
            following = table.values[keys[position + 1]]
            if following < 100 and (part == 0 or part % 100 == 0 or (part % 10 == 0 and following < 10)):
                position += 1
                continue
            break
        value = table.values.get(key)
        if value is None and len(key) > 6:
            value = table.compound(key)
            if value is not None and not value_seen:
                return position + 1, Decimal(value)
        if value is None:
            break
        if value == 20 and part % 100 == 4:  # "quatre vingt"
            part += 76
            position += 1
            used = position
            continue
        if value >= 1000:
            if value >= last_scale:
                break
            total += max(part, 1) * value
            part, last_scale = 0, value
        elif value == 100:
            if (part >= 100 and part % 100 == 0) or part % 100 > 9:
                break
            part = part - part % 100 + max(part % 100, 1) * 100
        elif (
            part and (part % 10 or value >= 10) and (part % 100 or value >= 100) and not _stacks(part, value)
        ):
            break
        else:
            part += value
        value_seen = True
        position += 1
        used = position
    return (used, Decimal(total + part)) if value_seen else None


def _stacks(part: int, value: int) -> bool:
    """French "soixante dix", "quatre vingt douze": tens on which a number up to nineteen is put."""
    return part % 100 in (60, 80) and 10 <= value <= 19
