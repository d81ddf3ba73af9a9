"""What was launched, runs, is planned or was carried out."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopmodel.facts.context import Context
from coopmodel.facts.kinds import Fact
from coopmodel.facts.nouns import kind_of, names_undertaking
from coopmodel.facts.splitting import split_items
from coopmodel.facts.undertaking import Found, end_of, is_prose, names, undertaking
from coopmodel.facts.view import View, pattern
from coopmodel.facts.words import MEETING, any_of
from coopmodel.mentions.ordinals import ORDINAL

__all__ = ["launched", "named", "operation", "planned"]

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


_PLANNED = pattern(
    r"\b(?:will|would|plans? to|intends? to|are to|is to|is planning to|(?:the )?plan to"
    r"|[Pp]lans are underway to)(?: also| jointly)?"
    r"(?: (?:work|cooperate|collaborate)(?: together| closely)?(?: with [^.,]{1,60}?)? to)? "
    r"(?:jointly )?(?:organi[sz]e|hold|conduct|develop|establish|create|launch|open|introduce|provide|send"
    r"|stage|run|produce|draw up|publish|draft|finali[sz]e|convene|host|lead|pilot|deploy|exchange|share"
    r"|post|train|assist in"
    r"|(?:continue|begin|start) to implement|implement|set up|build|prepare)\b(?P<what>[^.]*)"
    r"|\bplanning of (?P<planning>[^.]*)"
)
_TO_BE = pattern(
    r"(?:^|, )(?:[Aa]n? |[Tt]he )?(?P<what>[\w<PARTY><NATION><BODY>'\" -]{3,160}?) (?:(?:will|shall"
    r"|(?:is|are)(?: expected| due| set| scheduled| planned)? to) (?:also )?be (?:\w+ly )?"
    r"(?:held|conducted|established|launched|organi[sz]ed|formed|created|set up|opened|carried out|posted"
    r"|extended|introduced|signed|taken up|staged|undertaken|implemented|rolled out|piloted|finali[sz]ed)"
    r"|(?:is|are) (?:planned|scheduled|slated|foreseen|envisaged) for(?= [^.]{0,20}<DATE>)"
    r"|(?:(?:will|is to|are to|is due to|are due to) (?:take place|begin|start|commence|run)"
    r"|begins|starts|kicks off)(?= [^.]{0,60}<DATE>))\b"
)
_MEETINGS = re.compile(r"(?i)meeting|session|event|sitting|conference|summit|talks$")
_STAFF = re.compile(r"\b(?:officers|investigators|prosecutors|judges|trainers|instructors|experts)\b")
_NUMBERED = re.compile(
    rf" (?:(?:the|its|their) (?:{ORDINAL})|the next|[^.]{{0,20}}\bnext) [^.]{{0,60}}{MEETING}"
)
"""The meeting that the report announces is no undertaking of its own."""


def planned(view: View, context: Context) -> Iterator[Fact]:
    """What is to come.

    "The centre will organise training programmes for investigators." "A task force will be formed."
    """
    if not is_prose(view):
        return
    for match in _PLANNED.finditer(view.text):
        start = match.start("what") if match["what"] else match.start("planning")
        end = end_of(view, start)
        if _NUMBERED.match(view.text, start):
            continue
        if (
            names(view, start, end)
            or _STAFF.search(view.text, start, end)
            or " shared " in view.text[start : start + 12]
        ):
            yield from undertaking(
                view, context, Found("planned", "planned", (start, end), (match.start(), end))
            )
    for match in _TO_BE.finditer(view.text):
        if names_undertaking(view.words(*match.span("what"))) and not _MEETINGS.search(match["what"]):
            found = Found(
                "planned", "planned", match.span("what"), match.span(), (match.end(), len(view.text))
            )
            yield from undertaking(view, context, found)


_NAMED = pattern(
    r"\b(?:(?<!commitments )(?<!obligations )[Uu]nder|[Ww]ithin the (?:framework|limits) of"
    r"|[Ww]ithin(?= [A-Z])|[Ii]mplementation of"
    r"|[Pp]rogress (?:made )?(?:under|in)|build(?:ing)? on"
    r"|frameworks?[^.,]{0,40}, including|handover of|part of|integration of|contacts through|full use of"
    r"|improve [^.,]{0,30} through|\bthrough(?= the [A-Z<PARTY><NATION>])"
    r"|\bincluding(?= the [A-Z<PARTY><NATION>])) (?P<what>[^.]*)"
)
_SPOKEN_OF = pattern(
    any_of(
        r"""
        [Pp]rogress (?:of|on|through|by) | support for | work (?:of|on|under|through) | participation in
        (?:support(?:ed|ing)?|leverag(?:e|ed|ing)|advanc(?:e|ed|ing)|joined)
        (?:highlighted|noted|welcomed)(?: the (?:work|progress|success|achievements|results) of)?
        have (?:jointly |together )?(?:run|implemented|operated|carried out|conducted)
        (?:reviewed|discussed|assessed)(?: the (?:work|progress|success|achievements|results) of)?
        via | as part of | on the basis of
        (?:continue|continued|continuing|continuation of) (?:to implement|implementing|the work of|the)?
        """
    )
    + r" (?:the |their )?(?:ongoing |joint |new )?(?P<what>[^.]*)"
)
_CAPITAL = r"[A-Z\"\ue002-\ue006][\w\"'&.()/\ue002-\ue006-]*"
_PROPER = re.compile(
    r"(?:the |their |its |existing |bilateral |established |recent |joint |special |ongoing )*"
    rf"(?:{_CAPITAL}(?:[ ,]+(?:(?:and|for|of|on|the|in(?! \ue006)|to|against) )*{_CAPITAL})+"
    r"|hot-?line\b|[a-z]+ (?:programme|programs?|training)\b)"
)
_SINCE_WHEN = pattern(r"Since <DATE>,")
_SINCE = re.compile(r"since (?:its|the) (?:launch|start|establishment)[^.]{0,12}")


_WORD = r"[A-Z<PARTY><NATION>][\w<PARTY><NATION>-]*"
_REVIEWED = pattern(
    rf"(?:^|[,;] )(?:[Tt]he )?(?P<what>{_WORD}(?: (?:(?:of|for|on|and|the) )*{_WORD}){{1,8}}"
    r"|(?:[a-z-]+ ){0,3}(?:plan|programme|program|strategy|road ?map)(?: [^.,;]{3,60})? for <DATE>)"
    r"(?: \([^()]{1,20}\))?(?:, [^,;]{3,60},)? (?:was|were) (?:also )?(?:reviewed|assessed|discussed)\b"
)


def named(view: View, context: Context) -> Iterator[Fact]:
    """A programme, framework or mechanism that is said to run.

    "Progress under the Border Management Programme was reviewed."
    """
    if not is_prose(view):
        return
    for match in _REVIEWED.finditer(view.text):
        if match["what"][:1].islower() or _is_programme(view, match.span("what")):
            yield from undertaking(view, context, Found("named", "active", match.span("what"), match.span()))
    for match in (*_NAMED.finditer(view.text), *_SPOKEN_OF.finditer(view.text)):
        first = match.start("what")
        end = end_of(view, first)
        for low, high in split_items(view.text[first:end]):
            name = _PROPER.match(view.text, first + low, first + high)
            if (
                name
                and names_undertaking(view.words(*name.span()))
                and (match.re is _NAMED or _is_programme(view, name.span()))
            ):
                since = _SINCE.search(view.text, name.end()) or _SINCE_WHEN.match(view.text)
                found = Found(
                    "named",
                    "active",
                    name.span(),
                    (match.start(), name.end()),
                    since.span() if since else None,
                )
                yield from undertaking(view, context, found)


_FEWEST_CAPITALS = 3


def _is_programme(view: View, name: tuple[int, int]) -> bool:
    """Whether a proper name is that of a programme, plan, platform or body."""
    words = view.words(*name)
    capitals = sum(word[:1].isupper() or word[:1].isdigit() for word in words.split())
    return capitals >= _FEWEST_CAPITALS and kind_of(words) in {
        "programme",
        "plan",
        "platform",
        "framework",
        "body",
    }


_OPERATION = pattern(
    r"\b(?P<results>(?:results|success|outcomes?|conduct) (?:of|and the conduct of) [^.]{0,80}?)?(?:[Jj]oint "
    r"|special |recent |preventive |[\w-]+ ){0,4}"
    r"\b(?:[Oo]perations?|[Ee]xercises?)\b(?P<what>[^.]*)"
)
_CODE_NAME = pattern(
    r"\"(?:[^\"]{3,40})\"(?: \((?P<when><DATE>)\))?(?: (?:on|against|for) [^\",.;]{3,80}?(?= and \"|[,.;]"
    r"|$))?|\b[A-Z]{4,}-<DATE>|\bOperation [A-Z][\w-]+(?: [A-Z][\w-]*)*"
)


_RAN = pattern(
    r",? (?:took place|ran|(?:was |were )?(?:held|carried out|conducted))\b[^.;,<DATE>]{0,60}?"
    r"\b(?:in|on|from|since) <DATE>"
)


def operation(view: View, context: Context) -> Iterator[Fact]:
    """A joint operation or exercise by its name, or one whose results were considered.

    "The results of the operation "Clean Coast" were reviewed."
    """
    if not is_prose(view):
        return
    for match in _OPERATION.finditer(view.text):
        status = "completed" if match["results"] else "active"
        code_names = list(_CODE_NAME.finditer(view.text, match.start(), match.end()))
        for name in code_names:
            ran = _RAN.match(view.text, name.end())
            dated = (name.start(), ran.end()) if ran else None
            yield from undertaking(view, context, Found("operation", status, name.span(), dated=dated))
        if match["results"] and not code_names:
            end = end_of(view, match.start("what"))
            found = Found("operation", status, (match.end("results"), end), (match.start(), end))
            yield from undertaking(view, context, found)
