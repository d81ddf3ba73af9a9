"""For whom somebody acts by the words beside the name: "Kenya's Anna Kalna", "Mart Tamm (Estonia)"."""

from __future__ import annotations

import re

import attrs

from coopmodel.facts.patterns import pattern
from coopmodel.facts.view import View
from coopmodel.facts.who.participants import party_of
from coopmodel.mentions.kinds import Actor, Mention, PartyMention, PlaceMention

__all__ = ["settle_owners"]

_NEAR = 200
"""How far beside a name its party is looked for."""

_ANY = "[<PARTY><BODY><NATION>]"
_WHOSE = (
    r"(?:colleague|counterpart|delegate|representative|negotiator|expert|official|peer|deputy|opposite "
    r"number|guest"
    r"|organi[sz]er|speaker|trainer|member|observer|delegation|side)"
)
_PEERS = (
    r"(?:experts|officers|members|representatives|officials|prosecutors|investigators|specialists|analysts)"
)
_WHO_IS = r", (?:who (?:is|was)(?: also)?|also)"
_ALSO = pattern(rf"{_WHO_IS} (?:the )?(?P<also><ACTOR>)")
_FIELD = (
    r"(?:[a-z]+-[a-z]+|border|patrol|crime|criminal|wildlife|drugs?|narcotics|cyber|cybercrime|project"
    r"|programme|program|country"
    r"|legal|marine|traffic|unit|intelligence|security|police|investigation|training|operations|law"
    r"|enforcement|rule|forensic)"
)
_BEHIND = pattern(
    r",? \((?P<bracket>[^()<PERSON>]{1,80})\)"
    rf"|(?: \([^()<WHO>]{{0,30}}\))?,? (?:of|from|for|representing|on behalf of) (?:the )?(?P<of>{_ANY})"
    r"(?!'s(?! [A-Z][A-Z0-9]+\b)|(?:,| and) (?:the )?<PARTY>| by\b)"
    rf"|, who (?:heads|leads|runs|directs|manages|represents|represented|commands) (?:the )?(?P<leads>{_ANY})"
    rf"|{_WHO_IS} (?:the )?(?P<also><ACTOR>)"
    r"|,? (?:who )?(?:represented|is representing|will represent|spoke for|sat for|appeared for|acted for"
    r"|signed for) (?:the )?(?P<for>[<PARTY><BODY>])"
    rf"|(?:(?:,| and) (?:the )?<PERSON>){{0,2}},? (?:took part|came|attended|joined|participated"
    rf"|spoke) (?:from|for|on behalf of)"
    rf" (?:the )?(?P<came>{_ANY})"
    r"|[^.;<WHO>]{0,60}\b(?i:in (?:the )?(?:place|stead) of|instead of|on behalf of|(?:stood|standing"
    r"|filled) in for"
    r"|deputi[sz](?:ed|ing) for|substitut(?:ed|ing) for) (?:the |its )?(?P<replaced><WHO>)(?! by\b)"
    r"|,? (?:who )?(?:had |has )?(?:flown in|flew in|travelled|traveled|arrived|come|came)(?: over)? from "
    r"(?P<home><PLACE>)"
    r"|, the (?P<theirs><NATION>) (?:organi[sz]er|host|convener|speaker|delegate|participant|representative"
    r"|member|expert)\b"
    r"|, who (?:[a-z]+ ){1,6}(?:in|at|of|for) (?:the )?(?P<serves><NATION>|<BODY>)"
    rf"|,? and (?:his|her) (?:team|delegation|colleagues|officers|staff) (?:from|of) (?:the "
    rf")?(?P<team>{_ANY})"
    r"|,? of (?P<town><PLACE>)(?=,| [a-z])"
    rf"|,? in charge of (?:the )?(?P<charge>{_ANY})"
    rf"|, an? (?:[a-z-]+ )?(?P<apposed><NATION>|<PARTY>(?='s )) (?!and\b)"
    rf"|, an? (?:[a-z-]+ ){{1,4}}(?:at|of|from|with|in) (?:the )?(?P<working>{_ANY})(?!'s|(?:,| and) (?:the "
    rf")?<PARTY>)"
    rf"|[^.;,<WHO>]{{0,40}} on the (?P<onside>{_ANY})(?: side)?(?= (?:side|as well)|[,.]| too)"
    rf"|(?:(?:,| and) (?:the )?<PERSON>){{0,3}}, (?!and )(?:[\w-]+ ){{0,4}}{_PEERS} (?:of"
    rf"|from) (?:the )?(?P<peers>{_ANY})"
    r"|, (?:[\w-]+ ){0,8}(?:subordinated|attached|reporting|accredited) to (?:the )?(?P<under><WHO>)"
    r"|, (?P<beside><PARTY>)(?=[.;:)]|$|, (?!(?:and )?(?:the )?<PARTY>)| and (?:the )?<PERSON>)"
)
_BEFORE = pattern(
    rf"(?P<own>[<PARTY><BODY>])(?:'s|')(?: [\w-]+){{0,3}},? $"
    rf"|(?P<field>[<PARTY><BODY>]) (?:{_FIELD} ){{1,3}}$"
    rf"|(?P<nation><NATION>) (?:(?:[A-Z][\w-]*|{_WHOSE}),? ){{0,4}}$"
    rf"|(?P<bracket>[<PARTY><BODY><ACTOR>]) \((?:[\w-]+ ){{0,2}}$"
    r"|(?:^|[.;:] )(?:From|(?:Speaking|Joining|Connected|Connecting)(?: \w+)? from) (?P<afar><PLACE>),"
    r" (?:[A-Z]\w+ )?$"
    r"|(?<!in )(?<!at )(?<!from )(?<!to )(?P<city><PLACE>)(?:'s)? $"
    rf"|(?P<its>[<PARTY><BODY>])(?:,|,? and|,? by|,? in the person of|,? through|,? via| sent| seconded"
    rf"| with)? (?:its|their) (?:[\w-]+ ){{0,2}}$"
    rf"|{_WHOSE} (?:of|from) (?:the )?(?P<of>{_ANY}),? $"
    r"|(?P<body>[<PARTY><BODY>])[^.<WHO>]{0,80}[;,] (?:and |while |with )?its (?:[\w-]+ ){0,2}$"
)
_SIDE = pattern(
    r"(?:^|[;:,(–-] |\band |\bwhile |\b[Pp]resent |\b[Aa]ttend(?:ing|ed) |[Ss]peaking |[Ss]igned "
    r"|[Ss]igning )"
    r"(?:also |by |were |was )?(?i:on|for|from|on behalf of|representing|on the part of) (?:the )?"
    rf"(?P<side>{_ANY})(?:'s)?(?: side| part| delegation| team| government)?,? [^.;<PERSON>]{{0,80}}$"
)
_COMPANY = pattern(
    r"(?P<host><WHO>)(?:,[^.;<WHO>]{0,60})?,? (?:who (?:was|is) |was |were |is )?(?:accompanied|flanked"
    r"|assisted)"
    r" (?:at \w+ \w+ )?by (?:the |his |her |their |its )?(?:[\w-]+,? ){0,6}$"
    r"|(?i:accompanying|with|alongside) (?P<leader><WHO>) (?:was|were|are|came) (?:also )?(?:the )?$"
    r"|(?P<boss><ACTOR>),? and (?:his|her) (?:[\w-]+ ){0,2}(?:deputy|adviser|aide|assistant|predecessor"
    r"|successor),? $"
    r"|(?P<senior><ACTOR>)[^.<PERSON>]{0,60}(?:\band|[;,]|\bwith|\bby|\bas|\bbecause|\bfor|\bsince) (?:his"
    r"|her) (?:[\w-]+,? ){0,3}$"
    r"|(?P<chief><WHO>),? (?:came|arrived|travelled|flew in) (?:together |along )?with (?:the |his |her )?$"
)
_NEXT_TO = len(" opposite number, ")
_OPPOSITE = re.compile(r"(?i)\b(?:counterpart|colleague|host|guest|opposite)\b")
_THEY = pattern(
    r"^(?:He|She|The (?:minister|commissioner|director|general|secretary|guest|head))\b[^.;<WHO>]{0,60}"
    r"\b(?:accompanied|flanked|assisted|joined) by (?:the |his |her )?(?:[\w-]+,? ){0,3}$"
)
_MEMBERS = pattern(
    rf"(?P<of>{_ANY})(?:'s)?[^.;]{{0,160}}?\b(?:includ(?:ed|es|ing)|compris(?:ed|es|ing)|consist(?:ed|s"
    rf"|ing) of|made up of"
    r"|composed of) (?:also )?(?:the )?$"
)
_AMONG = pattern(
    rf"\b(?i:in|on|of|from) (?:the )?(?P<within>{_ANY})(?:'s)?(?: side| party| team| delegation| group)?"
    r" (?:also )?(?:was|were|sat|are|is) (?:also )?(?:the )?$"
)
_QUOTED = pattern(
    r"[\"'](?P<own><PARTY>) (?:will|intends|wants|plans|stands ready|remains committed|is committed|is "
    r"ready|is proud)\b"
    r"[^\"]{0,200}[\"'],? (?:said |says )?(?:the )?$"
)
_SAYS = pattern(
    r"(?:,[^.;<WHO>]{0,80},)? (?:also |further |then )?(?:said|told|stated|stressed|noted|announced"
    r"|confirmed|reported"
    r"|added|assured|reiterated|pledged|affirmed|explained|recalled|emphasi[sz]ed|underlined|informed)"
    r"(?: [\w<PLACE><DATE>-]+){0,4}? that (?P<own><PARTY>) (?:has|had|have|will|would|is|was|intends|wants"
    r"|plans|needs"
    r"|stands|remains|attaches|could|can|did)\b"
)
_NEXT = re.compile(
    r"(?:, who [a-z ]{1,30}(?=,))?(?: \((?:the )?(?:\ue000|[Hh]ead|[Ll]eader"
    r"|[Cc]hair)[^()]{0,30}\))?[,;]?(?: and| as well as|,? (?:joined|accompanied|assisted|flanked"
    r"|supported) by|,? (?:together"
    r"|along) with|,? alongside)?"
    r",? (?:by )?(?:the |his |her |its |also )?(?:(?:two|three|four|five|both|several) [a-z -]{1,40}, )?"
)


