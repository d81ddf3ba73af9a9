"""Topics in texts."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopmodel.gazetteers.matching import lower
from coopmodel.gazetteers.rows import TopicRow, read_rows
from coopmodel.gazetteers.topics import find_topics, topic_names
from coopmodel.model.topics import Topic

_ROWS = read_rows("topics.jsonl", TopicRow)
_TOPICS = {(wording, row.topic) for row in _ROWS for wording in row.wordings}
_PROSE = st.lists(st.one_of(st.sampled_from(sorted(w for w, _ in _TOPICS)), st.text(max_size=3))).map("".join)


def found(text):
    return {hit.topic for hit in find_topics(text)}


def test_the_topics_are_those_of_the_model():
    assert topic_names() == tuple(topic.value for topic in Topic)
    assert len(topic_names()) == 34


def test_every_topic_says_what_it_covers_and_has_wordings_in_lower_case():
    for row in _ROWS:
        assert row.note
        assert len(row.wordings) >= 20
        assert all(wording == lower(wording) for wording in row.wordings)


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("Cybercrime, cyber-crime, Cyber Crime and CYBERCRIMES", {"cybercrime"}),
        ("crimes in the field of information technologies", {"cybercrime"}),
        ("terrorism, separatism and extremism", {"terrorism", "extremism"}),
        ("the three evils", {"terrorism", "extremism"}),
        ("the financing of terrorism", {"terrorism_financing"}),
        ("transnational organised crime", {"organized_crime"}),
        ("transnational organized crime", {"organized_crime"}),
        ("counter\u2011narcotics", {"drug_trafficking"}),
        ("trafficking in persons", {"human_trafficking"}),
        ("human smuggling", {"irregular_migration"}),
        ("readmission", {"irregular_migration"}),
        ("anti-money laundering", {"money_laundering"}),
        ("AML/CFT", {"money_laundering", "terrorism_financing"}),
        ("controlled deliveries", {"joint_investigations"}),
        ("joint investigation teams", {"joint_investigations"}),
        ("operational-search", {"joint_investigations"}),
        ("mutual legal assistance", {"mutual_legal_assistance"}),
        ("electronic evidence", {"evidence_sharing"}),
        ("election of officers", set()),
        ("rules of procedure", {"organization"}),
        ("the COVID-19 pandemic", {"public_health"}),
        ("Ivory Coast", set()),
        ("drug demand reduction", {"drug_trafficking", "public_health"}),
        ("nothing of the kind: pirateship, undrugged, aterrorism", set()),
    ],
)
def test_wordings(text, topics):
    assert found(text) == topics


def test_a_wording_of_two_topics_gives_one_hit_for_each_at_one_place():
    hits = find_topics("AML/CFT")
    assert [(hit.start, hit.end) for hit in hits] == [(0, 7), (0, 7)]


@pytest.mark.parametrize(
    ("text", "topics"),
    [
        ("the theft of two red tractors", {"vehicle_crime"}),
        ("tractors that were stolen in May", {"vehicle_crime"}),
        ("the theft of a bank's safe and, as an aside before lunch, old tractors", set()),
        ("They spoke of theft. Tractors were shown.", set()),
        ("women lured by offers of work", {"human_trafficking"}),
        ("girls sold and workers deceived", {"human_trafficking"}),
        ("cross-border operation", {"joint_investigations"}),
        ("cross-border gangs", {"organized_crime"}),
        ("the border operation in May", {"border_security"}),
        ("vaccines that were forged", {"counterfeiting", "public_health"}),
    ],
)
def test_pairs_of_wordings_that_stand_near_each_other(text, topics):
    assert found(text) == topics


def test_the_hit_of_a_pair_covers_both():
    [hit] = find_topics("on the theft of two red tractors")
    assert (hit.start, hit.end, hit.topic) == (7, 32, "vehicle_crime")


_ENDS = {
    (first, second, row.topic)
    for row in _ROWS
    for one, other in row.pairs
    for first, second in (*itertools.product(one, other), *itertools.product(other, one))
}


def _is_known(text, hit):
    words = lower(text[hit.start : hit.end])
    return (words, hit.topic) in _TOPICS or any(
        words.startswith(first) and words.endswith(second)
        for first, second, topic in _ENDS
        if topic == hit.topic and words.startswith(first)
    )


@given(st.one_of(st.text(), _PROSE))
def test_hits_are_known_wordings_or_pairs_in_order(text):
    hits = find_topics(text)
    assert [hit.start for hit in hits] == sorted(hit.start for hit in hits)
    assert all(_is_known(text, hit) for hit in hits)
