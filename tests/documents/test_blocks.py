"""Blocks: what part of a report each line is, and what introduces a list. The reports are invented."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopmodel.documents.blocks import BlockKind, read_blocks
from coopmodel.documents.lines import read_lines
from coopmodel.testing import report_texts

TALK = "The heads of the border services of both states met in Riga and spoke of stolen vehicles at length."

REPORT = f"""\
Border services meet in Riga

{TALK}
## Agenda
The following subjects were discussed:
- stolen vehicles
- forged documents
| Initiative | Start |
|---|---|
| Training | 2024-08 |
ADVERTISEMENT
In other news
A new bridge was opened.
"""


def test_the_blocks_of_a_report(kinds):
    assert kinds(REPORT) == [
        ("title", "Border services meet in Riga"),
        ("paragraph", TALK),
        ("heading", "Agenda"),
        ("paragraph", "The following subjects were discussed:"),
        ("item", "stolen vehicles"),
        ("item", "forged documents"),
        ("background", "| Initiative | Start |"),
        ("background", "|---|---|"),
        ("row", "| Training | 2024-08 |"),
        ("background", "ADVERTISEMENT"),
        ("background", "In other news"),
        ("background", "A new bridge was opened."),
    ]


def test_every_block_knows_its_place():
    for block in read_blocks(REPORT).blocks:
        if block.kind is not BlockKind.BACKGROUND:
            assert REPORT[block.span.start : block.span.end] == block.passage.text


def test_what_introduces_an_item_and_a_row():
    leads = {b.passage.text: b.lead.text for b in read_blocks(REPORT).blocks if b.lead is not None}
    introduction = "The following subjects were discussed:"
    assert leads == {
        "stolen vehicles": introduction,
        "forged documents": introduction,
        "| Training | 2024-08 |": introduction,
    }


@pytest.mark.parametrize(
    ("text", "leads"),
    [
        ("- drugs", [None]),
        ("Agenda\n- drugs\n- boats", ["Agenda", "Agenda"]),
        ("Agenda\n1. Crime:\n- drugs\n- boats\n2. Boats", ["Agenda", "Crime:", "Crime:", None]),
        ("Agenda\n1. Crime:\n2. Boats:\n- patrols", ["Agenda", None, "Boats:"]),
        ("Agenda\na) Crime:\nb) Boats", ["Agenda", None]),
        ("They met.\n- drugs\nThey left.\n- boats", ["They met.", "They left."]),
    ],
)
def test_an_item_that_ends_in_a_colon_introduces_those_of_another_mark(text, leads):
    items = [block for block in read_blocks(text).blocks if block.kind is BlockKind.ITEM]
    assert [block.lead.text if block.lead else None for block in items] == leads


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Next steps", "heading"),
        ("They met.", "paragraph"),
        ("Who came?", "paragraph"),
        ("The agenda:", "paragraph"),
        ('They said: "We met."', "paragraph"),
        ("They met in Riga and " * 12, "paragraph"),
        ("### They met.", "heading"),
        ("---", "background"),
        ("- drugs", "item"),
        ("<br>", "background"),
        ("**", "background"),
    ],
)
def test_what_a_line_is_by_itself(text, kind, kinds):
    assert [found for found, _ in kinds(text)] == [kind]


def test_a_frame_sticking_to_the_end_of_a_paragraph(kinds):
    assert kinds("They met. ADVERTISEMENT") == [("paragraph", "They met."), ("background", "ADVERTISEMENT")]
    assert kinds("They met in\nRiga. Advertisement") == [
        ("paragraph", "They met in Riga."),
        ("background", "Advertisement"),
    ]


def test_a_report_is_over_only_behind_its_prose(kinds):
    assert kinds(f"In other news\n{TALK}") == [("background", "In other news"), ("paragraph", TALK)]
    assert kinds(f"{TALK}\nComments\n{TALK}\n| a | b |")[1:] == [
        ("background", "Comments"),
        ("background", TALK),
        ("background", "| a | b |"),
    ]


# The title


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("Border services meet\nThey met.", "Border services meet"),
        ("# Border services meet\nThey met.", "Border services meet"),
        ("News\nBorder services meet\nThey met.", "Border services meet"),
        ("Border services\nThey met.", None),
        ("They met.\nBorder services meet in Riga", None),
        ("4 March 2021\nBorder services meet\nThey met.", "Border services meet"),
        ("Friday, March 4, 2021\nBorder services meet\nThey met.", "Border services meet"),
        ("updated at noon 2021-03-04\nThey met.", None),
        ("- Border services meet\nThey met.", None),
        (
            "---\ntitle: Border services meet\n---\nOther words stand here\nBorder services meet\n",
            "Border services meet",
        ),
        ("---\ntitle: Border services meet\n---\nOther words stand here\nThey met.", None),
        ("---\nurl: x\n---\nOther words stand here\nThey met.", "Other words stand here"),
        ("Border services meet", "Border services meet"),
        ("", None),
    ],
)
def test_the_title(text, title):
    titles = [block.passage.text for block in read_blocks(text).blocks if block.kind is BlockKind.TITLE]
    assert titles == ([title] if title else [])


def test_a_front_matter_is_background():
    document = read_blocks("---\ntitle: Border services meet\n---\nThey met.")
    assert document.front.title == "Border services meet"
    assert [block.kind.value for block in document.blocks] == ["background"] * 3 + ["paragraph"]


# Repairs


def test_cards_are_cut_out_and_said(kinds, repairs):
    text = "Jan Novak      Novak JanHead of the Office , spoke in Riga."
    assert kinds(text) == [("paragraph", "Jan Novak , spoke in Riga.")]
    assert repairs(text) == [("hover-card", "      Novak JanHead of the Office")]


def test_a_card_in_a_table_is_no_card(repairs):
    assert repairs("| Jan Novak      Novak JanHead of the Office , spoke |") == []


def test_half_surrogate_pairs_are_said_and_not_read(kinds, repairs):
    text = "They met.\nThe \ud800 boats came.\nThey left."
    assert [kind for kind, _ in kinds(text)] == ["paragraph", "background", "paragraph"]
    assert repairs(text) == [("unreadable-characters", "The \ud800 boats came.")]


def test_half_a_surrogate_pair_in_markup_makes_the_block_unreadable(repairs):
    text = "They <!-- \ud800 --> met."
    assert repairs(text) == [("unreadable-characters", text)]


def test_a_table_whose_last_row_breaks_off(kinds):
    prose = f"{TALK} Afterwards the guests were shown the harbour and went home."
    text = f"| A | B | C |\n|---|---|---|\n| 1 | 2 | 3 |\n| Pilot | {prose}\n\n- drugs"
    assert kinds(text)[2:] == [
        ("row", "| 1 | 2 | 3 |"),
        ("row", "| Pilot |"),
        ("paragraph", prose),
        ("item", "drugs"),
    ]
    *_, row, paragraph, item = read_blocks(text).blocks
    assert text[row.span.start : row.span.end] == "| Pilot |"
    assert text[paragraph.span.start : paragraph.span.end].strip() == prose
    assert item.lead.text == prose


def test_rows_have_cells_and_others_none():
    for block in read_blocks(REPORT).blocks:
        assert (block.row is not None) is (block.kind is BlockKind.ROW)
        assert bool(block.mark) is (block.kind is BlockKind.ITEM)


# Laws


@given(report_texts() | st.text() | st.text(st.sampled_from("aB .:|-\n#*\ud800\u2028\u00a0<>&1")))
def test_every_line_is_in_a_block_and_blocks_stand_in_order(text):
    document = read_blocks(text)
    spans = [block.span for block in document.blocks]
    assert [span.start for span in spans] == sorted(span.start for span in spans)
    covered = bytearray(len(text))
    for span in spans:
        covered[span.start : span.end] = b"\1" * len(span)
    for line in read_lines(text):
        assert any(covered[line.span.start : line.span.end])


@given(report_texts())
def test_blank_lines_say_nothing(text):
    def read(text):
        return [(block.kind, block.passage.text) for block in read_blocks(text).blocks]

    assert read(text.replace("\n", "\n\n")) == read(text)


def test_a_line_that_holds_a_finished_sentence_is_no_heading():
    text = "Talks\n\nThe agenda also included some new means of countering smuggling. // Agency, 4 May"
    assert read_blocks(text).blocks[-1].kind is BlockKind.PARAGRAPH
