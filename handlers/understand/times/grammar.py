"""Patterns over the words of a message, and the chart that matches them.

A pattern is a line such as ``"_THE? ORD _OF? MONTH year?"``. Upper case: a kind of word out of the lexicon; lower case:
something other patterns make; ``a|b``: either; ``?``: may be missing; a leading ``_``: not handed to the rule. The rule
answers with the node it makes of the parts, or None where they do not fit together.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any

from handlers.understand.times.lexicon import Style
from handlers.understand.times.tokens import Token

Found = tuple[Any, int]
"""A node and the position after it."""
Rule = Callable[..., Any]
MOST_STEPS = 6_000
"""Pattern steps after which a message is not searched any further: keeps hostile input inside the time limit."""
DEEPEST = 14
"""Rules within rules: no phrase that means something is nested further."""


@dataclass(frozen=True, slots=True)
class _Element:
    names: tuple[str, ...]
    optional: bool
    kept: bool


@dataclass(frozen=True, slots=True)
class _Pattern:
    elements: tuple[_Element, ...]
    rule: Rule


@dataclass(slots=True)
class Grammar:
    """All patterns by the node they make, and for each word kind the patterns that can begin with it."""

    patterns: dict[str, list[_Pattern]] = field(default_factory=dict)
    starts: dict[str, dict[str, tuple[int, ...]]] = field(default_factory=dict)

    def rule(self, makes: str, *patterns: str) -> Callable[[Rule], Rule]:
        """Registers a function for one or more patterns."""

        def register(function: Rule) -> Rule:
            for pattern in patterns:
                self.patterns.setdefault(makes, []).append(_Pattern(_read(pattern), function))
            return function

        return register

    def finish(self) -> None:
        """Works out which patterns each kind of word can begin; to be called once all rules are registered."""
        begins: dict[str, set[str]] = {name: set() for name in self.patterns}
        changed = True
        while changed:
            changed = False
            for name, patterns in self.patterns.items():
                before = len(begins[name])
                for pattern in patterns:
                    begins[name] |= self._first(pattern, begins)
                changed |= len(begins[name]) != before
        for name, patterns in self.patterns.items():
            index: dict[str, list[int]] = {}
            for number, pattern in enumerate(patterns):
                for kind in self._first(pattern, begins):
                    index.setdefault(kind, []).append(number)
            self.starts[name] = {kind: tuple(numbers) for kind, numbers in index.items()}

    @staticmethod
    def _first(pattern: _Pattern, begins: dict[str, set[str]]) -> set[str]:
        kinds: set[str] = set()
        for element in pattern.elements:
            for name in element.names:
                kinds |= {name} if name.isupper() else begins[name]
            if not element.optional:
                break
        return kinds


def _read(pattern: str) -> tuple[_Element, ...]:
    elements = []
    for word in pattern.split():
        optional = word.endswith("?")
        kept = not word.startswith("_")
        elements.append(_Element(tuple(word.strip("_?").split("|")), optional, kept))
    return tuple(elements)


@dataclass(slots=True)
class Chart:
    """One message being read: the kinds of words at each position, and what was already made of them."""

    grammar: Grammar
    tokens: Sequence[Token]
    words: Sequence[dict[str, list[Found]]]
    """For each position the word kinds that begin there, each with its values and the position after it."""
    style: Style
    now: datetime
    """The present in the zone of the reader, without its zone: wall time."""
    steps: int = 0
    depth: int = 0
    memo: dict[tuple[str, int], tuple[Found, ...]] = field(default_factory=dict)

    @property
    def today(self) -> date:
        """The reader's date."""
        return self.now.date()

    def all_at(self, name: str, i: int) -> Sequence[Found]:
        """Everything called `name` that begins at position `i`, the longest first."""
        if i >= len(self.words):
            return ()
        if name.isupper():
            return self.words[i].get(name, ())
        self.steps += 1
        known = self.memo.get((name, i))
        if known is not None:
            return known
        self.memo[name, i] = ()
        if self.depth >= DEEPEST:
            return ()
        self.depth += 1
        made = tuple(self._make(name, i))
        self.depth -= 1
        self.memo[name, i] = made
        return made

    def longest(self, name: str, i: int) -> Found | None:
        """The longest thing called `name` at `i`."""
        found = self.all_at(name, i)
        return found[0] if found else None

    def has(self, name: str, i: int) -> bool:
        """Whether a word of this kind begins at `i`."""
        return 0 <= i < len(self.words) and name in self.words[i]

    def _make(self, name: str, i: int) -> list[Found]:
        words = self.words[i]
        if not words or self.steps > MOST_STEPS:
            return []
        starts = self.grammar.starts[name]
        numbers: set[int] = set()
        for kind in words:
            numbers.update(starts.get(kind, ()))
        patterns = self.grammar.patterns[name]
        best: dict[int, Any] = {}
        for number in sorted(numbers):
            pattern = patterns[number]
            self._match(pattern.elements, 0, i, (), pattern.rule, best)
        return sorted(((node, end) for end, node in best.items()), key=lambda f: -f[1])

    def _match(
        self,
        elements: tuple[_Element, ...],
        k: int,
        i: int,
        values: tuple[Any, ...],
        rule: Rule,
        best: dict[int, Any],
    ) -> bool:
        """Tries the elements from the k-th on at position i; the first node for an end wins. True if one was made."""
        self.steps += 1
        if self.steps > MOST_STEPS:
            return False
        if k == len(elements):
            if i in best:
                return True
            node = rule(self, *values)
            if node is None:
                return False
            best[i] = node
            return True
        element = elements[k]
        made = False
        for name in element.names:
            for value, end in self.all_at(name, i):
                kept = (*values, value) if element.kept else values
                if self._match(elements, k + 1, end, kept, rule, best):
                    made = True
        if element.optional and not made:
            kept = (*values, None) if element.kept else values
            made = self._match(elements, k + 1, i, kept, rule, best)
        return made
