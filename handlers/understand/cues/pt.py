"""Phrases of this language; the way of writing is explained in `cues.phrase`."""

LISTS: dict[str, str] = {}

FILLER = ""

PHRASES: dict[str, str] = {}
