"""What was on the agenda, discussed, considered or spoken of."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopmodel.documents.blocks import BlockKind
from coopmodel.facts.context import Context
from coopmodel.facts.kinds import AgendaFact, Fact
from coopmodel.facts.nouns import status_of_lead
from coopmodel.facts.scope import Scope
from coopmodel.facts.splitting import split_items
from coopmodel.facts.view import View, pattern
from coopmodel.facts.words import MEETING

__all__ = ["discussed", "listed_subject", "purpose", "said_that", "stressed", "was_discussed"]

_SPOKEN = (
    "agreed|decided|discussed|exchanged|resolved|pledged|reaffirmed|expressed|stressed|noted|emphasi[sz]ed"
    "|adopted|approved"
    "|signed|considered|reviewed|urged|called|shared|took|were|was|is|are|has|have|had|will|recogni[sz]ed"
    "|highlighted|underlined"
    "|welcomed|committed|supported|proposed|brought|held|met|gathered|identified|outlined|thanked"
    "|looked forward|said|added"
    "|underscored|acknowledged|explored|addressed|presented|heard|praised|continued"
)
_END = pattern(
    rf",? and (?:also )?(?:they |both sides |then |the [\w ]{{3,30}} )?(?:{_SPOKEN})\b"
    rf"|[,;] (?:the|both|they|he|she|it|<WHO>)\b[^,;]{{0,60}}?\b(?:{_SPOKEN})\b"
    rf"|,? (?:according to|it said|he said|she said)\b|, (?:said|noted|stressed|told)\b|, (?:{_SPOKEN})\b"
    r"|, (?:noting|adding|stress|emphasi[sz]|underlin|highlight|thus|as part|in line|reaffirm|underscor"
    r"|expressing|citing|calling)"
    rf"| (?:during|in the course of|at) (?:the|their|its|this)(?: \w+)? (?:{MEETING}|ministers' meeting)\b"
    r"| in an? (?:friendly|constructive|warm|cordial)\b| on the sidelines\b|: \"|\?| (?:was"
    r"|were) (?:also )?(?:discussed|considered)\b"
)
_ITEM_END = pattern(
    r", given\b|,? (?:which|where|while|who|whose|whereas|until|as well as how|so that|in terms of|no matter"
    r"|consistent with|in accordance with"
    r"|as they|that (?:threaten|will|emanat|facilitat)|who)\b"
    r"|, (?:ensur|designed|aimed|with a (?:view|focus)|held|led|enabling|fostering|making|prepared|signed"
    r"|conducted|drawn up|carried out|launched|many of)"
)
_FILLER = pattern(
    r"^(?:(?:on|of|about|the|a|an|also|including|such|as|some|various|to|that|following|for|their|its|:"
    r"|,) )*?"
    r"(?:(?:wide |broad |full |whole )?(?:range|array|number|variety|spectrum|set|series) of )?"
    r"(?:(?:[a-z-]+ ){0,2}?(?:issues|questions|topics|matters|subjects|areas|problems)(?: of mutual interest"
    r"| of common concern)?,? "
    r"(?:of|related to|relating to|concerning|on|including|such as|in|:)(?: the)?(?: following)?:? ?)?"
)
_EMPTY = re.compile(
    r"(?i)^(?:the|a|an|this|these|those|it|them|its|their|his|her|views|issues?|topics?|matters|questions"
    r"|following|results|ways|and"
    r"|others?|how|there|that|number|range|wide|of|in|on|mutual|common|interest|concerns?|briefs?|more|than"
    r"|importance|need|several|many"
    r"|domains|areas|critical|separately|too|what|joining|final|reports?|it|proposals?|questions?|proposal"
    r"|comprehensive|high|priority|with|a|given|to|\W|\d)*$"
)
_POINTS_BACK = re.compile(
    r"(?i)\b(?:on|of|in) (?:the matter|(?:this|these|such) (?:\w+ )?(?:issues?|matters?|topics?|areas?"
    r"|field))$"
)
_WORD = re.compile(r"[^\W\d_]{3,}")


def _items(view: View, start: int, end: int, rule: str, *, listed: bool = False) -> Iterator[Fact]:
    """The subjects that a stretch of a sentence lists."""
    filler = _FILLER.match(view.text[start:end])
    if filler and not _EMPTY.match(view.text[start + filler.end() : end]):
        start += filler.end()
    for low, high in split_items(view.text[start:end]):
        first, last = start + low, start + high
        cut = _ITEM_END.search(view.text, first + 1, last)
        if cut and cut.start() > first + 3:
            last = cut.start()
        words = view.words(first, last).strip()
        if (
            _POINTS_BACK.search(words)
            or _EMPTY.match(words)
            or not _WORD.search(words)
            or view.text[first:last].strip("\ue000\ue001\ue002\ue003 ") == ""
        ):
            continue
        spans = (view.span(first, last),)
        yield AgendaFact(
            rule=rule, spans=spans, title=words, topics=view.topics(first, last), is_listed=listed
        )


def _end(view: View, start: int) -> int:
    end = _END.search(view.text, start)
    return end.start() if end else len(view.text)


_GENERAL = pattern(
    r"\bserves as an? |\bprovides? an? [^.]{0,40}(?:platform|opportunity)"
    r"|\bprovided an? [^.]{0,40}opportunity\b"
)


def _is_prose(view: View) -> bool:
    kinds = {BlockKind.PARAGRAPH, BlockKind.ITEM}
    block = view.sentence.block
    titled = (
        block.kind is BlockKind.ITEM and not block.mark[:1].isdigit() and _TITLED.match(block.passage.text)
    )
    return (
        block.kind in kinds and not titled and view.scope is Scope.MEETING and not _GENERAL.search(view.text)
    )


_OBJECT = (
    r"(?:(?:[Dd]iscuss(?:ed|es|ing)?|[Cc]onsider(?:ed|s|ing)?|[Ee]xamin(?:e|ed|es|ing)|[Rr]eview(?:ed|s|ing)?"
    r"|[Aa]ddress(?:ed|es)?|debated|explor(?:ed|ing)|tackled?|heard|raised|deliberated on|assessed"
    r"|analy[sz]ed"
    r"|pinpointed|talked over|looked (?:at|into)|took up|went through|worked through"
    rf"|practi[sc]ed)(?: also)?(?! by\b| <DATE>| with\b| the (?:{MEETING}|participants|delegates"
    r"|audience)\b)"
    r"|[Ff]ocus(?:ed|es|ing|sed)?(?: \w+ly)? on|(?:be|was|were) focused on|dealt with|[Tt]ouched (?:up)?on"
    r"|dwel(?:led|t)(?: at length| separately| in detail)? (?:up)?on"
    r"|(?:acquainted|familiari[sz]ed) (?:<WHO>|(?:the |his |her |its )?\w+) with|drew (?:<WHO>'s |(?:the "
    r"|his |her )?(?:\w+'s )?)?attention to"
    r"|(?:voiced|expressed) (?:\w+ )?concerns? (?:over|about|at)"
    r"|particular(?:ly)? interest(?:ed)? (?:was caused by|in)|[Ss]essions dealt with|(?<=, )dealing with"
    r"|took stock of|singled out|came under discussion, including|exchange(?:s|d)? on"
    r"|(?:talk(?:ed|s|ing)?|sp(?:oke|eak|eaking)) (?:about|of|on)|set forth|shed light on|learned about"
    r"|awareness of"
)
_ABOUT = (
    r"|(?:views?|opinions?|information|experiences?|insights?|discussions?|consultations|deliberations"
    r"|conversations?"
    r"|presentations?|briefings?|updates?|overviews?|reports?|talks|expertise|assessments?|concerns?"
    r"|decisions were made)"
    r"(?: by (?:the )?(?:<WHO>|\w+)| with (?:the |his |her |their )?[^.;,]{1,60}?)?(?: [a-z-]+){0,3}? (?:on"
    r"|about|regarding|concerning|around|over) "
    r"(?=[\w<PARTY><NATION><BODY>\"])|overviews? of|demonstrated"
    r"|(?:informed|briefed)(?: <WHO>| the \w+| each other| participants)?(?: (?:about|on|of))"
)
_LISTS = (
    r"[Aa]genda[^.:;]{0,60}? (?:includ(?:es|ed)|cover(?:s|ed)|compris(?:es|ed)|consist(?:s|ed) of|related to)"
    r"|(?:[Tt]hemes|[Tt]opics|[Ii]ssues|[Aa]reas|subjects|matters|areas examined)[^.;:]{0,60}? "
    r"(?:includ(?:ed|es|e|ing)|such as|compris(?:ed|ing)|were)|These include|[a-z]+ areas for [^,]*,"
    r"|regular contacts on"
)
_AGENDA = (
    rf"{_LISTS}|[Aa]genda[^.:;]{{0,60}}? involved|[Aa]ttention[^.;]{{0,40}}? (?:paid|given|drawn|devoted) to"
)
_AGENDA += (
    r"|(?:significant|special|particular|paid|pay) attention to|\b(?:subject|topic"
    r"|theme)s? of (?:the )?(?:discussions?|talks|conversation)s? (?:was|were)(?: also)?"
)
_DISCUSSED = pattern(
    rf"\b{_OBJECT}{_ABOUT}|[Ee]mphasis (?:was|is|will be) placed on|dialogue on|{_AGENDA})\b:?"
)
_LISTED = pattern(rf"\b(?:{_LISTS})\b")


def discussed(view: View, context: Context) -> Iterator[Fact]:
    """The subjects behind a verb such as "discussed", "considered", "focused on", "the agenda included".

    "The ministers discussed border security and exchanged views on measures against smuggling."
    """
    del context
    if not _is_prose(view):
        return
    at = 0
    while match := _DISCUSSED.search(view.text, at):
        end = _end(view, match.end())
        inner = _DISCUSSED.search(view.text, match.end(), end)
        if inner and _NOTHING_YET.fullmatch(view.text, match.end(), inner.start()):
            at = inner.start()
            continue
        yield from _items(
            view, match.end(), end, "discussed", listed=bool(_LISTED.fullmatch(match[0].rstrip(":")))
        )
        at = max(end, match.end())


_NOTHING_YET = pattern(
    r"(?:\W|<WHO>|\b(?:a|an|the|of|on|and|in|wide|broad|range|number|issues|topics|questions|matters"
    r"|problems|various|several|key|related"
    r"|with|views|their|they|also|participants|sides|mutual|common|interest|concern|mainly|held|results"
    r"|efforts|measures|to)\b){0,12}"
)
_PASSIVE = pattern(
    r"(?P<what>[^;]{3,900}?),? (?:was|were|are|is|will be) (?:also |all |mainly |high )*(?:discussed"
    r"|considered|reviewed|examined|highlighted"
    r"|addressed|explored|raised|touched (?:up)?on|on the agenda|tackled|stressed|emphasi[sz]ed|taken up"
    r"|brought up|dwelt (?:up)?on|looked (?:at|into)"
    r"|dealt with|talked over|singled out|(?:the |among the )?(?:other |main |key |central )*(?:topics?"
    r"|subjects?|themes?|issues) of)\b(?! that)"
)
_LEADING = pattern(
    r"^(?:(?:[A-Z]\w+ )[^,]{0,80}, (?=[^,]*$|the |in particular))?(?:in particular, )?(?:also|and"
    r"|as well as)? ?"
    r"(?:(?:[A-Z]\w+|the) [^,]{3,80}, (?:in particular|including|especially|particularly),? )?"
)


_DOMINATED = pattern(
    r"(?P<what>[^;]{3,400}?),? (?:(?:will |would )?(?:top(?:ped)?|dominate[ds]?|featured? (?:high "
    r"|prominently )?(?:on|in)) (?:the )?(?:agenda|talks|discussions?|debates?|conference|meeting|\w+ talks)"
    r"|took up (?:most of|much of)|(?:was|were) among the (?:\w+ )?(?:topics|issues|trends|subjects"
    r"|questions|themes|matters))\b"
)
_ON_THE_TABLE = pattern(
    r"\b(?:[Oo]n the table|[Oo]n the agenda|[Uu]nder discussion|[Hh]igh on the agenda) (?:was"
    r"|were)(?: also)? (?P<what>[^.;]{3,300})"
)


def was_discussed(view: View, context: Context) -> Iterator[Fact]:
    """The subjects before "was discussed", "were considered", "was highlighted".

    "Training of officers and exchange of data were also discussed."
    """
    del context
    if not _is_prose(view):
        return
    on_table = _ON_THE_TABLE.search(view.text)
    if on_table:
        yield from _items(view, on_table.start("what"), _end(view, on_table.start("what")), "was_discussed")
    match = _PASSIVE.match(view.text) or _DOMINATED.match(view.text)
    if match is None or _DISCUSSED.search(match["what"]):
        return
    leading = _LEADING.match(match["what"])
    yield from _items(view, leading.end() if leading else 0, match.end("what"), "was_discussed")


_POINTED = (
    r"(?:stress(?:ed|ing)|emphasi[sz](?:ed|ing)|underlin(?:ed|ing)|underscor(?:ed|ing)|highlight(?:ed|ing)"
    r"|noted|reiterat(?:ed|ing)|acknowledg(?:ed|ing)"
    r"|recogni[sz]ed|pointed out|expressed|mentioned|reaffirmed|agreed on|called for|drew attention to"
    r"|drawn attention to|[Hh]ighlighting|voiced|shared)"
)
_STRESSED = pattern(
    rf"\b{_POINTED} (?:also )?(?:the |its |their |his |on the |an? )?(?:\w+ )?(?:vital |critical |crucial "
    r"|urgent |growing |key |great |mutual |steadfast )*"
    r"(?:importance|need|needs|necessity|significance|role|value|benefits|increase|challenges|problem"
    r"|complexity|commitments?|support|concerns?|readiness"
    r"|appreciation|interest|threat)(?: to any [\w ]{3,30}?)? (?:of|for|to|in|with|about|on) (?:by )?"
    r"|\b(?:[Rr]ecogni[sz]ed|[Aa]cknowledged|pointed out|urged (?=the [^.,;]{0,50}? for )|drawn attention to"
    r"|drew attention to|highlighted|raised|announced) (?=(?:the|their|synthetic)\b)"
    r"|\b(?:committed|commitment)(?: themselves)? to (?=[a-z]+ing\b)|\bsupport for "
)
_WISHED = pattern(
    r"\b(?:agreed|decided|pledged|resolved|committed|hopes?|ready|intends?|wish(?:es)?|expressed readiness"
    r"|important|necessary)(?: also| further)? to (?:continue (?:to )?(?:discuss(?:ing|ions on)? )?"
    r"|explore |strengthen |enhance |deepen |intensify |expand |improve |increase |promote |step up "
    r"|develop |discuss |advance |provide )"
)


def stressed(view: View, context: Context) -> Iterator[Fact]:
    """The subject whose importance or need somebody stressed, or that the parties wish to work on.

    "Both sides underlined the need for joint patrols." "They agreed to strengthen exchange of data."
    """
    del context
    if not _is_prose(view):
        return
    for form in (_STRESSED, _WISHED):
        for match in form.finditer(view.text):
            if not _DISCUSSED.search(view.text, match.end(), match.end() + 30):
                yield from _items(view, match.end(), _end(view, match.end()), "stressed")


_SAID_THAT = pattern(
    r"\b(?:said|stated|noted|stressed|emphasi[sz]ed|underlined|underscored|pointed out|agreed|warned|added"
    r"|told [^.]{0,40}|recogni[sz]ed)(?: also)? that "
    r"(?:(?:despite|in spite of|although|while|due to|given|in order to)\b[^,]{1,120}, )?"
    r"(?P<what>[^,.;]{6,160}?) (?:is|are|was|were|has|have|had|poses?|must|should|will|would|can|could|may"
    r"|needs?|requires?|remains?|plays?|continues?"
    r"|threatens?|depends?|deserves?)\b"
)


def said_that(view: View, context: Context) -> Iterator[Fact]:
    """What a participant's statement is about, where that is a topic of this field.

    "He noted that the smuggling of migrants remained the main threat."
    """
    del context
    if not _is_prose(view):
        return
    for match in _SAID_THAT.finditer(view.text):
        start, end = match.span("what")
        if view.topics(start, end) and not view.text[start:end].startswith(("he ", "she ", "they ", "it ")):
            words = view.words(start, end)
            spans = (view.span(start, end),)
            yield AgendaFact(rule="said_that", spans=spans, title=words, topics=view.topics(start, end))


_PURPOSE = pattern(
    rf"\b(?:{MEETING}|met|gathered|convened?|converge|held|assembled)\b[^.;]{{0,200}}? (?:to|aimed at"
    r"|with the aim of|for the purpose of) "
    r"(?=(?:strengthen|enhance|coordinate|increase|improve|intensify|harmoni[sz]e|combat|counter|tackle"
    r"|prevent|address|develop|promote)(?:ing)?\b)"
)
_SUBJECT = pattern(
    r"\b(?:signed|entered into|inked|concluded|sign)\b[^.;]{0,60}?\b(?:[Aa]greement"
    r"|[Mm]emorandum of [Uu]nderstanding|[Mm]emorandum|MOU|MoU|[Tt]reaty"
    r"|[Aa]rrangement|[Pp]rotocol)(?: \([^()]*\))?(?: (?:between|with) [^.;]{0,160}?)?,? (?:on|concerning"
    r"|regarding|in the field of|for|to) "
    r"(?!(?:the sidelines|behalf|<DATE>|<PLACE>))"
)


def purpose(view: View, context: Context) -> Iterator[Fact]:
    """What the meeting was held for, or what a signed document is on, where that is a topic of this field.

    "Police chiefs gathered to strengthen the fight against smuggling."
    "They signed an agreement on extradition."
    """
    del context
    if not _is_prose(view):
        return
    for form in (_PURPOSE, _SUBJECT):
        match = form.search(view.text)
        if match and not _DISCUSSED.search(view.text):
            end = _end(view, match.end())
            if view.topics(match.end(), end):
                yield from _items(view, match.end(), end, "purpose")


_AGENDA_LEAD = re.compile(
    r"(?i)\b(?:agenda|discuss\w*|topics?|issues|subjects|questions|points|considered|items|areas|reviewed"
    r"|informed|focus\w*|themes|matters"
    r"|commitment to|adopted|endorsed|looked into|spoke about|talked about|heard|examined)\b[^.]*[:;]$"
)
_NO_UNDERTAKINGS = re.compile(r"(?i)\b(?:agenda|discuss\w*|topics?|issues|points|considered|subjects)\b")
_TIME = re.compile(r"[0-2]?[0-9][:.][0-5][0-9]")
_ROUTINE = re.compile(
    r"(?i)(?:opening|closing|welcom|registration|arrival|departure|coffee|tea|lunch|dinner|break|press|photo"
    r"|group photo|conclusions?|wrap|reception|visit"
    r"|introduction|signing|end of)\w*"
)
_PLAYERS = re.compile(
    r"\s*\(?\b(?:[Mm]oderator|[Ss]peakers?|[Cc]hair|[Pp]resenters?|[Pp]anelists?|[Rr]apporteur"
    r"|[Ll]ead)\s*[:–-]"
)
_TITLED = re.compile(r"^(?P<title>[A-Z][^–:.;,]{3,90}?(?:, [^–:.;]{3,40})?)\s?(?:–|:)\s")


def listed_subject(view: View, context: Context) -> Iterator[Fact]:
    """An item of a list behind a line such as "The following topics were discussed:", or with a title.

    "- Protection of witnesses" "- Safe borders – Strengthen controls at ports"
    """
    del context
    block = view.sentence.block
    if block.kind is not BlockKind.ITEM or not block.passage.text.startswith(view.plain):
        return
    is_timed = _TIME.match(block.mark) is not None
    if is_timed and _ROUTINE.match(view.plain):
        return
    titled = None if is_timed else _TITLED.match(view.text)
    introduced = is_timed or (block.lead is not None and _AGENDA_LEAD.search(block.lead.text))
    if (
        introduced
        and not is_timed
        and block.lead
        and status_of_lead(block.lead.text) in {"planned", "proposed"}
    ):
        introduced = _NO_UNDERTAKINGS.search(block.lead.text)
    if view.text.endswith(":") or not (introduced or (titled and not block.mark[:1].isdigit())):
        return
    end = titled.end("title") if titled else len(view.text.rstrip(" .;,"))
    players = _PLAYERS.search(view.text, 3)
    end = len(view.text[: min(end, players.start()) if players else end].rstrip())
    yield AgendaFact(
        rule="listed_subject",
        spans=(view.span(0, end),),
        title=view.words(0, end),
        topics=view.topics(0, len(view.text)),
        number=int(block.mark.strip("().")) if block.mark.strip("().").isdigit() else None,
        is_listed=True,
    )
