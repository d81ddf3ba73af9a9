"""The commands for records that were written before: `validate`, `upgrade`, `render` and `schema`."""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated

import msgspec
import typer

from coopmodel.commands.console import Log
from coopmodel.commands.stored import RECORD, FaultyRecord, StoredRecord, read_stored
from coopmodel.errors import SourceError
from coopmodel.formats.jsonl import write_jsonl
from coopmodel.formats.record import render
from coopmodel.formats.schema import json_schema
from coopmodel.formats.upgrades import FORMAT
from coopmodel.wording import escaped

__all__ = ["render_command", "schema_command", "upgrade_command", "validate_command"]

Files = Annotated[
    list[str],
    typer.Argument(metavar="FILE", help="Records: .json, .jsonl for one a line, .md; or these with .gz."),
]


def validate_command(files: Files) -> None:
    """Check files of records.

    Prints the format of each file, and every fault with its place.
    """
    log = Log()
    for file in files:
        forms: Counter[str] = Counter()
        try:
            for record in read_stored(file):
                if isinstance(record, FaultyRecord):
                    log.failures += 1
                    typer.echo(escaped(str(record)))
                else:
                    forms[record.form] += 1
        except SourceError as error:
            log.tell(error)
        for form, count in sorted(forms.items()):
            older = "" if form in {FORMAT, RECORD} else f", older than {FORMAT}"
            typer.echo(escaped(f"{file}: {count} report{'s' if count > 1 else ''}, {form}{older}"))
    log.end()


def upgrade_command(
    files: Files,
    *,
    output: Annotated[
        str | None,
        typer.Option("-o", "--output", metavar="FILE", help="Write here, not to standard output."),
    ] = None,
) -> None:
    """Write older records in the present format.

    Writes JSON Lines; records that are at fault are told and left out.
    """
    log = Log()
    reports = (record.report for record in _stored(files, log))
    write_jsonl(reports, sys.stdout.buffer if output is None else output)
    sys.stdout.flush()
    log.end()


def _stored(files: Iterable[str], log: Log) -> Iterator[StoredRecord]:
    for file in files:
        try:
            for record in read_stored(file):
                if isinstance(record, FaultyRecord):
                    log.tell(record)
                else:
                    yield record
        except SourceError as error:
            log.tell(error)


def render_command(
    files: Files,
    *,
    output: Annotated[
        Path | None,
        typer.Option(
            "-o",
            "--output",
            metavar="PATH",
            help="Write here, not to standard output: a file, NAME.md, for one record, else a folder.",
        ),
    ] = None,
) -> None:
    """Write records as Markdown.

    The text holds the facts for people to read and change; evidence and diagnostics are left out.
    """
    log = Log()
    taken: set[Path] = set()
    for at, record in enumerate(_stored(files, log)):
        text = render(record.report)
        if output is None:
            typer.echo(("\n" if at else "") + text, nl=False)
            continue
        path = output if output.suffix == ".md" else output / f"{record.name}.md"
        if path in taken:
            log.tell(f"{record.place}: is not written: {path} holds another record")
            continue
        taken.add(path)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
    log.end()


def schema_command() -> None:
    """Print the JSON Schema of the records."""
    typer.echo(msgspec.json.format(msgspec.json.encode(json_schema()), indent=2))
