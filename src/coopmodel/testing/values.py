"""Strategies for spans, dates, intervals and recurrences."""

from __future__ import annotations

import datetime
from typing import TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from coopmodel.testing.plain import maybe
from coopmodel.values.dates import DateInterval, IntervalEnd, PartialDate
from coopmodel.values.recurrence import Frequency, Recurrence, Weekday
from coopmodel.values.span import Span

__all__ = ["date_intervals", "offsets", "partial_dates", "recurrences", "spans", "starts_and_ends"]

_LAST_YEAR = 9999
_FIRST_SHOWN = 2000
_FIRST_GROUP, _LAST_GROUP = 21, 41
_EDGES = (datetime.date(2024, 2, 29), datetime.date.min, datetime.date.max)
_MOST = 10_000
_LAST_OFFSET = 2**63 - 1

_End = TypeVar("_End", bound=PartialDate | IntervalEnd | None)


def offsets(room: int = 0) -> SearchStrategy[int]:
    """Offsets up to the last that 64 bits hold, less some room behind them.

    >>> from hypothesis import find
    >>> find(offsets(), lambda offset: offset > 20)
    21
    """
    return st.integers(0, _MOST) | st.integers(0, _LAST_OFFSET - room)


def spans() -> SearchStrategy[Span]:
    """Spans, empty ones and those at the far end of what 64 bits hold among them.

    >>> from hypothesis import find
    >>> find(spans(), lambda span: len(span) > 1)
    Span(start=0, end=2)
    """
    return st.tuples(offsets(), offsets()).map(lambda ends: Span(start=min(ends), end=max(ends)))


def partial_dates() -> SearchStrategy[PartialDate]:
    """Dates in every form of the EDTF profile: days, months, groups of months, years, with X and qualifiers.

    >>> from hypothesis import find
    >>> find(partial_dates(), lambda date: True)
    PartialDate.parse('2000')
    """
    years = (st.sampled_from([_FIRST_SHOWN, 1, _LAST_YEAR]) | st.integers(1, _LAST_YEAR)).map("{:04}".format)
    decades = st.builds(
        lambda year, unknown: f"{year[:-unknown]}{'X' * unknown}", years, st.sampled_from([1, 2])
    )
    groups = st.integers(_FIRST_GROUP, _LAST_GROUP).map("{}".format)
    months = st.integers(1, 12).map("{:02}".format)
    stated = st.one_of(
        years,
        (st.dates() | st.sampled_from(_EDGES)).map(datetime.date.isoformat),
        st.builds("{}-{}".format, years, st.one_of(months, groups, st.just("XX"))),
        st.builds("{}-{}-XX".format, years, months | st.just("XX")),
        decades,
    )
    return st.builds(lambda date, mark: PartialDate.parse(date + mark), stated, st.sampled_from(["", *"?~%"]))


def starts_and_ends() -> SearchStrategy[tuple[PartialDate | None, PartialDate | None]]:
    """A start and an end, either of which may be None; the end is not sure to lie before the start.

    >>> from hypothesis import find
    >>> find(starts_and_ends(), lambda dates: dates[1] is not None)
    (None, PartialDate.parse('2000'))
    """
    return st.tuples(maybe(partial_dates()), maybe(partial_dates())).map(_in_order)


def _in_order(dates: tuple[_End, _End]) -> tuple[_End, _End]:
    start, end = dates
    if isinstance(start, PartialDate) and isinstance(end, PartialDate) and end.latest < start.earliest:
        return end, start
    return dates


def date_intervals() -> SearchStrategy[DateInterval]:
    """Intervals between two dates, or from or to a date, with open and unknown ends.

    >>> from hypothesis import find
    >>> find(date_intervals(), lambda interval: interval.start is IntervalEnd.UNKNOWN)
    DateInterval.parse('/..')
    """
    ends = st.sampled_from(IntervalEnd) | partial_dates()
    pairs = st.tuples(ends, ends).filter(lambda dates: dates != (IntervalEnd.UNKNOWN, IntervalEnd.UNKNOWN))
    return pairs.map(_in_order).map(lambda dates: DateInterval(start=dates[0], end=dates[1]))


def recurrences() -> SearchStrategy[Recurrence]:
    """Recurrences with every part of the subset of RFC 5545.

    >>> from hypothesis import find
    >>> str(find(recurrences(), lambda rule: rule.count is not None))
    'FREQ=DAILY;COUNT=1'
    """
    numbers = st.integers(1, _MOST)
    weekdays = st.sets(st.sampled_from(Weekday)).map(lambda days: tuple(d for d in Weekday if d in days))
    limits = st.none() | numbers | st.dates()
    return st.builds(_recurrence, st.sampled_from(Frequency), numbers, limits, weekdays)


def _recurrence(
    frequency: Frequency, interval: int, limit: int | datetime.date | None, weekdays: tuple[Weekday, ...]
) -> Recurrence:
    until = limit if isinstance(limit, datetime.date) else None
    count = limit if isinstance(limit, int) else None
    return Recurrence(frequency=frequency, interval=interval, count=count, until=until, weekdays=weekdays)
