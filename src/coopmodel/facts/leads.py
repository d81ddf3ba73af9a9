"""What a line that introduces a list says of the undertakings in it."""

from __future__ import annotations

import re

__all__ = ["status_of_lead"]

_DECIDED = "adopted|approved|endorsed|signed|agreed?|decided|committ?(?:ed)?|pledged?|resolved?|undertook"
_LEADS = (
    (
        "active",
        re.compile(r"(?i)\b(?:state of play|progress of|status of|ongoing|implementation of)\b[^.]*[:;]$"),
    ),
    ("agreed", re.compile(rf"(?i)\b(?:{_DECIDED})\b[^.]*[:;]$")),
    ("planned", re.compile(r"(?i)\b(?:steps|measures|actions|follow-up)\b[^.]*[:;]$")),
    ("agreed", re.compile(r"(?i)\b(?:outcomes|results|decisions|deliverables|achievements)\b[^.]*[:;]$")),
    (
        "agreed",
        re.compile(r"(?i)(?:(?:key|main|major) )?(?:outcomes|decisions|deliverables|agreed actions)$"),
    ),
    (
        "proposed",
        re.compile(
            r"(?i)\b(?:strateg\w+|initiatives|recommendations?|proposals?|proposed|outlined)\b[^.]*[:;]$"
        ),
    ),
    ("planned", re.compile(r"(?i)\b(?:will|(?:plan|intend|aim)s? to|(?:are|is) to)\b[^.]*[:;]$")),
)


def status_of_lead(line: str) -> str | None:
    """The status of the undertakings that a line such as "Concrete steps include:" introduces."""
    return next((status for status, lead in _LEADS if lead.search(line)), None)
