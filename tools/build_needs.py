"""Build what is known of the patterns of `coopmodel.facts`: the words that each needs.

    python tools/build_needs.py            writes src/coopmodel/facts/data/needs.json
    python tools/build_needs.py --check    exits 1 where that file is not what would be written

A pattern whose words are known is compiled only when a sentence first holds them. Those of a pattern that the
file does not know are worked out when it is made, which takes longer and changes nothing else.
"""

from __future__ import annotations

import argparse
import importlib
import pkgutil
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

import msgspec

import coopmodel.facts
from coopmodel.facts.known import key_of
from coopmodel.facts.needs import needs_of
from coopmodel.facts.patterns import Pattern, patterns

_FILE = Path(__file__).resolve().parent.parent / "src" / "coopmodel" / "facts" / "data" / "needs.json"


def build(known: Iterable[Pattern]) -> str:
    """The file's text: for each pattern, by its key, the sets of words of each of which it needs one."""
    needs = {
        key_of(one.text, one.flags): [sorted(words) for words in needs_of(one.text, one.flags)]
        for one in known
    }
    lines = (f'"{key}":{msgspec.json.encode(words).decode()}' for key, words in sorted(needs.items()))
    return "{\n" + ",\n".join(lines) + "\n}\n"


def _all_patterns() -> list[Pattern]:
    for module in pkgutil.walk_packages(coopmodel.facts.__path__, "coopmodel.facts."):
        importlib.import_module(module.name)
    return patterns()


def main(arguments: Sequence[str] | None = None) -> int:
    """Write or check the file, as the arguments say."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if the file differs")
    options = parser.parse_args(arguments)
    text = build(_all_patterns())
    same = _FILE.is_file() and _FILE.read_text(encoding="utf-8") == text
    if options.check:
        if not same:
            print(f"{_FILE.name} differs; run python tools/build_needs.py", file=sys.stderr)
        return 0 if same else 1
    if not same:
        _FILE.parent.mkdir(exist_ok=True)
        _FILE.write_text(text, encoding="utf-8")
        print(f"{_FILE.name}: written")
    return 0


if __name__ == "__main__":
    sys.exit(main())
