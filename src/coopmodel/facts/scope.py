"""Of which meeting a sentence speaks."""

from __future__ import annotations

import enum
import re
from collections.abc import Container, Sequence

from coopmodel.facts.patterns import pattern
from coopmodel.facts.words import BEFORE_NEXT, MEETING, any_of
from coopmodel.mentions.ordinals import ORDINAL, ordinal_value

__all__ = ["Scope", "read_scopes"]


class Scope(enum.Enum):
    """The meeting that is reported, the next of its series, or an earlier one and the series as such."""

    MEETING = "meeting"
    NEXT = "next"
    EARLIER = "earlier"


_FURTHER = r"(?:[Ff]urther|[Ff]ollow-up|[Ss]ubsequent|[Nn]ew)"
_NEXT = pattern(
    any_of(
        rf"""
        {BEFORE_NEXT}\b[Nn]ext\b[^.]{{0,60}}?\b(?:{MEETING}|module|round|stage|edition)\b
        \bmeet(?:ing)? again\b | \bmeets? next (?:in|on|at)\b | \bmeet (?:the )?next time\b
        \b[Hh]ost of the next\b
        \b[Tt]he next (?:one )?(?:is|falls|will be) (?:due|planned|scheduled|in|at|held)\b
        \b[Nn]ext (?:[A-Za-z]+ )?<BODY> (?:is|will|shall|takes)\b
        \bconvene again\b | \banother ?(?:{MEETING}|round|edition)
        \bwill now (?:meet|convene|gather)\b
        \b(?:extraordinary|follow-up) (?:{MEETING})\b[^.]{{0,30}}\bnext (?:month|year)
        \bthe next [A-Z]+\b | \b[Nn]ext year,? (?:the |this |our )?(?:{MEETING})\b | \b[Nn]ext year's [A-Z]
        \breconvenes?\b | \b(?:{MEETING}) resumes? (?:in|on)\b | \breturn to the table\b | \b[Nn]ext up\b
        <PLACE> is next\b | \bwill be (?:the )?<PARTY>'s turn\b | \b(?:talk|speak|confer) again on <DATE>
        \badjourned (?:until|till|to) <DATE>
        \b(?:sits?(?: down)?|come together|gather|convene|assemble|meets) again\b
        \bnext be (?:chaired|hosted)\b
        \blook(?:s|ed|ing)? forward to (?:meeting|gathering|convening|the next {MEETING}) in <PLACE>
        \bwhen (?:they|the (?:two|sides|parties)) (?:will|are to|is to) (?:next )?(?:meet|gather|convene)\b
        \bis to be the venue in <DATE>
        \b[Nn]ext year,? (?:the|its|our) [^.;]{{0,60}} (?:will|is to) (?:meet|gather|convene)\b
        \b(?:will|would|is to|are to|to) (?:reconvene|meet next|next meet|come together again|gather again)\b
        \b(?:meet|see (?:each other|one another)) again,? (?:in|on|at|this|next)\b | \bhas the next turn\b
        \breturn to (?:the|these|this|those) (?:question|matter|subject|topic|issue)s?,? (?:in|on|next)\b
        \baccept(?:s|ed)? [^.;]{{0,60}}\binvitation to (?:meet in )?<PLACE>
        \b(?:continue|resume) (?:the|their|these) (?:{MEETING}) in <PLACE>
        \b{_FURTHER} (?:{MEETING}) (?:is|was|has been) (?:due|fixed|foreseen|planned|set)\b
        \b{_FURTHER} (?:{MEETING}) (?:is|was|has been|will be) scheduled\b
        \b[Tt]he following (?:{MEETING}|round|edition) (?:is|was|will|has been)\b
        \b(?:[Ff]ollow-up|[Ss]ubsequent) (?:{MEETING}|call) (?:will|would|is to|on <DATE>)\b
        \bnext (?:sits?|meets?|convenes?|gathers?|in line to host)\b | \bmeet once more\b
        \b(?:agreed|decided) to (?:meet|convene|gather) in <PLACE>
        \b(?:{MEETING}) (?:will|would|are to|is to) (?:resume|continue) (?:in|on)\b
        \bhost(?:ing)? the following (?:{MEETING})\b
        \btakes its turn next year\b | \bvenue of (?:its|the|their) next\b | \bwhich will call the\b
        \b(?:third|fourth|fifth|sixth|[0-9]+(?:st|nd|rd|th)) (?:{MEETING}) is (?:planned|scheduled|due)\b
        \bwill (?:co-chair and )?host the (?:next|following|\ue006) (?:{MEETING})
        \b(?:{MEETING})\b[^.]{{0,40}}\bnext year\b
        """
    )
)
_TO_COME = pattern(
    any_of(
        r"""
        \b(?:will|shall) be (?:held|hosted|convened|organi[sz]ed|celebrated) | \b(?:will|shall) take place
        \b(?:is|are) (?:scheduled|planned|due|expected|set|to be|to take place|to open) | \b(?:will|to) host\b
        \b(?:will|shall) be (?:the )?(?:host|venue)\b | \b(?:was|has been|were) chosen (?:for|to host|as)\b
        \bgets the\b | \b(?:moves|goes) to\b
        \b(?:will|would|shall) (?:hold|convene|meet|open|be in|be the venue|receive)\b
        \bto (?:hold|convene|receive|host)\b | \b(?:would|should) (?:take place|be held)\b
        """
    )
)
_HOSTED_AGAIN = pattern(
    rf"^\W*The <DATE> (?:{MEETING}) (?:will|is to|is due|goes|moves)\b|"
    rf"\b(?:the|these) (?:{MEETING}) (?:will|are to|is to) be hosted by"
    rf"|\bwill host the (?:{MEETING})\b[^.]*<DATE>"
)
"""What tells of the next meeting where another was held before."""

