"""Mentions to facts."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

import attrs

from coopmodel.documents.blocks import BlockKind, Document
from coopmodel.facts.context import Context
from coopmodel.facts.kinds import AgendaFact, Fact, MeetingFact, SourceFact
from coopmodel.facts.scope import read_scopes
from coopmodel.facts.table import DATE_RULES, ROW_RULES, RULES, TEXT_RULES
from coopmodel.facts.view import View
from coopmodel.facts.who.bystanders import settle_bystanders
from coopmodel.facts.who.owners import settle_owners
from coopmodel.mentions.find import Sentence
from coopmodel.values.dates import PartialDate

__all__ = ["derive_facts"]


def derive_facts(
    document: Document, sentences: Sequence[Sentence], published: PartialDate | None = None
) -> list[Fact]:
    """The facts that the rules read out of a text's sentences, in the order of the text.

    `published` is the date of publication where it is known beforehand; else the text is asked for it.
    """
    views = [View(sentence) for sentence in sentences]
    for before, view in zip([None, *views], views, strict=False):
        settle_owners(view, before)
    for view, behind in zip(views, [*views[1:], None], strict=False):
        settle_bystanders(view, behind)
    headings = {at for at, view in enumerate(views) if view.sentence.block.kind is BlockKind.HEADING}
    for view, scope in zip(views, read_scopes([view.told for view in views], headings), strict=True):
        view.scope = scope
    context = Context(document=document, views=views, published=published)
    facts: list[Fact] = [fact for rule in TEXT_RULES for fact in rule(context)]
    stamps: list[Fact] = [fact for view in views for rule in DATE_RULES for fact in rule(view, context)]
    dates = [fact for fact in (*facts, *stamps) if isinstance(fact, SourceFact) and fact.field == "published"]
    if published is None and dates and isinstance(dates[0].value, PartialDate):
        context = attrs.evolve(context, published=dates[0].value)
        facts = [*(fact for fact in facts if fact not in dates), *dates[:1]]
    title = context.title
    if title is not None and not any(
        isinstance(fact, SourceFact) and fact.field == "title" for fact in facts
    ):
        facts.append(SourceFact(rule="headline", spans=(title.span(),), field="title", value=title.plain))
    section = 0
    has_text = False
    for block, group in itertools.groupby(views, lambda view: view.sentence.block):
        cells = list(group)
        has_text |= block.kind is BlockKind.PARAGRAPH
        section += has_text and block.kind is BlockKind.HEADING
        read: list[Fact] = []
        if block.kind is BlockKind.ROW:
            read += [fact for rule in ROW_RULES for fact in rule(cells, context)]
        for view in cells:
            read += [fact for rule in RULES for fact in rule(view, context)]
        facts += filter(None, (_placed(fact, section, cells[0].sentence.number) for fact in read))
    return facts


_LEAD = 6
_BY_THE_WAY = 2
_ANYWHERE = {"name", "mode", "end", "status"}


def _placed(fact: Fact, section: int, number: int) -> Fact | None:
    """A fact with what its place in the text says of it: a report tells first when and where its meeting was.

    What a later sentence says of that counts less, and nothing where it says so only by the way.
    """
    if isinstance(fact, AgendaFact):
        return attrs.evolve(fact, section=section)
    if isinstance(fact, MeetingFact) and not fact.is_next and number > _LEAD:
        return (
            attrs.evolve(fact, strength=fact.strength - _BY_THE_WAY)
            if fact.strength > _BY_THE_WAY or fact.field in _ANYWHERE
            else None
        )
    return fact
