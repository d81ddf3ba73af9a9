"""The spellings of a wording."""

from __future__ import annotations

import pytest
from gazetteer_build.sources import ResourceError
from gazetteer_build.spelling import Spelling, unaccented

_SPELLING = Spelling(
    [["organization", "organisation"], ["anti-drug", "antidrug", "anti drug"], ["and", "&"], ["saint", "st."]]
)


@pytest.mark.parametrize(
    ("wording", "spelled"),
    [
        ("Turkish", ["Turkish"]),
        ("Türkiye", ["Türkiye", "Turkiye"]),
        ("Côte d’Ivoire", ["Côte d'Ivoire", "Cote d'Ivoire"]),
        ("World Organization", ["World Organization", "World Organisation"]),
        ("ORGANIZATION", ["ORGANIZATION", "ORGANISATION"]),
        ("anti-drug", ["anti-drug", "antidrug", "anti drug"]),
        ("Antidrug", ["Antidrug", "Anti-Drug", "Anti-drug", "Anti Drug"]),
        ("This and That", ["This and That", "This & That"]),
        ("Saint Lucia", ["Saint Lucia", "St. Lucia"]),
        ("Reorganization", ["Reorganization"]),
    ],
)
def test_every_spelling_and_the_wording_first(wording, spelled):
    assert _SPELLING.of(wording) == spelled


def test_a_wording_of_many_spellings_gives_no_more_than_64():
    assert len(_SPELLING.of(" and ".join(["organization"] * 10))) == 64


@pytest.mark.parametrize("same", [[["a", "b"], ["b", "c"]], [["A", "b"]]])
def test_a_wrong_table(same):
    with pytest.raises(
        ResourceError, match=r"^spellings\.toml: '[bA]' stands twice, or is not in lower case$"
    ):
        Spelling(same)


@pytest.mark.parametrize(
    ("wording", "bare"), [("Łódź", "Lodz"), ("Århus", "Arhus"), ("Gəncə", "Ganca"), ("ß", "ss")]
)
def test_unaccented(wording, bare):
    assert unaccented(wording) == bare
