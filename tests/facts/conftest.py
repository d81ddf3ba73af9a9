"""What the tests of this folder share."""

from __future__ import annotations

import pytest

from coopmodel import parse, verify

_HELD = (
    "Police chiefs meet in Riga\n\nRIGA, 5 March 2021. The police chiefs of Latvia and Norway met in Riga "
    "on 4 March 2021.\n\n"
)


@pytest.fixture
def told():
    """The undertakings read from a text that is put into a dated report."""
    return _told


def _told(text):
    """Status, name, and the dates of beginning and steps of each undertaking, those of steps behind "by"."""
    report = parse(_HELD + text + "\n")
    assert verify(report, _HELD + text + "\n") == ()
    return [
        " | ".join(
            filter(
                None,
                [
                    one.status.value,
                    one.name,
                    str(one.start or ""),
                    *(f"by {step.date}" for step in one.milestones),
                ],
            )
        )
        for one in report.initiatives
    ]
