"""Streams of reports: what is written is whole or not there, and a faulty line is told by its number."""

from __future__ import annotations

import copy
import gzip
import io
import os
import stat
import sys
import threading
import tracemalloc

import pytest

from coopmodel.errors import LineError, ModelError, SourceError
from coopmodel.formats.json import dumps
from coopmodel.formats.jsonl import read_jsonl, write_jsonl
from coopmodel.model.meetings import Meeting
from coopmodel.model.reports import Report, Source

REPORTS = [Report(source=Source(title=f"Talks in Évora\u2028{number}")) for number in range(3)]


def names(folder):
    return [path.name for path in folder.iterdir()]


@pytest.mark.parametrize("name", ["a.jsonl", "a.jsonl.gz", "Évora 1"])
def test_a_path_holds_what_was_written(tmp_path, name):
    path = tmp_path / name
    assert write_jsonl(iter(REPORTS), path) == 3
    assert list(read_jsonl(path)) == REPORTS
    assert list(read_jsonl(str(path))) == REPORTS
    assert names(tmp_path) == [name]


def test_gzipped_bytes_are_the_same_each_time(tmp_path):
    first, second = tmp_path / "a.gz", tmp_path / "b.gz"
    write_jsonl(REPORTS, first)
    write_jsonl(REPORTS, second)
    assert first.read_bytes() == second.read_bytes()
    assert gzip.decompress(first.read_bytes()).decode().splitlines(keepends=False)[0].startswith("{")


@pytest.mark.parametrize("kind", [io.StringIO, io.BytesIO])
def test_open_files(kind):
    file = kind()
    assert write_jsonl(REPORTS, file) == 3
    file.seek(0)
    assert list(read_jsonl(file)) == REPORTS
    assert not file.closed


def test_the_dash_is_standard_output_and_input(monkeypatch, capsysbinary):
    assert write_jsonl(REPORTS, "-") == 3
    written = capsysbinary.readouterr().out
    assert written == b"".join(dumps(report).encode() + b"\n" for report in REPORTS)
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(written), "latin-1"))
    assert list(read_jsonl("-")) == REPORTS


def test_no_reports_are_an_empty_file(tmp_path):
    assert write_jsonl([], tmp_path / "a") == 0
    assert (tmp_path / "a").read_bytes() == b""
    assert list(read_jsonl(tmp_path / "a")) == []


def interrupted():
    yield REPORTS[0]
    raise KeyboardInterrupt


@pytest.mark.parametrize("name", ["a.jsonl", "a.jsonl.gz"])
def test_an_interrupted_write_leaves_what_was_there(tmp_path, name):
    path = tmp_path / name
    with pytest.raises(KeyboardInterrupt):
        write_jsonl(interrupted(), path)
    assert names(tmp_path) == []
    write_jsonl(REPORTS, path)
    with pytest.raises(KeyboardInterrupt):
        write_jsonl(interrupted(), path)
    assert list(read_jsonl(path)) == REPORTS
    assert names(tmp_path) == [name]


def test_while_it_is_written_nothing_reads_as_whole(tmp_path):
    seen = []

    def reports():
        yield REPORTS[0]
        seen.extend(names(tmp_path))

    write_jsonl(reports(), tmp_path / "a.jsonl")
    assert len(seen) == 1
    assert seen[0].endswith(".part")


def test_a_link_stays_a_link_and_the_rights_are_those_of_a_new_file(tmp_path):
    (tmp_path / "link").symlink_to(tmp_path / "a")
    write_jsonl(REPORTS, tmp_path / "link")
    assert (tmp_path / "link").is_symlink()
    (tmp_path / "b").touch()
    assert stat.S_IMODE((tmp_path / "a").stat().st_mode) == stat.S_IMODE((tmp_path / "b").stat().st_mode)


def test_a_pipe_is_written_to_and_not_replaced(tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read = []
    reader = threading.Thread(target=lambda: read.extend(read_jsonl(pipe)))
    reader.start()
    write_jsonl(REPORTS, pipe)
    reader.join()
    assert read == REPORTS
    assert stat.S_ISFIFO(pipe.stat().st_mode)


@pytest.mark.parametrize("where", ["missing/a.jsonl", "."])
def test_what_cannot_be_written_is_said(tmp_path, where):
    with pytest.raises(SourceError, match="cannot be written"):
        write_jsonl(REPORTS, tmp_path / where)


def test_only_reports_are_written():
    with pytest.raises(ModelError, match="Meeting is no Report"):
        write_jsonl([Meeting(name="a")], io.StringIO())


FAULTY = b'{}\n\n \r\n{"meetings": 5}\n{"a": \n{"source":{"title":"\xff"}}\n{"format":"coopmodel/9"}\r\n{}'


def test_a_faulty_line_is_told_by_its_number():
    reports = read_jsonl(io.BytesIO(FAULTY))
    assert next(reports) == Report()
    with pytest.raises(LineError, match=r"1 fault in line 4:\n  5 is not an array @ \$\.meetings") as caught:
        next(reports)
    assert caught.value.line == 4
    assert caught.value.faults == ("5 is not an array @ $.meetings",)


def test_faulty_lines_are_skipped_and_counted_when_asked():
    faulty = []
    assert list(read_jsonl(io.BytesIO(FAULTY), on_fault=faulty.append)) == [Report(), Report()]
    assert [error.line for error in faulty] == [4, 5, 6, 7]


def test_a_line_break_inside_a_line_is_none_of_json_lines():
    text = '{"source":{"title":"a\u2028b\u0085c"}}\n'
    (report,) = read_jsonl(io.BytesIO(text.encode()))
    assert report.source.title == "a\u2028b\u0085c"


@pytest.mark.parametrize("cut", [0, 5, 30])
def test_a_damaged_gzip_is_said(tmp_path, cut):
    path = tmp_path / "a.gz"
    write_jsonl(REPORTS, path)
    whole = path.read_bytes()
    path.write_bytes(b"no gzip" if not cut else whole[:-cut])
    with pytest.raises(SourceError, match=r"a\.gz: cannot be read"):
        list(read_jsonl(path))


@pytest.mark.parametrize("where", ["missing.jsonl", "."])
def test_what_cannot_be_read_is_said(tmp_path, where):
    with pytest.raises(SourceError, match="cannot be read"):
        list(read_jsonl(tmp_path / where))


def test_a_text_file_of_another_encoding_is_said(tmp_path):
    (tmp_path / "a").write_bytes(FAULTY)
    with (tmp_path / "a").open(encoding="utf-8") as file, pytest.raises(SourceError, match="cannot be read"):
        list(read_jsonl(file, on_fault=id))


def test_an_error_of_a_line_can_be_copied():
    error = copy.copy(LineError(3, ("a @ $",)))
    assert (str(error), error.line, error.faults) == ("1 fault in line 3:\n  a @ $", 3, ("a @ $",))


def test_one_report_is_in_memory_at_a_time(tmp_path):
    path = tmp_path / "a.jsonl"
    large = Report(source=Source(title="a" * 100_000))
    tracemalloc.start()
    try:
        write_jsonl((large for _ in range(100)), path)
        assert sum(1 for _ in read_jsonl(path)) == 100
        most = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert most < path.stat().st_size / 5
