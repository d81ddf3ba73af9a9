"""Of which meeting a sentence speaks."""

from __future__ import annotations

import enum
import re
from collections.abc import Sequence

from coopmodel.facts.words import MEETING
from coopmodel.mentions.ordinals import ORDINAL, ordinal_value

__all__ = ["Scope", "read_scopes"]


class Scope(enum.Enum):
    """The meeting that is reported, the next of its series, or an earlier one and the series as such."""

    MEETING = "meeting"
    NEXT = "next"
    EARLIER = "earlier"


_NEXT = re.compile(
    rf"\b[Nn]ext\b[^.]{{0,60}}?\b(?:{MEETING})\b|\bmeet(?:ing)? again\b|\bconvene again\b|\bwill now (?:meet|convene|gather)\b|\banother ?(?:{MEETING})"
    rf"|\b(?:extraordinary|follow-up) (?:{MEETING})\b[^.]{{0,30}}\bnext (?:month|year)|\bthe next [A-Z]+\b"
)
_EARLIER = re.compile(
    r"\bis an? (?:regional|international|intergovernmental) organi[sz]ation\b|\bhave been held since\b"
    r"|\b(?:was|were) (?:first )?(?:established|founded|created) (?:in|on) \ue006"
)
_NUMBERED = re.compile(rf"\b(?P<ordinal>{ORDINAL}) [^.;]{{0,80}}?{MEETING}")
_TO_COME = re.compile(
    r"\bwill be (?:held|hosted|convened|organi[sz]ed)|\bwill take place|\bis (?:scheduled|planned)|\bwill host\b"
)


def read_scopes(sentences: Sequence[str]) -> list[Scope]:
    """The scope of each masked sentence of a text.

    A meeting to come whose ordinal follows on that of the meeting named first is the next one.
    """
    scopes: list[Scope] = []
    first: int | None = None
    for text in sentences:
        numbered = _NUMBERED.search(text)
        ordinal = ordinal_value(numbered["ordinal"]) if numbered else None
        follows = first is not None and ordinal == first + 1 and _TO_COME.search(text) is not None
        upcoming = _NEXT.search(text)
        if follows or (upcoming is not None and not _NUMBERED.search(text[: upcoming.start()])):
            scopes.append(Scope.NEXT)
        else:
            scopes.append(Scope.EARLIER if _EARLIER.search(text) else Scope.MEETING)
        first = first or ordinal
    return scopes
