"""Drafts that were considered."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopmodel.facts.context import Context
from coopmodel.facts.kinds import Fact
from coopmodel.facts.nouns import kind_of
from coopmodel.facts.patterns import pattern
from coopmodel.facts.undertaking import Found, end_of, names, undertaking
from coopmodel.facts.view import View

__all__ = ["drafted"]

_DRAFT = pattern(
    r"\b(?P<what>(?:draft|preliminary) (?!statement|rules)(?:(?!\bdraft )[^.;,]){3,200})"
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
_CONSIDERED = pattern(r"\b(?:discussed|considered|reviewed|examined)\b")
_SAYS = re.compile(r"\w+ \w+ (?:envisions?|provides|will)")


_OF_PEOPLE = {"body", "operation", "training", "meeting"}
"""What is prepared, but is no text."""


def drafted(view: View, context: Context) -> Iterator[Fact]:
    """A draft that was considered.

    "The draft strategy for 2023 to 2027 was reviewed."
    """
    if not view.is_prose:
        return
    considered = _CONSIDERED.search(view.text) is not None
    for match in _DRAFT.finditer(view.text):
        group = match.lastgroup or "what"
        start, end = match.start(group), min(end_of(view, match.start(group)), match.end(group))
        if _SAYS.match(view.text[start:end]) or (group == "document" and not considered):
            continue
        people = group == "drawn" and kind_of(view.words(start, end)) in _OF_PEOPLE
        if names(view, start, end) and not people:
            yield from undertaking(view, context, Found("drafted", "drafted", (start, end)))
