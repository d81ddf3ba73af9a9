"""The words that the patterns need, worked out beforehand: else that takes as long as the first report."""

from __future__ import annotations

import functools
import hashlib
import importlib.resources

import msgspec

__all__ = ["key_of", "known_needs"]

_FILE = importlib.resources.files("coopmodel.facts") / "data" / "needs.json"
_Needs = list[frozenset[str]]


def key_of(expression: str, flags: int) -> str:
    """By what the words that an expression needs are kept.

    >>> len(key_of("chaired by", 0))
    18
    """
    return hashlib.blake2b(f"{flags} {expression}".encode(), digest_size=9).hexdigest()


def known_needs(expression: str, flags: int) -> _Needs | None:
    """The sets of words of each of which an expression needs one; None if they are to be worked out.

    `tools/build_needs.py` writes the file. Where it cannot be read nothing is known, and only time is lost.
    """
    return _all().get(key_of(expression, flags))


@functools.cache
def _all() -> dict[str, _Needs]:
    try:
        return msgspec.json.decode(_FILE.read_bytes(), type=dict[str, _Needs])
    except (OSError, msgspec.DecodeError):
        return {}
