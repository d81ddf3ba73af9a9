"""Records as readable Markdown, and back without loss."""

from __future__ import annotations

import attrs

from coopmodel.formats._record_reading import read_record
from coopmodel.formats._record_writing import write_record
from coopmodel.model.meetings import Meeting
from coopmodel.model.reports import Report

__all__ = ["bare", "parse_record", "render"]


def render(report: Report) -> str:
    """The record of a report: its facts as Markdown that a person can read and write.

    What is not set is not written; nor are evidence and diagnostics, which speak of another text, nor an
    identifier that is the one derived from the facts. The grammar stands at `parse_record`, which gives
    the report back. The wording is such that `parse`, too, reads most of the facts.

    Args:
        report: Any report.

    Returns:
        The record, in which every line ends with a line feed.

    >>> from coopmodel import AgendaItem, Meeting, PartialDate, Place, Topic
    >>> meeting = Meeting(
    ...     name="Seminar on Forensics",
    ...     start=PartialDate.parse("2019-04-02"),
    ...     place=Place(city="Tashkent", country="UZ"),
    ...     agenda=(AgendaItem(number=1, title="DNA databases", topics=(Topic.FORENSICS,)),),
    ... )
    >>> print(render(Report(meetings=(meeting,))), end="")
    # Seminar on Forensics
    <BLANKLINE>
    - held on 2 April 2019
    - held in Tashkent, Uzbekistan (UZ)
    <BLANKLINE>
    ## Agenda:
    <BLANKLINE>
    1. DNA databases. Topics: forensics
    """
    return write_record(report)


