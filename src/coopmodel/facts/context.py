"""What a rule knows beside its sentence: the whole text and its date of publication."""

from __future__ import annotations

import datetime
import functools
from collections.abc import Sequence

import attrs

from coopmodel.documents.blocks import BlockKind, Document
from coopmodel.facts.datelines import read_dateline
from coopmodel.facts.view import View
from coopmodel.mentions.dates import Day, StatedDate
from coopmodel.mentions.kinds import PlaceMention
from coopmodel.values.dates import PartialDate

__all__ = ["WEEKDAYS", "Context"]


@attrs.frozen(kw_only=True, eq=False)
class Context:
    """A text with its sentences, as far as it has been read."""

    document: Document
    views: Sequence[View]
    published: PartialDate | None = None

    @property
    def title(self) -> View | None:
        """The headline."""
        return next((view for view in self.views if view.sentence.block.kind is BlockKind.TITLE), None)

    @functools.cached_property
    def quoted(self) -> Sequence[bool]:
        """For each sentence whether it begins inside a quotation, which one before it in its block opened."""
        found: list[bool] = []
        block, is_open = None, False
        for view in self.views:
            is_open = is_open and view.sentence.block is block
            block = view.sentence.block
            found.append(is_open)
            is_open ^= bool(view.plain.count('"') % 2)
        return found

    @functools.cached_property
    def dateline(self) -> tuple[View, PlaceMention] | None:
        """The sentence that begins with the city where the text was written, and the city."""
        return read_dateline(self.views)

    def resolve(self, stated: StatedDate, tense: int = 0) -> tuple[PartialDate | None, PartialDate | None]:
        """First and last day of a stated date, what it leaves open taken from the day of publication.

        A day without a year, or a weekday, is the last one up to that day with a `tense` of -1, the first one
        from it with 1, else the nearest. None where the day of publication is needed and not known, and for a
        day that the year does not have.
        """
        published = self.published
        anchor = published.earliest if published and published.earliest == published.latest else None
        if anchor is not None and anchor.year not in _YEARS:
            anchor = None
        if stated.relative is not None:
            return (_relative(stated, anchor, tense), None) if anchor else (None, None)
        first, last = stated.first, stated.last
        if first.year is None and first.month is not None and anchor is not None:
            year = _nearest_year(first, anchor, tense)
            first = attrs.evolve(first, year=year)
            last = attrs.evolve(last, year=year) if last else None
        if not first.is_possible or (last is not None and not last.is_possible):
            return None, None
        return first.date(), last.date() if last else None


WEEKDAYS = "monday tuesday wednesday thursday friday saturday sunday".split()


def _relative(stated: StatedDate, anchor: datetime.date, tense: int) -> PartialDate | None:
    relative = stated.relative or ""
    if relative in WEEKDAYS:
        away = (anchor.weekday() - WEEKDAYS.index(relative)) % 7
        days = (7 - away) % 7 if tense > 0 else -away
    elif relative == "monthday":
        return _nearest_day(stated.first.day or 1, anchor, tense)
    elif relative == "season":
        return Day(_nearest_year(stated.first, anchor, tense)).date() if tense else None
    elif relative.endswith("y"):
        return attrs.evolve(stated.first, year=anchor.year + int(relative[:-1])).date()
    else:
        days = int(relative)
    return PartialDate.parse((anchor + datetime.timedelta(days=days)).isoformat())


_SLACK = 3
_YEARS = range(2, 9999)
"""Years that have both neighbours."""


def _nearest_day(day: int, anchor: datetime.date, tense: int) -> PartialDate | None:
    """The day of a month that is nearest to another day, before or behind it as the tense says."""
    around = (anchor.year * 12 + anchor.month - 1 + away for away in (-1, 0, 1))
    days = [Day(month // 12, month % 12 + 1, day) for month in around]
    dates = [datetime.date(one.year or 1, one.month or 1, day) for one in days if one.is_possible]
    fitting = [date for date in dates if not tense or (date - anchor).days * tense >= 0]
    near = min(fitting, key=lambda date: abs((date - anchor).days), default=None)
    return PartialDate.parse(near.isoformat()) if near else None


def _nearest_year(day: Day, anchor: datetime.date, tense: int) -> int:
    """The year that brings a day of a month nearest to another day, before or behind it as the tense says."""

    def away(year: int) -> int:
        return (datetime.date(year, day.month or 1, min(day.day or 15, 28)) - anchor).days

    years = [anchor.year - 1, anchor.year, anchor.year + 1]
    fitting = [year for year in years if not tense or away(year) * tense >= -_SLACK]
    return min(fitting, key=lambda year: abs(away(year)))
