"""Patterns over the words of a message, and the chart that matches them.

A pattern is a line such as ``"_THE? ORD _OF? MONTH year?"``. Upper case: a kind of word out of the lexicon; lower case:
something other patterns make; ``a|b``: either; ``?``: may be missing; a leading ``_``: not handed to the rule. The rule
answers with the node it makes of the parts, or None where they do not fit together.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any, NamedTuple

from handlers.understand.times.lexicon import Style
from handlers.understand.times.tokens import Token

Found = tuple[Any, int]
"""A node and the position after it."""
Rule = Callable[..., Any]
MOST_STEPS = 2_000
"""Pattern steps after which a message is not searched any further: keeps hostile input inside the time limit."""
_MOST_KEPT = 4_000
"""Places and plans that are kept; what people say over and over makes some hundreds."""
DEEPEST = 14
"""Rules within rules: no phrase that means something is nested further."""


class _Element(NamedTuple):
    kinds: tuple[str, ...]
    """Word kinds that will do."""
    made: tuple[str, ...]
    """Names of what other patterns make that will do."""
    optional: bool
    kept: bool
    begins: int = 0
    """The bits of all word kinds it can begin with; set once all patterns are known."""


class _Pattern(NamedTuple):
    elements: tuple[_Element, ...]
    rule: Rule


class _Place(NamedTuple):
    """What the kinds of words that begin at a position say of it."""

    bits: int
    names: frozenset[str]
    """The names of all that can begin here."""
    starts: dict[str, tuple[int, ...]]
    """For each of them the patterns that can begin here, in their order."""


@dataclass(slots=True)
class Grammar:
    """All patterns by the node they make, and for each word kind the patterns that can begin with it."""

    patterns: dict[str, list[_Pattern]] = field(default_factory=dict)
    starts: dict[str, dict[str, tuple[int, ...]]] = field(default_factory=dict)
    bits: dict[str, int] = field(default_factory=dict)
    """A bit for each kind of word that patterns name."""
    begun_by: dict[str, frozenset[str]] = field(default_factory=dict)
    """For each kind of word the names of what can begin with it."""
    needs: dict[str, list[tuple[int, ...]]] = field(default_factory=dict)
    """For each pattern sets of word kinds, as bits: one of each must stand behind its first word, or it cannot match."""
    places: dict[frozenset[str], _Place] = field(default_factory=dict)
    """What is known of a position by the kinds of its words, kept from message to message."""
    plans: dict[tuple[str, int, int], tuple[_Pattern, ...]] = field(default_factory=dict)
    """The patterns worth trying for a name, by the words here and behind; kept from message to message as well."""

    def rule(self, makes: str, *patterns: str) -> Callable[[Rule], Rule]:
        """Registers a function for one or more patterns."""

        def register(function: Rule) -> Rule:
            for pattern in patterns:
                elements = _read(pattern)
                self.patterns.setdefault(makes, []).append(_Pattern(elements, function))
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
        begun: dict[str, set[str]] = {}
        for name, by_kind in self.starts.items():
            for kind in by_kind:
                begun.setdefault(kind, set()).add(name)
        self.begun_by = {kind: frozenset(names) for kind, names in begun.items()}
        for name, patterns in self.patterns.items():
            self.patterns[name] = [
                _Pattern(tuple(self._with_mask(e, begins) for e in p.elements), p.rule) for p in patterns
            ]
            self.needs[name] = [
                tuple([e.begins for e in p.elements if not e.optional][1:]) for p in self.patterns[name]
            ]

    def place(self, kinds: frozenset[str]) -> _Place:
        """What can stand where words of these kinds begin."""
        known = self.places.get(kinds)
        if known is None:
            mask = 0
            for kind in kinds:
                mask |= self.bits.get(kind, 0)
            names = frozenset().union(*(self.begun_by.get(kind, ()) for kind in kinds))
            starts = {
                name: tuple(sorted({n for kind in kinds for n in self.starts[name].get(kind, ())}))
                for name in names
            }
            if len(self.places) >= _MOST_KEPT:
                self.places.clear()
            known = self.places[kinds] = _Place(mask, names, starts)
        return known

    def plan(self, name: str, place: _Place, behind: int) -> tuple[_Pattern, ...]:
        """The patterns that can begin at a place, without those that need a word which is nowhere behind it."""
        key = name, place.bits, behind
        known = self.plans.get(key)
        if known is None:
            patterns, needs = self.patterns[name], self.needs[name]
            if len(self.plans) >= _MOST_KEPT:
                self.plans.clear()
            known = self.plans[key] = tuple(
                patterns[n] for n in place.starts[name] if all(need & behind for need in needs[n])
            )
        return known

    def _with_mask(self, element: _Element, begins: dict[str, set[str]]) -> _Element:
        kinds = {*element.kinds, *(kind for name in element.made for kind in begins[name])}
        return element._replace(begins=self._mask(kinds))

    def _mask(self, kinds: set[str]) -> int:
        mask = 0
        for kind in kinds:
            mask |= self.bits.setdefault(kind, 1 << len(self.bits))
        return mask

    @staticmethod
    def _first(pattern: _Pattern, begins: dict[str, set[str]]) -> set[str]:
        kinds: set[str] = set()
        for element in pattern.elements:
            kinds.update(element.kinds)
            for name in element.made:
                kinds |= begins[name]
            if not element.optional:
                break
        return kinds


def _read(pattern: str) -> tuple[_Element, ...]:
    elements = []
    for word in pattern.split():
        names = word.strip("_?").split("|")
        kinds = tuple(n for n in names if n.isupper())
        made = tuple(n for n in names if not n.isupper())
        elements.append(_Element(kinds, made, word.endswith("?"), not word.startswith("_")))
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
    join_days: bool = True
    """Whether "Thursday to Friday" is one range; in a move it is the old day and the new one."""
    chat: bool = False
    """Whether somebody writes in order to book, so that a number behind a weekday is rather an hour than a date far off."""
    steps: int = 0
    depth: int = 0
    memo: dict[tuple[str, int], tuple[Found, ...]] = field(default_factory=dict)
    moments: dict[tuple[int, bool], Any] = field(default_factory=dict)
    """The mentions already read, by where they begin and whether "at" stands before."""
    places: list[_Place] = field(init=False)
    bits: list[int] = field(init=False)
    """The bits of the word kinds at each position, and none behind the last one."""
    behind: list[int] = field(init=False)
    """The bits of the word kinds at all later positions."""

    def __post_init__(self) -> None:
        """Looks every position up by its kinds of words."""
        self.places = [self.grammar.place(frozenset(kinds)) for kinds in self.words]
        self.bits = [place.bits for place in self.places] + [0]
        self.behind = self.bits[1:]
        for i in range(len(self.behind) - 2, -1, -1):
            self.behind[i] |= self.behind[i + 1]

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
        if name not in self.places[i].names:
            return ()
        self.steps += 1
        known = self.memo.get((name, i))
        if known is not None:
            return known
        self.memo[name, i] = ()
        if self.depth >= DEEPEST:
            return ()
        self.depth += 1
        made = self.memo[name, i] = self._make(name, i)
        self.depth -= 1
        return made

    def names_at(self, i: int) -> frozenset[str]:
        """The names of all that can begin at `i`, by its first word."""
        return self.places[i].names

    def longest(self, name: str, i: int) -> Found | None:
        """The longest thing called `name` at `i`."""
        found = self.all_at(name, i)
        return found[0] if found else None

    def has(self, name: str, i: int) -> bool:
        """Whether a word of this kind begins at `i`."""
        return 0 <= i < len(self.words) and name in self.words[i]

    def _make(self, name: str, i: int) -> tuple[Found, ...]:
        plan = self.grammar.plan(name, self.places[i], self.behind[i])
        if not plan:
            return ()
        best: dict[int, Any] = {}
        for elements, rule in plan:
            self._match(elements, 0, i, (), rule, best)
        if len(best) < 2:
            return tuple((node, end) for end, node in best.items())
        return tuple(sorted(((node, end) for end, node in best.items()), key=_by_end))

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
        here = self.bits[i]
        while k < len(elements):
            kinds, made_by, optional, kept, begins = elements[k]
            k += 1
            if begins & here:
                break
            if not optional:
                return False
            if kept:
                values = (*values, None)
        else:
            if i in best:
                return True
            node = rule(self, *values)
            if node is None:
                return False
            best[i] = node
            return True
        made = False
        words = self.words[i]
        for kind in kinds:
            if kind in words:
                for value, end in words[kind]:
                    if self._match(elements, k, end, (*values, value) if kept else values, rule, best):
                        made = True
        for name in made_by:
            for value, end in self.all_at(name, i):
                if self._match(elements, k, end, (*values, value) if kept else values, rule, best):
                    made = True
        if optional and not made:
            made = self._match(elements, k, i, (*values, None) if kept else values, rule, best)
        return made


def _by_end(found: Found) -> int:
    return -found[1]
