"""What a participant's statement is about."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopmodel.facts.agenda.subjects import tells_subjects, without_half_quotes
from coopmodel.facts.agenda.talk import DISCUSSED
from coopmodel.facts.agenda.talk_words import phrases
from coopmodel.facts.context import Context
from coopmodel.facts.kinds import AgendaFact, Fact
from coopmodel.facts.patterns import pattern
from coopmodel.facts.view import View

__all__ = ["said_that"]

_HEARER = r"(?: (?:<WHO>|the [a-z]+|[a-z]+s|[Mm]eeting|him|her|them|this newspaper)){0,2}"
_SAID = phrases(
    rf"""
    (?:said|stated|noted|stressed|emphasi[sz]ed|underlined|underscored|pointed out|agreed|warned|added
        |recogni[sz]ed|observed|remarked|recalled|lamented|cautioned|complained|reported|disclosed|revealed
        |argued|acknowledged|admitted|explained|mentioned|indicated|regretted|cited|showed|heard|insisted
        |declared|affirmed)(?: also| in turn)? that
    (?:told|reminded|informed|warned|assured|briefed){_HEARER}(?: also)? that
    (?:were|was) (?:of one mind|unanimous|in agreement|convinced|agreed) that | (?:shared|took) the view that
    noted with (?:\w+ )?(?:concern|satisfaction|alarm|regret),? that
    said(?= (?:the|an?|some|many|most|more|half|in the|(?!this|its|his|has|was)[a-z]{{2,}}s|[a-z]+ing|<WHO>'s
        |<NATION>) (?!(?:said|that)\b))
    (?:,|\band|\bas well as) that
    [Aa]ccording to (?:the )?<PERSON>(?: of (?:the )?<PARTY>)?(?:, who [^,]{{3,60}})?
    """
)
_AT_FIRST = "(?:despite|in spite of|although|while|due to|given|in order to|since|in|after|at|for)"
_STATEMENT = pattern(
    rf"\b{_SAID},? (?P<clause>(?:{_AT_FIRST}\b[^,]{{1,120}}, (?:the )?)?(?!and |but |which |who )"
    r"[^,.;:]{6,260})"
)
_INTRODUCTION = pattern(
    rf"{_AT_FIRST}\b[^,]{{1,120}}, |for (?:<WHO>|h\w+|its) |(?:since|in|by|from) <DATE>,? "
)
_PRONOUN = re.compile(
    r"(?:he|she|it|they|we|I|you|this|these|those|such|his|her|their|there|unless|if|when|because|as|nobody"
    r"|no one|everyone)\b"
)
_THERE = re.compile(r"there (?:is|are|was|were|has been|have been|had been) (?:also |still |now |no ){0,2}")
_VERB = re.compile(
    r" (?:also |still |now |often |not |\w+ly ){0,3}(?:is|are|was|were|has|have|had|poses?|posed|must|should"
    r"|will|would|can|could|may|might|needs?|requires?|remain(?:s|ed)?|plays?|continue[sd]?|threatens?"
    r"|depends?|deserves?|took|takes?|lost|fell|rose|grew|doubled|tripled|increased|decreased|declined"
    r"|dropped|allows?|makes?|made|gets?|do|does|did|said|became|went|came)\b"
)
_TO_COME = re.compile(
    r"\b(?:will|shall|would|offers?|undertook)\b"
    r"|(?<!can )(?<!should )(?<!must )(?<!could )(?<!to )(?<!not )\bbe\b"
)
_PUT_FORWARD = re.compile(r"\b(?:put forward|proposed|suggested|offered|signed)\b")
"""Verbs of which a clause tells an undertaking."""

_PROPOSED = re.compile(r"\b(?:proposed|suggested|offered|asked|recommended|urged) that\b")
"""Before a clause that tells what else was proposed."""

_CREED = re.compile(
    r"\b(?:must|should|can|could|may)(?:not| not| never) be (?:associated|linked|identified|equated"
    r"|connected) (?:with|to)\b"
    r"|\bremains? (?:the|an?) (?:\w+ ){0,3}(?:bas[ei]s?|foundation|cornerstone|pillar)\b"
)
"""What is affirmed at the end of every meeting: that an old agreement remains its base."""

_OLD = re.compile(r", (?:signed|concluded|ratified|adopted|in force)\b[^,.;]{0,60},")
"""How a clause on an earlier document goes on."""

_OF_PARTY = pattern(r"(?:the )?[<PARTY><NATION><WHO><PLACE>](?: (?:and|,) (?:the )?[<PARTY><WHO>])*")
"""What a clause tells of that is no subject: a state or a person."""

_WORD = "[A-Z<PARTY><BODY>][\\w'-]*"
_NAME = pattern(rf"(?:the )?{_WORD}(?: (?:(?:of|on|for|and|the|in|to) ){{0,2}}{_WORD}){{1,11}}")
"""The name of a body or a programme of which a clause tells what it did."""

_AUTHORITY = pattern(
    r"(?:the|his|her|its|their|our)(?: <NATION>)? (?:government|ministry|police|authorit(?:y|ies)|department"
    r"|agency|force|country|administration)"
)
"""Who did something of which a clause tells."""

_NO_SUBJECTS = (_OF_PARTY, _NAME, _AUTHORITY)

_SHARE = re.compile(
    r"(?i)(?:(?:only|nearly|almost|about|around|some|over|under|more than|less than|at least|up to|as many as"
    r"|roughly|just|well over|one in|one out of|out of|of) ){0,3}"
    r"(?:[0-9][0-9.,]*|an? (?:third|quarter|half|fifth|tenth|dozen|hundred|thousand|million|couple)"
    r"|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|hundreds|thousands|dozens|tens"
    r"|every \w+|one (?:in|of|third|quarter|out)|most of|(?:the|an?) (?:number|share|average|majority"
    r"|proportion|total) of)\b"
)
"""How a statement of figures begins: "a third of those convicted", "of every ten cars"."""

_SPOKEN_OF = re.compile(r" (?:concerned|in question|mentioned|involved|alone)$")
_NEW = re.compile(r"an? ")
_YET_TO_COME = re.compile(
    r" (?:also |still |now |\w+ly ){0,2}(?:(?:is|are) (?:still |also )?to|will|shall|would|might|may|could"
    r"|should|can)\b"
)
"""What follows on something new where it is an undertaking: "a drill might come first"."""

_AGREED = re.compile(r"\b(?:agreed|decided|resolved|settled)\b")
_DUE = re.compile(r" (?:also |now |\w+ly ){0,2}(?:(?:is|are) to|will|shall)\b")
_PLANNED = re.compile(r" (?:is|are) (?:also |now )?(?:planned|scheduled|due|foreseen|expected|set)\b")
_RELATIVE = re.compile(r"\b(?:who|which|that|whom|whose)$")

_MANY_WORDS = re.compile(r"(?:the |an? |its |our )?[^ ]+ [^ ]+")
_MOST_WORDS = 24


def said_that(view: View, context: Context) -> Iterator[Fact]:
    """What a participant's statement is about, where that is a topic of this field.

    "He noted that the smuggling of migrants remained the main threat."
    """
    del context
    if not tells_subjects(view):
        return
    for match in _STATEMENT.finditer(view.text):
        start, end = match.span("clause")
        place = None if DISCUSSED.search(view.text, start, end) else _theme(view, start, end)
        if match[0].startswith("and") and _PROPOSED.search(view.text, 0, match.start()):
            continue
        if place is not None:
            low, high = without_half_quotes(view.text, *place)
            yield AgendaFact(
                rule="said_that",
                spans=(view.span(low, high),),
                title=view.words(low, high),
                topics=view.topics(low, high),
            )


def _tells_more(view: View, start: int, verb: int, end: int) -> bool:
    """Whether a clause goes on about what was named before, or tells what will be done."""
    if _SPOKEN_OF.search(view.text[start:verb]):
        return True
    if _NEW.match(view.text, start) and _YET_TO_COME.match(view.text, verb, end):
        return True
    if _PLANNED.match(view.text, verb, end):
        return True
    return _DUE.match(view.text, verb, end) is not None and _AGREED.search(view.before(start)) is not None


def _theme(view: View, start: int, end: int) -> tuple[int, int] | None:
    """What a clause is about: that of which it says something, or all of it; None where it is no topic."""
    introduction = _INTRODUCTION.match(view.text, start, end)
    start = introduction.end() if introduction else start
    there = _THERE.match(view.text, start, end)
    start = there.end() if there else start
    end = start + len(view.text[start:end].rstrip(" \"'"))
    if (
        not view.topics(start, end)
        or _PRONOUN.match(view.text, start, end)
        or _PUT_FORWARD.search(view.text, start, end)
        or _SHARE.match(view.text, start, end)
        or _CREED.search(view.text, start, end)
        or _OLD.match(view.text, end)
    ):
        return None
    verb = _VERB.search(view.text, start, end)
    while verb and _RELATIVE.search(view.text[start : verb.start()]):
        verb = _VERB.search(view.text, verb.end(), end)
    if verb and any(form.fullmatch(view.text, start, verb.start()) for form in _NO_SUBJECTS):
        return None
    if verb and _tells_more(view, start, verb.start(), end):
        return None
    if verb and view.topics(start, verb.start()) and _MANY_WORDS.match(view.text, start, verb.start()):
        return start, verb.start()
    is_short = view.text.count(" ", start, end) < _MOST_WORDS
    return (start, end) if is_short and not _TO_COME.search(view.text, start, end) else None
