"""Nothing public is without documentation: names, rules, diagnostics, commands, disagreements over dates."""

from __future__ import annotations

import enum
import importlib
import inspect
import re
import tomllib
from pathlib import Path

import pytest

import coopmodel
from coopmodel.cli import app
from coopmodel.documents.repairs import RepairKind
from coopmodel.facts import table

ROOT = Path(__file__).parents[2]
REFERENCE = {
    path.stem: path.read_text(encoding="utf-8") for path in (ROOT / "docs" / "reference").glob("*.md")
}
CALLABLE = [name for name in coopmodel.__all__ if callable(getattr(coopmodel, name))]
RULES = [*table.TEXT_RULES, *table.DATE_RULES, *table.RULES, *table.ROW_RULES]
PASSIVE = (Exception, enum.Enum)  # what an error or a member of an enumeration does, its base class tells


def test_there_are_names():
    assert len(CALLABLE) > 40
    assert len(RULES) > 30


@pytest.mark.parametrize("name", CALLABLE)
def test_a_public_name_has_words_and_an_entry(name):
    thing = getattr(coopmodel, name)
    assert (inspect.getdoc(thing) or "").strip()
    assert any(f"automodule:: {thing.__module__}\n" in page for page in REFERENCE.values())
    assert name in importlib.import_module(thing.__module__).__all__


@pytest.mark.parametrize("name", CALLABLE)
def test_a_public_name_has_an_example(name):
    thing = getattr(coopmodel, name)
    if inspect.isclass(thing) and issubclass(thing, PASSIVE):
        pages = "\n".join(path.read_text(encoding="utf-8") for path in (ROOT / "docs").rglob("*.md"))
        home = inspect.getsource(importlib.import_module(thing.__module__))
        assert ">>> " in (thing.__doc__ or "") or re.search(rf"\b{name}\b", pages + home)
    else:
        assert ">>> " in inspect.getsource(thing)


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_a_rule_says_what_it_reads_and_quotes_a_sentence(rule):
    assert re.search(r'"[^"]{12,}"|`[^`]{12,}`', inspect.getdoc(rule) or "")


def test_the_rules_are_listed_each_with_an_example():
    assert "```{rule-list}\n" in REFERENCE["rules"]
    texts = (ROOT / "docs" / "_extensions" / "rule_examples.toml").read_text(encoding="utf-8")
    assert sorted(tomllib.loads(texts)) == sorted(rule.__name__ for rule in RULES)


def codes():
    """The codes of all diagnostics that reading gives."""
    given = [kind.value for kind in RepairKind]
    for module in ("coopmodel.assemble", "coopmodel.diagnosing"):
        source = inspect.getsource(importlib.import_module(module))
        given += re.findall(r'code="([a-z-]+)"', source) + re.findall(
            r'"([a-z-]+)": "[^"]* was read here', source
        )
    return sorted({*given, "background"})


@pytest.mark.parametrize("code", codes())
def test_a_diagnostic_has_its_entry_with_an_example(code):
    _, _, entry = REFERENCE["diagnostics"].partition(f"\n### `{code}`\n")
    example = entry.partition("\n#")[0].partition(">>> tell(")[2]
    assert re.search(rf"^(?:info|warning|error) {code} ", example, re.MULTILINE)


def test_the_diagnostics_are_known():
    assert {"no-fact", "unknown-party", "hover-card"} <= {*codes()}


def test_the_commands_are_shown():
    assert "```{command-help}\n" in REFERENCE["command-line"]
    assert all(command.callback.__doc__ for command in app.registered_commands)


def test_disagreements_over_dates_stand_in_the_reference():
    source = (ROOT / "tests" / "property" / "test_edtf_packages.py").read_text(encoding="utf-8")
    names = re.findall(r'^    "([^"]+)": Known\(', source, re.MULTILINE)
    assert len(names) > 15
    assert [name for name in names if f"| {name} |" not in REFERENCE["dates"]] == []
