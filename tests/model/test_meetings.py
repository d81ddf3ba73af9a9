from __future__ import annotations

import attrs
import pytest

from coopmodel import Meeting, MeetingMode, MeetingStatus, PartialDate, Place

DAY = PartialDate.parse
SEMINAR = Meeting(
    name="Seminar on Forensics",
    series="Seminar",
    ordinal=4,
    start=DAY("2019-04-02"),
    place=Place(city="Riga", country="LV"),
)


def test_an_id_is_made_of_what_identifies_a_meeting():
    assert SEMINAR.id == "meeting-2019-04-02-seminar-on-forensics-28b03960"
    for change in (
        {"name": "Seminar"},
        {"series": None},
        {"ordinal": 5},
        {"start": DAY("2019-04")},
        {"place": None},
        {"place": Place(city="Riga")},
        {"place": Place(city="Riga", country="LV", venue="Town Hall")},
    ):
        assert attrs.evolve(SEMINAR, id="", **change).id != SEMINAR.id
    for change in ({"status": MeetingStatus.HELD}, {"end": DAY("2019-04-03")}, {"extra": {"seen": True}}):
        assert attrs.evolve(SEMINAR, id="", **change).id == SEMINAR.id


@pytest.mark.parametrize(
    ("fields", "made"),
    [
        ({}, "meeting-"),
        ({"series": "Annual talks"}, "meeting-annual-talks-"),
        ({"start": DAY("2019")}, "meeting-2019-"),
        ({"name": "Talks", "series": "Annual talks"}, "meeting-talks-"),
    ],
)
def test_an_id_of_a_meeting_of_which_little_is_known(fields, made):
    assert Meeting(**fields).id[:-8] == made
    assert Meeting(**fields).id == Meeting(**fields).id


def test_an_id_stays_when_another_field_changes():
    assert attrs.evolve(SEMINAR, name="Other").id == SEMINAR.id
    assert Meeting(id="my-own").id == "my-own"


def test_an_end_before_the_start(refused):
    message = refused(attrs.evolve, SEMINAR, end=DAY("2019-04-01"))
    assert message == "Meeting.end: PartialDate.parse('2019-04-01') is before Meeting.start (2019-04-02)"
    assert attrs.evolve(SEMINAR, end=DAY("2019-04-02")).end == DAY("2019-04-02")
    assert attrs.evolve(SEMINAR, end=DAY("2019")).end == DAY("2019")
    assert attrs.evolve(SEMINAR, start=DAY("2019"), end=DAY("2019-01-03")).end == DAY("2019-01-03")
    assert Meeting(end=DAY("2019")).start is None


def test_values_of_ones_own_do_not_count_in_the_hash_but_in_the_comparison():
    noted = attrs.evolve(SEMINAR, extra={"seen": True})
    assert hash(noted) == hash(SEMINAR)
    assert noted != SEMINAR


def test_a_meeting_holds_no_dict_of_another():
    assert Meeting().extra is not Meeting().extra


def test_modes_are_written_in_lower_case():
    assert [mode.value for mode in MeetingMode] == ["in_person", "virtual", "hybrid"]
