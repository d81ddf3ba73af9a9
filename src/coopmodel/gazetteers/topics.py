"""The topics that a text speaks of."""

from __future__ import annotations

import functools

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
    and hyphens do not matter. A wording that tells several topics gives one hit for each.

    Args:
        text: Any text.

    Returns:
        Every topic with the place of its wording in the text.

    Raises:
        GazetteerError: The data file is missing or damaged.

    >>> [hit.topic for hit in find_topics("Cybercrime and anti-money laundering")]
    ['cybercrime', 'money_laundering']
    """
    matcher, topics = _topics()
    return [
        TopicHit(start, end, topic)
        for start, end, number in matcher.find(lower(text))
        for topic in topics[number]
    ]


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
    told: dict[str, list[str]] = {}
    for row in _rows():
        for wording in row.wordings:
            told.setdefault(wording, []).append(row.topic)
    return Matcher(list(told)), list(told.values())
