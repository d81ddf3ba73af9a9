"""The JSON Schema and reading agree, but for the rules that JSON Schema cannot state."""

from __future__ import annotations

import json
import re

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis_jsonschema import from_schema
from jsonschema import Draft202012Validator

from coopmodel.errors import JsonError
from coopmodel.formats.json import dumps, loads
from coopmodel.formats.schema import json_schema
from coopmodel.testing import reports

SCHEMA = json_schema()
VALIDATOR = Draft202012Validator(SCHEMA)


def matching(name, strings):
    """Those of some strings that the schema's pattern for a kind of string matches."""
    return strings.filter(re.compile(SCHEMA["$defs"][name]["pattern"]).search)


def without_lookaheads(pattern):
    return re.sub(r"\(\?![^()]*\)", "", pattern)


# hypothesis makes hardly any string for a pattern that looks ahead: these are made otherwise, then chosen.
DATES = st.from_regex(without_lookaheads(SCHEMA["$defs"]["PartialDate"]["pattern"]))
PARTS = "FREQ=DAILY FREQ=MONTHLY INTERVAL=1 INTERVAL=010000 COUNT=2 UNTIL=20240229 BYDAY=MO,SU,MO".split()
RULES = st.lists(st.sampled_from(PARTS), min_size=1, unique=True).map(";".join)
STRINGS = {"Text": st.text(min_size=1), "PartialDate": DATES, "Recurrence": RULES}
FORMATS = {name: matching(name, strings) for name, strings in STRINGS.items()} | {
    name: st.sampled_from(stated["enum"]) for name, stated in SCHEMA["$defs"].items() if "enum" in stated
}

# hypothesis-jsonschema looks for references under the "$id"; without one it finds them in the schema itself.
# It writes into the schema that it is given, so it gets one of its own, and it takes a format for any string
# where it checks a "then", so what it makes is checked once more.
LOOSE = json_schema()
DOCUMENTS = from_schema(
    {key: value for key, value in LOOSE.items() if key not in {"$id", "$schema"}}
    | {"$defs": LOOSE["$defs"] | {name: {"type": "string", "format": name} for name in FORMATS}},
    custom_formats=FORMATS,
).filter(VALIDATOR.is_valid)

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
    assert [fault for fault in faults(json.dumps(document)) if not NOT_STATED.fullmatch(fault)] == []
