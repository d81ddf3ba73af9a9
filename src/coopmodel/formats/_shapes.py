"""What the fields of the model hold, read from its classes: the one source of every form of JSON."""

from __future__ import annotations

import enum
import inspect
from collections.abc import Callable
from functools import cache
from types import FunctionType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

import attrs

from coopmodel.errors import ModelError
from coopmodel.model import checks
from coopmodel.model.reports import Report
from coopmodel.values.dates import DateInterval, PartialDate
from coopmodel.values.recurrence import Recurrence

__all__ = [
    "VALUES",
    "Rule",
    "Shape",
    "classes",
    "is_enum",
    "is_record",
    "is_value",
    "require_known",
    "shapes",
]

VALUES = (PartialDate, DateInterval, Recurrence)
"""The classes that are written as one string, in the notation of their standards."""

Rule = Callable[[Any, Any, Any], None]
"""A validator of attrs: object, attribute, value."""


@attrs.frozen(kw_only=True)
class Shape:
    """What one field of a class holds."""

    name: str = attrs.field()
    """The name of the field, which is its key in JSON."""

    kind: Any = attrs.field()
    """The class of the value, or of each of the values: plain, an enumeration, one of VALUES or a record."""

    many: bool = attrs.field()
    """Whether it is a tuple of them."""

    optional: bool = attrs.field()
    """Whether it may be None."""

    attribute: attrs.Attribute[Any] = attrs.field()
    """What attrs knows of the field."""

    rule: Rule | None = attrs.field()
    """What else it asks of a value that is of its class and not None."""

    @property
    def required(self) -> bool:
        """Whether the field must be given."""
        return self.attribute.default is attrs.NOTHING

    @property
    def made_anew(self) -> bool:
        """Whether a factory makes what the field holds if it is not given."""
        return hasattr(self.attribute.default, "factory")

    def empty(self) -> Any:
        """What the field holds if it is not given."""
        default: Any = self.attribute.default
        return default.factory() if self.made_anew else default


@cache
def shapes(cls: type) -> tuple[Shape, ...]:
    """The shapes of a class's fields, in the order of the class."""
    hints = get_type_hints(cls)
    return tuple(_shape(attribute, hints[attribute.name]) for attribute in attrs.fields(cls))


def _shape(attribute: attrs.Attribute[Any], hint: Any) -> Shape:
    optional = get_origin(hint) is UnionType
    kind = get_args(hint)[0] if optional else hint
    many = get_origin(kind) is tuple
    return Shape(
        name=attribute.name,
        kind=get_args(kind)[0] if many else get_origin(kind) or kind,
        many=many,
        optional=optional,
        attribute=attribute,
        rule=_rule(attribute.validator),
    )


_MAYBE = checks.maybe(checks.is_text)
_OF_CLASS = (checks.a(object), checks.some(object), checks.member(enum.Enum))


def _rule(rule: Any) -> Rule | None:
    """The rule without `maybe` around it; none if it only asks for a class."""
    if _alike(rule, _MAYBE):
        return _rule(inspect.getclosurevars(rule).nonlocals["check"])
    return None if any(_alike(rule, other) for other in _OF_CLASS) else rule


def _alike(rule: Any, other: Any) -> bool:
    """Whether one function made both."""
    return isinstance(rule, FunctionType) and rule.__code__ is other.__code__


def is_record(kind: Any) -> bool:
    """Whether it is a class that is written as an object of JSON."""
    return isinstance(kind, type) and attrs.has(kind) and kind not in VALUES


def is_value(kind: Any) -> bool:
    """Whether it is a class that is written as a string in the notation of a standard."""
    return kind in VALUES


def is_enum(kind: Any) -> bool:
    """Whether it is an enumeration, which is written as the value of its member."""
    return isinstance(kind, type) and issubclass(kind, enum.Enum)


@cache
def classes() -> tuple[type, ...]:
    """Every class of the model that a report can hold: records and enumerations, and the values."""
    found: dict[type, None] = dict.fromkeys(VALUES)
    waiting: list[type] = [Report]
    while waiting:
        cls = waiting.pop()
        if cls not in found and (is_record(cls) or is_enum(cls)):
            found[cls] = None
            waiting += [shape.kind for shape in shapes(cls)] if is_record(cls) else []
    return tuple(found)


def require_known(cls: Any) -> None:
    """Refuse a class that is none of the model.

    Raises:
        ModelError: No report holds such a thing.
    """
    if cls not in classes():
        name = getattr(cls, "__name__", repr(cls))
        raise ModelError(f"{name} is no class of the model that is written as JSON")
