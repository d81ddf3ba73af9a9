"""What is told in the future: what somebody will do, and what will begin or be done."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopmodel.facts.context import Context
from coopmodel.facts.kinds import Fact
from coopmodel.facts.patterns import pattern
from coopmodel.facts.undertakings.aside import tells_undertakings
from coopmodel.facts.undertakings.clauses import Clause, clause_before, subject_before
from coopmodel.facts.undertakings.continuing import PART, THING
from coopmodel.facts.undertakings.foreseeing import (
    begun,
    brought_about,
    done,
    is_beginning,
    is_meeting_to_come,
)
from coopmodel.facts.undertakings.nouns import gathers, is_vague, kind_of, names_undertaking
from coopmodel.facts.undertakings.settled import status_told
from coopmodel.facts.undertakings.undertaking import Found, end_of, names, undertaking
from coopmodel.facts.undertakings.verbs import begins, does, is_done, is_wish, moves
from coopmodel.facts.view import View

__all__ = ["planned"]

_BEFORE = r"(?<=[\w,)\"<WHO><PLACE><DATE>'’])"
_AUXILIARY = (
    r"(?P<aux>will|shall|would|'ll|(?:is|are|'re) going to|(?:is|are)(?: now| also| both)?"
    r"(?: (?:due|set|expected|scheduled|planned|slated|supposed|intended|envisaged|foreseen))? to"
    r"|(?:have |has )?announced (?:plans|(?:their|its|an?|the) (?:intention|plans?)) to"
    r"|(?:also )?(?:plans?|intends?|is planning|are planning|is preparing|are preparing|are underway"
    r"|the plan|[Pp]lan) to)"
)
_BETWEEN = (
    r"(?: (?:each|also|both|all|now|then|soon|again|first|further|together|later|therefore|in turn|jointly"
    r"|shortly|(?:in|within) the (?:near|coming) [a-z]+|(?:from|in|by|as of|on) <DATE>(?: onwards)?,?))*"
    r"(?: (?:work|cooperate|collaborate|(?P<begin>begin|start)|continue)(?: together"
    r"| closely)?(?: with [^.,]{1,60}?)? to)?"
    r"(?: (?:also|jointly))?(?: assist in)?"
)
_FUTURE = pattern(
    rf"(?:^|{_BEFORE}(?: |(?='ll|'re))){_AUXILIARY}{_BETWEEN}"
    r" (?P<verb>(?:be|have been) (?:\w+ly )?(?P<passive>[a-z]+)|(?P<active>[a-z]+))\b"
)
_STATED = pattern(
    rf"{_BEFORE} (?:(?:is|are|has been|have been) (?:now |also |already )?(?:planned|scheduled|slated|due"
    r"|foreseen|envisaged|pencill?ed in|in the works|in preparation|under preparation)"
    r"(?: for| in| to take place)?(?=[^.;]{0,40}<DATE>)"
    r"|(?:is|are) (?:in the (?:pipeline|works|offing|making)|on the cards)"
    r"|(?:is|are) (?:heading|travelling|traveling|going|coming|flying|moving) (?=[^.;,]{0,60}<DATE>)"
    r"|(?:begins|starts|opens|kicks off|goes live|gets under way|resumes|falls)(?= [^.;,]{0,60}<DATE>))"
)
_SAME = pattern(
    r"(?:[Ii]t|[Tt]hey|(?:[Ss]uch an?|[Tt]his|[Tt]he|[Tt]he (?:said|latter|new|joint))"
    rf" {THING}"
    r"|(?:[Ii]ts|[Tt]heir) (?:execution|implementation|fulfil?ment|reali[sz]ation|work)"
    r"|(?:[Tt]he|[Ii]ts) (?:active|pilot|first|second) (?:phase|stage|edition|round))$"
)
"""A subject that is the undertaking told before it."""

_PART = pattern(rf"(?:[Ii]ts|[Tt]heir|[Tt]he|[Aa]n?)(?: [a-z-]+)? {PART}(?: of the [a-z -]{{3,30}})?$")
"""A subject that is a part of an undertaking told before it: "its first evaluation"."""

_PART_SENT = pattern(rf"(?: over| in)? (?:[Ii]ts|[Tt]heir|[Tt]he|[Aa]n?|any)(?: [a-z-]+)? {PART}\b")
"""The same as an object: "send their remarks"."""

_DEFINITE = re.compile(r"[Tt]he [a-z ]+$")
_SUBMITTED = frozenset(
    "brought submitted put presented sent circulated completed finished concluded signed".split()
)
"""What is done to an undertaking told before, without its beginning."""


def planned(view: View, context: Context) -> Iterator[Fact]:
    """What somebody will do, or what will begin or be done, if it is a thing of its own or has its date.

    "The centre will organise training programmes for investigators." "A task force will be formed."
    "Ten divers will take a rescue course in April."
    """
    if not tells_undertakings(view):
        return
    for match in _FUTURE.finditer(view.text):
        yield from _future(view, context, match)
    for match in _STATED.finditer(view.text):
        clause = _clause(view, match.start())
        if _PART.match(view.text, *clause.subject):
            continue
        if _SAME.match(view.text, *clause.subject):
            yield from _more(view, context, clause, match.end())
        elif name := begun(view, clause, match.end()):
            yield from _told(view, context, clause, name, match.end())
    yield from _prepared(view, context)
    for match in _IT.finditer(view.text):
        found = Found("planned", "planned", match.span(), None, match.span("rest"), tense=1, goes_on=True)
        yield from undertaking(view, context, found)


def _future(view: View, context: Context, match: re.Match[str]) -> Iterator[Fact]:
    """What a clause with "will", "is to" or the like tells."""
    verb = match["passive"] or match["active"]
    if _is_wish(view, verb, match.end()) or _ON_IT.match(view.text, match.end()):
        return
    clause, end = clause_before(view, match.start()), end_of(view, match.end())
    if _PART.match(view.text, *clause.subject) or _PART_SENT.match(view.text, match.end()):
        return
    begins_then = match["begin"] is not None or is_beginning(view, verb, match.end())
    if _SAME.match(view.text, *clause.subject) and (begins_then or is_done(verb)):
        yield from _more(view, context, clause, match.end(), begins_then=verb not in _SUBMITTED)
        return
    if match["active"] and _is_object(view, clause):
        yield from _more(view, context, clause, match.end())
        return
    place = match.span("verb")
    if match["active"] and _WHO.search(view.text, max(0, match.start() - _SHORT), match.start() + 1):
        if begins(verb) or verb in {"convene", "meet"}:
            yield from _more(view, context, Clause(place[0], clause.subject), match.end())
        return
    name = brought_about(view, clause, verb, place[1]) if match["passive"] else done(view, clause, place, end)
    if name is not None and (match["aux"] != "would" or _is_certain(view, clause, match.start(), end)):
        yield from _told(view, context, clause, name, match.end(), binding=match["aux"] == "shall")


def _is_object(view: View, clause: Clause) -> bool:
    """Whether a clause tells what somebody will do with the thing before: "which they will complete"."""
    return clause.subject[0] < clause.subject[1] and view.text.endswith(", which ", 0, clause.start)


_ON = r" (?:at|on|over|into|through)"
_ON_IT = pattern(rf"{_ON} (?:it|them)\b|(?<=build) (?:up)?on\b")
"""What makes the verb before it that of work on a thing that is there."""

_WHO = pattern(r"\b(?:which|who|that)[ ,]*$")
_SHORT = 8
_JOINT = pattern(
    r" (?:an? )?(?:joint|shared|common|single|unified) [a-z]"
    r"|(?<= expand| update) (?:the|its|their) (?:(?!use|number|scope|work|role)[\w<WHO><PLACE>-]+ ){1,5}"
    r"(?:programmes?|programs?|platform|network|system|project|database|scheme|initiative|training)\b"
)


def _is_wish(view: View, verb: str, end: int) -> bool:
    """Whether a verb tells of a wish, and not of keeping a thing that the parties have in common."""
    known = does(verb) or moves(verb) or begins(verb)
    return is_wish(verb) and not known and not _JOINT.match(view.text, end)


_DATE = pattern(r"<DATE>")
_REPORTED = pattern(r"\b(?:said|announced|stated|added|informed|told|confirmed|decided|agreed|disclosed)\b")


def _is_certain(view: View, clause: Clause, verb: int, end: int) -> bool:
    """Whether what "would" be will be: it has its date, or is what somebody said."""
    dated = _DATE.search(view.text, clause.start, end) is not None
    return dated or _REPORTED.search(view.text, 0, verb) is not None


def _clause(view: View, at: int) -> Clause:
    """The clause of a verb; behind "which" that of what it stands for."""
    clause = clause_before(view, at)
    if clause.subject[0] < clause.subject[1]:
        return clause
    subject = subject_before(view, at)
    return Clause(subject[0], subject)


_DRAFT = re.compile(
    r"(?i)(?:the |a )?(?:(?:fresh|new|first|revised|final) )*(?:(?:draft|text) |concept (?:note|paper) "
    r"|paper (?:on|for) )"
)


def _told(
    view: View, context: Context, clause: Clause, name: tuple[int, int], start: int, *, binding: bool = False
) -> Iterator[Fact]:
    """The undertaking of a clause, with the date that stands behind its verb, else before its subject."""
    status = "agreed" if binding else status_told(view, context)
    if _DRAFT.match(view.words(*name)) or " draft" in view.text[clause.subject[1] : start]:
        status = "drafted"
    end = end_of(view, start)
    before = (clause.start, clause.subject[0])
    spots = ((start, end), (clause.subject[1], start), before)
    dated = next((spot for spot in spots if _DATE.search(view.text, *spot)), (start, start))
    quoted = (clause.start if dated is before else min(clause.subject[0], name[0]), end)
    yield from undertaking(view, context, Found("planned", status, name, quoted, dated, tense=1))


def _more(
    view: View, context: Context, clause: Clause, start: int, *, begins_then: bool = True
) -> Iterator[Fact]:
    """The date that a clause adds to the undertaking told before it, as that of its beginning or as due."""
    rest = (start, end_of(view, start))
    if _DATE.search(view.text, *rest):
        status = status_told(view, context)
        dated = rest if begins_then else (start, start)
        subject = view.words(*clause.subject)
        alone = _DEFINITE.match(subject) is not None and not is_vague(subject[len("the ") :])
        found = Found(
            "planned",
            status,
            clause.subject if alone else rest,
            (clause.start, rest[1]),
            dated,
            tense=1,
            goes_on=True,
            or_alone=alone,
        )
        yield from undertaking(view, context, found)


_PREPARING = pattern(
    r"\b(?:(?:is|are) (?:now |also |currently )?(?:preparing|planning|organi[sz]ing|sending"
    r"|getting ready for)"
    r"|[Pp]reparations (?:(?:are|have) (?:\w+ )*)?for|[Tt]here (?:will|is to|are to|'ll) be) "
    r"(?P<what>(?:an?|the|two|three|joint|common|its|their)\b[^.]*)|\bplanning of (?P<planning>[^.]*)"
)
_IT = pattern(
    rf"\b(?:will|shall|would|to) (?:also |then |jointly )?[a-z]{{3,}}(?:{_ON})? (?:it|them)"
    r"(?P<rest> [^.;<DATE>]{0,70}<DATE>)"
)
"""What goes on about an undertaking as "it": "and will print it by May"."""

_HELPS = pattern(
    r"\b(?:will|shall|would|(?:is|are) (?:going |ready )?to) (?:also |jointly )?(?:help|assist|support)"
    r" (?:[^.,;]{1,60}? )??(?:(?:to |in |with |by )?(?P<verb>furnish|equip|set up|establish|build|create|open"
    r"|develop|launch|draft|furnishing|equipping|setting up|establishing|building|creating|opening"
    r"|developing|launching|drafting)|with the (?:setting[- ]up|establishment|creation|launch) of)"
    r" (?P<what>(?:an?|the|its|their|joint|new|two|three)\b[^.]*)"
)
"""What somebody will help others to bring about: "will help Norway to furnish a laboratory"."""

_BUILD = {"furnish", "furnishing", "equip", "equipping", "set up", "setting up", "build", "building"}
_ANY_THING = pattern(r"(?:an?|two|three|new) ")
_FIRST_WORDS = 60


def _prepared(view: View, context: Context) -> Iterator[Fact]:
    """What is being prepared, or will be there."""
    for match in _HELPS.finditer(view.text):
        start = match.start("what")
        end = end_of(view, start)
        built = match["verb"] in _BUILD and _ANY_THING.match(view.text, start)
        if built or names(view, start, end, within=_FIRST_WORDS):
            quoted = (clause_before(view, match.start()).subject[0], end)
            found = Found("planned", status_told(view, context), (start, end), quoted, tense=1)
            yield from undertaking(view, context, found)
    for match in _PREPARING.finditer(view.text):
        start = match.start(match.lastgroup or "what")
        end = end_of(view, start)
        words = view.words(start, end) if start < end else ""
        if match["planning"] is None and (
            kind_of(words) == "body" or gathers(words) or is_meeting_to_come(f" {words}")
        ):
            continue
        if names_undertaking(words[:_FIRST_WORDS]) or (match["planning"] and names(view, start, end)):
            status = "drafted" if kind_of(words) == "agreement" else status_told(view, context)
            yield from undertaking(
                view, context, Found("planned", status, (start, end), (match.start(), end), tense=1)
            )
