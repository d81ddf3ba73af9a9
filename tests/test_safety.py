"""No text makes the reading fail, invent, lose a line, or take longer than its length asks for."""

from __future__ import annotations

import itertools
import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopmodel import coverage, parse, verify

_PIECES = """
The 4th meeting of the Joint Commission was held in Oslo from 3 to 5 May 2021
Minister of Justice of Norway Olga Brun met Mr. Lind
the delegation of Poland was headed by Jonas Berg
police chiefs of Norway and Poland
INTERPOL, AFRIPOL and observers from the African Union attended
They discussed extradition, cybercrime and border security
They agreed to launch a joint operation on
They signed a memorandum of understanding
proposed a joint database
The next meeting will be held in Georgia in 2023
The following topics were discussed:
Safe borders, ports and roads – stronger controls
the results of the operation "Clean Coast"
by video link
today ~ yesterday ~ tomorrow ~ next year ~ on Friday ~ on 29 February ~ on 31 June ~ in March
from 5 May 2022 to 3 May 2021 ~ 2021-02-29 ~ 0th ~ 000th ~ XIV ~ 99999999999999999999
- ~ --- ~ # ~ 1. ~ (a) ~ | A | B | ~ | :--- | ~ |
&emsp; ~ &#8195; ~ &amp; ~ <br> ~ ** ~ [a](b) ~ ... ~ " ~ ' ~ “ ~ ( ~ ) ~ ; ~ : ~ and ~ of ~ the
Share ~ In other news ~ Advertisement
date: 2021-13-45 ~ title: A ~ Posted 6 March 2021 ~ TALLINN, March 5, 2021 -
"""
_WORDS = [piece.strip() for piece in _PIECES.replace("\n", "~").split("~") if piece.strip()]
_JOINTS = [" ", " ", ". ", "\n", "\n- ", "\n\n", ", ", " | ", "\n| "]
_WORD = st.sampled_from(_WORDS)
_PIECE = st.one_of(_WORD, _WORD, _WORD, st.text(max_size=4))
_TEXTS = st.lists(st.tuples(_PIECE, st.sampled_from(_JOINTS)), min_size=1, max_size=12).map(
    lambda parts: "".join(part + joint for part, joint in parts)
)
_DAYS = [None, "2021-03-05", "2021-03", "2021", "2020-02-29", "0001-01-01", "9999-12-31", "201X"]


def check(text, published=None):
    report = parse(text, published=published)
    assert verify(report, text) == ()
    assert coverage(report, text).silent == ()


@given(text=_TEXTS, published=st.sampled_from(_DAYS))
def test_no_text_fails(text, published):
    check(text, published)


@pytest.mark.parametrize(
    "text",
    [
        "---\ntitle: A\ndate: 2021-13-45\n---\nMinisters met.",
        "---\ntitle: Half \ud800 of a pair\n---\nMinisters met.",
        "&emsp;Ministers of Norway meet&emsp;\n\nThey met in Oslo.",
        "The following topics were discussed:\n- &emsp;Border security&emsp;",
        "The following topics were discussed:\n- Safe borders, ports and roads – Strengthen controls",
        "The 0th session of the Joint Commission was held in Oslo.",
        "The parties agreed to launch a joint operation from 5 May 2022 to 3 May 2021.",
        "The results of police cooperation in 2020 were considered.",
        "",
        "\ufeff",
        "\0\0\0",
        "\ud800",
    ],
)
def test_texts_with_impossible_values(text):
    check(text)


@pytest.mark.parametrize("published", ["0001-01-01", "2021-03-05", "9999-12-31"])
@pytest.mark.parametrize(
    "when", ["yesterday", "tomorrow", "on 29 February", "on 4 January", "on Friday", "next year"]
)
def test_days_at_the_edges_of_the_calendar(when, published):
    check(f"Norway and Poland met in Oslo {when}. The next meeting will be held in Riga {when}.", published)


_PATIENCE = 60
"""Seconds after which a reading counts as one that does not end; one of linear time takes a few."""

_READ = "import sys, coopmodel; coopmodel.parse(sys.stdin.buffer.read().decode('utf-8', 'surrogatepass'))"


def read_in_time(text):
    """Read a text in a process of its own, which is stopped when it does not end."""
    given_text = text.encode("utf-8", "surrogatepass")
    command = [sys.executable, "-c", _READ]
    done = subprocess.run(command, input=given_text, capture_output=True, timeout=_PATIENCE, check=False)  # noqa: S603
    return done.returncode == 0 and not done.stderr


@pytest.mark.parametrize(
    "unit",
    [
        "(",
        "a, ",
        "and and ",
        "|",
        "word",
        "7",
        "\"'“‘",
        "- a\n",
        "| a | b |\n",
        " ",
        "\ud800",
        "\0",
        "Ms. Ada Lind said so. ",
    ],
)
def test_a_long_text_of_one_thing(unit):
    assert read_in_time(unit * (200_000 // len(unit)))


@pytest.mark.parametrize(
    "sentence",
    [
        "Minister of Justice {0} {1} attended the meeting. ",
        "The ministers discussed {0} {1}, {1} {0} and {0} of {1}. ",
        "They signed an agreement on {0} {1}. ",
    ],
)
def test_a_long_text_of_many_things(sentence):
    """As many different people, subjects or undertakings as there are sentences."""
    names = ["".join(parts) for parts in itertools.product("BDGKLMNPRT", "aeiou", "lmnrst", "aeiou", "lmnr")]
    assert read_in_time("".join(map(sentence.format, names, reversed(names))))
