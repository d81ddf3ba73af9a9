"""Saved web pages, through the extra `html`. The people and the events are invented."""

from __future__ import annotations

import html
import importlib
import sys

import attrs
import pytest

from coopmodel import PartialDate, Source, SourceError, coverage, parse, parse_file, read_source, verify

trafilatura = pytest.importorskip("trafilatura", reason="saved web pages need the extra html")

PARAGRAPHS = """\
The interior ministers of Estonia and Latvia met in Tallinn on 4 March 2021 and spoke of cybercrime and drugs.
The Latvian delegation was headed by Deputy Minister Anna Kalna, the Estonian one by Minister Mart Tamm.
The two sides agreed to set up a joint working group on cybercrime, which will meet every three months.
Afterwards the guests were shown the new laboratory of the border service and the harbour of the coast guard.
""".splitlines()
ITEMS = ("the exchange of information on stolen vehicles", "joint training of border guards")
NAVIGATION = "<nav><a href='/'>Home</a> <a href='/news'>News</a></nav>"
PAGE = f"""<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Ministers meet in Tallinn | Baltic Wire</title>
<meta property="og:title" content="Ministers meet in Tallinn &amp; talk">
<meta property="og:site_name" content="Baltic  Wire">
<meta property="article:published_time" content="2021-03-05T08:00:00Z">
<link rel="canonical" href="https://wire.example.org/ministers-meet">
</head><body>{NAVIGATION}
<article><h1>Ministers meet in Tallinn &amp; talk</h1>
{"".join(f"<p>{html.escape(text)}</p>" for text in PARAGRAPHS)}
<p>On the agenda were:</p><ul>{"".join(f"<li>{text}</li>" for text in ITEMS)}</ul>
</article><footer>All rights reserved.</footer></body></html>
"""


@pytest.fixture
def page(tmp_path):
    file = tmp_path / "ministers.html"
    file.write_text(PAGE, encoding="utf-8")
    return file


def facts(report):
    """What is read, but for evidence, diagnostics and the source."""
    bare = {"evidence": ()}
    meetings = [
        attrs.evolve(
            meeting,
            **bare,
            delegations=tuple(attrs.evolve(part, **bare) for part in meeting.delegations),
            agenda=tuple(attrs.evolve(part, **bare) for part in meeting.agenda),
            statements=tuple(attrs.evolve(part, **bare) for part in meeting.statements),
        )
        for meeting in report.meetings
    ]
    return meetings, [attrs.evolve(initiative, **bare) for initiative in report.initiatives]


def test_the_text_and_the_source_of_a_page(page):
    text, source = read_source(page)
    assert all(paragraph in text for paragraph in PARAGRAPHS)
    assert "All rights reserved" not in text
    assert attrs.evolve(source, sha256=None) == Source(
        title="Ministers meet in Tallinn & talk",
        publisher="Baltic Wire",
        url="https://wire.example.org/ministers-meet",
        published=PartialDate.parse("2021-03-05"),
        language=source.language,
    )


@pytest.mark.parametrize("suffix", [".htm", ".xhtml", ".HTML"])
def test_other_suffixes(page, suffix):
    other = page.with_suffix(suffix)
    page.rename(other)
    assert read_source(other)[1].publisher == "Baltic Wire"


def test_a_page_is_read_like_the_text_that_stands_in_it(page):
    text, source = read_source(page)
    report = parse_file(page)
    assert report == parse(text, source=source)
    assert report.meeting.place.city == "Tallinn"
    assert {d.party.code for d in report.meeting.delegations} == {"EE", "LV"}
    assert verify(report, text) == ()
    assert coverage(report, text).silent == ()


@pytest.mark.parametrize("form", ["txt", "markdown"])
def test_the_same_article_gives_the_same_facts_in_every_form(page, form):
    wanted = form == "markdown"
    text = trafilatura.extract(
        PAGE, output_format=form, include_comments=False, include_tables=True, with_metadata=wanted
    )
    assert facts(parse(text)) == facts(parse_file(page))


@pytest.mark.parametrize(
    "data",
    [b"", b"<html></html>", b"<html><body></body></html>", b"\0" * 100, b"\x89PNG\r\n\x1a\n\0"],
    ids=["empty", "no body", "no text", "NULs", "an image"],
)
def test_a_page_in_which_no_text_is_found(page, data):
    page.write_bytes(data)
    with pytest.raises(SourceError, match=r"ministers\.html: no main text was found in the page"):
        parse_file(page)


def test_a_page_that_tells_nothing_of_itself(page):
    body = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
    page.write_text(f"<html><body><article>{body}</article></body></html>", encoding="utf-8")
    text, source = read_source(page)
    assert PARAGRAPHS[0] in text
    assert (source.title, source.publisher, source.url) == (None, None, None)


def test_a_page_whose_metadata_are_not_found(page, monkeypatch):
    monkeypatch.setattr(trafilatura, "extract_metadata", lambda _: None)
    assert attrs.evolve(read_source(page)[1], sha256=None) == Source()


def test_a_date_that_is_no_day_is_left_out(page, monkeypatch):
    found = trafilatura.extract_metadata(PAGE)
    found.date = "2021-03"
    monkeypatch.setattr(trafilatura, "extract_metadata", lambda _: found)
    assert read_source(page)[1].published is None


def test_without_the_extra_a_page_cannot_be_read(page, monkeypatch):
    monkeypatch.delitem(sys.modules, "coopmodel.webpages", raising=False)
    monkeypatch.setitem(sys.modules, "trafilatura", None)
    with pytest.raises(SourceError, match=r"pip install 'coopmodel\[html\]'"):
        parse_file(page)
    monkeypatch.undo()
    assert importlib.import_module("coopmodel.webpages").extract
