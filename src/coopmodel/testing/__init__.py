"""Hypothesis strategies for every class of the model, for projects that build on coopmodel.

They need the package `hypothesis` (extra `test`). Every field of every class is reached, and what a failing
test shows is small: fields are left out and texts cut short as far as the failure allows.

>>> from hypothesis import given
>>> from coopmodel import dumps, loads
>>> @given(reports())
... def test_it_comes_back(report):
...     assert loads(dumps(report)) == report
>>> test_it_comes_back()
"""

from coopmodel.testing.classes import for_class
from coopmodel.testing.people import delegations, evidence, parties, persons, places, topics
from coopmodel.testing.plain import json_objects, strings
from coopmodel.testing.proceedings import agenda_items, initiatives, meetings, milestones, statements
from coopmodel.testing.records import diagnostics, reports, sources
from coopmodel.testing.texts import report_texts
from coopmodel.testing.values import date_intervals, partial_dates, recurrences, spans

__all__ = [
    "agenda_items",
    "date_intervals",
    "delegations",
    "diagnostics",
    "evidence",
    "for_class",
    "initiatives",
    "json_objects",
    "meetings",
    "milestones",
    "partial_dates",
    "parties",
    "persons",
    "places",
    "recurrences",
    "report_texts",
    "reports",
    "sources",
    "spans",
    "statements",
    "strings",
    "topics",
]
