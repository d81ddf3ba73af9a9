"""Records as a person reads and writes them. The reports are invented, as is that in `record.md`."""

from __future__ import annotations

import pickle
from pathlib import Path

import attrs
import pytest

import coopmodel
from coopmodel.errors import RecordError
from coopmodel.formats._record_states import STATES
from coopmodel.formats.record import bare, parse_record, render
from coopmodel.gazetteers.names import state_codes, state_name
from coopmodel.model.agenda import AgendaItem, Statement
from coopmodel.model.initiatives import Initiative, InitiativeKind, InitiativeStatus, Milestone
from coopmodel.model.meetings import Meeting, MeetingMode, MeetingStatus
from coopmodel.model.parties import Capacity, Delegation, Party, PartyKind, Person
from coopmodel.model.places import Place
from coopmodel.model.reports import Report, Source
from coopmodel.model.topics import Topic
from coopmodel.values.dates import PartialDate
from coopmodel.values.recurrence import Recurrence

LATVIA = Party(code="LV", name="Latvia", kind=PartyKind.STATE)
ESTONIA = Party(code="EE", name="Estonia", kind=PartyKind.STATE)
BODY = Party(code="BFB", name="Baltic Forensic Body", kind=PartyKind.ORGANIZATION)
ANNA = Person(name="Anna Kalna", role="Minister of Justice", party=LATVIA)


def date(text: str) -> PartialDate:
    return PartialDate.parse(text)


REPORT = Report(
    source=Source(
        title="Neighbours: on forensics", url="https://example.org/news?id=7", published=date("2024-05-17")
    ),
    meetings=(
        Meeting(
            name="2nd Meeting on Forensics",
            series="Meeting on Forensics",
            ordinal=2,
            status=MeetingStatus.HELD,
            start=date("2024-05-15"),
            end=date("2024-05-16"),
            mode=MeetingMode.HYBRID,
            place=Place(city="Riga", country="LV", venue="House of Justice"),
            organizers=(LATVIA, BODY),
            delegations=(
                Delegation(
                    party=LATVIA,
                    body="Ministry of Justice",
                    capacity=Capacity.HOST,
                    head=ANNA,
                    members=(
                        Person(name="Mara Ozola", body="Police (State)", party=LATVIA),
                        Person(role="adviser; deputy", party=None),
                    ),
                ),
                Delegation(party=BODY, capacity=Capacity.OBSERVER, head=Person(party=ESTONIA)),
                Delegation(party=Party(code="ge", kind=PartyKind.ORGANIZATION)),
            ),
            agenda=(
                AgendaItem(number=1, title="exchange of DNA data", topics=(Topic.FORENSICS, Topic.TRAINING)),
                AgendaItem(title="- any other | business"),
            ),
            statements=(
                Statement(speaker=ANNA, summary="She thanked the experts.", topics=(Topic.TRAINING,)),
                Statement(summary="Two lines:\nthe second."),
            ),
            extra={"file|no": [1, 2.5, None]},
        ),
        Meeting(status=MeetingStatus.PLANNED, start=date("2025"), place=Place(country="EE")),
        Meeting(
            id="m-3",
            name="Meeting",
            status=MeetingStatus.CANCELLED,
            end=date("2023-06"),
            organizers=(ESTONIA,),
        ),
    ),
    initiatives=(
        Initiative(
            name="Shared register",
            kind=InitiativeKind.CONTACT_POINT,
            status=InitiativeStatus.PLANNED,
            start=date("2024-07"),
            recurrence=Recurrence.parse("FREQ=WEEKLY;INTERVAL=2;UNTIL=20250531;BYDAY=MO,WE,FR"),
            milestones=(
                Milestone(name="Pilot", date=date("2024-21"), done=True),
                Milestone(name="Launch"),
            ),
            parties=(LATVIA, ESTONIA),
            expected_outcome="Faster replies",
            proposed_by=(ANNA, Person(name="Mart Tamm")),
        ),
        Initiative(id="i-2", name="Joint courses", extra={"a`": "b"}),
    ),
    extra={"desk": "Riga"},
)
RECORD = (Path(__file__).parent / "record.md").read_text(encoding="utf-8")


