"""Sentences as tokens: how words are cut, and the tag that each gets."""

from __future__ import annotations

import itertools

import pytest

from coopmodel.mentions.tokens import read_tokens


def tags(text):
    return " ".join(f"{token.text}/{token.tag}" for token in read_tokens(text))


@pytest.mark.parametrize(
    ("text", "tagged"),
    [
        ("Latvia joined INTERPOL", "Latvia/P joined/x INTERPOL/B"),
        ("the Latvian FBI", "the/t Latvian/J FBI/G"),
        ("in Tallinn on 4 March 2021", "in/f Tallinn/C on/f 4 March 2021/D"),
        ("Deputy Minister of Justice", "Deputy/M Minister/R of/o Justice/M"),
        ("ministers and Ministries", "ministers/r and/& Ministries/I"),
        ("the ministry's general staff", "the/t ministry/i 's/' general/g staff/x"),
        ("Mr. Ivo Q. Brun", "Mr./H Ivo/N Q./K Brun/N"),
        ("J. R. Brun", "J./K R./K Brun/N"),
        ("Ahmad bin Khalid al-Saadi", "Ahmad/N bin/p Khalid/N al-Saadi/N"),
        ("12 officers – and 3rd", "12/d officers/r –/- and/& 3rd/d"),
        ("the YXQ of WORLD", "the/t YXQ/A of/o WORLD/A"),
        ("He met them.", "He/w met/x them/w ./."),
        ("the ministers' plan", "the/t ministers/r '/' plan/x"),
        ("They left", "They/w left/x"),
        ("Ph.D. and Brun, PhD.", "Ph.D./K and/& Brun/N ,/, PhD./N"),
    ],
)
def test_tags(text, tagged):
    assert tags(text) == tagged


def test_a_city_in_a_compound_name_is_no_city():
    assert "C" not in {token.tag for token in read_tokens("Ivo Sherwood-Paris came")}
    assert "C" not in {token.tag for token in read_tokens("Ivo Paris-Brun came")}
    assert [token.tag for token in read_tokens("in Paris - Lyon")][1] == "C"


def test_a_date_is_no_name():
    (token,) = [token for token in read_tokens("He came on 4 March 2021") if token.tag == "D"]
    assert token.date.first.day == 4
    assert token.entry is None


def test_tokens_stand_in_order_at_their_places():
    text = "The 4th Forum of INTERPOL’s Bureau was held in Riga (Latvia) on 4 March 2021; Ivo Brun spoke."
    tokens = read_tokens(text)
    assert all(text[token.start : token.end] == token.text for token in tokens)
    assert all(one.end <= other.start for one, other in itertools.pairwise(tokens))
