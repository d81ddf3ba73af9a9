"""Recurrences: the subset of RFC 5545, and the days that they give, held against the calendar."""

from __future__ import annotations

import datetime

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopmodel import Frequency, ModelError, Recurrence, Weekday
from coopmodel.testing import recurrences

DATE = datetime.date


@given(recurrences())
def test_a_rule_is_given_back_to_the_letter(rule):
    assert Recurrence.parse(str(rule)) == rule
    assert str(Recurrence.parse(str(rule))) == str(rule)


def test_every_part_of_a_rule():
    text = "FREQ=WEEKLY;INTERVAL=2;UNTIL=20241231;BYDAY=MO,FR"
    rule = Recurrence.parse(text)
    assert rule == Recurrence(
        frequency=Frequency.WEEKLY,
        interval=2,
        until=DATE(2024, 12, 31),
        weekdays=(Weekday.MONDAY, Weekday.FRIDAY),
    )
    assert str(rule) == text
    assert str(Recurrence.parse("COUNT=3;FREQ=DAILY")) == "FREQ=DAILY;COUNT=3"


def test_weekdays_are_put_in_order_and_once_each():
    assert str(Recurrence.parse("FREQ=WEEKLY;BYDAY=FR,MO,FR")) == "FREQ=WEEKLY;BYDAY=MO,FR"


def test_a_rule_is_a_value():
    rule = Recurrence.parse("FREQ=MONTHLY")
    assert {rule} == {Recurrence(frequency=Frequency.MONTHLY)}
    assert attrs.evolve(rule, interval=3) == Recurrence.parse("FREQ=MONTHLY;INTERVAL=3")
    with pytest.raises(ModelError, match=r"Recurrence\.interval: 0 "):
        attrs.evolve(rule, interval=0)


KNOWN = "there are FREQ, INTERVAL, COUNT, UNTIL, BYDAY"


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", f"'': '' is no part of a rule, or is given twice; {KNOWN}"),
        ("INTERVAL=2", "'INTERVAL=2' has no FREQ"),
        ("FREQ=HOURLY", "'FREQ=HOURLY': 'HOURLY' is not a valid Frequency"),
        ("freq=DAILY", f"'freq=DAILY': 'freq=DAILY' is no part of a rule, or is given twice; {KNOWN}"),
        (
            "FREQ=DAILY;FREQ=DAILY",
            f"'FREQ=DAILY;FREQ=DAILY': 'FREQ=DAILY' is no part of a rule, or is given twice; {KNOWN}",
        ),
        ("FREQ=DAILY;", f"'FREQ=DAILY;': '' is no part of a rule, or is given twice; {KNOWN}"),
        (
            "FREQ=DAILY;WKST=MO",
            f"'FREQ=DAILY;WKST=MO': 'WKST=MO' is no part of a rule, or is given twice; {KNOWN}",
        ),
        (
            "FREQ=DAILY;COUNT=two",
            f"'FREQ=DAILY;COUNT=two': 'COUNT=two' is no part of a rule, or is given twice; {KNOWN}",
        ),
        ("FREQ=DAILY;COUNT=X", "'FREQ=DAILY;COUNT=X': 'X' is not a whole number from 1 to 10000"),
        (
            "FREQ=DAILY;COUNT=100000",
            "'FREQ=DAILY;COUNT=100000': '100000' is not a whole number from 1 to 10000",
        ),
        ("FREQ=DAILY;UNTIL=2024", "'FREQ=DAILY;UNTIL=2024': UNTIL=2024 is not a date of the form YYYYMMDD"),
        ("FREQ=DAILY;UNTIL=20240230", "'FREQ=DAILY;UNTIL=20240230': day is out of range for month"),
        ("FREQ=DAILY;BYDAY=1MO", "'FREQ=DAILY;BYDAY=1MO': '1MO' is not a valid Weekday"),
        ("FREQ=DAILY;BYDAY=MO,", "'FREQ=DAILY;BYDAY=MO,': '' is not a valid Weekday"),
    ],
)
def test_a_text_that_is_no_rule(text, message):
    with pytest.raises(ModelError) as refused:
        Recurrence.parse(text)
    assert str(refused.value) == f"Recurrence: {message}"


@pytest.mark.parametrize(
    ("fields", "message"),
    [
        ({"frequency": "DAILY"}, "Recurrence.frequency: 'DAILY' is no Frequency"),
        ({"interval": 0}, "Recurrence.interval: 0 is not a whole number from 1 to 10000"),
        ({"interval": 10_001}, "Recurrence.interval: 10001 is not a whole number from 1 to 10000"),
        ({"interval": None}, "Recurrence.interval: None is not a whole number from 1 to 10000"),
        ({"interval": True}, "Recurrence.interval: True is not a whole number from 1 to 10000"),
        ({"count": 0}, "Recurrence.count: 0 is not a whole number from 1 to 10000"),
        ({"count": 1.0}, "Recurrence.count: 1.0 is not a whole number from 1 to 10000"),
        (
            {"until": datetime.datetime(2024, 7, 5)},  # noqa: DTZ001
            "Recurrence.until: datetime.datetime(2024, 7, 5, 0, 0) is not a datetime.date",
        ),
        ({"until": "2024-07-05"}, "Recurrence.until: '2024-07-05' is not a datetime.date"),
        (
            {"count": 3, "until": DATE(2024, 7, 5)},
            "Recurrence.until: RFC 5545 forbids COUNT and UNTIL in one rule",
        ),
    ],
)
def test_a_field_out_of_its_range(fields, message):
    with pytest.raises(ModelError) as refused:
        Recurrence(**{"frequency": Frequency.DAILY, **fields})
    assert str(refused.value) == message


