"""Cities and towns: those of the gazetteer, and those that a text introduces with their state."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

import attrs

from coopmodel.gazetteers.entries import Entry
from coopmodel.gazetteers.names import state_name
from coopmodel.mentions.kinds import Actor, Mention, PlaceMention
from coopmodel.mentions.tokens import Token

__all__ = ["find_cities", "find_towns", "with_towns"]

_STATE_BEHIND = re.compile(r", [A-Z][a-z][\w ]*$|, UK$")
"""The state in a city's wording in the gazetteer: "San José, Costa Rica", but not "Washington, D.C."."""

_SMALL_CITY = 50_000
_BUILDINGS = {"House", "Hotel", "Palace", "Hall", "Street", "Road", "Avenue", "Square"}
_AT_A_PLACE = {"in", "at", "from", "to", "near", "outside"}

_TOWN = re.compile(
    r"(?:(?P<in>f)(?P<town>[NWC]{1,3})(?:,P(?=[.;:)fD-]|,(?!P)|$)|\(P\))"
    r"|(?<![\s\S])(?P<dateline>[NWCA]{1,3})(?:,P|\(P\))(?=,?D))"
)
"""A name and its state: behind "in" anywhere, at the beginning of a sentence before a date."""

_NO_TOWN = re.compile(
    r"(?i)(?:asia|africa|europe|americas?|caucasus|balkans?|pacific|caribbean|gulf|sea|ocean|region|north|south"
    r"|east|west|hotel|resort|cent(?:re|er)|palace|hall|house|airport|university|street|phase|part|annex)"
)


def find_towns(tags: str, tokens: Sequence[Token], text: str) -> Iterator[tuple[int, int, PlaceMention]]:
    """The towns that no gazetteer need know, since their state stands behind them.

    "in Vilkaviškis, Lithuania," and at a sentence's beginning "Vilkaviškis (Lithuania), 4 May 2021 –".
    Each comes with the numbers of its first token and of the one behind it.
    """
    for match in _TOWN.finditer(tags):
        if match["in"] and tokens[match.start()].text.lower() != "in":
            continue
        start, end = match.span("town" if match["in"] else "dateline")
        state = tokens[end + 1].entry
        if state is None or _NO_TOWN.fullmatch(tokens[end - 1].text):
            continue
        first, last = tokens[start].start, tokens[match.end() - 1].end
        city = text[first : tokens[end - 1].end]
        yield start, match.end(), _place(first, last, city, state.code, stated=True)


def find_cities(tags: list[str], tokens: Sequence[Token]) -> Iterator[PlaceMention]:
    """The cities that tokens name; the tags of a state that is named behind one are used up."""
    for at, token in enumerate(tokens):
        if tags[at] == "C" and token.entry is not None:
            yield from _city(token.entry, tokens, at, tags)


def _city(entry: Entry, tokens: Sequence[Token], at: int, tags: list[str]) -> Iterator[PlaceMention]:
    """The city that a token names, with the state that is named behind it."""
    following = "".join(tags[at + 1 : at + 3])
    is_told = following in {",P", "(P"} or (following == "fP" and tokens[at + 1].text == "in")
    state = tokens[at + 2].entry if is_told else None
    country, end = entry.code, tokens[at].end
    stated = state is not None and state.code in {entry.code, *entry.also}
    if state is not None and stated:
        closes = following == "(P" and "".join(tags[at + 3 : at + 4]) == ")"
        country, end = state.code, tokens[at + 2 + closes].end
        tags[at + 1 : at + 3 + closes] = ["\0"] * (2 + closes)
    if at + 1 < len(tokens) and tokens[at + 1].text in _BUILDINGS:
        return
    before = tokens[at - 1].text.lower() if at else ""
    is_small = entry.population < _SMALL_CITY and not entry.capital
    is_alone = len(tokens) == 1
    if stated or not (entry.common_word or (is_small and not is_alone and before not in _AT_A_PLACE)):
        yield _place(tokens[at].start, end, _STATE_BEHIND.sub("", tokens[at].text), country, stated=stated)


def _place(start: int, end: int, city: str, country: str, *, stated: bool) -> PlaceMention:
    state = state_name(country)
    return PlaceMention(start=start, end=end, city=city, country=country, state=state, stated_country=stated)


def with_towns(mentions: Sequence[list[Mention]], texts: Sequence[str]) -> list[list[Mention]]:
    """The mentions of some sentences, the towns that one of them gives a state known in all.

    Args:
        mentions: Those of each sentence.
        texts: The words of each sentence.
    """
    every = (mention for found in mentions for mention in found if isinstance(mention, PlaceMention))
    towns = {place.city.lower(): place.country for place in every if place.stated_country}
    if not towns:
        return list(mentions)
    named = "|".join(re.escape(town) for town in sorted(towns, key=len, reverse=True))
    form = re.compile(rf"(?i)\b(?:in|at|from|to|near) (?P<town>{named})(?![\w-])")
    return [_with_towns(found, text, towns, form) for found, text in zip(mentions, texts, strict=True)]


def _with_towns(
    mentions: list[Mention], text: str, towns: Mapping[str, str], form: re.Pattern[str]
) -> list[Mention]:
    known = [_of_state(mention, towns) for mention in mentions]
    for match in form.finditer(text):
        start, end = match.span("town")
        beside = [m for m in known if m.start < end and start < m.end]
        if match["town"][0].isupper() and all(isinstance(m, Actor) and not m.is_certain for m in beside):
            known = [m for m in known if m not in beside]
            known.append(_place(start, end, match["town"], towns[match["town"].lower()], stated=False))
    return sorted(known, key=lambda mention: mention.start)


def _of_state(mention: Mention, towns: Mapping[str, str]) -> Mention:
    """A mention, a city in the state that the text once gives it."""
    if not isinstance(mention, PlaceMention) or mention.stated_country:
        return mention
    country = towns.get(mention.city.lower(), mention.country)
    return attrs.evolve(mention, country=country, state=state_name(country))
