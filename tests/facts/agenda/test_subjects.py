"""What was discussed, and what only looks so."""

from __future__ import annotations

import pytest

from coopmodel import parse

HELD = "The police chiefs of Latvia and Estonia met in Riga on 4 March 2021. "


def titles(sentence):
    return [one.title for one in parse(HELD + sentence).meeting.agenda]


def test_a_subject_that_is_stressed_and_discussed_is_read_once():
    assert titles("They agreed to explore and discussed smuggling of tobacco.") == ["smuggling of tobacco"]


def test_a_set_of_evils_is_one_subject():
    assert titles("They discussed the fight against terrorism, separatism and extremism.") == [
        "the fight against terrorism, separatism and extremism"
    ]
    assert titles("They discussed border trade, terrorism and stolen cars.") == [
        "border trade",
        "terrorism",
        "stolen cars",
    ]


def test_words_of_two_topics_are_one_subject():
    report = parse(HELD + "They warned that drug demand was growing.")
    [item] = report.meeting.agenda
    assert (item.title, {topic.value for topic in item.topics}) == (
        "drug demand",
        {"drug_trafficking", "public_health"},
    )


@pytest.mark.parametrize(
    "sentence",
    [
        "They discussed stolen cars, found it useful to go on.",
        "They discussed stolen cars, many of them sold at sea.",
        "They discussed stolen cars, during a long session.",
    ],
)
def test_fragments_are_no_subjects(sentence):
    assert titles(sentence) == ["stolen cars"]


@pytest.mark.parametrize(
    "sentence",
    [
        "They discussed that smuggling was a threat of our time.",
        'They focused on border fences," the press service said.',
        "For more information on border fences, please see our page.",
    ],
)
def test_statements_and_asides_are_no_subjects(sentence):
    assert [title for title in titles(sentence) if "fences" not in title or "please" in title] == []


def test_a_number_with_a_comma_is_one():
    assert titles("They discussed the fence of 4,096 km and drugs.") == ["the fence of 4,096 km and drugs"]


def test_items_that_are_numbered_in_a_sentence():
    sentence = "They discussed the steps ahead: 1) training of dogs; 2) marking of cars."
    assert titles(sentence) == ["training of dogs", "marking of cars"]


def test_what_a_forum_is_for_is_not_what_was_discussed():
    assert titles("The council is the principal mechanism through which they address drug trafficking.") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The committee pledged to combat smuggling.",
        "The ministers met and agreed to combat smuggling.",
        "It was set up to address smuggling.",
    ],
)
def test_what_a_body_is_to_do_is_not_what_they_met_over(sentence):
    assert not any("smuggling" in title for title in titles(sentence))


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The talks covered extradition, fugitives and asset recovery.", 3),
        ("The agenda features human trafficking and cyber fraud.", 1),
        ("The delegates turned to the question of drug precursors.", 1),
        ("They consulted on counterterrorism and the situation in the region.", 1),
        ("They evaluated progress in combating synthetic drugs.", 1),
        ("The meeting provided an opportunity to discuss migrant smuggling.", 1),
        ("He briefed the minister on the transfer of prisoners.", 1),
        ("The focus of the meeting was the protection of witnesses.", 1),
        ("Sessions were devoted to artificial intelligence and peacekeeping.", 1),
        ("The repatriation of prisoners also came up for discussion.", 1),
        ("The main items were the fight against smuggling and the training of border guards.", 2),
        ("It also dealt at length with the training of border guards.", 1),
        ("The ministers welcomed progress in combating irregular migration.", 1),
        ("They pledged to work together on cybercrime and money laundering.", 1),
        ("A high priority was given to the topic of extradition.", 1),
        ("The plan promotes prevention as well as a focus on schools.", 0),
        ("The meeting provided an opportunity to get to know each other.", 0),
    ],
)
def test_the_subjects_of_a_sentence(sentence, expected):
    assert len(titles(sentence)) == expected


def test_a_subject_ends_before_those_with_whom_it_was_discussed():
    assert titles("She discussed border security with Japanese counterparts today.") == ["border security"]


def test_what_is_discussed_beside_the_listed_agenda_is_read_and_what_stands_under_later_headings_not():
    text = """The agenda included extradition, fugitives and asset recovery. They discussed smuggling.

Details of the talks

The ministers discussed piracy.
"""
    assert titles(text) == ["extradition", "fugitives", "asset recovery", "smuggling"]