@pytest.mark.parametrize(
    "days",
    [
        [Weekday.MONDAY],
        ("MO",),
        (Weekday.FRIDAY, Weekday.MONDAY),
        (Weekday.MONDAY, Weekday.MONDAY),
        None,
    ],
)
def test_weekdays_are_a_tuple_in_order_and_once_each(days):
    with pytest.raises(ModelError) as refused:
        Recurrence(frequency=Frequency.DAILY, weekdays=days)
    message = f"Recurrence.weekdays: {days!r} is not a tuple of Weekdays, Monday first, each once"
    assert str(refused.value) == message


def test_numbers_and_texts_that_python_refuses_to_write_or_that_are_long():
    with pytest.raises(ModelError, match=r"Recurrence\.interval: <int> is not"):
        Recurrence(frequency=Frequency.DAILY, interval=10**5000)
    with pytest.raises(ModelError, match=r"is no part of a rule") as refused:
        Recurrence.parse("FREQ=" * 100_000)
    assert len(str(refused.value)) < 300
    with pytest.raises(ModelError, match="Recurrence: None is not a string"):
        Recurrence.parse(None)


@given(st.text(st.sampled_from("FREQ=DAILY;COUNTVBW,0123MO"), max_size=30) | st.text())
def test_any_string_is_a_rule_or_refused(text):
    try:
        rule = Recurrence.parse(text)
    except ModelError:
        return
    assert Recurrence.parse(str(rule)) == rule


@pytest.mark.parametrize(
    ("text", "first", "before", "days"),
    [
        ("FREQ=MONTHLY", "2024-07-01", "2024-10-01", "2024-07-01 2024-08-01 2024-09-01"),
        ("FREQ=MONTHLY", "2024-01-31", "2024-06-01", "2024-01-31 2024-03-31 2024-05-31"),
        (
            "FREQ=MONTHLY;INTERVAL=3",
            "2024-01-15",
            "2024-12-31",
            "2024-01-15 2024-04-15 2024-07-15 2024-10-15",
        ),
        ("FREQ=YEARLY;COUNT=2", "2024-02-29", "2099-01-01", "2024-02-29 2028-02-29"),
        ("FREQ=WEEKLY;BYDAY=MO,FR", "2024-07-02", "2024-07-13", "2024-07-05 2024-07-08 2024-07-12"),
        ("FREQ=WEEKLY;UNTIL=20240715", "2024-07-01", "2024-08-01", "2024-07-01 2024-07-08 2024-07-15"),
        ("FREQ=DAILY;UNTIL=20240101", "2024-07-01", "2024-08-01", ""),
        ("FREQ=DAILY", "2024-07-01", "2024-07-01", ""),
        ("FREQ=DAILY", "9999-12-30", "9999-12-31", "9999-12-30"),
        ("FREQ=DAILY;INTERVAL=7;BYDAY=MO", "2024-07-02", "2024-08-01", ""),
    ],
)
def test_the_days_on_which_it_happens(text, first, before, days):
    found = Recurrence.parse(text).occurrences(DATE.fromisoformat(first), DATE.fromisoformat(before))
    assert " ".join(day.isoformat() for day in found) == days


def happens(rule, first, day):
    """Whether a rule that starts on `first` gives a day, by the calendar: RFC 5545, section 3.3.10."""
    weekday = list(Weekday)[day.weekday()]
    fits = weekday in rule.weekdays if rule.weekdays else None
    if rule.frequency is Frequency.DAILY:
        units, same = (day - first).days, True
    elif rule.frequency is Frequency.WEEKLY:
        monday = first - datetime.timedelta(days=first.weekday())
        units, same = (day - monday).days // 7, day.weekday() == first.weekday()
    elif rule.frequency is Frequency.MONTHLY:
        units, same = 12 * (day.year - first.year) + day.month - first.month, day.day == first.day
    else:
        units, same = day.year - first.year, (day.month, day.day) == (first.month, first.day)
    return units % rule.interval == 0 and (same if fits is None else fits)


small = st.integers(1, 5)


@given(recurrences(), st.dates(DATE(1990, 1, 1), DATE(2030, 1, 1)), st.integers(0, 800), small | st.just(0))
def test_the_days_are_those_of_the_calendar(rule, first, length, interval):
    rule = attrs.evolve(rule, interval=interval or rule.interval)
    before = first + datetime.timedelta(days=length)
    ahead = (first + datetime.timedelta(days=days) for days in range(length))
    days = [day for day in ahead if happens(rule, first, day) and (rule.until is None or day <= rule.until)]
    assert list(rule.occurrences(first, before)) == days[: rule.count]
