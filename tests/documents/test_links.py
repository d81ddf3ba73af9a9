"""The headlines of other texts below "Read also" are no part of a report."""

from __future__ import annotations

import pytest

from coopmodel.documents.blocks import BlockKind, read_blocks

TALK = "The heads of the border services of both states met in Riga and spoke of stolen vehicles at length."


def kept(text):
    return [
        block.passage.text for block in read_blocks(text).blocks if block.kind is not BlockKind.BACKGROUND
    ]


@pytest.mark.parametrize("lead", ["READ ALSO", "Read more", "See also", "Read next:"])
@pytest.mark.parametrize("mark", ["", "- ", "> "])
def test_headlines_below_a_line_for_links(lead, mark):
    assert kept(f"{TALK}\n\n{lead}\n{mark}Ferry fares rise again\n{mark}Storm: two boats lost\n") == [TALK]


def test_a_paragraph_ends_the_links():
    more = "The ministers then went to the harbour."
    assert kept(f"{TALK}\n\nREAD ALSO\nFerry fares rise again\n\n{more}\n\nNext steps\n") == [
        TALK,
        more,
        "Next steps",
    ]


def test_a_list_with_a_lead_and_a_table_end_the_links():
    text = f"{TALK}\n\nREAD ALSO\n- Ferry fares rise\n\nThey agreed to:\n- meet again\n"
    assert kept(text) == [TALK, "They agreed to:", "meet again"]
    table = "| Initiative | Start |\n|---|---|\n| Training | 2024-08 |"
    assert "Training" in " ".join(kept(f"{TALK}\n\nREAD ALSO\n{table}\n"))


def test_no_links_before_the_text_begins():
    assert "Border services meet in Riga" in kept(f"See also\nBorder services meet in Riga\n\n{TALK}\n")
