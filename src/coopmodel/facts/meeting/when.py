"""When the meeting took place."""

from __future__ import annotations

from collections.abc import Iterator

from coopmodel.documents.blocks import BlockKind
from coopmodel.facts.context import WEEKDAYS, Context
from coopmodel.facts.kinds import Fact, MeetingFact
from coopmodel.facts.meeting.bygone import is_bygone
from coopmodel.facts.meeting.headed import dated_place, stands_above_place
from coopmodel.facts.patterns import pattern
from coopmodel.facts.published import dateline_end
from coopmodel.facts.scope import Scope
from coopmodel.facts.view import View
from coopmodel.facts.words import CAME_ABOUT, MEETING
from coopmodel.mentions.kinds import DateMention
from coopmodel.values.dates import PartialDate
from coopmodel.values.edtf import DatePrecision

__all__ = ["dated_name", "held_on", "status"]

_SURELY = rf"\b(?:{CAME_ABOUT}|entered into|became the venue|sitting|billed for|slated for)\b"
_SURE = pattern(_SURELY)
_HELD = pattern(
    rf"{_SURELY}|\b(?:hold|chaired|visit(?:ed|s)?|attend(?:ed|s)?|participat(?:ed|e|es)|(?:took"
    r"|takes?) part|announced"
    r"|discussed|underway|joined|agreed|arrived|travel(?:l?ed|s)|courtesy call|call(?:ed|s)? on|spoke"
    r"|exchanged views|talked|telephone talks?|called at|(?:are|been) (?:meeting|visiting|staying)"
    r"|[Ss]peaking at|[Aa]ddressing|[Oo]pening (?:the|this|its)|comes to)\b"
    r"|\b(?:is|was|were) (?:in <PLACE>|at (?:the )?<BODY>)|^\W*Held\b"
    r"|\b(?:runs|run|lasts|ran|lasted)(?: for)? (?:two|three|four|five|[2-9]) days \(<DATE>"
)
_FUTURE = pattern(
    r"\b(?:will|to be|is scheduled|is set|are to|is to|is due|are due|is expected|upcoming)\b"
    r"|\b(?:opens|closes|ends|concludes|starts|begins)(?: in <PLACE>)? (?:on )?<DATE>"
)
_PAST = pattern(
    r"\b(?:was|were|held|took|met|opened|hosted|gathered|convened|concluded|signed|co-chaired|attended"
    r"|launched|visited|began|started|ended|closed|finished|ran|received|arrived|travell?ed)\b"
)
_DONE = pattern(rf"(?<!\bbe ){_PAST.text}")
_END = pattern(
    r"\b(?:conclude[sd]|close[sd]|end(?:ed|s)|wrapped up|winds up|wound up|finished|completed"
    r"|came to an end|came to a close"
    r"|drew to a close)\b(?! (?:with|by|in agreement)\b)[^.]{0,60}$"
)
_OTHER = pattern(
    r"(?:\b(?:issued|endorsed|agreed upon) (?:by|at)\b[^.;]{0,160}"
    r"|\bwith (?:an? )?(?:decision|agreement|plan|promise|call) (?:to|for) [^.;]{0,100}"
    r"|\b(?:since|founded|established|created|adopted|dated|until|till|before|after|anniversary|as of"
    r"|back in|following|wake of|said|stated|reported|says|launched in|formed|^\W*date|[Uu]pdated"
    r"|[Pp]ublished|[Pp]osted)"
    r"|(?:that|which) (?:was|were|is|are) \w+(?: in <PLACE>)?|\bsigned in <PLACE>"
    r"|\b(?:leaves?|left|depart\w*) (?:for )?<PLACE>|\bfirst (?:held"
    r"|established) in|\bby)"
    r"(?: (?:on|in|the|from))?[^\w<WHO><PLACE><DATE>]*$"
)
_DAY_FIRST = pattern(rf"^<DATE>, [^.;]*\b{MEETING}\b")

_SINCE = pattern(
    r"\b(?:has|have) been (?:\w+ )?(?:visiting|staying|meeting|sitting|holding|in <PLACE>)[^.;]{0,60} since $"
)
"""What makes the date behind "since" that on which a meeting began, not that of something before it."""

