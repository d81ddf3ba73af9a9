"""A text as lines cut into pieces, so that the same facts are stated by a piece from end to end.

The page's script never counts characters: a string there is counted in UTF-16, an offset here in code points.
"""

from __future__ import annotations

import bisect
import itertools
from collections.abc import Sequence

import attrs

from coopmodel.checking import Coverage
from coopmodel.model.reports import Diagnostic
from coopmodel.review.contents import Fact
from coopmodel.values.span import Span
from coopmodel.wording import in_lines, line_starts

__all__ = ["Note", "Passage", "Piece", "TextLine", "read_passage"]

_BREAKS = "\r\n"


@attrs.frozen
class Piece:
    """A stretch of a line that the evidence of the same facts covers."""

    text: str
    facts: tuple[int, ...] = ()
    """The numbers of the facts, the innermost first: the one with the shortest quote."""


@attrs.frozen
class TextLine:
    """A line of the text as it is written, without its end."""

    number: int | None
    """Its number, from 1; None for what follows a page break or another break within a line."""

    state: str
    """What became of it: "bearing", "diagnosed", "background" or "silent", or "blank"."""

    pieces: tuple[Piece, ...]


@attrs.frozen
class Note:
    """A diagnostic and its place."""

    code: str
    message: str
    severity: str
    where: str
    """The lines that it is about, if they are several: "lines 12-15"."""

    line: int | None
    """The index of the line before which it stands; None for one about the text as a whole."""

    first: int
    """The number of the first piece that it is about."""

    last: int
    """The number of the last piece that it is about; less than `first` for an empty place."""


@attrs.frozen
class Passage:
    """A text laid out for the page."""

    lines: tuple[TextLine, ...]
    notes: tuple[Note, ...]


def read_passage(
    text: str, facts: Sequence[Fact], diagnostics: Sequence[Diagnostic], covered: Coverage
) -> Passage:
    """Cut a text into lines and pieces.

    Evidence that does not stand in the text, and what of a diagnostic lies behind its end, is left out.
    """
    marks = [
        _Mark(quote.span, is_borrowed=f".{quote.field}" not in fact.path, fact=at)
        for at, fact in enumerate(facts)
        for quote in fact.evidence
        if text[quote.span.start : quote.span.end] == quote.quote
    ]
    places = [None if one.span is None else _inside(one.span, text) for one in diagnostics]
    cuts = {at for mark in marks for at in (mark.span.start, mark.span.end)}
    cuts.update(at for span in places if span is not None for at in (span.start, span.end))
    pieces, states = _Pieces(text, sorted(cuts), marks), _States(covered)
    lines: list[TextLine] = []
    starts: list[int] = []
    number, at, is_whole = 0, 0, True
    for raw in text.splitlines(keepends=True):
        number += is_whole
        written = raw.rstrip(_BREAKS)
        cut = pieces.between(at, at + len(written))
        lines.append(TextLine(number if is_whole else None, states.of(at, at + len(raw)), cut))
        starts.append(at)
        at += len(raw)
        is_whole = raw != written
    layout = _Layout(line_starts(text), starts, pieces.starts)
    notes = (layout.note(one, span) for one, span in zip(diagnostics, places, strict=True))
    return Passage(tuple(lines), tuple(notes))


@attrs.frozen
class _Mark:
    """The words of a fact."""

    span: Span
    is_borrowed: bool
    """Whether they are evidence for another field, from which this one follows."""

    fact: int

    def rank(self) -> tuple[int, bool, int]:
        """What is innermost comes first."""
        return len(self.span), self.is_borrowed, -self.fact


def _inside(span: Span, text: str) -> Span:
    return Span(start=min(span.start, len(text)), end=min(span.end, len(text)))


@attrs.frozen
class _Layout:
    """Where lines and pieces begin."""

    numbered: Sequence[int]
    lines: Sequence[int]
    pieces: Sequence[int]

    def note(self, diagnostic: Diagnostic, span: Span | None) -> Note:
        line, first, last, where = None, 0, -1, ""
        if span is not None and self.lines:
            line = bisect.bisect_right(self.lines, span.start) - 1
            first = bisect.bisect_left(self.pieces, span.start)
            last = bisect.bisect_left(self.pieces, span.end) - 1
            where = in_lines([span], self.numbered)
        return Note(
            code=diagnostic.code,
            message=diagnostic.message,
            severity=diagnostic.severity.value,
            where=where if where.startswith("lines") else "",
            line=line,
            first=first,
            last=last,
        )


class _States:
    """What became of the lines, asked for one after another."""

    def __init__(self, covered: Coverage) -> None:
        kinds = ("bearing", "diagnosed", "background", "silent")
        self.states = {span.start: kind for kind in kinds for span in getattr(covered, kind)}
        self.starts = sorted(self.states)

    def of(self, start: int, end: int) -> str:
        at = bisect.bisect_left(self.starts, start)
        found = at < len(self.starts) and self.starts[at] < end
        return self.states[self.starts[at]] if found else "blank"


class _Pieces:
    """The pieces of a text, cut one line after another."""

    def __init__(self, text: str, cuts: list[int], marks: list[_Mark]) -> None:
        self.text, self.cuts = text, cuts
        self.marks = sorted(marks, key=lambda mark: mark.span.start, reverse=True)
        self.open: list[_Mark] = []
        self.starts: list[int] = []
        """Where each piece begins that was cut so far."""

    def between(self, start: int, end: int) -> tuple[Piece, ...]:
        inner = self.cuts[bisect.bisect_right(self.cuts, start) : bisect.bisect_left(self.cuts, end)]
        bounds = [start, *inner, end]
        return tuple(self._piece(a, b) for a, b in itertools.pairwise(bounds) if a < b)

    def _piece(self, start: int, end: int) -> Piece:
        self.starts.append(start)
        while self.marks and self.marks[-1].span.start <= start:
            self.open.append(self.marks.pop())
        self.open = [mark for mark in self.open if mark.span.end > start]
        ranked = sorted(self.open, key=_Mark.rank)
        return Piece(self.text[start:end], tuple(dict.fromkeys(mark.fact for mark in ranked)))
