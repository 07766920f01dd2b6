"""The one question about what is on, which has three names: today, tomorrow, the week."""

from dataclasses import replace
from datetime import datetime

from domain.intents import Request, Said


def agenda(request: Request, now: datetime) -> Request:
    """Today, tomorrow and the week are one question with three names."""
    if request.kind != "today" or len(request.times) != 1:
        return request
    time = request.times[0]
    if time.grain == "week" or _days(time) > 1:
        return replace(request, kind="week")
    if time.start is not None and (time.start.date() - now.astimezone(time.start.tzinfo).date()).days == 1:
        return replace(request, kind="tomorrow")
    return request


def _days(time: Said) -> int:
    return (time.end - time.start).days if time.start is not None and time.end is not None else 0
