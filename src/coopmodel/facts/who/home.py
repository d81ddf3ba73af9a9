"""The text's own state, whose officials it names by their posts alone."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from coopmodel.facts.context import Context
from coopmodel.facts.kinds import SEATED, Fact, MeetingFact
from coopmodel.facts.patterns import pattern
from coopmodel.facts.who.participants import party_of
from coopmodel.mentions.kinds import Body, PlaceMention

__all__ = ["spoken_of", "written_in"]


_ISSUER = pattern(
    r"[^\w<WHO>]*(?:(?:Press|Media) [Rr]elease\W+|From:? |<BODY>(?:,| [-–|]) )?(?:The )?(?P<issuer><BODY>"
    r"|[A-Z][\w ]{1,40} [Oo][Ff] (?:[Tt]he )?<PARTY>|"
    r"<PARTY>)(?: ?\([^()]{1,12}\))?(?: [-–|] <BODY>)?\W*"
)
_STATE_LINE = pattern(r"\W*(?P<issuer><PARTY>)(?:,? ?<DATE>[^.;]{0,40}| ?\([^()]{1,40}\))? ?(?:--?|–|:) ")
_TOP = 8
"""Within how many lines from the top a report names whoever issued it."""
_SIGNED = pattern(r"[^\w<PARTY><BODY>]*(?P<issuer><BODY>|<PARTY>(?: [A-Z]+){1,4})[^\w<WHO>]*")
_BOTTOM = 3
"""Within how many lines from the bottom it does so, in capitals: "- STATE POLICE OF LATVIA -"."""


def written_in(context: Context) -> Iterator[Fact]:
    """The state of the dateline, or of the body that a line at the top names as the one that issued the text.

    "RIGA, 4 May - Interior Minister Anna Kalna said ..."
    """
    if context.dateline is None:
        yield from _issued_by(context)
    else:
        view, place = context.dateline
        yield MeetingFact(
            rule="written_in",
            spans=(view.span_of(place),),
            field="written_in",
            value=place.country,
            label=place.state,
        )


def _issued_by(context: Context) -> Iterator[Fact]:
    last = len(context.views) - _BOTTOM
    for number, view in enumerate(context.views):
        match = None
        if number < _TOP:
            match = _ISSUER.fullmatch(view.text) or _STATE_LINE.match(view.text)
        if match is None and number >= last and view.plain.isupper():
            match = _SIGNED.fullmatch(view.text)
        if match is None:
            continue
        for party in map(party_of, view.mentions(*match.span("issuer"))):
            if party is not None and party.is_state:
                span, code = view.span(*match.span("issuer")), party.code
                yield MeetingFact(
                    rule="written_in", spans=(span,), field="written_in", value=code, label=party.name
                )
                return


_SEATED = pattern(r"(?P<body><BODY>)(?: [A-Z][\w-]*){0,2},? in <PLACE>")
_ABROAD = re.compile(r"(?i)\b(?:embassy|consulate|mission|council|committee|conference|commission|bureau)\b")


def _seated(context: Context) -> Iterator[Fact]:
    """The state of a body that stands in one of its cities: "at the Border Guard College in Riga"."""
    for view in context.views:
        for match in _SEATED.finditer(view.text):
            body, place = view.mention_at(match.start("body")), view.mention_at(match.end() - 1)
            if isinstance(body, Body) and isinstance(place, PlaceMention) and _is_domestic(body):
                yield MeetingFact(
                    rule="spoken_of",
                    spans=(view.span_of(body), view.span_of(place)),
                    field=SEATED + body.text,
                    value=place.country,
                    label=place.state,
                )


def _is_domestic(body: Body) -> bool:
    """Whether a body is of the state where it stands, so far as its name tells."""
    return not body.parties and " " in body.text and not _ABROAD.search(body.text)


_OFTEN = 3


def spoken_of(context: Context) -> Iterator[Fact]:
    """The state of which a text speaks most, at least twice as often as of any other.

    A paper at home calls its minister "the minister", and names its state only elsewhere. Beside that, the
    two states of which it speaks often, and of others hardly, and the states of bodies that stand in one of
    their cities.
    """
    yield from _seated(context)
    named = [
        (view.span_of(mention), party)
        for view in context.views
        for mention in view.mentions()
        if (party := party_of(mention)) is not None and party.is_state
    ]
    first = {party.code: (span, party.name) for span, party in reversed(named)}
    counts = Counter(party.code for _, party in named).most_common(3)
    often = [count for _, count in counts] + [0, 0, 0]
    most = counts[:1] if often[0] >= 2 * often[1] else []
    two = counts[:2] if often[1] >= max(_OFTEN, 2 * often[2]) else []
    for field, found in (("spoken_of", most), ("one_of_two", two)):
        for code, count in found:
            span, name = first[code]
            yield MeetingFact(
                rule="spoken_of", spans=(span,), field=field, value=code, label=name, strength=count
            )
