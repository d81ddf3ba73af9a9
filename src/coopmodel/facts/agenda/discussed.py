"""What was on the agenda, discussed or considered."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopmodel.facts.agenda.endings import subjects_end
from coopmodel.facts.agenda.fragments import says_nothing
from coopmodel.facts.agenda.serving import SERVES
from coopmodel.facts.agenda.spoken import is_everyday_speech
from coopmodel.facts.agenda.subjects import subjects_in, tells_subjects
from coopmodel.facts.agenda.talk import DISCUSSED, LISTED, Finder
from coopmodel.facts.context import Context
from coopmodel.facts.kinds import Fact
from coopmodel.facts.patterns import pattern
from coopmodel.facts.view import View

__all__ = ["discussed"]


_NO_SUBJECT_OF_ON = (
    "day|occasion|part|side|margins|sidelines|eve|behalf|basis|one|hand|way|ground|top|completion|arrival"
    "|return|initiative|instructions?|invitation|proposal|record|morning|afternoon|evening|night|average"
    "|paper|table|agenda|list|whole|road|air|phone|stage|site"
)
_CONCERNING = pattern(
    r"^(?:(?:Also )?(?:[Rr]egarding|[Cc]oncerning)|As (?:for|regards|concerns|to)|With (?:regard|respect) to"
    r"|In relation to|In (?:the|this) (?:field|area|sphere) of|Turning to|Touching (?:up)?on|Speaking (?:of"
    r"|about|on)|When it (?:comes|came) to|On(?= (?!<DATE>|(?:the|this|that|his|her|its|their|our|my)? ?"
    rf"(?:[a-z]+ )?(?:{_NO_SUBJECT_OF_ON})s?\b)))"
    r" (?P<what>[^,;:]{4,90}), (?=(?:the|both|they|he|she|it|we|I|there|<WHO>)\b|<WHO>)"
)
"""What a sentence is about that tells so before anything else: "On visas, the two agreed that ..."."""

_OF_UNDERTAKING = pattern(
    r"\b(?:activit(?:y|ies)|programmes?|projects?|plans?|cent(?:re|er)s?|units?|task force|agreements?"
    r"|memorandum|M[oO]U|cooperation|initiatives?|partnership|strategy|platform|database|network|road ?map)"
    r" (?:will|would|shall|is to|are to) (?:also |then |\w+ly ){0,2}$"
)
_AGREED_TO = pattern(
    r"\b(?:agreed|committed|pledged) (?:also |further )?to (?:the )?(?:(?:sharing|pooling) of"
    r" |(?:share|pool|exchange) )?$"
)
_HANDING_ON = re.compile(r"(?!.*\b(?:views|opinions)\b)(?:exchang|shar|pool|expertise|information|data)")


_RULES = pattern(
    r"\b(?:[Aa]greements?|[Mm]emorandum|M[oO]U|[Tt]reaty|[Pp]rotocol|[Aa]rrangement|[Cc]onvention|[Dd]ocument|[Cc]harter)"
    r"(?: of [Uu]nderstanding)?(?: (?:also|will|would|further|shall))? (?:allow|permit|enable|oblige"
    r"|require|foresee|entitle|provide|empower|authori[sz]e)s?\b[^.;]{0,80}$"
)
"""What the rules of a signed document let its parties do."""

_PROMISED = pattern(
    r"\b(?:promised|undertook|pledged|volunteered)(?: to)?(?: also| then| \w+ly)? $"
    r"|\bagreed to (?:meet|come together|sit together|gather)\b[^.;]{0,90} to $"
)
_ASKED_TO = pattern(
    r"\b(?:asked|urged|invited|requested|encouraged|called (?:up)?on) (?:<WHO>|him|her|them|(?:the|his"
    r"|her|their|its) [<WHO>\w ]{1,40}?|officials|experts) to $"
)
_WHOEVER = re.compile(r"\b[Aa]ny(?:one|body) (?:who has|with|having) $")
"""Before what the public is asked for: "anyone with information on the boat"."""

_GERUND = pattern(r" [a-z]+ing\b")
"""What somebody is asked to consider doing is a proposal."""


def _is_of_undertaking(view: View, match: re.Match[str]) -> bool:
    """Whether a verb or noun of talk tells what an undertaking is about: "the project will focus on"."""
    before = view.before(match.start())
    if (
        SERVES.search(before)
        or _OF_UNDERTAKING.search(before)
        or _RULES.search(before)
        or _PROMISED.search(before)
    ):
        return True
    if _WHOEVER.search(before):
        return True
    asked = _GERUND.match(view.text, match.end()) is not None or match[0].startswith("report")
    if asked and _ASKED_TO.search(before):
        return True
    return _HANDING_ON.match(match[0]) is not None and _AGREED_TO.search(before) is not None


_AND_THEN = pattern(r", and (?:also |then |an? |\w+ly )?$")
"""What stands before the next verb of talk: "discussed visas, and touched upon fares"."""

_NOTHING_YET = pattern(
    r"(?:\W|<WHO>|\b(?:a|an|the|of|on|and|in|wide|broad|range|number|issues|topics|questions|matters"
    r"|heavy|full|long|packed|rich|busy|crowded|problems|various|several|key|related|with|views|their|they|also|participants|sides|mutual|common"
    r"|interest|concern|mainly|held|results|exchange[sd]?|opinions?|relevant|pressing|topical|current"
    r"|efforts|measures|to)\b){0,12}"
)


def _leads_to(view: View, match: re.Match[str], inner: re.Match[str]) -> bool:
    """Whether nothing was told between two words of talk, of which the second then tells the subjects."""
    told = _NOTHING_YET.fullmatch(view.text, match.end(), inner.start()) is None
    return not told and not _EFFORTS.search(view.text, match.end(), inner.start())


_EFFORTS = re.compile(r"\befforts to ")
"""What is itself talked about: "discussed efforts to address smuggling"."""


def discussed(view: View, context: Context) -> Iterator[Fact]:
    """The subjects behind a verb such as "discussed", "considered", "focused on", "the agenda included".

    "The ministers discussed border security and exchanged views on measures against smuggling."
    """
    if not tells_subjects(view):
        return
    at = 0
    if match := _CONCERNING.match(view.text):
        at = match.end("what")
        yield from subjects_in(view, match.start("what"), at, "discussed")
    finder = Finder(DISCUSSED, view.text)
    while match := finder.first(at):
        if is_everyday_speech(view, context, match) or _is_of_undertaking(view, match):
            at = match.end()
            continue
        end = subjects_end(view, match.end())
        inner = finder.first(match.end())
        if inner and inner.start() < end and (more := _AND_THEN.search(view.before(inner.start()))):
            end = max(match.end(), more.start())
        if inner and inner.end() <= end and _leads_to(view, match, inner):
            at = inner.start()
            continue
        is_list = LISTED.fullmatch(match[0].rstrip(":")) is not None
        yield from subjects_in(view, match.end(), end, "discussed", listed=is_list)
        if end == len(view.text) and says_nothing(view.words(match.end(), end)):
            yield from _in_next_sentence(view, context)
        at = max(end, match.end())


_VERB = re.compile(
    r"\b(?:is|are|was|were|has|have|had|will|would|can|could|must|should|said|[a-z]+ed (?:the|to|that|an?))\b"
)


def _in_next_sentence(view: View, context: Context) -> Iterator[Fact]:
    """The subjects of a sentence that only lists what the one before it announced.

    "We talked about three things. Visas, forged plates, and the ferries."
    """
    following = context.views[view.sentence.number + 1 :][:1]
    for other in following:
        is_list = other.text.count(",") and not _VERB.search(other.text)
        if is_list and other.sentence.block is view.sentence.block:
            yield from subjects_in(other, 0, len(other.text), "discussed", listed=True)
