"""Which of a record's quotes are shown as the words of which fact."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import attrs

from coopmodel.bearing import words_of
from coopmodel.model.meetings import Meeting
from coopmodel.model.parties import Party, Person
from coopmodel.model.reports import Report
from coopmodel.review.contents import Fact, Kind, Quotes

__all__ = ["Known", "about", "borne", "joined", "known_from", "leftovers", "shared"]


def joined(*quotes: Quotes) -> Quotes:
    """All the quotes, each once."""
    return tuple(dict.fromkeys(quote for some in quotes for quote in some))


def about(quotes: Quotes, *fields: str) -> Quotes:
    """The quotes for some fields, for wholes of which they are parts, or for parts of them."""
    return tuple(q for q in quotes if any(_overlap(q.field, field) for field in fields))


def _overlap(one: str, other: str) -> bool:
    return f"{one}.".startswith(f"{other}.") or f"{other}.".startswith(f"{one}.")


def borne(quotes: Quotes, bears: Callable[[str], bool]) -> Quotes:
    """The quotes that bear a value; all if there is none such."""
    return tuple(q for q in quotes if bears(q.quote)) or quotes


def shared(quotes: Quotes, values: Sequence[str]) -> list[Quotes]:
    """For each of several values of one field its quotes: those that hold its words best.

    A quote that holds a word of none is for all of them, and so are all quotes for a value without one.
    """
    words = [set(words_of(value)) for value in values]
    mine: list[Quotes] = [() for _ in values]
    for quote in quotes:
        held = set(words_of(quote.quote))
        shares = [len(some & held) / max(1, len(some)) for some in words]
        for at, share in enumerate(shares):
            if share == max(shares):
                mine[at] += (quote,)
    return [some or quotes for some in mine]


def leftovers(path: str, quotes: Quotes, facts: Iterable[Fact]) -> tuple[Fact, ...]:
    """Rows for the quotes that state none of the facts: words for fields that the record leaves empty."""
    used = {quote for fact in facts for quote in fact.evidence}
    rest: dict[str, Quotes] = {}
    for quote in quotes:
        if quote not in used:
            rest[quote.field] = (*rest.get(quote.field, ()), quote)
    return tuple(
        Fact(path=f"{path}.{field}", label=field, value="no value", kind=Kind.NOTE, evidence=evidence)
        for field, evidence in rest.items()
    )


@attrs.frozen
class Known:
    """The words for the parties and people of all delegations, who are named elsewhere too."""

    parties: dict[Party, Quotes]
    people: dict[Person, Quotes]

    def party(self, party: Party, meeting: Meeting | None = None) -> Quotes:
        """The words for a party; for the state in which a meeting takes place also those for the place."""
        stated = self.parties.get(party, ())
        if meeting is not None and meeting.place is not None and meeting.place.country == party.code:
            stated = joined(stated, about(meeting.evidence, "place.country"))
        return stated

    def person(self, person: Person) -> Quotes:
        """The words for a person who is in a delegation."""
        return self.people.get(person, ())


def known_from(report: Report) -> Known:
    """The words for the parties and people of a report's delegations."""
    known = Known({}, {})
    for delegation in (one for meeting in report.meetings for one in meeting.delegations):
        party, quotes = delegation.party, delegation.evidence
        known.parties[party] = joined(known.parties.get(party, ()), about(quotes, "party"))
        if delegation.head is not None:
            head = delegation.head
            known.people[head] = joined(known.person(head), about(quotes, "head"))
        names = [member.name or member.role or "" for member in delegation.members]
        for member, words in zip(delegation.members, shared(about(quotes, "members"), names), strict=True):
            known.people[member] = joined(known.person(member), words)
    return known
