"""Reading many files, in one process or several, in their order and without holding more than a few."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

import attrs

from coopmodel.errors import CoopModelError
from coopmodel.model.reports import Report
from coopmodel.reading import parse
from coopmodel.sources import read_source
from coopmodel.values.dates import PartialDate

__all__ = ["REPORT_SUFFIXES", "Fault", "Reading", "Result", "find_files", "read_files"]

REPORT_SUFFIXES = (".txt", ".md", ".html", ".htm")
"""How the names of those files end that are read where a folder is given."""

_MOST_PROCESSES = 61  # what Windows can wait for at once
_LARGEST_CHUNK = 16
_CHUNKS_AHEAD = 3  # for each process: enough that none waits for the slowest, few enough to hold


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
    chunks = _chunks(files, jobs)
    processes = min(jobs, len(chunks), _MOST_PROCESSES)
    if processes > 1:
        yield from _in_processes(chunks, published, processes)
    else:
        for path in files:
            yield _read(path, published)


def _read(path: str, published: PartialDate | None) -> Result:
    try:
        text, source = read_source(path)
        report = parse(text, source=source, published=published)
    except CoopModelError as error:
        return Fault(path, str(error).removeprefix(f"{Path(path)}: "))
    except Exception as error:  # a defect here is told, and must not cost the other files
        return Fault(path, f"a defect of coopmodel came to light: {type(error).__name__}: {error}")
    return Reading(path, report, text)


def _read_chunk(chunk: Sequence[str], published: PartialDate | None) -> list[Result]:
    return [_read(path, published) for path in chunk]


def _chunks(files: Sequence[str], jobs: int) -> deque[Sequence[str]]:
    """Files in groups, so that processes seldom wait to be given more and end at about the same time."""
    size = max(1, min(_LARGEST_CHUNK, len(files) // (jobs * _CHUNKS_AHEAD)))
    return deque(files[at : at + size] for at in range(0, len(files), size))


Task = tuple[Sequence[str], Future[list[Result]]]


def _in_processes(
    chunks: deque[Sequence[str]], published: PartialDate | None, processes: int
) -> Iterator[Result]:
    under_way: deque[Task] = deque()
    others = {*multiprocessing.active_children()}
    pool = _pool(processes)
    try:
        while chunks or under_way:
            try:
                while chunks and len(under_way) < processes * _CHUNKS_AHEAD:
                    under_way.append((chunks[0], pool.submit(_read_chunk, chunks[0], published)))
                    chunks.popleft()
                results = under_way[0][1].result()
            except BrokenProcessPool:
                pool.shutdown()
                yield from _one_by_one(under_way, published)
                under_way.clear()
                pool = _pool(processes)
            else:
                under_way.popleft()
                yield from results
    finally:
        if under_way:  # nobody wants the rest
            for process in {*multiprocessing.active_children()} - others:
                process.terminate()
        pool.shutdown(cancel_futures=True)


def _one_by_one(tasks: Iterable[Task], published: PartialDate | None) -> Iterator[Result]:
    """The results of tasks of which a death may have cost some: each file alone, to find the one."""
    pool = _pool(1)
    try:
        for chunk, future in tasks:
            if not future.exception():
                yield from future.result()
                continue
            for path in chunk:
                try:
                    result = pool.submit(_read, path, published).result()
                except BrokenProcessPool:
                    pool.shutdown()
                    pool = _pool(1)
                    result = Fault(path, "the process that read it died: killed, or out of memory")
                yield result
    finally:
        pool.shutdown()


def _pool(processes: int) -> ProcessPoolExecutor:
    """New processes that take nothing over from this one, and leave Ctrl-C to it."""
    return ProcessPoolExecutor(
        processes,
        mp_context=multiprocessing.get_context("spawn"),
        initializer=signal.signal,
        initargs=(signal.SIGINT, signal.SIG_IGN),
    )
