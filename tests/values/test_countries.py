from __future__ import annotations

import pytest

from coopmodel.values.countries import COUNTRY_CODES

pycountry = pytest.importorskip("pycountry", reason="the list of ISO 3166-1 wants the dev extra")


def test_the_codes_are_those_of_iso_3166_1_and_xk():
    assert {country.alpha_2 for country in pycountry.countries} | {"XK"} == COUNTRY_CODES
    assert len(COUNTRY_CODES) == 250
