"""Dates as a text states them: whole, in parts, as ranges, or against the day of publication."""

from __future__ import annotations

import calendar
import datetime
import re
from collections.abc import Iterator

import attrs

from coopmodel.values.dates import PartialDate

__all__ = ["Day", "StatedDate", "find_dates"]


@attrs.frozen
class Day:
    """Year, month and day, of which any may be missing."""

    year: int | None = None
    month: int | None = None
    day: int | None = None

    @property
    def is_whole(self) -> bool:
        """Whether year, month and day are stated."""
        return None not in {self.year, self.month, self.day}

    @property
    def is_possible(self) -> bool:
        """Whether there is such a day, as far as it is stated."""
        if self.month is None or self.day is None:
            return self.month is None or 1 <= self.month <= len(_MONTHS)
        if not 1 <= self.month <= len(_MONTHS) or self.year == 0:
            return False
        return 1 <= self.day <= calendar.monthrange(self.year or _LEAP_YEAR, self.month)[1]

    def date(self) -> PartialDate | None:
        """The date as far as it is stated from the year down; None without a year."""
        parts = (self.year, self.month, self.day)
        stated = parts[: parts.index(None)] if None in parts else parts
        if not stated:
            return None
        return PartialDate.parse("-".join([f"{stated[0]:04}", *(f"{part:02}" for part in stated[1:])]))


@attrs.frozen(kw_only=True)
class StatedDate:
    """A date in a text."""

    start: int
    """Offset of its first character in the text that was searched."""

    end: int
    """Offset behind its last character."""

    first: Day = Day()
    """The date, or the first day of a range."""

    last: Day | None = None
    """The last day of a range."""

    relative: str | None = None
    """What it counts from the day of publication: a number of days ("0" today, "-1" yesterday), a weekday
    ("monday"), a number of years ("+1y"), then `first` may have a month, or the year of a season ("season"),
    then `first` has the season's first month, or a day of a month that is not named ("monthday")."""


_MONTH_NAMES = "January February March April May June July August September October November December".split()
_MONTHS = {name.lower()[:3]: number for number, name in enumerate(_MONTH_NAMES, 1)}
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_LEAP_YEAR = 2000
_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9}
_NUMBERS = {
    "today": "0",
    "this morning": "0",
    "this afternoon": "0",
    "this evening": "0",
    "yesterday": "-1",
    "tomorrow": "+1",
}

_MONTH = (
    r"(?:(?i:Jan(?:uary|\.)?|Feb(?:ruary|\.)?|Apr(?:il|\.)?|June?|July?|Aug(?:ust|\.)?|Sept?(?:ember|\.)?"
    r"|Oct(?:ober|\.)?|Nov(?:ember|\.)?|Dec(?:ember|\.)?)|M(?:ar(?:ch|\.)?|ARCH|ay|AY))(?![^\W\d_])"
)
_DAY = r"(?:[12][0-9]|3[01]|0?[1-9])(?:-?(?:st|nd|rd|th))?"
_YEAR = r"(?:19|20)[0-9]{2}"
_TO = r"\s?(?:-|–|to|and|&|until|till|through|/)\s?"
_WEEKDAY = r"(?:Mon|Tue(?:s)?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?"
_UNIT = r"(?:spring|summer|autumn|fall|winter|(?:first|second|third|fourth|last) (?:half|quarter))"

