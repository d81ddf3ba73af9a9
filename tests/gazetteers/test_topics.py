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


@given(st.one_of(st.text(), _PROSE))
def test_hits_are_known_wordings_in_order_and_apart(text):
    places = [(hit.start, hit.end) for hit in find_topics(text)]
    apart = sorted(set(places))
    assert places == sorted(places)
    assert all(first[1] <= second[0] for first, second in itertools.pairwise(apart))
    assert all((lower(text[hit.start : hit.end]), hit.topic) in _TOPICS for hit in find_topics(text))
