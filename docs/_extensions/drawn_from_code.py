"""Directives for what a page shows of the code itself: the model, the rules, the gazetteers, the commands."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from importlib.resources import files
from typing import Any

from docutils import nodes
from model_diagram import draw
from shown_rules import Example, about, examples, rules
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective
from typer.testing import CliRunner

from coopmodel.cli import app

_DATA = files("coopmodel.gazetteers") / "data"


class ModelDiagram(SphinxDirective):
    """The classes of the model as a drawing."""

    def run(self) -> list[nodes.Node]:
        """The drawing, its boxes linked to the reference."""
        return [nodes.raw("", f'<div class="model-diagram">{draw(self._link)}</div>', format="html")]

    def _link(self, cls: type) -> str:
        page = {"coopmodel.values.dates": "dates"}.get(
            cls.__module__, "values" if ".values." in cls.__module__ else "model"
        )
        here = self.env.docname.count("/")
        return f"{'../' * here}reference/{page}.html#{cls.__module__}.{cls.__qualname__}"


class RuleList(SphinxDirective):
    """Every rule of the reader, by module."""

    def run(self) -> list[nodes.Node]:
        """A section for each module."""
        found: list[nodes.Node] = []
        for module, members in rules().items():
            name = module.rpartition(".")[2]
            section = nodes.section(ids=[f"rules-{name}"], names=[name])
            section += nodes.title("", name)
            section += nodes.definition_list("", *map(_rule, members))
            found.append(section)
        return found


def _rule(rule: Callable[..., Any]) -> nodes.definition_list_item:
    name, (what, quoted) = rule.__name__, about(rule)
    body = nodes.definition(
        "", nodes.paragraph("", "", *_inline(what)), nodes.paragraph("", "", *_inline(quoted))
    )
    body += _example(examples()[name])
    term = nodes.term("", "", nodes.literal("", name), ids=[f"rule-{name}"])
    return nodes.definition_list_item("", term, body)


def _inline(text: str) -> list[nodes.Node]:
    """A text with what stands between backticks as code."""
    return [
        nodes.literal("", part) if at % 2 else nodes.Text(part)
        for at, part in enumerate(re.split("`+", text))
    ]


def _example(example: Example) -> nodes.container:
    words = nodes.inline("", example.words, classes=["evidence"])
    said = nodes.paragraph("", "", nodes.Text(example.before), words, nodes.Text(example.behind))
    return nodes.container("", said, nodes.paragraph("", example.read, classes=["read"]), classes=["shown"])


class GazetteerCounts(SphinxDirective):
    """How many things and wordings each file of the gazetteers holds."""

    def run(self) -> list[nodes.Node]:
        """A table with a row for each file."""
        rows = [("file", "entries", "wordings")]
        for path in sorted(_DATA.iterdir(), key=lambda path: path.name):
            lines = path.read_text(encoding="utf-8").splitlines()
            wordings = len(lines)
            if path.name.endswith(".jsonl"):
                wordings = sum(len(json.loads(line).get("wordings", [""])) for line in lines)
            rows.append((path.name, f"{len(lines):,}", f"{wordings:,}"))
        return [_table(rows)]


class CommandHelp(SphinxDirective):
    """Every command with its arguments and options."""

    def run(self) -> list[nodes.Node]:
        """A section for each command, with the text of its help."""
        found: list[nodes.Node] = []
        for name in (command.name for command in app.registered_commands):
            section = nodes.section(ids=[f"command-{name}"], names=[f"coopmodel {name}"])
            section += nodes.title("", f"coopmodel {name}")
            asked = [str(name), "--help"]
            told = CliRunner().invoke(app, asked, prog_name="coopmodel", env={"COLUMNS": "80"})
            section += nodes.literal_block("", told.output.strip(), language="text")
            found.append(section)
        return found


def _table(rows: list[tuple[str, ...]]) -> nodes.table:
    def row(cells: tuple[str, ...]) -> nodes.row:
        return nodes.row("", *(nodes.entry("", nodes.paragraph("", cell)) for cell in cells))

    columns = [nodes.colspec(colwidth=1) for _ in rows[0]]
    head, body = nodes.thead("", row(rows[0])), nodes.tbody("", *map(row, rows[1:]))
    return nodes.table("", nodes.tgroup("", *columns, head, body, cols=len(rows[0])))


def _whole_sentences(_app: Sphinx, what: str, *rest: Any) -> None:
    """Napoleon takes what stands before a colon in a field's documentation for its type: put it back."""
    lines: list[str] = rest[-1]
    found = [line for line in lines if line.startswith(":type: ")]
    if what in {"attribute", "data", "property"} and found:
        lines.remove(found[0])
        lines[0] = f"{found[0].removeprefix(':type: ')}: {lines[0]}"


def setup(app: Sphinx) -> dict[str, bool]:
    """Make the directives known."""
    app.connect("autodoc-process-docstring", _whole_sentences, priority=600)  # Napoleon's is 500
    app.add_directive("model-diagram", ModelDiagram)
    app.add_directive("rule-list", RuleList)
    app.add_directive("gazetteer-counts", GazetteerCounts)
    app.add_directive("command-help", CommandHelp)
    return {"parallel_read_safe": True}
