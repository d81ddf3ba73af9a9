"""Each golden reads as it did, and keeps the laws that every report keeps."""

from __future__ import annotations

import pytest

from coopmodel import Span, coverage, dumps, loads, verify
from coopmodel.documents.blocks import read_blocks


def test_it_reads_as_expected(golden, write_golden):
    if write_golden(golden):
        return
    if not golden.expected.exists():
        pytest.fail(
            f"there is no {golden.expected.name}: write it by `pytest tests/golden --write-goldens`"
            " and look whether it is right"
        )
    assert golden.read() == golden.expected.read_text(encoding="utf-8")


def test_each_golden_has_its_own_name_and_each_expectation_a_report(goldens):
    names = [golden.source.stem for golden in goldens]
    assert len(names) == len(set(names))
    expected = {path.stem for path in goldens[0].expected.parent.iterdir()}
    assert expected <= set(names)


def test_reading_twice_gives_the_same_bytes(golden):
    assert golden.read() == golden.read()


def test_json_gives_the_report_back(golden):
    assert loads(dumps(golden.report)) == golden.report


def test_every_quote_stands_at_its_place(golden):
    for evidence in _all_evidence(golden.report):
        assert golden.text[evidence.span.start : evidence.span.end] == evidence.quote


def test_the_text_bears_every_fact(golden):
    assert [(found.path, found.fact, found.reason) for found in verify(golden.report, golden.text)] == []


def test_no_line_vanishes(golden):
    silent = coverage(golden.report, golden.text).silent
    assert [golden.text[line.start : line.end] for line in silent] == []


def test_no_cell_of_a_table_vanishes(golden):
    """A cell is evidence, or has a diagnostic of its own, of its row or of its page's frame."""
    places = [evidence.span for evidence in _all_evidence(golden.report)]
    places += [found.span for found in golden.report.diagnostics if found.span is not None]
    rows = [block.row for block in read_blocks(golden.text).blocks if block.row is not None]
    vanished = [
        cell.passage.text
        for row in rows
        for cell in row.cells
        if not any(_overlap(cell.passage.span(), place) for place in places)
    ]
    assert vanished == []


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _all_evidence(report):
    for meeting in report.meetings:
        for part in (meeting, *meeting.delegations, *meeting.agenda, *meeting.statements):
            yield from part.evidence
    for initiative in report.initiatives:
        yield from initiative.evidence
