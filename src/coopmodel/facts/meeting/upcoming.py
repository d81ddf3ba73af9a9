"""The next meeting of the series, and what the meeting is called."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopmodel.documents.blocks import BlockKind
from coopmodel.facts.context import Context
from coopmodel.facts.kinds import Fact, MeetingFact
from coopmodel.facts.meeting.bygone import is_bygone
from coopmodel.facts.patterns import pattern
from coopmodel.facts.scope import Scope
from coopmodel.facts.view import View
from coopmodel.facts.who.participants import party_of
from coopmodel.facts.words import BESIDE, HELD, MEETING, any_of
from coopmodel.mentions.kinds import DateMention, PlaceMention
from coopmodel.mentions.ordinals import ORDINAL, ordinal_value
from coopmodel.values.dates import PartialDate
from coopmodel.values.span import Span

__all__ = ["name_and_ordinal", "next_meeting"]

_HOST = pattern(
    r"(?P<who><PARTY>|<PLACE>|<BODY>)(?:'s)?,?(?:(?:,| in) <PARTY>)?(?: [a-z'-]+){0,6}? (?:hosts?"
    r"|receives?)\b"
    r"|\bhosted by (?:the )?(?P<by><PARTY>|<BODY>)|\boffer of (?:the )?(?P<of><PARTY>|<BODY>) to\b"
    r"|(?P<over><PARTY>) takes over as host|\b(?:passes|goes|falls?|entrusted) to (?:the )?(?P<to><PARTY>)"
    r"|\b(?:chaired|organi[sz]ed|conducted|convened) by (?:the )?(?P<chair><PARTY>|<BODY>)"
    r"|(?P<turn><PARTY>)'s turn\b|\bhosts? will be (?:the )?(?P<name><PARTY>)"
)
_IN = pattern(
    r"(?P<city><PLACE>)(?:(?:,| in) <PARTY>)? (?:(?:will|is to) (?:receive|host|see)|gets|was chosen"
    r"|has been chosen)\b"
    r"|\b(?:in|at|for|moves to|goes to|with) (?:the )?(?:city of )?(?P<place><PLACE>|<PARTY>)(?! takes)"
    r"|\bto (?P<bound><PLACE>)|^\W*(?P<where><PLACE>)(?: in <PARTY>)? (?:is|will be) where\b"
    r"|(?P<following><PLACE>) is next\b|(?P<seeing><PLACE>) (?:will see"
    r"|is to be the venue)"
    r"|(?P<venue><PLACE>) (?:will be|was|has been|is)(?: (?:chosen|named|proposed|selected"
    r"|confirmed) as)? the venue"
    r"|(?P<taking><PLACE>),? (?:takes its turn|which hosts)\b|: (?:the )?(?P<told><PLACE>)"
    r"|\bvenue (?:for|of) [^.;]{0,60}? (?:is|will be|would be) (?P<be><PLACE>)"
    r"|\b(?:on|chose|picked|named|selected) (?P<chosen><PLACE>) as (?:the )?(?:venue|host)"
)
_CLAUSE_END = pattern(
    r";|:(?! (?:the )?[<PLACE><DATE><PARTY>])|, (?:and|while|where|which)\b|\bagreed upon\b|\bas agreed\b"
)


def next_meeting(view: View, context: Context) -> Iterator[Fact]:
    """When and where the next meeting of the series is to be.

    "The next meeting will be held in Tunisia in 2021."
    """
    if view.scope is not Scope.NEXT:
        return
    numbered = _NUMBERED.search(view.text)
    start = max(view.text.find("next"), view.text.find("Next"), 0) or (numbered.start() if numbered else 0)
    clause = _CLAUSE_END.search(view.text, start)
    end = clause.start() if clause else len(view.text)
    strength = int(_PLAINLY.search(view.text) is not None)
    for mention in (*view.mentions(start, end), *view.mentions(0, start)):
        if isinstance(mention, DateMention):
            first, last = context.resolve(mention.date, 1)
            span = (view.span_of(mention),)
            for field, value in (("start", first), ("end", last)):
                if value is not None:
                    yield _next(span, field, value, strength)
            break
    for form in (_IN, _HOST):
        match = form.search(view.text, start, end) or form.search(view.text, 0, end)
        host = view.mention_at(max(match.start(group) for group in match.groupdict())) if match else None
        if isinstance(host, PlaceMention):
            span = (view.span_of(host),)
            yield _next(span, "city", host.city, strength)
            yield _next(span, "country", host.country, strength)
            return
        party = party_of(host)
        if host is not None and party is not None and party.is_state:
            span = (view.span_of(host),)
            yield _next(span, "country", party.code, strength)
            return


_PLAINLY = pattern(
    rf"\b[Nn]ext (?:[\w-]+ ){{0,3}}(?:{MEETING}|round|edition)\b|\b{ORDINAL} (?:[\w-]+ ){{0,3}}{MEETING}\b"
)
"""What names the next meeting, of which another sentence may but tell that others will meet next year."""


def _next(span: tuple[Span, ...], field: str, value: str | PartialDate, strength: int) -> MeetingFact:
    return MeetingFact(
        rule="next_meeting", spans=span, field=field, value=value, strength=strength, is_next=True
    )


_BESIDE = pattern(BESIDE)
_CITED = pattern(
    r"(?:\b(?:recall(?:ed|ing|s)?|prepar\w+(?: for| of)?|[Ff]ollow-up (?:to|of)|[Ff]ollow(?:s|ed) up on"
    r"|[Aa]head of"
    r"|in advance of|run-up to|left for|(?:established|set up|created|founded) (?:at|during|by)"
    r"|(?:[Ii]mplement\w*|[Ff]ulfil\w*|[Pp]rogress|[Ee]xecution)\b[^.;]{0,80} (?:of|from|at|by|since))"
    r" (?:the |its |their )?(?:[\w-]+ ){0,2})$"
)
"""What stands before the number of another meeting: what its decisions led to, or what is prepared."""

_ONLY_ORDINAL = pattern(
    rf"\b{HELD}\b[^.;]{{0,80}}? for the (?P<time>{ORDINAL}) time\b(?! since)"
    rf"|\b(?:[Tt]his|[Ii]t) (?:is|was|marked|marks) (?:the )?(?P<this>{ORDINAL}) time that\b"
    rf"|\bthe (?P<kind>{ORDINAL}) (?:of its kind|such {MEETING})"
    rf"|\bthe (?P<series>{ORDINAL}) (?:in|of) (?:a|the|its|their|this) (?:\w+ )?series\b"
    rf"|\bthe (?P<ours>{ORDINAL}) of (?:our|their|its|these) (?:[\w-]+ ){{0,4}}{MEETING}"
    rf"|\b{MEETING}\b[^.;]{{0,80}}, (?:its|their|the) (?P<since>{ORDINAL}) since <DATE>"
    rf"|\bthe (?P<of>{ORDINAL}) of (?:two|three|four|five|six|seven|eight|ten|several"
    rf"|[0-9]{{1,2}}) (?:\w+ )?{MEETING}"
    rf"|\b{MEETING} (?:N[or]\u2024? ?|#|№ ?|number )(?P<number>[0-9]{{1,2}})\b"
)
"""An ordinal that stands not before what is numbered: "for the fifth time", "the third of its kind"."""

_NUMBERED = pattern(
    rf"\b(?<![Nn]ext )(?P<ordinal>{ORDINAL})(?:-ever)?(?! (?:anniversary|century|day|time|of|quarter"
    r"|half|[Dd]eputy(?! minister(?:ial|s'))|[Vv]ice|[Ss]ecretary"
    r"|[Dd]epartment|[Dd]irectorate|[Pp]hase|[Pp]erson|[Pp]arty|[Cc]lass|round of applause|(?:meeting"
    r"|session) (?:of the year|this year))) (?P<rest>(?:[\w<PARTY><NATION><PLACE><ACTOR><BODY>'./()&-]+ "
    rf"){{0,9}}?{MEETING}\b"
    rf"(?: (?:of|on|between|for|in charge of) [^.,;]{{0,160}}?(?=[.,;]| (?:was|were|is|will|has|took|in|on"
    r"|at|held|kicked|hosted|to|drew|came|got|opened|closed|concluded|ended|began)\b|$))?)"
)
_NUMBERED_BODY = pattern(
    rf"\b(?<![Nn]ext )(?P<ordinal>{ORDINAL}) (?P<rest>(?:(?:[Rr]egular|[Aa]nnual) )*[<PARTY><BODY>])"
)
_IS_MEETING = re.compile(rf"\b{MEETING}\b|\b[A-Z]{{4,}}\b")
_A_MEETING = pattern(MEETING)
_CAPITAL = re.sub(r"\[(\w)\w\]", r"\1", MEETING)
_NO_NAME = any_of(
    "The | This | That | These | Those | In | On | At | During | An? | For | By | As | It | Its | Both "
    "| Our | Their"
)
_NAMED = pattern(
    rf"(?<![\w-])(?!{_NO_NAME}\b|[A-Z]\w+ing\b|[A-Z]\w+ed\b)(?P<name>"
    rf"(?:[A-Z<PARTY><NATION>][\w<PARTY><NATION>'./&-]* (?:(?:of|on|and|the|for) )?){{1,9}}"
    rf"{_CAPITAL}\b(?: (?:of|on|between|for) [^.,;]{{0,120}}?(?=[.,;]"
    rf"| (?:was|were|is|will|has|took|in|on|at|held|kicked|hosted)\b|$))?)"
)


def name_and_ordinal(view: View, context: Context) -> Iterator[Fact]:
    """What the meeting is called, and which of its series it is.

    "the 4th Dialogue on Policing", "the inaugural meeting of the working group".
    """
    if (
        view.scope is not Scope.MEETING
        or view.sentence.block.kind is BlockKind.ROW
        or is_bygone(view, context)
    ):
        return
    strength = 3 if view.sentence.block.kind is BlockKind.TITLE else 2
    forms = (_NUMBERED, _NUMBERED_BODY) if _A_MEETING.search(view.text) else (_NUMBERED_BODY,)
    for match in (match for form in forms for match in form.finditer(view.text)):
        if not _is_this_one(view, match):
            continue
        start, end = match.start("ordinal"), match.end("rest")
        span = (view.span(start, end),)
        yield MeetingFact(
            rule="name_and_ordinal",
            spans=span,
            field="name",
            value=view.words(start, end).strip(),
            strength=strength,
        )
        value = ordinal_value(match["ordinal"])
        if value == 0:
            continue
        spot = (view.span(*match.span("ordinal")),)
        yield MeetingFact(
            rule="name_and_ordinal", spans=spot, field="ordinal", value=value, strength=strength
        )
        return
    yield from _ordinal_alone(view)
    named = _NAMED.search(view.text) if len(forms) > 1 else None
    if named:
        span = (view.span(*named.span("name")),)
        name = view.words(*named.span("name")).strip()
        yield MeetingFact(rule="name_and_ordinal", spans=span, field="name", value=name, strength=1)


_FIRST_SINCE = pattern(
    rf"first (?:{MEETING}|visit) (?:of|between|with) [^.;]{{3,90}}? (?:since|after) "
    r"(?:he|she|they|their|his|her|the)\b"
)
"""What is the first since something else, and begins no series: "first talks since she took office"."""


def _is_this_one(view: View, match: re.Match[str]) -> bool:
    """Whether a number is that of the meeting, not of another beside it or of no meeting at all."""
    before = view.text[: match.start()]
    is_other = _BESIDE.search(before) is not None or _CITED.search(before) is not None
    if _FIRST_SINCE.match(view.text, match.start()):
        return False
    return not is_other and _IS_MEETING.search(view.words(*match.span("rest"))) is not None


def _ordinal_alone(view: View) -> Iterator[Fact]:
    """Which of its series a meeting is, where the number stands beside no name."""
    match = _ONLY_ORDINAL.search(view.text)
    group = match.lastgroup if match is not None else None
    if match is None or group is None:
        return
    value = int(match[group]) if group == "number" else ordinal_value(match[group])
    if value > (group in _FROM_SECOND):
        span = (view.span(*match.span(group)),)
        yield MeetingFact(rule="name_and_ordinal", spans=span, field="ordinal", value=value)


_FROM_SECOND = {"time", "this", "kind"}
"""Wordings in which "first" tells no number: two may meet for the first time this year."""
