"""Rules told in sentences ("I want 24 hours notice for cancelling"), put as the line that "rules" reads."""

import re

_LENGTH = r"(?P<length>\d{1,3} ?(?:h|hrs?|hours?|days?))(?:['’]s?)?"
_WHO = r"(?:people|clients|customers|players|students|everyone|everybody|they|you all|all of you)"
_MAY = r"(?:can|may|could|must|have to|has to|need to|needs to|should|ought to|are to|to)"
_SINCE = re.compile(
    r"(?:^|[\s,;]+)(?:from now on|from today(?: on)?|starting (?:today|now)|as of (?:today|now)|in (?:the )?future|going forward)\b[\s,;]*",
    re.IGNORECASE,
)
_WISH = re.compile(
    r"^(?:(?:i|we)(?:['’]d like| would like| want| need)|please|new rules?:?|let['’]s (?:say|have)|so)\s+(?:that\s+|to have\s+)?",
    re.IGNORECASE,
)
_LINES = (
    (
        rf"(?:at least )?{_LENGTH} (?:of )?(?:notice|warning) (?:for|to|before|when) (?:an? |any )?(?P<what>cancel|mov|reschedul)\w*",
        r"\g<what> free until \g<length> before",
    ),
    (
        rf"{_WHO} {_MAY} (?:still |only |now )?(?P<what>cancel|mov|reschedul)\w*(?: (?:a session|sessions|it|them))?"
        rf"(?: (?:for free|freely|free(?: of charge)?))?(?: (?:up to|until|till|at least|not later than|no later than))* {_LENGTH}"
        r"(?: (?:before(?:hand)?|ahead|earlier|in advance|notice|the session|that))*",
        r"\g<what> free until \g<length> before",
    ),
    (
        rf"{_WHO} {_MAY} pay (?:up |everything |it all |all |in )*(?:full|everything|all|up)?(?: in)?(?: full)?,? ?before .*",
        "payment full before booking",
    ),
)
_PROSE = tuple((re.compile(pattern, re.IGNORECASE), line) for pattern, line in _LINES)
_WORDS = {"mov": "move", "reschedul": "move"}
_ROOT = re.compile(r"\b(?P<root>mov|reschedul)(?= free until)", re.IGNORECASE)
_AND = re.compile(r"\s*,\s*(?:and|but)\s+", re.IGNORECASE)


def without_since(text: str) -> str:
    """Without "from now on", which every rule is."""
    return _SINCE.sub(" ", " ".join(text.split())).strip(" ,.")


def in_a_line(text: str) -> str | None:
    """ "24 hours notice for cancelling, and moving is free until 12 hours before" as "cancel free until 24 hours before,
    moving is ..."; None where no such sentence is in it."""
    line = _AND.sub(", ", _WISH.sub("", without_since(text)))
    found = False
    for pattern, told in _PROSE:
        line, count = pattern.subn(told, line)
        found = found or count > 0
    return _ROOT.sub(lambda root: _WORDS[root["root"].lower()], line) if found else None
