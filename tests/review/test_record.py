"""The record in groups of facts. The reports are invented."""

from __future__ import annotations

import attrs
from hypothesis import given
from hypothesis import strategies as st

from coopmodel import (
    AgendaItem,
    Capacity,
    Delegation,
    Evidence,
    Finding,
    Initiative,
    Meeting,
    MeetingStatus,
    Milestone,
    PartialDate,
    Party,
    PartyKind,
    Person,
    Report,
    Source,
    Span,
    Statement,
    verify,
)
from coopmodel.review.contents import Kind, every_fact
from coopmodel.review.record import read_record
from coopmodel.testing import report_texts, reports

FI = Party(code="FI", name="Finland", kind=PartyKind.STATE)
UNODC = Party(code="UNODC", name="United Nations Office on Drugs and Crime", kind=PartyKind.ORGANIZATION)


def rows(report, text=""):
    """Label, value and detail of each fact."""
    return [
        (one.label, one.value, one.detail) for one in every_fact(read_record(report, verify(report, text)))
    ]


def quoted(report, text, label):
    """The quotes of each fact of a label."""
    facts = every_fact(read_record(report, verify(report, text)))
    return [[quote.quote for quote in fact.evidence] for fact in facts if fact.label == label]


def faults(report, text):
    facts = every_fact(read_record(report, verify(report, text)))
    return {(fact.label, fact.value): fact.fault for fact in facts if fact.fault}


def test_all_of_a_record_is_shown(report, text):
    assert rows(report, text) == [
        ("Name", "4th Baltic Forum", ""),
        ("Ordinal", "4", ""),
        ("Status", "held", ""),
        ("Start", "2021-03-04", ""),
        ("Mode", "in person", ""),
        ("City", "Tallinn", ""),
        ("Country", "EE", ""),
        ("Party", "Latvia (LV)", ""),
        ("Body", "Ministry of Justice", ""),
        ("Capacity", "guest", ""),
        ("Head", "Anna Kalna", "Deputy Minister"),
        ("Member", "Juris Ozols", ""),
        ("Item", "a joint database", ""),
        ("Speaker", "Anna Kalna", "Deputy Minister, Latvia (LV)"),
        ("Said", "proposed a joint database", ""),
        ("Name", "joint database", ""),
        ("Kind", "platform", ""),
        ("Status", "proposed", ""),
        ("Recurs", "monthly", ""),
        ("Outcome", "to speed up replies", ""),
        ("Milestone", "pilot phase", "by 2022-06"),
        ("Party", "Latvia (LV)", ""),
        ("Proposed by", "Anna Kalna", "Deputy Minister, Latvia (LV)"),
        ("Title", "The 4th Baltic Forum", ""),
    ]


def test_the_groups_have_titles(report):
    titles = [(group.title, [inner.title for inner in group.groups]) for group in read_record(report, ())]
    assert titles == [
        ("Meeting", ["Taking part", "Agenda", "Statements"]),
        ("Initiatives", [""]),
        ("Source", []),
    ]


def test_further_meetings_are_told_apart():
    planned = Meeting(status=MeetingStatus.PLANNED, start=PartialDate.parse("2025"))
    report = Report(meetings=(Meeting(name="Talks"), planned, Meeting(name="Seminar")))
    assert [group.title for group in read_record(report, ())] == [
        "Meeting",
        "Planned meeting",
        "Further meeting",
    ]


def test_a_report_of_nothing_has_no_groups():
    assert read_record(Report(), ()) == ()


def test_each_fact_has_its_words(report, text):
    assert quoted(report, text, "Name") == [["4th Baltic Forum", "4th Baltic Forum"], ["joint database"]]
    assert quoted(report, text, "City") == [["Tallinn, Estonia", "Tallinn"]]
    assert quoted(report, text, "Mode") == [["Tallinn, Estonia", "Tallinn"]]
    assert quoted(report, text, "Capacity") == [["Latvia's delegation"]]
    assert quoted(report, text, "Member") == [["Juris Ozols"]]
    assert quoted(report, text, "Speaker") == [["Deputy Minister Anna Kalna"]]
    assert quoted(report, text, "Milestone") == [["pilot phase by June 2022"]]
    assert quoted(report, text, "Kind") == [["joint database"]]
    assert quoted(report, text, "Outcome") == [["to speed up replies"]]
    assert quoted(report, text, "Party") == [["Latvia's delegation"], ["Latvia's delegation"]]
    assert quoted(report, text, "Proposed by") == [["Deputy Minister Anna Kalna"]]


def test_dates_and_steps_without_words_of_their_own_have_those_that_bear_them(evidence):
    text = "| Hotline | July 2024 | Pilot launch |"
    quotes = tuple(evidence("name", quote, text) for quote in ("Hotline", "July 2024", "Pilot launch"))
    day = PartialDate.parse("2024-07")
    steps = (Milestone(name="Pilot launch"), Milestone(name="Training", date=day, done=True))
    hotline = Initiative(name="Hotline", start=day, end=day, milestones=steps, evidence=quotes)
    report = Report(initiatives=(hotline,))
    assert quoted(report, text, "Start") == quoted(report, text, "End") == [["July 2024"]]
    assert quoted(report, text, "Milestone") == [["Pilot launch"], ["July 2024"]]
    assert ("Milestone", "Training", "by 2024-07, done") in rows(report)


