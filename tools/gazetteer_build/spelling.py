"""The spellings of one wording: British and American, with and without hyphens and accents."""

from __future__ import annotations

import itertools
import re
import string
import unicodedata
from collections.abc import Iterable

from coopmodel.gazetteers.matching import plain
from gazetteer_build.sources import ResourceError

__all__ = ["Spelling", "unaccented"]

_MOST = 64
_LETTERS = dict(zip("øØłŁđĐðÐıəƏħĦŧŦ", "oOlLdDdDiaAhHtT", strict=True))
_LETTERS |= {"ß": "ss", "æ": "ae", "Æ": "Ae", "œ": "oe", "Œ": "Oe", "þ": "th", "Þ": "Th"}
_PLAIN_LETTERS = str.maketrans(_LETTERS)


def unaccented(wording: str) -> str:
    """The wording in plain Latin letters, as far as it has any."""
    apart = unicodedata.normalize("NFKD", wording.translate(_PLAIN_LETTERS))
    return "".join(character for character in apart if not unicodedata.combining(character))


class Spelling:
    """Spells a wording in every way that a table of interchangeable words gives.

    Raises:
        ResourceError: A word stands in two groups of the table.
    """

    def __init__(self, same: Iterable[Iterable[str]]) -> None:
        self._others: dict[str, list[str]] = {}
        for group in map(list, same):
            for word in group:
                if self._others.setdefault(word, group) is not group or word != word.lower():
                    raise ResourceError(f"spellings.toml: {word!r} stands twice, or is not in lower case")
        longest_first = sorted(self._others, key=lambda word: (-len(word), word))
        alternatives = "|".join(map(re.escape, longest_first)) or "(?!)"
        self._word = re.compile(rf"(?<!\w)(?:{alternatives})(?!\w)", re.IGNORECASE)

    def of(self, wording: str) -> list[str]:
        """The wording itself, then its other spellings; at most 64."""
        text = plain(wording)
        choices: list[list[str]] = []
        end = 0
        for match in self._word.finditer(text):
            choices += [[text[end : match.start()]], self._cased(match[0])]
            end = match.end()
        choices.append([text[end:]])
        spelled = map("".join, itertools.islice(itertools.product(*choices), _MOST))
        return list(dict.fromkeys(form for each in spelled for form in (each, unaccented(each))))

    def _cased(self, word: str) -> list[str]:
        """A word and its other spellings, with its capitals."""
        others = [other for other in self._others[word.lower()] if other != word.lower()]
        if word == word.lower():
            return [word, *others]
        if word.isupper() and len(word) > 1:
            return [word, *(other.upper() for other in others)]
        return [word, *(form for other in others for form in _capitalized(other))]


def _capitalized(words: str) -> list[str]:
    """Each word with a capital: "Anti-Corruption", and "Anti-corruption" too."""
    every = re.sub(r"[^\W\d_]+", lambda match: match[0].capitalize(), words)
    return list(dict.fromkeys((every, string.capwords(words))))
