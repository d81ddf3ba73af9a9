"""Strategies for meetings and what comes of them."""

from __future__ import annotations

from typing import TypeVar

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from coopmodel.model.agenda import AgendaItem, Statement
from coopmodel.model.initiatives import Initiative, InitiativeKind, InitiativeStatus, Milestone
from coopmodel.model.meetings import Meeting, MeetingMode, MeetingStatus
from coopmodel.testing.dates import date_pairs, partial_dates, recurrences
from coopmodel.testing.parties import delegations, evidence, parties, persons, places, topics
from coopmodel.testing.strings import json_objects, made, many, strings

__all__ = ["agenda_items", "initiatives", "meetings", "milestones", "statements"]

_LAST = 2**63 - 1

T = TypeVar("T", Meeting, Initiative)


def _dated(cls: type[T], ...) -> SearchStrategy[T]: ...
