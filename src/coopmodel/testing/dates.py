"""Strategies for dates, intervals and recurrences."""

from __future__ import annotations

import datetime

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from coopmodel.testing.strings import made
from coopmodel.values.dates import DateInterval, IntervalEnd, PartialDate
from coopmodel.values.recurrence import Frequency, Recurrence, Weekday

__all__ = ["date_intervals", "date_pairs", "partial_dates", "recurrences"]

_LAST_YEAR = 9999
_FIRST_SHOWN = 2000
_FIRST_GROUP, _LAST_GROUP = 21, 41
_MOST = 10_000


def partial_dates() -> SearchStrategy[PartialDate]:
    """Dates in every form of the EDTF profile: days, months, groups of months, years, with X and qualifiers.

    >>> from hypothesis import find
    >>> find(partial_dates(), lambda date: str(date).endswith("?"))
    PartialDate.parse('2000?')
    """
    years = st.integers(0, _LAST_YEAR - 1).map(
        lambda ahead: f"{(_FIRST_SHOWN - 1 + ahead) % _LAST_YEAR + 1:04}"
    )
    decades = st.builds(lambda year, unknown: f"{year[:-unknown]}{'X' * unknown}", years, st.sampled_from([1, 2]))
    groups = st.integers(_FIRST_GROUP, _LAST_GROUP).map("{}".format)
    months = st.integers(1, 12).map("{:02}".format)
    stated = st.one_of(
        years,
        st.dates().map(datetime.date.isoformat),
        st.builds("{}-{}".format, years, st.one_of(months, groups, st.just("XX"))),
        st.builds("{}-{}-XX".format, years, months | st.just("XX")),
        decades,
    )
    return st.builds(lambda date, mark: PartialDate.parse(date + mark), stated, st.sampled_from(["", *"?~%"]))


def date_pairs() -> SearchStrategy[tuple[PartialDate, PartialDate]]:
    """A start and an end that is not sure to lie before it.

    >>> from hypothesis import find
    >>> find(date_pairs(), lambda pair: pair[0] != pair[1])
    (PartialDate.parse('2000'), PartialDate.parse('2000?'))
    """
    return st.tuples(partial_dates(), partial_dates()).map(_in_order)


def _in_order(pair: tuple[PartialDate, PartialDate]) -> tuple[PartialDate, PartialDate]:
    start, end = pair
    return pair if end.latest >= start.earliest else (end, start)


def date_intervals() -> SearchStrategy[DateInterval]:
    """Intervals between two dates, or from or to a date, with open and unknown ends.

    >>> from hypothesis import find
    >>> find(date_intervals(), lambda interval: interval.end is IntervalEnd.OPEN)
    DateInterval.parse('2000/..')
    """
    whole = st.sampled_from(
        [
            (IntervalEnd.OPEN, IntervalEnd.OPEN),
            (IntervalEnd.OPEN, IntervalEnd.UNKNOWN),
            (IntervalEnd.UNKNOWN, IntervalEnd.OPEN),
        ]
    )
    ends = st.sampled_from(IntervalEnd)
    return st.one_of(
        date_pairs(), st.tuples(partial_dates(), ends), st.tuples(ends, partial_dates()), whole
    ).map(lambda pair: DateInterval(start=pair[0], end=pair[1]))


def recurrences() -> SearchStrategy[Recurrence]:
    """Recurrences with every part of the subset of RFC 5545.

    >>> from hypothesis import find
    >>> find(recurrences(), lambda rule: rule.count is not None)
    Recurrence(frequency=<Frequency.DAILY: 'DAILY'>, interval=1, count=1, until=None, weekdays=())
    """
    numbers = st.integers(1, _MOST)
    weekdays = st.sets(st.sampled_from(Weekday)).map(lambda days: tuple(d for d in Weekday if d in days))
    rule = {"interval": numbers, "weekdays": weekdays}
    frequency = st.sampled_from(Frequency)
    return made(Recurrence, {**rule, "count": numbers}, frequency=frequency) | made(
        Recurrence, {**rule, "until": st.dates()}, frequency=frequency
    )
