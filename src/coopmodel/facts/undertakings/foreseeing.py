"""What of a clause told in the future names an undertaking: its subject, or what the subject will do."""

from __future__ import annotations

import re

from coopmodel.facts.patterns import pattern
from coopmodel.facts.undertakings.clauses import Clause
from coopmodel.facts.undertakings.nouns import kind_of, names_thing, names_undertaking, recurrence_of
from coopmodel.facts.undertakings.verbs import (
    begins,
    brings_about,
    does,
    is_done,
    is_left_open,
    is_shared_out,
    is_talk,
    moves,
)
from coopmodel.facts.view import View
from coopmodel.facts.words import MEETING, any_of
from coopmodel.mentions.ordinals import ORDINAL

__all__ = ["begun", "brought_about", "done", "is_beginning", "is_meeting_to_come"]

_ABSTRACT = any_of(
    r"""
    objectives? | aims? | goals? | purpose | emphasis | attention | success | importance | details | dates?
    venue | place | results? | outcomes? | issues? | questions? | matters? | idea | theme | topics?
    proposals? | suggestions? | efforts | cooperation | request | answer | arrangements? of | heads?
    (?:state |national )?budget | bill | court | parliament | gang | members | contents | [Mm]inutes
    communiqu\w+ | trade | participants | delegat\w+ | traffickers
    criminals
    """
)
_NO_SUBJECT = pattern(
    rf"(?:[Tt]he |[Aa]n? |[Tt]heir |[Ii]ts )?(?:main |first |other )?{_ABSTRACT}\b"
    r"|(?:[Ii]t|[Tt]his|[Tt]hat|[Hh]e|[Ss]he|I|[Tt]here|[Ww]hich|[Ww]ho|[Ww]hat|[Tt]hese|[Tt]hose)?$"
    r"|(?!.* (?:which|who|that) ).* (?:is|are|was|were|has|have|had)\b"
)
"""What no undertaking is: a part of the talks, a pronoun, or words with a verb of their own."""

_GATHERING = r"meetings?|sessions?|summit|talks|visits?|ceremony|sitting|assembly"
_GATHERINGS = re.compile(rf"(?i)\b(?:{_GATHERING})\b")
_MEETINGS = re.compile(
    rf"(?i)\b(?:{_GATHERING}|conferences?|dialogue|rounds?|events?|consultations|congress|forum)(?![\w-])"
)
_NUMBERED = re.compile(
    rf" (?:(?:the|its|their) (?:{ORDINAL})|the next|[^.]{{0,20}}\bnext) [^.]{{0,60}}{MEETING}"
)
_HEAD = re.compile(r"(?:(?! (?:of|for|on|between|in|to|with) ).)*")
_EDITION = re.compile(rf"(?:[Tt]he |[Ii]ts |[Aa] )?(?:{ORDINAL}|[Nn]ext|[Ss]econd) (?:stage|phase|edition)\b")
_NEW = re.compile(r"(?:[Aa]n?|[Oo]ne|[Tt]he first|[Jj]oint|[Cc]ommon) [a-z]")
_DATE = pattern(r"<DATE>")
_NEAR = 90


def is_meeting_to_come(words: str) -> bool:
    """Whether words behind a verb are about the meeting that is announced: no undertaking of its own."""
    return _NUMBERED.match(words) is not None


def _is_dated(view: View, clause: Clause, stop: int) -> bool:
    """Whether a date stands in a clause, up to a little behind its verb."""
    return _DATE.search(view.text, clause.start, min(len(view.text), stop + _NEAR)) is not None


def begun(view: View, clause: Clause, stop: int) -> tuple[int, int] | None:
    """The subject, if it is a thing of its own that will begin or be done."""
    if _NO_SUBJECT.match(view.text, *clause.subject):
        return None
    subject = view.words(*clause.subject)
    head = _HEAD.match(subject)
    if head and _MEETINGS.search(head[0]) and kind_of(subject[:_NEAR]) not in {"training", "operation"}:
        return None
    named = names_undertaking(subject) and (kind_of(head[0] if head else "") or kind_of(subject) != "body")
    if named or _EDITION.match(subject):
        return clause.subject
    thing = names_thing(subject) or _NEW.match(subject) is not None
    rest = view.words(clause.start, min(len(view.text), stop + _NEAR))
    return clause.subject if thing and (_is_dated(view, clause, stop) or recurrence_of(rest)) else None


