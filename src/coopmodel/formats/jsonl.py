"""Streams of reports: JSON Lines, one report a line (https://jsonlines.org), gzipped or not.

Neither way holds more than one report in memory.
"""

from __future__ import annotations

import gzip
import io
import os
import sys
import uuid
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any

from coopmodel.errors import JsonError, LineError, SourceError
from coopmodel.formats.json import dumps, loads
from coopmodel.model.reports import Report

__all__ = ["read_jsonl", "write_jsonl"]

_STANDARD = "-"


def write_jsonl(reports: Iterable[Report], file: str | os.PathLike[str] | IO[str] | IO[bytes]) -> int:
    r"""Write reports one a line, and give their number back.

    A path is written beside its place and renamed when all is written, so a file that stands there is
    whole: the old one, or the new one. A path that ends in ".gz" is gzipped; "-" is the standard output.

    Args:
        reports: The reports; an iterator is read as it is written.
        file: A path, "-", or a file open for writing text or bytes.

    Raises:
        SourceError: The path cannot be written.

    >>> import io
    >>> file = io.StringIO()
    >>> write_jsonl([Report()], file)
    1
    >>> file.getvalue()
    '{"format":"coopmodel/1"}\n'
    """
