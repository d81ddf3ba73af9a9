"""Readable identifiers made from the facts that identify a thing."""

from __future__ import annotations

import hashlib
import re
import unicodedata

__all__ = ["readable_id"]

_LONGEST = 60
_DIGEST = 8


def readable_id(kind: str, words: str, *facts: object) -> str:
    """`kind`, the words in ASCII, and a digest of all facts: the same facts give the same identifier.

    >>> readable_id("meeting", "2019-04 Seminar in Évora", "a", 1)
    'meeting-2019-04-seminar-in-evora-9a590211'
    """
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode().lower()
    slug = re.sub(r"[^a-z0-9]+", "-", plain).strip("-")
    if len(slug) > _LONGEST:
        slug = slug[:_LONGEST].rsplit("-", 1)[0]
    stated = "\x1f".join("" if fact is None else str(fact) for fact in (words, *facts))
    digest = hashlib.sha256(stated.encode()).hexdigest()[:_DIGEST]
    return "-".join(part for part in (kind, slug, digest) if part)
