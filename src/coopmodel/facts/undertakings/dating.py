"""When an undertaking begins, and what of it is due by when."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import attrs

from coopmodel.facts.context import Context
from coopmodel.facts.kinds import StepFact
from coopmodel.facts.patterns import pattern
from coopmodel.facts.view import View
from coopmodel.mentions.dates import StatedDate
from coopmodel.mentions.kinds import DateMention
from coopmodel.values.span import Span

__all__ = ["dates_in", "stated", "steps"]


def dates_in(view: View, start: int, end: int) -> list[DateMention]:
    """The first date in a stretch of a masked sentence by which nothing is due, and the day of a bare year.

    "Coast 2009" (June 22-26)
    """
    mentions = view.mentions(start, end)
    dates = [one for one in mentions if isinstance(one, DateMention) and not _is_elsewhere(view, one)][:2]
    if len(dates) > 1 and _is_year(dates[0].date):
        day = dates[1].date
        if day.relative is None and day.first.year is None:
            return dates
        if day.first.month is not None and day.first.year in {None, dates[0].date.first.year}:
            return dates[1:]
    return dates[:1]


def _is_year(date: StatedDate) -> bool:
    """Whether a date is a year and no more."""
    return date.relative is None and date.first.month is None and date.last is None


def stated(dates: Sequence[DateMention]) -> StatedDate:
    """The date, a day without a year with the year that stands before it."""
    *year, date = (mention.date for mention in dates)
    if not year:
        return date
    whole = attrs.evolve(date.first, year=year[0].first.year)
    last = attrs.evolve(date.last, year=whole.year) if date.last else None
    return attrs.evolve(date, first=whole, last=last)


_DUE = pattern(
    r"(?P<due>\b(?:by|before|until|till|up to|within|no later than|not later than)"
    r"(?: (?:the )?(?:end|beginning|middle|close) of)?(?: the month of)?"
    r"|\b(?P<over>ended|finished|concluded|expired|closed|wound up|wrapped up|came to an end"
    r"|(?:was|were) (?:completed|brought to an end|brought to a close|closed|ended|terminated)) (?:in|on)"
    r"|(?<=whose )(?:first|inaugural) (?:meeting|session|round) [^.;,<DATE>]{0,50}? (?:in|on)"
    r"|(?<=with the )(?:first|second|last) (?:batch|group|round|course|session"
    r"|stage) [^.;,<DATE>]{0,50}? (?:in|on)"
    r"|\b(?:be|put) (?:to signature|finali[sz]ed|completed|ready|submitted|presented|signed|released"
    r"|scheduled for|taken up(?: again)?|decided(?: on| upon)?|considered|discussed|voted on|examined|adopted"
    r"|approved|put to (?:the |an? )?[a-z]+)(?: again| further)?(?: (?:by|at|in"
    r"|to) [^.;,<DATE>]{1,40})?? (?:in|on))(?: the)? (?P<date><DATE>)"
)


_GROUND = pattern(
    r"\b(?:[Uu]nder|[Ii]n line with|[Aa]ccording to|[Bb]ased on|[Oo]n the basis of|[Pp]ursuant to"
    r"|[Ii]n accordance with|[Tt]hanks to) (?:the|an?|its|their) [^.;,]{3,100}? (?:signed|concluded|reached"
    r"|adopted|made|agreed) (?:in|on) (?P<date><DATE>)"
    r"|\b(?:[Aa]greement|[Mm]emorandum|[Tt]reaty|[Pp]rotocol"
    r"|[Cc]onvention)\b[^.;,<DATE>]{0,60} of (?P<of><DATE>)"
)
"""The date of what an undertaking rests on: "under the treaty signed in 2004"."""


_IDLE = pattern(
    r"\b(?:dormant|suspended|frozen|idle|inactive|interrupted|halted|stalled) (?:since|in) (?P<date><DATE>)"
)


_OPENS_BY = pattern(
    r"\b(?:will|shall|(?:is|are) to|to) (?:be )?(?:open|launch|start|begin|inaugurate|introduce)(?:ed|d)?\b"
    r"[^.;,<DATE>]{0,70}? by (?P<date><DATE>)"
)
"""By when something will have begun: "will open an office by 1 April"."""


def _begins_by(view: View) -> set[int]:
    """Where the dates stand by which something is to begin."""
    return {match.start("date") for match in _OPENS_BY.finditer(view.text)}


def _is_elsewhere(view: View, date: DateMention) -> bool:
    """Whether at a date something is due or its ground was laid, rather than it begins."""
    begins = _begins_by(view)
    return any(
        view.mention_at(at := match.start(match.lastgroup or "date")) is date and at not in begins
        for form in (_DUE, _GROUND, _IDLE)
        for match in form.finditer(view.text)
    )


_NEXT_CLAUSE = pattern(
    r"(?:, and|;) (?!(?:it|they|this|these|its|their|the (?:work|results?|first|report|text|draft))\b)"
    r"(?=[^,.;]{3,80}? (?:will|shall|would|is|are|was|were|has|have)\b)"
)


def steps(view: View, context: Context, start: int, end: int) -> Iterator[tuple[StepFact, Span]]:
    """What is due by when, from the beginning of an undertaking to where the next is told behind its end."""
    behind, begins = _NEXT_CLAUSE.search(view.text, end), _begins_by(view)
    for match in _DUE.finditer(view.text, start, behind.start() if behind else len(view.text)):
        if match.start("date") in begins:
            continue
        mention = view.mention_at(match.start("date"))
        tense = -1 if match["over"] else 1
        date = context.resolve(mention.date, tense)[0] if isinstance(mention, DateMention) else None
        if date is not None:
            words = (match.start("due"), match.end("date"))
            yield StepFact(name=view.words(*words), date=date), view.span(*words)
