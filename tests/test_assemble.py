"""Facts made by hand, put together to reports. The texts are invented."""

from __future__ import annotations

import pytest

from coopmodel import (
    Capacity,
    InitiativeKind,
    InitiativeStatus,
    MeetingMode,
    MeetingStatus,
    PartialDate,
    Party,
    PartyKind,
    Person,
    Place,
    Severity,
    Source,
    Span,
    Topic,
    parse,
    verify,
)
from coopmodel.assemble import assemble
from coopmodel.documents.blocks import read_blocks
from coopmodel.facts.kinds import (
    AgendaFact,
    InitiativeFact,
    MeetingFact,
    PartyFact,
    PersonFact,
    SourceFact,
    StatementFact,
    StepFact,
)

TEXT = (
    "Ministers Anna Kalna of Latvia and Mart Tamm of Estonia met in Tallinn from 3 to 4 March 2021, again "
    "in Riga. INTERPOL observed. Kalna said that smuggling grows; a joint database runs from 2022 to 2023. "
    "They will meet in Vilnius in May 2023."
)
DAY = PartialDate.parse
LV = Party(code="LV", name="Latvia", kind=PartyKind.STATE)
EE = Party(code="EE", name="Estonia", kind=PartyKind.STATE)


def made(of_kind, quote, /, text=TEXT, **values):
    """A fact of some kind whose evidence is the first place of each quote, parted by "|"."""
    spans = [Span(start=text.index(q), end=text.index(q) + len(q)) for q in quote.split("|")]
    return of_kind(rule="by_hand", spans=tuple(spans), **values)


def meeting_fact(field, value, quote, **values):
    return made(MeetingFact, quote, field=field, value=value, **values)


def report_of(*facts, text=TEXT, source=None):
    return assemble(read_blocks(text), facts, source or Source())


LATVIA = made(PartyFact, "Latvia", code="LV", name="Latvia", is_state=True)
ESTONIA = made(PartyFact, "Estonia", code="EE", name="Estonia", is_state=True)
INTERPOL = made(PartyFact, "INTERPOL", code="INTERPOL", name="Interpol", is_state=False, capacity="observer")
KALNA = made(PersonFact, "Anna Kalna", name="Anna Kalna", party="LV", is_head=True)
TAMM = made(PersonFact, "Mart Tamm", name="Mart Tamm", party="EE")
TALLINN = (
    meeting_fact("city", "Tallinn", "Tallinn", strength=2),
    meeting_fact("country", "EE", "Tallinn", strength=2, label="Estonia"),
)


def test_no_facts_make_no_meeting():
    report = report_of()
    assert report.meetings == ()
    assert report.initiatives == ()


def test_what_is_known_of_the_source_counts_more_than_what_the_text_says():
    title = made(SourceFact, "Ministers", field="title", value="Ministers")
    url = made(SourceFact, "Ministers", field="url", value="https://example.org")
    report = report_of(title, url, source=Source(title="Ministers meet"))
    assert report.source == Source(title="Ministers meet", url="https://example.org")


def test_a_meeting_and_its_evidence():
    start = meeting_fact("start", DAY("2021-03-03"), "from 3 to 4 March 2021")
    end = meeting_fact("end", DAY("2021-03-04"), "from 3 to 4 March 2021")
    meeting = report_of(start, end, *TALLINN).meeting
    assert (meeting.start, meeting.end, meeting.mode) == (start.value, end.value, MeetingMode.IN_PERSON)
    assert meeting.place == Place(city="Tallinn", country="EE")
    assert [(e.field, e.quote, e.rule) for e in meeting.evidence] == [
        ("start", "from 3 to 4 March 2021", "by_hand"),
        ("end", "from 3 to 4 March 2021", "by_hand"),
        ("place.city", "Tallinn", "by_hand"),
        ("place.country", "Tallinn", "by_hand"),
    ]


