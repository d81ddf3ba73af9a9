"""Dates and intervals: construction, order, and comparison held against a count of all days."""

from __future__ import annotations

import datetime
import itertools

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopmodel import DateError, DateInterval, IntervalEnd, ModelError, PartialDate
from coopmodel.testing import date_intervals, partial_dates

DAY = PartialDate.parse
BETWEEN = DateInterval.parse


def test_a_date_is_a_value():
    assert {DAY("2024"), DAY("2024")} == {PartialDate(edtf="2024")}
    assert repr(DAY("2024")) == "PartialDate.parse('2024')"
    assert attrs.evolve(DAY("2024"), edtf="2025") == DAY("2025")
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        DAY("2024").edtf = "2025"
    with pytest.raises(DateError):
        attrs.evolve(DAY("2024"), edtf="soon")


@pytest.mark.parametrize("value", [None, 2024, datetime.date(2024, 7, 5), ["2024"]])
def test_a_date_is_read_from_a_string_only(value):
    with pytest.raises(DateError, match=r"PartialDate\.edtf: .* is not a string"):
        PartialDate(edtf=value)


def test_an_interval_is_a_value():
    interval = DateInterval(start=DAY("2024"), end=IntervalEnd.OPEN)
    assert {interval} == {BETWEEN("2024/..")}
    assert repr(interval) == "DateInterval.parse('2024/..')"
    assert attrs.evolve(interval, end=DAY("2025")) == BETWEEN("2024/2025")
    with pytest.raises(DateError, match=r"2023 is before DateInterval\.start \(2024\)"):
        attrs.evolve(interval, end=DAY("2023"))


@given(date_intervals())
def test_an_interval_is_given_back_to_the_letter(interval):
    assert DateInterval.parse(str(interval)) == interval
    assert str(DateInterval.parse(str(interval))) == str(interval)


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("1964/2008", "1964", "2008"),
        ("2004-06/2006-08", "2004-06", "2006-08"),
        ("2004-02-01/2005-02", "2004-02-01", "2005-02"),
        ("2004-06~/2004-08?", "2004-06~", "2004-08?"),
        ("1985-04-12/..", "1985-04-12", IntervalEnd.OPEN),
        ("1985-04-12/", "1985-04-12", IntervalEnd.UNKNOWN),
        ("../1985-04-12", IntervalEnd.OPEN, "1985-04-12"),
        ("/1985-04-12", IntervalEnd.UNKNOWN, "1985-04-12"),
        ("../..", IntervalEnd.OPEN, IntervalEnd.OPEN),
        ("/..", IntervalEnd.UNKNOWN, IntervalEnd.OPEN),
        ("../", IntervalEnd.OPEN, IntervalEnd.UNKNOWN),
        ("2024-XX/2024-02", "2024-XX", "2024-02"),
    ],
)
def test_intervals_of_the_profile(text, start, end):
    interval = DateInterval.parse(text)
    assert interval.start == (DAY(start) if isinstance(start, str) else start)
    assert interval.end == (DAY(end) if isinstance(end, str) else end)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("2024", "DateInterval: '2024' has no '/' between its start and its end"),
        ("", "DateInterval: '' has no '/' between its start and its end"),
        ("/", "DateInterval.end: both ends are unknown, so nothing is stated"),
        ("2020-05-20/2020-05-19", "DateInterval.end: 2020-05-19 is before DateInterval.start (2020-05-20)"),
        ("2025/2024-XX", "DateInterval.end: 2024-XX is before DateInterval.start (2025)"),
        ("2024/soon", "PartialDate.edtf: 'soon': not of the form YYYY, YYYY-MM or YYYY-MM-DD"),
        ("2024/2025/2026", "PartialDate.edtf: '2025/2026': an interval; read it with DateInterval"),
        ("2024/ ", "PartialDate.edtf: ' ': blanks around it are no part of a date"),
        (None, "DateInterval: None is not a string"),
        (2024, "DateInterval: 2024 is not a string"),
    ],
)
def test_what_is_no_interval(text, message):
    with pytest.raises(DateError) as refused:
        DateInterval.parse(text)
    assert str(refused.value) == message


@pytest.mark.parametrize(("name", "value"), [("start", "2024"), ("end", None)])
def test_an_interval_lies_between_dates(name, value):
    ends = {"start": DAY("2024"), "end": DAY("2025"), name: value}
    with pytest.raises(ModelError, match=rf"DateInterval\.{name}: {value!r} is no PartialDate"):
        DateInterval(**ends)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2024-02/2024-03", "2024-02-01", "2024-03-31"),
        ("2024-02-05/..", "2024-02-05", "9999-12-31"),
        ("/2024-02-05", "0001-01-01", "2024-02-05"),
        ("2024/2024-02-05", "2024-01-01", "2024-02-05"),
    ],
)
def test_the_days_on_which_an_interval_can_lie(text, first, last):
    interval = BETWEEN(text)
    assert (interval.earliest.isoformat(), interval.latest.isoformat()) == (first, last)


# Order

dates = partial_dates()
intervals = date_intervals()


@pytest.mark.hypothesis
@pytest.mark.parametrize("kind", [dates, intervals], ids=["dates", "intervals"])
def test_the_order_is_total_and_agrees_with_the_bounds(kind):
    @given(kind, kind, kind)
    def check(one, other, third):
        assert [one < other, one == other, one > other].count(True) == 1
        assert (one <= other) is (one < other or one == other)
        assert (one >= other) is (one > other or one == other)
        if one <= other <= third:
            assert one <= third
        if one <= other:
            assert (one.earliest, one.latest) <= (other.earliest, other.latest)
        if one == other:
            assert hash(one) == hash(other)

    check()


