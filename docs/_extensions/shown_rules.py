"""Every rule of the reader, with a short text that shows it."""

from __future__ import annotations

import functools
import inspect
import tomllib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from coopmodel.documents.blocks import read_blocks
from coopmodel.facts.derive import derive_facts
from coopmodel.facts.kinds import (
    AgendaFact,
    Fact,
    InitiativeFact,
    MeetingFact,
    PartyFact,
    PersonFact,
    SourceFact,
    StatementFact,
)
from coopmodel.facts.table import DATE_RULES, ROW_RULES, RULES, TEXT_RULES
from coopmodel.mentions.find import find_mentions
from coopmodel.model.evidence import Evidence
from coopmodel.model.reports import Report
from coopmodel.reading import parse
from coopmodel.values.span import Span

_TEXTS = Path(__file__).parent / "rule_examples.toml"


class Example(NamedTuple):
    """A passage in three parts, of which the second bore a fact, and the fact."""

    before: str
    words: str
    behind: str
    read: str


def rules() -> dict[str, list[Callable[..., Any]]]:
    """The rules by the name of their module, in the order in which they are asked."""
    by_module: dict[str, list[Callable[..., Any]]] = {}
    for table in (TEXT_RULES, DATE_RULES, RULES, ROW_RULES):
        for rule in table:
            by_module.setdefault(rule.__module__, []).append(rule)
    return by_module


def about(rule: Callable[..., Any]) -> tuple[str, str]:
    """What a rule reads, and the sentences that its documentation quotes."""
    text, _, quoted = inspect.cleandoc(rule.__doc__ or "").partition("\n\n")
    return " ".join(text.split()), " ".join(quoted.split())


@functools.cache
def examples() -> dict[str, Example]:
    """For each rule its example, with a fact that goes from it into the record."""
    return {
        rule: _shown(rule, text.strip()) for rule, text in tomllib.loads(_TEXTS.read_text("utf-8")).items()
    }


def _shown(rule: str, text: str) -> Example:
    document = read_blocks(text)
    kept = {(one.rule, one.span) for one in _evidence(parse(text))}
    facts = [
        fact
        for fact in derive_facts(document, find_mentions(document.blocks))
        if fact.rule == rule and (isinstance(fact, SourceFact) or (rule, fact.spans[0]) in kept)
    ]
    if not facts:
        raise ValueError(f"{_TEXTS.name}: the rule {rule} reads nothing in its example")
    fact = max(facts, key=lambda one: (isinstance(one, StatementFact), isinstance(one, PersonFact)))
    span = _stated(text, fact)
    parts = (text[: span.start], text[span.start : span.end], text[span.end :])
    return Example(*parts, read=" · ".join(_told(fact)))


def _stated(text: str, fact: Fact) -> Span:
    """Where a text states a fact: that of front matter behind the fence that is its evidence."""
    span = fact.spans[0]
    if not isinstance(fact, SourceFact) or text[span.start : span.end].strip("-"):
        return span
    start = text.index(str(fact.value), span.end)
    return Span(start=start, end=start + len(str(fact.value)))


def _evidence(report: Report) -> Iterator[Evidence]:
    for meeting in report.meetings:
        yield from meeting.evidence
        for part in (*meeting.delegations, *meeting.agenda, *meeting.statements):
            yield from part.evidence
    for initiative in report.initiatives:
        yield from initiative.evidence


@functools.singledispatch
def _told(fact: Fact) -> Iterator[str]:
    raise TypeError(fact)


@_told.register
def _source(fact: SourceFact) -> Iterator[str]:
    yield f"source.{fact.field} = {fact.value}"


@_told.register
def _meeting(fact: MeetingFact) -> Iterator[str]:
    yield f"{'next meeting' if fact.is_next else 'meeting'}, {fact.field} = {fact.value}"


@_told.register
def _party(fact: PartyFact) -> Iterator[str]:
    yield f"party {fact.code}" if fact.code == fact.name else f"party {fact.code} ({fact.name})"
    yield from filter(None, (fact.capacity, fact.body))


@_told.register
def _person(fact: PersonFact) -> Iterator[str]:
    yield f"person {fact.name or '(not named)'}"
    yield from filter(None, (fact.role, fact.body, fact.party, "head" if fact.is_head else None))


@_told.register
def _statement(fact: StatementFact) -> Iterator[str]:
    yield f"statement of {fact.speaker.name or fact.speaker.role}"
    yield f"“{fact.summary}”"


@_told.register
def _agenda(fact: AgendaFact) -> Iterator[str]:
    yield f"subject “{fact.title}”"
    yield from fact.topics


@_told.register
def _initiative(fact: InitiativeFact) -> Iterator[str]:
    yield f"initiative “{fact.name}”"
    yield fact.status
    yield from filter(None, (fact.kind, fact.start and str(fact.start), fact.recurrence))
