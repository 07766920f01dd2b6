"""What is asked of Twilio for one message, and how to recognise it among those that Twilio has taken."""

from dataclasses import dataclass

from domain.messages import OutboundMessage
from handlers.channels.splitting import split_text
from handlers.channels.whatsapp.bodies import (
    LONGEST_BODY,
    Hint,
    body,
    in_session_content,
    template_variables,
)
from handlers.channels.whatsapp.templates import ANY_KIND, Content, Templates
from handlers.delivery_error import DeliveryError


@dataclass(frozen=True, slots=True)
class SendRequest:
    """Either `body`, or `content_sid` with its variables: Twilio wants no both.

    `traces` are words that the message shows once it is sent.
    """

    body: str | None = None
    content_sid: str | None = None
    content_variables: str | None = None
    traces: tuple[str, ...] = ()

    def fields(self) -> dict[str, str]:
        """The arguments of Twilio's `create` that say what is sent."""
        given = {
            "body": self.body,
            "content_sid": self.content_sid,
            "content_variables": self.content_variables,
        }
        return {name: value for name, value in given.items() if value}

    def is_seen_in(self, shown: str) -> bool:
        """Whether `shown`, the text of a message at Twilio, is what this request asked for."""
        words = _squeezed(shown)
        if self.body is not None:
            return words == _squeezed(self.body)
        return all(_squeezed(trace) in words for trace in self.traces)


def free_requests(message: OutboundMessage, templates: Templates, hint: Hint) -> list[SendRequest]:
    """Within the window: real buttons where configured, else one text, or more where it is too long."""
    buttons = in_session_content(message, templates)
    if buttons is not None:
        content, variables = buttons
        return [_content(content, variables, (message.text,))]
    text = body(message, hint)
    if not text:
        raise DeliveryError("a message without text", permanent=True, code="empty")
    return [SendRequest(body=part) for part in split_text(text, LONGEST_BODY)]


def template_request(message: OutboundMessage, templates: Templates) -> SendRequest:
    """Outside the window: its own template, else the general one. Raises DeliveryError: `no_template` where there is
    none in the reader's language, `no_variable` where none can be filled in from what the message knows."""
    failure: DeliveryError | None = None
    for kind in dict.fromkeys((message.template, message.kind, ANY_KIND)):
        content = templates.find(kind, message.language) if kind else None
        if content is None:
            continue
        try:
            return _content(content, *template_variables(message, content))
        except DeliveryError as error:
            failure = failure or error
    words = f"no WhatsApp template for {message.kind or 'a plain answer'!r} in {message.language!r}"
    raise failure or DeliveryError(words, permanent=True, code="no_template")


def _content(content: Content, variables: str, traces: tuple[str, ...]) -> SendRequest:
    return SendRequest(content_sid=content.sid, content_variables=variables, traces=traces)


def _squeezed(text: str) -> str:
    return " ".join(text.split())
