"""The JSON Schema of the format, by which other languages can check reports and generate code.

A document that is valid by the schema is read by `loads`, unless it breaks a rule that JSON Schema cannot
state. These are all:

- a span does not end before it starts, and a quote has as many code points as its span;
- a meeting or an initiative does not end before it starts;
- whole numbers in `extra` fit in 64 bits, and it is nested at most 100 deep;
- a whole number is written without a fraction: JSON Schema takes 1.0 for one.

What `dumps` writes is valid. `loads` also reads older versions of the format, for which the schema does not
speak.
"""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any

__all__ = ["json_schema"]


def json_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of a report as it is written, each time as a new dict.

    The last part of its "$id" is the version of the format.

    >>> schema = json_schema()
    >>> schema["$id"]
    'urn:coopmodel:schema:1'
    >>> schema["$defs"]["Party"]["properties"]["name"]["description"]
    'The usual English name.'
    """
    text = files("coopmodel.formats").joinpath("schema.json").read_text("utf-8")
    schema: dict[str, Any] = json.loads(text)
    return schema
