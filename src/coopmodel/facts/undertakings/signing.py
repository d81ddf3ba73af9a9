"""What was signed, is to be signed, or should be."""

from __future__ import annotations

from collections.abc import Iterator

from coopmodel.facts.context import Context
from coopmodel.facts.kinds import Fact
from coopmodel.facts.patterns import pattern
from coopmodel.facts.undertakings.aside import tells_undertakings
from coopmodel.facts.undertakings.undertaking import Found, end_of, is_meeting, listed, names, undertaking
from coopmodel.facts.view import View

__all__ = ["signed"]

_SIGNED = pattern(
    r"(?P<possible>\b(?:possible|possibility of|prospects? of|proposed|importance of|need for"
    r"|call(?:ed|s)? for|urged|expedite|expediting|speed(?:ing)? up|discussed|hoped for|early|speedy|prompt)"
    r" (?:the )?(?:early |prompt |speedy )?)?"
    r"(?P<later>\b(?:will|plans? to|intends? to|expected to|ready to|readiness to|due to|hopes? to"
    r"|look(?:s|ed|ing)? forward to the|(?:planned|intended|envisaged|foreseen|scheduled|going) to)"
    r"(?: [a-z]+ly| soon| also)? )?"
    r"\b(?:signed|entered into|inked|renewed|initiall?ed|concluded|subscribed"
    r"|signing(?P<ceremony> ceremony)?(?: of| for)?"
    r"|(?:put|affixed|set) their (?:signatures?|names?|hands?|seals?)(?: <DATE>)? (?:under|to|on)"
    r"|instruments of ratification of|signed documents deal with|sign)"
    r" (?!(?:off|by|at|in|on|during|between|after|before|and|for|from)\b)"
)
_TO_BE_SIGNED = pattern(
    r" (?:is|are) (?:now )?(?:scheduled|planned|expected|due|foreseen|envisaged)\b| will (?:be|take)\b"
)
_SIGNED_ON = pattern(
    r"\b(?P<what>(?:Agreement|Protocol|Memorandum|Convention|Treaty|Arrangement|Declaration) [^.,;]{3,220}?)"
    r" (?:(?:that|which) was )?signed (?:in (?:<PLACE>|<PARTY>) )?on (?P<date><DATE>)"
)
_TITLED = pattern(
    r"(?:\b(?:signed|adopted|approved|endorsed|resolutions?|decisions?)\b[^.;]{0,160}?|(?<=[\w<DATE>]) and)"
    r" On (?:an? |the )?(?P<what>[A-Z][^.;]{3,250}?)(?= and On (?:an? |the )?[A-Z]|[.;]|$)"
)
"""Documents by their titles: "signed resolutions On a Plan of Action and On the Concept of Training"."""

_WISHED = pattern(
    r"\b(?:proposed|proposes|suggested|suggests|recommended|advocated)(?: that)? [^.;,]{0,60}"
    r"(?:<BODY>|<PARTY>|sides|ministries|states|countries|parties|they|agencies)(?: [a-z]+ly)? $"
)
"""Before what somebody but proposes that others sign: "proposed that the two ministries sign"."""

_AFTER = pattern(r"\b(?:[Ss]ince|after) [^.,;]{0,60}$")
_NEAR = 60
_FIRST_WORDS = 90


def signed(view: View, context: Context) -> Iterator[Fact]:
    """A document that was signed, concluded or entered into.

    "The ministers signed a memorandum of understanding on extradition."
    """
    if not tells_undertakings(view):
        return
    for match in _SIGNED_ON.finditer(view.text):
        found = Found("signed", "agreed", match.span("what"), match.span(), match.span("date"))
        yield from undertaking(view, context, found)
    for match in _TITLED.finditer(view.text):
        start, end = match.span("what")
        if names(view, start, end, within=_NEAR):
            found = Found("signed", "agreed", (start, end), match.span(), (start, start))
            yield from undertaking(view, context, found)
    for match in _SIGNED.finditer(view.text):
        start, end = match.end(), end_of(view, match.end())
        past = _AFTER.search(view.text, max(0, match.start() - _NEAR), match.start())
        if past or start == end or is_meeting(view.words(start, min(end, start + _FIRST_WORDS))):
            continue
        if names(view, start, end, within=_NEAR) or "documents deal" in match[0]:
            later = match["later"] or _TO_BE_SIGNED.search(view.text, start)
            wished = match["possible"] or _WISHED.search(view.text, 0, match.start())
            status = "proposed" if wished else "planned" if later else "agreed"
            again = match["ceremony"] is not None
            found = Found("signed", status, (start, end), (match.start(), end), (0, len(view.text)))
            found = found._replace(goes_on=again, or_alone=again)
            yield from listed(view, context, found, anew=True, whatever="documents deal" in match[0])
