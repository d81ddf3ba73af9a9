"""Slips in records that a person wrote, each refused with its place, which "»" marks. All are invented."""

from __future__ import annotations

import pytest

from coopmodel.errors import RecordError
from coopmodel.formats.record import parse_record

FRAME = [
    ("»", "expected a title"),
    ("---\n---\n\n»", "expected a title"),
    ("»Talks", "expected a title"),
    ("»#Talks", "expected a title"),
    ("## »Agenda", "expected a title"),
    ("# Talks\n# »More talks", "this heading cannot stand here: expected one with ##"),
    ("# Talks\n#### »Agenda", "this heading cannot stand here: expected one with ##"),
    ("# Talks\n## »Agneda", "this heading cannot stand here; did you mean 'agenda'?"),
    (
        "# Talks\n## »Zzz",
        "expected delegations, agenda, statements, next meeting, further meeting or initiatives",
    ),
    ("# Talks\n### »Agenda", "there is no meeting to which this belongs"),
    ("# Talks\n## Next meeting\n### »Initiatives", "expected delegations, agenda or statements"),
    ("# Talks\n## Agenda\n## »Agenda", "the agenda is given twice"),
    ("# Talks\n## Initiatives\n## »Initiatives", "the initiatives are given twice"),
    ("# No meeting\n»- held on 2024", "there is no meeting of which this could be said"),
    ("# No meeting\n## »Agenda", "there is no meeting to which this belongs"),
    ("# No meeting\n## »Next meeting", "there is no further meeting where the title is 'No meeting'"),
    ("# »\\q", "a backslash stands before a mark"),
]
FRONT_MATTER = [
    ("»titel: x", "expected 'key: value'"),
    ("»titel: x", "did you mean 'title'?"),
    ("»no key", "with one of the keys title, publisher, url, published, language, sha256, extra"),
    ("title: x\n»title: y", "the title is given twice"),
    ("title:»", "expected a value"),
    ('title: "a" »b', "expected a string in double quotes, as in JSON: Extra data"),
    ('title: »"a', "Unterminated string"),
    ("sha256: »123", "is no SHA-256 digest"),
    ("language: »\ud800", "holds half of a surrogate pair"),
    ("extra: »[1]", "expected a JSON object in braces"),
    ('extra: »{"a": 9223372036854775808}', "does not fit in 64 bits"),
    ("published: »soon", "'soon' is no date: not of the form YYYY"),
]
FACTS = [
    ("»held on 2024", "expected an item ('- held on 20 May 2020'), a heading, or In-person meeting, Virtual"),
    ("»1. held on 2024", "expected an item"),
    ("- »held no 2024", "did you mean 'held on'?"),
    ("- »sereis: x", "did you mean 'series'?"),
    ("- »xyz", "expected 'held on', 'held some time in', 'held until', 'held in', 'organized by'"),
    ("- held on »31 April 2024", "April 2024 has no day 31; expected a date, such as '20 May 2020'"),
    ("- held on »May 0000", "'May 0000' is no date"),
    ("- held on »5 Mai 2024", "'5 Mai 2024' is no date"),
    ("- held on»", "expected a date, such as '20 May 2020'"),
    ("- held on 2024 to»", "expected a date"),
    ("- held on 2024 to »2023", "is before Meeting.start (2024)"),
    ("- held on 2024\n- some time in »2024", "the start is given twice"),
    ("- held on 2024 to 2025\n- until »2024", "the end is given twice"),
    ("Virtual meeting\n- mode: »hybrid", "the mode is given twice"),
    ("- name: »Other talks", "the name is given twice"),
    ("- held in Tbilisi, »Georgia (GR)", "GR is the code of Greece, not of 'Georgia'"),
    ("- held in Tbilisi, »Gerogia", "did you mean 'Georgia'?"),
    ("- held in Tbilisi, Georgia (»XX)", "'XX' is no state"),
    ("- held in »tbilisi (GE)", "GE is the code of Georgia, not of 'tbilisi'"),
    ("- held in »georgia", "did you mean 'Georgia'?"),
    ("- held in Tbilisi »(old), Georgia (GE)", "within a name a bracket is written '\\('"),
    ("- held in », Georgia (GE)", "expected a city"),
    ("- held in»", "expected a city, or a state"),
    ("- held in Riga\n- in »Riga", "the city is given twice"),
    ("- venue: Hall 1\n- venue: »Hall 2", "the venue is given twice"),
    ("- held in Tbilisi, Georgia »(GE", "there is no ')' behind this"),
    ("- held in Tbilisi, Georgia GE»)", "there is no '(' before this"),
    ("- organized by»", "expected a party"),
    ("- organized by Latvia (LV)», Estonia (EE)", "',' cannot stand here; within a name it is written '\\,'"),
    ("- organized by Latvia (LV) »and others", "expected nothing between or behind the brackets"),
    ("- organized by »(LV)", "expected the party's name before its code"),
    ("- organized by Latvia (»lv)", "'lv' may be a state or a body"),
    ("- organized by »lv", "or 'organization lv'"),
    ("- organized by Latvia (»LVA)", "'LVA' may be a state or a body"),
    ("- organized by state »UK", "is no ISO 3166-1 alpha-2 code"),
    ("- ordinal: »4th", "expected which meeting of the series it is in digits"),
    ("- ordinal: »0", "Meeting.ordinal: 0 is not a whole number of 1 or more"),
    ("- ordinal: »9999999999999999999", "is not a whole number of 1 or more"),
    ("- status: »hold", "'hold' is no status; did you mean 'held'?"),
    ("- the meeting was held\n- status: »held", "the status is given twice"),
    ("- status:»", "expected status: held, planned or cancelled"),
    ("- mode: »zzz", "'zzz' is no mode: expected in person, virtual or hybrid"),
    ("- series: a »\\u{110000}", "a backslash stands before a mark"),
    ("- series: a»\\", "a backslash itself is written \\\\"),
    ("- series: »\\u{d800}", "holds half of a surrogate pair"),
    ("- series: »\\u{20}", "has blanks around it"),
    ("- venue: »\\u{20}", "has blanks around it"),
    ("- extra: {»a: 1}", "no JSON: Expecting property name"),
    ('- extra: »{"a": 1, "a": 2}', "no JSON: the key 'a' is given twice"),
    ('- extra: »{"a": NaN}', "no JSON: NaN is no JSON number"),
    ('- extra: »{"a": 1e999}', "is no JSON number"),
    ('- extra: »{"a": 99999999999999999999999}', "does not fit in 64 bits"),
    ("- extra: »" + '{"a":' * 100_000, "no JSON: it is nested too deep"),
    ("- extra: »" + '{"a":' * 150 + "1" + "}" * 150, "is nested more than 100 deep"),
]
DELEGATIONS = [
    ("- »Estonia (EE)", "expected 'from' and a party"),
    ("- »from", "expected 'from' and a party"),
    ("»1. from Estonia (EE)", "expected an item of a list, which begins with '- '"),
    ("»from Estonia (EE)", "expected an item of a list"),
    ("- from Estonia (EE), participating as »gest", "'gest' is no capacity; did you mean 'guest'?"),
    (
        "- from Estonia (EE), participating as »x",
        "'x' is no capacity: expected host, member, observer or guest",
    ),
    ("- from Estonia (EE), »particpating as guest", "did you mean 'participating as'?"),
    ("- from Estonia (EE),»", "expected 'participating as', 'represented by' or 'headed by', each once"),
    ("- from Estonia (EE), participating as host, »participating as guest", "each once"),
    ("- from Estonia (EE), represented by », headed by X", "expected a ministry, agency or organ"),
    (
        "- from Estonia (EE), headed by »(of A)",
        "expected a person, such as 'Anna Kalna, Minister of Justice'",
    ),
    ("- from Estonia (EE); »Mart Tamm", "expected 'with' and a member of the delegation"),
    ("- from Estonia (EE), headed by the»", "expected a post or rank"),
    ("- from Estonia (EE), headed by Mart Tamm,»", "expected a post or rank"),
    ("- from Estonia (EE), headed by Mart Tamm (»acting)", "expected '(of ...)' with a body or '(for ...)'"),
    ("- from Estonia (EE), headed by Mart Tamm (of A) (»of B)", "each once"),
    (
        "- from Estonia (EE), headed by Mart Tamm (of A) »and (of B)",
        "expected nothing between or behind the brackets",
    ),
    (
        "- from Estonia (EE), headed by Mart Tamm (of A) »and others",
        "expected nothing between or behind the brackets",
    ),
    ("- from Estonia (EE), headed by Mart Tamm (of A »(B))", "within a name a bracket is written '\\('"),
    ("- from Estonia (EE), headed by »somebody (for nobody)", "nothing is known"),
]
AGENDA = [
    ("»drugs", "expected an item of a list"),
    ("- drugs. Topics:»", "expected topics between commas"),
    ("- drugs. Topics: cybercrime, »forensic", "'forensic' is no topic; did you mean 'forensics'?"),
    ("- drugs. Topics: »zzz", "'zzz' is no topic: expected terrorism, extremism, "),
    ("- ». Topics: cybercrime", "expected a subject"),
    ("»9999999999999999999. x", "is not a whole number of 0 or more"),
]
STATEMENTS = [
    ("»- x", "expected a row of a table, which begins with a bar"),
    ("| Speaker | Statement |\n|---|---|\n| Anna Kalna | »|", "expected a statement"),
    ("| Speaker | Statement |\n|---|---|\n| Anna Kalna»; Mart Tamm | x |", "';' cannot stand here"),
    ("| Topics | Statement |\n|---|---|\n| »x | x |", "'x' is no topic"),
    ("»| Topics |", "expected a column 'Statement'"),
]
INITIATIVES = [
    ("| »Initative |", "'Initative' is no column; did you mean 'Initiative'?"),
    ("|»", "'' is no column: expected Initiative, Kind, Start Date"),
    ("| Kind | »Kind |", "the column 'Kind' is given twice"),
    ("»| Kind |", "expected a column 'Initiative'"),
    ("»| Initiative |", "expected a line of dashes, such as |---|---|, below the header"),
    ("| Initiative |\n»| Patrols |", "expected a line of dashes"),
    (
        "| Initiative | Kind | End |\n|---|---|---|\n»| x | plan |",
        "2 cells, but the header has 3; a bar within a",
    ),
    ("| Initiative | Kind |\n|---|---|\n»| x |", "1 cell, but the header has 2"),
    ("| Initiative | Kind |\n|---|---|\n| »| plan |", "expected the name of an initiative"),
    ("| Initiative | Kind |\n|---|---|\n| x | »thing |", "'thing' is no kind of initiative"),
    ("| Initiative | Status |\n|---|---|\n| x | »actve |", "'actve' is no status; did you mean 'active'?"),
    ("| Initiative | Start Date |\n|---|---|\n| x | »soon |", "'soon' is no date"),
    (
        "| Initiative | Start Date | End |\n|---|---|---|\n| x | 2024 | »2023 |",
        "is before Initiative.start (2024)",
    ),
    ("| Initiative | Milestone By |\n|---|---|\n| x | »2024 |", "expected a milestone in this row"),
    ("| Initiative | Milestone Done |\n|---|---|\n| x | »yes |", "expected a milestone in this row"),
    (
        "| Initiative | Milestone | Milestone Done |\n|---|---|---|\n| x | y | »maybe |",
        "expected 'yes', 'no' or nothing",
    ),
    (
        "| Initiative | Milestone | Kind |\n|---|---|---|\n| x | y | |\n| | y | »plan |",
        "holds only a further milestone",
    ),
    ("| Initiative | Kind |\n|---|---|\n| x | |\n| »| |", "or a further milestone in this row"),
    ("| Initiative | Milestone |\n|---|---|\n| x | |\n| »| |", "or a further milestone in this row"),
    ("| Initiative | Milestone |\n|---|---|\n| x | »\\u{20} |", "Milestone.name: ' ' has blanks around it"),
    ("| Initiative | Extra |\n|---|---|\n| x | {} »x |", "no JSON: Extra data"),
    ("| Initiative | Recurrence |\n|---|---|\n| x | »often |", "expected a recurrence, such as 'monthly'"),
    ("| Initiative | Recurrence |\n|---|---|\n| x | »weekly on Foo |", "'Foo' is no day of the week"),
    (
        "| Initiative | Recurrence |\n|---|---|\n| x | weekly, until »May 2024 |",
        "expected a day, such as '31 May 2025'",
    ),
    (
        "| Initiative | Recurrence |\n|---|---|\n| x | »weekly, 0 times |",
        "Recurrence.count: 0 is not a whole number",
    ),
    ("| Initiative | Parties |\n|---|---|\n| x | Latvia (LV);» |", "expected a party"),
]


