"""Measure reading and writing JSON, side by side with other libraries, and print the tables in Markdown.

    python benchmarks/formats.py

Every figure is the median of many rounds in time of the processor, which a busy machine blurs least. The
libraries take turns within a round, and how one compares with another is the median of what each round says
of it, so that a slow moment of the machine weighs on neither. Text is written by all of them. The garbage
collector runs as it does for a user.
"""

from __future__ import annotations

import platform
import statistics
import sys
import time
from collections.abc import Callable, Mapping
from importlib.metadata import version
from operator import truediv
from typing import Any

import edtf
from mirrors import cattrs_mirror, msgspec_mirror, pydantic_mirror
from reports import report_of

import coopmodel

_SIZES = (2_000, 20_000, 200_000)
_LIBRARIES = ("coopmodel", "pydantic", "msgspec", "cattrs", "edtf")
_ROUNDS = 100
_DATES = ("2024-07-05", "2024-07", "2024", "201X", "1985-04-XX", "2004-06?", "2001-21")


def main() -> None:
    """Print the versions and the tables."""
    ways = {
        "coopmodel": (coopmodel.loads, coopmodel.dumps),
        "pydantic": pydantic_mirror(),
        "msgspec": msgspec_mirror(),
        "cattrs + json": cattrs_mirror(),
    }
    versions = ", ".join(f"{name} {version(name)}" for name in _LIBRARIES)
    _say(f"Python {platform.python_version()}, {versions}.", "")
    columns = [*ways, "of pydantic", "of msgspec"]
    _say(f"| Microseconds | {' | '.join(columns)} |", f"| :-- | {' | '.join('--:' for _ in columns)} |")
    for act in ("dumps", "loads"):
        for size in _SIZES:
            data = coopmodel.dumps(report_of(size)).encode()
            calls = {name: _call(act, read, write, data) for name, (read, write) in ways.items()}
            _say(_row(f"{act}, {len(data):,} bytes", _taken(calls, max(1, 60_000 // size))))
    _say("", *_dates())


def _call(
    act: str, read: Callable[[bytes], Any], write: Callable[[Any], Any], data: bytes
) -> Callable[[], Any]:
    thing = read(data)
    return (lambda: write(thing)) if act == "dumps" else (lambda: read(data))


def _taken(calls: Mapping[str, Callable[[], Any]], times: int) -> dict[str, list[float]]:
    """The microseconds of each call in every round, each called so many times in a round."""
    taken: dict[str, list[float]] = {name: [] for name in calls}
    for call in calls.values():
        call()
    for _ in range(_ROUNDS):
        for name, call in calls.items():
            start = time.thread_time()
            for _ in range(times):
                call()
            taken[name].append((time.thread_time() - start) / times * 1e6)
    return taken


def _row(title: str, taken: Mapping[str, list[float]]) -> str:
    medians = [f"{statistics.median(each):,.1f}" for each in taken.values()]
    ratios = [f"{_ratio(taken['coopmodel'], taken[other]):.2f}" for other in ("pydantic", "msgspec")]
    return f"| {title} | {' | '.join([*medians, *ratios])} |"


def _ratio(one: list[float], other: list[float]) -> float:
    return statistics.median(map(truediv, one, other))


def _dates() -> list[str]:
    taken = _taken(
        {
            "coopmodel": lambda: [coopmodel.PartialDate.parse(text) for text in _DATES],
            "edtf": lambda: [edtf.parse_edtf(text) for text in _DATES],
        },
        10,
    )
    own, other = (statistics.median(taken[name]) / len(_DATES) for name in ("coopmodel", "edtf"))
    times = _ratio(taken["edtf"], taken["coopmodel"])
    return [
        "| Microseconds for one date | `PartialDate.parse` | `edtf.parse_edtf` | times as fast |",
        "| :-- | --: | --: | --: |",
        f"| mean of {', '.join(_DATES)} | {own:.2f} | {other:,.0f} | {times:,.0f} |",
    ]


def _say(*lines: str) -> None:
    sys.stdout.write("".join(f"{line}\n" for line in lines))


if __name__ == "__main__":
    main()
