"""Where the meeting took place."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopmodel.documents.blocks import BlockKind
from coopmodel.facts.context import Context
from coopmodel.facts.kinds import Fact, MeetingFact, PartyFact
from coopmodel.facts.meeting.buildings import BUILDING
from coopmodel.facts.meeting.bygone import is_bygone
from coopmodel.facts.meeting.headed import dated_place, is_time
from coopmodel.facts.meeting.venues import PLACES
from coopmodel.facts.patterns import Pattern, pattern
from coopmodel.facts.scope import Scope
from coopmodel.facts.view import View
from coopmodel.facts.who.hosts import hosted
from coopmodel.facts.who.participants import party_of
from coopmodel.facts.words import HELD, MEETING
from coopmodel.mentions.kinds import Actor, Body, DateMention, Mention, PlaceMention

__all__ = ["held_at", "held_here"]

_ELSEWHERE = pattern(
    r"(?:[Ee]mbass(?:y|ies)|[Cc]onsulates?|[Mm]ission|[Cc]ommission"
    r"|(?<!his )(?<!her )(?<!their )[Oo]ffices?|based|(?:Protocol|Convention"
    r"|Agreement|Treaty|[Mm]emorandum|[Ii]nformation)[^,.]{0,60}(?<!was)(?<!were) signed|(?:that"
    r"|which) (?:was|were) signed|adopted|academy|attacks?|crisis"
    r"|situation|processed|ports) (?:of <PARTY> )?(?:(?!in )\w+ ){0,3}in $"
)
_POSTED = re.compile(r"(?i)\b(?:embassy|mission|consulate|office)\b")
_CITED = re.compile(
    r"\b(?:continuation of|follow-up (?:to|of)|stemming from|launched at|initiated at|issued|endorsed|adopted"
    r"|agreed upon)(?: by| at)?\b[^.;]{0,160}$"
)
_MISSION = "embassy|mission|consulate|forces|troops|representation"
_POSTED_BODY = re.compile(rf"(?i:{_MISSION})|Delegation")
_ABROAD = re.compile(rf"(?i){_MISSION}|delegation|side|group|team")
_UNDERTAKEN = pattern(
    r"\b(?:agreed|decided|resolved|offer(?:s|ed)?|propos(?:es|ed)|suggest(?:s|ed)|undertook|pledged"
    r"|recommended"
    r"|invited <WHO>) (?:that|to|for) [^.;]{0,260}$"
    r"|\binvit(?:ation|ed|es)\b[^.;]{0,80}\bto (?:visit |come to )?$"
    r"|\b(?:return|next|coming|future|planned|forthcoming|later) (?:visit|trip) to $"
    r"|\b(?:course|training|programme|exercise|operation|project|office)s? (?:to|will|which will|due to)"
    r" [^.;]{0,60}$"
)
_AT = pattern(
    r"\b(?:signed|held|met|hosted|received|took place|gathered) [^.;]{0,160}?\bat (?:the "
    r"|its )?[^,.;]{1,80} in $"
    r"|\bvisit to (?:the )?[^,.;]{1,80} in $"
)
_ALONE = {"\ue005", "\ue005."}
_WHOLE = pattern(r"^(?P<place><PLACE>)")
_NAMED_AFTER = re.compile(
    r"(?i)(?:'s|’s)? (?:valley|basin|river|region|province|process|declaration|convention|protocol"
    r"|agreement|treaty"
    r"|framework|principles|action plan)\b"
)
"""What is behind the name of a city where it stands in another name: "the Fergana valley"."""


def _follows_stamp(view: View, context: Context) -> bool:
    """Whether a line stands behind one that gives no more than a time or a date."""
    number = view.sentence.number
    before = context.views[number - 1] if number else None
    return before is not None and (before.text == "\ue006" or is_time(before))


def _is_seat(view: View, at: int) -> bool:
    """Whether a place but tells where an embassy, an agreement or the like belongs, and nobody met at it."""
    before = view.text[:at]
    beside = view.mention_at(at - len(" in ") - 1)
    named = before.endswith(" in ") and (
        (isinstance(beside, Body) and _POSTED_BODY.search(beside.text) is not None)
        or (isinstance(beside, Actor) and _POSTED.search(beside.role or "") is not None)
    )
    named = named or _NAMED_AFTER.match(view.text, at + 1) is not None
    elsewhere = named or any(form.search(before) for form in (_ELSEWHERE, _UNDERTAKEN, _CITED))
    return elsewhere and not (_AT.search(before) or _is_of_these_days(view, at))


_ON_DAY = pattern(r"<PLACE>,? (?:on )?<DATE>")


def _is_of_these_days(view: View, at: int) -> bool:
    """Whether a weekday, or "today", stands behind a place: what was signed there then is the news."""
    day = _ON_DAY.match(view.text, at)
    mention = view.mention_at(day.end() - 1) if day else None
    return isinstance(mention, DateMention) and mention.date.relative is not None


def held_at(view: View, context: Context) -> Iterator[Fact]:
    """The city, or only the state, in which a sentence says that the meeting was held.

    "The talks took place in Tbilisi." "Yesterday Astana hosted the conference."
    """
    if view.scope is not Scope.MEETING or not view.holds("PLACE", "WHO", "DATE"):
        return
    if is_bygone(view, context):
        return
    if len(view.sentence.mentions) == 1 and view.text in _ALONE and _follows_stamp(view, context):
        forms: tuple[tuple[int, Pattern], ...] = ((2, _WHOLE),)
    else:
        forms = PLACES
    line = dated_place(view, context)
    if line is not None:
        yield from _at(line.view, line.place, 2)
    yield from _received(view)
    for strength, form in forms:
        for match in form.finditer(view.text):
            at = max(match.start(group) for group in match.groupdict())
            mention = view.mention_at(at)
            if _is_seat(view, at):
                continue
            weight = strength - (view.sentence.block.kind in {BlockKind.ITEM, BlockKind.ROW})
            span = (view.span_of(mention),) if mention else ()
            located = _located(view, mention, is_inviting=match.lastgroup == "inviting")
            if located is None:
                continue
            city, code, name = located
            if city is not None:
                yield MeetingFact(rule="held_at", spans=span, field="city", value=city, strength=weight)
            yield MeetingFact(
                rule="held_at", spans=span, field="country", value=code, label=name, strength=weight
            )
            return


def _at(view: View, place: PlaceMention, strength: int) -> Iterator[Fact]:
    for field, value, label in (("city", place.city, None), ("country", place.country, place.state)):
        yield MeetingFact(
            rule="held_at",
            spans=(view.span_of(place),),
            field=field,
            value=value,
            label=label,
            strength=strength,
        )


def _located(
    view: View, mention: Mention | None, *, is_inviting: bool = False
) -> tuple[str | None, str, str | None] | None:
    """The city that a mention tells, if it does, and the code and name of the state."""
    if isinstance(mention, PlaceMention):
        return mention.city, mention.country, mention.state
    party = party_of(mention)
    if party is None or not party.is_state:
        return None
    if isinstance(mention, Body) and _ABROAD.search(mention.text) and not is_inviting:
        return None
    city = view.plain[party.start : party.end] if party.is_city else None
    return city, party.code, party.name


_CAPTION = 6
"""How many sentences of captions and the like may stand above the dateline."""

_HERE = pattern(rf"\b{HELD}\b[^.;]{{0,100}}?\bhere\b|\b{MEETING} here\b")
_VENUE = pattern(
    rf"\b(?:{HELD}\b[^.;<PLACE>]{{0,100}}?|(?:was|were|is|are)) (?:at|in) (?:the |an? |its |his "
    rf"|her )?(?:office\b"
    rf"|[^.,;<PLACE>]{{0,50}}?\b(?:"
    rf"{BUILDING}|[Rr]esort)\b"
    r"|(?P<seat>[<BODY><PARTY>]))"
)
_SEAT = re.compile(r"(?i)headquarters|\bHQ\b")
_MINISTRY = re.compile(r"(?i)(?:[\w'-]+ ){0,3}(?:ministry|parliament|prosecutor)")


def held_here(view: View, context: Context) -> Iterator[Fact]:
    """The city of the dateline, where they met "here", in a hotel or at a seat, or its state was host.

    "LUSAKA, 4 May - Ministers of justice met here today."
    """
    if view.scope is not Scope.MEETING or context.dateline is None:
        return
    above, place = context.dateline
    if above.sentence.number > view.sentence.number + _CAPTION:
        return
    is_here = _HERE.search(view.text) is not None
    if is_here or _has_venue(view, place.country) or _is_home(view, context, place.country):
        strength, spans = 3 if is_here else 1, (above.span_of(place),)
        for field, value, label in (("city", place.city, None), ("country", place.country, place.state)):
            yield MeetingFact(
                rule="held_here", spans=spans, field=field, value=value, label=label, strength=strength
            )


_RECEIVED = pattern(
    r"(?P<host><ACTOR>|<BODY>)[^.;<ACTOR>]{0,80}?\b(?:received|receives|welcomed|welcomes)\b"
    r"(?! (?:the|an?) (?:news|decision|support|proposal|agreement|report|letter|request|award|progress))"
    r"[^.;]{0,80}?(?:<ACTOR>|\b(?:delegat|ambassador|guests|counterpart|colleagues))"
    r"|\b(?:was|were) (?:received|welcomed) by (?:the )?(?P<by><ACTOR>|<BODY>)"
)
_CALLS = pattern(
    r"(?P<host><PARTY>),?[^.;<PARTY>]{0,60}? (?:is receiving|receives|received|will receive"
    r"|is to receive|convenes"
    rf"|hosts|is hosting|will host|is to host) (?:the|its|an?) [^.;]{{0,60}}\b{MEETING}\b"
)
"""What tells that a state calls a meeting, which is then where the text was written if that lies in it."""

_SENT = re.compile(r"(?i)ambassador|embassy|consul|attach")


def _received(view: View) -> Iterator[Fact]:
    """The state whose official received others.

    "The Minister of Justice of Latvia, Anna Kalna, received the Ambassador of Japan."
    """
    for mention in _receiving(view):
        party = party_of(mention)
        if party is not None and party.is_state:
            yield MeetingFact(
                rule="held_at",
                spans=(view.span_of(mention),),
                field="country",
                value=party.code,
                label=party.name,
            )


def _receiving(view: View) -> Iterator[Mention]:
    """Those at home who received others: no ambassadors, who do so abroad."""
    for match in _RECEIVED.finditer(view.text):
        at = match.start(match.lastgroup or 0)
        mention = view.mention_at(at)
        if mention is not None and not _SENT.search(view.words(at, at + 1)):
            yield mention


def _is_home(view: View, context: Context, country: str) -> bool:
    """Whether a sentence tells that the state of the dateline was the host, or that they met in it."""
    match = _CALLS.search(view.text)
    party = party_of(view.mention_at(match.start("host"))) if match is not None else None
    if party is not None and party.code == country:
        return True
    if any(party_of(mention) is None for mention in _receiving(view)):
        return True
    facts = (*hosted(view, context), *held_at(view, context))
    return any(_hosts(fact, country) for fact in facts)


def _has_venue(view: View, country: str) -> bool:
    """Whether they met in a hotel, at a seat or a ministry, which may well be in a state's city."""
    match = _VENUE.search(view.text)
    if match is None or not match["seat"]:
        return match is not None
    words, party = view.words(*match.span("seat")), party_of(view.mention_at(match.start("seat")))
    is_own = _MINISTRY.match(words) is not None and (party is None or party.code == country)
    return is_own or _SEAT.search(words) is not None


def _hosts(fact: Fact, country: str) -> bool:
    if isinstance(fact, MeetingFact):
        return fact.field == "country" and fact.value == country
    return isinstance(fact, PartyFact) and fact.code == country and fact.capacity == "host"
