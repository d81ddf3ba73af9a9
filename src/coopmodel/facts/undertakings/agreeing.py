"""What was agreed, decided, approved or adopted."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopmodel.facts.context import Context
from coopmodel.facts.kinds import Fact
from coopmodel.facts.patterns import pattern
from coopmodel.facts.undertakings.aside import tells_undertakings
from coopmodel.facts.undertakings.clauses import Clause
from coopmodel.facts.undertakings.foreseeing import brought_about, done
from coopmodel.facts.undertakings.nouns import kind_of, names_joint_thing, names_thing, recurrence_of
from coopmodel.facts.undertakings.undertaking import Found, end_of, listed, names, undertaking
from coopmodel.facts.undertakings.verbs import brings_about, does, is_concrete, is_wish
from coopmodel.facts.undertakings.wanted import EACH
from coopmodel.facts.view import View
from coopmodel.facts.words import BEFORE_NEXT, any_of

__all__ = ["adopted", "agreed"]

_OUTCOMES = "(?:[Rr]ecommendations|[Dd]ecisions|[Cc]onclusions|[Aa]greed (?:steps|measures|actions))"
_TALKS = "(?: (?:negotiations|talks) (?:on|for))?"
_ADOPTED = pattern(
    any_of(
        rf"""
        [Aa]pproves | APPROVES | [Aa]dopts | ADOPTS | [Ee]ndorses | ENDORSES
        (?:Approve|Adopt)(?= (?:the|an?)\b) | (?<=We )(?:hereby )?(?:approve|adopt)
        [Aa]pproved | APPROVED | [Aa]dopted | ADOPTED | [Ee]ndorse[ds]? | ENDORSED | [Rr]atified
        (?:resulted in|led to|saw|culminated in|(?:ended|closed|concluded) with|through) the adoption of
        (?:ended|closed|concluded|crowned) (?:with|by) the signature of
        (?:[Ww]elcomed|announced|hailed|noted) the (?:signing|signature|adoption) of
        (?:[Ww]elcomed|announced|hailed|noted) the (?:conclusion|completion|finali[sz]ation) of{_TALKS}
        exchanged (?:letters|notes) (?:on|about|establishing|creating|setting up|concerning)
        opted for | settled (?:on|for) | sealed | waved through | nodded through | signed off(?: on)?
        gave the nod to
        (?:bound|committed) (?:themselves|each other|itself) to(?= (?:an?|the|joint|common) )
        [Cc]onsent (?:was|has been|is) given to | [Aa]pproval (?:was|has been|is) (?:given|granted) (?:to|for)
        {_OUTCOMES} (?:include|included|comprise)(?: the)? (?:setting[ -]up|creation of|opening of|creating)
        {_OUTCOMES} (?:include|included|comprise) (?:establishment of|the launch of|establishing|launching)
        [Aa]uthori[sz]ed | voted for | agreed upon | put pen to paper on | (?:consented|assented) to
        gave (?:its|their|the) (?:final )?(?:green light|go-ahead|blessing|approval|consent)(?: to| for)?
        gave (?:its|their|the) (?:assent|nod|backing)(?: to| for)?
        (?:result|outcome|fruit)(?: of [^.,]{{1,60}}?)? (?:is|was|were)(?= (?:an?|the)\b)
        cleared the way for
        (?:named|appointed|designated)(?: for [^.,]{{1,30}})?(?= (?:an?|one|two|three|contact|liaison)\b)
        (?:named|appointed|designated)(?= focal points\b)
        (?:[Aa]greement|[Uu]nderstanding|[Cc]onsensus|[Dd]eal) (?:was|has been|is) reached (?:on|about)
        agreed (?=these|the (?!importance)|an? )
        [Aa]greed (?:on|upon) the (?:establishment|creation|formation|recognition) of
        (?:envisages|provides for|envisioned) (?:the )?(?:establishment|creation|strengthening) of
        (?:envisages|provides for|envisioned) (?:the )?(?:formation|holding|setting up) of
        provides? for(?= (?:an?|joint|regular|annual|exchanges?|two|three) )
        (?<!draft )(?:resolution|decision)s? (?:on|to) (?:run|hold|conduct|establish|create|launch|carry out)
        """
    )
    + r" (?!by\b|that\b|to\b|(?:the )?hosting\b|(?:in|on) <DATE>,)"
)


_REPORTED = pattern(
    r"(?:the |an? )?(?:final )?(?:results|outcomes?|reports?|findings|conduct|conclusions) (?:of"
    r"|on) (?:the )?"
    r"(?=[^.,;]{0,60}\b(?:[Oo]peration|[Ee]xercise)s?\b)"
)
"""What was approved of something done before, which thereby is no undertaking anew."""


_DEAL = pattern(
    r"\b(?:[Dd]eal|[Aa]greement|[Mm]emorandum|MO[Uu]|MoU|[Tt]reaty|[Pp]act|[Pp]rotocol|[Aa]ccord"
    r"|[Aa]rrangement|[Dd]ocument|[Dd]eclaration|[Cc]ommuniqu[eé])(?:, [^,.;]{3,60},| [^.;,]{1,60}?)??"
    r" (?:sets up|establishes|creates|foresees|envisages|introduces)"
    r" (?P<what>(?:an?|joint|regular|annual|two|three|common|[a-z]+s?(?= (?:of|for) )) [^.]*)"
    r"|\b[Tt]he task of (?:writing|drafting|preparing|drawing up|setting up|organi[sz]ing|compiling)"
    r" (?P<task>[^.;]{3,160}?) (?:fell|goes|went|falls|was (?:given|entrusted|assigned)) to\b"
)
"""What a document that was concluded brings about, and what somebody was tasked with."""


def adopted(view: View, context: Context) -> Iterator[Fact]:
    """What was approved or adopted, by name.

    "The session adopted a plan of joint operations."
    """
    if not tells_undertakings(view):
        return
    for match in _ADOPTED.finditer(view.text):
        end = end_of(view, match.end())
        if _REPORTED.match(view.text, match.end()):
            continue
        words = view.words(match.end(), end) if match.end() < end else ""
        if (names(view, match.end(), end) and kind_of(words) != "meeting") or names_joint_thing(words):
            found = Found("adopted", "agreed", (match.end(), end), (match.start(), end))
            yield from listed(view, context, found, again="for" if match[0].endswith(" for ") else "")
    for match in _DEAL.finditer(view.text):
        start, stop = match.span(match.lastgroup or "what")
        end = min(stop, end_of(view, start))
        if names(view, start, end, within=_FIRST_WORDS):
            yield from undertaking(view, context, Found("adopted", "agreed", (start, end), match.span()))


_FIRST_WORDS = 60


_WHO_DECIDES = any_of(
    r"""
    [Aa]greed? | AGREED | (?<!be )[Dd]ecided? | DECIDED | DIRECTED | RESOLVED | [Pp]ledged?
    [Cc]ommit(?:ted)?
    [Aa]grees(?= to ) | [Dd]ecides | [Rr]esolves | [Uu]ndertakes? | UNDERTAKES? | AGREES? | DECIDES?
    RESOLVES?
    (?:committed|bound|pledged) (?:themselves|itself|each other) | vowed | opted | chose
    [Rr]esolved? | undertook | [Dd]ecisions? (?:was|were) (?:also )?(?:made|taken|adopted)
    [Aa]greement was reached | was (?:[a-z]+ )?agreement(?= to [a-z])
    (?:came to|reached) (?:an agreement|an understanding|(?:a )?consensus)
    (?:taken|took|made) (?:a|the) decision | will also
    tasked [^.]{1,60} with
    (?:tasked|instructed|directed|mandated|entrusted|commissioned)(?: [^.,]{1,60}?)?(?= to [a-z])
    (?:tasks|instructs|mandates|entrusts|INSTRUCTS|TASKS|MANDATES|DIRECTS)(?: [^.,]{1,60}?)?(?= to [a-z])
    [Dd]irected(?= that\b) | gave [^.,]{0,60}?the task of
    (?:was|were|are|is) (?:tasked|charged|entrusted) with
    [Dd]ecisions?(?= to [a-z]+ (?:an?|joint) (?!(?:\w+ )?(?:meeting|session|conference)\b))
    (?:in|reached|on|with) (?:an |the )?(?:agreement|understanding|decision)(?= to [a-z])
    (?:[Tt]ask|[Ii]nstruct|[Dd]irect) (?:our |the )?(?:officials|experts|ministries|delegations)(?= to [a-z])
    (?:found|considered|deemed) it (?:expedient|useful|necessary|appropriate|important)
    [Cc]oncur(?:red)? | settled(?= on) | found common (?:language|ground) | shook hands(?= on) | struck a deal
    (?:reached|came to) agreement | [Aa]greement (?:has been|is) reached | given an undertaking
    gave (?:its|their) consent
    """
)
_AGREED = pattern(
    rf"\b{_WHO_DECIDES}(?: also| further| in principle| unanimously| jointly| formally)?"
    r"(?: to:? (?=[a-z])|(?<=the task of) (?=[a-z]+ing\b)| that,? (?=(?:one|the|an?|joint|experts"
    r"|officials)\b)"
    r"| in (?=[a-z]+ing\b)"
    r"| (?:on|upon) (?=(?:the (?!need|importance)|an?|joint|regular|common|new|annual|two|three|another"
    r"|coordinated|mixed|simultaneous|monthly|weekly|quarterly|[a-z]+ing)\b)"
    r"|(?<=with) )"
    r"(?P<what>(?:the )?(?:use of |sharing of )?(?:[a-z]{3,}ly )?(?P<verb>[a-z-]+)\b[^.]*)"
)
_AGREED_THAT = pattern(
    rf"(?:\b{_WHO_DECIDES}(?: also| further)?(?:,? inter alia,?)? that,? "
    r"|\b[Ii]t was (?:also |further )?(?:agreed|decided|settled) (?=(?:each|both|all|two) "
    r"[^.;]{3,80} (?:should|would|will|shall)\b))(?!(?:one|the|an?|joint|experts|officials)\b)"
    r"(?=(?P<what>[^.;]*))"
)
_REGULAR = pattern(
    r"\b(?:agreed|confirmed|decided)(?: that)? (?P<what>[^.]{3,120}? (?:will|would|should|shall)"
    r" (?:meet|convene|be held) (?:\w+ )?[^.]*)"
)
_LATER = re.compile(
    rf"(?i){BEFORE_NEXT}\bnext (?:meeting|session|round|\w+-\w+ meeting)|\bmeet(?:ing)? (?:again|regularly)"
    r"|convene the next"
)
_MEANS = re.compile(r"\b(?:by|through|via|by means of) (?=an? |[a-z]+ing )")
"""What makes of a wish an undertaking: "agreed to deepen cooperation through a joint task force"."""

_TOWARDS = re.compile(
    r"work (?:towards?|on|for) (?:(?:the )?[a-z]+(?:ing|ion|ment|ure)(?: of)? )?(?:the|an?) "
)
"""A wish that is one for a thing of its own: "agreed to work towards the conclusion of a treaty"."""


def agreed(view: View, context: Context) -> Iterator[Fact]:
    """What was agreed or decided, unless it is a mere wish.

    "Both sides agreed to set up a working group."
    """
    if not tells_undertakings(view):
        return
    for match in _REGULAR.finditer(view.text):
        if recurrence_of(match["what"]):
            start = match.start("what")
            yield from undertaking(view, context, Found("agreed", "agreed", (start, end_of(view, start))))
    for match in _AGREED_THAT.finditer(view.text):
        yield from _clause(view, context, match.start(), match.span("what"))
    for match in _AGREED.finditer(view.text):
        start, stop = match.span("what")
        parting = _LISTED if view.text.endswith(": ", 0, start) else _FURTHER
        further = list(parting.finditer(view.text, start, stop))
        ends = [*(one.start() for one in further), stop]
        yield from _agreed(view, context, match.start(), (start, ends[0]), match["verb"])
        for one, end in zip(further, ends[1:], strict=True):
            group = one.lastgroup or "verb"
            is_wish_alone = group == "verb" and not one[0].startswith(";") and not brings_about(one["verb"])
            if is_wish_alone and recurrence_of(view.text[one.start(group) : end]) is None:
                continue
            yield from _agreed(view, context, one.start(group), (one.start(group), end), one[group])


_FURTHER = re.compile(r"(?:[;,](?: and)?| and) to (?P<verb>[a-z-]+)| and on (?P<further>[a-z-]+)")
"""The next undertaking: "agreed to set up a group; to hold exercises, and to launch a campaign"."""

_LISTED = re.compile(r"; (?:and )?(?:to )?(?P<verb>[a-z-]+)")
"""The same behind a colon: "agreed to: set up a group; hold exercises"."""


_MODAL = pattern(
    r" (?:should|would|will|shall|must|may|(?:is|are) to)(?: also| jointly| each)? (?:be (?P<passive>[a-z]+)"
    r"|(?P<active>[a-z]+))\b| be (?P<subjunctive>[a-z]+)\b"
)


def _clause(view: View, context: Context, quoted: int, part: tuple[int, int]) -> Iterator[Fact]:
    """What was agreed in a clause: "that all members appoint contact points", unless it is a mere wish."""
    start, end = part[0], min(part[1], end_of(view, part[0]))
    modal = _MODAL.search(view.text, start, end)
    if modal is None:
        yield from _told_each(view, context, quoted, (start, end))
        return
    clause, group = Clause(start, (start, modal.start())), modal.lastgroup or "active"
    verb, place = modal[group], modal.span(group)
    if group == "active":
        named = done(view, clause, place, end) if does(verb) or not is_wish(verb) else None
    else:
        named = brought_about(view, clause, verb, place[1])
    if named is not None:
        found = Found("agreed", "agreed", (start, end), (quoted, end), (start, end), tense=1)
        yield from undertaking(view, context, found)


def _told_each(view: View, context: Context, quoted: int, part: tuple[int, int]) -> Iterator[Fact]:
    """What each side is to do: "agreed that both sides name contact persons"."""
    each = EACH.match(view.text, *part)
    if each and does(each["verb"]) and names(view, each.end(), part[1], within=_FIRST_WORDS):
        found = Found("agreed", "agreed", (each.start("verb"), part[1]), (quoted, part[1]), part, tense=1)
        yield from undertaking(view, context, found)


def _agreed(view: View, context: Context, quoted: int, part: tuple[int, int], verb: str) -> Iterator[Fact]:
    """What was agreed, from its verb on, unless it is a mere wish."""
    start, end = part[0], min(part[1], end_of(view, part[0]))
    what = view.text[start:end]
    if _LATER.search(what) or what.startswith("by ") or re.match(r"[a-z]+ (?:it|them)\b", what):
        return
    certain = what.startswith(("the sharing", "the use"))
    certain |= verb == "meet" and recurrence_of(what) is not None
    if is_wish(verb) and not certain and not _TOWARDS.match(what):
        means = _MEANS.search(what)
        if means is None or not names(view, start + means.end(), end, within=40):
            return
        start += means.end()
    often = recurrence_of(what) is not None and names_thing(view.words(start, end))
    certain |= often or is_concrete(verb) or _TO_DO.search(view.text, quoted, end) is not None
    if certain or names(view, start, end, within=80):
        yield from undertaking(view, context, Found("agreed", "agreed", (start, end), (quoted, end), tense=1))


_TO_DO = pattern(
    r"(?:agreed|decided|pledged|resolved|undertook) to:? "
    r"(?!(?:an?|the|its|their|this|these|those|all|no)\b)[a-z]+(?<!ing)\b"
)
"""Whoever undertook to do it, whatever the verb, undertook something."""
