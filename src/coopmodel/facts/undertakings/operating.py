"""What is in operation since a day, and people who serve elsewhere or are on a course."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopmodel.facts.context import Context
from coopmodel.facts.kinds import Fact
from coopmodel.facts.patterns import pattern
from coopmodel.facts.undertakings.aside import tells_undertakings
from coopmodel.facts.undertakings.clauses import clause_before, phrase_before
from coopmodel.facts.undertakings.continuing import continued
from coopmodel.facts.undertakings.nouns import gathers, kind_of, names_thing
from coopmodel.facts.undertakings.undergoing import is_past
from coopmodel.facts.undertakings.undertaking import Found, end_of, names, undertaking
from coopmodel.facts.view import View
from coopmodel.facts.words import any_of

__all__ = ["runs"]

_ADVERBS = r"(?:now |already |currently |also |still |fully |so far |\w+ly )*"
_STATE = any_of(
    r"""
    running | operating | operational | functioning | working | active | under ?way | on trial
    up and running | held | staged | finished | completed
    ongoing | in (?:operation|use|place|force|service) | open | doing (?:a |an )?(?:\w+ )?(?:work|job)
    going on
    being (?:\w+ly )?(?:carried out|implemented|piloted|tested|rolled out)
    launched | started | begun | opened | set up | established | created | introduced | signed | agreed
    conducted | carried out | run | implemented | tested | piloted
    """
)
_SINCE = pattern(
    rf", (?:(?:which|that) (?:has|have|was|were|is|are) )?(?:been )?{_ADVERBS}{_STATE}[^,.;<DATE>]{{0,50}}?"
    r"(?:\b(?:since|in|on|from|last|during) |(?<=created )|(?<=launched )|(?<=set up )"
    r"|(?<=established ))<DATE>"
    r"(?=,| and (?:has|is|now)|$|\.)"
)
_BEGUN = pattern(
    r" (?:begun|launched|started|set up|created|established|introduced|opened) (?:in |on |last )?<DATE>"
    r"(?= (?:has|have|is|are|was|now))"
)
_BEGUN_BY = pattern(
    r",? (?:that|which) (?!(?:was|were|has|have|is|are|will)\b)[^.;,<DATE>]{2,60}? (?:opened|launched"
    r"|set up|established|created"
    r"|started|introduced|inaugurated|began"
    r"|(?:have|has) (?:been )?(?:run|running|operated|operating|kept|held))\b[^.;,<DATE>]{0,40}?"
    r"\b(?:in|on|last|since) <DATE>"
)
"""What somebody began, told of it in passing: "the library that the courts opened in May"."""

_OVER = re.compile(r"\b(?:held|staged|finished|completed|conducted|carried out|run|tested|implemented)\b")
_PROPER = re.compile(r"(?:[Tt]he |[Aa]n? )[A-Z]|(?!The |An? )[A-Z]")
_CITED = re.compile(r"\b(?:signed|agreed|concluded)\b")
_RESULTS = pattern(r"(?:the )?(?:results|outcomes?|progress|work) of (?:the )?")
_LAST_WORD = 24


def runs(view: View, context: Context) -> Iterator[Fact]:
    """What is in operation since a day, and people who serve elsewhere or are on a course.

    To that belongs what goes on about an undertaking: "Its first evaluation is due in June."

    "The joint database, in use since 2019, has been praised." "Two officers are stationed in Riga."
    """
    if not tells_undertakings(view):
        return
    yield from continued(view, context)
    for match in _BEGUN.finditer(view.text):
        start, end = phrase_before(view, match.start())
        if names(view, max(start, end - _LAST_WORD), end) and _is_thing(view, start, end):
            found = Found("runs", "active", (start, end), (start, match.end()), match.span(), tense=-1)
            yield from undertaking(view, context, found)
    for match in _BEGUN_BY.finditer(view.text):
        start, end = phrase_before(view, match.start())
        if names(view, start, end) and _is_thing(view, start, end):
            found = Found("runs", "active", (start, end), (start, match.end()), match.span(), tense=-1)
            yield from undertaking(view, context, found)
    for match in _SINCE.finditer(view.text):
        start, end = phrase_before(view, match.start())
        results = _RESULTS.match(view.text, start, end)
        start = results.end() if results else start
        if _is_thing(view, start, end):
            cited = _CITED.search(match[0]) is not None and not _PROPER.match(view.words(start, end))
            if cited and is_past(view, context, *match.span()):
                continue
            over = _OVER.search(match[0]) is not None and " since " not in match[0]
            status = "completed" if over else "active"
            found = Found("runs", status, (start, end), (start, match.end()), match.span(), tense=-1)
            yield from undertaking(view, context, found)
    yield from _learning(view, context)
    yield from _serving(view, context)


_NO_SUBJECT = re.compile(
    r"(?i)(?:(?:it|this|that|he|she|they|which|who|these|those|there|we|i|work|cooperation)\b"
    r"|.*\b(?:and|or|that|which|who)$)"
)
_FIRST_WORDS = 70


def _is_thing(view: View, start: int, end: int) -> bool:
    """Whether some words name a thing that can run, in their first noun."""
    words = view.words(start, end) if start < end else "it"
    return not (_NO_SUBJECT.match(words) or gathers(words)) and kind_of(words[:_FIRST_WORDS]) not in {
        None,
        "meeting",
    }


_COURSE = pattern(
    r"\b(?P<how>(?:is|are|now|currently) (?:attending|undergoing|following|taking)"
    r"|(?:has|have) (?:\w+ )?(?:completed|gone through|attended|taken|passed|finished)"
    r"|(?P<over>(?:has|have) graduated (?:[a-z]+ ){0,3}from"
    r"|had (?:undergone|attended|taken|gone through)|completed|finished|graduated from)) "
    r"(?P<what>(?:the|an?|its|our|their|[A-Z<WHO>])[^.,;]{0,60}?\b(?:courses?|training|programmes?"
    r"|internship)\b"
    r"[^.,;]{0,100})"
)


def _learning(view: View, context: Context) -> Iterator[Fact]:
    """A course that people attend or have attended: "Twelve guards are attending the basic course"."""
    for match in _COURSE.finditer(view.text):
        status = "completed" if match["over"] else "active"
        what = (match.start("what"), min(match.end(), end_of(view, match.start("what"))))
        quoted = (clause_before(view, match.start()).start, what[1])
        yield from undertaking(view, context, Found("runs", status, what, quoted, tense=-1))


_SERVING = pattern(
    r" (?:(?:is|are) (?:\w+ly |now |also )*(?:stationed|posted|deployed|seconded|embedded|serving|working"
    r"|studying|training)"
    r"|(?:has|have) been (?:\w+ly )*(?:working|serving|training|stationed|posted|deployed|seconded|embedded)"
    r"|(?:works?|serves?) (?:alongside|together with|side by side|shoulder to shoulder))\b"
)
_COUNTED = pattern(
    r"(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en|[Tt]welve"
    r"|[Tt]wenty|[0-9]+) "
)


def _serving(view: View, context: Context) -> Iterator[Fact]:
    """People who are stationed or work with others: "Two officers from Norway are stationed in Riga"."""
    for match in _SERVING.finditer(view.text):
        clause = clause_before(view, match.start())
        start, end = clause.subject
        if _COUNTED.match(view.text, start, end) and names_thing(view.words(start, end)):
            stop = end_of(view, match.end())
            yield from undertaking(
                view,
                context,
                Found("runs", "active", (start, stop), (clause.start, stop), (match.end(), stop), tense=-1),
            )
