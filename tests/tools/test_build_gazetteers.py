"""The build as a whole: the data are what the sources give, and the check sees when they are not."""

from __future__ import annotations

import shutil

import build_gazetteers
import pytest
from build_gazetteers import build, differing, main


@pytest.fixture(scope="module")
def built(resources):
    return build(resources)


@pytest.fixture
def quick(built, monkeypatch):
    """Let the command use what was built once."""
    monkeypatch.setattr(build_gazetteers, "build", lambda _: built)


def test_the_data_are_what_the_sources_give(built):
    assert differing(built, build_gazetteers._DATA) == []


@pytest.mark.usefixtures("quick")
def test_the_check_passes(capsys):
    assert main(["--check"]) == 0
    assert capsys.readouterr().out == ""


@pytest.mark.usefixtures("quick")
def test_the_check_names_each_file_that_differs_and_writes_nothing(built, tmp_path, capsys):
    assert main(["--data", str(tmp_path)]) == 0
    changed = tmp_path / "bodies.jsonl"
    changed.write_text(built["bodies.jsonl"].replace("INTERPOL", "INTERPOOL", 1), encoding="utf-8")
    (tmp_path / "words.txt").unlink()
    capsys.readouterr()
    assert main(["--check", "--data", str(tmp_path)]) == 1
    assert capsys.readouterr().out.splitlines() == [
        "bodies.jsonl: differs from its sources",
        "words.txt: differs from its sources",
    ]
    assert "INTERPOOL" in changed.read_text(encoding="utf-8")


@pytest.mark.usefixtures("quick")
def test_writing_mends_what_differs(tmp_path, capsys):
    data = tmp_path / "data"
    assert main(["--data", str(data)]) == 0
    (data / "words.txt").write_text("", encoding="utf-8")
    (data / "other.txt").write_text("kept", encoding="utf-8")
    capsys.readouterr()
    assert main(["--data", str(data)]) == 0
    assert capsys.readouterr().out == "words.txt: written\n"
    assert main(["--check", "--data", str(data)]) == 0
    assert (data / "other.txt").read_text(encoding="utf-8") == "kept"


def test_a_wrong_source_is_told_and_nothing_is_written(resources, tmp_path, capsys):
    bad = tmp_path / "resources"
    shutil.copytree(resources, bad)
    file = bad / "states.toml"
    file.write_text(file.read_text(encoding="utf-8").replace("[AZ]", "[AY]"), encoding="utf-8")
    assert main(["--resources", str(bad), "--data", str(tmp_path / "data")]) == 1
    assert capsys.readouterr().err == "states.toml: [AY] is no code of ISO 3166-1\n"
    assert not (tmp_path / "data").exists()
