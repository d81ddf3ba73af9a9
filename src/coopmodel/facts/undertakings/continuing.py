"""What goes on about an undertaking told just before: since when it runs, and what of it is due by when."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopmodel.facts.context import Context
from coopmodel.facts.kinds import Fact, InitiativeFact, StepFact
from coopmodel.facts.patterns import pattern
from coopmodel.facts.view import View
from coopmodel.facts.words import any_of
from coopmodel.mentions.kinds import DateMention
from coopmodel.values.dates import PartialDate

__all__ = ["PART", "THING", "continued"]

THING = any_of(
    """
    course | operation | exercise | programme | program | project | group | platform | network | agreement
    memorandum | document | plan | team | system | training | campaign | initiative | database | treaty
    cent(?:re|er) | mechanism | protocol | scheme | pilot | drill | seminar | workshop | desk | cell | unit
    task force | register | portal | hub | server | laboratory | library | manual | handbook | road ?map
    office | post | contact point | committee | commission | fund | hot-?line | academy | school | tool
    arrangement | partnership | framework | strategy | charter | convention | accord | pact | instrument
    form | guidelines | exchange | index | list | file | line | link | declaration
    """
)
"""A noun by which a sentence takes up the undertaking told before it."""

PART = any_of(
    """
    evaluations? | assessments? | reports? | reviews? | results? | versions? | findings
    corrections | remarks | comments | replies | observations | amendments | proposals | contributions
    outline | conclusions | recommendations | inventory
    """
)
"""What is made or sent in the course of an undertaking."""

_WHOSE = r"(?:[Ii]ts|[Tt]heir|[Tt]he|[Aa]n?|[Hh]is|[Hh]er)"
_WHICH = r"(?: (?:first|second|final|interim|mid-term|initial|written|annual|full|joint|further|progress))?"
_DUE_IS = pattern(
    rf"(?:^|[,;] (?:and |with )?)(?P<what>{_WHOSE}{_WHICH} {PART}(?: of the [a-z -]{{3,30}}?)?)"
    r" (?:(?:is|are) (?:now |also )?(?:due|expected|scheduled|planned|awaited|foreseen|to be [a-z]+)"
    r"|will (?:be (?!discussed|considered)[a-z]+|follow|appear|come)|due)\b[^.;<DATE>]{0,60}(?P<date><DATE>)"
)
"""For example: "Its first evaluation is due in June."."""

_DECIDED_LATER = pattern(
    r"(?:^|[;,] (?:and |but |though )?)(?P<what>(?:[Aa] (?:final )?(?:decision|vote|verdict|answer|reply"
    r"|signing|second reading)"
    r"|[Aa]n answer|[Tt]he (?:idea|proposal|offer|request|matter|question|draft|text|final version"
    r"|document|signing"
    r"|bill|paper|concept|treaty|suggestion)|[Ii]t|[Tt]his|[Ss]igning|[Aa]doption|[Cc]omments|[Rr]eplies"
    r"|[Ww]hich)"
    r" (?:(?:will|shall|(?:is|are) (?:due |expected |scheduled |set "
    r"|planned )?to) (?:be )?(?:again )?(?:decided|discussed"
    r"|taken up|considered|examined|reviewed|voted|put|returned|finali[sz]ed|polished|completed|signed"
    r"|initialled"
    r"|adopted|approved|ready|submitted|presented|sent|circulated|tabled|come|go|follow|fall|be taken"
    r"|taken|made"
    r"|given|return)|(?:is|are) (?:due|expected|awaited|foreseen|scheduled|planned))\b)(?! that\b)"
    r"[^.;<DATE>]{0,70}?(?P<date><DATE>)"
)
"""For example: "A decision is expected in May." "The text will be signed in Riga on 3 June."."""

_FIRST_TIME = pattern(
    rf"(?:^|[;,] (?:and )?)(?:[Ii]t|[Tt]hey|[Tt]he (?:[a-z]+ )?{THING}|which) (?:will|shall|(?:is|are) to"
    rf"|is due to)"
    r" (?P<what>(?:hold (?:its|their) (?:first|inaugural|opening|constituent|next) (?:meeting|session"
    r"|sitting|round)"
    r"|meet for the first time|convene for the first time|report(?: back)?|deliver|present (?:its|their)"
    r"|submit (?:its|their))\b)"
    r"[^.;<DATE>]{0,70}?(?P<date><DATE>)"
    r"|(?P<first>(?:[Ii]ts|[Aa]|[Tt]he) (?:first|inaugural|opening|constituent|kick-off) (?:meeting"
    r"|session|sitting|round"
    r"|test|stage|phase|course|batch|edition)"
    rf"(?: of the (?:[a-z]+ )?{THING})?) (?:will|shall|is (?:due|planned|scheduled|set|expected|to))\b"
    r"[^.;<DATE>]{0,60}?(?P<when><DATE>)"
)
"""For example: "The group will hold its first meeting in April."."""

_HANDED_IN = pattern(
    r"\b(?:will|shall|(?:is|are) to|must|agreed to|undertook to) (?:each |both |all )?(?:send|submit"
    r"|hand (?:over|in)|deliver|present|return|lay|table|report|circulate|share|give|provide|make)(?: in)? "
    rf"(?P<what>{_WHOSE}{_WHICH} {PART})\b[^.;<DATE>]{{0,60}}(?P<date><DATE>)"
)
"""For example: "The other sides shall send their remarks by 30 April."."""

_RUNS = pattern(
    r"(?:Under ?way|Running|In (?:operation|use|place|force)|Launched|Set up|Opened|Established|Active|Begun"
    r"|Started|Operational|Created)\b[^.;,<DATE>]{0,60}(?P<date><DATE>),"
    rf" (?:the|it|this) (?:[a-z-]+ )?(?:{THING}|has|is|offers|now)\b"
)
"""For example: "Under way in Riga since November 2023, the pilot offers ..."."""

_BEGINS = pattern(
    rf"^(?:It|(?:The|This)(?: [a-z-]+)? {THING}(?: itself)?)"
    r" (?:(?:enters?|comes?) into (?:force|effect|operation)|takes? effect|appl(?:y|ies)|opens?|starts?"
    r"|begins?|goes live"
    r"|(?:may|can|shall) be (?:used|applied)|has been (?:running|in (?:use|operation|place|force)"
    r"|operating|working|under ?way|operational)"
    r"|(?:ran|lasted|took place|was (?:run|held|carried out))|was (?:launched|set up|established|opened"
    r"|created|started|introduced)"
    r"|began|started|opened)\b[^.;<DATE>]{0,50}?(?:in|on|from|as of|since)(?: the)? (?P<date><DATE>)"
)
"""For example: "It enters into force on 1 October."."""


def continued(view: View, context: Context) -> Iterator[Fact]:
    """The dates that a sentence adds to the undertaking told just before it.

    "Its first evaluation is due in June." "Under way since 2023, the pilot offers advice."
    """
    for form in (_DUE_IS, _DECIDED_LATER, _FIRST_TIME, _HANDED_IN):
        for match in form.finditer(view.text):
            date = _date(view, context, match, 1)
            if date is not None:
                what = "first" if "first" in match.groupdict() and match["first"] else "what"
                step = StepFact(name=view.words(*match.span(what)), date=date)
                yield _more(view, match, steps=(step,))
    for form in (_RUNS, _BEGINS):
        for match in form.finditer(view.text):
            tense = 1 if _AHEAD.match(match[0]) else -1
            yield _more(view, match, start=_date(view, context, match, tense))


_AHEAD = re.compile(r"(?!.* (?:has|was|began|started|opened|ran|lasted|took)\b)(?:It|The|This) ")


def _date(view: View, context: Context, match: re.Match[str], tense: int) -> PartialDate | None:
    mention = view.mention_at(match.start("date") if match["date"] else match.start("when"))
    return context.resolve(mention.date, tense)[0] if isinstance(mention, DateMention) else None


def _more(
    view: View,
    match: re.Match[str],
    *,
    start: PartialDate | None = None,
    steps: tuple[StepFact, ...] = (),
) -> InitiativeFact:
    return InitiativeFact(
        rule="runs",
        spans=(view.span(*match.span()),),
        name=view.words(*match.span()),
        status="planned",
        start=start,
        steps=steps,
        goes_on=True,
    )
