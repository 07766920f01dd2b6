"""Content as Twilio's Content API wants it, by WhatsApp's rules for what it approves."""

import hashlib
import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from handlers.channels.whatsapp.templates import ANY_KIND, ANY_LANGUAGE

CATEGORY = "UTILITY"
LONGEST_BODY = 1024
LONGEST_TITLE = 20
_MOST_BUTTONS = 3
_MOST_QUICK_REPLIES = 3
_MOST_ITEMS = 10

# The languages whose code at WhatsApp is another than ours.
_CODES = {"en-GB": "en_GB", "pt": "pt_PT", ANY_LANGUAGE: "en"}
_FACT = re.compile(r"{(\w+)}")
_NUMBER = re.compile(r"{{\d+}}")
_AN_ID = "1.1.0"


@dataclass(frozen=True, slots=True)
class Wanted:
    """Content that should be there. `variables` are names in the order of {{1}}, {{2}}, …; `samples` by number.

    `approval`: WhatsApp has to approve it, for it goes out when the window is shut.
    """

    kind: str
    language: str
    type: str
    fields: Mapping[str, Any]
    variables: tuple[str, ...]
    samples: Mapping[str, str] = field(default_factory=dict)
    approval: bool = True

    @property
    def code(self) -> str:
        """Its language as WhatsApp writes it."""
        return _CODES.get(self.language, self.language)

    @property
    def name(self) -> str:
        """The same for the same words, another for others: small letters, digits and _ (WhatsApp's rule)."""
        words = json.dumps([self.type, self.fields], sort_keys=True, ensure_ascii=False)
        short = hashlib.sha256(words.encode()).hexdigest()[:8]
        kind = "any" if self.kind == ANY_KIND else self.kind
        return f"tenpack_{kind}_{self.code}_{short}".lower()

    @property
    def text(self) -> str:
        return str(self.fields["body"])


def template(
    kind: str, language: str, sentence: str, samples: Mapping[str, str], buttons: Sequence[tuple[str, str]]
) -> Wanted:
    """A template out of a `sentence` with `{facts}`; `buttons` are a choice's label by name and its words.

    Buttons whose words are too long for WhatsApp are left out. ValueError says what WhatsApp would not approve.
    """
    facts = list(dict.fromkeys(_FACT.findall(sentence)))
    fitting = [(name, words) for name, words in buttons if len(words) <= LONGEST_TITLE][:_MOST_BUTTONS]
    variables = [*facts, *(f"id_{name}" for name, _ in fitting)]
    number = {name: f"{{{{{place}}}}}" for place, name in enumerate(variables, start=1)}
    body = _FACT.sub(lambda found: number[found[1]], sentence)
    fields: dict[str, Any] = {"body": body}
    if fitting:
        fields["actions"] = [{"title": words, "id": number[f"id_{name}"]} for name, words in fitting]
    filled = {
        str(place): samples[name] if name in facts else _AN_ID
        for place, name in enumerate(variables, start=1)
    }
    _check(kind, language, body, [filled[str(place)] for place in range(1, len(facts) + 1)])
    type_ = "twilio/quick-reply" if fitting else "twilio/text"
    return Wanted(kind, language, type_, fields, tuple(variables), filled)


def _check(kind: str, language: str, body: str, samples: Sequence[str]) -> None:
    """WhatsApp's rules: no variable at an end or beside another, none said twice, words enough, not too long."""
    place = f"the template {kind!r} in {language!r}"
    words = [_NUMBER.sub("", part) for part in body.split()]
    if re.match(r"\W*{{", body) or re.search(r"}}\W*$", body):
        raise ValueError(f"{place} must not begin or end with a fact")
    if re.search(r"}}\W*{{", body):
        raise ValueError(f"{place} has two facts without a word between them")
    if len(_NUMBER.findall(body)) != len(samples):
        raise ValueError(f"{place} says a fact twice")
    if sum(any(sign.isalnum() for sign in word) for word in words) < 2 * len(samples) + 1:
        raise ValueError(f"{place} has too few words for its {len(samples)} facts")
    if len(body) + sum(map(len, samples)) > LONGEST_BODY:
        raise ValueError(f"{place} is too long")


def for_the_open_window(list_titles: Mapping[str, str]) -> list[Wanted]:
    """Buttons and lists that carry any message with so many choices. `list_titles`: language → what opens a list."""
    found = [_quick_reply(count) for count in range(1, _MOST_QUICK_REPLIES + 1)]
    for language, title in list_titles.items():
        found += [_list_picker(count, language, title) for count in range(1, _MOST_ITEMS + 1)]
    return found


def _quick_reply(count: int) -> Wanted:
    actions = [{"title": f"{{{{{2 * n}}}}}", "id": f"{{{{{2 * n + 1}}}}}"} for n in range(1, count + 1)]
    fields = {"body": "{{1}}", "actions": actions}
    return _window(f"quick_reply_{count}", ANY_LANGUAGE, "twilio/quick-reply", fields, count)


def _list_picker(count: int, language: str, title: str) -> Wanted:
    items = [{"item": f"{{{{{2 * n}}}}}", "id": f"{{{{{2 * n + 1}}}}}"} for n in range(1, count + 1)]
    fields = {"body": "{{1}}", "button": title[:LONGEST_TITLE], "items": items}
    return _window(f"list_picker_{count}", language, "twilio/list-picker", fields, count)


def _window(kind: str, language: str, type_: str, fields: Mapping[str, Any], count: int) -> Wanted:
    variables = ["text"]
    for number in range(1, count + 1):
        variables += [f"label{number}", f"id{number}"]
    samples = {str(place): name for place, name in enumerate(variables, start=1)}
    return Wanted(kind, language, type_, fields, tuple(variables), samples, approval=False)
