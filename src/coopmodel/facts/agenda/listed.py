"""Subjects that stand in a list of their own."""

from __future__ import annotations

import re
from collections.abc import Iterator

import attrs

from coopmodel.documents.blocks import BlockKind
from coopmodel.facts.agenda.endings import item_end
from coopmodel.facts.agenda.subjects import TITLED, subjects_in
from coopmodel.facts.agenda.talk import DISCUSSED
from coopmodel.facts.context import Context
from coopmodel.facts.kinds import AgendaFact, Fact
from coopmodel.facts.leads import status_of_lead
from coopmodel.facts.patterns import pattern
from coopmodel.facts.view import View

__all__ = ["listed_subject"]

_LEAD = re.compile(
    r"(?i)\b(?:agenda|discuss\w*|concerns?|topics?|issues|subjects|questions|points|consider(?:ed|s|ing)?|items|areas|reviewed"
    r"|informed|focus\w*|themes|matters|presentations|papers|commitment to|adopted|endorsed|looked into"
    r"|spoke about|talked about|heard|examined)\b[^.]*(?:[:;]|\s[–—-]+)$"
)
_HEADING = re.compile(
    r"(?i)(?:draft |provisional |main |key )?(?:agenda(?: items)?|(?:topics?|issues|subjects|themes|points"
    r"|items)"
    r"(?: (?:of discussion|for discussion|discussed|covered|raised|considered))?|on the (?:agenda|table)"
    r"|(?:what|matters) (?:was |we |they )?(?:discussed|talked about|covered|considered))\s*"
)
_COLUMN = re.compile(
    r"(?i)(?:topics?|subjects?|agenda(?: items?)?|themes?|items?|issues?)(?: (?:for|of) discussion"
    r"| discussed)?"
)
_NO_UNDERTAKINGS = re.compile(r"(?i)\b(?:agenda|discuss\w*|topics?|issues|points|considered|subjects)\b")
_DECIDED = re.compile(
    r"(?i)\b(?:agreed?|decid(?:ed?|es)|resolv(?:ed?|es)|undert(?:ook|akes?)|pledg(?:ed?|es)|recommend(?:ed|s)?"
    r"|(?:call|urge|request|invite|instruct|direct|declare|commit)(?:e?d|s|ted)?|decisions|resolutions)\b[^.;:]*:$"
)
"""A lead that decisions follow: "The ministers have agreed as follows:"."""

_FILLER = re.compile(
    r"(?:[,:;. ]|\b(?:the|following|on|of|about|a|number|series|range|wide|topics|issues|subjects|points"
    r"|questions|matters|areas|such|as|including|in|particular|among|others?|inter|alia)\b){0,12}"
)
_ENDING = re.compile(r"(?:[ .;,]|(?<=[;,] )(?:and|or))*$")
_OF_AGENDA = re.compile(r"(?i)\b(?:agenda|programme|topics?|items|subjects|themes|points)\b[^.]*[:;]$")
_LINE = pattern(
    r"(?:SUBJECTS?|Subjects?|TOPICS?|Topics?|AGENDA|Agenda|ISSUES|Issues|ITEMS|Items)(?: items"
    r"| discussed)?: ?"
)
_INTERVIEW = re.compile(
    r"(?:JOURNALIST|QUESTION|REPORTER|INTERVIEWER|TRANSCRIPT|Journalist|Reporter|Interviewer)\b"
)
"""Where an interview is written down, whose subjects are not those of the meeting."""

_TIME = re.compile(r"[0-2]?[0-9][:.][0-5][0-9]")
_ROUTINE = re.compile(
    r"(?i)(?:opening|closing|welcom|registration|arrival|departure|coffee|tea|lunch|dinner|break|press|photo"
    r"|group photo|conclusions?|wrap|reception|visit|introduction|signing|end of)\w*"
)
_PLAYERS = pattern(
    r"\s*\(?\b(?:[Mm]oderator|[Ss]peakers?|[Cc]hair|[Pp]resenters?|[Pp]anelists?|[Rr]apporteur"
    r"|[Ll]ead)\s*[:–-]"
)


