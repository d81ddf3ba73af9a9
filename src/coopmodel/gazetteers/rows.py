"""The data files: one JSON object a line, as the build tool writes and the gazetteers read them."""

from __future__ import annotations

import importlib.resources
from collections.abc import Sequence
from typing import TypeVar

import attrs
import msgspec

from coopmodel.errors import GazetteerError
from coopmodel.gazetteers.entries import Entry, EntryKind

__all__ = ["NameRow", "TopicRow", "WordRow", "read_rows", "read_text"]

_DATA = importlib.resources.files("coopmodel.gazetteers") / "data"
_RowT = TypeVar("_RowT", bound="NameRow | TopicRow | WordRow")


class NameRow(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True, gc=False):
    """An entry and its wordings; the entry's name is left out where it is the first wording.

    >>> NameRow.of(Entry(kind=EntryKind.CITY, code="UZ", name="Tashkent"), ["Tashkent"]).entry().code
    'UZ'
    """

    wordings: tuple[str, ...]
    kind: EntryKind
    code: str
    name: str | None = None
    body_kind: str | None = None
    parent: str | None = None
    ambiguous: bool = False
    capital: bool = False
    population: int = 0
    also: tuple[str, ...] = ()
    common_word: bool = False

    @classmethod
    def of(cls, entry: Entry, wordings: Sequence[str]) -> NameRow:
        """The row of an entry."""
        fields = attrs.asdict(entry, recurse=False)
        name = None if entry.name == wordings[0] else entry.name
        return cls(wordings=tuple(wordings), **{**fields, "name": name})

    def entry(self) -> Entry:
        """The entry of the row."""
        fields = msgspec.structs.asdict(self)
        wordings = fields.pop("wordings")
        return Entry(**{**fields, "name": wordings[0] if self.name is None else self.name})


class TopicRow(msgspec.Struct, frozen=True, omit_defaults=True, forbid_unknown_fields=True):
    """A topic, what it covers, and the wordings that tell it."""

    topic: str
    note: str
    wordings: tuple[str, ...]
    pairs: tuple[tuple[tuple[str, ...], tuple[str, ...]], ...] = ()
    """Wordings that tell it only where one of either kind stands near one of the other."""


class WordRow(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """A word and its classes."""

    word: str
    classes: tuple[str, ...]


def read_rows(file: str, row: type[_RowT]) -> list[_RowT]:
    """The rows of a data file.

    Raises:
        GazetteerError: The file is missing or damaged.

    >>> [row.topic for row in read_rows("topics.jsonl", TopicRow)][0]
    'terrorism'
    """
    data = read_text(file)
    try:
        return msgspec.json.Decoder(row).decode_lines(data)
    except msgspec.DecodeError as error:
        raise GazetteerError(f"{file}: {error}; install coopmodel anew") from error


def read_text(file: str) -> str:
    """The text of a data file.

    Raises:
        GazetteerError: The file is missing or not UTF-8.
    """
    try:
        return (_DATA / file).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise GazetteerError(f"{file}: {error}; install coopmodel anew") from error
