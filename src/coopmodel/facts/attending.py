"""Who took part: the parties and people that a report lists."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopmodel.documents.blocks import BlockKind
from coopmodel.facts.context import Context
from coopmodel.facts.kinds import Fact, PersonFact
from coopmodel.facts.participants import OF_HEADS, SIDE, names_participant, participant, party_of
from coopmodel.facts.patterns import pattern
from coopmodel.facts.published import dateline_end
from coopmodel.facts.scope import Scope
from coopmodel.facts.view import NEAR, View
from coopmodel.facts.words import any_of
from coopmodel.mentions.kinds import Actor, Body, PartyMention

__all__ = ["attended", "delegation", "listed_participant"]

_ACTIVE = any_of(
    """
    attend(?:ed|s)? | took part | takes? part | (?:is|are) taking part | participat(?:ed|es|e|ing) | joined
    convened? | gathered | converged?
    arrived | met | meet | inked | sealed
    held | hold | signed | (?:co-?)?chaired | (?:co-?)?hosted | launched | discuss(?:ed)? | exchanged
    agreed | decided
    reviewed | greeted | addressed | entered into | announced | identified | committed | opened | concluded
    pledged
    reaffirmed | considered | represented | spoke | pinpointed | sent | followed | looked on
    (?:is|are) (?:also )?(?:present|represented) | welcomed | received | sent | seconded
    presented | tabled | introduced | proposed | offered | suggested | briefed | informed | submitted | urged
    attending(?= as ) | requested | shared
    ha(?:s|ve|d) confirmed | had observers | co-?led | had an? | paid a | visited | called on
    """
)
_PRESENT = any_of(
    """
    present | represented | in attendance | at the table | in the hall | on the line | involved
    among the participants | (?:the |special )?guests | observers | participants
    """
)
_TAKE_PART = pattern(
    rf"(?<!\bbe )(?<!\bbeen )(?<!\bwas )(?<!\bwere )(?<!\bis )(?<!\bare )\b{_ACTIVE}\b"
    rf"|\b(?:was|were|will be) (?:also )?{_PRESENT}\b"
)
_DONE = any_of(
    """
    attended | (?:co-?)?hosted | (?:co-?)?chaired | organi[sz]ed | joined | represented | signed | opened
    addressed
    (?:warmly )?(?:received|welcomed|greeted) | participated(?: in)?
    """
)
_GUESTS_OF_HOST = (
    r"(?:[\w-]+ ){0,5}(?:delegat\w+|officials|officers|representatives|heads|chiefs|ministers|<WHO>)"
)
_MANY = r"(?:[\w-]+ ){0,4}(?:participants|officers|officials|delegat\w+|experts|representatives|police)\b"
_WERE = r"(?:were|was|included?|(?= ))\b(?: also)?"
_BEFORE_LIST = any_of(
    rf"""
    {_DONE} by\b | (?:with|the|saw the) participation of\b | in the presence of\b
    (?:brought together|included?|including(?! in\b)|comprised(?: of)?|consisted of|comprising)\b
    (?:gathering|gathered|bringing) (?:around the table|together)
    (?:gathered|united|drew|draws|attracted|attracts|brings together) (?={_MANY})
    [Aa]mong (?:the |those )(?:participants|attendees|attending)[^<WHO>.;]{{0,20}}\b(?:were|was)\b
    [Aa]mong (?:the |those )(?:present|guests)[^<WHO>.;]{{0,20}}\b(?:were|was)\b
    (?:[Ii]n attendance|(?:[Aa]lso )?[Pp]resent|[Aa]lso in the \w+|[Ii]nvited) {_WERE}
    (?:[Ww]atching [^<WHO>.;]{{0,60}}|were sent by|[Oo]bservers?) {_WERE}
    [Jj]oin(?:ing|ed) as (?:observers|guests) {_WERE}
    [Oo]bservers (?:for|from)\b | with (?=(?:the |<WHO>(?:,| and) )*<WHO>(?:,? and (?:the )?<WHO>)? attending)
    (?:[Pp]resent at [^<WHO>.;]{{0,40}}|[Aa]ttending [^<WHO>.;]{{0,60}}) (?:were|was)(?: also)?\b
    (?:called on|calls on|call on|visited|visits) (?=(?:the |his |her )?(?:\w+ )?<ACTOR>)
    (?:visited|visits|visit to) (?=(?:the )?(?:headquarters of (?:the )?)?<BODY>)
    (?:hosted|welcomed|received|greeted|accompanied by) (?={_GUESTS_OF_HOST})
    (?:[Tt]aking part in|[Pp]articipating in|[Aa]ttending) [^<WHO>.;]{{0,80}}\b(?:was|were)\b
    met (?:today |<DATE> |virtually |recently |on <DATE> )*(?:with )?
    (?:held|had) [^<WHO>]{{0,80}}?\bwith\b
    (?:hosted|convened|chaired|signed|entered into|discussed|exchanged|concluded)\b[^.;]{{0,200}}?\bwith\b
    (?:[Pp]articipants|[Dd]elegates|[Rr]epresentatives|[Ee]xperts) (?:[^<WHO>.;]{{0,40}} )?(?:were|are) from\b
    (?:[Pp]articipants|[Dd]elegates|[Rr]epresentatives|[Ee]xperts|[Tt]hey) (?:came|come|were|hailed) from\b
    (?:[Oo]ffer|[Pp]roposal|[Ss]uggestion|[Pp]resentation|[Pp]aper|[Rr]equest)s? (?:made )?by\b
    (?:[Oo]bservers|[Gg]uests|[Pp]articipants|[Aa]ttendees|[Oo]rgani[sz]ations|[Bb]odies)[^<WHO>.;:]{{0,40}}:
    [Ii]nvited to [^<WHO>.;:]{{0,40}}:
    elected (?=(?:the |its )?<ACTOR>) | [Mm]eeting (?:of|between) (?=(?:the )?<ACTOR>)
    (?:[Mm]eeting|[Tt]alks|[Dd]ialogue|[Cc]onsultations) between (?=(?:the )?<WHO>,)
    (?:tabled|introduced|presented|proposed|submitted|put forward|volunteered) by\b
    (?:[Cc]ountries|[Ss]tates) (?:represented|participating|attending|present|taking part)\b
    (?:[Oo]rgani[sz]ations|[Bb]odies) (?:represented|participating|attending|present|taking part)\b
    (?:counterparts?|entities|participants|countries|[Ss]tates|delegations?)[^<WHO>.;]{{0,40}}:
    (?:attended|participated|represented|participating|present)\b[^.;:]{{0,200}}:
    """
)
_OBJECT = pattern(rf"(?<!also )\b{_BEFORE_LIST}")
_STOP = pattern(
    any_of(
        r"""
        \bto (?:discuss|exchange|strengthen)\b | \b(?:where|which|that|in order|on the sidelines|following)\b
        \b(?:about|regarding|according to)\b | ;(?= [a-z]+ed )
        """
    )
)
_ELSEWHERE = pattern(
    any_of(
        r"""
        \b(?:[Ll]eaders|[Dd]elegations?) (?:also |then )?(?:met with|were received by) (?:the )?<ACTOR>
        \b(?:[Pp]articipants|[Mm]inisters) (?:also |then )?(?:met with|were received by) (?:the )?<ACTOR>
        \balso met\b | \bwill (?:now |also |then )*(?:travel|meet|have|visit)\b
        """
    )
)
_CLAUSE = pattern(r"(?:;|, (?:while|whereas|and))(?= )")
"""Where the next clause of a sentence begins, with those of whom it speaks."""

_NEGATED = pattern(r"\b(?:not|never|unable to|declined to|refused to|failed to) $")
_OBSERVER = re.compile(r"(?i)observers?\b")
_GUEST = re.compile(r"(?i)\b(?:guests?|invited)\b")
_OBSERVED = re.compile(
    r"(?:(?!\b(?:with|while|whereas)\b)[^.;]){0,120}(?<!well )\b(?:as|represented by|were|capacity of|ha[ds]"
    r"|ha(?:ve|s) the|sent) (?:an |the )?observers?\b"
)
_INVITED = re.compile(r"[^.;]{0,120}(?<!well )\b(?:as|were) (?:the |special )?guests?\b")
_HEADS = pattern(r"\b[Hh]eads of (?:the )?[Dd]elegations?\b")
_NEXT_IN_LIST = re.compile(r",? (?:and )?(?:the )?")


def _tells_participants(view: View) -> bool:
    """Whether a sentence is on the meeting itself, not on whom somebody met beside it."""
    of_meeting = view.scope is Scope.MEETING and view.sentence.block.kind is not BlockKind.ROW
    return of_meeting and _ELSEWHERE.search(view.text) is None


def attended(view: View, context: Context) -> Iterator[Fact]:
    """Those who are said to have attended, met, signed, discussed, ..., before or behind the verb.

    "Delegations of Armenia, Belarus and Kazakhstan took part." "The meeting was attended by ..."
    """
    del context
    if not view.holds("WHO") or not _tells_participants(view):
        return
    start, begin = 0, dateline_end(view)
    for verb in _TAKE_PART.finditer(view.text):
        clause = _CLAUSE.search(view.text, start, verb.start()) if start else None
        if (clause or not start) and not _NEGATED.search(view.text[: verb.start()]):
            yield from _listed(view, clause.end() if clause else begin, verb.end(), None)
        start = verb.end()
    for match in _OBJECT.finditer(view.text):
        stop = _STOP.search(view.text, match.end())
        owner = None
        if "delegation" in view.words(0, match.start()).lower()[-60:]:
            owner = next(filter(None, map(party_of, reversed(view.mentions(0, match.start())))), None)
        yield from _listed(
            view, match.start(), stop.start() if stop else len(view.text), owner, after=match.end()
        )


def _listed(view: View, start: int, end: int, owner: PartyMention | None, after: int = 0) -> Iterator[Fact]:
    """The participants that a stretch of a sentence lists; `owner` is the party whose delegation it lists."""
    leads = _HEADS.search(view.text[:end]) is not None
    last: tuple[int, PartyMention | None] = (-1, None)
    for at, mention in view.placed(max(start, after), end):
        if not names_participant(view, at, mention):
            continue
        party = party_of(mention)
        if party is None and isinstance(view.mention_at(last[0]), Actor) and _is_next(view, last[0], at):
            party = last[1]
        if isinstance(mention, Body) and SIDE.search(mention.text):
            owner = party
        last = (at, party)
        capacity = _capacity(
            re.split(r"as well as|[;.]", view.text[max(start, at - NEAR) : at])[-1], view.text[at : at + NEAR]
        )
        named = isinstance(mention, Actor) and mention.name is not None
        heads = named and (leads or OF_HEADS.search(view.before(at)) is not None)
        yield from participant(
            view, mention, "attended", capacity=capacity, party=owner or party, leads=heads
        )
        yield from _unnamed_head(view, at)


def _is_next(view: View, before: int, at: int) -> bool:
    return _NEXT_IN_LIST.fullmatch(view.text, before + 1, at) is not None


def _capacity(before: str, behind: str) -> str | None:
    if _OBSERVER.search(before) or _OBSERVED.match(behind):
        return "observer"
    return "guest" if _GUEST.search(before) or _INVITED.match(behind) else None


def _unnamed_head(view: View, at: int) -> Iterator[Fact]:
    """The head of a state's body that is not named: "the prosecutors general of Belarus and India"."""
    mention = view.mention_at(at)
    heads = OF_HEADS.search(view.text, max(0, at - NEAR), at)
    if isinstance(mention, PartyMention) and mention.is_state and heads and "deputy" not in heads["role"]:
        yield PersonFact(
            rule="attended",
            spans=(view.span_of(mention), view.span(*heads.span("role"))),
            name=None,
            role=view.words(*heads.span("role")),
            party=mention.code,
            is_head=True,
        )


