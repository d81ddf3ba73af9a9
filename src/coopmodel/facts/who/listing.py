"""Who took part by lists and tables."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from coopmodel.documents.blocks import BlockKind
from coopmodel.facts.context import Context
from coopmodel.facts.kinds import Fact, PersonFact
from coopmodel.facts.patterns import pattern
from coopmodel.facts.scope import Scope
from coopmodel.facts.view import View
from coopmodel.facts.who.groups import Group
from coopmodel.facts.who.participants import HEADS, SIDE, participant, party_of
from coopmodel.facts.who.signatures import signed_below
from coopmodel.facts.who.standing import capacity_of
from coopmodel.mentions.kinds import Actor, Body, PartyMention

__all__ = ["listed_participant", "tabled_participant"]

_LIST_LEAD = re.compile(
    r"(?i)\b(?:attend\w*|participa\w+|delegat\w+|delegations?|represent\w+|present|took part|members"
    r"|observers|guests|side|team)\b[^.]*:?$"
)


def listed_participant(view: View, context: Context) -> Iterator[Fact]:
    """An item of a list, or a line, that a line such as "The following took part:" introduces.

    "- Prosecutor General of Latvia Anna Kalna"
    """
    yield from _signed_for(view)
    yield from signed_below(view, context)
    lead = _list_lead(view, context)
    if lead is None or not (_LIST_LEAD.search(lead) or _names_people(view, lead)):
        return
    leads = HEADS.search(lead) is not None
    capacity = capacity_of(Group(0, 0, 0, lead.rstrip(":"), ""))
    party = _side_above(view, context)
    for mention in view.mentions():
        party = party_of(mention) or party
        if isinstance(mention, Actor | Body | PartyMention):
            yield from participant(
                view, mention, "listed_participant", capacity=capacity, party=party, leads=leads
            )


def _names_people(view: View, lead: str) -> bool:
    """Whether an item below "For Latvia:" begins with somebody's name."""
    first = view.mention_at(len(view.text) - len(view.text.lstrip()))
    return _FOR.match(lead) is not None and isinstance(first, Actor) and first.name is not None


_FOR = re.compile(r"(?i)(?:for|from|on (?:behalf|the part) of|representing)\b[^.;]{1,40}:$")
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


def _side_above(view: View, context: Context) -> PartyMention | None:
    """The party whose delegation the line above a list names: "The Latvian side:"."""
    number = view.sentence.number
    while number and context.views[number].sentence.block.kind is BlockKind.ITEM:
        number -= 1
    above = context.views[number]
    match = _FOR_PARTY.fullmatch(above.text)
    if match is not None:
        return party_of(above.mention_at(match.start("side")))
    sides = [
        mention for mention in above.mentions() if isinstance(mention, Body) and SIDE.search(mention.text)
    ]
    return party_of(sides[0]) if len(sides) == 1 else None


_FOR_PARTY = pattern(
    r"\W*(?i:(?:on the part of|on behalf of|on|for|from|delegation of|representing) )?(?:the "
    r")?(?P<side><PARTY>|<BODY>)"
    r"(?:'s)?(?: [Dd]elegation| [Ss]ide| [Tt]eam| [Pp]articipants)?(?: \([^()]{1,30}\))?:?\W*"
)
"""A line that but names a party, above those who came for it: "For Latvia:"."""


_SIGNED_FOR = pattern(
    r"\W*(?i:for|on behalf of) (?:the )?(?P<of><PARTY>|<BODY>|<ACTOR>)(?:,|:| –| -)? "
    r"(?P<who><PERSON>)[^.;]{0,80}\W*"
)


def _signed_for(view: View) -> Iterator[Fact]:
    """A line that tells who signed for a party: "For Latvia: Anna Kalna"."""
    match = _SIGNED_FOR.fullmatch(view.text)
    if match is None or view.scope is not Scope.MEETING:
        return
    owner, person = view.mention_at(match.start("of")), view.mention_at(match.start("who"))
    if owner is not None and person is not None and party_of(owner) is not None:
        yield from participant(view, owner, "listed_participant")
        yield from participant(view, person, "listed_participant", party=party_of(owner))


_PARTY = re.compile(
    r"(?i)\b(?:country|state|delegation|agency|organi[sz]ation|party|member|institution|body)\b"
)
_PERSON = re.compile(
    r"(?i)\b(?:name|head|representative|delegate|participant|official|leader|minister|director)\b"
)

_POST = re.compile(r"(?i)^(?:post|position|title|function|role|rank)\b")


def tabled_participant(views: list[View], context: Context) -> Iterator[Fact]:
    """A row of a table whose columns give the parties and their people.

    "| Latvia | Anna Kalna | Minister of Justice |" below "| Country | Head of delegation | Post |"
    """
    del context
    parties = [
        view
        for view in views
        if _PARTY.search(view.sentence.header) and not _PERSON.search(view.sentence.header)
    ]
    people = [view for view in views if _PERSON.search(view.sentence.header)]
    owner = next(
        (party for view in parties for party in map(party_of, view.mentions()) if party is not None), None
    )
    if owner is None or not people:
        return
    for mention in parties[0].mentions():
        yield from participant(parties[0], mention, "tabled_participant")
    posts = [view for view in views if _POST.search(view.sentence.header)]
    for view in people:
        leads = re.search(r"(?i)\b(?:head|leader)\b", view.sentence.header) is not None
        for mention in view.mentions():
            if isinstance(mention, Actor):
                for fact in participant(view, mention, "tabled_participant", party=owner, leads=leads):
                    yield _with_post(fact, posts)


def _with_post(fact: Fact, posts: list[View]) -> Fact:
    """A person's fact with the post that a column of its own gives."""
    if not isinstance(fact, PersonFact) or fact.role is not None or not posts:
        return fact
    return attrs.evolve(fact, role=posts[0].plain, spans=(*fact.spans, posts[0].span()))
