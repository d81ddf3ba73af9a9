from __future__ import annotations

import pytest
from hypothesis import given

from coopmodel import Diagnostic, Meeting, MeetingStatus, Report, Severity, Source, Span
from coopmodel.testing import reports

DIGEST = "0123456789abcdef" * 4


@pytest.mark.parametrize("digest", [DIGEST.upper(), DIGEST[:-1], DIGEST + "0", DIGEST[:-1] + "g", "٠" * 64])
def test_a_digest_has_64_lower_case_hexadecimal_digits(digest, refused):
    message = refused(Source, sha256=digest)
    assert message == f"Source.sha256: {digest!r} is no SHA-256 digest in 64 lower-case hexadecimal digits"
    assert Source(sha256=DIGEST).sha256 == DIGEST


def test_a_diagnostic_of_the_whole_text_and_of_a_place():
    whole = Diagnostic(code="no-meeting", message="no meeting was found")
    assert (whole.span, whole.severity) == (None, Severity.WARNING)
    place = Diagnostic(code="no-fact", message="none", span=Span(start=0, end=3), severity=Severity.INFO)
    assert place.span == Span(start=0, end=3)


def test_an_empty_report():
    report = Report()
    assert (report.source, report.meeting, report.next_meeting) == (Source(), None, None)


def test_the_meeting_is_the_first_and_the_next_the_first_planned_one_behind_it():
    planned = Meeting(id="planned", status=MeetingStatus.PLANNED)
    held = Meeting(id="held", status=MeetingStatus.HELD)
    later = Meeting(id="later", status=MeetingStatus.PLANNED)
    assert Report(meetings=(held, held, planned, later)).next_meeting is planned
    assert Report(meetings=(planned,)).meeting is planned
    assert Report(meetings=(planned,)).next_meeting is None
    assert Report(meetings=(planned, held)).next_meeting is None


@given(reports())
def test_the_meeting_and_the_next_are_among_the_meetings(report):
    assert (report.meeting is None) is (report.meetings == ())
    assert report.next_meeting is None or report.next_meeting in report.meetings[1:]