def test_the_strongest_fact_counts_and_the_first_of_equals():
    weak, first, second = (
        meeting_fact("name", name, "met", strength=strength)
        for name, strength in (("Weak", 1), ("First", 2), ("Second", 2))
    )
    assert report_of(weak, first, second).meeting.name == "First"


@pytest.mark.parametrize(
    ("start", "end", "kept"),
    [
        (("2021-03-03", 1), ("2021-03-04", 1), "2021-03-04"),
        (("2021-03-03", 2), ("2021-03-04", 1), None),
        (("2021-03-04", 1), ("2021-03-03", 2), None),
        (None, ("2021-03-04", 1), "2021-03-04"),
    ],
)
def test_an_end_is_kept_where_it_fits_the_start(start, end, kept):
    facts = [
        meeting_fact(field, DAY(pair[0]), "met", strength=pair[1])
        for field, pair in (("start", start), ("end", end))
        if pair is not None
    ]
    assert report_of(*facts).meeting.end == (DAY(kept) if kept else None)


def test_the_country_is_that_of_the_city():
    country = meeting_fact("country", "LV", "Latvia", strength=9)
    assert report_of(country, *TALLINN).meeting.place == Place(city="Tallinn", country="EE")
    assert report_of(country).meeting.place == Place(country="LV")


def test_a_virtual_meeting_has_no_place():
    meeting = report_of(*TALLINN, meeting_fact("mode", "virtual", "met")).meeting
    assert (meeting.place, meeting.mode) == (None, MeetingMode.VIRTUAL)
    assert [e.field for e in meeting.evidence] == ["mode"]


def test_a_meeting_without_place_and_mode():
    assert report_of(LATVIA).meeting.mode is None


@pytest.mark.parametrize(("end", "kept"), [("2023-06", "2023-06"), ("2023-04", None)])
def test_the_next_meeting(end, kept):
    facts = (
        meeting_fact("start", DAY("2023-05"), "May 2023", is_next=True),
        meeting_fact("end", DAY(end), "May 2023", is_next=True),
        meeting_fact("city", "Vilnius", "Vilnius", is_next=True),
        meeting_fact("country", "LT", "Vilnius", is_next=True),
    )
    report = report_of(*facts, *TALLINN)
    upcoming = report.next_meeting
    assert report.meeting.place.city == "Tallinn"
    assert upcoming.status is MeetingStatus.PLANNED
    assert (upcoming.start, upcoming.end) == (DAY("2023-05"), DAY(kept) if kept else None)
    assert upcoming.place == Place(city="Vilnius", country="LT")
    stated = {"start", "place.city", "place.country"} | ({"end"} if kept else set())
    assert {e.field for e in upcoming.evidence} == stated


def test_the_next_meeting_may_be_known_by_its_place_alone():
    upcoming = report_of(LATVIA, meeting_fact("country", "LT", "Vilnius", is_next=True)).next_meeting
    assert (upcoming.start, upcoming.end, upcoming.place) == (None, None, Place(country="LT"))


def test_delegations_with_heads_and_members():
    ozols = made(PersonFact, "Ministers", name="Juris Ozols", role="Ministers", party="LV")
    latvia, estonia = report_of(LATVIA, ESTONIA, KALNA, TAMM, ozols).meeting.delegations
    assert latvia.party == LV
    assert latvia.head == Person(name="Anna Kalna", party=LV)
    assert latvia.members == (Person(name="Juris Ozols", role="Ministers", party=LV),)
    assert [(e.field, e.quote) for e in latvia.evidence] == [
        ("party", "Latvia"),
        ("head", "Anna Kalna"),
        ("members", "Ministers"),
    ]
    assert estonia.head is None
    assert estonia.members == (Person(name="Mart Tamm", party=EE),)


