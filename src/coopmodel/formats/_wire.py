"""What stands in JSON for each class of the model: msgspec's structs, which are read fast and strictly.

No struct outlives the reading, nor can JSON make circles of them, so the garbage collector need not look.
A struct tells a field that is absent (UNSET) from one that is there, so that writing it gives back the
keys that were read: this is how a repeated key is found.
"""

from __future__ import annotations

from functools import cache
from typing import Annotated, Any, Literal

import msgspec
from msgspec import UNSET, Meta, UnsetType

from coopmodel.formats._shapes import Shape, is_record, is_value, shapes
from coopmodel.formats.upgrades import FORMAT
from coopmodel.model.reports import Report

__all__ = ["wire"]

_TupleOf: Any = tuple
_OneOf: Any = Literal
_PLAIN = {
    str: Annotated[str, Meta(min_length=1)],
    int: Annotated[int, Meta(ge=-(2**63), le=2**63 - 1)],
    dict: dict[str, Any],
}


@cache
def wire(kind: Any) -> Any:
    """The type by which msgspec reads what is written for a class of the model.

    >>> from coopmodel import Span
    >>> msgspec.json.decode(b'{"start": 3, "end": 9}', type=wire(Span))
    Span(start=3, end=9)
    """
    if is_record(kind):
        fields = [_field(shape) for shape in shapes(kind)]
        if kind is Report:
            fields.insert(0, ("format", _OneOf[FORMAT], msgspec.field()))
        return msgspec.defstruct(kind.__name__, fields, kw_only=True, forbid_unknown_fields=True, gc=False)
    return _PLAIN[str] if is_value(kind) else _PLAIN.get(kind, kind)


def _field(shape: Shape) -> tuple[str, Any, Any]:
    kind = _TupleOf[wire(shape.kind), ...] if shape.many else wire(shape.kind)
    if shape.optional:
        kind |= None
    return (shape.name, kind, msgspec.field()) if shape.required else (shape.name, kind | UnsetType, UNSET)
