"""Labels, and reports in their form. Reports and people are invented."""

from __future__ import annotations

import pytest

from coopmodel import (
    AgendaItem,
    Capacity,
    Delegation,
    Evidence,
    Initiative,
    InitiativeStatus,
    JsonError,
    Meeting,
    MeetingMode,
    MeetingStatus,
    Milestone,
    PartialDate,
    Party,
    PartyKind,
    Person,
    Place,
    Report,
    Source,
    SourceError,
    Span,
    Statement,
    Topic,
)
from coopmodel.evaluation.comparing import compare
from coopmodel.evaluation.conversion import label_of
from coopmodel.evaluation.labels import Label, read_label


def test_an_empty_label_states_nothing(label):
    assert label({}) == Label()
    for outcome in compare(label({}), Label()):
        assert (outcome.right, outcome.wrong, outcome.missed) == ((), (), ())


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ('{"meeting": {"nam": "Forum"}}', "Object contains unknown field `nam` @ $.meeting"),
        ('{"meeting": {"start": "2021-13"}}', "13 is no month"),
        ('{"meeting": {"start": 2021}}', "is not a string @ $.meeting.start"),
        ('{"meeting": {"country": "Estonia"}}', "'^[A-Z]{2}$' @ $.meeting.country"),
        ('{"meeting": {"mode": "by mail"}}', "Invalid enum value 'by mail' @ $.meeting.mode"),
        ('{"meeting": {"agenda": [{"text": "a", "topics": ["x"]}]}}', "@ $.meeting.agenda[0].topics[0]"),
        ('{"meeting": {"parties": [{}]}}', "missing required field `party` @ $.meeting.parties[0]"),
        ('{"meeting": ', "truncated"),
        ("", "truncated"),
        ("[]", "Expected `object`, got `array`"),
        ("\ufeff{}", "malformed"),
        ('{"meeting": {"name": "\udcff"}}', "utf-8"),
    ],
)
def test_a_malformed_label_is_told_with_file_and_place(tmp_path, text, fault):
    path = tmp_path / "forum.json"
    path.write_bytes(text.encode("utf-8", "surrogateescape"))
    with pytest.raises(JsonError) as caught:
        read_label(path)
    assert str(path) in str(caught.value)
    assert fault.lower() in str(caught.value).lower()  # msgspec writes utf-8 in either case


def test_a_label_that_cannot_be_read_is_told(tmp_path):
    with pytest.raises(SourceError, match="Is a directory"):
        read_label(tmp_path)


def test_a_report_becomes_a_label(label, full):
    lv = Party(code="LV", kind=PartyKind.STATE)
    ee = Party(code="EE", kind=PartyKind.STATE)
    kalna = Person(name="Anna Kalna", role="Deputy Minister", party=lv)
    quote = "Anna Kalna proposed a joint database"
    meeting = Meeting(
        name="4th Baltic Forum",
        ordinal=4,
        start=PartialDate.parse("2021-03-03"),
        end=PartialDate.parse("2021-03-04"),
        mode=MeetingMode.HYBRID,
        place=Place(city="Tallinn", country="EE"),
        organizers=(ee,),
        delegations=(
            Delegation(party=ee, capacity=Capacity.HOST),
            Delegation(party=lv, head=kalna, members=(Person(name="Juris Ozols"),)),
        ),
        agenda=(AgendaItem(title="extradition of suspects", topics=(Topic.EXTRADITION,)),),
        statements=(Statement(summary="thanked all", speaker=kalna), Statement(summary="it rained")),
    )
    initiative = Initiative(
        name="a joint database",
        status=InitiativeStatus.PROPOSED,
        start=PartialDate.parse("2022"),
        milestones=(Milestone(name="pilot phase", date=PartialDate.parse("2022-06")),),
        proposed_by=(kalna,),
        evidence=(Evidence(span=Span(start=0, end=len(quote)), quote=quote, field="name", rule="by_hand"),),
    )
    upcoming = Meeting(
        status=MeetingStatus.PLANNED, start=PartialDate.parse("2022"), place=Place(country="LV")
    )
    report = Report(
        source=Source(url="https://example.org/4", published=PartialDate.parse("2021-03-05")),
        meetings=(meeting, upcoming),
        initiatives=(initiative,),
    )
    assert label_of(report) == label(full)
    assert label_of(Report()) == Label()


def test_what_a_report_leaves_open_is_open_in_its_label(label):
    speaker = Person(name="Mart Tamm", party=Party(code="EE", kind=PartyKind.STATE))
    meeting = Meeting(statements=(Statement(summary="spoke", speaker=speaker),))
    upcoming = Meeting(status=MeetingStatus.PLANNED)
    report = Report(meetings=(meeting, upcoming), initiatives=(Initiative(name="a plan"),))
    assert label_of(report) == label(
        {
            "meeting": {"people": [{"name": "Mart Tamm", "party": "EE"}]},
            "initiatives": [{"name": "a plan"}],
            "next_meeting": {},
        }
    )
