"""Strategies for reports, their sources and diagnostics."""

from __future__ import annotations

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from coopmodel.model.reports import Diagnostic, Report, Severity, Source
from coopmodel.testing.plain import json_objects, many, maybe, strings
from coopmodel.testing.proceedings import initiatives, meetings
from coopmodel.testing.values import partial_dates, spans

__all__ = ["diagnostics", "reports", "sources"]


def sources() -> SearchStrategy[Source]:
    """Sources with any of their fields, of which the simplest has none.

    >>> from hypothesis import find
    >>> find(sources(), lambda source: True) == Source()
    True
    """
    return st.builds(
        Source,
        title=maybe(strings()),
        publisher=maybe(strings()),
        url=maybe(strings()),
        published=maybe(partial_dates()),
        language=maybe(strings()),
        sha256=maybe(st.integers(0, 2**256 - 1).map("{:064x}".format)),
    )


def diagnostics() -> SearchStrategy[Diagnostic]:
    """Diagnostics of every severity, with and without a place.

    >>> from hypothesis import find
    >>> find(diagnostics(), lambda diagnostic: True).severity
    <Severity.INFO: 'info'>
    """
    return st.builds(
        Diagnostic,
        code=strings(),
        message=strings(),
        span=maybe(spans()),
        severity=st.sampled_from(Severity),
    )


def reports() -> SearchStrategy[Report]:
    """Reports with any of their fields, of which the simplest is empty.

    The evidence and the diagnostics speak of no particular text; for reports that fit a text, read some
    out of `report_texts`.

    >>> from hypothesis import find
    >>> find(reports(), lambda report: True) == Report()
    True
    """
    return st.builds(
        Report,
        source=sources(),
        meetings=many(meetings()),
        initiatives=many(initiatives()),
        diagnostics=many(diagnostics()),
        extra=json_objects(),
    )
