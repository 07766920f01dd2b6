"""Makes content at Twilio, once, and has WhatsApp approve what needs it."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from twilio.rest import Client

from handlers.channels.whatsapp.client import call
from handlers.channels.whatsapp.contents import CATEGORY, Wanted
from handlers.channels.whatsapp.templates import UNASKED, Content
from handlers.delivery_error import DeliveryError

MISSING = "missing"
REFUSED = ("rejected", "paused", "disabled", "refused")
"""Statuses in which WhatsApp does not send a template; `refused` is ours: Twilio took none of it."""
_UNSUBMITTED = ("", "unsubmitted")
_PAGE = 100


@dataclass(frozen=True, slots=True)
class Standing:
    """How it stands with one content: in which status at WhatsApp, and why if it was refused."""

    wanted: Wanted
    sid: str
    status: str
    reason: str = ""

    @property
    def content(self) -> Content | None:
        """As it stands in the file; None where there is nothing at Twilio."""
        if not self.sid:
            return None
        return Content(self.sid, self.wanted.variables, self.wanted.name, self.status)


@dataclass(frozen=True, slots=True)
class _Known:
    sid: str
    text: str
    status: str
    reason: str


class _Body:
    """A request's JSON as it is. The library's own classes send null for whatever is left out, which is more than
    Twilio's description of its API allows."""

    def __init__(self, fields: dict[str, Any]) -> None:
        self._fields = fields

    def to_dict(self) -> dict[str, Any]:
        return self._fields


def provision(client: Client, wanted: Sequence[Wanted], *, make: bool = True) -> Iterator[Standing]:
    """How it stands with each, one after the other; with `make`, what is not there is made and handed in.

    Content of the same name and text is used again. Raises DeliveryError where Twilio wants a pause or does not
    answer: what was told until then holds, and the next run goes on from there.
    """
    known = call(lambda: _known(client))
    for item in wanted:
        found = known.get(item.name)
        if found is not None and found.text == item.text:
            yield _hand_in(client, item, found, make=make)
        elif make:
            yield _make(client, item)
        else:
            yield Standing(item, "", MISSING)


def _known(client: Client) -> dict[str, _Known]:
    """What is at Twilio, by name."""
    found = {}
    for item in client.content.v1.content_and_approvals.stream(page_size=_PAGE):
        approval: dict[str, Any] = item.approval_requests or {}
        texts = [fields.get("body", "") for fields in (item.types or {}).values() if fields]
        found[item.friendly_name] = _Known(
            item.sid,
            texts[0] if texts else "",
            str(approval.get("status") or "").lower(),
            str(approval.get("rejection_reason") or ""),
        )
    return found


def _make(client: Client, item: Wanted) -> Standing:
    fields = {
        "friendly_name": item.name,
        "language": item.code,
        "variables": dict(item.samples),
        "types": {item.type: dict(item.fields)},
    }
    try:
        made = call(lambda: client.content.v1.contents.create(_Body(fields)))
    except DeliveryError as error:
        return _refused(item, "", error)
    return _hand_in(client, item, _Known(made.sid, item.text, "", ""), make=True)


def _hand_in(client: Client, item: Wanted, known: _Known, *, make: bool) -> Standing:
    """For approval, unless that was done before."""
    if not item.approval:
        return Standing(item, known.sid, UNASKED)
    if known.status not in _UNSUBMITTED or not make:
        return Standing(item, known.sid, known.status or "unsubmitted", known.reason)
    asked = _Body({"name": item.name, "category": CATEGORY})
    try:
        answer = call(lambda: client.content.v1.contents(known.sid).approval_create.create(asked))
    except DeliveryError as error:
        return _refused(item, known.sid, error)
    return Standing(item, known.sid, (answer.status or "received").lower(), answer.rejection_reason or "")


def _refused(item: Wanted, sid: str, error: DeliveryError) -> Standing:
    """One that Twilio will not have keeps nobody else waiting; anything else ends the run."""
    if not error.permanent:
        raise error
    return Standing(item, sid, "refused", str(error))
