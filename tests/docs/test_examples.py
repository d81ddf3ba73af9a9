"""Every example of README and the documentation is run."""

from __future__ import annotations

import doctest
from pathlib import Path

import pytest

_ROOT = Path(__file__).parents[2]
_PAGES = sorted([_ROOT / "README.md", *(_ROOT / "docs").rglob("*.md")])


@pytest.mark.parametrize("page", _PAGES, ids=lambda page: str(page.relative_to(_ROOT)))
def test_the_examples_of_a_page_hold(page, monkeypatch):
    monkeypatch.chdir(_ROOT)
    result = doctest.testfile(str(page), module_relative=False, optionflags=doctest.NORMALIZE_WHITESPACE)
    assert result.failed == 0


def test_pages_have_examples():
    examples = [page for page in _PAGES if ">>>" in page.read_text("utf-8")]
    assert len(examples) > 5
