from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopmodel.documents.cards import without_cards
from coopmodel.values.span import Span


def parted(text):
    kept, cards = without_cards(text, [Span(start=0, end=len(text))])
    return [text[s.start : s.end] for s in kept], [text[s.start : s.end] for s in cards]


@pytest.mark.parametrize(
    ("text", "kept", "cards"),
    [
        (
            "Jan Novak      Novak JanHead of the Office , spoke",
            ["Jan Novak", " , spoke"],
            ["      Novak JanHead of the Office"],
        ),
        (
            "Jan Novak   Novak JanHead of the Office   and Eva Brun\u00a0\u00a0\u00a0Brun EvaJudge",
            ["Jan Novak", "   and Eva Brun"],
            ["   Novak JanHead of the Office", "\u00a0\u00a0\u00a0Brun EvaJudge"],
        ),
        ("Jan Novak   spoke of other things", ["Jan Novak   spoke of other things"], []),
        ("Jan Novak  Novak JanHead", ["Jan Novak  Novak JanHead"], []),
        ("Jan Novak", ["Jan Novak"], []),
        ("", [""], []),
    ],
)
def test_cards_are_cut_out(text, kept, cards):
    assert parted(text) == (kept, cards)


def test_each_stretch_is_looked_at_by_itself():
    text = "Jan Novak   Novak JanHead\nNovak spoke"
    spans = [Span(start=0, end=25), Span(start=26, end=len(text))]
    kept, cards = without_cards(text, spans)
    assert [text[s.start : s.end] for s in kept] == ["Jan Novak", "Novak spoke"]
    assert [text[s.start : s.end] for s in cards] == ["   Novak JanHead"]


@given(st.text(st.sampled_from("Ab ,\u00a0\n"), max_size=60))
def test_what_is_kept_and_what_is_cut_out_make_the_whole(text):
    kept, cards = without_cards(text, [Span(start=0, end=len(text))])
    pieces = sorted([*kept, *cards])
    assert "".join(text[s.start : s.end] for s in pieces) == text
