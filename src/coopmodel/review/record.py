"""A report's record as facts in groups, with what the text does not bear."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

import attrs

from coopmodel.checking import Finding
from coopmodel.model.evidence import Evidence
from coopmodel.model.meetings import Meeting, MeetingStatus
from coopmodel.model.reports import Report, Source
from coopmodel.review.contents import Fact, Group, Kind, every_fact
from coopmodel.review.initiatives import initiative_group
from coopmodel.review.meetings import meeting_group, own_values
from coopmodel.review.words import known_from

__all__ = ["read_record"]

_OF_EVIDENCE = re.compile(r"\.evidence\[[0-9]+\]\Z")
_LAST_STEP = re.compile(r"[.\[][^.\[]*\Z")


def read_record(report: Report, findings: Iterable[Finding]) -> tuple[Group, ...]:
    """The record in groups: the meetings, the initiatives, the source.

    Args:
        report: The report.
        findings: What `verify` found; each finding is told by a fact that it is about.
    """
    known = known_from(report)
    meetings = [
        meeting_group(f"$.meetings[{at}]", _title(at, one), one, known)
        for at, one in enumerate(report.meetings)
    ]
    initiatives = tuple(
        initiative_group(f"$.initiatives[{at}]", one, known, report.source.published)
        for at, one in enumerate(report.initiatives)
    )
    source = (*_source_facts(report.source), *own_values("$", report.extra))
    groups = (
        *meetings,
        *([Group(title="Initiatives", groups=initiatives)] if initiatives else []),
        *([Group(title="Source", facts=source)] if source else []),
    )
    return _with_faults(groups, findings)


def _title(at: int, meeting: Meeting) -> str:
    if at == 0:
        return "Meeting"
    return "Planned meeting" if meeting.status is MeetingStatus.PLANNED else "Further meeting"


def _source_facts(source: Source) -> Iterator[Fact]:
    for field, value in attrs.asdict(source, recurse=False).items():
        if value is not None:
            label = {"url": "Address", "sha256": "Digest"}.get(field, field.capitalize())
            yield Fact(path=f"$.source.{field}", label=label, value=str(value), kind=Kind.NOTE)


def _with_faults(groups: tuple[Group, ...], findings: Iterable[Finding]) -> tuple[Group, ...]:
    """The groups, each fact with what was found of it, and a last group for what is about none of them."""
    facts = list(every_fact(groups))
    paths = {fact.path for fact in facts}
    quoted = {quote for fact in facts for quote in fact.evidence}
    reasons: dict[str | Evidence, list[str]] = {}
    others: list[Fact] = []
    for finding in findings:
        path = _nearest(finding.path, paths)
        quote = finding.evidence[0] if _OF_EVIDENCE.search(finding.path) else None
        part = finding.path.removeprefix(path).lstrip(".")
        if quote in quoted:
            reasons.setdefault(quote, []).append(finding.reason)
        elif path in paths:
            reasons.setdefault(path, []).append(f"{part}: {finding.reason}" if part else finding.reason)
        else:
            fault = Fact(
                path=finding.path,
                label=finding.path,
                value=finding.fact,
                kind=Kind.NOTE,
                fault=finding.reason,
            )
            others.append(fault)

    def searched(group: Group) -> Group:
        told = tuple(_with_fault(fact, reasons) for fact in group.facts)
        return attrs.evolve(group, facts=told, groups=tuple(searched(one) for one in group.groups))

    rest = (Group(title="Also not in the text", facts=tuple(others)),) if others else ()
    return (*(searched(group) for group in groups), *rest)


def _with_fault(fact: Fact, reasons: dict[str | Evidence, list[str]]) -> Fact:
    keys: tuple[str | Evidence, ...] = (fact.path, *fact.evidence)
    mine = [reason for key in keys for reason in reasons.get(key, ())]
    return attrs.evolve(fact, fault="; ".join(dict.fromkeys(mine)))


def _nearest(path: str, paths: set[str]) -> str:
    """The path of the fact of which a path names a part, as "...head" for "...head.role"; else "$"."""
    while path not in paths and path != "$":
        path = _LAST_STEP.sub("", path)
    return path
