"""What somebody proposed or called for, and drafts that were considered."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopmodel.facts.context import Context
from coopmodel.facts.kinds import Fact
from coopmodel.facts.participants import party_of, person_fact
from coopmodel.facts.patterns import pattern
from coopmodel.facts.undertaking import Found, end_of, is_prose, names, undertaking
from coopmodel.facts.verbs import is_concrete
from coopmodel.facts.view import View
from coopmodel.facts.words import any_of
from coopmodel.mentions.kinds import Actor

__all__ = ["drafted", "proposed"]

_PROPOSES = any_of(
    r"""
    proposed | suggested | would suggest | put forward | recommended | proposes | proposal (?:to|for|on)
    request to | proposing | volunteered to
    requested (?=(?:the )?(?:posting|secondment|training|establishment|provision)\b)
    invited [^.,]{1,60}? to (?=join)
    (?:appealed|asked|requested)(?: [^.,]{1,60}?)? to | offer(?:ed)?(?: [^.]{0,40}?)? to
    offered(?= [a-z]+)(?! by) | ready to support
    c(?:a|o)me up with (?:an? |the )?(?:idea|initiative|proposal) (?:to|of) | pushed for | spoke in favou?r of
    """
)
_PROPOSED = pattern(
    rf"\b(?P<verb>{_PROPOSES})(?:, \w+,)?(?: the idea of| a proposal for| that| to"
    r"| (?:the )?(?:introduction|establishment|creation) of)?"
    r" (?P<what>[^.]*)"
)
_WHO = pattern(r"(?P<who><PERSON>)[^.;<PERSON>]{0,20}$")
_NEAR = 40
_POSSIBLE = pattern(
    r"\b(?:possibility|prospects|idea|feasibility|appeal for the|call for the) (?:of )?(?:\w+ing(?: up of)?"
    r"|(?:the )?(?:establishment|creation"
    r"|conclusion) of) (?P<what>[^.]*)"
    r"|\b(?:supported|backed|favou?red) the (?:establishment|creation|launch) of (?P<backed>[^.]*)"
    r"|\b(?:discussed|considered|explored|talked over) (?:(?:launch|establish|creat|open|develop|introduc)ing"
    r"|setting up|(?:the )?(?:launch|establishment|creation|opening|introduction) of) (?P<weighed>[^.]*)"
)
_WANTED = pattern(
    r"(?:\b(?:[Ee]mphasis (?:was|is) placed on|the (?:need|necessity) (?:for|of)|called for"
    r"|possibility of) (?:the )?(?:establish|creat|set|regular|open|joint"
    r"|<\w+> open)(?:ing|ment of|ion of|ting up)?\b|\b[Tt]he (?:implementation|creation|establishment"
    r"|introduction) of(?= an? [^.]{3,120} could\b))(?P<what>[^.]*)"
)


def proposed(view: View, context: Context) -> Iterator[Fact]:
    """What somebody proposed or called for.

    "He suggested activating the working groups." "They saw the need for regular joint training."
    """
    if not is_prose(view):
        return
    for form in (_POSSIBLE, _WANTED):
        for match in form.finditer(view.text):
            start = match.start(match.lastgroup or "what")
            end = end_of(view, start)
            if names(view, start, end, within=60):
                dated = (start, start) if form is _WANTED else None
                yield from undertaking(
                    view, context, Found("proposed", "proposed", (start, end), (match.start(), end), dated)
                )
    for match in _PROPOSED.finditer(view.text):
        start = match.start("what")
        end = end_of(view, start)
        what = view.text[start:end]
        concrete = is_concrete(what.split(" ", 1)[0]) or re.match(r"share\b|\w+ing ", what)
        if names(view, start, end) or concrete:
            who = _WHO.search(view.text[: match.start("verb")], max(0, match.start("verb") - _NEAR))
            actor = view.mention_at(who.start("who")) if who else None
            proposer = None
            if isinstance(actor, Actor) and actor.name is not None:
                proposer = person_fact(view, actor, "proposed", party_of(actor))
            found = Found("proposed", "proposed", (start, end), proposer=proposer)
            yield from undertaking(view, context, found)


_DRAFT = pattern(
    r"\b(?P<what>(?:draft|preliminary) (?!statement|rules)(?:(?!\bdraft )[^.;,]){3,200})"
    r"|\bprocedures for approving the (?P<agreement>[^.;,]{3,200})"
    r"|\b[Aa] draft of (?:the |an? )(?P<text>[^.;,]{3,160}?)(?= (?:was|were|has|have|is|will)\b|[.;,]|$)"
    r"|(?:^|, )(?:[Aa]n? |[Tt]he )(?P<underway>[^.;,]{3,160}?) (?:is|are) (?:now |currently "
    r"|also )?being (?:prepared"
    r"|drafted|negotiated|finali[sz]ed|drawn up|worked out)\b"
    r"|\b(?:is|are) (?:now |currently |also )?(?:finali[sz]ing|negotiating|drafting"
    r"|preparing) (?P<drawn>[^.;,]{3,160})"
    r"|(?:, |discussed |considered )(?P<document>(?:agreements?|memorandums?|protocols?"
    r"|conventions?) on [^.;,]{3,200}?)(?=,| as well| were| was|\.|$)"
)
_CONSIDERED = pattern(r"\b(?:discussed|considered|reviewed|examined)\b")
_SAYS = re.compile(r"\w+ \w+ (?:envisions?|provides|will)")


def drafted(view: View, context: Context) -> Iterator[Fact]:
    """A draft that was considered.

    "The draft strategy for 2023 to 2027 was reviewed."
    """
    if not is_prose(view):
        return
    considered = _CONSIDERED.search(view.text) is not None
    for match in _DRAFT.finditer(view.text):
        group = match.lastgroup or "what"
        start, end = match.start(group), min(end_of(view, match.start(group)), match.end(group))
        if _SAYS.match(view.text[start:end]) or (group == "document" and not considered):
            continue
        if names(view, start, end):
            yield from undertaking(view, context, Found("drafted", "drafted", (start, end)))
