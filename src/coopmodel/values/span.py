"""A stretch of text."""

from __future__ import annotations

import attrs

from coopmodel.errors import ModelError
from coopmodel.values.shown import shown

__all__ = ["Span"]

_LAST = 2**63 - 1


@attrs.frozen(kw_only=True, order=True)
class Span:
    """A stretch of a text: from `start` up to, but not including, `end`.

    Both are offsets in Unicode code points of the original text, as Python's own slices count
    them, so that `text[span.start:span.end]` is the stretch. Spans sort by start, then end.

    Raises:
        ModelError: An offset is no integer, negative or beyond 64 bits, or `end` is before `start`.

    >>> span = Span(start=4, end=9)
    >>> "The Baku meeting"[span.start : span.end]
    'Baku '
    >>> len(span)
    5
    """

    start: int = attrs.field()
    """Offset of the first code point, from 0."""

    end: int = attrs.field()
    """Offset behind the last code point; equal to `start` for an empty stretch."""

    def __attrs_post_init__(self) -> None:
        for name, value in (("start", self.start), ("end", self.end)):
            if type(value) is not int:
                raise ModelError(f"Span.{name}: {shown(value)} is not an integer")
            if not 0 <= value <= _LAST:
                why = "is negative" if value < 0 else "does not fit in 64 bits"
                raise ModelError(f"Span.{name}: {shown(value)} {why}")
        if self.end < self.start:
            raise ModelError(f"Span.end: {self.end} is before Span.start ({self.start})")

    def __len__(self) -> int:
        return self.end - self.start

    def covers(self, other: Span) -> bool:
        """Whether `other` lies wholly inside this span.

        >>> Span(start=0, end=9).covers(Span(start=2, end=9))
        True
        """
        return self.start <= other.start and other.end <= self.end
