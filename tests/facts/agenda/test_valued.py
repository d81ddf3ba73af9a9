"""What joint statements call important, tell to grow, or agree to cooperate on."""

from __future__ import annotations

import pytest

from coopmodel import parse

HELD = "The fisheries ministers of Latvia and Norway met in Riga on 4 May 2018. "


def titles(sentence):
    return [one.title for one in parse(HELD + sentence).meeting.agenda]


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        (
            "Both sides noted the importance of warm cabins for night crews.",
            "warm cabins for night crews",
        ),
        (
            "The ministers recognised the benefits of paper charts and the use of lanterns.",
            "paper charts and the use of lanterns",
        ),
        (
            "They stressed the importance of fostering cooperation in mending nets and painting buoys.",
            "mending nets and painting buoys",
        ),
        (
            "They agreed on the importance of finding moorings for yachts, barges and rafts.",
            "finding moorings for yachts, barges and rafts",
        ),
        (
            "They agreed on the need for closer cooperation in lamp repair.",
            "closer cooperation in lamp repair",
        ),
        (
            "The hosts pointed out the increase in the loss of nets.",
            "the increase in the loss of nets",
        ),
        (
            "The chairs underlined the key role of cooks in keeping crews calm.",
            "the key role of cooks in keeping crews calm",
        ),
        (
            "The guests highlighted their respective efforts in mending old piers.",
            "their respective efforts in mending old piers",
        ),
        ("Both countries will continue to cooperate in the areas of ice breaking.", "ice breaking"),
        ("The ministers committed to deepening cooperation on lamp repair.", "lamp repair"),
        (
            "They agreed to enhance collaboration with village choirs.",
            "collaboration with village choirs",
        ),
        ("They urged the Government of Latvia for the early opening of piers.", "the early opening of piers"),
        ("Port states face growing problems of loose ice.", "loose ice"),
        ("Much was said with a high priority given to the topic of ice breaking.", "ice breaking"),
    ],
)
def test_what_is_called_important_is_a_subject(sentence, title):
    assert titles(sentence) == [title]


def test_three_and_more_are_a_list():
    assert titles("They stressed the importance of warm cabins, dry stores and good lamps.") == [
        "warm cabins",
        "dry stores",
        "good lamps",
    ]


@pytest.mark.parametrize(
    "sentence",
    [
        "They underscored the importance of continued collaboration for mutual trust.",
        "They reaffirmed the importance of working closely on many things.",
        "They noted the value of this forum.",
        "They underscored the importance of the Oslo Fund for Lamps.",
        "The two states agreed to strengthen cooperation with both countries.",
        "They will continue to cooperate in the future.",
        "The guests, acknowledging the importance of lamps, went home.",
        "They expressed appreciation to Norway for the course on smuggling.",
        "They discussed ongoing cooperation.",
        "They expressed satisfaction at the depth of the partnership.",
        "They discussed all other operational matters.",
        "The minister touched on a few points which are on your table.",
        "She underscored that the crews must remain at the centre of these efforts.",
        "They noted that the Oslo Working Group on Smuggling has met four times.",
    ],
)
def test_what_every_meeting_says_gives_none(sentence):
    assert titles(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "The other documents deal with lamps and piers.",
        "The bureau plays a role in dealing with loose ice.",
        "The bureau gathers and disseminates information on loose ice.",
        "They agreed to set up a working group to look into loose ice.",
        "They welcomed the plan to hold a seminar on lamp repair to discuss loose ice.",
        "She suggested that a clerk be sent to Oslo to deal only with smuggling.",
        "They agreed to share information on loose ice.",
        "They agreed to coordinate efforts to more effectively address loose ice.",
        "They signed a memorandum on cooperation in the fight against smuggling.",
    ],
)
def test_what_serves_a_purpose_gives_none(sentence):
    assert titles(sentence) == []


def test_efforts_that_are_talked_about_are_a_subject():
    assert titles("They discussed efforts to more effectively address loose ice.") == [
        "efforts to more effectively address loose ice"
    ]


def test_wanted_persons_end_no_list():
    assert titles("They discussed the loss of nets, the return of wanted persons, and lamp repair.") == [
        "the loss of nets",
        "the return of wanted persons",
        "lamp repair",
    ]


def test_what_follows_talks_is_no_part_of_a_subject():
    assert titles(
        "They discussed the return of stolen boats, following talks between two harbour clerks."
    ) == ["the return of stolen boats"]
