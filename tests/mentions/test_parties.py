"""States, international bodies, and the bodies that act for them."""

from __future__ import annotations

import pytest

from coopmodel.mentions.kinds import Actor, Body, Nation, PartyMention


@pytest.mark.parametrize(
    ("text", "code", "is_state"),
    [
        ("Norway came.", "NO", True),
        ("They thanked the Kyrgyz Republic.", "KG", True),
        ("They thanked INTERPOL.", "INTERPOL", False),
        ("They thanked the Council of Europe.", "Council of Europe", False),
    ],
)
def test_a_party_by_its_name(only, text, code, is_state):
    party = only(text, PartyMention)
    assert (party.code, party.is_state, type(party)) == (code, is_state, PartyMention)


@pytest.mark.parametrize(
    ("text", "code"), [("the Norwegian proposals", "NO"), ("They met the Norwegians.", "NO")]
)
def test_a_state_by_its_adjective_or_people(only, text, code):
    party = only(text, PartyMention)
    assert (party.code, party.name, type(party)) == (code, "Norway", Nation)


def test_what_is_known_of_a_party(only):
    assert only("They thanked the European Union.", PartyMention).is_bloc
    assert not only("They thanked INTERPOL.", PartyMention).is_bloc
    assert only("It took place in Singapore.", PartyMention).is_city
    assert not only("It took place in Norway.", PartyMention).is_city


@pytest.mark.parametrize(
    ("text", "body", "codes"),
    [
        ("The Ministry of Justice of Norway came.", "Ministry of Justice of Norway", ["NO"]),
        ("The Norwegian police came.", "Norwegian police", ["NO"]),
        ("Norway's Ministry of Justice came.", "Norway's Ministry of Justice", ["NO"]),
        ("The FBI came.", "FBI", ["US"]),
        ("The Ministry of Justice came.", "Ministry of Justice", []),
        ("The Secretariat of INTERPOL came.", "Secretariat of INTERPOL", ["INTERPOL"]),
    ],
)
def test_bodies_and_for_whom_they_act(only, text, body, codes):
    found = only(text, Body)
    assert (found.text, [party.code for party in found.parties]) == (body, codes)


def test_where_somebody_works_comes_behind_for_whom(only):
    embassy = only("The Embassy of Norway in Finland came.", Body)
    assert [party.code for party in embassy.parties][:1] == ["NO"]
    ambassador = only("Norway's Ambassador to Finland Olga Brun came.", Actor)
    assert [party.code for party in ambassador.parties][:1] == ["NO"]
