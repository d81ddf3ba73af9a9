from __future__ import annotations

import pytest

from coopmodel.documents.background import ends_report, is_background, without_background


@pytest.mark.parametrize(
    "line",
    [
        "In other news",
        "IN OTHER NEWS:",
        "Related news",
        "More stories",
        "You may also like",
        "You might also like: Ferry fares rise | Storm ahead",
        "Latest stories in this section",
        "More news from our region",
        "Most read",
        "Leave a reply to this report",
        "3 comments",
        "Comments",
        "Post a comment",
        "Share this with friends",
        "Recommended for you",
        "Trending now",
        "in \u00a0 other\tnews",
    ],
)
def test_lines_that_end_a_report(line):
    assert ends_report(line)


@pytest.mark.parametrize(
    "line",
    [
        "In other news, the ministers met.",
        "Related news agencies met",
        "Top stories in this region are told by dispatchers",
        "Comments were made by the hosts.",
        "",
    ],
)
def test_lines_that_do_not_end_a_report(line):
    assert not ends_report(line)


@pytest.mark.parametrize(
    "line",
    [
        "ADVERTISEMENT",
        "Advertisement:",
        "Read more: ministers meet",
        "LOCAL TIME 09:15 GMT",
        "18:20 CET / 17:20 UTC",
        "Also read",
        "Subscribe to our newsletter",
        "Skip to content",
        "Share",
        "E-mail",
        "Menu",
        "Contact us",
        "Photo: press service",
        "Image credit: the ministry",
        "© 2021 Baltic Wire",
        "Baltic Wire © 2021",
        "(c) Baltic Wire. All rights reserved.",
        "Privacy policy",
        "Cookies help us",
        "End text",
        "- END -",
        "###",
        "***",
        "2021",
        "Page 3 of 4",
        "Source: Baltic Wire",
        "https://example.org/ministers?id=3",
        "www.example.org",
        "By Anna Kalna",
        "by  Anna\u00a0Kalna",
    ],
)
def test_lines_of_a_page_s_frame(line):
    assert is_background(line)


@pytest.mark.parametrize(
    "line",
    [
        "Shares of the company fell.",
        "By Friday the ministers had met twice in Riga.",
        "The source: a ministry",
        "20210",
        "Endings",
        "18:20 They arrive",
        "Read more books, the minister said",
        "https://example.org is the site",
        "",
    ],
)
def test_lines_of_a_report(line):
    assert not is_background(line)


def test_a_long_line_is_no_background():
    assert not is_background("Source: " + "a" * 160)
    assert is_background("Source: " + "a" * 159)


@pytest.mark.parametrize(
    ("line", "kept"),
    [
        ("They met. ADVERTISEMENT", "They met. "),
        ("They met.Advertisement \n", "They met."),
        ("They read the advertisement", "They read the advertisement"),
        ("ADVERTISEMENT of posts, they met", "ADVERTISEMENT of posts, they met"),
        ("They met in the hall of theADVERTISEMENT", "They met in the hall of theADVERTISEMENT"),
        ("", ""),
    ],
)
def test_words_of_a_frame_at_the_end_of_a_line(line, kept):
    assert line[: without_background(line)] == kept
