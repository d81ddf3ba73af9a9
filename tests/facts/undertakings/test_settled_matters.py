"""What was settled: by verbs of deciding, by signing, and by the lines above lists."""

from __future__ import annotations

import pytest

from coopmodel import parse


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Both sides concurred in setting up a joint school for pilots.",
            "agreed | setting up a joint school for pilots",
        ),
        (
            "The sides settled on a joint exercise in May 2022.",
            "agreed | joint exercise in May 2022 | 2022-05",
        ),
        ("The chiefs shook hands on a plan for joint patrols.", "agreed | plan for joint patrols"),
        ("The decision was also made to open a joint desk.", "agreed | open a joint desk"),
        ("The decision to open a joint desk was taken.", "agreed | open a joint desk"),
        (
            "The chiefs gave Estonia the task of preparing a common manual.",
            "agreed | preparing a common manual",
        ),
        ("The experts were instructed to prepare a joint manual.", "agreed | prepare a joint manual"),
        (
            "The working group was tasked with drawing up a joint manual by May 2022.",
            "agreed | drawing up a joint manual by May 2022 | by 2022-05",
        ),
        ("The talks resulted in an agreement to set up a joint unit.", "agreed | set up a joint unit"),
        (
            "They agreed that all ports will use a standard form for crews.",
            "agreed | use a standard form for crews",
        ),
        (
            "It was resolved that round-the-clock help desks would be staffed.",
            "agreed | round-the-clock help desks would be staffed",
        ),
        (
            "It was decided that ten analysts be seconded to Oslo.",
            "agreed | ten analysts be seconded to Oslo",
        ),
        (
            "They agreed that the two ports swap lists of boats every month.",
            "agreed | two ports swap lists of boats every month",
        ),
        ("The chiefs gave the go-ahead for a common database.", "agreed | common database"),
        ("The chiefs put pen to paper on an extradition treaty.", "agreed | extradition treaty"),
        ("The outcome of the talks was an agreement on drones.", "agreed | agreement on drones"),
        ("The memorandum provides for exchanges of staff.", "agreed | exchanges of staff"),
        ("They named for the matter one liaison officer each.", "agreed | one liaison officer each"),
        ("The chiefs put their hands to a treaty on drones.", "agreed | treaty on drones"),
        ("The parties will shortly sign a roadmap for 2022-2024.", "planned | roadmap for 2022-2024 | 2022"),
        ("It is intended to sign a protocol on drones.", "planned | protocol on drones"),
        (
            "The signing of the protocol on drones is scheduled for May 2022.",
            "planned | protocol on drones | 2022-05",
        ),
        ("They have begun to hold regular drills on the lake.", "active | regular drills on the lake"),
        (
            "Latvia announced the opening of a training centre in 2023.",
            "planned | training centre in 2023 | 2023",
        ),
    ],
)
def test_what_was_settled_in_one_sentence(told, sentence, expected):
    assert told(sentence) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "They agreed to put into use a joint hotline, to launch a campaign, and to stay friends.",
            ["agreed | put into use a joint hotline", "agreed | launch a campaign"],
        ),
        (
            "Under the Memorandum, both will\n\n- share data;\n- place one officer in Oslo, from May 2022.",
            ["agreed | share data", "agreed | place one officer in Oslo | 2022-05"],
        ),
        (
            "What was agreed\n\n- exchange of lists;\n- a joint team on boats.",
            ["agreed | exchange of lists", "agreed | joint team on boats"],
        ),
        (
            "Next steps\n\n- We thank the hosts.\n- Two officers will join the course in May 2022.",
            ["planned | join the course in May 2022 | 2022-05"],
        ),
    ],
)
def test_what_was_settled_in_more(told, text, expected):
    assert told(text) == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Since the two states signed a treaty on trade, much has grown.",
        "The chiefs concluded their fourth regular session.",
        "They opened the 4th session of the Council of Pilots.",
        "The matter will be decided on a sunny day by the network.",
        "They undertook to respond soon.",
        "Norway undertook to reply by post.",
        "They agreed that all is well.",
        "They agreed that its next session be held in Oslo.",
        "They agreed that trust should grow.",
        "They agreed that much must be considered.",
        "They were instructed to finalise it.",
        "They decided on the fate of men.",
    ],
)
def test_what_is_settled_and_is_no_undertaking(told, sentence):
    assert told(sentence) == []


def test_an_undertaking_of_a_text_without_a_date():
    text = "The police chiefs of Latvia and Norway met in Riga. A treaty on drones was signed in 1998.\n"
    assert [one.name for one in parse(text).initiatives] == ["treaty on drones"]


def test_documents_by_their_titles(told):
    sentence = (
        "They signed a joint statement and resolutions On a Plan of Action for Harbours for 2022-2024 and "
        "On the Concept of Joint Training."
    )
    found = told(sentence)
    assert "agreed | Plan of Action for Harbours for 2022-2024 | 2022" in found
    assert "agreed | Concept of Joint Training" in found
