"""Drafts that were considered."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from coopmodel.facts.context import Context
from coopmodel.facts.kinds import Fact, InitiativeFact, StepFact
from coopmodel.facts.patterns import pattern
from coopmodel.facts.undertakings.aside import tells_undertakings
from coopmodel.facts.undertakings.nouns import kind_of, names_joint_thing
from coopmodel.facts.undertakings.undertaking import Found, end_of, names, undertaking
from coopmodel.facts.view import View
from coopmodel.mentions.kinds import DateMention

__all__ = ["drafted"]

_DRAFT = pattern(
    r"\b(?P<what>(?:[Dd]raft|[Pp]reliminary) (?!statement|rules)(?:(?!\b[Dd]raft )[^.;,]){3,200})"
    r"|\b(?:drafting|negotiation|finali[sz]ation|elaboration) of (?:the |an? )(?P<drafting>[^.;,]{3,160})"
    r"|\bprocedures for approving the (?P<agreement>[^.;,]{3,200})"
    r"|\b[Aa] draft of (?:the |an? )(?P<text>[^.;,]{3,160}?)(?= (?:was|were|has|have|is|will)\b|[.;,]|$)"
    r"|\b(?:is|are) (?:now |currently |also )?(?:finali[sz]ing|negotiating|drafting|preparing)"
    r" (?P<drawn>[^.;,]{3,160})"
    r"|\b(?:considered|discussed|reviewed|examined|looked at) (?:the |an? )?(?P<revised>(?:revised|amended"
    r"|updated) [^.;,]{3,200})"
    r"|(?:, |discussed |considered )(?P<document>(?:agreements?|memorandums?|protocols?"
    r"|conventions?) on [^.;,]{3,200}?)(?=,| as well| were| was|\.|$)"
)
_PAPER = pattern(
    r"\b(?:concept |working |position |discussion |non-)?(?:papers?|note|outline)"
    r" (?:on|for|of|outlining|proposing) (?:the |an? )?(?:(?:creation|establishment|setting[- ]up|launch) of "
    r"(?:the |an? )?)?(?P<what>[^.;,]{3,160}?)"
    r"(?= (?:was|were|has|have|is|will|that|which)\b| (?:at|during|before|to) the\b|[.;,]|$)"
)
_TABLED = pattern(
    r"\b(?:[Tt]abled|[Pp]resented|[Ss]ubmitted|[Cc]irculated|put forward|laid before|handed round|introduced"
    r"|brought (?:along|forward)|shared|considered|discussed|examined|reviewed)\b"
)
_VOTE = pattern(r"\bvotes?(?: on)? (?P<date><DATE>) on (?:the |an? )?$")
_BEFORE = 40
_CONSIDERED = pattern(r"\b(?:discussed|considered|reviewed|examined)\b")
_SAYS = re.compile(r"\w+ \w+ (?:envisions?|provides|will)")


_OF_PEOPLE = {"body", "operation", "training", "meeting"}
"""What is prepared, but is no text."""


def drafted(view: View, context: Context) -> Iterator[Fact]:
    """A draft that was considered.

    "The draft strategy for 2023 to 2027 was reviewed."
    """
    if not tells_undertakings(view):
        return
    considered = _CONSIDERED.search(view.text) is not None
    for match in _DRAFT.finditer(view.text):
        group = match.lastgroup or "what"
        start, end = match.start(group), min(end_of(view, match.start(group)), match.end(group))
        if _SAYS.match(view.text[start:end]) or (group == "document" and not considered):
            continue
        people = group == "drawn" and kind_of(view.words(start, end)) in _OF_PEOPLE
        if names(view, start, end) and not people:
            for fact in undertaking(view, context, Found("drafted", "drafted", (start, end))):
                yield _with_vote(view, context, fact, start)
    for match in _PAPER.finditer(view.text):
        start, end = match.span("what")
        named = names(view, start, end, within=_BEFORE) or names_joint_thing(match["what"])
        if named and _TABLED.search(view.text):
            found = Found("drafted", "drafted", (start, end), match.span())
            yield from undertaking(view, context, found)


def _with_vote(view: View, context: Context, fact: InitiativeFact, start: int) -> InitiativeFact:
    """A draft with the day on which it is voted on: "will vote tomorrow on a draft resolution"."""
    match = _VOTE.search(view.text, max(0, start - _BEFORE), start)
    mention = view.mention_at(match.start("date")) if match else None
    date = context.resolve(mention.date, 1)[0] if isinstance(mention, DateMention) else None
    if match is None or date is None:
        return fact
    words = (match.start(), match.end("date"))
    step = StepFact(name=view.words(*words), date=date)
    return attrs.evolve(fact, steps=(*fact.steps, step), spans=(*fact.spans, view.span(*words)))
