"""Dates as texts write them."""

from __future__ import annotations

import pytest

from coopmodel.mentions.dates import Day, find_dates


def read(text):
    """What is found: the words, first and last day, and how it counts from the day of publication."""
    return [
        (text[found.start : found.end], found.first, found.last, found.relative) for found in find_dates(text)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "4 March 2021",
        "4th of March, 2021",
        "March 4, 2021",
        "MARCH 4th 2021",
        "Mar. 4, 2021",
        "Thursday, 4 March 2021",
        "Thursday, the 4th of March 2021",
        "2021-03-04",
        "2021-03-04T10:15:00Z",
        "04.03.2021",
        "4.3.2021",
        "Thursday 04/03/2021",
        "Thu, 3/4/2021",
    ],
)
def test_one_day_in_many_forms(text):
    assert read(f"They met on {text} in Riga.") == [(text, Day(2021, 3, 4), None, None)]


@pytest.mark.parametrize(
    ("text", "first", "last"),
    [
        ("from 19 to 21 July 2018", Day(2018, 7, 19), Day(2018, 7, 21)),
        ("on 19-21 July", Day(None, 7, 19), Day(None, 7, 21)),
        ("on July 19-21, 2018", Day(2018, 7, 19), Day(2018, 7, 21)),
        ("on July 30 – August 1, 2018", Day(2018, 7, 30), Day(2018, 8, 1)),
        ("on 30 July until 1 August 2018", Day(2018, 7, 30), Day(2018, 8, 1)),
        ("on 30 December 2018 to 2 January 2019", Day(2018, 12, 30), Day(2019, 1, 2)),
        ("on Monday 5 and Tuesday 6 May 2014", Day(2014, 5, 5), Day(2014, 5, 6)),
        ("between May and July 2020", Day(2020, 5), Day(2020, 7)),
        ("a plan for 2017-2020", Day(2017), Day(2020)),
        ("a plan for 2017 – 2020", Day(2017), Day(2020)),
        ("a plan from 2017 to 2020", Day(2017), Day(2020)),
    ],
)
def test_ranges(text, first, last):
    ((_, *days, relative),) = read(text)
    assert days == [first, last]
    assert relative is None


@pytest.mark.parametrize(
    ("text", "first"),
    [
        ("on 4 March", Day(None, 3, 4)),
        ("on March 4", Day(None, 3, 4)),
        ("in March 2021", Day(2021, 3)),
        ("in March", Day(None, 3)),
        ("in 2021", Day(2021)),
        ("in the spring of 2021", Day(2021)),
        ("in the first half of 2021", Day(2021)),
        ("by early 2021", Day(2021)),
        ("by the end of 2021", Day(2021)),
    ],
)
def test_what_is_not_stated_stays_open(text, first):
    ((_, found, last, _),) = read(text)
    assert (found, last) == (first, None)


@pytest.mark.parametrize(
    "text",
    [
        "no date at all",
        "1 of them",
        "in March Anna Brun came",
        "it may 3 times",
        "31 June",
        "2021-02-30",
        "2021-13-01",
        "99.99.2021",
        "04/03/20210",
        "a march of 12 km",
        "12345678",
    ],
)
def test_what_is_no_date(text):
    assert [found for found in read(text) if found[1].day is not None] == []


@pytest.mark.parametrize("text", ["04/03/2021", "Sunday 04/03/2021"])
def test_an_order_of_day_and_month_that_nothing_settles_stays_open(text):
    assert all(found.first.day is None for found in find_dates(text))


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("25/03/2021", Day(2021, 3, 25)),
        ("03/25/2021", Day(2021, 3, 25)),
        ("03-03-2021", Day(2021, 3, 3)),
        ("29.02.2020", Day(2020, 2, 29)),
    ],
)
def test_an_order_that_the_numbers_settle(text, day):
    assert [found.first for found in find_dates(text)] == [day]


def test_a_range_that_ends_before_it_begins_is_none():
    assert [found.last for found in find_dates("on 21 to 19 July 2018")] == [None]


@pytest.mark.parametrize(
    ("text", "words", "relative"),
    [
        ("They met today.", "today", "0"),
        ("Yesterday they met.", "Yesterday", "-1"),
        ("They meet tomorrow.", "tomorrow", "+1"),
        ("They met on Friday.", "on Friday", "friday"),
        ("They met last Wednesday.", "last Wednesday", "wednesday"),
        ("It starts later this year.", "later this year", "+0y"),
        ("It starts next spring.", "next spring", "+1y"),
        ("It began last year.", "last year", "-1y"),
        ("Next year they meet.", "Next year", "+1y"),
    ],
)
def test_what_counts_from_the_day_of_publication(text, words, relative):
    assert read(text) == [(words, Day(), None, relative)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("They met on the 22nd.", [("the 22nd", Day(day=22), None, "monthday")]),
        ("He said on the 3rd that they met.", [("the 3rd", Day(day=3), None, "monthday")]),
        ("They agreed on the 3rd round.", []),
        ("The 22nd session was long.", []),
    ],
)
def test_a_day_of_a_month_that_is_not_named(text, expected):
    assert read(text) == expected


def test_a_time_behind_a_date_is_no_last_day():
    assert read("August 14, 2024 - 19:05") == [("August 14, 2024", Day(2024, 8, 14), None, None)]


def test_a_month_of_a_year_that_counts_from_the_day_of_publication():
    assert read("It starts in March next year.") == [("March next year", Day(month=3), None, "+1y")]
    assert read("It began in May of last year.") == [("May of last year", Day(month=5), None, "-1y")]


def test_several_dates_in_their_order():
    text = "Signed in 2019, it ran from 3 to 4 May 2020 and was reviewed on Monday."
    assert [words for words, *_ in read(text)] == ["2019", "3 to 4 May 2020", "on Monday"]


@pytest.mark.parametrize(
    ("day", "date"),
    [
        (Day(2021, 3, 4), "2021-03-04"),
        (Day(2021, 3), "2021-03"),
        (Day(2021), "2021"),
        (Day(2021, None, 4), "2021"),
        (Day(None, 3, 4), None),
    ],
)
def test_a_day_as_a_date(day, date):
    assert str(day.date()) == str(date)
    assert day.is_whole is (date is not None and len(date) == len("2021-03-04"))


@pytest.mark.parametrize(
    ("text", "months"),
    [
        ("circulate it by December", [12]),
        ("released by the end of April", [4]),
        ("patrols doubled from January", [1]),
        ("carried out since May", [5]),
        ("an exercise in the month of October", [10]),
        ("hosted by May", []),
        ("chaired by June Brown", []),
        ("the March declaration", []),
    ],
)
def test_a_month_alone_is_a_date_behind_words_that_tell_a_time(text, months):
    assert [date.first.month for date in find_dates(text)] == months