_FORMS = [
    rf"(?P<y1>{_YEAR})(?P<dot>[-./])(?P<m1>[0-9]{{2}})(?P=dot)(?P<d1>[0-9]{{2}})(?:T[0-9:.]+Z?)?",
    rf"(?P<a>{_DAY}) (?P<b>{_MONTH}),? ?(?P<c>{_YEAR})?{_TO}(?P<d>{_DAY}) (?P<e>{_MONTH}),? ?(?P<f>{_YEAR})?",
    (
        rf"(?P<a>{_DAY})(?:, {_DAY}){{1,6}},? (?:and|&) (?P<d>{_DAY}) (?:of )?(?P<e>{_MONTH})"
        rf"(?:,? (?P<f>{_YEAR}))?"
    ),
    rf"(?P<b>{_MONTH}) (?P<a>{_DAY})(?:, {_DAY}){{1,6}},? (?:and|&) (?P<d>{_DAY})(?:,? (?P<f>{_YEAR}))?",
    rf"(?P<a>{_DAY}){_TO}(?:{_WEEKDAY},? )?(?P<d>{_DAY}) (?:of )?(?P<e>{_MONTH})(?:,? (?P<f>{_YEAR}))?",
    (
        rf"(?P<b>{_MONTH}) (?P<a>{_DAY})(?:, (?P<c>{_YEAR}))?{_TO}(?:(?P<e>{_MONTH})"
        rf" )?(?P<d>{_DAY})(?!:[0-9])"
        rf"(?:,? (?P<f>{_YEAR}))?"
    ),
    rf"(?P<a>{_DAY}) (?:of )?(?P<b>{_MONTH})(?:,? (?P<c>{_YEAR}))?",
    rf"(?P<b>{_MONTH}) (?P<a>{_DAY})(?:,? (?P<c>{_YEAR}))?",
    rf"(?P<b>{_MONTH}), (?P<a>{_DAY})/(?P<c>{_YEAR})",
    rf"(?P<b>{_MONTH}){_TO}(?P<e>{_MONTH}),? (?P<f>{_YEAR})",
    rf"(?P<b>{_MONTH}),? (?P<c>{_YEAR})",
    rf"(?P<n1>[0-9]{{1,2}})[./-](?P<n2>[0-9]{{1,2}})[./-](?P<c>{_YEAR})",
    rf"(?:(?:the )?{_UNIT} (?:of |in )?|(?:early|late|mid|end|beginning)[ -](?:of )?)(?P<c>{_YEAR})",
    rf"(?<![0-9][./-])(?P<c>{_YEAR})(?: ?[-–] ?| to )(?P<f>{_YEAR})",
    rf"(?<![0-9][./-])(?P<c>{_YEAR})",
    (
        r"(?:(?<=\b[Ii]n )|(?<=\b[Ii]n early )|(?<=\b[Ii]n late )|(?<=\b[Ii]n mid-)|(?<=\b[Nn]ext )"
        r"|(?<=\b[Tt]his )|(?<=\b[Ll]ast )|(?<=\bset for )|(?<=\bplanned for )|(?<=\b[Ss]ince )"
        r"|(?<=\bend of )|(?<=\bmonth of )|(?<=\bweek of )|(?<=\bhalf of )|(?<=\bstart of )|(?<=\b[Uu]ntil )"
        rf"|(?:(?<=\bby )|(?<=\bfrom ))(?!May\b))(?P<b>{_MONTH})(?! [A-Z])"
    ),
]
_RELATIVE = re.compile(
    r"\b(?:(?P<day>[Tt]oday|[Tt]his (?:morning|afternoon|evening)|[Yy]esterday"
    r"|[Tt]omorrow)(?: ?\([0-9]{1,2}\))?"
    rf"|(?P<year>(?:later )?(?:[Tt]his|[Nn]ext|[Ll]ast) (?:year|{_UNIT}))"
    r"|(?<=\b[Ii]n )(?:(?:the|early|late) )?(?P<season>spring|summer|autumn|fall)(?! (?:of|in) [0-9]| [0-9])"
    r"|(?<=\b[Oo]n )the (?P<monthday>(?:[12]?[0-9]|3[01])(?:st|nd|rd|th))"
    r"(?= (?:that|at|in|with|to|and|by|for|when|after|the|he|she)\b|[.,;)]|$)"
    rf"|(?:(?:[Oo]n|[Ll]ast|[Tt]his) )?(?P<weekday>Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)\b"
)
_MONTH_OF = re.compile(
    rf"(?<![0-9] )(?<!st )(?<!nd )(?<!rd )(?<!th )\b(?P<b>{_MONTH})(?: of)? (?P<which>this|next|last) year\b"
)
_DATE = [re.compile(rf"\b(?:(?P<weekday>{_WEEKDAY}),? (?:the )?)?{form}(?![0-9])") for form in _FORMS]
_ANY = re.compile(
    rf"[0-9]|spring|summer|autumn|fall|{_MONTH}\b|day\b|[Tt]oday|[Tt]omorrow|(?:[Tt]his|[Nn]ext|[Ll]ast) "
)
_YEARS = {"this": "+0y", "next": "+1y", "last": "-1y"}


