"""Who hosted, chaired, convened or organised the meeting."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from coopmodel.facts.context import Context
from coopmodel.facts.kinds import Fact, PartyFact, PersonFact
from coopmodel.facts.patterns import pattern
from coopmodel.facts.scope import Scope
from coopmodel.facts.view import View
from coopmodel.facts.who.attendance import DEFINED
from coopmodel.facts.who.groups import group_at, read_groups
from coopmodel.facts.who.hosting import CHAIRED, DELEGATION, GUESTS, HOSTED, HOSTED_BY, INVITED, MET, OBJECT
from coopmodel.facts.who.participants import participant
from coopmodel.facts.who.standing import took_no_part
from coopmodel.facts.who.unnamed import both_sides, chief_of
from coopmodel.mentions.kinds import Actor, Body, Mention, PartyMention, PlaceMention

__all__ = ["hosted", "hosting_approved"]

_CHAIR_OF_IT = re.compile(
    r",? (?:jointly |is |are |was |were )*(?:co-?)?(?:chair|host|organi[sz])(?:s|es|ed|ing)?\b"
)
_MEAL = re.compile(r"(?:[\w-]+ ){0,3}(?:dinner|lunch|luncheon|breakfast|banquet|reception)\b")
_FOUNDED = pattern(
    r"\blaunched (?!(?:the )?[<BODY><PARTY>]|(?:(?!(?:on|after|at|during|following"
    r"|in)\b)[\w<WHO><PLACE>-]+ ){1,6}?(?i:meeting|session"
    r"|conference|dialogue|forum|summit|talks|consultations|seminar|workshop|event|course|training|exercise"
    r"|drill)\b)"
)
"""What is launched is founded, and no meeting, unless its noun says that it is one."""
_CHAIRS = re.compile(r"(?i)co-?chair(?:man|woman|person)?|chair(?:man|woman|person)?(?=, )")
_CHAIR_ONLY = re.compile(r"(?i)chair(?:man|woman|person)?\b")


def hosted(view: View, context: Context) -> Iterator[Fact]:
    """The parties that are said to host, chair, convene or organise the meeting.

    "The meeting was chaired by China." "The United States and India virtually convened the second meeting."
    """
    if view.scope is not Scope.MEETING or view.plain.startswith(_NOT_NOW):
        return
    yield from both_sides(view, context)
    if not view.holds("WHO", "PLACE"):
        return
    for mention in filter(None, map(view.mention_at, _hosts(view))):
        yield from _organizer(view, mention)
        if isinstance(mention, Body) and not mention.parties:
            yield from chief_of(view, mention, context)


def _hosts(view: View) -> Iterator[int]:
    """The places of those who host."""
    for group in read_groups(view):
        match = HOSTED.match(view.text, group.end)
        if group.before.endswith("which ") and _CHAIR_OF_IT.match(group.behind):
            yield from (at for at, _ in view.placed(group.start, group.end))
        if match is not None and _is_hosting(view, match) and not took_no_part(group):
            yield from (at for at, _ in view.placed(group.start, group.end))
    for match in _hosted_by(view):
        yield from _named_with(view, match.end() - 1)
    yield from _in_chair(view)
    for at, mention in view.placed():
        if isinstance(mention, Actor) and _is_chair(view, at, mention):
            yield at


def _in_chair(view: View) -> Iterator[int]:
    """The places of those who are in the chair, or invited the others."""
    inviting = (INVITED,) if MET.search(view.text) else ()
    for form in (CHAIRED, *inviting):
        for match in form.finditer(view.text):
            if match.lastgroup in _IN_CHAIR and _is_unlike_chair(view, *match.span()):
                continue
            at = match.start(match.lastgroup or 0)
            if _TOGETHER.search(match[0]):
                group = group_at(view, at)
                yield from (other for other, _ in view.placed(group.start, group.end))
            else:
                yield at


def _hosted_by(view: View) -> Iterator[re.Match[str]]:
    """The wordings before hosts, but of those who host or chair something else."""
    for match in HOSTED_BY.finditer(view.text):
        if not (
            _OF_ANOTHER.search(view.text, 0, match.start()) or DEFINED.search(view.text, 0, match.start())
        ):
            yield match


_OF_ANOTHER = re.compile(
    r"\b(?:[Ee]stablish|[Ss]et(?:ting)? up|[Cc]reat|[Ff]orm|[Ll]aunch)[^.;]*"
    r"\b(?i:group|force|cell|team|commission|committee|board|desk|cent(?:re|er)),? $"
    r"|\b(?i:database|system|platform|website|server|network|portal|register|archive|secretariat)s?,? "
    r"(?:(?:which|that) )?(?:(?:is|are|was|were) )?$"
)
"""Before "hosted by", what is no meeting: "a database hosted by", "set up a group chaired by"."""

_OTHERS = re.compile(
    r"\b(?:delegat\w+|officers|officials|experts|prosecutors|representatives|participants|ministers|chiefs|paid|funded"
    r"|financed|sponsored|supported|addressed|attended)\b"
)


def _named_with(view: View, at: int) -> Iterator[int]:
    """The place of a host and of those who are named with it, before others are who but came."""
    last = at
    for other, _ in view.placed(at, group_at(view, at).end):
        if _OTHERS.search(view.text, last, other):
            return
        if view.text[other - 1 : other] != "(":
            yield other
        last = other


def _is_hosting(view: View, match: re.Match[str]) -> bool:
    is_later = (
        view.sentence.number > _TOP and " will " in f" {match[0][: match.start('what') - match.start()]}"
    )
    if is_later and _COURSE.match(match["what"]):
        return False
    if _MEAL.match(match["what"]) or _FOUNDED.search(match[0]):
        return False
    if match["verb"] is None and DELEGATION.match(match["what"]):
        return False
    of_guests = (match["verb"] or match["gather"]) and GUESTS.match(match["what"])
    return bool(of_guests or OBJECT.search(match["what"]))


def _is_chair(view: View, at: int, actor: Actor) -> bool:
    """Whether somebody is the chair of those who meet.

    "the Co-Chair, Anna Kalna", "under the chair of Latvia"
    """
    words = view.plain[actor.start : actor.end]
    if actor.name is not None:
        return _CHAIRS.match(words) is not None and not _OF_ITS_OWN.search(view.before(at))
    return _CHAIR_ONLY.match(words) is not None and _UNDER.search(view.before(at)) is not None


_TOGETHER = re.compile(r"(?:were in|shared) the ")
"""What tells that all who are named before it chair."""

_IN_CHAIR = {"elected", "chairing", "taking"}
"""Of the ways to tell who chairs, those in which the name of the chair itself stands."""


def _is_unlike_chair(view: View, start: int, end: int) -> bool:
    """Whether it is another post to which somebody is elected, or somebody else who is taken somewhere."""
    posts = [one for one in view.mentions(start + 1, end) if isinstance(one, Actor)]
    return any(not _CHAIR_ONLY.match(view.plain[post.start : post.end]) for post in posts)


_TOP = 2
_COURSE = re.compile(
    r"(?:an?|two|the first) (?:[\w-]+ ){0,4}?(?:workshop|course|training|seminar|exercise|drill)s?\b"
)
"""What somebody will host beside the meeting."""

_OF_ITS_OWN = re.compile(r"\b(?:led|headed|represented|accompanied) by (?:its|their) $|'s $")
"""Before the chair of whoever sent the delegation: "led by its Chairman, ..."."""

_NOT_NOW = ("Last ", "Next ")
_UNDER = re.compile(r"\bunder (?:the )?$")

_CABINET = r"(?P<{0}>(?:<NATION> )?(?:Cabinet|Government|Council of Ministers|<BODY>))"
_APPROVED = pattern(
    r"\bto [^.]{0,60}?\b(?:hold|host|conduct|organi[sz]e)\b[^.]{0,250}?\bin (?:the )?(?P<place><PLACE>"
    r"|<PARTY>)"
    rf"[^.]{{0,120}}\bapproved by (?:the )?{_CABINET.format('by')}|(?<!\w){_CABINET.format('cabinet')}"
    r" (?:has |have )?approved [^.]{0,160}?\b(?:hold|host|conduct|organi[sz]"
    r"|hosting)\w*[^.]{0,250}?\bin (?:the )?(?P<venue><PLACE>|<PARTY>)"
)
_GOVERNS = re.compile(r"(?i)\b(?:cabinet|government|council of ministers)\b")


def hosting_approved(view: View, context: Context) -> Iterator[Fact]:
    """The state whose cabinet approved that the meeting be held there.

    "The Cabinet has approved the hosting of the conference in Nairobi."
    """
    del context
    match = _APPROVED.search(view.text)
    if match is None or view.scope is Scope.EARLIER:
        return
    if not _GOVERNS.search(view.words(*match.span("by" if match["by"] else "cabinet"))):
        return
    mention = view.mention_at(match.start("place" if match["place"] else "venue"))
    if isinstance(mention, PlaceMention):
        code, name = mention.country, mention.state
    elif isinstance(mention, PartyMention) and mention.is_state:
        code, name = mention.code, mention.name
    else:
        return
    yield PartyFact(
        rule="hosting_approved",
        spans=(view.span_of(mention),),
        code=code,
        name=name,
        is_state=True,
        capacity="host",
        is_organizer=True,
    )


def _organizer(view: View, mention: Mention) -> Iterator[Fact]:
    for fact in participant(view, mention, "hosted", capacity="host", organizes=True):
        yield attrs.evolve(fact, organizes=True) if isinstance(fact, PersonFact) else fact
