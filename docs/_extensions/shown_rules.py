"""Every rule of the reader, with a sentence of the golden reports that shows it."""

from __future__ import annotations

import functools
import inspect
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, NamedTuple

from coopmodel.documents.blocks import BlockKind, read_blocks
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

_REPORTS = Path(__file__).parents[2] / "tests" / "golden" / "reports"
_USUAL = 110
_BREAK = re.compile(r"\s+")


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
    """For each rule a passage of middling length from the golden reports, with its fact in the record."""
    chosen: dict[str, Example] = {}
    for path in sorted(_REPORTS.glob("*.[tm][xd]*")):
        text = path.read_text(encoding="utf-8")
        document = read_blocks(text)
        told = [block for block in document.blocks if block.kind is not BlockKind.BACKGROUND]
        sentences = find_mentions(told)
        passages = [sentence.passage.span(0, len(sentence.passage.text)) for sentence in sentences]
        kept = {(one.rule, one.span) for one in _evidence(parse(text))}
        for fact in derive_facts(document, sentences):
            span = fact.spans[0]
            if not isinstance(fact, SourceFact) and (fact.rule, span) not in kept:
                continue
            whole = next((one for one in passages if one.start <= span.start and span.end <= one.end), span)
            parts = (text[whole.start : span.start], text[span.start : span.end], text[span.end : whole.end])
            example = Example(*(_BREAK.sub(" ", part) for part in parts), read=" · ".join(_told(fact)))
            known = chosen.get(fact.rule)
            if not any(map(str.isalnum, example.words)):
                continue
            if known is None or _oddness(example) < _oddness(known):
                chosen[fact.rule] = example
    return chosen


def _oddness(example: Example) -> int:
    """How far the length of a passage is from the usual."""
    return abs(sum(map(len, example[:3])) - _USUAL)


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
