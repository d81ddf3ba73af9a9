"""What belongs to an undertaking told before, and what looks like one."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("sentence", "undertakings"),
    [
        (
            "They considered a draft agreement on drones. It enters into force on 3 May 2022.",
            ["drafted | agreement on drones | by 2022-05-03"],
        ),
        (
            "They noted the proposal by the Minister to host the talks, and to open in Riga a joint desk.",
            ["proposed | open in Riga a joint desk"],
        ),
    ],
)
def test_what_a_sentence_adds(told, sentence, undertakings):
    assert told(sentence) == undertakings


@pytest.mark.parametrize(
    "sentence",
    [
        "The agreement creates a good basis.",
        "The hall that the ministers opened in May 2020 is full.",
        "The border agreement of Narva, signed in 2012, is still not in force.",
        "Norway will help Latvia to develop its ideas.",
        "They noted the proposal for .",
        "They noted the proposal by the Minister to .",
    ],
)
def test_what_brings_nothing_about(told, sentence):
    assert told(sentence) == []


def test_what_is_run_since_a_day_is_named_without_those_who_run_it(told):
    sentence = "They spoke of the joint lake patrol which the two states have been running since May 2020."
    assert told(sentence) == ["active | joint lake patrol | 2020-05"]
    assert told("The joint lake course, by which many guards have profited, continues.") == [
        "active | joint lake course"
    ]
