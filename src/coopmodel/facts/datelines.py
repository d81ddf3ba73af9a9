"""Where a report was written: the city with which an agency begins."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from coopmodel.facts.context import Context
from coopmodel.facts.kinds import Fact, MeetingFact
from coopmodel.facts.participants import party_of
from coopmodel.facts.view import View, pattern
from coopmodel.mentions.kinds import PlaceMention
from coopmodel.values.span import Span

__all__ = ["dateline_of", "spoken_of", "written_in"]

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


def spoken_of(context: Context) -> Iterator[Fact]:
    """The state of which a text speaks most, at least twice as often as of any other.

    A paper at home calls its minister "the minister", and names its state only elsewhere.
    """
    named = [
        (view.span_of(mention), party)
        for view in context.views
        for mention in view.mentions()
        if (party := party_of(mention)) is not None and party.is_state
    ]
    counts = Counter(party.code for _, party in named).most_common(2)
    if not counts or (len(counts) > 1 and counts[0][1] < 2 * counts[1][1]):
        return
    span, party = next((span, party) for span, party in named if party.code == counts[0][0])
    yield MeetingFact(rule="spoken_of", spans=(span,), field="spoken_of", value=party.code, label=party.name)
