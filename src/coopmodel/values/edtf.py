"""The grammar of the EDTF dates that coopmodel reads, and the days that each may mean.

The profile is level 0, level 1 and the sub-year groups of level 2 of EDTF (ISO 8601-2, Library of
Congress text), without times, negative years and years of more than four digits::

    date  = stated [ "?" | "~" | "%" ]
    stated = year | year "-" month | year "-" month "-" day | year "-" group
           | year "-XX" | year "-" month "-XX" | year "-XX-XX"
    year  = "0001" to "9999", of which the last or the last two digits may be "X"
    group = "21" to "24" seasons, "25" to "32" seasons of a hemisphere,
            "33" to "36" quarters, "37" to "39" quadrimesters, "40" and "41" semesters
"""

from __future__ import annotations

import calendar
import datetime
import enum
import re

__all__ = ["DatePrecision", "Parts", "bounds", "precision", "split"]

Parts = tuple[str, str | None, str | None]
"""Year, month or group, and day of a date, as written; what is not stated is None."""


class DatePrecision(enum.Enum):
    """The smallest unit of time in which a date is stated.

    The names are those of EDTF: "2004-XX" is a month that is not named, so its precision is the month.

    >>> from coopmodel import PartialDate
    >>> PartialDate.parse("2024-07").precision
    <DatePrecision.MONTH: 'month'>
    """

    DAY = "day"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    QUADRIMESTER = "quadrimester"
    SEMESTER = "semester"
    YEAR = "year"


_DATE = re.compile(
    r"([0-9]{4}|[0-9]{3}X|[0-9]{2}XX)"  # year
    r"(?:-(0[1-9]|1[0-2]|2[1-9]|3[0-9]|4[01]|XX)"  # month or group
    r"(?:-(0[1-9]|[12][0-9]|3[01]|XX))?)?"  # day
    r"[?~%]?",
)
_LAST_MONTH = 12

# First and last day (month, day, and the year's offset) that a sub-year group can mean. A season is
# given the widest reading: from its first meteorological to its last astronomical day.
_SPRING_NORTH, _AUTUMN_NORTH = ((0, 3, 1), (0, 6, 22)), ((0, 9, 1), (0, 12, 22))
_SUMMER_NORTH, _WINTER = ((0, 6, 1), (0, 9, 24)), ((-1, 12, 1), (1, 3, 21))
_GROUPS = {
    "21": (_SPRING_NORTH[0], _AUTUMN_NORTH[1]),
    "22": _WINTER,
    "23": (_SPRING_NORTH[0], _AUTUMN_NORTH[1]),
    "24": _WINTER,
    "25": _SPRING_NORTH,
    "26": _SUMMER_NORTH,
    "27": _AUTUMN_NORTH,
    "28": _WINTER,
    "29": _AUTUMN_NORTH,
    "30": _WINTER,
    "31": _SPRING_NORTH,
    "32": _SUMMER_NORTH,
    **{str(32 + n): ((0, 3 * n - 2, 1), (0, 3 * n, 31 if n in {1, 4} else 30)) for n in range(1, 5)},
    **{str(36 + n): ((0, 4 * n - 3, 1), (0, 4 * n, 30 if n == 1 else 31)) for n in range(1, 4)},
    "40": ((0, 1, 1), (0, 6, 30)),
    "41": ((0, 7, 1), (0, 12, 31)),
}


def split(text: str) -> Parts:
    """The parts of a date of the profile, as written.

    Raises:
        ValueError: The string is not a date of the profile; the message says why.
    """
    match = _DATE.fullmatch(text)
    if match is None:
        raise ValueError(_fault(text))
    year, month, day = match.groups()
    possible = month is None if "X" in year else year != "0000"
    if not possible or (day is not None and not _has_day(year, month, day)):
        raise ValueError(_fault(text))
    return year, month, day


def _has_day(year: str, month: str, day: str) -> bool:
    if month == "XX" or month in _GROUPS:
        return month == day == "XX"
    return day == "XX" or int(day) <= calendar.monthrange(int(year), int(month))[1]


