"""What somebody proposed, asked for or offered."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopmodel.facts.context import Context
from coopmodel.facts.kinds import Fact, PersonFact
from coopmodel.facts.patterns import pattern
from coopmodel.facts.undertakings.aside import tells_undertakings
from coopmodel.facts.undertakings.clauses import clause_before, is_plain
from coopmodel.facts.undertakings.nouns import names_thing
from coopmodel.facts.undertakings.undertaking import Found, end_of, names, undertaking
from coopmodel.facts.undertakings.wanted import fate_of, is_accepted, is_undertaking
from coopmodel.facts.view import View
from coopmodel.facts.who.participants import party_of, person_fact
from coopmodel.facts.words import any_of
from coopmodel.mentions.kinds import Actor

__all__ = ["proposed"]

_COUNT = "(?:an?|two|three|four|five|six|seven|eight|ten|twenty|[0-9]+)"
_DO = (
    "(?:conclude|sign|set up|establish|open|create|host|launch|join|train|send|receive|organi[sz]e|develop"
    "|introduce"
    "|form|lend|second)"
)
_COURSE = r"[^.]{0,40}\b(?:course|training|programme|exercise|drill)"
_HELP = "(?:help|assistance|support|information|more|clarification)"
_INTENTION = "(?<!announced their )(?<!announced its )intention"
_COURTESY = (
    r"(?:[a-z-]+ )?(?:presentation|overview|account|briefing|analysis|insights?|reflections|greetings"
    r"|lunch|dinner|condolences|congratulations|apolog(?:y|ies)|thanks|tour)\b"
)
"""What is offered at a meeting and is no offer."""

_PROPOSES = any_of(
    rf"""
    proposed | suggested | would suggest | put forward | proposes | suggests | proposal (?:to|for|on)
    request to | [Ll]et me (?:suggest|propose) | [Aa]llow me to (?:suggest|propose)
    (?:are|be|were) (?:asked|invited) to (?:approve|adopt|endorse|consider)
    [Ll]et us(?= (?:set up|create|establish|launch|open|build|introduce)\b)
    proposing | suggesting | volunteered to | I propose | we propose | tabled | ready to support | recommended
    recommend(?:ed)?(?: to [^.,]{{1,50}}?)?(?= that\b) | recommended to [^.,]{{1,40}}?(?= to [a-z])
    (?:asked|requested|insisted|urged)(?= that\b) | urged(?= the (?:setting|creation|establishment)\b)
    (?:appealed|asked|requested|called on)(?: (?!that\b|for\b)[^.,]{{1,60}}?)? to
    (?:asked|called)(?: (?!for\b)[^.,]{{1,40}}?)? for(?! {_HELP}\b)
    invited [^.,]{{1,60}}? to(?= (?:join|use|send)\b| (?:attend|take part in|participate in) {_COURSE}\b)
    invited [^.,]{{1,60}}? to become (?:a )?(?:member|part|party) (?:of|to)
    offered(?= that\b) | offer(?:ed)?(?: (?!that\b)[^.]{{0,40}}?)? to
    offered(?= [a-z0-9]+)(?! (?:by|on|at|in|for)\b| (?:an? )?{_COURTESY})
    put(?: up)?(?= [^.,]{{3,90}} on offer\b)
    c(?:a|o)me (?:up|forward) with (?:an? |the )?(?:idea|initiative|proposal) (?:to|of|for)
    floated(?= (?:an?|the)\b)
    made (?:the|a|his|her) case for | (?:pleaded|argued|lobbied|campaigned|pressed) for | advocated | pitched
    would (?:also )?welcome(?= an? ) | wondered (?:aloud )?(?:whether|if) | asked (?:whether|if) | mooted
    [Ww]hat (?:we|they|the region) needs? is | raised the possibility of
    pushed for | (?:spoke|came) (?:out )?in favou?r of
    (?:is|are) (?:mulling|considering|weighing|pushing for|lobbying for|eyeing)(?= (?:an?|the)\b)
    (?:requested|is seeking|are seeking|seeks)(?= (?:scholarships|places|seats|{_COUNT})\b)
    expressed (?:\w+ ){{0,3}}(?:interest|readiness|willingness|desire) (?:in|to)(?= (?:{_DO}|an?|joint)\b)
    (?:is|are|would be|stands?|stood|was|were) (?:also )?(?:ready|willing|prepared) to(?= {_DO}\b)
    (?:wish|desire|offer|readiness|willingness|{_INTENTION})(?: of [^.,]{{1,40}}?)? to(?= {_DO}\b)
    (?:need|necessity) to(?= {_DO}\b)
    needs?(?= (?:an? )?(?:joint|common|shared|single|regional|permanent)\b)
    wants?(?: to have)?(?= (?:an?|the|two|three|four|more)\b) | would make sense to(?: have)?
    (?:would|\w{{1,9}}[\u2019']d) like(?: to see| to have)?
    """
)
_PROPOSED = pattern(
    rf"\b(?P<verb>{_PROPOSES})(?:, \w+,)?(?: the idea of| a proposal for| a plan (?:for|to)| that| to"
    r"| (?:the )?(?:introduction|establishment|creation|setting[ -]up|opening) of)?"
    r" (?P<what>(?!(?:and|or|by(?! [^.,;]{3,60} that\b)|at|during|as|was|were) )[^.]*)"
)
_POSSIBLE = pattern(
    r"\b(?:possibility|prospects|idea|feasibility|appeal for the|call for the) (?:of )?(?:\w+ing(?: up of)?"
    r"|(?:the )?(?:establishment|creation|conclusion) of|(?=(?:an? )?(?:joint|common"
    r"|regional)\b)) ?(?P<what>[^.]*)"
    r"|\b(?:supported|backed|favou?red) the (?:establishment|creation|launch) of (?P<backed>[^.]*)"
    r"|\b(?:discussed|considered|explored|talked over) (?:(?:launch|establish|creat|open|develop|introduc)ing"
    r"|setting up|(?:the )?(?:launch|establishment|creation|opening|introduction) of) (?P<weighed>[^.]*)"
)
_WANTED = pattern(
    r"(?:\b(?:[Ee]mphasis (?:was|is) placed on|the (?:need|necessity) (?:for|of)|called for"
    r"|possibility of) (?:the |an? )?(?:establish|creat|set|regular|open|joint|common|shared"
    r"|<\w+> open)(?:ing|ment of|ion of|ting up)?\b|\b[Tt]he (?:implementation|creation|establishment"
    r"|introduction) of(?= an? [^.]{3,120} could\b))(?P<what>[^.]*)"
)
_FIRST_WORDS = 60


def proposed(view: View, context: Context) -> Iterator[Fact]:
    """What somebody proposed, asked for, offered or called for.

    "He suggested activating the working groups." "They saw the need for regular joint training."
    "Norway asked that four divers be lent."
    """
    if not tells_undertakings(view):
        return
    for form in (_POSSIBLE, _WANTED):
        for match in form.finditer(view.text):
            start = match.start(match.lastgroup or "what")
            end = end_of(view, start)
            if names(view, start, end, within=_FIRST_WORDS):
                dated = (start, start) if form is _WANTED else None
                yield from undertaking(
                    view, context, Found("proposed", "proposed", (start, end), (match.start(), end), dated)
                )
    told = 0
    for match in _PROPOSED.finditer(view.text):
        start = match.start("what")
        if _PAPER.match(view.text, start):
            continue
        further = _AND_THAT.search(view.text, *match.span("what"))
        end = _end(view, match, further)
        if not _OF_THE_SAME.match(view.text, start) and _is_meant(view, match, end):
            found = _found(view, context, match, end, told)
            yield from undertaking(view, context, found)
            told = end
            if further is not None:
                yield from _also(view, context, found, further.end())


def _end(view: View, match: re.Match[str], further: re.Match[str] | None) -> int:
    """Where the first thing ends that is proposed."""
    end = end_of(view, match.start("what"))
    if match["verb"].startswith(("proposal", "request to")):
        end = min(end, fate_of(view, match.start("what")))
    return end if further is None else min(end, further.start())


_AND_THAT = re.compile(r",? and (?:also )?that (?!(?:he|she|it|they)\b)")


def _also(view: View, context: Context, found: Found, start: int) -> Iterator[Fact]:
    """What else is proposed: "that they sign a treaty and that Norway lend two divers"."""
    place = (start, end_of(view, start))
    if is_undertaking(view, *place):
        yield from undertaking(view, context, found._replace(name=place, quoted=place, dated=place))


_WISHES = re.compile(r"[Ww]hat |wants?|needs?|would like|\w+[\u2019']d like")


def _is_meant(view: View, match: re.Match[str], end: int) -> bool:
    """Whether what was proposed, or wished for, is an undertaking."""
    start = match.start("what")
    if not _WISHES.match(match["verb"]):
        return is_undertaking(view, start, end)
    needed = match["verb"].startswith(("want", "need")) and start < end
    return names(view, start, end) or (needed and names_thing(view.words(start, end)))


_PAPER = pattern(
    r"(?:its|the|their) (?:results|findings|conclusions)\b|(?:an?|the|its|their"
    r"|<NATION>) (?:[a-z-]+ )?(?:papers?|drafts?|notes?|outline|text|version|reports?)\b"
)
"""What was tabled as a draft is read as one."""

_OF_THE_SAME = pattern(
    r"\w+ (?:it|them|this|that|these|those|such)\b|\w+ its (?:secretariat|draft|first|text|work)\b"
)
"""What speaks of an undertaking told before: "proposed to write its text"."""

_IN_COMMON = pattern(
    r"(?:We|[Tt]he (?:[Mm]eeting|[Cc]ouncil|[Cc]ommission|[Cc]ommittee|[Pp]lenary|[Gg]roup|[Mm]inisters"
    r"|[Cc]onference|[Pp]articipants|[Ss]ides|[Pp]arties)|[Mm]inisters|[Bb]oth (?:sides|parties|ministers))"
    r"(?: (?:have|has|also))*$"
)
"""Who speaks for the meeting: what the meeting asks of officials is agreed."""

_ASKS = re.compile(r"asked|requested|called on|invited")


def _found(view: View, context: Context, match: re.Match[str], end: int, told: int) -> Found:
    """What was proposed, with who proposed it, quoted from there on that is not yet told."""
    clause = clause_before(view, match.start())
    common = _IN_COMMON.match(view.text, *clause.subject) and _ASKS.match(match["verb"])
    what = (match.start("what"), end)
    begins = clause.start if is_plain(view, clause) and clause.start >= told else match.start()
    return Found(
        "proposed",
        "agreed" if common or is_accepted(view, context, what[0]) else "proposed",
        what,
        (begins, end),
        what,
        proposer=_proposer(view, match.start("verb")),
        tense=1,
    )


_WHO = pattern(r"(?P<who><PERSON>)[^.;<PERSON>]{0,20}$")
_NEAR = 40


def _proposer(view: View, at: int) -> PersonFact | None:
    """Who is named right before a verb of proposing."""
    who = _WHO.search(view.text, max(0, at - _NEAR), at)
    actor = view.mention_at(who.start("who")) if who else None
    if isinstance(actor, Actor) and actor.name is not None:
        return person_fact(view, actor, "proposed", party_of(actor))
    return None
