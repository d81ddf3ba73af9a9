"""Every example in a docstring gives what it says."""

from __future__ import annotations

import doctest
import importlib
import io
import pkgutil
from pathlib import Path

import pytest
from hypothesis import Phase, settings

import coopmodel

ROOT = Path(__file__).parents[1]
MODULES = [
    "coopmodel",
    *(
        module.name
        for module in pkgutil.walk_packages(coopmodel.__path__, "coopmodel.")
        if not module.name.endswith(".__main__")
    ),
]


@pytest.fixture(autouse=True)
def brief():
    """Hypothesis tries few examples, as many as an example in a docstring wants, and explains nothing."""
    usual = settings()
    phases = [phase for phase in Phase if phase is not Phase.explain]
    settings.register_profile("docstrings", parent=usual, max_examples=10, phases=phases)
    settings.load_profile("docstrings")
    yield
    settings.register_profile("usual", parent=usual)
    settings.load_profile("usual")


@pytest.mark.parametrize("name", MODULES)
def test_the_examples_of_a_module(name, monkeypatch):
    monkeypatch.chdir(ROOT)
    module = importlib.import_module(name)
    for test in doctest.DocTestFinder(exclude_empty=True).find(module, name):
        told = io.StringIO()
        result = doctest.DocTestRunner(optionflags=0).run(test, out=told.write)
        assert result.failed == 0, told.getvalue()


def test_there_are_examples():
    modules = [importlib.import_module(name) for name in MODULES]
    examples = sum(len(t.examples) for module in modules for t in doctest.DocTestFinder().find(module))
    assert examples > 100
