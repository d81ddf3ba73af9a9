"""Who signed a declaration, by the lines at its end."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from coopmodel.documents.blocks import BlockKind
from coopmodel.facts.context import Context
from coopmodel.facts.kinds import Fact, PersonFact
from coopmodel.facts.patterns import pattern
from coopmodel.facts.view import View
from coopmodel.facts.who.participants import participant, party_of
from coopmodel.mentions.kinds import Actor

__all__ = ["signed_below"]

_FOR_WHOM = pattern(
    r"\W*(?i:for|on behalf of) (?:(?i:the) )?(?:(?i:government of) (?:(?i:the) )?)?(?P<of><PARTY>|<BODY>)"
    r"(?: \([^()]{1,30}\))?[:,]?\W*"
)
"""A line above whoever signed for a party."""

_ALONE = pattern(r"[^\w<WHO>]*<PERSON>[^\w<WHO>]*")


def signed_below(view: View, context: Context) -> Iterator[Fact]:
    """A line with a name below one that but tells for whom it was signed, the post there or on the next line.

    "For the Republic of Latvia" above "Anna Kalna, Minister of Justice"; also, below nothing, "Anna Kalna"
    above "Minister of Justice of the Republic of Latvia".
    """
    number = view.sentence.number
    above = context.views[number - 1] if number else None
    person = view.mention_at(len(view.text) - len(view.text.lstrip(" _-")))
    if not isinstance(person, Actor) or person.name is None:
        return
    post = _post_below(view, person, context)
    match = _FOR_WHOM.fullmatch(above.text) if above is not None else None
    if above is not None and match is not None:
        owner = above.mentions(*match.span("of"))[0]
        party = party_of(owner)
        if party is not None:
            yield from participant(above, owner, "listed_participant")
    else:
        party = party_of(post) if post is not None and post.is_head else None
    if party is None:
        return
    for fact in participant(view, person, "listed_participant", party=party):
        if isinstance(fact, PersonFact) and post is not None:
            yield attrs.evolve(fact, role=post.role, is_head=post.is_head)
        else:
            yield fact


def _post_below(view: View, person: Actor, context: Context) -> Actor | None:
    """The post on the next line, below one with a name alone."""
    number = view.sentence.number + 1
    below = context.views[number] if number < len(context.views) else None
    if below is None or not (_is_line(view) and _is_line(below)) or person.role is not None:
        return None
    [post] = [one for one in below.mentions() if isinstance(one, Actor)]
    return post if post.name is None and post.role is not None else None


def _is_line(view: View) -> bool:
    """Whether a line holds but somebody's name or post."""
    return view.sentence.block.kind is BlockKind.HEADING and _ALONE.fullmatch(view.text) is not None
