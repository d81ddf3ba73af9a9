from __future__ import annotations

import pytest

from coopmodel import Evidence, Span


def evidence(quote, start=0, end=4):
    return Evidence(span=Span(start=start, end=end), quote=quote, field="start", rule="dated_meeting")


@pytest.mark.parametrize("quote", ["Baku", "    ", "a\n\tb", "\u0301\u200b\U0001f1e6\U0001f1ff"])
def test_a_quote_has_as_many_code_points_as_its_span(quote):
    assert evidence(quote).quote == quote


@pytest.mark.parametrize("quote", ["Bak", "Baku ", "\U0001f692"])
def test_a_quote_of_another_length(quote, refused):
    message = refused(evidence, quote)
    assert message == f"Evidence.quote: {quote!r} has {len(quote)} code points, its span 4"


def test_an_empty_span_quotes_nothing(refused):
    assert refused(evidence, "a", 4, 4) == "Evidence.quote: 'a' has 1 code points, its span 0"