def _within(before: str, slips: list[tuple[str, str]], behind: str = "") -> list[tuple[str, str]]:
    """The slips, all in the same place of a record."""
    return [(f"{before}{typed}{behind}", why) for typed, why in slips]


SLIPS = [
    *FRAME,
    ("»---\ntitle: x\n\n# Talks", "expected another line --- behind this one"),
    *_within("---\n", FRONT_MATTER, "\n---\n\n# Talks"),
    *_within("# Talks\n\n", FACTS),
    *_within("# Talks\n\n## Delegations:\n\n- from Latvia (LV)\n", DELEGATIONS),
    *_within("# Talks\n\n## Agenda:\n\n", AGENDA),
    *_within("# Talks\n\n## Statements:\n\n", STATEMENTS),
    *_within("# No meeting\n\n## Initiatives:\n\n", INITIATIVES),
]


@pytest.mark.parametrize(("typed", "why"), SLIPS, ids=range(len(SLIPS)))
def test_a_slip_is_refused_with_its_place(typed: str, why: str) -> None:
    before, _, behind = typed.partition("»")
    with pytest.raises(RecordError) as caught:
        parse_record(before + behind)
    error = caught.value
    assert why in error.why
    assert (error.line, error.column) == (before.count("\n") + 1, len(before) - before.rfind("\n"))
    assert error.text == (before + behind).split("\n")[error.line - 1]


def test_the_message_shows_the_line_and_points_at_the_place() -> None:
    with pytest.raises(RecordError) as caught:
        parse_record("# Talks\n\n- status:  hold\t.")
    assert str(caught.value) == (
        "line 3, column 12: 'hold\\t.' is no status; did you mean 'held'?\n"
        "  - status:  hold\ufffd.\n"
        "             ^"
    )


def test_of_a_long_line_the_message_shows_what_is_around_the_place() -> None:
    with pytest.raises(RecordError) as caught:
        parse_record(f"# Talks\n- series: {'a' * 500}\\q{'b' * 500}")
    _, shown, caret = str(caught.value).split("\n")
    assert shown == f"  …{'a' * 60}\\q{'b' * 38}…"
    assert shown[len(caret) - 1] == "\\"
