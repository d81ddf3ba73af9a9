"""The names in a text: states, their adjectives and people, international bodies, agencies and cities."""

from __future__ import annotations

import functools

import attrs

from coopmodel.gazetteers.entries import Entry, EntryKind
from coopmodel.gazetteers.matching import Matcher, plain, unmarked
from coopmodel.gazetteers.rows import NameRow, read_rows

__all__ = ["NameHit", "find_names", "state_codes", "state_name"]

_FILES = ("states.jsonl", "bodies.jsonl", "agencies.jsonl", "cities.jsonl", "traps.jsonl")
_WRITTEN_IN_CAPITALS = {EntryKind.STATE, EntryKind.ADJECTIVE, EntryKind.CITY}
_SHORTEST_IN_CAPITALS = 4
_LARGE = 300_000
"""How many people live in a city that is known under marks too."""


@attrs.frozen
class NameHit:
    """A name in a text, at `text[start:end]`."""

    start: int
    """Offset of its first code point."""

    end: int
    """Offset behind its last code point."""

    entry: Entry
    """What it names."""


def find_names(text: str) -> list[NameHit]:
    """The names in a text, in order and without overlap.

    Of names that overlap the leftmost is taken, and there the longest; traps ("Paris Agreement") win
    in the same way and are left out. Letters count as they are written, but states, adjectives and
    cities are also known in capitals, and large cities with marks on their letters that the English
    name leaves out. The states are those of ISO 3166-1 and Kosovo, the cities those of GeoNames with
    5,000 people or more.

    Args:
        text: Any text.

    Returns:
        Every name with its place in the text.

    Raises:
        GazetteerError: A data file is missing or damaged.

    >>> [(hit.start, hit.end, hit.entry.code) for hit in find_names("SCO RATS met in TASHKENT.")]
    [(0, 8, 'SCO RATS'), (16, 24, 'UZ')]
    """
    matcher, rows = _names()
    text = plain(text)
    hits = [(start, end, rows[number]) for start, end, number in matcher.find(text)]
    marked = _marked_cities(text, hits)
    if marked:
        hits = sorted([*hits, *marked], key=lambda hit: hit[0])
    return [NameHit(start, end, _entry(row)) for start, end, row in hits if row.kind is not EntryKind.TRAP]


def _marked_cities(text: str, hits: list[tuple[int, int, NameRow]]) -> list[tuple[int, int, NameRow]]:
    """The large cities beside some hits that a text writes with marks which no wording has: "Đà Nẵng".

    Of small ones many are people's names too.
    """
    bare = unmarked(text)
    if bare == text:
        return []
    matcher, rows = _names()
    taken = bytearray(len(text))
    for start, end, _ in hits:
        taken[start:end] = b"\1" * (end - start)
    return [
        (start, end, row)
        for start, end, number in matcher.find(bare)
        if text[start:end] != bare[start:end]
        if (row := rows[number]).kind is EntryKind.CITY and not row.common_word
        if (row.capital or row.population >= _LARGE) and not any(taken[start:end])
    ]


def state_codes() -> frozenset[str]:
    """The codes of all states: ISO 3166-1 alpha-2, and XK for Kosovo.

    >>> len(state_codes())
    250
    """
    return frozenset(_state_names())


def state_name(code: str) -> str:
    """The English name of a state.

    Args:
        code: ISO 3166-1 alpha-2 code, or XK.

    Raises:
        KeyError: There is no state of that code.

    >>> state_name("KG")
    'Kyrgyzstan'
    """
    return _state_names()[code]


@functools.cache
def _names() -> tuple[Matcher, list[NameRow]]:
    """The automaton over all wordings, and for each wording its row."""
    named = {wording: row for file in _FILES for row in read_rows(file, NameRow) for wording in row.wordings}
    for wording, row in list(named.items()):
        if len(wording) >= _SHORTEST_IN_CAPITALS and row.kind in _WRITTEN_IN_CAPITALS and not row.common_word:
            named.setdefault(wording.upper(), row)
    return Matcher(list(named)), list(named.values())


@functools.cache
def _state_names() -> dict[str, str]:
    entries = [row.entry() for row in read_rows("states.jsonl", NameRow)]
    return {entry.code: entry.name for entry in entries if entry.kind is EntryKind.STATE}


@functools.lru_cache(maxsize=4096)
def _entry(row: NameRow) -> Entry:
    return row.entry()
