"""The pages of the documentation, and a reader who tries out their blocks: saves, runs and types them.

A block with a caption is saved as the file of that name; a `python` block holds examples that are run, a
`console` block commands behind "$ ". With `--write-pages` what they give is written into the pages.
"""

from __future__ import annotations

import doctest
import io
import os
import re
import shutil
import subprocess
import sys
import traceback
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

ROOT = Path(__file__).parents[2]
PAGES = sorted([ROOT / "README.md", ROOT / "CONTRIBUTING.md", *(ROOT / "docs").rglob("*.md")])

_FENCE = re.compile(r"^(`{3,})(?P<head>[^`\n]*)\n(?P<body>.*?)^\1[ \t]*$", re.MULTILINE | re.DOTALL)
_CAPTION = re.compile(r"(?::[\w-]+:.*\n)*?:caption: (?P<name>\S+)\n(?::[\w-]+:.*\n)*\n*")
_COMMAND = re.compile(r"^\$ (?P<command>.*\n(?:^> .*\n)*)(?P<output>(?:^(?!\$ ).*\n)*)", re.MULTILINE)
_QUOTED = re.compile(r"'[^']*'|\"[^\"]*\"")
_PROGRAM = re.compile(r"(?:^|\| )(?P<name>[\w.]+)")
_FLAGS = doctest.ELLIPSIS
_TRACEBACK = re.compile(r"^(Traceback .*\n)(?: .*\n)+", re.MULTILINE)


class Block(NamedTuple):
    """A fenced block of a page: its language, the file that it stands for, its text and where that begins."""

    language: str
    file: str | None
    text: str
    start: int
    line: int


class Page:
    """A page and its blocks."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.name = str(path.relative_to(ROOT))
        self.text = path.read_text(encoding="utf-8")

    def blocks(self) -> Iterator[Block]:
        """The blocks in their order."""
        for match in _FENCE.finditer(self.text):
            head, start = match["head"].split(), match.start("body")
            caption = _CAPTION.match(self.text, start, match.end("body"))
            file = caption["name"] if caption else None
            start = caption.end() if caption else start
            text = self.text[start : match.end("body")]
            language = head[-1 if head[:1] == ["{code-block}"] else 0] if head else ""
            yield Block(language, file, text, start, self.text.count("\n", 0, start))


class MissingProgramError(Exception):
    """A program that a command needs is not installed."""


class Output(NamedTuple):
    """What an example is said to give, what it gives, and where on the page that stands."""

    start: int
    expected: str
    given: str


class _Runner(doctest.DocTestRunner):
    """Keeps what examples give."""

    def __init__(self) -> None:
        super().__init__(optionflags=_FLAGS)
        self.given: list[tuple[doctest.Example, str]] = []

    def report_success(self, out, test, example, got):
        self.given.append((example, example.want))

    def report_failure(self, out, test, example, got):
        self.given.append((example, _TRACEBACK.sub(r"\1    ...\n", got)))

    def report_unexpected_exception(self, out, test, example, exc_info):
        told = "".join(traceback.format_exception(*exc_info))
        self.given.append((example, _TRACEBACK.sub(r"\1    ...\n", told)))


class Reader:
    """Somebody who tries out the blocks of a page one after the other."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.names: dict[str, object] = {"__name__": "__main__"}

    def try_out(self, block: Block) -> Iterator[Output]:
        """Save, run or type what a block holds.

        Raises:
            MissingProgramError: A program that a command needs is not installed.
        """
        if block.file is not None:
            Path(block.file).write_text(block.text, encoding="utf-8")
        elif block.language == "python":
            yield from self._run(block)
        elif block.language == "console":
            yield from self._type(block)

    def _run(self, block: Block) -> Iterator[Output]:
        test = doctest.DocTestParser().get_doctest(block.text, self.names, self.page.name, None, block.line)
        runner = _Runner()
        runner.run(test, out=io.StringIO().write, clear_globs=False)
        self.names.update(test.globs)
        lines = block.text.splitlines(keepends=True)
        for example, given in runner.given:
            start = block.start + sum(map(len, lines[: example.lineno + example.source.count("\n")]))
            yield Output(start, example.want, given)

    def _type(self, block: Block) -> Iterator[Output]:
        for match in _COMMAND.finditer(block.text):
            command = match["command"].replace("\n> ", "\n")
            for name in _PROGRAM.findall(_QUOTED.sub("", command)):
                if shutil.which(name, path=_path()) is None:
                    raise MissingProgramError(name)
            done = subprocess.run(  # noqa: S602 - the commands are those of the project's own pages
                command,
                shell=True,
                executable="/bin/bash",
                env={**os.environ, "PATH": _path(), "COLUMNS": "80"},
                stdout=subprocess.PIPE,
                stderr=subprocess.STDOUT,
                text=True,
                encoding="utf-8",
                check=False,
            )
            given = done.stdout.rstrip() + "\n" if done.stdout else ""
            if doctest.OutputChecker().check_output(match["output"], given, _FLAGS):
                given = match["output"]
            yield Output(block.start + match.start("output"), match["output"], given)


def _path() -> str:
    return os.pathsep.join([str(Path(sys.executable).parent), os.environ.get("PATH", "")])


def pytest_addoption(parser):
    parser.addoption("--write-pages", action="store_true", help="write what examples give into the pages")


@pytest.fixture(params=PAGES, ids=[str(page.relative_to(ROOT)) for page in PAGES])
def page(request) -> Page:
    return Page(ROOT / request.param)


@pytest.fixture
def outputs(page, tmp_path, monkeypatch, request) -> list[Output]:
    """What the examples of a page give, tried out in a folder that holds nothing but the seeds."""
    (tmp_path / "seeds").symlink_to(ROOT / "seeds")
    monkeypatch.chdir(tmp_path)
    monkeypatch.syspath_prepend(tmp_path)  # modules that the page saves
    reader = Reader(page)
    found: list[Output] = []
    missing: list[str] = []
    for block in page.blocks():
        try:
            found += reader.try_out(block)
        except MissingProgramError as program:
            missing.append(str(program))
    if request.config.getoption("--write-pages", default=False):
        text = page.text
        for output in reversed(found):
            text = text[: output.start] + output.given + text[output.start + len(output.expected) :]
        page.path.write_text(text, encoding="utf-8")
    wrong = [output for output in found if output.given != output.expected]
    if missing and not wrong:
        pytest.skip(f"{page.name}: right as far as tried out, but not installed: {', '.join(missing)}")
    return found
