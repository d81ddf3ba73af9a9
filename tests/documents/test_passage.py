from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopmodel.documents.passage import passage
from coopmodel.testing import report_texts
from coopmodel.values.span import Span


def whole(text):
    return passage(text, [Span(start=0, end=len(text))])


@pytest.mark.parametrize(
    ("original", "plain"),
    [
        ("They met.", "They met."),
        ("  They \t met.\n", "They met."),
        ("in\u00a0Riga &nbsp; and\u3000Tallinn", "in Riga and Tallinn"),
        ("Min\u00adister\u200b\ufeffof\u200e, Ri\u2060ga", "Minister of, Riga"),
        ("a<br>b<br/>c<br />d", "a b c d"),
        ("a<!-- note -->b", "ab"),
        ("<p class='x'>They <b>met</b></p>", "They met"),
        ("1 < 2 and 3 > 2", "1 < 2 and 3 > 2"),
        ("**bold** *it* ***both*** __under__", "bold it both under"),
        ("snake_case", "snake_case"),
        ("a \\| b \\# c \\\\d", "a | b # c \\\\d"),
        ("text{: .note}", "text"),
        ("![a map](https://example.org/map.png)They", "They"),
        ('the [Ministry of *Justice*](https://example.org "Site") said', "the Ministry of Justice said"),
        ("[1] and [2](x)", "[1] and 2"),
        ("“double” «quotes» „low‟ ''two''", '"double" "quotes" "low" "two"'),
        ("‘single’ `tick´ O’Neill", "'single' 'tick' O'Neill"),
        ("non\u2011breaking\u2010hyphen", "non-breaking-hyphen"),
        ("2019—2021‒x\u2212y – z", "2019–2021–x–y – z"),
        ("o\ufb03cial, \ufb01rst, \ufb02ow, a\ufb06", "official, first, flow, ast"),
        ("a\ue000b", "a\ufffdb"),
        ("R&amp;D &lt;b&gt; &quot;x&quot;", 'R&D <b> "x"'),
        ("it&rsquo;s &ldquo;so&rdquo; &mdash; &#8216;x&#8217;", "it's \"so\" – 'x'"),
        ("a&#x2019;s &#X41;", "a's A"),
        ("a&shy;b a&#8203;b &#42; &#96;", "ab a b * '"),
        ("a&emsp;b&#10;c&#160;&#160;d", "a b c d"),
        ("&fflig; AT&T; &unknown;", "ff AT&T; &unknown;"),
        ("", ""),
        (" <br> ", ""),
    ],
)
def test_markup_is_left_out_and_characters_made_plain(original, plain):
    assert whole(original).text == plain


@pytest.mark.parametrize(
    ("original", "words", "quote"),
    [
        ("They <b>met in</b> Riga", "met in Riga", "met in</b> Riga"),
        ("the [Ministry](https://example.org) said", "Ministry", "Ministry"),
        ("an o\ufb03ce", "office", "o\ufb03ce"),
        ("an o\ufb03ce", "off", "o\ufb03"),
        ("Smith &amp; Sons", "Smith &", "Smith &amp;"),
        ("Kalna&nbsp; Anna", "Kalna Anna", "Kalna&nbsp; Anna"),
        ("“double”", '"double"', "“double”"),
        ("''two''", '"two"', "''two''"),
    ],
)
def test_every_character_knows_its_place(original, words, quote):
    made = whole(original)
    at = made.text.index(words)
    span = made.span(at, at + len(words))
    assert original[span.start : span.end] == quote


def test_stretches_are_joined_by_a_space():
    text = "They met\nin Riga"
    made = passage(text, [Span(start=0, end=8), Span(start=9, end=16)])
    assert made.text == "They met in Riga"
    assert made.span() == Span(start=0, end=16)
    assert passage(text, []).text == ""


@pytest.mark.parametrize(
    ("lines", "plain"),
    [
        (("anti-", "terrorism"), "anti-terrorism"),
        (("Baden-", "Baden"), "Baden- Baden"),
        (("2019-", "2021"), "2019- 2021"),
    ],
)
def test_a_word_that_goes_on_in_the_next_line(lines, plain):
    text = "\n".join(lines)
    first = len(lines[0])
    assert passage(text, [Span(start=0, end=first), Span(start=first + 1, end=len(text))]).text == plain


def test_a_part_has_no_blanks_around_it():
    made = whole("a  met   in b").part(1, 9)
    assert made.text == "met in"
    assert made.span() == Span(start=3, end=11)
    assert whole("a b").part(1, 2).text == ""


@given(report_texts() | st.text() | st.text(st.sampled_from("a &<>[]()!*_#;8203nbspr‘“\u00a0\ufb03\\{}:\n")))
def test_a_passage_is_plain_and_keeps_its_places(text):
    made = whole(text)
    assert len(made.places) == len(made.text)
    assert list(made.places) == sorted(made.places)
    assert all(0 <= place < len(text) for place in made.places)
    assert made.text == " ".join(made.text.split())
    for at in range(len(made.text)):
        span = made.span(at, at + 1)
        assert len(span) >= 1
        assert span.end <= len(text)
    if made.text:
        assert made.span().start == made.places[0]
