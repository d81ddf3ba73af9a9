"""The data files, sound and damaged."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coopmodel.errors import GazetteerError
from coopmodel.gazetteers import rows
from coopmodel.gazetteers.entries import Entry, EntryKind
from coopmodel.gazetteers.rows import NameRow, TopicRow, read_rows, read_text

_ENTRIES = st.builds(
    Entry,
    kind=st.sampled_from(EntryKind),
    code=st.text(max_size=3),
    name=st.sampled_from(["Tashkent", "Toshkent"]),
    body_kind=st.none() | st.just("bloc"),
    parent=st.none() | st.just("CIS"),
    ambiguous=st.booleans(),
    capital=st.booleans(),
    population=st.integers(0, 10**8),
    also=st.lists(st.sampled_from(["UZ", "KZ"])).map(tuple),
    common_word=st.booleans(),
)


@given(_ENTRIES)
def test_a_row_holds_its_entry(entry):
    assert NameRow.of(entry, ["Tashkent"]).entry() == entry


@pytest.fixture
def data(tmp_path, monkeypatch):
    monkeypatch.setattr(rows, "_DATA", tmp_path)
    return tmp_path


def test_a_missing_file(data):
    with pytest.raises(GazetteerError, match=r"^states\.jsonl: .*install coopmodel anew$"):
        read_rows("states.jsonl", NameRow)


@pytest.mark.parametrize(
    "line",
    ['{"topic":"terrorism"', '{"topic":1,"note":"n","wordings":[]}', '{"topic":"t","notes":"n"}', "[]"],
)
def test_a_damaged_line(data, line):
    (data / "topics.jsonl").write_text(line, encoding="utf-8")
    with pytest.raises(GazetteerError, match=r"^topics\.jsonl: "):
        read_rows("topics.jsonl", TopicRow)


def test_a_file_that_is_not_utf_8(data):
    (data / "words.txt").write_bytes(b"caf\xe9\n")
    with pytest.raises(GazetteerError, match=r"^words\.txt: .*utf-8"):
        read_text("words.txt")
