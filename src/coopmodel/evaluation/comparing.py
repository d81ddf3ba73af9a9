"""One report's label held against what was read: what is right, wrong and missed, field by field."""

from __future__ import annotations

from collections.abc import Hashable, Iterator

import attrs

from coopmodel.evaluation.labels import AgendaLabel, InitiativeLabel, Label, MeetingLabel, PersonLabel
from coopmodel.evaluation.matching import best_pairs, likeness, overlap, words_of
from coopmodel.model.parties import Capacity

__all__ = ["FIELDS", "Outcome", "compare"]

FIELDS = (
    "published",
    "start",
    "end",
    "mode",
    "ordinal",
    "city",
    "country",
    "organizers",
    "parties",
    "capacity",
    "people",
    "heads",
    "agenda",
    "topics",
    "initiatives",
    "status",
    "dates",
    "next_meeting",
)
"""The fields that are scored, in the order in which they are shown."""

Facts = dict[Hashable, str]
"""Facts of one field: what makes two the same, and the fact as it is shown."""


@attrs.frozen(kw_only=True)
class Outcome:
    """What became of one field of one report.

    >>> Outcome(field="country", wrong=("LV",), missed=("EE",)).right
    ()
    """

    field: str
    """The field, one of those that `Evaluation.fields` lists."""

    right: tuple[str, ...] = ()
    """Facts that the label states and that were read."""

    wrong: tuple[str, ...] = ()
    """Facts that were read and that the label does not state."""

    missed: tuple[str, ...] = ()
    """Facts that the label states and that were not read."""


def compare(stated: Label, found: Label) -> tuple[Outcome, ...]:
    """What became of each field, in the order of `FIELDS`.

    Facts are compared whole, but for subjects of the agenda and initiatives, which are paired by their words;
    status and dates are those of the initiatives that the label states.
    """
    facts, others = dict(_facts(stated)), dict(_facts(found))
    outcomes = {field: _same(field, facts[field], others[field]) for field in facts}
    outcomes["agenda"] = _agenda(stated.meeting.agenda, found.meeting.agenda)
    for outcome in _initiatives(stated.initiatives, found.initiatives):
        outcomes[outcome.field] = outcome
    return tuple(outcomes[field] for field in FIELDS)


def _same(field: str, stated: Facts, found: Facts) -> Outcome:
    return Outcome(
        field=field,
        right=tuple(fact for key, fact in stated.items() if key in found),
        wrong=tuple(fact for key, fact in found.items() if key not in stated),
        missed=tuple(fact for key, fact in stated.items() if key not in found),
    )


def _facts(label: Label) -> Iterator[tuple[str, Facts]]:
    """The facts of the fields that are compared whole."""
    meeting = label.meeting
    yield "published", _one(label.source.published)
    yield "start", _one(meeting.start)
    yield "end", _one(meeting.end)
    yield "mode", _one(meeting.mode.value if meeting.mode else None)
    yield "ordinal", _one(meeting.ordinal)
    yield "city", {city.casefold(): city for city in (meeting.city,) if city}
    yield "country", _one(meeting.country)
    yield "organizers", {code.upper(): code for code in meeting.organizers}
    yield "parties", {party.party.upper(): party.party for party in meeting.parties}
    yield "capacity", _capacities(meeting)
    yield "people", {words_of(person.name): person.name for person in meeting.people if person.name}
    yield "heads", dict(_head(person) for person in meeting.people if person.head)
    yield "topics", {topic: topic.value for item in meeting.agenda for topic in item.topics}
    yield "next_meeting", _next_meeting(label)


def _one(value: str | int | None) -> Facts:
    return {} if value is None else {value: str(value)}


def _capacities(meeting: MeetingLabel) -> Facts:
    """In what capacity parties took part; a member is one of whom nothing else is said."""
    return {
        (party.party.upper(), party.capacity): f"{party.party}: {party.capacity.value}"
        for party in meeting.parties
        if party.capacity not in {None, Capacity.MEMBER}
    }


def _head(person: PersonLabel) -> tuple[Hashable, str]:
    name = words_of(person.name) if person.name else None
    party = person.party or ""
    return (name, party.upper()), f"{person.name or 'somebody'} ({party or 'of no party'})"


def _next_meeting(label: Label) -> Facts:
    upcoming = label.next_meeting
    if upcoming is None:
        return {}
    stated = {"date": upcoming.date, "city": upcoming.city, "country": upcoming.country}
    return {(key, value): f"{key} {value}" for key, value in stated.items() if value}


def _agenda(stated: tuple[AgendaLabel, ...], found: tuple[AgendaLabel, ...]) -> Outcome:
    pairs = best_pairs(stated, found, lambda one, other: likeness(one.text, other.text))
    texts, others = [item.text for item in stated], [item.text for item in found]
    return _paired("agenda", texts, others, pairs)


def _paired(field: str, stated: list[str], found: list[str], pairs: dict[int, int]) -> Outcome:
    taken = set(pairs.values())
    return Outcome(
        field=field,
        right=tuple(fact for at, fact in enumerate(stated) if at in pairs),
        wrong=tuple(fact for at, fact in enumerate(found) if at not in taken),
        missed=tuple(fact for at, fact in enumerate(stated) if at not in pairs),
    )


def _initiatives(
    stated: tuple[InitiativeLabel, ...], found: tuple[InitiativeLabel, ...]
) -> Iterator[Outcome]:
    """The initiatives; the status of those in pairs; the dates of all that the label states."""
    pairs = best_pairs(stated, found, _initiatives_alike)
    yield _paired("initiatives", [one.name for one in stated], [one.name for one in found], pairs)
    couples = [(one, found[pairs[at]] if at in pairs else None) for at, one in enumerate(stated)]
    status = [(_status(one.name, one), _status(one.name, other)) for one, other in couples if other]
    dates = [(_dates(one.name, one), _dates(one.name, other) if other else {}) for one, other in couples]
    yield _joined("status", status)
    yield _joined("dates", dates)


def _initiatives_alike(stated: InitiativeLabel, found: InitiativeLabel) -> float:
    quote = stated.quote or ""
    return max(
        likeness(stated.name, found.name), overlap(quote, found.name), overlap(quote, found.quote or "")
    )


def _status(name: str, of: InitiativeLabel) -> Facts:
    return {of.status: f"{name}: {of.status.value}"} if of.status else {}


def _dates(name: str, of: InitiativeLabel) -> Facts:
    dated = [("start", of.start), *(("milestone", step.date) for step in of.milestones)]
    return {(kind, date): f"{name}: {kind} {date}" for kind, date in dated if date}


def _joined(field: str, parts: list[tuple[Facts, Facts]]) -> Outcome:
    """What became of a field of several initiatives, each held against its own."""
    outcomes = [_same(field, stated, found) for stated, found in parts]
    return Outcome(
        field=field,
        right=tuple(fact for outcome in outcomes for fact in outcome.right),
        wrong=tuple(fact for outcome in outcomes for fact in outcome.wrong),
        missed=tuple(fact for outcome in outcomes for fact in outcome.missed),
    )
