"""Who hosted, chaired, convened or organised the meeting."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from coopmodel.facts.context import Context
from coopmodel.facts.kinds import Fact, PartyFact, PersonFact
from coopmodel.facts.participants import participant, party_of
from coopmodel.facts.patterns import pattern
from coopmodel.facts.scope import Scope
from coopmodel.facts.view import View
from coopmodel.facts.words import BESIDE, MEETING
from coopmodel.mentions.kinds import Mention, PartyMention, PlaceMention

__all__ = ["hosted", "hosting_approved", "own_session"]

_VERB = (
    r"(?:jointly |virtually |also |is |was |will |are |be |has )*"
    r"(?:(?P<verb>hosted|hosting|host|hosts)|co-?hosted|convened|co-?convened|chaired|co-?chaired|chairing"
    r"|organi[sz]ed|presided over|conducted|launched)"
)
_HOSTS = pattern(
    rf"(?P<who><WHO>(?:(?:,| and|, and|'s)? (?:the )?(?:[^<WHO>.;]{{0,60}})?<WHO>){{0,5}}?)(?: \(<WHO>\)"
    rf"| \([A-Z]+\))?,? {_VERB} "
    rf"(?P<what>[^.;]{{0,200}})"
)
_HOSTED_BY = pattern(
    r"(?<!tour )(?<!trip )(?<!visit )(?<!dinner )(?<!reception )\b(?:(?:[Cc]o-?)?(?:[Hh]osted|[Cc]haired"
    r"|[Cc]onvened|[Oo]rgani[sz]ed)"
    r"|initiated|presided over|put together|(?:was|were|been) (?:run|conducted|held(?: (?:in|at) <PLACE>)?))"
    r"(?: virtually| jointly| online)? by (?:the )?(?:[^<WHO>.;,()]{0,40}? (?:of|from) (?:the )?)?"
    r"(?P<who><WHO>(?:(?:,| and|, and|,? together with|,? jointly with"
    r"|,? in cooperation with)? (?:the |his |her |their )?(?:[\w-]+ in the )?<WHO>){0,4})"
)
_IN_CHAIR = pattern(
    r"\bunder (?:the )?(?:chairmanship|presidency|chair) of (?:the )?(?P<chair><WHO>)"
    r"|\bpresiding (?P<presiding><WHO>)"
    r"|\bwith (?:the )?(?P<playing><WHO>)(?: \([^()]{1,12}\))? as (?:the )?host\b"
    r"|(?P<hosting><WHO>),? (?:which|who) (?:hosted|hosts|is hosting) the\b"
    r"|(?P<chairing><WHO>)(?:,[^.;]{0,60})?,? was in the chair\b"
    r"|\bwith (?:the )?(?P<seated><WHO>)(?: \w+)? in the chair\b|\b[Aa]s (?:the )?(?:host|chair(?:man"
    r"|person)?)(?: of the \w+)?, (?P<host><WHO>)"
    rf"|(?P<president><WHO>),? (?:who )?(?:presided\b|(?:was|is) (?:the )?(?:<ACTOR>|host) of the {MEETING}"
    r"|(?:is going to|will|is to|is due to) (?:co-)?chair (?:it|the)\b)"
)
_DELEGATION = pattern(
    r"(?:(?:the|its|his|her|their) )?(?:<BODY> (?:to|at)\b"
    r"|(?:[\w'<WHO>-]+ ){0,3}(?:delegation|side|team)\b)"
)
_WITH_CHAIR = pattern(
    r"\b(?:co-?chaired|co-?hosted)\b[^.;<WHO>]{0,60} (?:with|alongside|together with) (?:the |his "
    r"|her )?(?P<with><WHO>)"
)
_OBJECT = pattern(
    rf"^(?:(?:(?:the|an?|its|their|this|[A-Z])\b|<DATE>)[^.;]{{0,120}})?(?:{MEETING}|meeting|meet\b|[A-Z]{{3,}}"
    r"|the <PARTY>)"
)


_GUESTS = pattern(r"(?:[\w-]+ ){0,5}(?:delegat\w+|officials|representatives|counterparts?|<WHO>)")


def hosted(view: View, context: Context) -> Iterator[Fact]:
    """The parties that are said to host, chair, convene or organise the meeting.

    "The meeting was chaired by China." "The United States and India virtually convened the second meeting."
    """
    del context
    if view.scope is not Scope.MEETING or not view.holds("WHO", "PLACE"):
        return
    for match in _HOSTS.finditer(view.text):
        if match["verb"] is None and _DELEGATION.match(match["what"]):
            continue
        if _OBJECT.search(match["what"]) or (match["verb"] and _GUESTS.match(match["what"])):
            for mention in view.mentions(*match.span("who")):
                yield from _organizer(view, mention, "hosted")
    for form in (_HOSTED_BY, _IN_CHAIR, _WITH_CHAIR):
        for match in form.finditer(view.text):
            for mention in view.mentions(*match.span(match.lastgroup or 0)):
                yield from _organizer(view, mention, "hosted")


_CABINET = r"(?P<{0}>(?:<NATION> )?(?:Cabinet|Government|Council of Ministers|<BODY>))"
_APPROVED = pattern(
    r"\bto [^.]{0,60}?\b(?:hold|host|conduct|organi[sz]e)\b[^.]{0,250}?\bin (?:the )?(?P<place><PLACE>"
    r"|<PARTY>)"
    rf"[^.]{{0,120}}\bapproved by (?:the )?{_CABINET.format('by')}|(?<!\w){_CABINET.format('cabinet')}"
    r" (?:has |have )?approved [^.]{0,160}?\b(?:hold|host|conduct|organi[sz]"
    r"|hosting)\w*[^.]{0,250}?\bin (?:the )?(?P<venue><PLACE>|<PARTY>)"
)
_GOVERNS = re.compile(r"(?i)\b(?:cabinet|government|council of ministers)\b")


def hosting_approved(view: View, context: Context) -> Iterator[Fact]:
    """The state whose cabinet approved that the meeting be held there.

    "The Cabinet has approved the hosting of the conference in Nairobi."
    """
    del context
    match = _APPROVED.search(view.text)
    if match is None or view.scope is Scope.EARLIER:
        return
    if not _GOVERNS.search(view.words(*match.span("by" if match["by"] else "cabinet"))):
        return
    mention = view.mention_at(match.start("place" if match["place"] else "venue"))
    if isinstance(mention, PlaceMention):
        code, name = mention.country, mention.state
    elif isinstance(mention, PartyMention) and mention.is_state:
        code, name = mention.code, mention.name
    else:
        return
    yield PartyFact(
        rule="hosting_approved",
        spans=(view.span_of(mention),),
        code=code,
        name=name,
        is_state=True,
        capacity="host",
        is_organizer=True,
    )


_BESIDE = pattern(BESIDE)
_OWN = pattern(
    rf"\b{MEETING} of (?:the )?(?P<of><PARTY>)(?!'| (?:[Mm]ember|[Ss]tates|[Cc]ountr|[A-Z]))"
    rf"|(?P<own><PARTY>)'s (?:[\w<NATION>]+ ){{0,3}}{MEETING}\b"
    rf"|(?P<holder><PARTY>)(?: \(<PARTY>\))? (?:held|holds|will hold) its [^.,;]{{0,60}}{MEETING}\b"
    r"|\b(?:[Tt]he |^|[0-9a-z]{1,9}(?:th|st|nd|rd) )(?P<name><PARTY>)(?: (?:[A-Z]\w+|annual|regional"
    r"|general)){0,3}"
    r" (?:Assembly|Conference|Congress|Plenary|conference|plenary|session)\b"
)


def own_session(view: View, context: Context) -> Iterator[Fact]:
    """The international body whose own session it is.

    "the virtual meeting of INTERPOL", "the 30th Plenary of the Egmont Group".
    """
    del context
    if view.scope is not Scope.MEETING:
        return
    for match in _OWN.finditer(view.text):
        if _BESIDE.search(view.text[: match.start()]):
            continue
        mention = view.mention_at(max(match.start(group) for group in match.groupdict()))
        party = party_of(mention) if mention else None
        if mention is not None and party is not None and not party.is_state and not party.is_bloc:
            yield from _organizer(view, mention, "own_session")


def _organizer(view: View, mention: Mention, rule: str) -> Iterator[Fact]:
    for fact in participant(view, mention, rule, capacity="host", organizes=True):
        yield attrs.evolve(fact, organizes=True) if isinstance(fact, PersonFact) else fact
