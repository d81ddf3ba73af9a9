"""Dates held against the packages `edtf` and `edtf-validate`: each disagreement is known, with who is right.

The judge is the text of the Library of Congress (Extended Date/Time Format Specification, 4 February 2019).
"""

from __future__ import annotations

import contextlib
import io
import re
import warnings
from typing import NamedTuple

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopmodel import DateError, DateInterval, DatePrecision, PartialDate
from coopmodel.testing import date_intervals, partial_dates

with warnings.catch_warnings():  # both are written for an older pyparsing
    warnings.simplefilter("ignore", DeprecationWarning)
    edtf = pytest.importorskip(
        "edtf", reason="dates are held against the package edtf, which is not installed"
    )
    validator = pytest.importorskip(
        "edtf_validate.valid_edtf",
        reason="dates are held against the package edtf-validate, which is not installed",
    )


def ours(text):
    try:
        (DateInterval if "/" in text else PartialDate).parse(text)
    except DateError:
        return False
    return True


def by_edtf(text):
    """Whether the package `edtf` reads a text; None where it breaks down over it."""
    try:
        with contextlib.redirect_stdout(io.StringIO()), quiet():
            return edtf.parse_edtf(text) is not None
    except edtf.EDTFParseException:
        return False
    except (AttributeError, TypeError, ValueError):
        return None


def by_edtf_validate(text):
    """Whether the package `edtf-validate` holds a text for valid; None where it breaks down over it."""
    try:
        with quiet():
            return bool(validator.is_valid(text))
    except (AttributeError, TypeError, ValueError):
        return None


@contextlib.contextmanager
def quiet():
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        yield


PACKAGES = {"edtf": by_edtf, "edtf-validate": by_edtf_validate}


class Known(NamedTuple):
    """A kind of string over which a package and coopmodel disagree, with one such string for each package."""

    pattern: str
    shown_by: dict[str, str]
    judgement: str

    def fits(self, text, package):
        return package in self.shown_by and re.fullmatch(self.pattern, text, re.DOTALL) is not None


BOTH = ("edtf", "edtf-validate")
GROUP = r"[0-9]{4}-(?:2[1-9]|3[0-9]|4[01])"
OF_END = "qualifiers stand at the end of a date string and apply to the entire date (level 1)"
OF_PARTS = "portions of a date within an interval may be unspecified, uncertain or approximate (level 2)"

# Packages refuse what coopmodel accepts, or break down over it. The standard has it in each case.
REFUSED = {
    "a qualified season": Known(r"(.*/)?[0-9]{4}-2[1-4][?~%](/.*)?", {"edtf": "2024-21?"}, OF_END),
    "a qualified group of months": Known(
        rf"(.*/)?{GROUP}[?~%](/.*)?", dict.fromkeys(BOTH, "2024-33?"), OF_END
    ),
    "a qualified date with unspecified digits": Known(
        r"(.*/)?[0-9X-]*X[?~%](/.*)?", {"edtf": "2024-XX~/2025", "edtf-validate": "201X?"}, OF_END
    ),
    "an interval with unspecified digits": Known(
        r".*X.*/.*|.*/.*X.*", {"edtf": "2024-XX/2025", "edtf-validate": "202X/.."}, OF_PARTS
    ),
    "an interval with a group of months": Known(
        rf"{GROUP}/.*|.*/{GROUP}",
        dict.fromkeys(BOTH, "2024-33/2024-34"),
        "an interval lies between two dates, and level 2 makes groups of months dates",
    ),
    "an interval that ends in the month or year in which it begins": Known(
        r"(?P<year>[0-9]{4})(?P<month>-[0-9]{2})?.*/(?P=year)(?P=month)?[?~%]?",
        {"edtf-validate": "2024-02-05/2024"},
        "the ends may differ in precision (level 0); the end is some day of that year",
    ),
    "an interval with an open and an unknown end": Known(
        r"/\.\.|\.\./", {"edtf": "/.."}, "each end may be open or unknown (level 1)"
    ),
}