_DELEGATIONS = pattern(
    r"\b[Dd]elegations? (?:of|from) (?:the )?(?P<whose><WHO>(?:(?:,| and|, and) (?:the )?<WHO>)*)"
    r"|(?P<side><BODY>|<NATION> (?:[Dd]elegation|[Ss]ide|[Pp]arty))"
)


def delegation(view: View, context: Context) -> Iterator[Fact]:
    """A party whose delegation or side a sentence on the meeting speaks of.

    "The Latvian side offered ..." "Delegations of Latvia and Estonia worked from their capitals."
    """
    del context
    if not _tells_participants(view):
        return
    for match in _DELEGATIONS.finditer(view.text):
        for mention in view.mentions(*match.span()):
            party = party_of(mention)
            is_side = match["whose"] or not isinstance(mention, Body) or SIDE.search(mention.text)
            if is_side and party is not None and not party.is_bloc:
                yield from participant(view, mention, "delegation")


_LIST_LEAD = re.compile(
    r"(?i)\b(?:attend\w*|participa\w+|delegat\w+|delegations?|represent\w+|present|took part|members"
    r"|observers|guests)\b[^.]*:?$"
)


def listed_participant(view: View, context: Context) -> Iterator[Fact]:
    """An item of a list, or a line, that a line such as "The following took part:" introduces.

    "- Prosecutor General of Latvia Anna Kalna"
    """
    lead = _list_lead(view, context)
    if lead is None or not _LIST_LEAD.search(lead):
        return
    leads = _HEADS.search(lead) is not None
    capacity = _capacity(lead, "")
    party: PartyMention | None = None
    for mention in view.mentions():
        party = party_of(mention) or party
        if isinstance(mention, Actor | Body | PartyMention):
            yield from participant(
                view, mention, "listed_participant", capacity=capacity, party=party, leads=leads
            )


_NAMES_ONLY = pattern(r"^<WHO>(?:(?:,|;| and|, and)? (?:the )?<WHO>)+\.?$")


def _list_lead(view: View, context: Context) -> str | None:
    """The line that introduces the list to which an item, or a line of names below a heading, belongs."""
    block = view.sentence.block
    if block.kind is BlockKind.ITEM:
        return block.lead.text if block.lead is not None else None
    before = context.views[view.sentence.number - 1] if view.sentence.number else None
    if before is None or before.sentence.block.kind is not BlockKind.HEADING:
        return None
    return before.plain if _NAMES_ONLY.match(view.text) else None
