"""The JSON Schema and reading agree, but for the rules that JSON Schema cannot state."""

from __future__ import annotations

import json
import re

from hypothesis import HealthCheck, given, settings
from hypothesis_jsonschema import from_schema
from jsonschema import Draft202012Validator

from coopmodel.errors import JsonError
from coopmodel.formats.json import dumps, loads
from coopmodel.formats.schema import json_schema
from coopmodel.testing import reports

VALIDATOR = Draft202012Validator(json_schema())
# hypothesis-jsonschema looks for references under the "$id"; without one it finds them in the schema itself.
DOCUMENTS = from_schema({key: value for key, value in json_schema().items() if key not in {"$id", "$schema"}})

# The list in the docstring of `coopmodel.formats.schema`.
NOT_STATED = re.compile(
    r"Span\.end: .* is before Span\.start .*"
    r"|Evidence\.quote: .* has \d+ code points, its span \d+ .*"
    r"|(Meeting|Initiative)\.end: .* is before .*\.start .*"
    r"|'-?\d+' does not fit in 64 bits @ .*\.extra\b.*"
    r"|.*\.extra.* is nested more than 100 deep .*"
    r"|-?\d+\.0 is not a whole number .*",
    re.DOTALL,
)


def faults(text):
    try:
        loads(text)
    except JsonError as error:
        return error.faults
    return ()


@given(reports())
def test_what_is_written_is_valid(report):
    assert [error.message for error in VALIDATOR.iter_errors(json.loads(dumps(report)))] == []


@settings(suppress_health_check=list(HealthCheck))
@given(DOCUMENTS)
def test_what_is_valid_is_read_but_for_rules_that_a_schema_cannot_state(document):
    assert VALIDATOR.is_valid(document)
    assert [fault for fault in faults(json.dumps(document)) if not NOT_STATED.fullmatch(fault)] == []
