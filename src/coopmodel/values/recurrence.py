"""How often something is to happen again."""

from __future__ import annotations

import datetime
import enum
import re
from collections.abc import Callable
from typing import Any, Self

import attrs
from dateutil import rrule

from coopmodel.errors import ModelError
from coopmodel.values.shown import shown

__all__ = ["Frequency", "Recurrence", "Weekday"]


class Frequency(enum.Enum):
    """The unit in which a recurrence counts (RFC 5545, FREQ).

    >>> Frequency("MONTHLY")
    <Frequency.MONTHLY: 'MONTHLY'>
    """

    DAILY = "DAILY"
    WEEKLY = "WEEKLY"
    MONTHLY = "MONTHLY"
    YEARLY = "YEARLY"


class Weekday(enum.Enum):
    """A day of the week (RFC 5545, BYDAY).

    >>> Weekday("MO")
    <Weekday.MONDAY: 'MO'>
    """

    MONDAY = "MO"
    TUESDAY = "TU"
    WEDNESDAY = "WE"
    THURSDAY = "TH"
    FRIDAY = "FR"
    SATURDAY = "SA"
    SUNDAY = "SU"


_MAX_COUNT = 10_000
_PART = re.compile(r"([A-Z]+)=([A-Z0-9,]+)")
_WHOLE = re.compile(r"[0-9]{1,5}")
_DAY = re.compile(r"([0-9]{4})([0-9]{2})([0-9]{2})")


@attrs.frozen(kw_only=True)
class Recurrence:
    """How often something is to happen: a subset of the recurrence rules of RFC 5545, section 3.3.10.

    Read and written as the text of an RRULE with the parts FREQ, INTERVAL, COUNT or UNTIL, and BYDAY,
    for instance `FREQ=MONTHLY;INTERVAL=3` for "quarterly".

    Raises:
        ModelError: A field is out of its range, or both `count` and `until` are given.

    >>> quarterly = Recurrence.parse("FREQ=MONTHLY;INTERVAL=3")
    >>> quarterly.frequency, quarterly.interval
    (<Frequency.MONTHLY: 'MONTHLY'>, 3)
    >>> str(quarterly)
    'FREQ=MONTHLY;INTERVAL=3'
    """

    frequency: Frequency = attrs.field()
    """The unit that `interval` counts."""

    interval: int = attrs.field(default=1)
    """Every how many units, from 1 to 10,000."""

    count: int | None = attrs.field(default=None)
    """How many times in all, from 1 to 10,000; None if not stated."""

    until: datetime.date | None = attrs.field(default=None)
    """The last day on which it can happen; None if not stated."""

    weekdays: tuple[Weekday, ...] = attrs.field(default=())
    """The days of the week on which it happens, Monday first; empty if not stated."""

    def __attrs_post_init__(self) -> None:
        if not isinstance(self.frequency, Frequency):
            raise ModelError(f"Recurrence.frequency: {shown(self.frequency)} is no Frequency")
        for name, value in (("interval", self.interval), ("count", self.count)):
            if not (value is None and name == "count") and not _in_range(value):
                raise ModelError(
                    f"Recurrence.{name}: {shown(value)} is not a whole number from 1 to {_MAX_COUNT}"
                )
        if self.until is not None and type(self.until) is not datetime.date:
            raise ModelError(f"Recurrence.until: {shown(self.until)} is not a datetime.date")
        if self.count is not None and self.until is not None:
            raise ModelError("Recurrence.until: RFC 5545 forbids COUNT and UNTIL in one rule")
        order = list(Weekday)
        days = self.weekdays
        if not isinstance(days, tuple) or [d for d in order if d in days] != list(days):
            raise ModelError(
                f"Recurrence.weekdays: {shown(days)} is not a tuple of Weekdays, Monday first, each once"
            )

    @classmethod
    def parse(cls, text: str) -> Self:
        """Read the text of an RRULE of the subset.

        Raises:
            ModelError: The text is no such rule; the message says which part is not.

        >>> Recurrence.parse("FREQ=WEEKLY;BYDAY=MO,FR").weekdays
        (<Weekday.MONDAY: 'MO'>, <Weekday.FRIDAY: 'FR'>)
        """
        if not isinstance(text, str):
            raise ModelError(f"Recurrence: {shown(text)} is not a string")
        parts: dict[str, str] = {}
        for part in text.split(";"):
            match = _PART.fullmatch(part)
            if match is None or match[1] in parts or match[1] not in _READERS:
                raise ModelError(
                    f"Recurrence: {shown(text)}: {shown(part)} is no part of a rule, or is given twice; "
                    f"there are {', '.join(_READERS)}"
                )
            parts[match[1]] = match[2]
        if "FREQ" not in parts:
            raise ModelError(f"Recurrence: {shown(text)} has no FREQ")
        try:
            values: dict[str, Any] = {_FIELDS[key]: _READERS[key](value) for key, value in parts.items()}
        except ValueError as error:
            raise ModelError(f"Recurrence: {shown(text)}: {error}") from None
        return cls(**values)

    def occurrences(self, first: datetime.date, before: datetime.date) -> tuple[datetime.date, ...]:
        """The days on which it happens from `first`, which counts as the start, up to but not at `before`.

        Computed by `dateutil.rrule`.

        >>> monthly = Recurrence.parse("FREQ=MONTHLY")
        >>> monthly.occurrences(datetime.date(2024, 7, 1), datetime.date(2024, 10, 1))
        (datetime.date(2024, 7, 1), datetime.date(2024, 8, 1), datetime.date(2024, 9, 1))
        """
        rule = rrule.rrulestr(str(self), dtstart=datetime.datetime.combine(first, datetime.time()))
        end = datetime.datetime.combine(before, datetime.time())
        days = []
        for day in rule:
            if day >= end:
                break
            days.append(day.date())
        return tuple(days)

    def __str__(self) -> str:
        parts = [f"FREQ={self.frequency.value}"]
        if self.interval != 1:
            parts.append(f"INTERVAL={self.interval}")
        if self.count is not None:
            parts.append(f"COUNT={self.count}")
        if self.until is not None:
            parts.append(f"UNTIL={self.until.isoformat().replace('-', '')}")
        if self.weekdays:
            parts.append("BYDAY=" + ",".join(day.value for day in self.weekdays))
        return ";".join(parts)


def _in_range(value: object) -> bool:
    return type(value) is int and 1 <= value <= _MAX_COUNT


def _whole(text: str) -> int:
    if not _WHOLE.fullmatch(text):
        raise ValueError(f"{text!r} is not a whole number from 1 to {_MAX_COUNT}")
    return int(text)


def _date(text: str) -> datetime.date:
    match = _DAY.fullmatch(text)
    if match is None:
        raise ValueError(f"UNTIL={text} is not a date of the form YYYYMMDD")
    return datetime.date(int(match[1]), int(match[2]), int(match[3]))


def _weekdays(text: str) -> tuple[Weekday, ...]:
    named = {Weekday(day) for day in text.split(",")}
    return tuple(day for day in Weekday if day in named)


_FIELDS = {
    "FREQ": "frequency",
    "INTERVAL": "interval",
    "COUNT": "count",
    "UNTIL": "until",
    "BYDAY": "weekdays",
}
_READERS: dict[str, Callable[[str], object]] = {
    "FREQ": Frequency,
    "INTERVAL": _whole,
    "COUNT": _whole,
    "UNTIL": _date,
    "BYDAY": _weekdays,
}
