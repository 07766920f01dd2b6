"""Resolves times in what people write: `find_time` for the best reading, `read_times` for all of them."""

from __future__ import annotations

from handlers.understand.times.find import find_duration, find_impossible_day, find_time, read_times
from handlers.understand.times.reading import TimeReading

__all__ = ["TimeReading", "find_duration", "find_impossible_day", "find_time", "read_times"]
