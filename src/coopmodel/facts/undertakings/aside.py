"""Whether a sentence that speaks of another meeting does so but by the way, and tells of undertakings."""

from __future__ import annotations

from coopmodel.documents.blocks import BlockKind
from coopmodel.facts.patterns import pattern
from coopmodel.facts.scope import Scope
from coopmodel.facts.view import View
from coopmodel.facts.words import MEETING

__all__ = ["tells_undertakings"]

_AT_THE_NEXT = pattern(
    r"\b(?:to|for|at|before|until|till|by|during|ahead of|in time for|on the agenda of)"
    rf" (?:the|its|their|our|a) next\b[^.,;]{{0,60}}?\b(?:{MEETING}|round|stage)"
)
_ABOUT_IT = pattern(
    rf"\b[Nn]ext\b[^.,;]{{0,60}}?\b(?:{MEETING}|round)\b[^.,;]{{0,60}}? (?:will|shall|is|are|was|takes"
    rf"|would)\b"
    r"|\b(?:[Nn]ext year|meet(?:ing)? again|convene again|will be (?:held|hosted|convened)|take place|to host"
    r"|will host|venue|invit(?:ed|ation|es))\b"
)
_AND_MORE = pattern(
    r"\bmeet(?:ing)? again\b[^.;]{0,60}? and (?:to )?(?:build|conduct|continu|creat|develop|establish|launch"
    r"|set up|sign|train|work)"
)
"""What somebody will do besides meeting again: "agreed to meet again in May and to set up a task force"."""

_SET_UP = pattern(
    r", (?:which|that) (?:was|were) (?:first )?(?:established|founded|created|set up) (?:in|on) <DATE>,"
    r"|\b(?:joint|shared|common) [^.,;]{0,60}?(?:was|were) (?:established|created|set up) (?:in|on) <DATE>"
)


_OPERATIVE = pattern(r"[A-Z]{5,} (?:to|that|the|an?|on|upon) [^;]{10,400}(?:;(?: and)?|\.)$")
"""A clause of a resolution: "RESOLVED to create a network of duty prosecutors;"."""


def tells_undertakings(view: View) -> bool:
    """Whether a sentence tells of undertakings in running text or an item of a list.

    That it does which speaks of this meeting; and which names the next one only as when something is due
    ("will report to the next meeting"), or an earlier year only as that of a thing's beginning.
    """
    if view.is_prose:
        return True
    kind = view.sentence.block.kind
    if kind is BlockKind.HEADING:
        return view.scope is Scope.MEETING and _OPERATIVE.match(view.text) is not None
    if kind not in {BlockKind.PARAGRAPH, BlockKind.ITEM}:
        return False
    if view.scope is Scope.NEXT:
        at_it = _AT_THE_NEXT.search(view.text) is not None and _ABOUT_IT.search(view.text) is None
        return at_it or _AND_MORE.search(view.text) is not None
    return view.scope is Scope.EARLIER and _SET_UP.search(view.text) is not None
