"""The pipe tables of a record."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from coopmodel.formats._record_text import Piece
from coopmodel.formats._record_words import nearest
from coopmodel.values.shown import shown

__all__ = ["Row", "read_table", "write_table"]

Row = dict[str, Piece]
"""The cells of a row by the names of their columns."""

_DASHES = re.compile(":?-+:?")


def write_table(columns: Iterable[str], rows: Sequence[dict[str, str]]) -> list[str]:
    """The lines of a table, of its columns only those in which something stands.

    >>> write_table(["Initiative", "End", "Status"], [{"Initiative": "Patrols", "Status": "active"}])
    ['| Initiative | Status |', '|---|---|', '| Patrols | active |']
    """
    used = [column for column in columns if any(row.get(column) for row in rows)]
    cells = [used, *([row.get(column, "") for column in used] for row in rows)]
    lines = ["".join(f"| {cell} " if cell else "| " for cell in line) + "|" for line in cells]
    return [lines[0], "|---" * len(used) + "|", *lines[1:]]


def read_table(lines: Sequence[Piece], columns: Sequence[str], *, needed: str) -> list[Row]:
    """The rows of a table; the columns may stand in any order, and those left out are empty.

    Raises:
        RecordError: Its header has another column or not the one `needed`, it has no line of dashes below the
            header, or a row has not as many cells as the header.
    """
    header = [_column(cell, columns) for cell in _cells(lines[0])]
    for at, cell in enumerate(_cells(lines[0])):
        if header[at] in header[:at]:
            cell.fail(f"the column '{header[at]}' is given twice")
    if needed not in header:
        lines[0].fail(f"expected a column '{needed}'")
    if len(lines) == 1 or any(not _DASHES.fullmatch(cell.raw) for cell in _cells(lines[1])):
        lines[1 if len(lines) > 1 else 0].fail(
            "expected a line of dashes, such as |---|---|, below the header"
        )
    rows = []
    for line in lines[1:]:
        cells = _cells(line)
        if len(cells) != len(header):
            number = f"{len(cells)} cell{'s' if len(cells) > 1 else ''}"
            line.fail(f"{number}, but the header has {len(header)}; a bar within a cell is written '\\|'")
        rows.append(dict(zip(header, cells, strict=True)))
    return rows[1:]


def _column(cell: Piece, columns: Iterable[str]) -> str:
    known = {column.casefold(): column for column in columns}
    name = known.get(cell.raw.casefold())
    if name is None:
        near = nearest(cell.raw, columns) or f": expected {', '.join(columns)}"
        cell.fail(f"{shown(cell.raw)} is no column{near}")
    return name


def _cells(line: Piece) -> list[Piece]:
    cells = line.split(r"\|")[1:]
    return cells if cells[-1].raw else cells[:-1] or cells
