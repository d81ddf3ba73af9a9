"""The definitions of the schema: one for each class of the model."""

from __future__ import annotations

import inspect
from typing import Any

from coopmodel.formats._shapes import Shape, classes, is_enum, is_record, shapes
from coopmodel.formats.upgrades import FORMAT
from coopmodel.model import checks
from coopmodel.model.parties import Party, PartyKind, Person
from coopmodel.model.places import Place
from coopmodel.model.reports import Report, Source
from coopmodel.values.countries import COUNTRY_CODES
from coopmodel.values.dates import DateInterval, PartialDate
from coopmodel.values.recurrence import Recurrence
from schema_build.documentation import field_documentation, summary
from schema_build.patterns import DATE, RECURRENCE, UNPADDED

__all__ = ["schema"]

Schema = dict[str, Any]

_GREATEST = 2**63 - 1
_COUNTRY = {"$ref": "#/$defs/CountryCode"}
_PLAIN: dict[Any, Schema] = {
    str: {"type": "string", "minLength": 1},
    int: {"type": "integer", "minimum": 0, "maximum": _GREATEST},
    bool: {"type": "boolean"},
    dict: {"type": "object"},
}
_SHARED: Schema = {
    "Text": {
        "description": "A string that is not empty and has no blanks around it.",
        "type": "string",
        "minLength": 1,
        "pattern": UNPADDED,
    },
    "CountryCode": {
        "description": "ISO 3166-1 alpha-2 code of a state, and XK, by which Kosovo is widely known.",
        "enum": sorted(COUNTRY_CODES),
    },
}
_VALUES: dict[Any, Schema] = {
    PartialDate: {"type": "string", "pattern": DATE},
    Recurrence: {"type": "string", "pattern": RECURRENCE},
}


def schema() -> Schema:
    """The JSON Schema of a report."""
    definitions = dict(_SHARED)
    for cls in sorted(set(classes()) - {Report, DateInterval}, key=lambda cls: cls.__name__):
        definitions[cls.__name__] = {"description": summary(cls), **_definition(cls)}
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:coopmodel:schema:{FORMAT.partition('/')[2]}",
        "title": "Report",
        "description": summary(Report),
        **_record(Report),
        "$defs": definitions,
    }


def _definition(cls: Any) -> Schema:
    if is_record(cls):
        return _record(cls) | _rules(cls)
    if is_enum(cls):
        said = field_documentation(cls)
        members = "".join(f"\n- {member.value}: {said[member.name]}" for member in cls)
        return {"description": f"{summary(cls)}\n{members}", "enum": [member.value for member in cls]}
    return _VALUES[cls]


def _record(cls: Any) -> Schema:
    said = field_documentation(cls)
    fields = shapes(cls)
    properties = {field.name: {"description": said[field.name], **_property(cls, field)} for field in fields}
    required = [field.name for field in fields if field.required]
    if cls is Report:
        properties = {"format": {"description": "The version of the format.", "const": FORMAT}, **properties}
        required = ["format"]
    return {
        "type": "object",
        "properties": properties,
        **({"required": required} if required else {}),
        "additionalProperties": False,
    }


def _property(cls: Any, shape: Shape) -> Schema:
    single = _single(shape)
    if (cls, shape.name) == (Source, "sha256"):
        single = {"type": "string", "pattern": "^[0-9a-f]{64}$", "maxLength": 64}
    if (cls, shape.name) == (Place, "country"):
        single = _COUNTRY
    if shape.many:
        return {"type": "array", "items": single}
    return {"anyOf": [single, {"type": "null"}]} if shape.optional else single


def _single(shape: Shape) -> Schema:
    if shape.kind not in _PLAIN:
        return {"$ref": f"#/$defs/{shape.kind.__name__}"}
    if shape.rule in {checks.is_text, checks.is_id}:
        return {"$ref": "#/$defs/Text"}
    bounds = inspect.getclosurevars(shape.rule).nonlocals if shape.kind is int and shape.rule else {}
    return {**_PLAIN[shape.kind], **({"minimum": bounds["low"]} if bounds else {})}


def _rules(cls: Any) -> Schema:
    """What a class asks of its fields together, as far as JSON Schema can say it."""
    if cls in {Person, Place}:
        return {"anyOf": [_there(shape.name) for shape in shapes(cls)]}
    if cls is Party:
        return {
            "if": {"properties": {"kind": {"const": PartyKind.STATE.value}}},
            "then": {"properties": {"code": _COUNTRY}},
        }
    return {}


def _there(name: str) -> Schema:
    return {"required": [name], "properties": {name: {"not": {"type": "null"}}}}
