"""A stretch of text."""

from __future__ import annotations

import attrs

from coopmodel.errors import ModelError

__all__ = ["Span"]


@attrs.frozen(kw_only=True, order=True)
class Span:
    """A stretch of a text: from `start` up to, but not including, `end`.

    Both are offsets in Unicode code points of the original text, as Python's own slices count
    them, so that `text[span.start:span.end]` is the stretch. Spans sort by start, then end.

    Raises:
        ModelError: An offset is no integer, or negative, or `end` is before `start`.

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
                raise ModelError(f"Span.{name}: {value!r} is not an integer")
        if self.start < 0:
            raise ModelError(f"Span.start: {self.start} is negative")
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
