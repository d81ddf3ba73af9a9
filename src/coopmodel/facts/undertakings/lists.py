"""Undertakings that lists and tables hold."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from coopmodel.documents.blocks import BlockKind
from coopmodel.facts.context import Context
from coopmodel.facts.kinds import Fact, InitiativeFact, StepFact
from coopmodel.facts.leads import status_of_lead
from coopmodel.facts.undertakings.aside import tells_undertakings
from coopmodel.facts.undertakings.nouns import kind_of, names_thing, names_undertaking, recurrence_of
from coopmodel.facts.undertakings.undertaking import Found, undertaking
from coopmodel.facts.undertakings.verbs import does, is_concrete, is_wish
from coopmodel.facts.view import View
from coopmodel.mentions.kinds import DateMention
from coopmodel.values.dates import PartialDate

__all__ = ["listed_undertaking", "table_undertaking"]

_NAME = re.compile(
    r"^(?:[Tt]o (?=[a-z]))?(?:(?:Clear|Adopted|Endorsed|Approved|Agreed|Signed"
    r"|New) )*(?P<name>.+?)(?= to [a-z]|,? (?:including|ensuring|equipped|focusing|that|which)\b|,|;|\.?$)"
)


_TELLS_ITSELF = re.compile(
    r"(?:also |further |then )?(?:approved|adopted|endorsed|decided|agreed|accepted|considered|examined"
    r"|discussed"
    r"|reviewed|took|noted|heard|welcomed|thanked|recalled|expressed|exchanged|underlined|stressed|requested"
    r"|instructed|invited|urged|called|acknowledged|recogni[sz]ed|commended|praised)\b"
)
"""How an item begins that says by itself what was done, behind a lead such as "The meeting:"."""


def listed_undertaking(view: View, context: Context) -> Iterator[Fact]:
    """An item of a list that a line such as "Concrete steps include:" or "They agreed to:" introduces.

    "- Monthly virtual briefings to update ongoing investigations"
    """
    block = view.sentence.block
    begins = block.passage.text.startswith(view.plain)
    if block.kind is not BlockKind.ITEM or block.lead is None or not begins or not tells_undertakings(view):
        return
    status = status_of_lead(block.lead.text)
    match = _NAME.match(view.text)
    if status is None or match is None or _TELLS_ITSELF.match(view.text):
        return
    verb = match["name"].split(" ", 1)[0].lower()
    concrete = (
        names_undertaking(view.words(*match.span("name")))
        or is_concrete(verb)
        or (does(verb) and names_thing(view.words(*match.span("name"))))
    )
    told = block.lead.text.endswith((":", ";", "will", "shall", "to"))
    if not concrete and (status == "agreed" or is_wish(verb) or not told):
        return
    outcome = re.search(r" (to [a-z].*?)\.?$", view.words(match.end("name"), len(view.text)))
    everything = (0, len(view.text))
    found = Found("listed_undertaking", status, match.span("name"), everything, everything)
    for fact in undertaking(view, context, found):
        yield attrs.evolve(fact, topics=view.topics(*everything), outcome=outcome[1] if outcome else None)


_NAMES = re.compile(
    r"(?i)initiative|activity|project|programme|action|measure|strategy implemented|undertaking"
)
_START = re.compile(r"(?i)start|begin|launch|(?<!target )(?<!due )(?<!end )(?<!completion )date|(?<!by )when")
_DUE = re.compile(r"(?i)deadline|\bdue\b|target date|by when|completion")
_STEP = re.compile(r"(?i)milestone|step|stage|phase|deliverable")
_OUTCOME = re.compile(r"(?i)outcome|result|benefit|impact")
_RUNS = re.compile(r"(?i)implemented|ongoing|running|current")


def table_undertaking(views: list[View], context: Context) -> Iterator[Fact]:
    """A row of a table with a column for initiatives, projects, measures or the like.

    "| Joint Training Modules | August 2024 | First session completed |"
    """
    by = {
        name: next((v for v in views if form.search(v.sentence.header)), None)
        for name, form in _COLUMNS.items()
    }
    name = by["name"]
    if name is None:
        return
    start, end = _dated(by["start"], context)
    due, _ = _dated(by["due"], context)
    step = by["step"] or by["due"]
    outcome = by["outcome"]
    yield InitiativeFact(
        rule="table_undertaking",
        spans=tuple(
            v.sentence.passage.span() for v in (name, *(v for v in views if v is not name)) if v.plain
        ),
        name=name.plain,
        status=_status(by["status"], name),
        kind=kind_of(name.plain),
        start=start,
        end=end,
        recurrence=recurrence_of(name.plain),
        steps=(StepFact(name=step.plain, date=due or start),) if step and step.plain else (),
        topics=tuple(dict.fromkeys(hit.topic for v in views for hit in v.sentence.topics)),
        outcome=outcome.plain if outcome else None,
    )


def _dated(cell: View | None, context: Context) -> tuple[PartialDate | None, PartialDate | None]:
    """The date that a cell holds, or first and last day of the range."""
    dates = [mention for mention in cell.mentions() if isinstance(mention, DateMention)] if cell else []
    return context.resolve(dates[0].date) if dates else (None, None)


def _status(cell: View | None, name: View) -> str:
    """The status in a column of its own, else what the header or the line before the table tells."""
    if cell is not None and cell.plain.lower() in _STATUSES:
        return cell.plain.lower()
    if _RUNS.search(name.sentence.header):
        return "active"
    lead = name.sentence.block.lead
    return "agreed" if lead is not None and status_of_lead(lead.text) == "agreed" else "planned"


_STATUSES = {"proposed", "drafted", "agreed", "planned", "active", "completed"}
_COLUMNS = {
    "name": _NAMES,
    "due": _DUE,
    "start": _START,
    "step": _STEP,
    "outcome": _OUTCOME,
    "status": re.compile(r"(?i)^status$"),
}