def test_the_whole_grammar() -> None:
    assert render(REPORT) == RECORD
    assert parse_record(RECORD) == REPORT


def test_the_face_has_both() -> None:
    assert coopmodel.parse_record(coopmodel.render(REPORT)) == REPORT


@pytest.mark.parametrize(
    "name", [None, "Meeting", "No meeting", "Talks", "# of talks #", "---", "1. Talks", "\\"]
)
def test_names_of_meetings(name: str | None) -> None:
    report = Report(meetings=(Meeting(name=name),))
    assert parse_record(render(report)) == report


def test_a_report_without_a_meeting() -> None:
    assert render(Report()) == "# No meeting\n"
    assert parse_record("# No meeting") == Report()
    assert parse_record("# No meeting\n\n## Initiatives") == Report()


def test_an_identifier_is_written_only_where_it_is_not_the_derived_one() -> None:
    meeting = Meeting(name="Talks")
    renamed = attrs.evolve(meeting, name="Other talks")
    assert render(Report(meetings=(meeting,))) == "# Talks\n"
    assert render(Report(meetings=(renamed,))) == f"# Other talks\n\n- id: {meeting.id}\n"


@pytest.mark.parametrize(
    ("typed", "field", "value"),
    [
        ("- Held on: 5 may 2024", "start", date("2024-05-05")),
        ("- held on 2024-05-05", "start", date("2024-05-05")),
        ("* on May 2024", "start", date("2024-05")),
        ("- next meeting until 2024?", "end", date("2024?")),
        ("- held in Tbilisi, Georgia", "place", Place(city="Tbilisi", country="GE")),
        ("- held in Tbilisi, GE", "place", Place(city="Tbilisi", country="GE")),
        ("- held in Georgia", "place", Place(country="GE")),
        ("- held in GE", "place", Place(country="GE")),
        ("- held in Saint Martin \\(French part\\) (MF)", "place", Place(country="MF")),
        ("- held in Tbilisi", "place", Place(city="Tbilisi")),
        ("- held in \\u{47}eorgia", "place", Place(city="Georgia")),
        ("- VENUE: Hall 5", "place", Place(venue="Hall 5")),
        ("- organizer: INTERPOL", "organizers", (Party(code="INTERPOL", kind=PartyKind.ORGANIZATION),)),
        ("- organized by Estonia", "organizers", (ESTONIA,)),
        ("- organized by state EE", "organizers", (Party(code="EE", kind=PartyKind.STATE),)),
        ("in-person MEETING", "mode", MeetingMode.IN_PERSON),
        ("- The meeting is to be held", "status", MeetingStatus.PLANNED),
        ("- status: Cancelled", "status", MeetingStatus.CANCELLED),
        ("- mode: in_person", "mode", MeetingMode.IN_PERSON),
        ("- series: a \\u{1f600} \\t \\*", "series", "a 😀 \t *"),
        ("- extra: {}", "extra", {}),
    ],
)
def test_facts_as_a_person_may_type_them(typed: str, field: str, value: object) -> None:
    report = parse_record(f"# Talks\n{typed}")
    assert getattr(report.meetings[0], field) == value


def test_what_a_person_may_type_otherwise() -> None:
    typed = RECORD.replace("\n", "  \r\n\r\n").replace("## Delegations:", "##  delegations")
    assert parse_record("\ufeff" + typed) == REPORT
    moved, _, initiatives = RECORD.partition("## Initiatives:")
    table, _, further = initiatives.partition("## Next")
    assert parse_record(f"{moved}## Next{further}## Initiatives:{table}") == REPORT


def test_tables_as_a_person_may_type_them() -> None:
    report = parse_record(
        "# No meeting\n## Initiatives\n"
        "| status | INITIATIVE | milestone | Milestone Done\n|:--|---|:-:|--:|\n"
        "| active | Patrols | Start | no\n| | | End | YES"
    )
    assert report.initiatives[0].milestones == (Milestone(name="Start"), Milestone(name="End", done=True))
    assert report.initiatives[0].status is InitiativeStatus.ACTIVE


