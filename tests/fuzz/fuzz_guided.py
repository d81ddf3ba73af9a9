"""Fuzz one reader as its coverage guides: `loads`, `parse_record` or `PartialDate.parse`.

    python -m pip install atheris
    python tests/fuzz/fuzz_guided.py json -runs=300000
    python tests/fuzz/fuzz_guided.py record -runs=300000
    python tests/fuzz/fuzz_guided.py date -runs=300000

Not collected by pytest: it runs for minutes. It begins with the frozen documents, the written record or dates
of every form, and goes on with what reaches lines that nothing reached before. It ends with a report of the
input that raises anything but a CoopModelError, or is read as what is not given back when it is written.
Further options are those of libFuzzer.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import atheris

with atheris.instrument_imports(include=["coopmodel"]):
    from coopmodel.errors import CoopModelError
    from coopmodel.formats.json import dumps, loads
    from coopmodel.formats.record import bare, parse_record, render
    from coopmodel.values.dates import PartialDate

FORMATS = Path(__file__).parents[1] / "formats"
DATES = "2024 2024-07 2024-07-05? 201X 20XX~ 1985-04-XX 1985-XX-XX 2001-21 2024-33%".split()


class Target(NamedTuple):
    """A reader, what undoes it, and what it begins with."""

    read: Callable[[Any], Any]
    write: Callable[[Any], Any]
    seeds: list[bytes]
    as_text: bool = True


def _documents() -> list[bytes]:
    old = [path.read_bytes() for path in sorted((FORMATS / "version0").glob("*.json"))]
    return [*old, *(dumps(loads(data)).encode() for data in old)]


def _read_record(text: str) -> Any:
    return bare(parse_record(text))


TARGETS: dict[str, Callable[[], Target]] = {
    "json": lambda: Target(loads, dumps, _documents(), as_text=False),
    "record": lambda: Target(_read_record, render, [(FORMATS / "record.md").read_bytes()]),
    "date": lambda: Target(PartialDate.parse, str, [date.encode() for date in DATES]),
}


def main() -> None:
    """Fuzz the target that the command line names."""
    target = TARGETS[sys.argv[1]]()

    def read_one(data: bytes) -> None:
        given = data.decode("utf-8", "surrogateescape") if target.as_text else data
        try:
            made = target.read(given)
        except CoopModelError:
            return
        if target.read(target.write(made)) != made:
            raise AssertionError(f"read, but not given back: {given!r}")

    with tempfile.TemporaryDirectory() as folder:
        for number, seed in enumerate(target.seeds):
            (Path(folder) / str(number)).write_bytes(seed)
        atheris.Setup([sys.argv[0], folder, *sys.argv[2:]], read_one)
        atheris.Fuzz()


if __name__ == "__main__":
    main()
