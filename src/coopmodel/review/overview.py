"""What the overview of many reports says of each, and what stands on the timeline."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from coopmodel.model.initiatives import Initiative, InitiativeStatus
from coopmodel.model.meetings import Meeting
from coopmodel.model.parties import Party, PartyKind
from coopmodel.model.reports import Report
from coopmodel.values.dates import PartialDate
from coopmodel.wording import name_of, party_words, period_words, place_words

__all__ = ["Due", "Mark", "Row", "read_marks", "read_row"]


@attrs.frozen
class Due:
    """What is to be done by when."""

    day: int
    """The last day that the date can mean, as `datetime.date.toordinal` counts days."""

    date: str
    what: str


@attrs.frozen
class Row:
    """A report in the overview."""

    name: str
    title: str
    date: str
    day: int | None
    """The first day that the date can mean; None if there is no date."""

    place: str
    parties: tuple[tuple[str, str], ...]
    """Of each party the short name, then name and code."""

    topics: tuple[str, ...]
    due: tuple[Due, ...]
    """The initiatives that are due, the earliest first."""


@attrs.frozen
class Mark:
    """A meeting, an initiative or a milestone on the timeline."""

    kind: str
    name: str
    date: str
    first: int
    """The first day that the date can mean, as `datetime.date.toordinal` counts days."""

    last: int
    """The last day."""

    is_exact: bool
    """Whether the dates name days, so that all days between were meant."""


def read_row(name: str, report: Report) -> Row:
    """A report as a row of the overview: its own meeting, and the initiatives of all."""
    meeting = report.meeting
    start, end = (meeting.start, meeting.end) if meeting else (None, None)
    dated = start or end
    place = meeting.place if meeting else None
    parties = dict.fromkeys(one.party for each in report.meetings[:1] for one in each.delegations)
    parties |= dict.fromkeys(party for one in report.initiatives for party in one.parties)
    topics = [topic for each in report.meetings for item in each.agenda for topic in item.topics]
    topics += [topic for each in report.meetings for said in each.statements for topic in said.topics]
    topics += [topic for one in report.initiatives for topic in one.topics]
    due = [each for one in report.initiatives for each in _due(one)]
    return Row(
        name=name,
        title=report.source.title or (meeting.name if meeting else None) or name,
        date=period_words(start, end) if dated else "",
        day=dated.earliest.toordinal() if dated else None,
        place=place_words(place) if place else "",
        parties=tuple((_short(party), party_words(party)) for party in parties),
        topics=tuple(name_of(topic) for topic in dict.fromkeys(topics)),
        due=tuple(sorted(due, key=lambda one: one.day)),
    )


def _short(party: Party) -> str:
    return party.name if party.kind is PartyKind.STATE and party.name else party.code


def _due(initiative: Initiative) -> Iterator[Due]:
    """By when it ends and its steps are to be taken; when it starts, if nothing else is said."""
    if initiative.status is InitiativeStatus.COMPLETED:
        return
    dates = [
        (step.date, f"{initiative.name}: {step.name}") for step in initiative.milestones if not step.done
    ]
    dates.append((initiative.end, initiative.name))
    if not any(date for date, _ in dates):
        dates = [(initiative.start, initiative.name)]
    for date, what in dates:
        if date is not None:
            yield Due(date.latest.toordinal(), str(date), what)


def read_marks(report: Report) -> Iterator[Mark]:
    """What of a report has a date: its meetings, initiatives and milestones."""
    for meeting in report.meetings:
        yield from _mark("meeting", _called(meeting), meeting.start, meeting.end)
    for one in report.initiatives:
        yield from _mark("initiative", one.name, one.start, one.end)
        for step in one.milestones:
            yield from _mark("milestone", f"{one.name}: {step.name}", step.date, None)


def _called(meeting: Meeting) -> str:
    return meeting.name or (f"Meeting, {place_words(meeting.place)}" if meeting.place else "Meeting")


def _mark(kind: str, name: str, start: PartialDate | None, end: PartialDate | None) -> Iterator[Mark]:
    first, last = start or end, end or start
    if first is not None and last is not None:
        is_exact = all(one.earliest == one.latest for one in (first, last))
        days = (first.earliest.toordinal(), last.latest.toordinal())
        yield Mark(kind, name, period_words(start, end), *days, is_exact)
