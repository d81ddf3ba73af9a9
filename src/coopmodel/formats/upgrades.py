"""The versions of the format, and the steps from each to the next.

A step takes the plain data of a report in one version and gives those of the next, before any object
exists: it knows nothing of the classes, which may have changed since. A step once released stays as it is.

Version 0 (coopmodel before its first release) had no key "format", and let an empty "id" stand for an
absent one.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from coopmodel.errors import FormatError, JsonError
from coopmodel.values.shown import shown

__all__ = ["FORMAT", "upgrade", "version"]

FORMAT = "coopmodel/1"
"""The format that is written: the value of the key "format" of a report."""

_NAME = re.compile(r"coopmodel/([1-9][0-9]{0,5})")


def version(data: object) -> int:
    """The version of the format in which the plain data of a report are written.

    Raises:
        JsonError: The key "format" holds no name of a format.

    >>> version({"format": "coopmodel/1"})
    1
    >>> version({"meetings": []})
    0
    """
    if not isinstance(data, dict) or "format" not in data:
        return 0
    name = data["format"]
    match = _NAME.fullmatch(name) if isinstance(name, str) else None
    if match is None:
        raise JsonError("the data of a Report", (f"{shown(name)} is no format; it is {FORMAT!r} @ $.format",))
    return int(match[1])


def upgrade(data: dict[str, Any]) -> dict[str, Any]:
    """The plain data of a report in any older version of the format, in the current one.

    What is given stays as it is; data that are current already are given back. Only the steps between the
    versions are taken: whether the data are sound is for `from_dict` to say.

    Raises:
        FormatError: The data are in a version that only a newer coopmodel knows.
        JsonError: The key "format" holds no name of a format.

    >>> upgrade({"source": {"title": "Ministers meet"}})
    {'format': 'coopmodel/1', 'source': {'title': 'Ministers meet'}}
    >>> upgrade({"format": "coopmodel/7"})
    Traceback (most recent call last):
        ...
    coopmodel.errors.FormatError: 1 fault in the data of a Report:
      'coopmodel/7' is newer than this coopmodel: python -m pip install --upgrade coopmodel @ $.format
    """
    start = version(data)
    if start > len(_STEPS):
        name, remedy = data["format"], "python -m pip install --upgrade coopmodel"
        fault = f"{name!r} is newer than this coopmodel: {remedy} @ $.format"
        raise FormatError("the data of a Report", (fault,))
    for step in _STEPS[start:]:
        data = step(data)
    return data


def _from_0_to_1(data: dict[str, Any]) -> dict[str, Any]:
    """Name the format; leave out each `id` of a meeting or an initiative that is empty."""
    named = {"format": "coopmodel/1", **data}
    for key in ("meetings", "initiatives"):
        if isinstance(named.get(key), list):
            named[key] = [_without_empty_id(item) for item in named[key]]
    return named


def _without_empty_id(item: Any) -> Any:
    if isinstance(item, dict) and item.get("id") == "":
        return {key: value for key, value in item.items() if key != "id"}
    return item


_STEPS: tuple[Callable[[dict[str, Any]], dict[str, Any]], ...] = (_from_0_to_1,)
"""The step from version 0 to 1, from 1 to 2, ...: as many as the current version's number."""
