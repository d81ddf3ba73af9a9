"""Sentences that tell of what was long before the meeting, or of a group's first meeting to come."""

from __future__ import annotations

import datetime

from coopmodel.facts.context import Context
from coopmodel.facts.patterns import pattern
from coopmodel.facts.view import View
from coopmodel.facts.words import MEETING, any_of
from coopmodel.mentions.kinds import DateMention

__all__ = ["is_bygone"]

_BEFORE = pattern(
    any_of(
        rf"""
        \bhad (?:already |earlier |previously |last |first )?(?:met|been held|taken place)\b
        \bhad (?:already |earlier |previously )?(?:hosted|gathered|visited)\b
        \b(?:last|first|previously) (?:met|meet|convened|gathered|visited|came together)\b
        \b(?:[Tt]heir|[Tt]he|[Ii]ts) (?:last|previous|preceding|prior) (?:round of )?(?:{MEETING})\b
        \b(?:[Tt]heir|[Ii]ts) (?:last|previous) [a-z]+, (?:held )?in\b
        \b[Ff]irst such (?:{MEETING}) | \b[Ll]ast year(?:'s)?,? (?:the|{MEETING})\b
        \b(?:[Ff]ollow|[Ff]ollows|[Bb]uilds on) (?:an? |the |last |earlier )?(?:[\w-]+ )?(?:{MEETING})\b
        \b[Ee]arlier (?:{MEETING}) | \b[Pp]revious (?:{MEETING}) (?:was|were|took|had)
        """
    )
)
"""Wordings for an earlier meeting: "The two last met in Oslo.", "The talks follow a meeting in Oslo."."""

_YET_TO_MEET = pattern(
    r"\b(?:[Gg]roup|[Tt]eam|[Cc]ommittee|[Cc]ommission|[Nn]etwork|[Pp]latform|which|[Ii]t|[Tt]hey) (?:will"
    r"|shall"
    r"|is to|are to|is due to) (?:hold (?:its|their) (?:first|inaugural|opening) |(?:first "
    r"|next )?meet for the "
    r"first time\b)"
)
"""What tells of the first meeting of a group that was just set up."""

_LAST_MONTH = pattern(r"\b[Ll]ast month\b")

_LEAD = 3
"""Among so many sentences from the top a report tells of its own meeting, whatever its date."""

_DAYS = 240
"""How many days before publication a date must lie to be that of something else."""


_OF_DOCUMENT = pattern(
    r"\b(?:under|on the basis of|in line with|pursuant to) (?:an?|the|their|its) [^.;]{0,60}\b(?:signed"
    r"|concluded)\b[^.;]{0,40}$"
    r"|\bin (?:a|the|its|their|this) series [^.;]{0,60}$"
)
"""Before the date of an older document, which is not that of what the sentence tells."""

_NEAR = 140


def is_bygone(view: View, context: Context) -> bool:
    """Whether a sentence tells of another meeting or event, by its words or as its dates are long past.

    "The commission was set up in Oslo in 1998.", in a report of 2021.
    """
    if _BEFORE.search(view.text) or _YET_TO_MEET.search(view.text):
        return True
    published = context.published
    if published is None or view.sentence.number < _LEAD:
        return False
    if _LAST_MONTH.search(view.text):
        return True
    dates = [
        mention
        for at, mention in view.placed()
        if isinstance(mention, DateMention) and not _OF_DOCUMENT.search(view.text, max(0, at - _NEAR), at)
    ]
    return bool(dates) and all(_is_past(mention, context, published.earliest) for mention in dates)


def _is_past(mention: DateMention, context: Context, published: datetime.date) -> bool:
    """Whether a date lies long before another."""
    first, last = context.resolve(mention.date, -1)
    stated = last or first
    return mention.date.relative == "-1y" or (stated is not None and (published - stated.latest).days > _DAYS)
