"""The small language in which the phrases of the lexicon are written, and how a phrase becomes a pattern.

A phrase is a row of words as `handlers.understand.words` folds them: lower case, no diacritics, no apostrophes.

    cancel              the word itself
    cancel|drop         one word or the other
    call_off            two words that go together as one of several
    cancel*             a word that begins so (four letters at least, to be found quickly)
    ?my                 may stand there or not; ?my|the likewise
    <session>           one of a list of the same module, `LISTS`
    ..                  up to three words of any kind; ... up to seven
    ^ $                 the message begins, ends here (polite words and signs aside); for|$ is a word or the end
    ^^                  a clause begins here, after "can you", "I would like to" and the like
    @t @n @m #          a time, a client's name, an amount, a bare number
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

GREETINGS = (
    "hi|hey|hello|hallo|hola|ola|ciao|salut|bonjour|hoi|yo|please|pls|plz|ok|okay|so|well|sorry|oh|um|uh|uhh|bitte|por|favor"
    "|entschuldigung|entschuldige|perdon|pardon|scusa|desculpa|um|ah|hm|hmm|and|but|also"
)
_THANKS = "please|pls|plz|thanks|thx|thank|you|ty|bitte|danke|dir|gracias|por|favor|merci|grazie|obrigado|obrigada|per|favore|s|il|te|vous|plait|faz|sff|xfa|porfa|alsjeblieft|alsjeblief|bedankt|alstublieft|aub|graag|svp|dann|mal|then|now|[.!?,:;)]|[^\\w\\s]"
POLITE = frozenset(word for word in f"{GREETINGS}|{_THANKS}".split("|") if word.isalpha())
_BEGIN = rf"\A(?: (?:{GREETINGS}|[,.!:;?]))*"
_END = rf"(?=(?: (?:{_THANKS}))* \Z)"
_LEAD = (
    "can|could|would|will|you|u|i|id|im|we|want|wanna|need|like|love|to|just|please|pls|also|help|me|hey|hi|hello|go|ahead|ok|okay|kindly"
    "|am|looking|wish|wanted|should|have|let|lets|us|trying|interested|wondering|if|so|now|really|quickly|siri|olly|alexa|do|id_like"
)
_CLAUSE = rf"(?:\A|(?<= and)|(?<= so)|(?<= but)|(?<= then)|(?<=[.!?;,:]))(?: (?:{_LEAD}|[,.!]))*?"
_EDGES = {"^": _BEGIN, "$": _END, "^^": _CLAUSE}
_ANY = r"[^ .!?;\n]+"
_SIGNS = {"@t": "@t", "@n": "@n", "@m": "@m", "#": r"\d[\d.,:]*"}
SHORTEST_PREFIX = 4


@dataclass(slots=True)
class Phrase:
    """A phrase: what it means, how sure it makes, and the first letters under which it is looked up.

    Its pattern is compiled when it is first needed: of a language's phrases, few are ever said in one process.
    """

    label: str
    weight: float
    written: str
    anchors: tuple[str, ...]
    source: str
    compiled: re.Pattern[str] | None = None

    def pattern(self) -> re.Pattern[str]:
        """The phrase as a regular expression over a row of words."""
        if self.compiled is None:
            self.compiled = re.compile(self.written)
        return self.compiled


def key_of(word: str) -> str:
    """The first letters under which a word is indexed."""
    return word[:SHORTEST_PREFIX]


def compile_phrase(label: str, line: str, lists: Mapping[str, str]) -> Phrase:
    """Compiles one line, a weight before it or not: "0.7 can i ?still come". ValueError where a phrase has no word."""
    parts = line.split()
    weight = 1.0
    if re.fullmatch(r"[01]\.\d+", parts[0]):
        weight = float(parts.pop(0))
    pattern, best = "", 0.0
    anchors: tuple[str, ...] = ()
    for part in parts:
        if part in _EDGES:
            pattern += _EDGES[part]
            continue
        if part in ("..", "..."):
            pattern += rf"(?: {_ANY}){{0,{3 if part == '..' else 7}}}?"
            continue
        optional = part.startswith("?")
        if part.startswith("?."):
            raise ValueError(f"a gap may be empty without a question mark: {line!r}")
        names = _expand(part.lstrip("?"), lists)
        if "$" in names:
            names.remove("$")
            pattern += rf"(?: (?:{'|'.join(_one(name) for name in names)})(?= )|{_END})"
            continue
        body = "|".join(_one(name) for name in names)
        pattern += rf"(?: (?:{body})(?= ))?" if optional else rf" (?:{body})(?= )"
        worth = 0.0 if optional else min(len(n.rstrip("*")) for n in names) + 1 / (1 + len(names))
        if worth > best:
            anchors, best = tuple(sorted({_anchor(name) for name in names})), worth
    if not anchors:
        raise ValueError(f"a phrase without a word to find it by: {line}")
    return Phrase(label, weight, pattern, anchors, " ".join(parts))


def _expand(part: str, lists: Mapping[str, str]) -> list[str]:
    names: list[str] = []
    for name in part.split("|"):
        names.extend(_expand(lists[name[1:-1]], lists) if name.startswith("<") else [name])
    return names


def _anchor(name: str) -> str:
    return name if name in _SIGNS else key_of(name.rstrip("*").split("_")[0])


def _one(name: str) -> str:
    if name in _SIGNS:
        return _SIGNS[name]
    if name.endswith("*"):
        return re.escape(name[:-1]) + r"\w*"
    return re.escape(name).replace("_", " ").replace(r"\ ", " ")


def vocabulary(lines: Iterable[str], lists: Mapping[str, str]) -> set[str]:
    """Every whole word that the lines contain."""
    parts = {part.lstrip("?") for line in lines for part in line.split()}
    names = {name for part in parts for name in _expand(part, lists) if not name.endswith("*")}
    return {word for name in names for word in name.split("_") if word.isalpha()}
