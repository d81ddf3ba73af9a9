"""The command line, run in this process. Reports and people are invented."""

from __future__ import annotations

import gzip
import importlib
import io
import json
import re
import runpy
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from coopmodel import (
    JsonError,
    PartialDate,
    __version__,
    loads,
    parse,
)
from coopmodel.batch import Fault
from coopmodel.cli import app
from coopmodel.command import main
from coopmodel.commands import reading_commands
from coopmodel.commands.console import let_go, watched

FIRST = "Police chiefs of Estonia and Latvia met in Tallinn on 4 March 2021."
SECOND = "Delegations of Poland and Norway met in Oslo on 6 March 2021.\n\nThe weather was fine.\n"
ANSI = re.compile(r"\x1b\[[0-9;]*m")


@pytest.fixture
def run():
    """Run the command in this process."""

    def run(*args, **options):
        return CliRunner().invoke(app, list(map(str, args)), prog_name="coopmodel", **options)

    return run


@pytest.fixture
def reports(tmp_path):
    folder = tmp_path / "reports"
    folder.mkdir()
    (folder / "1.txt").write_text(FIRST, encoding="utf-8")
    (folder / "2.md").write_text(SECOND, encoding="utf-8")
    return folder


# The command as a whole


def test_without_arguments_it_tells_its_commands(run):
    result = run()
    assert result.exit_code == 2
    for name in ("parse", "review", "evaluate", "validate", "upgrade", "render", "schema"):
        assert re.search(rf"^  {name}  +\w", result.output, re.MULTILINE), name


def test_help_has_no_decoration_where_nobody_looks(run):
    result = run("parse", "--help")
    assert result.exit_code == 0
    assert result.stdout.isascii()


def test_it_tells_its_version(run):
    assert run("--version").stdout == f"coopmodel {__version__}\n"


@pytest.mark.parametrize(
    "args",
    [
        ["parse"],
        ["parse", "a.txt", "--jobs", "0"],
        ["parse", "a.txt", "--jobs", "two"],
        ["parse", "a.txt", "--published", "soon"],
        ["parse", "a.txt", "--json", "-o", "out.jsonl"],
        ["parse", "a.txt", "--nonsense"],
        ["review", "a.txt"],
        ["evaluate"],
        ["validate"],
        ["upgrade"],
        ["render"],
        ["frobnicate"],
    ],
)
def test_wrong_usage_is_status_2(run, args):
    result = run(*args)
    assert result.exit_code == 2
    assert "Traceback" not in result.output
    assert "Usage: coopmodel" in result.stderr


def test_a_wrong_date_is_explained(run):
    assert "'soon': not of the form YYYY" in run("parse", "a.txt", "--published", "soon").stderr


# parse


def test_parse_prints_a_summary_of_each_report(run, reports):
    result = run("parse", reports)
    assert (result.exit_code, result.stderr) == (0, "")
    first, second = result.stdout.split("\n\n" + str(reports))
    assert first.splitlines()[:4] == [
        f"{reports}/1.txt",
        "Meeting       (not named)",
        "When          2021-03-04",
        "Where         Tallinn, EE",
    ]
    assert "  - Norway (NO)" in second
    assert "no-fact, line 3: no fact was read here" in second
    assert not ANSI.search(result.stdout)


def test_parse_writes_one_report_a_line(run, reports, tmp_path):
    out = tmp_path / "out.jsonl"
    result = run("parse", reports, "-o", out)
    assert (result.exit_code, result.output) == (0, "")
    read = [loads(line) for line in out.read_text(encoding="utf-8").splitlines()]
    assert read == [parse(FIRST), parse(SECOND)]
    assert run("parse", reports, "--json").stdout_bytes == out.read_bytes()
    assert run("parse", reports, "-o", f"{out}.gz").exit_code == 0
    assert gzip.decompress(Path(f"{out}.gz").read_bytes()) == out.read_bytes()


