"""How the participants met: in one place, online, or some of them so."""

from __future__ import annotations

from collections.abc import Iterator

from coopmodel.documents.blocks import BlockKind
from coopmodel.facts.context import Context
from coopmodel.facts.kinds import Fact, MeetingFact
from coopmodel.facts.meeting.buildings import BUILDING
from coopmodel.facts.meeting.bygone import is_bygone
from coopmodel.facts.patterns import pattern
from coopmodel.facts.scope import Scope
from coopmodel.facts.view import View
from coopmodel.facts.words import CAME_ABOUT, HELD, MEETING

__all__ = ["mode"]

_LINK = (
    r"(?:video|tele|web)[ -]?(?:conferenc\w*|link|call|format|teleconference|connection)|(?:secure )?line"
    r"|video|Zoom|Webex|WebEx|MS Teams"
    r"|Microsoft Teams|Teams|Skype|(?:the )?internet"
)
_JOIN = (
    r"(?:joined|joining|join|follow|connect|attend|took part|taking part|participat\w+|attended|attending"
    r"|followed|followed the \w+"
    r"|following|connected|connecting|tuned in|diall?ed in|contributed|addressed|spoke|speaking)"
)
_ONLINE = (
    r"(?:virtually|remotely|online(?! (?:abuse|bank|child|content|crime|database|drug|exploit|extrem"
    r"|fraud|gambl"
    r"|groom|harm|hate|invest|market|platform|portal|propaganda|radical|recruit|safety|sale|scam|service|sexual"
    r"|shop|space|system|terror|threat|tool|trad)))"
)
_ADJECTIVE = (
    r"(?:expert|joint|bilateral|coordination|working|training|regional|annual|high-level|ministerial|technical"
    r"|international|planning|kick-off|<NATION>|multilateral|introductory)"
)
_VIRTUAL = (
    r"virtual(?:ly)?\b(?! (?:currenc|asset|coin|money|econom|world|space|reality|wallet|crime|identit))"
)
_MODES = (
    (
        "virtual",
        pattern(
            r"\b(?:spoke|talked|conferred)\b[^.;]{0,60}? (?:by|via|over|through) (?:an? "
            rf"|the )?(?:secure )?(?:{_LINK})"
            rf"(?![^.;]{{0,40}}\b(?:from|(?:at|to|in) (?:the |this )?(?:{MEETING}|delegates|participants"
            r"|audience)))"
        ),
    ),
    (
        "hybrid",
        pattern(
            r"\b[Hh]ybrid (?:format|mode|meeting|session|event|conference|workshop|seminar|forum)"
            r"|\b(?:mixed|combined) (?:format|mode)|\boffline/online|\bonline/offline"
            r"|\bboth (?:in[ -]person|physically|on[ -]?site|face[ -]to[ -]face) and\b"
            r"|\bboth (?:online|virtually|remotely) and\b"
            r"|\bin person (?:and|or) (?:virtually|online|remotely|by video|via video)\b"
            r"|\bin person [^.]{0,120}; [^.]{0,120}joined\b"
            r"|\b(?:in[ -]person|physically)\b[^.]{0,160}\b(?:while|whereas|with|and) (?:some|others?"
            r"|the (?:rest"
            rf"|others)|several|many|[^.;]{{3,60}}) {_JOIN} (?:the \w+ )?(?:online|virtually|remotely"
            r"|(?:by|via"
            rf"|over|through) (?:a |the )?(?:{_LINK}))"
            rf"|\b(?:with|while|whereas) (?!(?:all|both|every|participants|delegat)\b)[^.;]{{3,80}}? {_JOIN}"
            rf"(?: the \w+)? (?:online|virtually|remotely|(?:by|via|over|through) (?:a |the )?(?:{_LINK}))"
            r"|\b(?:with|while) (?:some|others?|several|many"
            rf"|a number of)(?: [\w-]+){{0,3}} {_JOIN} (?:the \w+ )?(?:online"
            rf"|virtually|remotely|(?:by|via|over|through) (?:a |the )?(?:{_LINK}))"
            r"|<PLACE> and (?:virtually|online)\b|\bon[ -]?site and (?:virtually|online|remotely)\b"
            rf"|\b{_JOIN}(?: \w+)? (?:by|via|over|through|from) (?:(?:an? |the )?(?:secure )?(?:{_LINK})"
            r"|their (?:capitals|offices))"
            r"|\b(?:diall?ed in|joined|followed|connected|spoke|watched|took part|participated) from <PLACE>"
            r"|\bfrom <PLACE> (?:on (?:a |the )?screen|by (?:video|screen|link|telephone)|via|over)\b"
            r"|\b(?:addressed|greeted|followed|watched) (?:the |an? )?(?:audience|participants|delegates"
            rf"|guests|function|{MEETING})(?: [^.;,]{{0,30}})? (?:by|via|over|through|on|from) (?:an? |the )?"
            rf"(?:secure )?(?:{_LINK})"
            r"|\bfrom their (?:capitals|offices)\b|<WHO> \((?:virtually|online|via [^()]{1,30})\)"
        ),
    ),
    (
        "virtual",
        pattern(
            rf"\b(?:video|tele|web)[ -]?conference\b|\b[Vv]irtual(?:ly)?,? (?:{MEETING}|conven|held|host|met"
            rf"|participat|attend|tri|bi|high|joint|format|mode)|{MEETING}[^.]{{0,60}}\b{_VIRTUAL}"
            rf"|\b{HELD}[^.;]{{0,60}}?(?<!\()\b{_ONLINE}|\b[Oo]nline (?:{_ADJECTIVE} ){{0,2}}(?:{MEETING}"
            rf"|format|mode|training|course)|\b[Rr]emote(?:ly)? (?:meeting|format|mode)|\b[Ww]ebinar\b"
            r"|\b(?:via|by|through|over|using|in|of|a) (?:an? )?(?:the )?(?:secure )?(?:online "
            r"|mode of )?(?:video|tele|web) ?-?(?:conferenc|link|call|format|meeting|talks|connection)"
            r"|\bby electronic means\b|\bmet (?:by video|on screen)\b|\bheld a (?:\w+ )?call\b"
            r"|(?<!\d )\b(?:tele)?phone (?:call|conversation|talks?)(?!s)"
            r"|\b(?:spoke|talked|conferred|discussed|exchanged views)\b[^.;]{0,80} (?:by|on"
            r"|over) (?:the )?(?:tele)?phone\b"
            r"|\bvia (?:a )?(?:secure )?video\b"
            r"|\bvideo ?-?conference (?:meeting|with|between)|held a video|\b(?:on|via|over|using"
            r"|through) (?:the )?(?:Zoom|Webex|WebEx|Microsoft Teams|MS Teams|Skype)\b"
        ),
    ),
    (
        "in_person",
        pattern(
            rf"\b[Ii]n-person (?:\w+ ){{0,2}}{MEETING}|\b[Ff]ace-to-face (?:\w+ ){{0,2}}{MEETING}"
            rf"|\b{HELD}[^.;]{{0,80}}?\b(?:in person|face[ -]to[ -]face)\b"
        ),
    ),
)
"""Forms of each mode; one who speaks by a link to a meeting joins others in a room."""