def listed_subject(view: View, context: Context) -> Iterator[Fact]:
    """An item of a list behind a line such as "The following topics were discussed:", or with a title.

    "- Protection of witnesses" "- Safe borders – Strengthen controls at ports"
    """
    block = view.sentence.block
    if (
        block.kind is BlockKind.ROW
        and _COLUMN.fullmatch(view.sentence.header)
        and not _ROUTINE.match(view.plain)
    ):
        yield _item(view, 0, len(view.text))
    if block.kind is not BlockKind.ITEM:
        yield from _in_a_line(view, context)
        return
    if not block.passage.text.startswith(view.plain):
        return
    is_timed = _TIME.match(block.mark) is not None
    if is_timed and _ROUTINE.match(view.plain):
        return
    titled = None if is_timed else TITLED.match(view.text)
    introduced = is_timed or _is_introduced(view, context)
    lead = block.lead.text if block.lead else ""
    if view.text.endswith(":") or not (introduced or (titled and not block.mark[:1].isdigit())):
        return
    end = titled.end("title") if titled else item_end(view, 0, len(_ENDING.sub("", view.text)))
    players = _PLAYERS.search(view.text, 3)
    end = len(view.text[: min(end, players.start()) if players else end].rstrip())
    of_agenda = is_timed or titled is not None or _OF_AGENDA.search(lead) is not None
    yield attrs.evolve(_item(view, 0, end), is_listed=of_agenda)


def _item(view: View, start: int, end: int) -> AgendaFact:
    """A subject that a stretch of an item or a cell names; all of it tells the topics."""
    mark = view.sentence.block.mark.strip("().")
    return AgendaFact(
        rule="listed_subject",
        spans=(view.span(start, end),),
        title=view.words(start, end),
        topics=view.topics(0, len(view.text)),
        number=int(mark) if mark.isdigit() else None,
        is_listed=True,
    )


def _in_a_line(view: View, context: Context) -> Iterator[AgendaFact]:
    """The subjects of a line above the text: "Subjects: visas; car theft"."""
    line = _LINE.match(view.text)
    if line is None:
        return
    if any(_INTERVIEW.match(other.text) for other in context.views):
        return
    before = (other.sentence.block.kind for other in context.views[: view.sentence.number])
    if BlockKind.PARAGRAPH not in before:
        yield from subjects_in(view, line.end(), len(view.text), "listed_subject", listed=True)


def _is_introduced(view: View, context: Context) -> bool:
    """Whether the line before the list says that what stands in it was discussed."""
    lead = view.sentence.block.lead
    last = lead.text.rsplit(";", 1)[-1] if lead is not None else ""
    if _DECIDED.search(last) and not _NO_UNDERTAKINGS.search(last):
        return False
    if lead is not None and _HEADING.fullmatch(lead.text):
        return not view.text.endswith(".")
    if lead is not None and _LEAD.search(lead.text):
        is_undertaking = status_of_lead(lead.text) in {"planned", "proposed"}
        return not is_undertaking or _NO_UNDERTAKINGS.search(lead.text) is not None
    line = _line_before(view, context)
    match = DISCUSSED.search(line.text) if line is not None else None
    while line is not None and match is not None:
        if _FILLER.fullmatch(line.text, match.end()):
            return True
        match = DISCUSSED.search(line.text, match.end())
    return False


def _line_before(view: View, context: Context) -> View | None:
    """The last sentence before the list in which an item stands, if it is not too far."""
    style = _style(view)
    number = view.sentence.number
    before = context.views[max(0, number - _LONGEST_LIST) : number]
    return next((other for other in reversed(before) if _style(other) != style), None)


def _style(view: View) -> tuple[BlockKind, str]:
    block = view.sentence.block
    return block.kind, re.sub(r"[a-z]+", "a", re.sub(r"[0-9]+", "1", block.mark))


_LONGEST_LIST = 24
