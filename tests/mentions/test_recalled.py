"""Bodies that a text names in full once and later by what they are."""

from __future__ import annotations

import pytest

from coopmodel.mentions.kinds import Actor, Body

_FULL = "Officers visited the Police Academy of the Ministry of Justice of Latvia.\n\n"


@pytest.fixture
def owners(read):
    """The codes of the first parties for which the bodies and people of a text's last sentence act."""

    def find(text):
        mentions = [m for m in read(text)[-1].mentions if isinstance(m, Actor | Body)]
        return [mention.parties[0].code if mention.parties else None for mention in mentions]

    return find


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (_FULL + "They were met by the head of the Academy, Colonel Anna Kalna.", ["LV"]),
        (_FULL + "The Academy trains judges.", ["LV"]),
        (_FULL + "The Centre trains judges.", [None]),
        (
            _FULL
            + "With them was the rector of the Academy of Justice of Estonia.\n\nThe Academy trains judges.",
            [None],
        ),
        (_FULL + "The National Dental Academy came too.\n\nThe Academy trains judges.", [None]),
        (
            "The Council of Europe met.\n\nThe General Secretariat of the Council paid.",
            ["Council of Europe"],
        ),
        (
            (
                "The General Secretariat of the Council of Europe and the Nordic Council met.\n\nThe "
                "General Secretariat of the Council paid."
            ),
            ["Council of Europe"],
        ),
        ("Latvia met Estonia.\n\nThe General Secretariat of the Council paid.", [None]),
    ],
)
def test_the_one_body_of_a_kind_is_known_again(owners, text, expected):
    assert owners(text) == expected
