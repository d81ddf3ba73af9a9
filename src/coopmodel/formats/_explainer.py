"""The slow way into the model: plain data become an object, or every fault is told with its place."""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable
from typing import Any

import msgspec

from coopmodel.errors import ModelError
from coopmodel.formats._shapes import Shape, is_enum, is_record, is_value, shapes
from coopmodel.formats._text import INT64, Fault, at, named
from coopmodel.formats.upgrades import upgrade
from coopmodel.model.reports import Report
from coopmodel.values.shown import shown

__all__ = ["explained"]

_PLAIN = {str: "a string", int: "a whole number", bool: "true or false", dict: "an object"}
_FAULTY = object()
_LONGEST_GUESSED = 40
_MOST_GUESSES = 100


def explained(data: object, cls: Any) -> tuple[Any, list[Fault]]:
    """The object of a class that plain data are, and no faults; or the faults, and no object.

    Rules over several fields of an object are tried once each of its fields is sound. The data of a Report
    are upgraded first.

    Raises:
        FormatError: A report is in a version of the format that only a newer coopmodel knows.

    >>> from coopmodel import Place
    >>> made, faults = explained({"city": "", "contry": "UZ"}, Place)
    >>> for fault in faults:
    ...     print(fault)
    unknown key 'contry'; did you mean 'country'? @ $.contry
    '' is empty; leave the field out instead @ $.city
    """
    if cls is Report and isinstance(data, dict):
        data = {key: value for key, value in upgrade(data).items() if key != "format"}
    explainer = _Explainer()
    made = explainer.read(data, cls, "$")
    return (None if explainer.faults else made), explainer.faults


class _Explainer:
    """One reading of plain data, and the faults that it found."""

    def __init__(self) -> None:
        self.faults: list[Fault] = []
        self._guesses = 0

    def read(self, data: object, kind: Any, path: str) -> Any:
        """The object of a class that the data at a path are; if they are none, faults are found."""
        try:
            if is_record(kind):
                return self._record(data, kind, path)
            return self._value(data, kind) if is_value(kind) or is_enum(kind) else _plain(data, kind)
        except ValueError as error:
            return self._fault(str(error), path)

    def _fault(self, message: str, path: str) -> object:
        self.faults.append(Fault(message, path))
        return _FAULTY

    def _record(self, data: object, kind: Any, path: str) -> Any:
        if not isinstance(data, dict):
            raise ValueError(f"{named(data)} is not an object")
        fields = {shape.name: shape for shape in shapes(kind)}
        for key in data:
            if key not in fields:
                self._fault(f"unknown key {shown(key)}{self._guess(key, fields)}", at(path, key))
        values = {}
        for name, shape in fields.items():
            if name in data:
                values[name] = self._field(data[name], kind, shape, at(path, name))
            elif shape.required:
                values[name] = self._fault(f"the key {name!r} is missing", at(path, name))
        if any(value is _FAULTY for value in values.values()):
            return _FAULTY
        try:
            return kind(**values)
        except ModelError as error:
            field = re.match(rf"{kind.__name__}\.(\w+)", str(error))
            return self._fault(str(error), at(path, field[1]) if field else path)

    def _field(self, data: object, cls: type, shape: Shape, path: str) -> Any:
        if data is None and shape.optional:
            return None
        value = self._array(data, shape, path) if shape.many else self.read(data, shape.kind, path)
        if value is not _FAULTY and shape.rule is not None:
            try:
                shape.rule(object.__new__(cls), shape.attribute, value)
            except ModelError as error:
                return self._fault(str(error), path)
        return msgspec.to_builtins(value) if shape.kind is dict and value is not _FAULTY else value

    def _array(self, data: object, shape: Shape, path: str) -> Any:
        if not isinstance(data, list | tuple):
            return self._fault(f"{named(data)} is not an array", path)
        items = tuple(self.read(item, shape.kind, f"{path}[{number}]") for number, item in enumerate(data))
        return _FAULTY if any(item is _FAULTY for item in items) else items

    def _value(self, data: object, kind: Any) -> Any:
        if is_enum(kind):
            known = {member.value: member for member in kind}
            if not isinstance(data, str) or data not in known:
                raise ValueError(f"{named(data)} is none of {', '.join(known)}{self._guess(data, known)}")
            return known[data]
        return kind.parse(_plain(data, str))

    def _guess(self, given: object, known: Iterable[str]) -> str:
        """The nearest known word, for as many as a person will read."""
        if not isinstance(given, str) or len(given) > _LONGEST_GUESSED or self._guesses >= _MOST_GUESSES:
            return ""
        self._guesses += 1
        nearest = difflib.get_close_matches(given, known, n=1)
        return f"; did you mean {nearest[0]!r}?" if nearest else ""


def _plain(data: Any, kind: type) -> Any:
    if not (isinstance(data, dict) if kind is dict else type(data) is kind):
        raise ValueError(f"{named(data)} is not {_PLAIN[kind]}")
    if kind is int and not -INT64 <= data < INT64:
        raise ValueError(f"{named(data)} does not fit in 64 bits")
    if kind is str and not data:
        raise ValueError(f"{data!r} is empty; leave the field out instead")
    return data
