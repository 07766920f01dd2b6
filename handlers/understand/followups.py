"""What is left of a message without a wish: a follow-up if it names times, people or numbers."""

import re
from dataclasses import replace

from domain.intents import Request

_UNTIL_THEN = re.compile(
    r"\W*(?:(?:ok|okay|oke|super|top|prima|alles klar|perfekt|danke|bedankt|fijn|thanks|great)\W+){1,3}(?:bis|tot|til|till|until)\s+[\w\s]{3,20}\W*",
    re.IGNORECASE,
)


def numbers_in(request: Request) -> bool:
    """Whether a number was said that a follow-up can use."""
    return request.number is not None or request.position is not None


def without_wish(request: Request, said_text: str) -> Request:
    """Times alone are a follow-up; "same time next week" and "every Tuesday" can only be bookings."""
    if request.times and any(time.same_time or time.repeats for time in request.times):
        return replace(request, kind="book", confidence=0.7)
    if len(request.times) == 1 and _UNTIL_THEN.fullmatch(said_text):
        return replace(request, kind="hello", times=(), confidence=0.6)
    if request.times or request.names or numbers_in(request):
        return replace(request, kind="other", confidence=0.6)
    return replace(request, kind="unknown", confidence=0.0)
