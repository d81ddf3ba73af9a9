"""Files to reports: what can be read, and what a person is told of what cannot."""

from __future__ import annotations

import hashlib
import os
from pathlib import Path

import pytest

from coopmodel import DateError, Source, SourceError, parse, parse_file, read_source

TEXT = "Police chiefs of Estonia and Latvia met in Tallinn on 4 March 2021.\r\nThey left – in haste.\n"


@pytest.fixture
def file(tmp_path):
    return tmp_path / "report.txt"


def refused(file):
    """What is said of a file that cannot be read, without its folder."""
    with pytest.raises(SourceError) as by_reading:
        read_source(file)
    with pytest.raises(SourceError) as by_parsing:
        parse_file(file)
    assert str(by_reading.value) == str(by_parsing.value)
    return str(by_reading.value).removeprefix(f"{file.parent}{os.sep}")


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"], ids=["plain", "with a BOM"])
@pytest.mark.parametrize("suffix", [".txt", ".md", ".TXT", ""])
def test_a_text_in_utf_8(tmp_path, mark, suffix):
    file = tmp_path / f"report{suffix}"
    file.write_bytes(mark + TEXT.encode())
    text, source = read_source(file)
    assert text == TEXT
    assert source == Source(sha256=hashlib.sha256(TEXT.encode()).hexdigest())
    assert parse_file(file) == parse(TEXT, source=source)


def test_a_path_may_be_a_string_or_a_path(file):
    file.write_text(TEXT, encoding="utf-8", newline="")
    assert parse_file(str(file)) == parse_file(file) == parse_file(Path(os.fspath(file)))


def test_the_day_of_publication(file):
    file.write_text("Police chiefs of Estonia and Latvia met in Tallinn on 4 March.", encoding="utf-8")
    assert str(parse_file(file, published="2021-03-05").meeting.start) == "2021-03-04"
    with pytest.raises(DateError):
        parse_file(file, published="soon")


def test_an_empty_file(file):
    file.write_bytes(b"")
    assert read_source(file)[0] == ""
    assert parse_file(file).meetings == ()


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (TEXT.encode("utf-16"), "report.txt: is UTF-16; save it as UTF-8"),
        (b"\xfe\xff\0T", "report.txt: is UTF-16; save it as UTF-8"),
        (b"They\0met", "report.txt: is binary (a NUL at byte 4), not text"),
        (b"\0" * 100, "report.txt: is binary (a NUL at byte 0), not text"),
        (b"\x89PNG\r\n\x1a\n\0", "report.txt: is binary (a NUL at byte 8), not text"),
        ("Köln".encode("latin-1"), "report.txt: is not UTF-8 (byte 0xf6 at 1)"),
        (b"They \xed\xa0\x80 met", "report.txt: is not UTF-8 (byte 0xed at 5)"),
        (TEXT.encode()[:-1] + b"\xe2\x80", "report.txt: is not UTF-8 (byte 0xe2 at 92)"),
    ],
)
def test_a_file_that_is_no_text_in_utf_8(file, data, message):
    file.write_bytes(data)
    assert refused(file) == message


def test_a_file_that_is_not_there(file):
    assert refused(file) == "report.txt: no such file"


def test_a_folder(file):
    file.mkdir()
    assert refused(file) == "report.txt: is a directory, not a file"


def test_a_path_that_no_file_can_have(tmp_path):
    assert refused(tmp_path / "a\0b") == "a\0b: cannot be read: embedded null byte"
    assert "cannot be read: " in refused(tmp_path / ("a" * 5000))


def test_a_file_in_a_file(file):
    file.write_bytes(b"")
    assert "cannot be read: " in refused(file / "report.txt")
