"""What a report has to say of its text: what was repaired, and where nothing was read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from coopmodel.documents.blocks import BlockKind, Document
from coopmodel.documents.lines import read_lines
from coopmodel.documents.repairs import RepairKind
from coopmodel.model.reports import Diagnostic, Severity
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


def diagnostics(document: Document, used: Sequence[Span]) -> Iterator[Diagnostic]:
    """What was repaired, and every stretch of lines that gave no fact."""
    for repair in document.repairs:
        severity = Severity.ERROR if repair.kind is RepairKind.UNREADABLE else Severity.WARNING
        yield Diagnostic(
            code=repair.kind.value, message=_REPAIRED[repair.kind], span=repair.span, severity=severity
        )
    touched = bytearray(len(document.text) + 1)
    for span in (*used, *(repair.span for repair in document.repairs)):
        touched[span.start : span.end] = b"\1" * len(span)
    starts = sorted((block.span.start, block.kind is BlockKind.BACKGROUND) for block in document.blocks)
    runs: list[tuple[str, Span]] = []
    at = 0
    for line in read_lines(document.text):
        while at + 1 < len(starts) and starts[at + 1][0] <= line.span.start:
            at += 1
        code = "background" if starts and starts[at][1] else "no-fact"
        if any(touched[line.span.start : line.span.end]):
            runs.append(("", line.span))
        elif runs and runs[-1][0] == code:
            runs[-1] = (code, Span(start=runs[-1][1].start, end=line.span.end))
        else:
            runs.append((code, line.span))
    messages = {"background": "part of a page's frame, not of the report", "no-fact": "no fact was read here"}
    for code, span in runs:
        if code:
            yield Diagnostic(code=code, message=messages[code], span=span, severity=Severity.INFO)
