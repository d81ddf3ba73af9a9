"""One pass over a text for tens of thousands of wordings, whole words only, the longest first.

The automaton is that of Aho and Corasick (Communications of the ACM 18, 1975). It reports every
occurrence, overlapping ones too; those that begin or end inside a word are dropped, and of the rest the
leftmost and there the longest is taken. So a longer wording that fails at its boundary ("Niger" in
"Nigerians" is none, "Guinea-Bissau" in "Guinea-Bissauans" is none) never hides a shorter one inside it,
and the time stays linear.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator, Sequence

import ahocorasick_rs

__all__ = ["Matcher", "lower", "plain", "unmarked"]

_PLAIN = {
    **dict.fromkeys("‘’ʼʻ′`´", "'"),
    **dict.fromkeys("‐‑–", "-"),
    **dict.fromkeys("\t\n\r\x0b\x0c\x85\xa0\u2028\u2029\u202f\u205f\u3000", " "),
    **dict.fromkeys(map(chr, range(0x2000, 0x200B)), " "),
}
_TYPOGRAPHIC = str.maketrans(_PLAIN)
_BARE = str.maketrans({**_PLAIN, "-": " ", "‐": " ", "‑": " ", "–": " ", "İ": "i"})


def plain(text: str) -> str:
    """The text with plain apostrophes, hyphens and spaces, as long as it was.

    A line break counts as a space, since a name may be broken over two lines.

    >>> plain("Côte d’Ivoire, Guinea‑Bissau")
    "Côte d'Ivoire, Guinea-Bissau"
    """
    return text.translate(_TYPOGRAPHIC)


def lower(text: str) -> str:
    """The text in plain lower case, with spaces for hyphens, as long as it was.

    `str.lower` makes two characters of "İ" alone, so that one is set apart.

    >>> lower("Counter-Terrorism in İzmir")
    'counter terrorism in izmir'
    """
    return text.translate(_BARE).lower()


class _Unmarked(dict[int, str]):
    """Letters without their marks, each found out when it is first met."""

    def __missing__(self, code: int) -> str:
        letter = unicodedata.normalize("NFD", chr(code))[0]
        self[code] = letter if letter.isascii() and letter.isalpha() else chr(code)
        return self[code]


_UNMARKED = _Unmarked(zip(map(ord, "øØłŁđĐðÐıħĦŧŦ"), "oOlLdDdDihHtT", strict=True))
"""Those that Unicode does not take apart stand there from the beginning."""


def unmarked(text: str) -> str:
    """The text with its Latin letters bare of marks, as long as it was.

    >>> unmarked("Đà Nẵng, Łódź")
    'Da Nang, Lodz'
    """
    return text if text.isascii() else text.translate(_UNMARKED)


class Matcher:
    """Finds the wordings of a list in a text.

    >>> list(Matcher(["Guinea", "Guinea-Bissau"]).find("in Guinea-Bissau"))
    [(3, 16, 1)]
    """

    def __init__(self, wordings: Sequence[str]) -> None:
        self._automaton = ahocorasick_rs.AhoCorasick(
            wordings,
            matchkind=ahocorasick_rs.MatchKind.Standard,
            store_patterns=False,
            implementation=ahocorasick_rs.Implementation.NoncontiguousNFA,
        )

    def find(self, text: str) -> Iterator[tuple[int, int, int]]:
        """Start, end and number of each wording in the text, in order and without overlap.

        A wording is found only where no letter, digit or underscore touches it; a hyphen or an
        apostrophe may.
        """
        whole = [
            (start, -end, number)
            for number, start, end in self._automaton.find_matches_as_indexes(text, overlapping=True)
            if not (start and _in_word(text[start - 1])) and not _in_word(text[end : end + 1])
        ]
        behind = 0
        for start, minus_end, number in sorted(whole):
            if start >= behind:
                behind = -minus_end
                yield start, behind, number


def _in_word(character: str) -> bool:
    return character.isalnum() or character == "_"
