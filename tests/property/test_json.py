"""Laws of JSON: what is written comes back, in every form in which JSON may write it."""

from __future__ import annotations

import json
import random
import re

import attrs
import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from coopmodel.errors import ModelError
from coopmodel.formats._shapes import classes
from coopmodel.formats.canonical import digest
from coopmodel.formats.json import dumps, loads, to_dict
from coopmodel.model.reports import Report
from coopmodel.testing import for_class, json_objects, reports

RECORDS = [cls for cls in classes() if attrs.has(cls)]


@given(reports())
def test_the_text_is_the_dict_as_json(report):
    assert json.loads(dumps(report)) == to_dict(report)
    assert list(json.loads(dumps(report))) == list(to_dict(report))


@given(reports(), st.integers(0, 8), st.booleans())
def test_blanks_and_escapes_mean_nothing(report, indent, ascii_only):
    written_elsewhere = json.dumps(to_dict(report), indent=indent, ensure_ascii=ascii_only)
    for text in (dumps(report, indent=indent), written_elsewhere, f"\r\n\t {dumps(report)} "):
        assert loads(text) == loads(text.encode()) == report


def _shuffled(data, order):
    if isinstance(data, dict):
        return {key: _shuffled(data[key], order) for key in order.sample(list(data), len(data))}
    return [_shuffled(item, order) for item in data] if isinstance(data, list) else data


@given(reports(), st.randoms(use_true_random=False))
def test_the_order_of_keys_means_nothing(report, order: random.Random):
    assert loads(json.dumps(_shuffled(to_dict(report), order))) == report


@given(json_objects())
def test_own_values_are_kept_to_the_letter(extra):
    report = loads(dumps(Report(extra=extra)))
    assert repr(report.extra) == repr(extra)  # equality would take 1, 1.0 and True for one


@given(json_objects(), st.randoms(use_true_random=False))
def test_canonical_text_is_that_of_an_independent_writer(extra, order):
    try:
        expected = rfc8785.dumps({"format": "coopmodel/1", **({"extra": extra} if extra else {})})
    except rfc8785.IntegerDomainError:
        with pytest.raises(ModelError, match="no double holds it exactly"):
            dumps(Report(extra=extra), canonical=True)
        return
    report = Report(extra=_shuffled(extra, order))
    assert dumps(report, canonical=True).encode() == expected
    assert digest(report) == digest(Report(extra=extra))


@given(st.floats(allow_nan=False, allow_infinity=False))
def test_canonical_numbers_are_those_of_an_independent_writer(number):
    assert dumps(Report(extra={"": number}), canonical=True).encode() == rfc8785.dumps(
        {"format": "coopmodel/1", "extra": {"": number}}
    )


@given(st.sampled_from(RECORDS).flatmap(for_class))
def test_canonical_text_means_the_same(record):
    plain = json.loads(dumps(record), parse_int=float)
    try:
        text = dumps(record, canonical=True)
    except ModelError:
        assert re.search("[0-9]{16}", dumps(record))  # a number that no double holds exactly
    else:
        assert json.loads(text, parse_int=float) == plain
