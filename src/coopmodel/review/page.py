"""The review page: one HTML file that needs nothing from elsewhere."""

from __future__ import annotations

import base64
import hashlib
import html
import itertools
import json
import string
from collections.abc import Iterable, Iterator
from importlib import resources
from typing import Any

import attrs
import msgspec

from coopmodel.checking import coverage, verify
from coopmodel.model.reports import Report
from coopmodel.review.contents import Fact, Group, Kind, every_fact
from coopmodel.review.overview import read_marks, read_row
from coopmodel.review.passages import read_passage
from coopmodel.review.record import read_record

__all__ = ["ReviewPage", "review_html", "review_many"]

_ASSETS = resources.files("coopmodel.review") / "assets"
_STYLES = ("page.css", "report.css", "overview.css", "print.css")
_SCRIPTS = (
    "dom.js",
    "text.js",
    "record.js",
    "pointing.js",
    "report.js",
    "timeline.js",
    "overview.js",
    "start.js",
)
_FRAME = """\
<iframe title="Review of the report" sandbox="allow-scripts" \
srcdoc="{page}" style="width: 100%; height: 42rem; border: 1px solid #8888; border-radius: 6px"></iframe>"""


@attrs.frozen
class ReviewPage:
    """A page on which a person checks reports against their texts; shows itself in a notebook.

    `str(page)` is the page in HTML, in ASCII, ready to be written to a file.

    >>> page = ReviewPage(html="<!doctype html>", reports=1)
    >>> str(page), page
    ('<!doctype html>', ReviewPage(reports=1))
    """

    html: str = attrs.field(repr=False)
    """The page."""

    reports: int
    """How many reports are on it."""

    def __str__(self) -> str:
        return self.html

    def _repr_html_(self) -> str:
        return _FRAME.format(page=html.escape(self.html))


def review_html(report: Report, text: str) -> ReviewPage:
    r"""A page to check a report by eye: the text on the left, its record on the right.

    Pointing at a fact shows the words that state it, and pointing at words the facts that they state. Facts
    that the text does not bear, lines that gave no fact and diagnostics stand out and are counted. The page
    is one file that requests nothing, and nothing in a text can act as markup or script.

    Args:
        report: A report, as read or read back from JSON.
        text: The text from which it was read, to the letter (`read_source` gives it for a file); with any
            other text the page shows which facts that does not bear.

    >>> from coopmodel import parse
    >>> text = "Delegations of Estonia and Latvia met in Tallinn on 4 March 2021."
    >>> page = review_html(parse(text), text)
    >>> str(page).splitlines()[0]
    '<!doctype html>'
    """
    return review_many([(report.source.title or "Report", report, text)])


def review_many(reports: Iterable[tuple[str, Report, str]]) -> ReviewPage:
    """A page to check many reports, with an overview that sorts and filters, and a timeline.

    Args:
        reports: Of each report a name, such as that of its file, the report, and its text to the letter.

    >>> from coopmodel import parse
    >>> texts = {"one.txt": "Estonia and Latvia met in Tallinn.", "two.txt": "Armenia and Georgia met."}
    >>> review_many((name, parse(text), text) for name, text in texts.items())
    ReviewPage(reports=2)
    """
    rows, parts = [], []
    for name, report, text in reports:
        row, part = _shown(name, report, text)
        rows.append(row)
        parts.append(f'<script type="application/json" class="data">{_json(part)}</script>')
    style = "".join(_read(name) for name in _STYLES)
    script = '(() => {\n"use strict";\n' + "".join(_read(name) for name in _SCRIPTS) + "})();\n"
    page = string.Template(_read("page.html")).substitute(
        policy=_policy(script, style),
        style=style,
        script=script,
        overview=_json(rows),
        reports="\n".join(parts),
    )
    return ReviewPage(page, len(rows))


def _read(name: str) -> str:
    return (_ASSETS / name).read_text(encoding="ascii")


def _policy(script: str, style: str) -> str:
    """The Content Security Policy: nothing from elsewhere, and no script or style but the page's own."""
    rules = {
        "default-src": "'none'",
        "script-src": _hash(script),
        "style-src": _hash(style),
        "img-src": "data:",
        "base-uri": "'none'",
        "form-action": "'none'",
        "require-trusted-types-for": "'script'",
        "trusted-types": "'none'",
    }
    return "; ".join(f"{name} {value}" for name, value in rules.items())


def _hash(content: str) -> str:
    digest = base64.b64encode(hashlib.sha256(content.encode("ascii")).digest()).decode()
    return f"'sha256-{digest}'"


def _json(data: object) -> str:
    """Data as JSON that a script element holds as mere text: in ASCII, without a sign that could end it."""
    text = json.dumps(msgspec.to_builtins(data), separators=(",", ":"))
    return text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")


def _shown(name: str, report: Report, text: str) -> tuple[dict[str, Any], dict[str, Any]]:
    """A report's row in the overview, and all that its own page shows."""
    groups = read_record(report, verify(report, text))
    facts = list(every_fact(groups))
    covered = coverage(report, text)
    row = read_row(name, report)
    states = [_state(fact) for fact in facts]
    counts = {
        "facts": len(facts),
        "bare": states.count("bare"),
        "faulty": states.count("faulty"),
        "silent": len(covered.diagnosed) + len(covered.silent),
    }
    marks = list(read_marks(report))
    numbers = itertools.count()
    part = {
        "name": name,
        "title": row.title,
        "marks": marks,
        "counts": counts,
        "facts": [_fact(fact, state) for fact, state in zip(facts, states, strict=True)],
        "groups": [_numbered(group, numbers) for group in groups],
        "passage": read_passage(text, facts, report.diagnostics, covered),
    }
    return {**attrs.asdict(row, recurse=False), "marks": marks, "counts": counts}, part


def _state(fact: Fact) -> str:
    if fact.kind is not Kind.NOTE and not fact.evidence:
        return "bare"
    return "faulty" if fact.fault else "sound"


def _fact(fact: Fact, state: str) -> dict[str, Any]:
    return {
        "label": fact.label,
        "value": fact.value,
        "detail": fact.detail,
        "tags": fact.tags,
        "kind": fact.kind,
        "state": state,
        "fault": fact.fault or ("it has no evidence" if state == "bare" else ""),
        "rules": list(dict.fromkeys(quote.rule for quote in fact.evidence)),
    }


def _numbered(group: Group, numbers: Iterator[int]) -> dict[str, Any]:
    """A group with the numbers of its facts, in the order of `every_fact`."""
    return {
        "title": group.title,
        "facts": [next(numbers) for _ in group.facts],
        "groups": [_numbered(inner, numbers) for inner in group.groups],
    }
