"""Build the JSON Schema that coopmodel ships from the model and what its source says of each field.

python tools/build_schema.py            writes src/coopmodel/formats/schema.json
python tools/build_schema.py --check    exits 1 if that file differs from the classes
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Sequence
from pathlib import Path

from schema_build.definitions import schema

_FILE = Path(__file__).resolve().parent.parent / "src" / "coopmodel" / "formats" / "schema.json"


def main(arguments: Sequence[str] | None = None) -> int:
    """Write the schema, or check it; the exit code."""
    parser = argparse.ArgumentParser(description="Build the JSON Schema of a report from the model.")
    parser.add_argument("--check", action="store_true", help="write nothing; exit 1 if the schema differs")
    parser.add_argument("--file", type=Path, default=_FILE, help="the file of the schema")
    options = parser.parse_args(arguments)
    text = json.dumps(schema(), indent=1, ensure_ascii=False) + "\n"
    file: Path = options.file
    if file.exists() and file.read_text(encoding="utf-8") == text:
        return 0
    print(f"{file.name}: {'differs from the model' if options.check else 'written'}")
    if not options.check:
        file.write_text(text, encoding="utf-8", newline="\n")
    return 1 if options.check else 0


if __name__ == "__main__":
    sys.exit(main())
