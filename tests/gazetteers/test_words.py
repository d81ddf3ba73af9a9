"""Ordinary words against names."""

from __future__ import annotations

import pytest

from coopmodel.gazetteers.words import is_word


@pytest.mark.parametrize(
    "word", ["delegation", "Delegation", "MINISTER", "organise", "organize", "centre", "a", "may"]
)
def test_words(word):
    assert is_word(word)


@pytest.mark.parametrize(
    "word", ["Mukashev", "Norov", "Tashkent", "Peter", "John", "", "x", "China", "minister's"]
)
def test_names(word):
    assert not is_word(word)
