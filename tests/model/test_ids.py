from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopmodel.model.ids import readable_id
from coopmodel.testing import strings


@pytest.mark.parametrize(
    ("kind", "words", "facts", "made"),
    [
        ("meeting", "2019-04 Seminar in Évora", ("a", 1), "meeting-2019-04-seminar-in-evora-9a590211"),
        ("meeting", "", (), "meeting-e3b0c442"),
        ("meeting", "会议", (), "meeting-63d30f1a"),
        ("plan", "A/B: c_d -- e", (), "plan-a-b-c-d-e-"),
        ("plan", "x" * 80, (), f"plan-{'x' * 60}-"),
        ("plan", "word " * 20, (), f"plan-{'word-' * 11}word-"),
        ("plan", f"{'x' * 59} y z", (), f"plan-{'x' * 59}-"),
    ],
)
def test_an_id_can_be_read(kind, words, facts, made):
    assert readable_id(kind, words, *facts).startswith(made)


@given(strings(), st.lists(st.none() | strings() | st.integers()))
def test_an_id_is_the_same_for_the_same_facts_and_short(words, facts):
    made = readable_id("meeting", words, *facts)
    assert made == readable_id("meeting", words, *facts)
    assert re.fullmatch(r"meeting(-[a-z0-9]+)*-[0-9a-f]{8}", made)
    assert len(made) <= len("meeting-") + 60 + 9


@pytest.mark.parametrize(
    ("one", "other"),
    [(("ab", "c"), ("a", "bc")), (("a", None), (None, "a")), (("a",), ("a", None)), (("A",), ("a",))],
)
def test_other_facts_make_another_id(one, other):
    assert readable_id("meeting", "x", *one) != readable_id("meeting", "x", *other)
