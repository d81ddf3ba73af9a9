"""What a bare noun stands for: "the desk", named more fully before."""

from __future__ import annotations

import re
from typing import NamedTuple

import attrs

from coopmodel.facts.context import Context
from coopmodel.facts.kinds import InitiativeFact
from coopmodel.facts.undertakings.nouns import kind_of
from coopmodel.facts.view import View
from coopmodel.values.span import Span

__all__ = ["Named", "fuller_name", "with_name"]

_BARE = re.compile(
    r"(?:[Tt]he |[Tt]his |[Ss]uch an? )(?P<noun>(?:[a-z-]+ )?(?:desk|cell|hub|portal|server|task force"
    r"|database|register|group|plan"
    r"|programme|network|platform|laboratory|agreement|memorandum|protocol|treaty|roadmap|project|system"
    r"|mechanism|fund|team|unit|academy|committee|manual|handbook|scheme|tool))$"
)
_FARTHEST = 12


class Named(NamedTuple):
    """A name, and where it stands."""

    words: str
    span: Span


def with_name(fact: InitiativeFact, whole: Named | None) -> InitiativeFact:
    """An undertaking with its fuller name, if it has one."""
    if whole is None:
        return fact
    return attrs.evolve(fact, name=whole.words, kind=kind_of(whole.words), spans=(*fact.spans, whole.span))


def fuller_name(view: View, context: Context, words: str) -> Named | None:
    """The name that an earlier sentence has for "the desk": "shared boat-tracking desk"."""
    bare = _BARE.match(words)
    if bare is None:
        return None
    form = re.compile(
        rf"\b(?:(?:[Aa]n?|[Tt]he|their|its) (?P<told>(?:[a-z-]+ ){{1,3}}{bare['noun']}\b)"
        rf"|(?P<named>(?:[a-z]+-[a-z]+ |[Jj]oint |[Ss]hared |[Cc]ommon |[Rr]egional |[Ss]ingle )+"
        rf"(?:[a-z-]+ )?{bare['noun']}\b))",
    )
    last = view.sentence.number
    for other in reversed(context.views[max(0, last - _FARTHEST) : last]):
        found = form.search(other.plain)
        if found:
            place = found.span(found.lastgroup or 0)
            return Named(other.plain[slice(*place)], other.sentence.passage.span(*place))
    return None
