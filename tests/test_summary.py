"""Summaries of reports. Reports and people are invented."""

from __future__ import annotations

import textwrap

import pytest

from coopmodel import (
    AgendaItem,
    Capacity,
    Delegation,
    Diagnostic,
    Initiative,
    InitiativeKind,
    InitiativeStatus,
    Meeting,
    MeetingMode,
    MeetingStatus,
    Milestone,
    PartialDate,
    Party,
    PartyKind,
    Person,
    Place,
    Recurrence,
    Report,
    Severity,
    Source,
    Span,
    Statement,
    Topic,
    parse,
)
from coopmodel.commands.summary import Line, Style, summarize
from coopmodel.wording import line_starts

EE = Party(code="EE", name="Estonia", kind=PartyKind.STATE)
LV = Party(code="LV", name="Latvia", kind=PartyKind.STATE)
KALNA = Person(name="Anna Kalna", role="Deputy Minister", party=LV)
DAY = PartialDate.parse


def full_report():
    meeting = Meeting(
        name="4th Baltic Forum",
        ordinal=4,
        status=MeetingStatus.HELD,
        start=DAY("2021-03-03"),
        end=DAY("2021-03-04"),
        mode=MeetingMode.HYBRID,
        place=Place(city="Tallinn", country="EE", venue="Hall of Knights"),
        organizers=(EE, LV),
        delegations=(
            Delegation(party=EE, capacity=Capacity.HOST),
            Delegation(
                party=LV, body="Ministry of Justice", head=KALNA, members=(Person(name="Juris Ozols"),)
            ),
        ),
        agenda=(
            AgendaItem(number=1, title="extradition", topics=(Topic.EXTRADITION,)),
            AgendaItem(
                title="a free exchange of views on everything that is left to be said between neighbours"
            ),
        ),
        statements=(
            Statement(speaker=KALNA, summary="thanked the hosts"),
            Statement(speaker=Person(role="Minister", party=EE), summary="welcomed all"),
            Statement(speaker=Person(party=EE), summary="agreed"),
            Statement(summary="praised the weather"),
        ),
    )
    initiatives = (
        Initiative(
            name="joint database",
            kind=InitiativeKind.PLATFORM,
            status=InitiativeStatus.PROPOSED,
            start=DAY("2022"),
            end=DAY("2024"),
            recurrence=Recurrence.parse("FREQ=MONTHLY"),
            milestones=(
                Milestone(name="pilot phase", date=DAY("2022-06"), done=True),
                Milestone(name="launch"),
            ),
            parties=(EE, LV),
            topics=(Topic.INFORMATION_EXCHANGE,),
            expected_outcome="faster replies",
            proposed_by=(KALNA,),
        ),
        Initiative(name="hotline"),
    )
    upcoming = Meeting(status=MeetingStatus.PLANNED, start=DAY("2022"), place=Place(country="LV"))
    return Report(
        source=Source(title="Ministers meet", published=DAY("2021-03-05")),
        meetings=(meeting, Meeting(name="Seminar"), upcoming, Meeting(ordinal=2)),
        initiatives=initiatives,
        diagnostics=(
            Diagnostic(code="no-fact", message="no fact", span=Span(start=0, end=1), severity=Severity.INFO),
            Diagnostic(code="cut-off", message="it breaks off", span=Span(start=2, end=5)),
            Diagnostic(code="no-fact", message="no fact", span=Span(start=5, end=7), severity=Severity.INFO),
            Diagnostic(code="unreadable", message="all of it", severity=Severity.ERROR),
        ),
    )


