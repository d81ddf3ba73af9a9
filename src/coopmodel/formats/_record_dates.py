"""Dates and recurrences in the words of a record, and back."""

from __future__ import annotations

import re

from coopmodel.formats._record_text import Piece, made
from coopmodel.values.dates import PartialDate
from coopmodel.values.edtf import split
from coopmodel.values.recurrence import Frequency, Recurrence, Weekday
from coopmodel.values.shown import shown

__all__ = ["is_day", "read_date", "read_recurrence", "write_date", "write_recurrence"]

_MONTHS = "January February March April May June July August September October November December".split()
_PLAIN = re.compile(r"([0-9]{4})-(0[1-9]|1[0-2])(?:-([0-9]{2}))?")
_IN_WORDS = re.compile(r"(?:([0-9]{1,2}) )?([A-Za-z]+) ([0-9]{4})")
_A_DATE = "a date, such as '20 May 2020', 'May 2020' or EDTF"
_UNITS = {"day": Frequency.DAILY, "week": Frequency.WEEKLY, "month": Frequency.MONTHLY}
_UNITS["year"] = Frequency.YEARLY
_WEEKDAYS = {day.name.capitalize(): day for day in Weekday}
_RECURRENCE = re.compile(
    rf"(?i)(?:(?P<often>{'|'.join(often.value for often in Frequency)})"
    rf"|every (?P<interval>[0-9]{{1,5}}) (?P<unit>{'|'.join(_UNITS)})s?)"
    r"(?: on (?P<days>[a-z]+(?:(?:, | and )[a-z]+)*))?"
    r"(?:,? (?P<count>[0-9]{1,5}) times?|,? until (?P<until>.+))?"
)


def write_date(date: PartialDate) -> str:
    """A day or a month in words, any other date as EDTF.

    >>> write_date(PartialDate.parse("2020-05-20")), write_date(PartialDate.parse("2024-21"))
    ('20 May 2020', '2024-21')
    """
    match = _PLAIN.fullmatch(date.edtf)
    if match is None:
        return date.edtf
    year, month, day = match.groups()
    words = f"{_MONTHS[int(month) - 1]} {year}"
    return f"{int(day)} {words}" if day else words


def is_day(date: PartialDate) -> bool:
    """Whether a date is one whole day, and written so."""
    match = _PLAIN.fullmatch(date.edtf)
    return match is not None and match[3] is not None


def read_date(piece: Piece) -> PartialDate:
    """The date that a piece holds: "20 May 2020", "May 2020", or EDTF.

    Raises:
        RecordError: It holds none.
    """
    text = piece.text(_A_DATE)
    match = _IN_WORDS.fullmatch(text)
    names = [name.casefold() for name in _MONTHS]
    edtf = text
    if match and match[2].casefold() in names:
        edtf = f"{match[3]}-{1 + names.index(match[2].casefold()):02}"
        edtf += f"-{int(match[1]):02}" if match[1] else ""
    try:
        split(edtf)
    except ValueError as error:
        piece.fail(f"{shown(text)} is no date: {error}; expected {_A_DATE}")
    return PartialDate.parse(edtf)


def write_recurrence(rule: Recurrence) -> str:
    """A recurrence in words.

    >>> write_recurrence(Recurrence.parse("FREQ=WEEKLY;INTERVAL=2;COUNT=6;BYDAY=MO,FR"))
    'every 2 weeks on Monday and Friday, 6 times'
    """
    unit = next(unit for unit, frequency in _UNITS.items() if frequency is rule.frequency)
    words = rule.frequency.value.lower() if rule.interval == 1 else f"every {rule.interval} {unit}s"
    *days, last = [name for name, day in _WEEKDAYS.items() if day in rule.weekdays] or [""]
    if last:
        words += f" on {', '.join(days)} and {last}" if days else f" on {last}"
    if rule.count is not None:
        words += f", {rule.count} times"
    if rule.until is not None:
        words += f", until {write_date(PartialDate.parse(rule.until.isoformat()))}"
    return words


def read_recurrence(piece: Piece) -> Recurrence:
    """The recurrence that a piece holds in words.

    Raises:
        RecordError: It holds none.
    """
    match = _RECURRENCE.fullmatch(piece.raw)
    if match is None:
        piece.fail("expected a recurrence, such as 'monthly' or 'every 2 weeks on Monday, until 31 May 2025'")
    part = match.groupdict()
    values: dict[str, object] = {
        "frequency": Frequency(part["often"].upper()) if part["often"] else _UNITS[part["unit"].lower()],
        "interval": int(part["interval"] or 1),
        "count": int(part["count"]) if part["count"] else None,
        "weekdays": _read_weekdays(piece, part["days"]),
    }
    if part["until"]:
        until = piece.part(piece.start + match.start("until"), piece.end)
        date = read_date(until)
        if not is_day(date):
            until.fail("expected a day, such as '31 May 2025'")
        values["until"] = date.earliest
    return made(Recurrence, values, piece)


def _read_weekdays(piece: Piece, names: str | None) -> tuple[Weekday, ...]:
    typed = [name.capitalize() for name in re.split(", | and ", names or "") if name]
    for name in typed:
        if name not in _WEEKDAYS:
            piece.fail(f"{shown(name)} is no day of the week")
    return tuple(day for name, day in _WEEKDAYS.items() if name in typed)
