"""Ideas, proposals, requests and offers as nouns."""

from __future__ import annotations

from collections.abc import Iterator

from coopmodel.facts.context import Context
from coopmodel.facts.kinds import Fact
from coopmodel.facts.nouns import gathers
from coopmodel.facts.patterns import pattern
from coopmodel.facts.undertaking import Found, end_of, undertaking
from coopmodel.facts.view import View
from coopmodel.facts.wanted import is_accepted, is_undertaking

__all__ = ["proposal"]

_PROPOSAL = pattern(
    r"\b(?:[Ii]deas?|[Pp]roposals?|[Ss]uggestions?|[Rr]equests?|[Oo]ffers?|[Bb]ids?|tabled? an? plan)"
    r"(?: (?:of|by|from) (?:the )?(?:<WHO>|[\w<WHO>]+ (?:side|delegation))(?: and <WHO>){0,4}"
    r"|(?: that was)? (?:launched|put forward|made|tabled|presented|submitted|furnished|floated|raised"
    r"|voiced) by"
    r" [^,.;]{1,60}?)?,?"
    r" (?:that|for|to(?! (?:an?|the|its|their|all|other)\b)|of(?! <WHO>)) (?P<what>[^.;]*)"
)
_FATE = pattern(
    r",? (?:was|were|is|are|has|have|had|found|met with|received|went|goes|will|remains?)\b(?! been (?:an?"
    r"|the)\b)"
)
_NEAR = 80


def proposal(view: View, context: Context) -> Iterator[Fact]:
    """What an idea, a proposal, a request or an offer is about.

    "The Norwegian idea of a joint school for divers was praised."
    """
    if not view.is_prose:
        return
    for match in _PROPOSAL.finditer(view.text):
        start = match.start("what")
        fate = _FATE.search(view.text, start)
        end = min(end_of(view, start), fate.start() if fate else len(view.text))
        if start < end and is_undertaking(view, start, end, _NEAR):
            words = view.words(start, min(end, start + _NEAR))
            status = "agreed" if is_accepted(view, match.start()) else "proposed"
            found = Found("proposal", status, (start, end), (match.start(), end), tense=1)
            yield from () if gathers(words) else undertaking(view, context, found)
