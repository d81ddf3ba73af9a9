"""The JSON Schema of the format, which other languages can check and generate code by."""

from __future__ import annotations

import json
from importlib.resources import files
from typing import Any

__all__ = ["json_schema"]


def json_schema() -> dict[str, Any]:
    """The JSON Schema (2020-12) of a report as it is written, each time as a new dict.

    >>> json_schema()["$id"]
    'urn:coopmodel:schema:1'
    """
    text = files("coopmodel.formats").joinpath("schema.json").read_text("utf-8")
    schema: dict[str, Any] = json.loads(text)
    return schema
