"""The front matter of a record: where the text comes from, and back."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from typing import Any

import attrs

from coopmodel.formats._record_dates import read_date
from coopmodel.formats._record_text import INVISIBLE, Piece, made
from coopmodel.formats._record_words import json_text, nearest, read_json
from coopmodel.model.reports import Report, Source

__all__ = ["FENCE", "read_front", "write_front"]

FENCE = "---"
_KEYS = [field.name for field in attrs.fields(Source)] + ["extra"]
_PLAIN = re.compile(rf"\w(?:[^\"'\\#:{INVISIBLE}]|:(?=\S)|(?<=\S)#|')*")
_PAIR = re.compile(r"([^:]*):[ \t]*")


def write_front(report: Report) -> list[str]:
    """The lines, fences included; none if there is nothing to say."""
    source = attrs.asdict(report.source, recurse=False)
    lines = [f"{key}: {_write(str(value))}" for key, value in source.items() if value is not None]
    if report.extra:
        lines.append(f"extra: {json_text(report.extra)}")
    return [FENCE, *lines, FENCE] if lines else []


def _write(value: str) -> str:
    return value if _PLAIN.fullmatch(value) else json_text(value)


def read_front(lines: Sequence[Piece]) -> tuple[dict[str, Any], dict[str, Piece]]:
    """The source and the `extra` of a report that the lines between the fences hold, and their places.

    Raises:
        RecordError: The lines are no such front matter.
    """
    values: dict[str, Any] = {}
    places: dict[str, Piece] = {}
    for line in lines:
        pair = _PAIR.match(line.raw)
        key = pair[1].strip().casefold() if pair else ""
        if pair is None or key not in _KEYS:
            line.fail(f"expected 'key: value' with one of the keys {', '.join(_KEYS)}{nearest(key, _KEYS)}")
        if key in values:
            line.fail(f"the {key} is given twice")
        places[key] = value = line.behind(pair.end())
        values[key] = _READERS.get(key, _read)(value)
    report = {"extra": values.pop("extra")} if "extra" in values else {}
    if values:
        report["source"] = made(Source, values, lines[0], places)
    return report, places


def _read(value: Piece) -> str:
    """A string in double quotes, as in JSON, or as it stands."""
    if not value.raw.startswith('"'):
        if not value.raw:
            value.fail("expected a value")
        return value.raw
    try:
        return str(json.loads(value.raw))
    except json.JSONDecodeError as error:
        value.fail(f"expected a string in double quotes, as in JSON: {error.msg}", value.start + error.pos)


_READERS = {"published": read_date, "extra": read_json}