def find_dates(text: str) -> list[StatedDate]:
    """The dates in a text, in order; they do not overlap. Impossible ones ("31 June") are passed over.

    A numeric date whose order of day and month is open is read where its weekday, or a number above
    twelve, or dots between the numbers settle it.

    >>> [date] = find_dates("from 19 to 21 July 2018")
    >>> str(date.first.date()), str(date.last.date())
    ('2018-07-19', '2018-07-21')
    """
    if not _ANY.search(text):
        return []
    found: list[StatedDate] = []
    taken = [False] * (len(text) + 1)
    for date in _candidates(text):
        if not any(taken[date.start : date.end]):
            taken[date.start : date.end] = [True] * (date.end - date.start)
            found.append(date)
    return sorted(found, key=lambda date: date.start)


def _candidates(text: str) -> Iterator[StatedDate]:
    """Dates by the forms in their order, the fuller first, and those against the day of publication."""
    for match in _MONTH_OF.finditer(text):
        month = Day(month=_month(match["b"]))
        yield StatedDate(start=match.start(), end=match.end(), first=month, relative=_YEARS[match["which"]])
    for pattern in _DATE:
        for match in pattern.finditer(text):
            date = _stated(match)
            if date is not None:
                yield date
    for match in _RELATIVE.finditer(text):
        kind = match.lastgroup or ""
        word = match[kind].lower()
        first = Day(month=_SEASONS.get(word)) if kind == "season" else Day(day=_number(match["monthday"]))
        if kind in {"season", "monthday"}:
            relative = kind
        elif kind == "year":
            relative = _YEARS[word.removeprefix("later ").split()[0]]
        else:
            relative = _NUMBERS.get(word) or f"{word}day"
        yield StatedDate(start=match.start(), end=match.end(), first=first, relative=relative)


def _stated(match: re.Match[str]) -> StatedDate | None:
    part = {key: value for key, value in match.groupdict().items() if value}
    if "y1" in part:
        first: Day | None = Day(int(part["y1"]), int(part["m1"]), int(part["d1"]))
        last = None
    elif "n1" in part:
        first, last = _numeric(int(part["n1"]), int(part["n2"]), int(part["c"]), match), None
    else:
        year, end_year = _number(part.get("c")), _number(part.get("f"))
        month, end_month = _month(part.get("b")), _month(part.get("e"))
        first = Day(year or end_year, month or end_month, _number(part.get("a")))
        is_range = "d" in part or (end_year is not None and (month is None) is (end_month is None))
        last = Day(end_year or year, end_month or month, _number(part.get("d"))) if is_range else None
    if first is None or not first.is_possible or (last is not None and not last.is_possible):
        return None
    if last is not None and (last.month, last.day) <= (first.month, first.day) and last.year == first.year:
        return None
    return StatedDate(start=match.start(), end=match.end(), first=first, last=last)


def _numeric(one: int, two: int, year: int, match: re.Match[str]) -> Day | None:
    european, american = Day(year, two, one), Day(year, one, two)
    possible = [day for day in (european, american) if day.is_possible]
    if len(possible) < 2 or one == two:  # noqa: PLR2004
        return possible[0] if possible else None
    if weekday := match["weekday"]:
        fitting = [day for day in possible if _weekday(day).startswith(weekday.lower()[:3])]
        return fitting[0] if len(fitting) == 1 else None
    return european if "." in match[0] else None


def _weekday(day: Day) -> str:
    return _WEEKDAYS[datetime.date(day.year or 1, day.month or 1, day.day or 1).weekday()]


def _number(text: str | None) -> int | None:
    return int(re.sub(r"\D", "", text)) if text else None


def _month(text: str | None) -> int | None:
    return _MONTHS[text.lower()[:3]] if text else None
