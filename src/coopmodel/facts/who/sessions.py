"""International bodies whose own session the meeting is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopmodel.facts.context import Context
from coopmodel.facts.kinds import Fact
from coopmodel.facts.patterns import pattern
from coopmodel.facts.scope import Scope
from coopmodel.facts.view import View
from coopmodel.facts.who.participants import participant, party_of
from coopmodel.facts.words import BESIDE, MEETING
from coopmodel.mentions.kinds import Body, PartyMention

__all__ = ["own_session"]

_BESIDE = pattern(BESIDE)
_KIND = (
    r"(?: (?:[A-Z][\w-]*|annual|regional|general|global|technical|expert|working|coordination|training"
    r"|ministerial))"
)
_OWN = pattern(
    rf"\b{MEETING} of (?:the )?(?P<of><PARTY>)(?!'| (?:[Mm]ember|[Ss]tates|[Cc]ountr|[A-Z]))"
    rf"|(?P<own><PARTY>)'s (?:[\w<NATION>]+ ){{0,3}}{MEETING}\b"
    rf"|(?P<holder><PARTY>)(?: \(<PARTY>\))? (?:has |have )?(?:held|holds?|will hold|ended|closed"
    rf"|concluded|opened|began|wrapped up|completed|(?:is|are) holding) (?:its|their)"
    rf" [^.,;]{{0,60}}{MEETING}\b"
    rf"|\b{MEETING} of (?:the )?(?:[\w'-]+ ){{1,6}}of (?:the )?(?P<whole><PARTY>)(?!'| (?:[Mm]ember"
    rf"|[Ss]tates))"
    r"|\b(?:[Tt]he |[Aa]n? |^|[Ii]ts |[0-9a-z]{1,9}(?:th|st|nd|rd) )(?P<name><PARTY>)"
    rf"{_KIND}{{0,3}} (?i:assembly|conference|congress|plenary|session|workshop|seminar|meeting|forum"
    rf"|course)\b"
    r"|(?:[Tt]eam|[Cc]ommittee|[Bb]oard|[Bb]ureau)\b[^.;<WHO>]{0,40} of (?:the )?(?P<organ><PARTY>)"
    r" (?:met|meets|gathered|convened|held)\b"
    r"|(?<! and )(?<!, )(?P<gathering><PARTY>)(?: \(<PARTY>\))? (?:met|meets|convened|gathers|gathered"
    r"|winds up|wound up"
    r"|wrapped up|opens|opened|ends|ended|closes|closed|kicks off|kicked off|concludes|concluded) (?:in|at"
    r"|online|virtually)\b"
    r"|(?:held|gathered|met|took place|convened)\b[^.;<WHO>]{0,80} at (?:the )?(?:headquarters of (?:the )?)?"
    r"(?P<seat><PARTY>|<BODY>)(?:'s)?(?= (?:headquarters|premises|seat|HQ)| in <PLACE>)"
    r"|(?P<session><BODY>)"
)
_TO_COME = re.compile(r"\b(?:later (?:in the|this) year|forthcoming|upcoming)\b")
_PREPARED = re.compile(r"\bprepar\w+ (?:of|for) (?:the |its )?$")
_SESSION = re.compile(r"\b(?:Assembly|Conference|Congress|Plenary|General Meeting)\b")


def own_session(view: View, context: Context) -> Iterator[Fact]:
    """The international body whose own session it is, or at whose seat it was.

    "the virtual meeting of INTERPOL", "the 30th Plenary of the Egmont Group". A format in which members of
    something meet is such a body only where it is said to hold its session itself.
    """
    del context
    if view.scope is not Scope.MEETING:
        return
    for match in _OWN.finditer(view.text):
        before = view.text[: match.start()]
        if _BESIDE.search(before) or _PREPARED.search(before) or _TO_COME.search(view.text):
            continue
        mention = view.mention_at(match.start(match.lastgroup or 0))
        if match["session"] and not (isinstance(mention, Body) and _SESSION.search(mention.text)):
            continue
        party = party_of(mention)
        if mention is None or party is None or party.is_state:
            continue
        if not party.is_bloc or (party.is_council and match["holder"] and isinstance(mention, PartyMention)):
            yield from participant(view, mention, "own_session", capacity="host", organizes=True)
