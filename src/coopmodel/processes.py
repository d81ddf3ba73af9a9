"""Work on many items in several processes, in their order, that outlives the death of any of them."""

from __future__ import annotations

import contextlib
import multiprocessing
import signal
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from multiprocessing.connection import Connection, wait
from multiprocessing.context import SpawnProcess
from typing import Generic, TypeVar

import attrs

__all__ = ["map_in_processes"]

T = TypeVar("T")
R = TypeVar("R")

_MOST_PROCESSES = 61  # what Windows can wait for at once
_LARGEST_CHUNK = 16
_CHUNKS_AHEAD = 3  # for each process: enough that none waits for the slowest, few enough to hold
_CHUNKS_AT_HAND = 2  # for each process, so that it has the next one when it ends one


def map_in_processes(
    work: Callable[[T], R], items: Sequence[T], processes: int, *, lost: Callable[[T], R]
) -> Iterator[R]:
    """What `work` gives for each item, in their order.

    Each process has a pipe of its own, of which it alone holds the other end: if it dies, even in the middle
    of an answer, the pipe ends. A pool whose processes share one pipe would wait for the rest forever.

    Args:
        work: A function that can be pickled, as its results can.
        items: What it is to be called with; they go to each process once, when it starts.
        processes: How many, 61 at most. They take nothing over from this one, and leave Ctrl-C to it.
        lost: What to give for the one item at which a process died; it is called here.
    """
    return _Crew(work, items, min(processes, _MOST_PROCESSES), lost).results()


@attrs.define(eq=False)
class _Worker:
    """A process, and the stretches of the items at which it is, in order."""

    process: SpawnProcess
    line: Connection
    tasks: deque[range] = attrs.field(factory=deque)

    def end(self) -> None:
        self.process.terminate()
        self.process.join()
        self.line.close()


class _Crew(Generic[T, R]):
    """Some processes, and what they have still to do."""

    def __init__(
        self, work: Callable[[T], R], items: Sequence[T], processes: int, lost: Callable[[T], R]
    ) -> None:
        self.work, self.items, self.processes, self.lost = work, items, processes, lost
        size = max(1, min(_LARGEST_CHUNK, len(items) // (processes * _CHUNKS_AHEAD)))
        self.ahead = size * processes * _CHUNKS_AHEAD
        self.waiting = deque(range(at, min(at + size, len(items))) for at in range(0, len(items), size))
        self.done: dict[int, R] = {}
        self.workers: list[_Worker] = []

    def results(self) -> Iterator[R]:
        try:
            for at in range(len(self.items)):
                while at not in self.done:
                    self.hand_out(at)
                    self.collect()
                yield self.done.pop(at)
        finally:
            for worker in self.workers:
                worker.end()

    def hand_out(self, at: int) -> None:
        """Give the processes what is not too far ahead of an item; start new ones for those that died."""
        while self.waiting and self.waiting[0].start < at + self.ahead:
            if len(self.workers) < self.processes:
                self.workers.append(_start(self.work, self.items))
            worker = min(self.workers, key=lambda worker: len(worker.tasks))
            if len(worker.tasks) == _CHUNKS_AT_HAND:
                return
            try:
                worker.line.send(self.waiting[0])
            except OSError:
                self.bury(worker)
            else:
                worker.tasks.append(self.waiting.popleft())

    def collect(self) -> None:
        """Wait until something is done, or a process is dead."""
        ready = wait([worker.line for worker in self.workers if worker.tasks])
        for worker in [worker for worker in self.workers if worker.line in ready]:
            try:
                results = worker.line.recv()
            except (EOFError, OSError):
                self.bury(worker)
            else:
                self.done.update(zip(worker.tasks.popleft(), results, strict=True))

    def bury(self, worker: _Worker) -> None:
        """Have done again what a dead process left: one by one where it was, to find the item."""
        worker.end()
        self.workers.remove(worker)
        if worker.tasks:
            first = worker.tasks.popleft()
            if len(first) == 1:
                self.done[first.start] = self.lost(self.items[first.start])
            else:
                worker.tasks.extend(range(at, at + 1) for at in first)
        self.waiting = deque(sorted([*worker.tasks, *self.waiting], key=lambda task: task.start))


def _start(work: Callable[[T], R], items: Sequence[T]) -> _Worker:
    context = multiprocessing.get_context("spawn")
    line, other = context.Pipe()
    process = context.Process(target=_serve, args=(other, work, items), daemon=True)
    process.start()
    other.close()
    return _Worker(process, line)


def _serve(line: Connection, work: Callable[[T], R], items: Sequence[T]) -> None:
    """What a process does: work on the items at the places that it is sent, until nobody sends any."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    with contextlib.suppress(EOFError, ConnectionError):  # whoever asked is gone
        while True:
            line.send([work(items[at]) for at in line.recv()])
