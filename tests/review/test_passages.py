"""Texts in lines and pieces."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from coopmodel import Coverage, Diagnostic, Evidence, Severity, Span
from coopmodel.review.contents import Fact, Kind
from coopmodel.review.passages import read_passage


def fact(text, *spans):
    evidence = tuple(
        Evidence(span=Span(start=a, end=b), quote=text[a:b], field="name", rule="by_hand") for a, b in spans
    )
    return Fact(path="$", label="Name", value="x", kind=Kind.MEETING, evidence=evidence)


def pieces(text, facts):
    lines = read_passage(text, facts, (), Coverage()).lines
    return [[(piece.text, piece.facts) for piece in line.pieces] for line in lines]


def notes(text, *spans, facts=()):
    diagnostics = [
        Diagnostic(code="x", message="y", span=span and Span(start=span[0], end=span[1])) for span in spans
    ]
    return [
        (note.line, note.where, note.first, note.last)
        for note in read_passage(text, facts, diagnostics, Coverage()).notes
    ]


def test_nested_evidence_is_cut_at_all_its_ends_the_innermost_first():
    text = "met in Riga on 4 March"
    assert pieces(text, [fact(text, (0, 22)), fact(text, (7, 11)), fact(text, (15, 22))]) == [
        [("met in ", (0,)), ("Riga", (1, 0)), (" on ", (0,)), ("4 March", (2, 0))]
    ]


def test_overlapping_evidence():
    text = "abcdef"
    assert pieces(text, [fact(text, (0, 4)), fact(text, (2, 5))]) == [
        [("ab", (0,)), ("cd", (1, 0)), ("e", (1,)), ("f", ())]
    ]


def test_of_two_facts_with_the_same_words_the_later_comes_first_and_each_only_once():
    text = "Riga"
    assert pieces(text, [fact(text, (0, 4), (0, 4)), fact(text, (0, 4))]) == [[("Riga", (1, 0))]]


def test_evidence_over_several_lines_marks_each():
    text = "one\r\ntwo\n\nend"
    assert pieces(text, [fact(text, (1, 8))]) == [
        [("o", ()), ("ne", (0,))],
        [("two", (0,))],
        [],
        [("end", ())],
    ]


def test_offsets_count_code_points():
    text = "\N{FIRE ENGINE}\N{FIRE ENGINE} Riga"
    assert pieces(text, [fact(text, (3, 7))]) == [[(text[:3], ()), ("Riga", (0,))]]


def test_evidence_of_another_text_marks_nothing():
    assert pieces("Tartu", [fact("Riga", (0, 4))]) == [[("Tartu", ())]]


def test_what_follows_a_break_within_a_line_has_no_number():
    lines = read_passage("one\x0btwo\u2028three\nfour\r\n", (), (), Coverage()).lines
    assert [(line.number, "".join(piece.text for piece in line.pieces)) for line in lines] == [
        (1, "one\x0b"),
        (None, "two\u2028"),
        (None, "three"),
        (2, "four"),
    ]


def test_what_became_of_each_line():
    text = "a\n- b\n\nc\nd\n"
    spans = [Span(start=0, end=1), Span(start=4, end=5), Span(start=7, end=8), Span(start=9, end=10)]
    covered = Coverage(
        lines=tuple(spans),
        bearing=(spans[0],),
        diagnosed=(spans[1],),
        background=(spans[2],),
        silent=(spans[3],),
    )
    states = [line.state for line in read_passage(text, (), (), covered).lines]
    assert states == ["bearing", "diagnosed", "blank", "background", "silent"]


def test_notes_stand_before_the_line_where_their_place_begins():
    assert notes("one\ntwo\nend", (5, 6), (0, 11), None) == [
        (1, "", 2, 2),
        (0, "lines 1-3", 0, 4),
        (None, "", 0, -1),
    ]


def test_notes_with_an_empty_place_or_one_behind_the_end():
    assert notes("one\ntwo", (4, 4), (90, 99)) == [(1, "", 1, 0), (1, "", 2, 1)]
    assert notes("", (0, 0)) == [(None, "", 0, -1)]


def test_a_note_says_what_it_is():
    diagnostic = Diagnostic(code="no-fact", message="nothing was read", severity=Severity.INFO)
    [note] = read_passage("", (), [diagnostic], Coverage()).notes
    assert (note.code, note.message, note.severity) == ("no-fact", "nothing was read", "info")


@given(st.text(st.sampled_from("ab \n\r\x0b\N{FIRE ENGINE}")), st.lists(st.tuples(*[st.integers(0, 30)] * 2)))
def test_the_pieces_are_the_text_and_each_has_the_facts_of_its_characters(text, ends):
    spans = [(a, b) for a, b in (sorted(min(end, len(text)) for end in pair) for pair in ends) if a < b]
    passage = read_passage(text, [fact(text, span) for span in spans], (), Coverage())
    at = 0
    for line, raw in zip(passage.lines, text.splitlines(keepends=True), strict=True):
        assert "".join(piece.text for piece in line.pieces) == raw.rstrip("\r\n")
        inside = at
        for piece in line.pieces:
            for _ in piece.text:
                assert set(piece.facts) == {n for n, (a, b) in enumerate(spans) if a <= inside < b}
                inside += 1
        at += len(raw)
