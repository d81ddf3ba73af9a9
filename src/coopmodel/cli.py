"""The command `coopmodel` and its parts."""

from __future__ import annotations

import errno
from typing import Annotated, Any

import typer
from typer.core import TyperGroup

from coopmodel._version import __version__
from coopmodel.commands.console import complain, let_go
from coopmodel.commands.reading_commands import evaluate_command, parse_command, review_command
from coopmodel.commands.record_commands import (
    render_command,
    schema_command,
    upgrade_command,
    validate_command,
)
from coopmodel.errors import CoopModelError

__all__ = ["app"]


class _Commands(TyperGroup):
    """The commands; their errors are told in a line, not by a traceback."""

    def invoke(self, ctx: Any) -> Any:
        try:
            return super().invoke(ctx)
        except CoopModelError as error:
            complain(str(error))
        except OSError as error:
            if error.errno == errno.EPIPE:  # nobody reads on, and typer ends without a word
                raise
            if not error.filename:
                let_go()
            where = f"{error.filename}: " if error.filename else ""
            complain(f"{where}{error.strerror or error}")
        raise typer.Exit(1)


app = typer.Typer(
    cls=_Commands,
    help="Reports of international law-enforcement and judicial cooperation as typed, checkable records.",
    epilog="Exit status: 0; 1 if something could not be read or written, or is at fault; 2 for wrong usage.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)
app.command("parse")(parse_command)
app.command("review")(review_command)
app.command("evaluate")(evaluate_command)
app.command("validate")(validate_command)
app.command("upgrade")(upgrade_command)
app.command("render")(render_command)
app.command("schema")(schema_command)


def _say_version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"coopmodel {__version__}")
        raise typer.Exit


@app.callback()
def _main(
    *,
    version: Annotated[
        bool, typer.Option("--version", help="Print the version.", callback=_say_version, is_eager=True)
    ] = False,
) -> None:
    """What comes before a command."""
