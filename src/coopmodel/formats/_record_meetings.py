"""What a record says of a meeting as such: when, where, how and by whom; and back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import attrs

from coopmodel.formats._record_dates import is_day, read_date, write_date
from coopmodel.formats._record_parties import read_party, read_place, write_party, write_place
from coopmodel.formats._record_text import Piece, escaped, item_of, made
from coopmodel.formats._record_words import (
    in_words,
    json_text,
    nearest,
    read_json,
    read_number,
    read_word,
    word,
)
from coopmodel.model.meetings import Meeting, MeetingMode, MeetingStatus
from coopmodel.model.parties import Party
from coopmodel.model.places import Place

__all__ = ["FIRST", "FURTHER", "NEXT", "MeetingReader", "write_facts", "write_mode"]

_MODES = {
    MeetingMode.IN_PERSON: "In-person meeting",
    MeetingMode.VIRTUAL: "Virtual meeting",
    MeetingMode.HYBRID: "Hybrid meeting",
}
_STATUSES = {
    MeetingStatus.HELD: "the meeting was held",
    MeetingStatus.PLANNED: "the meeting is to be held",
    MeetingStatus.CANCELLED: "the meeting was cancelled",
}
_PHRASES: dict[str, tuple[str, MeetingMode | MeetingStatus]] = {
    words.casefold(): ("mode", mode) for mode, words in _MODES.items()
} | {words: ("status", status) for status, words in _STATUSES.items()}
FIRST, NEXT, FURTHER = "held ", "next meeting ", ""
"""What stands before "on" and "in" where the first, the next and any other meeting are told of.

The reader of prose takes "held on" for the meeting that is reported and "next meeting on" for the next.
"""
_WHEN_OR_WHERE = ("on", "some time in", "until", "in")
_KEYS = ("organized by", "organizer", "name", "series", "ordinal", "status", "mode", "venue", "id", "extra")
_KEY = re.compile(
    rf"(?i)(?:(?:(?:held|next meeting)[ \t]+)?(?P<when>{'|'.join(_WHEN_OR_WHERE)})"
    rf"|(?P<key>{'|'.join(_KEYS)}))(?::|(?=[ \t]|$))"
)


def write_mode(meeting: Meeting) -> list[str]:
    """The line below the title that says how the participants met, if that is known."""
    return [_MODES[meeting.mode]] if meeting.mode else []


def write_facts(meeting: Meeting, held: str, *, name: str | None = None) -> list[str]:
    """The list of facts; `held` stands before what says when and where.

    The mode of the first meeting stands below the title, its status in a sentence; the status of the next in
    its heading.
    """
    is_first, is_next = held == FIRST, held == NEXT
    facts = [_STATUSES[meeting.status]] if is_first and meeting.status else []
    facts += _when_and_where(meeting, held)
    key = "organized by " if is_first else "organizer: "
    facts += [key + write_party(party) for party in meeting.organizers]
    derived = attrs.evolve(meeting, id="").id
    others = {
        "name": name and escaped(name),
        "series": meeting.series and escaped(meeting.series),
        "ordinal": meeting.ordinal,
        "status": meeting.status and not (is_first or is_next) and word(meeting.status),
        "mode": meeting.mode and not is_first and word(meeting.mode),
        "venue": meeting.place and meeting.place.venue and escaped(meeting.place.venue),
        "id": meeting.id != derived and escaped(meeting.id),
        "extra": meeting.extra and f"`{json_text(meeting.extra)}`",
    }
    facts += [f"{key}: {value}" for key, value in others.items() if value]
    return [f"- {fact}" for fact in facts]


def _when_and_where(meeting: Meeting, held: str) -> Iterator[str]:
    if meeting.start:
        end = f" to {write_date(meeting.end)}" if meeting.end else ""
        yield f"{held}{'on' if is_day(meeting.start) else 'some time in'} {write_date(meeting.start)}{end}"
    elif meeting.end:
        yield f"{held}until {write_date(meeting.end)}"
    if meeting.place and (meeting.place.city or meeting.place.country):
        yield f"{held}in {write_place(meeting.place)}"


class MeetingReader:
    """Collects what the lines of a record say of one meeting."""

    def __init__(self, heading: Piece, **values: Any) -> None:
        self.heading = heading
        self._values: dict[str, Any] = values
        self._places: dict[str, Piece] = {}
        self._where: dict[str, str] = {}
        self._organizers: list[Party] = []

    def meeting(self) -> Meeting:
        """The meeting, as far as it has been read.

        Raises:
            RecordError: What was read breaks a rule of the model.
        """
        values = self._values | {"organizers": tuple(self._organizers)}
        if self._where:
            values["place"] = made(Place, self._where, self.heading, self._places)
        return made(Meeting, values, self.heading, self._places)

    def add(self, field: str, value: Any, place: Piece) -> None:
        """Put down the value of a field.

        Raises:
            RecordError: The field has one already.
        """
        if field in self._places:
            place.fail(f"the {field} is given twice")
        self._places[field] = place
        self._values[field] = value

    def read(self, line: Piece) -> None:
        """Read a line that says something of the meeting.

        Raises:
            RecordError: It is no such line.
        """
        number, item = item_of(line)
        phrase = _PHRASES.get((item or line).raw.casefold())
        if phrase is not None:
            self.add(*phrase, item or line)
            return
        if item is None or number is not None:
            line.fail(
                f"expected an item ('- held on 20 May 2020'), a heading, or {in_words(_MODES.values())}"
            )
        match = _KEY.match(item.raw)
        if match is None:
            known = [*(f"held {key}" for key in _WHEN_OR_WHERE), *_KEYS]
            near = nearest(" ".join(item.raw.partition(":")[0].split()[:2]), known)
            item.fail("expected " + in_words(f"'{key}'" for key in known) + near)
        value = item.behind(match.end())
        if match["when"]:
            self._read_when_or_where(match["when"].casefold(), value)
        else:
            self._read_fact(match["key"].casefold(), value)

    def _read_when_or_where(self, key: str, value: Piece) -> None:
        if key == "in":
            self._read_place(read_place(value), value)
        elif key == "until":
            self.add("end", read_date(value), value)
        else:
            start, end = value.cut(r"[ \t]to(?=[ \t]|$)")
            self.add("start", read_date(start), start)
            if end is not None:
                self.add("end", read_date(end), end)

    def _read_place(self, parts: dict[str, str], value: Piece) -> None:
        for part, name in parts.items():
            if part in self._places:
                value.fail(f"the {part} is given twice")
            self._places[part] = value
            self._where[part] = name

    def _read_fact(self, key: str, value: Piece) -> None:
        if key in {"organized by", "organizer"}:
            self._organizers.append(read_party(value))
        elif key == "venue":
            self._read_place({"venue": value.text("a building or hall")}, value)
        elif key == "ordinal":
            self.add(key, read_number(value, "which meeting of the series it is"), value)
        elif key == "status":
            self.add(key, read_word(value, MeetingStatus, "status"), value)
        elif key == "mode":
            self.add(key, read_word(value, MeetingMode, "mode"), value)
        elif key == "extra":
            self.add(key, read_json(value), value)
        else:
            self.add(key, value.text(f"the {key}"), value)
