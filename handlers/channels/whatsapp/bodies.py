"""What a message looks like on WhatsApp: choices as numbered lines, links as lines, variables."""

import json
import re
from collections.abc import Callable
from urllib.parse import urlsplit, urlunsplit

from domain.messages import Button, OutboundMessage
from handlers.channels.whatsapp.templates import Content, Templates
from handlers.delivery_error import DeliveryError

Hint = Callable[[str], str]
"""Language → the sentence that says to answer with a number."""

LONGEST_BODY = 1600
_LONGEST_CONTENT_TEXT = 1024
_LONGEST_ID = 200
_QUICK_REPLIES = (3, 20)
_LIST_ITEMS = (10, 24)
"""How many choices inside the window without approval, and the longest label of one."""

_LONGEST_FACT = 600
"""Of a template's variable: with the words around it, no template grows over its limit."""

_LISTED = re.compile(r"(?P<of>label|id|url|path)(?P<number>[1-9]\d?)")


def body(message: OutboundMessage, hint: Hint) -> str:
    """The text with everything in it. Choices are numbered from 1 in their order, links are not counted."""
    lines = [message.text.strip(), *_link_lines(message)]
    choices = choices_of(message)
    if choices:
        lines += [f"{number} {button.label}" for number, button in enumerate(choices, start=1)]
        lines.append(hint(message.language))
    return "\n".join(line for line in lines if line)


def choices_of(message: OutboundMessage) -> list[Button]:
    """The buttons that come back as a choice; the others open a page."""
    return [button for button in message.buttons if button.url is None]


def in_session_content(message: OutboundMessage, templates: Templates) -> tuple[Content, str] | None:
    """Real buttons for this message and their variables, if such content is configured and all of it fits."""
    choices = choices_of(message)
    text = _run_on([*message.text.splitlines(), *_link_lines(message)])
    if not choices or text is None or len(text) > _LONGEST_CONTENT_TEXT:
        return None
    for name, most, longest in (("quick_reply", *_QUICK_REPLIES), ("list_picker", *_LIST_ITEMS)):
        content = templates.find(f"{name}_{len(choices)}", message.language)
        if content is not None and len(choices) <= most and _all_fit(choices, longest):
            return content, _variables(message, content, text)
    return None


def template_variables(message: OutboundMessage, content: Content) -> tuple[str, tuple[str, ...]]:
    """ContentVariables of an approved template, and those of them that are seen in the text. Raises DeliveryError
    (`no_variable`) where one is missing.

    Choices for which the template has no buttons are numbered in the text.
    """
    has_buttons = any(name.startswith("id") for name in content.variables)
    choices = [] if has_buttons else choices_of(message)
    numbered = (f"{number} {button.label}" for number, button in enumerate(choices, start=1))
    text = " ".join([message.text, *([" · ".join(numbered) + "."] if choices else [])])
    values = [_cut(one_line(_value(message, name, text))) for name in content.variables]
    shown = [
        value
        for name, value in zip(content.variables, values, strict=True)
        if name == "text" or (name in message.variables and not name.startswith("id"))
    ]
    return _numbered(values), tuple(shown)


def one_line(value: str) -> str:
    """A value that WhatsApp takes for a variable: no newline or tab, no long run of spaces, not empty."""
    return re.sub(r"\s+", " ", value).strip() or "–"


def _cut(line: str) -> str:
    return line if len(line) <= _LONGEST_FACT else line[: _LONGEST_FACT - 1].rpartition(" ")[0] + "…"


def _all_fit(choices: list[Button], longest: int) -> bool:
    """WhatsApp also refuses two buttons that say the same."""
    labels = {one_line(button.label) for button in choices}
    fit = all(len(label) <= longest for label in labels)
    return fit and len(labels) == len(choices) and all(len(button.id) <= _LONGEST_ID for button in choices)


def _run_on(lines: list[str]) -> str | None:
    """The lines as one, for a variable takes no newline; None where that reads badly, as in a list."""
    written = [line.strip() for line in lines if line.strip()]
    ended = all(line.endswith((".", "?", "!", ":", "…")) for line in written[:-1])
    return one_line(" ".join(written)) if written and ended else None


def _link_lines(message: OutboundMessage) -> list[str]:
    links = [f"{button.label}: {button.url}" for button in message.buttons if button.url is not None]
    return links + [f"{file.name}: {file.url}" for file in message.files]


def _variables(message: OutboundMessage, content: Content, text: str) -> str:
    return _numbered([one_line(_value(message, name, text)) for name in content.variables])


def _numbered(values: list[str]) -> str:
    numbered = {str(number): value for number, value in enumerate(values, start=1)}
    return json.dumps(numbered, ensure_ascii=False) if numbered else ""


def _value(message: OutboundMessage, name: str, text: str) -> str:
    if name in message.variables:
        return message.variables[name]
    if name == "text":
        return text
    listed = _LISTED.fullmatch(name)
    values = _values(message, listed["of"]) if listed else []
    if listed and int(listed["number"]) <= len(values):
        return values[int(listed["number"]) - 1]
    words = f"the template of {message.kind!r} wants {name!r}, which the message has not"
    raise DeliveryError(words, permanent=True, code="no_variable")


def _values(message: OutboundMessage, of: str) -> list[str]:
    links = [button.url for button in message.buttons if button.url is not None]
    match of:
        case "label":
            return [button.label for button in choices_of(message)]
        case "id":
            return [button.id for button in choices_of(message)]
        case "url":
            return links
        case _:
            return [_path(link) for link in links]


def _path(link: str) -> str:
    """What a template's link button has behind its fixed host."""
    parts = urlsplit(link)
    return urlunsplit(("", "", parts.path, parts.query, parts.fragment)).lstrip("/")
