"""Reports held against texts: what verify finds, and what coverage counts. The texts are invented."""

from __future__ import annotations

import attrs
import pytest

from coopmodel import (
    AgendaItem,
    Capacity,
    Coverage,
    Delegation,
    Evidence,
    Initiative,
    InitiativeStatus,
    Meeting,
    MeetingMode,
    Milestone,
    PartialDate,
    Party,
    PartyKind,
    Person,
    Place,
    Recurrence,
    Report,
    Span,
    Statement,
    coverage,
    dumps,
    loads,
    parse,
    verify,
)

TEXT = """\
Justice officials of Estonia and Latvia meet

Published: 5 March 2021

The 4th Baltic Forum was held in the Hall of Knights in Tallinn, Estonia, from 3 to 4 March 2021, by video
link for some. Estonia chaired it. Deputy Minister Anna Kalna led Latvia's delegation from the Ministry of
Justice; Juris Ozols came with her. They considered extradition. Mart Tamm welcomed the guests. Anna Kalna
proposed a joint database, with monthly reports and a pilot phase by June 2022, to speed up replies.
"""
EE = Party(code="EE", name="Estonia", kind=PartyKind.STATE)
LV = Party(code="LV", name="Latvia", kind=PartyKind.STATE)
FI = Party(code="FI", kind=PartyKind.STATE)
KALNA = Person(name="Anna Kalna", role="Deputy Minister", party=LV)
DAY = PartialDate.parse


def evidence(field, quote, text=TEXT):
    start = text.index(quote)
    return Evidence(span=Span(start=start, end=start + len(quote)), quote=quote, field=field, rule="by_hand")


def full_report():
    meeting = Meeting(
        name="Baltic Forum",
        series="Baltic Forum",
        ordinal=4,
        start=DAY("2021-03-03"),
        end=DAY("2021-03-04"),
        mode=MeetingMode.HYBRID,
        place=Place(city="Tallinn", country="EE", venue="Hall of Knights"),
        organizers=(EE,),
        delegations=(
            Delegation(party=EE, capacity=Capacity.HOST, evidence=(evidence("party", "Estonia chaired"),)),
            Delegation(
                party=LV,
                body="Ministry of Justice",
                head=KALNA,
                members=(Person(name="Juris Ozols"),),
                evidence=(
                    evidence("party", "Latvia's"),
                    evidence("body", "Ministry of\nJustice"),
                    evidence("head", "Deputy Minister Anna Kalna"),
                    evidence("members.name", "Juris Ozols"),
                ),
            ),
        ),
        agenda=(AgendaItem(title="extradition", evidence=(evidence("title", "extradition"),)),),
        statements=(
            Statement(
                speaker=Person(name="Mart Tamm", party=EE),
                summary="welcomed the guests",
                evidence=(evidence("summary", "Mart Tamm welcomed the guests"),),
            ),
        ),
        evidence=(
            evidence("name", "4th Baltic Forum"),
            evidence("ordinal", "4th"),
            evidence("start", "from 3 to 4 March 2021"),
            evidence("end", "4 March 2021"),
            evidence("mode", "by video\nlink"),
            evidence("place", "Hall of Knights in Tallinn, Estonia"),
        ),
    )
    initiative = Initiative(
        name="joint database",
        status=InitiativeStatus.PROPOSED,
        start=DAY("2022"),
        end=DAY("2022-06"),
        recurrence=Recurrence.parse("FREQ=MONTHLY"),
        milestones=(Milestone(name="pilot phase", date=DAY("2022-06")),),
        parties=(EE, LV),
        expected_outcome="speed up replies",
        proposed_by=(KALNA,),
        evidence=(evidence("name", TEXT[TEXT.index("a joint") : TEXT.rindex(".")]),),
    )
    return Report(meetings=(meeting,), initiatives=(initiative,))


def found(report, text=TEXT):
    return [(finding.path, finding.fact) for finding in verify(report, text)]


def changed(part, **changes):
    """The full report with some values of its meeting, or of its initiative, changed."""
    report = full_report()
    field = "meetings" if part == "meeting" else "initiatives"
    return attrs.evolve(report, **{field: (attrs.evolve(getattr(report, field)[0], **changes),)})


def test_a_report_that_its_text_bears():
    assert verify(full_report(), TEXT) == ()
    assert verify(loads(dumps(full_report())), TEXT) == ()


def test_a_report_that_was_read():
    assert verify(parse(TEXT), TEXT) == ()