_VENUE = pattern(
    rf"\b{CAME_ABOUT}\b[^.;]{{0,120}}? at (?:the |his |her |its |their |an? )?(?:<NATION> )?"
    rf"(?:(?:(?:<BODY>|<PARTY>)(?:'s|')? |(?:[A-Z][\w.&'-]* (?:of (?:the )?|and |for )?){{0,6}}){BUILDING}\b"
    rf"|<BODY>(?! (?:{MEETING}|level)\b)|(?:hotel|residence|headquarters|offices?|police station)\b)"
)
"""That they met in some building, whatever its city."""

_OF_MODE = pattern(
    r"(?i)video|virtual|line|phone|electronic|hybrid|call|remote|zoom|webex|webinar|teams|skype|(?:tele"
    r"|web) ?-?con"
    r"|mixed|combined|screen|from \ue005|person|face|on[ -]?site"
    r"|their (?:capitals|offices)|(?:tele|web) ?-?(?:link|call|format)|internet"
)
"""One of these stands wherever a mode is told, so most sentences need not be looked at further."""

_OTHER = pattern(
    rf"\b(?:[Ee]arlier|[Pp]revious|[Pp]ast|[Ll]ast|[Pp]receding) (?:online |virtual )?(?:{MEETING}"
    r"|editions?|rounds?)"
    r"|\b(?:months|years?) of (?:online|virtual)|\b[Pp]reviously (?:held|met|took)\b"
    r"|\b(?:will|would|could|can|to) be held (?:online|virtually)"
)
"""What tells that another meeting was held so."""


_LEAST = -3
"""How little a building tells: whoever joins by a link, however late in the text, is told more plainly."""


def mode(view: View, context: Context) -> Iterator[Fact]:
    """That the participants met online, or some of them.

    "The ministers met via videoconference." "They met at the Grand Hotel."
    """
    block = view.sentence.block
    is_aside = view.scope is not Scope.MEETING or block.kind in {BlockKind.ITEM, BlockKind.ROW}
    if (is_aside and not block.mark[:1].isdigit()) or is_bygone(view, context) or _OTHER.search(view.text):
        return
    for value, form in _MODES if _OF_MODE.search(view.text) else ():
        match = form.search(view.text)
        if match and not view.text.count('"', 0, match.start()) % 2:
            span = (view.span(match.start(), match.end()),)
            yield MeetingFact(rule="mode", spans=span, field="mode", value=value)
            return
    if venue := _VENUE.search(view.text):
        span = (view.span(*venue.span()),)
        yield MeetingFact(rule="mode", spans=span, field="mode", value="in_person", strength=_LEAST)