_NAMED_ON = pattern(
    rf"\b{MEETING} (?:in |at )?(?:<PLACE> )?(?:on )?<DATE>|-day \(<DATE>\) {MEETING}"
    rf"|\b{MEETING}\b[^.;<DATE>]{{0,80}} (?:in|at) <PLACE>,? (?:(?:on|from|between) )?<DATE>"
    rf"|<DATE>(?:'s)? (?:[\w<NATION>-]+ ){{0,3}}{MEETING}\b"
    rf"|\b{MEETING}(?: in <PLACE>)? (?:\(<DATE>\)|of <DATE>)"
    r"|^\W*(?:On|From|Between) <DATE>|\b(?:spent|spending) <DATE>|\bfor [\w-]+ days from <DATE>"
    r"|^\W*[Ii]n <PLACE>,? (?:on )?<DATE>|^\W*<DATE>,? [Ii]n <PLACE>"
    r"|^\W*(?:Meeting )?(?:[Dd]ates|When|WHEN|[Dd]ate (?:and|of) [\w ]{3,24})\W{1,3}(?:\w+ )?<DATE>"
)
_NAME_YEAR = pattern(rf"(?:<DATE> (?:[A-Z]\w+ ){{1,6}}{MEETING}|{MEETING},? <DATE>|\b[A-Z]{{3,}} <DATE>)")


_MEETING = pattern(MEETING)
_OF_IT = pattern(rf"{MEETING}|^It\b")
_HELD_IN = pattern(
    r"\b(?:held|hosted|convened?|(?:take|takes|took) place|met|meet|gather)\b[^.<DATE>]{0,60}\bin (?:early "
    r"|late |mid-)?$"
)


_MONTH_FIRST = pattern(rf"^\W*(?:[Ii]n|[Ee]arly in|[Ll]ate in) (?:early |late |mid-)?<DATE>,[^.]*\b{MEETING}")
_AND = pattern(r"<DATE>,? (?:and|to|through|until|till|–|-) <DATE>")
_UNTIL = pattern(
    r"\b(?:is|are) in <PLACE> until <DATE>|\b(?:(?:will |to |is to |is due to |was to )?(?:run|runs|last"
    r"|lasts|continue|continues|go on|goes on)|running"
    r"|lasting|continuing)(?: through)? (?:(?:until|till|through|to|up to) )?(?:the )?<DATE>"
    rf"|(?:\b{MEETING}|<BODY>|^It) (?:will|is to|is due to|is expected to) (?:close|end|conclude|finish"
    r"|wrap up)(?: its work)?(?: on)? <DATE>"
)
_CLOSING = pattern(
    rf"<DATE>,? at the (?:close|end|conclusion) of (?:the |its |their )?[^.;]{{0,60}}{MEETING}"
)


_COARSE = 2
"""By how much less a month or a year counts than a day."""

_PLAINLY = 3
"""By how much more a day counts of which is said that the meeting ends on it, however late in the text."""


def held_on(view: View, context: Context) -> Iterator[Fact]:
    """The date in a sentence that says that the meeting was held, opened, concluded, or that somebody signed.

    "The session was held in Minsk from 19 to 21 July 2016." "It opened on Monday and will run until Friday."
    """
    if headed := list(_headed(view, context)):
        yield from headed
        return
    if view.scope is not Scope.MEETING or view.sentence.block.kind is BlockKind.TITLE:
        return
    told = any(form.search(view.text) for form in (_HELD, _NAMED_ON, _DAY_FIRST, _UNTIL))
    if not told or is_bygone(view, context):
        return
    start, begun = dateline_end(view), False
    for at, mention in _dates(view):
        before = view.text[start:at] if begun else view.text[:at]
        goes_on = _goes_on(view, at)
        ends = any((_END.search(before), _CLOSING.match(view.text, at)))
        is_other = _OTHER.search(before) is not None and not (goes_on or _SINCE.search(before))
        if at < start or is_other or (begun and not (goes_on or ends)):
            continue
        first, last = _resolved(view, context, at, mention, 1 if goes_on else _tense(view, at))
        if first is None or (first.precision is not DatePrecision.DAY and not _tells_month(view, at)):
            continue
        if last is None and (goes_on or ends):
            yield from _days(view, mention, None, first, _strength(view, mention) + _PLAINLY)
            return
        is_day = first.precision is DatePrecision.DAY
        strength = _strength(view, mention) + (last is not None) - _COARSE * (not is_day)
        yield from _days(view, mention, first, None, strength)
        yield from _days(view, _joined(view, at) or mention, None, last, strength)
        if last is not None:
            return
        start, begun = at + 1, True


def _headed(view: View, context: Context) -> Iterator[Fact]:
    """The days that a line of its own tells, above the text."""
    line = dated_place(view, context)
    if line is not None:
        yield from _days(view, line.date, line.first, line.last, 2)
    elif stands_above_place(view, context):
        for _, mention in _dates(view):
            yield from _days(view, mention, *context.resolve(mention.date), 0)


