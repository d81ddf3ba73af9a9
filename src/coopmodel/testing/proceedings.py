"""Strategies for meetings and what comes of them."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from coopmodel.model.agenda import AgendaItem, Statement
from coopmodel.model.initiatives import Initiative, InitiativeKind, InitiativeStatus, Milestone
from coopmodel.model.meetings import Meeting, MeetingMode, MeetingStatus
from coopmodel.testing.people import delegations, evidence, parties, persons, places, topics
from coopmodel.testing.plain import json_objects, many, maybe, strings
from coopmodel.testing.values import partial_dates, recurrences, starts_and_ends

__all__ = ["agenda_items", "initiatives", "meetings", "milestones", "statements"]

_LAST = 2**63 - 1


def agenda_items() -> SearchStrategy[AgendaItem]:
    """Subjects with and without a number and topics.

    >>> from hypothesis import find
    >>> find(agenda_items(), lambda item: True)
    AgendaItem(title='0', number=None, topics=(), evidence=())
    """
    return st.builds(
        AgendaItem,
        title=strings(),
        number=maybe(st.integers(0, _LAST)),
        topics=many(topics()),
        evidence=many(evidence()),
    )


def statements() -> SearchStrategy[Statement]:
    """What was said, with and without a speaker.

    >>> from hypothesis import find
    >>> find(statements(), lambda statement: True)
    Statement(speaker=None, summary='0', topics=(), evidence=())
    """
    return st.builds(
        Statement,
        speaker=maybe(persons()),
        summary=strings(),
        topics=many(topics()),
        evidence=many(evidence()),
    )


def meetings() -> SearchStrategy[Meeting]:
    """Meetings with any of their fields, of which the simplest has none.

    >>> from hypothesis import find
    >>> find(meetings(), lambda meeting: True) == Meeting()
    True
    """
    return st.builds(
        lambda dates, **fields: Meeting(start=dates[0], end=dates[1], **fields),
        starts_and_ends(),
        id=st.just("") | strings(),
        name=maybe(strings()),
        series=maybe(strings()),
        ordinal=maybe(st.integers(1, _LAST)),
        status=maybe(st.sampled_from(MeetingStatus)),
        mode=maybe(st.sampled_from(MeetingMode)),
        place=maybe(places()),
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
    >>> find(milestones(), lambda step: True)
    Milestone(name='0', date=None, done=False)
    """
    return st.builds(Milestone, name=strings(), date=maybe(partial_dates()), done=st.booleans())


def initiatives() -> SearchStrategy[Initiative]:
    """Undertakings with any of their fields, of which the simplest has a name only.

    >>> from hypothesis import find
    >>> find(initiatives(), lambda initiative: True) == Initiative(name="0")
    True
    """
    return st.builds(
        lambda dates, **fields: Initiative(start=dates[0], end=dates[1], **fields),
        starts_and_ends(),
        id=st.just("") | strings(),
        name=strings(),
        kind=maybe(st.sampled_from(InitiativeKind)),
        status=maybe(st.sampled_from(InitiativeStatus)),
        recurrence=maybe(recurrences()),
        milestones=many(milestones()),
        parties=many(parties()),
        topics=many(topics()),
        expected_outcome=maybe(strings()),
        proposed_by=many(persons()),
        evidence=many(evidence()),
        extra=json_objects(),
    )
