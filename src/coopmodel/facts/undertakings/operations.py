"""Operations and exercises: by their name, by their results, or as carried out together."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopmodel.facts.context import Context
from coopmodel.facts.kinds import Fact
from coopmodel.facts.patterns import pattern
from coopmodel.facts.undertakings.aside import tells_undertakings
from coopmodel.facts.undertakings.nouns import gathers, kind_of
from coopmodel.facts.undertakings.settled import status_told
from coopmodel.facts.undertakings.undertaking import Found, end_of, undertaking
from coopmodel.facts.view import View

__all__ = ["operation"]

_OPERATION = pattern(
    r"\b(?P<results>(?:results|success|outcomes?|conduct|debrief(?:ing)?|lessons) (?:of|from"
    r"|and the conduct of) [^.]{0,80}?|\b(?:after|following) (?=Operation |Exercise ))?"
    r"(?:\"(?=[A-Z0-9])[^\"]{3,40}\" |[Jj]oint "
    r"|special |recent |preventive |(?!(?:results|success|outcomes?|conduct|of)\b)[\w-]+ ){0,4}"
    r"\b(?:[Oo]perations?|[Ee]xercises?)\b(?P<what>[^.]*)"
)
_CODE_NAME = pattern(
    r"\"(?=[A-Z0-9])(?:[^\"]{3,40})\"(?: \((?P<when><DATE>)\))?"
    r"(?: (?:on|against|for) [^\",.;]{3,80}?(?= and \"|[,.;]|$))?"
    r"|\b[A-Z]{4,}-<DATE>|\b(?:Operation|Exercise) (?:<NAME>|[A-Z][\w-]+(?: [A-Z][\w-]*)*)"
)
_OVER = pattern(
    r"(?:[^.;<DATE>]|<DATE>(?= ?\)| to | and |,)){0,140}?\b(?:ended|lasted|yielded|netted|led to|resulted in"
    r"|took place|wound up|made [0-9]+ arrests|left [0-9]+|executed|concluded"
    r"|(?:was|were) (?:\w+ly )?(?:run|carried out|held|conducted|completed)"
    r"|whose (?:[a-z]+ )?(?:reports?|results?|evaluation) (?:was|were)"
    r"|(?:carried out|hosted|held|conducted|run|put on) (?:in|on|from|between|by|last|this)\b)"
)
_STILL = pattern(r"\b(?:since|has been|have been|continues?|is being|ongoing|is to|will)\b")
_AHEAD = pattern(
    r"\b(?:to|will|shall|would) (?:be )?(?:launch|conduct|hold|held|carr(?:y|ied) out|organi[sz]ed?|start"
    r"|repeat(?:ed)?)\b"
)
_RAN = pattern(
    r",? (?:[^.;<DATE>]{0,60} )??(?:took place|ran|lasted|(?:was |were |(?:has|have) been )?(?:\w+ly )?"
    r"(?:held|carried out|conducted|run|monitored|implemented))\b"
    r"[^.;<DATE>]{0,60}?\b(?:in|on|from|since|between|last) <DATE>"
    r"|[^.;<DATE>]{0,100}?\b(?:since|lasted from) <DATE>|, the <DATE> "
)
_CARRIED_OUT = pattern(
    r"\b(?<!will )(?<!to )(?:carried out|conducted|staged|held|ran|completed|finished|wrapped up"
    r"|took part in) "
    r"(?P<what>(?:an?|the|their|its|[A-Z0-9<WHO>]\w*)? ?(?:\w+ ){0,2}(?:[Jj]oint|common|bilateral|trilateral"
    r"|multinational|combined|coordinated|simultaneous|pilot) [^.]*)"
)
_DID = pattern(
    r"(?<!will )(?<!to )\b(?:carried out|conducted|staged|ran|completed|concluded|wrapped up)(?: the)? $"
)
"""What tells of an operation named behind it that it is over."""

_SHORT = 24
_NEAR = 200
_FIRST_WORDS = 60


def operation(view: View, context: Context) -> Iterator[Fact]:
    """A joint operation or exercise by its name, or one that was carried out or whose results were reviewed.

    "The results of the operation "Clean Coast" were reviewed." "They carried out a joint operation."
    """
    if not tells_undertakings(view):
        return
    for match in _OPERATION.finditer(view.text):
        code_names = list(_CODE_NAME.finditer(view.text, match.start(), match.end()))
        for name in code_names:
            ran = _RAN.match(view.text, name.end())
            done = _DID.search(view.text, max(0, name.start() - _SHORT), name.start()) is not None
            dated = (name.start(), ran.end()) if ran else (0, name.end()) if done else None
            status = _status(view, context, name, reported=done or match["results"] is not None)
            found = Found("operation", status, name.span(), dated=dated, tense=-done)
            yield from undertaking(view, context, found)
        if match["results"] and not code_names:
            end = end_of(view, match.start("what"))
            found = Found("operation", "completed", (match.end("results"), end), (match.start(), end))
            yield from undertaking(view, context, found)
    for match in _CARRIED_OUT.finditer(view.text):
        start, end = match.start("what"), end_of(view, match.start("what"))
        words = view.words(start, end) if start < end else ""
        if kind_of(words[:_FIRST_WORDS]) in {"operation", "training"} and not gathers(words):
            found = Found("operation", "completed", (start, end), (match.start(), end), (0, end), tense=-1)
            yield from undertaking(view, context, found)


def _status(view: View, context: Context, name: re.Match[str], *, reported: bool) -> str:
    """Whether an operation is over, is to come or runs, as the words around its name tell."""
    over = _OVER.match(view.text, name.end())
    if reported or (over and not _STILL.search(view.text, name.end(), over.end())):
        return "completed"
    ahead = _AHEAD.search(view.text, max(0, name.start() - _NEAR), name.start())
    return status_told(view, context) if ahead else "active"