_IN_ITS_TURN = pattern(
    rf"\b(?:next|NEXT)\b[^.;]{{0,100}}?\b(?:{MEETING})\b[^.;]{{0,160}}?"
    r" (?:(?:was|were|has been|have been) (?:held|opened|convened|hosted)|took place"
    r"|(?:has|have) taken place|ended|concluded|finished)\b"
    rf"|\b(?:held|hosted) (?:the|its|their|another) next (?:{MEETING}|round)\b"
)
"""What tells that the next one was held, which is this one: a series goes on."""

_DUE_THERE = pattern(
    r"\b(?:before|by|until|till|ahead of|at|(?<!forward )to|during|of) (?:the |its |their )?$"
)
"""What stands before the next meeting where it is no more than the day by which something is due."""

_EARLIER = pattern(
    any_of(
        rf"""
        \bis an? (?:regional|international|intergovernmental)[\w ]* organi[sz]ation\b
        \bhave been held since\b
        \b(?:was|were) (?:first )?(?:established|founded|created|set up) (?:in|on) \ue006
        ^(?:To recall|Recall|Let us recall|We will recall|As (?:is|was) reported earlier)\b
        ^(?:For reference|As a reminder)\b | \brecall(?:s|ed) that the\b
        ^It (?:bears to remind|should be recalled|should be reminded|will be recalled)
        ^(?:Earlier,|Previously,)
        ^(?:Meanwhile|Separately),[^.]{{0,120}}\b(?:presided over|chaired|held|attended|addressed) an?\b
        \b[Ll]ast year's (?:{MEETING})\b | \bby the then [A-Z\ue000]
        \b(?:previous|last) (?:regular )?(?:{MEETING})\b[^.]{{0,40}} (?:was|were|took|had)\b
        """
    )
)
_BACKGROUND = re.compile(
    r"(?i)(?:background(?: information)?|for (?:your )?reference|reference|note(?:s)? (?:to"
    r"|for) (?:the )?editors?|about [A-Z][\w ]{1,60})\W*"
)
_HELD = pattern(
    r"\b(?:w(?:as|ere) held|held (?:its|their|the|an?)|took place|met|wrapped up|opened|concluded"
    r"|gathered|convened|started|completed"
    r"|was conducted)\b"
)
_CLOSED = pattern(rf"\b(?:{MEETING})\b[^.;]{{0,60}} (?:closed|concluded|ended|wrapped up|wound up)\b")
_ROUND = (
    r"(?:[Rr]ound|[Ee]dition)"
    r"(?! of (?:the |an? )?[^.;]{0,40}(?:[Cc]ourse|[Tt]raining|[Ee]xercise|[Oo]peration))"
)
_NUMBERED = pattern(
    rf"\b(?P<ordinal>{ORDINAL}) (?:[^.;]{{0,80}}?(?:{MEETING}|[Mm]odule|[Ff]orum|{_ROUND})|[A-Z]{{3,}}\b"
    rf"|[\ue002\ue003])"
)
_NUMBER_ALONE = pattern(
    rf"\b(?:[Tt]he|[Ii]ts) (?P<ordinal>{ORDINAL})(?:, [^,]{{1,40}},)? (?:will be|is to be|is due|goes"
    r"|falls)\b"
)
"""The number of a meeting that is not named again: "The ninth will be in Riga."."""


def read_scopes(sentences: Sequence[str], headings: Container[int] = ()) -> list[Scope]:
    """The scope of each masked sentence of a text.

    A meeting to come whose ordinal follows on that of the meeting named first is the next one, one whose
    ordinal is smaller an earlier one. What stands below a line such as "Background" is about earlier
    ones, up to the next heading.

    Args:
        sentences: The masked sentences.
        headings: The numbers of those that are headings.
    """
    scopes: list[Scope] = []
    first: int | None = None
    is_over = was_held = False
    for number, text in enumerate(sentences):
        is_background = _BACKGROUND.fullmatch(text) is not None
        is_over = bool(scopes) and (is_background or (is_over and number not in headings))
        numbered = _NUMBERED.search(text)
        ordinal = ordinal_value(numbered["ordinal"]) if numbered else None
        if is_over:
            scopes.append(Scope.EARLIER)
        else:
            scopes.append(_scope(text, numbered, first, was_held))
        was_held |= _HELD.search(text) is not None
        first = first or ordinal
    return scopes


def _scope(text: str, numbered: re.Match[str] | None, first: int | None, was_held: bool) -> Scope:
    ordinal = ordinal_value(numbered["ordinal"]) if numbered else None
    upcoming = _NEXT.search(text)
    if upcoming is not None and _CLOSED.search(text[: upcoming.start()]):
        upcoming = None
    to_come = _TO_COME.search(text) is not None
    if not to_come and _IN_ITS_TURN.search(text):
        upcoming = None
    if was_held and _HOSTED_AGAIN.search(text):
        return Scope.NEXT
    alone = _NUMBER_ALONE.search(text) if first is not None else None
    if alone is not None and ordinal_value(alone["ordinal"]) == (first or 0) + 1:
        return Scope.NEXT
    follows = to_come and ordinal is not None and ordinal > 1 and first is None and was_held
    if first is not None and ordinal == first + 1 and numbered is not None:
        follows = to_come or not (_HELD.search(text) or _DUE_THERE.search(text[: numbered.start()]))
    if follows or (upcoming is not None and not _NUMBERED.search(text[: upcoming.start()])):
        return Scope.NEXT
    precedes = first is not None and ordinal is not None and 1 < ordinal < first and not to_come
    return Scope.EARLIER if precedes or _EARLIER.search(text) else Scope.MEETING
