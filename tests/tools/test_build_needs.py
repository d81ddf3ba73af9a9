"""What is written down of the patterns is what they need, and the check sees when it is not."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import build_needs
import pytest
from build_needs import build, main

from coopmodel.facts.patterns import pattern

_TOOL = Path(build_needs.__file__)
_OTTER = pattern("a drill named (?:Otter|Heron)")
_LINE = ':[["a drill named heron","a drill named otter"]]'


def test_the_file_is_what_the_patterns_need():
    subprocess.run([sys.executable, str(_TOOL), "--check"], check=True)  # noqa: S603


@pytest.fixture
def file(tmp_path, monkeypatch):
    """A file of its own in place of the package's, and two patterns in place of all."""
    path = tmp_path / "data" / "needs.json"
    monkeypatch.setattr(build_needs, "_FILE", path)
    monkeypatch.setattr(build_needs, "_all_patterns", lambda: [_OTTER, pattern("[a-z]+")])
    return path


def test_it_is_written_once_and_then_passes(file, capsys):
    assert main(["--check"]) == 1
    assert "python tools/build_needs.py" in capsys.readouterr().err
    assert main([]) == 0
    assert capsys.readouterr().out == "needs.json: written\n"
    assert main(["--check"]) == main([]) == 0
    assert capsys.readouterr().out == ""
    assert _LINE in file.read_text(encoding="utf-8")


def test_a_changed_pattern_is_seen(file, monkeypatch):
    main([])
    monkeypatch.setattr(build_needs, "_all_patterns", lambda: [_OTTER, pattern("[a-z]+ drill")])
    assert main(["--check"]) == 1


def test_a_pattern_made_twice_stands_there_once():
    assert build([_OTTER, pattern(_OTTER.text)]).count(_LINE) == 1
