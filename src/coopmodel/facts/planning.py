"""What is to come."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopmodel.facts.context import Context
from coopmodel.facts.kinds import Fact
from coopmodel.facts.nouns import names_undertaking
from coopmodel.facts.patterns import pattern
from coopmodel.facts.undertaking import Found, end_of, is_prose, names, undertaking
from coopmodel.facts.view import View
from coopmodel.facts.words import MEETING
from coopmodel.mentions.ordinals import ORDINAL

__all__ = ["planned"]

_PLANNED = pattern(
    r"\b(?:will|would|plans? to|intends? to|are to|is to|is planning to|(?:the )?plan to"
    r"|[Pp]lans are underway to)(?: also| jointly)?"
    r"(?: (?:work|cooperate|collaborate)(?: together| closely)?(?: with [^.,]{1,60}?)? to)? "
    r"(?:jointly )?(?:organi[sz]e|hold|conduct|develop|establish|create|launch|open|introduce|provide|send"
    r"|stage|run|produce|draw up|publish|draft|finali[sz]e|convene|host|lead|pilot|deploy|exchange|share"
    r"|post|train|assist in"
    r"|(?:continue|begin|start) to implement|implement|set up|build|prepare)\b(?P<what>[^.]*)"
    r"|\bplanning of (?P<planning>[^.]*)"
)
_TO_BE = pattern(
    r"(?:^|, )(?:[Aa]n? |[Tt]he )?(?P<what>[\w<PARTY><NATION><BODY>'\" -]{3,160}?) (?:(?:will|shall"
    r"|(?:is|are)(?: expected| due| set| scheduled| planned)? to) (?:also )?be (?:\w+ly )?"
    r"(?:held|conducted|established|launched|organi[sz]ed|formed|created|set up|opened|carried out|posted"
    r"|extended|introduced|signed|taken up|staged|undertaken|implemented|rolled out|piloted|finali[sz]ed)"
    r"|(?:is|are) (?:planned|scheduled|slated|foreseen|envisaged) for(?= [^.]{0,20}<DATE>)"
    r"|(?:(?:will|is to|are to|is due to|are due to) (?:take place|begin|start|commence|run)"
    r"|begins|starts|kicks off)(?= [^.]{0,60}<DATE>))\b"
)
_MEETINGS = re.compile(r"(?i)meeting|session|event|sitting|conference|summit|talks$")
_STAFF = pattern(r"\b(?:officers|investigators|prosecutors|judges|trainers|instructors|experts)\b")
_NUMBERED = re.compile(
    rf" (?:(?:the|its|their) (?:{ORDINAL})|the next|[^.]{{0,20}}\bnext) [^.]{{0,60}}{MEETING}"
)
"""The meeting that the report announces is no undertaking of its own."""


def planned(view: View, context: Context) -> Iterator[Fact]:
    """What is to come.

    "The centre will organise training programmes for investigators." "A task force will be formed."
    """
    if not is_prose(view):
        return
    for match in _PLANNED.finditer(view.text):
        start = match.start("what") if match["what"] else match.start("planning")
        end = end_of(view, start)
        if _NUMBERED.match(view.text, start):
            continue
        if (
            names(view, start, end)
            or _STAFF.search(view.text, start, end)
            or " shared " in view.text[start : start + 12]
        ):
            yield from undertaking(
                view, context, Found("planned", "planned", (start, end), (match.start(), end))
            )
    for match in _TO_BE.finditer(view.text):
        if names_undertaking(view.words(*match.span("what"))) and not _MEETINGS.search(match["what"]):
            found = Found(
                "planned", "planned", match.span("what"), match.span(), (match.end(), len(view.text))
            )
            yield from undertaking(view, context, found)