_HALF = {"in": pattern(r" (?:place|use|force|operation|service|the hands)\b"), "taken": pattern(r" up\b")}
"""What must stand behind some verbs, so that they tell of an undertaking."""

_COUNTED = pattern(
    r"(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Ee]leven|[Tt]welve"
    r"|[Tt]wenty|[Tt]hirty|[0-9]+)\b"
)


def brought_about(view: View, clause: Clause, verb: str, stop: int) -> tuple[int, int] | None:
    """The subject of "will be ...", if it is brought about."""
    half = _HALF.get(verb)
    if is_left_open(verb) or (half and not half.match(view.text, stop)):
        return None
    counted = is_done(verb) and _COUNTED.match(view.text, *clause.subject)
    if counted and names_thing(view.words(*clause.subject)):
        return clause.subject
    return begun(view, clause, stop)


def done(view: View, clause: Clause, verb: tuple[int, int], end: int) -> tuple[int, int] | None:
    """What will be done by the subject, or the subject if it will begin."""
    word, start = view.text[slice(*verb)], verb[1]
    if is_beginning(view, word, start) and (name := begun(view, clause, start)):
        return name
    rest = view.words(start, min(end, start + _NEAR)) if start < end else ""
    if not rest or is_talk(word) or _brings_nothing_about(word, rest):
        return None
    things = not _NO_SUBJECT.match(view.text, *clause.subject) and names_thing(view.words(*clause.subject))
    dated = _DATE.search(view.text, clause.start, end) is not None
    if moves(word) and things and dated:
        return clause.subject[0], end
    shared_out = is_shared_out(word) and dated and _GIVEN.match(rest) is not None
    if shared_out or _has_object(rest, known=does(word) or (moves(word) and things)):
        particle = _PARTICLE.match(view.text, start)
        return (particle.end() if particle else start) if brings_about(word) else verb[0], end
    settled = " decided" in view.text or " agreed" in view.text
    return (clause.subject[0], end) if things and (dated or settled) else None


def _brings_nothing_about(verb: str, rest: str) -> bool:
    """Whether what stands behind a verb is a meeting, an affair of one state, or somebody told something."""
    if _OF_ONE_STATE.match(rest) or (verb in _TO and rest.startswith(" to ")):
        return True
    return is_meeting_to_come(rest) or (kind_of(rest) == "meeting" and _GATHERINGS.search(rest) is not None)


_INTO = pattern(r" into (?:force|effect|operation|use|service|being)\b")


def is_beginning(view: View, verb: str, start: int) -> bool:
    """Whether a verb tells that its subject begins: "start", "set off", "take place", "enter into force"."""
    if verb in {"enter", "come"}:
        return _INTO.match(view.text, start) is not None
    if verb == "take":
        return view.text.startswith(" place", start)
    return begins(verb) or view.text.startswith((" off", " out"), start)


_OF_ONE_STATE = re.compile(
    r" (?:the |an? |its |their |this )?(?:new |draft |revised |amended )*(?:bills?|legislation"
    r"|laws?(?! enforcement)|amendments?|acts?|budget)\b"
)
"""What a state does at home: "submit the bill to parliament"."""

_GIVEN = re.compile(r" (?:an?|the|its|their|two|three|four|five|six|ten|twenty|[0-9]+) ")
_TO = frozenset("contribute report apply write speak lead".split())
"""Verbs with "to" behind them that bring nothing about: "report to one desk"."""

_ANEW = re.compile(r"\b(?:an?|one|two|three|four|five|joint|common|new|first|second|third|another|[0-9]+)\b")
_JOINT = re.compile(r" (?:an? )?(?:joint|shared|common|single|unified) [a-z]")
_NO_ADJUNCT = re.compile(r"(?:(?! (?:in|at|on|from|during|under|by|within|before|after) ).)*")
_FEW = 20
_PARTICLE = pattern(r" (?:up|out|on)\b")


def _has_object(rest: str, *, known: bool) -> bool:
    """Whether words behind a verb name something undertaken; behind one that is not known, something new."""
    near, nearest = _NO_ADJUNCT.match(rest, _FEW), _NO_ADJUNCT.match(rest)
    named = rest[:_FEW] + (near[0] if near else "")
    if names_undertaking(named):
        return known or _ANEW.search(named) is not None
    return known and (names_thing(nearest[0] if nearest else "") or _JOINT.match(rest) is not None)
