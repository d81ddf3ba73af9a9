"""The table of a record's initiatives, and back."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any

import attrs

from coopmodel.formats._record_dates import read_date, read_recurrence, write_date, write_recurrence
from coopmodel.formats._record_parties import read_party, read_person, write_party, write_person
from coopmodel.formats._record_tables import Row, read_table, write_table
from coopmodel.formats._record_text import Piece, escaped, made
from coopmodel.formats._record_words import json_text, read_json, read_word, read_words, word
from coopmodel.model.initiatives import Initiative, InitiativeKind, InitiativeStatus, Milestone
from coopmodel.model.topics import Topic

__all__ = ["read_initiatives", "write_initiatives"]

_STEP = ("Milestone", "Milestone By", "Milestone Done")
_COLUMNS = (
    "Initiative",
    "Kind",
    "Start Date",
    "End",
    "Recurrence",
    *_STEP,
    "Parties",
    "Topics",
    "Expected Outcome",
    "Proposed By",
    "Id",
    "Extra",
    "Status",
)


def write_initiatives(initiatives: Iterable[Initiative]) -> list[str]:
    """The lines of the table."""
    return write_table(_COLUMNS, [row for initiative in initiatives for row in _write_rows(initiative)])


def _write_rows(initiative: Initiative) -> Iterator[dict[str, str]]:
    """The rows of an initiative: one, and one more for each further milestone."""
    row = {
        "Initiative": escaped(initiative.name),
        "Kind": word(initiative.kind) if initiative.kind else "",
        "Start Date": write_date(initiative.start) if initiative.start else "",
        "End": write_date(initiative.end) if initiative.end else "",
        "Recurrence": write_recurrence(initiative.recurrence) if initiative.recurrence else "",
        "Parties": "; ".join(write_party(party) for party in initiative.parties),
        "Topics": ", ".join(map(word, initiative.topics)),
        "Expected Outcome": escaped(initiative.expected_outcome or ""),
        "Proposed By": "; ".join(write_person(person) for person in initiative.proposed_by),
        "Id": escaped(initiative.id) if initiative.id != attrs.evolve(initiative, id="").id else "",
        "Extra": f"`{json_text(initiative.extra)}`" if initiative.extra else "",
        "Status": word(initiative.status) if initiative.status else "",
    }
    steps = [_write_step(step) for step in initiative.milestones] or [{}]
    yield row | steps[0]
    yield from steps[1:]


def _write_step(step: Milestone) -> dict[str, str]:
    cells = (escaped(step.name), write_date(step.date) if step.date else "", "yes" if step.done else "")
    return dict(zip(_STEP, cells, strict=True))


def read_initiatives(lines: Sequence[Piece]) -> list[Initiative]:
    """The initiatives that the lines of a table hold.

    Raises:
        RecordError: The lines are no such table.
    """
    found: list[tuple[Row, list[Milestone]]] = []
    for row in read_table(lines, _COLUMNS, needed="Initiative"):
        if row["Initiative"].raw:
            found.append((row, []))
        elif not found:
            row["Initiative"].fail("expected the name of an initiative")
        else:
            _require_step(row)
        steps = found[-1][1]
        step = _read_step(row)
        steps += [step] if step else []
    return [_read_initiative(row, steps) for row, steps in found]


def _require_step(row: Row) -> None:
    """Refuse a row without an initiative that is no further milestone of the one above."""
    for column, cell in row.items():
        if cell.raw and column not in _STEP:
            cell.fail("a row without an initiative holds only a further milestone of the one above")
    if "Milestone" not in row or not row["Milestone"].raw:
        row["Initiative"].fail("expected the name of an initiative, or a further milestone in this row")


def _read_step(row: Row) -> Milestone | None:
    name, by, done = (row.get(column) for column in _STEP)
    if name is None or not name.raw:
        for cell in (by, done):
            if cell is not None and cell.raw:
                cell.fail("expected a milestone in this row")
        return None
    values: dict[str, Any] = {"name": name.text("a milestone")}
    if by is not None and by.raw:
        values["date"] = read_date(by)
    if done is not None and done.raw:
        if done.raw.casefold() not in {"yes", "no"}:
            done.fail("expected 'yes', 'no' or nothing")
        values["done"] = done.raw.casefold() == "yes"
    return made(Milestone, values, name)


def _read_initiative(row: Row, steps: list[Milestone]) -> Initiative:
    values: dict[str, Any] = {"milestones": tuple(steps)}
    places: dict[str, Piece] = {}
    for column, cell in row.items():
        if cell.raw and column not in _STEP:
            field, read = _READERS[column]
            values[field] = read(cell)
            places[field] = cell
    return made(Initiative, values, row["Initiative"], places)


_READERS: dict[str, tuple[str, Callable[[Piece], Any]]] = {
    "Initiative": ("name", lambda cell: cell.text("a name")),
    "Kind": ("kind", lambda cell: read_word(cell, InitiativeKind, "kind of initiative")),
    "Start Date": ("start", read_date),
    "End": ("end", read_date),
    "Recurrence": ("recurrence", read_recurrence),
    "Parties": ("parties", lambda cell: tuple(map(read_party, cell.split(";")))),
    "Topics": ("topics", lambda cell: read_words(cell, Topic, "topic")),
    "Expected Outcome": ("expected_outcome", lambda cell: cell.text("an outcome")),
    "Proposed By": ("proposed_by", lambda cell: tuple(map(read_person, cell.split(";")))),
    "Id": ("id", lambda cell: cell.text("an identifier")),
    "Extra": ("extra", read_json),
    "Status": ("status", lambda cell: read_word(cell, InitiativeStatus, "status")),
}
