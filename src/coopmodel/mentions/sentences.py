"""Where the sentences of a passage end."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopmodel.documents.passage import Passage

__all__ = ["INITIALS", "split_sentences"]

INITIALS = frozenset("Ts Kh Ch Sh Zh Yu Ya Ye Yo Dz Dj".split())
"""Initials of two letters, as of names from other scripts: "Kh. Battulga"."""

_END = re.compile(r"""[.!?]["')\]]*(?=\s+["'(\[]?[A-Z0-9–-]|\s*$)|(?<=[a-z)])\.(?=[A-Z][a-z]+\s)""")
_ABBREVIATIONS = frozenset(
    """
    mr mrs ms dr prof gen col lt lieut maj sgt capt cdr cmdr comdr adm radm vadm brig supt insp pol hon sen
    rep gov messrs st no nos art vs jr sr
    ltd inc co etc
    u.s u.k u.n d.c e.g i.e a.m p.m jan feb mar apr jun jul aug sept sep oct nov dec para vol ph dept approx
    amb eng hrh h.e min sec md mohd cmdr cdre sgt cpl const det supt atty engr cllr barr mme hj ing lic dra ma
    """.split()
)
_WORD_BEFORE = re.compile(r"([\w.'-]*)$")
_STARTS = re.compile(r"\s+(?:The|A|An|In|On|At|It|He|She|They|This|These|We|During|After|As|Both|Mr|Ms)\b")
_LONGEST = 3_000


def split_sentences(passage: Passage) -> Iterator[Passage]:
    """The sentences of a passage, in order, none longer than 3,000 characters.

    An abbreviation ("Mr.", "No.", "U.S.") or an initial does not end one.
    """
    text, start = passage.text, 0
    for match in _END.finditer(text):
        end = match.end()
        if end < len(text) and text[match.start()] == "." and _is_abbreviation(text, match.start(), start):
            continue
        yield from _short(passage, start, end)
        start = end
    yield from _short(passage, start, len(text))


def _is_abbreviation(text: str, dot: int, start: int) -> bool:
    match = _WORD_BEFORE.search(text[max(start, dot - 30) : dot])
    word = re.split(r"[-/]", match[1])[-1] if match else ""
    if "." in word and word.replace(".", "").isupper():
        return _STARTS.match(text, dot + 1) is None
    if word in INITIALS:
        return _STARTS.match(text, dot + 1) is None
    return word.lower() in _ABBREVIATIONS or (len(word) == 1 and word.isupper())


def _short(passage: Passage, start: int, end: int) -> Iterator[Passage]:
    """The stretch as one sentence, or cut at blanks into some that are not too long."""
    while end - start > _LONGEST:
        blank = passage.text.rfind(" ", start, start + _LONGEST)
        cut = blank if blank > start else start + _LONGEST
        yield passage.part(start, cut)
        start = cut
    part = passage.part(start, end)
    if part.text:
        yield part