def _days(
    view: View, mention: DateMention, first: PartialDate | None, last: PartialDate | None, strength: int
) -> Iterator[Fact]:
    """The first and the last day, as far as they are told."""
    for field, value in (("start", first), ("end", last)):
        if value is not None:
            span = (view.span_of(mention),)
            yield MeetingFact(rule="held_on", spans=span, field=field, value=value, strength=strength)


def _goes_on(view: View, at: int) -> bool:
    """Whether at a date is told until when the meeting goes on."""
    until = _UNTIL.search(view.text)
    return until is not None and until.end() == at + 1


def _strength(view: View, mention: DateMention) -> int:
    """How plainly a sentence tells a date of the meeting."""
    plain = 1 + bool(_SURE.search(view.text)) + bool(_OF_IT.search(view.text))
    return plain - (mention.date.relative in WEEKDAYS and "announced" in view.text)


def _resolved(
    view: View, context: Context, at: int, mention: DateMention, tense: int
) -> tuple[PartialDate | None, PartialDate | None]:
    """First and last day of a date at a place, with the day that it is joined with: "Monday and Tuesday"."""
    first, last = context.resolve(mention.date, tense)
    other = _joined(view, at)
    if first is None or last is not None or other is None:
        return first, last
    last = context.resolve(other.date, tense)[0]
    follows = last is not None and last.precision is DatePrecision.DAY and first.earliest < last.earliest
    return first, last if follows else None


def _joined(view: View, at: int) -> DateMention | None:
    """The day that the date at a place is joined with, if it is one day."""
    match = _AND.match(view.text, at)
    this, other = view.mention_at(at), view.mention_at(match.end() - 1) if match is not None else None
    is_range = isinstance(this, DateMention) and this.date.last is not None
    return other if isinstance(other, DateMention) and not is_range else None


def _tense(view: View, at: int) -> int:
    """Whether what a sentence tells lies ahead (1) or behind (-1), by the verb before a date or any."""
    ahead, behind = (
        max((match.start() for match in form.finditer(view.text, 0, at)), default=-1)
        for form in (_FUTURE, _DONE)
    )
    if max(ahead, behind) >= 0:
        return 1 if ahead > behind else -1
    return 1 if _FUTURE.search(view.text) else -1 if _PAST.search(view.text) else 0


def _tells_month(view: View, at: int) -> bool:
    """Whether a date that is no day may tell when it was held."""
    return _HELD_IN.search(view.text[:at]) is not None or (
        _MONTH_FIRST.match(view.text) is not None and view.text.index("\ue006") == at
    )


_CALLED_OFF = pattern(
    rf"\b{MEETING}\b[^.;]{{0,80}}\b(?:was|were|has been|have been|is|are) (?:cancell?ed|called off|postponed"
    r"|put off|adjourned sine die)\b"
)
_HAPPENS = pattern(rf"\b{CAME_ABOUT}\b")


def status(view: View, context: Context) -> Iterator[Fact]:
    """Whether the meeting has taken place, is to come, or was called off.

    "The session scheduled for May has been postponed."
    """
    del context
    if view.scope is not Scope.MEETING or view.sentence.block.kind in {BlockKind.TITLE, BlockKind.ROW}:
        return
    off, happens = _CALLED_OFF.search(view.text), _HAPPENS.search(view.text)
    if off is not None:
        value, strength, match = "cancelled", 3, off
    elif happens is None or _MEETING.search(view.text) is None:
        return
    else:
        is_future = _FUTURE.search(view.text, 0, happens.end()) is not None
        value, strength, match = ("planned", 1, happens) if is_future else ("held", 2, happens)
    yield MeetingFact(
        rule="status", spans=(view.span(*match.span()),), field="status", value=value, strength=strength
    )


def dated_name(view: View, context: Context) -> Iterator[Fact]:
    """The year in a meeting's name.

    "the 2017 Police Chiefs Convention".
    """
    match = _NAME_YEAR.search(view.text)
    if match is None or view.scope is not Scope.MEETING or is_bygone(view, context):
        return
    for at, mention in _dates(view):
        first, last = context.resolve(mention.date)
        if (
            match.start() <= at < match.end()
            and first is not None
            and last is None
            and len(str(first)) == len("2017")
            and _is_near(first, context.published)
        ):
            span = (view.span_of(mention),)
            yield MeetingFact(rule="dated_name", spans=span, field="start", value=first, strength=0)
            return


_NEAR = 3


def _is_near(year: PartialDate, published: PartialDate | None) -> bool:
    """Whether a year can be that of the meeting, and not that of a convention of old which it names."""
    return published is None or abs(year.earliest.year - published.earliest.year) <= _NEAR


def _dates(view: View) -> Iterator[tuple[int, DateMention]]:
    for at, mention in view.placed():
        if isinstance(mention, DateMention):
            yield at, mention
