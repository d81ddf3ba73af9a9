"""A sentence with its mentions masked, so that a rule is one readable pattern.

A pattern is written with names in angle brackets for what the sentence mentions:

    Delegation of <PARTY> headed by <ACTOR> took part

Each stands for one mention: <ACTOR> a person by name with title, post or party, or by post; <NAME> what looks
like a person's name and no more; <BODY> a ministry or other body; <PARTY> a state or international body;
<NATION> a state's adjective or people; <PLACE> a city; <DATE> a date. <WHO> is any of the first five.
"""

from __future__ import annotations

import functools
import re
from bisect import bisect_left, bisect_right

from coopmodel.documents.blocks import BlockKind
from coopmodel.facts.patterns import RANGES, Masked
from coopmodel.facts.scope import Scope
from coopmodel.mentions.find import Sentence
from coopmodel.mentions.kinds import Actor, Body, DateMention, Mention, Nation, PartyMention, PlaceMention
from coopmodel.values.span import Span

__all__ = ["NEAR", "View"]

_MASKS: dict[type[Mention], str] = {
    Actor: "\ue000",
    Body: "\ue002",
    Nation: "\ue004",
    PartyMention: "\ue003",
    PlaceMention: "\ue005",
    DateMention: "\ue006",
}
_NAME = "\ue001"
_MEMBERS = {
    name: frozenset("\ue000\ue001\ue002\ue003\ue004" if name == "WHO" else marks)
    for name, marks in RANGES.items()
}
_DOT_INSIDE = re.compile(r"\.(?= ?[0-9a-z])")
"""A dot that ends no sentence, as in "No. 14": masked too, since rules read up to a dot."""

NEAR = 1000
"""How far a rule looks around a mention, so that its time does not grow with the square of a sentence."""


class View:
    """A sentence, its mentions masked."""

    def __init__(self, sentence: Sentence) -> None:
        self.sentence = sentence
        self.scope = Scope.MEETING
        """Of which meeting it speaks."""
        self.apart: dict[int, bool] = {}
        """Where those are named who took no part; true if their parties did not either."""
        self.plain = sentence.passage.text
        masked: list[str] = []
        self._starts: list[int] = []
        self._mentions: dict[int, Mention] = {}
        at = 0
        for mention in sentence.mentions:
            masked.append(self.plain[at : mention.start])
            self._starts.extend(range(at, mention.start))
            is_name = isinstance(mention, Actor) and not mention.is_certain
            self._mentions[len(self._starts)] = mention
            masked.append(_NAME if is_name else _MASKS[type(mention)])
            self._starts.append(mention.start)
            at = mention.end
        masked.append(self.plain[at:])
        self._starts.extend(range(at, len(self.plain) + 1))
        self.text = Masked(_DOT_INSIDE.sub("\u2024", "".join(masked)))
        """The masked sentence."""
        self._places = list(self._mentions)
        self._masks = frozenset(self.text[at] for at in self._mentions)

    @functools.cached_property
    def is_prose(self) -> bool:
        """Whether it speaks of the meeting in running text or an item of a list, once its scope is known."""
        kind = self.sentence.block.kind
        return self.scope is Scope.MEETING and (kind is BlockKind.PARAGRAPH or kind is BlockKind.ITEM)

    @property
    def told(self) -> str:
        """The masked sentence with "next year" in words, since that tells of which meeting it speaks."""
        if "\ue006" not in self.text:
            return self.text
        words = list(self.text)
        for at, mention in self._mentions.items():
            if isinstance(mention, DateMention) and mention.date.relative == "+1y":
                words[at] = self.plain[mention.start : mention.end]
        return "".join(words)

    def holds(self, *names: str) -> bool:
        """Whether anything is mentioned for which one of some names in angle brackets stands."""
        return any(not self._masks.isdisjoint(_MEMBERS[name]) for name in names)

    def mentions(self, start: int = 0, end: int | None = None) -> list[Mention]:
        """The mentions in a stretch of the masked sentence."""
        return [mention for _, mention in self.placed(start, end)]

    def placed(self, start: int = 0, end: int | None = None) -> list[tuple[int, Mention]]:
        """The mentions in a stretch of the masked sentence, each with its place there."""
        last = len(self.text) if end is None else end
        places = self._places[bisect_left(self._places, start) : bisect_left(self._places, last)]
        return [(at, self._mentions[at]) for at in places]

    def behind(self, mention: Mention) -> Mention | None:
        """The mention that is next to one."""
        at = bisect_right(self._places, mention.start, key=self._starts.__getitem__)
        return self._mentions[self._places[at]] if at < len(self._places) else None

    def mention_at(self, at: int) -> Mention | None:
        """The mention that a place of the masked sentence masks."""
        return self._mentions.get(at)

    def put(self, at: int, mention: Mention) -> None:
        """Put a mention that tells more in the place of one of the same kind."""
        self._mentions[at] = mention

    def before(self, at: int) -> str:
        """The masked sentence up to a place, as far as a rule looks back."""
        return self.text[max(0, at - NEAR) : at]

    def words(self, start: int, end: int) -> str:
        """The words for which a stretch of the masked sentence stands."""
        return self.plain[self._starts[start] : self._end(end)]

    def span(self, start: int = 0, end: int | None = None) -> Span:
        """The stretch of the original text for which a stretch of the masked sentence stands."""
        last = len(self.text) if end is None else end
        return self.sentence.passage.span(self._starts[start], self._end(last))

    def span_of(self, mention: Mention) -> Span:
        """Where a mention stands in the original text."""
        return self.sentence.passage.span(mention.start, mention.end)

    def topics(self, start: int, end: int) -> tuple[str, ...]:
        """The topics of a stretch of the masked sentence, each once, in order."""
        low, high = self._starts[start], self._end(end)
        inside = (hit.topic for hit in self.sentence.topics if low <= hit.start and hit.end <= high)
        return tuple(dict.fromkeys(inside))

    def _end(self, end: int) -> int:
        if end == 0:
            return 0
        mention = self._mentions.get(end - 1)
        return mention.end if mention is not None else self._starts[end - 1] + 1
