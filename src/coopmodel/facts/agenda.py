"""What was on the agenda, discussed, considered or spoken of."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopmodel.documents.blocks import BlockKind
from coopmodel.facts.context import Context, Scope, scope_of
from coopmodel.facts.kinds import AgendaFact, Fact
from coopmodel.facts.splitting import split_items
from coopmodel.facts.view import View, pattern
from coopmodel.facts.words import MEETING

__all__ = ["discussed", "listed_subject", "stressed", "was_discussed"]

_DISCUSSED = pattern(
    r"\b(?:(?:[Dd]iscuss(?:ed|es|ing)?|[Cc]onsider(?:ed|ing)?|[Ee]xamin(?:ed|ing)|[Rr]eview(?:ed|ing)?|[Aa]ddress(?:ed|es)|debated|explor(?:ed|ing)"
    r"|tackled|heard|raised|deliberated on)(?! by\b)(?! <DATE>\W)"
    r"|(?:views?|opinions|information|experiences?|insights|discussions?|consultations|deliberations|conversations|presentations?|briefings?|briefed"
    r"(?: <[A-Z]+>| the \w+)*|updates?|overviews?|reports?|talks|exchange) (?:[a-z-]+ ){0,4}?(?:on|about|regarding|of|around|over) (?=\w)"
    r"|[Ff]ocus(?:ed|es|ing|ses)?(?: \w+ly)? on|(?:will be|was|were) focused on|dealt with|[Tt]ouched (?:up)?on|dwel(?:led|t) on|talked about|spoke (?:about|of|on)"
    r"|[Aa]genda[^.:;]{0,60}? (?:includ(?:es|ed)|cover(?:s|ed)|compris(?:es|ed)|consist(?:s|ed) of|related to all|was|involved)"
    r"|[Aa]ttention[^.;]{0,40}? (?:paid|given|drawn|devoted) to|significant attention to|[Ee]mphasis (?:was|is) placed on|informed[^.;]{0,40}? (?:about|on|of)"
    r"|(?:[Tt]hemes|[Tt]opics|[Ii]ssues|[Aa]reas|subjects|matters)[^.;:]{0,40}? (?:includ(?:ed|es|e|ing)|such as|compris(?:ed|ing)|were)|set forth"
    r"|concern (?:with|about|over|at)|shared updates on|presented(?: an overview of)?|pinpointed|These include|dialogue on the)\b:?"
)
_CUT = pattern(
    r",? (?:according to|the [^,]{0,60} said|said|it said|as well as how)\b|,? (?:which|where|while|who|whose|whereas|until|after|before|since|given|when)\b"
    r"|, (?:noting|adding|stress|emphasi|underlin|highlight|ensur|thus|as part|in line|designed|aimed|with a (?:view|focus)|held|led|as they|underscor|expressing"
    r"|enabling|including (?:by|through)|<WHO> said|reaffirm|recogni)"
    rf"| (?:during|in the course of|at|within the framework of) (?:the|their|its|this|a)(?: \w+)? (?:{MEETING}|ministers' meeting)\b"
    r"| in an? (?:friendly|constructive|warm|cordial|spirit)| on the sidelines\b|,? and (?:also )?(?:they )?(?:agreed|decided|discussed|exchanged|resolved"
    r"|pledged|reaffirmed|expressed|stressed|noted|emphasi[sz]ed|adopted|approved|signed|considered|reviewed|urged|called|shared|took|were|was|is|has|have"
    r"|will|recogni[sz]ed|highlighted|underlined)\b|, (?:the|both|they|he|she|and the two)\b [^,]{0,40}\b(?:agreed|discussed|said|was|were|is|are)\b"
    r"|, (?:noted|said|stressed|was|were)\b| was (?:also )?(?:discussed|highlighted)| were (?:also )?discussed|: \"|\?"
)
_FILLER = pattern(
    r"^(?:(?:on|of|about|the|a|an|also|including|such|as|some|various|to|that) )*?(?:(?:wide |broad |full |whole )?(?:range|array|number|variety|spectrum|set|series) of )?"
    r"(?:(?:[a-z-]+ ){0,2}?(?:issues|questions|topics|matters|subjects|areas|problems)(?: of mutual interest| of common concern)?,? "
    r"(?:of|related to|relating to|regarding|concerning|on|including|such as|pertaining to|in|:)(?: the)?(?: following)?:? ?)?"
    r"|^(?:the )?(?:strengthening of )(?=their)"
)
_EMPTY = re.compile(
    r"(?i)^(?:the|a|an|this|these|those|it|them|its|their|his|her|views|issues?|topics?|matters|questions|following|results|ways|and|others?|how|that"
    r"|number|range|wide|of|in|on|mutual|common|interest|concerns?|briefs?|more|than|importance|need|<DATE>|\W|\d)*$"
)
_WORDS = re.compile(r"\w{3,}")


def _items(view: View, start: int, end: int, rule: str) -> Iterator[Fact]:
    """The subjects that a stretch of a sentence lists."""
    filler = _FILLER.match(view.text[start:end])
    if filler and not _EMPTY.match(view.text[start + filler.end() : end]):
        start += filler.end()
    for low, high in split_items(view.text[start:end]):
        first, last = start + low, start + high
        words = view.words(first, last)
        if _EMPTY.match(words) or not _WORDS.search(words):
            continue
        yield AgendaFact(
            rule=rule,
            spans=(view.span(first, last),),
            title=words,
            topics=view.topics(first, last),
        )


def _end(view: View, start: int) -> int:
    cut = _CUT.search(view.text, start)
    return cut.start() if cut else len(view.text)


def discussed(view: View, context: Context) -> Iterator[Fact]:
    """The subjects behind a verb such as "discussed", "considered", "focused on", "the agenda included".

    "The ministers discussed border security and exchanged views on measures against smuggling."
    """
    del context
    if scope_of(view) is not Scope.MEETING or view.sentence.block.kind in {
        BlockKind.ROW,
        BlockKind.TITLE,
        BlockKind.HEADING,
    }:
        return
    at = 0
    while match := _DISCUSSED.search(view.text, at):
        end = _end(view, match.end())
        inner = _DISCUSSED.search(view.text, match.end(), end)
        if inner and inner.start() - match.end() < 40:
            at = inner.start()
            continue
        yield from _items(view, match.end(), end, "discussed")
        at = max(end, match.end())


_PASSIVE = pattern(
    r"(?P<what>[^;]{3,400}?),? (?:was|were|are|is|will be) (?:also |all |mainly |high )*(?:discussed|considered|reviewed|examined|highlighted|addressed|explored|raised|touched upon"
    r"|on the agenda|tackled)\b(?! that)"
)
_LEADING = pattern(
    r"^(?:(?:In particular|Also|In addition|Additionally|Further|Furthermore|Moreover|During|At|Other|Within|In|On|There)[^,]{0,80}, )?(?:(?:also|and|as well as) ,?)?"
    r"(?:New manifestations of [^,]*, in particular, )?"
)


def was_discussed(view: View, context: Context) -> Iterator[Fact]:
    """The subjects before "was discussed", "were considered", "was highlighted".

    "Training of officers and exchange of data were also discussed."
    """
    del context
    if scope_of(view) is not Scope.MEETING or view.sentence.block.kind in {BlockKind.ROW, BlockKind.TITLE}:
        return
    match = _PASSIVE.match(view.text)
    if match is None:
        return
    leading = _LEADING.match(match["what"])
    yield from _items(view, leading.end() if leading else 0, match.end("what"), "was_discussed")


_STRESSED = pattern(
    r"\b(?:stressed|emphasi[sz]ed|underlined|underscored|highlighted|noted|reiterated|acknowledged|recogni[sz]ed|pointed out|expressed(?: their)?|mentioned|urged"
    r"|support(?:ed)? for|reaffirmed) (?:also )?(?:the |its |their |on the |an? )?(?:vital |critical |crucial |urgent |growing |key |great )*"
    r"(?:importance|need|necessity|significance|role|value|benefits|support|increase|challenges|problem|issue|complexity)(?: to \w+ \w+ \w+)? (?:of|for|to|in|that) "
)


def stressed(view: View, context: Context) -> Iterator[Fact]:
    """The subject whose importance or need a participant stressed.

    "Both sides underlined the need for joint patrols."
    """
    del context
    if scope_of(view) is not Scope.MEETING or view.sentence.block.kind in {BlockKind.ROW, BlockKind.TITLE}:
        return
    for match in _STRESSED.finditer(view.text):
        yield from _items(view, match.end(), _end(view, match.end()), "stressed")


_AGENDA_LEAD = re.compile(
    r"(?i)\b(?:agenda|discuss\w*|topics?|issues|subjects|questions|points|considered|items|areas|reviewed|informed|focus\w*|commitment to|themes)\b[^.]*:$"
)
_TITLED = re.compile(r"^(?P<title>[^–:.]{3,90}?)\s?(?:–|:)\s")


def listed_subject(view: View, context: Context) -> Iterator[Fact]:
    """An item of a list that a line such as "The following topics were discussed:" introduces.

    "- Protection of witnesses"
    """
    del context
    block = view.sentence.block
    if block.kind is not BlockKind.ITEM or block.lead is None or view.text.endswith(":"):
        return
    if not _AGENDA_LEAD.search(block.lead.text) or not block.passage.text.startswith(view.plain):
        return
    titled = _TITLED.match(view.text)
    end = titled.end("title") if titled else len(view.text.rstrip(" .;,"))
    yield AgendaFact(
        rule="listed_subject",
        spans=(view.span(0, end),),
        title=view.words(0, end),
        topics=view.topics(0, end),
        number=int(block.mark.strip("().")) if block.mark.strip("().").isdigit() else None,
    )
