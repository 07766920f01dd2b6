"""Phrases of this language beyond the coach's court; the way of writing is explained in `cues.phrase`."""

PHRASES: dict[str, str] = {}
