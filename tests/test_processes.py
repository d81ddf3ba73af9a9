"""Work in several processes. What they do is of the standard library, since they import no test."""

from __future__ import annotations

import multiprocessing
import operator
import os
import threading
import time

import pytest

from coopmodel import processes
from coopmodel.processes import map_in_processes


def test_results_come_in_order():
    assert [*map_in_processes(operator.neg, range(100), 3, lost=str)] == [-number for number in range(100)]


def test_nothing_to_do_starts_no_process(monkeypatch):
    monkeypatch.setattr(processes, "_start", None)
    assert [*map_in_processes(operator.neg, [], 3, lost=str)] == []


def test_each_item_at_which_a_process_dies_is_lost():
    """Fourteen for two processes go out in chunks of two."""
    assert [*map_in_processes(os._exit, range(14), 2, lost=str)] == [str(number) for number in range(14)]


def kill_all():
    for process in multiprocessing.active_children():
        process.kill()
        process.join()


def test_a_death_in_the_middle_of_an_answer(monkeypatch):
    """An answer of 10 MB does not go through a pipe at once."""
    calls = []

    def wait_and_kill(lines):
        ready = wait(lines)
        if not calls:
            kill_all()
        calls.append(ready)
        return ready

    wait = processes.wait
    monkeypatch.setattr(processes, "wait", wait_and_kill)
    first, second = map_in_processes(bytes, [10_000_000, 1], 1, lost=str)
    assert (first, second) == ("10000000", b"\0")


def test_a_death_between_two_tasks_costs_nothing():
    results = map_in_processes(operator.neg, range(60), 2, lost=str)
    first = [next(results)]
    time.sleep(0.5)  # what was handed out is done; it lies in the pipes
    kill_all()
    assert [*first, *results] == [-number for number in range(60)]


def test_a_death_while_idle(monkeypatch):
    """What is one chunk ahead is not handed out before it is needed."""
    monkeypatch.setattr(processes, "_CHUNKS_AHEAD", 1)
    results = map_in_processes(operator.neg, range(32), 1, lost=str)
    first = [next(results)]
    kill_all()
    assert [*first, *results] == [-number for number in range(32)]


def test_whoever_stops_early_waits_for_nobody():
    results = map_in_processes(time.sleep, [0, 600, 600], 2, lost=str)
    assert next(results) is None
    results.close()
    assert multiprocessing.active_children() == []


@pytest.mark.parametrize("leave", [True, False])
def test_a_process_works_until_nobody_asks(monkeypatch, leave):
    monkeypatch.setattr(processes.signal, "signal", lambda *_: None)
    line, other = multiprocessing.Pipe()
    thread = threading.Thread(target=processes._serve, args=(other, operator.neg, [5, 6, 7]))
    thread.start()
    line.send(range(1, 3))
    assert line.recv() == [-6, -7]
    if leave:
        line.send(range(3))
    line.close()
    thread.join(timeout=60)
    assert not thread.is_alive()
