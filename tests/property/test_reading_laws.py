"""Laws of reading, tried on generated texts: evidence, nothing vanishes, no failure."""

from __future__ import annotations

import re
import unicodedata

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from coopmodel import PartialDate, Report, coverage, dumps, loads, parse, verify
from coopmodel.documents.blocks import read_blocks
from coopmodel.testing import partial_dates, report_texts, strings
from coopmodel.values.span import Span


def all_evidence(report):
    for meeting in report.meetings:
        for part in (meeting, *meeting.delegations, *meeting.agenda, *meeting.statements):
            yield from part.evidence
    for initiative in report.initiatives:
        yield from initiative.evidence


def check_evidence(report, text):
    for found in all_evidence(report):
        assert text[found.span.start : found.span.end] == found.quote
    for diagnostic in report.diagnostics:
        assert diagnostic.span is None or 0 <= diagnostic.span.start < diagnostic.span.end <= len(text)


@given(report_texts())
def test_every_quote_stands_at_its_place(text):
    check_evidence(parse(text), text)


@given(report_texts())
def test_the_text_bears_every_fact(text):
    assert [(finding.path, finding.fact, finding.reason) for finding in verify(parse(text), text)] == []


def lines_of(text):
    """The places of the lines in which something can be seen, found without coopmodel."""
    at = 0
    for line in text.splitlines(keepends=True):
        if any(unicodedata.category(char)[0] not in "ZC" for char in line):
            yield Span(start=at, end=at + len(line))
        at += len(line)


def overlap(one, other):
    return one.start < other.end and other.start < one.end


def states_source(line, source):
    words = re.sub(r"[\s\x00-\x1f]+", " ", line).casefold()
    stated = [value.casefold() for value in (source.title, source.publisher, source.url) if value]
    return any(value in words or words.strip() in value for value in stated) or source.published is not None


@given(report_texts())
def test_no_line_vanishes(text):
    """Each is evidence, or has a diagnostic (as background has), or says where the text comes from."""
    report = parse(text)
    told = [found.span for found in all_evidence(report)]
    told += [diagnostic.span for diagnostic in report.diagnostics if diagnostic.span is not None]
    for line in lines_of(text):
        words = text[line.start : line.end]
        if "&nbsp;" not in words:
            assert any(overlap(line, span) for span in told) or states_source(words, report.source), words
    assert coverage(report, text).silent == ()


@given(report_texts())
def test_no_cell_of_a_table_vanishes(text):
    report = parse(text)
    told = [found.span for found in all_evidence(report)]
    told += [diagnostic.span for diagnostic in report.diagnostics if diagnostic.span is not None]
    for block in read_blocks(text).blocks:
        for cell in block.row.cells if block.row else ():
            assert any(overlap(cell.passage.span(), span) for span in told), cell.passage.text


@given(report_texts(), st.none() | partial_dates())
def test_a_report_that_was_read_comes_back_from_its_json(text, published):
    report = parse(text, published=published)
    assert loads(dumps(report)) == report
    assert parse(text, published=published) == report


ANY = st.text(st.characters())  # half surrogate pairs and control characters among them
PIECES = st.sampled_from(
    [
        *"|-#*•.:;,!?()[]{}<>&'\"’“ \n\t\r\0\x0b\x1b\x85\u2028\ufeff\u200b\ud800\udfff_\\/=+~0",
        "\r\n",
        "---\n",
        "| a | b |\n",
        "&nbsp;",
        "&#55296;",
        "](",
        "![",
        "<!--",
        "-->",
        "title: ",
        "date: 2021-02-30\n",
        "\n\n",
        "- ",
        "1. ",
        "a) ",
        "Minister ",
        "Latvia ",
        "INTERPOL ",
        "in Riga ",
        "on 31 June 2021 ",
        "0th ",
        "from 5 to 3 May ",
        "2021-99-99 ",
        "The next meeting will be held ",
        "headed by ",
        "They agreed to ",
        "discussed ",
        "and ",
        "of ",
        "Anna Kalna ",
    ]
)


@given(
    ANY
    | st.lists(PIECES, max_size=40).map("".join)
    | st.builds("{}{}{}".format, report_texts(), ANY, report_texts())
)
@example("---\ntitle: \ud800\n---\nThey met.")
@example("\ud800")
@example("# \udfff\n- \ud800\n| \udc00 |")
def test_no_text_makes_reading_fail(text):
    report = parse(text)
    check_evidence(report, text)
    assert loads(dumps(report)) == report
    assert coverage(report, text).silent == ()


@given(strings())
def test_a_text_of_one_line_is_told_whole(text):
    report = parse(text)
    assert isinstance(report, Report)
    assert report.source.published is None or isinstance(report.source.published, PartialDate)


@pytest.mark.parametrize(
    "text", ["(" * 1000, "a, " * 1000, "and " * 1000, "|" * 1000, "\"'" * 1000, "9" * 1000]
)
def test_endless_lines_are_told(text):
    report = parse(text)
    check_evidence(report, text)
    assert coverage(report, text).silent == ()
