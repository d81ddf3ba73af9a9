"""Officials whom a report names without a verb that tells what they did at the meeting."""

from __future__ import annotations

import re
from collections.abc import Iterator

from coopmodel.documents.blocks import BlockKind
from coopmodel.facts.context import Context
from coopmodel.facts.kinds import Fact
from coopmodel.facts.patterns import pattern
from coopmodel.facts.scope import Scope
from coopmodel.facts.view import View
from coopmodel.facts.who.groups import group_at
from coopmodel.facts.who.participants import participant
from coopmodel.facts.who.standing import took_no_part
from coopmodel.facts.words import any_of
from coopmodel.mentions.kinds import Actor

__all__ = ["named_official"]

_OF_STATE = re.compile(r"(?i)\b(?:president|prime minister|premier|king|queen|emir|sultan|monarch|pope)\b")
_OFF_STAGE = re.compile(r"(?i)spokes|press|journalist|correspondent|editor|news|former|late\b|ex-|author")
_NOT_HERE = pattern(
    any_of(
        r"""
        [Pp]roposals? (?:made |submitted |tabled |furnished |presented |moved )?by | appointed
        succe(?:ed|ss)\w* | replac\w+
        [Ff]ormer | [Ll]ate | named after
        (?:letter|message|telegram|congratulations|(?<![Aa]t the )invitation)s? (?:from|of|to|by)
        (?:initiative|decree|instructions?|order|directive)s? (?:from|of|to|by)
        on behalf of | [Ee]lected | [Ww]ritten by | [Rr]eported by | [Dd]irected by | between | [Oo]ffice of
        """
    )
    + r"(?: the| His| Her|,)*[^<WHO>,.;]{0,30}$"
)
_WITH_PARTY = re.compile(r"\([^()]+\)$")
_THEN = pattern(
    r"\b(?:recent|earlier|previous|last) (?:discussions|talks|meetings?|visit|summit|year|month)\b"
    r"|\b(?:previously|earlier)\b"
    r"|\b(?:directed|instructed|decreed) (?:the|that|his|her)\b|\bpress (?:briefing|conference)\b"
)


_FIRST = len("The ")
"""Where somebody stands who is spoken of before the next meeting is."""


def named_official(view: View, context: Context) -> Iterator[Fact]:
    """Somebody who is named with a post, or with a title and a party, in a sentence on the meeting.

    "Deputy Minister of Justice Anna Kalna and Prosecutor General Mart Tamm were on the Baltic side."
    """
    del context
    kind = view.sentence.block.kind
    if view.scope is Scope.EARLIER or kind is BlockKind.ROW or _THEN.search(view.text):
        return
    for at, actor in view.placed():
        if not isinstance(actor, Actor) or actor.name is None or (at > _FIRST and view.scope is Scope.NEXT):
            continue
        words = view.plain[actor.start : actor.end]
        if actor.role is None and (words.startswith(actor.name) or not _WITH_PARTY.search(words)):
            continue
        if _OF_STATE.search(actor.role or "") or _OFF_STAGE.search(actor.role or ""):
            continue
        if (
            _NOT_HERE.search(view.text[:at])
            or took_no_part(group_at(view, at))
            or view.text.startswith("'s", at + 1)
        ):
            continue
        yield from participant(view, actor, "named_official")
