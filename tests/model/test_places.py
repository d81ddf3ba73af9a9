from __future__ import annotations

import pytest

from coopmodel import Place


@pytest.mark.parametrize("known", [{"city": "Riga"}, {"country": "LV"}, {"venue": "Town Hall"}])
def test_a_place_of_which_one_thing_is_known(known):
    (name,) = known
    assert getattr(Place(**known), name) == known[name]


def test_a_place_of_which_nothing_is_known(refused):
    assert refused(Place) == "Place.city: None and country and venue are None too: nothing is known"


@pytest.mark.parametrize("country", ["Latvia", "lv", "LVA", "EU"])
def test_a_country_has_a_code_of_iso_3166_1(country, refused):
    message = refused(Place, city="Riga", country=country)
    assert message == f"Place.country: {country!r} is no ISO 3166-1 alpha-2 code (nor XK, Kosovo)"
