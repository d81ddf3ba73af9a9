"""How a mention becomes a participant: its party, and the person if it names one."""

from __future__ import annotations

import functools
import re
from collections import Counter
from collections.abc import Iterator

import attrs

from coopmodel.facts.kinds import Fact, PartyFact, PersonFact
from coopmodel.facts.patterns import pattern
from coopmodel.facts.view import NEAR, View
from coopmodel.facts.words import MEETING, any_of
from coopmodel.mentions.kinds import Actor, Body, Mention, Nation, PartyMention

__all__ = [
    "HEADS",
    "OF_HEADS",
    "SIDE",
    "company_of",
    "names_participant",
    "participant",
    "party_fact",
    "party_of",
    "person_fact",
]

_NATION_ROLE = re.compile(
    r"^(?:,? (?:and|&)?.{0,40}?)?[ -]*(?:\w+[ -]){0,3}(?:delegations?|side|officials?|counterparts?"
    r"|ministers?"
    r"|[Pp]residency|[Cc]hairmanship|representatives?|prosecutors?|police|authorities|parties|delegates"
    r"|experts|teams?|border (?:guards?|police|services?|agenc(?:y|ies)|forces?|troops|control|commissioner)"
    r"|officers"
    r"|prosecutorial|chiefs|heads|leaders|commanders|guards|coast|forces|services|agencies|crews"
    r"|investigators)\b"
)
_NATIONS_BODY = pattern(r"(?:(?:,| and|, and) (?:the )?<NATION>)*(?:,| and|, and) (?:the )?<BODY>")
"""Behind an adjective, the bodies that several states have: "Latvian and Estonian police"."""
_BLOC_MEMBERS = re.compile(
    r"^(?:'s?)?[ -](?:\w+ ){0,2}?(?:[Mm]ember|[Ss]tates|[Cc]ountr|[Nn]ations|[Pp]artners|[Rr]egion|[Ss]pace)"
)
_BLOC_OFFICIALS = re.compile(
    r"^(?:'s?)? (?:[\w-]+,? ){0,5}?(?:[Mm]inisters|[Ll]eaders|[Hh]eads|[Cc]hiefs|[Pp]rosecutors|[Oo]fficials"
    r"|[Ee]xperts|[Jj]udges)\b"
)
_OF_MEETING = pattern(
    rf"(?:{MEETING}|[Cc]ouncil|[Mm]inisters|[Hh]eads|[Ss]tates|[Mm]embers|[Aa]gencies|[Ss]ervices)"
    r" (?:of|on|in|to) (?:the )?$"
    r"|\b(?i:ministers|heads|chiefs|prosecutors|commissioners|directors) (?:of"
    r"|for) [^,;.<WHO>]{0,40} of (?:the )?$"
    rf"|\b{MEETING} of [^,;.<WHO>]{{0,80}} (?:of|in) (?:the )?$"
)


_OF_PARTY = re.compile(
    r"'s (?!(?:and (?:the )?\ue003's )?(?:[\w-]+ ){0,4}(?:(?:unit|office|bureau|section|division|department"
    r"|team|expert"
    r"|force|service|minister|delegation|side|delegate|representative|officer|investigator|prosecutor|chief"
    r"|cent(?:re|er)|secretariat|directorate|branch|desk|analyst|specialist|adviser|agency|ministry|laboratory"
    r"|embassy|commissioner|director|judge|magistrate|team leader)s?"
    r"|police|authorities|coast guards?|border guards?|customs|navy)\b)"
)
_LEADERS = any_of(
    r"""
    [Hh]eads | [Mm]inisters | (?:[Cc]hief|<ACTOR>) [Pp]rosecutors | [Pp]olice [Cc]hiefs
    [Pp]rosecutors[ -][Gg]eneral | [Aa]ttorneys[ -][Gg]eneral | [Cc]hiefs
    [Cc]ommissioners
    [Dd]irectors(?: [Gg]eneral)? | [Cc]ommanders(?= of (?:the )?[\w'-]) | [Ss]ecretaries
    """
)
OF_HEADS = pattern(
    rf"(?P<role>(?<!\w)(?<![Dd]eputy )(?<![Vv]ice )(?<![Vv]ice-){_LEADERS}(?: of (?:the )?(?:[\w'-]+"
    rf" ){{0,6}}?[\w'-]+)?)"
    r"(?: (?:of|from) [^<WHO>.;]{0,60}, including those)? (?:of|from|in) (?:the )?"
    r"(?:[<PARTY><BODY><ACTOR>](?:,| and|, and)? (?:the )?)*$"
)
"""What makes the heads of those who are listed behind it: "the prosecutors general of"."""

