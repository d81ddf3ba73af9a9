"""Select `resources/words.txt` anew from the word lists of SCOWL.

    apt-get download scowl && dpkg-deb -x scowl_*.deb scowl
    python tools/select_words.py scowl/usr/share/dict/scowl

The words are those of sizes 10 to 50 in the lists common to all English and in the American and British
ones, in lower case, without names, abbreviations and possessives; `resources/words.toml` says which are
left out or added by hand.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

import msgspec
from gazetteer_build.sources import ResourceError, read

_RESOURCES = Path(__file__).resolve().parent.parent / "resources"
_LISTS = ("english-words", "american-words", "british-words", "british_z-words")
_SIZES = (10, 20, 35, 40, 50)
_LETTERS_THAT_ARE_WORDS = {"a", "i"}


class Edits(msgspec.Struct, forbid_unknown_fields=True):
    """words.toml."""

    left_out: list[str]
    added: list[str]


def select(scowl: Path, edits: Edits) -> list[str]:
    """The words, sorted.

    Raises:
        ResourceError: The folder holds no lists, or a word to leave out is not among them.
    """
    files = [scowl / f"{name}.{size}" for name in _LISTS for size in _SIZES]
    lines = {line for file in files if file.exists() for line in file.read_text("latin-1").split("\n")}
    words = {line for line in lines if line.isalpha() and line.islower()}
    words -= {word for word in words if len(word) == 1} - _LETTERS_THAT_ARE_WORDS
    unknown = set(edits.left_out) - words or set(edits.added) & words
    if unknown:
        raise ResourceError(
            f"words.toml: {min(unknown)!r} is not in SCOWL to be left out, or need not be added"
        )
    return sorted((words | set(edits.added)) - set(edits.left_out))


def main(arguments: Sequence[str] | None = None) -> int:
    """Write words.txt; the exit code."""
    parser = argparse.ArgumentParser(description="Select resources/words.txt from the lists of SCOWL.")
    parser.add_argument("scowl", type=Path, help="the folder of SCOWL's lists")
    parser.add_argument("--resources", type=Path, default=_RESOURCES, help="the folder of the sources")
    options = parser.parse_args(arguments)
    try:
        words = select(options.scowl, read(options.resources / "words.toml", Edits))
    except ResourceError as fault:
        print(fault, file=sys.stderr)
        return 1
    text = "\n".join(words) + "\n"
    (options.resources / "words.txt").write_text(text, encoding="utf-8", newline="\n")
    print(f"words.txt: {len(words)} words")
    return 0


if __name__ == "__main__":
    sys.exit(main())
