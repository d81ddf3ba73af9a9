"""Hosts that a sentence does not name but by what they are: "the two sides", "the Centre"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

import attrs

from coopmodel.facts.context import Context
from coopmodel.facts.kinds import Fact
from coopmodel.facts.patterns import pattern
from coopmodel.facts.view import View
from coopmodel.facts.who.participants import SIDE, participant, party_of, person_fact
from coopmodel.facts.words import MEETING
from coopmodel.mentions.kinds import Actor, Body, Mention

__all__ = ["both_sides", "chief_of"]

_SIDES = (
    r"(?:[Tt]he two|[Bb]oth|[Tt]he) "
    r"(?:sides|parties|countries|states|delegations|ministries|institutions|agencies)"
)
_CHAIRED = r"(?:(?:also|jointly) ){0,2}(?:co-?)?(?:chaired|hosted|organi[sz]ed|convened)"
_BOTH = pattern(
    rf"\b{_SIDES} {_CHAIRED} (?:the|this|it\b)(?:[^.;]{{0,40}}\b{MEETING})?"
    rf"|\b{MEETING} (?:was|were|is) {_CHAIRED} (?:jointly )?by {_SIDES}\b"
)
_PAIR = 2


def both_sides(view: View, context: Context) -> Iterator[Fact]:
    """The two sides of a meeting, where a sentence says that both chaired or hosted it.

    Where the text names no sides, they are the only two parties that it has named up to there.

    "The two sides co-chaired the meeting."
    """
    match = _BOTH.search(view.text)
    if match is None:
        return
    sides: dict[str, tuple[View, Mention]] = {}
    others: dict[str, tuple[View, Mention]] = {}
    for other in _so_far(view, context):
        for mention in other.mentions() if other.is_prose else ():
            party = party_of(mention)
            if party is not None:
                others.setdefault(party.code, (other, mention))
                if isinstance(mention, Body) and SIDE.search(mention.text):
                    sides.setdefault(party.code, (other, mention))
    sides = sides or others
    if len(sides) == _PAIR:
        for other, mention in sides.values():
            for fact in participant(other, mention, "hosted", capacity="host", organizes=True):
                yield attrs.evolve(fact, spans=(view.span(*match.span()), *fact.spans))


_NEAR = 100
_AHEAD = 10


def _so_far(view: View, context: Context) -> Sequence[View]:
    """The sentences up to one, as many as a rule asks."""
    number = view.sentence.number
    return context.views[max(0, number - _NEAR) : number + 1]


def _heads(post: str, body: str) -> bool:
    """Whether a post is the top one of a directorate: "Director of Prisons", "Directorate of Prisons".

    The name of a ministry tells less, since each side may have one of that name.
    """
    noun, _, rest = body.partition(" ")
    return noun == "Directorate" and post == f"Director {rest}"


def _around(view: View, context: Context) -> Sequence[View]:
    """The sentences around one, as many as a rule asks."""
    number = view.sentence.number
    return context.views[max(0, number - _NEAR) : number + _AHEAD]


_NOUN = re.compile(r"[A-Z][\w'-]*$")


def chief_of(view: View, body: Body, context: Context) -> Iterator[Fact]:
    """That somebody hosts whose post names a body that hosts, though no state stands beside either.

    "Director of the National Crime Centre Anna Kalna met ..." ... "The talks were hosted by the Centre."
    """
    noun = _NOUN.search(body.text)
    if noun is None:
        return
    of_body = re.compile(rf"\b[Oo]f the (?:[A-Z][\w'-]* ){{1,5}}{re.escape(noun[0])}$")
    chiefs = {
        actor.name: (other, actor)
        for other in _around(view, context)
        for actor in other.mentions()
        if isinstance(actor, Actor) and actor.name is not None and not actor.parties
        if _heads(actor.role or "", body.text)
        or ((match := of_body.search(actor.role or "")) is not None and match[0].endswith(body.text))
    }
    if len(chiefs) == 1:
        [(other, actor)] = chiefs.values()
        spans = (view.span_of(body), other.span_of(actor))
        yield attrs.evolve(person_fact(other, actor, "hosted", None), organizes=True, spans=spans)
