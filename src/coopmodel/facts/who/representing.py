"""Who led delegations, and of whom they were."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from coopmodel.facts.context import Context
from coopmodel.facts.kinds import Fact
from coopmodel.facts.patterns import Pattern, pattern
from coopmodel.facts.scope import Scope
from coopmodel.facts.view import View
from coopmodel.facts.who.leading import led_each, led_in_order
from coopmodel.facts.who.participants import SIDE, participant, party_fact, party_of, person_fact
from coopmodel.mentions.kinds import Actor, Body, Mention, PartyMention

__all__ = ["represented"]

_BY_WHOM = r"(?P<who><PERSON>(?:(?:,| and|, and)? (?:the )?<PERSON>){0,12})"
_LED = pattern(
    r"(?P<of><WHO>)?\)?(?:'s)?(?:, whose)? ?(?:delegation )?(?:[\w-]+ ){0,6}?(?:[\w-]+(?=,))?"
    r"(?:, (?:which [^,;]{3,80}"
    r"|[^,;<WHO>]{3,80}(?=,)))?,? ?(?:was |were "
    r"|is |be |has been )?(?:jointly )?\b(?:led|headed"
    r"|co-led|co-chaired|chaired|represented(?: at the <WHO>| at the \w+| by a delegation)*(?: headed| led)?)"
    rf" by (?:(?:its|the|two|three) [a-z][a-z ]{{1,60}}, )?(?:an? |the |its |his |her )?(?:[A-Z][\w-]+ "
    rf"|<BODY> "
    rf"|<PARTY> |<PLACE> |(?:[a-z]+ )?(?:board|council|committee|commission) member ){{0,3}}{_BY_WHOM}"
)
_LED_TOO = pattern(
    rf"(?:[,;]|\band|\bwhile) (?:and |while )?(?:on |for )?(?:the |that of (?:the "
    rf")?)?(?P<of><WHO>)(?:'s)?(?: delegation"
    rf"| team| side| one)?"
    rf"(?: \(?was)? by (?:the |its |an? )?{_BY_WHOM}"
)
_LEADING = pattern(
    rf"\b(?:[Hh]eading|[Ll]eading|[Aa]t the (?:head|<ACTOR>) of) (?:the "
    rf"|an? )?(?:delegation of (?:the )?)?(?P<of><WHO>)(?:'s)?"
    rf" (?:delegation |team |side )?(?:was|is|stood|were) (?:the )?{_BY_WHOM}"
)
_AT_HEAD_WAS = pattern(rf"\b[Aa]t the (?P<of><ACTOR>),? (?:was|is|stood|came) (?:the )?{_BY_WHOM}")
_UNDER = pattern(
    rf"(?P<of><BODY>|<NATION> (?:side|delegation|team)|<PARTY>'s (?:side|delegation|team)),?(?: was"
    rf"| were)? under"
    rf" (?:the (?:leadership|command) of )?(?:the )?{_BY_WHOM}"
)
_AT_THE_HEAD = pattern(
    rf"{_BY_WHOM}[^.;<PERSON>]{{0,60}} at the (?:head of (?:the |an? )?)?(?P<of><ACTOR>|(?<=head of )<WHO>"
    r"|(?<=head of the )<WHO>|(?<=head of a )<WHO>)"
)
_LEADS = pattern(
    rf"{_BY_WHOM}(?:,(?! and)[^<PERSON>.;]{{0,100}},|, who (?:is|was) [^.;]{{0,100}},"
    rf"|, who [^<PERSON>.;]{{0,80}} and|(?: \([^()]{{0,30}}\))? of (?:the )?<WHO>,| <PARTY>,)?"
    rf",? (?:jointly |is |was |has |had |(?:on )?<DATE>,? )*(?:who )?(?:led|headed|leads|heads"
    r"|co-led|will lead|leading|heading)"
    r" (?:the |an? )?(?:[a-z0-9-]+ ){0,2}(?P<of><WHO>)"
)
_LEADS_OWN = pattern(
    rf"{_BY_WHOM}(?:,(?! and)[^<PERSON>.;]{{0,100}},)?,? (?:jointly |is |was |(?:on )?<DATE>,? )*(?:who )?"
    r"(?:led|headed|leads|heads|co-led|leading|heading)"
    r" (?:the |an? |their |his |her |both )(?:[\w'-]+ ){0,3}(?:delegations?|teams?|sides?|groups?)\b"
)
_LEADS_IT = pattern(
    r"(?P<who><PERSON>)(?:, who)? (?:(?:is|was) (?:heading|leading)|headed|led|heads|leads) (?:it|them"
    r"|(?:this|the)"
    r" (?:visitors|guests|visiting (?:team|party|delegation)|group|team|delegation|mission))\b"
)
_SEAT = pattern(
    rf"(?P<of><PARTY>)(?:'s|') (?:seat|place|chair|<ACTOR>) (?:was|were|is) (?:filled|taken|occupied) by "
    rf"(?:the |its )?{_BY_WHOM}"
)
_HAD = pattern(
    rf"(?P<of><WHO>)(?:'s)?(?: [\w-]+){{0,5}},? (?:had|has"
    rf"|with) (?:the )?{_BY_WHOM}(?:,[^<PERSON>.;]{{0,60}},)?"
    r" (?:at|as) (?:its|their) (?:<ACTOR>|head|helm|leader)"
)
_AT_ITS_HEAD = pattern(
    rf"(?P<of><WHO>)(?:'s)?(?: [\w-]+){{0,5}},? (?:had|has|with) at (?:its|their) (?:head |helm |lead "
    rf")?(?:the )?{_BY_WHOM}"
)
_HEADED = pattern(
    rf"\b(?:team|delegation|side|group|mission)\b[^.;<WHO>]{{0,40}} (?:had|has|with) (?:the )?{_BY_WHOM}"
    r" (?:at|as) (?:its|their) (?:<ACTOR>|head|helm|leader)"
)
_SENT = pattern(
    r"(?P<of><PARTY>|<BODY>|<ACTOR>)(?:,[^.;<WHO>]{0,60},)?(?: had| has| also| will| (?:was|is) "
    r"[^.;,<WHO>]{0,40} and)*"
    r" (?:sent|seconded|sends?|(?:is|are) sending)"
    r" (?:(?:its |an? |the )?(?:observer|guest|delegate|representative|envoy)s?,? )?(?:its |an? |the "
    r")?(?P<who><ACTOR>)"
)
_FIELDED = pattern(
    r"(?P<of><PARTY>|<BODY>)(?: had| has| also)* (?:fielded|sent|dispatched|brought|came with|arrived with"
    r"|took part with)"
    rf" (?:an? |its |the )?(?:[\w-]+ ){{0,4}}(?:team|delegation|group|contingent|mission)(?: of [\w-]+)?,?"
    rf" (?:under|led by|headed by) (?:the |its |an? )?{_BY_WHOM}"
)
_SENT_TOO = pattern(
    r"(?:,|;| and|, and) (?:the )?(?P<of><PARTY>) an? (?:(?P<how>observer|guest)|delegate|representative"
    r"|envoy),"
    r" (?:its |the )?(?P<who><ACTOR>)"
)
_INCLUDES = pattern(
    r"(?P<of><NATION>|<PARTY>|<BODY>)(?:'s)? (?:delegation |side |team )?(?:also )?(?:includes?|included"
    rf"|compris(?:es|ed)|consist(?:s|ed) of|was made up of) (?:the )?{_BY_WHOM}"
)
_AMONG = pattern(
    rf"(?P<of><NATION>|<PARTY>|<BODY>)(?:'s)? (?:delegation |side |team )?(?:had|counted|numbered) (?:the "
    rf")?{_BY_WHOM}"
    r"[^.;<PERSON>]{0,40} (?:among|in) (?:its|their)\b"
)
_MEMBER = pattern(
    rf"{_BY_WHOM}[^.;<PERSON>]{{0,80}} (?:(?:also )?joined|(?:was|were) (?:also )?(?:part|members?"
    rf"|a member) of)"
    r" (?:the )?(?P<of><BODY>|[<NATION><PARTY>](?=(?:'s)? (?:delegation|side|team)))"
)
_OTHERS = pattern(
    r"^(?:The |Its |His |Her |Their )?[Oo]ther (?:members|delegates)(?: of (?:the|his|her|its) (?:team"
    r"|delegation"
    rf"|group|mission))?(?: who travelled)? (?:were|are|included?):? (?:the )?{_BY_WHOM}"
)
"""Who else came with a leader whom the sentence before names: "The other members were ..."."""

_LEADERS = (
    _LED,
    _LED_TOO,
    _LEADING,
    _AT_HEAD_WAS,
    _LEADS,
    _LEADS_OWN,
    _AT_THE_HEAD,
    _UNDER,
    _LEADS_IT,
    _SEAT,
    _HAD,
    _AT_ITS_HEAD,
    _HEADED,
    _FIELDED,
)
_MEMBERS = (_SENT, _SENT_TOO, _INCLUDES, _AMONG, _MEMBER, _OTHERS)
_THEY = pattern(
    r"(?:It|They|The (?:delegation|team|group|mission|guests|visitors|party|side)"
    r"|(?:The |Its |His |Her |Their )?[Oo]ther (?:members|delegates))\b[^<WHO>;]{0,60}$"
)
_DELEGATION = pattern(r"\b(?i:delegations?|teams?|groups?) (?:of|from) (?:the )?(?:[\w-]+ ){0,8}$")
_LEADS_NOT = re.compile(r"represented|chaired|(?:filled|taken|occupied) by")


def represented(view: View, context: Context) -> Iterator[Fact]:
    """Who led a delegation, and whose.

    "The Indian delegation was headed by ..." "... led the U.S. delegation."
    """
    if view.scope is not Scope.MEETING or not view.holds("PERSON"):
        return
    yield from led_each(view)
    in_order = list(led_in_order(view))
    yield from in_order
    for form in (*_LEADERS, *_MEMBERS) if not in_order else ():
        for match in _overlapping(form, view.text):
            actors = [actor for actor in view.mentions(*match.span("who")) if isinstance(actor, Actor)]
            if ", who " in view.text[match.end("who") : match.end()]:
                actors = actors[-1:]
            owners = _owners(view, match, len(actors))
            parties = [party_of(owner) for owner in owners]
            if parties[0] is None and _THEY.match(view.text[: match.start("who")]):
                parties = [_spoken_of_before(view, context)] * len(actors)
            for owner, party, actor in zip(owners, parties, actors, strict=True):
                if owner is not None and party is not None:
                    capacity = match["how"] if form is _SENT_TOO else None
                    yield from participant(view, owner, "represented", capacity=capacity)
                if form is _SENT and owner is not None and party is not None:
                    yield party_fact(view, owner, party, "represented")
                verb = view.text[0 if form is _LED_TOO else match.start() : match.start("who")]
                leads = form in _LEADERS and not _LEADS_NOT.search(verb)
                yield from _of_owner(view, actor, party, leads=leads)


def _of_owner(view: View, actor: Actor, owner: PartyMention | None, *, leads: bool) -> Iterator[Fact]:
    """A delegate of the party for which a sentence says that somebody came, not of a bureau's own."""
    own = party_of(actor)
    if own is not None and owner is not None and owner.is_state and not own.is_state:
        yield person_fact(view, actor, "represented", owner, leads=leads)
    else:
        yield from participant(view, actor, "represented", party=owner, leads=leads)


