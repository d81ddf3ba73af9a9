"""The vocabularies: closed lists whose values others rely on, so that each change is seen here."""

from __future__ import annotations

import enum
import inspect
import re

import pytest

import coopmodel
from coopmodel import Topic

PUBLIC = [getattr(coopmodel, name) for name in coopmodel.__all__]
ENUMS = [kind for kind in PUBLIC if isinstance(kind, type) and issubclass(kind, enum.Enum)]
OF_A_STANDARD = {"Frequency", "Weekday", "IntervalEnd"}

each = pytest.mark.parametrize("kind", ENUMS, ids=lambda kind: kind.__name__)


@each
def test_values_are_the_names_in_lower_case(kind):
    if kind.__name__ in OF_A_STANDARD:
        assert all(member.value == kind(member.value).value for member in kind)
        return
    assert {member.value for member in kind} == {member.name.lower() for member in kind}


@each
def test_every_value_has_a_line_that_says_what_it_means(kind):
    source = inspect.getsource(kind)
    if kind.__name__ in {"Frequency", "Weekday", "DatePrecision"}:
        assert kind.__doc__
        return
    for member in kind:
        assert re.search(rf'    {member.name} = "[^"]*"\n    """[^"]+\.?"""', source), member


def test_there_are_34_topics():
    assert (
        [topic.value for topic in Topic]
        == """
        terrorism extremism terrorism_financing organized_crime cybercrime drug_trafficking human_trafficking
        irregular_migration money_laundering financial_crime corruption arms_trafficking border_security
        forensics extradition mutual_legal_assistance asset_recovery fugitives environmental_crime
        cultural_property vehicle_crime counterfeiting child_protection war_crimes maritime_security
        public_order information_exchange training legal_harmonization witness_protection evidence_sharing
        joint_investigations public_health organization
    """.split()
    )
