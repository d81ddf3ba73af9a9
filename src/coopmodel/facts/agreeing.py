"""What was signed, agreed, decided, approved or adopted."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopmodel.facts.context import Context
from coopmodel.facts.kinds import Fact
from coopmodel.facts.nouns import kind_of, recurrence_of
from coopmodel.facts.patterns import pattern
from coopmodel.facts.undertaking import Found, end_of, is_prose, listed, names, undertaking
from coopmodel.facts.verbs import is_concrete, is_wish
from coopmodel.facts.view import View
from coopmodel.facts.words import BEFORE_NEXT, any_of

__all__ = ["adopted", "agreed", "passive", "signed"]

_SIGNED = pattern(
    r"(?P<possible>\b(?:possible|possibility of|prospects? of|proposed|importance of|need for) (?:the )?)?"
    r"(?P<later>\b(?:will|plans? to|intends? to|expected to|ready to|readiness to|due to|hopes? to"
    r"|look(?:s|ed|ing)? forward to the) )?"
    r"\b(?:signed|entered into|inked|renewed|initiall?ed|concluded|signing(?: of)?|(?:put"
    r"|affixed) their signatures? (?:under|to)"
    r"|instruments of ratification of|signed documents deal with|sign) (?!(?:by|at|in|on|during|between"
    r"|after|before|and)\b)"
)
_SIGNED_ON = pattern(
    r"\b(?P<what>(?:Agreement|Protocol|Memorandum|Convention|Treaty|Arrangement|Declaration) [^.,;]{3,220}?)"
    r" (?:(?:that|which) was )?signed (?:in (?:<PLACE>|<PARTY>) )?on (?P<date><DATE>)"
)


def signed(view: View, context: Context) -> Iterator[Fact]:
    """A document that was signed, concluded or entered into.

    "The ministers signed a memorandum of understanding on extradition."
    """
    if not is_prose(view):
        return
    for match in _SIGNED_ON.finditer(view.text):
        found = Found("signed", "agreed", match.span("what"), match.span(), match.span("date"))
        yield from undertaking(view, context, found)
    for match in _SIGNED.finditer(view.text):
        end = end_of(view, match.end())
        if names(view, match.end(), end, within=60) or "documents deal" in match[0]:
            status = "proposed" if match["possible"] else "planned" if match["later"] else "agreed"
            found = Found("signed", status, (match.end(), end), (match.start(), end), (0, len(view.text)))
            yield from listed(view, context, found)


_ADOPTED = pattern(
    any_of(
        r"""
        [Aa]pproved | APPROVED | [Aa]dopted | ADOPTED | [Ee]ndorse[ds]? | ENDORSED | [Rr]atified
        (?:resulted in|led to|saw|culminated in|(?:ended|closed|concluded) with|through) the adoption of
        [Aa]uthori[sz]ed | gave the green light to | voted for | agreed upon
        agreed (?=these|the (?!importance)|an? )
        [Aa]greed (?:on|upon) the (?:establishment|creation|formation|recognition) of
        (?:envisages|provides for|envisioned) (?:the )?(?:establishment|creation|strengthening) of
        (?:envisages|provides for|envisioned) (?:the )?(?:formation|holding|setting up) of
        provides for (?=an?)
        (?:resolution|decision)s? (?:on|to) (?:run|hold|conduct|establish|create|launch|carry out)
        """
    )
    + r" (?!by\b|that\b|to\b|(?:the )?hosting\b)"
)


def adopted(view: View, context: Context) -> Iterator[Fact]:
    """What was approved or adopted, by name.

    "The session adopted a plan of joint operations."
    """
    if not is_prose(view):
        return
    for match in _ADOPTED.finditer(view.text):
        end = end_of(view, match.end())
        if names(view, match.end(), end) and kind_of(view.words(match.end(), end)) != "meeting":
            yield from listed(
                view, context, Found("adopted", "agreed", (match.end(), end), (match.start(), end))
            )


_WHO_DECIDES = any_of(
    """
    [Aa]greed? | AGREED | [Dd]ecided? | DECIDED | DIRECTED | RESOLVED | [Pp]ledged? | [Cc]ommit(?:ted)?
    [Rr]esolved? | undertook | [Dd]ecisions? (?:was|were) (?:made|taken|adopted) | [Aa]greement was reached
    (?:came to|reached) (?:an agreement|an understanding|(?:a )?consensus)
    (?:taken|took|made) (?:a|the) decision | will also
    tasked [^.]{1,60} with
    (?:tasked|instructed|directed|mandated|entrusted) [^.,]{1,60}?(?= to [a-z])
    (?:[Tt]ask|[Ii]nstruct|[Dd]irect) (?:our |the )?(?:officials|experts|ministries|delegations)(?= to [a-z])
    (?:found|considered|deemed) it (?:expedient|useful|necessary|appropriate|important)
    """
)
_AGREED = pattern(
    rf"\b{_WHO_DECIDES}(?: also| further)?"
    r"(?: to:? (?=[a-z])| that (?=(?:one|the|an?|joint|experts|officials)\b)"
    r"| (?:on|upon) (?=(?:the (?!need|importance)|an?|joint|[a-z]+ing)\b)"
    r"|(?<=with) )"
    r"(?P<what>(?:the )?(?:use of |sharing of )?(?P<verb>[a-z-]+)\b[^.]*)"
)
_REGULAR = pattern(
    r"\b(?:agreed|confirmed|decided)(?: that)? (?P<what>[^.]{3,120}? will (?:meet|convene"
    r"|be held) (?:\w+ )?[^.]*)"
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
    if not is_prose(view):
        return
    for match in _REGULAR.finditer(view.text):
        if recurrence_of(match["what"]):
            start = match.start("what")
            yield from undertaking(view, context, Found("agreed", "agreed", (start, end_of(view, start))))
    for match in _AGREED.finditer(view.text):
        start, stop = match.span("what")
        parting = _LISTED if view.text.endswith(": ", 0, start) else _FURTHER
        further = list(parting.finditer(view.text, start, stop))
        ends = [*(one.start() for one in further), stop]
        yield from _agreed(view, context, match.start(), (start, ends[0]), match["verb"])
        for one, end in zip(further, ends[1:], strict=True):
            yield from _agreed(view, context, one.start("verb"), (one.start("verb"), end), one["verb"])


_FURTHER = re.compile(r"; (?:and )?to (?P<verb>[a-z-]+)")
"""The next undertaking behind a semicolon: "agreed to set up a group; to hold exercises"."""

_LISTED = re.compile(r"; (?:and )?(?:to )?(?P<verb>[a-z-]+)")
"""The same behind a colon: "agreed to: set up a group; hold exercises"."""


def _agreed(view: View, context: Context, quoted: int, part: tuple[int, int], verb: str) -> Iterator[Fact]:
    """What was agreed, from its verb on, unless it is a mere wish."""
    start, end = part[0], min(part[1], end_of(view, part[0]))
    what = view.text[start:end]
    if _LATER.search(what) or what.startswith("by "):
        return
    certain = what.startswith(("the sharing", "the use"))
    certain |= verb == "meet" and recurrence_of(what) is not None
    if is_wish(verb) and not certain and not _TOWARDS.match(what):
        means = _MEANS.search(what)
        if means is None or not names(view, start + means.end(), end, within=40):
            return
        start += means.end()
    certain |= is_concrete(verb) or _TO_DO.search(view.text, quoted, end) is not None
    if certain or names(view, start, end, within=80):
        yield from undertaking(view, context, Found("agreed", "agreed", (start, end), (quoted, end)))


_TO_DO = pattern(
    r"(?:agreed|decided|pledged|resolved|undertook) to:? "
    r"(?!(?:an?|the|its|their|this|these|those|all|no)\b)[a-z]+(?<!ing)\b"
)
"""Whoever undertook to do it, whatever the verb, undertook something."""

_PASSIVE = pattern(
    r"(?:^(?:(?:During|At|In|On|Following|Within|After) [^,.;]{3,60}, )?"
    r"(?!(?:During|At|In|On|Following|Within|After) )"
    r"|^(?:During|At|In|On|After) [^,.;]{3,40}? (?=an? )|[.,;:] |\band "
    r"|(?<=\w )(?=an? [A-Z][\w-]+ [A-Z]))(?:[Aa]n? |[Tt]he |[Tt]he (?:establishment"
    r"|creation|launch|formation) of an? )?"
    r"(?P<what>[\w<PARTY><NATION><BODY><PLACE>'\"][\w<PARTY><NATION><BODY><PLACE><DATE>',()\"& –-]{3,320}?)"
    r"(?<! was)(?<! were) (?:was|were|has been|have been|have already been|has already been) (?:\w+ly "
    r"|also )?"
    r"(?P<verb>adopted|approved|signed|agreed|endorsed|initiall?ed|launched|established|set up|created"
    r"|formed|completed|carried out|conducted"
    r"|inked|concluded|proposed|inaugurated|declared operational|put in place|supported|held)\b"
)
_STATUS = {
    "proposed": "proposed",
    **dict.fromkeys(("completed", "carried out", "conducted", "held"), "completed"),
}
_STATUS |= dict.fromkeys(
    (
        "launched",
        "established",
        "set up",
        "created",
        "formed",
        "inaugurated",
        "declared operational",
        "put in place",
    ),
    "active",
)
_MEETINGS = re.compile(
    r"(?i)\b(?:meetings?|sessions?|events?|talks|conference|sitting|rounds?|assembly|dialogue)\b"
)


_RESULTS = re.compile(
    r"(?i)(?:the )?(?:results|outcomes?) of (?:the )?(?=[^.]{0,60}\b(?:operation"
    r"|exercise)s?\b)"
)


_NEXT_DOCUMENT = pattern(r" and the (?=[A-Z])")


def _documents(view: View, start: int, end: int) -> list[tuple[int, int]]:
    """Two documents that are named together, each if both are plainly one; else all of the words."""
    parting = _NEXT_DOCUMENT.search(view.text, start, end)
    if parting and names(view, start, parting.start()) and names(view, parting.end(), end, within=30):
        return [(start, parting.start()), *_documents(view, parting.end(), end)]
    return [(start, end)]


def passive(view: View, context: Context) -> Iterator[Fact]:
    """What was adopted, signed, launched or completed, named before the verb.

    "A roadmap for digital evidence was adopted."
    """
    if not is_prose(view):
        return
    for match in _PASSIVE.finditer(view.text):
        if names(view, *match.span("what"), within=60) and not _MEETINGS.search(
            view.words(*match.span("what"))
        ):
            if match["verb"] == "held" and kind_of(match["what"]) not in {"training", "operation"}:
                continue
            status = _STATUS.get(match["verb"], "agreed")
            start, end = match.span("what")
            results = _RESULTS.match(view.text, start)
            if results:
                status, start = "completed", results.end()
            documents = _documents(view, start, end)
            quoted = (match.start("what"), match.end()) if len(documents) == 1 else None
            for name in documents:
                yield from undertaking(view, context, Found("passive", status, name, quoted))
