"""The model as plain dicts, lists, strings and numbers, and back: every cattrs hook that coopmodel has."""

from __future__ import annotations

import enum
from collections.abc import Callable
from functools import cache
from typing import Any, get_args, get_origin

import attrs
from cattrs import Converter
from cattrs.errors import ForbiddenExtraKeysError, IterableValidationError, IterableValidationNote
from cattrs.gen import make_dict_structure_fn, make_dict_unstructure_fn

from coopmodel.errors import ModelError
from coopmodel.values.dates import DateInterval, PartialDate
from coopmodel.values.recurrence import Recurrence

__all__ = ["converter", "why"]

_AS_STRINGS = (PartialDate, DateInterval, Recurrence)
_PLAIN = {str: "a string", int: "a whole number", bool: "true or false", dict: "an object"}


@cache
def converter() -> Converter:
    """The converter for all classes of the model.

    Fields that hold nothing (None, an empty tuple or dict) are left out; dates and recurrences are the
    strings of their standards; unknown keys are refused.
    """
    made = Converter(forbid_extra_keys=True)
    made.register_unstructure_hook_factory(attrs.has, lambda kind: _writer(kind, made))
    made.register_structure_hook_factory(attrs.has, lambda kind: make_dict_structure_fn(kind, made))
    made.register_structure_hook_factory(_is_tuple, lambda kind: _tuple_reader(kind, made))
    made.register_structure_hook_func(_is_enum, _read_enum)
    for kind in _AS_STRINGS:
        made.register_unstructure_hook(kind, str)
        made.register_structure_hook(kind, _read_value)
    for plain in _PLAIN:
        made.register_structure_hook(plain, _read_plain)
    made.register_structure_hook_func(_is_dict, _read_plain)
    made.register_unstructure_hook_func(_is_dict, lambda value: value)
    return made


def _writer(kind: type, made: Converter) -> Callable[[Any], dict[str, Any]]:
    return make_dict_unstructure_fn(kind, made, _cattrs_omit_if_default=True)


def _is_tuple(kind: Any) -> bool:
    return get_origin(kind) is tuple


def _is_dict(kind: Any) -> bool:
    return get_origin(kind) is dict


def _is_enum(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, enum.Enum)


def _read_enum(value: Any, kind: type[enum.Enum]) -> enum.Enum:
    known = {member.value: member for member in kind}
    if not isinstance(value, str) or value not in known:
        raise ValueError(f"{value!r} is none of {', '.join(known)}")
    return known[value]


def _read_value(value: Any, kind: type[PartialDate | DateInterval | Recurrence]) -> Any:
    if not isinstance(value, str):
        raise ValueError(f"{value!r} is not a string")
    return kind.parse(value)


def _read_plain(value: Any, kind: Any) -> Any:
    plain = get_origin(kind) or kind
    if type(value) is not plain:
        raise ValueError(f"{value!r} is not {_PLAIN[plain]}")
    return value


def _tuple_reader(kind: Any, made: Converter) -> Callable[[Any, Any], tuple[Any, ...]]:
    item = get_args(kind)[0]
    read = made.get_structure_hook(item)

    def read_tuple(value: Any, _: Any) -> tuple[Any, ...]:
        if not isinstance(value, list | tuple):
            raise ValueError(f"{value!r} is not an array")
        items, faults = [], []
        for at, element in enumerate(value):
            try:
                items.append(read(element, item))
            except Exception as fault:
                fault.add_note(IterableValidationNote(f"Structuring item {at}", at, item))
                faults.append(fault)
        if faults:
            raise IterableValidationError("While reading an array", faults, kind)
        return tuple(items)

    return read_tuple


def why(fault: BaseException, _: type | None = None) -> str:
    """What is wrong, in words for people, of one fault that the converter found."""
    if isinstance(fault, KeyError):
        return f"the key {fault.args[0]!r} is missing"
    if isinstance(fault, ForbiddenExtraKeysError):
        return f"unknown key {', '.join(map(repr, sorted(fault.extra_fields)))}"
    if isinstance(fault, ModelError | ValueError):
        return str(fault)
    return "not an object"
