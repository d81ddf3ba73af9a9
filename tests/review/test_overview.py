"""Rows of the overview and marks of the timeline. The reports are invented."""

from __future__ import annotations

import datetime

import attrs

from coopmodel import (
    Initiative,
    InitiativeStatus,
    Meeting,
    Milestone,
    PartialDate,
    Party,
    PartyKind,
    Place,
    Report,
    Source,
)
from coopmodel.review.overview import Mark, read_marks, read_row

DAY = PartialDate.parse


def ordinal(*day):
    return datetime.date(*day).toordinal()


def due(*initiatives):
    return [(one.date, one.what) for one in read_row("x.txt", Report(initiatives=initiatives)).due]


def test_a_row(report):
    row = read_row("forum.txt", report)
    assert (row.name, row.title) == ("forum.txt", "The 4th Baltic Forum")
    assert (row.date, row.day) == ("2021-03-04", ordinal(2021, 3, 4))
    assert row.place == "Tallinn, EE"
    assert row.parties == (("Latvia", "Latvia (LV)"),)
    assert row.topics == ("information exchange",)
    assert [(one.day, one.date, one.what) for one in row.due] == [
        (ordinal(2022, 6, 30), "2022-06", "joint database: pilot phase")
    ]


def test_a_row_of_a_report_of_nothing():
    row = read_row("x.txt", Report())
    assert (row.title, row.date, row.day, row.place) == ("x.txt", "", None, "")
    assert (row.parties, row.topics, row.due) == ((), (), ())


def test_a_row_is_called_after_the_source_the_meeting_or_the_file():
    meeting = Meeting(name="Seminar", end=DAY("2021-03"))
    assert read_row("x", Report(source=Source(title="News"), meetings=(meeting,))).title == "News"
    row = read_row("x", Report(meetings=(meeting,)))
    assert (row.title, row.date, row.day) == ("Seminar", "until 2021-03", ordinal(2021, 3, 1))
    assert read_row("x", Report(meetings=(Meeting(),))).title == "x"


def test_parties_are_those_of_the_meeting_and_of_the_initiatives(report):
    un = Party(code="UN", name="United Nations", kind=PartyKind.ORGANIZATION)
    unnamed = Party(code="FI", kind=PartyKind.STATE)
    [joint] = report.initiatives
    row = read_row("x", attrs.evolve(report, initiatives=(attrs.evolve(joint, parties=(un, unnamed)),)))
    assert row.parties == (("Latvia", "Latvia (LV)"), ("UN", "UN"), ("FI", "FI"))


def test_initiatives_are_due_by_their_ends_and_open_steps():
    steps = (
        Milestone(name="Pilot", date=DAY("2024-07")),
        Milestone(name="Draft", date=DAY("2024-01"), done=True),
        Milestone(name="Review"),
    )
    plan = Initiative(name="Plan", start=DAY("2023"), end=DAY("2024"), milestones=steps)
    assert due(plan) == [("2024-07", "Plan: Pilot"), ("2024", "Plan")]


def test_an_initiative_is_due_by_its_start_if_no_more_is_said():
    assert due(Initiative(name="Plan", start=DAY("2023"))) == [("2023", "Plan")]
    assert due(Initiative(name="Plan")) == []
    assert due(Initiative(name="Plan", end=DAY("2023"), status=InitiativeStatus.COMPLETED)) == []


def test_marks_of_the_timeline(report):
    forum, database = read_marks(report)
    assert forum == Mark(
        "meeting", "4th Baltic Forum", "2021-03-04", *[ordinal(2021, 3, 4)] * 2, is_exact=True
    )
    assert database == Mark(
        "milestone",
        "joint database: pilot phase",
        "2022-06",
        ordinal(2022, 6, 1),
        ordinal(2022, 6, 30),
        is_exact=False,
    )


def test_marks_reach_from_the_start_to_the_end_as_far_as_these_are_known():
    plan = Initiative(name="Plan", start=DAY("2023-01-02"), end=DAY("2024-07"))
    meetings = (
        Meeting(place=Place(city="Riga"), end=DAY("2024-07-03")),
        Meeting(start=DAY("2024-07-01"), end=DAY("2024-07-03")),
        Meeting(name="Undated"),
    )
    found = list(read_marks(Report(meetings=meetings, initiatives=(plan,))))
    assert [(one.name, one.date, one.first, one.last, one.is_exact) for one in found] == [
        ("Meeting, Riga", "until 2024-07-03", ordinal(2024, 7, 3), ordinal(2024, 7, 3), True),
        ("Meeting", "2024-07-01 to 2024-07-03", ordinal(2024, 7, 1), ordinal(2024, 7, 3), True),
        ("Plan", "2023-01-02 to 2024-07", ordinal(2023, 1, 2), ordinal(2024, 7, 31), False),
    ]