# Packages accept what coopmodel refuses: the profile leaves it out, or the standard does not have it.
OUTSIDE = "in the standard, outside the profile"
ACCEPTED = {
    "the year 0000": Known(r"(.*\D)?0000(\D.*)?", dict.fromkeys(BOTH, "0000"), OUTSIDE),
    "negative years": Known(r"(.*/)?-.*", dict.fromkeys(BOTH, "-0044"), OUTSIDE),
    "years of more than four digits": Known(r".*Y.*", dict.fromkeys(BOTH, "Y12024"), OUTSIDE),
    "times": Known(r".*T.*", dict.fromkeys(BOTH, "2024-07-05T10:00:00Z"), OUTSIDE),
    "significant digits": Known(r".*S[0-9]+", dict.fromkeys(BOTH, "1950S2"), OUTSIDE),
    "sets of dates": Known(r"[\[{].*", dict.fromkeys(BOTH, "[2024,2025]"), OUTSIDE),
    "qualified parts of a date": Known(
        r".*(-[?~%]|[?~%]-).*|(.*/)?[?~%].*", dict.fromkeys(BOTH, "2024-?07"), OUTSIDE
    ),
    "three or four unspecified digits of a year": Known(
        r".*[0-9X]XXX.*", dict.fromkeys(BOTH, "2XXX"), OUTSIDE
    ),
    "digits unspecified one by one, or before what is stated": Known(
        r".*(X[0-9]|X-[0-9]|X-XX|-[0-9]X).*", dict.fromkeys(BOTH, "202X-07"), OUTSIDE
    ),
    "the 29th of February in a common year": Known(
        r".*-02-29.*", dict.fromkeys(BOTH, "2023-02-29"), "no day of the calendar"
    ),
    "the 31st of a month of 30 days, qualified": Known(
        r".*-(04|06|09|11)-31[?~%].*", {"edtf-validate": "2024-04-31?"}, "no day of the calendar"
    ),
    "blanks around a date": Known(r"\s.*|.*\s", {"edtf": " 2024"}, "not in the standard"),
    "a qualified season": Known(rf"{GROUP}\^.", {"edtf": "2024-21^x"}, "in the draft of 2012 only"),
    "an interval that ends before it starts": Known(
        r"[0-9X?~%-]+/[0-9X?~%-]+", {"edtf": "2024/2023"}, "in no sense of ISO 8601 an interval"
    ),
}


def examples(table):
    return [
        pytest.param(text, package, id=f"{name}: {package}")
        for name, kind in table.items()
        for package, text in kind.shown_by.items()
    ]


@pytest.mark.parametrize(("text", "package"), examples(REFUSED))
def test_what_packages_refuse(text, package):
    assert ours(text)
    assert not PACKAGES[package](text)


@pytest.mark.parametrize(("text", "package"), examples(ACCEPTED))
def test_what_packages_accept(text, package):
    assert not ours(text)
    assert PACKAGES[package](text)


def near_dates():
    """Strings in and around the profile."""
    years = st.sampled_from(
        ["2024", "2023", "0001", "0000", "9999", "202X", "20XX", "2XXX", "X024", "24", "12024"]
    )
    twos = st.integers(0, 45).map("{:02}".format) | st.sampled_from(["XX", "1X", "X1", "2"])
    marks = st.sampled_from(["", "", "?", "~", "%", "?~"])
    parts = st.lists(st.builds("-{}{}".format, twos, marks), max_size=3).map("".join)
    dates = st.builds("{}{}{}".format, years, marks, parts)
    ends = dates | st.sampled_from(["", "..", "unknown"])
    around = st.sampled_from(["", " ", "-", "Y", "?", "S2", "^x", "T10:00:00"])
    return st.one_of(
        dates, st.builds("{}{}{}".format, around, dates, around), st.builds("{}/{}".format, ends, ends)
    )


@pytest.mark.hypothesis
@pytest.mark.parametrize("package", PACKAGES)
def test_every_disagreement_is_known(package):
    @given(partial_dates().map(str) | date_intervals().map(str) | near_dates())
    def check(text):
        mine, theirs = ours(text), PACKAGES[package](text)
        if mine and not theirs:
            assert any(kind.fits(text, package) for kind in REFUSED.values()), f"{package} refuses {text!r}"
        if theirs and not mine:
            assert any(kind.fits(text, package) for kind in ACCEPTED.values()), f"{package} accepts {text!r}"

    check()


# What the days of a season are, the standard leaves open: `edtf` takes the three months of a northern season,
# coopmodel all days that any usual reading gives it. `edtf` begins the first decade with the year 0000.


@given(partial_dates())
def test_the_days_that_a_date_can_mean(date):
    if "X" in str(date)[2:4] and date.earliest.year == 1:
        return
    if not by_edtf(str(date)):
        return
    theirs = edtf.parse_edtf(str(date))
    first, last = (
        f"{day.tm_year:04}-{day.tm_mon:02}-{day.tm_mday:02}"
        for day in (theirs.lower_strict(), theirs.upper_strict())
    )
    if date.precision is DatePrecision.SEASON:
        assert first <= date.latest.isoformat()
        assert date.earliest.isoformat() <= last
    else:
        assert (first, last) == (date.earliest.isoformat(), date.latest.isoformat())
