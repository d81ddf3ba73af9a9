"""The way out of the model: objects as msgspec's structs, by one function made for each class.

A field that holds nothing (that is, what it holds if it is not given) is left out; keys stand in the order
of the class's fields.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

import msgspec
from msgspec import UNSET

from coopmodel.formats._shapes import Shape, is_enum, is_record, is_value, require_known, shapes
from coopmodel.formats.upgrades import FORMAT
from coopmodel.model.reports import Report
from coopmodel.values.dates import PartialDate

__all__ = ["written"]


def written(x: object) -> Any:
    """What msgspec writes for an object of the model: a struct or a string.

    Raises:
        ModelError: It is no object of the model, or a dict of the user's own values has come to hold what
            is no JSON.

    >>> from coopmodel import Place
    >>> msgspec.json.encode(written(Place(city="Tashkent", country="UZ")))
    b'{"city":"Tashkent","country":"UZ"}'
    """
    kind: Any = type(x)
    return _writer(kind)(x)


@cache
def _writer(kind: Any) -> Callable[[Any], Any]:
    """The function that makes it of an object of the class."""
    require_known(kind)
    names: dict[str, Any] = {"UNSET": UNSET}
    written = _struct(kind, "given", names) if is_record(kind) else _written(kind, "given", names)
    made = compile(f"lambda given: {written}", f"<writer of {kind.__name__}>", "eval")
    write: Callable[[Any], Any] = eval(made, names)  # noqa: S307
    return write


@cache
def _struct_of(kind: type) -> type[msgspec.Struct]:
    """A struct of a record's fields, in their order, none of which must be given."""
    fields: list[tuple[str, Any, Any]] = [(shape.name, Any, UNSET) for shape in shapes(kind)]
    if kind is Report:
        fields.insert(0, ("format", str, FORMAT))
    return msgspec.defstruct(kind.__name__, fields, gc=False)


def _struct(kind: type, given: str, names: dict[str, Any]) -> str:
    """The expression for the struct of a record; what it needs by name is put among the names."""
    names[f"Struct{kind.__name__}"] = _struct_of(kind)
    values = [_field(shape, given, names) for shape in shapes(kind)]
    if kind is Report:
        values.insert(0, repr(FORMAT))
    return f"Struct{kind.__name__}({', '.join(values)})"


def _field(shape: Shape, given: str, names: dict[str, Any]) -> str:
    """The expression for what is written of a field, UNSET for nothing."""
    field = f"{given}.{shape.name}"
    if shape.required and not shape.many:
        return _written(shape.kind, field, names)
    value = f"(value := {field})"
    if shape.many:
        return f"[{_written(shape.kind, 'item', names)} for item in value] if {value} else UNSET"
    if shape.kind is dict:
        names[f"checked_{shape.name}"] = _checked(shape)
        return f"checked_{shape.name}({given}, value) if {value} else UNSET"
    if is_record(shape.kind) and shape.made_anew:
        names[f"empty_{shape.name}"] = written(shape.empty())
        anew = _written(shape.kind, field, names)
        return f"UNSET if (value := {anew}) == empty_{shape.name} else value"
    there = _written(shape.kind, "value", names)
    if shape.optional:
        return f"UNSET if {value} is None else {there}"
    names[f"empty_{shape.name}"] = shape.empty()
    return f"UNSET if {value} == empty_{shape.name} else {there}"


def _written(kind: Any, given: str, names: dict[str, Any]) -> str:
    """The expression for what is written of a value that is there."""
    if kind is PartialDate:
        return f"{given}.edtf"
    if is_value(kind):
        return f"str({given})"
    if is_enum(kind):
        return f"{given}._value_"
    if not is_record(kind):
        return given
    if all(shape.required for shape in shapes(kind)):
        return _struct(kind, given, names)
    names[f"write_{kind.__name__}"] = _writer(kind)
    return f"write_{kind.__name__}({given})"


def _checked(shape: Shape) -> Callable[[Any, Any], Any]:
    """A dict can change after its record was made: its rule is run again when it is written."""
    rule: Any = shape.rule

    def checked(record: Any, value: Any) -> Any:
        rule(record, shape.attribute, value)
        return value

    return checked
