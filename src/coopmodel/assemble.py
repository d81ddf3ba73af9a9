"""Facts to a report: what belongs together put together, each with its evidence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

import attrs

from coopmodel.diagnosing import diagnostics
from coopmodel.documents.blocks import Document
from coopmodel.facts.kinds import (
    SEATED,
    AgendaFact,
    Fact,
    InitiativeFact,
    MeetingFact,
    PartyFact,
    PersonFact,
    SourceFact,
    StatementFact,
)
from coopmodel.facts.merging import NameIndex, merged_agenda, merged_initiatives, merged_people
from coopmodel.facts.who.affiliating import Surroundings, affiliated, without_unnamed
from coopmodel.model.agenda import AgendaItem, Statement
from coopmodel.model.evidence import Evidence
from coopmodel.model.initiatives import Initiative, InitiativeKind, InitiativeStatus, Milestone
from coopmodel.model.meetings import Meeting, MeetingMode, MeetingStatus
from coopmodel.model.parties import Capacity, Delegation, Party, PartyKind, Person
from coopmodel.model.places import Place
from coopmodel.model.reports import Diagnostic, Report, Severity, Source
from coopmodel.model.topics import Topic
from coopmodel.values.dates import PartialDate
from coopmodel.values.recurrence import Recurrence
from coopmodel.values.span import Span

__all__ = ["assemble"]

F = TypeVar("F", bound=Fact)
_OFTEN = 3
"""How often a text names a state that is its own though it says of somebody that he acts for it."""

_PLACE = ("city", "country", "venue")
_FIELDS = ("name", "ordinal", "status", "start", "end", "mode", *_PLACE)


def assemble(document: Document, facts: Sequence[Fact], source: Source) -> Report:
    """The report that some facts about a text make."""
    return _Assembly(document, facts).report(source)


class _Assembly:
    """The facts of one text on their way into a report."""

    def __init__(self, document: Document, facts: Sequence[Fact]) -> None:
        self.document, self.facts = document, facts
        self.parties: dict[str, Party] = {}
        self.chosen = self.choose()
        for fact in self._of(PartyFact):
            kind = PartyKind.STATE if fact.is_state else PartyKind.ORGANIZATION
            self.parties.setdefault(fact.code, Party(code=fact.code, name=fact.name, kind=kind))
        self.people = self.affiliated(merged_people(self._of(PersonFact)))
        self.names = NameIndex()
        for at, person in enumerate(self.people):
            if person.name is not None:
                self.names.add(person.name, at)

    def affiliated(self, people: list[PersonFact]) -> list[PersonFact]:
        """The people with their parties, those too that only a place or a dateline tells."""
        told = {field: self.best(field) for field in ("written_in", "spoken_of")}
        told["place"] = self.chosen["country"]
        spoken = told["spoken_of"]
        if spoken and spoken.strength < _OFTEN and any(person.party == spoken.value for person in people):
            told["spoken_of"] = None
        two = [fact for fact in self._of(MeetingFact) if fact.field == "one_of_two"]
        parties = self._of(PartyFact)
        watching = {fact.code for fact in parties if fact.capacity in {"observer", "guest"}}
        states = {code for code, party in self.parties.items() if party.kind is PartyKind.STATE}
        around = Surroundings(
            states=frozenset(states - watching),
            one_of_two=[str(fact.value) for fact in two],
            bodies=self.bodies(),
            hosts=[fact.code for fact in parties if fact.is_organizer],
            **{key: str(fact.value) for key, fact in told.items() if fact is not None},
        )
        people = without_unnamed(affiliated(people, around))
        seats = [fact for fact in self._of(MeetingFact) if fact.field.startswith(SEATED)]
        for fact in (*filter(None, told.values()), *two, *seats):
            code, name = str(fact.value), fact.label or str(fact.value)
            if code not in self.parties and any(person.party == code for person in people):
                self.parties[code] = Party(code=code, name=name, kind=PartyKind.STATE)
                acting = PartyFact(rule=fact.rule, spans=fact.spans, code=code, name=name, is_state=True)
                self.facts = (*self.facts, acting)
        return people

    def bodies(self) -> list[tuple[str, str]]:
        """The bodies of which the text tells for what state they act, or where they have their seat."""
        acting = [(fact.body, fact.code) for fact in self._of(PartyFact) if fact.body and fact.is_state]
        seats = (fact for fact in self._of(MeetingFact) if fact.field.startswith(SEATED))
        return acting + [(fact.field.removeprefix(SEATED), str(fact.value)) for fact in seats]

    def _of(self, kind: type[F]) -> list[F]:
        return [fact for fact in self.facts if type(fact) is kind]

    def evidence(self, fact: Fact, field: str, spans: Iterable[Span] | None = None) -> tuple[Evidence, ...]:
        text = self.document.text
        return tuple(
            Evidence(span=span, quote=text[span.start : span.end], field=field, rule=fact.rule)
            for span in (fact.spans if spans is None else spans)
        )

    def report(self, source: Source) -> Report:
        stated = {fact.field: fact.value for fact in self._of(SourceFact)}
        known = {
            key: value for key, value in attrs.asdict(source, recurse=False).items() if value is not None
        }
        meeting, upcoming = self.meeting(), self.next_meeting()
        report = Report(
            source=Source(**{**stated, **known}),
            meetings=tuple(found for found in (meeting, upcoming) if found is not None),
            initiatives=tuple(self.initiatives()),
        )
        stating = [span for fact in self._of(SourceFact) for span in fact.spans]
        notes = (*self.unplaced(), *diagnostics(self.document, report, stating))
        return attrs.evolve(report, diagnostics=notes)

    def unplaced(self) -> Iterator[Diagnostic]:
        """A note on everybody who took part but is in no delegation, as the text does not tell the party."""
        speakers = [fact.speaker.name for fact in self._of(StatementFact)]
        speaking = {self.names.find(name) for name in speakers if name is not None}
        for at, person in enumerate(self.people):
            if person.party not in self.parties and at not in speaking and person.name is not None:
                message = f"{person.name} took part, but the text does not tell for whom"
                yield Diagnostic(
                    code="unknown-party", message=message, span=person.spans[0], severity=Severity.WARNING
                )

    # The meeting

    def best(self, field: str, *, is_next: bool = False) -> MeetingFact | None:
        """The strongest fact for a field, the first of equals."""
        fitting = [f for f in self._of(MeetingFact) if f.field == field and f.is_next is is_next]
        return max(fitting, key=lambda fact: fact.strength, default=None)

    def choose(self) -> dict[str, MeetingFact | None]:
        """The fact that counts for each field of the meeting."""
        chosen = {field: self.best(field) for field in _FIELDS}
        start, end, city = chosen["start"], chosen["end"], chosen["city"]
        if end and start and (end.strength < start.strength or not _ordered(start, end)):
            chosen["end"] = None
        if city is not None:
            countries = (fact for fact in self._of(MeetingFact) if fact.field == "country")
            chosen["country"] = next(fact for fact in countries if fact.spans == city.spans)
        if chosen["mode"] is not None and chosen["mode"].value == "virtual":
            chosen["city"] = chosen["country"] = chosen["venue"] = None
        return chosen

    def meeting(self) -> Meeting | None:
        chosen = self.chosen
        delegations, agenda = tuple(self.delegations()), tuple(self.agenda())
        if not any(chosen.values()) and not delegations and not agenda:
            return None
        place, name, ordinal = _place(chosen), _text(chosen["name"]), chosen["ordinal"]
        mode, status = _text(chosen["mode"]), _text(chosen["status"])
        mode = mode or ("in_person" if place else None)
        return Meeting(
            name=name,
            series=_series(chosen["name"], ordinal),
            ordinal=int(str(ordinal.value)) if ordinal else None,
            status=MeetingStatus(status) if status else None,
            start=_date(chosen["start"]),
            end=_date(chosen["end"]),
            mode=MeetingMode(mode) if mode else None,
            place=place,
            organizers=tuple(self.organizers()),
            delegations=delegations,
            agenda=agenda,
            statements=tuple(self.statements()),
            evidence=self.stated(chosen),
        )

    def next_meeting(self) -> Meeting | None:
        chosen = {field: self.best(field, is_next=True) for field in ("start", "end", "city", "country")}
        if not any(chosen.values()):
            return None
        start, end = chosen["start"], chosen["end"]
        if end and not (start and _ordered(start, end)):
            chosen["end"] = None
        return Meeting(
            status=MeetingStatus.PLANNED,
            start=_date(chosen["start"]),
            end=_date(chosen["end"]),
            place=_place(chosen),
            evidence=self.stated(chosen),
        )

    def stated(self, chosen: Mapping[str, MeetingFact | None]) -> tuple[Evidence, ...]:
        """Where the text states what was chosen."""
        paths = {field: f"place.{field}" for field in _PLACE}
        return tuple(
            e for key, fact in chosen.items() if fact for e in self.evidence(fact, paths.get(key, key))
        )

    # Who took part

    def organizers(self) -> Iterator[Party]:
        """Those who hosted, chaired, convened or organised the meeting, each once."""
        codes = [fact.code for fact in self._of(PartyFact) if fact.is_organizer]
        codes += [person.party for person in self.people if person.organizes and person.party is not None]
        for code in dict.fromkeys(codes):
            yield self.parties[code]

    def delegations(self) -> Iterator[Delegation]:
        """One delegation for each party, and one more for each further head."""
        told: dict[str, list[PartyFact]] = {}
        theirs: dict[str | None, list[PersonFact]] = {}
        for fact in self._of(PartyFact):
            told.setdefault(fact.code, []).append(fact)
        for somebody in self.people:
            theirs.setdefault(somebody.party, []).append(somebody)
        for code, party in self.parties.items():
            facts, people = told.get(code, []), theirs.get(code, [])
            capacity = next(
                (
                    f.capacity
                    for wanted in ("host", "observer", "guest")
                    for f in facts
                    if f.capacity == wanted
                ),
                None,
            )
            if any(person.organizes for person in people):
                capacity = "host"
            heads = [person for person in people if person.is_head]
            members = [person for person in people if not person.is_head]
            for at, head in enumerate(heads or [None]):
                named = [head, *members] if at == 0 else [head]
                evidence = [e for f in facts for e in self.evidence(f, "party")] if at == 0 else []
                for person in named:
                    if person is not None:
                        evidence += self.evidence(person, "head" if person is head else "members")
                yield Delegation(
                    party=party,
                    body=next((f.body for f in facts if f.body), None) if at == 0 else None,
                    capacity=Capacity(capacity) if capacity else None,
                    head=self.person(head) if head else None,
                    members=tuple(self.person(p) for p in members) if at == 0 else (),
                    evidence=tuple(dict.fromkeys(evidence)),
                )

    def person(self, fact: PersonFact) -> Person:
        party = self.parties.get(fact.party or "")
        return Person(name=fact.name, role=fact.role, body=fact.body, party=party)

    def known(self, fact: PersonFact, field: str) -> tuple[Person, tuple[Evidence, ...]]:
        """Somebody who speaks or proposes, as fully as the text tells, and where it does."""
        at = self.names.find(fact.name) if fact.name is not None else None
        fullest = fact if at is None else self.people[at]
        return self.person(fullest), self.evidence(fullest, field)

    def statements(self) -> Iterator[Statement]:
        for fact in self._of(StatementFact):
            speaker, evidence = self.known(fact.speaker, "speaker")
            yield Statement(
                speaker=speaker,
                summary=fact.summary,
                topics=tuple(Topic(topic) for topic in fact.topics),
                evidence=(*self.evidence(fact, "summary"), *evidence),
            )

    # What over, and what was undertaken

    def agenda(self) -> Iterator[AgendaItem]:
        for fact in merged_agenda(self._of(AgendaFact)):
            topics = tuple(Topic(topic) for topic in fact.topics)
            evidence = self.evidence(fact, "title")
            yield AgendaItem(title=fact.title, number=fact.number, topics=topics, evidence=evidence)

    def initiatives(self) -> Iterator[Initiative]:
        for fact in merged_initiatives(self._of(InitiativeFact)):
            proposer = self.known(fact.proposer, "proposed_by") if fact.proposer else None
            ends = fact.start is None or fact.end is None or fact.start.earliest <= fact.end.latest
            yield Initiative(
                name=fact.name,
                kind=InitiativeKind(fact.kind) if fact.kind else None,
                status=InitiativeStatus(fact.status),
                start=fact.start,
                end=fact.end if ends else None,
                recurrence=Recurrence.parse(fact.recurrence) if fact.recurrence else None,
                milestones=tuple(Milestone(name=step.name, date=step.date) for step in fact.steps),
                topics=tuple(Topic(topic) for topic in fact.topics),
                expected_outcome=fact.outcome,
                proposed_by=proposer[:1] if proposer else (),
                evidence=(*self.evidence(fact, "name"), *(proposer[1] if proposer else ())),
            )


def _ordered(start: MeetingFact, end: MeetingFact) -> bool:
    first, last = start.value, end.value
    return isinstance(first, PartialDate) and isinstance(last, PartialDate) and first.earliest < last.latest


def _place(chosen: Mapping[str, MeetingFact | None]) -> Place | None:
    known = {field: _text(chosen[field]) for field in _PLACE if chosen.get(field)}
    return Place(**known) if known else None


def _text(fact: MeetingFact | None) -> str | None:
    return str(fact.value) if fact is not None else None


def _date(fact: MeetingFact | None) -> PartialDate | None:
    return fact.value if fact is not None and isinstance(fact.value, PartialDate) else None


def _series(name: MeetingFact | None, ordinal: MeetingFact | None) -> str | None:
    """The name of a numbered meeting without the number at its beginning."""
    if name is None or ordinal is None or ordinal.spans[0].start != name.spans[0].start:
        return None
    return str(name.value)[len(ordinal.spans[0]) :].strip() or None
