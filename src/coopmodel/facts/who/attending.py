"""Who took part: the parties and people that a report lists."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopmodel.documents.blocks import BlockKind
from coopmodel.facts.context import Context
from coopmodel.facts.kinds import Fact, PersonFact
from coopmodel.facts.patterns import pattern
from coopmodel.facts.published import dateline_end
from coopmodel.facts.scope import Scope
from coopmodel.facts.view import NEAR, View
from coopmodel.facts.who.attendance import ACTED, BEFORE_LIST, DEFINED, DELEGATES, PASSIVE, TOGETHER
from coopmodel.facts.who.groups import group_at, read_groups
from coopmodel.facts.who.participants import HEADS, OF_HEADS, SIDE, names_participant, participant, party_of
from coopmodel.facts.who.standing import capacity_of, took_no_part
from coopmodel.facts.words import any_of
from coopmodel.mentions.kinds import Actor, Body, Mention, PartyMention

__all__ = ["attended", "delegation"]

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
_MEMBERSHIP = pattern(
    r"(?:\b(?:[Cc]ouncil|[Cc]ommittee|[Cc]ommission|[Bb]ody|[Oo]rgani[sz]ation|[Cc]ommonwealth|[Cc]ommunity"
    r"|[Uu]nion"
    r"|[Aa]lliance|[Bb]loc|[Aa]ssociation|[Nn]etwork|[Ii]t)|[<PARTY><BODY>])(?:,[^,.;]{1,80},)?"
    r"(?: (?:now|currently|also|today|at present))?"
    r" (?:brings together|unites|comprises|includes|consists of|numbers"
    r"|(?:is|are) (?:composed|comprised|made up) of|has (?:[\w-]+ ){1,2}members)\b"
    r"|\b[Mm]embers(?! of (?:the )?(?:[\w-]+ )?delegation)[^.;]{0,60}? (?:are|include)\b"
    r"(?! (?:expected|due|taking|meeting))"
)
"""That states belong to a body: who its members are, not who came."""

_CLAUSE = pattern(r"(?:;|, (?:while|whereas|and))(?= )")
"""Where the next clause of a sentence begins, with those of whom it speaks."""

_NEGATED = pattern(r"\b(?:not|never|unable to|declined to|refused to|failed to) $")
_NEXT_IN_LIST = re.compile(r",? (?:and )?(?:the )?")


_HOLDS = re.compile(r"(?i)includ|compris|consist|brought together|accompanied|joined|participa|attend|:$")
"""What stands before those of whom a delegation consists, not before those in whose presence it came."""


def _tells_participants(view: View) -> bool:
    """Whether a sentence is on the meeting itself, not on whom somebody met beside it or on members."""
    of_meeting = view.scope is Scope.MEETING and view.sentence.block.kind is not BlockKind.ROW
    return of_meeting and _ELSEWHERE.search(view.text) is None and not _tells_members(view)


def _tells_members(view: View) -> bool:
    """Whether a sentence tells who belongs to a body, other than to a delegation."""
    for match in _MEMBERSHIP.finditer(view.text):
        mention = view.mention_at(match.start())
        if not (isinstance(mention, Body) and SIDE.search(mention.text)):
            return True
    return False


def attended(view: View, context: Context) -> Iterator[Fact]:
    """Those who are said to have attended, met, signed, discussed, ..., before or behind the verb.

    "Delegations of Armenia, Belarus and Kazakhstan took part." "The meeting was attended by ..."
    """
    del context
    if not view.holds("WHO") or not _tells_participants(view):
        return
    start, begin = 0, dateline_end(view)
    for verb in ACTED.finditer(view.text):
        if view.text[: verb.start()].endswith(PASSIVE):
            continue
        clause = _CLAUSE.search(view.text, start, verb.start()) if start else None
        if (clause or not start) and not _NEGATED.search(view.text[: verb.start()]):
            yield from _listed(view, clause.end() if clause else begin, verb.end(), None)
        start = verb.end()
    for group in read_groups(view):
        if capacity_of(group) is not None:
            yield from _listed(view, group.start, group.end, None)
    for match in BEFORE_LIST.finditer(view.text):
        if DEFINED.search(view.text[: match.start()]):
            continue
        stop = _STOP.search(view.text, match.end())
        owner = None
        if _HOLDS.search(match[0]) and "delegation" in view.words(0, match.start()).lower()[-60:]:
            owner = next(filter(None, map(party_of, reversed(view.mentions(0, match.start())))), None)
        yield from _listed(
            view, match.start(), stop.start() if stop else len(view.text), owner, after=match.end()
        )


def _listed(view: View, start: int, end: int, owner: PartyMention | None, after: int = 0) -> Iterator[Fact]:
    """The participants that a stretch of a sentence lists; `owner` is the party whose delegation it lists."""
    leads = HEADS.search(view.words(0, end)) is not None
    last: tuple[int, PartyMention | None] = (-1, None)
    for at, mention in view.placed(max(start, after), end):
        if not names_participant(view, at, mention) or took_no_part(group := group_at(view, at)):
            continue
        party = party_of(mention)
        if party is None and isinstance(view.mention_at(last[0]), Actor) and _is_next(view, last[0], at):
            party = last[1] if _may_share(mention, last[1]) else None
        if isinstance(mention, Body) and SIDE.search(mention.text):
            owner = party
        last = (at, party)
        capacity = capacity_of(group, view.text[at + 1 : at + NEAR])
        named = isinstance(mention, Actor) and mention.name is not None
        heads = named and (leads or OF_HEADS.search(view.before(at)) is not None)
        yield from participant(
            view, mention, "attended", capacity=capacity, party=owner or party, leads=heads
        )
        yield from _unnamed_head(view, at)


def _may_share(mention: Mention, party: PartyMention | None) -> bool:
    """Whether somebody may act for the party of whom a list names before: no minister for an organization."""
    post = mention.role if isinstance(mention, Actor) else None
    return party is None or party.is_state or not _OF_STATE.search(post or "")


_OF_STATE = re.compile(r"(?i)\b(?:minister|prosecutor|attorney|police|ambassador|justice|governor|mayor)\b")


def _is_next(view: View, before: int, at: int) -> bool:
    return _NEXT_IN_LIST.fullmatch(view.text, before + 1, at) is not None


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
        for at, mention in view.placed(*match.span()):
            party = party_of(mention)
            is_side = match["whose"] or not isinstance(mention, Body) or SIDE.search(mention.text)
            if is_side and _is_there(view, at, party):
                yield from participant(view, mention, "delegation")
    for group in read_groups(view):
        told = DELEGATES.search(group.before) or TOGETHER.search(group.behind)
        if group.count > 1 and told:
            for at, mention in view.placed(group.start, group.end):
                if _is_there(view, at, party_of(mention)):
                    yield from participant(view, mention, "delegation")


def _is_there(view: View, at: int, party: PartyMention | None) -> bool:
    return party is not None and not party.is_bloc and not took_no_part(group_at(view, at))
