"""Who led which delegation where one sentence tells it of several."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from coopmodel.facts.kinds import Fact
from coopmodel.facts.patterns import pattern
from coopmodel.facts.view import View
from coopmodel.facts.who.participants import participant, party_of
from coopmodel.facts.words import any_of
from coopmodel.mentions.kinds import Actor, Mention, PartyMention

__all__ = ["led_each", "led_in_order"]

_GROUPS = r"(?:[Dd]elegations?|[Tt]eams?|[Ss]ides?|[Dd]elegates)"
_PEERS = any_of(
    """
    [Mm]inisters | [Pp]rosecutors[ -][Gg]eneral | [Aa]ttorneys[ -][Gg]eneral | [Ii]nspectors[ -][Gg]eneral
    [Dd]irectors[ -][Gg]eneral | Commissioners | [Pp]olice (?:chiefs|commissioners|directors) | Chiefs
    Directors
    """
)
_ALL = pattern(
    rf"\b{_GROUPS} (?:(?:were|was|are) )?(?:respectively |each |jointly )?(?:headed|led) (?:respectively "
    rf")?by\b"
    rf"|\b(?:[Hh]eading|[Ll]eading|[Aa]t the head of) (?:the|their)(?: [\w-]+)? {_GROUPS},? (?:were|was|are"
    rf"|is)\b"
    rf"|\b(?<![Dd]eputy )(?<![Vv]ice )(?<![Vv]ice-){_PEERS}(?: (?:of|for) [A-Z][\w ]{{0,40}})?,?(?= (?:the "
    rf")?<PERSON>)"
    rf"|\b[Hh]eads? of (?:the )?(?:[\w-]+ )?{_GROUPS}(?: (?:were|are|included?)|:)"
)
"""What stands before the heads of several delegations."""

_PEERS_OF_HEAD = pattern(
    r"\b(?:his|her) (?:colleagues|counterparts|homologues|opposite numbers"
    r"|peers)(?: from [^.;<PERSON>]{0,80})?,?(?= "
    r"(?:the )?<PERSON>)"
)
"""What stands before those who have the same post as a head whom the sentence names: "his colleagues"."""
_ONE = pattern(
    r"(?:,|;|:| –| -)?(?: and| while)? ?(?:the |by |its )*(?P<who><PERSON>)"
    r"(?:,? (?:for|from|of|representing|on behalf of) (?:the )?(?P<of>[<PARTY><BODY>])|,? (?P<beside><PARTY>)"
    r"| \((?:the )?(?P<bracket>[<PARTY><BODY>])\))?"
)
_FEWEST = 2
_FIRST = pattern(
    r"<PERSON>[^.;<PERSON>]{0,100}? (?:led|headed|leads|heads|chaired|represented|will lead|will head)"
    rf" (?:the )?(?:<BODY>|<PARTY>(?:'s)?|[^.;<WHO>]{{0,30}} of (?:the )?<PARTY>)(?: {_GROUPS})?(?=[,; ])"
)
_AGAIN = pattern(
    r"(?:,|;| and|, and|,? while|,? with) (?:the )?(?P<who><PERSON>)(?:,[^.;<WHO>]{1,80},)?"
    r" (?:headed |led |heading |leading )?(?:the |that of (?:the )?)(?P<of><NATION>(?= (?:one|team|side"
    r"|delegation))|<BODY>"
    r"|(?<=that of )<PARTY>|(?<=that of the )<PARTY>|<PARTY>(?='s))"
)
_LED_FIRST = pattern(
    r"^(?:<DATE>[ ,]+)?(?:[Ll]ed|[Hh]eaded|[Cc]o-led) by (?:the )?(?P<who><PERSON>(?:(?:,| and"
    r"|, and) (?:the )?<PERSON>)*),"
    r" (?P<of>(?:the )?<WHO>(?:(?:,| and|, and) (?:the )?<WHO>)*)"
)
"""Leaders told before their delegations, in the same order: "Led by Anna Kalna, the Latvian delegation"."""

_LED_LAST = pattern(
    r"(?P<who><PERSON>(?:(?:,| and|, and) (?:the )?<PERSON>)+),?(?: who)?(?: respectively| each)? (?:led"
    r"|headed"
    r"|leads|heads|lead|head|were (?:leading|heading)|are (?:leading|heading))"
    r" (?P<of>(?:the )?<WHO>(?:(?:,| and|, and) (?:the )?<WHO>)+)"
)
"""The same behind them: "Anna Kalna and Kari Lund headed the Latvian and Norwegian delegations"."""


def led_each(view: View) -> Iterator[Fact]:
    """Each head of several delegations, with the party told beside the name.

    "The delegations were led by Anna Kalna for Latvia and Jaan Tamm for Estonia."
    "Anna Kalna headed the Latvian delegation and Jaan Tamm the Estonian one."
    """
    leads = list(_ALL.finditer(view.text))
    if any(one.is_head for _, one in view.placed() if isinstance(one, Actor)):
        leads += _PEERS_OF_HEAD.finditer(view.text)
    for lead in leads:
        found = list(_each(view, lead.end()))
        if len(found) >= _FEWEST and all(party for _, _, party in found):
            yield from _leaders(view, found)
    first = _FIRST.search(view.text)
    if first is not None:
        for match in _AGAIN.finditer(view.text, first.end()):
            yield from _leaders(view, [_read(view, match)])


def led_in_order(view: View) -> Iterator[Fact]:
    """The heads of several delegations, told in the order in which the delegations are.

    "Anna Kalna and Jaan Tamm headed the Latvian and Estonian delegations."
    """
    led = _LED_FIRST.search(view.text) or _LED_LAST.search(view.text)
    if led is None:
        return
    actors = [actor for actor in view.mentions(*led.span("who")) if isinstance(actor, Actor)]
    owners = list(view.mentions(*led.span("of")))
    owners = owners * len(actors) if len(owners) == 1 else owners
    if len(owners) == len(actors):
        yield from _leaders(view, [(a, o, party_of(o)) for a, o in zip(actors, owners, strict=True)])


_Found = tuple[Actor, Mention | None, PartyMention | None]


def _each(view: View, at: int) -> Iterator[_Found]:
    """Those who are named one after another from a place on."""
    match = _ONE.match(view.text, at)
    while match is not None:
        yield _read(view, match)
        match = _ONE.match(view.text, match.end())


def _read(view: View, match: re.Match[str]) -> _Found:
    """Whom a match names, and the party that stands beside."""
    [actor] = (one for one in view.mentions(*match.span("who")) if isinstance(one, Actor))
    places = (match.start(group) for group in ("of", "beside", "bracket") if match.groupdict().get(group))
    owner = next((view.mention_at(at) for at in places), None)
    return actor, owner, party_of(owner) or party_of(actor)


def _leaders(view: View, found: Iterable[_Found]) -> Iterator[Fact]:
    for actor, owner, party in found:
        if owner is not None:
            yield from participant(view, owner, "represented")
        yield from participant(view, actor, "represented", party=party, leads=True)
