"""The goldens: reports beside what is to be read from them, and the switch that writes that anew."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import NamedTuple

import pytest

from coopmodel import Report, dumps, parse, read_source

_HERE = Path(__file__).parent
_SEEDS = _HERE.parents[1] / "seeds"
_CHANGED = pytest.StashKey[list[str]]()


class Golden(NamedTuple):
    """A report's file and the JSON that is to be read from it."""

    source: Path

    @property
    def expected(self) -> Path:
        return _HERE / "expected" / f"{self.source.stem}.json"

    @property
    def text(self) -> str:
        return _read(self.source)[0]

    @property
    def report(self) -> Report:
        return _read(self.source)[1]

    def read(self) -> str:
        """The JSON that is read from the report now."""
        text, source = read_source(self.source)
        return dumps(parse(text, source=source), indent=1) + "\n"


@functools.cache
def _read(path: Path) -> tuple[str, Report]:
    text, source = read_source(path)
    return text, parse(text, source=source)


_ALL = [
    Golden(path)
    for folder in (_SEEDS, _HERE / "reports")
    for path in sorted(folder.iterdir())
    if path.suffix in {".txt", ".md", ".html"}
]


def pytest_addoption(parser):
    parser.addoption(
        "--write-goldens", action="store_true", help="write the expected JSON of all goldens anew"
    )


def pytest_configure(config):
    config.stash[_CHANGED] = []


def pytest_terminal_summary(terminalreporter, config):
    for line in config.stash.get(_CHANGED, []):
        terminalreporter.write_line(line)


@pytest.fixture(params=_ALL, ids=[golden.source.stem for golden in _ALL])
def golden(request):
    if request.param.source.suffix == ".html":
        pytest.importorskip("trafilatura", reason="a saved web page needs the extra html")
    return request.param


@pytest.fixture
def goldens():
    return _ALL


@pytest.fixture
def write_golden(request):
    """Write a golden anew if that was asked for; say whether it was."""

    def write(golden: Golden) -> bool:
        if not request.config.getoption("--write-goldens", default=False):
            return False
        is_new = not golden.expected.exists()
        now = golden.read()
        if is_new or golden.expected.read_text(encoding="utf-8") != now:
            golden.expected.write_text(now, encoding="utf-8", newline="\n")
            change = "written" if is_new else "changed"
            request.config.stash[_CHANGED].append(f"golden {change}: {golden.expected.name}")
        return True

    return write
