"""What the API is sent: read, checked field by field, or refused in a sentence."""

import base64
import binascii
import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from bot.simulator.channel import LONGEST_PHONE, is_phone

EARLIEST, LATEST = datetime(2000, 1, 1, tzinfo=UTC), datetime(2100, 1, 1, tzinfo=UTC)
"""The clock stays where calendars and zones are known."""


class BadBody(Exception):
    """Its text says what is wrong."""


def read_body(raw: bytes, *known: str) -> Mapping[str, Any]:
    """A JSON object that has no other than the known fields."""
    try:
        body = json.loads(raw)
    except (ValueError, RecursionError) as error:
        raise BadBody("the body is not JSON") from error
    if not isinstance(body, dict):
        raise BadBody("the body is not a JSON object")
    for name in body:
        if name not in known:
            raise BadBody(f"unknown field {name!r}: use {', '.join(known)}")
    return body


def text_in(body: Mapping[str, Any], name: str) -> str | None:
    """A string, None where there is none."""
    value = body.get(name)
    if value is not None and not isinstance(value, str):
        raise BadBody(f"{name!r} is not a string")
    return value


MOST_FILE = 1 << 20
"""Bytes of a file that a phone can send."""


def file_in(body: Mapping[str, Any]) -> tuple[str, str, int] | None:
    """The field `file`: its name, its content in base64, its size; None where there is none."""
    value = body.get("file")
    if value is None:
        return None
    if not isinstance(value, dict) or set(value) != {"name", "content_base64"}:
        raise BadBody("'file' is no object of name and content_base64")
    name, content = value["name"], value["content_base64"]
    if not isinstance(name, str) or not isinstance(content, str):
        raise BadBody("'name' and 'content_base64' are strings")
    try:
        data = base64.b64decode(content, validate=True)
    except (ValueError, binascii.Error) as error:
        raise BadBody("'content_base64' is not base64") from error
    if len(data) > MOST_FILE:
        raise BadBody(f"the file has more than {MOST_FILE} bytes")
    return name, content, len(data)


def phone_in(body: Mapping[str, Any]) -> str:
    phone = text_in(body, "from")
    if phone is None or not is_phone(phone):
        raise BadBody(f"'from' is no phone: a name of at most {LONGEST_PHONE} signs")
    return phone


def moment_in(body: Mapping[str, Any]) -> datetime | None:
    """The field `now`, aware; None where there is none."""
    value = text_in(body, "now")
    if value is None:
        return None
    try:
        moment = datetime.fromisoformat(value)
    except ValueError as error:
        raise BadBody("'now' is no moment: write it like 2026-03-02T09:00:00+01:00") from error
    if moment.utcoffset() is None:
        raise BadBody("'now' has no zone: write it like 2026-03-02T09:00:00+01:00")
    # Compared as they are: near the ends of the calendar a moment has no UTC.
    if not EARLIEST.year < moment.year < LATEST.year:
        raise BadBody(f"'now' is not between {EARLIEST.year} and {LATEST.year}")
    return moment.astimezone(UTC)
