"""Files of records that were written before. They are invented."""

from __future__ import annotations

import gzip
import io
import sys

import pytest

from coopmodel import Report, Source, SourceError, dumps, render
from coopmodel.commands.stored import RECORD, FaultyRecord, StoredRecord, read_stored

NEW = Report(source=Source(title="New"))


def test_a_file_of_one_report(tmp_path):
    path = tmp_path / "one.json"
    path.write_text(dumps(NEW, indent=2), encoding="utf-8")
    assert [*read_stored(str(path))] == [StoredRecord("one", str(path), "coopmodel/1", NEW)]


@pytest.mark.parametrize("suffix", [".jsonl", ".ndjson", ".jsonl.gz"])
def test_a_file_of_one_report_a_line(tmp_path, suffix):
    path = tmp_path / f"many{suffix}"
    data = f'{dumps(NEW)}\n \n{{"source":{{"title":"New"}}}}'.encode()
    path.write_bytes(gzip.compress(data) if suffix.endswith(".gz") else data)
    assert [*read_stored(str(path))] == [
        StoredRecord("many-1", f"{path}: line 1", "coopmodel/1", NEW),
        StoredRecord("many-3", f"{path}: line 3", "coopmodel/0", NEW),
    ]


def test_a_record(tmp_path):
    path = tmp_path / "hand.md"
    path.write_text("\ufeff" + render(NEW), encoding="utf-8")
    assert [*read_stored(str(path))] == [StoredRecord("hand", str(path), RECORD, NEW)]


def test_the_standard_input(monkeypatch):
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(dumps(NEW).encode())))
    assert [*read_stored("-")] == [StoredRecord("--1", "-: line 1", "coopmodel/1", NEW)]


@pytest.mark.parametrize(
    ("name", "data", "fault"),
    [
        ("a.json", b"", "no JSON"),
        ("a.json", b"\x00\xff\xfe", "no JSON"),
        ("a.json", b'{"format": "coopmodel/99"}', "is newer than this coopmodel"),
        ("a.jsonl", b'{"format": 1}', "@ $.format"),
        ("a.jsonl", b"[" * 100_000, "no JSON"),
        ("a.md", b"- held", "line 1, column 1"),
        ("a.md", b"# \xff", "can't decode byte 0xff"),
    ],
)
def test_what_is_no_record_is_told_with_its_place(tmp_path, name, data, fault):
    (tmp_path / name).write_bytes(data)
    (found,) = read_stored(str(tmp_path / name))
    assert isinstance(found, FaultyRecord)
    assert found.place.startswith(str(tmp_path / name))
    assert fault in str(found)


def test_faults_are_counted():
    assert str(FaultyRecord("a.json", ("one", "two"))) == "a.json: 2 faults\n  one\n  two"


def test_what_cannot_be_opened_is_an_error(tmp_path):
    (tmp_path / "broken.jsonl.gz").write_bytes(gzip.compress(b'{"source"' * 999)[:-9])
    (tmp_path / "text.json.gz").write_bytes(b"{}")
    for name, why in [
        ("gone.json", "No such file"),
        ("", "Is a directory"),
        ("broken.jsonl.gz", "ended before"),
        ("text.json.gz", "Not a gzipped file"),
    ]:
        with pytest.raises(SourceError, match=why):
            [*read_stored(str(tmp_path / name))]