def precision(parts: Parts) -> DatePrecision:
    """The smallest unit that the parts state."""
    _, month, day = parts
    if day is not None:
        return DatePrecision.DAY
    if month is None:
        return DatePrecision.YEAR
    if month not in _GROUPS:
        return DatePrecision.MONTH
    for last, unit in (("32", DatePrecision.SEASON), ("36", DatePrecision.QUARTER)):
        if month <= last:
            return unit
    return DatePrecision.QUADRIMESTER if month <= "39" else DatePrecision.SEMESTER


def bounds(parts: Parts) -> tuple[datetime.date, datetime.date]:
    """The first and the last day that the parts can mean, within the years 0001 to 9999."""
    year, month, day = parts
    if month is None or month == "XX":
        first, last = max(int(year.replace("X", "0")), 1), int(year.replace("X", "9"))
        return datetime.date(first, 1, 1), datetime.date(last, 12, 31)
    number = int(year)
    if month in _GROUPS:
        first_day, last_day = _GROUPS[month]
        return _day(number, *first_day), _day(number, *last_day)
    if day is None or day == "XX":
        last = calendar.monthrange(number, int(month))[1]
        return datetime.date(number, int(month), 1), datetime.date(number, int(month), last)
    exact = datetime.date(number, int(month), int(day))
    return exact, exact


def _day(year: int, offset: int, month: int, day: int) -> datetime.date:
    if year + offset < datetime.MINYEAR:
        return datetime.date.min
    if year + offset > datetime.MAXYEAR:
        return datetime.date.max
    return datetime.date(year + offset, month, day)


# Every pattern is linear in the length of a string: none goes back over what a repetition has passed.
_OUTSIDE = (
    (r"", "an empty string is no date"),
    (r"\s.*|.*\s", "blanks around it are no part of a date"),
    (r"[^\x00-\x7f]+|.*[^\x00-\x7f].*", "only the digits 0-9, 'X', '-', '?', '~' and '%' may stand in it"),
    (r".*/.*", "an interval; read it with DateInterval"),
    (r".*T.*", "times are outside the profile"),
    (r"Y.*", "years of more than four digits ('Y') are outside the profile"),
    (r"-.*", "negative years are outside the profile"),
    (r"[\[{].*", "sets of dates (level 2) are outside the profile"),
    (r"[0-9]+E.*|.*S[0-9]+", "exponents and significant digits (level 2) are outside the profile"),
    (
        r"[?~%].*|.*[?~%]-.*|.*-[?~%].*",
        "a qualifier before a part of the date (level 2) is outside the profile",
    ),
    (r"0000.*", "the year 0000 is outside the profile (0001-9999)"),
    (r".*[?~%]{2}", "one qualifier is allowed; '%' says both uncertain and approximate"),
    (
        r"X.*|(?:.*-)?[0-9]X.*|.*X[0-9].*",
        "only the last one or two digits of a year, or a whole month or day, may be unspecified",
    ),
    (r"[0-9X]{4}-XX-[0-9]{2}.*|[0-9]*+X++-.*", "a part is stated behind an unspecified one (level 2)"),
    (r"[0-9]{8}|[0-9]{6}", "the basic form is outside the profile; write YYYY-MM-DD"),
    (r"[0-9]{1,3}(-.*)?|[0-9]{5,}.*", "a year has four digits"),
    (r"[0-9]{4}-[0-9](-.*)?|[0-9]{4}-[0-9X]{2}-[0-9]", "month and day have two digits"),
    (r"[0-9]{4}-(2[1-9]|3[0-9]|4[01])-.*", "a season or other group of months has no day"),
)


def _fault(text: str) -> str:
    for pattern, reason in _OUTSIDE:
        if re.fullmatch(pattern, text, re.DOTALL):
            return reason
    match = re.fullmatch(r"([0-9]{4})-([0-9]{2})(?:-([0-9]{2}))?[?~%]?", text)
    if match is None:
        return "not of the form YYYY, YYYY-MM or YYYY-MM-DD"
    year, month, day = match.groups()
    if not 1 <= int(month) <= _LAST_MONTH:
        return f"{month} is no month (01-12), season (21-32) or other group of months (33-41)"
    return f"{calendar.month_name[int(month)]} {year} has no day {day}"
