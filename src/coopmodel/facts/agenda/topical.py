"""Subjects of this field that a report speaks of without saying that they were discussed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopmodel.facts.context import Context
from coopmodel.facts.kinds import AgendaFact, Fact
from coopmodel.facts.view import View

__all__ = ["topical"]

_ACTION = re.compile(
    r"(?:(?:fight|struggle|combat(?:t?ing)?|counter(?:ing|action)?|prevent(?:ion|ing)|suppress(?:ion|ing)"
    r"|tackling|efforts|measures)"
    r"(?: against| to| of| in)? (?:the )?)$"
)
_SPEECH = re.compile(
    r"\b(?:said|noted|stress\w*|emphasi[sz]\w*|underlin\w*|told|added|pointed out|recalled|warned"
    r"|called(?! on)"
    r"|urged|asked|spoke|[Ww]e|our|must|should|need(?:s|ed)?)\b"
)
_BETWEEN = re.compile(r",? (?:and |or )?(?:the )?")


def topical(view: View, context: Context) -> Iterator[Fact]:
    """A subject of this field in a sentence on the meeting.

    "We see that the trafficking of weapons goes on."
    """
    del context
    if not view.is_prose or not _SPEECH.search(view.plain):
        return
    runs: list[tuple[int, int]] = []
    for hit in view.sentence.topics:
        if runs and hit.start < runs[-1][1]:
            continue
        if runs and _BETWEEN.fullmatch(view.plain, runs[-1][1], hit.start):
            runs[-1] = (runs[-1][0], hit.end)
        else:
            action = _ACTION.search(view.plain, 0, hit.start)
            runs.append((action.start() if action else hit.start, hit.end))
    for start, end in runs:
        topics = tuple(
            dict.fromkeys(hit.topic for hit in view.sentence.topics if start <= hit.start and hit.end <= end)
        )
        yield AgendaFact(
            rule="topical",
            spans=(view.sentence.passage.span(start, end),),
            title=view.plain[start:end],
            topics=topics,
            is_spoken_of=True,
        )
