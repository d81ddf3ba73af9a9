"""Facts that speak of the same person, subject or undertaking, put together."""

from __future__ import annotations

import itertools
import math
import re
from collections.abc import Iterable, Iterator

import attrs

from coopmodel.facts.kinds import AgendaFact, InitiativeFact, PersonFact, StepFact

__all__ = ["OF_MANY", "NameIndex", "merged_agenda", "merged_initiatives", "merged_people"]

_WINDOW = 100
"""How many of the last subjects or undertakings a new one is compared with, so that time stays linear."""

_FEWEST_LISTED = 3
_FEWEST_DISCUSSED = 2
_SHORT = 4
_SMALL = frozenset("a an and at by for from in into its of on or that the their this to with".split())


def _tokens(text: str) -> frozenset[str]:
    words = re.findall(r"\w+", text.casefold())
    return frozenset(
        word.removesuffix("s") if len(word) > _SHORT else word for word in words if word not in _SMALL
    )


def _name_parts(name: str) -> list[str]:
    return re.findall(r"(?:(?<!\w)al-)?([^\W\d_]+)", name.casefold())


_MOST_PARTS = 7


class NameIndex:
    """Names, each with a number, found by any shorter or longer form without asking all of them."""

    def __init__(self) -> None:
        self._by_form: dict[tuple[str, ...], int] = {}
        self._by_name: dict[tuple[str, ...], int] = {}

    def find(self, name: str) -> int | None:
        """The smallest number of a name that may be the same person's."""
        parts = tuple(_name_parts(name)[:_MOST_PARTS])
        found = [self._by_form.get(parts), *(self._by_name.get(form) for form in _forms(parts))]
        return min((number for number in found if number is not None), default=None)

    def add(self, name: str, number: int) -> None:
        """Enter a name; the first number counts."""
        parts = tuple(_name_parts(name)[:_MOST_PARTS])
        self._by_name.setdefault(parts, number)
        for form in _forms(parts):
            self._by_form.setdefault(form, number)


