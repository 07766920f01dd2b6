"""Answering a tap: until then its button spins."""

from typing import Any

_LONGEST_TOAST = 200


def read_tap(update: dict[str, Any]) -> str | None:
    """The callback query's id, even of a tap that is ignored: its button spins until it is answered."""
    query = update.get("callback_query")
    query_id = query.get("id") if isinstance(query, dict) else None
    return query_id if isinstance(query_id, str) and query_id else None


def answer_to_tap(tap: str, toast: str) -> dict[str, str]:
    """The Bot API call that stops a tapped button's spinning, as a webhook's reply may hold it."""
    answer = {"method": "answerCallbackQuery", "callback_query_id": tap}
    return {**answer, "text": toast} if toast else answer


def toast_of(receipt: object) -> str:
    """The few words that pop up over the tapped button, if the receipt has any."""
    toast = getattr(receipt, "toast", None)
    return toast[:_LONGEST_TOAST] if isinstance(toast, str) else ""
