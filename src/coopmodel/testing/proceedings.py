"""Strategies for meetings and what comes of them."""

from __future__ import annotations

from typing import Any, TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from coopmodel.model.agenda import AgendaItem, Statement
from coopmodel.model.initiatives import Initiative, InitiativeKind, InitiativeStatus, Milestone
from coopmodel.model.meetings import Meeting, MeetingMode, MeetingStatus
from coopmodel.testing.values import partial_dates, recurrences, starts_and_ends
from coopmodel.testing.people import delegations, evidence, parties, persons, places, topics
from coopmodel.testing.plain import json_objects, made, many, strings

__all__ = ["agenda_items", "initiatives", "meetings", "milestones", "statements"]

T = TypeVar("T")

_LAST = 2**63 - 1


def agenda_items() -> SearchStrategy[AgendaItem]:
    """Subjects with and without a number and topics.

    >>> from hypothesis import find
    >>> find(agenda_items(), lambda item: item.number is not None)
    AgendaItem(title='0', number=0, topics=(), evidence=())
    """
    optional = {"number": st.integers(0, _LAST), "topics": many(topics()), "evidence": many(evidence())}
    return made(AgendaItem, optional, title=strings())


def statements() -> SearchStrategy[Statement]:
    """What was said, with and without a speaker.

    >>> from hypothesis import find
    >>> find(statements(), lambda statement: statement.topics != ())
    Statement(speaker=None, summary='0', topics=(<Topic.TERRORISM: 'terrorism'>,), evidence=())
    """
    optional = {"speaker": persons(), "topics": many(topics()), "evidence": many(evidence())}
    return made(Statement, optional, summary=strings())


def meetings() -> SearchStrategy[Meeting]:
    """Meetings with any of their fields, of which the simplest has none.

    >>> from hypothesis import find
    >>> find(meetings(), lambda meeting: meeting.ordinal is not None).ordinal
    1
    """
    return _dated(
        Meeting,
        id=st.just("") | strings(),
        name=strings(),
        series=strings(),
        ordinal=st.integers(1, _LAST),
        status=st.sampled_from(MeetingStatus),
        mode=st.sampled_from(MeetingMode),
        place=places(),
        organizers=many(parties()),
        delegations=many(delegations()),
        agenda=many(agenda_items()),
        statements=many(statements()),
        evidence=many(evidence()),
        extra=json_objects(),
    )


def milestones() -> SearchStrategy[Milestone]:
    """Steps, done and to come.

    >>> from hypothesis import find
    >>> find(milestones(), lambda step: step.done)
    Milestone(name='0', date=None, done=True)
    """
    return made(Milestone, {"date": partial_dates(), "done": st.booleans()}, name=strings())


def initiatives() -> SearchStrategy[Initiative]:
    """Undertakings with any of their fields, of which the simplest has a name only.

    >>> from hypothesis import find
    >>> find(initiatives(), lambda initiative: initiative.kind is not None).kind
    <InitiativeKind.AGREEMENT: 'agreement'>
    """
    return _dated(
        Initiative,
        required={"name": strings()},
        id=st.just("") | strings(),
        kind=st.sampled_from(InitiativeKind),
        status=st.sampled_from(InitiativeStatus),
        recurrence=recurrences(),
        milestones=many(milestones()),
        parties=many(parties()),
        topics=many(topics()),
        expected_outcome=strings(),
        proposed_by=many(persons()),
        evidence=many(evidence()),
        extra=json_objects(),
    )


def _dated(
    cls: type[T], required: dict[str, SearchStrategy[Any]] | None = None, **optional: SearchStrategy[Any]
) -> SearchStrategy[T]:
    """Objects of a class that has a start and an end."""
    fields = st.fixed_dictionaries(required or {}, optional=optional)
    return st.builds(lambda dates, others: cls(**dates, **others), starts_and_ends(), fields)
