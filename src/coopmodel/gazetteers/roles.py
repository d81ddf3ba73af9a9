"""The words of which posts, bodies and names are made, by class."""

from __future__ import annotations

import functools
import importlib.resources

import msgspec

__all__ = ["classes_of"]


class _Line(msgspec.Struct):
    word: str
    classes: frozenset[str]


@functools.cache
def _words() -> dict[str, frozenset[str]]:
    data = importlib.resources.files("coopmodel.gazetteers").joinpath("data/roles.jsonl").read_bytes()
    return {line.word: line.classes for line in msgspec.json.decode_lines(data, type=_Line)} if False else {
        row.word: row.classes for row in (msgspec.json.decode(x, type=_Line) for x in data.splitlines())
    }


def classes_of(word: str) -> frozenset[str]:
    """The classes of a word as written: "head_role", "honorific", "institution", ..."""
    return _words().get(word, frozenset())
