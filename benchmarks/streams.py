"""Measure how much memory and time streams of reports take, and print a table in Markdown.

    python benchmarks/streams.py

Each row is of fresh processes, one that writes so many reports to a file and one that reads them from it.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import time
from itertools import repeat
from pathlib import Path

from reports import report_of

from coopmodel import read_jsonl, write_jsonl

_NUMBERS = (1_000, 10_000, 100_000)
_SIZE = 2_000


def main() -> None:
    """Print the table, or, with arguments, do what one process does and print the time of the processor."""
    if len(sys.argv) > 1:
        act, number, path = sys.argv[1:]
        start = time.process_time()
        if act == "write":
            write_jsonl(repeat(report_of(_SIZE), int(number)), path)
        else:
            for _ in read_jsonl(path):
                pass
        sys.stdout.write(f"{time.process_time() - start} {_peak()}")
        return
    sys.stdout.write("| Reports | file | write | peak memory | read | peak memory |\n")
    sys.stdout.write("| --: | --: | --: | --: | --: | --: |\n")
    with tempfile.TemporaryDirectory() as folder:
        for name in ("a.jsonl", "a.jsonl.gz"):
            for number in _NUMBERS:
                path = Path(folder) / name
                cells = [f"{number:,}", *_measured("write", number, path), *_measured("read", number, path)]
                cells.insert(
                    1, f"{path.stat().st_size / 1e6:,.1f} MB{' gzipped' if path.suffix == '.gz' else ''}"
                )
                sys.stdout.write(f"| {' | '.join(cells)} |\n")


def _measured(act: str, number: int, path: Path) -> tuple[str, str]:
    command = [sys.executable, __file__, act, str(number), str(path)]
    seconds, peak = subprocess.run(command, check=True, capture_output=True, text=True).stdout.split()
    return f"{float(seconds) / number * 1e6:,.0f} µs a report", f"{int(peak) / 1000:.1f} MB"


def _peak() -> int:
    """The peak memory of this process in kB (Linux)."""
    lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    return int(next(line.split()[1] for line in lines if line.startswith("VmHWM:")))


if __name__ == "__main__":
    main()
