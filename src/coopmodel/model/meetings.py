"""A meeting: who, when, where and over what."""

from __future__ import annotations

import enum
from typing import Any

import attrs

from coopmodel.model import checks
from coopmodel.model.agenda import AgendaItem, Statement
from coopmodel.model.evidence import Evidence
from coopmodel.model.ids import readable_id
from coopmodel.model.parties import Delegation, Party
from coopmodel.model.places import Place
from coopmodel.values.dates import PartialDate

__all__ = ["Meeting", "MeetingMode", "MeetingStatus"]


class MeetingMode(enum.Enum):
    """How the participants met.

    >>> MeetingMode("virtual")
    <MeetingMode.VIRTUAL: 'virtual'>
    """

    IN_PERSON = "in_person"
    """In one place."""

    VIRTUAL = "virtual"
    """Online or by video link."""

    HYBRID = "hybrid"
    """Some in one place, some online."""


class MeetingStatus(enum.Enum):
    """Whether a meeting has taken place, as the report says.

    >>> MeetingStatus("planned")
    <MeetingStatus.PLANNED: 'planned'>
    """

    HELD = "held"
    """It took place, or is under way."""

    PLANNED = "planned"
    """It is to come."""

    CANCELLED = "cancelled"
    """It was called off or put off."""


@attrs.frozen(kw_only=True)
class Meeting:
    """A meeting between parties.

    `id` is made from name, series, ordinal, start and place where none is given; it stays as it is
    when `attrs.evolve` changes another field.

    Raises:
        ModelError: A field breaks its rule, or it ends before it starts.

    >>> meeting = Meeting(name="Seminar on Forensics", start=PartialDate.parse("2019-04-02"))
    >>> meeting.id
    'meeting-2019-04-02-seminar-on-forensics-1ea9560c'
    >>> attrs.evolve(meeting, ordinal=2).id == meeting.id
    True
    """

    id: str = attrs.field(default="", validator=checks.is_id)
    """Readable identifier."""

    name: str | None = attrs.field(default=None, validator=checks.maybe(checks.is_text))
    """The meeting's name in the text's words."""

    series: str | None = attrs.field(default=None, validator=checks.maybe(checks.is_text))
    """The name of the series to which it belongs: the name without its ordinal."""

    ordinal: int | None = attrs.field(default=None, validator=checks.maybe(checks.whole(1)))
    """Which of the series it is, from 1."""

    status: MeetingStatus | None = attrs.field(
        default=None, validator=checks.maybe(checks.member(MeetingStatus))
    )
    """Whether it has taken place; None if the text does not say."""

    start: PartialDate | None = attrs.field(default=None, validator=checks.maybe(checks.a(PartialDate)))
    """The day on which it began."""

    end: PartialDate | None = attrs.field(default=None, validator=checks.maybe(checks.a(PartialDate)))
    """Its last day; None for one day or if not stated."""

    mode: MeetingMode | None = attrs.field(default=None, validator=checks.maybe(checks.member(MeetingMode)))
    """How the participants met; None if the text does not say."""

    place: Place | None = attrs.field(default=None, validator=checks.maybe(checks.a(Place)))
    """Where it took place."""

    organizers: tuple[Party, ...] = attrs.field(default=(), validator=checks.some(Party))
    """Who convened, organised or chaired it."""

    delegations: tuple[Delegation, ...] = attrs.field(default=(), validator=checks.some(Delegation))
    """Who took part, one entry for each party."""

    agenda: tuple[AgendaItem, ...] = attrs.field(default=(), validator=checks.some(AgendaItem))
    """The subjects on the agenda, discussed or considered."""

    statements: tuple[Statement, ...] = attrs.field(default=(), validator=checks.some(Statement))
    """What was said."""

    evidence: tuple[Evidence, ...] = attrs.field(default=(), validator=checks.some(Evidence))
    """Where the text states name, ordinal, dates, mode, place and organizers."""

    extra: dict[str, Any] = attrs.field(factory=dict, validator=checks.is_json, hash=False)
    """JSON values of your own."""

    def __attrs_post_init__(self) -> None:
        checks.in_order(self, self.start, self.end)
        if not self.id:
            place = (self.place.city, self.place.country, self.place.venue) if self.place else ()
            words = " ".join(str(word) for word in (self.start, self.name or self.series) if word)
            facts = (self.name, self.series, self.ordinal, self.start, *place)
            object.__setattr__(self, "id", readable_id("meeting", words, *facts))
