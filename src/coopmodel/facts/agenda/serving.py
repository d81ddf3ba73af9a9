"""What a body, a paper or a gathering to come is for."""

from __future__ import annotations

from coopmodel.facts.agenda.talk_words import phrases
from coopmodel.facts.patterns import pattern

__all__ = ["SERVES"]

_BODY = r"(?:working group|task force|team|committee|commission|centre|unit|network|liaison \w+)"
_MET = (
    r"(?:met|meets|meeting|session|talks|conference|gathered|convened|came|sat|held|assembled|travelled|went"
    r"|arrived|flew|visit\w*|was|were|will meet|discussed)"
)
"""What a body does that talks, rather than is still to be formed."""

SERVES = pattern(
    phrases(
        rf"""
        \b(?:signed|adopted|approved|other) (?:documents?|agreements?|decisions|treaties|resolutions
            |protocols) (?:also )?$
        \b(?:role|experience|skills|success) (?:in|for) $
        \b(?:disseminat|collect|gather|stor|receiv|analy[sz])(?:es?|s|ing) (?:and \w+ )?$
        \b{_BODY}\b(?:(?! {_MET}\b)[^.;,]){{0,60}} to (?:[\w-]+ (?:up )?and |\w+ly |deal \w+ly )?$
        \b(?:establish|form|set up|creat|launch)\w*\b(?: \w+){{0,3}} {_BODY}\b(?:(?! (?:and|which|that) )
            [^.;]){{0,60}}$
        \b(?:plan|plans|agreed|decided|decision|intention|proposal) to (?:hold|conduct|organi[sz]e|convene
            |host|launch|run)\b[^.;]{{0,60}}$
        \befforts to (?:more |better )?(?:\w+ly )?$
        \bthat (?:an? |the )?[^.;,]{{1,50}} be [a-z]+\b[^.;,]{{0,50}} to (?:deal \w+ly |\w+ly )?$
        """
    )
)
"""What stands before a word of talk that tells no subject: "a team to look into", "plans to hold talks"."""