@pytest.mark.parametrize(
    ("changes", "path", "fact"),
    [
        ({"name": "Nordic Forum"}, "name", "Nordic Forum"),
        ({"name": "Forum Baltic"}, "name", "Forum Baltic"),
        ({"series": "Nordic Forum"}, "series", "Nordic Forum"),
        ({"ordinal": 5}, "ordinal", "5"),
        ({"start": DAY("2021-03-02")}, "start", "2021-03-02"),
        ({"end": DAY("2021-04-04")}, "end", "2021-04-04"),
        ({"place": Place(city="Riga", country="EE")}, "place.city", "Riga"),
        ({"place": Place(country="EE", venue="Town Hall")}, "place.venue", "Town Hall"),
        ({"organizers": (EE, FI)}, "organizers[1]", "FI"),
    ],
)
def test_a_value_of_a_meeting_that_its_quotes_do_not_state(changes, path, fact):
    assert found(changed("meeting", **changes)) == [(f"$.meetings[0].{path}", fact)]


@pytest.mark.parametrize(
    ("changes", "path", "fact"),
    [
        ({"name": "joint centre"}, "name", "joint centre"),
        ({"start": DAY("2020")}, "start", "2020"),
        ({"end": DAY("2022-07")}, "end", "2022-07"),
        ({"milestones": (Milestone(name="review"),)}, "milestones[0].name", "review"),
        (
            {"milestones": (Milestone(name="pilot phase", date=DAY("2023-06")),)},
            "milestones[0].date",
            "2023-06",
        ),
        ({"parties": (LV, FI)}, "parties[1]", "FI"),
        ({"expected_outcome": "cut costs"}, "expected_outcome", "cut costs"),
        ({"proposed_by": (Person(name="Olga Brun"),)}, "proposed_by[0].name", "Olga Brun"),
        ({"proposed_by": (Person(body="Customs"),)}, "proposed_by[0].body", "Customs"),
    ],
)
def test_a_value_of_an_initiative_that_its_quotes_do_not_state(changes, path, fact):
    assert found(changed("initiative", **changes)) == [(f"$.initiatives[0].{path}", fact)]


def test_facts_without_evidence():
    bare = changed("meeting", evidence=(), agenda=(AgendaItem(title="extradition"),))
    assert found(bare) == [
        ("$.meetings[0].name", "Baltic Forum"),
        ("$.meetings[0].series", "Baltic Forum"),
        ("$.meetings[0].ordinal", "4"),
        ("$.meetings[0].start", "2021-03-03"),
        ("$.meetings[0].end", "2021-03-04"),
        ("$.meetings[0].mode", "hybrid"),
        ("$.meetings[0].place.city", "Tallinn"),
        ("$.meetings[0].place.country", "EE"),
        ("$.meetings[0].place.venue", "Hall of Knights"),
        ("$.meetings[0].agenda[0].title", "extradition"),
    ]
    assert {finding.reason for finding in verify(bare, TEXT)} == {"it has no evidence"}
    bare = changed("initiative", evidence=(), proposed_by=(), parties=())
    assert found(bare) == [
        ("$.initiatives[0].name", "joint database"),
        ("$.initiatives[0].status", "proposed"),
        ("$.initiatives[0].start", "2022"),
        ("$.initiatives[0].end", "2022-06"),
        ("$.initiatives[0].recurrence", "FREQ=MONTHLY"),
        ("$.initiatives[0].milestones[0].name", "pilot phase"),
        ("$.initiatives[0].milestones[0].date", "2022-06"),
        ("$.initiatives[0].expected_outcome", "speed up replies"),
    ]


def test_delegations_and_people_without_evidence():
    delegation = Delegation(party=FI, capacity=Capacity.GUEST, head=KALNA, members=(Person(role="Judge"),))
    path = "$.meetings[0].delegations[0]"
    assert found(changed("meeting", delegations=(delegation,), organizers=()))[:5] == [
        (f"{path}.party", "FI"),
        (f"{path}.capacity", "guest"),
        (f"{path}.head.name", "Anna Kalna"),
        (f"{path}.head.role", "Deputy Minister"),
        (f"{path}.head.party", "LV"),
    ]


def test_words_that_the_evidence_of_a_delegation_does_not_state():
    latvia = full_report().meeting.delegations[1]
    wrong = attrs.evolve(
        latvia, body="Ministry of Finance", head=attrs.evolve(KALNA, role="Minister of Justice")
    )
    path = "$.meetings[0].delegations[0]"
    report = attrs.evolve(
        changed("meeting", delegations=(wrong,), organizers=(), statements=()), initiatives=()
    )
    assert found(report) == [
        (f"{path}.body", "Ministry of Finance"),
        (f"{path}.head.role", "Minister of Justice"),
    ]


def test_a_state_may_be_known_as_that_of_the_place():
    """Somebody may speak for the state where they met, though no words call it a participant."""
    head = evidence("head", "Mart Tamm")
    host = Delegation(party=EE, head=Person(name="Mart Tamm", party=EE), evidence=(head,))
    assert found(attrs.evolve(changed("meeting", delegations=(host,), organizers=()), initiatives=())) == []
    abroad = attrs.evolve(host, party=FI)
    report = attrs.evolve(
        changed("meeting", delegations=(abroad,), organizers=(), statements=()), initiatives=()
    )
    assert found(report) == [("$.meetings[0].delegations[0].party", "FI")]


