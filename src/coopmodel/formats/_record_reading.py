"""The text of a record as a report."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, NoReturn

import attrs

from coopmodel.formats._record_agenda import read_agenda_item, read_statements
from coopmodel.formats._record_delegations import read_delegation
from coopmodel.formats._record_front import FENCE, read_front
from coopmodel.formats._record_initiatives import read_initiatives
from coopmodel.formats._record_meetings import MeetingReader
from coopmodel.formats._record_text import BOM, BREAK, Piece, item_of, made, read_lines
from coopmodel.formats._record_words import in_words, nearest
from coopmodel.formats._record_writing import FURTHER, NEXT, NO_MEETING, UNNAMED
from coopmodel.model.initiatives import Initiative
from coopmodel.model.meetings import MeetingStatus
from coopmodel.model.reports import Report

__all__ = ["read_record"]

_HEADING = re.compile(r"(#{1,6})[ \t]+")
_TITLE = f"expected a title: '# ' and the name of the meeting, '# {UNNAMED}' or '# {NO_MEETING}'"
_TOP, _BELOW = 2, 3
_PROCEEDINGS = ("delegations", "agenda", "statements")
_MEETINGS = tuple(name.casefold() for name in (NEXT, FURTHER))


@attrs.frozen
class _Section:
    """A heading and the lines below it."""

    level: int
    heading: Piece
    lines: list[Piece]


def read_record(text: str) -> Report:
    """The report that a record holds."""
    lines = read_lines(text)
    front: list[Piece] = []
    if lines and lines[0].raw == FENCE:
        end = next((at for at, line in enumerate(lines) if at and line.raw == FENCE), None)
        if end is None:
            lines[0].fail(f"expected another line {FENCE} behind this one")
        front, lines = lines[1:end], lines[end + 1 :]
    if not lines:
        written = BREAK.split(text.removeprefix(BOM))
        Piece(written[-1], len(written), 0, 0).fail(_TITLE)
    values, places = read_front(front)
    reader = _Reader()
    for section in _sections(lines):
        reader.read(section)
    return made(Report, values | reader.values(), lines[0], places)


def _sections(lines: Sequence[Piece]) -> list[_Section]:
    sections: list[_Section] = []
    for line in lines:
        match = _HEADING.match(line.raw)
        if match:
            sections.append(_Section(len(match[1]), line.behind(match.end()), []))
        elif not sections:
            line.fail(_TITLE)
        else:
            sections[-1].lines.append(line)
    return sections


class _Reader:
    """Reads a record section by section."""

    def __init__(self) -> None:
        self._first: MeetingReader | None = None
        self._further: list[MeetingReader] = []
        self._has_title = False
        self._initiatives: list[Initiative] | None = None

    def values(self) -> dict[str, object]:
        """What has been read, by the fields of a report."""
        readers = ([self._first] if self._first else []) + self._further
        meetings = tuple(reader.meeting() for reader in readers)
        return {"meetings": meetings, "initiatives": tuple(self._initiatives or ())}

    def read(self, section: _Section) -> None:
        """Read the next section."""
        heading = section.heading
        if not self._has_title:
            self._read_title(section)
            return
        name = heading.raw.removesuffix(":").casefold()
        if section.level == _TOP and name == "initiatives":
            if self._initiatives is not None:
                heading.fail("the initiatives are given twice")
            self._initiatives = read_initiatives(_rows(section)) if section.lines else []
        elif section.level == _TOP and name in _MEETINGS:
            self._read_further(section, name)
        elif name in _PROCEEDINGS and section.level in {_TOP, _BELOW}:
            _read_proceedings(self._meeting_of(section), section, name)
        else:
            self._refuse(section, name)

    def _read_title(self, section: _Section) -> None:
        heading = section.heading
        if section.level != 1:
            heading.fail(_TITLE)
        self._has_title = True
        if heading.raw == NO_MEETING:
            for line in section.lines:
                line.fail("there is no meeting of which this could be said")
            return
        self._first = MeetingReader(heading)
        if heading.raw != UNNAMED:
            self._first.add("name", heading.text("the name of the meeting"), heading)
        for line in section.lines:
            self._first.read(line)

    def _read_further(self, section: _Section, name: str) -> None:
        if self._first is None:
            section.heading.fail(f"there is no further meeting where the title is '{NO_MEETING}'")
        planned = {"status": MeetingStatus.PLANNED} if name == NEXT.casefold() else {}
        self._further.append(MeetingReader(section.heading, **planned))
        for line in section.lines:
            self._further[-1].read(line)

    def _meeting_of(self, section: _Section) -> MeetingReader:
        """The meeting to which a section belongs: the first, or the last of the further ones."""
        further = self._further[-1] if self._further else None
        reader = self._first if section.level == _TOP else further
        if reader is None:
            section.heading.fail("there is no meeting to which this belongs")
        return reader

    def _refuse(self, section: _Section, name: str) -> NoReturn:
        known = [*_PROCEEDINGS, *((*_MEETINGS, "initiatives") if section.level == _TOP else ())]
        near = nearest(name, known) or f": expected {in_words(known)}"
        if section.level not in {_TOP, _BELOW}:
            near = ": expected one with ## for a section, ### for one of a further meeting"
        section.heading.fail(f"this heading cannot stand here{near}")


def _read_proceedings(reader: MeetingReader, section: _Section, name: str) -> None:
    """Read a section with the delegations, the agenda or the statements of a meeting."""
    found: list[Any] = []
    if name == "statements":
        found += read_statements(_rows(section)) if section.lines else []
    else:
        for line in section.lines:
            number, item = item_of(line)
            if item is None or (number and name == "delegations"):
                line.fail("expected an item of a list, which begins with '- '")
            found.append(read_delegation(item) if name == "delegations" else read_agenda_item(number, item))
    reader.add(name, tuple(found), section.heading)


def _rows(section: _Section) -> list[Piece]:
    for line in section.lines:
        if not line.raw.startswith("|"):
            line.fail("expected a row of a table, which begins with a bar")
    return section.lines
