"""What was launched, or is in operation."""

from __future__ import annotations

from collections.abc import Iterator

from coopmodel.facts.context import Context
from coopmodel.facts.kinds import Fact
from coopmodel.facts.patterns import pattern
from coopmodel.facts.undertakings.aside import tells_undertakings
from coopmodel.facts.undertakings.nouns import kind_of, names_joint_thing, names_thing
from coopmodel.facts.undertakings.undertaking import Found, end_of, is_meeting, names, undertaking
from coopmodel.facts.view import View

__all__ = ["launched"]

_LAUNCHED = pattern(
    r"\b(?<!will )(?<!to )(?:launched|established|set up|inaugurated|unveiled|(?:announced|declared"
    r"|initiated)(?= an? "
    r"| the [A-Z])"
    r"|created|developed|rolled out|opened|published|released|commissioned"
    r"|entry into (?:force|operation|service)(?: in <DATE>)? of"
    r"|supported the development of"
    r"|(?:have|has) (?:\w+ )?(?:started|begun|initiated)(?: (?:to )?(?:run|use|hold|conduct|carry out"
    r"|send)(?:ning|ing)?)?) (?P<what>(?:an?|the|its|their|our|two|three|four"
    r"|five|six|joint|common|regular|night|[A-Z])\b[^.]*)"
    r"|\b(?:directed|announced|[Ww]elcomed|noted|took note of|hailed|praised|applauded|includes?|included)"
    r" the (?:recent |successful )?(?:formation"
    r"|creation|establishment|launch|start|beginning|appointment|opening|publication"
    r"|inauguration|development(?= of an? )) of"
    r" (?P<made>[^.]*)"
    r"|\b(?:is|are) (?:now |already |currently |also )?(?:funding|financing) (?:the )?(?:construction"
    r"|creation|development|establishment|opening|running|work) of (?P<funded>[^.]*)"
    r"|\b(?:is|are) (?:now |already |currently )?(?:testing|trying out|trialling) (?P<tested>[a-z][^.]*)"
    r"|\b(?:launched|started|opened|began|resumed|continued|entered into)"
    r" (?P<talks>(?:negotiations|talks|consultations) on [^.]*)"
    r"|(?:\b(?:is|are|has been|have been)|(?<=[Ww]e)'re) (?:\w+ )?(?:developing|establishing|creating"
    r"|launching|opening|introducing|piloting|implementing"
    r"|running|testing|trying out|trialling|trialing|rolling out|operating|compiling|maintaining|building"
    r"|setting up|expanding|working (?:on|towards?)|negotiating|conducting|carrying out) (?P<work>(?:an?"
    r"|the|its|their|our|joint|common)\b[^.]*)"
)
_ACHIEVED = pattern(
    r"(?<!after )(?<!upon )(?<!until )(?<!before )(?<!following )(?<!towards )(?<!by )(?<!for )(?<!on )"
    r"\b(?:(?P<awaited>(?:look(?:s|ed|ing)? forward to|await(?:s|ed|ing)?) the (?:launch|opening"
    r"|establishment|start|creation|inauguration))|the (?:successful |recent |timely )?(?:completion"
    r"|delivery)) of (?P<what>[^.]{3,})"
)
"""What is told as done, or as soon to begin: "welcomed the completion of a course"."""

_CONTINUES = pattern(
    r"\b(?:[Ww]ork|[Nn]egotiations|[Tt]alks) (?:has|have) (?:now |already )?(?:begun|started) on"
    r" (?P<begun>[^.]{3,120})"
    r"|\b(?:[Ww]ork|[Nn]egotiations|[Tt]alks) on (?P<what>[^.]{3,120}?) (?:continues?|goes on|go on|(?:have"
    r"|has) (?:begun|started)"
    r"|(?:is|are) (?:\w+ )?(?:under ?way|ongoing|in progress|well advanced|continuing|nearing completion"
    r"|(?:in|at) (?:their|its|an?|the) (?:final|advanced|last|early|closing) (?:stage|phase|round"
    r"|stretch)))\b"
)
_CRIMINALS = pattern(
    r"\b(?:gangs?|smugglers|traffickers|criminals|suspects|offenders|fraudsters|terrorists|syndicates?"
    r"|ring) [^.;,]{0,30}$"
)
"""Who sets up what is no undertaking."""

_NEAR = 90


def launched(view: View, context: Context) -> Iterator[Fact]:
    """What was launched or set up, or is in operation.

    "The police chiefs launched a regional platform."
    """
    if not tells_undertakings(view):
        return
    for match in _LAUNCHED.finditer(view.text):
        start = match.start(match.lastgroup or "what")
        end = end_of(view, start)
        if _CRIMINALS.search(view.text, max(0, match.start() - _NEAR), match.start()):
            continue
        words = view.words(start, end) if start < end else ""
        if match[0].startswith("opened") and kind_of(words) == "meeting":
            continue
        tested = match.lastgroup == "tested" and names_thing(words)
        if (tested or names(view, start, end) or names_joint_thing(words)) and not is_meeting(
            view.words(start, min(end, start + _NEAR))
        ):
            drafted = match.lastgroup == "work" and kind_of(view.words(start, end)) == "agreement"
            status = "drafted" if drafted else "active"
            yield from undertaking(
                view, context, Found("launched", status, (start, end), (match.start(), end), (0, end))
            )
    for match in _ACHIEVED.finditer(view.text):
        start, end = match.start("what"), end_of(view, match.start("what"))
        if names(view, start, end, within=_NEAR) and not is_meeting(view.words(start, end)):
            status, tense = ("planned", 1) if match["awaited"] else ("completed", -1)
            found = Found("launched", status, (start, end), (match.start(), end), (start, end), tense=tense)
            yield from undertaking(view, context, found)
    for match in _CONTINUES.finditer(view.text):
        start = match.start(match.lastgroup or "what")
        end = min(end_of(view, start), match.end(match.lastgroup or "what"))
        if names(view, start, end):
            status = "drafted" if kind_of(view.words(start, end)) == "agreement" else "active"
            yield from undertaking(view, context, Found("launched", status, (start, end), match.span()))