def test_sections_may_be_empty() -> None:
    typed = (
        "# Talks\n## Delegations\n## Agenda\n## Statements\n## Initiatives\n## Further meeting\n### Agenda"
    )
    assert parse_record(typed) == Report(meetings=(Meeting(name="Talks"), Meeting()))


def test_a_next_meeting_may_be_called_off() -> None:
    report = parse_record("# Talks\n## Next meeting\n- status: cancelled\n")
    assert report.meetings[1].status is MeetingStatus.CANCELLED


@pytest.mark.parametrize(
    "place",
    [
        Place(city="Washington, D.C.", country="US"),
        Place(city="Singapore"),
        Place(city="(near) Riga"),
        Place(country="CC"),
        Place(venue="Hall 5"),
    ],
)
def test_places(place: Place) -> None:
    report = Report(meetings=(Meeting(place=place),))
    assert parse_record(render(report)) == report


@pytest.mark.parametrize(
    "person",
    [
        Person(name="somebody"),
        Person(name="the", role="the, first"),
        Person(name="The Elder (I); of none", body="a (b)"),
        Person(party=Party(code="nobody", kind=PartyKind.ORGANIZATION)),
        Person(
            role="Minister, Colonel General", party=Party(code="LV", name="Estonia", kind=PartyKind.STATE)
        ),
    ],
)
def test_people(person: Person) -> None:
    report = Report(
        meetings=(
            Meeting(
                delegations=(Delegation(party=LATVIA, head=person, members=(person, person)),),
                statements=(Statement(speaker=person, summary="x"), Statement(summary="y")),
            ),
        ),
        initiatives=(Initiative(name="x", proposed_by=(person, person)),),
    )
    assert parse_record(render(report)) == report


@pytest.mark.parametrize("rule", ["FREQ=DAILY", "FREQ=YEARLY;COUNT=1", "FREQ=MONTHLY;INTERVAL=3;BYDAY=SU"])
def test_recurrences(rule: str) -> None:
    report = Report(initiatives=(Initiative(name="x", recurrence=Recurrence.parse(rule)),))
    assert parse_record(render(report)) == report


def test_evidence_and_diagnostics_are_left_out() -> None:
    report = coopmodel.parse("Police chiefs of Estonia and Latvia met in Tallinn on 4 March 2021.\nMenu")
    assert report.diagnostics
    assert report.meetings[0].delegations[0].evidence
    assert parse_record(render(report)) == bare(report) != report


def test_the_reader_of_prose_reads_a_record() -> None:
    report = coopmodel.parse(RECORD)
    meeting, upcoming = report.meetings
    assert (meeting.name, meeting.ordinal) == ("2nd Meeting on Forensics", 2)
    assert (meeting.start, meeting.end, meeting.mode) == (
        date("2024-05-15"),
        date("2024-05-16"),
        MeetingMode.HYBRID,
    )
    assert meeting.status is MeetingStatus.HELD
    assert meeting.place == Place(city="Riga", country="LV")
    assert meeting.delegations[0].party == LATVIA
    assert meeting.delegations[0].capacity is Capacity.HOST
    assert meeting.delegations[0].head == ANNA
    assert meeting.agenda[0].title == "exchange of DNA data"
    assert (upcoming.start, upcoming.place) == (date("2025"), Place(country="EE"))
    assert report.initiatives[0].milestones[0].name == "Pilot"
    assert report.source.published == date("2024-05-17")


def test_states_are_called_as_the_gazetteer_calls_them() -> None:
    assert {code: state_name(code) for code in state_codes()} == STATES


def test_an_error_survives_pickling() -> None:
    with pytest.raises(RecordError) as caught:
        parse_record("# Talks\n- held on Monday")
    again = pickle.loads(pickle.dumps(caught.value))  # noqa: S301
    assert (again.line, again.column, str(again)) == (2, 11, str(caught.value))


@pytest.mark.parametrize(
    "title", ["5. Topics: border trade", r"5\. Topics: border trade", "5) Topics: border trade"]
)
@pytest.mark.parametrize("number", [None, 4])
def test_a_subject_that_looks_like_a_number_and_topics(title: str, number: int | None) -> None:
    report = Report(meetings=(Meeting(agenda=(AgendaItem(title=title, number=number),)),))
    assert parse_record(render(report)) == report
