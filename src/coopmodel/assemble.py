"""Facts to a report: what belongs together put together, each with its evidence."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import TypeVar

import attrs

from coopmodel.documents.blocks import BlockKind, Document
from coopmodel.documents.lines import read_lines
from coopmodel.documents.repairs import RepairKind
from coopmodel.facts.kinds import (
    AgendaFact,
    Fact,
    InitiativeFact,
    MeetingFact,
    PartyFact,
    PersonFact,
    SourceFact,
    StatementFact,
)
from coopmodel.facts.merging import affiliated, merged_agenda, merged_initiatives, merged_people, same_person
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


def assemble(document: Document, facts: Sequence[Fact], source: Source) -> Report:
    """The report that some facts about a text make."""
    return _Assembly(document, facts).report(source)


class _Assembly:
    """The facts of one text on their way into a report."""

    def __init__(self, document: Document, facts: Sequence[Fact]) -> None:
        self.document, self.facts = document, facts
        self.parties = {}
        for fact in self._of(PartyFact):
            kind = PartyKind.STATE if fact.is_state else PartyKind.ORGANIZATION
            self.parties.setdefault(fact.code, Party(code=fact.code, name=fact.name, kind=kind))
        self.people = self.affiliated(merged_people(self._of(PersonFact)))

    def affiliated(self, people: list[PersonFact]) -> list[PersonFact]:
        """The people with their parties, that of the place too where somebody speaks for it."""
        states = [code for code, party in self.parties.items() if party.kind is PartyKind.STATE]
        place = self.best("country")
        host = place.value if place is not None else None
        people = affiliated(people, states, host if isinstance(host, str) else None)
        if place is not None and isinstance(host, str) and any(person.party == host for person in people):
            self.parties.setdefault(host, Party(code=host, name=place.label, kind=PartyKind.STATE))
        return people

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
        used = [fact.span for fact in _evidence_of(report)]
        used += [span for fact in self._of(SourceFact) for span in fact.spans]
        return attrs.evolve(report, diagnostics=tuple(_diagnostics(self.document, used)))

    # The meeting

    def best(self, field: str, *, is_next: bool = False) -> MeetingFact | None:
        """The strongest fact for a field, the first of equals."""
        fitting = [f for f in self._of(MeetingFact) if f.field == field and f.is_next is is_next]
        return max(fitting, key=lambda fact: fact.strength, default=None)

    def meeting(self) -> Meeting | None:
        chosen = {
            field: self.best(field)
            for field in ("name", "ordinal", "start", "end", "mode", "city", "country")
        }
        start, end = chosen["start"], chosen["end"]
        if (
            end is not None
            and start is not None
            and (end.strength < start.strength or not _ordered(start, end))
        ):
            chosen["end"] = None
        if chosen["city"] is not None:
            chosen["country"] = next(
                f for f in self._of(MeetingFact) if f.field == "country" and f.spans == chosen["city"].spans
            )
        if chosen["mode"] is not None and chosen["mode"].value == "virtual":
            chosen["city"] = chosen["country"] = None
        place = _place(chosen["city"], chosen["country"])
        delegations = tuple(self.delegations())
        agenda = tuple(self.agenda())
        values = {field: fact.value for field, fact in chosen.items() if fact is not None}
        if not values and not delegations and not agenda:
            return None
        mode = values.pop("mode", "in_person" if place else None)
        values.pop("city", None), values.pop("country", None)
        fields = {"city": "place.city", "country": "place.country"}
        evidence = [e for field, f in chosen.items() if f for e in self.evidence(f, fields.get(field, field))]
        return Meeting(
            **values,
            mode=MeetingMode(mode) if mode else None,
            place=place,
            organizers=tuple(self.organizers()),
            delegations=delegations,
            agenda=agenda,
            statements=tuple(self.statements()),
            evidence=tuple(evidence),
        )

    def next_meeting(self) -> Meeting | None:
        chosen = {field: self.best(field, is_next=True) for field in ("start", "end", "city", "country")}
        if not any(chosen.values()):
            return None
        fields = {"city": "place.city", "country": "place.country"}
        start, end = chosen["start"], chosen["end"]
        return Meeting(
            status=MeetingStatus.PLANNED,
            start=start.value if start else None,
            end=end.value if start and end and _ordered(start, end) else None,
            place=_place(chosen["city"], chosen["country"]),
            evidence=tuple(
                e for key, f in chosen.items() if f for e in self.evidence(f, fields.get(key, key))
            ),
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
        for code, party in self.parties.items():
            facts = [fact for fact in self._of(PartyFact) if fact.code == code]
            capacity = next(
                (
                    f.capacity
                    for wanted in ("host", "observer", "guest")
                    for f in facts
                    if f.capacity == wanted
                ),
                None,
            )
            people = [person for person in self.people if person.party == code]
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

    def named(self, name: str | None) -> Person | None:
        """The person of a name, as fully known."""
        if name is None:
            return None
        known = next((p for p in self.people if p.name and same_person(name, p.name)), None)
        return self.person(known) if known else Person(name=name)

    def statements(self) -> Iterator[Statement]:
        for fact in self._of(StatementFact):
            speaker = self.named(fact.speaker.name) or self.person(fact.speaker)
            topics = tuple(Topic(topic) for topic in fact.topics)
            evidence = self.evidence(fact, "summary")
            yield Statement(speaker=speaker, summary=fact.summary, topics=topics, evidence=evidence)

    # What over, and what was undertaken

    def agenda(self) -> Iterator[AgendaItem]:
        for fact in merged_agenda(self._of(AgendaFact)):
            topics = tuple(Topic(topic) for topic in fact.topics)
            evidence = self.evidence(fact, "title")
            yield AgendaItem(title=fact.title, number=fact.number, topics=topics, evidence=evidence)

    def initiatives(self) -> Iterator[Initiative]:
        for fact in merged_initiatives(self._of(InitiativeFact)):
            proposer = self.named(fact.proposer)
            yield Initiative(
                name=fact.name,
                kind=InitiativeKind(fact.kind) if fact.kind else None,
                status=InitiativeStatus(fact.status),
                start=fact.start,
                end=fact.end,
                recurrence=Recurrence.parse(fact.recurrence) if fact.recurrence else None,
                milestones=tuple(Milestone(name=step.name, date=step.date) for step in fact.steps),
                topics=tuple(Topic(topic) for topic in fact.topics),
                expected_outcome=fact.outcome,
                proposed_by=(proposer,) if proposer else (),
                evidence=self.evidence(fact, "name"),
            )


def _ordered(start: MeetingFact, end: MeetingFact) -> bool:
    first, last = start.value, end.value
    return isinstance(first, PartialDate) and isinstance(last, PartialDate) and first.earliest < last.latest


def _place(city: MeetingFact | None, country: MeetingFact | None) -> Place | None:
    if country is None:
        return None
    return Place(city=str(city.value) if city else None, country=str(country.value))


def _evidence_of(report: Report) -> Iterator[Evidence]:
    for meeting in report.meetings:
        yield from meeting.evidence
        for part in (*meeting.delegations, *meeting.agenda, *meeting.statements):
            yield from part.evidence
    for initiative in report.initiatives:
        yield from initiative.evidence


_REPAIRED = {
    RepairKind.SURPLUS_BARS: "a table row has bars without cells at its end; they are left out",
    RepairKind.REPEATED_HEADER: "the table's header comes again; it is left out",
    RepairKind.DUPLICATE_ROW: "a table row comes again; both are read as one",
    RepairKind.CUT_OFF_ROW: "the table's last row breaks off and has the text behind the table in it; that is read apart",
    RepairKind.UNEVEN_ROW: "a table row has not as many cells as the header",
    RepairKind.HOVER_CARD: "a card that the page shows beside a name stands in the text; it is left out",
    RepairKind.UNREADABLE: "halves of surrogate pairs stand here, which are no characters; the block is not read",
}


def _diagnostics(document: Document, used: list[Span]) -> Iterator[Diagnostic]:
    """What was repaired, and every stretch of lines that gave no fact."""
    for repair in document.repairs:
        severity = Severity.ERROR if repair.kind is RepairKind.UNREADABLE else Severity.WARNING
        yield Diagnostic(
            code=repair.kind.value, message=_REPAIRED[repair.kind], span=repair.span, severity=severity
        )
    touched = bytearray(len(document.text) + 1)
    for span in (*used, *(repair.span for repair in document.repairs)):
        touched[span.start : span.end] = b"\1" * len(span)
    starts = sorted((block.span.start, block.kind is BlockKind.BACKGROUND) for block in document.blocks)
    runs: list[tuple[str, Span]] = []
    at = 0
    for line in read_lines(document.text):
        while at + 1 < len(starts) and starts[at + 1][0] <= line.span.start:
            at += 1
        code = "background" if starts and starts[at][1] else "no-fact"
        if any(touched[line.span.start : line.span.end]):
            runs.append(("", line.span))
        elif runs and runs[-1][0] == code:
            runs[-1] = (code, Span(start=runs[-1][1].start, end=line.span.end))
        else:
            runs.append((code, line.span))
    messages = {"background": "part of a page's frame, not of the report", "no-fact": "no fact was read here"}
    for code, span in runs:
        if code:
            yield Diagnostic(code=code, message=messages[code], span=span, severity=Severity.INFO)
