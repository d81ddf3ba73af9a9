"""What undertakings are called, since when they run, and what is none."""

from __future__ import annotations

import pytest

from coopmodel import parse

HELD = "The police chiefs of Latvia and Estonia met in Riga on 4 March 2021. "


def initiatives(sentence):
    return [(one.name, one.status.value) for one in parse(HELD + sentence).initiatives]


@pytest.mark.parametrize(
    "sentence",
    [
        "Further names of those whom the guests had praised signed on 5 March 2021 were read out.",
        "Work on the old fence continues.",
        "It was decided that friendly matches of the two teams be held often from now on.",
    ],
)
def test_what_is_no_undertaking(sentence):
    assert initiatives(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "The joint database on stolen cars is now operational.",
            ("joint database on stolen cars", "active"),
        ),
        ("The shared platform, which is in force, was praised.", ("shared platform", "active")),
        ("Work on the joint training programme continues.", ("joint training programme", "active")),
    ],
)
def test_what_is_in_operation(sentence, expected):
    assert initiatives(sentence) == [expected]


def test_regular_meetings_recur_and_others_do_not():
    assert [
        str(one.recurrence)
        for one in parse(HELD + "They agreed that the commissioners will meet monthly.").initiatives
    ] == ["FREQ=MONTHLY"]
    assert initiatives("They agreed that the commissioners will meet in the morning.") == []


def test_a_day_without_a_year_is_no_step_where_the_year_is_not_known():
    sentence = "They launched the training programme for drivers, to be completed by 5 May."
    [initiative] = parse("The chiefs of Latvia and Norway met. " + sentence).initiatives
    assert initiative.milestones == ()


def test_a_column_that_tells_the_status():
    table = (
        "| Initiative | Status |\n|---|---|\n| Joint database | Completed |\n| Joint patrols | unclear |\n"
    )
    report = parse(HELD + "\n\n" + table)
    assert [one.status.value for one in report.initiatives] == ["completed", "planned"]


def test_an_earlier_document_with_the_day_of_its_signing():
    sentence = "The sides recalled the Agreement on the return of stolen cars signed in Oslo on 5 May 2019."
    [one] = parse(HELD + sentence).initiatives
    assert (one.name, str(one.start)) == ("Agreement on the return of stolen cars", "2019-05-05")


@pytest.mark.parametrize(
    ("sentence", "name", "start"),
    [
        ('The operation "Barrier" has been conducted since 2003.', 'operation "Barrier"', "2003"),
        (
            "They reviewed progress under the Joint Border Security Programme for 2007 - 2010.",
            "Joint Border Security Programme for 2007 - 2010",
            "2007",
        ),
        (
            "The Latvian side proposed to hold a training course in May 2022.",
            "hold a training course in May 2022",
            "2022-05",
        ),
    ],
)
def test_when_an_undertaking_began(sentence, name, start):
    assert (name, start) in [(one.name, str(one.start)) for one in parse(HELD + sentence).initiatives]


def test_the_date_of_its_ground_is_not_that_of_an_undertaking():
    sentence = "Two liaison officers will be posted under the treaty signed in 2004."
    assert [one.start for one in parse(HELD + sentence).initiatives] == [None]


def test_an_undertaking_s_name_ends_before_the_next_verb():
    sentence = "They adopted a joint action plan on cybercrime and talked of stolen cars."
    assert initiatives(sentence) == [("joint action plan on cybercrime", "agreed")]


def test_a_column_of_deadlines_gives_steps():
    table = "| Measure | Target date |\n|---|---|\n| Joint database | May 2022 |\n"
    [one] = parse(f"{HELD}They agreed on the following:\n\n{table}").initiatives
    assert (one.status.value, one.start) == ("agreed", None)
    assert [(step.name, str(step.date)) for step in one.milestones] == [("May 2022", "2022-05")]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The results of the joint exercise were approved.", ("joint exercise", "completed")),
        (
            "They signed a memorandum on extradition following the talks with Norway.",
            ("memorandum on extradition", "agreed"),
        ),
        ("They signed a memorandum on extradition on Thursday.", ("memorandum on extradition", "agreed")),
    ],
)
def test_where_the_name_of_an_undertaking_ends(sentence, expected):
    assert initiatives(sentence) == [expected]


def test_the_meeting_that_is_announced_is_no_undertaking():
    text = "The police chiefs of Latvia and Estonia will hold the 5th regular meeting of the working group."
    assert parse(text).initiatives == ()


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "They agreed to set up a joint working group; to strengthen ties; and to hold a joint exercise.",
            [("set up a joint working group", "agreed"), ("hold a joint exercise", "agreed")],
        ),
        (
            "The Border Agreement and the Protocol on Cars were signed.",
            [("Border Agreement", "agreed"), ("Protocol on Cars", "agreed")],
        ),
        (
            "The Coordinated Border Management Plan, signed long ago, was reviewed.",
            [("Coordinated Border Management Plan", "active")],
        ),
        ("The ministers discussed launching a training programme.", [("training programme", "proposed")]),
        ("Latvia proposed, moreover, the creation of a joint register.", [("joint register", "proposed")]),
        ("A joint survey of patrols will also be taken up.", [("joint survey of patrols", "planned")]),
        (
            'They decided to hold the exercise "Amber" in Riga.',
            [('hold the exercise "Amber" in Riga', "agreed")],
        ),
        ("Estonia is launching a new register of boats.", [("register of boats", "active")]),
        ("They took note of the opening of a liaison office.", [("liaison office", "active")]),
        (
            "Work has begun on an agreement on driving bans, the chiefs said.",
            [("agreement on driving bans", "drafted")],
        ),
        (
            "They agreed that the expert group would meet twice a year.",
            [("expert group would meet twice a year", "agreed")],
        ),
        ("They agreed to a path forward for the plan.", []),
        ("The relevant memorandum was signed.", []),
    ],
)
def test_undertakings_in_further_wordings(sentence, expected):
    assert sorted(initiatives(sentence)) == sorted(expected)
