"""The selection of ordinary words from the lists of SCOWL."""

from __future__ import annotations

import pytest
from select_words import main


@pytest.fixture
def scowl(tmp_path):
    folder = tmp_path / "scowl"
    folder.mkdir()
    (folder / "english-words.10").write_text("the\nTuesday\nboy's\nx\na\npeter\n", encoding="latin-1")
    (folder / "british-words.50").write_text("café\ncentre\nboy\n", encoding="latin-1")
    (folder / "english-words.60").write_text("rare\n", encoding="latin-1")
    return folder


def test_words_are_selected(scowl, tmp_path, source, capsys):
    source("words.toml", 'left_out = ["peter"]\nadded = ["cyber"]')
    assert main([str(scowl), "--resources", str(tmp_path)]) == 0
    assert (tmp_path / "words.txt").read_text(
        encoding="utf-8"
    ).split() == "a boy café centre cyber the".split()
    assert capsys.readouterr().out == "words.txt: 6 words\n"


@pytest.mark.parametrize("edits", ['left_out = ["paul"]\nadded = []', 'left_out = []\nadded = ["boy"]'])
def test_edits_that_change_nothing_are_refused(scowl, tmp_path, source, capsys, edits):
    source("words.toml", edits)
    assert main([str(scowl), "--resources", str(tmp_path)]) == 1
    assert capsys.readouterr().err.startswith("words.toml: '")
    assert not (tmp_path / "words.txt").exists()
