"""A report held against its text: facts that the text does not bear, and lines that gave no fact."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from typing import TypeVar

import attrs

from coopmodel.bearing import bears_date, bears_number, bears_source, bears_words
from coopmodel.documents.lines import covered, read_lines
from coopmodel.model.agenda import Statement
from coopmodel.model.evidence import Evidence
from coopmodel.model.initiatives import Initiative
from coopmodel.model.meetings import Meeting, MeetingMode
from coopmodel.model.parties import Delegation, Party, Person
from coopmodel.model.places import Place
from coopmodel.model.reports import Report, evidence_of
from coopmodel.values.dates import PartialDate
from coopmodel.values.span import Span

__all__ = ["Coverage", "Finding", "coverage", "verify"]

Quotes = tuple[Evidence, ...]
T = TypeVar("T")


@attrs.frozen(kw_only=True)
class Finding:
    """A fact of a report that its text does not bear.

    >>> finding = Finding(path="$.meetings[0].start", fact="2021-03-04", reason="it has no evidence")
    >>> finding.evidence
    ()
    """

    path: str
    """The fact's place in the report, as in its JSON: "$.meetings[0].delegations[2].head.name"."""

    fact: str
    """The fact as its JSON writes it; for evidence, the quote."""

    reason: str
    """Why the text does not bear it."""

    evidence: Quotes = ()
    """The evidence that was given for it."""


@attrs.frozen(kw_only=True)
class Coverage:
    """What became of each line of a text that is not blank; spans leave out marks such as "- ".

    >>> Coverage().share
    0.0
    """

    lines: tuple[Span, ...] = ()
    """Every line."""

    bearing: tuple[Span, ...] = ()
    """Lines that bear a fact: evidence stands in them, or the source's title or date."""

    diagnosed: tuple[Span, ...] = ()
    """Lines that bear none and have a diagnostic, such as "no-fact"."""

    background: tuple[Span, ...] = ()
    """Lines that belong to a page's frame or to the front matter."""

    silent: tuple[Span, ...] = ()
    """Lines of which the report says nothing. There are none in the text from which the report was read."""

    @property
    def share(self) -> float:
        """The share of the lines that bear a fact, from 0 to 1; 0 where there is no line."""
        return len(self.bearing) / len(self.lines) if self.lines else 0.0


def verify(report: Report, text: str) -> tuple[Finding, ...]:
    """The facts of a report that a text does not bear.

    Held against the text are: the digest of the source; every evidence; of a meeting its name, series,
    ordinal, dates, mode, place, organizers, delegations with their bodies and people, agenda and statements;
    of an initiative its name, status, dates, recurrence, steps, outcome, parties and proposers. Names and
    titles must stand in a quote word by word. Of a date that leaves out the year, or says "today", the day of
    publication must give the rest. Where a value is not in the text's words, as a country's code, there must
    be evidence for it. Topics, numbers of agenda items, ids and a user's own values are not looked at.

    Args:
        report: A report, as read or read back from JSON.
        text: The text from which it was read, to the letter; any other is no error, but gives findings.

    Returns:
        The facts in the order of the report; none for a report that `parse` made from this text.

    >>> import attrs
    >>> from coopmodel import PartialDate, parse
    >>> text = "Delegations of Estonia and Latvia met in Tallinn on 4 March 2021."
    >>> report = parse(text)
    >>> verify(report, text)
    ()
    >>> late = attrs.evolve(report.meeting, start=PartialDate.parse("2021-03-05"))
    >>> for finding in verify(attrs.evolve(report, meetings=(late,)), text):
    ...     print(finding.path, finding.fact, finding.reason)
    $.meetings[0].start 2021-03-05 its quotes do not state it
    """
    return tuple(_Check(report, text).findings())


def coverage(report: Report, text: str) -> Coverage:
    r"""What became of each line of a text: facts, diagnostics, background, or nothing.

    Args:
        report: A report, as read or read back from JSON.
        text: The text from which it was read, to the letter; evidence of another does not count.

    >>> from coopmodel import parse
    >>> text = "Police chiefs of Estonia and Latvia met in Tallinn.\nThe weather was fine there.\n"
    >>> found = coverage(parse(text), text)
    >>> found.share, [text[line.start : line.end] for line in found.diagnosed]
    (0.5, ['The weather was fine there.'])
    """
    quoted = (e.span for e in evidence_of(report) if _stands(e, text))
    bearing = covered(quoted, text)
    frames = [d.span for d in report.diagnostics if d.span is not None and d.code == "background"]
    others = [d.span for d in report.diagnostics if d.span is not None and d.code != "background"]
    background, diagnosed = covered(frames, text), covered(others, text)
    lines = tuple(line.span for line in read_lines(text))
    kinds: dict[str, list[Span]] = {kind: [] for kind in ("bearing", "diagnosed", "background", "silent")}
    for line in lines:
        place = slice(line.start, line.end)
        if 1 in bearing[place]:
            kind = "bearing"
        elif 1 in background[place]:
            kind = "background"
        elif 1 in diagnosed[place]:
            kind = "diagnosed"
        else:
            kind = "bearing" if bears_source(report.source, text[place]) else "silent"
        kinds[kind].append(line)
    return Coverage(lines=lines, **{kind: tuple(spans) for kind, spans in kinds.items()})


