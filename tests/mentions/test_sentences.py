"""Where sentences end, and where they do not."""

from __future__ import annotations

import pytest

from coopmodel import Span
from coopmodel.documents.passage import passage
from coopmodel.mentions.sentences import split_sentences


def split(text):
    return [part.text for part in split_sentences(passage(text, [Span(start=0, end=len(text))]))]


@pytest.mark.parametrize(
    "text",
    [
        "They met. | They spoke.",
        'He said: "Fine." | "Good," she said.',
        "Did they meet? | Yes! | (They did.)",
        "It ended.|They left soon.",
        "They met in 2021. | 14 states came.",
        "It took place in the U.S. | The talks went on.",
        "One line without an end",
    ],
)
def test_sentences_end(text):
    assert split(text.replace("|", "")) == [part.strip() for part in text.split("|")]


@pytest.mark.parametrize(
    "text",
    [
        "Mr. Tamm and Gen. Lauri met.",
        "Gov.-Gen. Lauri met.",
        "Sen. Lieut. Gen. Lauri met Cmdr. Tamm.",
        "M. Tamm met No. 3 of them.",
        "The U.S. Embassy sent notes.",
        "It grew by 3.5 per cent, e.g. In Riga.",
        "Visit example.org or v2.Then go.",
    ],
)
def test_a_dot_that_ends_no_sentence(text):
    assert split(text) == [text]


def test_an_abbreviation_may_end_the_text():
    assert split("They came from the U.S.") == ["They came from the U.S."]


def test_blanks_alone_are_no_sentence():
    assert split("   ") == []


def test_places_are_those_of_the_original():
    text = "They  met. ‘Fine’, he said."
    first, second = split_sentences(passage(text, [Span(start=0, end=len(text))]))
    assert text[first.span().start : first.span().end] == "They  met."
    assert text[second.span().start : second.span().end] == "‘Fine’, he said."


def test_a_sentence_without_end_is_cut_at_a_blank():
    parts = split("word " * 1500)
    assert all(len(part) <= 3000 for part in parts)
    assert " ".join(parts) == ("word " * 1500).strip()


def test_a_word_without_end_is_cut_too():
    assert split("x" * 7000) == ["x" * 3000, "x" * 3000, "x" * 1000]
