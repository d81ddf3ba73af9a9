"""What the review page shows of a record: facts in groups."""

from __future__ import annotations

import enum
from collections.abc import Iterator

import attrs

from coopmodel.model.evidence import Evidence

__all__ = ["Fact", "Group", "Kind", "every_fact"]

Quotes = tuple[Evidence, ...]


class Kind(enum.Enum):
    """What a fact is about; each kind has its colour."""

    MEETING = "meeting"
    DATE = "date"
    PLACE = "place"
    PARTY = "party"
    PERSON = "person"
    AGENDA = "agenda"
    STATEMENT = "statement"
    INITIATIVE = "initiative"

    NOTE = "note"
    """About the record, not in the text: where it comes from, and a user's own values."""


@attrs.frozen(kw_only=True)
class Fact:
    """One row of the record, with the words that state it."""

    path: str
    """Its place in the report, as `verify` writes places."""

    label: str
    value: str
    detail: str = ""
    """What else is known of the value: of a person role and body, of a step its date."""

    tags: tuple[str, ...] = ()
    """Topics."""

    kind: Kind
    evidence: Quotes = ()

    fault: str = ""
    """Why the text does not bear it; empty if it does."""


@attrs.frozen(kw_only=True)
class Group:
    """Facts that belong together, under a title if there is one."""

    title: str = ""
    facts: tuple[Fact, ...] = ()
    groups: tuple[Group, ...] = ()


def every_fact(groups: tuple[Group, ...]) -> Iterator[Fact]:
    """The facts of groups and of the groups in them, from top to bottom."""
    for group in groups:
        yield from group.facts
        yield from every_fact(group.groups)
