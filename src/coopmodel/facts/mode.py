"""How the participants met: in one place, online, or some of them so."""

from __future__ import annotations

from collections.abc import Iterator

from coopmodel.documents.blocks import BlockKind
from coopmodel.facts.context import Context
from coopmodel.facts.kinds import Fact, MeetingFact
from coopmodel.facts.patterns import pattern
from coopmodel.facts.scope import Scope
from coopmodel.facts.view import View
from coopmodel.facts.words import HELD, MEETING

__all__ = ["mode"]

_MODES = (
    (
        "hybrid",
        pattern(
            r"\b[Hh]ybrid (?:format|mode|meeting|session|event)|\b(?:mixed|combined) (?:format|mode)"
            r"|\boffline/online|\bonline/offline|both in person and"
            r"|\b(?:joined|joining|took part|participat\w+|attended|followed|followed the \w+|spoke"
            r"|connected)(?: \w+)? (?:by|via|over|through|from) (?:(?:a |the )?video|Zoom|Webex"
            r"|Teams|their (?:capitals|offices))|\bin person [^.]{0,120}; [^.]{0,120}joined\b"
            r"|<PLACE> and (?:virtually|online)\b|\bin person and (?:virtually|online)\b"
            r"|\bfrom their (?:capitals|offices)\b|<WHO> \((?:virtually|online|via [^()]{1,30})\)"
        ),
    ),
    (
        "virtual",
        pattern(
            rf"\b(?:video|tele|web)[ -]?conference\b|\b[Vv]irtual(?:ly)?,? (?:{MEETING}|conven|held|host|met"
            rf"|participat|attend|tri|bi|high|joint)|{MEETING}[^.]{{0,60}}\bvirtual(?:ly)?\b"
            rf"|\b{HELD}[^.;]{{0,60}}?(?<!\()\b(?:virtually|online|remotely)\b|\b[Oo]nline (?:{MEETING}"
            rf"|format"
            r"|mode)|\bremote(?:ly)? (?:meeting|format)"
            r"|\b(?:via|by|through|over|using|in|of|a) (?:an? )?(?:the )?(?:secure )?(?:online "
            r"|mode of )?(?:video|tele|web) ?-?(?:conferenc|link|call|format)"
            r"|\bby electronic means\b|\b(?:tele)?phone (?:call|conversation|talks)"
            r"|\b(?:spoke|talked|conferred)\b[^.;]{0,80} by (?:tele)?phone\b"
            r"|\bvia (?:a )?(?:secure )?video\b"
            r"|\bvideo ?-?conference (?:meeting|with|between)|held a video|\b(?:on|via|over"
            r"|through) (?:the )?(?:Zoom|Webex|Microsoft Teams|MS Teams|Skype)\b"
        ),
    ),
)


_OF_MODE = pattern(
    r"(?i)video|virtual|line|phone|electronic|hybrid|remote|zoom|webex|teams|skype|(?:tele|web) ?-?con"
    r"|mixed|combined"
    r"|in person|their (?:capitals|offices)|(?:tele|web) ?-?(?:link|call|format)"
)
"""One of these stands wherever a mode is told, so most sentences need not be looked at further."""


def mode(view: View, context: Context) -> Iterator[Fact]:
    """That the participants met online, or some of them.

    "The ministers met via videoconference."
    """
    del context
    block = view.sentence.block
    is_aside = view.scope is not Scope.MEETING or block.kind in {BlockKind.ITEM, BlockKind.ROW}
    if (is_aside and not block.mark[:1].isdigit()) or not _OF_MODE.search(view.text):
        return
    for value, form in _MODES:
        match = form.search(view.text)
        if match:
            span = (view.span(match.start(), match.end()),)
            yield MeetingFact(rule="mode", spans=span, field="mode", value=value)
            return