def _spoken_of_before(view: View, context: Context) -> PartyMention | None:
    """The party of whose delegation the sentence before speaks: "It was led by ..."."""
    number = view.sentence.number
    if not number:
        return None
    before = context.views[number - 1]
    sides = [
        mention
        for at, mention in before.placed()
        if (isinstance(mention, Body) and SIDE.search(mention.text)) or _DELEGATION.search(before.before(at))
    ]
    led = _LEADS_OWN.search(before.text) if not sides else None
    return party_of(sides[-1] if sides else before.mention_at(led.start("who")) if led else None)


def _owners(view: View, match: re.Match[str], count: int) -> Sequence[Mention | None]:
    """Whose delegation each leader leads: one for all, or as many as leaders, in the same order."""
    before = {
        party.code: mention
        for at, mention in view.placed(0, match.start("who"))
        if (party := party_of(mention)) is not None and not isinstance(mention, Actor)
        if not _LETTERS.match(view.text, at + 1)
    }
    if len(before) == count > 1:
        return list(before.values())
    if match.groupdict().get("of") and party_of(view.mention_at(match.start("of"))) is not None:
        return [view.mention_at(match.start("of"))] * count
    return [None] * count


_LETTERS = pattern(r" \(<WHO>\)")
"""Behind a name its letters, which tell more surely what it names."""


def _overlapping(form: Pattern, text: str) -> Iterator[re.Match[str]]:
    """All matches, each search going on behind the start of the last person of the one before."""
    match = form.search(text)
    while match is not None:
        yield match
        match = form.search(text, match.end("who") if form is not _LED_TOO else match.end("of"))
