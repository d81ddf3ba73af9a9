"""What words bear out: dates, numbers and words, in quotes that are invented."""

from __future__ import annotations

import pytest

from coopmodel import PartialDate
from coopmodel.bearing import bears_date, bears_number, bears_words

DAY = PartialDate.parse


@pytest.mark.parametrize(
    ("date", "quote"),
    [
        ("2021-03-04", "on 4 March 2021"),
        ("2021-03-04", "on Thursday, Mar. 4th, 2021"),
        ("2021-03-04", "04.03.2021"),
        ("2021-03-04", "2021-03-04"),
        ("2021-03", "in March 2021"),
        ("2021-03-XX", "in March 2021"),
        ("2021", "in 2021"),
        ("2021?", "perhaps in 2021"),
        ("201X", "in the 2010s"),
        ("2021-XX-XX", "some day of 2021"),
        ("2021-24", "in the winter of 2021"),
        ("2021-33", "in the first quarter of 2021"),
    ],
)
def test_a_date_that_its_quote_states(date, quote):
    assert bears_date(DAY(date), quote)


@pytest.mark.parametrize(
    ("date", "quote"),
    [
        ("2021-03-05", "on 4 March 2021"),
        ("2021-04-04", "on 5 March 2021"),
        ("2021-04-04", "on 4 March 2021"),
        ("2020-03-04", "on 4 March 2021"),
        ("2021-03-04", "on 4 March"),
        ("2021-03-04", "in March 2021"),
        ("2021-03", "in 2021"),
        ("2021-24", "in 2021"),
        ("200X", "in the 2010s"),
        ("2021-05", "2021 Mayor"),
        ("2021-03", "2021, 3" + "0" * 5000),
    ],
)
def test_a_date_that_its_quote_does_not_state(date, quote):
    assert not bears_date(DAY(date), quote)


@pytest.mark.parametrize(
    ("date", "quote", "published", "borne"),
    [
        ("2021-03-04", "on 4 March", "2021-03-05", True),
        ("2020-12-30", "on December 30", "2021-01-02", True),
        ("2019-12-30", "on December 30", "2021-01-02", False),
        ("2021-03-04", "on 4 March", "2021", True),
        ("2021", "in spring", "2021-03-05", True),
        ("2024", "in spring", "2021-03-05", False),
        ("2021", "at sea", "2021-03-05", False),
        ("2021-03-05", "this morning", "2021-03-05", True),
        ("2021-03-05", "this week", "2021-03-05", False),
        ("2021-03-04", "this morning", "2021-03-05", False),
        ("2021-03-05", "today", "2021-03-05", True),
        ("2021-03-04", "today", "2021-03-05", False),
        ("2021-03-04", "Yesterday", "2021-03-05", True),
        ("2021-03-06", "tomorrow", "2021-03-05", True),
        ("2021-03-06", "tomorrow", "2021-03", False),
        ("2021-03-02", "the 2nd", "2021-03-05", True),
        ("2021-02-22", "the 22nd", "2021-03-05", True),
        ("2021-03-03", "the 2nd", "2021-03-05", False),
        ("2021-01-02", "the 2nd", "2021-03-05", False),
        ("2021-03-02", "the 2nd meeting", "2021-03-05", False),
        ("2021-03-04", "on Thursday", "2021-03-05", True),
        ("2021-03-11", "on Thursday", "2021-03-05", True),
        ("2021-03-18", "on Thursday", "2021-03-05", False),
        ("2021-03-05", "on Thursday", "2021-03-05", False),
        ("2022", "next year", "2021-03-05", True),
        ("2020", "last year", "2021-03-05", True),
        ("2021", "later this year", "2021-03-05", True),
        ("2023", "next year", "2021-03-05", False),
        ("2022-07", "next year", "2021-03-05", False),
    ],
)
def test_a_date_that_counts_from_the_day_of_publication(date, quote, published, borne):
    assert bears_date(DAY(date), quote, DAY(published)) is borne
    assert not bears_date(DAY(date), quote)


@pytest.mark.parametrize(
    ("number", "quote", "borne"),
    [(4, "4th", True), (4, "the fourth", True), (4, "14th", False), (3, "III", True)],
)
def test_a_number_in_figures_is_held_against_them(number, quote, borne):
    assert bears_number(number, quote) is borne


@pytest.mark.parametrize(
    ("value", "quote", "borne"),
    [
        ("Arab Interior Ministers' Council", "the **Arab Interior\nMinisters’** COUNCIL", True),
        ("Anna Kalna", "Anna Maria Kalna", True),
        ("Anna Kalna", "Kalna, Anna", False),
        ("Oman", "a woman", False),
        ("§", "§ 9", True),
        ("§", "9", False),
    ],
)
def test_words_stand_in_a_quote_in_their_order(value, quote, borne):
    assert bears_words(value, quote) is borne
