"""What statements are about."""

from __future__ import annotations

import pytest

from coopmodel import parse

HELD = "The police chiefs of Latvia and Estonia met in Riga on 4 March 2021. "


def titles(sentence, rule="said_that"):
    agenda = parse(HELD + sentence).meeting.agenda
    return [one.title for one in agenda if one.evidence[0].rule == rule]


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        ("She noted that the smuggling of migrants remained the main threat.", "the smuggling of migrants"),
        ("He told the guests that stolen cars are sold abroad.", "stolen cars"),
        ("She complained that half of the forged passports are never found.", "half of the forged passports"),
        ('He lamented that "ransomware attacks are the plague of our ports".', "ransomware attacks"),
        ("The hosts recalled that in spring, heroin had come by sea.", "heroin had come by sea"),
        ("He said that there is ransomware in every town hall.", "ransomware in every town hall"),
        ("He said many children have been lured into casinos.", "many children have been lured into casinos"),
        ("They said that since May 2020 drug parcels have doubled.", "drug parcels"),
        (
            "She warned that cocaine robs the ports of their best men.",
            "cocaine robs the ports of their best men",
        ),
    ],
)
def test_what_is_said_is_a_subject_where_it_is_of_this_field(sentence, title):
    assert titles(sentence) == [title]


@pytest.mark.parametrize(
    "sentence",
    [
        "He said that the weather was fine.",
        "He said that the Latvian police had launched a crackdown on smugglers of drugs.",
        "He proposed that they sign a treaty and that Latvia train dogs for the search for drugs.",
        "She said that they had seized heroin.",
        "They agreed that remaining comments on extradition be sent by May.",
        "He said that Latvia will train dogs for the search for drugs.",
        "They said, as heroin was found, that nothing was known.",
        "He said that " + "very " * 30 + "many drugs.",
    ],
)
def test_other_statements_give_none(sentence):
    assert titles(sentence) == []


def test_what_is_said_to_be_discussed_is_read_as_such():
    sentence = "She said that the ministers discussed forged visas."
    assert titles(sentence) == []
    assert titles(sentence, "discussed") == ["forged visas"]
