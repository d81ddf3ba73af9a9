"""Ordinals in figures, words and Roman numerals."""

from __future__ import annotations

import re

import pytest

from coopmodel.mentions.ordinals import ORDINAL, ordinal_value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("4th", 4),
        ("08TH", 8),
        ("121st", 121),
        ("first", 1),
        ("Nineteenth", 19),
        ("twentieth", 20),
        ("hundredth", 100),
        ("Twenty-first", 21),
        ("ninety ninth", 99),
        ("Inaugural", 1),
        ("XIV", 14),
        ("XXIth", 21),
        ("IX", 9),
    ],
)
def test_what_an_ordinal_stands_for(text, value):
    assert re.fullmatch(ORDINAL, text)
    assert ordinal_value(text) == value


@pytest.mark.parametrize("text", ["4", "I", "1000th", "firstly", "CIS"])
def test_what_is_no_ordinal(text):
    assert re.fullmatch(ORDINAL, text) is None


def test_the_longest_word_is_found():
    assert re.search(ORDINAL, "the twenty-first session")[0] == "twenty-first"
