"""A report as lines that a person reads in a terminal."""

from __future__ import annotations

import enum
import textwrap
from collections.abc import Iterator, Sequence

import attrs

from coopmodel.model.agenda import AgendaItem, Statement
from coopmodel.model.initiatives import Initiative
from coopmodel.model.meetings import Meeting
from coopmodel.model.parties import Delegation
from coopmodel.model.reports import Diagnostic, Report, Severity
from coopmodel.model.topics import Topic
from coopmodel.wording import (
    in_lines,
    name_of,
    party_words,
    period_words,
    person_words,
    place_words,
    printable,
    recurrence_words,
)

__all__ = ["Line", "Style", "summarize"]

_LABEL = 14
_LONGEST = 600


class Style(enum.Enum):
    """How a line's label is shown where there are colours; each is a style of rich."""

    TITLE = "bold"
    FIELD = "cyan"
    ITEM = "green"
    PLAIN = "none"
    INFO = "dim"
    WARNING = "yellow"
    ERROR = "red"


@attrs.frozen
class Line:
    """One line: its label, to be shown in a style, and what follows."""

    label: str = ""
    text: str = ""
    style: Style = Style.PLAIN

    def __str__(self) -> str:
        return (self.label + self.text).rstrip()


def summarize(report: Report, starts: Sequence[int], *, heading: str, width: int = 80) -> Iterator[Line]:
    """The facts and diagnostics of a report, line by line, none longer than `width` columns.

    Args:
        report: The report.
        starts: The offsets at which the lines of its text begin, as `line_starts` gives them.
        heading: What stands above it, as the name of its file.
        width: How many columns there are, 40 or more.

    >>> from coopmodel import Meeting, Place
    >>> report = Report(meetings=(Meeting(name="Seminar", place=Place(city="Riga", country="LV")),))
    >>> for line in summarize(report, (0,), heading="seminar.txt"):
    ...     print(line)
    seminar.txt
    Meeting       Seminar
    When          not stated
    Where         Riga, LV
    """
    for part in _parts(report, starts, heading):
        yield from _wrapped(part, width)


def _wrapped(part: Line, width: int) -> Iterator[Line]:
    """A line in as many rows as it needs; one without a text is a heading, and stays whole to be copied."""
    if not part.text:
        yield Line(_shown(part.label), style=part.style)
        return
    label = part.label
    for row in textwrap.wrap(_shown(part.text), width - len(label), break_on_hyphens=False):
        yield Line(label, row, part.style)
        label = " " * len(label)


def _shown(text: str) -> str:
    shown = printable(text)
    return shown if len(shown) <= _LONGEST else shown[: _LONGEST - 1] + "…"


def _field(name: str, text: str) -> Line:
    return Line(f"{name:<{_LABEL}}", text, Style.FIELD)


def _detail(name: str, text: str) -> Line:
    return Line(f"    {name:<{_LABEL - 4}}", text)


def _item(text: str) -> Line:
    return Line("  - ", text, Style.ITEM)


def _section(name: str, count: int) -> Iterator[Line]:
    yield Line()
    yield Line(f"{name} ({count})", style=Style.FIELD)


def _parts(report: Report, starts: Sequence[int], heading: str) -> Iterator[Line]:
    yield Line(heading, style=Style.TITLE)
    source = report.source
    if source.title:
        yield _field("Title", source.title)
    if source.published:
        yield _field("Published", str(source.published))
    if report.meeting:
        yield from _meeting(report.meeting)
    else:
        yield _field("Meeting", "none was found in the text")
    if report.initiatives:
        yield from _section("Initiatives", len(report.initiatives))
        for initiative in report.initiatives:
            yield from _initiative(initiative)
    for other in report.meetings[1:]:
        yield Line()
        yield _field("Next meeting" if other is report.next_meeting else "Other meeting", _in_short(other))
    if report.diagnostics:
        yield from _section("Diagnostics", len(report.diagnostics))
        yield from _diagnostics(report.diagnostics, starts)


