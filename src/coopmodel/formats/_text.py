"""The slow way into JSON text: every fault of the text itself, each with its place.

The fast way is msgspec; this one runs when something is wrong and must take the same texts.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterator
from typing import Any, NamedTuple

from coopmodel.errors import JsonError

__all__ = ["Fault", "Unreadable", "at", "read_text", "shown", "text_faults"]

_LONGEST_SHOWN = 80
_LONGEST_INTEGER = 20
_INT64 = 2**63


class Fault(NamedTuple):
    """What is wrong, and where in the data."""

    message: str
    path: str

    def __str__(self) -> str:
        return f"{self.message} @ {self.path}"


class Unreadable:
    """What stands in the place of a number that cannot be read."""

    def __init__(self, why: str) -> None:
        self.why = why


class _Object(dict[str, Any]):
    """An object of JSON, and the keys that stand in it more than once."""

    def __init__(self, pairs: list[tuple[str, Any]]) -> None:
        super().__init__(pairs)
        self.repeated: tuple[str, ...] = ()
        if len(pairs) > len(self):
            keys = [key for key, _ in pairs]
            self.repeated = tuple(key for key in self if keys.count(key) > 1)


def read_text(data: str | bytes) -> Any:
    """The plain data of a JSON text, in which faults are marked that leave the rest readable.

    Raises:
        JsonError: The text is no JSON.
    """
    text = _decoded(data) if isinstance(data, bytes) else data
    if text.startswith("\ufeff"):
        raise _no_json("it begins with a byte order mark; save it as UTF-8 without one")
    try:
        return json.loads(
            text,
            object_pairs_hook=_Object,
            parse_int=_integer,
            parse_float=_float,
            parse_constant=lambda name: Unreadable(f"{name} is no JSON number"),
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


def _integer(digits: str) -> int | Unreadable:
    if len(digits) <= _LONGEST_INTEGER and -_INT64 <= (number := int(digits)) < _INT64:
        return number
    return Unreadable(f"{shown(digits)} does not fit in 64 bits")


def _float(digits: str) -> float | Unreadable:
    number = float(digits)
    return number if math.isfinite(number) else Unreadable(f"{shown(digits)} is beyond the range of a double")


def text_faults(data: Any) -> Iterator[Fault]:
    """The faults that `read_text` marked: keys that stand twice, and numbers that cannot be read."""
    waiting: list[tuple[Any, str]] = [(data, "$")]
    while waiting:
        item, path = waiting.pop()
        if isinstance(item, Unreadable):
            yield Fault(item.why, path)
        elif isinstance(item, dict):
            for key in getattr(item, "repeated", ()):
                yield Fault(f"the key {shown(key)} is given more than once", at(path, key))
            waiting += [(value, at(path, key)) for key, value in reversed(item.items())]
        elif isinstance(item, list):
            waiting += [(value, f"{path}[{number}]") for number, value in reversed([*enumerate(item)])]


def at(path: str, key: object) -> str:
    """The path of a key of the object at a path.

    >>> at("$.extra", "our file")
    '$.extra["our file"]'
    """
    if isinstance(key, str) and key.isidentifier():
        return f"{path}.{key}"
    return f"{path}[{shown(key) if not isinstance(key, str) else json.dumps(key)}]"


def shown(value: object) -> str:
    """A value as it is shown in a message: cut off where it is long.

    >>> shown([True, "x" * 100])
    "[True, 'xxxxxxxxxxxxxxxxxxxxxxxxxxxx...xxxxxxxxxxxxxxxxxxxxxxxxxxxxx']"
    """
    return ""