def test_the_day_of_publication_can_be_given(run, tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("Police chiefs of Estonia and Latvia met yesterday in Tallinn.", encoding="utf-8")
    result = run("parse", path, "--json", "--published", "2021-03-05")
    report = loads(result.stdout)
    assert report.source.published == PartialDate.parse("2021-03-05")
    assert report.meeting.start == PartialDate.parse("2021-03-04")


def test_what_cannot_be_read_is_told_and_the_rest_is_read(run, reports, tmp_path):
    (reports / "3.txt").write_bytes(b"\x00\x01\x02")
    (reports / "4.txt").write_bytes(b"caf\xe9")
    (reports / "5.txt").write_bytes(b"")
    empty = tmp_path / "empty"
    empty.mkdir()
    result = run("parse", empty, reports, tmp_path / "gone.txt", "--json")
    assert result.exit_code == 1
    assert len(result.stdout.splitlines()) == 3
    assert result.stderr.splitlines() == [
        f"coopmodel: {empty}: no file in this folder ends in .txt, .md, .html or .htm",
        f"coopmodel: {reports}/3.txt: is binary (a NUL at byte 0), not text",
        f"coopmodel: {reports}/4.txt: is not UTF-8 (byte 0xe9 at 3)",
        f"coopmodel: {tmp_path}/gone.txt: no such file",
    ]


def test_blanks_alone_are_a_report_of_nothing(run, tmp_path):
    (tmp_path / "blank.txt").write_text(" " * 1_000_000, encoding="utf-8")
    result = run("parse", tmp_path)
    assert result.exit_code == 0
    assert "none was found in the text" in result.stdout


def test_a_place_that_cannot_be_written_is_told(run, reports, tmp_path):
    result = run("parse", reports, "-o", tmp_path / "no" / "where.jsonl")
    assert result.exit_code == 1
    assert result.stderr.startswith("coopmodel: ")
    assert "cannot be written" in result.stderr


def test_names_of_files_do_not_command_the_terminal(run, tmp_path):
    result = run("parse", f"{tmp_path}/\x1b[31mred.txt")
    assert "\x1b" not in result.output
    assert r"\x1b[31mred.txt: no such file" in result.stderr


def test_on_a_terminal_a_summary_has_colours_and_fits(run, reports):
    plain = run("parse", reports).stdout
    env = {"FORCE_COLOR": "1", "TERM": "xterm-256color", "COLUMNS": "80", "NO_COLOR": None}
    coloured = run("parse", reports, env=env).stdout
    assert ANSI.sub("", coloured) == plain
    assert "\x1b[36mWhen          \x1b[0m2021-03-04" in coloured
    narrow = run("parse", reports, env={**env, "COLUMNS": "10"}).stdout
    assert 20 < max(len(line) for line in ANSI.sub("", narrow).splitlines()[1:5]) <= 40


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self):
        return True


RESULTS = [Fault("a.txt", "no such file"), Fault("b.txt", "no such file")]


def test_a_bar_is_shown_on_a_terminal_of_which_nothing_else_makes_use(monkeypatch):
    monkeypatch.setattr(sys, "stderr", terminal := Terminal())
    assert [*watched(iter(RESULTS), 2, quiet=True)] == RESULTS
    assert "Reading" in terminal.getvalue()


@pytest.mark.parametrize(
    ("total", "quiet", "stream"),
    [(1, True, Terminal), (2, False, Terminal), (2, True, io.StringIO)],
)
def test_else_no_bar_is_shown(monkeypatch, total, quiet, stream):
    monkeypatch.setattr(sys, "stderr", made := stream())
    assert [*watched(iter(RESULTS), total, quiet=quiet)] == RESULTS
    assert made.getvalue() == ""


# review


def test_review_writes_one_page(run, reports, tmp_path):
    page = tmp_path / "review.html"
    (reports / "3.txt").write_bytes(b"\x00")
    result = run("review", reports, "-o", page, "--jobs", "2")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == f"coopmodel: {reports}/3.txt: is binary (a NUL at byte 0), not text\n"
    written = page.read_text(encoding="utf-8")
    assert written.startswith("<!doctype html>")
    assert "1.txt" in written
    assert "2.md" in written
    assert "3.txt" not in written


def test_review_writes_no_page_of_nothing(run, tmp_path):
    page = tmp_path / "review.html"
    assert run("review", tmp_path / "gone.txt", "-o", page).exit_code == 1
    assert not page.exists()


# evaluate


@pytest.fixture
def labelled(reports):
    label = {"meeting": {"start": "2021-03-04", "city": "Riga", "country": "EE"}}
    (reports / "1.json").write_text(json.dumps(label), encoding="utf-8")
    return reports


def test_evaluate_prints_a_table(run, labelled):
    result = run("evaluate", labelled)
    assert result.exit_code == 0
    rows = result.stdout.splitlines()
    assert rows[1].split()[:4] == ["start", "1.000", "1.000", "1.000"]
    assert rows[-1].endswith(", 1 report")


def test_evaluate_shows_what_was_wrong_and_missed(run, labelled):
    result = run("evaluate", labelled, "--show")
    assert result.stdout.startswith("== 1\n")
    assert "  city         wrong   Tallinn\n  city         missed  Riga\n" in result.stdout
    assert "headline" in result.stdout


def test_evaluate_prints_json(run, labelled):
    figures = json.loads(run("evaluate", labelled, "--json").stdout)
    assert figures["reports"] == 1
    city = next(score for score in figures["fields"] if score["field"] == "city")
    assert city == {
        "field": "city",
        "right": 0,
        "wrong": 1,
        "missed": 1,
        "precision": {"value": 0.0, "low": 0.0, "high": 0.0},
        "recall": {"value": 0.0, "low": 0.0, "high": 0.0},
        "f1": {"value": 0.0, "low": 0.0, "high": 0.0},
    }
    shown = json.loads(run("evaluate", labelled, "--json", "--show").stdout)
    outcomes = {outcome["field"]: outcome for outcome in shown["reports"][0]["outcomes"]}
    assert outcomes["city"] == {"field": "city", "right": [], "wrong": ["Tallinn"], "missed": ["Riga"]}


