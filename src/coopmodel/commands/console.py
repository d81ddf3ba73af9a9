"""What the commands print: faults, a bar that shows how far they are, and summaries of reports."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from typing import NoReturn

import typer
from rich.console import Console
from rich.progress import Progress
from rich.text import Text

from coopmodel.batch import Reading, Result
from coopmodel.commands.summary import summarize
from coopmodel.wording import escaped, line_starts

__all__ = ["Log", "complain", "let_go", "print_summaries", "watched"]

_NARROWEST, _USUAL, _WIDEST = 40, 80, 100  # columns of a summary


class Log:
    """What could not be read: told on standard error at once, and counted."""

    def __init__(self) -> None:
        self.failures = 0

    def tell(self, fault: object) -> None:
        """Tell and count a fault."""
        self.failures += 1
        complain(str(fault))

    def end(self) -> NoReturn:
        """End the command: with status 1 if there was a fault."""
        raise typer.Exit(1 if self.failures else 0)


def complain(message: str) -> None:
    """Tell on standard error what went wrong."""
    typer.echo(escaped(f"coopmodel: {message}"), err=True)


def let_go() -> None:
    """Have what standard output could not take led nowhere, lest Python tries it once more at the end."""
    try:
        output = sys.stdout.fileno()
    except OSError:  # it is no file, such as in a test
        return
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, output)
    os.close(nowhere)


def watched(results: Iterator[Result], total: int, *, quiet: bool) -> Iterator[Result]:
    """The results, with a bar on standard error if it is a terminal and nothing else is printed there."""
    if not quiet or total == 1 or not sys.stderr.isatty():
        yield from results
        return
    bar = Progress(console=Console(stderr=True), transient=True, redirect_stdout=False)
    with bar:
        yield from bar.track(results, total=total, description="Reading")


def print_summaries(readings: Iterator[Reading]) -> None:
    """Print what was read from each file, with colours on a terminal."""
    console = Console()
    width = min(max(console.width, _NARROWEST), _WIDEST) if console.is_terminal else _USUAL
    for reading in readings:
        starts = line_starts(reading.text)
        lines = summarize(reading.report, starts, heading=escaped(reading.path), width=width)
        if console.is_terminal:
            styled = (Text.assemble((line.label, line.style.value), line.text) for line in lines)
            console.print(Text("\n").join(styled), end="\n\n", soft_wrap=True)
        else:
            typer.echo("\n".join(map(str, lines)) + "\n")
