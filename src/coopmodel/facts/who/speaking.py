"""Who spoke."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopmodel.facts.context import Context
from coopmodel.facts.kinds import Fact, StatementFact
from coopmodel.facts.patterns import pattern
from coopmodel.facts.scope import Scope
from coopmodel.facts.view import View
from coopmodel.facts.who.participants import participant, party_of, person_fact
from coopmodel.facts.words import any_of
from coopmodel.mentions.kinds import Actor

__all__ = ["spoke"]

_BETWEEN = (
    r"(?: \((?:[\w-]+|<PLACE>)(?: [\w-]+){0,3}\))?"
    r"(?:[,:]? (?:also|then|further|for (?:his|her|its) part,?|in (?:his|her|its|their) (?:statement|speech"
    r"|remarks|turn|address"
    r"|reply|welcome|report|intervention),?|who [^,]{1,60},|speaking [^,]{1,60},|on (?:his|her) part,?"
    r"|meanwhile,?|in turn,?)"
    r"|, [^,;.<PERSON>]{1,60},)*,? (?:also |then |further |later |again |briefly |frankly |both |each )*"
)
_SAID = any_of(
    """
    said | stated | noted | stressed | emphasi[sz]ed | underlined | underscored | highlighted | informed
    told | pointed out
    added | mentioned | reiterated | thanked | welcomed | proposed | suggested | expressed | briefed
    reported | declared
    called for | urged | assured | addressed | opened | delivered | touched | attended | set forth | gave
    made | explained
    outlined | led | headed | co-led | co-chaired | chaired | spoke | presented | presided | moderated
    facilitated
    recalled | warned | announced | argued | lamented | pleaded | remarked | observed | shared | extended
    voiced | cited
    described | (?:was|were) (?:re-?)?elected | says | joked | quipped | insisted | admitted | conceded
    complained
    commented | cautioned | reminded | responded | replied | answered | disclosed | revealed | acknowledged
    maintained
    reaffirmed | affirmed | conveyed | praised | lauded | commended | congratulated | summed up
    summari[sz]ed | dwelt
    elaborated | appealed | concluded
    """
)
_DID = any_of(
    """
    asked | hoped | wished | promised | vowed | pledged | agreed | confirmed | continued | went on
    went through
    showed | walked | took (?!part\\b|place\\b|over\\b|the chair\\b) | talked | focused | laid out | set out
    updated
    reviewed | raised | brought up | floated | tabled | put | demonstrated | introduced | challenged
    compared | turned to | turned (?:his|her) attention | dealt with | covered | examined | traced | related
    recounted | detailed | sketched | lectured | taught | demonstrated | illustrated | drew attention
    pointed to
    devoted | regretted | analy[sz]ed | rounded off | reflected on | testified
    gave evidence
    called (?!on\\b|off\\b) | likened | reckons | reckoned | believes | believed | wondered | feared | bade
    wanted to know | familiari[sz]ed | offered | requested | sought | hopes | tells | looked back
    """
)
_SPEECH = pattern(
    rf"(?P<who><PERSON>(?:(?:,| and|, and)? (?:the )?<PERSON>){{0,12}}){_BETWEEN}{_SAID}\b"
    rf"|(?P<did><PERSON>(?:(?:,| and|, and)? (?:the )?<PERSON>){{0,12}}){_BETWEEN}{_DID}\b"
    r"|\b(?:heard|listened to|(?:was|were) (?:briefed|taught|instructed|trained|lectured|guided) by)"
    r" (?:from )?(?:the |its |a )?(?P<heard><PERSON>)(?!'s)"
    r"|\bheard (?:from )?[^.;]{0,120}? and from (?:the |its |a )?(?P<too><PERSON>)(?!'s)"
    r"|^(?P<label><PERSON>):"
    rf"|\b(?:{_SAID}|asked|continued)\b,? (?:the )?(?P<back><PERSON>)"
    r"|\b(?i:report|presentation|briefing|statement|remarks|address|speech|lecture|talk|paper|intervention"
    r"|message)s?"
    r" (?:of|by|from|given by|delivered by|made by) (?:the )?(?P<giver><PERSON>)"
    r"|\b(?i:remarks|address|speech|words|welcome|keynote)\b[^.;<WHO>]{0,60} (?:came from|fell to) (?:the "
    r")?(?P<opener><PERSON>)"
    r"|\b(?i:moderator|speaker|rapporteur|presenter)s?(?::| –| -) (?:the )?(?P<listed><PERSON>)"
    r"|\b(?:facilitated|moderated|opened|addressed|run|delivered|presented|read|given|held"
    r"|led) by (?:the )?(?P<by><PERSON>)"
    r"|\b(?:[Aa]ccording to|[Ii]n the words of) (?:the )?(?P<source><ACTOR>)"
)
_SPEAKS_FOR = pattern(
    r"(?P<who><PERSON>) [^.<PERSON>]{0,160}?\b(?:reaffirmed|reiterated|expressed|underscored|conveyed"
    r"|stressed|emphasi[sz]ed|underlined|noted)"
    r"(?: the| its| steadfast| strong| continued| enduring"
    r"| full)* (?P<of><PARTY>)(?:'s)? (?:\w+ )?(?:support|commitment|appreciation|readiness|position"
    r"|resolve|determination|willingness|interest|keenness|gratitude|desire|intention)\b"
)
_PRAISED = re.compile(
    r"(?:praised|lauded|commended|recalled|cited|described|mentioned|lamented|attended"
    r"|outlined)\b"
)
_SPOKESMAN = re.compile(r"(?i)spokes|press|journalist|correspondent|editor|news")


_RECALLS = pattern(rf"<PERSON>{_BETWEEN}(?:recall(?:s|ed)|reminded)\b")


def _is_of_now(view: View) -> bool:
    """Whether a sentence tells what was said at the meeting, be it of the next one or of an earlier one."""
    return view.scope is not Scope.EARLIER or _RECALLS.search(view.text) is not None


def spoke(view: View, context: Context) -> Iterator[Fact]:
    """Those who spoke.

    "Secretary General ... noted the growth of cybercrime."
    """
    del context
    if not view.holds("PERSON") or not _is_of_now(view):
        return
    for match in _SPEAKS_FOR.finditer(view.text):
        actor, party = view.mention_at(match.start("who")), party_of(view.mention_at(match.start("of")))
        if isinstance(actor, Actor) and party is not None and party_of(actor) is None:
            yield from participant(view, party, "spoke")
            yield person_fact(view, actor, "spoke", party)
    for match in _SPEECH.finditer(view.text):
        for actor in view.mentions(*match.span(match.lastgroup or 0)):
            if not isinstance(actor, Actor) or _SPOKESMAN.search(actor.role or ""):
                continue
            if match["back"] and _PRAISED.match(match[0]):
                continue
            if actor.start in view.apart or (match["did"] and not (actor.is_certain or actor.parties)):
                continue
            yield from participant(view, actor, "spoke")
            yield StatementFact(
                rule="spoke",
                spans=(view.span(),),
                speaker=person_fact(view, actor, "spoke", party_of(actor)),
                summary=view.plain,
                topics=view.topics(0, len(view.text)),
            )
