"""Twilio's error codes, as the one delivery error. The same code may come at once or in a status callback."""

from dataclasses import dataclass

from handlers.delivery_error import DeliveryError

_MINUTE = 60.0
_HOUR = 60 * _MINUTE
_DAY = 24 * _HOUR


@dataclass(frozen=True, slots=True)
class Failure:
    """What a code means for us.

    `alarm`: the operator has to do something, no client is at fault. The others as in DeliveryError.
    """

    permanent: bool = False
    block: bool = False
    retry_after: float | None = None
    resend_as_template: bool = False
    alarm: bool = False


_LATER = Failure()
_DEAD_ADDRESS = Failure(permanent=True, block=True)
_REFUSED_CONTENT = Failure(permanent=True)
_MISCONFIGURED = Failure(permanent=True, alarm=True)
_BAD_CREDENTIALS = Failure(retry_after=5 * _MINUTE, alarm=True)

FAILURES: dict[int, Failure] = {
    # the account
    20003: _BAD_CREDENTIALS,
    20404: _MISCONFIGURED,
    # too fast, or too much
    20429: Failure(retry_after=5.0),
    21611: Failure(retry_after=_MINUTE),
    30001: Failure(retry_after=_MINUTE),
    63017: Failure(retry_after=6.0),
    63018: Failure(retry_after=10 * _MINUTE),
    63038: Failure(retry_after=_DAY, alarm=True),
    131056: Failure(retry_after=6.0),
    # who it goes to
    21211: _DEAD_ADDRESS,
    21614: _DEAD_ADDRESS,
    63003: _DEAD_ADDRESS,
    63024: _DEAD_ADDRESS,
    21610: _DEAD_ADDRESS,
    63014: _DEAD_ADDRESS,
    63033: _DEAD_ADDRESS,
    63015: Failure(permanent=True, block=True, alarm=True),
    # who it comes from
    21603: _MISCONFIGURED,
    21606: _MISCONFIGURED,
    21910: _MISCONFIGURED,
    63007: _MISCONFIGURED,
    35118: _MISCONFIGURED,
    # what it says
    21602: _REFUSED_CONTENT,
    21617: _REFUSED_CONTENT,
    63005: _REFUSED_CONTENT,
    63013: _REFUSED_CONTENT,
    63021: _REFUSED_CONTENT,
    63028: Failure(permanent=True, alarm=True),
    63030: _REFUSED_CONTENT,
    # the window and its templates
    63016: Failure(resend_as_template=True),
    21655: _MISCONFIGURED,
    21656: _MISCONFIGURED,
    63027: _MISCONFIGURED,
    63041: _MISCONFIGURED,
    # their side
    63010: _LATER,
    63012: _LATER,
    63032: Failure(retry_after=_DAY),
    63049: Failure(retry_after=_DAY),
}
"""Codes that are not here are judged by the HTTP status."""


def is_alarm(code: int, status: int = 0) -> bool:
    """Whether the operator has to do something, for no repeat and no client will help."""
    return (FAILURES.get(code) or _by_status(status)).alarm


def delivery_error(code: int, words: str = "", *, status: int = 0) -> DeliveryError:
    """The delivery error for Twilio's `code`, or, where that says nothing, for the HTTP `status`.

    A message that was handed over and failed later (status callback) has no status: such a failure, if
    unknown, is permanent, for nobody can tell that trying again is harmless.
    """
    failure = FAILURES.get(code) or _by_status(status)
    return DeliveryError(
        words or f"Twilio error {code}",
        permanent=failure.permanent,
        block=failure.block,
        retry_after=failure.retry_after,
        resend_as_template=failure.resend_as_template,
        uncertain=status >= 500,
        code=str(code or status),
    )


def _by_status(status: int) -> Failure:
    if status in (401, 403):
        return _BAD_CREDENTIALS
    if status == 429:
        return FAILURES[20429]
    if status >= 500:
        return _LATER
    return _REFUSED_CONTENT