def _stands(evidence: Evidence, text: str) -> bool:
    return text[evidence.span.start : evidence.span.end] == evidence.quote


def _about(evidence: Quotes, *fields: str) -> Quotes:
    """The evidence for some fields, for wholes of which they are parts, or for their own parts."""
    return tuple(e for e in evidence if any(_overlap(e.field, field) for field in fields))


def _overlap(one: str, other: str) -> bool:
    """Whether of two fields one is the other or a part of it, as "place.city" is of "place"."""
    return f"{one}.".startswith(f"{other}.") or f"{other}.".startswith(f"{one}.")


class _Check:
    """A report on its way past its text."""

    def __init__(self, report: Report, text: str) -> None:
        self.report, self.text = report, text
        self.people: dict[Person, Quotes] = {}
        self.parties: dict[Party, Quotes] = {}
        for delegation in (d for meeting in report.meetings for d in meeting.delegations):
            known = self.parties.get(delegation.party, ())
            self.parties[delegation.party] = known + _about(delegation.evidence, "party")
            for field, person in _people(delegation):
                self.people[person] = self.people.get(person, ()) + _about(delegation.evidence, field)

    def findings(self) -> Iterator[Finding]:
        digest = hashlib.sha256(self.text.encode("utf-8", "surrogatepass")).hexdigest()
        stated = self.report.source.sha256
        if stated is not None and stated != digest:
            yield Finding(path="$.source.sha256", fact=stated, reason=f"the digest of the text is {digest}")
        for at, meeting in enumerate(self.report.meetings):
            yield from self.meeting(f"$.meetings[{at}]", meeting)
        for at, initiative in enumerate(self.report.initiatives):
            yield from self.initiative(f"$.initiatives[{at}]", initiative)

    def meeting(self, path: str, meeting: Meeting) -> Iterator[Finding]:
        quotes = meeting.evidence
        yield from self.words(f"{path}.name", meeting.name, _about(quotes, "name"))
        yield from self.words(f"{path}.series", meeting.series, _about(quotes, "series", "name"))
        yield from self.held(f"{path}.ordinal", meeting.ordinal, _about(quotes, "ordinal"), bears_number)
        yield from self.date(f"{path}.start", meeting.start, _about(quotes, "start"))
        yield from self.date(f"{path}.end", meeting.end, _about(quotes, "end"))
        in_person = ("place",) if meeting.mode is MeetingMode.IN_PERSON else ()
        mode = meeting.mode.value if meeting.mode else None
        yield from self.held(f"{path}.mode", mode, _about(quotes, "mode", *in_person))
        yield from self.place(f"{path}.place", meeting.place, quotes)
        for at, party in enumerate(meeting.organizers):
            stated = self.party(party, meeting) + _about(quotes, "organizers")
            yield from self.held(f"{path}.organizers[{at}]", party.code, stated)
        for at, delegation in enumerate(meeting.delegations):
            yield from self.delegation(f"{path}.delegations[{at}]", delegation, meeting)
        for at, item in enumerate(meeting.agenda):
            yield from self.words(f"{path}.agenda[{at}].title", item.title, item.evidence)
            yield from self.evidence(f"{path}.agenda[{at}]", item.evidence)
        for at, statement in enumerate(meeting.statements):
            yield from self.statement(f"{path}.statements[{at}]", statement)
        yield from self.evidence(path, quotes)

    def place(self, path: str, place: Place | None, quotes: Quotes) -> Iterator[Finding]:
        if place is not None:
            yield from self.words(f"{path}.city", place.city, _about(quotes, "place.city"))
            yield from self.held(f"{path}.country", place.country, _about(quotes, "place.country"))
            yield from self.words(f"{path}.venue", place.venue, _about(quotes, "place.venue"))

    def party(self, party: Party, meeting: Meeting) -> Quotes:
        """The evidence for a party; a state for which people speak may be known by the place alone."""
        stated = self.parties.get(party, ())
        if meeting.place is not None and meeting.place.country == party.code:
            stated += _about(meeting.evidence, "place.country")
        return stated

    def delegation(self, path: str, delegation: Delegation, meeting: Meeting) -> Iterator[Finding]:
        party = self.party(delegation.party, meeting)
        yield from self.held(f"{path}.party", delegation.party.code, party)
        body = _about(delegation.evidence, "body", "party")
        yield from self.words(f"{path}.body", delegation.body, body)
        capacity = delegation.capacity.value if delegation.capacity else None
        yield from self.held(f"{path}.capacity", capacity, delegation.evidence)
        if delegation.head is not None:
            yield from self.person(f"{path}.head", delegation.head, _about(delegation.evidence, "head"))
        for at, member in enumerate(delegation.members):
            member_evidence = _about(delegation.evidence, "members")
            yield from self.person(f"{path}.members[{at}]", member, member_evidence)
        yield from self.evidence(path, delegation.evidence)

    def person(self, path: str, person: Person, evidence: Quotes) -> Iterator[Finding]:
        yield from self.words(f"{path}.name", person.name, evidence)
        yield from self.words(f"{path}.role", person.role, evidence)
        yield from self.words(f"{path}.body", person.body, evidence)
        if person.party is not None and person.party not in self.parties:
            yield from self.held(f"{path}.party", person.party.code, evidence)

    def statement(self, path: str, statement: Statement) -> Iterator[Finding]:
        if statement.speaker is not None:
            stated = statement.evidence + self.people.get(statement.speaker, ())
            yield from self.person(f"{path}.speaker", statement.speaker, stated)
        yield from self.words(f"{path}.summary", statement.summary, _about(statement.evidence, "summary"))
        yield from self.evidence(path, statement.evidence)

    def initiative(self, path: str, initiative: Initiative) -> Iterator[Finding]:
        quotes = initiative.evidence
        yield from self.words(f"{path}.name", initiative.name, quotes)
        status = initiative.status.value if initiative.status else None
        yield from self.held(f"{path}.status", status, quotes)
        yield from self.date(f"{path}.start", initiative.start, quotes)
        yield from self.date(f"{path}.end", initiative.end, quotes)
        yield from self.held(f"{path}.recurrence", initiative.recurrence, quotes)
        for at, step in enumerate(initiative.milestones):
            yield from self.words(f"{path}.milestones[{at}].name", step.name, quotes)
            yield from self.date(f"{path}.milestones[{at}].date", step.date, quotes)
        for at, party in enumerate(initiative.parties):
            stated = _about(quotes, "parties") + self.parties.get(party, ())
            yield from self.held(f"{path}.parties[{at}]", party.code, stated)
        yield from self.words(f"{path}.expected_outcome", initiative.expected_outcome, quotes)
        for at, person in enumerate(initiative.proposed_by):
            stated = quotes + self.people.get(person, ())
            yield from self.person(f"{path}.proposed_by[{at}]", person, stated)
        yield from self.evidence(path, quotes)

    # One value

    def evidence(self, path: str, evidence: Quotes) -> Iterator[Finding]:
        """The evidence itself: its quote must stand where it says."""
        for at, one in enumerate(evidence):
            if not _stands(one, self.text):
                found = self.text[one.span.start : one.span.end]
                reason = f"the text has {found[:80]!r} there"
                yield Finding(path=f"{path}.evidence[{at}]", fact=one.quote, reason=reason, evidence=(one,))

    def words(self, path: str, value: str | None, evidence: Quotes) -> Iterator[Finding]:
        yield from self.held(path, value, evidence, bears_words)

    def date(self, path: str, value: PartialDate | None, evidence: Quotes) -> Iterator[Finding]:
        published = self.report.source.published
        yield from self.held(path, value, evidence, lambda date, quote: bears_date(date, quote, published))

    def held(
        self,
        path: str,
        value: T | None,
        evidence: Quotes,
        bears: Callable[[T, str], bool] = lambda *_: True,
    ) -> Iterator[Finding]:
        """One value: it must have evidence, and one of the quotes must bear it."""
        if value is not None and not evidence:
            yield Finding(path=path, fact=str(value), reason="it has no evidence")
        elif value is not None and not any(bears(value, one.quote) for one in evidence):
            yield Finding(path=path, fact=str(value), reason="its quotes do not state it", evidence=evidence)


def _people(delegation: Delegation) -> Iterator[tuple[str, Person]]:
    if delegation.head is not None:
        yield "head", delegation.head
    for member in delegation.members:
        yield "members", member
