"""A meeting as facts in groups."""

from __future__ import annotations

from collections.abc import Iterator

import attrs

from coopmodel.model.agenda import AgendaItem, Statement
from coopmodel.model.meetings import Meeting, MeetingMode
from coopmodel.model.parties import Delegation, Party, Person
from coopmodel.model.topics import Topic
from coopmodel.review.contents import Fact, Group, Kind, Quotes
from coopmodel.review.words import Known, about, joined, leftovers, shared
from coopmodel.wording import name_of, party_words

__all__ = ["meeting_group", "own_values", "person_fact", "tags"]


def tags(topics: tuple[Topic, ...]) -> tuple[str, ...]:
    """Topics in words."""
    return tuple(name_of(topic) for topic in topics)


def own_values(path: str, extra: dict[str, object]) -> Iterator[Fact]:
    """A user's own values, a row for each key."""
    for key, value in extra.items():
        yield Fact(path=f"{path}.extra", label=key, value=str(value) or '""', kind=Kind.NOTE)


def person_fact(path: str, label: str, person: Person, quotes: Quotes, home: Party | None = None) -> Fact:
    """A person in a row; the party is told unless it is the one of the delegation."""
    parts = [part for part in (person.name, person.role, person.body) if part]
    if person.party is not None and (person.party != home or not parts):
        parts.append(party_words(person.party))
    value, *others = parts
    return Fact(
        path=path, label=label, value=value, detail=", ".join(others), kind=Kind.PERSON, evidence=quotes
    )


def meeting_group(path: str, title: str, meeting: Meeting, known: Known) -> Group:
    """A meeting: what is known of it, then who took part, the agenda and the statements."""
    facts = [
        Fact(path=f"{path}.{row.field}", label=row.label, value=row.value, kind=row.kind, evidence=row.quotes)
        for row in _rows(meeting)
        if row.value
    ]
    for at, party in enumerate(meeting.organizers):
        quotes = joined(about(meeting.evidence, "organizers"), known.party(party, meeting))
        place, value = f"{path}.organizers[{at}]", party_words(party)
        facts.append(Fact(path=place, label="Organizer", value=value, kind=Kind.PARTY, evidence=quotes))
    facts += leftovers(path, meeting.evidence, facts)
    facts += own_values(path, meeting.extra)
    parts = tuple(part for part in _parts(path, meeting, known) if part.facts or part.groups)
    return Group(title=title, facts=tuple(facts), groups=parts)


def _parts(path: str, meeting: Meeting, known: Known) -> Iterator[Group]:
    """Who took part, the agenda and the statements."""
    delegations = (
        _delegation_group(f"{path}.delegations[{at}]", one, meeting, known)
        for at, one in enumerate(meeting.delegations)
    )
    agenda = (_item_fact(f"{path}.agenda[{at}]", one) for at, one in enumerate(meeting.agenda))
    statements = (
        _statement_group(f"{path}.statements[{at}]", one, known) for at, one in enumerate(meeting.statements)
    )
    yield Group(title="Taking part", groups=tuple(delegations))
    yield Group(title="Agenda", facts=tuple(agenda))
    yield Group(title="Statements", groups=tuple(statements))


@attrs.frozen
class _Row:
    field: str
    label: str
    value: str
    kind: Kind
    quotes: Quotes


def _rows(meeting: Meeting) -> Iterator[_Row]:
    """What is known of the meeting itself; the value is empty where it is not."""
    quotes, place = meeting.evidence, meeting.place
    in_person = ("place.city", "place.country") if meeting.mode is MeetingMode.IN_PERSON else ()
    ordinal, status = str(meeting.ordinal or ""), name_of(meeting.status) if meeting.status else ""
    mode = name_of(meeting.mode) if meeting.mode else ""
    yield _Row("name", "Name", meeting.name or "", Kind.MEETING, about(quotes, "name"))
    series = about(quotes, "series") or about(quotes, "name")
    yield _Row("series", "Series", meeting.series or "", Kind.MEETING, series)
    yield _Row("ordinal", "Ordinal", ordinal, Kind.MEETING, about(quotes, "ordinal"))
    yield _Row("status", "Status", status, Kind.MEETING, about(quotes, "status"))
    yield _Row("start", "Start", str(meeting.start or ""), Kind.DATE, about(quotes, "start"))
    yield _Row("end", "End", str(meeting.end or ""), Kind.DATE, about(quotes, "end"))
    yield _Row("mode", "Mode", mode, Kind.MEETING, about(quotes, "mode") or about(quotes, *in_person))
    if place is not None:
        for field, value in (("city", place.city), ("country", place.country), ("venue", place.venue)):
            field_quotes = about(quotes, f"place.{field}")
            yield _Row(f"place.{field}", field.capitalize(), value or "", Kind.PLACE, field_quotes)


def _delegation_group(path: str, delegation: Delegation, meeting: Meeting, known: Known) -> Group:
    quotes, party = delegation.evidence, delegation.party
    party_quotes = about(quotes, "party")
    facts = [
        Fact(
            path=f"{path}.party",
            label="Party",
            value=party_words(party),
            detail="" if party_words(party) != party.code else party.name or "",
            kind=Kind.PARTY,
            evidence=party_quotes or known.party(party, meeting),
        )
    ]
    for field, value, words in (
        ("body", delegation.body, party_quotes),
        ("capacity", delegation.capacity and name_of(delegation.capacity), party_quotes or quotes),
    ):
        if value:
            stated = about(quotes, field) or words
            label, place = field.capitalize(), f"{path}.{field}"
            facts.append(Fact(path=place, label=label, value=value, kind=Kind.PARTY, evidence=stated))
    if delegation.head is not None:
        head = about(quotes, "head")
        facts.append(person_fact(f"{path}.head", "Head", delegation.head, head, party))
    names = [member.name or member.role or "" for member in delegation.members]
    words_of_each = shared(about(quotes, "members"), names)
    for at, (member, words) in enumerate(zip(delegation.members, words_of_each, strict=True)):
        facts.append(person_fact(f"{path}.members[{at}]", "Member", member, words, party))
    return Group(facts=(*facts, *leftovers(path, quotes, facts)))


def _item_fact(path: str, item: AgendaItem) -> Fact:
    return Fact(
        path=f"{path}.title",
        label="Item" if item.number is None else f"Item {item.number}",
        value=item.title,
        tags=tags(item.topics),
        kind=Kind.AGENDA,
        evidence=item.evidence,
    )


def _statement_group(path: str, statement: Statement, known: Known) -> Group:
    quotes = statement.evidence
    facts = []
    if statement.speaker is not None:
        speaker = about(quotes, "speaker") or known.person(statement.speaker) or quotes
        facts.append(person_fact(f"{path}.speaker", "Speaker", statement.speaker, speaker))
    summary = about(quotes, "summary")
    facts.append(
        Fact(
            path=f"{path}.summary",
            label="Said",
            value=statement.summary,
            tags=tags(statement.topics),
            kind=Kind.STATEMENT,
            evidence=summary,
        )
    )
    return Group(facts=(*facts, *leftovers(path, quotes, facts)))
