"""The same model in other libraries: the fields and types of coopmodel's classes, and none of its rules.

Dates and recurrences are plain strings here, and no mirror asks whether a text is empty, a code is one of a
state, or a quote is as long as its span. What coopmodel does besides is on top.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import cache
from typing import Any, Literal

import attrs
import cattrs
import msgspec
import pydantic
from cattrs.gen import make_dict_unstructure_fn

from coopmodel import FORMAT, DateInterval, PartialDate, Recurrence, Report
from coopmodel.formats._shapes import is_record, is_value, shapes

__all__ = ["cattrs_mirror", "msgspec_mirror", "pydantic_mirror"]

_Tuple: Any = tuple
Mirror = tuple[Callable[[bytes], Any], Callable[[Any], Any]]
"""How bytes are read, and how what was read is written."""


def pydantic_mirror() -> Mirror:
    """Pydantic models that forbid unknown keys."""
    model = _pydantic(Report)
    return model.model_validate_json, lambda thing: thing.model_dump_json(exclude_defaults=True)


def msgspec_mirror() -> Mirror:
    """Structs of msgspec that forbid unknown keys."""
    decoder, encoder = msgspec.json.Decoder(_msgspec(Report)), msgspec.json.Encoder()
    return decoder.decode, lambda thing: encoder.encode(thing).decode()


def cattrs_mirror() -> Mirror:
    """The classes of coopmodel itself, by a converter of cattrs that forbids unknown keys, and `json`."""
    converter = cattrs.Converter(forbid_extra_keys=True)
    converter.register_unstructure_hook_factory(
        attrs.has, lambda cls: make_dict_unstructure_fn(cls, converter, _cattrs_omit_if_default=True)
    )
    for cls in (PartialDate, DateInterval, Recurrence):
        converter.register_structure_hook(cls, lambda value, kind: kind.parse(value))
        converter.register_unstructure_hook(cls, str)

    def read(data: bytes) -> Report:
        plain = json.loads(data)
        del plain["format"]
        return converter.structure(plain, Report)

    return read, lambda report: json.dumps({"format": FORMAT, **converter.unstructure(report)})


@cache
def _pydantic(cls: Any) -> Any:
    fields: dict[str, Any] = {"format": (Literal["coopmodel/1"], ...)} if cls is Report else {}
    for name, kind, default in _fields(cls, _pydantic):
        fields[name] = (kind, pydantic.Field(**default))
    return pydantic.create_model(
        cls.__name__, __config__=pydantic.ConfigDict(extra="forbid", frozen=True), **fields
    )


@cache
def _msgspec(cls: Any) -> Any:
    fields: list[Any] = [("format", Literal["coopmodel/1"])] if cls is Report else []
    fields += [(name, kind, msgspec.field(**default)) for name, kind, default in _fields(cls, _msgspec)]
    options = {"kw_only": True, "frozen": True, "forbid_unknown_fields": True, "omit_defaults": True}
    return msgspec.defstruct(cls.__name__, fields, **options)


def _fields(cls: Any, mirror: Callable[[Any], Any]) -> list[tuple[str, Any, dict[str, Any]]]:
    """The fields of a class: name, type, and how either library is told the default."""
    fields = []
    for shape in shapes(cls):
        kind = dict[str, Any] if shape.kind is dict else shape.kind
        if is_record(kind):
            kind = mirror(kind)
        elif is_value(kind):
            kind = str
        if shape.many:
            kind = _Tuple[kind, ...]
        default: dict[str, Any] = {}
        if shape.made_anew:
            default = {"default_factory": kind if is_record(shape.kind) else dict}
        elif not shape.required:
            default = {"default": shape.empty()}
        fields.append((shape.name, kind | None if shape.optional else kind, default))
    return fields