def settle_owners(view: View, before: View | None = None) -> None:
    """Give the people of a sentence beside whom it names a party that party.

    "Kenya's Anna Kalna", "Colonel Mart Tamm (Estonia)", "for Estonia, Colonel Mart Tamm",
    "Minister Anna Kalna, accompanied by Colonel Juris Ozols"

    `before` is the sentence before, of which a pronoun at the beginning may speak.
    """
    if not view.holds("PERSON"):
        return
    last, shared = -1, None
    leader: str | None = None
    for at, actor in view.placed():
        if not isinstance(actor, Actor) or (actor.name is None and view.text[at - 1 : at] == "("):
            continue
        own = party_of(actor)
        if (
            own is not None
            and not own.is_state
            and (also := _party(view, _ALSO.match(view.text, at + 1))) is not None
        ):
            view.put(at, attrs.evolve(actor, parties=(also,)))
        beside = None if own is not None else _beside(view, at)
        if own is None and beside is None:
            is_next = _NEXT.fullmatch(view.text, last + 1, at) is not None
            shared = _shared(view, at) or (shared if is_next else None)
            beside = shared or (_state_of(view, at) if actor.name is not None else None)
            leader = _leader(view, at, before) or (leader if is_next else None)
            if beside is None and leader is not None:
                view.put(at, attrs.evolve(actor, beside=leader))
        if beside is not None:
            view.put(at, attrs.evolve(actor, parties=(beside,)))
        last = at


