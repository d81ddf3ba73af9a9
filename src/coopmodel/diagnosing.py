"""What a report has to say of its text: what was repaired, and where nothing was read."""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence

from coopmodel.bearing import bears_source
from coopmodel.documents.blocks import BlockKind, Document
from coopmodel.documents.lines import covered, read_lines
from coopmodel.documents.repairs import RepairKind
from coopmodel.model.reports import Diagnostic, Report, Severity, evidence_of
from coopmodel.values.span import Span

__all__ = ["diagnostics"]

_REPAIRED = {
    RepairKind.SURPLUS_BARS: "a table row has bars without cells at its end; they are left out",
    RepairKind.REPEATED_HEADER: "the table's header comes again; it is left out",
    RepairKind.DUPLICATE_ROW: "a table row comes again; both are read as one",
    RepairKind.CUT_OFF_ROW: "the table's last row breaks off and has the text behind the table in it; that "
    "is read apart",
    RepairKind.UNEVEN_ROW: "a table row has not as many cells as the header",
    RepairKind.HOVER_CARD: "a card that the page shows beside a name stands in the text; it is left out",
    RepairKind.UNREADABLE: "halves of surrogate pairs stand here, which are no characters; the block is not "
    "read",
}


def diagnostics(document: Document, report: Report, stating: Sequence[Span]) -> Iterator[Diagnostic]:
    """What was repaired, and every stretch of lines that gave no fact.

    Args:
        document: The text.
        report: What was read from it.
        stating: Where something is said of the source, though perhaps not what counts.
    """
    for repair in document.repairs:
        severity = Severity.ERROR if repair.kind is RepairKind.UNREADABLE else Severity.WARNING
        yield Diagnostic(
            code=repair.kind.value, message=_REPAIRED[repair.kind], span=repair.span, severity=severity
        )
    messages = {"background": "part of a page's frame, not of the report", "no-fact": "no fact was read here"}
    for code, run in itertools.groupby(_judged(document, report, stating), lambda judged: judged[0]):
        if code:
            spans = [span for _, span in run]
            whole = Span(start=spans[0].start, end=spans[-1].end)
            yield Diagnostic(code=code, message=messages[code], span=whole, severity=Severity.INFO)


def _judged(document: Document, report: Report, stating: Sequence[Span]) -> Iterator[tuple[str, Span]]:
    """Every line with the code of what is to be said of it, empty where it gave a fact or was repaired."""
    text = document.text
    quoted = [evidence.span for evidence in evidence_of(report)]
    said = covered([*quoted, *(repair.span for repair in document.repairs)], text)
    sources = covered(stating, text)
    starts = sorted((block.span.start, block.kind is BlockKind.BACKGROUND) for block in document.blocks)
    at = 0
    for line in read_lines(text):
        while at + 1 < len(starts) and starts[at + 1][0] <= line.span.start:
            at += 1
        place = slice(line.span.start, line.span.end)
        if 1 in said[place] or (1 in sources[place] and bears_source(report.source, text[place])):
            yield "", line.span
        else:
            yield "background" if starts and starts[at][1] else "no-fact", line.span
