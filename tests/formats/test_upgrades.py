"""The versions of the format: files of version 0 are frozen beside this test, and still mean the same.

They were written by coopmodel before the key "format" was there. The events in them are invented, but for
those read from the seeds.
"""

from __future__ import annotations

import json
from pathlib import Path

import attrs
import pytest

from coopmodel.errors import FormatError, JsonError
from coopmodel.formats._shapes import classes, is_record, shapes
from coopmodel.formats.json import dumps, from_dict, loads
from coopmodel.formats.upgrades import _STEPS, FORMAT, upgrade, version
from coopmodel.model.reports import Report

VERSION_0 = sorted((Path(__file__).parent / "version0").glob("*.json"))


def without_nothing(data):
    """Plain data without what stands for nothing: null, "" as id, what is empty and what is the default."""
    if isinstance(data, list):
        return [without_nothing(item) for item in data]
    if not isinstance(data, dict):
        return data
    kept = {key: value if key == "extra" else without_nothing(value) for key, value in data.items()}
    nothing = [("done", False), ("severity", "warning"), ("id", "")]
    return {k: v for k, v in kept.items() if v is not None and v not in ([], {}) and (k, v) not in nothing}


@pytest.mark.parametrize("path", VERSION_0, ids=lambda path: path.stem)
def test_a_file_of_version_0_keeps_its_meaning(path):
    old = json.loads(path.read_text(encoding="utf-8"))
    new = json.loads(dumps(loads(path.read_bytes())))
    assert new.pop("format") == FORMAT
    if path.stem == "nulls":
        for key in ("meetings", "initiatives"):
            for item in new[key]:
                assert item.pop("id").startswith(key.removesuffix("s"))
    assert new == without_nothing(old)


@pytest.mark.parametrize("path", VERSION_0, ids=lambda path: path.stem)
def test_upgrading_is_what_reading_does_and_changes_nothing_that_is_given(path):
    old = json.loads(path.read_text(encoding="utf-8"))
    before = json.dumps(old)
    new = upgrade(old)
    assert json.dumps(old) == before
    assert next(iter(new)) == "format"
    assert version(new) == 1
    assert upgrade(new) is new
    assert from_dict(new, Report) == loads(path.read_bytes())


def test_the_files_of_version_0_have_every_field():
    """So that a later step that forgets a field is seen."""
    seen = set()

    def look(thing):
        for shape in shapes(type(thing)):
            value = getattr(thing, shape.name)
            if value != shape.empty() if not shape.required else True:
                seen.add((type(thing), shape.name))
            for item in value if shape.many else (value,):
                if is_record(type(item)):
                    look(item)

    for path in VERSION_0:
        look(loads(path.read_bytes()))
    assert {(cls, field.name) for cls in classes() if is_record(cls) for field in attrs.fields(cls)} <= seen


def test_version_0_is_what_it_was_however_odd_the_data():
    for data in ({}, {"meetings": 5}, {"meetings": [5, {"id": ""}, {"id": "a"}]}, {"initiatives": None}):
        assert upgrade(data)["format"] == "coopmodel/1"
    assert upgrade({"meetings": [5, {"id": "", "name": "a"}, {"id": "a"}]})["meetings"] == [
        5,
        {"name": "a"},
        {"id": "a"},
    ]


def test_only_version_0_lets_an_empty_id_stand_for_none():
    assert loads('{"meetings": [{"id": "", "name": "a"}]}').meeting.id.startswith("meeting-a-")
    with pytest.raises(JsonError, match=r"'' is empty; leave the field out instead @ \$\.meetings\[0\]\.id"):
        loads('{"format": "coopmodel/1", "meetings": [{"id": "", "name": "a"}]}')


def test_there_is_a_step_from_every_version():
    assert f"coopmodel/{len(_STEPS)}" == FORMAT


@pytest.mark.parametrize("name", ["coopmodel/2", "coopmodel/999999"])
def test_a_newer_version_is_refused_with_what_helps(name):
    with pytest.raises(FormatError, match=f"{name}.*pip install --upgrade coopmodel @ ..format"):
        upgrade({"format": name})


@pytest.mark.parametrize(
    "name", ["coopmodel/0", "coopmodel/01", "coopmodel/1\n", "coopmodel/" + "9" * 5000, None, {}]
)
def test_what_names_no_version_is_refused(name):
    with pytest.raises(JsonError, match=r"is no format; it is 'coopmodel/1' @ \$\.format"):
        version({"format": name})


def test_data_that_are_no_object_have_no_version():
    assert version([]) == 0
