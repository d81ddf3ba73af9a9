"""The commands for records that were written before. Records and people are invented."""

from __future__ import annotations

import json

import pytest
from typer.testing import CliRunner

from coopmodel import Report, Source, dumps, json_schema, loads, parse
from coopmodel.cli import app

FIRST = "Police chiefs of Estonia and Latvia met in Tallinn on 4 March 2021."


@pytest.fixture
def run():
    """Run the command in this process."""

    def run(*args, **options):
        return CliRunner().invoke(app, list(map(str, args)), prog_name="coopmodel", **options)

    return run


@pytest.fixture
def written(tmp_path):
    """Files of records: one of JSON, one of JSON Lines with faults, one in Markdown, one with a slip."""
    (tmp_path / "one.json").write_text(dumps(parse(FIRST), indent=2), encoding="utf-8")
    lines = [
        '{"source":{"title":"Old"}}',
        "",
        '{"meetings":[{"nam":"Forum"}]}',
        dumps(Report(source=Source(title="New"))),
    ]
    (tmp_path / "many.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    (tmp_path / "hand.md").write_text("# Seminar\n\n- held on 2 April 2019\n", encoding="utf-8")
    (tmp_path / "slip.md").write_text("# Seminar\n\n- held on 31 April 2019\n", encoding="utf-8")
    return tmp_path


def test_validate_tells_formats_and_faults(run, written):
    result = run("validate", written / "one.json", written / "many.jsonl", written / "hand.md")
    assert result.exit_code == 1
    assert result.stdout.splitlines() == [
        f"{written}/one.json: 1 report, coopmodel/1",
        f"{written}/many.jsonl: line 3: 1 fault",
        "  unknown key 'nam'; did you mean 'name'? @ $.meetings[0].nam",
        f"{written}/many.jsonl: 1 report, coopmodel/0, older than coopmodel/1",
        f"{written}/many.jsonl: 1 report, coopmodel/1",
        f"{written}/hand.md: 1 report, record in Markdown",
    ]
    assert run("validate", written / "one.json", written / "hand.md").exit_code == 0


def test_validate_shows_the_place_of_a_slip_in_a_record(run, written):
    lines = run("validate", written / "slip.md").stdout.splitlines()
    assert lines[0] == f"{written}/slip.md: 1 fault"
    assert lines[1].startswith("  line 3, column 11: ")
    assert lines[2:] == ["  - held on 31 April 2019", "            ^"]


def test_a_file_that_cannot_be_read_does_not_stop_the_check_of_others(run, written):
    result = run("validate", written / "gone.json", written / "hand.md")
    assert result.exit_code == 1
    assert result.stderr == f"coopmodel: {written}/gone.json: cannot be read: No such file or directory\n"
    assert "hand.md: 1 report" in result.stdout


def test_upgrade_writes_the_present_format(run, written):
    result = run("upgrade", written / "many.jsonl", written / "gone.json", written / "hand.md")
    assert result.exit_code == 1
    lines = result.stdout.splitlines()
    assert lines[:2] == [
        '{"format":"coopmodel/1","source":{"title":"Old"}}',
        '{"format":"coopmodel/1","source":{"title":"New"}}',
    ]
    assert loads(lines[2]).meeting.name == "Seminar"
    assert "many.jsonl: line 3: 1 fault\n  unknown key 'nam'" in result.stderr
    assert "gone.json: cannot be read" in result.stderr


def test_upgrade_writes_a_file_even_over_the_one_it_reads(run, written):
    path = written / "many.jsonl"
    path.write_text('{"source":{"title":"Old"}}\n', encoding="utf-8")
    result = run("upgrade", path, "-o", path)
    assert (result.exit_code, result.output) == (0, "")
    assert path.read_text(encoding="utf-8") == '{"format":"coopmodel/1","source":{"title":"Old"}}\n'


def test_render_prints_records(run, written):
    result = run("render", written / "one.json", written / "hand.md")
    assert result.exit_code == 0
    first, second = result.stdout.split("\n# Seminar\n")
    assert "- held in Tallinn, Estonia (EE)\n" in first
    assert second == "\n- held on 2 April 2019\n"


def test_render_writes_a_file_for_each_record(run, written, tmp_path):
    folder = tmp_path / "rendered"
    result = run("render", written / "many.jsonl", written / "hand.md", "-o", folder)
    assert result.exit_code == 1
    assert sorted(path.name for path in folder.iterdir()) == ["hand.md", "many-1.md", "many-4.md"]
    assert run("validate", *folder.iterdir()).exit_code == 0


def test_render_writes_one_record_to_a_file(run, written, tmp_path):
    path = tmp_path / "new" / "record.md"
    assert run("render", written / "hand.md", "-o", path).exit_code == 0
    before = (written / "hand.md").read_text(encoding="utf-8")
    assert path.read_text(encoding="utf-8") == before
    result = run("render", written / "hand.md", written / "one.json", "-o", path)
    assert result.exit_code == 1
    assert result.stderr == f"coopmodel: {written}/one.json: is not written: {path} holds another record\n"
    assert path.read_text(encoding="utf-8") == before


def test_schema_prints_the_schema(run):
    assert json.loads(run("schema").stdout) == json_schema()
