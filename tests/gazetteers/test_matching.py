"""The matcher: whole words, leftmost and longest, linear; and the two ways of making a text plain."""

from __future__ import annotations

import sys
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopmodel.gazetteers.matching import Matcher, lower, plain

_EVERY_CHARACTER = "".join(chr(code) for code in range(sys.maxunicode + 1) if not 0xD800 <= code <= 0xDFFF)


def found(wordings: list[str], text: str) -> list[str]:
    return [text[start:end] for start, end, _ in Matcher(wordings).find(text)]


@pytest.mark.parametrize("make", [plain, lower])
def test_a_text_made_plain_keeps_its_length(make):
    assert len(make(_EVERY_CHARACTER)) == len(_EVERY_CHARACTER)


def test_plain_leaves_letters_alone():
    assert plain("Türkiye’s Lao\u00a0PDR\nGuinea–Bissau") == "Türkiye's Lao PDR Guinea-Bissau"


def test_a_failed_longer_wording_does_not_hide_a_shorter_one():
    assert found(["Guinea", "Guinea-Bissau"], "Guinea-Bissauans") == ["Guinea"]
    assert found(["New York", "York City"], "New York Cityscape") == ["New York"]
    assert found(["a b c", "b c d", "c"], "a b cd, b c dd, c") == ["c", "c"]


def test_of_overlapping_wordings_the_leftmost_is_taken_and_there_the_longest():
    assert found(["a b", "b c d"], "a b c d") == ["a b"]
    assert found(["a", "a b", "a b c"], "a b c") == ["a b c"]


def test_the_number_tells_the_wording():
    assert list(Matcher(["x", "y"]).find("y x")) == [(0, 1, 1), (2, 3, 0)]


@pytest.mark.parametrize("text", ["Chadian", "xChad", "Chad_", "1Chad", "Chad2", "ÉChad", "Chadé"])
def test_letters_digits_and_underscores_bind(text):
    assert found(["Chad"], text) == []


@pytest.mark.parametrize(
    "text", ["Chad", "(Chad)", "Chad's", "Chad-led", "pro-Chad", "Chad’s", "Chad,", "\nChad\n"]
)
def test_other_characters_do_not(text):
    assert found(["Chad"], text) == ["Chad"]


def test_offsets_are_code_points():
    text = "𝒜é Chad"
    assert [(start, end) for start, end, _ in Matcher(["Chad"]).find(text)] == [(3, 7)]


_WORDINGS = st.lists(st.text("ab -", min_size=1, max_size=4), min_size=1, unique=True)


@given(_WORDINGS, st.text("ab -", max_size=40))
def test_it_finds_what_a_plain_search_finds(wordings, text):
    def ends_of(start):
        ends = {start + len(wording) for wording in wordings if text.startswith(wording, start)}
        inside = start > 0 and text[start - 1].isalnum()
        return {end for end in ends if not inside and not text[end : end + 1].isalnum()}

    expected, behind = [], 0
    for start in range(len(text)):
        if start >= behind and ends_of(start):
            behind = max(ends_of(start))
            expected.append((start, behind))
    assert [(start, end) for start, end, _ in Matcher(wordings).find(text)] == expected


def test_a_hostile_text_takes_linear_time():
    matcher = Matcher(["a " * length + "b" for length in range(1, 40)])
    matcher.find("")

    def seconds(size):
        begin = time.perf_counter()
        list(matcher.find("a " * size + "bb"))
        return time.perf_counter() - begin

    assert min(seconds(200_000) for _ in range(3)) < 50 * max(min(seconds(20_000) for _ in range(3)), 1e-4)
