"""The fast way into the model: from msgspec's structs to objects, by one function made for each class.

What the struct asked of a value is not asked again; every other rule of the model is run as it stands, or
by an equivalent written out below for the few that every fact meets. A doubt is no verdict: whoever calls
reads anew in the slow way, which explains.

The objects are filled as instances of an open subclass, whose attributes can be set, and then turned into
instances of their class: an initialiser of attrs would run all rules again, one call for each field.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache, lru_cache
from typing import Any

import msgspec
from msgspec import UNSET

from coopmodel.errors import ModelError
from coopmodel.formats._shapes import Shape, is_record, is_value, require_known, shapes
from coopmodel.formats._wire import wire
from coopmodel.model import checks
from coopmodel.model.evidence import Evidence
from coopmodel.model.initiatives import Initiative
from coopmodel.model.meetings import Meeting
from coopmodel.model.parties import Party, Person
from coopmodel.model.places import Place
from coopmodel.model.reports import Source
from coopmodel.values.countries import COUNTRY_CODES
from coopmodel.values.span import Span

__all__ = ["read_fast"]

_DATED = (
    "made.id and (made.start is None or made.end is None"
    " or len(made.start.edtf) == len(made.end.edtf) == 10 and made.start.edtf <= made.end.edtf)"
)
_SOUND = {
    Span: "0 <= made.start <= made.end",
    Evidence: "len(made.quote) == made.span.end - made.span.start",
    Source: "made.sha256 is None",
    Place: "made.city and (made.country is None or made.country in COUNTRY_CODES)",
    Party: "made.code in COUNTRY_CODES",
    Person: "made.name or made.role",
    Meeting: _DATED,
    Initiative: _DATED,
}
"""If this is true of an object, its `__attrs_post_init__` has nothing to refuse or to add."""

_SPAN = (
    "span = OpenSpan()",
    "span.start, span.end = value.start, value.end",
    "span.__class__ = Span",
    f"if not ({_SOUND[Span].replace('made', 'span')}): span.__attrs_post_init__()",
)
"""How a span is read in place: each quote has one, and a call costs as much as a span."""

_REMEMBERED = 4096
_ENCODER = msgspec.json.Encoder()
_COLON = re.compile(rb"\\u003a", re.IGNORECASE)


def read_fast(data: str | bytes, cls: Any) -> Any:
    """The object of a class of the model that a JSON text holds, or None if there is any doubt.

    Raises:
        ModelError: The class is none of the model.

    >>> read_fast(b'{"start": 3, "end": 9}', Span)
    Span(start=3, end=9)
    """
    decode, read = _ways(cls)
    try:
        text = data.encode() if isinstance(data, str) else data
        given = decode(text)
        return None if _repeats_keys(text, given) else read(given)
    except (ModelError, msgspec.DecodeError, UnicodeError, RecursionError):
        return None


@cache
def _ways(cls: Any) -> tuple[Callable[[bytes], Any], Callable[[Any], Any]]:
    require_known(cls)
    return msgspec.json.Decoder(wire(cls)).decode, reader(cls)


def _repeats_keys(data: bytes, given: Any) -> bool:
    """Whether a key can stand twice in an object of the text of which msgspec read what is given.

    Written anew, what was read is shorter by the first of the two, so it has fewer colons. No colon can
    appear from nowhere but by the escape U+003A.
    """
    anew = bytearray(len(data))
    _ENCODER.encode_into(given, anew)
    if anew == data:
        return False
    return data.count(b":") != anew.count(b":") or _COLON.search(data) is not None


@cache
def reader(kind: Any) -> Callable[[Any], Any]:
    """The function that makes an object of a class of the model of what `wire` of the class read.

    It raises ModelError if a rule does not hold.
    """
    if is_value(kind):
        return lru_cache(_REMEMBERED)(kind.parse)
    if not is_record(kind):
        return lambda value: value
    names: dict[str, Any] = {"kind": kind, "Open": _open(kind), "UNSET": UNSET, "padded": _padded}
    names["COUNTRY_CODES"] = COUNTRY_CODES
    lines = ["def read(given):", " made = Open()"]
    for shape in shapes(kind):
        lines += _filling(shape, names)
    lines.append(" made.__class__ = kind")
    if hasattr(kind, "__attrs_post_init__"):
        unless = f"if not ({_SOUND[kind]}): " if kind in _SOUND else ""
        lines.append(f" {unless}made.__attrs_post_init__()")
    lines.append(" return made")
    exec(compile("\n".join(lines), f"<reader of {kind.__name__}>", "exec"), names)  # noqa: S102
    read: Callable[[Any], Any] = names["read"]
    return read


def _open(kind: type) -> type:
    """A subclass of the same layout whose attributes can be set and which takes no arguments."""
    plain = {name: getattr(object, name) for name in ("__init__", "__setattr__", "__delattr__")}
    return type(kind.__name__, (kind,), {"__slots__": (), **plain})


def _filling(shape: Shape, names: dict[str, Any]) -> list[str]:
    """The lines that read one field; what they need by name is put among the names."""
    name = shape.name
    names |= {
        f"read_{name}": reader(shape.kind),
        f"rule_{name}": shape.rule,
        f"attribute_{name}": shape.attribute,
        f"empty_{name}": shape.attribute.default,
    }
    lines = [f" value = given.{name}"]
    indent = " "
    absent = " or ".join(
        condition
        for condition, possible in (("value is UNSET", not shape.required), ("value is None", shape.optional))
        if possible
    )
    if absent:
        empty = f"empty_{name}.factory()" if shape.made_anew else f"empty_{name}"
        lines += [f" if {absent}: made.{name} = {empty}", " else:"]
        indent = "  "
    if shape.kind is Span and not shape.many:
        names |= {"Span": Span, "OpenSpan": _open(Span)}
        return [*lines, *(indent + line for line in _SPAN), f"{indent}made.{name} = span"]
    return lines + [indent + line for line in _checks(shape)] + [f"{indent}made.{name} = {_made(shape)}"]


def _made(shape: Shape) -> str:
    if not (is_record(shape.kind) or is_value(shape.kind)):
        return "value"
    read = f"read_{shape.name}"
    return f"tuple(map({read}, value))" if shape.many else f"{read}(value)"


def _checks(shape: Shape) -> list[str]:
    if shape.rule is None or shape.rule is checks.is_quote:
        return []
    if shape.rule in {checks.is_text, checks.is_id}:
        return ["if value is not value.strip(): padded()"]
    return [f"rule_{shape.name}(made, attribute_{shape.name}, value)"]


def _padded() -> None:
    raise ModelError("a text has blanks around it")