def _forms(parts: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """A name and all its shorter forms: some of its parts in their order."""
    return (form for count in range(1, len(parts) + 1) for form in itertools.combinations(parts, count))


def merged_people(facts: Iterable[PersonFact]) -> list[PersonFact]:
    """One fact a person, with the fullest name, the first role and party stated, and all the places."""
    given = list(facts)
    named: list[PersonFact] = []
    index = NameIndex()
    for fact in given:
        if fact.name is not None:
            at = index.find(fact.name)
            if at is None:
                at = len(named)
                named.append(fact)
            else:
                named[at] = _merged_person(named[at], fact)
            index.add(fact.name, at)
    people = _with_post(named, [fact for fact in given if fact.name is None])
    heads = {person.party for person in people if person.is_head}
    roles = {(person.party, person.role) for person in people}
    for fact in given:
        if (
            fact.name is None
            and fact.is_head
            and fact.party not in {None, *heads}
            and (fact.party, fact.role) not in roles
        ):
            people.append(fact)
            heads.add(fact.party)
    return [person for person in people if person.takes_part or person.name is None]


OF_MANY = re.compile(
    r"(?i)\b(?:\w+(?:ers|ors|ries|ents|ants|men|women|chiefs)|heads|chiefs|generals|judges|justices)\b"
)


def _with_post(people: list[PersonFact], unnamed: list[PersonFact]) -> list[PersonFact]:
    """The people, the only one without post and party given those of the only head without a name.

    "The President took part." ... "Jan Novak noted ..."
    """
    bare = [
        person
        for person in people
        if person.role is None and person.party is None and " " in (person.name or "")
    ]
    heads = {fact.party: fact for fact in unnamed if fact.is_head and fact.party is not None}
    taken = {person.party for person in people if person.is_head}
    free = [
        fact for party, fact in heads.items() if party not in taken and not OF_MANY.search(fact.role or "")
    ]
    if len(bare) != 1 or len(free) != 1:
        return people
    return [_merged_person(person, free[0]) if person is bare[0] else person for person in people]


_MOST_SPANS = 8
"""How many places show somebody who is named again and again, besides those that tell more of him."""


def _merged_person(known: PersonFact, fact: PersonFact) -> PersonFact:
    longer = len(_name_parts(fact.name or "")) > len(_name_parts(known.name or ""))
    merged = attrs.evolve(
        known,
        name=fact.name if longer else known.name,
        role=known.role or fact.role,
        body=known.body or fact.body,
        party=known.party or fact.party,
        is_head=known.is_head or fact.is_head,
        is_home=known.is_home and (fact.is_home or fact.party is None),
        company=known.company or fact.company,
        beside=known.beside or fact.beside,
        takes_part=known.takes_part or fact.takes_part,
        organizes=known.organizes or fact.organizes,
    )
    if merged == known and len(known.spans) >= _MOST_SPANS:
        return known
    return attrs.evolve(merged, spans=tuple(dict.fromkeys((*known.spans, *fact.spans))))


def merged_agenda(facts: Iterable[AgendaFact]) -> list[AgendaFact]:
    """One fact a subject: one whose words all stand in another's is left out.

    Where a text lists its agenda and then goes on under further headings, what is spoken of there says more
    of what is listed, and is left out too.
    """
    given = list(facts)
    if sum(not fact.is_spoken_of for fact in given) >= _FEWEST_DISCUSSED:
        given = [fact for fact in given if not fact.is_spoken_of]
    listed = [fact.section for fact in given if fact.is_listed]
    last_section = min(listed) if len(listed) >= _FEWEST_LISTED else math.inf
    kept: list[AgendaFact] = []
    words: list[frozenset[str]] = []
    told = {topic for fact in given if not fact.is_spoken_of for topic in fact.topics}
    for fact in given:
        if fact.is_spoken_of:
            if told >= set(fact.topics):
                continue
            told |= set(fact.topics)
        if fact.section > last_section and not fact.is_listed:
            continue
        own = _tokens(fact.title)
        if not own or any(own <= other for other in words[-_WINDOW:]):
            continue
        recent = range(max(0, len(words) - _WINDOW), len(words))
        larger = [at for at in recent if words[at] < own and _says_more(fact, own, kept[at], words[at])]
        if larger:
            kept[larger[0]] = attrs.evolve(fact, spans=fact.spans + kept[larger[0]].spans)
            words[larger[0]] = own
            continue
        kept.append(fact)
        words.append(own)
    return kept


def _says_more(fact: AgendaFact, own: frozenset[str], known: AgendaFact, words: frozenset[str]) -> bool:
    """Whether a subject that has all the words of a known one is the same, told more fully."""
    return fact.spans[0].covers(known.spans[0]) or 1 < len(words) <= len(own) <= 2 * len(words)


def merged_initiatives(facts: Iterable[InitiativeFact]) -> list[InitiativeFact]:
    """One fact an undertaking: those whose names or places are nearly the same are put together.

    What goes on about an undertaking belongs to the one told last before it.
    """
    kept: list[InitiativeFact] = []
    for fact in facts:
        first = max(0, len(kept) - _WINDOW)
        if fact.goes_on:
            told = [i for i in range(first, len(kept)) if _told_just_before(kept[i], fact)]
            at = max(told, key=lambda i: kept[i].spans[0].start, default=None)
        else:
            at = next((i for i in range(first, len(kept)) if _same_undertaking(kept[i], fact)), None)
        if at is not None:
            kept[at] = _merged_initiative(kept[at], fact)
        elif not fact.goes_on or fact.or_alone:
            kept.append(fact)
    return kept


_NOT_FARTHER = 300


def _told_just_before(one: InitiativeFact, other: InitiativeFact) -> bool:
    """Whether an undertaking is told in the words right before another one."""
    start = one.spans[0].start
    return start < other.spans[0].start <= one.spans[0].end + _NOT_FARTHER


def _same_undertaking(one: InitiativeFact, other: InitiativeFact) -> bool:
    a, b = _tokens(one.name), _tokens(other.name)
    if a and b and 10 * len(a & b) >= 8 * min(len(a), len(b)) and len(a & b) >= min(2, len(a), len(b)):
        return True
    return one.spans[0].covers(other.spans[0]) or other.spans[0].covers(one.spans[0])


def _merged_initiative(known: InitiativeFact, fact: InitiativeFact) -> InitiativeFact:
    if fact.goes_on and known.status == "drafted" and fact.start is not None:
        step = StepFact(name=fact.name, date=fact.start)
        fact = attrs.evolve(fact, start=None, end=None, steps=(step, *fact.steps))
    start, end = known.start or fact.start, known.end or fact.end
    return attrs.evolve(
        known,
        status=_later(known, fact),
        kind=known.kind or fact.kind,
        start=start,
        end=end if end is None or start is None or start.earliest <= end.latest else None,
        recurrence=known.recurrence or fact.recurrence,
        steps=known.steps + tuple(step for step in fact.steps if step not in known.steps),
        outcome=known.outcome or fact.outcome,
        proposer=known.proposer or fact.proposer,
        spans=known.spans + tuple(span for span in fact.spans if span not in known.spans),
    )


def _later(known: InitiativeFact, fact: InitiativeFact) -> str:
    """The status that two facts about one undertaking tell together."""
    if {known.status, fact.status} == {"planned", "agreed"}:
        return "agreed"
    return (
        "agreed" if fact.goes_on and fact.status == "agreed" and known.status == "proposed" else known.status
    )
