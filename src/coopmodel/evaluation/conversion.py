"""A report as a label, so that it can be held against another."""

from __future__ import annotations

from coopmodel.evaluation.labels import (
    AgendaLabel,
    Edtf,
    InitiativeLabel,
    Label,
    MeetingLabel,
    MilestoneLabel,
    NextMeetingLabel,
    PartyLabel,
    PersonLabel,
    SourceLabel,
)
from coopmodel.model.initiatives import Initiative
from coopmodel.model.meetings import Meeting
from coopmodel.model.parties import Person
from coopmodel.model.reports import Report
from coopmodel.values.dates import PartialDate

__all__ = ["label_of"]


def label_of(report: Report) -> Label:
    """What a report states, in the form of a label."""
    meeting, upcoming = report.meeting, report.next_meeting
    return Label(
        source=SourceLabel(url=report.source.url, published=_edtf(report.source.published)),
        meeting=_meeting(meeting) if meeting else MeetingLabel(),
        initiatives=tuple(_initiative(initiative) for initiative in report.initiatives),
        next_meeting=_next_meeting(upcoming) if upcoming else None,
    )


def _meeting(meeting: Meeting) -> MeetingLabel:
    place = meeting.place
    return MeetingLabel(
        name=meeting.name,
        ordinal=meeting.ordinal,
        start=_edtf(meeting.start),
        end=_edtf(meeting.end),
        mode=meeting.mode,
        city=place.city if place else None,
        country=place.country if place else None,
        organizers=tuple(party.code for party in meeting.organizers),
        parties=tuple(PartyLabel(party=d.party.code, capacity=d.capacity) for d in meeting.delegations),
        people=tuple(_people(meeting)),
        agenda=tuple(AgendaLabel(text=item.title, topics=item.topics) for item in meeting.agenda),
    )


def _people(meeting: Meeting) -> list[PersonLabel]:
    """The heads and members of the delegations, and who else is said to have spoken."""
    people = []
    for delegation in meeting.delegations:
        if delegation.head:
            people.append(_person(delegation.head, delegation.party.code, head=True))
        people += [_person(person, delegation.party.code) for person in delegation.members]
    known = {person.name for person in people}
    speakers = (said.speaker for said in meeting.statements)
    return people + [_person(person) for person in speakers if person and person.name not in known]


def _person(person: Person, party: str | None = None, *, head: bool = False) -> PersonLabel:
    code = person.party.code if person.party else None
    return PersonLabel(name=person.name, role=person.role, party=party or code, head=head)


def _initiative(initiative: Initiative) -> InitiativeLabel:
    steps = initiative.milestones
    return InitiativeLabel(
        name=initiative.name,
        status=initiative.status,
        start=_edtf(initiative.start),
        milestones=tuple(MilestoneLabel(name=step.name, date=_edtf(step.date)) for step in steps),
        proposer=initiative.proposed_by[0].name if initiative.proposed_by else None,
        quote=initiative.evidence[0].quote if initiative.evidence else None,
    )


def _next_meeting(meeting: Meeting) -> NextMeetingLabel:
    place = meeting.place
    return NextMeetingLabel(
        date=_edtf(meeting.start),
        city=place.city if place else None,
        country=place.country if place else None,
    )


def _edtf(date: PartialDate | None) -> Edtf | None:
    return None if date is None else Edtf(date)
