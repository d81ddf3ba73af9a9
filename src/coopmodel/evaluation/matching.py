"""Which of the things that were read are which of the things that a label states, told by their words."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import TypeVar

__all__ = ["best_pairs", "likeness", "overlap", "words_of"]

T = TypeVar("T")

_IDLE = frozenset(
    "a an the of and or to in on for with by at from as is are was were be been its their this that which it"
    " into under between among".split()
)
_WORD = re.compile(r"\w+")
_LONGEST_KEPT = 4  # a plural's s is cut from longer words
_ALIKE = 0.5
_CONTAINED = 0.6  # enough for a pair, less than words that agree
_FEWEST, _MOST_SURPLUS = 3, 4


def overlap(one: str, other: str) -> float:
    """The share of their words that two passages have in common, from 0 to 1: the coefficient of Dice (1945).

    Articles, prepositions and the s of the plural do not count.

    >>> overlap("the growth of cybercrimes", "growth of cybercrime")
    1.0
    """
    words, others = _words(one), _words(other)
    return 2 * len(words & others) / (len(words) + len(others)) if words and others else 0.0


def likeness(one: str, other: str) -> float:
    """The overlap of two passages, but 0.6 or more where the longer one holds all words of the shorter.

    The shorter must have three words at least, and the longer at most four times as many.

    >>> likeness("training of border guards", "a plan for regular training of border guards in all states")
    0.6
    """
    shorter, longer = sorted((_words(one), _words(other)), key=len)
    enough = len(shorter) >= _FEWEST and len(longer) <= _MOST_SURPLUS * len(shorter)
    contained = enough and shorter <= longer
    return max(overlap(one, other), _CONTAINED) if contained else overlap(one, other)


def words_of(name: str) -> str:
    """The words of a name, without signs and capitals.

    >>> words_of("O'Neill, Mary-Ann")
    'o neill mary ann'
    """
    return " ".join(_WORD.findall(name.casefold()))


@lru_cache(maxsize=4096)
def _words(passage: str) -> frozenset[str]:
    words = (word for word in _WORD.findall(passage.casefold()) if word not in _IDLE)
    return frozenset(word[:-1] if len(word) > _LONGEST_KEPT and word[-1] == "s" else word for word in words)


def best_pairs(stated: Sequence[T], found: Sequence[T], alike: Callable[[T, T], float]) -> dict[int, int]:
    """Pairs of two lists, each item in one at most: the place in `found` for that in `stated`.

    The pairs that are most alike are made first, of equals those at the end; who is less than 0.5 alike
    makes none.

    >>> best_pairs(["border patrols", "a hotline"], ["hotlines", "patrols"], likeness)
    {1: 0, 0: 1}
    """
    ranked = sorted(
        ((alike(a, b), i, j) for i, a in enumerate(stated) for j, b in enumerate(found)), reverse=True
    )
    pairs: dict[int, int] = {}
    taken: set[int] = set()
    for score, i, j in ranked:
        if score >= _ALIKE and i not in pairs and j not in taken:
            pairs[i] = j
            taken.add(j)
    return pairs
