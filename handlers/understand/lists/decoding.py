"""A text file as rows: whatever encoding and separator a spreadsheet wrote it with."""

import csv
import io
from collections import Counter

from domain.messages import clean

_BOMS = (("utf-8-sig", b"\xef\xbb\xbf"), ("utf-16", b"\xff\xfe"), ("utf-16", b"\xfe\xff"))
_SEPARATORS = ";\t,|"
_SAMPLE = 200
"""Rows by which the separator is guessed."""


def decode(data: bytes) -> str:
    """By its byte order mark, else UTF-16 where every other byte is nothing, else UTF-8, else what Windows writes in
    western Europe."""
    for encoding, mark in _BOMS:
        if data.startswith(mark):
            return data.decode(encoding, "replace")
    sample = data[:2000]
    if sample.count(0) > len(sample) // 4:
        return data.decode("utf-16-be" if sample[:1] == b"\0" else "utf-16-le", "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        # What cp1252 leaves undefined, latin-1 knows.
        try:
            return data.decode("cp1252")
        except UnicodeDecodeError:
            return data.decode("latin-1")


def rows_of(text: str) -> list[list[str]]:
    """The cells of every line, blank lines too, so that the number of a row is that of its line. ValueError where it is
    no table at all."""
    text = "".join(sign for sign in text.replace("\r\n", "\n").replace("\r", "\n") if sign != "\0")
    first, _, rest = text.partition("\n")
    if first.lower().startswith("sep=") and len(first.strip()) == 5:
        # Excel's own hint; an empty line keeps the numbers right.
        return [[], *_parsed(rest, first.strip()[-1])]
    return _parsed(text, separator_of(text))


def separator_of(text: str) -> str:
    """The sign that cuts most lines into the same number of cells, the more the better."""
    best, most = ",", 0
    for sign in _SEPARATORS:
        rows = [row for row in _parsed("\n".join(text.split("\n")[:_SAMPLE]), sign) if any(row)]
        widths = Counter(len(row) for row in rows if len(row) > 1)
        if not widths:
            continue
        width, lines = max(widths.items(), key=lambda item: (item[1], item[0]))
        # A comma inside sentences or decimals cuts some lines; the true separator cuts nearly all.
        score = lines * 1000 // len(rows) + min(width, 20)
        if score > most:
            best, most = sign, score
    return best


def _parsed(text: str, sign: str) -> list[list[str]]:
    try:
        found = csv.reader(io.StringIO(text, newline=""), delimiter=sign, skipinitialspace=True)
        rows: list[list[str]] = []
        for row in found:
            # A quoted cell may go over several lines: the row keeps the number of its first.
            rows.append([clean(cell).strip() for cell in row])
            rows.extend([] for _ in range(found.line_num - len(rows)))
        return rows
    except csv.Error as error:
        raise ValueError("not a table") from error
