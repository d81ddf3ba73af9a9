"""What is said of undertakings: they were signed, run, ended, are drafted or should be set up."""

from __future__ import annotations

import pytest


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("A protocol on readmission was initialled.", "agreed | protocol on readmission"),
        (
            "At the end of the talks the Agreement on driving licences was signed.",
            "agreed | Agreement on driving licences",
        ),
        (
            "As a result of the talks, a plan of joint measures for 2022 was signed.",
            "agreed | plan of joint measures for 2022 | 2022",
        ),
        ("Contact points were named in both services.", "agreed | Contact points"),
        ("The joint exercise at sea got the green light.", "agreed | joint exercise at sea"),
        (
            "The creation of a joint team against car thieves was among the decisions.",
            "agreed | creation of a joint team against car thieves",
        ),
        (
            "In the margins a protocol on information exchange was signed.",
            "agreed | protocol on information exchange",
        ),
    ],
)
def test_what_was_agreed(told, sentence, expected):
    assert told(sentence) == [expected]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "A joint investigation team has been at work since March 2020.",
            "active | joint investigation team | 2020-03",
        ),
        ("The Nordic Training Programme is in its third year.", "active | Nordic Training Programme"),
        (
            "The second phase of the Safe Ports project is under way.",
            "active | second phase of the Safe Ports project",
        ),
        ("The joint diving project has made the port safer.", "active | joint diving project"),
        ("The joint patrols at sea had led to two arrests.", "active | joint patrols at sea"),
        ("The joint register of boats is being rebuilt.", "active | joint register of boats"),
        (
            "They spoke about the investigation team in Valga, which began working in May 2020.",
            "active | investigation team in Valga | 2020-05",
        ),
        (
            "The Joint Car Register is a great step and it is now operational in both states.",
            "active | Joint Car Register",
        ),
        ("A joint contact office was opened in Valga in 2020.", "active | joint contact office | 2020"),
        (
            "The joint contact centre in Valga, opened in 2019, is praised by all.",
            "active | joint contact centre in Valga | 2019",
        ),
        ("The video link, in use since 2014, is good.", "active | video link | 2014"),
        ("The riding programme begun in 2020 is popular.", "active | riding programme | 2020"),
        (
            "They spoke about joint seminars on drugs, which have been conducted by Norway since May 2020.",
            "active | joint seminars on drugs | 2020-05",
        ),
        (
            "Negotiations on the joint database continue.",
            "active | joint database",
        ),
    ],
)
def test_what_runs(told, sentence, expected):
    assert told(sentence) == [expected]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Two officers from Norway are stationed in Valga.",
            "active | Two officers from Norway are stationed in Valga",
        ),
        (
            "Three Norwegian officers have been working in Valga since 2019.",
            "active | Three Norwegian officers have been working in Valga since 2019 | 2019",
        ),
        ("Twelve guards are attending the basic course in Oslo.", "active | basic course in Oslo"),
        ("Forty guards have gone through the course on forged papers.", "active | course on forged papers"),
        ("Twelve guards completed a course on forged papers.", "completed | course on forged papers"),
    ],
)
def test_people_who_serve_or_learn(told, sentence, expected):
    assert told(sentence) == [expected]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The joint operation at sea ended with nine arrests.", "completed | joint operation at sea"),
        (
            "A workshop on remittances took place in May 2020.",
            "completed | workshop on remittances | 2020-05",
        ),
        (
            "The two services carried out a joint operation against car thieves in May 2020.",
            "completed | joint operation against car thieves in May 2020 | 2020-05",
        ),
        (
            "Operation Blue Buoy, held in May 2020, left 12 men in prison.",
            "completed | Operation Blue Buoy | 2020-05",
        ),
        (
            "They spoke of the drills of this winter, which ended on 3 March 2021.",
            "completed | drills of this winter | by 2021-03-03",
        ),
        (
            "They praised the results of the joint drill in Valga, conducted in May 2020.",
            "completed | joint drill in Valga | 2020-05",
        ),
        (
            'The exercise "Barrier-2020" was held in May 2020.',
            'completed | exercise "Barrier-2020" | 2020-05',
        ),
    ],
)
def test_what_is_over(told, sentence, expected):
    assert told(sentence) == [expected]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("A memorandum on training is being negotiated.", "drafted | memorandum on training"),
        ("A memorandum on training is being rewritten.", "drafted | memorandum on training"),
        (
            "The text of the agreement on readmission is nearly ready.",
            "drafted | text of the agreement on readmission",
        ),
        ("The draft protocol on readmission has passed all ministries.", "drafted | protocol on readmission"),
        ("The two sides are working on an agreement on prisoners.", "drafted | agreement on prisoners"),
        (
            "Work on the draft agreement on prisoners is nearing completion.",
            "drafted | agreement on prisoners",
        ),
        (
            "They examined the amended plan for a joint school.",
            "drafted | amended plan for a joint school",
        ),
        ("They noted progress in the drafting of an extradition treaty.", "drafted | extradition treaty"),
        ("Norway and Latvia are negotiating an extradition treaty.", "drafted | extradition treaty"),
    ],
)
def test_what_is_drafted(told, sentence, expected):
    assert told(sentence) == [expected]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("In his view a joint investigation team should be set up.", "proposed | joint investigation team"),
        (
            "The creation of a regional cybercrime centre was suggested.",
            "proposed | creation of a regional cybercrime centre",
        ),
    ],
)
def test_what_should_be(told, sentence, expected):
    assert told(sentence) == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        "The agreement between the two states on trade was signed in 1998.",
        "In 2020 300 operations were carried out.",
        "Since then 12 joint courses were supported.",
        "The working group has adopted its agenda.",
        "The number of programmes has grown.",
        "The centre has trained officers of the police since 1988, and the university has grown.",
        "They praised the Women's Network for the work it has done.",
        "The meeting of the working group was held.",
        "An officer is working in the garden of his house.",
        "Twelve guards are attending the parade.",
        "The network of traffickers was dismantled in May.",
        "The team, formed in haste, was tired.",
        "The man, arrested in May 2020, was tired.",
        "Work begun in May 2020 is praised.",
        "The men are working in the port.",
        "They held joint talks on trade.",
        "The statement agreed in 2020 is praised.",
    ],
)
def test_what_is_no_undertaking(told, sentence):
    assert told(sentence) == []