def test_a_speaker_who_is_known_from_a_delegation():
    said = evidence("summary", "considered extradition")
    by_known = Statement(speaker=KALNA, summary="considered extradition", evidence=(said,))
    by_unknown = attrs.evolve(by_known, speaker=Person(name="Olga Brun"))
    assert found(changed("meeting", statements=(by_known,))) == []
    assert found(changed("meeting", statements=(by_unknown,))) == [
        ("$.meetings[0].statements[0].speaker.name", "Olga Brun")
    ]
    assert found(changed("meeting", statements=(attrs.evolve(by_known, speaker=None),))) == []


def test_meeting_in_person_is_known_by_its_place():
    assert found(changed("meeting", mode=MeetingMode.IN_PERSON)) == []
    no_place = changed("meeting", mode=MeetingMode.IN_PERSON, place=None, evidence=())
    assert ("$.meetings[0].mode", "in_person") in found(no_place)


def test_evidence_that_stands_elsewhere():
    item = AgendaItem(
        title="extradition",
        evidence=(
            evidence("title", "extradition"),
            Evidence(span=Span(start=0, end=7), quote="justice", field="title", rule="by_hand"),
        ),
    )
    (finding,) = verify(changed("meeting", agenda=(item,)), TEXT)
    assert (finding.path, finding.fact) == ("$.meetings[0].agenda[0].evidence[1]", "justice")
    assert finding.reason == "the text has 'Justice' there"
    assert finding.evidence == item.evidence[1:]


@pytest.mark.parametrize("text", ["", " ", "Another text altogether, of another meeting.", "\ud800" * 9])
def test_another_text(text):
    report = parse(TEXT)
    paths = [path for path, _ in found(report, text)]
    assert paths[0] == "$.source.sha256"
    assert "$.meetings[0].evidence[0]" in paths
    lines = coverage(report, text).lines
    assert len(lines) == bool(text.strip())


def lines_of(text, spans):
    return [text[span.start : span.end] for span in spans]


def test_what_became_of_each_line():
    text = "\n".join(
        [
            "---",
            "title: Customs chiefs meet",
            "---",
            "Customs chiefs meet",
            "Posted 6 March 2021",
            "The customs chiefs of Austria and Slovenia met in Graz on 4 March 2021.",
            "- The weather was fine.",
            "Lunch was served.",
            "Read more: other news",
            "",
        ]
    )
    report = parse(text)
    kept = attrs.evolve(report, diagnostics=tuple(d for d in report.diagnostics if d.code == "background"))
    found = coverage(kept, text)
    assert len(found.lines) == 9
    assert lines_of(text, found.bearing) == [
        "Customs chiefs meet",
        "Posted 6 March 2021",
        "The customs chiefs of Austria and Slovenia met in Graz on 4 March 2021.",
    ]
    assert lines_of(text, found.background) == [
        "---",
        "title: Customs chiefs meet",
        "---",
        "Read more: other news",
    ]
    assert lines_of(text, found.silent) == ["The weather was fine.", "Lunch was served."]
    assert found.diagnosed == ()
    assert found.share == 3 / 9
    whole = coverage(report, text)
    assert whole.silent == ()
    assert lines_of(text, whole.diagnosed)[-2:] == ["The weather was fine.", "Lunch was served."]


@pytest.mark.parametrize(
    "text",
    [
        "The ministers considered extradition and\ninvestigations.Chile and Uruguay\n\n18 May 2022\n",
        "Ministers meet in Riga\n\nFriday,\n5 May 2021\n\nThey met.\n",
        "Ministers meet in Riga\n\n4 May 2021\n\nThey met.\n\n6 June 2021\n",
    ],
    ids=["a title's last word", "a weekday that does not fit", "a date that does not count"],
)
def test_no_line_about_the_source_is_silent(text):
    assert coverage(parse(text), text).silent == ()


def test_every_line_is_counted_once():
    found = coverage(full_report(), TEXT)
    parts = (*found.bearing, *found.diagnosed, *found.background, *found.silent)
    assert sorted(parts) == list(found.lines)
    assert lines_of(TEXT, found.silent) == [
        "Justice officials of Estonia and Latvia meet",
        "Published: 5 March 2021",
    ]


def test_evidence_of_another_text_bears_nothing():
    found = coverage(full_report(), "x" * 2000)
    assert found == Coverage(lines=found.lines, silent=found.lines)


def test_a_text_without_lines():
    assert coverage(parse(""), "") == Coverage()
