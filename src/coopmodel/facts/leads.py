"""What a line that introduces a list says of the undertakings in it."""

from __future__ import annotations

import re

__all__ = ["status_of_lead"]

_DECIDED = "adopted|approved|endorsed|signed|agreed?|decided|committ?(?:ed)?|pledged?|resolved?|undertook"
_DOCUMENT = (
    "agreement|memorandum|mou|letter|statement|record|arrangement|protocol|minutes|treaty|communiqu[eé]"
)
_LEADS = (
    (
        "active",
        re.compile(r"(?i)\b(?:state of play|progress of|status of|ongoing|implementation of)\b[^.]*[:;]$"),
    ),
    ("agreed", re.compile(rf"(?i)\b(?:{_DECIDED})\b[^.]*[:;]$")),
    ("agreed", re.compile(r"(?i)\b(?:agreed|decided|resolved|undertook|pledged)(?: (?:that|to|on|upon))?$")),
    (
        "agreed",
        re.compile(
            rf"(?i)\b(?:under|by|in|according to) (?:the|this|its) [^.,]*\b(?:{_DOCUMENT})\b[^.]*"
            r"(?:[:;]|\b(?:will|shall|to|that)(?: (?:also|each|jointly))?)$"
        ),
    ),
    ("planned", re.compile(r"(?i)\b(?:steps|measures|actions|follow-up)\b[^.]*[:;]$")),
    ("agreed", re.compile(r"(?i)\b(?:outcomes?|results|decisions|deliverables|achievements)\b[^.]*[:;]$")),
    (
        "agreed",
        re.compile(
            r"(?i)(?:[a-z]+ ){0,2}(?:outcomes?|decisions|deliverables|agreed actions|commitments|conclusions)"
            r"(?: (?:of|from|reached|taken|made)\b[^.]{0,40})?:?$|what\b[^.]{0,30} (?:agreed|decided"
            r"|settled)\b"
            r"[^.]{0,30}$|(?:points|matters|items|things) (?:agreed|decided|settled)\b[^.]{0,30}$"
        ),
    ),
    (
        "proposed",
        re.compile(
            r"(?i)\b(?:strateg\w+|initiatives|recommendations?|proposals?|proposed|outlined)\b[^.]*[:;]$"
        ),
    ),
    (
        "planned",
        re.compile(
            r"(?i)\b(?:will|shall|(?:plan|intend|aim)s? to|(?:are|is) to)\b[^.]*[:;]$"
            r"|\b(?:will|shall)(?: (?:also|each|both|jointly))?$"
            r"|(?:next steps|what (?:comes|happens) next|(?:the )?way (?:ahead|forward)|looking ahead"
            r"|follow-up)$"
        ),
    ),
)


def status_of_lead(line: str) -> str | None:
    """The status of the undertakings that a line such as "Concrete steps include:" introduces."""
    return next((status for status, lead in _LEADS if lead.search(line)), None)
