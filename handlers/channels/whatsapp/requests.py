"""What is asked of Twilio for one message, and how to recognise it among those that Twilio has taken."""

from collections.abc import Mapping
from dataclasses import dataclass

from domain.messages import OutboundMessage
from handlers.channels.splitting import split_text
from handlers.channels.whatsapp.bodies import LONGEST_BODY, body, in_session_content, template_variables
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


def free_requests(
    message: OutboundMessage, templates: Templates, hints: Mapping[str, str]
) -> list[SendRequest]:
    """Within the window: real buttons where configured, else one text, or more where it is too long."""
    buttons = in_session_content(message, templates)
    if buttons is not None:
        content, variables = buttons
        return [_content(content, variables, (message.text,))]
    text = body(message, hints)
    if not text:
        raise DeliveryError("a message without text", permanent=True, code="empty")
    return [SendRequest(body=part) for part in split_text(text, LONGEST_BODY)]


def template_request(message: OutboundMessage, templates: Templates) -> SendRequest:
    """Outside the window. Raises DeliveryError (`no_template`) where none fits kind and language."""
    content = templates.find(message.kind, message.language) if message.kind else None
    content = content or templates.find(ANY_KIND, message.language)
    if content is None:
        words = f"no WhatsApp template for {message.kind or 'a plain answer'!r} in {message.language!r}"
        raise DeliveryError(words, permanent=True, code="no_template")
    shown = tuple(message.variables[name] for name in content.variables if name in message.variables)
    return _content(content, template_variables(message, content), shown)


def _content(content: Content, variables: str, traces: tuple[str, ...]) -> SendRequest:
    return SendRequest(content_sid=content.sid, content_variables=variables, traces=traces)


def _squeezed(text: str) -> str:
    return " ".join(text.split())
