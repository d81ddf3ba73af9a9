"""Files of records, one or many in each, for the commands that read what was written before."""

from __future__ import annotations

import gzip
import sys
import zlib
from collections.abc import Iterator
from contextlib import AbstractContextManager, nullcontext
from pathlib import Path
from typing import IO, cast

import attrs
import msgspec

from coopmodel.errors import JsonError, RecordError, SourceError
from coopmodel.formats.json import loads
from coopmodel.formats.record import parse_record
from coopmodel.formats.upgrades import version
from coopmodel.model.reports import Report

__all__ = ["RECORD", "FaultyRecord", "Stored", "StoredRecord", "read_stored"]

RECORD = "record in Markdown"
"""The form of a record that `render` or a person wrote."""

_LINES = (".jsonl", ".ndjson")
_STANDARD = "-"


@attrs.frozen
class StoredRecord:
    """A report that a file holds."""

    name: str
    """The name of the file without its suffixes, with the number of the line if it holds one a line."""
    place: str
    """The path of the file, with the number of the line if it holds one a line."""
    form: str
    """The format in which it is written: "coopmodel/1", "coopmodel/0", ..., or RECORD."""
    report: Report


@attrs.frozen
class FaultyRecord:
    """What a file holds in the place of a report."""

    place: str
    """The path of the file, with the number of the line if it holds one a line."""
    faults: tuple[str, ...]
    """What is wrong, each with its JSON path, or with line, column and a caret in a record."""

    def __str__(self) -> str:
        count = f"{len(self.faults)} fault{'s' if len(self.faults) > 1 else ''}"
        return "\n  ".join([f"{self.place}: {count}", *self.faults])


Stored = StoredRecord | FaultyRecord


def read_stored(path: str) -> Iterator[Stored]:
    """The records of a file, one at a time.

    Args:
        path: A record in Markdown if its name ends in `.md`, reports in JSON, one a line, if it ends in
            `.jsonl` or `.ndjson`, else one report in JSON; gzipped if it ends in `.gz` besides. "-" is the
            standard input, one report in JSON a line.

    Raises:
        SourceError: The file cannot be read, or is damaged.
    """
    plain = path.removesuffix(".gz")
    name = Path(plain).stem
    try:
        with _opened(path) as file:
            if plain.endswith(".md"):
                yield _from_markdown(path, name, file.read())
            elif path == _STANDARD or plain.endswith(_LINES):
                for number, line in enumerate(file, 1):
                    if line.strip():
                        yield _from_json(f"{path}: line {number}", f"{name}-{number}", line)
            else:
                yield _from_json(path, name, file.read())
    except (OSError, EOFError, zlib.error) as error:
        why = getattr(error, "strerror", None) or error
        raise SourceError(f"{path}: cannot be read: {why}") from None


def _from_json(place: str, name: str, data: bytes) -> Stored:
    try:
        report = loads(data)
    except JsonError as error:
        return FaultyRecord(place, error.faults)
    return StoredRecord(name, place, f"coopmodel/{version(msgspec.json.decode(data))}", report)


def _from_markdown(place: str, name: str, data: bytes) -> Stored:
    try:
        return StoredRecord(name, place, RECORD, parse_record(data.decode("utf-8-sig")))
    except (RecordError, UnicodeDecodeError) as error:
        return FaultyRecord(place, (str(error),))


def _opened(path: str) -> AbstractContextManager[IO[bytes]]:
    if path == _STANDARD:
        return nullcontext(sys.stdin.buffer)
    return cast(IO[bytes], gzip.open(path, "rb")) if path.endswith(".gz") else Path(path).open("rb")