def test_a_further_head_has_a_delegation_of_its_own():
    other = made(PersonFact, "Ministers", name="Juris Ozols", party="LV", is_head=True)
    body = made(PartyFact, "Latvia", code="LV", name="Latvia", is_state=True, body="Customs")
    first, second = report_of(body, KALNA, other).meeting.delegations
    assert (first.head.name, first.body) == ("Anna Kalna", "Customs")
    assert (second.head.name, second.body, second.members) == ("Juris Ozols", None, ())
    assert [e.field for e in second.evidence] == ["head"]


@pytest.mark.parametrize(
    ("stated", "capacity"),
    [
        ([None], None),
        (["guest", "observer"], Capacity.OBSERVER),
        (["observer", "host"], Capacity.HOST),
        ([None, "guest"], Capacity.GUEST),
    ],
)
def test_of_several_capacities_the_weightiest_counts(stated, capacity):
    facts = [made(PartyFact, "Latvia", code="LV", name="Latvia", is_state=True, capacity=c) for c in stated]
    (delegation,) = report_of(*facts).meeting.delegations
    assert delegation.capacity is capacity
    assert len(delegation.evidence) == 1


def test_organizers_each_once():
    host = made(PartyFact, "Estonia", code="EE", name="Estonia", is_state=True, is_organizer=True)
    chair = made(PersonFact, "Mart Tamm", name="Mart Tamm", party="EE", organizes=True)
    nobody = made(PersonFact, "Ministers", name="Olga Brun", organizes=True)
    meeting = report_of(host, INTERPOL, chair, nobody).meeting
    assert meeting.organizers == (EE,)
    assert meeting.delegations[0].capacity is Capacity.HOST
    assert report_of(LATVIA, ESTONIA, chair).meeting.organizers == (EE,)


def test_a_body_is_an_organization():
    (delegation,) = report_of(INTERPOL).meeting.delegations
    assert delegation.party.kind is PartyKind.ORGANIZATION
    assert delegation.capacity is Capacity.OBSERVER


def test_somebody_beside_the_other_state_speaks_for_the_state_of_the_place():
    tamm = made(PersonFact, "Mart Tamm", name="Mart Tamm", company=frozenset({"LV"}))
    report = report_of(LATVIA, tamm, *TALLINN)
    assert [d.party for d in report.meeting.delegations] == [LV, EE]
    assert report.meeting.delegations[1].members[0].name == "Mart Tamm"
    assert verify(report, TEXT) == ()


def test_nobody_speaks_for_the_state_of_a_place_that_does_not_count():
    tamm = made(PersonFact, "Mart Tamm", name="Mart Tamm", company=frozenset({"LV"}))
    report = report_of(LATVIA, tamm, *TALLINN, meeting_fact("mode", "virtual", "met"))
    assert verify(report, TEXT) == ()


def test_a_statement_by_somebody_known_and_by_somebody_who_is_not():
    def said(name, role=None):
        speaker = made(PersonFact, "Kalna", name=name, role=role)
        return made(
            StatementFact,
            "smuggling grows",
            speaker=speaker,
            summary="smuggling grows",
            topics=("drug_trafficking",),
        )

    known, unknown, unnamed = report_of(
        LATVIA, KALNA, said("Kalna"), said("Olga Brun"), said(None, "Judge")
    ).meeting.statements
    assert known.speaker == Person(name="Anna Kalna", party=LV)
    assert known.topics == (Topic.DRUG_TRAFFICKING,)
    assert [(e.field, e.quote) for e in known.evidence] == [
        ("summary", "smuggling grows"),
        ("speaker", "Anna Kalna"),
    ]
    assert unknown.speaker == Person(name="Olga Brun")
    assert unnamed.speaker == Person(role="Judge")


def test_an_agenda_item():
    fact = made(AgendaFact, "smuggling", title="smuggling", topics=("drug_trafficking",), number=2)
    (item,) = report_of(fact).meeting.agenda
    assert (item.title, item.number, item.topics) == ("smuggling", 2, (Topic.DRUG_TRAFFICKING,))
    assert [(e.field, e.quote) for e in item.evidence] == [("title", "smuggling")]