HEADS = pattern(r"\b[Hh]eads of (?:the )?[Dd]elegations?\b")
"""What makes heads of those who are listed."""

SIDE = re.compile(r"(?:side|delegation|party|team)$")
_VISITED = re.compile(r"\bvisit(?:ed|s)? (?:the )?(?:headquarters of (?:the )?)?$")
_TOWARDS = re.compile(
    r"\b(?:(?:left|leave|travel(?:led)?|visit(?:ed|s)?|departed|arrived|flew|trip|journey|passed|situated"
    r"|located)(?: (?:for|to|in))?"
    r"|(?:importance|significance|relevance|value|role) of|of which"
    r"|in (?:the )?(?:(?:south|north)-?)?(?:southern|northern|eastern|western|central)"
    r"|(?:capital|city|town|region|north|south|east|west|part) of(?: \w+)?|(?:against|in|into|towards?"
    r"|relations with|citizens of|(?:aggression|war|attacks?|sanctions|invasion|crimes) (?:of|by|against"
    r"|committed by)|ports? of|out of|subordinated to|reports? to|[Pp]roposals? (?:made|submitted"
    r"|tabled) by)) (?:the )?$"
)


_OF_ANOTHER = re.compile(r"\b(?:counterpart|colleague)\b")


def party_of(mention: Mention | None) -> PartyMention | None:
    """The party for which a mention acts."""
    if isinstance(mention, Actor | Body):
        return mention.parties[0] if mention.parties else None
    return mention if isinstance(mention, PartyMention) else None


def names_participant(view: View, at: int, mention: Mention) -> bool:
    """Whether a mention in a list of participants is one, and not part of the name of something else."""
    behind = view.text[at + 1 : at + 1 + NEAR]
    before = view.before(at)
    towards = _TOWARDS.search(before) and not (isinstance(mention, Body) and _VISITED.search(before))
    if towards:
        return False
    if isinstance(mention, Nation):
        return _NATION_ROLE.match(behind) is not None or _NATIONS_BODY.match(behind) is not None
    if isinstance(mention, PartyMention):
        of_bloc = not mention.is_state and _BLOC_MEMBERS.match(behind)
        is_part = mention.is_council or of_bloc or _OF_PARTY.match(behind)
        return not (is_part or (mention.is_bloc and _names_bloc_alone(view, at)))
    if isinstance(mention, Actor):
        of_its_own = mention.name is None and not _OF_PARTY.match(behind)
        return (mention.name is not None or bool(mention.parties)) and (
            of_its_own or not behind.startswith("'s ")
        )
    return isinstance(mention, Body) and bool(mention.parties) and not _OF_PARTY.match(behind)


def _names_bloc_alone(view: View, at: int) -> bool:
    """Whether a bloc stands there only as what officials or a meeting belong to."""
    officials = _BLOC_OFFICIALS.match(view.text[at + 1 : at + 1 + NEAR])
    return officials is not None or _OF_MEETING.search(view.before(at)) is not None


