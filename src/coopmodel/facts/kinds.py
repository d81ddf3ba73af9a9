"""The kinds of fact: what a rule reads out of a sentence."""

from __future__ import annotations

import attrs

from coopmodel.values.dates import PartialDate
from coopmodel.values.span import Span

__all__ = [
    "SEATED",
    "AgendaFact",
    "Fact",
    "InitiativeFact",
    "MeetingFact",
    "PartyFact",
    "PersonFact",
    "SourceFact",
    "StatementFact",
    "StepFact",
]


@attrs.frozen(kw_only=True)
class Fact:
    """Something that a rule read, and where."""

    rule: str
    """The name of the rule."""

    spans: tuple[Span, ...]
    """Where the text says so, in the original; first the words that a reader would quote."""


@attrs.frozen(kw_only=True)
class SourceFact(Fact):
    """Something about the text: `field` is "title", "url", "publisher" or "published"."""

    field: str
    value: str | PartialDate


SEATED = "seated: "
"""What stands before the name of a body in the field of a fact on the state in which it has its seat."""


@attrs.frozen(kw_only=True)
class MeetingFact(Fact):
    """Something about a meeting: "name", "ordinal", "start", "mode", "status", "city", ..."""

    field: str
    value: str | int | PartialDate

    label: str | None = None
    """The name of what a code stands for."""

    strength: int = 1
    """How plainly the text says it; the strongest fact for a field counts, the first of equals."""

    is_next: bool = False
    """Whether it is about the next meeting of the series."""


@attrs.frozen(kw_only=True)
class PartyFact(Fact):
    """A party took part."""

    code: str
    name: str
    is_state: bool
    capacity: str | None = None
    is_organizer: bool = False
    body: str | None = None


@attrs.frozen(kw_only=True)
class PersonFact(Fact):
    """A person took part or spoke."""

    name: str | None
    role: str | None = None
    body: str | None = None
    party: str | None = None
    """The code of the party, which a PartyFact names."""

    is_head: bool = False
    is_home: bool = False
    """Whether the party is told by an agency or a post alone, as a text does for its own state."""

    company: frozenset[str] = frozenset()
    """The codes of the states that the same sentence names beside others who act for them."""

    beside: str | None = None
    """The name of whom the text says that the person came with, and so acts for the same party."""

    takes_part: bool = True
    """Whether the sentence says so; else it only tells more of somebody who is known to."""

    organizes: bool = False
    """Whether the meeting is said to be hosted, chaired, convened or organised by the person."""


@attrs.frozen(kw_only=True)
class StatementFact(Fact):
    """Somebody said something."""

    speaker: PersonFact
    summary: str
    topics: tuple[str, ...] = ()


@attrs.frozen(kw_only=True)
class AgendaFact(Fact):
    """A subject was on the agenda, discussed or considered."""

    title: str
    topics: tuple[str, ...] = ()
    number: int | None = None
    is_listed: bool = False
    """Whether the text gives it as an item of the agenda, rather than as something spoken of."""

    is_spoken_of: bool = False
    """Whether the text but speaks of it: it counts only where hardly any subject is said to be discussed."""

    section: int = 0
    """Under how many headings behind the title it stands."""


@attrs.frozen(kw_only=True)
class StepFact:
    """A step of an initiative."""

    name: str
    date: PartialDate | None = None


@attrs.frozen(kw_only=True)
class InitiativeFact(Fact):
    """Something was proposed, drafted, agreed, planned, begun or done."""

    name: str
    status: str
    kind: str | None = None
    start: PartialDate | None = None
    end: PartialDate | None = None
    recurrence: str | None = None
    steps: tuple[StepFact, ...] = ()
    topics: tuple[str, ...] = ()
    outcome: str | None = None
    proposer: PersonFact | None = None
    goes_on: bool = False
    """Whether it but tells more of the undertaking told before it: "It will run from 3 May"."""

    or_alone: bool = False
    """Whether it is an undertaking of its own where none was told before it: "The desk opens on 3 May"."""
