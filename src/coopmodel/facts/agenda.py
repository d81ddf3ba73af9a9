"""What was on the agenda, discussed or considered."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopmodel.documents.blocks import BlockKind
from coopmodel.facts.context import Context
from coopmodel.facts.kinds import AgendaFact, Fact
from coopmodel.facts.leads import status_of_lead
from coopmodel.facts.patterns import pattern
from coopmodel.facts.subjects import TITLED, subjects_end, subjects_in, tells_subjects
from coopmodel.facts.view import View
from coopmodel.facts.words import MEETING

__all__ = ["DISCUSSED", "discussed", "listed_subject", "was_discussed"]

_OBJECT = (
    r"(?:(?:[Dd]iscuss(?:ed|es|ing)?|[Cc]onsider(?:ed|s|ing)?|[Ee]xamin(?:e|ed|es|ing)|[Rr]eview(?:ed|s|ing)?"
    r"|(?<!to )[Aa]ddress(?:ed|es)?|debated|explor(?:ed|ing)|tackled?|heard|raised|deliberated on|assessed"
    r"|analy[sz]ed|evaluated"
    r"|pinpointed|talked over|looked (?:at|into)|took up|went through|worked through"
    rf"|practi[sc]ed)(?: also)?(?! by\b| <DATE>| with\b| the (?:{MEETING}|participants|delegates"
    r"|audience)\b)"
    r"|(?<!\ba )[Ff]ocus(?:ed|es|ing|sed)?(?: \w+ly)? on|(?:be|was|were) focused on|dealt(?: at length"
    r"| in detail)? with|[Tt]ouched (?:up)?on"
    r"|dwel(?:led|t)(?: at length| separately| in detail)? (?:up)?on"
    r"|(?:acquainted|familiari[sz]ed) (?:<WHO>|(?:the |his |her |its )?\w+) with|drew (?:<WHO>'s |(?:the "
    r"|his |her )?(?:\w+'s )?)?attention to"
    r"|(?:voiced|expressed) (?:\w+ )?concerns? (?:over|about|at)"
    r"|particular(?:ly)? interest(?:ed)? (?:was caused by|in)|[Ss]essions dealt with|(?<=, )dealing with"
    r"|took stock of|singled out|came under discussion, including|exchange(?:s|d)? on"
    r"|(?:talk(?:ed|s|ing)?|sp(?:oke|eak|eaking)) (?:about|of|on)|set forth|shed light on|learn(?:ed"
    r"|t) (?:about|of)"
    r"|awareness of|turned(?: their attention)? to|compared notes on|conferred on|consulted on|inquired about"
    rf"|(?:{MEETING}|[Dd]iscussions|conversation) (?:also |will )?cover(?:ed|s)?"
    rf"|(?:{MEETING}|[Pp]anels?|[Dd]iscussions) (?:was|were|is|are|will be) (?:devoted|dedicated) to"
    rf"|[Ff]ocus (?:of (?:the|this|their) (?:{MEETING}|visit) )?(?:was|is|will be)(?: on)?"
    r"|exchang(?:e|ed|es|ing) (?:of )?experiences? in"
)
_ABOUT = (
    r"|(?:views?|opinions?|information|experiences?|insights?|discussions?|consultations|deliberations"
    r"|conversations?"
    r"|presentations?|briefings?|updates?|overviews?|reports?|talks|expertise|assessments?|concerns?"
    r"|decisions were made)"
    r"(?: by (?:the )?(?:<WHO>|\w+)| with (?:the |his |her |their )?[^.;,]{1,60}?)?(?: [a-z-]+){0,3}? (?:on"
    r"|about|regarding|concerning|around|over) "
    r"(?=[\w<PARTY><NATION><BODY>\"])|overviews? of|demonstrated"
    r"|(?:informed|briefed)(?:(?: the| his| her)? <WHO>| the \w+| each other| participants)?(?: (?:about"
    r"|on|of))"
)
_LISTS = (
    r"[Aa]genda[^.:;]{0,60}? (?:includ(?:es|ed)|featur(?:es|ed)|cover(?:s|ed)|compris(?:es|ed)|consist(?:s"
    r"|ed) of|related to)"
    r"|(?:[Tt]hemes|[Tt]opics|[Ii]ssues|[Aa]reas|subjects|matters|items|areas examined)[^.;:]{0,60}? "
    r"(?:includ(?:ed|es|e|ing)|such as|compris(?:ed|ing)|were)|These include|[a-z]+ areas for [^,]*,"
    r"|regular contacts on"
)
_AGENDA = (
    rf"{_LISTS}|[Aa]genda[^.:;]{{0,60}}? involved|[Aa]ttention[^.;]{{0,40}}? (?:paid|given|drawn|devoted) to"
)
_AGENDA += (
    r"|priority (?:was |is |being )?(?:given|accorded) to (?:the (?:topic|issue|question) of )?"
    r"|(?:significant|special|particular|paid|pay) attention to|\b(?:subject|topic"
    r"|theme)s? of (?:the )?(?:discussions?|talks|conversation)s? (?:was|were)(?: also)?"
)
DISCUSSED = pattern(
    rf"\b{_OBJECT}{_ABOUT}|[Ee]mphasis (?:was|is|will be) (?:placed|put|laid) on|dialogue on|{_AGENDA})\b:?"
)
_LISTED = pattern(rf"\b(?:{_LISTS})\b")


def discussed(view: View, context: Context) -> Iterator[Fact]:
    """The subjects behind a verb such as "discussed", "considered", "focused on", "the agenda included".

    "The ministers discussed border security and exchanged views on measures against smuggling."
    """
    del context
    if not tells_subjects(view):
        return
    at = 0
    while match := DISCUSSED.search(view.text, at):
        end = subjects_end(view, match.end())
        inner = DISCUSSED.search(view.text, match.end(), end)
        if inner and _NOTHING_YET.fullmatch(view.text, match.end(), inner.start()):
            at = inner.start()
            continue
        yield from subjects_in(
            view, match.end(), end, "discussed", listed=bool(_LISTED.fullmatch(match[0].rstrip(":")))
        )
        at = max(end, match.end())


_NOTHING_YET = pattern(
    r"(?:\W|<WHO>|\b(?:a|an|the|of|on|and|in|wide|broad|range|number|issues|topics|questions|matters"
    r"|problems|various|several|key|related"
    r"|with|views|their|they|also|participants|sides|mutual|common|interest|concern|mainly|held|results"
    r"|exchange[sd]?|opinions?|relevant|pressing|topical|current"
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
    r"|came up for (?:discussion|consideration)|figured in (?:the )?(?:talks|discussions?|meeting)"
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
    if not tells_subjects(view):
        return
    on_table = _ON_THE_TABLE.search(view.text)
    if on_table:
        start = on_table.start("what")
        yield from subjects_in(view, start, subjects_end(view, start), "was_discussed")
    match = _PASSIVE.match(view.text) or _DOMINATED.match(view.text)
    if match is None or DISCUSSED.search(match["what"]):
        return
    leading = _LEADING.match(match["what"])
    yield from subjects_in(view, leading.end() if leading else 0, match.end("what"), "was_discussed")


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
_PLAYERS = pattern(
    r"\s*\(?\b(?:[Mm]oderator|[Ss]peakers?|[Cc]hair|[Pp]resenters?|[Pp]anelists?|[Rr]apporteur"
    r"|[Ll]ead)\s*[:–-]"
)


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
    titled = None if is_timed else TITLED.match(view.text)
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
