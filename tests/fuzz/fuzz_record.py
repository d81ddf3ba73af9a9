"""Give `parse_record` damaged records and see that it reads or refuses them.

    python tests/fuzz/fuzz_record.py 300000 [seed]

Not collected by pytest: it runs for minutes. The records are those of reports that the project's strategies
make, and a written one that shows the whole grammar; each is damaged in up to four places. It ends with
status 1 on the first text that raises anything but a RecordError, or is read as a report that its own record
does not give back.
"""

from __future__ import annotations

import random
import sys
import warnings
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from hypothesis.errors import NonInteractiveExampleWarning

from coopmodel.errors import RecordError
from coopmodel.formats.record import bare, parse_record, render
from coopmodel.testing import reports

WRITTEN = (Path(__file__).parents[1] / "formats" / "record.md").read_text(encoding="utf-8")
MARKS = [
    *"|#-\\,;:()[]{}`*_\"'<>&~.\n\r\t\0 \x85",
    "\u202e",
    "\ufeff",
    "\ud800",
    "```",
    "---",
    "\n\n",
    "| ",
    "- from ",
]
MARKS += [
    "\\u{",
    "\\u{110000}",
    "(" * 50,
    "[" * 5000,
    '{"a":' * 3000,
    "9" * 5000,
    "| " * 500,
    "20 May 2024",
    " to ",
]

Damage = Callable[[str, random.Random], str]


def _insert(text: str, chance: random.Random) -> str:
    at = chance.randint(0, len(text))
    return text[:at] + chance.choice(MARKS) + text[at:]


def _delete(text: str, chance: random.Random) -> str:
    at = chance.randint(0, len(text))
    return text[:at] + text[at + chance.choice([1, 1, 2, 10, 100]) :]


def _swap_lines(text: str, chance: random.Random) -> str:
    lines = text.split("\n")
    one, other = chance.randrange(len(lines)), chance.randrange(len(lines))
    lines[one], lines[other] = lines[other], lines[one]
    return "\n".join(lines)


def _repeat(text: str, chance: random.Random) -> str:
    at, length, to = chance.randint(0, len(text)), chance.randint(1, 80), chance.randint(0, len(text))
    return text[:to] + text[at : at + length] + text[to:]


def _change_case(text: str, chance: random.Random) -> str:
    at = chance.randint(0, len(text))
    return text[:at] + text[at : at + 20].swapcase() + text[at + 20 :]


def _cut_off(text: str, chance: random.Random) -> str:
    return text[: chance.randint(0, len(text))]


DAMAGES: list[Damage] = [
    _insert,
    _insert,
    _insert,
    _delete,
    _delete,
    _swap_lines,
    _repeat,
    _change_case,
    _cut_off,
]


def fuzz(times: int, seed: int) -> Counter[str]:
    """Read so many damaged records; what came of them."""
    chance = random.Random(seed)  # noqa: S311
    outcomes: Counter[str] = Counter()
    records = [WRITTEN]
    for number in range(times):
        if number % 1000 == 0:
            records = [WRITTEN, *(render(reports().example()) for _ in range(10))]
        text = chance.choice(records)
        for _ in range(chance.randint(1, 4)):
            text = chance.choice(DAMAGES)(text, chance)
        outcomes[_outcome(text)] += 1
    return outcomes


def _outcome(text: str) -> str:
    try:
        report = parse_record(text)
    except RecordError:
        return "refused"
    except Exception as error:
        error.add_note(f"read: {text!r}")
        raise
    if parse_record(render(report)) != bare(report):
        raise SystemExit(f"read, but not given back: {text!r}")
    return "read"


if __name__ == "__main__":
    warnings.simplefilter("ignore", NonInteractiveExampleWarning)
    counts = fuzz(int(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 0)
    sys.stdout.write(
        f"{sum(counts.values())} damaged records: {counts['read']} read, {counts['refused']} refused\n"
    )