def test_dates_sort_by_their_first_day_then_their_last_then_as_written():
    texts = ["2024?", "2024", "2024-01-01", "2023-12", "202X", "2024-01", "20XX"]
    assert [str(date) for date in sorted(map(DAY, texts))] == [
        "20XX",
        "202X",
        "2023-12",
        "2024-01-01",
        "2024-01",
        "2024",
        "2024?",
    ]


@pytest.mark.parametrize("other", ["2024", None, BETWEEN("2024/2025")])
def test_a_date_sorts_among_dates_only(other):
    with pytest.raises(TypeError):
        sorted([DAY("2024"), other])


@pytest.mark.parametrize("ask", ["before", "overlaps", "contains"])
@pytest.mark.parametrize("value", [DAY("2024"), BETWEEN("2024/2025")])
def test_a_date_is_compared_with_a_date(ask, value):
    with pytest.raises(TypeError, match="not with '2024'"):
        getattr(value, ask)("2024")


# Comparison in three values: all the days that a text leaves open are tried out. Where no date here begins or
# ends between two days, these make no difference, so that one of them is enough.

STATED = ["2024-02-27", "2024-02-28", "2024-02-29", "2024-03-01", "2024-02-XX", "2024-03", "2024", "2024-21"]
ONE_DAY = datetime.timedelta(days=1)
FIRST, LAST = datetime.date.min, datetime.date.max
EDGES = {day for date in map(DAY, STATED) for day in (date.earliest, date.latest)}
DAYS = sorted({FIRST, LAST, *EDGES, *(day - ONE_DAY for day in EDGES), *(day + ONE_DAY for day in EDGES)})


def possible(end):
    """The days that an end of an interval can be."""
    return [day for day in DAYS if not isinstance(end, PartialDate) or end.earliest <= day <= end.latest]


def worlds(thing):
    """All that a date or an interval can mean: a first and a last day each."""
    if isinstance(thing, PartialDate):
        return [(day, day) for day in possible(thing)]
    starts = [FIRST] if thing.start is IntervalEnd.OPEN else possible(thing.start)
    ends = [LAST] if thing.end is IntervalEnd.OPEN else possible(thing.end)
    return [(start, end) for start, end in itertools.product(starts, ends) if start <= end]


def judged(one, other, holds):
    """True or False where that is so whatever the texts leave open, else None."""
    verdicts = {holds(mine, theirs) for mine in one for theirs in other}
    return verdicts.pop() if len(verdicts) == 1 else None


stated = st.sampled_from(STATED).map(DAY)
ends = stated | st.sampled_from(IntervalEnd)


def interval_or_none(pair):
    try:
        return DateInterval(start=pair[0], end=pair[1])
    except DateError:
        return None


things = stated | st.tuples(ends, ends).map(interval_or_none).filter(bool)


@given(things, things)
def test_before_holds_in_every_case_or_in_none_or_is_open(one, other):
    assert one.before(other) is judged(worlds(one), worlds(other), lambda a, b: a[1] < b[0])


@given(things, things)
def test_overlaps_holds_in_every_case_or_in_none_or_is_open(one, other):
    expected = judged(worlds(one), worlds(other), lambda a, b: a[0] <= b[1] and b[0] <= a[1])
    assert one.overlaps(other) is expected
    assert other.overlaps(one) is expected


@given(things, things)
def test_contains_holds_in_every_case_or_in_none_or_is_open(one, other):
    named = [(one.earliest, one.latest)] if isinstance(one, PartialDate) else worlds(one)
    expected = judged(named, worlds(other), lambda a, b: a[0] <= b[0] and b[1] <= a[1])
    assert one.contains(other) is expected


@given(dates | intervals, dates | intervals)
def test_before_and_overlaps_hold_together(one, other):
    if one.before(other):
        assert one.overlaps(other) is False
        assert other.before(one) is False
    if one.overlaps(other):
        assert one.before(other) is other.before(one) is False


@pytest.mark.parametrize(
    ("one", "ask", "other", "answer"),
    [
        ("2024-06", "before", "2024-07", True),
        ("2024-07", "before", "2024-07-05", None),
        ("2024-07", "before", "2024-06", False),
        ("2024-07", "before", "2024-07", None),
        ("2024-07-05", "overlaps", "2024-07-05?", True),
        ("2024-07-05", "overlaps", "2024-07-06", False),
        ("2024-07-05", "contains", "2024-07", None),
        ("2024-07", "contains", "2024-07-XX", True),
        ("2024-07", "contains", "2024-08", False),
        ("2024", "contains", "2024-03-01/2024-05", True),
        ("2024", "contains", "2024-03-01/..", False),
        ("2024-03/2024-05", "contains", "2024-04", True),
        ("2024-03/2024-05", "contains", "2024-05", None),
        ("2024-03/2024-05", "contains", "2024-06", False),
        ("2024-02-10/2024-02-20", "contains", "2024/2024-02-05", False),
        ("../2024-02-20", "contains", "1024", True),
        ("/2024-02-20", "contains", "1024", None),
        ("/2024-02-20", "before", "2024-02-21", True),
        ("2024/", "before", "2023", False),
    ],
)
def test_some_comparisons(one, ask, other, answer):
    read = {text: (BETWEEN if "/" in text else DAY)(text) for text in (one, other)}
    assert getattr(read[one], ask)(read[other]) is answer