FULL = """\
forum.txt
Title         Ministers meet
Published     2021-03-05
Meeting       4th Baltic Forum
Ordinal       4
Status        held
When          2021-03-03 to 2021-03-04
Where         Hall of Knights, Tallinn, EE
Mode          hybrid
Organizers    Estonia (EE), Latvia (LV)

Delegations (2)
  - Estonia (EE), host
  - Latvia (LV)
    body      Ministry of Justice
    head      Anna Kalna, Deputy Minister
    member    Juris Ozols

Agenda (2)
  - 1. extradition [extradition]
  - a free exchange of views on everything that is left to be said between
    neighbours

Statements (4)
  - Anna Kalna: thanked the hosts
  - Minister: welcomed all
  - Somebody for Estonia (EE): agreed
  - Somebody: praised the weather

Initiatives (2)
  - joint database [information exchange]
    is        platform, proposed
    when      2022 to 2024
    recurs    monthly
    milestone 2022-06: pilot phase (done)
    milestone launch
    parties   Estonia (EE), Latvia (LV)
    outcome   faster replies
    proposer  Anna Kalna, Deputy Minister
  - hotline

Other meeting Seminar

Next meeting  2022, LV

Other meeting announced

Diagnostics (4)
  error    unreadable: all of it
  warning  cut-off, line 2: it breaks off
  info     no-fact, lines 1, 3: no fact
"""


def summary(report, starts=(0,), **options):
    return [*summarize(report, starts, heading="forum.txt", **options)]


def test_a_summary_tells_everything():
    lines = summary(full_report(), line_starts("a\nbc\nde"))
    assert "".join(f"{line}\n" for line in lines) == FULL


def test_a_report_without_a_meeting_says_so():
    assert list(map(str, summary(Report()))) == ["forum.txt", "Meeting       none was found in the text"]


def test_a_meeting_of_which_nothing_is_known_says_so():
    assert list(map(str, summary(Report(meetings=(Meeting(),))))) == [
        "forum.txt",
        "Meeting       (not named)",
        "When          not stated",
        "Where         not stated",
    ]


@pytest.mark.parametrize("width", [40, 60, 80, 100])
def test_no_line_is_longer_than_the_width(width):
    words = "strategic-coordination of" * 9
    report = Report(
        source=Source(title=words, url="https://example.org/" + "x" * 200),
        meetings=(Meeting(name="y" * 200, agenda=(AgendaItem(title=words, topics=tuple(Topic)),)),),
        diagnostics=(Diagnostic(code="z" * 150, message=words),),
    )
    heading, *lines = summarize(report, (0,), heading="folder/" * 30, width=width)
    assert str(heading) == "folder/" * 30, "a path is copied as it stands"
    assert max(len(str(line)) for line in lines) <= width


def test_a_very_long_text_is_cut_off_and_shows_it():
    shown = textwrap.dedent(
        "\n".join(map(str, summary(Report(meetings=(Meeting(name="word " * 999 + "end"),)))))
    )
    assert "…" in shown
    assert "end" not in shown
    assert len(shown) < 1000


def test_nothing_in_a_report_commands_the_terminal():
    hostile = "red\x1b[31m\u202e\x07alert"
    agenda = (AgendaItem(title=hostile),)
    report = Report(source=Source(title=hostile), meetings=(Meeting(name=hostile, agenda=agenda),))
    lines = [*summarize(report, (0,), heading=hostile)]
    assert [line for line in map(str, lines) if not line.isprintable()] == []


def test_styles_tell_what_a_line_is():
    styles = {str(line): line.style for line in summary(full_report(), line_starts("a\nbc\nde"))}
    assert styles["forum.txt"] is Style.TITLE
    assert styles["Ordinal       4"] is Style.FIELD
    assert styles["  - hotline"] is Style.ITEM
    assert styles["    parties   Estonia (EE), Latvia (LV)"] is Style.PLAIN
    assert styles["  error    unreadable: all of it"] is Style.ERROR
    assert styles["  warning  cut-off, line 2: it breaks off"] is Style.WARNING
    assert styles["  info     no-fact, lines 1, 3: no fact"] is Style.INFO


def test_a_line_shows_its_label_and_its_text():
    assert str(Line("Mode          ", "virtual")) == "Mode          virtual"
    assert str(Line()) == ""


def test_what_was_read_from_a_text_is_summarized():
    text = "Police chiefs of Estonia and Latvia met in Tallinn on 4 March 2021.\n\nThe weather was fine.\n"
    lines = list(map(str, summary(parse(text), line_starts(text))))
    assert "When          2021-03-04" in lines
    assert "Where         Tallinn, EE" in lines
    assert "  - Latvia (LV)" in lines
    assert "  info     no-fact, line 3: no fact was read here" in lines