def test_evaluate_tells_a_malformed_label(run, labelled):
    (labelled / "1.json").write_text('{"meeting": {"strat": "2021"}}', encoding="utf-8")
    result = run("evaluate", labelled)
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr == (
        f"coopmodel: 1 fault in the label {labelled}/1.json:\n"
        "  Object contains unknown field `strat` @ $.meeting\n"
    )


# Errors that are nobody's fault


@pytest.mark.parametrize(
    ("error", "told"),
    [
        (OSError(28, "No space left on device"), "coopmodel: No space left on device\n"),
        (OSError(30, "Read-only file system", "a/b"), "coopmodel: a/b: Read-only file system\n"),
        (OSError("nothing more is known"), "coopmodel: nothing more is known\n"),
        (JsonError("the text", ("no JSON",)), "coopmodel: 1 fault in the text:\n  no JSON\n"),
        (BrokenPipeError(32, "Broken pipe"), ""),
    ],
)
def test_errors_are_told_in_a_line(run, monkeypatch, error, told):
    def fail(folder):
        raise error

    monkeypatch.setattr(reading_commands, "evaluate", fail)
    result = run("evaluate", "somewhere")
    assert (result.exit_code, result.output) == (1, told)


# The entry


def test_the_entry_runs_the_command(monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["coopmodel", "--version"])
    with pytest.raises(SystemExit) as caught:
        main()
    assert not caught.value.code
    assert capsys.readouterr().out == f"coopmodel {__version__}\n"


def test_the_package_runs_as_a_module(monkeypatch, capsys):
    monkeypatch.setattr(sys, "argv", ["coopmodel", "--version"])
    assert importlib.import_module("coopmodel.__main__").main is main
    monkeypatch.delitem(sys.modules, "coopmodel.__main__")
    with pytest.raises(SystemExit):
        runpy.run_module("coopmodel", run_name="__main__")
    assert capsys.readouterr().out == f"coopmodel {__version__}\n"


@pytest.mark.parametrize("missing", ["typer", "rich"])
def test_without_the_extra_it_says_what_to_install(monkeypatch, capsys, missing):
    for name in [name for name in sys.modules if name.partition(".")[0] == missing]:
        monkeypatch.setitem(sys.modules, name, None)
    for name in ("cli", "commands.console", "commands.reading_commands", "commands.record_commands"):
        monkeypatch.delitem(sys.modules, f"coopmodel.{name}", raising=False)
    with pytest.raises(SystemExit) as caught:
        main()
    assert caught.value.code == 2
    assert capsys.readouterr().err == (
        "coopmodel: the command needs the extra \"cli\": python -m pip install 'coopmodel[cli]'\n"
    )


@pytest.mark.parametrize("name", ["attrs", None])
def test_any_other_missing_module_is_an_error(monkeypatch, name):
    def fail(_):
        raise ModuleNotFoundError("no such module", name=name)

    monkeypatch.setattr(importlib, "import_module", fail)
    with pytest.raises(ModuleNotFoundError):
        main()


def test_closed_streams_and_streams_that_lack_characters_do_no_harm(monkeypatch):
    narrow = io.TextIOWrapper(io.BytesIO(), encoding="ascii")
    monkeypatch.setattr(sys, "argv", ["coopmodel", "--version"])
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", narrow)
    with pytest.raises(SystemExit):
        main()
    sys.stderr.write("Jürgen")
    sys.stderr.flush()
    assert narrow.buffer.getvalue() == b"J\\xfcrgen"
    sys.stdout.close()


def test_streams_of_other_kinds_are_left_alone(monkeypatch):
    monkeypatch.setattr(sys, "argv", ["coopmodel", "--version"])
    monkeypatch.setattr(sys, "stdout", io.StringIO())
    with pytest.raises(SystemExit):
        main()
    assert sys.stdout.getvalue() == f"coopmodel {__version__}\n"


def test_what_the_output_could_not_take_is_let_go(tmp_path, monkeypatch):
    path = tmp_path / "output"
    with path.open("w", encoding="utf-8") as output:
        output.write("left in the buffer")
        monkeypatch.setattr("sys.stdout", output)
        let_go()
    assert path.read_text(encoding="utf-8") == ""


def test_an_output_that_is_no_file_stays(monkeypatch):
    output = io.StringIO()
    monkeypatch.setattr("sys.stdout", output)
    let_go()
    output.write("said")
    assert output.getvalue() == "said"
