"""Whether what somebody proposes, asks for or offers is an undertaking."""

from __future__ import annotations

import re

from coopmodel.facts.context import Context
from coopmodel.facts.patterns import pattern
from coopmodel.facts.undertakings.nouns import names_common_cause, names_joint_thing, names_thing
from coopmodel.facts.undertakings.undertaking import names
from coopmodel.facts.undertakings.verbs import does, is_concrete, is_done, is_shared_out
from coopmodel.facts.view import View
from coopmodel.facts.words import any_of

__all__ = ["EACH", "fate_of", "is_accepted", "is_undertaking"]

_BE = re.compile(r"\b(?:be|to be|should be|would be) (?:\w+ly )?(?P<verb>[a-z]+)\b")
_COUNTED = pattern(
    r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|forty|fifty"
    r"|[0-9]+)\b"
)
_OF_THEMSELVES = frozenset(
    "shared exchanged trained stationed seconded pooled piloted connected linked extended opened".split()
)
"""What is an undertaking whatever it is done to."""

EACH = pattern(
    r"(?:each|every|all|both|the) (?:(?:of|the|two|three|four|five|its|their|member) )*[\w<PARTY><NATION>-]+"
    r"(?: (?:should|would|shall|might|also))* (?P<verb>[a-z]+)\b"
)
"""Who should do it: "suggested that each office lend an analyst"."""

_OBJECT = re.compile(
    r"[a-z]+ (?:an?|the|its|their|some|all|every|two|three|four|five|six|ten|twenty|[0-9]+|[a-z-]+s)\b"
)
_NEAR = 80


def is_undertaking(view: View, start: int, end: int, within: int = 90) -> bool:
    """Whether a stretch names an undertaking, something to be done, or people or things to be given."""
    what = view.text[start:end]
    first = what.split(" ", 1)[0]
    words = view.words(start, end) if start < end else ""
    if names_common_cause(words):
        return False
    if names_joint_thing(words) or (is_shared_out(first) and _OBJECT.match(words)):
        return True
    if names(view, start, end, within) or is_concrete(first) or re.match(r"share\b|\w+ing ", what):
        return True
    distributed = EACH.match(what)
    if distributed and does(distributed["verb"]):
        return names_thing(view.words(start + distributed.end(), min(end, start + distributed.end() + _NEAR)))
    passive = _BE.search(what)
    verb = passive["verb"] if passive else ""
    if verb in _OF_THEMSELVES:
        return True
    given = does(first) or first in {"let", "take"} or is_done(verb) or _COUNTED.match(what) is not None
    return given and names_thing(view.words(start, min(end, start + _NEAR)))


_FATE = pattern(
    r",? (?:was|were|is|are|has|have|had|found|met with|received|went|goes|will|remains?)\b(?! been (?:an?"
    r"|the)\b)"
)


def fate_of(view: View, start: int) -> int:
    """Where a sentence goes on to tell what became of what was proposed: "will be taken up in May"."""
    fate = _FATE.search(view.text, start)
    return fate.start() if fate else len(view.text)


_ACCEPTED = pattern(
    r"\b(?:requests?|proposals?|ideas?|offers?|suggestions?|initiatives?|which)\b"
    r"(?:(?! (?:since|until|after) )[^.;]){0,120}? (?:was|were|has been|have been) (?:\w+ly )?"
    + any_of(
        r"""
        (?:approved|accepted|adopted|agreed|endorsed|granted)\b
        supported by (?:all|the (?:[Cc]ouncil|[Mm]eeting|[Cc]ommittee|<BODY>|participants))
        """
    )
)


_ACCEPTS = pattern(
    r"\b(?:[Aa]pproved|accepted|endorsed|adopted|agreed (?:to|on|with)|consented to|granted"
    r"|(?:[Aa]pproval|consent|clearance) (?:was|has been) (?:given|granted) to)"
    r"(?: with thanks)? (?:(?:the|an?|this|these|its|his"
    r"|her) )?(?:[<PARTY><NATION><ACTOR>](?:['\u2019]s?)? )?"
    r"(?:[a-z]+ )?(?:(?:offers?|proposals?|ideas?|requests?|suggestions?|initiatives?)(?: (?:by|of"
    r"|from) (?:the )?<WHO>)?"
    r" (?:to|of|for|that) )?$"
)
_THEN = pattern(
    r"(?:The|This|That|His|Her|Its|Their) (?:offer|proposal|idea|suggestion|request|initiative)s? "
    r"(?:was|were|has been|have been) (?:\w+ )?(?:accepted|taken up|approved|adopted|agreed|endorsed"
    r"|granted)\b"
)
"""How the next sentence begins, where it tells that what was proposed was accepted."""
_SHORT = 60


def is_accepted(view: View, context: Context, start: int) -> bool:
    """Whether a sentence, or the next one, says of what was proposed that it was accepted."""
    before = _ACCEPTS.search(view.text, max(0, start - _SHORT), start)
    following = context.views[view.sentence.number + 1 :][:1]
    return (
        before is not None
        or _ACCEPTED.search(view.text, start) is not None
        or any(_THEN.match(other.text) for other in following)
    )
