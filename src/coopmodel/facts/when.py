"""When the meeting took place."""

from __future__ import annotations

from collections.abc import Iterator

from coopmodel.documents.blocks import BlockKind
from coopmodel.facts.context import Context, Scope, scope_of
from coopmodel.facts.kinds import Fact, MeetingFact
from coopmodel.facts.view import View, pattern
from coopmodel.facts.words import MEETING
from coopmodel.mentions.kinds import DateMention

__all__ = ["dated_name", "held_on"]

_HELD = pattern(
    r"\b(?:held|hosted|hosts|hold|convened?|convening|organi[sz]ed|conducted|opened|kicked off|took place|take place|takes place"
    r"|taking place|began|begin|begins|concluded|closed|ended|gathered|converge|met|meets|launched|run|attend(?:ed|s)?|co-hosted"
    r"|co-chaired|chaired|visit(?:ed)?|sign(?:ed)?|entered into|participat(?:ed|e|es)|took part|announced|opened|discussed|underway"
    r"|joined|agreed|held)\b"
)
_SURE = pattern(
    r"\b(?:held|hosted|hosts|convened?|organi[sz]ed|conducted|opened|kicked off|took place|take place|takes place|taking place"
    r"|began|begins|concluded|closed|ended|gathered|converge|met|launched|run|co-hosted|co-chaired|sign(?:ed)?|entered into)\b"
)
_START = pattern(r"\b(?:kicked off|opened|began|begins|begin|started|starts)\b[^.]{0,60}$")
_END = pattern(r"\b(?:concluded|closed|ended|wrapped up|finished|completed)\b[^.]{0,60}$")
_OTHER = pattern(
    r"(?:\b(?:since|founded|established|created|adopted|dated|until|till|before|after|anniversary|as of|back in|launched in|formed)"
    r"|(?:that|which) (?:was|were|is|are) \w+(?: in <PLACE>)?|\bsigned in <PLACE>|\bfirst (?:held|established) in|\bby)"
    r"(?: (?:on|in|the|from))?\W*$"
)
_NAME_YEAR = pattern(rf"(?:<DATE> (?:[A-Z]\w+ ){{1,6}}{MEETING}|{MEETING},? <DATE>|\b[A-Z]{{3,}} <DATE>)")


def held_on(view: View, context: Context) -> Iterator[Fact]:
    """The date in a sentence that says that the meeting was held, opened, concluded, or that somebody signed.

    "The session was held in Minsk from 19 to 21 July 2016."
    """
    verb = _HELD.search(view.text)
    if verb is None or scope_of(view) is not Scope.MEETING or view.sentence.block.kind is BlockKind.TITLE:
        return
    strength = 1 + bool(_SURE.search(view.text)) + bool(pattern(MEETING).search(view.text))
    future = bool(pattern(r"\b(?:will|to be|is scheduled|is set|are to|is to)\b").search(view.text))
    for at, mention in _dates(view):
        if _OTHER.search(view.text[:at]):
            continue
        first, last = context.resolve(mention.date, future=future)
        if first is None or (first.precision.value == "year"):
            continue
        span = (view.span_of(mention),)
        before = view.text[:at]
        if last is None and _END.search(before):
            yield MeetingFact(rule="held_on", spans=span, field="end", value=first, strength=strength)
            return
        yield MeetingFact(rule="held_on", spans=span, field="start", value=first, strength=strength)
        if last is not None:
            yield MeetingFact(rule="held_on", spans=span, field="end", value=last, strength=strength)
        return


def dated_name(view: View, context: Context) -> Iterator[Fact]:
    """The year in a meeting's name.

    "the 2017 Police Chiefs Convention".
    """
    match = _NAME_YEAR.search(view.text)
    if match is None or scope_of(view) is not Scope.MEETING:
        return
    for at, mention in _dates(view):
        first, last = context.resolve(mention.date)
        if (
            match.start() <= at < match.end()
            and first is not None
            and last is None
            and len(str(first)) == len("2017")
        ):
            span = (view.span_of(mention),)
            yield MeetingFact(rule="dated_name", spans=span, field="start", value=first, strength=0)
            return


def _dates(view: View) -> Iterator[tuple[int, DateMention]]:
    for at in range(len(view.text)):
        mention = view.mention_at(at)
        if isinstance(mention, DateMention):
            yield at, mention
