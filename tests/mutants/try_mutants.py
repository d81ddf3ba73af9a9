"""Spoil the model, one place at a time, and see that the tests notice.

    python tests/mutants/try_mutants.py [number of processes]

Not collected by pytest: it runs for minutes. Each mutant is a copy of the package in a temporary folder with
one piece of one file replaced. It ends with status 1 if the tests pass with any of them, or if a piece that
is to be replaced does not stand exactly once in its file.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).parents[2]
TESTS = ["tests/values", "tests/model", "tests/formats", "tests/property"]
READING = ["tests/property/test_reading_laws.py", "tests/property/test_stability.py"]


class Mutant(NamedTuple):
    """A piece of a file of the package, and what stands in its place."""

    file: str
    piece: str
    instead: str


MUTANTS = [
    # A field renamed, left out, or of another default
    Mutant("model/places.py", "    venue: str | None", "    hall: str | None"),
    Mutant("model/reports.py", "    publisher: str | None", "    press: str | None"),
    Mutant(
        "model/initiatives.py",
        "    done: bool = attrs.field(default=False",
        "    done: bool = attrs.field(default=True",
    ),
    Mutant("model/reports.py", "attrs.field(default=Severity.WARNING", "attrs.field(default=Severity.ERROR"),
    Mutant("model/meetings.py", '    VIRTUAL = "virtual"', '    VIRTUAL = "online"'),
    # A rule of a field left out or loosened
    Mutant("model/meetings.py", "checks.maybe(checks.whole(1))", "checks.maybe(checks.whole(0))"),
    Mutant("model/evidence.py", "attrs.field(validator=checks.is_quote)", "attrs.field()"),
    Mutant(
        "model/evidence.py", "rule: str = attrs.field(validator=checks.is_text)", "rule: str = attrs.field()"
    ),
    Mutant("model/parties.py", "attrs.field(validator=checks.member(PartyKind))", "attrs.field()"),
    Mutant("model/parties.py", "default=(), validator=checks.some(Person)", "default=()"),
    Mutant("model/meetings.py", "factory=dict, validator=checks.is_json", "factory=dict"),
    Mutant("model/meetings.py", "validator=checks.is_json, hash=False", "validator=checks.is_json"),
    # The rules themselves
    Mutant("model/checks.py", "    if not value:\n", "    if False:\n"),
    Mutant("model/checks.py", "if value != value.strip():", "if value != value.lstrip():"),
    Mutant(
        "model/checks.py",
        "        if not isinstance(value, tuple):",
        "        if not isinstance(value, tuple | list):",
    ),
    Mutant(
        "model/checks.py",
        "type(value) is not int or not low <= value",
        "not isinstance(value, int) or not low <= value",
    ),
    Mutant("model/checks.py", "_MAX_DEPTH = 100", "_MAX_DEPTH = 101"),
    Mutant("model/checks.py", "_INT64 = 2**63", "_INT64 = 2**64"),
    Mutant("model/checks.py", "if math.isfinite(item)", "if not math.isnan(item)"),
    Mutant("model/checks.py", "end.latest < start.earliest", "end.latest < start.latest"),
    # What an object asks of its fields together, and its id
    Mutant("model/meetings.py", "        checks.in_order(self, self.start, self.end)\n", ""),
    Mutant("model/initiatives.py", "        checks.in_order(self, self.start, self.end)\n", ""),
    Mutant(
        "model/meetings.py",
        "(self.name, self.series, self.ordinal, self.start, *place)",
        "(self.name, self.series, self.start, *place)",
    ),
    Mutant("model/ids.py", "sha256", "sha1"),
    # Spans
    Mutant("values/span.py", "if not 0 <= value <= _LAST:", "if not value <= _LAST:"),
    Mutant("values/span.py", "if self.end < self.start:", "if self.end <= self.start:"),
    Mutant(
        "values/span.py",
        "self.start <= other.start and other.end <= self.end",
        "self.start < other.start and other.end <= self.end",
    ),
    # Dates
    Mutant("values/edtf.py", "4[01]|XX)", "4[012]|XX)"),
    Mutant("values/edtf.py", 'r"[?~%]?",', 'r"[?~]?",'),
    Mutant("values/edtf.py", 'year != "0000"', "True"),
    Mutant("values/edtf.py", "_DATE.fullmatch(text)", "_DATE.match(text)"),
    Mutant("values/edtf.py", '"40": ((0, 1, 1), (0, 6, 30))', '"40": ((0, 1, 1), (0, 7, 31))'),
    Mutant(
        "values/dates.py",
        "mine.end_latest < theirs.start_earliest",
        "mine.end_latest <= theirs.start_earliest",
    ),
    Mutant(
        "values/dates.py",
        "mine.end_earliest >= theirs.start_latest",
        "mine.end_earliest > theirs.start_latest",
    ),
    # JSON: reading, writing, the schema
    Mutant("formats/_wire.py", "le=2**63 - 1", "le=2**62"),
    Mutant("formats/_reader.py", "made.start.edtf <= made.end.edtf", "made.start.edtf >= made.end.edtf"),
    Mutant("formats/_reader.py", 'Span: "0 <= made.start <= made.end"', 'Span: "True"'),
    Mutant("formats/_reader.py", 'return data.count(b":") != anew.count(b":") or', "return"),
    Mutant("formats/canonical.py", "sorted(data, key=_utf16)", "sorted(data)"),
    Mutant("formats/canonical.py", "_MOST_EXACT = 2**53 - 1", "_MOST_EXACT = 2**53"),
]


def is_noticed(mutant: Mutant) -> bool:
    """Whether the tests fail with a mutant.

    Raises:
        ValueError: The piece does not stand exactly once in its file.
    """
    with tempfile.TemporaryDirectory() as folder:
        package = Path(folder) / "coopmodel"
        shutil.copytree(ROOT / "src" / "coopmodel", package, ignore=shutil.ignore_patterns("__pycache__"))
        file = package / mutant.file
        text = file.read_text(encoding="utf-8")
        if text.count(mutant.piece) != 1:
            raise ValueError(f"{mutant.file}: {mutant.piece!r} stands there {text.count(mutant.piece)} times")
        file.write_text(text.replace(mutant.piece, mutant.instead), encoding="utf-8")
        left_out = [f"--ignore={path}" for path in READING]
        line = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", *left_out, *TESTS]
        env = {**os.environ, "PYTHONPATH": folder, "PYTHONDONTWRITEBYTECODE": "1"}
        return subprocess.run(line, cwd=ROOT, env=env, capture_output=True, check=False).returncode == 1  # noqa: S603


def main() -> None:
    """Try all mutants and say which the tests did not notice."""
    workers = int(sys.argv[1]) if len(sys.argv) > 1 else 1
    with ThreadPoolExecutor(workers) as pool:
        noticed = list(pool.map(is_noticed, MUTANTS))
    for mutant, was_noticed in zip(MUTANTS, noticed, strict=True):
        if not was_noticed:
            sys.stdout.write(f"not noticed: {mutant.file}: {mutant.piece!r} -> {mutant.instead!r}\n")
    sys.stdout.write(f"{sum(noticed)} of {len(MUTANTS)} mutants noticed\n")
    sys.exit(0 if all(noticed) else 1)


if __name__ == "__main__":
    main()
