"""Which of the things that were read are which of the things that a label states, told by their words."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import TypeVar

__all__ = ["best_pairs", "likeness"]

T = TypeVar("T")

_IDLE = frozenset(
    "a an the of and or to in on for with by at from as is are was were be been its their this that which it into"
    " under between among".split()
)
_WORD = re.compile(r"\w+")
_LONGEST_KEPT = 4  # a plural's s is cut from longer words
_ALIKE = 0.5
_CONTAINED = 0.6  # enough for a pair, less than words that agree
_FEWEST, _MOST_SURPLUS = 3, 4


def likeness(one: str, other: str) -> float:
    """How alike two passages are, from 0 to 1: the Dice coefficient of their words (Dice 1945).

    Articles, prepositions and the s of the plural do not count. Where all words of the shorter passage, three
    at least, stand in the other, and that is at most four times as long, it is 0.6 or more.

    >>> likeness("the growth of cybercrimes", "growth of cybercrime")
    1.0
    >>> likeness("joint training of investigators", "a plan for the joint training of all their investigators")
    0.75
    """
    shorter, longer = sorted((_words(one), _words(other)), key=len)
    if not shorter:
        return 0.0
    dice = 2 * len(shorter & longer) / (len(shorter) + len(longer))
    contained = (
        len(shorter) >= _FEWEST and shorter <= longer and len(longer) <= _MOST_SURPLUS * len(shorter)
    )
    return max(dice, _CONTAINED) if contained else dice


@lru_cache(maxsize=4096)
def _words(passage: str) -> frozenset[str]:
    words = (word for word in _WORD.findall(passage.casefold()) if word not in _IDLE)
    return frozenset(word[:-1] if len(word) > _LONGEST_KEPT and word[-1] == "s" else word for word in words)


def best_pairs(
    stated: Sequence[T], found: Sequence[T], alike: Callable[[T, T], float]
) -> dict[int, int]:
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
