"""The command as people run it: as a process, in pipes, on terminals. The reports are invented."""

from __future__ import annotations

import importlib
import json
import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from coopmodel import loads, parse

FIRST = "Police chiefs of Estonia and Latvia met in Tallinn on 4 March 2021."
SECOND = "Delegations of Poland and Norway met in Oslo on 6 March 2021.\n\nThe weather was fine.\n"
ANSI = re.compile(r"\x1b\[[0-9;]*m")
on_posix = pytest.mark.skipif(os.name != "posix", reason="shells, pseudo-terminals and signals of POSIX")


@pytest.fixture
def reports(tmp_path):
    folder = tmp_path / "reports"
    folder.mkdir()
    (folder / "1.txt").write_text(FIRST, encoding="utf-8")
    (folder / "2.md").write_text(SECOND, encoding="utf-8")
    return folder


@pytest.fixture
def labelled(reports):
    label = {"meeting": {"start": "2021-03-04", "city": "Riga", "country": "EE"}}
    (reports / "1.json").write_text(json.dumps(label), encoding="utf-8")
    return reports


def command(*args, **options):
    """Run the command as a process of its own."""
    return subprocess.run(  # noqa: S603 - our own command
        [sys.executable, "-m", "coopmodel", *map(str, args)],
        capture_output=True,
        encoding="utf-8",
        check=False,
        timeout=300,
        **options,
    )


def shell(line, **variables):
    """Run a line of sh in which "$coopmodel" is the command."""
    return subprocess.run(  # noqa: S603 - lines of this file
        ["/bin/sh", "-c", line.replace("$coopmodel", '"$PYTHON" -m coopmodel')],
        capture_output=True,
        check=False,
        timeout=300,
        env={**os.environ, "PYTHON": sys.executable, **{key: str(value) for key, value in variables.items()}},
    )


def test_it_runs_as_a_process(reports):
    result = command("parse", reports, "--jobs", "2", "--json")
    assert (result.returncode, result.stderr) == (0, "")
    assert [loads(line) for line in result.stdout.splitlines()] == [parse(FIRST), parse(SECOND)]


def test_wherever_it_runs_the_output_is_the_same(labelled):
    runs = [
        [
            command(*args, env={**os.environ, "PYTHONHASHSEED": seed, "LC_ALL": locale}).stdout
            for args in (["parse", labelled], ["parse", labelled, "--json"], ["evaluate", labelled, "--show"])
        ]
        for seed, locale in (("1", "C.UTF-8"), ("2", "C"))
    ]
    assert runs[0] == runs[1]
    assert all(runs[0])


@pytest.mark.parametrize("args", [["--json"], [], ["--json", "--jobs", "2"]])
@on_posix
def test_a_reader_who_stops_is_no_error(tmp_path, args):
    for number in range(60):
        (tmp_path / f"{number}.txt").write_text(SECOND * 20, encoding="utf-8")
    result = shell(f'$coopmodel parse "$REPORTS" {" ".join(args)} | head -n 1', REPORTS=tmp_path)
    assert result.stdout.count(b"\n") == 1
    assert result.stderr == b""


@on_posix
def test_a_closed_output_is_no_error(reports):
    result = shell('$coopmodel parse "$REPORTS" >&- 2>&-', REPORTS=reports)
    assert (result.returncode, result.stderr) == (0, b"")
    assert shell('$coopmodel parse "$REPORTS" --json >&-', REPORTS=reports).returncode == 0


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="only Linux has /dev/full")
@pytest.mark.parametrize("args", ["", "--json"])
@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_a_full_disk_is_told(reports, args, unbuffered):
    line = f'$coopmodel parse "$REPORTS" {args} > /dev/full'
    result = shell(line, REPORTS=reports, PYTHONUNBUFFERED=unbuffered)
    assert result.returncode == 1
    assert result.stderr == b"coopmodel: No space left on device\n"


HEEDING_CTRL_C = """
import os, signal, sys
signal.signal(signal.SIGINT, signal.SIG_DFL)
os.execv(sys.argv[1], sys.argv[1:])
"""
"""Runs a command that heeds Ctrl-C, to which all is deaf that a shell runs in the background."""


@on_posix
def test_ctrl_c_stops_it_and_its_processes_without_a_word(tmp_path):
    for number in range(400):
        (tmp_path / f"{number}.txt").write_text(SECOND * 20, encoding="utf-8")
    python = sys.executable
    line = [python, "-c", HEEDING_CTRL_C, python, "-m", "coopmodel", "parse", str(tmp_path), "--json"]
    with subprocess.Popen(  # noqa: S603 - our own command
        [*line, "--jobs", "2"], stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True
    ) as process:
        assert process.stdout.read(1) == b"{"
        os.killpg(process.pid, signal.SIGINT)
        _, told = process.communicate(timeout=300)
    assert process.returncode == 130
    assert told == b""


@on_posix
def test_on_a_terminal_it_shows_colours(reports):
    pty = importlib.import_module("pty")
    ours, theirs = pty.openpty()
    try:
        env = {**os.environ, "TERM": "xterm-256color", "COLUMNS": "80"}
        env = {key: value for key, value in env.items() if key not in {"NO_COLOR", "FORCE_COLOR"}}
        line = [sys.executable, "-m", "coopmodel", "parse", str(reports)]
        subprocess.run(line, stdout=theirs, check=True, env=env)  # noqa: S603 - our own command
        shown = os.read(ours, 65536).decode()
    finally:
        os.close(ours)
        os.close(theirs)
    assert "\x1b[36mWhen" in shown
    assert ANSI.sub("", shown).splitlines()[0] == f"{reports}/1.txt"
