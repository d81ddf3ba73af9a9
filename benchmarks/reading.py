"""How fast reports are read, against a named peer in the same run.

    python -m pip install -e . spacy && python benchmarks/reading.py

The peer is spaCy's `blank("en")` with sentencizer and an `entity_ruler` that holds the names of the same
states and cities: only the step that finds names and sentences. Prints a Markdown table.
"""

from __future__ import annotations

import platform
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import spacy

import coopmodel
from coopmodel.gazetteers.entries import EntryKind
from coopmodel.gazetteers.rows import NameRow, read_rows

_SEEDS = [path.read_text("utf-8") for path in sorted(Path("seeds").glob("*.txt"))]
_ROUNDS = 5
_COLD = {
    "coopmodel": "import coopmodel; coopmodel.parse(open('seeds/000_83468558e8ba6839.txt').read())",
    "spaCy": "import sys; sys.path.insert(0, 'benchmarks'); import reading; reading.pipeline()",
}


def pipeline() -> spacy.Language:
    """The peer, its names loaded."""
    nlp = spacy.blank("en")
    nlp.add_pipe("sentencizer")
    ruler = nlp.add_pipe("entity_ruler")
    rows = [row for file in ("states.jsonl", "cities.jsonl") for row in read_rows(file, NameRow)]
    labels = {EntryKind.STATE: "STATE", EntryKind.CITY: "CITY"}
    ruler.add_patterns(
        [
            {"label": labels[row.kind], "pattern": name}
            for row in rows
            if row.kind in labels
            for name in row.wordings
        ]
    )
    return nlp


def seconds(read: Callable[[str], object], texts: list[str]) -> float:
    """The median time for reading all the texts once."""
    read(texts[0])
    times = []
    for _ in range(_ROUNDS):
        start = time.perf_counter()
        for text in texts:
            read(text)
        times.append(time.perf_counter() - start)
    return statistics.median(times)


def cold(code: str) -> float:
    """The median time of a fresh process, without that of an empty one."""

    def run(code: str) -> float:
        start = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], check=True)
        return time.perf_counter() - start

    return statistics.median(run(code) for _ in range(_ROUNDS)) - statistics.median(
        run("") for _ in range(_ROUNDS)
    )


def of_size(size: int) -> str:
    """A text of so many characters: the first seed, which has nothing behind its end, again and again."""
    whole = _SEEDS[0] + "\n"
    return (whole * (size // len(whole) + 1))[:size]


def main() -> None:
    nlp = pipeline()
    texts = _SEEDS * 10
    ours, theirs = seconds(coopmodel.parse, texts), seconds(nlp, texts)
    small, large = [of_size(5_000)] * 20, [of_size(1_000_000)]
    per_small = seconds(coopmodel.parse, small) / sum(map(len, small))
    per_large = seconds(coopmodel.parse, large) / sum(map(len, large))
    start_ours, start_theirs = cold(_COLD["coopmodel"]), cold(_COLD["spaCy"])
    print(
        f"Python {platform.python_version()}, spaCy {spacy.__version__}, coopmodel {coopmodel.__version__}\n"
    )
    print("| | coopmodel | spaCy | ratio |\n|---|---|---|---|")
    rates = f"{len(texts) / ours:.0f} | {len(texts) / theirs:.0f} | {theirs / ours:.1f} times as fast"
    print(f"| seed-sized texts a second | {rates} |")
    starts = f"{start_ours:.2f} s | {start_theirs:.2f} s | {start_ours / start_theirs:.2f}"
    print(f"| first text in a fresh process | {starts} |")
    print(f"\nTime per character at 1 MB: {per_large / per_small:.2f} times that at 5 kB")


if __name__ == "__main__":
    main()
