"""Where a report was written: the city with which an agency begins."""

from __future__ import annotations

from collections.abc import Iterator

from coopmodel.facts.context import Context
from coopmodel.facts.kinds import Fact, MeetingFact
from coopmodel.facts.view import View, pattern
from coopmodel.mentions.kinds import PlaceMention
from coopmodel.values.span import Span

__all__ = ["dateline_of", "written_in"]

_DATELINE = pattern(
    r"^\W*(?P<place><PLACE>)(?:, [^.:–-]{0,40}|,? \([^()]{0,40}\)|,? <DATE>[^.:–-]{0,40})? ?[:–-]"
    r"|^\W*<DATE>,? ?[–-]? ?(?P<behind><PLACE>)(?:, [^.:–-]{1,30}| \([^()]{1,30}\))? ?[:–-]"
    r"|^\W*(?P<line><PLACE>),? <DATE>(?: ?\||$)|^\W*(?P<credit><PLACE>),? <DATE> \([A-Z]"
)


_CITY_ALONE, _DATE_ALONE = "\ue005", "\ue006"


def dateline_of(context: Context, number: int) -> tuple[PlaceMention, tuple[Span, ...]] | None:
    """The city with which the text begins, sought up to a sentence of some number, and where it stands."""
    for at, view in enumerate(context.views[: number + 1]):
        alone = view.text == _CITY_ALONE and _masked(context, at + 1) == _DATE_ALONE
        place = view.mentions()[0] if alone else _place(view)
        if isinstance(place, PlaceMention):
            return place, (view.span_of(place),)
    return None


def _masked(context: Context, at: int) -> str | None:
    return context.views[at].text if at < len(context.views) else None


def _place(view: View) -> PlaceMention | None:
    match = _DATELINE.search(view.text)
    place = view.mention_at(max(match.start(group) for group in match.groupdict())) if match else None
    return place if isinstance(place, PlaceMention) else None


def written_in(view: View, context: Context) -> Iterator[Fact]:
    """The state in which a report was written, whose officials it names by their posts alone.

    "RIGA, 4 May - Interior Minister Anna Kalna said ..."
    """
    place = _place(view)
    if place is not None and dateline_of(context, view.sentence.number - 1) is None:
        yield MeetingFact(
            rule="written_in",
            spans=(view.span_of(place),),
            field="written_in",
            value=place.country,
            label=place.state,
        )
