"""Invented reports of a given size, for measuring."""

from __future__ import annotations

from coopmodel import (
    AgendaItem,
    Capacity,
    Delegation,
    Evidence,
    Initiative,
    InitiativeKind,
    InitiativeStatus,
    Meeting,
    MeetingMode,
    MeetingStatus,
    Milestone,
    PartialDate,
    Party,
    PartyKind,
    Person,
    Place,
    Report,
    Source,
    Span,
    Statement,
    Topic,
    dumps,
)

__all__ = ["report_of"]

_STATES = {"AM": "Armenia", "GE": "Georgia", "KZ": "Kazakhstan", "PT": "Portugal", "UZ": "Uzbekistan"}
_SUBJECTS = (
    "exchange of information on wanted persons",
    "growth of cybercrime and fraud by telephone",
    "joint training of forensic experts",
    "trafficking of new psychoactive substances",
)


def report_of(size: int) -> Report:
    """A report whose JSON has at least so many bytes: facts of every kind, each with its evidence."""
    for parts in range(size):
        report = _report(parts)
        if len(dumps(report).encode()) >= size:
            return report
    raise ValueError(f"no report of {size} bytes")


def _report(parts: int) -> Report:
    meeting = Meeting(
        name="Fourth Seminar on Forensics",
        series="Seminar on Forensics",
        ordinal=4,
        status=MeetingStatus.HELD,
        start=PartialDate.parse("2019-04-02"),
        end=PartialDate.parse("2019-04-04"),
        mode=MeetingMode.IN_PERSON,
        place=Place(city="Évora", country="PT", venue="Hall of the Swans"),
        organizers=(_party(3),),
        delegations=tuple(_delegation(number) for number in range(parts // 2)),
        agenda=tuple(_item(number) for number in range(parts)),
        statements=tuple(_statement(number) for number in range(parts // 3)),
        evidence=(_evidence("Fourth Seminar on Forensics", "name"), _evidence("2 to 4 April 2019", "start")),
    )
    return Report(
        source=Source(
            title="Seminar on Forensics held", published=PartialDate.parse("2019-04-05"), language="en"
        ),
        meetings=(meeting,),
        initiatives=tuple(_initiative(number) for number in range(parts // 3)),
        extra={"reviewed": True},
    )


def _evidence(quote: str, field: str) -> Evidence:
    return Evidence(
        span=Span(start=1200, end=1200 + len(quote)), quote=quote, field=field, rule="dated_meeting"
    )


def _party(number: int) -> Party:
    code = sorted(_STATES)[number % len(_STATES)]
    return Party(code=code, name=_STATES[code], kind=PartyKind.STATE)


def _person(number: int) -> Person:
    return Person(name=f"Tamta Kvariani {number}", role="Deputy Minister", party=_party(number))


def _delegation(number: int) -> Delegation:
    return Delegation(
        party=_party(number),
        body="Ministry of the Interior",
        capacity=Capacity.MEMBER,
        head=_person(number),
        evidence=(
            _evidence(f"the delegation of {_party(number).name}", "party"),
            _evidence("Ministry", "body"),
        ),
    )


def _item(number: int) -> AgendaItem:
    title = _SUBJECTS[number % len(_SUBJECTS)]
    return AgendaItem(
        title=title, topics=(Topic.CYBERCRIME, Topic.TRAINING), evidence=(_evidence(title, "title"),)
    )


def _statement(number: int) -> Statement:
    summary = f"thanked the hosts and proposed to meet again for the {number}th time"
    return Statement(speaker=_person(number), summary=summary, evidence=(_evidence(summary, "summary"),))


def _initiative(number: int) -> Initiative:
    name = f"Joint Training Modules {number}"
    return Initiative(
        name=name,
        kind=InitiativeKind.TRAINING,
        status=InitiativeStatus.AGREED,
        start=PartialDate.parse(f"{2020 + number % 10}-09"),
        milestones=(Milestone(name="Pilot launch", date=PartialDate.parse("2024-07")),),
        parties=(_party(number), _party(number + 1)),
        topics=(Topic.TRAINING,),
        evidence=(_evidence(name, "name"), _evidence("September", "start")),
    )
