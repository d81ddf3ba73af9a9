"""What parties undertake together, and by when."""

from __future__ import annotations

import enum
from typing import Any

import attrs

from coopmodel.model import checks
from coopmodel.model.evidence import Evidence
from coopmodel.model.ids import readable_id
from coopmodel.model.parties import Party, Person
from coopmodel.model.topics import Topic
from coopmodel.values.dates import PartialDate
from coopmodel.values.recurrence import Recurrence

__all__ = ["Initiative", "InitiativeKind", "InitiativeStatus", "Milestone"]


class InitiativeKind(enum.Enum):
    """What kind of thing an initiative is.

    >>> InitiativeKind("training")
    <InitiativeKind.TRAINING: 'training'>
    """

    AGREEMENT = "agreement"
    """A treaty, agreement, memorandum, protocol or declaration."""

    FRAMEWORK = "framework"
    """A framework, concept or mechanism of cooperation."""

    PLAN = "plan"
    """A plan, strategy or road map."""

    PROGRAMME = "programme"
    """A programme or project."""

    BODY = "body"
    """A working group, task force, committee, centre, forum or network."""

    PLATFORM = "platform"
    """A platform, system, database, channel or hotline."""

    TRAINING = "training"
    """Training, workshops, seminars and exchanges of staff."""

    OPERATION = "operation"
    """An operation, patrol, investigation or exercise."""

    MEETING = "meeting"
    """A further meeting, briefing or round of talks, other than the next of the series."""

    CONTACT_POINT = "contact_point"
    """A contact point or liaison officer."""


class InitiativeStatus(enum.Enum):
    """How far an initiative has come, as the report says.

    >>> InitiativeStatus("drafted")
    <InitiativeStatus.DRAFTED: 'drafted'>
    """

    PROPOSED = "proposed"
    """Somebody proposed it."""

    DRAFTED = "drafted"
    """A draft of it was considered."""

    AGREED = "agreed"
    """It was decided, approved, adopted or signed."""

    PLANNED = "planned"
    """It is to come."""

    ACTIVE = "active"
    """It runs."""

    COMPLETED = "completed"
    """It is done."""


@attrs.frozen(kw_only=True)
class Milestone:
    """A step of an initiative.

    Raises:
        ModelError: A field breaks its rule.

    >>> Milestone(name="Pilot launch", date=PartialDate.parse("2024-07")).done
    False
    """

    name: str = attrs.field(validator=checks.is_text)
    """The step in the text's words."""

    date: PartialDate | None = attrs.field(default=None, validator=checks.maybe(checks.a(PartialDate)))
    """By when, as exact as stated; None if not stated."""

    done: bool = attrs.field(default=False, validator=checks.a(bool))
    """Whether the text says that the step is taken."""


@attrs.frozen(kw_only=True)
class Initiative:
    """A concrete undertaking: an agreement, plan, working group, platform, operation, training, ...

    `id` is made from name, start and parties where none is given; it stays as it is when
    `attrs.evolve` changes another field.

    Raises:
        ModelError: A field breaks its rule, or it ends before it starts.

    >>> Initiative(name="Joint Training Modules", start=PartialDate.parse("2024-08")).id
    'initiative-joint-training-modules-aaa75750'
    """

    id: str = attrs.field(default="", validator=checks.is_id)
    """Readable identifier."""

    name: str = attrs.field(validator=checks.is_text)
    """What it is, in the text's words."""

    kind: InitiativeKind | None = attrs.field(
        default=None, validator=checks.maybe(checks.member(InitiativeKind))
    )
    """What kind of thing it is; None if that is not plain."""

    status: InitiativeStatus | None = attrs.field(
        default=None, validator=checks.maybe(checks.member(InitiativeStatus))
    )
    """How far it has come; None if the text does not say."""

    start: PartialDate | None = attrs.field(default=None, validator=checks.maybe(checks.a(PartialDate)))
    """When it starts or took effect."""

    end: PartialDate | None = attrs.field(default=None, validator=checks.maybe(checks.a(PartialDate)))
    """When it ends."""

    recurrence: Recurrence | None = attrs.field(default=None, validator=checks.maybe(checks.a(Recurrence)))
    """How often it happens."""

    milestones: tuple[Milestone, ...] = attrs.field(default=(), validator=checks.some(Milestone))
    """Its steps."""

    parties: tuple[Party, ...] = attrs.field(default=(), validator=checks.some(Party))
    """Who undertakes it, where the text says so of this initiative."""

    topics: tuple[Topic, ...] = attrs.field(default=(), validator=checks.some(Topic))
    """What it concerns."""

    expected_outcome: str | None = attrs.field(default=None, validator=checks.maybe(checks.is_text))
    """What it is to bring, in the text's words."""

    proposed_by: tuple[Person, ...] = attrs.field(default=(), validator=checks.some(Person))
    """Who proposed it."""

    evidence: tuple[Evidence, ...] = attrs.field(default=(), validator=checks.some(Evidence))
    """Where the text says so; first the words that state the initiative."""

    extra: dict[str, Any] = attrs.field(factory=dict, validator=checks.is_json, hash=False)
    """JSON values of your own."""

    def __attrs_post_init__(self) -> None:
        checks.in_order(self, self.start, self.end)
        if not self.id:
            codes = ",".join(party.code for party in self.parties)
            object.__setattr__(self, "id", readable_id("initiative", self.name, self.start, codes))
