"""Strategies for reports, their sources and diagnostics."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from coopmodel.model.reports import Diagnostic, Report, Severity, Source
from coopmodel.testing.values import partial_dates
from coopmodel.testing.proceedings import initiatives, meetings
from coopmodel.testing.people import spans
from coopmodel.testing.plain import json_objects, made, many, strings

__all__ = ["diagnostics", "reports", "sources"]


def sources() -> SearchStrategy[Source]:
    """Sources with any of their fields, of which the simplest has none.

    >>> from hypothesis import find
    >>> find(sources(), lambda source: source.title is not None).title
    '0'
    """
    optional = {
        "title": strings(),
        "publisher": strings(),
        "url": strings(),
        "published": partial_dates(),
        "language": strings(),
        "sha256": st.integers(0, 2**256 - 1).map("{:064x}".format),
    }
    return made(Source, optional)


def diagnostics() -> SearchStrategy[Diagnostic]:
    """Diagnostics of every severity, with and without a place.

    >>> from hypothesis import find
    >>> find(diagnostics(), lambda diagnostic: diagnostic.severity is Severity.ERROR)
    Diagnostic(code='0', message='0', span=None, severity=<Severity.ERROR: 'error'>)
    """
    optional = {"span": spans(), "severity": st.sampled_from(Severity)}
    return made(Diagnostic, optional, code=strings(), message=strings())


def reports() -> SearchStrategy[Report]:
    """Reports with any of their fields, of which the simplest is empty.

    The evidence and the diagnostics speak of no particular text; for reports that fit a text, read some
    out of `report_texts`.

    >>> from hypothesis import find
    >>> len(find(reports(), lambda report: report.next_meeting is not None).meetings)
    2
    """
    optional = {
        "source": sources(),
        "meetings": many(meetings()),
        "initiatives": many(initiatives()),
        "diagnostics": many(diagnostics()),
        "extra": json_objects(),
    }
    return made(Report, optional)
