"""The strategy of any class of the model."""

from __future__ import annotations

import enum
from collections.abc import Callable
from typing import Any, TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from coopmodel.errors import ModelError
from coopmodel.model.agenda import AgendaItem, Statement
from coopmodel.model.evidence import Evidence
from coopmodel.model.initiatives import Initiative, Milestone
from coopmodel.model.meetings import Meeting
from coopmodel.model.parties import Delegation, Party, Person
from coopmodel.model.places import Place
from coopmodel.model.reports import Diagnostic, Report, Source
from coopmodel.testing.people import delegations, evidence, parties, persons, places
from coopmodel.testing.proceedings import agenda_items, initiatives, meetings, milestones, statements
from coopmodel.testing.records import diagnostics, reports, sources
from coopmodel.testing.values import date_intervals, partial_dates, recurrences, spans
from coopmodel.values.dates import DateInterval, PartialDate
from coopmodel.values.recurrence import Recurrence
from coopmodel.values.shown import shown
from coopmodel.values.span import Span

__all__ = ["for_class"]

T = TypeVar("T")

_STRATEGIES: dict[type, Callable[[], SearchStrategy[Any]]] = {
    Span: spans,
    PartialDate: partial_dates,
    DateInterval: date_intervals,
    Recurrence: recurrences,
    Evidence: evidence,
    Party: parties,
    Person: persons,
    Place: places,
    Delegation: delegations,
    AgendaItem: agenda_items,
    Statement: statements,
    Meeting: meetings,
    Milestone: milestones,
    Initiative: initiatives,
    Source: sources,
    Diagnostic: diagnostics,
    Report: reports,
}


def for_class(cls: type[T]) -> SearchStrategy[T]:
    """The strategy of a class of the model or of the values, or of an enumeration.

    Raises:
        ModelError: It is none of these.

    >>> from hypothesis import find
    >>> find(for_class(Place), lambda place: place.country is not None).country
    'AD'
    """
    if isinstance(cls, type) and issubclass(cls, enum.Enum):
        return st.sampled_from(cls)
    if not isinstance(cls, type) or cls not in _STRATEGIES:
        raise ModelError(f"for_class: {shown(cls)} is no class of the model")
    return _STRATEGIES[cls]()
