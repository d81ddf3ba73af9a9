"""Subjects in lists, tables and lines of their own."""

from __future__ import annotations

import pytest

from coopmodel import parse

HELD = """Police chiefs meet again in Riga

The police chiefs of Latvia and Estonia met in Riga on 4 March 2021.

"""


def titles(text):
    return [one.title for one in parse(HELD + text).meeting.agenda]


@pytest.mark.parametrize(
    "lead",
    [
        "The following topics were discussed:",
        "They discussed",
        "Over two days the chiefs went through",
        "The participants dwelt on the following:",
        "Topics discussed",
        "The following presentations were made:",
    ],
)
def test_a_line_that_says_so_introduces_subjects(lead):
    assert titles(f"{lead}\n\n- stolen tractors\n- forged visas\n") == ["stolen tractors", "forged visas"]


def test_a_list_in_a_numbered_paragraph_has_its_own_lead():
    text = """1. The meeting was chaired by Anna Kalna.

2. The chiefs took note of the reports and voiced concern over
   a) the theft of tractors, on which Estonia gave a paper;
   b) forged visas; and
   c) ghost guns.
"""
    assert titles(text) == ["the theft of tractors", "forged visas", "ghost guns"]


@pytest.mark.parametrize("lead", ["Participants:", "They thanked the hosts", "They discussed visas with"])
def test_other_lines_introduce_none(lead):
    assert "Anna Kalna" not in titles(f"{lead}\n\n- Anna Kalna\n- Mart Ilves\n")


def test_sentences_below_a_heading_are_read_as_such():
    assert titles("Issues discussed\n\n- The chiefs discussed stolen tractors.\n") == ["stolen tractors"]


def test_a_column_of_topics():
    text = """| Time | Topic | Speaker |
|---|---|---|
| 10:00 | Opening | Anna Kalna |
| 10:30 | Stolen tractors | Mart Ilves |
| 11:00 | Ghost guns | Anna Kalna |
"""
    assert titles(text) == ["Stolen tractors", "Ghost guns"]


def test_a_line_of_subjects_above_the_text_and_not_one_of_tags_below_it():
    text = """Press conference of the police chiefs

SUBJECTS: stolen tractors; forged visas; ghost guns

The police chiefs of Latvia and Estonia met in Riga on 4 March 2021 and spoke to the press about the talks.

Topics: Border Security; Police
"""
    titles = [one.title for one in parse(text).meeting.agenda]
    assert titles[:3] == ["stolen tractors", "forged visas", "ghost guns"]
    assert "Police" not in titles


def test_the_agenda_in_a_headline():
    text = """Extradition and stolen tractors top agenda as ministers meet

The justice ministers of Latvia and Estonia met in Riga on 4 March 2021.
"""
    assert [one.title for one in parse(text).meeting.agenda] == ["Extradition and stolen tractors"]


def test_a_list_of_worries_does_not_silence_what_stands_under_later_headings():
    text = """The chiefs voiced concern over

- stolen tractors
- forged visas
- ghost guns

Border

The chiefs discussed the new fence.
"""
    assert titles(text) == ["stolen tractors", "forged visas", "ghost guns", "the new fence"]


def test_the_subjects_of_an_interview_are_not_those_of_the_meeting():
    text = """Subjects: a boat off the coast; forged visas

MINISTER KALNA: The police chiefs of Latvia and Estonia met in Riga this morning.
{}
MINISTER KALNA: Thanks for coming.
"""
    interview = parse(text.format("\nJOURNALIST: Will you take more refugees?\n"))
    assert interview.meeting.agenda == ()
    subjects = [one.title for one in parse(text.format("")).meeting.agenda]
    assert subjects == ["a boat off the coast", "forged visas"]
