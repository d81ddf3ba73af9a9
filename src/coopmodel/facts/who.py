"""Who took part: parties and people."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopmodel.documents.blocks import BlockKind
from coopmodel.facts.context import Context, Scope, scope_of
from coopmodel.facts.kinds import Fact, PartyFact, PersonFact, StatementFact
from coopmodel.facts.view import View, pattern
from coopmodel.facts.words import MEETING
from coopmodel.mentions.kinds import Actor, Body, Mention, Nation, PartyMention

__all__ = ["attended", "bilateral", "represented", "spoke"]

_TAKE_PART = pattern(
    r"(?<!\bbe )(?<!\bbeen )(?<!\bwas )(?<!\bwere )(?<!\bis )(?<!\bare )(?<!\bbeing )\b"
    r"(?:attended|attend|took part|take part|takes part|participat(?:ed|es|e|ing)|joined|convened|convene|gathered|met|meet|held|hold|signed"
    r"|co-?chaired|chaired|hosted|co-?hosted|launched|discussed|discuss|exchanged|agreed|decided|reviewed|greeted|addressed|entered into"
    r"|announced|identified|committed|opened|concluded|pledged|reaffirmed|considered|represented|spoke|pinpointed|co-?led|had an?)\b"
    r"|\b(?:was|were) (?:also )?(?:present|represented|in attendance|among the participants)\b"
)
_BY = pattern(
    r"\b(?:attended|hosted|co-?hosted|chaired|co-?chaired|organi[sz]ed|joined|represented|signed|opened|addressed|participated(?: in)?) by\b"
    r"|\b(?:with|the|saw the) participation of\b|\b(?:brought together|included?|including|comprised(?: of)?|consisted of|comprising)\b"
    r"|\bin the presence of\b|\bmet (?:today |<DATE> |virtually |recently |on <DATE> )*(?:with )?|\b(?:held|had) [^<WHO>]{0,80}?\bwith\b"
    r"|\b(?:hosted|convened|chaired|signed)\b[^.;]{0,200}?\bwith\b|\b[Oo]bservers? (?:were|was|included?)\b|\bjoining as observers were\b"
    r"|\b(?:counterparts?|entities|participants|countries|states|delegations?)[^<WHO>.;]{0,40}:"
)
_STOP = pattern(
    r"\b(?:to discuss|where|which|that|in order|on the sidelines|following|about|regarding|to exchange)\b|;(?= [a-z]+ed )"
)
_SPEECH = pattern(
    r"(?P<who><PERSON>)(?:[,:]? (?:also|then|further|for (?:his|her) part,?|who [^,]{1,60},|in (?:his|her) (?:statement|speech|remarks),?))*,? "
    r"(?:(?:also )?(?:said|stated|noted|stressed|emphasi[sz]ed|underlined|underscored|highlighted|informed|told|pointed out|added|mentioned"
    r"|reiterated|thanked|welcomed|proposed|suggested|expressed|briefed|reported|declared|called|urged|assured|addressed|opened|delivered"
    r"|touched|attended|set forth|gave|made|explained|outlined|led|headed|co-led|co-chaired|chaired|spoke|says))\b"
    r"|\b(?:said|added|noted|stressed|told)\b,? (?P<back><PERSON>)"
)
_SPOKESMAN = re.compile(r"(?i)spokes|press|journalist|correspondent|editor|news")
_LED = pattern(
    r"(?P<of><WHO>)?(?:'s)? ?(?:delegation )?(?:\w+ ){0,6}?,? ?(?:was |were |is |be |has been )?(?:jointly )?(?:led|headed|co-led|co-chaired|chaired"
    r"|represented (?:at the <WHO> |at the \w+ |by a delegation |by )*(?:headed|led)?) by (?:an? |the )?(?P<who><PERSON>(?:(?:,| and|, and)? (?:the )?<PERSON>)*)"
)
_LEADS = pattern(
    r"(?P<who><PERSON>(?:(?:,| and|, and)? (?:the )?<PERSON>)*),? (?:jointly )?(?:led|headed|leads|heads|co-led|will lead|leading|heading) "
    r"(?:the |an? )?(?P<of><WHO>)"
)
_WITH_NAMES = pattern(
    r"\b(?:[Ii]nterior|[Jj]ustice|[Ff]oreign|[Hh]ome|[Ss]ecurity)? ?\b(?:[Mm]inisters?|[Hh]eads|[Pp]rosecutors?|[Cc]hiefs)\b"
)
_NATION_ROLE = re.compile(
    r"^(?:,? (?:and|&)?.{0,40}?)?[ -]*(?:\w+[ -]){0,3}(?:delegations?|side|officials?|counterparts?|ministers?|representatives?|prosecutors?|police"
    r"|authorities|parties|delegates|experts|teams?|border|officers|prosecutorial)\b"
)
_BLOC_MEMBERS = re.compile(
    r"^(?:'s?)?[ -](?:\w+ ){0,2}?(?:[Mm]ember|[Ss]tates|[Cc]ountr|[Nn]ations|[Pp]artners|[Rr]egion|[Ss]pace)"
)
_OF_MEETING = pattern(
    rf"(?:{MEETING}|[Cc]ouncil|[Mm]inisters|[Hh]eads|[Ss]tates|[Mm]embers|[Aa]gencies|[Ss]ervices) (?:of|on|in|to) (?:the )?$"
)
_OBSERVER = re.compile(r"(?i)observers?\b")
_GUEST = re.compile(r"(?i)\b(?:guests?|invited|dialogue partners)\b")


def party_facts(
    view: View, mention: Mention, rule: str, capacity: str | None = None, *, organizes: bool = False
) -> Iterator[Fact]:
    """That the party of a mention took part, and the person if it names one."""
    party = party_of(mention)
    if party is not None:
        body = mention.text if isinstance(mention, Body) else None
        yield PartyFact(
            rule=rule,
            spans=(view.span_of(mention),),
            code=party.code,
            name=party.name,
            is_state=party.is_state,
            capacity=capacity,
            is_organizer=organizes,
            body=body,
        )
    if isinstance(mention, Actor) and (mention.name or mention.role):
        yield person_fact(view, mention, rule, party.code if party else None)


def person_fact(view: View, actor: Actor, rule: str, party: str | None, *, leads: bool = False) -> PersonFact:
    """That a person took part."""
    return PersonFact(
        rule=rule,
        spans=(view.span_of(actor),),
        name=actor.name,
        role=actor.role,
        body=actor.body,
        party=party,
        is_head=leads or actor.is_head,
        takes_part=actor.name is not None or leads,
    )


def party_of(mention: Mention) -> PartyMention | None:
    """The party for which a mention acts."""
    if isinstance(mention, Actor | Body):
        return mention.parties[0] if mention.parties else None
    return mention if isinstance(mention, PartyMention) else None


def takes_part(view: View, at: int, mention: Mention) -> bool:
    """Whether a mention in a list of participants is one, and not part of the name of something else."""
    behind = view.text[at + 1 :]
    if isinstance(mention, Nation):
        return _NATION_ROLE.match(behind) is not None
    if isinstance(mention, PartyMention):
        if _BLOC_MEMBERS.match(behind) or _OF_MEETING.search(view.text[:at]):
            return False
        return not behind.startswith("'s ")
    if isinstance(mention, Actor):
        return mention.name is not None or bool(mention.parties)
    return isinstance(mention, Body) and bool(mention.parties)


def _zone(view: View, start: int, end: int, rule: str) -> Iterator[Fact]:
    for at in range(start, end):
        mention = view.mention_at(at)
        if mention is None or not takes_part(view, at, mention):
            continue
        before = re.split(r"as well as|[;:.]", view.text[start:at])[-1]
        behind = view.text[at:end]
        capacity = None
        if _OBSERVER.search(before) or re.search(r"as (?:an )?observers?\b", behind):
            capacity = "observer"
        elif _GUEST.search(before) or re.search(r"as (?:dialogue partners|(?:a )?guests?)", behind):
            capacity = "guest"
        yield from party_facts(view, mention, rule, capacity)


def attended(view: View, context: Context) -> Iterator[Fact]:
    """Those who are said to have attended, met, signed, discussed, ..., before or behind the verb.

    "Delegations of Armenia, Belarus and Kazakhstan took part." "The meeting was attended by ..."
    """
    del context
    if scope_of(view) is not Scope.MEETING or view.sentence.block.kind is BlockKind.ROW:
        return
    verb = _TAKE_PART.search(view.text)
    if verb is not None:
        yield from _zone(
            view,
            0,
            verb.end() + 40 if "as " in view.text[verb.end() : verb.end() + 8] else verb.end(),
            "attended",
        )
    for match in _BY.finditer(view.text):
        stop = _STOP.search(view.text, match.end())
        yield from _zone(view, match.end(), stop.start() if stop else len(view.text), "attended")


_PAIR = pattern(
    rf"(?P<a><PARTY>|<NATION>)(?:-|–| and (?:the )?|/)(?P<b><PARTY>|<NATION>)(?: \(?[A-Z][\w()-]*| [a-z]+ing| [a-z]+al){{0,8}} ?(?:{MEETING}|[Gg]roup|[Cc]ommission)"
    rf"|\b(?:{MEETING}|[Pp]artnership|[Mm]emorandum|[Aa]greement|[Cc]ontacts)\b[^.]{{0,120}}?\bbetween (?:the )?(?:[^<WHO>.]{{0,40}})?(?P<c><WHO>)(?:[^<WHO>.]{{0,30}}),? and (?:the )?(?:[^<WHO>.]{{0,30}})?(?P<d><WHO>)"
)


def bilateral(view: View, context: Context) -> Iterator[Fact]:
    """The two parties of a meeting that is named after both.

    "the India-Sri Lanka Joint Working Group", "a meeting between prosecutors from Azerbaijan and Georgia".
    """
    del context
    if scope_of(view) is Scope.EARLIER:
        return
    for match in _PAIR.finditer(view.text):
        for group in "abcd":
            at = match.start(group)
            if at >= 0 and (mention := view.mention_at(at)) is not None:
                party = party_of(mention)
                if party is not None and party.is_state:
                    yield from party_facts(view, mention, "bilateral")


def represented(view: View, context: Context) -> Iterator[Fact]:
    """Who led a delegation, and whose.

    "The Indian delegation was headed by ..." "... led the U.S. delegation."
    """
    del context
    if scope_of(view) is not Scope.MEETING:
        return
    for form in (_LED, _LEADS):
        for match in form.finditer(view.text):
            owner = view.mention_at(match.start("of")) if match["of"] else None
            party = party_of(owner) if owner is not None else None
            if owner is not None and party is not None:
                yield from party_facts(view, owner, "represented")
            for actor in view.mentions(*match.span("who")):
                if not isinstance(actor, Actor):
                    continue
                own = party_of(actor)
                code = own.code if own else party.code if party else None
                if own is not None:
                    yield from party_facts(view, actor, "represented")
                yield person_fact(view, actor, "represented", code, leads=True)


def spoke(view: View, context: Context) -> Iterator[Fact]:
    """Those who spoke.

    "Secretary General ... noted the growth of cybercrime."
    """
    del context
    if scope_of(view) is not Scope.MEETING:
        return
    for match in _SPEECH.finditer(view.text):
        at = match.start("who") if match["who"] else match.start("back")
        actor = view.mention_at(at)
        if isinstance(actor, Actor) and not _SPOKESMAN.search(actor.role or ""):
            yield from party_facts(view, actor, "spoke")
            party = party_of(actor)
            yield StatementFact(
                rule="spoke",
                spans=(view.span(),),
                speaker=person_fact(view, actor, "spoke", party.code if party else None),
                summary=view.plain,
                topics=view.topics(0, len(view.text)),
            )
