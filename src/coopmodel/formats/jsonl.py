"""Streams of reports: JSON Lines, one report a line (https://jsonlines.org), gzipped or not.

Neither way holds more than one report in memory.
"""

from __future__ import annotations

import gzip
import os
import sys
import uuid
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, cast

from coopmodel.errors import JsonError, LineError, ModelError, SourceError
from coopmodel.formats.json import dumps, loads
from coopmodel.model.reports import Report

__all__ = ["read_jsonl", "write_jsonl"]

_STANDARD = "-"
_DAMAGED = (OSError, EOFError, zlib.error, UnicodeDecodeError)


def write_jsonl(reports: Iterable[Report], file: str | os.PathLike[str] | IO[str] | IO[bytes]) -> int:
    r"""Write reports one a line, in UTF-8, and give back how many they were.

    What is written to a path stands beside its place until all is written, and is then renamed: a file
    that stands there is whole, the old one or the new one.

    Args:
        reports: The reports; those of an iterator are written as they come.
        file: A path, gzipped if it ends in ".gz"; "-" for the standard output; or a file open for writing
            text or bytes.

    Raises:
        SourceError: Nothing can be written at the path.
        ModelError: One of them is no report.

    >>> import io
    >>> file = io.StringIO()
    >>> write_jsonl([Report()], file)
    1
    >>> file.getvalue()
    '{"format":"coopmodel/1"}\n'
    """
    with _written(file) as stream:
        text = hasattr(stream, "encoding")
        count = 0
        for count, report in enumerate(reports, 1):  # noqa: B007
            if not isinstance(report, Report):
                raise ModelError(f"write_jsonl: {type(report).__name__} is no Report")
            line = dumps(report) + "\n"
            stream.write(line if text else line.encode())
    return count


def read_jsonl(
    file: str | os.PathLike[str] | IO[str] | IO[bytes],
    *,
    on_fault: Callable[[LineError], object] | None = None,
) -> Iterator[Report]:
    r"""Read the reports of a file of JSON Lines, one at a time; empty lines are passed over.

    Args:
        file: A path, gzipped if it ends in ".gz"; "-" for the standard input; or a file open for reading
            text or bytes.
        on_fault: What is done with the error of a line that holds no report, which is then skipped;
            without it the error is raised.

    Raises:
        LineError: A line holds no report; the error has its number and lists every fault.
        SourceError: The file cannot be read, or is damaged.

    >>> import io
    >>> file = io.StringIO('{"source": {"title": "First"}}\n{"source": }\n')
    >>> faulty = []
    >>> [report.source.title for report in read_jsonl(file, on_fault=faulty.append)]
    ['First']
    >>> len(faulty), faulty[0].line
    (1, 2)
    """
    for number, line in enumerate(_lines(file), 1):
        if not line.strip():
            continue
        try:
            report = loads(line)
        except JsonError as error:
            fault = LineError(number, error.faults)
            if on_fault is None:
                raise fault from None
            on_fault(fault)
        else:
            yield report


@contextmanager
def _written(file: Any) -> Iterator[IO[Any]]:
    """What to write to: the open file that is given, or a new one that takes its place when it is whole."""
    if hasattr(file, "write"):
        yield file
    elif file == _STANDARD:
        yield getattr(sys.stdout, "buffer", sys.stdout)
    else:
        with _beside(Path(os.path.realpath(file))) as raw:
            if str(file).endswith(".gz"):
                with gzip.GzipFile("", "wb", fileobj=raw, mtime=0) as stream:
                    yield cast(IO[bytes], stream)
            else:
                yield raw


@contextmanager
def _beside(path: Path) -> Iterator[IO[bytes]]:
    """A new file beside the path, which is renamed to it in the end, or removed if anything goes wrong."""
    part = path.with_name(f".{path.name}.{uuid.uuid4().hex}.part")
    in_place = path.exists() and not path.is_file()  # a device or a pipe is written to, a directory refused
    try:
        raw = (path if in_place else part).open("wb")
    except OSError as error:
        raise SourceError(f"{path}: cannot be written: {error.strerror}") from None
    try:
        with raw:
            yield raw
            raw.flush()
            if not in_place:
                os.fsync(raw.fileno())
        if not in_place:
            part.replace(path)
    finally:
        part.unlink(missing_ok=True)


def _lines(file: Any) -> Iterator[str | bytes]:
    try:
        if hasattr(file, "read"):
            yield from file
        elif file == _STANDARD:
            yield from getattr(sys.stdin, "buffer", sys.stdin)
        else:
            with gzip.open(file, "rb") if str(file).endswith(".gz") else Path(file).open("rb") as stream:
                yield from stream
    except _DAMAGED as error:
        raise SourceError(f"{getattr(file, 'name', file)}: cannot be read: {error}") from None
