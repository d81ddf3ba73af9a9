"""Dates and intervals as exact as a text states them."""

from __future__ import annotations

import datetime
import enum
import functools
from typing import NamedTuple, Self

import attrs

from coopmodel.errors import DateError
from coopmodel.values.edtf import DatePrecision, bounds, precision, split
from coopmodel.values.shown import shown

__all__ = ["DateInterval", "IntervalEnd", "PartialDate"]


class _Window(NamedTuple):
    """The days on which something can have begun and ended."""

    start_earliest: datetime.date
    start_latest: datetime.date
    end_earliest: datetime.date
    end_latest: datetime.date


@functools.total_ordering
class _Dated:
    """What a date and an interval answer alike: bounds, order and three-valued comparison."""

    __slots__ = ()

    @property
    def earliest(self) -> datetime.date:
        """The first day that it can mean; `datetime.date.min` where that is open or unknown."""
        return _window_of(self).start_earliest

    @property
    def latest(self) -> datetime.date:
        """The last day that it can mean; `datetime.date.max` where that is open or unknown."""
        return _window_of(self).end_latest

    def before(self, other: PartialDate | DateInterval) -> bool | None:
        """Whether this ended before the other began: True, False, or None where the texts leave it open.

        >>> PartialDate.parse("2024-06").before(PartialDate.parse("2024-07"))
        True
        >>> PartialDate.parse("2024-07").before(PartialDate.parse("2024-07-05")) is None
        True
        """
        mine, theirs = _window_of(self), _window_of(other)
        if mine.end_latest < theirs.start_earliest:
            return True
        return False if mine.end_earliest >= theirs.start_latest else None

    def overlaps(self, other: PartialDate | DateInterval) -> bool | None:
        """Whether the two share a day: True, False, or None where the texts leave it open.

        A month or a year stands here for a day in it that is not stated.

        >>> DateInterval.parse("2024-07-01/2024-07-03").overlaps(PartialDate.parse("2024-07-02"))
        True
        >>> PartialDate.parse("2024-07").overlaps(PartialDate.parse("2024-07-05")) is None
        True
        """
        mine, theirs = _window_of(self), _window_of(other)
        if mine.start_earliest > theirs.end_latest or theirs.start_earliest > mine.end_latest:
            return False
        sure = mine.start_latest <= theirs.end_earliest and theirs.start_latest <= mine.end_earliest
        return True if sure else None

    def _order(self) -> tuple[datetime.date, datetime.date, str]:
        window = _window_of(self)
        return window.start_earliest, window.end_latest, str(self)

    def __lt__(self, other: object) -> bool:
        if not isinstance(other, type(self)):
            return NotImplemented
        return self._order() < other._order()


