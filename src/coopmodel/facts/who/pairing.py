"""Who took part by pairs: people with their parties, and the two parties of a meeting."""

from __future__ import annotations

from collections.abc import Iterator

from coopmodel.facts.context import Context
from coopmodel.facts.kinds import Fact
from coopmodel.facts.patterns import pattern
from coopmodel.facts.scope import Scope
from coopmodel.facts.view import View
from coopmodel.facts.who.participants import OF_HEADS, participant, party_of
from coopmodel.facts.words import MEETING, any_of
from coopmodel.mentions.kinds import Actor, PartyMention

__all__ = ["bilateral", "in_turn", "paired"]

_PAIRS = pattern(
    r"(?P<of><PARTY>)(?:,|:| –) (?:the |Senator )*(?P<who><PERSON>)(?=[;.]|$|,? and |,? as well|, [a-z])"
)
_FEWEST_PAIRS = 2
_PLURAL_HEADS = pattern(
    r"\b(?:[Mm]inisters|[Hh]eads|[Cc]hiefs|[Pp]eers|[Cc]ounterparts|[Cc]ommissioners|[Dd]irectors"
    r"|Attorneys General)\b"
)


def paired(view: View, context: Context) -> Iterator[Fact]:
    """People listed behind their states.

    "The ministers in attendance were: Latvia, Anna Kalna; Estonia, Mart Tamm; ..."
    """
    del context
    pairs = list(_PAIRS.finditer(view.text))
    if view.scope is not Scope.MEETING or len(pairs) < _FEWEST_PAIRS:
        return
    leads = _PLURAL_HEADS.search(view.text[: pairs[0].start()]) is not None
    for match in pairs:
        [owner], [person] = view.mentions(*match.span("of")), view.mentions(*match.span("who"))
        yield from participant(view, owner, "paired")
        yield from participant(view, person, "paired", party=party_of(owner), leads=leads)


_PEERS = pattern(
    r"(?P<of><NATION>|<PARTY>)(?:'s)? (?:[\w-]+ ){0,5}(?:[Mm]inisters|[Dd]irectors|[Cc]hiefs|[Ss]ecretaries)"
    r",? (?P<who><PERSON>(?:, <PERSON>)*,? and <PERSON>)"
)
_IN_TURN = pattern(
    r"(?P<parties>[<PARTY><NATION>](?:, (?:the )?[<PARTY><NATION>])*,? and (?:the )?[<PARTY><NATION>])(?:"
    r" [a-z]+){0,4}(?:,|:| [-–—]|,? namely|,? respectively)?,? "
    r"(?P<people><PERSON>(?:, <PERSON>)*,? and <PERSON>)"
)


def in_turn(view: View, context: Context) -> Iterator[Fact]:
    """As many people as parties, named behind them in the same order, or the ministers of one.

    "the interior ministers of Latvia and Estonia, Anna Kalna and Mart Tamm"
    "the Latvian Interior and Justice Ministers, Anna Kalna and Juris Ozols"
    """
    del context
    if view.scope is not Scope.MEETING:
        return
    for match in _IN_TURN.finditer(view.text):
        parties = [
            party for party in view.mentions(*match.span("parties")) if isinstance(party, PartyMention)
        ]
        people = [person for person in view.mentions(*match.span("people")) if isinstance(person, Actor)]
        if len(parties) != len(people):
            continue
        leads = OF_HEADS.search(view.text[: match.start()]) is not None
        for party, person in zip(parties, people, strict=True):
            yield from participant(view, party, "in_turn")
            yield from participant(view, person, "in_turn", party=party, leads=leads)
    for match in _PEERS.finditer(view.text):
        [owner] = view.mentions(*match.span("of"))
        yield from participant(view, owner, "in_turn")
        for peer in view.mentions(*match.span("who")):
            yield from participant(view, peer, "in_turn", party=party_of(owner), leads=True)


_PAIRED = any_of(f"{MEETING} | [Gg]roup | [Cc]ommission")
_BETWEEN = any_of(f"{MEETING} | [Pp]artnership | [Mm]emorandum | [Aa]greement | [Cc]ontacts | M[Oo]U")
_OF_FIELD = r"(?:[a-z-]+(?:ing|al|ity|ism|ics)|drugs?|police|border|justice|migration|crime|law enforcement)"
_PAIR = pattern(
    rf"(?P<a><PARTY>|<NATION>)(?:-|–| and (?:the )?|/)(?P<b><PARTY>|<NATION>)"
    rf"(?: \(?[A-Z][\w()-]*| {_OF_FIELD}){{0,8}} ?{_PAIRED}"
    rf"|\b{_BETWEEN}\b[^.]{{0,200}}?\bbetween (?:the )?[^<WHO>.]{{0,40}}(?P<c><WHO>)[^<WHO>.]{{0,30}},? and "
    r"(?:the )?"
    r"[^<WHO>.]{0,30}(?P<d><WHO>)"
)


_AT_ANOTHER = pattern(
    rf"\b(?:after|at|during|following|from|in|of|on|since|with) (?:the|their|its|our)"
    rf" (?:recent|previous|earlier|past|last) (?:[a-z-]+ )?{_BETWEEN}\b[^.;]{{0,100}}"
    r"\bbetween [^<WHO>.;]{0,40}$"
)
"""Before talks that were held at another time: "a sequel of the recent talks between". "The recent talks"
may be those of which a text tells."""


def bilateral(view: View, context: Context) -> Iterator[Fact]:
    """The two parties of a meeting that is named after both.

    "the India-Sri Lanka Joint Working Group", "a meeting between prosecutors from Azerbaijan and Georgia".
    """
    del context
    if view.scope is Scope.EARLIER:
        return
    for match in _PAIR.finditer(view.text):
        if match["c"] and _AT_ANOTHER.search(view.before(match.start("c"))):
            continue
        for group in "abcd":
            mention = view.mention_at(match.start(group))
            party = party_of(mention)
            if isinstance(mention, Actor) or (mention is not None and party is not None and party.is_state):
                yield from participant(view, mention, "bilateral")
