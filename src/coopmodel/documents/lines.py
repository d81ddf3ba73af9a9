"""The lines of a text, each with its place and the mark with which it begins."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterable

import attrs

from coopmodel.values.span import Span

__all__ = ["Line", "LineKind", "covered", "read_lines"]


class LineKind(enum.Enum):
    """What the first characters of a line make of it."""

    PROSE = "prose"
    HEADING = "heading"
    ITEM = "item"
    ROW = "row"
    RULE = "rule"


@attrs.frozen
class Line:
    """A line that is not blank, without its mark and the blanks around it."""

    kind: LineKind
    span: Span
    mark: str
    """The mark of a heading or an item, such as "##", "-" or "3."; else empty."""


_BREAK = re.compile(r"\r\n|[\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")
_BLANK = r"(?:\s|[\u200b-\u200f\u2060\ufeff\x00-\x1f]|&nbsp;)"
_HEADING = re.compile(r"(#{1,6})(?=\s)|(=+|-+)$")
_ITEM = re.compile(
    r"([-*+•·▪●◦‣■□➢➤►✓✔–—\ue000-\uf8ff]|o|§|\(?(?:[0-9]{1,2}|[a-z]|[ivx]{1,5})[.)]"
    r"|[0-2]?[0-9][:.][0-5][0-9](?:\s?[-–]\s?[0-2]?[0-9][:.][0-5][0-9])?(?=\s+(?!.{0,18}\b[12][0-9]{3}\b)[^\W\d_]{2}))"
    r"(?=\s|&nbsp;)",
)
"""What marks an item; a time does so, but not where a date with its year follows it, as in a stamp."""
_RULE = re.compile(r"(?:[-=_*#~+.]\s?|\\#){3,}|<!--\s*-->|\{:[^{}]{0,80}\}")
_EDGE = re.compile(f"{_BLANK}*+")


def read_lines(text: str, start: int = 0) -> list[Line]:
    """The lines of a text from an offset on that are not blank, in order."""
    lines: list[Line] = []
    at = start
    for match in _BREAK.finditer(text, start):
        _add_line(text, at, match.start(), lines)
        at = match.end()
    _add_line(text, at, len(text), lines)
    return lines


def _add_line(text: str, start: int, end: int, lines: list[Line]) -> None:
    edge = _EDGE.match(text, start, end)
    start = edge.end() if edge else start
    while end > start and (
        text[end - 1].isspace() or text[end - 1] in "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\x00"
    ):
        end -= 1
    if start == end:
        return
    kind, mark = LineKind.PROSE, ""
    if text[start] == "|":
        kind = LineKind.ROW
    elif _RULE.fullmatch(text, start, end):
        kind = LineKind.RULE
    elif heading := _HEADING.match(text, start, end):
        kind, mark = LineKind.HEADING, heading[0]
    elif item := _ITEM.match(text, start, end):
        kind, mark = LineKind.ITEM, item[1]
    begin = _EDGE.match(text, start + len(mark), end)
    if begin and begin.end() < end:
        start = begin.end()
    lines.append(Line(kind, Span(start=start, end=end), mark))


def covered(spans: Iterable[Span], text: str) -> bytearray:
    """For each character of a text 1 if one of the spans covers it, else 0.

    >>> list(covered([Span(start=1, end=3)], "text"))
    [0, 1, 1, 0]
    """
    found = bytearray(len(text))
    for span in spans:
        start, end = min(span.start, len(text)), min(span.end, len(text))
        found[start:end] = b"\1" * (end - start)
    return found
