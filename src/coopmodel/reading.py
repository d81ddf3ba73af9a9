"""The whole journey from a text to a report."""

from __future__ import annotations

import hashlib

import attrs

from coopmodel.assemble import assemble
from coopmodel.documents.blocks import BlockKind, read_blocks
from coopmodel.facts.derive import derive_facts
from coopmodel.mentions.find import find_mentions
from coopmodel.model.reports import Report, Source
from coopmodel.values.dates import PartialDate

__all__ = ["parse"]


def parse(text: str, *, source: Source | None = None, published: str | PartialDate | None = None) -> Report:
    """Read a report: who met whom, when and where, over which agenda, and what they undertook.

    Args:
        text: The report's text, one line a paragraph or hard-wrapped, with or without front matter.
        source: Where it comes from; what is given here counts more than what the text says.
        published: When it was published (EDTF), if that is known and not in `source`. Dates without a year,
            "today" and weekdays are counted from that day.

    Returns:
        The report; each fact has its evidence, offsets are code points of `text`.

    Raises:
        DateError: `published` is no EDTF date.

    >>> report = parse("Police chiefs of Estonia and Latvia met in Tallinn on 4 March 2021.")
    >>> report.meeting.place.city, str(report.meeting.start)
    ('Tallinn', '2021-03-04')
    """
    stated = source or Source()
    if published is not None:
        date = PartialDate.parse(published) if isinstance(published, str) else published
        stated = attrs.evolve(stated, published=date)
    if stated.sha256 is None:
        digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
        stated = attrs.evolve(stated, sha256=digest)
    document = read_blocks(text)
    sentences = find_mentions([block for block in document.blocks if block.kind is not BlockKind.BACKGROUND])
    facts = derive_facts(document, sentences, stated.published)
    return assemble(document, facts, stated)
