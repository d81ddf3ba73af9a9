"""Canonical JSON by RFC 8785 (JSON Canonicalization Scheme), and digests of it."""

from __future__ import annotations

import hashlib
import json
from typing import Any

from coopmodel.errors import ModelError

__all__ = ["canonical_json"]

_MOST_EXACT = 2**53 - 1
"""The greatest whole number up to which a double holds every one (RFC 7493, section 2.2)."""

_FIRST_WITH_EXPONENT = 22
_LAST_WITH_ZEROS = -6


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
    """Section 3.2.2.3: as ECMAScript writes it (ECMA-262, Number::toString)."""
    mantissa, _, exponent = f"{number!r}e0".partition("e")[0], "", ""
    return ""
