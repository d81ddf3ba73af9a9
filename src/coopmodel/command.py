"""The entry of the command `coopmodel`: loads the command line if what it needs is installed."""

from __future__ import annotations

import importlib
import io
import os
import sys
from pathlib import Path

__all__ = ["main"]

_NEEDED = {"typer", "rich"}


def main() -> None:
    """Run the command with the arguments of this process, and end it with the command's exit status.

    Status 2 if the extra `cli` is not installed.
    """
    for name in ("stdout", "stderr"):
        _make_sure(name)
    try:
        cli = importlib.import_module("coopmodel.cli")
    except ModuleNotFoundError as error:
        if error.name is None or error.name.partition(".")[0] not in _NEEDED:
            raise
        print(  # noqa: T201
            "coopmodel: the command needs the extra \"cli\": python -m pip install 'coopmodel[cli]'",
            file=sys.stderr,
        )
        sys.exit(2)
    cli.app(prog_name="coopmodel")


def _make_sure(name: str) -> None:
    """Have a stream that takes every character: closed ones lead nowhere, characters it lacks are escaped."""
    stream = getattr(sys, name)
    if stream is None:
        setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115 - for good
    elif isinstance(stream, io.TextIOWrapper):
        stream.reconfigure(errors="backslashreplace")
