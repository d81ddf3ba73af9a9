"""Lists whose marks were lost when the text was extracted."""

from __future__ import annotations

import re
from collections.abc import Sequence

import attrs

from coopmodel.documents.lines import Line, LineKind

__all__ = ["with_unmarked_items"]

_CLOSED = re.compile(r"""[.!?:]["')\]\u2018\u2019\u201c\u201d]*$""")
_LONGEST = 160
_FEWEST = 2


def with_unmarked_items(text: str, lines: Sequence[Line]) -> list[Line]:
    r"""The lines, those that stand like the items of a list below a line that ends in a colon as items.

    Two short lines at least that do not end like sentences; the last one may. For texts that are not
    hard-wrapped.

    >>> from coopmodel.documents.lines import read_lines
    >>> text = "They spoke about:\nstolen cars\nforged papers\nThe talks were frank."
    >>> [line.kind.value for line in with_unmarked_items(text, read_lines(text))]
    ['prose', 'item', 'item', 'prose']
    """
    found = list(lines)
    at = 1
    while at < len(found):
        end = _list_end(text, found, at) if _introduces(text, found[at - 1]) else at
        if end - at >= _FEWEST:
            found[at:end] = [attrs.evolve(line, kind=LineKind.ITEM) for line in found[at:end]]
        at = max(end, at + 1)
    return found


def _introduces(text: str, line: Line) -> bool:
    words = text[line.span.start : line.span.end]
    return line.kind is LineKind.PROSE and words.endswith(":") and len(words.split()) > _FEWEST


def _list_end(text: str, lines: Sequence[Line], start: int) -> int:
    """The number of the line behind the list that may begin at a line."""
    at = start
    while at < len(lines) and lines[at].kind is LineKind.PROSE and len(lines[at].span) <= _LONGEST:
        words = text[lines[at].span.start : lines[at].span.end]
        if _CLOSED.search(words):
            goes_on = at - start >= _FEWEST - 1 and words[0].islower() and words.endswith(".")
            return at + goes_on
        at += 1
    return at
