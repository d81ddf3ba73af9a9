"""Lines that end in where and on which days the meeting was."""

from __future__ import annotations

import re

import attrs

from coopmodel.documents.blocks import BlockKind
from coopmodel.facts.context import Context
from coopmodel.facts.patterns import pattern
from coopmodel.facts.scope import Scope
from coopmodel.facts.view import View
from coopmodel.mentions.kinds import DateMention, PlaceMention
from coopmodel.values.dates import PartialDate

__all__ = ["DatedPlace", "dated_place", "is_time", "stands_above_place"]

_LINE = pattern(
    r"(?:^|[,|(] ?)\W*(?P<place><PLACE>)(?: [A-Z][\w'-]+| <BODY>){0,6} ?[|,–-] ?(?P<date><DATE>)\W*$"
    r"|^\W*(?P<on><DATE>),? (?P<at><PLACE>) ?[–:-]"
)


_TIME = re.compile(r"[0-2]?[0-9]:[0-5][0-9]")


def is_time(view: View) -> bool:
    """Whether a line gives a time of day and no more."""
    return _TIME.fullmatch(view.plain) is not None


def stands_above_place(view: View, context: Context) -> bool:
    """Whether a line is a date alone, above one with a time and one with a city.

    So the sites of presidencies tell when and where something was, above the text.
    """
    below = context.views[view.sentence.number + 1 : view.sentence.number + 3]
    if view.text != "\ue006" or [is_time(one) for one in below] != [True, False]:
        return False
    return below[1].text.rstrip(".") == "\ue005"


_CITY_LINE = pattern(r"\W*<PLACE>(?:, [^.;]{1,40})?\W*")


def _place_above(view: View, context: Context) -> tuple[View, PlaceMention] | None:
    """The line above one that is but a date, with the city in it: "Riga, Latvia", "3 - 5 May 2021"."""
    if view.text.strip(" .()") != "\ue006" or not view.sentence.number:
        return None
    above = context.views[view.sentence.number - 1]
    if not _CITY_LINE.fullmatch(above.text):
        return None
    return next(((above, one) for one in above.mentions() if isinstance(one, PlaceMention)), None)


@attrs.frozen(kw_only=True)
class DatedPlace:
    """A city and the days of the meeting there."""

    view: View
    """The sentence in which the city stands."""

    place: PlaceMention
    date: DateMention
    first: PartialDate
    last: PartialDate | None


def dated_place(view: View, context: Context) -> DatedPlace | None:
    """The city and the days that a line ends in, or begins with.

    "Communiqué of the Fifth Session, Riga, 3-5 May 2021", "Fifth Session (Riga, 4 May 2021)". A single
    day that does not stand in brackets may be that of publication.
    """
    match = _LINE.search(view.text)
    if match is None:
        return _on_two_lines(view, context)
    if view.scope is not Scope.MEETING or view.sentence.block.kind is BlockKind.ROW:
        return None
    place = view.mention_at(max(match.start("place"), match.start("at")))
    date = view.mention_at(max(match.start("date"), match.start("on")))
    first, last = context.resolve(date.date) if isinstance(date, DateMention) else (None, None)
    is_told = last is not None or match[0].startswith("(")
    if isinstance(place, PlaceMention) and isinstance(date, DateMention) and first is not None and is_told:
        return DatedPlace(view=view, place=place, date=date, first=first, last=last)
    return None


def _on_two_lines(view: View, context: Context) -> DatedPlace | None:
    """The days of a line that is but a date, and the city of the line above it."""
    above = _place_above(view, context)
    for date in view.mentions() if above else ():
        first, last = context.resolve(date.date) if isinstance(date, DateMention) else (None, None)
        if above and isinstance(date, DateMention) and first is not None and last is not None:
            return DatedPlace(view=above[0], place=above[1], date=date, first=first, last=last)
    return None
