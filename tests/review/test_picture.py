"""The tool that takes the README's picture of the review page."""

from __future__ import annotations

import importlib.util
import struct
from pathlib import Path

_TOOL = Path(__file__).resolve().parents[2] / "tools" / "picture_of_review.py"


def test_the_picture_is_taken(driver, tmp_path, capsys):
    spec = importlib.util.spec_from_file_location("picture_of_review", _TOOL)
    tool = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(tool)
    file = tmp_path / "review.png"
    assert tool.main(["--file", str(file)]) == 0
    picture = file.read_bytes()
    assert struct.unpack(">II", picture[16:24]) == (1920, 1140)
    assert len(picture) < 300_000
    assert capsys.readouterr().out.startswith("review.png: ")
