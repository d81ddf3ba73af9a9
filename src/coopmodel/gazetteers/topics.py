"""The topics that a text speaks of."""

from __future__ import annotations

import bisect
import functools
from collections.abc import Iterator, Sequence

import attrs

from coopmodel.gazetteers.matching import Matcher, lower
from coopmodel.gazetteers.rows import TopicRow, read_rows

__all__ = ["TopicHit", "find_topics", "topic_names"]


@attrs.frozen
class TopicHit:
    """A wording in a text, at `text[start:end]`, that tells a topic."""

    start: int
    """Offset of its first code point."""

    end: int
    """Offset behind its last code point."""

    topic: str
    """The topic, as `coopmodel.Topic` values write it."""


def find_topics(text: str) -> list[TopicHit]:
    """The topics that a text speaks of, in order.

    Of wordings that overlap the leftmost is taken, and there the longest, whole words only; capitals
    and hyphens do not matter. A wording that tells several topics gives one hit for each. Some topics are
    told by two wordings that stand near each other too, in whatever order; their hit covers both.

    Args:
        text: Any text.

    Returns:
        Every topic with the place of its wording in the text.

    Raises:
        GazetteerError: The data file is missing or damaged.

    >>> [hit.topic for hit in find_topics("Cybercrime and anti-money laundering")]
    ['cybercrime', 'money_laundering']
    >>> find_topics("the theft of two red tractors")
    [TopicHit(start=4, end=29, topic='vehicle_crime')]
    """
    matcher, topics = _topics()
    low = lower(text)
    found = [
        TopicHit(start, end, topic) for start, end, number in matcher.find(low) for topic in topics[number]
    ]
    pairs = list(_paired(low))
    if not pairs:
        return found
    told: dict[str, list[TopicHit]] = {}
    for hit in found:
        told.setdefault(hit.topic, []).append(hit)
    more = [hit for hit in pairs if not _meets(hit, told.get(hit.topic, []))]
    return sorted([*found, *more], key=lambda hit: hit.start)


def _meets(hit: TopicHit, others: Sequence[TopicHit]) -> bool:
    """Whether a hit has a place in common with one of some others, which stand in order and apart."""
    at = bisect.bisect_right(others, hit.start, key=lambda other: other.end)
    return at < len(others) and others[at].start < hit.end


_IDLE = ("course of", "courses of", "of course")
"""Wordings that hold one of a topic and tell none: "the course of the talks"."""

_NEAR = 40
"""How many characters at most stand between the two wordings of a pair."""

_APART = frozenset(".;:!?")


def _paired(text: str) -> Iterator[TopicHit]:
    """The topics that two wordings tell which stand near each other in a text."""
    matcher, places = _pairs()
    last: dict[tuple[int, bool], tuple[int, int]] = {}
    for start, end, number in matcher.find(text):
        for pair, is_other, topic in places[number]:
            before = last.get((pair, not is_other))
            if before and start - before[1] <= _NEAR and _APART.isdisjoint(text[before[1] : start]):
                yield TopicHit(before[0], end, topic)
            last[pair, is_other] = (start, end)


def topic_names() -> tuple[str, ...]:
    """The names of all topics, in the order of `coopmodel.Topic`.

    >>> topic_names()[:2]
    ('terrorism', 'extremism')
    """
    return tuple(row.topic for row in _rows())


@functools.cache
def _rows() -> list[TopicRow]:
    return read_rows("topics.jsonl", TopicRow)


@functools.cache
def _topics() -> tuple[Matcher, list[list[str]]]:
    """The automaton over all wordings, and for each wording its topics."""
    told: dict[str, list[str]] = {wording: [] for wording in _IDLE}
    for row in _rows():
        for wording in row.wordings:
            told.setdefault(wording, []).append(row.topic)
    return Matcher(list(told)), list(told.values())


@functools.cache
def _pairs() -> tuple[Matcher, list[list[tuple[int, bool, str]]]]:
    """The automaton over the wordings of all pairs, and for each its pairs, its sides and their topics."""
    places: dict[str, list[tuple[int, bool, str]]] = {}
    pairs = [(row.topic, pair) for row in _rows() for pair in row.pairs]
    for number, (topic, sides) in enumerate(pairs):
        for is_other, wordings in enumerate(sides):
            for wording in wordings:
                places.setdefault(wording, []).append((number, bool(is_other), topic))
    return Matcher(list(places)), list(places.values())
