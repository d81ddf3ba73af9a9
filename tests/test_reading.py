"""The whole journey from a text to a report. The people and the events are invented."""

from __future__ import annotations

import hashlib

import pytest

from coopmodel import DateError, PartialDate, Report, Source, coverage, parse, verify

TEXT = """\
---
title: Police chiefs meet
date: 2021-03-05
sitename: Baltic Wire
---
Police chiefs of Estonia and Latvia met in Tallinn on 4 March.

They discussed cybercrime and the trafficking of drugs.
"""


def test_a_text_is_read():
    report = parse(TEXT)
    assert report.meeting.place.city == "Tallinn"
    assert str(report.meeting.start) == "2021-03-04"
    assert {delegation.party.code for delegation in report.meeting.delegations} == {"EE", "LV"}
    assert verify(report, TEXT) == ()
    assert coverage(report, TEXT).silent == ()


def test_the_source_is_what_the_text_says_of_itself():
    digest = hashlib.sha256(TEXT.encode()).hexdigest()
    assert parse(TEXT).source == Source(
        title="Police chiefs meet",
        publisher="Baltic Wire",
        published=PartialDate.parse("2021-03-05"),
        sha256=digest,
    )


def test_what_is_known_of_the_source_counts_more():
    source = Source(title="Chiefs meet", publisher="BW", language="en", sha256="0" * 64)
    found = parse(TEXT, source=source).source
    assert (found.title, found.publisher, found.language, found.sha256) == (
        "Chiefs meet",
        "BW",
        "en",
        "0" * 64,
    )
    assert found.published == PartialDate.parse("2021-03-05")


@pytest.mark.parametrize("published", ["2019-03-05", PartialDate.parse("2019-03-05")])
def test_dates_without_a_year_are_counted_from_the_day_of_publication(published):
    text = "Police chiefs of Estonia and Latvia met in Tallinn on 4 March."
    report = parse(text, published=published)
    assert str(report.source.published) == "2019-03-05"
    assert str(report.meeting.start) == "2019-03-04"
    assert parse(text).meeting.start is None


def test_the_day_of_publication_counts_more_than_the_source():
    source = Source(title="Chiefs meet", published=PartialDate.parse("2020"))
    assert parse(TEXT, source=source, published="2019").source.published == PartialDate.parse("2019")
    assert parse(TEXT, source=source).source.published == PartialDate.parse("2020")


def test_a_day_of_publication_that_is_no_date():
    with pytest.raises(DateError, match=r"PartialDate\.edtf: 'soon'"):
        parse(TEXT, published="soon")


def test_the_digest_of_a_text_with_half_surrogate_pairs():
    text = "They met.\n\ud800\n"
    digest = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    assert parse(text).source.sha256 == digest


@pytest.mark.parametrize(
    "text",
    ["", "\n", " " * 1_000_000, "\0" * 1000, "\ufeff", "\u200b\n\u00a0", "\ufeff\r\n\r\n"],
    ids=["empty", "a line", "spaces", "NULs", "BOM", "unseen", "blank lines"],
)
def test_a_text_in_which_nothing_stands(text):
    report = parse(text)
    assert report == Report(source=report.source)


def test_reading_twice_gives_the_same():
    assert parse(TEXT) == parse(TEXT)