def _meeting(meeting: Meeting) -> Iterator[Line]:
    yield _field("Meeting", meeting.name or "(not named)")
    if meeting.ordinal:
        yield _field("Ordinal", str(meeting.ordinal))
    if meeting.status:
        yield _field("Status", name_of(meeting.status))
    yield _field("When", period_words(meeting.start, meeting.end))
    yield _field("Where", place_words(meeting.place))
    if meeting.mode:
        yield _field("Mode", name_of(meeting.mode))
    if meeting.organizers:
        yield _field("Organizers", ", ".join(party_words(party) for party in meeting.organizers))
    if meeting.delegations:
        yield from _section("Delegations", len(meeting.delegations))
        for delegation in meeting.delegations:
            yield from _delegation(delegation)
    if meeting.agenda:
        yield from _section("Agenda", len(meeting.agenda))
        yield from (_agenda_item(item) for item in meeting.agenda)
    if meeting.statements:
        yield from _section("Statements", len(meeting.statements))
        yield from (_statement(statement) for statement in meeting.statements)


def _delegation(delegation: Delegation) -> Iterator[Line]:
    capacity = f", {name_of(delegation.capacity)}" if delegation.capacity else ""
    yield _item(party_words(delegation.party) + capacity)
    if delegation.body:
        yield _detail("body", delegation.body)
    if delegation.head:
        yield _detail("head", person_words(delegation.head))
    for member in delegation.members:
        yield _detail("member", person_words(member))


def _agenda_item(item: AgendaItem) -> Line:
    number = f"{item.number}. " if item.number is not None else ""
    return _item(number + item.title + _topics(item.topics))


def _topics(topics: tuple[Topic, ...]) -> str:
    return f" [{', '.join(name_of(topic) for topic in topics)}]" if topics else ""


def _statement(statement: Statement) -> Line:
    speaker = statement.speaker
    name = (speaker and (speaker.name or speaker.role)) or "Somebody"
    if speaker and speaker.party and name == "Somebody":
        name += f" for {party_words(speaker.party)}"
    return _item(f"{name}: {statement.summary}")


def _initiative(initiative: Initiative) -> Iterator[Line]:
    yield _item(initiative.name + _topics(initiative.topics))
    sort = [name_of(member) for member in (initiative.kind, initiative.status) if member]
    if sort:
        yield _detail("is", ", ".join(sort))
    if initiative.start or initiative.end:
        yield _detail("when", period_words(initiative.start, initiative.end))
    if initiative.recurrence:
        yield _detail("recurs", recurrence_words(initiative.recurrence))
    for step in initiative.milestones:
        date = f"{step.date}: " if step.date else ""
        yield _detail("milestone", f"{date}{step.name}{' (done)' if step.done else ''}")
    if initiative.parties:
        yield _detail("parties", ", ".join(party_words(party) for party in initiative.parties))
    if initiative.expected_outcome:
        yield _detail("outcome", initiative.expected_outcome)
    for person in initiative.proposed_by:
        yield _detail("proposer", person_words(person))


def _in_short(meeting: Meeting) -> str:
    """A further meeting: its name, when, where."""
    place = place_words(meeting.place) if meeting.place else None
    dated = meeting.start or meeting.end
    when = period_words(meeting.start, meeting.end) if dated else None
    return ", ".join(part for part in (meeting.name, when, place) if part) or "announced"


def _diagnostics(diagnostics: tuple[Diagnostic, ...], starts: Sequence[int]) -> Iterator[Line]:
    """The diagnostics, worst first; those that say the same are told together."""
    alike: dict[tuple[Severity, str, str], list[Diagnostic]] = {}
    for diagnostic in sorted(diagnostics, key=lambda one: _WORST_FIRST.index(one.severity)):
        key = (diagnostic.severity, diagnostic.code, diagnostic.message)
        alike.setdefault(key, []).append(diagnostic)
    for (severity, code, message), group in alike.items():
        spans = [diagnostic.span for diagnostic in group if diagnostic.span]
        where = f", {in_lines(spans, starts)}" if spans else ""
        yield Line(f"  {severity.value:<9}", f"{code}{where}: {message}", Style[severity.name])


_WORST_FIRST = (Severity.ERROR, Severity.WARNING, Severity.INFO)
