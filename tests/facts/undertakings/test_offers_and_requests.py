"""What somebody proposes, asks for or offers, told by verbs and by nouns."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Norway asked that four divers be lent.", "proposed | four divers be lent"),
        ("Norway asked for tide tables to be exchanged.", "proposed | tide tables to be exchanged"),
        ("Norway asked for four places on the course.", "proposed | four places on the course"),
        ("Latvia requested two scanners for the airport.", "proposed | two scanners for the airport"),
        ("Latvia requested that the hotline be extended.", "proposed | hotline be extended"),
        ("Norway offered six seats on its boats.", "proposed | six seats on its boats"),
        (
            "Norway put up six boats on offer.",
            "proposed | six boats on offer",
        ),
        ("Norway invited Latvia to join the centre in Oslo.", "proposed | join the centre in Oslo"),
        (
            "Norway invited Latvian officers to attend the drug course in Oslo in May 2022.",
            "proposed | attend the drug course in Oslo in May 2022 | 2022-05",
        ),
        ("Latvia wants a joint desk in Valga.", "proposed | joint desk in Valga"),
        ("We'd like to see the programme extended.", "proposed | programme extended"),
        ("Oslo is mulling a joint cyber unit.", "proposed | joint cyber unit"),
        ("Latvia expressed its readiness to host a training centre.", "proposed | host a training centre"),
        ("Latvia expressed interest in a joint training centre.", "proposed | joint training centre"),
        ("Latvia would be willing to host the drug course.", "proposed | host the drug course"),
        ("They spoke about the need to set up a joint team.", "proposed | set up a joint team"),
        ('"We need a common database of stolen cars," he said.', "proposed | common database of stolen cars"),
        ("It would make sense to have a shared chart portal.", "proposed | shared chart portal"),
        (
            "The chiefs will recommend to their ministers that a joint network be built.",
            "proposed | joint network be built",
        ),
        ("He came out in favour of a joint training centre.", "proposed | joint training centre"),
        ("He floated a regional fund for witnesses.", "proposed | regional fund for witnesses"),
        ("The possibility of a joint exercise was weighed.", "proposed | joint exercise"),
        ("They called for the early signing of a pact on prisoners.", "proposed | pact on prisoners"),
        ("Norway suggested sharing lists of boats.", "proposed | sharing lists of boats"),
        ("Norway proposed to appoint one judge for boats.", "proposed | appoint one judge for boats"),
        ("We have asked our services to form a joint diving unit.", "agreed | form a joint diving unit"),
        (
            "Latvia asked that ten divers be trained in Oslo, an idea which has been accepted.",
            "agreed | ten divers be trained in Oslo",
        ),
    ],
)
def test_what_somebody_proposes(told, sentence, expected):
    assert told(sentence) == [expected]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The proposal by Norway that the two ports build a joint network was praised.",
            "proposed | two ports build a joint network",
        ),
        (
            "The idea voiced by Mr Berg for a course in diving met with approval.",
            "proposed | course in diving",
        ),
        (
            "A suggestion by Latvia that tide data be pooled goes to the ministers.",
            "proposed | tide data be pooled",
        ),
        (
            "Latvia tabled a plan for mapping wrecks with drones.",
            "proposed | mapping wrecks with drones",
        ),
        ("An offer to train ten divers is on the table.", "proposed | train ten divers"),
        ("The request of Latvia for two scanners was granted.", "agreed | two scanners"),
        (
            "Latvia spoke of the idea of a seminar on boats, which was supported by the committee.",
            "agreed | seminar on boats",
        ),
    ],
)
def test_what_a_proposal_is_about(told, sentence, expected):
    assert told(sentence) == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        "He asked for help in the training of divers.",
        "He asked the guests to exercise restraint.",
        "Norway offered to write its text.",
        "Norway asked them to study it.",
        "The proposal by Norway that they hold talks in Oslo was discussed.",
        "Requests to a neighbouring force are left unanswered.",
        "The idea of peace is old.",
        "An offer to help was made.",
        "He put forward a three-point proposal on trust.",
        "The wish to be good neighbours was expressed.",
        "He wants a better world.",
        "The idea for it.",
    ],
)
def test_what_is_proposed_and_is_no_undertaking(told, sentence):
    assert told(sentence) == []
