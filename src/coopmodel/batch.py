"""Reading many files, in one process or several, in their order and without holding more than a few."""

from __future__ import annotations

import functools
import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

import attrs

from coopmodel.errors import CoopModelError
from coopmodel.model.reports import Report
from coopmodel.processes import map_in_processes
from coopmodel.reading import parse
from coopmodel.sources import read_source
from coopmodel.values.dates import PartialDate

__all__ = ["REPORT_SUFFIXES", "Fault", "Reading", "Result", "find_files", "read_files"]

REPORT_SUFFIXES = (".txt", ".md", ".html", ".htm")
"""How the names of those files end that are read where a folder is given."""


@attrs.frozen
class Fault:
    """A file that could not be read."""

    path: str
    reason: str

    def __str__(self) -> str:
        return f"{self.path}: {self.reason}"


@attrs.frozen
class Reading:
    """A file that was read."""

    path: str
    report: Report
    text: str
    """The text into which the report's evidence points."""


Result = Reading | Fault


def find_files(paths: Iterable[str]) -> tuple[list[str], list[Fault]]:
    """The files that paths stand for, and the folders that give none.

    A path to a folder stands for all files in it, at any depth, whose names end as `REPORT_SUFFIXES` say, in
    the order of their names; any other path stands for itself, whether there is such a file or not.
    """
    files: list[str] = []
    faults: list[Fault] = []
    for path in paths:
        if not Path(path).is_dir():
            files.append(path)
            continue
        closed: list[OSError] = []
        inside = sorted(_inside(path, closed), key=lambda file: Path(file).parts)
        files += inside
        faults += [Fault(str(error.filename), f"cannot be read: {error.strerror}") for error in closed]
        if not inside and not closed:
            ends = f"{', '.join(REPORT_SUFFIXES[:-1])} or {REPORT_SUFFIXES[-1]}"
            faults.append(Fault(path, f"no file in this folder ends in {ends}"))
    return files, faults


def _inside(folder: str, closed: list[OSError]) -> Iterator[str]:
    """The reports in a folder; links to folders are not followed, pipes and the like not opened."""
    for root, _, names in os.walk(folder, onerror=closed.append):
        for file in (Path(root, name) for name in names):
            if file.name.lower().endswith(REPORT_SUFFIXES) and (file.is_file() or file.is_symlink()):
                yield str(file)


def read_files(
    files: Sequence[str], *, published: PartialDate | None = None, jobs: int = 1
) -> Iterator[Result]:
    """Read files in their order, one result for each; what goes wrong with one does not stop the others.

    Args:
        files: Paths of files.
        published: When all of them were published, if that is known better than from the files.
        jobs: In how many processes. The death of one, by memory or a signal, costs the file it was at.
    """
    read = functools.partial(_read, published=published)
    if jobs > 1 and len(files) > 1:
        return map_in_processes(read, files, jobs, lost=_lost)
    return map(read, files)


def _read(path: str, published: PartialDate | None) -> Result:
    try:
        text, source = read_source(path)
        report = parse(text, source=source, published=published)
    except CoopModelError as error:
        return Fault(path, str(error).removeprefix(f"{Path(path)}: "))
    except Exception as error:  # a defect here is told, and must not cost the other files
        return Fault(path, f"a defect of coopmodel came to light: {type(error).__name__}: {error}")
    return Reading(path, report, text)


def _lost(path: str) -> Result:
    return Fault(path, "the process that read it died: killed, or out of memory")
