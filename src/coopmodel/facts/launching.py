"""What was launched, or is in operation."""

from __future__ import annotations

from collections.abc import Iterator

from coopmodel.facts.context import Context
from coopmodel.facts.kinds import Fact
from coopmodel.facts.patterns import pattern
from coopmodel.facts.undertaking import Found, end_of, is_prose, names, undertaking
from coopmodel.facts.view import View
from coopmodel.facts.words import any_of

__all__ = ["launched"]

_LAUNCHED = pattern(
    r"(?<!will )(?<!to )\b(?:launched|established|set up|inaugurated|unveiled|announced(?= an? | the [A-Z])"
    r"|created|developed|rolled out|opened|published|released|commissioned|entry into force of"
    r"|supported the development of"
    r"|(?:have|has) (?:\w+ )?(?:started|begun|initiated)) (?P<what>(?:an?|the|its|their|our|two|three|four"
    r"|five|six|[A-Z])\b[^.]*)"
    r"|\b(?:directed|announced|[Ww]elcomed|noted|includes?|included) the (?:recent |successful )?(?:formation"
    r"|creation|establishment|launch|opening|publication|inauguration|development(?= of an? )) of"
    r" (?P<made>[^.]*)"
    r"|\b(?:launched|started|opened|began) (?P<talks>(?:negotiations|talks|consultations) on [^.]*)"
    r"|\b(?:is|are|has been|have been) (?:\w+ )?(?:developing|establishing|creating|piloting|implementing"
    r"|running|building|setting up|expanding|working on) (?P<work>(?:an?|the|its|their|our)\b[^.]*)"
)
_THINGS = any_of(
    """
    [Ss]ystem | [Pp]latform | [Dd]atabase | [Tt]eam | [Cc]entre | [Cc]enter | [Hh]otline | [Ff]ramework
    [Pp]rogramme | [Pp]rogram | [Ii]nitiative | [Pp]roject
    [Uu]nit | [Nn]etwork | [Aa]greement | [Mm]echanism
    """
)
_RUNNING_NOW = any_of(
    r"""
    (?:is |has been )(?:[^.]{0,80} )?(?:now |fully )?(?:operational|in operation|running|in force)
    (?:is |has been )(?:[^.]{0,80} )?(?:now |fully )?being (?:\w+ly )?(?:carried out|implemented)
    (?:began|started) (?:work|operat) | establishes | has been launched | is now going through
    """
)
_RUNS = pattern(
    rf"\b(?:[Tt]he |our |[Aa]n? )(?P<what>(?:[\w<PARTY><NATION>&'-]+ ){{0,10}}?{_THINGS}(?: (?:for"
    rf"|on) [^.]{{3,90}}?)?)(?:, which)?,? {_RUNNING_NOW}"
)
_CONTINUES = pattern(
    r"\b[Ww]ork on (?P<what>[^.]{3,120}?) (?:continues|goes on|is (?:under way|ongoing|in progress))\b"
)
_BEGUN = pattern(
    rf"\b(?:[Tt]he |[Oo]ur |[Tt]heir )(?P<what>(?:[\w<PARTY><NATION>&'-]+ ){{1,10}}?{_THINGS}(?: (?:for"
    rf"|on) [^.,]{{3,60}}?)?)"
    r",(?: which was| that was)? (?:launched|established|set up|created|begun|started|introduced)"
    r" (?:in|on) <DATE>(?=,)"
)


def launched(view: View, context: Context) -> Iterator[Fact]:
    """What was launched or set up, or is in operation.

    "The police chiefs launched a regional platform."
    """
    if not is_prose(view):
        return
    for match in _LAUNCHED.finditer(view.text):
        start = match.start(match.lastgroup or "what")
        end = end_of(view, start)
        if names(view, start, end):
            yield from undertaking(
                view, context, Found("launched", "active", (start, end), (match.start(), end), (0, end))
            )
    for match in _RUNS.finditer(view.text):
        found = Found("launched", "active", match.span("what"), match.span(), (match.end(), len(view.text)))
        yield from undertaking(view, context, found)
    for match in _BEGUN.finditer(view.text):
        found = Found(
            "launched", "active", match.span("what"), match.span(), (match.end("what"), match.end())
        )
        yield from undertaking(view, context, found)
    for match in _CONTINUES.finditer(view.text):
        if names(view, *match.span("what")):
            yield from undertaking(
                view, context, Found("launched", "active", match.span("what"), match.span())
            )
