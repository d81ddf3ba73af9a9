"""Canonical JSON against the samples of RFC 8785 itself (facts of its section 3.2 and appendix B)."""

from __future__ import annotations

import json
import struct

import pytest

from coopmodel.errors import ModelError
from coopmodel.formats.canonical import canonical_json, digest
from coopmodel.model.places import Place

NUMBERS = """
0000000000000000 0
8000000000000000 0
0000000000000001 5e-324
8000000000000001 -5e-324
7fefffffffffffff 1.7976931348623157e+308
ffefffffffffffff -1.7976931348623157e+308
4340000000000000 9007199254740992
c340000000000000 -9007199254740992
4430000000000000 295147905179352830000
44b52d02c7e14af5 9.999999999999997e+22
44b52d02c7e14af6 1e+23
44b52d02c7e14af7 1.0000000000000001e+23
444b1ae4d6e2ef4e 999999999999999700000
444b1ae4d6e2ef4f 999999999999999900000
444b1ae4d6e2ef50 1e+21
3eb0c6f7a0b5ed8c 9.999999999999997e-7
3eb0c6f7a0b5ed8d 0.000001
41b3de4355555553 333333333.3333332
41b3de4355555554 333333333.33333325
41b3de4355555555 333333333.3333333
41b3de4355555556 333333333.3333334
41b3de4355555557 333333333.33333343
becbf647612f3696 -0.0000033333333333333333
43143ff3c1cb0959 1424953923781206.2
"""


@pytest.mark.parametrize(("bits", "text"), [line.split() for line in NUMBERS.split("\n") if line])
def test_numbers_of_appendix_b(bits, text):
    (number,) = struct.unpack(">d", bytes.fromhex(bits))
    assert canonical_json(number) == text


def test_the_sample_of_section_3_2_2():
    data = json.loads(
        r"""{
          "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
          "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
          "literals": [null, true, false]
        }"""
    )
    assert canonical_json(data) == (
        r'{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],'
        r'"string":"€$\u000f\nA' + "'" + r'B\"\\\\\"/"}'
    )


def test_keys_are_sorted_as_in_section_3_2_3():
    keys = ["\u20ac", "\r", "\ufb33", "1", "\U0001f600", "\u0080", "\u00f6"]
    expected = ["\r", "1", "\u0080", "\u00f6", "\u20ac", "\U0001f600", "\ufb33"]
    assert list(json.loads(canonical_json(dict.fromkeys(keys)))) == expected


@pytest.mark.parametrize("number", [2**53 - 1, 1 - 2**53])
def test_whole_numbers_are_written_as_far_as_every_double_is_exact(number):
    assert canonical_json(number) == str(number)
    with pytest.raises(ModelError, match="no double holds it exactly"):
        canonical_json(number + (1 if number > 0 else -1))


def test_a_digest_is_that_of_the_canonical_bytes():
    # printf '%s' '{"city":"Évora","country":"PT"}' | sha256sum
    expected = "a056d3b186e3e1ac1b0df47f54a620e7b097dc446435447464f1b97376bdff8a"
    assert digest(Place(country="PT", city="Évora")) == f"sha256:{expected}"