def participant(
    view: View,
    mention: Mention,
    rule: str,
    *,
    capacity: str | None = None,
    organizes: bool = False,
    party: PartyMention | None = None,
    leads: bool = False,
) -> Iterator[Fact]:
    """That the party of a mention took part, and the person if it names one.

    `party` is the one to take where the mention itself names none.
    """
    own, is_apart = party_of(mention), view.apart.get(mention.start)
    if own is not None and not is_apart:
        fact = party_fact(view, mention, own, rule)
        yield attrs.evolve(fact, capacity=capacity, is_organizer=organizes)
    if isinstance(mention, Actor) and is_apart is None:
        yield person_fact(view, mention, rule, own or party, leads=leads)


def party_fact(view: View, mention: Mention, party: PartyMention, rule: str) -> PartyFact:
    """That the party of a mention took part."""
    return PartyFact(
        rule=rule,
        spans=(view.span_of(mention),),
        code=party.code,
        name=party.name,
        is_state=party.is_state,
        body=mention.text if isinstance(mention, Body) and not SIDE.search(mention.text) else None,
    )


def person_fact(
    view: View, actor: Actor, rule: str, party: PartyMention | None, *, leads: bool = False
) -> PersonFact:
    """That a person took part."""
    return PersonFact(
        rule=rule,
        spans=(view.span_of(actor),),
        name=actor.name,
        role=actor.role,
        body=actor.body,
        party=party.code if party else None,
        is_home=party is not None and not party.is_named,
        is_head=leads or _is_top(view, actor) or _MARKED.match(view.plain, actor.end) is not None,
        company=company_of(view, actor),
        beside=actor.beside,
        takes_part=actor.name is not None or leads,
    )


def _is_top(view: View, actor: Actor) -> bool:
    """Whether somebody has a head's post.

    A counterpart or colleague has the post of whom the sentence names first.
    """
    if actor.is_head and actor.name is not None and _is_of_section(view, actor):
        return False
    of_another = _OF_ANOTHER.search(actor.role or "")
    if of_another is None:
        return actor.is_head
    before = [m for m in view.mentions() if isinstance(m, Actor) and m.role and m.end <= actor.start]
    before = [m for m in before if m.name is not None] or before
    return before[0].is_head if before else actor.is_head


_MARKED = re.compile(
    r",? ?\((?:the )?(?:[Hh]ead|[Ll]eader|[Tt]eam [Ll]eader|[Hh]ead of (?:the )?[Dd]elegation)\b[^()]{0,30}\)"
)
"""Behind a name, that somebody leads: "(head of delegation)"."""
_SECTION = re.compile(r"\b(?:Division|Section|Unit|Branch|Desk|Team)$")


def _is_of_section(view: View, actor: Actor) -> bool:
    """Whether the words behind a name tell that the post is that of a section.

    "Director Anna Kalna of the Legal Division"
    """
    behind = view.behind(actor)
    if not isinstance(behind, Body) or view.plain[actor.end : behind.start].strip() not in {"of", "of the"}:
        return False
    return _SECTION.search(behind.text) is not None


def company_of(view: View, actor: Actor) -> frozenset[str]:
    """The states for which others in a sentence act, who stand there beside a person."""
    own = party_of(actor)
    return frozenset(
        code
        for code, count in _acting(view).items()
        if count > (own is not None and own.code == code and _tells_state(view, own))
    )


@functools.lru_cache(maxsize=1)
def _acting(view: View) -> Counter[str]:
    """For which states a sentence names somebody or some body, each with how often."""
    acting = (party_of(mention) for mention in view.mentions() if type(mention) is not PartyMention)
    states = (party for party in acting if party is not None and party.is_state)
    return Counter(party.code for party in states if _tells_state(view, party))


def _tells_state(view: View, party: PartyMention) -> bool:
    """Whether a sentence tells for which state somebody acts: by its name, or an agency that calls."""
    return party.is_named or _CALLED_ON.search(view.text) is not None


_CALLED_ON = re.compile(r"\bcall(?:s|ed)? (?:up)?on\b|\breceived by\b")
"""What tells that somebody was with somebody of another state."""