def test_an_organizer_has_the_words_for_its_delegation(report, text):
    [meeting] = report.meetings
    latvia = meeting.delegations[0].party
    host = attrs.evolve(meeting, organizers=(latvia, UNODC))
    assert quoted(attrs.evolve(report, meetings=(host,)), text, "Organizer") == [["Latvia's delegation"], []]


def test_people_and_parties_as_far_as_they_are_known():
    member = Person(name="Mart Tamm", party=FI, body="Border Guard")
    delegation = Delegation(party=UNODC, head=Person(party=UNODC), members=(member, Person(role="Major")))
    items = (AgendaItem(title="extradition", number=3),)
    said = (Statement(speaker=Person(party=FI), summary="agreed"), Statement(summary="thanked"))
    report = Report(meetings=(Meeting(delegations=(delegation,), agenda=items, statements=said),))
    assert rows(report) == [
        ("Party", "UNODC", "United Nations Office on Drugs and Crime"),
        ("Head", "UNODC", ""),
        ("Member", "Mart Tamm", "Border Guard, Finland (FI)"),
        ("Member", "Major", ""),
        ("Item 3", "extradition", ""),
        ("Speaker", "Finland (FI)", ""),
        ("Said", "agreed", ""),
        ("Said", "thanked", ""),
    ]


def test_a_user_s_own_values_and_the_source_are_notes():
    initiative = Initiative(name="Hotline", extra={"cost": None})
    source = Source(url="https://example.org/a", published=PartialDate.parse("2021"), sha256="0" * 64)
    report = Report(source=source, initiatives=(initiative,), extra={"by": "Kai", "empty": ""})
    facts = [one for one in every_fact(read_record(report, ())) if one.kind is Kind.NOTE]
    assert [(one.label, one.value) for one in facts] == [
        ("cost", "None"),
        ("Address", "https://example.org/a"),
        ("Published", "2021"),
        ("Digest", "0" * 64),
        ("by", "Kai"),
        ("empty", '""'),
    ]


def test_a_delegation_that_only_quotes_its_people_has_a_capacity_by_these(evidence):
    text = "Colonel Mart Tamm was a guest."
    quote = evidence("head", "Colonel Mart Tamm", text)
    colonel = Person(name="Mart Tamm")
    delegation = Delegation(party=FI, body="Police", capacity=Capacity.GUEST, head=colonel, evidence=(quote,))
    report = Report(meetings=(Meeting(delegations=(delegation,)),))
    assert quoted(report, text, "Capacity") == [["Colonel Mart Tamm"]]
    assert quoted(report, text, "Body") == quoted(report, text, "Party") == [[]]


def test_what_the_text_does_not_bear_is_told_where_it_stands(report, text):
    [meeting] = report.meetings
    wrong = attrs.evolve(meeting, start=PartialDate.parse("2021-03-05"))
    assert faults(attrs.evolve(report, meetings=(wrong,)), text) == {
        ("Start", "2021-03-05"): "its quotes do not state it",
        ("Item", "a joint database"): "it has no evidence",
    }


def test_a_part_of_a_fact_is_named_in_its_fault(report, text):
    [meeting] = report.meetings
    [delegation] = meeting.delegations
    minister = attrs.evolve(delegation.head, role="Prime Minister")
    changed = attrs.evolve(meeting, delegations=(attrs.evolve(delegation, head=minister),), statements=())
    found = faults(attrs.evolve(report, meetings=(changed,), initiatives=()), text)
    assert found[("Head", "Anna Kalna")] == "role: its quotes do not state it"


def test_evidence_that_does_not_stand_in_the_text_is_told_by_each_fact_that_has_it(report, text):
    found = faults(report, text.replace("Tallinn", "Helsinki"))
    reason = found[("City", "Tallinn")]
    assert reason.startswith("the text has 'Helsinki")
    assert "; " in reason
    assert found[("Mode", "in person")] == reason


def test_a_finding_of_no_fact_is_shown_by_itself(report):
    stray = Evidence(span=Span(start=0, end=1), quote="x", field="name", rule="by_hand")
    findings = (
        Finding(path="$.extra.x", fact="x", reason="not looked for"),
        Finding(path="$.meetings[7].evidence[0]", fact="x", reason="not there", evidence=(stray,)),
    )
    *_, others = read_record(report, findings)
    assert others.title == "Also not in the text"
    assert [(one.label, one.value, one.fault) for one in others.facts] == [
        ("$.extra.x", "x", "not looked for"),
        ("$.meetings[7].evidence[0]", "x", "not there"),
    ]


@given(reports(), report_texts() | st.text())
def test_every_finding_is_told_and_all_evidence_shown(report, text):
    findings = verify(report, text)
    facts = list(every_fact(read_record(report, findings)))
    assert bool(findings) == any(fact.fault for fact in facts)
    assert not any(fact.evidence for fact in facts if fact.fault == "it has no evidence")
    told = " ".join(fact.fault for fact in facts)
    assert all(finding.reason in told for finding in findings)
    shown = {quote for fact in facts for quote in fact.evidence}
    assert shown >= {quote for meeting in report.meetings for quote in meeting.evidence}
    assert shown >= {quote for initiative in report.initiatives for quote in initiative.evidence}
