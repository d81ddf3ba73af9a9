"""The face of the package: its names, what they load, and that importing it costs next to nothing."""

from __future__ import annotations

import ast
import importlib
import inspect
import json
import pkgutil
import subprocess
import sys
from pathlib import Path

import pytest

import coopmodel
import coopmodel.testing

STUB = Path(coopmodel.__file__).with_suffix(".pyi")


def stub_homes():
    """The home of each name that the stub re-exports."""
    return {
        alias.asname: node.module.removeprefix("coopmodel.")
        for node in ast.walk(ast.parse(STUB.read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
        if alias.name == alias.asname
    }


def test_all_is_the_table():
    assert list(coopmodel._HOME_OF) == coopmodel.__all__
    assert len(set(coopmodel.__all__)) == len(coopmodel.__all__)


def test_the_stub_has_the_names_of_the_table_from_the_same_homes():
    assert stub_homes() == coopmodel._HOME_OF


@pytest.mark.parametrize("name", coopmodel.__all__)
def test_each_name_is_loaded_from_its_home(name):
    home = importlib.import_module(f"coopmodel.{coopmodel._HOME_OF[name]}")
    assert getattr(coopmodel, name) is getattr(home, name)
    if not name.startswith("__"):
        assert name in home.__all__
        defined_in = getattr(getattr(home, name), "__module__", home.__name__)
        assert defined_in == home.__name__


def test_dir_is_the_public_names():
    assert dir(coopmodel) == sorted(coopmodel.__all__)


def test_a_name_that_is_not_there():
    with pytest.raises(AttributeError, match="module 'coopmodel' has no attribute 'nothing'"):
        _ = coopmodel.nothing
    with pytest.raises(ImportError, match="nothing"):
        exec("from coopmodel import nothing")  # noqa: S102


def test_everything_is_imported_by_a_star():
    names = {}
    exec("from coopmodel import *", names)  # noqa: S102
    assert set(coopmodel.__all__) <= set(names)


@pytest.mark.parametrize("package", [coopmodel, coopmodel.testing], ids=lambda package: package.__name__)
def test_no_public_function_bears_the_name_of_a_submodule(package):
    modules = {module.name for module in pkgutil.iter_modules(package.__path__)}
    assert modules.isdisjoint(package.__all__)


@pytest.mark.parametrize("name", coopmodel.testing.__all__)
def test_each_strategy_has_its_module_and_documentation(name):
    found = getattr(coopmodel.testing, name)
    assert found.__module__.startswith("coopmodel.testing.")
    assert ">>> " in inspect.getdoc(found)


def test_every_error_is_public():
    errors = importlib.import_module("coopmodel.errors")
    assert set(errors.__all__) <= set(coopmodel.__all__)
    assert all(issubclass(getattr(errors, name), coopmodel.CoopModelError) for name in errors.__all__)


def loaded_by(statement):
    """The modules that a statement loads in a fresh process."""
    code = (
        f"import sys, json; old = {{*sys.modules}}; {statement}; print(json.dumps([*{{*sys.modules}} - old]))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)  # noqa: S603
    return set(json.loads(done.stdout))


HEAVY = {
    "ahocorasick_rs",
    "attr",
    "attrs",
    "cattrs",
    "dateutil",
    "hypothesis",
    "msgspec",
    "rich",
    "trafilatura",
    "typer",
}


def test_importing_the_package_loads_nothing_else():
    loaded = loaded_by("import coopmodel")
    assert loaded.isdisjoint(HEAVY)
    assert {module for module in loaded if module.split(".")[0] == "coopmodel"} == {"coopmodel"}


@pytest.mark.parametrize(
    ("statement", "absent"),
    [
        (
            "import coopmodel; coopmodel.Span",
            {"cattrs", "msgspec", "ahocorasick_rs", "trafilatura", "dateutil"},
        ),
        (
            "import coopmodel; coopmodel.loads",
            {"ahocorasick_rs", "trafilatura", "typer", "rich", "hypothesis"},
        ),
        (
            "import coopmodel; coopmodel.parse",
            {"cattrs", "trafilatura", "typer", "rich", "hypothesis"},
        ),
        ("import coopmodel; coopmodel.parse_file", {"trafilatura", "typer", "rich", "hypothesis"}),
    ],
)
def test_a_name_loads_only_what_it_needs(statement, absent):
    assert loaded_by(statement).isdisjoint(absent)
