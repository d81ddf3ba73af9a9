"""How a stretch of a sentence becomes an undertaking: its name, its dates, and where it ends."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from coopmodel.facts.context import Context
from coopmodel.facts.kinds import Fact, InitiativeFact, PersonFact, StepFact
from coopmodel.facts.patterns import pattern
from coopmodel.facts.splitting import split_items
from coopmodel.facts.undertakings.dating import dates_in, stated, steps
from coopmodel.facts.undertakings.nouns import (
    is_own_affair,
    is_vague,
    kind_of,
    names_joint_thing,
    names_undertaking,
    recurrence_of,
)
from coopmodel.facts.view import View
from coopmodel.facts.words import MEETING, any_of
from coopmodel.mentions.ordinals import ORDINAL
from coopmodel.values.dates import PartialDate

__all__ = ["Found", "begins", "end_of", "is_meeting", "listed", "names", "undertaking"]

_VERBS = any_of(
    """
    agreed? | decided | discussed | exchanged | resolved | pledged | reaffirmed | expressed | stressed | noted
    emphasi[sz]ed | considered | reviewed | urged | supported | looked forward | identified | highlighted
    underlined | welcomed | thanked | continuing | suggested | proposed | answered | added | talked | spoke
    heard | called | asked | requested | offered | invited | met | approved | adopted | signed | promised
    instructed | outlined | confirmed | voiced | touched
    """
)
_END = pattern(
    any_of(
        rf"""
        ; (?=(?:an?|the|its|their|no) [^.;]{{1,40}} (?:is|are|was|were|will)\b)
        ,? in order to\b(?![^.;]{{3,160}}, (?:as well as|and to|to)\b)
        ; (?=they|he|she|the|both|it) | ; (?:and )?(?=to [a-z])
        ,? (?:according to|where|while|who|whose)\b | ,(?: [a-z]+){{0,5}} which\b
        (?<! on)(?<! in)(?<! by)(?<! for)(?<! into)(?<! under)(?<! through) which\b
        ,? (?:adding|noting|stressing|ensuring that)\b | , after (?:an?|the|its|their|two|three)\b
        , (?:the|it|he|she|they|both) [^,]{{0,120}} (?:said|added|agreed|decided|stated|reported|informed)\b
        , (?:he|she|they|it|[^,<WHO>]{{0,40}}<WHO>(?: <WHO>)?) (?:\w+ )?(?:said|added|stated|noted)\b
        , (?:he|she|they|it|[^,<WHO>]{{0,40}}<WHO>(?: <WHO>)?) (?:\w+ )?(?:announced|explained|confirmed)\b
        , (?:he|she|they|it|[^,<WHO>]{{0,40}}<WHO>(?: <WHO>)?) (?:\w+ )?(?:reported|told|promised|remarked)\b
        [,.!?]" (?=(?:[a-z]|<WHO>))
        (?<=[\w"])(?<! that)(?<! who)(?<! it) (?:was|were) (?:also )?(?:[a-z]+ed|taken|made|given|put)\b
        (?<=[\w"])(?<! that)(?<! who)(?<! it) (?:was|were) (?:also )?(?:gone|sent|held)\b
        (?<=[\w"])(?<! that)(?<! who)(?<! it) (?:was|were) (?:also )?(?:found|ready)\b | (?<=\w) met with\b
        (?<=[\w"])(?<! that) (?:is|are) (?:also |now )?(?:scheduled|planned|expected|due|on)\b
        (?<=\w) (?:signifies|marks|reflects|demonstrates|underscores|represents)\b
        (?<=[\w)]) following (?:the|a|an|their) (?:meeting|talks|session)\b
        , (?:said|noted|stressed)\b
        ,? and (?:also )?(?:they |(?:both|the) (?:two )?\w+ )?{_VERBS}\b
        , {_VERBS} (?=(?:the|an?|that|their|its|to|on)\b)
        (?<=\w) (?:to|at|for|until) (?:the|its|their|our) next\b
        (?<=\w) on the sidelines\b | , in terms of\b | , in accordance\b
        , (?:co-)?(?:hosted|organi[sz]ed|led) by\b
        , and (?=[^,.;]{{3,80}}? (?:will|shall|would|is|are|was|were|has|have)\b)
        ,? and that\b | ,? and (?:will|shall)\b | ,? and to (?=[a-z]+ (?:the|an?|its|their)\b)
        (?<=\w) (?:has|have|had) (?:been|not|already|now)\b
        : " | (?<=\w) could (?:dramatically |significantly )?(?:be|help|enhance)\b
        """
    )
)
_LEADING = pattern(
    r"(?:(?:[Aa]n?|[Tt]he|its|[Tt]heir|his|our|both|new|on|of|that|to|also|jointly|for|with|upon|senior-level"
    r"|existing|recent|special|bilateral|draft|preliminary|first) |[^\w<WHO><PLACE><DATE>])*"
)


class Found(NamedTuple):
    """An undertaking in a masked sentence, as stretches of it."""

    rule: str
    status: str
    name: tuple[int, int]
    quoted: tuple[int, int] | None = None
    """What a reader would quote; the name if not given."""

    dated: tuple[int, int] | None = None
    """Where its date stands; the name if not given."""

    proposer: PersonFact | None = None
    goes_on: bool = False
    """Whether it but tells more of the undertaking told before it."""

    or_alone: bool = False
    """Whether it is one of its own where none was told before it."""

    tense: int = 0
    """Whether its date is to come (1) or past (-1), where that is told."""


def end_of(view: View, start: int) -> int:
    """Where the undertaking ends that begins at a place of the masked sentence."""
    cut = _END.search(view.text, start)
    end = cut.start() if cut else len(view.text)
    while end > start and view.text[end - 1] in " .,;:\"'" and not _closes(view.text[start:end]):
        end -= 1
    return end


def _closes(words: str) -> bool:
    """Whether some words end with the mark that closes a quotation in them."""
    return words.endswith('"') and words.count('"') % 2 == 0


def names(view: View, start: int, end: int, within: int = 90) -> bool:
    """Whether the first words of a stretch name an undertaking."""
    if start >= end:
        return False
    words = view.words(start, min(end, start + within))
    ground = _GROUND.search(words)
    return names_undertaking(words[: ground.start()] if ground else words)


_GROUND = re.compile(
    r"(?:within|in|under) the (?:existing )?frameworks? of|\bin (?:line|accordance) with|\bon the basis of"
    r"|\bexisting (?:agreements|frameworks|mechanisms|treaties|channels)\b"
)
"""Behind what a stretch names only that on which it rests."""


def undertaking(view: View, context: Context, found: Found) -> Iterator[InitiativeFact]:
    """The fact that a stretch of a sentence makes, none if it names nothing certain."""
    leading = _LEADING.match(view.text, *found.name)
    start, end = (leading.end() if leading else found.name[0]), found.name[1]
    if view.text.endswith('"', found.name[0], start) and view.text.count('"', start, end) == 1:
        start -= 1
    words = _bare(view.words(start, end)) if start < end else ""
    own = is_own_affair(words) and not _OF_STATES.search(view.text, 0, start)
    if own or (is_vague(words) and not found.goes_on) or not re.search(r"\w{3}", words):
        return
    spans = [view.span(*(found.quoted or (found.name[0], end)))]
    first, last = None, None
    stop = start + len(view.text[start:end].rstrip())
    behind = _BEHIND.match(view.text, stop) or begins(view, stop) if found.dated is None else None
    period = _PERIOD.search(view.text, start, end)
    dates = dates_in(view, *(found.dated or (start, behind.end() if behind else end)))
    if period and found.status in {"agreed", "drafted", "planned"}:
        dates = dates_in(view, *period.span()) or dates
    if dates:
        first, last = context.resolve(stated(dates), found.tense)
        spans.append(view.sentence.passage.span(dates[0].start, dates[-1].end))
    if found.status == "agreed" and last is None and _is_of_old(first, context):
        return
    if first is not None and last is not None and last.latest < first.earliest:
        last = None
    due = list(steps(view, context, found.name[0], end))
    if found.status == "drafted" and first is not None and not period:
        due.append(
            (StepFact(name=view.plain[dates[-1].start : dates[-1].end], date=first), view.span_of(dates[-1]))
        )
        first, last = None, None
    spans += [span for _, span in due]
    yield InitiativeFact(
        rule=found.rule,
        spans=tuple(span for at, span in enumerate(spans) if not (at and spans[0].covers(span))),
        name=words,
        status=_status(found, first, context),
        kind=kind_of(words),
        start=first,
        end=last,
        recurrence=recurrence_of(words),
        steps=tuple(step for step, _ in due),
        topics=view.topics(start, end),
        proposer=found.proposer,
        goes_on=found.goes_on,
        or_alone=found.or_alone,
    )


def _is_of_old(date: PartialDate | None, context: Context) -> bool:
    """Whether something was agreed years before the text: the ground of the talks, not their fruit."""
    published = context.published
    return bool(date and published and date.latest.year < published.earliest.year - 1)


def begins(view: View, at: int) -> re.Match[str] | None:
    """When something begins, as the words right behind a place tell."""
    return _BEGINS.match(view.text, at)


def _status(found: Found, first: PartialDate | None, context: Context) -> str:
    """The status found; planned if it is to begin after the text was published."""
    published = context.published
    if found.status not in {"active", "completed"} or first is None or published is None:
        return found.status
    return "planned" if published.before(first) else found.status


_OF_STATES = pattern(
    r"\b(?:[Tt]wo|[Bb]oth|[Tt]hree|[Tt]he) (?:sides|parties|countries|ministries|ministers|agencies"
    r"|services) [a-z]"
)
"""Whose work plan is no affair of a body's own."""


def _bare(words: str) -> str:
    """Words without blanks and the quotation marks around all of them, or one that stands alone."""
    bare = words.strip(" ',")
    if bare.count('"') == 1 or (bare[:1] == bare[-1:] == '"' and bare.count('"') == 2):  # noqa: PLR2004
        bare = bare.strip('"')
    return _BEHIND_IT.sub("", bare).strip(" '")


_BEHIND_IT = re.compile(
    r" (?:[Oo]n )?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$| (?:today|yesterday)$|, (?:which|that|who)$"
)
_BEHIND = pattern(
    r"(?: member states| states)?(?: [^.;,:<DATE>]{0,50}?)?\b(?:since|from|for|as of|as from"
    r"|beginning (?:in|on|from)|starting (?:in|on|from)) (?:the (?:years|period) )?<DATE>"
    r"|,?(?: that| which)?(?: was| were| is| has been| have been) [^.;,:<DATE>]{0,60}?\b(?:in|on|since|from"
    r"|between) <DATE>"
)
_BEGINS = pattern(
    r"(?:,? (?:which|that)|,? and|, to)(?: (?! (?:it|they) )[^.;,:<DATE>]{1,40}?)??"
    r" (?:(?:(?:will|shall|may|can|(?:is|are) (?:due |set |expected )?to) )?(?:be )?(?:launch(?:ed)?"
    r"|open(?:ed)?"
    r"|start|begin|used|applied|apply|introduced|in (?:use|service|operation|force)|established|run"
    r"|operate|operational|enter into|come into|take"
    r"|go live)"
    r"|enters? into|comes? into|takes|opens|starts|begins|applies|goes live)\b[^.;,:<DATE>]{0,40}?"
    r" (?:in|on|from|as of|as from|at the beginning of|with effect from|since) (?:the )?<DATE>"
)
"""What tells behind a name or its verb when it begins: "which Norway will launch on 26 June"."""

_PERIOD = pattern(r"\bfor (?:the )?(?:years? |period )?<DATE>(?: and <DATE>)?")
_ANEW = pattern(r"(?:an?|the|its|their|two|three|new|joint|common|draft) |[A-Z0-9\"<WHO>]")
"""How a further thing begins, rather than a further word on the one before it."""


_NUMBERED = re.compile(rf"(?:[\w']+ ){{0,6}}?(?:{ORDINAL}) (?:[\w.-]+ ){{0,8}}?{MEETING}\b")


def is_meeting(words: str) -> bool:
    """Whether some words name a numbered meeting: "its fourth regular session"."""
    return _NUMBERED.match(words) is not None


def listed(
    view: View,
    context: Context,
    found: Found,
    *,
    anew: bool = False,
    whatever: bool = False,
    again: str = "",
) -> Iterator[Fact]:
    """The undertakings among the items of the list that a stretch holds.

    With `anew` a further item must begin as a name does: "a protocol and the annexes". With `whatever` each
    item is one, whatever it names: what documents are about. `again` is a preposition that further items
    repeat.
    """
    low = found.name[0]
    items = split_items(view.text[low : found.name[1]], again)
    for start, end in items:
        item = (low + start, low + end)
        begins = not anew or item[0] == low or _ANEW.match(view.text, item[0])
        if whatever or (begins and (names(view, *item) or names_joint_thing(view.words(*item)))):
            quoted = item if len(items) > 1 else found.quoted
            yield from undertaking(view, context, found._replace(name=item, quoted=quoted))
