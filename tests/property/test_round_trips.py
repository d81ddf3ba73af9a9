"""Every object of the model comes back from its dict and from its JSON, to the letter."""

from __future__ import annotations

import attrs
import msgspec
import pytest
from hypothesis import given

import coopmodel
from coopmodel import dumps, from_dict, loads, to_dict
from coopmodel.testing import for_class

PUBLIC = [getattr(coopmodel, name) for name in coopmodel.__all__]
MODEL = [
    kind
    for kind in PUBLIC
    if isinstance(kind, type)
    and attrs.has(kind)
    and kind.__module__.startswith(("coopmodel.model", "coopmodel.values"))
]


@pytest.mark.hypothesis
@pytest.mark.parametrize("cls", MODEL, ids=lambda cls: cls.__name__)
def test_an_object_comes_back_from_its_dict_and_from_its_json(cls):
    @given(for_class(cls))
    def check(made):
        plain, text = to_dict(made), dumps(made)
        for back in (from_dict(plain, cls), loads(text, cls), loads(text.encode(), cls)):
            assert type(back) is cls
            assert back == made
            assert repr(back) == repr(made)  # 1, 1.0 and True are equal, and so are 0.0 and -0.0
        assert dumps(loads(text, cls)) == text
        assert msgspec.json.decode(text) == plain
        assert msgspec.json.decode(dumps(made, indent=2)) == plain

    check()
