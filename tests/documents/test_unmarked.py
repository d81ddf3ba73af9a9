"""Lists whose marks were lost when a page was extracted: which lines are taken for items."""

from __future__ import annotations

import pytest

from coopmodel.documents.lines import read_lines
from coopmodel.documents.unmarked import with_unmarked_items

LEAD = "They spoke about:"


def items(*lines):
    text = "\n".join(lines)
    found = with_unmarked_items(text, read_lines(text))
    return [text[line.span.start : line.span.end] for line in found if line.kind.value == "item"]


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        ((LEAD, "stolen cars", "forged papers"), ["stolen cars", "forged papers"]),
        ((LEAD, "Stolen cars", "Forged papers", "The talks were frank."), ["Stolen cars", "Forged papers"]),
        ((LEAD, "stolen cars;", "forged papers."), ["stolen cars;", "forged papers."]),
        ((LEAD, "stolen cars;", "forged papers!"), []),
        (
            (LEAD, "stolen cars", "forged papers", "boats.", "Then they left"),
            ["stolen cars", "forged papers", "boats."],
        ),
        ((LEAD, "stolen cars"), []),
        ((LEAD, "stolen cars."), []),
        ((LEAD, "- stolen cars", "forged papers", "boats"), ["stolen cars"]),
        ((LEAD, "stolen cars", "x" * 161, "boats"), []),
        ((LEAD, "stolen cars", "x" * 160), ["stolen cars", "x" * 160]),
        ((LEAD,), []),
        (("The agenda:", "stolen cars", "forged papers"), []),
        (("## They spoke about:", "stolen cars", "forged papers"), []),
        (("They spoke about it", "stolen cars", "forged papers"), []),
        (
            (LEAD, "cars", "papers", "They then signed these texts:", "a plan", "a protocol"),
            ["cars", "papers", "a plan", "a protocol"],
        ),
        ((), []),
    ],
)
def test_lines_below_one_that_ends_in_a_colon(lines, found):
    assert items(*lines) == found


def test_lines_stay_in_their_order_and_places():
    text = f"{LEAD}\nstolen cars\nforged papers\nThey left."
    lines = read_lines(text)
    assert [line.span for line in with_unmarked_items(text, lines)] == [line.span for line in lines]
    assert all(line.kind.value == "prose" for line in lines)