def parse_record(text: str) -> Report:
    r"""Read a record: the exact inverse of `render`, for text that was written by it or by hand.

    The grammar, in which "..." stands as it is, [ ] is optional, { } comes any number of times and |
    separates alternatives; STRING is any text (below), and NL the end of a line::

        record      = [ front ] title { section }
        front       = "---" NL { source ": " VALUE NL } "---" NL
        source      = "title" | "publisher" | "url" | "published" | "language" | "sha256" | "extra"

        title       = "# " ( STRING | "Meeting" | "No meeting" ) NL { fact }
        section     = "## Delegations:" NL { "- " delegation NL }
                    | "## Agenda:" NL { ( "- " | NUMBER ". " ) STRING [ ". Topics: " topics ] NL }
                    | "## Statements:" NL [ TABLE ]
                    | "## Initiatives:" NL [ TABLE ]
                    | ( "## Next meeting:" | "## Further meeting:" ) NL { fact } { subsection }
        subsection  = "###" and delegations, agenda or statements as behind "##"

        fact        = ( "Virtual" | "In-person" | "Hybrid" ) " meeting" NL
                    | "- the meeting " ( "was held" | "is to be held" | "was cancelled" ) NL
                    | "- " when ( "on " | "some time in " ) date [ " to " date ] NL
                    | "- " when "until " date NL
                    | "- " when "in " place NL
                    | "- " ( "organized by " | "organizer: " ) party NL
                    | "- venue: " STRING NL
                    | "- name: " STRING NL
                    | "- series: " STRING NL
                    | "- ordinal: " NUMBER NL
                    | "- status: " ( "held" | "planned" | "cancelled" ) NL
                    | "- mode: " ( "in person" | "virtual" | "hybrid" ) NL
                    | "- id: " STRING NL
                    | "- extra: " JSON NL
        when        = [ "held " | "next meeting " ]

        delegation  = "from " party [ ", participating as " capacity ] [ ", represented by " STRING ]
                      [ ", headed by " person ] { "; with " person }
        capacity    = "host" | "member" | "observer" | "guest"
        party       = STRING " (" code ")" | code | the name of a state
        code        = [ "state " | "organization " ] STRING
        person      = who [ " (of " STRING ")" ] [ " (for " ( party | "nobody" ) ")" ]
        who         = STRING [ ", " STRING ] | "the " STRING | "somebody"
        place       = [ STRING ", " ] state | STRING
        state       = STRING " (" CODE ")" | the name of a state | CODE
        date        = DAY " " MONTH " " YEAR | MONTH " " YEAR | EDTF
        recurrence  = ( "daily" | "weekly" | "monthly" | "yearly" | "every " NUMBER " " unit ) [ " on " days ]
                      [ ", " NUMBER " times" | ", until " date ]
        unit        = "days" | "weeks" | "months" | "years"
        days        = WEEKDAY { ( ", " | " and " ) WEEKDAY }
        topics      = TOPIC { ", " TOPIC }

    A TABLE is a row with the names of its columns, a row of dashes, and a row for each entry, each row with a
    bar before every cell and at its end. The columns may stand in any order and need not all be there:

    - of statements: `Speaker` (a person), `Topics`, `Statement`;
    - of initiatives: `Initiative`, `Kind`, `Start Date`, `End` (dates), `Recurrence`, `Milestone`,
      `Milestone By` (a date), `Milestone Done` ("yes"), `Parties` and `Proposed By` (separated by ";"),
      `Topics`, `Expected Outcome`, `Id`, `Extra` (JSON), `Status`. A row without an initiative holds a
      further milestone of the one above.

    Kinds, statuses and topics are those of the model with blanks for underscores ("money laundering").
    CODE is an ISO 3166-1 alpha-2 code (Kosovo: XK) and NUMBER has digits only. JSON is an object on one line,
    within backticks or not. A VALUE is a date in `published`, JSON in `extra`, and else a string as it stands
    or in double quotes, as in JSON.

    In a STRING a backslash takes from the mark behind it its meaning; ``\n``, ``\t`` and ``\u{202e}`` are a
    line feed, a tab and any character by its number. A backslash itself is written ``\\``, a bar in a table
    ``\|``, and the marks of the grammar alike: commas, semicolons and brackets in the name or code of a
    party; semicolons and brackets in what is said of a person, and commas in her or his name; commas and
    semicolons in what stands behind "represented by"; commas and brackets in a city; the full stop before
    "Topics:" in a subject. `render` also writes a backslash before what Markdown would take for markup, and
    the number of whatever cannot be seen.

    What the grammar leaves open: A person of a delegation speaks for its party where none is told. A next
    meeting is planned unless its status says otherwise. "# Meeting" is a meeting without a name, "# No
    meeting" a report without one. A body whose code is that of a state, or its name, is marked as
    "organization".

    Borne are a byte order mark, all line ends, blank lines and blanks around a line, capitals in keys, a
    colon behind any key or none, a heading without its colon, and facts and sections in any order. What
    would lose a value is refused: a line that is none of these, and what is given twice.

    Args:
        text: The record.

    Returns:
        The report, without evidence and diagnostics.

    Raises:
        RecordError: The text is no record; the error tells line and column, and shows the place.

    >>> report = parse_record('''
    ... # Seminar on Forensics
    ...
    ... - held on 2 April 2019
    ...
    ... ## Delegations:
    ...
    ... - from Uzbekistan (UZ), participating as host, headed by the Minister of Internal Affairs
    ... ''')
    >>> report.meeting.delegations[0].head.role
    'Minister of Internal Affairs'
    >>> parse_record("# Seminar\n\n## Delegations:\n\n- from Georgia (GE), participating as guets")
    Traceback (most recent call last):
        ...
    coopmodel.errors.RecordError: line 5, column 39: 'guets' is no capacity; did you mean 'guest'?
      - from Georgia (GE), participating as guets
                                            ^
    """
    return read_record(text)


def bare(report: Report) -> Report:
    """The report without evidence and diagnostics, which speak of the text that it was read from.

    For every report `parse_record(render(report)) == bare(report)`.

    >>> from coopmodel import parse
    >>> report = parse("Police chiefs of Estonia and Latvia met in Tallinn on 4 March 2021.")
    >>> bare(report).meeting.evidence
    ()
    """
    return attrs.evolve(
        report,
        meetings=tuple(_bare_meeting(meeting) for meeting in report.meetings),
        initiatives=tuple(attrs.evolve(initiative, evidence=()) for initiative in report.initiatives),
        diagnostics=(),
    )


def _bare_meeting(meeting: Meeting) -> Meeting:
    return attrs.evolve(
        meeting,
        delegations=tuple(attrs.evolve(delegation, evidence=()) for delegation in meeting.delegations),
        agenda=tuple(attrs.evolve(item, evidence=()) for item in meeting.agenda),
        statements=tuple(attrs.evolve(statement, evidence=()) for statement in meeting.statements),
        evidence=(),
    )
