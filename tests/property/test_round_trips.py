"""Everything that can be written comes back from its dict and from its JSON, to the letter."""

from __future__ import annotations

import msgspec
import pytest
from hypothesis import given

from coopmodel import dumps, from_dict, loads, to_dict
from coopmodel.formats._reader import read_fast
from coopmodel.formats._shapes import classes, is_record
from coopmodel.testing import for_class


@pytest.mark.hypothesis
@pytest.mark.parametrize("cls", classes(), ids=lambda cls: cls.__name__)
def test_it_comes_back_from_its_dict_and_from_its_json(cls):
    @given(for_class(cls))
    def check(made):
        plain, text = to_dict(made), dumps(made)
        for back in (from_dict(plain, cls), loads(text, cls), loads(text.encode(), cls)):
            assert type(back) is cls
            assert back == made
            assert repr(back) == repr(made)  # 1, 1.0 and True are equal, and so are 0.0 and -0.0
        assert dumps(loads(text, cls)) == text
        assert not is_record(cls) or read_fast(text, cls) == made  # what is written needs no second pass
        assert msgspec.json.decode(text) == plain
        assert msgspec.json.decode(dumps(made, indent=2)) == plain

    check()
