from __future__ import annotations

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopmodel.documents.lines import read_lines
from coopmodel.testing import report_texts

UNSEEN = "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\x00"


def read(text, start=0):
    return [
        (line.kind.value, line.mark, text[line.span.start : line.span.end])
        for line in read_lines(text, start)
    ]


@pytest.mark.parametrize(
    ("line", "kind", "mark", "words"),
    [
        ("They met in Riga.", "prose", "", "They met in Riga."),
        ("  They met.\t", "prose", "", "They met."),
        ("\ufeff\u200bThey met.\u200b\x00", "prose", "", "They met."),
        ("&nbsp; They met.", "prose", "", "They met."),
        ("## Agenda", "heading", "##", "Agenda"),
        ("###### Agenda", "heading", "######", "Agenda"),
        ("####### Agenda", "prose", "", "####### Agenda"),
        ("#agenda", "prose", "", "#agenda"),
        ("| a | b |", "row", "", "| a | b |"),
        ("|", "row", "", "|"),
        ("- drugs", "item", "-", "drugs"),
        ("-drugs", "prose", "", "-drugs"),
        ("–\u00a0drugs", "item", "–", "drugs"),
        ("•&nbsp;drugs", "item", "•", "drugs"),
        ("* drugs", "item", "*", "drugs"),
        ("o drugs", "item", "o", "drugs"),
        ("of drugs", "prose", "", "of drugs"),
        ("1. drugs", "item", "1.", "drugs"),
        ("12) drugs", "item", "12)", "drugs"),
        ("(3) drugs", "item", "(3)", "drugs"),
        ("123. drugs", "prose", "", "123. drugs"),
        ("a) drugs", "item", "a)", "drugs"),
        ("xiv. drugs", "item", "xiv.", "drugs"),
        ("A. Kalna", "prose", "", "A. Kalna"),
        ("2.5 tonnes", "prose", "", "2.5 tonnes"),
        ("---", "rule", "", "---"),
        ("* * *", "rule", "", "* * *"),
        ("==", "heading", "==", "=="),
        ("- -", "item", "-", "-"),
        ("\\#\\#\\#", "rule", "", "\\#\\#\\#"),
        ("<!-- -->", "rule", "", "<!-- -->"),
        ("{: .note}", "rule", "", "{: .note}"),
        ("-", "heading", "-", "-"),
        ("#", "prose", "", "#"),
        ("•", "prose", "", "•"),
    ],
)
def test_the_mark_with_which_a_line_begins(line, kind, mark, words):
    assert read(line) == [(kind, mark, words)]


def test_a_mark_with_nothing_behind_it_is_kept():
    assert read("- \n1. ") == [("heading", "-", "-"), ("prose", "", "1.")]


@pytest.mark.parametrize(
    "end", ["\n", "\r\n", "\r", "\x0b", "\x0c", "\x1c", "\x1d", "\x1e", "\x85", "\u2028", "\u2029"]
)
def test_the_ends_of_lines(end):
    assert [words for _, _, words in read(f"one{end}{end}two{end}")] == ["one", "two"]


@pytest.mark.parametrize("blank", ["", " \t", "\u00a0\u3000", UNSEEN, "&nbsp; &nbsp;", "\x1f\x01"])
def test_a_blank_line_is_no_line(blank):
    assert read(f"one\n{blank}\ntwo") == read("one\ntwo")
    assert read(blank) == []


def test_reading_may_begin_anywhere():
    assert read("title: x\n---\nThey met.", 12) == [("prose", "", "They met.")]
    assert read("one", 3) == []


@given(report_texts() | st.text())
def test_every_character_that_can_be_seen_is_in_a_line_or_a_mark(text):
    lines = read_lines(text)
    spans = [line.span for line in lines]
    assert spans == sorted(spans)
    assert all(one.end <= other.start for one, other in itertools.pairwise(spans))
    starts, ends = [0, *(span.end for span in spans)], [*(span.start for span in spans), len(text)]
    outside = "".join(text[start:end] for start, end in zip(starts, ends, strict=True)).replace("&nbsp;", "")
    seen = [char for char in outside if not (char.isspace() or char in UNSEEN or char < " ")]
    assert len(seen) <= sum(len(line.mark) for line in lines)
