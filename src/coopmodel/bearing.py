"""Whether words bear out a value: what a quote must hold for a fact to stand on it."""

from __future__ import annotations

import datetime
import re

from coopmodel.documents.passage import passage
from coopmodel.model.reports import Source
from coopmodel.values.dates import PartialDate
from coopmodel.values.edtf import split
from coopmodel.values.span import Span

__all__ = ["bears_date", "bears_number", "bears_source", "bears_words", "words_of"]

_WORD = re.compile(r"[^\W_]+")
_NUMBER = re.compile(r"(?<![0-9])[0-9]{1,4}(?![0-9])")
_MONTHS = "january february march april may june july august september october november december".split()
_WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()
_GROUPS = frozenset("spring summer autumn fall winter quarter quadrimester semester half".split())
_FIRST_GROUP = "21"
_SHORTEST_MONTH = 3
_DAYS = {"today": 0, "yesterday": -1, "tomorrow": 1}
_TIMES = frozenset("morning afternoon evening".split())
_SEASONS = frozenset("spring summer autumn fall".split())
_YEARS = {"this": 0, "last": -1, "next": 1}
_WEEK, _MONTH = 7, 31
_OF_MONTH = re.compile(r"the [0-9]{1,2}(?:st|nd|rd|th)")


def words_of(text: str) -> list[str]:
    """The words of a stretch of text in lower case, its markup left out.

    >>> words_of("the *Arab Interior Ministers’* Council")
    ['the', 'arab', 'interior', 'ministers', 'council']
    """
    return _WORD.findall(_plain(text))


def _plain(text: str) -> str:
    return passage(text, [Span(start=0, end=len(text))]).text.casefold()


def bears_words(value: str, quote: str) -> bool:
    """Whether the words of a value stand in a quote in the same order; others may stand between them.

    A value without words, such as a sign, must stand in the quote as it is.

    >>> bears_words("Deputy Minister Kalna", "Deputy Minister Anna Kalna")
    True
    """
    words, rest = words_of(value), iter(words_of(quote))
    return all(word in rest for word in words) if words else _plain(value) in _plain(quote)


def bears_number(number: int, quote: str) -> bool:
    """Whether a quote states a number, or at least no other in figures.

    >>> bears_number(4, "4th"), bears_number(4, "fourth"), bears_number(4, "5th")
    (True, True, False)
    """
    numbers = {int(digits) for digits in _NUMBER.findall(quote)}
    return not numbers or number in numbers


def bears_date(date: PartialDate, quote: str, published: PartialDate | None = None) -> bool:
    """Whether a quote states a date, counted from the day of publication where it leaves something open.

    Month and day must stand in the quote, the month as a number or by name, and so must the year unless it is
    that of publication or one beside it. Else the quote must say "today", "this morning", "yesterday",
    "tomorrow", the weekday of a date within a week of publication or no more than "the 4th" within a month of
    it, or, for a year, "this", "last", "next" or a season.

    >>> day = PartialDate.parse("2021-03-04")
    >>> bears_date(day, "on 4 March")
    False
    >>> published = PartialDate.parse("2021-03-05")
    >>> bears_date(day, "on 4 March", published), bears_date(day, "yesterday", published)
    (True, True)
    """
    year, month, day = split(str(date))
    numbers = _NUMBER.findall(quote)
    stated = any(len(number) == len(year) and number.startswith(year.rstrip("X")) for number in numbers)
    if published is not None:
        if _is_counted(date, words_of(quote), published):
            return True
        stated |= abs(date.earliest.year - published.earliest.year) <= 1 and month is not None
    free = [int(number) for number in numbers]
    if day not in {None, "XX"}:
        if int(day or 0) not in free:
            return False
        free.remove(int(day or 0))
    return stated and (month in {None, "XX"} or _has_month(str(month), words_of(quote), free))


def _has_month(month: str, words: list[str], numbers: list[int]) -> bool:
    if month >= _FIRST_GROUP:
        return not _GROUPS.isdisjoint(words)
    name = _MONTHS[int(month) - 1]
    named = any(len(word) >= _SHORTEST_MONTH and name.startswith(word) for word in words)
    return named or int(month) in numbers


def _is_counted(date: PartialDate, words: list[str], published: PartialDate) -> bool:
    """Whether one of the words, counted from the day of publication, gives the date."""
    day, anchor = date.earliest, published.earliest
    if anchor != published.latest:
        return False
    if day == date.latest:
        away = (day - anchor).days
        weekday = _WEEKDAYS[day.weekday()] if abs(away) <= _WEEK else None
        if away == 0 and words[:1] == ["this"] and not _TIMES.isdisjoint(words):
            return True
        if abs(away) <= _MONTH and _OF_MONTH.fullmatch(" ".join(words)) and day.day == int(words[1][:-2]):
            return True
        return any(word == weekday or _DAYS.get(word) == away for word in words)
    is_year = (day, date.latest) == (datetime.date(day.year, 1, 1), datetime.date(day.year, 12, 31))
    if is_year and abs(day.year - anchor.year) <= 1 and not _SEASONS.isdisjoint(words):
        return True
    return is_year and any(_YEARS.get(word) == day.year - anchor.year for word in words)


def bears_source(source: Source, line: str) -> bool:
    """Whether a line is the title of a source or a part of it, or states when it was published.

    >>> bears_source(Source(title="Ministers meet in Riga"), "meet in Riga")
    True
    """
    title, published = source.title, source.published
    if title is not None and (bears_words(line, title) or bears_words(title, line) or _ends(title, line)):
        return True
    return published is not None and bears_date(published, line, published)


def _ends(title: str, line: str) -> bool:
    """Whether a title that is wrapped ends in a line: its last words, two at least, are the first there."""
    last, first = words_of(title), words_of(line)
    return any(last[-count:] == first[:count] for count in range(2, min(len(last), len(first)) + 1))
