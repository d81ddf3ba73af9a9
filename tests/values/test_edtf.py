"""The grammar of dates: what is in the profile, what it means, and why the rest is refused."""

from __future__ import annotations

import calendar
import datetime
import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopmodel import DateError, DatePrecision, PartialDate
from coopmodel.testing import partial_dates
from coopmodel.values.edtf import bounds, precision, split


def grammar(years):
    """Every string of the profile for some years, written out after its definition in the module."""
    for year in years:
        yield year
        for month in (f"{number:02}" for number in range(1, 13)):
            yield f"{year}-{month}"
            yield f"{year}-{month}-XX"
            for day in range(1, calendar.monthrange(int(year), int(month))[1] + 1):
                yield f"{year}-{month}-{day:02}"
        for group in range(21, 42):
            yield f"{year}-{group}"
        yield from (f"{year}-XX", f"{year}-XX-XX", f"{year[:3]}X", f"{year[:2]}XX")


YEARS = ("0001", "1900", "2024")
IN_PROFILE = {f"{date}{mark}" for date in grammar(YEARS) for mark in ("", *"?~%")}


def accepts(text):
    try:
        split(text)
    except ValueError:
        return False
    return True


def test_the_profile_is_accepted_and_nothing_beside_it():
    years = {*YEARS, *(y[:3] + "X" for y in YEARS), *(y[:2] + "XX" for y in YEARS)}
    twos = [*(f"{number:02}" for number in range(100)), "XX", "X1", "1X"]
    near = {*years, *map("-".join, itertools.product(years, twos))}
    near |= set(map("-".join, itertools.product(years, twos, twos)))
    assert {text for text in near if accepts(text)} == IN_PROFILE & near
    assert all(accepts(text) for text in IN_PROFILE)


@given(partial_dates())
def test_a_date_is_given_back_to_the_letter(date):
    assert PartialDate.parse(str(date)) == date
    assert str(PartialDate.parse(str(date))) == str(date)


@pytest.mark.parametrize(
    ("text", "unit"),
    [
        ("2024-07-05", "day"),
        ("2024-07-XX", "day"),
        ("2024-XX-XX", "day"),
        ("2024-07", "month"),
        ("2024-XX", "month"),
        ("2024-21", "season"),
        ("2024-32", "season"),
        ("2024-33", "quarter"),
        ("2024-36", "quarter"),
        ("2024-37", "quadrimester"),
        ("2024-39", "quadrimester"),
        ("2024-40", "semester"),
        ("2024-41", "semester"),
        ("2024", "year"),
        ("202X", "year"),
        ("20XX", "year"),
    ],
)
def test_the_smallest_unit_that_is_stated(text, unit):
    assert PartialDate.parse(text).precision is DatePrecision(unit)
    assert PartialDate.parse(text + "%").precision is DatePrecision(unit)


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("2024-02-29", "2024-02-29", "2024-02-29"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2023-02-XX", "2023-02-01", "2023-02-28"),
        ("2024-XX", "2024-01-01", "2024-12-31"),
        ("2024-XX-XX", "2024-01-01", "2024-12-31"),
        ("2024", "2024-01-01", "2024-12-31"),
        ("202X", "2020-01-01", "2029-12-31"),
        ("20XX", "2000-01-01", "2099-12-31"),
        ("000X", "0001-01-01", "0009-12-31"),
        ("00XX", "0001-01-01", "0099-12-31"),
        ("2024-21", "2024-03-01", "2024-12-22"),
        ("2024-22", "2023-12-01", "2025-03-21"),
        ("2024-23", "2024-03-01", "2024-12-22"),
        ("2024-24", "2023-12-01", "2025-03-21"),
        ("2024-25", "2024-03-01", "2024-06-22"),
        ("2024-26", "2024-06-01", "2024-09-24"),
        ("2024-27", "2024-09-01", "2024-12-22"),
        ("2024-28", "2023-12-01", "2025-03-21"),
        ("2024-29", "2024-09-01", "2024-12-22"),
        ("2024-30", "2023-12-01", "2025-03-21"),
        ("2024-31", "2024-03-01", "2024-06-22"),
        ("2024-32", "2024-06-01", "2024-09-24"),
        ("2024-33", "2024-01-01", "2024-03-31"),
        ("2024-34", "2024-04-01", "2024-06-30"),
        ("2024-35", "2024-07-01", "2024-09-30"),
        ("2024-36", "2024-10-01", "2024-12-31"),
        ("2024-37", "2024-01-01", "2024-04-30"),
        ("2024-38", "2024-05-01", "2024-08-31"),
        ("2024-39", "2024-09-01", "2024-12-31"),
        ("2024-40", "2024-01-01", "2024-06-30"),
        ("2024-41", "2024-07-01", "2024-12-31"),
        ("0001-24", "0001-01-01", "0002-03-21"),
        ("9999-24", "9998-12-01", "9999-12-31"),
        ("2024~", "2024-01-01", "2024-12-31"),
    ],
)
def test_the_days_that_a_date_can_mean(text, first, last):
    date = PartialDate.parse(text)
    assert (date.earliest.isoformat(), date.latest.isoformat()) == (first, last)


@given(st.dates())
def test_a_day_means_itself(day):
    date = PartialDate.parse(day.isoformat())
    assert (date.earliest, date.latest, date.precision) == (day, day, DatePrecision.DAY)


