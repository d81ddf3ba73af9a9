"""The words of which posts, bodies and names are made."""

from __future__ import annotations

import functools

from coopmodel.gazetteers.rows import WordRow, read_rows

__all__ = ["classes_of"]

_NONE: frozenset[str] = frozenset()


def classes_of(word: str) -> frozenset[str]:
    """The classes of a word as it is written, as `resources/roles.toml` names them.

    Args:
        word: A word without the dot of an abbreviation.

    Returns:
        The classes; none for a word that has none.

    Raises:
        GazetteerError: The data file is missing or damaged.

    >>> sorted(classes_of("minister")), sorted(classes_of("Mr"))
    (['head_role'], ['honorific'])
    """
    return _words().get(word, _NONE)


@functools.cache
def _words() -> dict[str, frozenset[str]]:
    return {row.word: frozenset(row.classes) for row in read_rows("roles.jsonl", WordRow)}
