"""A report as the text of a record."""

from __future__ import annotations

import re
from collections.abc import Iterable

from coopmodel.formats import _record_meetings as facts
from coopmodel.formats._record_agenda import write_agenda, write_statements
from coopmodel.formats._record_delegations import write_delegations
from coopmodel.formats._record_front import write_front
from coopmodel.formats._record_initiatives import write_initiatives
from coopmodel.formats._record_text import escaped, first_on_line
from coopmodel.model.meetings import Meeting, MeetingStatus
from coopmodel.model.reports import Report

__all__ = ["FURTHER", "NEXT", "NO_MEETING", "UNNAMED", "write_record"]

UNNAMED = "Meeting"
NO_MEETING = "No meeting"
NEXT, FURTHER = "Next meeting", "Further meeting"
_CLOSING = re.compile("#$")


def write_record(report: Report) -> str:
    """The record of a report; its evidence and diagnostics are left out."""
    blocks = [write_front(report)]
    if report.meeting is None:
        blocks.append([f"# {NO_MEETING}"])
    else:
        blocks += _main_meeting(report.meeting)
    if report.initiatives:
        blocks += [["## Initiatives:"], write_initiatives(report.initiatives)]
    for meeting in report.meetings[1:]:
        blocks += _further_meeting(meeting)
    return "\n\n".join("\n".join(block) for block in blocks if block) + "\n"


def _main_meeting(meeting: Meeting) -> Iterable[list[str]]:
    is_title = meeting.name not in {None, UNNAMED, NO_MEETING}
    title = first_on_line(_CLOSING.sub(r"\\#", escaped(meeting.name or ""))) if is_title else UNNAMED
    yield [f"# {title}"]
    yield facts.write_mode(meeting)
    yield facts.write_facts(meeting, facts.FIRST, name=None if is_title else meeting.name)
    yield from _proceedings(meeting, "##")


def _further_meeting(meeting: Meeting) -> Iterable[list[str]]:
    is_next = meeting.status is MeetingStatus.PLANNED
    yield [f"## {NEXT if is_next else FURTHER}:"]
    yield facts.write_facts(meeting, facts.NEXT if is_next else facts.FURTHER, name=meeting.name)
    yield from _proceedings(meeting, "###")


def _proceedings(meeting: Meeting, level: str) -> Iterable[list[str]]:
    if meeting.delegations:
        yield [f"{level} Delegations:"]
        yield write_delegations(meeting.delegations)
    if meeting.agenda:
        yield [f"{level} Agenda:"]
        yield write_agenda(meeting.agenda)
    if meeting.statements:
        yield [f"{level} Statements:"]
        yield write_statements(meeting.statements)
