"""What a careful reader says that a report states: the format of the labels.

A labelled report is a pair of files: `NAME.txt` with the text (or `.md`, `.html`, `.htm`) and `NAME.json`
with the label, one JSON object in UTF-8::

    {
      "source": {"url": "https://example.org/4", "published": "2021-03-05"},
      "meeting": {
        "name": "4th Baltic Forum", "ordinal": 4,
        "start": "2021-03-03", "end": "2021-03-04", "mode": "hybrid",
        "city": "Tallinn", "country": "EE",
        "organizers": ["EE"],
        "parties": [{"party": "EE", "capacity": "host"}, {"party": "LV", "capacity": null}],
        "people": [{"name": "Anna Kalna", "role": "Deputy Minister", "party": "LV", "head": true}],
        "agenda": [{"text": "extradition of suspects", "topics": ["extradition"]}]
      },
      "initiatives": [
        {"name": "a joint database", "status": "proposed", "start": null,
         "milestones": [{"name": "pilot phase", "date": "2022-06"}],
         "proposer": "Anna Kalna", "quote": "Anna Kalna proposed a joint database"}
      ],
      "next_meeting": {"date": "2022", "city": null, "country": "LV"}
    }

It holds only what the text itself states. A key with nothing to say is null or an empty list, or left out;
unknown keys are refused. Dates are EDTF, countries ISO 3166-1 alpha-2 (Kosovo: `XK`). A party is a state's
alpha-2 code, the usual acronym of a body, or its full name if it has none; a ministry or an agency counts as
its state. `capacity` is a value of `Capacity`, `mode` of `MeetingMode`, `status` of `InitiativeStatus`,
`topics` of `Topic`. `head` is true of who leads a delegation or the body itself; a head without a name
has null there. `text` and `quote` are words of the report. `meeting` is the one meeting that the
report is about, `next_meeting` the one of the series that it announces. `url`, the meeting's `name`, `role`
and `proposer` are for people; they are not scored.
"""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import msgspec

from coopmodel.errors import JsonError, SourceError
from coopmodel.model.initiatives import InitiativeStatus
from coopmodel.model.meetings import MeetingMode
from coopmodel.model.parties import Capacity
from coopmodel.model.topics import Topic
from coopmodel.values.dates import PartialDate

__all__ = [
    "AgendaLabel",
    "Edtf",
    "InitiativeLabel",
    "Label",
    "MeetingLabel",
    "MilestoneLabel",
    "NextMeetingLabel",
    "PartyLabel",
    "PersonLabel",
    "SourceLabel",
    "read_label",
]

CountryCode = Annotated[str, msgspec.Meta(pattern="^[A-Z]{2}$")]


class Edtf(str):
    """A date of a label: a string that `PartialDate` reads."""

    __slots__ = ()


class _Part(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """An object of a label."""


class SourceLabel(_Part, frozen=True, kw_only=True):
    """Where the text was published."""

    url: str | None = None
    published: Edtf | None = None


class PartyLabel(_Part, frozen=True, kw_only=True):
    """A state or body that took part."""

    party: str
    capacity: Capacity | None = None


class PersonLabel(_Part, frozen=True, kw_only=True):
    """Somebody who took part or spoke."""

    name: str | None = None
    role: str | None = None
    party: str | None = None
    head: bool = False


class AgendaLabel(_Part, frozen=True, kw_only=True):
    """One subject on the agenda."""

    text: str
    topics: tuple[Topic, ...] = ()


class MeetingLabel(_Part, frozen=True, kw_only=True):
    """The meeting that the report is about."""

    name: str | None = None
    ordinal: int | None = None
    start: Edtf | None = None
    end: Edtf | None = None
    mode: MeetingMode | None = None
    city: str | None = None
    country: CountryCode | None = None
    organizers: tuple[str, ...] = ()
    parties: tuple[PartyLabel, ...] = ()
    people: tuple[PersonLabel, ...] = ()
    agenda: tuple[AgendaLabel, ...] = ()


class MilestoneLabel(_Part, frozen=True, kw_only=True):
    """A step of an initiative."""

    name: str
    date: Edtf | None = None


class InitiativeLabel(_Part, frozen=True, kw_only=True):
    """A concrete joint undertaking."""

    name: str
    status: InitiativeStatus | None = None
    start: Edtf | None = None
    milestones: tuple[MilestoneLabel, ...] = ()
    proposer: str | None = None
    quote: str | None = None


class NextMeetingLabel(_Part, frozen=True, kw_only=True):
    """The next meeting of the series."""

    date: Edtf | None = None
    city: str | None = None
    country: CountryCode | None = None


class Label(_Part, frozen=True, kw_only=True):
    """What a report states, as far as it is scored."""

    source: SourceLabel = SourceLabel()
    meeting: MeetingLabel = MeetingLabel()
    initiatives: tuple[InitiativeLabel, ...] = ()
    next_meeting: NextMeetingLabel | None = None


def read_label(path: Path) -> Label:
    """The label in a file.

    Raises:
        SourceError: The file cannot be read.
        JsonError: It holds no label; the error names the file, and the place in it as far as there is one.
    """
    try:
        data = path.read_bytes()
    except OSError as error:
        raise SourceError(f"{path}: cannot be read: {error.strerror}") from None
    try:
        return msgspec.json.decode(data, type=Label, dec_hook=_read_date)
    except (msgspec.MsgspecError, UnicodeError, RecursionError) as error:
        message, _, place = str(error).partition(" - at ")
        fault = f"{message} @ {place.strip('`')}" if place else message
        raise JsonError(f"the label {path}", (fault,)) from None


def _read_date(_: type, value: Any) -> Edtf:
    return Edtf(PartialDate(edtf=value))
