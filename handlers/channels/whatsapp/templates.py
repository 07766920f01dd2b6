"""The content that was made at Twilio: approved templates, and buttons for use within the 24-hour window.

The file is JSON: kind → language → ContentSid and the names of its variables, in the order of {{1}}, {{2}}.

    {"reminder": {"en": {"sid": "HX0123456789abcdef0123456789abcdef", "variables": ["when", "place", "id1"]},
                  "*":  {"sid": "HX…", "variables": ["when", "place"]}},
     "quick_reply_2": {"*": {"sid": "HX…", "variables": ["text", "label1", "id1", "label2", "id2"]}}}

A variable is one of the message's own, or `text`, or of its n-th choice `labelN`, `idN`; of its n-th link
`urlN`, or `pathN`, which is the link behind the host, as a template's link button wants it. `*` stands for
any language, and as a kind for whatever has no template of its own. `quick_reply_1` to `_3` and
`list_picker_1` to `_10` are not kinds of messages: they carry any message with so many choices inside the
window, in place of numbered lines.

`python -m bot templates` writes the file (`template_file`); what it wrote also has its `name` at Twilio and the
`status` of its approval, without which, or with another one than `approved`, it is not sent.
"""

import json
import re
from dataclasses import dataclass
from pathlib import Path

ANY_LANGUAGE = "*"
ANY_KIND = "*"
APPROVED = "approved"
UNASKED = ""
"""The status of content for the open window, which nobody has to approve."""

_SID = re.compile(r"HX[0-9a-fA-F]{32}")
_BUTTONS = re.compile(r"(quick_reply|list_picker)_(?P<number>\d+)")
_LANGUAGE = re.compile(r"\*|[a-z]{2}(-[A-Z]{2})?")
_EXAMPLE = '{"reminder": {"en": {"sid": "HX…", "variables": ["when"]}}}'


@dataclass(frozen=True, slots=True)
class Content:
    """One content resource at Twilio: its sid and the names of its variables in their order."""

    sid: str
    variables: tuple[str, ...] = ()
    name: str = ""
    status: str = APPROVED

    @property
    def usable(self) -> bool:
        """Whether WhatsApp sends it. What is for the open window needs no approval."""
        return self.status in (APPROVED, UNASKED)


@dataclass(frozen=True, slots=True)
class Templates:
    """All of them, by kind and language."""

    contents: dict[tuple[str, str], Content]

    def find(self, kind: str, language: str) -> Content | None:
        """The one in just this language, in the language without its country, or in any; else None."""
        for tried in (language, language.partition("-")[0], ANY_LANGUAGE):
            content = self.contents.get((kind, tried))
            if content is not None and content.usable:
                return content
        return None

    def missing(self, kinds: tuple[str, ...], languages: tuple[str, ...]) -> list[str]:
        """What of these has no template, as `kind (language)`."""
        return [
            f"{kind} ({tongue})" for kind in kinds for tongue in languages if self.find(kind, tongue) is None
        ]


NO_TEMPLATES = Templates({})


def load_templates(path: str | Path) -> Templates:
    """Reads the file. Raises ValueError with one sentence that names the place, whatever is wrong with it."""
    try:
        kinds = json.loads(Path(path).read_text(encoding="utf-8"))
    except OSError as error:
        raise ValueError(f"{path} cannot be read: {error.strerror}.") from error
    except (ValueError, RecursionError) as error:
        raise ValueError(f"{path} is not JSON: {error}.") from error
    if not isinstance(kinds, dict):
        raise ValueError(f"{path} must be an object like {_EXAMPLE}.")
    contents = {}
    for kind, languages in kinds.items():
        if not isinstance(languages, dict) or not languages:
            raise ValueError(f"{path}: {kind!r} must have languages, like {_EXAMPLE}.")
        for language, given in languages.items():
            if not _LANGUAGE.fullmatch(language):
                raise ValueError(f"{path}: {language!r} of {kind!r} must be a language like en, en-GB, or *.")
            place = f"{path}: {kind!r} in {language!r}"
            contents[kind, language] = content = _content(given, place)
            _check_buttons(kind, content, place)
    return Templates(contents)


def _content(given: object, place: str) -> Content:
    if not isinstance(given, dict):
        raise ValueError(f"{place} must have a sid and variables, like {_EXAMPLE}.")
    unknown = sorted(set(given) - {"sid", "variables", "name", "status"})
    if unknown:
        raise ValueError(
            f"{place} has an unknown field {unknown[0]!r}; there are sid, variables, name and status."
        )
    sid = given.get("sid")
    if not isinstance(sid, str) or not _SID.fullmatch(sid):
        raise ValueError(f"{place} needs a sid: HX and 32 hexadecimal digits.")
    variables = given.get("variables", [])
    if not isinstance(variables, list) or not all(isinstance(name, str) and name for name in variables):
        raise ValueError(
            f"{place} needs its variables as a list of names, in the order of {{{{1}}}}, {{{{2}}}}, …."
        )
    name, status = given.get("name", ""), given.get("status", APPROVED)
    if not isinstance(name, str) or not isinstance(status, str):
        raise ValueError(f"{place} needs its name and status as texts.")
    return Content(sid, tuple(variables), name, status)


def _check_buttons(kind: str, content: Content, place: str) -> None:
    """Content for buttons goes with any message, so it can only have what every message with buttons has."""
    buttons = _BUTTONS.fullmatch(kind)
    if buttons is None:
        return
    numbers = range(1, int(buttons["number"]) + 1)
    known = {"text", *(f"{name}{number}" for name in ("label", "id") for number in numbers)}
    if set(content.variables) != known:
        raise ValueError(
            f"{place} needs the variables {', '.join(sorted(known))}, each of them and no other."
        )
