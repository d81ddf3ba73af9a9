"""Where a report was written: the city with which it begins."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from coopmodel.facts.patterns import pattern
from coopmodel.facts.view import View
from coopmodel.mentions.kinds import PartyMention, PlaceMention

__all__ = ["read_dateline"]

_DATELINE = pattern(
    r"^\W*(?:date <DATE>\W+)?(?P<place><PLACE>)(?: C(?:ity|ITY))?"
    r"(?:, [^.:–-]{0,40}|, (?:[A-Z]\w* ){1,3}|,? \([^()]{0,40}\)"
    r"|,? <DATE>[^.:–-]{0,40})? ?[:–-]"
    r"|^\W*<DATE>,? ?[–-]? ?(?P<behind><PLACE>)(?:, [^.:–-]{1,30}| \([^()]{1,30}\))? ?[:–-]"
    r"|^\W*(?P<line><PLACE>),? <DATE>(?: ?\||\.?$)|^\W*(?P<credit><PLACE>),? <DATE> \([A-Z]"
    r"|^\W*(?P<closed><PLACE>),? \([^()]{0,40}<DATE>\)\.(?: |$)"
    r"|^\W*(?P<agency><PLACE>),? <DATE>,? ?/[^/]{1,40}/"
    r"|^\W*(?P<state><PARTY>)(?: ?\([^()]{0,40}\)|,? <DATE>[^.:–-]{0,40})? ?(?:[:–] |-- )"
)
_CITY_ALONE, _DATE_ALONE = pattern("<PLACE>"), pattern("<DATE>")
_TOP = 40
"""Within how many sentences from the top a dateline stands."""


def read_dateline(views: Sequence[View]) -> tuple[View, PlaceMention] | None:
    """The sentence that begins with the city where the text was written, and the city.

    "RIGA, 4 May 2021 (LETA) – ...", "4 May 2021, Riga: ...", or city and date on lines of their own.
    """
    top = views[:_TOP]
    for view, following in zip_longest(top, top[1:]):
        match = _DATELINE.search(view.text)
        at = max(match.start(group) for group in match.groupdict()) if match else 0
        dated = following is not None and _DATE_ALONE.fullmatch(following.text)
        place = view.mention_at(at) if match or (dated and _CITY_ALONE.fullmatch(view.text)) else None
        if isinstance(place, PartyMention) and place.is_city:
            place = _as_city(view, place)
        if isinstance(place, PlaceMention):
            return view, place
    return None


def _as_city(view: View, state: PartyMention) -> PlaceMention:
    """A state that is a city as the city: "SINGAPORE – ..."."""
    words = view.plain[state.start : state.end]
    return PlaceMention(
        start=state.start,
        end=state.end,
        city=words,
        country=state.code,
        state=state.name,
        stated_country=True,
    )
