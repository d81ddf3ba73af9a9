"""Give `loads` and `PartialDate.parse` damaged documents and dates, and see that they read or refuse them.

    python tests/fuzz/fuzz_json.py 300000 [seed]

Not collected by pytest: it runs for minutes. The documents are the frozen ones of version 0, and the same in
the current version; each is damaged in its values, its bytes or both. It ends with status 1 on the first
input that raises anything but a CoopModelError, or is read as what is not given back when it is written.
"""

from __future__ import annotations

import json
import random
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from coopmodel.errors import CoopModelError
from coopmodel.formats.json import dumps, loads
from coopmodel.values.dates import PartialDate

VERSION_0 = Path(__file__).parents[1] / "formats" / "version0"
VALUES: list[Any] = [None, True, -1, 2**63, 1.5, "", " a", "\ud800", "soon", [], {}, [[]], {"a": 1}]
MARKS = [
    mark.encode()
    for mark in '" \\ { } [ ] : , \\u \\ud800 \\u003a null true 1e999 -0 0.0 NaN Infinity'.split()
]
MARKS += [
    b"\xed\xa0\x80",
    b"\xff",
    b"\x00",
    b"\xef\xbb\xbf",
    b"9" * 25,
    b"[" * 3000,
    b'{"a":' * 3000,
    b'"EL"',
]
MARKS += [b'"format":"coopmodel/2",', b'"id":"",', b'"extra":{"a":', b'"2024-02-30"', b'" "', b'""']
DATES = "2024 2024-07 2024-07-05? 201X 20XX~ 1985-04-XX 1985-XX-XX 2001-21 2024-33%".split()
CHARACTERS = "0123456789X-?~%/.,+WTYES uPQ\n\u0661\uff11\x00é"


def documents(times: int, chance: random.Random) -> Iterator[bytes]:
    """So many damaged documents."""
    whole = [path.read_bytes() for path in sorted(VERSION_0.glob("*.json"))]
    whole += [dumps(loads(data)).encode() for data in whole]
    for _ in range(times):
        data = chance.choice(whole)
        if chance.random() < 0.6:
            plain = json.loads(data)
            for _ in range(chance.randint(1, 3)):
                _change(plain, chance)
            data = json.dumps(plain, ensure_ascii=chance.random() < 0.5).encode("utf-8", "surrogatepass")
        for _ in range(chance.choice([0, 1, 2, 4])):
            data = _damage(data, chance)
        yield data


def _change(item: Any, chance: random.Random) -> None:
    """Change one value or one key somewhere in the data."""
    while item and isinstance(item, dict | list):
        at: Any = chance.choice(list(item)) if isinstance(item, dict) else chance.randrange(len(item))
        if chance.random() < 0.7 and isinstance(item[at], dict | list):
            item = item[at]
        elif chance.random() < 0.3 and isinstance(item, dict):
            item[chance.choice([f"{at}s", at[1:], "extra"])] = item.pop(at)
            return
        else:
            item[at] = json.loads(json.dumps(chance.choice([*VALUES, item])))
            return


def _damage(data: bytes, chance: random.Random) -> bytes:
    at, to, length = (chance.randint(0, most) for most in (len(data), len(data), 30))
    match chance.choice(["mark", "mark", "delete", "repeat", "byte", "cut off"]):
        case "mark":
            return data[:at] + chance.choice(MARKS) + data[at:]
        case "delete":
            return data[:at] + data[at + length :]
        case "repeat":
            return data[:to] + data[at : at + length] + data[to:]
        case "byte":
            return data[:at] + chance.randbytes(1) + data[at + 1 :]
    return data[:at]


def dates(times: int, chance: random.Random) -> Iterator[str]:
    """So many damaged dates, some of them long."""
    for _ in range(times):
        text = list(chance.choice(DATES))
        for _ in range(chance.randint(0, 4)):
            at = chance.randint(0, len(text))
            text[at : at + chance.randint(0, 2)] = chance.choices(CHARACTERS, k=chance.randint(0, 2))
        yield "".join(text) * (chance.randint(2, 500) if chance.random() < 0.01 else 1)


def fuzz(read: Callable[[Any], Any], write: Callable[[Any], Any], inputs: Iterator[Any]) -> str:
    """Read all inputs; what came of them."""
    outcomes: Counter[str] = Counter()
    slowest = 0.0
    for given in inputs:
        start = time.perf_counter()
        try:
            made = read(given)
            outcomes["read"] += 1
        except CoopModelError:
            made = None
            outcomes["refused"] += 1
        except Exception as error:
            error.add_note(f"read: {given!r}")
            raise
        slowest = max(slowest, time.perf_counter() - start)
        if made is not None and read(write(made)) != made:
            raise SystemExit(f"read, but not given back: {given!r}")
    return f"{outcomes['read']} read, {outcomes['refused']} refused, the slowest in {slowest * 1000:.1f} ms"


if __name__ == "__main__":
    number = int(sys.argv[1])
    seeded = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 0)  # noqa: S311
    sys.stdout.write(f"{number} damaged documents: {fuzz(loads, dumps, documents(number, seeded))}\n")
    sys.stdout.write(f"{number} damaged dates: {fuzz(PartialDate.parse, str, dates(number, seeded))}\n")
