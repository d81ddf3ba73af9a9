"""The agenda and the statements of a meeting in a record, and back."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from typing import Any

from coopmodel.formats._record_parties import read_person, write_person
from coopmodel.formats._record_tables import Row, read_table, write_table
from coopmodel.formats._record_text import Piece, escaped, first_on_line, made
from coopmodel.formats._record_words import read_number, read_words, word
from coopmodel.model.agenda import AgendaItem, Statement
from coopmodel.model.topics import Topic

__all__ = ["read_agenda_item", "read_statements", "write_agenda", "write_statements"]

_TOPICS = r"\.[ \t]+[Tt]opics:"
_LIKE_TOPICS = re.compile(r"\.(?= +[Tt]opics:)")
_COLUMNS = ("Speaker", "Topics", "Statement")


def write_agenda(items: Iterable[AgendaItem]) -> list[str]:
    """The lines of the list."""
    return [_write_item(item) for item in items]


def _write_item(item: AgendaItem) -> str:
    mark = "-" if item.number is None else f"{item.number}."
    title = first_on_line(_LIKE_TOPICS.sub(r"\\.", escaped(item.title)))
    topics = f". Topics: {', '.join(map(word, item.topics))}" if item.topics else ""
    return f"{mark} {title}{topics}"


def read_agenda_item(number: Piece | None, piece: Piece) -> AgendaItem:
    """The subject that an item of the list holds, and its number if it has one.

    Raises:
        RecordError: It holds none, or a topic that is none.
    """
    values: dict[str, Any] = {"title": piece}
    *_, last = [None, *piece.marks(_TOPICS)]
    if last is not None:
        topics = piece.behind(last.end())
        if not topics.raw:
            topics.fail("expected topics between commas")
        values["topics"] = read_words(topics, Topic, "topic")
        values["title"] = piece.part(piece.start, piece.start + last.start())
    values["title"] = values["title"].text("a subject")
    if number is None:
        return made(AgendaItem, values, piece)
    values["number"] = read_number(number, "a number")
    return made(AgendaItem, values, piece, {"number": number})


def write_statements(statements: Iterable[Statement]) -> list[str]:
    """The lines of the table."""
    rows = [
        {
            "Speaker": write_person(statement.speaker) if statement.speaker else "",
            "Topics": ", ".join(map(word, statement.topics)),
            "Statement": escaped(statement.summary),
        }
        for statement in statements
    ]
    return write_table(_COLUMNS, rows)


def read_statements(lines: Sequence[Piece]) -> list[Statement]:
    """The statements that the lines of a table hold.

    Raises:
        RecordError: The lines are no such table.
    """
    return [_read_statement(row) for row in read_table(lines, _COLUMNS, needed="Statement")]


def _read_statement(row: Row) -> Statement:
    values: dict[str, Any] = {"summary": row["Statement"].text("a statement")}
    speaker, topics = row.get("Speaker"), row.get("Topics")
    if speaker is not None and speaker.raw:
        values["speaker"] = read_person(speaker)
    if topics is not None:
        values["topics"] = read_words(topics, Topic, "topic")
    return made(Statement, values, row["Statement"])
