"""Ideas, proposals, requests and offers as nouns."""

from __future__ import annotations

from collections.abc import Iterator

from coopmodel.facts.context import Context
from coopmodel.facts.kinds import Fact
from coopmodel.facts.patterns import pattern
from coopmodel.facts.undertakings.aside import tells_undertakings
from coopmodel.facts.undertakings.nouns import gathers
from coopmodel.facts.undertakings.undertaking import Found, end_of, undertaking
from coopmodel.facts.undertakings.wanted import fate_of, is_accepted, is_undertaking
from coopmodel.facts.view import View

__all__ = ["proposal"]

_PROPOSAL = pattern(
    r"\b(?:[Cc]alls?(?= for)|[Pp]leas?|(?:<PARTY>|<NATION>|<PERSON>)(?:['\u2019]s?)? plans?"
    r"|[Ii]deas?|[Pp]roposals?|[Ss]uggestions?|[Rr]equests?|[Oo]ffers?|[Bb]ids?|tabled? an? plan)"
    r"(?: (?:of|by|from) (?:the )?(?:<WHO>|[\w<WHO>]+ (?:side|delegation)|<NATION> [a-z -]{3,30},"
    r" <PERSON>)(?: and <WHO>){0,4}"
    r"|,?(?: that was)? (?:launched|put forward|made|tabled|presented|submitted|furnished|floated|raised"
    r"|voiced) by"
    r" [^,.;]{1,60}?)?,?"
    r" (?:that|for|to(?! (?:an?|the|its|their|all|other)\b)|of(?! <WHO>)) (?P<what>[^.;]*)"
)
_NEAR = 80


def proposal(view: View, context: Context) -> Iterator[Fact]:
    """What an idea, a proposal, a request or an offer is about.

    "A request for a joint patrol on the lake was tabled."
    """
    if not tells_undertakings(view):
        return
    for match in _PROPOSAL.finditer(view.text):
        start = match.start("what")
        end = min(end_of(view, start), fate_of(view, start))
        status = "agreed" if is_accepted(view, context, match.start()) else "proposed"
        for low, high in _parts(view, start, end):
            words = view.words(low, min(high, low + _NEAR))
            if is_undertaking(view, low, high, _NEAR) and not gathers(words):
                quoted = (match.start() if low == start else low, high)
                yield from undertaking(view, context, Found("proposal", status, (low, high), quoted, tense=1))


_NEXT = pattern(r",? (?:and )?to (?=[a-z]+ (?:the|an?|at|in|its|their|joint|two|three)\b)")


def _parts(view: View, start: int, end: int) -> Iterator[tuple[int, int]]:
    """What is proposed, one by one: "to host the meeting, and to establish at X a referral desk"."""
    if not view.text.endswith(" to ", 0, start):
        yield start, end
        return
    for match in _NEXT.finditer(view.text, start, max(start, end)):
        yield start, match.start()
        start = match.end()
    if start < end:
        yield start, end
