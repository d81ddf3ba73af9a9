from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopmodel.documents.frontmatter import FrontMatter, read_front_matter


def fields(lines):
    front = read_front_matter(f"---\n{lines}\n---\nThey met.\n")
    return front.title, front.date, front.url, front.publisher


def test_what_trafilatura_writes():
    text = "---\ntitle: Ministers meet\nauthor: A. Kalna\nurl: https://example.org/1\nhostname: example.org\n"
    text += "sitename: Baltic Wire\ndate: 2021-03-05\n---\nThey met."
    front = read_front_matter(text)
    assert (front.title, front.date, front.url) == ("Ministers meet", "2021-03-05", "https://example.org/1")
    assert front.publisher == "example.org"
    assert text[front.end :] == "\nThey met."
    assert [text[s.start : s.end] for s in front.spans] == text.splitlines()[:-1]


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        ("Title: A\nDATE: 2021", ("A", "2021", None, None)),
        ("published: 2021\nlink: x\nsite: y", (None, "2021", "x", "y")),
        ("published_time: 2021\nsource_url: x\npublisher: y", (None, "2021", "x", "y")),
        ("title: A\ntitle: B", ("A", None, None, None)),
        ("title:\ntitle: B", ("B", None, None, None)),
        ("title: 'It''s on'", ("It's on", None, None, None)),
        ("title: '", ("'", None, None, None)),
        ('title: "A \\"b\\" \\u00e9 \\\\"', ('A "b" é \\', None, None, None)),
        ('title: "\\ud800"', (None, None, None, None)),
        ("title: A\n  long one", ("A long one", None, None, None)),
        ('title: "A\\\n  \\ long one"', ("A long one", None, None, None)),
        ("title: A  \t b", ("A b", None, None, None)),
        ("  title: A", (None, None, None, None)),
        ("no pair\nkeywords: a\ntitle: A", ("A", None, None, None)),
        ("", (None, None, None, None)),
    ],
)
def test_the_pairs_of_a_front_matter(lines, found):
    assert fields(lines) == found


@pytest.mark.parametrize(
    "text",
    [
        "",
        "They met.",
        "---\ntitle: A\nThey met.",
        "---- \ntitle: A\n---\n",
        "Intro\n---\ntitle: A\n---\n",
        "---\n" + "a: b\n" * 3000 + "---\n",
        "---",
    ],
)
def test_texts_without_front_matter(text):
    assert read_front_matter(text) == FrontMatter()


@pytest.mark.parametrize("before", ["", "\ufeff", "\n\n  ", "\r\n"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_front_matter_behind_blanks_and_with_any_line_ends(before, end):
    text = before + end.join(["---", "title: A", "---", "They met."])
    front = read_front_matter(text)
    assert front.title == "A"
    assert text[front.end :].strip() == "They met."
    assert [text[s.start : s.end].strip("\ufeff") for s in front.spans] == ["---", "title: A", "---"]


@given(st.text(st.sampled_from("---\n: abtitle\"'\\u00d8\r "), max_size=80) | st.text())
def test_no_front_matter_fails(lines):
    front = read_front_matter(f"---\ntitle: {lines}\n---\n")
    assert front.title is None or front.title == front.title.strip() != ""
