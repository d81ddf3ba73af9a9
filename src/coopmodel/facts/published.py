"""When a text was published: front matter, stamps, datelines."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopmodel.documents.blocks import BlockKind
from coopmodel.facts.context import Context
from coopmodel.facts.kinds import Fact, SourceFact
from coopmodel.facts.patterns import pattern
from coopmodel.facts.view import View
from coopmodel.mentions.dates import Day
from coopmodel.mentions.kinds import DateMention
from coopmodel.values.dates import PartialDate

__all__ = ["dateline", "dateline_end", "front_matter", "stamp"]

_STAMP_WORDS = re.compile(
    r"(?i)\b(?:published|posted|updated?|modified|input|entered|uploaded|issued|released|date|dated|first|last|on|at|by|in|of|news"
    r"|press|releases?"
    r"|media|id|auth[eo]r|utc|gmt|ist|est|edt|cet|aest|bst|pkt|am|pm|hrs?|mon|tue|wed|thu|fri|sat|sun|\w+day"
    r"|ministry|law)\b"
    r"|[0-9:.,;/+()|–-]|Z\b"
)
_FURNITURE = re.compile(r" ?\|(?:[^|.]|(?<=[A-Z])\.){2,28}(?![^|])")
"""What stands on a line behind its date, cut off by bars: "| Politics | Views: 120 | Print"."""

_MOST_LEFT = 24
_DATELINE = pattern(
    r"^[^a-z]{0,12}(?:\([^()]{0,60}\) ?)?(?:<PLACE>"
    r"|[A-Z][A-Z.' -]{2,30})(?:(?! [-–] )[^.\n]){0,40}?[,.:(/]? ?"
    r"(?:\([^()]{0,60}?)?<DATE>"
    r"(?:(?! (?:host|met |held |play|welcom|was |were |is |will |open|saw ))[^<PLACE>]){0,40}?(?: ?[-–:]"
    r"|\)|/\.|\.|, [A-Z])"
)
_DATE_FIRST = pattern(
    r"^\W*(?:[0-2]?[0-9][:.][0-5][0-9],? )?<DATE>,? ?[–-]? ?<PLACE>(?:, [^.:–-]{1,30}"
    r"| \([^()]{1,30}\))? ?[:–-]"
)
_CREDIT = pattern(r"/{2,3}[^/]{0,60}?<DATE>\W*$")


def front_matter(context: Context) -> Iterator[Fact]:
    """Title, address, site and date that the lines before a text give.

    A `date: 2021-04-22` between fences of dashes.
    """
    front = context.document.front
    spans = front.spans[:1]
    for field, value in (("title", front.title), ("url", front.url), ("publisher", front.publisher)):
        if value:
            yield SourceFact(rule="front_matter", spans=spans, field=field, value=value)
    match = re.match(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", front.date or "")
    if match and Day(*map(int, match[0].split("-"))).is_possible:
        yield SourceFact(
            rule="front_matter", spans=spans, field="published", value=PartialDate.parse(match[0])
        )


def _whole(view: View) -> Iterator[tuple[DateMention, PartialDate]]:
    """The single days in a sentence that leave nothing open."""
    for mention in view.mentions():
        stated = mention.date if isinstance(mention, DateMention) and mention.date.last is None else None
        date = stated.first.date() if stated is not None and stated.first.is_whole else None
        if isinstance(mention, DateMention) and date is not None:
            yield mention, date


def stamp(view: View, context: Context) -> Iterator[Fact]:
    """A line that is little more than a date, or begins with "date" and one.

    "Fri, 13 May 2022 19:33:21 +0000", "Updated 14 October 2022 at 20:32 IST".
    """
    del context
    for mention, date in _whole(view):
        before, behind = view.plain[: mention.start], view.plain[mention.end :]
        if len(_FURNITURE.findall(behind)) > 1:
            behind = behind.partition("|")[0]
        if view.sentence.block.kind is not BlockKind.ROW and view.plain.count("|") > 1:
            before, behind = before.rpartition("|")[2], behind.partition("|")[0]
        rest = _STAMP_WORDS.sub("", before + behind).split()
        alone = sum(map(len, rest)) <= _MOST_LEFT and view.sentence.block.kind is not BlockKind.ITEM
        if alone or re.fullmatch(r"\W*(?i:date|published|posted|input|entered)\W{0,3}", before):
            yield SourceFact(rule="stamp", spans=(view.span_of(mention),), field="published", value=date)
            return


def dateline_end(view: View) -> int:
    """Where the dateline of a sentence ends in its masked text; 0 where it has none."""
    match = _DATELINE.search(view.text) or _DATE_FIRST.search(view.text)
    return match.end() if match else 0


def dateline(view: View, context: Context) -> Iterator[Fact]:
    """The city and date with which an agency's report begins, or its credit at the end.

    "DUSHANBE, September 4, 2014, Asia-Plus --".
    """
    del context
    match = _DATELINE.search(view.text) or _DATE_FIRST.search(view.text) or _CREDIT.search(view.text)
    if match is None:
        return
    for mention, date in _whole(view):
        if mention in view.mentions(match.start(), match.end()):
            yield SourceFact(rule="dateline", spans=(view.span_of(mention),), field="published", value=date)
            return
