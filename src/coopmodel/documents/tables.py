"""Pipe tables: rows to cells, and the repairs that are certain.

A table is a run of lines that begin with a bar. Its first row is the header if a delimiter row
(`|---|---|`) follows. Repaired are: bars without cells at the end of a row, a header that comes again in
the middle, a row that comes again, and a last row that breaks off and has the text behind the table in
its last cell.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

import attrs

from coopmodel.documents.lines import Line
from coopmodel.documents.passage import Passage, passage
from coopmodel.documents.repairs import Repair, RepairKind
from coopmodel.values.span import Span

__all__ = ["Cell", "Row", "Table", "read_table"]


@attrs.frozen
class Cell:
    """One cell with the header above it."""

    header: str
    """The header's plain text; empty where there is none."""

    passage: Passage


@attrs.frozen
class Row:
    """One row of a table, without its empty cells."""

    span: Span
    cells: tuple[Cell, ...]


@attrs.frozen
class Table:
    """A table as it was meant."""

    header: tuple[Passage, ...]
    rows: tuple[Row, ...]
    repairs: tuple[Repair, ...]
    behind: Span | None
    """Text from behind the table that had run into its last cell."""


_DELIMITER = re.compile(r"\|?(?:\s*+:?-++:?\s*+\|)++(?:\s*+:?-++:?\s*+)?")
_BAR = re.compile(r"(?<!\\)\|")
_LONG_CELL = 120
_SENTENCE = re.compile(r"[a-z)]\.(?=\s+[A-Z]|\s*$)")


def read_table(text: str, lines: list[Line]) -> Table:
    """The table that some lines of a text write."""
    split = [_cells(text, line.span) for line in lines]
    delimiters = {at for at, line in enumerate(lines) if _DELIMITER.fullmatch(text, *_ends(line.span))}
    names = split[0] if 1 in delimiters else []
    header = tuple(passage(text, [span] if span else []) for span in names)
    title = _words(header)
    rows: list[Row] = []
    seen: set[tuple[str, ...]] = set()
    repairs: list[Repair] = []
    behind = None
    for at, (line, spans) in enumerate(zip(lines, split, strict=True)):
        if _surplus(text, line.span, max(len(names), len(spans))):
            repairs.append(Repair(RepairKind.SURPLUS_BARS, line.span))
        if at in delimiters and at > 1:
            repairs.append(Repair(RepairKind.REPEATED_HEADER, line.span))
        if at in delimiters or (at == 0 and names):
            continue
        if at == len(lines) - 1 and (behind := _run_in(text, spans, len(names))):
            repairs.append(Repair(RepairKind.CUT_OFF_ROW, line.span))
            spans.pop()
        passages = [passage(text, [span] if span else []) for span in spans]
        words = _words(passages)
        if words and words == title:
            repairs.append(Repair(RepairKind.REPEATED_HEADER, line.span))
            continue
        if words and words in seen:
            repairs.append(Repair(RepairKind.DUPLICATE_ROW, line.span))
        elif names and behind is None and len(spans) != len(names):
            repairs.append(Repair(RepairKind.UNEVEN_ROW, line.span))
        seen.add(words)
        headers = [name.text for name in header] + [""] * len(passages)
        rows.append(
            Row(line.span, tuple(Cell(h, p) for h, p in zip(headers, passages, strict=False) if p.text))
        )
    return Table(header, tuple(rows), tuple(repairs), behind)


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end


def _cells(text: str, span: Span) -> list[Span | None]:
    """The places of the cells of a row, None for an empty one, up to the last that is not empty."""
    cells: list[Span | None] = []
    at = span.start + 1
    for bar in [match.start() for match in _BAR.finditer(text, at, span.end)] + [span.end]:
        cells.append(Span(start=at, end=bar) if text[at:bar].strip() else None)
        at = bar + 1
    while cells and cells[-1] is None:
        cells.pop()
    return cells


def _surplus(text: str, span: Span, columns: int) -> bool:
    return sum(1 for _ in _BAR.finditer(text, *_ends(span))) > columns + 1


def _words(passages: Iterable[Passage]) -> tuple[str, ...]:
    return tuple(one.text.casefold() for one in passages)


def _run_in(text: str, spans: list[Span | None], columns: int) -> Span | None:
    """The last cell of a row that is too short and ends in running text, which belongs behind the table."""
    if not 1 < len(spans) < columns:
        return None
    last = spans[-1]
    if last is None or len(last) < _LONG_CELL or not _SENTENCE.search(text, *_ends(last)):
        return None
    return last
