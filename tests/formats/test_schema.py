"""The JSON Schema is what the classes give, says what each field is, and states dates and rules exactly."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import attrs
import pytest
from jsonschema import Draft202012Validator

from coopmodel.errors import CoopModelError
from coopmodel.formats._shapes import classes, is_enum, is_record
from coopmodel.formats.json import to_dict
from coopmodel.formats.schema import json_schema
from coopmodel.formats.upgrades import FORMAT
from coopmodel.model.reports import Report
from coopmodel.values.dates import PartialDate
from coopmodel.values.recurrence import Recurrence

ROOT = Path(__file__).resolve().parents[2]
DEFINITIONS = json_schema()["$defs"]


def build(*arguments):
    command = [sys.executable, str(ROOT / "tools" / "build_schema.py"), *arguments]
    return subprocess.run(command, capture_output=True, text=True, check=False)  # noqa: S603


def test_the_schema_is_built_from_the_classes(tmp_path):
    assert build("--check").returncode == 0
    file = tmp_path / "schema.json"
    assert build("--file", str(file)).stdout == "schema.json: written\n"
    assert file.read_text(encoding="utf-8").count("\n") > 500
    file.write_text(file.read_text(encoding="utf-8").replace("The headline", "A headline"), encoding="utf-8")
    changed = build("--check", "--file", str(file))
    assert (changed.returncode, changed.stdout) == (1, "schema.json: differs from the model\n")
    assert "A headline" in file.read_text(encoding="utf-8")


def test_it_is_a_schema_and_each_time_a_new_dict():
    schema = json_schema()
    Draft202012Validator.check_schema(schema)
    schema.clear()
    assert json_schema()["$id"] == "urn:coopmodel:schema:" + FORMAT.removeprefix("coopmodel/")


def test_it_describes_every_class_field_and_member():
    for cls in classes():
        definition = json_schema() if cls is Report else DEFINITIONS.get(cls.__name__, {})
        if is_record(cls):
            assert definition["description"]
            described = {name for name, value in definition["properties"].items() if value["description"]}
            assert described - {"format"} == {field.name for field in attrs.fields(cls)}
            assert definition["additionalProperties"] is False
        if is_enum(cls):
            assert definition["enum"] == [member.value for member in cls]
            assert all(f"\n- {member.value}: " in definition["description"] for member in cls)


def accepts(parse, text):
    try:
        parse(text)
    except CoopModelError:
        return False
    return True


def dates():
    parts = [f"{number:02}" for number in range(43)] + ["XX", "X", "1", "001", ""]
    for year in "0000 0001 0004 0100 0400 1900 2000 2023 2024 9999 201X 20XX".split():
        yield year
        for month in parts:
            yield f"{year}-{month}"
            yield from (f"{year}-{month}-{day}" for day in parts)


def test_the_pattern_of_dates_takes_what_is_a_date():
    pattern = re.compile(DEFINITIONS["PartialDate"]["pattern"])
    for text in dates():
        assert bool(pattern.search(text)) is accepts(PartialDate.parse, text), text
    for text in ["2024\n", " 2024", *"2024? 2024-07~ 2024%% 2024/ 2024-W1 2XXX XXXX 000X 20241".split()]:
        assert bool(pattern.search(text)) is accepts(PartialDate.parse, text), text


def rules():
    parts = ["FREQ=DAILY", "FREQ=YEARLY", "FREQ=HOURLY", "INTERVAL=1", "INTERVAL=0", "INTERVAL=10000"]
    parts += ["INTERVAL=10001", "INTERVAL=00012", "INTERVAL=000012", "COUNT=9999", "COUNT=", "BYDAY=MO,FR,MO"]
    parts += ["BYDAY=", "BYDAY=XX", "BYDAY=MO,", "BYMONTH=1", "", "freq=daily"]
    parts += [f"UNTIL={day}" for day in ("20240229", "20230229", "00000101", "00040229", "20241301", "2024")]
    for first in parts:
        yield first
        yield from (f"{first};{second}" for second in parts)
        yield from (f"FREQ=WEEKLY;{first};{second}" for second in parts)
    yield from ("FREQ=DAILY\n", "FREQ=DAILY;", " FREQ=DAILY", "FREQ=DAILY;COUNT=1;INTERVAL=2;BYDAY=SU")


def test_the_pattern_of_recurrences_takes_what_is_a_recurrence():
    pattern = re.compile(DEFINITIONS["Recurrence"]["pattern"])
    for text in rules():
        assert bool(pattern.search(text)) is accepts(Recurrence.parse, text), text


def test_the_pattern_of_texts_takes_what_has_no_blanks_around_it():
    pattern = re.compile(DEFINITIONS["Text"]["pattern"])
    for number in (*range(0x3100), 0xD7FF, 0xE000, 0xFEFF, 0xFFFF, 0x10000, 0x10FFFF):
        char = chr(number)
        for text in (f"{char}a", f"a{char}", f"a{char}a", f"a\n{char}", f"{char}"):
            assert bool(pattern.search(text)) is (text == text.strip()), ascii(text)


@pytest.mark.parametrize(
    "part",
    [
        {"source": {"sha256": "0" * 64 + "\n"}},
        {"source": {"sha256": "0" * 63}},
        {"source": {"title": ""}},
        {"meetings": [{"place": {}}]},
        {"meetings": [{"place": {"city": None}}]},
        {"meetings": [{"place": {"country": "EL"}}]},
        {"meetings": [{"ordinal": 0}]},
        {"meetings": [{"ordinal": 2**63}]},
        {"meetings": [{"organizers": [{"code": "EL", "kind": "state"}]}]},
        {"meetings": [{"statements": [{"summary": "a", "speaker": {"name": None}}]}]},
        {"meetings": [{"nam": "a"}]},
        {"meetings": None},
        {"initiatives": [{}]},
        {"diagnostics": [{"code": "a", "message": "b", "span": {"start": -1, "end": 0}}]},
    ],
    ids=str,
)
def test_it_refuses_what_reading_refuses(part):
    validator = Draft202012Validator(json_schema())
    assert validator.is_valid(to_dict(Report()))
    assert not validator.is_valid(to_dict(Report()) | part)
