"""Canonical JSON by RFC 8785 (JSON Canonicalization Scheme), and digests of it."""

from __future__ import annotations

import hashlib
import json
from decimal import Decimal
from typing import Any

import msgspec

from coopmodel.errors import ModelError
from coopmodel.formats._writer import written

__all__ = ["canonical_json", "digest"]

_MOST_EXACT = 2**53 - 1
"""The greatest whole number up to which a double holds every one (RFC 7493, section 2.2)."""

_MOST_PLACES = 21
_MOST_ZEROS = 6


def canonical_json(data: Any) -> str:
    """Plain data as canonical JSON text.

    Raises:
        ModelError: A whole number is beyond ±(2**53 - 1), so that a double would not hold it exactly.

    >>> canonical_json({"ö": 1e21, "a": [1.0, 0.000001, -0.0, True]})
    '{"a":[1,0.000001,0,true],"ö":1e+21}'
    """
    if isinstance(data, dict):
        keys = sorted(data, key=_utf16)
        return "{" + ",".join(f"{_text(key)}:{canonical_json(data[key])}" for key in keys) + "}"
    if isinstance(data, list):
        return "[" + ",".join(map(canonical_json, data)) + "]"
    if isinstance(data, str):
        return _text(data)
    if isinstance(data, float):
        return _number(data)
    if isinstance(data, int) and abs(data) > _MOST_EXACT:
        raise ModelError(f"{data} in canonical JSON: no double holds it exactly; write it as a string")
    return json.dumps(data)


def _utf16(key: str) -> bytes:
    """By which RFC 8785, section 3.2.3, sorts keys: their UTF-16 code units."""
    return key.encode("utf-16-be")


def _text(text: str) -> str:
    """Section 3.2.2.2: only quote, backslash and control characters are escaped, as shortly as can be."""
    return json.dumps(text, ensure_ascii=False)


def _number(number: float) -> str:
    """Section 3.2.2.3: as ECMAScript writes it (ECMA-262, Number::toString), in the fewest digits."""
    stated = Decimal(repr(number)).normalize().as_tuple()
    digits, exponent = "".join(map(str, stated.digits)), int(stated.exponent)
    if digits == "0":
        return "0"
    sign, point = "-" * stated.sign, len(digits) + exponent
    if len(digits) <= point <= _MOST_PLACES:
        return sign + digits + "0" * exponent
    if 0 < point <= _MOST_PLACES:
        return f"{sign}{digits[:point]}.{digits[point:]}"
    if -_MOST_ZEROS < point <= 0:
        return f"{sign}0.{'0' * -point}{digits}"
    fraction = f".{digits[1:]}" if len(digits) > 1 else ""
    return f"{sign}{digits[0]}{fraction}e{point - 1:+d}"


def digest(x: object) -> str:
    """The SHA-256 of a record's canonical JSON in UTF-8: equal records have equal digests in every language.

    The canonical text is that of `dumps(x, canonical=True)`; the digest is written in hexadecimal digits
    behind "sha256:".

    Raises:
        ModelError: It is no object of the model, or holds a whole number that no double holds exactly.

    >>> from coopmodel import Span
    >>> digest(Span(start=3, end=9))
    'sha256:b2a0367bd9247011d5cf90a1ff93182f1354434aec7feb5ebb0edc23aa611a9c'
    """
    text = canonical_json(msgspec.to_builtins(written(x)))
    return f"sha256:{hashlib.sha256(text.encode()).hexdigest()}"
