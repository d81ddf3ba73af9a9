"""What a sentence, and what stands above it, says of the status of what it tells in the future."""

from __future__ import annotations

from coopmodel.documents.blocks import BlockKind
from coopmodel.facts.context import Context
from coopmodel.facts.patterns import pattern
from coopmodel.facts.view import View

__all__ = ["status_told"]

_SETTLED = pattern(
    r"(?i)\b(?:agreed|decided|settled|resolved|agreement|decision|according to the"
    r" (?:[a-z]+ ){0,2}(?:agreement|minutes|letter|memorandum|statement|record|arrangement)|undertook|pledged"
    r"|promised|vowed|under an? (?:[a-z]+ )?(?:arrangement|deal|protocol)"
    r"|under the (?:arrangement|deal|agreement|memorandum|accord|plan) (?:reached|struck|signed|agreed))\b"
)
_FARTHEST = 12
_NEAR = 120


def status_told(view: View, context: Context) -> str:
    """Agreed if a sentence says so, or the line or heading above it; else planned."""
    lead = view.sentence.block.lead
    above = lead.text if lead is not None else _heading(view, context)
    return "agreed" if _SETTLED.search(view.text) or _SETTLED.search(above[-_NEAR:]) else "planned"


def _heading(view: View, context: Context) -> str:
    """The heading above a sentence, if it is not far."""
    last = view.sentence.number
    above = (other.sentence.block for other in reversed(context.views[max(0, last - _FARTHEST) : last]))
    return next((block.passage.text for block in above if block.kind is BlockKind.HEADING), "")
