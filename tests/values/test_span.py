from __future__ import annotations

import attrs
import pytest
from hypothesis import given

from coopmodel import ModelError, Span
from coopmodel.testing import spans, strings

LAST = 2**63 - 1


@pytest.mark.parametrize(
    ("start", "end", "message"),
    [
        (-1, 2, "Span.start: -1 is negative"),
        (0, -1, "Span.end: -1 is negative"),
        (4, 2, "Span.end: 2 is before Span.start (4)"),
        ("0", 2, "Span.start: '0' is not an integer"),
        (True, 2, "Span.start: True is not an integer"),
        (0, 2.0, "Span.end: 2.0 is not an integer"),
        (0, None, "Span.end: None is not an integer"),
        (0, LAST + 1, "Span.end: 9223372036854775808 does not fit in 64 bits"),
    ],
)
def test_what_is_no_span(start, end, message):
    with pytest.raises(ModelError) as refused:
        Span(start=start, end=end)
    assert str(refused.value) == message


def test_offsets_that_python_refuses_to_write():
    with pytest.raises(ModelError, match=r"Span\.start: <int> is negative"):
        Span(start=-(10**5000), end=0)
    with pytest.raises(ModelError, match=r"Span\.end: <int> does not fit in 64 bits"):
        Span(start=0, end=10**5000)


def test_a_span_may_be_empty_and_reach_to_the_end_of_64_bits():
    assert len(Span(start=7, end=7)) == 0
    assert len(Span(start=0, end=LAST)) == LAST


@given(strings(), spans())
def test_a_span_is_as_long_as_what_it_cuts_out(text, span):
    stretch = text[span.start : span.end]
    assert len(stretch) <= len(span)
    assert (len(stretch) == len(span)) is (span.end <= len(text) or span.start == span.end)


@given(spans(), spans())
def test_spans_sort_by_start_then_end(one, other):
    assert (one < other) is ((one.start, one.end) < (other.start, other.end))


@given(spans(), spans())
def test_spans_cover_each_other_only_if_they_are_equal(one, other):
    assert one.covers(one)
    assert (one.covers(other) and other.covers(one)) is (one == other)


@pytest.mark.parametrize(
    ("other", "is_covered"),
    [((2, 9), True), ((2, 10), False), ((1, 9), False), ((0, 1), False), ((9, 9), True), ((12, 13), False)],
)
def test_a_span_covers_what_lies_wholly_inside(other, is_covered):
    assert Span(start=2, end=9).covers(Span(start=other[0], end=other[1])) is is_covered


def test_a_span_is_a_value():
    span = Span(start=2, end=9)
    assert len({span, Span(start=2, end=9)}) == 1
    assert attrs.evolve(span, end=11) == Span(start=2, end=11)
    with pytest.raises(attrs.exceptions.FrozenInstanceError):
        span.start = 3
    with pytest.raises(ModelError, match="before"):
        attrs.evolve(span, end=1)
