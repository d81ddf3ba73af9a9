"""Everyday speech in quotation marks, in which a verb of talk seldom tells what a meeting was over."""

from __future__ import annotations

import re

from coopmodel.facts.context import Context
from coopmodel.facts.patterns import pattern
from coopmodel.facts.view import View

__all__ = ["is_everyday_speech"]

_PLAIN = re.compile(
    r"(?i)\b(?:discuss|agenda|talked\b|talks\b|topics?\b|debated|negotiat|deliberat|exchang\w+ (?:of )?"
    r"(?:\w+ )?(?:views|opinions)|(?:paid|special|particular|given) (?:\w+ )?attention|attention (?:was|is)"
    r"|conversation)"
)
"""Words that tell of talks wherever they stand."""

_WE_DID = pattern(r"\b[Ww]e (?:have |had )?(?:also |then |just |again |\w+ly ){0,2}$")
_PAST = re.compile(r"[a-z]+ed\b|(?:spoke|dealt|dwelt|took|went|heard|had|ran|brought|drew|set)\b")


def is_everyday_speech(view: View, context: Context, match: re.Match[str]) -> bool:
    """Whether a verb of talk is spoken by somebody who is quoted, and tells of no talks.

    "They ask us for patience", but not "we have looked at the harbour".
    """
    is_quoted = context.quoted[view.sentence.number] ^ bool(view.text.count('"', 0, match.start()) % 2)
    if not is_quoted or _PLAIN.search(match[0]):
        return False
    return not (_PAST.match(match[0]) and _WE_DID.search(view.before(match.start())))
