"""Ordinary English words, to tell a name from a word."""

from __future__ import annotations

import functools

from coopmodel.gazetteers.rows import read_text

__all__ = ["is_word"]


def is_word(word: str) -> bool:
    """Whether a word is an ordinary English word, however it is capitalised.

    The words are those of SCOWL up to size 50, American and British, without names.

    Args:
        word: One word, without punctuation.

    Raises:
        GazetteerError: The data file is missing or damaged.

    >>> is_word("Delegation"), is_word("Mukashev")
    (True, False)
    """
    return word.lower() in _words()


@functools.cache
def _words() -> frozenset[str]:
    return frozenset(read_text("words.txt").split())
