"""Where the meeting took place."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopmodel.documents.blocks import BlockKind
from coopmodel.facts.context import Context
from coopmodel.facts.hosts import hosted
from coopmodel.facts.kinds import Fact, MeetingFact, PartyFact
from coopmodel.facts.participants import party_of
from coopmodel.facts.patterns import Pattern, pattern
from coopmodel.facts.scope import Scope
from coopmodel.facts.view import View
from coopmodel.facts.words import HELD, MEETING
from coopmodel.mentions.kinds import Actor, Body, Mention, PlaceMention

__all__ = ["held_at", "held_here"]

_CITY = r"(?:here in )?(?:the )?(?:\w+ |[\ue003\ue004] )?(?:capital,? (?:city )?(?:of )?|city of |[A-Z]\w+ )?"
_PLACES = (
    (
        4,
        pattern(
            rf"^\W*(?:(?:On|From|Between) )?<DATE>,? (?:\w+, )?in {_CITY}(?P<place><PLACE>)"
            rf"|^\W*[Ii]n {_CITY}(?P<city><PLACE>),? (?:on )?<DATE>"
            r"|(?P<venue><PLACE>)(?: \(<PARTY>\))? (?:became|was|is) the venue\b"
            r"|\bat (?:the )?(?:<PARTY>,|(?:<PARTY> )?(?:<BODY>,?|[A-Z][\w ]{3,50},)) (?P<seat><PLACE>)"
            r"|\bstay(?:ed|ing|s) in (?P<stay><PLACE>)"
        ),
    ),
    (
        4,
        pattern(rf"\b{HELD}\b[^<PLACE>]{{0,240}}?\b(?:in|at|to) {_CITY}(?P<place><PLACE>)"),
    ),
    (
        4,
        pattern(
            r"(?:^|, )\W*(?:\w+ )?(?P<place><PLACE>) (?:recently |yesterday |today |will |also |has |is to "
            r"|is |(?:on |in )?<DATE> )*"
            r"(?:host(?:s|ed|ing)?|play(?:s|ed)? host)\b"
        ),
    ),
    (3, pattern(rf"\b{MEETING}\b[^<PLACE>]{{0,80}}?\bin (?P<place><PLACE>)")),
    (
        3,
        pattern(
            r"\b(?:visit(?:ed|s|ing)?|(?:[Vv]isit|[Dd]elegation|[Tt]rip|[Mm]ission|travel(?:l?ed|s)"
            rf"|arriv(?:ed|es?|ing)) (?:to|in)) {_CITY}(?P<place><PLACE>)"
            rf"|\bwelcomed\b[^.;<PLACE>]{{0,200}}? (?:to|in|at) {_CITY}(?P<hall><PLACE>)"
            rf"|\b(?:is|was|are|were) in {_CITY}(?P<now><PLACE>)(?: (?:on|from) <DATE>)? (?:for|to [a-z]+)\b"
            rf"|\bcall(?:ed|s)? on (?:the )?<ACTOR>[^.;<PLACE>]{{0,120}}? in {_CITY}(?P<office><PLACE>)"
        ),
    ),
    (
        3,
        pattern(
            rf"\b(?:leave|left|depart)\w* for {_CITY}(?P<place><PLACE>)[^.]{{0,60}}?\bto (?:attend|take part"
            r"|participate|join)\b"
        ),
    ),
    (2, pattern(rf"\b[Ii]n {_CITY}(?P<place><PLACE>)[^.]{{0,160}}\b{HELD}\b")),
    (2, pattern(rf"(?P<place><PLACE>) (?:[A-Z]\w+ ){{0,5}}{MEETING}\b")),
    (
        2,
        pattern(
            rf"\b{HELD}\b[^<PARTY>]{{0,140}}?\bin (?:the )?(?P<place><PARTY>)(?!'s|-| and"
            r"| [a-z]+ (?:delegation|side))"
        ),
    ),
    (
        1,
        pattern(
            r"\b[Tt]ravel(?:l?ed|s) to (?:the )?(?P<place><PARTY>) (?:for|to (?:attend|take part"
            r"|participate))"
        ),
    ),
    (
        1,
        pattern(
            r"\b(?:[Dd]uring|[Oo]n) (?:an?|his|her|their|the)(?: [\w-]+){0,3} (?:visit|trip) to (?:the )?"
            r"(?P<place><PARTY>)"
        ),
    ),
    (1, pattern(rf"^\W*In (?:the )?(?P<place><PARTY>),[^.]{{0,120}}\b{HELD}\b")),
    (1, pattern(rf"\b{MEETING}\b[^<PARTY>]{{0,60}}?\bin (?:the )?(?P<place><PARTY>)(?!'s|-)")),
    (1, pattern(rf"\b(?:{HELD}|{MEETING})\b[^.]{{0,80}}?\bin the (?P<place><NATION>) capital\b")),
    (
        1,
        pattern(
            rf"\b(?:{HELD}|{MEETING})\b[^.]{{0,140}}?\b(?:at"
            r"|in) (?:the )?(?:\w+ of (?:the )?)?(?P<place><BODY>)"
            r"|\bvisit(?:ed|s|ing)? (?:the )?(?:headquarters of (?:the )?)?(?P<seen><BODY>)"
        ),
    ),
)
_ELSEWHERE = pattern(
    r"(?:[Ee]mbass(?:y|ies)|[Cc]onsulates?|[Mm]ission|[Cc]ommission"
    r"|(?<!his )(?<!her )(?<!their )[Oo]ffices?|based|(?:Protocol|Convention"
    r"|Agreement|Treaty|[Mm]emorandum|[Ii]nformation)[^,.]{0,60}(?<!was)(?<!were) signed|(?:that"
    r"|which) (?:was|were) signed|adopted|academy|attacks?|crisis"
    r"|situation|processed|ports) (?:of <PARTY> )?(?:(?!in )\w+ ){0,3}in $"
)
_POSTED = re.compile(r"(?i)\b(?:embassy|mission|consulate|office)\b")
_CITED = re.compile(
    r"\b(?:stemming from|launched at|initiated at|issued|endorsed|adopted"
    r"|agreed upon)(?: by| at)?\b[^.;]{0,160}$"
)
_MISSION = "embassy|mission|consulate|forces|troops|representation"
_POSTED_BODY = re.compile(rf"(?i:{_MISSION})|Delegation")
_ABROAD = re.compile(rf"(?i){_MISSION}|delegation|side|group|team")
_UNDERTAKEN = pattern(
    r"\b(?:agreed|decided|resolved|offer(?:s|ed)?|propos(?:es|ed)|suggest(?:s|ed)|undertook|pledged"
    r"|recommended"
    r"|invited <WHO>) (?:that|to|for) [^.;]{0,120}$"
)
_AT = pattern(
    r"\b(?:signed|held|met|hosted|received|took place|gathered) [^.;]{0,40}?\bat (?:the "
    r"|its )?[^,.;]{3,80} in $"
)
_ALONE = {"\ue005", "\ue005."}
_WHOLE = pattern(r"^(?P<place><PLACE>)")
_TIME = re.compile(r"[0-2]?[0-9]:[0-5][0-9]")


def _follows_stamp(view: View, context: Context) -> bool:
    """Whether a line stands behind one that gives no more than a time or a date."""
    number = view.sentence.number
    before = context.views[number - 1] if number else None
    return before is not None and (before.text == "\ue006" or _TIME.fullmatch(before.plain) is not None)


def _is_seat(view: View, at: int) -> bool:
    """Whether a place but tells where an embassy, an agreement or the like belongs, and nobody met at it."""
    before = view.text[:at]
    beside = view.mention_at(at - len(" in ") - 1)
    named = before.endswith(" in ") and (
        (isinstance(beside, Body) and _POSTED_BODY.search(beside.text) is not None)
        or (isinstance(beside, Actor) and _POSTED.search(beside.role or "") is not None)
    )
    elsewhere = named or any(form.search(before) for form in (_ELSEWHERE, _UNDERTAKEN, _CITED))
    return elsewhere and not _AT.search(before)


def held_at(view: View, context: Context) -> Iterator[Fact]:
    """The city, or only the state, in which a sentence says that the meeting was held.

    "The talks took place in Tbilisi." "Yesterday Astana hosted the conference."
    """
    if view.scope is not Scope.MEETING or not view.holds("PLACE", "PARTY", "NATION", "BODY"):
        return
    if len(view.sentence.mentions) == 1 and view.text in _ALONE and _follows_stamp(view, context):
        forms: tuple[tuple[int, Pattern], ...] = ((2, _WHOLE),)
    else:
        forms = _PLACES
    for strength, form in forms:
        for match in form.finditer(view.text):
            at = max(match.start(group) for group in match.groupdict())
            mention = view.mention_at(at)
            if _is_seat(view, at):
                continue
            weight = strength - (view.sentence.block.kind in {BlockKind.ITEM, BlockKind.ROW})
            span = (view.span_of(mention),) if mention else ()
            located = _located(view, mention)
            if located is None:
                continue
            city, code, name = located
            if city is not None:
                yield MeetingFact(rule="held_at", spans=span, field="city", value=city, strength=weight)
            yield MeetingFact(
                rule="held_at", spans=span, field="country", value=code, label=name, strength=weight
            )
            return


def _located(view: View, mention: Mention | None) -> tuple[str | None, str, str | None] | None:
    """The city that a mention tells, if it does, and the code and name of the state."""
    if isinstance(mention, PlaceMention):
        return mention.city, mention.country, mention.state
    party = party_of(mention)
    if party is None or not party.is_state:
        return None
    if isinstance(mention, Body):
        return None if _ABROAD.search(mention.text) else (None, party.code, party.name)
    city = view.plain[party.start : party.end] if party.is_city else None
    return city, party.code, party.name


_HERE = pattern(rf"\b{HELD}\b[^.;]{{0,100}}?\bhere\b")
_VENUE = pattern(
    rf"\b{HELD}\b[^.;<PLACE>]{{0,100}}?\b(?:at|in) (?:the |an? |its )?(?:[^.,;<PLACE>]{{0,50}}?\b(?:"
    r"[Hh]otel|[Rr]esort|[Hh]eadquarters|HQ|premises|[Pp]alace|[Cc]onvention [Cc]ent(?:re|er)"
    r"|[Cc]onference [Hh]all)\b"
    r"|(?P<seat><BODY>))"
)
_SEAT = re.compile(r"(?i)headquarters|\bHQ\b")


def held_here(view: View, context: Context) -> Iterator[Fact]:
    """The city of the dateline, where they met "here", in a hotel or at a seat, or its state was host.

    "LUSAKA, 4 May - Ministers of justice met here today."
    """
    if view.scope is not Scope.MEETING or context.dateline is None:
        return
    above, place = context.dateline
    if above.sentence.number > view.sentence.number:
        return
    is_here = _HERE.search(view.text) is not None
    if is_here or _has_venue(view) or any(_hosts(fact, place.country) for fact in hosted(view, context)):
        strength, spans = 3 if is_here else 1, (above.span_of(place),)
        for field, value, label in (("city", place.city, None), ("country", place.country, place.state)):
            yield MeetingFact(
                rule="held_here", spans=spans, field=field, value=value, label=label, strength=strength
            )


def _has_venue(view: View) -> bool:
    match = _VENUE.search(view.text)
    return match is not None and (not match["seat"] or bool(_SEAT.search(view.words(*match.span("seat")))))


def _hosts(fact: Fact, country: str) -> bool:
    return isinstance(fact, PartyFact) and fact.code == country and fact.capacity == "host"
