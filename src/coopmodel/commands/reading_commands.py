"""The commands that read reports: `parse`, `review` and `evaluate`."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import attrs
import msgspec
import typer

from coopmodel.batch import Fault, Reading, Result, find_files, read_files
from coopmodel.commands.console import Log, print_summaries, watched
from coopmodel.errors import DateError
from coopmodel.evaluation.scoring import evaluate
from coopmodel.evaluation.tables import mistakes, score_table
from coopmodel.formats.jsonl import write_jsonl
from coopmodel.review.page import review_many
from coopmodel.values.dates import PartialDate

__all__ = ["evaluate_command", "parse_command", "review_command"]


Paths = Annotated[
    list[str],
    typer.Argument(metavar="PATH", help="Files, or folders of .txt, .md, .html and .htm files at any depth."),
]
Published = Annotated[
    str | None, typer.Option(metavar="DATE", help="When the reports were published (EDTF, as 2024-07-01).")
]
Jobs = Annotated[int, typer.Option(min=1, metavar="N", help="How many processes read.")]


def parse_command(
    paths: Paths,
    *,
    output: Annotated[
        str | None,
        typer.Option("-o", "--output", metavar="FILE", help="Write JSON Lines; gzipped if it ends in .gz."),
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print JSON Lines instead of summaries.")] = False,
    published: Published = None,
    jobs: Jobs = 1,
) -> None:
    """Read reports; print or write their records.

    Prints a summary of each, or writes JSON, one a line (--json, -o).
    """
    if output is not None and as_json:
        raise typer.BadParameter("choose one of --output and --json")
    log = Log()
    quiet = output is not None or not sys.stdout.isatty()
    readings = _readings(paths, published, jobs, log, quiet=quiet)
    if output is not None:
        write_jsonl((reading.report for reading in readings), output)
    elif as_json:
        write_jsonl((reading.report for reading in readings), sys.stdout.buffer)
        sys.stdout.flush()
    else:
        print_summaries(readings)
    log.end()


def review_command(
    paths: Paths,
    *,
    output: Annotated[Path, typer.Option("-o", "--output", metavar="FILE", help="Where to write the page.")],
    published: Published = None,
    jobs: Jobs = 1,
) -> None:
    """Make a page to check records by eye.

    Writes one HTML file, which shows the texts of reports beside what is read from them.
    """
    log = Log()
    readings = _readings(paths, published, jobs, log, quiet=True)
    page = review_many((reading.path, reading.report, reading.text) for reading in readings)
    if page.reports:
        output.write_text(str(page), encoding="utf-8", newline="\n")
    log.end()


def _readings(
    paths: list[str], published: str | None, jobs: int, log: Log, *, quiet: bool
) -> Iterator[Reading]:
    """What is read from the files that the paths stand for; what cannot be read is told."""
    date = _date(published)
    files, closed = find_files(paths)
    for fault in closed:
        log.tell(fault)
    results = read_files(files, published=date, jobs=jobs)
    return _sound(watched(results, len(files), quiet=quiet), log)


def _date(published: str | None) -> PartialDate | None:
    try:
        return None if published is None else PartialDate.parse(published)
    except DateError as error:
        raise typer.BadParameter(str(error), param_hint="--published") from None


def _sound(results: Iterator[Result], log: Log) -> Iterator[Reading]:
    for result in results:
        if isinstance(result, Fault):
            log.tell(result)
        else:
            yield result


def evaluate_command(
    folder: Annotated[
        str, typer.Argument(metavar="DIR", help="A folder of reports, NAME.txt, and labels, NAME.json.")
    ],
    *,
    show: Annotated[bool, typer.Option("--show", help="List what was wrong and missed.")] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the figures as JSON.")] = False,
) -> None:
    """Score how labelled reports are read.

    Prints precision, recall and F1 of each field, with 95 % intervals by bootstrap.
    """
    evaluation = evaluate(folder)
    if as_json:
        kept = attrs.asdict(evaluation)
        if not show:
            kept["reports"] = len(evaluation.reports)
        typer.echo(msgspec.json.format(msgspec.json.encode(kept), indent=2))
        return
    if show:
        typer.echo(mistakes(evaluation))
    typer.echo(score_table(evaluation))