@attrs.frozen(kw_only=True, order=False, repr=False)
class PartialDate(_Dated):
    """A date as exact as the text states it: a day, a month, a season, a year, ...

    Written in a profile of EDTF (ISO 8601-2): level 0 dates, level 1 dates with qualifiers
    ("2004-06?"), unspecified digits ("201X", "2004-XX") and seasons ("2001-21"), and the sub-year
    groups of level 2 ("2024-33" is the first quarter). Years run from 0001 to 9999.

    Dates sort by the first, then the last day that they can mean. A qualifier does not move these.

    Raises:
        DateError: The string is not a date of the profile; the message says why.

    >>> date = PartialDate.parse("2024-07")
    >>> date.earliest, date.latest
    (datetime.date(2024, 7, 1), datetime.date(2024, 7, 31))
    >>> str(date)
    '2024-07'
    >>> sorted([PartialDate.parse("2024"), PartialDate.parse("2023-12-31")])
    [PartialDate.parse('2023-12-31'), PartialDate.parse('2024')]
    """

    edtf: str = attrs.field()
    """The date as an EDTF string."""

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.edtf, str):
            raise DateError(f"PartialDate.edtf: {shown(self.edtf)} is not a string")
        try:
            split(self.edtf)
        except ValueError as error:
            raise DateError(f"PartialDate.edtf: {shown(self.edtf)}: {error}") from None

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read an EDTF string of the profile; `str` gives the same string back.

        Raises:
            DateError: The string is not a date of the profile.

        >>> PartialDate.parse("1985-04-XX").precision
        <DatePrecision.DAY: 'day'>
        """
        return cls(edtf=text)

    @property
    def precision(self) -> DatePrecision:
        """The smallest unit that the date states."""
        return precision(split(self.edtf))

    def contains(self, other: PartialDate | DateInterval) -> bool | None:
        """Whether the other lies in the stretch of days that this names: True, False or None (open).

        >>> PartialDate.parse("2024-07").contains(PartialDate.parse("2024-07-05"))
        True
        >>> PartialDate.parse("2024-07-05").contains(PartialDate.parse("2024-07")) is None
        True
        """
        theirs = _window_of(other)
        if self.earliest <= theirs.start_earliest and theirs.end_latest <= self.latest:
            return True
        outside = theirs.start_latest < self.earliest or theirs.end_earliest > self.latest
        return False if outside else None

    def __str__(self) -> str:
        return self.edtf

    def __repr__(self) -> str:
        return f"PartialDate.parse({self.edtf!r})"


class IntervalEnd(enum.Enum):
    """An end of an interval that is no date.

    >>> DateInterval.parse("2019/..").end
    <IntervalEnd.OPEN: '..'>
    """

    OPEN = ".."
    """The interval goes on without end."""

    UNKNOWN = ""
    """There is an end, but it is not known."""


@attrs.frozen(kw_only=True, order=False, repr=False)
class DateInterval(_Dated):
    """A stretch of time between two dates, either of which may be open or unknown.

    As in EDTF, an end that is less exact than a day is a day in it that is not stated:
    "2004-06/2006-08" began some day in June 2004.

    Raises:
        DateError: The string is no interval of the profile, both ends are unknown, or it ends before
            it starts.

    >>> interval = DateInterval.parse("2020-05-20/2020-05-22")
    >>> interval.latest
    datetime.date(2020, 5, 22)
    >>> interval.contains(PartialDate.parse("2020-05-21"))
    True
    >>> DateInterval.parse("2020-05-20/2020-05-19")
    Traceback (most recent call last):
        ...
    coopmodel.errors.DateError: DateInterval.end: 2020-05-19 is before DateInterval.start (2020-05-20)
    """

    start: PartialDate | IntervalEnd = attrs.field()
    """The date on which it began, or that this is open or unknown."""

    end: PartialDate | IntervalEnd = attrs.field()
    """The date on which it ended, or that this is open or unknown."""

    def __attrs_post_init__(self) -> None:
        for name, value in (("start", self.start), ("end", self.end)):
            if not isinstance(value, PartialDate | IntervalEnd):
                raise DateError(f"DateInterval.{name}: {shown(value)} is no PartialDate and no IntervalEnd")
        if self.start is self.end is IntervalEnd.UNKNOWN:
            raise DateError("DateInterval.end: both ends are unknown, so nothing is stated")
        window = _window_of(self)
        if window.end_latest < window.start_earliest:
            raise DateError(f"DateInterval.end: {self.end} is before DateInterval.start ({self.start})")

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read an EDTF interval, "START/END"; `str` gives the same string back.

        Raises:
            DateError: The string is no interval of the profile.

        >>> DateInterval.parse("../2019-03").start
        <IntervalEnd.OPEN: '..'>
        """
        if not isinstance(text, str):
            raise DateError(f"DateInterval: {shown(text)} is not a string")
        start, slash, end = text.partition("/")
        if not slash:
            raise DateError(f"DateInterval: {shown(text)} has no '/' between its start and its end")
        return cls(start=_end_of(start), end=_end_of(end))

    def contains(self, other: PartialDate | DateInterval) -> bool | None:
        """Whether the other lies wholly in this interval: True, False or None (open).

        >>> DateInterval.parse("2024-07-10/2024-07-20").contains(PartialDate.parse("2024-07")) is None
        True
        """
        mine, theirs = _window_of(self), _window_of(other)
        if mine.start_latest <= theirs.start_earliest and theirs.end_latest <= mine.end_earliest:
            return True
        outside = theirs.start_latest < mine.start_earliest or theirs.end_earliest > mine.end_latest
        return False if outside else None

    def __str__(self) -> str:
        return "/".join(x.value if isinstance(x, IntervalEnd) else x.edtf for x in (self.start, self.end))

    def __repr__(self) -> str:
        return f"DateInterval.parse({str(self)!r})"


def _end_of(text: str) -> PartialDate | IntervalEnd:
    return IntervalEnd(text) if text in {"..", ""} else PartialDate.parse(text)


def _window_of(thing: object) -> _Window:
    if isinstance(thing, PartialDate):
        first, last = bounds(split(thing.edtf))
        return _Window(first, last, first, last)
    if not isinstance(thing, DateInterval):
        raise TypeError(f"a PartialDate or DateInterval is compared with one of these, not with {thing!r}")
    start, end = _days_of(thing.start, datetime.date.min), _days_of(thing.end, datetime.date.max)
    # It began before it ended: the one cannot be later than the other can be, nor the other earlier.
    return _Window(start[0], min(start[1], end[1]), max(end[0], start[0]), end[1])


def _days_of(end: PartialDate | IntervalEnd, open_day: datetime.date) -> tuple[datetime.date, datetime.date]:
    """The first and the last day on which an end of an interval can lie."""
    if isinstance(end, PartialDate):
        return bounds(split(end.edtf))
    return (open_day, open_day) if end is IntervalEnd.OPEN else (datetime.date.min, datetime.date.max)