def _beside(view: View, at: int) -> PartyMention | None:
    """The party right behind or before somebody."""
    match = _BEHIND.match(view.text, at + 1)
    behind = _party(view, match)
    if behind is not None and match is not None and match["bracket"] and not _party_named(view, match):
        return attrs.evolve(behind, is_named=False)
    return behind or _party(view, _BEFORE.search(view.text, max(0, at - _NEAR), at))


def _party_named(view: View, match: re.Match[str]) -> bool:
    """Whether brackets name a party, and not but a town, for which somebody may sit in its parliament."""
    return any(party_of(mention) is not None for mention in view.mentions(*match.span("bracket")))


def _shared(view: View, at: int) -> PartyMention | None:
    """The party for which somebody acts with all who are named next."""
    for form in (_SIDE, _COMPANY, _MEMBERS, _AMONG):
        party = _party(view, form.search(view.text, max(0, at - _NEAR), at))
        if party is not None:
            return party
    return None


def _leader(view: View, at: int, before: View | None) -> str | None:
    """The name of whom somebody came with, who may be the one of whom the sentence before speaks."""
    match = _COMPANY.search(view.text, max(0, at - _NEAR), at)
    leader = view.mention_at(match.start(match.lastgroup or 0)) if match is not None else None
    actor = view.mention_at(at)
    if isinstance(actor, Actor) and _OPPOSITE.search(
        (actor.role or "") + view.text[max(0, at - _NEXT_TO) : at]
    ):
        return None
    if match is None and before is not None and _THEY.search(view.text, 0, at):
        leader = next(
            (one for one in before.mentions() if isinstance(one, Actor) and one.name is not None), None
        )
    return leader.name if isinstance(leader, Actor) else None


def _state_of(view: View, at: int) -> PartyMention | None:
    """The state of which somebody says what it does: who says that Norway will send officers is Norway's."""
    quoted = _QUOTED.search(view.text, max(0, at - _NEAR), at)
    party = _party(view, _SAYS.match(view.text, at + 1)) or _party(view, quoted)
    return party if party is not None and party.is_state else None


def _party(view: View, match: re.Match[str] | None) -> PartyMention | None:
    if match is None:
        return None
    mentions = view.mentions(*match.span(match.lastgroup or 0))
    return next((party for party in map(_of, mentions) if party is not None), None)


def _of(mention: Mention) -> PartyMention | None:
    if isinstance(mention, PlaceMention):
        code, name = mention.country, mention.state
        return PartyMention(start=mention.start, end=mention.end, code=code, name=name, is_state=True)
    return party_of(mention)
