"""The hand-kept sources: what each TOML file may hold, and the faults of one that does not."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any, TypeVar

import msgspec

__all__ = [
    "Agency",
    "Bodies",
    "Body",
    "Cities",
    "City",
    "Post",
    "ResourceError",
    "Shared",
    "Spellings",
    "State",
    "Topic",
    "Trap",
    "read",
    "read_tables",
]

_SourceT = TypeVar("_SourceT")


class ResourceError(Exception):
    """A source is wrong; the message names the file, the entry and what to do."""


class State(msgspec.Struct, forbid_unknown_fields=True):
    """A state of states.toml."""

    name: str
    names: list[str] = []
    adjectives: list[str] = []
    people: list[str] = []


class Shared(msgspec.Struct, forbid_unknown_fields=True):
    """Wordings of states.toml that several states share."""

    kind: str
    wordings: list[str]
    codes: list[str]
    ambiguous: bool


class Body(msgspec.Struct, forbid_unknown_fields=True):
    """A body of bodies.toml."""

    code: str
    kind: str
    name: str | None = None
    parent: str | None = None
    names: list[str] = []
    ambiguous: list[str] = []
    organs: list[str] = []


class Agency(msgspec.Struct, forbid_unknown_fields=True):
    """An agency of agencies.toml."""

    country: str
    name: str
    names: list[str] = []
    ambiguous: list[str] = []


class Post(msgspec.Struct, forbid_unknown_fields=True):
    """Posts of agencies.toml that one state has."""

    country: str
    names: list[str]


class City(msgspec.Struct, forbid_unknown_fields=True):
    """A city of cities.toml."""

    name: str
    country: str
    english: str | None = None
    population: int | None = None
    names: list[str] = []


class Trap(msgspec.Struct, forbid_unknown_fields=True):
    """Traps of traps.toml that have one reason."""

    reason: str
    wordings: list[str]


class Pair(msgspec.Struct, forbid_unknown_fields=True):
    """Wordings of topics.toml of which one of either kind tells a topic with one of the other."""

    one: list[str]
    other: list[str]


class Topic(msgspec.Struct, forbid_unknown_fields=True):
    """A topic of topics.toml."""

    note: str
    wordings: list[str]
    pair: list[Pair] = []


class Bodies(msgspec.Struct, forbid_unknown_fields=True):
    """bodies.toml."""

    body: list[Body]


class Agencies(msgspec.Struct, forbid_unknown_fields=True):
    """agencies.toml."""

    agency: list[Agency]
    post: list[Post] = []


class Cities(msgspec.Struct, forbid_unknown_fields=True):
    """cities.toml."""

    keep: list[str] = []
    common_word: list[str] = []
    drop: list[str] = []
    person: list[str] = []
    city: list[City] = []


class Traps(msgspec.Struct, forbid_unknown_fields=True):
    """traps.toml."""

    trap: list[Trap]


class Spellings(msgspec.Struct, forbid_unknown_fields=True):
    """spellings.toml."""

    same: list[list[str]]


def read(path: Path, shape: type[_SourceT]) -> _SourceT:
    """The contents of a TOML file.

    Raises:
        ResourceError: It is missing, no TOML, not of that shape, or holds an empty or padded string.
    """
    tables = read_tables(path)
    try:
        return msgspec.convert(tables, shape)
    except msgspec.ValidationError as error:
        raise ResourceError(f"{path.name}: {error}") from error


def read_tables(path: Path) -> dict[str, Any]:
    """The tables of a TOML file, its strings checked.

    Raises:
        ResourceError: It is missing, no TOML, or holds an empty or padded string.
    """
    try:
        tables = tomllib.loads(path.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ResourceError(f"{path.name}: {error}") from error
    _check_strings(path.name, tables, "")
    return tables


def _check_strings(file: str, value: object, where: str) -> None:
    """Refuse strings that are empty or padded, wherever they stand."""
    if isinstance(value, str):
        if not value or value != " ".join(value.split()):
            raise ResourceError(f"{file}: {where.lstrip('.')}: {value!r} is empty or padded")
    elif isinstance(value, dict):
        for key, item in value.items():
            _check_strings(file, item, f"{where}.{key}")
    elif isinstance(value, list):
        for number, item in enumerate(value):
            _check_strings(file, item, f"{where}[{number}]")
