"""Ordinal numbers, in figures and in words."""

from __future__ import annotations

import re

__all__ = ["ORDINAL", "ordinal_value"]

_WORDS = """
first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth
fifteenth sixteenth seventeenth eighteenth nineteenth
""".split()
_TENS = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth hundredth".split()
_STEMS = "twenty thirty forty fifty sixty seventy eighty ninety".split()
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}

_VALUES = {word: number for number, word in enumerate(_WORDS, 1)}
_VALUES |= {word: 10 * number for number, word in enumerate(_TENS, 2)}
_VALUES |= {
    f"{stem}-{word}": 10 * tens + unit
    for tens, stem in enumerate(_STEMS, 2)
    for unit, word in enumerate(_WORDS[:9], 1)
}
_VALUES |= {"inaugural": 1, "founding": 1}

ORDINAL = (
    r"(?:[0-9]{0,2}[0-9](?:st|nd|rd|th|ST|ND|RD|TH)"
    rf"|(?i:(?:{'|'.join(_STEMS)})[- ](?:{'|'.join(_WORDS[:9])})|{'|'.join(_TENS)}|{'|'.join(_WORDS)}"
    r"|inaugural|founding)|[XVI][XVI][XVI]{0,4}(?:th)?|[VX](?= [A-Z][a-z]))"
)
"""A regular expression for an ordinal: "4th", "twenty-first", "Inaugural", "XXI"."""


def ordinal_value(text: str) -> int:
    """The number that an ordinal stands for.

    >>> [ordinal_value(word) for word in ("08th", "Twenty-first", "Inaugural", "XIV", "V")]
    [8, 21, 1, 14, 5]
    """
    if text[0].isdigit():
        return int(re.sub(r"\D", "", text))
    word = text.lower().replace(" ", "-")
    if word in _VALUES:
        return _VALUES[word]
    digits = [_ROMAN[letter] for letter in text.removesuffix("th")]
    return sum(
        -one if one < following else one for one, following in zip(digits, [*digits[1:], 0], strict=True)
    )
