"""Saved web pages to their main text, by trafilatura (extra `html`)."""

from __future__ import annotations

import re
from pathlib import Path

import trafilatura
from trafilatura.settings import Document

from coopmodel.errors import SourceError
from coopmodel.model.reports import Source
from coopmodel.values.dates import PartialDate

__all__ = ["extract"]

_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


def extract(data: bytes, file: Path) -> tuple[str, Source]:
    """The main text of a page as trafilatura's `txt` writes it, and its title, date, site and address.

    Raises:
        SourceError: The page holds no main text.
    """
    text = trafilatura.extract(data, output_format="txt", include_comments=False, include_tables=True)
    if not text:
        raise SourceError(f"{file}: no main text was found in the page")
    found = trafilatura.extract_metadata(data)
    return text, _source(found) if found else Source()


def _source(found: Document) -> Source:
    date = _DATE.fullmatch(found.date or "")
    return Source(
        title=_plain(found.title),
        publisher=_plain(found.sitename) or _plain(found.hostname),
        url=_plain(found.url),
        published=PartialDate.parse(date[0]) if date else None,
        language=_plain(found.language),
    )


def _plain(value: str | None) -> str | None:
    words = " ".join((value or "").split())
    return words or None
