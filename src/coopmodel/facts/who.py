"""Who took part: parties and people."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopmodel.documents.blocks import BlockKind
from coopmodel.facts.context import Context, Scope, scope_of
from coopmodel.facts.kinds import Fact, PersonFact, StatementFact
from coopmodel.facts.participants import names_participant, participant, party_of, person_fact
from coopmodel.facts.view import View, pattern
from coopmodel.facts.words import MEETING
from coopmodel.mentions.kinds import Actor, PartyMention

__all__ = ["attended", "bilateral", "in_turn", "represented", "spoke"]

_TAKE_PART = pattern(
    r"(?<!\bbe )(?<!\bbeen )(?<!\bwas )(?<!\bwere )(?<!\bis )(?<!\bare )\b(?:attended|attend|took part|take part"
    r"|takes part|participat(?:ed|es|e|ing)|joined|convened|convene|gathered|met|meet|held|hold|signed|co-?chaired"
    r"|chaired|hosted|co-?hosted|launched|discussed|discuss|exchanged|agreed|decided|reviewed|greeted|addressed"
    r"|entered into|announced|identified|committed|opened|concluded|pledged|reaffirmed|considered|represented"
    r"|spoke|pinpointed|co-?led|had an?|paid a|visited|called on)\b|\b(?:was|were) (?:also )?(?:present|represented|in attendance"
    r"|among the participants)\b"
)
_BY = pattern(
    r"\b(?:attended|hosted|co-?hosted|chaired|co-?chaired|organi[sz]ed|joined|represented|signed|opened|addressed|(?:warmly )?(?:received|welcomed|greeted)"
    r"|participated(?: in)?) by\b|\b(?:with|the|saw the) participation of\b|\b(?:brought together|included?|including"
    r"|comprised(?: of)?|consisted of|comprising)\b|\bin the presence of\b"
    r"|\b[Aa]mong (?:the |those )(?:participants|attendees|attending|present|guests)[^<WHO>.;]{0,20}\b(?:were|was)\b"
    r"|\b(?:called on|calls on|call on|received|visited|held a meeting with) (?=(?:the |his |her )?(?:\w+ )?<ACTOR>)"
    r"|(?<!also )\bmet (?:today |<DATE> |virtually |recently |on <DATE> )*(?:with )?|\b(?:held|had) [^<WHO>]{0,80}?\bwith\b"
    r"|\b(?:hosted|convened|chaired|signed|entered into|discussed|exchanged|concluded)\b[^.;]{0,200}?\bwith\b|\b[Oo]bservers? (?:were|was|included?)\b"
    r"|\b[Jj]oin(?:ing|ed) as (?:observers|guests) were\b"
    r"|\b(?:counterparts?|entities|participants|countries|states|delegations?)[^<WHO>.;]{0,40}:"
)
_STOP = pattern(
    r"\b(?:to discuss|where|which|that|in order|on the sidelines|following|about|regarding|to exchange|to strengthen|according to)\b"
    r"|;(?= [a-z]+ed )"
)
_ELSEWHERE = pattern(
    r"\b(?:[Ll]eaders|[Hh]eads of (?:the )?delegations?|[Pp]articipants|[Mm]inisters) (?:also |then )?"
    r"(?:met with|were received by) (?:the )?<ACTOR>"
    r"|\balso met\b|\bwill (?:now |also |then )*(?:travel|meet|have|visit)\b"
)
_NEGATED = re.compile(r"\b(?:not|never|unable to|declined to|refused to|failed to) $")
_OBSERVER = re.compile(r"(?i)observers?\b")
_GUEST = re.compile(r"(?i)\b(?:guests?|invited|dialogue partners)\b")
_OBSERVED = re.compile(r"[^.;]{0,60}(?<!well )\bas (?:an )?observers?\b")
_INVITED = re.compile(r"[^.;]{0,120}(?<!well )\bas (?:(?:special )?guests?|dialogue partners)\b")
_HEADS = pattern(r"\b[Hh]eads of (?:the )?[Dd]elegations?\b")
_OF_HEADS = pattern(
    r"(?P<role>\b(?:[Hh]eads|[Mm]inisters|[Pp]rosecutors[ -][Gg]eneral|[Aa]ttorneys[ -][Gg]eneral|[Cc]hiefs|[Cc]ommissioners|[Dd]irectors"
    r"(?: [Gg]eneral)?|[Cc]ommanders|[Ss]ecretaries)(?: of (?:the )?(?:[\w'-]+ ){0,6}?[\w'-]+)?) (?:of|from|in) (?:the )?"
    r"(?:(?:<PARTY>|<BODY>)(?:,| and|, and)? (?:the )?)*$"
)
_IN_TURN = pattern(
    r"(?P<parties><PARTY>(?:, (?:the )?<PARTY>)*,? and (?:the )?<PARTY>),? (?P<people><PERSON>(?:, <PERSON>)*,? and <PERSON>)"
)
_NEXT_IN_LIST = re.compile(r",? (?:and )?(?:the )?")


def attended(view: View, context: Context) -> Iterator[Fact]:
    """Those who are said to have attended, met, signed, discussed, ..., before or behind the verb.

    "Delegations of Armenia, Belarus and Kazakhstan took part." "The meeting was attended by ..."
    """
    del context
    if (
        scope_of(view) is not Scope.MEETING
        or view.sentence.block.kind is BlockKind.ROW
        or _ELSEWHERE.search(view.text)
    ):
        return
    verb = _TAKE_PART.search(view.text)
    if verb is not None and not _NEGATED.search(view.text[: verb.start()]):
        yield from _zone(view, 0, verb.end(), None)
    for match in _BY.finditer(view.text):
        stop = _STOP.search(view.text, match.end())
        before = [party for party in map(party_of, view.mentions(0, match.start())) if party is not None]
        is_delegation = "delegation" in view.words(0, match.start()).lower()[-60:]
        owner = before[-1] if is_delegation and before else None
        yield from _zone(
            view, match.start(), stop.start() if stop else len(view.text), owner, after=match.end()
        )


def in_turn(view: View, context: Context) -> Iterator[Fact]:
    """As many people as parties, named behind them in the same order.

    "the interior ministers of Latvia and Estonia, Anna Kalna and Mart Tamm"
    """
    del context
    if scope_of(view) is not Scope.MEETING:
        return
    for match in _IN_TURN.finditer(view.text):
        parties = [
            party for party in view.mentions(*match.span("parties")) if isinstance(party, PartyMention)
        ]
        people = [person for person in view.mentions(*match.span("people")) if isinstance(person, Actor)]
        if len(parties) != len(people):
            continue
        leads = _OF_HEADS.search(view.text[: match.start()]) is not None
        for party, person in zip(parties, people, strict=True):
            yield from participant(view, party, "in_turn")
            yield from participant(view, person, "in_turn", party=party, leads=leads)


def _zone(view: View, start: int, end: int, owner: PartyMention | None, after: int = 0) -> Iterator[Fact]:
    """The participants that a stretch of a sentence lists; `owner` is the party whose delegation it lists."""
    leads = _HEADS.search(view.text[:end]) is not None
    last: tuple[int, PartyMention | None] = (-1, None)
    for at in range(max(start, after), end):
        mention = view.mention_at(at)
        if mention is None or not names_participant(view, at, mention):
            continue
        party = party_of(mention)
        if (
            party is None
            and isinstance(view.mention_at(last[0]), Actor)
            and _NEXT_IN_LIST.fullmatch(view.text[last[0] + 1 : at])
        ):
            party = last[1]
        last = (at, party)
        capacity = _capacity(re.split(r"as well as|[;.]", view.text[start:at])[-1], view.text[at:])
        named = isinstance(mention, Actor) and mention.name is not None
        yield from participant(
            view, mention, "attended", capacity=capacity, party=owner or party, leads=leads and named
        )
        heads = _OF_HEADS.search(view.text[:at])
        if isinstance(mention, PartyMention) and mention.is_state and heads and "deputy" not in heads["role"]:
            yield PersonFact(
                rule="attended",
                spans=(view.span_of(mention),),
                name=None,
                role=view.words(*heads.span("role")),
                party=mention.code,
                is_head=True,
            )


def _capacity(before: str, behind: str) -> str | None:
    if _OBSERVER.search(before) or _OBSERVED.match(behind):
        return "observer"
    return "guest" if _GUEST.search(before) or _INVITED.match(behind) else None


_PAIR = pattern(
    rf"(?P<a><PARTY>|<NATION>)(?:-|–| and (?:the )?|/)(?P<b><PARTY>|<NATION>)"
    rf"(?: \(?[A-Z][\w()-]*| [a-z]+ing| [a-z]+al){{0,8}} ?(?:{MEETING}|[Gg]roup|[Cc]ommission)"
    rf"|\b(?:{MEETING}|[Pp]artnership|[Mm]emorandum|[Aa]greement|[Cc]ontacts)\b[^.]{{0,200}}?\bbetween (?:the )?"
    r"(?:[^<WHO>.]{0,40})?(?P<c><WHO>)(?:[^<WHO>.]{0,30}),? and (?:the )?(?:[^<WHO>.]{0,30})?(?P<d><WHO>)"
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
            mention = view.mention_at(match.start(group))
            party = party_of(mention)
            if isinstance(mention, Actor) or (party is not None and party.is_state):
                yield from participant(view, mention, "bilateral")


_BY_WHOM = r"(?P<who><PERSON>(?:(?:,| and|, and)? (?:the )?<PERSON>)*)"
_LED = pattern(
    r"(?P<of><WHO>)?(?:'s)? ?(?:delegation )?(?:\w+ ){0,6}?,? ?(?:was |were |is |be |has been )?(?:jointly )?(?:led|headed"
    r"|co-led|co-chaired|chaired|represented(?: at the <WHO>| at the \w+| by a delegation)*(?: headed| led)?)"
    rf" by (?:an? |the |its |his |her )?{_BY_WHOM}"
)
_LED_TOO = pattern(
    rf"(?:led|headed|represented) by [^.]{{1,200}}?(?P<of><WHO>)(?:'s)?(?: delegation)?(?: \(?was)? by (?:the )?{_BY_WHOM}"
)
_LEADING = pattern(
    rf"\b(?:[Hh]eading|[Ll]eading) (?:the |an? )?(?P<of><WHO>) (?:delegation )?(?:was|is) (?:the )?{_BY_WHOM}"
)
_LEADS = pattern(
    rf"{_BY_WHOM}(?:,(?! and)[^<PERSON>.;]{{0,100}},)?,? (?:jointly )?(?:led|headed|leads|heads|co-led|will lead|leading|heading)"
    r" (?:the |an? )?(?P<of><WHO>)"
)


def represented(view: View, context: Context) -> Iterator[Fact]:
    """Who led a delegation, and whose.

    "The Indian delegation was headed by ..." "... led the U.S. delegation."
    """
    del context
    if scope_of(view) is not Scope.MEETING:
        return
    for form in (_LED, _LED_TOO, _LEADING, _LEADS):
        for match in _overlapping(form, view.text):
            owner = view.mention_at(match.start("of")) if match["of"] else None
            party = party_of(owner)
            if owner is not None and party is not None:
                yield from participant(view, owner, "represented")
            for actor in view.mentions(*match.span("who")):
                if isinstance(actor, Actor):
                    yield from participant(view, actor, "represented", party=party, leads=True)


def _overlapping(form: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """All matches, each search going on behind the start of the last person of the one before."""
    match = form.search(text)
    while match is not None:
        yield match
        match = form.search(text, match.end("who") if form is not _LED_TOO else match.end("of"))


_SPEECH = pattern(
    r"(?P<who><PERSON>(?:(?:,| and|, and)? (?:the )?<PERSON>)*)(?:[,:]? (?:also|then|further|for (?:his|her) part,?|who [^,]{1,60},"
    r"|in (?:his|her) (?:statement|speech|remarks),?))*,? (?:(?:also )?(?:said|stated|noted|stressed|emphasi[sz]ed"
    r"|underlined|underscored|highlighted|informed|told|pointed out|added|mentioned|reiterated|thanked|welcomed"
    r"|proposed|suggested|expressed|briefed|reported|declared|called for|urged|assured|addressed|opened|delivered"
    r"|touched|attended|set forth|gave|made|explained|outlined|led|headed|co-led|co-chaired|chaired|spoke|says))\b"
    r"|\b(?:said|added|noted|stressed|told)\b,? (?:the )?(?P<back><PERSON>)"
)
_SPEAKS_FOR = pattern(
    r"(?P<who><PERSON>) [^.<PERSON>]{0,160}?\b(?:reaffirmed|reiterated|expressed|underscored|conveyed|stressed|emphasi[sz]ed|underlined|noted)"
    r"(?: the| its| steadfast| strong| continued| enduring| full)* (?P<of><PARTY>)(?:'s)? (?:\w+ )?(?:support|commitment|appreciation|readiness|position"
    r"|resolve|determination|willingness|interest)\b"
)
_SPOKESMAN = re.compile(r"(?i)spokes|press|journalist|correspondent|editor|news")


def spoke(view: View, context: Context) -> Iterator[Fact]:
    """Those who spoke.

    "Secretary General ... noted the growth of cybercrime."
    """
    del context
    if scope_of(view) is not Scope.MEETING:
        return
    for match in _SPEAKS_FOR.finditer(view.text):
        actor, party = view.mention_at(match.start("who")), party_of(view.mention_at(match.start("of")))
        if isinstance(actor, Actor) and party is not None and party_of(actor) is None:
            yield from participant(view, party, "spoke")
            yield person_fact(view, actor, "spoke", party)
    for match in _SPEECH.finditer(view.text):
        for actor in view.mentions(*match.span("who" if match["who"] else "back")):
            if not isinstance(actor, Actor) or _SPOKESMAN.search(actor.role or ""):
                continue
            yield from participant(view, actor, "spoke")
            yield StatementFact(
                rule="spoke",
                spans=(view.span(),),
                speaker=person_fact(view, actor, "spoke", party_of(actor)),
                summary=view.plain,
                topics=view.topics(0, len(view.text)),
            )
