"""Where subjects end, and where one of several does."""

from __future__ import annotations

import pytest

from coopmodel import parse

HELD = "The police chiefs of Latvia and Estonia met in Riga on 4 March 2021. "


@pytest.mark.parametrize(
    ("sentence", "subjects"),
    [
        ("They discussed stolen cars because the thefts had doubled.", ["stolen cars"]),
        ("They discussed stolen cars, but not visas.", ["stolen cars"]),
        ("They discussed stolen cars, disclosing that two rings were broken up.", ["stolen cars"]),
        (
            "They discussed stolen cars, which had doubled, forged visas, and guns.",
            ["stolen cars", "forged visas", "guns"],
        ),
        ("They discussed stolen cars and told reporters about fuel.", ["stolen cars", "fuel"]),
        ("They discussed stolen cars, a joint operation of June.", ["stolen cars"]),
        ("They discussed the reasons for delays: no translation, no signature.", ["the reasons for delays"]),
        (
            "They discussed three topics: stolen cars, forged visas and guns.",
            ["stolen cars", "forged visas", "guns"],
        ),
        (
            "They spoke about stolen cars, about forged visas and about guns.",
            ["stolen cars", "forged visas", "guns"],
        ),
        ("They looked at stolen cars, and at guns.", ["stolen cars", "guns"]),
        ("They discussed stolen cars in addition to forged visas.", ["stolen cars", "forged visas"]),
        ("They discussed patrols in Riga, Cesis and Valka.", ["patrols in Riga, Cesis and Valka"]),
        (
            "They discussed stolen cars, seized by customs in March, and, for the first time, guns.",
            ["stolen cars", "guns"],
        ),
        (
            "They discussed visas, the return of offenders who have no status and the theft of engines.",
            ["visas", "the return of offenders who have no status", "the theft of engines"],
        ),
        (
            "They discussed drugs and the release of files to foreign courts.",
            ["drugs", "the release of files to foreign courts"],
        ),
        (
            "They discussed technologies that will help find, seize and destroy drones.",
            ["technologies that will help find, seize and destroy drones"],
        ),
        (
            'They described the "sea cucumber and rosewood business".',
            ['the "sea cucumber and rosewood business"'],
        ),
        (
            'They discussed illegal migration, "drug taxis" and guns.',
            ["illegal migration", '"drug taxis"', "guns"],
        ),
        ("Moldova asked for two dogs; Latvian officials undertook to send them.", ["two dogs"]),
    ],
)
def test_the_subjects_end_before_what_else_is_said(sentence, subjects):
    assert [one.title for one in parse(HELD + sentence).meeting.agenda] == subjects


@pytest.mark.parametrize(
    ("sentence", "subjects"),
    [
        ('They discussed "raft taxis, forged visas and guns', ["raft taxis", "forged visas", "guns"]),
        ('They discussed forged visas, raft taxis" and guns', ["forged visas", "raft taxis", "guns"]),
        ('They discussed the "raft taxis, visas and guns', ['the "raft taxis', "visas", "guns"]),
        ('They discussed "raft taxis", visas and guns', ['"raft taxis"', "visas", "guns"]),
    ],
)
def test_half_a_pair_of_quotation_marks_is_no_part_of_a_subject(sentence, subjects):
    assert [one.title for one in parse(HELD + sentence + ".").meeting.agenda] == subjects
