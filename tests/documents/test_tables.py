"""Tables: their cells, and the repairs that are certain, each said with its place."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopmodel.documents.lines import read_lines
from coopmodel.documents.tables import read_table

PROSE = (
    "The pilot was launched by the ministries of both sides in the summer and will be continued. "
    "The weather was fine on that day and all of them went home."
)


def table(*rows):
    text = "\n".join(rows)
    return text, read_table(text, read_lines(text))


def rows_of(made):
    return [[(cell.header, cell.passage.text) for cell in row.cells] for row in made.rows]


def repairs_of(text, made):
    return [(repair.kind.value, text[repair.span.start : repair.span.end]) for repair in made.repairs]


HEAD = ("| Initiative | Start |", "|---|---|")


def test_a_table_with_a_header():
    text, made = table(*HEAD, "| Training | 2024-08 |", "| Platform | 2024-07 |")
    assert rows_of(made) == [
        [("Initiative", "Training"), ("Start", "2024-08")],
        [("Initiative", "Platform"), ("Start", "2024-07")],
    ]
    assert [name.text for name in made.header] == ["Initiative", "Start"]
    assert (made.repairs, made.behind) == ((), None)
    assert text[made.rows[0].span.start : made.rows[0].span.end] == "| Training | 2024-08 |"


def test_a_table_without_a_header():
    _, made = table("| Training | 2024-08 |", "| Platform | 2024-07 |")
    assert rows_of(made) == [[("", "Training"), ("", "2024-08")], [("", "Platform"), ("", "2024-07")]]
    assert made.header == made.repairs == ()


@pytest.mark.parametrize("delimiter", ["|---|---|", "| :-- | --: |", "|:-:|-|", "| --- | ---", "|-|-|"])
def test_delimiters(delimiter):
    _, made = table("| A | B |", delimiter, "| 1 | 2 |")
    assert rows_of(made) == [[("A", "1"), ("B", "2")]]


@pytest.mark.parametrize("row", ["| 1 | 2", "|1|2|", "|  1 |2|  "])
def test_the_last_bar_may_be_missing(row):
    _, made = table("| A | B |", "|---|---|", row)
    assert rows_of(made) == [[("A", "1"), ("B", "2")]]
    assert made.repairs == ()


def test_an_escaped_bar_is_part_of_its_cell():
    _, made = table(*HEAD, r"| a \| b | 2 |")
    assert rows_of(made) == [[("Initiative", "a | b"), ("Start", "2")]]


def test_an_empty_cell_is_left_out():
    _, made = table("| A | B | C |", "|---|---|---|", "| | 2 | 3 |", "| 4 | | 6 |")
    assert rows_of(made) == [[("B", "2"), ("C", "3")], [("A", "4"), ("C", "6")]]


def test_a_cell_of_markup_only_is_left_out():
    _, made = table(*HEAD, "| <br> | 2 |")
    assert rows_of(made) == [[("Start", "2")]]


def test_an_empty_header_names_nothing():
    _, made = table("| | B |", "|---|---|", "| 1 | 2 |")
    assert rows_of(made) == [[("", "1"), ("B", "2")]]


def test_bars_without_cells_at_the_end_of_a_row():
    text, made = table("| Initiative | Start |||||", "|---|---|", "| Training | 2024-08 |||")
    assert repairs_of(text, made) == [
        ("table-surplus-bars", "| Initiative | Start |||||"),
        ("table-surplus-bars", "| Training | 2024-08 |||"),
    ]
    assert rows_of(made) == [[("Initiative", "Training"), ("Start", "2024-08")]]


def test_a_header_that_comes_again():
    text, made = table(
        *HEAD, "| Training | 2024-08 |", "| initiative | START |", "|---|---|", "| Platform | 2024 |"
    )
    assert repairs_of(text, made) == [
        ("table-repeated-header", "| initiative | START |"),
        ("table-repeated-header", "|---|---|"),
    ]
    assert [row[0][1] for row in rows_of(made)] == ["Training", "Platform"]


def test_a_row_without_cells():
    text, made = table("| Training | 2024-08 |", "| |", "|")
    assert repairs_of(text, made) == [("table-surplus-bars", "| |")]
    assert rows_of(made) == [[("", "Training"), ("", "2024-08")], [], []]


def test_a_row_that_comes_again():
    text, made = table(*HEAD, "| Training | 2024-08 |", "| training  | **2024-08** |")
    assert repairs_of(text, made) == [("table-duplicate-row", "| training  | **2024-08** |")]
    assert len(made.rows) == 2


@pytest.mark.parametrize("row", ["| Training |", "| Training | 2024 | more |"])
def test_a_row_with_other_than_all_cells(row):
    text, made = table(*HEAD, row, "| Platform | 2024-07 |")
    assert ("table-uneven-row", row) in repairs_of(text, made)
    assert rows_of(made)[0][0] == ("Initiative", "Training")


def test_a_cell_beyond_the_header_has_none():
    _, made = table(*HEAD, "| Training | 2024 | more |")
    assert rows_of(made) == [[("Initiative", "Training"), ("Start", "2024"), ("", "more")]]


def test_a_last_row_that_breaks_off_and_has_the_text_behind_it_in_it():
    last = f"| Pilot | {PROSE}"
    text, made = table("| A | B | C |", "|---|---|---|", "| 1 | 2 | 3 |", last)
    assert repairs_of(text, made) == [("table-cut-off-row", last)]
    assert text[made.behind.start : made.behind.end].strip() == PROSE
    assert rows_of(made)[-1] == [("A", "Pilot")]


@pytest.mark.parametrize(
    "last",
    [
        f"| Pilot | 2024 | {PROSE}",
        f"| {PROSE}",
        "| Pilot | It was launched. It went on.",
        f"| Pilot | {'of the training ' * 10}",
        f"| Pilot | {PROSE} | |",
    ],
    ids=["as many cells", "one cell", "short", "no sentence", "bars behind it"],
)
def test_what_is_no_row_that_breaks_off(last):
    _, made = table("| A | B | C |", "|---|---|---|", "| 1 | 2 | 3 |", last)
    expected = last.endswith("| |")
    assert (made.behind is not None) is expected


def test_only_the_last_row_breaks_off():
    _, made = table("| A | B | C |", "|---|---|---|", f"| Pilot | {PROSE}", "| 1 | 2 | 3 |")
    assert made.behind is None


@given(
    st.lists(st.text(st.sampled_from("ab|-: \\.A"), max_size=30).map("|{}".format), min_size=1, max_size=6)
)
def test_every_cell_of_a_row_that_is_kept_is_in_the_text(rows):
    text, made = table(*rows)
    for row in made.rows:
        for cell in row.cells:
            assert row.span.covers(cell.passage.span())
    kept = {row.span for row in made.rows}
    told = {repair.span for repair in made.repairs}
    header = {line.span for line in read_lines(text)[:2]} if made.header else set()
    delimiters = {
        line.span for line in read_lines(text) if set(text[line.span.start : line.span.end]) <= set("|-: ")
    }
    assert {line.span for line in read_lines(text)} <= kept | told | header | delimiters