def test_an_initiative():
    fact = made(
        InitiativeFact,
        "joint database|from 2022 to 2023",
        name="joint database",
        status="planned",
        kind="platform",
        start=DAY("2022"),
        end=DAY("2023"),
        recurrence="FREQ=MONTHLY",
        steps=(StepFact(name="pilot", date=DAY("2022-07")),),
        topics=("information_exchange",),
        outcome="to speed up replies",
        proposer=made(PersonFact, "Kalna", name="Kalna"),
    )
    (initiative,) = report_of(LATVIA, KALNA, fact).initiatives
    assert (initiative.kind, initiative.status) == (InitiativeKind.PLATFORM, InitiativeStatus.PLANNED)
    assert (initiative.start, initiative.end) == (DAY("2022"), DAY("2023"))
    assert str(initiative.recurrence) == "FREQ=MONTHLY"
    assert [(step.name, str(step.date)) for step in initiative.milestones] == [("pilot", "2022-07")]
    assert initiative.proposed_by == (Person(name="Anna Kalna", party=LV),)
    assert [(e.field, e.quote) for e in initiative.evidence] == [
        ("name", "joint database"),
        ("name", "from 2022 to 2023"),
        ("proposed_by", "Anna Kalna"),
    ]


def test_an_initiative_of_which_little_is_known():
    (initiative,) = report_of(
        made(InitiativeFact, "joint database", name="joint database", status="planned")
    ).initiatives
    assert (initiative.kind, initiative.recurrence, initiative.proposed_by) == (None, None, ())


def test_an_initiative_does_not_end_before_it_starts():
    """One sentence may tell a start, and another that speaks of the same undertaking an earlier end."""
    values = {"name": "joint database", "status": "planned"}
    one = made(InitiativeFact, "joint database", start=DAY("2022"), **values)
    other = made(InitiativeFact, "joint database", end=DAY("2021"), **values)
    for facts in ([one, other], [made(InitiativeFact, "runs", start=DAY("2022"), end=DAY("2021"), **values)]):
        (initiative,) = report_of(*facts).initiatives
        assert (initiative.start, initiative.end) == (DAY("2022"), None)


def diagnosed(report, text):
    return [(d.code, d.severity, text[d.span.start : d.span.end]) for d in report.diagnostics]


def test_lines_that_gave_no_fact():
    text = "They met in Riga last week.\nIt rained.\n\nIt rained on.\nPrint\nShare\nThey left.\n"
    city = made(SourceFact, "Riga", text=text, field="title", value="Riga")
    assert diagnosed(report_of(city, text=text), text) == [
        ("no-fact", Severity.INFO, "It rained.\n\nIt rained on."),
        ("background", Severity.INFO, "Print\nShare"),
        ("no-fact", Severity.INFO, "They left."),
    ]


def test_a_text_without_lines_has_no_diagnostics():
    assert report_of(text=" \n ").diagnostics == ()


def test_repairs_are_told():
    text = "| A | B |\n|---|---|\n| 1 | 2 |\n| 1 | 2 |\n| 3 |\n\nBad \ud800 characters stand here.\n"
    told = diagnosed(report_of(text=text), text)
    assert [(code, severity) for code, severity, _ in told if code.startswith(("table", "unread"))] == [
        ("table-duplicate-row", Severity.WARNING),
        ("table-uneven-row", Severity.WARNING),
        ("unreadable-characters", Severity.ERROR),
    ]


def test_who_is_named_again_and_again_is_shown_by_a_few_places():
    text = "Ministers of Latvia and Norway met in Riga.\n\n" + "Minister Anna Kalna said no. " * 30
    report = parse(text)
    shown = [one for one in report.meeting.delegations[0].evidence if one.quote == "Minister Anna Kalna"]
    assert len(shown) == 8
    assert verify(report, text) == ()