@given(partial_dates())
def test_bounds_and_precision_hold_together(date):
    parts = split(str(date))
    first, last = bounds(parts)
    assert datetime.date.min <= first <= last <= datetime.date.max
    if first == last:
        assert precision(parts) is DatePrecision.DAY


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("", "an empty string is no date"),
        (" 2024", "blanks around it are no part of a date"),
        ("2024\n", "blanks around it are no part of a date"),
        ("２０２４", "only the digits 0-9, 'X', '-', '?', '~' and '%' may stand in it"),
        ("2024‐07", "only the digits 0-9, 'X', '-', '?', '~' and '%' may stand in it"),
        ("2024/2025", "an interval; read it with DateInterval"),
        ("2024-07-05T10:00:00Z", "times are outside the profile"),
        ("Y170000002", "years of more than four digits ('Y') are outside the profile"),
        ("-0044", "negative years are outside the profile"),
        ("[2024,2025]", "sets of dates (level 2) are outside the profile"),
        ("{2024..2026}", "sets of dates (level 2) are outside the profile"),
        ("17E7", "exponents and significant digits (level 2) are outside the profile"),
        ("1950S2", "exponents and significant digits (level 2) are outside the profile"),
        ("?2024-07", "a qualifier before a part of the date (level 2) is outside the profile"),
        ("2024?-07", "a qualifier before a part of the date (level 2) is outside the profile"),
        ("2024-~07", "a qualifier before a part of the date (level 2) is outside the profile"),
        ("0000", "the year 0000 is outside the profile (0001-9999)"),
        ("0000-05-01", "the year 0000 is outside the profile (0001-9999)"),
        ("2024?~", "one qualifier is allowed; '%' says both uncertain and approximate"),
        (
            "X024",
            "only the last one or two digits of a year, or a whole month or day, may be unspecified",
        ),
        (
            "2XXX",
            "only the last one or two digits of a year, or a whole month or day, may be unspecified",
        ),
        (
            "2024-X1",
            "only the last one or two digits of a year, or a whole month or day, may be unspecified",
        ),
        (
            "2024-1X",
            "only the last one or two digits of a year, or a whole month or day, may be unspecified",
        ),
        ("2024-XX-05", "a part is stated behind an unspecified one (level 2)"),
        ("202X-07", "a part is stated behind an unspecified one (level 2)"),
        ("20240705", "the basic form is outside the profile; write YYYY-MM-DD"),
        ("202407", "the basic form is outside the profile; write YYYY-MM-DD"),
        ("24", "a year has four digits"),
        ("124-05", "a year has four digits"),
        ("12024", "a year has four digits"),
        ("2024-7", "month and day have two digits"),
        ("2024-7-05", "month and day have two digits"),
        ("2024-07-5", "month and day have two digits"),
        ("2024-21-05", "a season or other group of months has no day"),
        ("2024-21-21", "a season or other group of months has no day"),
        ("2024-33-XX", "a season or other group of months has no day"),
        ("2024-13", "13 is no month (01-12), season (21-32) or other group of months (33-41)"),
        ("2024-00-05", "00 is no month (01-12), season (21-32) or other group of months (33-41)"),
        ("2024-42", "42 is no month (01-12), season (21-32) or other group of months (33-41)"),
        ("2024-00", "00 is no month (01-12), season (21-32) or other group of months (33-41)"),
        ("2023-02-29", "February 2023 has no day 29"),
        ("1900-02-29?", "February 1900 has no day 29"),
        ("2024-04-31", "April 2024 has no day 31"),
        ("2024-04-00", "April 2024 has no day 00"),
        ("2024-04-32", "April 2024 has no day 32"),
        ("2024-", "not of the form YYYY, YYYY-MM or YYYY-MM-DD"),
        ("soon", "not of the form YYYY, YYYY-MM or YYYY-MM-DD"),
        ("2024-07-05-01", "not of the form YYYY, YYYY-MM or YYYY-MM-DD"),
        ("2024-x", "not of the form YYYY, YYYY-MM or YYYY-MM-DD"),
    ],
)
def test_why_a_string_is_no_date_of_the_profile(text, reason):
    with pytest.raises(DateError) as refused:
        PartialDate.parse(text)
    assert str(refused.value) == f"PartialDate.edtf: {text!r}: {reason}"


@given(st.text(st.sampled_from("0129X-?~%/TYES[{. \n٣"), max_size=14) | st.text())
def test_any_string_is_a_date_or_refused_with_a_reason(text):
    if accepts(text):
        assert str(PartialDate.parse(text)) == text
        return
    with pytest.raises(DateError, match=r"^PartialDate\.edtf: "):
        PartialDate.parse(text)


@pytest.mark.parametrize("filling", ["?", "X", "9", "-", "XX-", "?-", "S1", "T", "Y", " ", "9-", "2024-"])
@pytest.mark.parametrize("frame", ["2{}x", "99{}", "99{}-", "2024-{}", "{}"])
def test_a_long_string_is_refused_at_once(frame, filling):
    """Where a pattern goes back over what it has passed, 300,000 characters take hours."""
    with pytest.raises(DateError) as refused:
        PartialDate.parse(frame.format(filling * 300_000))
    assert len(str(refused.value)) < 250
