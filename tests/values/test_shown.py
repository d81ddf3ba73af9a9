from __future__ import annotations

import pytest

from coopmodel.values.shown import shown


def nested(depth):
    value = []
    for _ in range(depth):
        value = [value]
    return value


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("soon", "'soon'"),
        (None, "None"),
        ("a" * 78, repr("a" * 78)),
        ("a" * 79, "'" + "a" * 76 + "..."),
        (10**5000, "<int>"),
        ((10**5000,), "<tuple>"),
        (nested(100_000), "<list>"),
    ],
    ids=["text", "none", "80 characters", "81 characters", "huge", "huge inside", "deep"],
)
def test_a_value_is_shown_whatever_it_is(value, text):
    assert shown(value) == text
