"""A report: all that was read from one text."""

from __future__ import annotations

import enum
import re
from collections.abc import Iterator
from typing import Any

import attrs

from coopmodel.model import checks
from coopmodel.model.evidence import Evidence
from coopmodel.model.initiatives import Initiative
from coopmodel.model.meetings import Meeting, MeetingStatus
from coopmodel.values.dates import PartialDate
from coopmodel.values.span import Span

__all__ = ["Diagnostic", "Report", "Severity", "Source", "evidence_of"]

_SHA256 = re.compile(r"[0-9a-f]{64}")


class Severity(enum.Enum):
    """How much a diagnostic matters.

    >>> Severity("warning")
    <Severity.WARNING: 'warning'>
    """

    INFO = "info"
    """Nothing is lost: background, or a line that states no fact."""

    WARNING = "warning"
    """Something was repaired or left open; look at the place."""

    ERROR = "error"
    """Something could not be read."""


@attrs.frozen(kw_only=True)
class Diagnostic:
    """What a reader of the record should know about the text at one place.

    Raises:
        ModelError: A field breaks its rule.

    >>> Diagnostic(code="table-row-cut-off", message="the last row breaks off").severity
    <Severity.WARNING: 'warning'>
    """

    code: str = attrs.field(validator=checks.is_text)
    """What it is about; the reference lists the codes."""

    message: str = attrs.field(validator=checks.is_text)
    """The same for people."""

    span: Span | None = attrs.field(default=None, validator=checks.maybe(checks.a(Span)))
    """Where in the text, in code points; None for the text as a whole."""

    severity: Severity = attrs.field(default=Severity.WARNING, validator=checks.member(Severity))
    """How much it matters."""


@attrs.frozen(kw_only=True)
class Source:
    """Where a text comes from.

    Raises:
        ModelError: A field breaks its rule, or `sha256` is no digest of 64 hexadecimal digits.

    >>> Source(title="Ministers meet", published=PartialDate.parse("2019-03-02")).publisher is None
    True
    """

    title: str | None = attrs.field(default=None, validator=checks.maybe(checks.is_text))
    """The headline."""

    publisher: str | None = attrs.field(default=None, validator=checks.maybe(checks.is_text))
    """The site, agency or body that published it."""

    url: str | None = attrs.field(default=None, validator=checks.maybe(checks.is_text))
    """Its address."""

    published: PartialDate | None = attrs.field(default=None, validator=checks.maybe(checks.a(PartialDate)))
    """When it was published, as exact as stated."""

    language: str | None = attrs.field(default=None, validator=checks.maybe(checks.is_text))
    """The language of the text as a BCP 47 tag, where the source states it."""

    sha256: str | None = attrs.field(default=None, validator=checks.maybe(checks.is_text))
    """SHA-256 of the text in UTF-8, in lower-case hexadecimal digits."""

    def __attrs_post_init__(self) -> None:
        if self.sha256 is not None and not _SHA256.fullmatch(self.sha256):
            checks.refuse(
                self, "sha256", self.sha256, "is no SHA-256 digest in 64 lower-case hexadecimal digits"
            )


@attrs.frozen(kw_only=True)
class Report:
    """All that was read from one text.

    Raises:
        ModelError: A field breaks its rule.

    >>> report = Report(meetings=(Meeting(name="Seminar"),))
    >>> report.meeting.name
    'Seminar'
    >>> report.next_meeting is None
    True
    """

    source: Source = attrs.field(factory=Source, validator=checks.a(Source))
    """Where the text comes from."""

    meetings: tuple[Meeting, ...] = attrs.field(default=(), validator=checks.some(Meeting))
    """First the meeting that the report is about, then others, such as the next of the series."""

    initiatives: tuple[Initiative, ...] = attrs.field(default=(), validator=checks.some(Initiative))
    """What the parties undertake together."""

    diagnostics: tuple[Diagnostic, ...] = attrs.field(default=(), validator=checks.some(Diagnostic))
    """What was repaired, left open or gave no fact."""

    extra: dict[str, Any] = attrs.field(factory=dict, validator=checks.is_json, hash=False)
    """JSON values of your own."""

    @property
    def meeting(self) -> Meeting | None:
        """The meeting that the report is about: the first of `meetings`, or None."""
        return self.meetings[0] if self.meetings else None

    @property
    def next_meeting(self) -> Meeting | None:
        """The planned meeting that the report announces besides the one that it is about, or None."""
        planned = (m for m in self.meetings[1:] if m.status is MeetingStatus.PLANNED)
        return next(planned, None)


def evidence_of(report: Report) -> Iterator[Evidence]:
    """All evidence in a report, in its order."""
    for meeting in report.meetings:
        yield from meeting.evidence
        for parts in (meeting.delegations, meeting.agenda, meeting.statements):
            for part in parts:
                yield from part.evidence
    for initiative in report.initiatives:
        yield from initiative.evidence
