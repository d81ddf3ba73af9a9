"""Patterns for masked sentences, each of which knows the words that it needs.

A rule asks each sentence, and most sentences hold none of the words without which its patterns match nothing.
One pass of an Aho-Corasick automaton tells which of all patterns' words a sentence holds; a pattern then is
asked only where it can match, and compiled when it is first asked: few texts need all.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import ahocorasick_rs

from coopmodel.facts.known import known_needs
from coopmodel.facts.needs import folded, needs_of

__all__ = ["RANGES", "Masked", "Pattern", "pattern", "patterns"]

RANGES = {
    "ACTOR": "\ue000",
    "NAME": "\ue001",
    "BODY": "\ue002",
    "PARTY": "\ue003",
    "NATION": "\ue004",
    "PLACE": "\ue005",
    "DATE": "\ue006",
    "PERSON": "\ue000\ue001",
    "WHO": "\ue000-\ue004",
}
"""What stands in a masked sentence for a mention, by the name in angle brackets that a pattern has for it."""

_BRACKETS = re.compile(r"(?<!\\)\[[^\]]*\]")
_PLACEHOLDER = re.compile(rf"<({'|'.join(RANGES)})>")


class _Words:
    """The words that patterns need, each with a number, and which of them a text lacks."""

    def __init__(self) -> None:
        self._numbers: dict[str, int] = {}
        self._automaton: ahocorasick_rs.AhoCorasick | None = None

    def enter(self, words: frozenset[str]) -> int:
        """A number that has the bits of some words."""
        for word in words:
            if word not in self._numbers:
                self._numbers[word] = len(self._numbers)
                self._automaton = None
        return sum(1 << self._numbers[word] for word in words)

    def lacking(self, text: str) -> int:
        """A number that has the bits of the words entered so far that a text does not hold."""
        if self._automaton is None:
            self._automaton = ahocorasick_rs.AhoCorasick(list(self._numbers), store_patterns=False)
        found = self._automaton.find_matches_as_indexes(folded(text), overlapping=True)
        held = bytearray(len(self._numbers) // 8 + 1)
        for number, _, _ in found:
            held[number >> 3] |= 1 << (number & 7)
        return ~int.from_bytes(held, "little") & ((1 << len(self._numbers)) - 1)


_WORDS = _Words()


class Masked(str):
    """A masked sentence that knows which words of patterns it lacks; else a string like any other."""

    __slots__ = ("lacks",)

    def __init__(self, text: str) -> None:
        super().__init__()
        self.lacks = _WORDS.lacking(text)


class Pattern:
    """A regular expression that is asked only where the words stand that it needs."""

    __slots__ = ("_further", "_needed", "expression", "flags", "fullmatch", "match", "text")

    expression: re.Pattern[str]
    match: Callable[..., re.Match[str] | None]
    fullmatch: Callable[..., re.Match[str] | None]

    def __init__(self, text: str, flags: int = 0) -> None:
        self.text = text
        self.flags = flags
        known = known_needs(text, flags)
        needs = [_WORDS.enter(words) for words in (needs_of(text, flags) if known is None else known)]
        self._needed, self._further = (*needs, _NOTHING, _NOTHING)[:2]
        _MADE.append(self)

    def __getattr__(self, name: str) -> object:
        """What only the compiled expression has; from then on it is found without this."""
        if name not in _COMPILED:
            raise AttributeError(name)
        self.expression = re.compile(self.text, self.flags)
        self.match, self.fullmatch = self.expression.match, self.expression.fullmatch
        return getattr(self, name)

    def search(self, text: str, *place: int) -> re.Match[str] | None:
        """As `re.Pattern.search`."""
        return None if self._is_out(text) else self.expression.search(text, *place)

    def finditer(self, text: str, *place: int) -> Iterator[re.Match[str]]:
        """As `re.Pattern.finditer`."""
        return _NONE if self._is_out(text) else self.expression.finditer(text, *place)

    def _is_out(self, text: str) -> bool:
        """Whether it can match nowhere in a text, as that lacks all of some words of which it needs one."""
        if type(text) is not Masked:
            return False
        lacks = text.lacks
        return lacks & self._needed == self._needed or lacks & self._further == self._further


_COMPILED = {"expression", "fullmatch", "match"}
_MADE: list[Pattern] = []


def patterns() -> list[Pattern]:
    """All patterns made so far, in the order in which they were made."""
    return list(_MADE)


_NOTHING = -1
"""The bits of no words: no text lacks them."""

_NONE: Iterator[re.Match[str]] = iter(())


def pattern(text: str, flags: int = 0) -> Pattern:
    """A pattern for masked sentences: its names in angle brackets are replaced by what masks stand for."""
    text = _BRACKETS.sub(lambda found: _PLACEHOLDER.sub(lambda name: RANGES[name[1]], found[0]), text)
    return Pattern(_PLACEHOLDER.sub(lambda name: f"[{RANGES[name[1]]}]", text), flags)
