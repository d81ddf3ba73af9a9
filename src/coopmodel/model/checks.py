"""The rules that the fields of the model keep, each an attrs validator with a message for people.

Every message names class, field and value.
"""

from __future__ import annotations

import enum
import math
from collections.abc import Callable
from typing import Any, NoReturn

import attrs

from coopmodel.errors import ModelError
from coopmodel.values.dates import PartialDate
from coopmodel.values.shown import shown

__all__ = [
    "a",
    "in_order",
    "is_id",
    "is_json",
    "is_quote",
    "is_text",
    "maybe",
    "member",
    "refuse",
    "some",
    "whole",
]

Check = Callable[[Any, "attrs.Attribute[Any]", Any], None]

_MAX_DEPTH = 100
_INT64 = 2**63


def refuse(instance: object, field: str, value: object, why: str) -> NoReturn:
    """Raise the ModelError that says which field of which class refuses which value, and why."""
    raise ModelError(f"{type(instance).__name__}.{field}: {shown(value)} {why}")


def is_quote(instance: object, attribute: attrs.Attribute[Any], value: Any) -> None:
    """A string that is not empty and can be written as UTF-8."""
    if not isinstance(value, str):
        refuse(instance, attribute.name, value, "is not a string")
    if not value:
        refuse(instance, attribute.name, value, "is empty; leave the field out instead")
    if not value.isascii() and any("\ud800" <= char <= "\udfff" for char in value):
        refuse(instance, attribute.name, value, "holds half of a surrogate pair, which is no character")


def is_text(instance: object, attribute: attrs.Attribute[Any], value: Any) -> None:
    """A string that is not empty, not padded with blanks, and can be written as UTF-8."""
    is_quote(instance, attribute, value)
    if value != value.strip():
        refuse(instance, attribute.name, value, "has blanks around it")


def is_id(instance: object, attribute: attrs.Attribute[Any], value: Any) -> None:
    """An identifier; the empty string asks the class to make one."""
    if value != "":
        is_text(instance, attribute, value)


def a(kind: type) -> Check:
    """An instance of `kind`."""

    def check(instance: object, attribute: attrs.Attribute[Any], value: Any) -> None:
        if not isinstance(value, kind):
            refuse(instance, attribute.name, value, f"is no {kind.__name__}")

    return check


def member(kind: type[enum.Enum]) -> Check:
    """A member of an enumeration."""

    def check(instance: object, attribute: attrs.Attribute[Any], value: Any) -> None:
        if not isinstance(value, kind):
            known = ", ".join(x.name for x in kind)
            refuse(instance, attribute.name, value, f"is no {kind.__name__}; there are {known}")

    return check


def maybe(check: Check) -> Check:
    """None, or what `check` lets pass."""

    def checked(instance: object, attribute: attrs.Attribute[Any], value: Any) -> None:
        if value is not None:
            check(instance, attribute, value)

    return checked


def some(kind: type) -> Check:
    """A tuple of instances of `kind`."""

    def check(instance: object, attribute: attrs.Attribute[Any], value: Any) -> None:
        if not isinstance(value, tuple):
            refuse(instance, attribute.name, value, f"is no tuple of {kind.__name__}")
        for position, item in enumerate(value):
            if not isinstance(item, kind):
                refuse(instance, f"{attribute.name}[{position}]", item, f"is no {kind.__name__}")

    return check


def whole(low: int) -> Check:
    """A whole number (no bool) from `low` up to what 64 bits hold."""

    def check(instance: object, attribute: attrs.Attribute[Any], value: Any) -> None:
        if type(value) is not int or not low <= value < _INT64:
            refuse(instance, attribute.name, value, f"is not a whole number of {low} or more")

    return check


def is_json(instance: object, attribute: attrs.Attribute[Any], value: Any) -> None:
    """A dict of JSON values: what any JSON reader gives back as it was."""
    if not isinstance(value, dict):
        refuse(instance, attribute.name, value, "is no dict of JSON values")
    if _is_plainly_json(value, _MAX_DEPTH):
        return
    waiting: list[tuple[Any, int, Any]] = [(value, 0, ())]
    while waiting:
        item, depth, trail = waiting.pop()
        why = _json_fault(item) if depth <= _MAX_DEPTH else f"is nested more than {_MAX_DEPTH} deep"
        if why:
            refuse(instance, attribute.name + _place(trail), item, why)
        if isinstance(item, dict):
            waiting += [(child, depth + 1, (trail, key)) for key, child in item.items()]
        elif isinstance(item, list):
            waiting += [(child, depth + 1, (trail, at)) for at, child in enumerate(item)]


def _is_plainly_json(item: Any, levels: int) -> bool:
    """Whether it is JSON in plain dicts and lists, with at most so many levels below it."""
    kind = type(item)
    if kind is dict:
        for key in item:
            if type(key) is not str or not key.isascii():
                return False
        item = item.values()
    elif kind is not list:
        return not isinstance(item, dict | list) and not _json_fault(item)
    for child in item:  # noqa: SIM110 - a generator costs more than what it checks
        if not levels or not _is_plainly_json(child, levels - 1):
            return False
    return True


def _place(trail: Any) -> str:
    """The keys and positions that lead to an item, each with the trail before it."""
    steps = []
    while trail:
        trail, step = trail
        steps.append(f"[{step!r}]")
    return "".join(reversed(steps))


def _json_fault(item: Any) -> str | None:
    kind = type(item)
    if kind is str:
        halves = not item.isascii() and any("\ud800" <= char <= "\udfff" for char in item)
        return "holds half of a surrogate pair, which is no character" if halves else None
    if kind is int:
        return None if -_INT64 <= item < _INT64 else "does not fit in 64 bits"
    if kind is float:
        return None if math.isfinite(item) else "is no JSON number"
    if isinstance(item, dict):
        keys = all(type(key) is str and not _json_fault(key) for key in item)
        return None if keys else "has a key that is no string"
    plain = item is None or kind is bool or isinstance(item, list)
    return None if plain else "is no JSON value (None, bool, int, float, str, list or dict)"


def in_order(instance: object, start: PartialDate | None, end: PartialDate | None) -> None:
    """Refuse an end that is sure to lie before the start."""
    if start is not None and end is not None and end.latest < start.earliest:
        refuse(instance, "end", end, f"is before {type(instance).__name__}.start ({start})")
