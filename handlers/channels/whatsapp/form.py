"""A form that Twilio posts becomes an InboundMessage."""

import json
import re

from werkzeug.datastructures import MultiDict

from domain.messages import InboundMessage, clean
from handlers.channels.whatsapp.links import split_payload

CHANNEL = "whatsapp"
Form = MultiDict[str, str]

_SID = re.compile(r"[A-Za-z0-9]{10,64}")
_NUMBER = re.compile(r"whatsapp:(\+[1-9]\d{4,19})")
# Country, dot, up to 128 signs: a person who hides the number. Opaque: nothing but equality is read from it.
_OPAQUE = re.compile(r"whatsapp:[A-Za-z]{2}\.[A-Za-z0-9]{1,128}")
_NOT_KEPT = ("AccountSid",)
_MEDIA = re.compile(r"/Messages/([A-Za-z0-9]{10,64})/Media/([A-Za-z0-9]{10,64})(?:\.\w+)?$")
_MOST_MEDIA = 10
_NO_DOCUMENTS = ("image/", "audio/", "video/")
_LONGEST_NAME = 200


class Malformed(ValueError):
    """What came is no message; says why."""


def read_message(form: Form) -> InboundMessage:
    """What a person did. Raises Malformed alone.

    The address is what Twilio calls From: the number as long as it is known, else the id that WhatsApp gives
    for this business. Where both are told, `new_address` of the message is the id, under which the same
    person writes once the number is hidden.
    """
    sender = _address(form.get("From", ""))
    number = _NUMBER.fullmatch(sender)
    other = form.get("ExternalUserId", "")
    text, start = split_payload(clean(form.get("Body", "")))
    file, file_name = _media(form)
    choice = form.get("ButtonPayload") or form.get("ListId") or None
    return InboundMessage(
        channel=CHANNEL,
        id=_sid(form),
        address=sender,
        text="" if choice else text,
        choice=clean(choice) if choice else None,
        choice_of=clean(form.get("OriginalRepliedMessageSid", "")) or None if choice else None,
        start=start,
        name=clean(form.get("ProfileName", "")),
        phone=number.group(1) if number else None,
        new_address=other if other != sender and _OPAQUE.fullmatch(other) else None,
        file=None if choice else file,
        file_name=file_name,
    )


def _media(form: Form) -> tuple[str | None, str]:
    """The first document: message and media by their ids, for the address names the account; and what to call it.
    Pictures and voices are none."""
    for number in range(_MOST_MEDIA):
        found = _MEDIA.search(form.get(f"MediaUrl{number}", ""))
        kind = form.get(f"MediaContentType{number}", "")
        if found and not kind.startswith(_NO_DOCUMENTS):
            return f"{found[1]}/{found[2]}", clean(form.get(f"MediaFilename{number}", ""))[:_LONGEST_NAME]
    return None, ""


def read_status(form: Form) -> tuple[str, str, str]:
    """Twilio's message id, its status, and the error code or an empty text. Raises Malformed alone."""
    status = form.get("MessageStatus") or form.get("SmsStatus") or ""
    if not re.fullmatch(r"[a-z_]{1,32}", status):
        raise Malformed("no MessageStatus")
    code = form.get("ErrorCode", "")
    return _sid(form), status, code if re.fullmatch(r"\d{1,9}", code) else ""


def raw_of(form: Form) -> str:
    """What is kept of a form that could not be read: JSON, without what belongs to the account."""
    kept = {
        name: values
        for name, values in form.to_dict(flat=False).items()
        if name not in _NOT_KEPT and not name.startswith("MediaUrl")
    }
    return json.dumps(kept, sort_keys=True)


def _sid(form: Form) -> str:
    sid = form.get("MessageSid") or form.get("SmsSid") or form.get("SmsMessageSid") or ""
    if not _SID.fullmatch(sid):
        raise Malformed("no MessageSid")
    return sid


def _address(sender: str) -> str:
    if not (_NUMBER.fullmatch(sender) or _OPAQUE.fullmatch(sender)):
        raise Malformed("From is no WhatsApp address")
    return sender
