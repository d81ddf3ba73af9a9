"""Files to reports: what a file holds as text, and where it comes from."""

from __future__ import annotations

import codecs
import hashlib
import importlib
import os
from pathlib import Path
from types import ModuleType

import attrs

from coopmodel.errors import SourceError
from coopmodel.model.reports import Report, Source
from coopmodel.reading import parse
from coopmodel.values.dates import PartialDate

__all__ = ["parse_file", "read_source"]

_PAGES = {".html", ".htm", ".xhtml"}
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)


def parse_file(path: str | os.PathLike[str], *, published: str | PartialDate | None = None) -> Report:
    """Read the report in a file: plain text or markdown in UTF-8, or a saved web page.

    Args:
        path: The file. `.html`, `.htm` and `.xhtml` are web pages, for which the extra `html` must be
            installed; any other is text.
        published: When it was published (EDTF), if that is known better than from the file.

    Returns:
        The report; its evidence points into the text that `read_source` gives for the same file.

    Raises:
        SourceError: The file is missing, a directory, binary or not UTF-8, or a page that holds no text.
        DateError: `published` is no EDTF date.

    >>> report = parse_file("seeds/001_444dc7fdfb06bd8c.txt")
    >>> report.meeting.ordinal, str(report.meeting.start)
    (4, '2020-05-20')
    """
    text, source = read_source(path)
    return parse(text, source=source, published=published)


def read_source(path: str | os.PathLike[str]) -> tuple[str, Source]:
    """The text of a file as `parse_file` reads it, and what the file says of its source.

    A mark of UTF-8 at the beginning (BOM) is left out, line ends are kept as they are. Of a web page it is
    the main text that trafilatura extracts, and title, date, site and address from the page's metadata.

    Raises:
        SourceError: The file is missing, a directory, binary or not UTF-8, or a page that holds no text.

    >>> text, source = read_source("seeds/001_444dc7fdfb06bd8c.txt")
    >>> text[:28], source.sha256[:8]
    ('SCO RATS Executive Committee', '2a31eb5e')
    """
    file = Path(path)
    data = _bytes(file)
    if file.suffix.lower() in _PAGES:
        text, source = _webpages().extract(data, file)
    else:
        text, source = _text(data, file), Source()
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return text, attrs.evolve(source, sha256=digest)


def _webpages() -> ModuleType:
    """The module that reads web pages, loaded only for one: trafilatura is an extra, and slow to load."""
    try:
        return importlib.import_module("coopmodel.webpages")
    except ImportError as error:
        raise SourceError("to read web pages, install the extra: pip install 'coopmodel[html]'") from error


def _bytes(file: Path) -> bytes:
    try:
        return file.read_bytes()
    except FileNotFoundError:
        raise SourceError(f"{file}: no such file") from None
    except IsADirectoryError:
        raise SourceError(f"{file}: is a directory, not a file") from None
    except (OSError, ValueError) as error:
        raise SourceError(f"{file}: cannot be read: {error}") from None


def _text(data: bytes, file: Path) -> str:
    if data.startswith(_UTF16):
        raise SourceError(f"{file}: is UTF-16; save it as UTF-8")
    if (at := data.find(b"\0")) >= 0:
        raise SourceError(f"{file}: is binary (a NUL at byte {at}), not text")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise SourceError(f"{file}: is not UTF-8 (byte 0x{data[error.start]:02x} at {error.start})") from None
