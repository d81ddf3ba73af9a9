"""How English says that something was talked about, by grammar.

A verb and its subject ("examined"), a verb with a preposition ("spoke about"), with a hearer and a
preposition ("briefed the minister on"), a noun with a preposition ("an exchange of views on"), and a
phrase that is finished by what it is about ("the focus was on", "among the topics were").
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from coopmodel.facts.agenda.talk_nouns import BY_NOUN, LISTS
from coopmodel.facts.agenda.talk_verbs import BY_VERB
from coopmodel.facts.patterns import Pattern, pattern
from coopmodel.facts.words import MEETING

__all__ = ["DISCUSSED", "LISTED", "SAID", "Finder", "Wordings"]


class Wordings:
    """Several patterns as one: each is asked only where its words stand."""

    def __init__(self, patterns: Sequence[Pattern]) -> None:
        self.patterns = patterns

    def search(self, text: str, *place: int) -> re.Match[str] | None:
        """The first match of any, of those that begin together the longest."""
        return _first(match for one in self.patterns if (match := one.search(text, *place)))


def _first(found: Iterable[re.Match[str]]) -> re.Match[str] | None:
    return min(found, key=lambda match: (match.start(), -match.end()), default=None)


class Finder:
    """The same from left to right: a pattern is asked anew only behind its last match."""

    def __init__(self, wordings: Wordings, text: str) -> None:
        self._text = text
        self._next = [(one, match) for one in wordings.patterns if (match := one.search(text))]

    def first(self, at: int) -> re.Match[str] | None:
        """The first match that begins at a place or behind it, which is not before that of the last call."""
        anew = [
            (one, match if match.start() >= at else one.search(self._text, at)) for one, match in self._next
        ]
        self._next = [(one, match) for one, match in anew if match is not None]
        return _first(match for _, match in self._next)


_NOT_BEFORE = (
    r"(?<!not )(?<!n't )(?<!never )(?<!not to )(?<!not going to )(?<!declined to )(?<!refused to"
    r" )(?<!obody would )(?<!o one would )(?<!being )"
)
_ADDED = (
    r"(?:,? (?:also|in detail|in depth|at length|inter alia|among others|among other things|in particular),?"
    r"|, on behalf of [^,]{3,60},)?:?"
)
_NOT_BEHIND = (
    r"(?!-| too\b| as well\b| the clock| the (?:level|profile|bar|stakes)\b| again\b"
    r"| (?:by|with|because|during|when|that|until|as)\b| in <| from <| <DATE>"
    rf"| the (?:{MEETING}|participants|delegates|audience)\b)"
)


def _before_subjects(part: str) -> Pattern:
    whole_word = r"(?!(?<=\w)\w)"
    return pattern(rf"\b{_NOT_BEFORE}(?:{part}){whole_word}{_ADDED}{_NOT_BEHIND}")


SAID = Wordings([_before_subjects(part) for part in BY_VERB])
"""What stands before the subjects that were talked about, where it is a verb."""

DISCUSSED = Wordings([*SAID.patterns, *map(_before_subjects, (*BY_NOUN, LISTS))])
"""What stands before the subjects that were talked about."""

LISTED = pattern(rf"\b(?:{LISTS})\b")
"""What stands before the subjects of an agenda."""
