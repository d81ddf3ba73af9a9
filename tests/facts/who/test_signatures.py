"""Who signed a declaration, by the lines at its end."""

from __future__ import annotations

import pytest

_DECLARED = """DECLARATION OF RIGA

Conference of Ministers of Justice on the enforcement of judgments

Riga, 3 June 2020

We, the Ministers of Justice of the Republic of Latvia, the Republic of Estonia and the Kingdom of Norway, \
met in Riga on 2 and 3 June 2020. The Conference was chaired by the Minister of Justice of the Republic \
of Latvia.

The next Conference will be held in Oslo in 2022.
"""


@pytest.mark.parametrize(
    "lines",
    [
        (
            "\nFor the Republic of Latvia\nAnna KALNA, Minister of Justice\n\nFor the Republic of Estonia\n"
            "Jaan TAMM, Minister of Justice\n\nFor the Kingdom of Norway\nOlga BRUN, Minister of Justice\n"
        ),
        (
            "\nFor the Republic of Latvia:\n\n______ Anna KALNA, Minister of Justice\n\n"
            "On behalf of the Government of Estonia:\n\n______ Jaan TAMM, Minister of Justice\n\n"
            "For Norway:\n\n______ Olga BRUN, Minister of Justice\n"
        ),
        (
            "\nFOR THE REPUBLIC OF LATVIA\nAnna KALNA\nMinister of Justice\n\nFOR THE REPUBLIC OF ESTONIA\n"
            "Jaan TAMM\nMinister of Justice\n\nFOR THE KINGDOM OF NORWAY\nOlga BRUN\nMinister of Justice\n"
        ),
        (
            "\nAnna KALNA\nMinister of Justice of the Republic of Latvia\n\nJaan TAMM\nMinister of Justice "
            "of the Republic of Estonia\n\nOlga BRUN\nMinister of Justice of the Kingdom of Norway\n"
        ),
    ],
)
def test_who_signs_below_a_state_acts_for_it(people, lines):
    assert people(_DECLARED + lines) == [
        "Anna KALNA LV!",
        "Jaan TAMM EE!",
        "Olga BRUN NO!",
    ]


def test_a_line_with_a_post_that_is_not_the_top_signs_nothing(people):
    assert people(_DECLARED + "\nOlga BRUN\nPress officer of the Ministry of Justice of Norway\n") == []


def test_who_stands_below_another_line_is_not_of_the_state_in_it(people):
    text = _DECLARED + "\nThanks to Norway\nAnna KALNA, Minister of Justice\n"
    assert people(text) == ["Anna KALNA LV!"]


def test_whoever_signs_for_a_body_of_no_party_is_of_none(people):
    assert people(_DECLARED + "\nFor the Secretariat\nAnna KALNA, Chairperson\n") == []
