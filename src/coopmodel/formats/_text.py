"""The slow way into JSON text: every fault of the text itself, each with its place.

The fast way is msgspec; this one runs when something is wrong and must take the same texts.
"""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from collections.abc import Iterator
from typing import Any, NamedTuple

from coopmodel.errors import JsonError
from coopmodel.values.shown import shown

__all__ = ["INT64", "Fault", "around", "at", "named", "read_text", "repeated_keys", "unreadable_numbers"]

_LONGEST_KEY = 80
_LONGEST_INTEGER = 20
INT64 = 2**63
"""The first number that does not fit in 64 bits with a sign."""


class Fault(NamedTuple):
    """What is wrong, and where in the data."""

    message: str
    path: str

    def __str__(self) -> str:
        return f"{self.message} @ {self.path}"


class _Unreadable:
    """What stands in the place of a number that cannot be read."""

    def __init__(self, why: str) -> None:
        self.why = why


class _Object(dict[str, Any]):
    """An object of JSON, and the keys that stand in it more than once."""

    def __init__(self, pairs: list[tuple[str, Any]]) -> None:
        super().__init__(pairs)
        self.repeated: tuple[str, ...] = ()
        if len(pairs) > len(self):
            times = Counter(key for key, _ in pairs)
            self.repeated = tuple(key for key in self if times[key] > 1)


def read_text(data: str | bytes) -> Any:
    """The plain data of a JSON text, in which faults are marked that leave the rest readable.

    Raises:
        JsonError: The text is no JSON.
    """
    text = data if isinstance(data, str) else _decoded(bytes(data))
    if text.startswith("\ufeff"):
        raise _no_json("it begins with a byte order mark; save it as UTF-8 without one")
    try:
        return json.loads(
            text,
            object_pairs_hook=_Object,
            parse_int=_integer,
            parse_float=_float,
            parse_constant=lambda name: _Unreadable(f"{name} is no JSON number"),
        )
    except json.JSONDecodeError as error:
        raise _no_json(f"{error.msg} (line {error.lineno}, column {error.colno})") from None
    except RecursionError:
        raise _no_json("it is nested too deep") from None


def _decoded(data: bytes) -> str:
    encoding = json.detect_encoding(data)
    if encoding.startswith(("utf-16", "utf-32")):
        raise _no_json(f"it is written in {encoding.upper()}; save it as UTF-8")
    try:
        return data.decode()
    except UnicodeDecodeError as error:
        raise _no_json(f"it is not UTF-8: {error.reason} (byte {error.start})") from None


def _no_json(why: str) -> JsonError:
    return JsonError("the text", (f"no JSON: {why}",))


def _integer(digits: str) -> int | _Unreadable:
    if len(digits) <= _LONGEST_INTEGER and -INT64 <= (number := int(digits)) < INT64:
        return number
    return _Unreadable(f"{shown(digits)} does not fit in 64 bits")


def _float(digits: str) -> float | _Unreadable:
    number = float(digits)
    return number if math.isfinite(number) else _Unreadable(f"{shown(digits)} is beyond a double's range")


def repeated_keys(data: Any) -> list[Fault]:
    """The keys of the data that `read_text` gave which stand more than once in one object."""
    return [
        Fault(f"the key {shown(key)} is given more than once", at(path, key))
        for item, path in _everything(data)
        if isinstance(item, _Object)
        for key in item.repeated
    ]


def unreadable_numbers(data: Any) -> list[Fault]:
    """The numbers in the data that `read_text` gave which cannot be read."""
    return [Fault(item.why, path) for item, path in _everything(data) if isinstance(item, _Unreadable)]


def _everything(data: Any) -> Iterator[tuple[Any, str]]:
    """Every value in the data and its path, in their order."""
    waiting: list[tuple[Any, str]] = [(data, "$")]
    while waiting:
        item, path = waiting.pop()
        yield item, path
        if isinstance(item, dict):
            waiting += [(value, at(path, key)) for key, value in reversed(item.items())]
        elif isinstance(item, list):
            waiting += [(value, f"{path}[{number}]") for number, value in reversed([*enumerate(item)])]


def at(path: str, key: object) -> str:
    """The path of a key of the object at a path.

    >>> at("$", "meetings"), at("$.extra", "our file")
    ('$.meetings', "$.extra['our file']")
    """
    plain = isinstance(key, str) and key.isidentifier() and len(key) <= _LONGEST_KEY
    return f"{path}.{key}" if plain else f"{path}[{shown(key)}]"


def around(path: str) -> list[str]:
    """A path, and those of all that it lies in.

    >>> around("$.meetings[0].ordinal")
    ['$', '$.meetings', '$.meetings[0]', '$.meetings[0].ordinal']
    """
    return [path[: match.start()] for match in re.finditer(r"[.\[]|$", path)]


def named(value: object) -> str:
    """A value as a message names it.

    >>> named("Tashkent"), named({"city": "Tashkent"})
    ("'Tashkent'", 'an object')
    """
    if isinstance(value, dict):
        return "an object"
    return "an array" if isinstance(value, list | tuple) else shown(value)
