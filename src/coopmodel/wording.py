"""Values of the model in words for people: dates, places, people, recurrences, places in a text."""

from __future__ import annotations

import bisect
import enum
import re
from collections.abc import Iterable, Sequence

from coopmodel.model.parties import Party, PartyKind, Person
from coopmodel.model.places import Place
from coopmodel.values.dates import PartialDate
from coopmodel.values.recurrence import Frequency, Recurrence
from coopmodel.values.span import Span

__all__ = [
    "escaped",
    "in_lines",
    "line_starts",
    "name_of",
    "party_words",
    "period_words",
    "person_words",
    "place_words",
    "printable",
    "recurrence_words",
]

_LINE_END = re.compile(r"\r\n|\r|\n")
_UNITS = {
    Frequency.DAILY: ("daily", "days"),
    Frequency.WEEKLY: ("weekly", "weeks"),
    Frequency.MONTHLY: ("monthly", "months"),
    Frequency.YEARLY: ("yearly", "years"),
}


def printable(text: str) -> str:
    r"""A text on one line, without what could command a terminal.

    >>> printable("the red\x1b[31m\n line")
    'the red[31m line'
    """
    return " ".join("".join(char for char in text if char.isspace() or char.isprintable()).split())


def escaped(text: str) -> str:
    r"""A text in lines as they stand, with what could command a terminal shown as Python writes it.

    >>> print(escaped("red\x1b[31m\nline"))
    red\x1b[31m
    line
    """
    return "".join(
        char if char.isprintable() or char == "\n" else char.encode("unicode_escape").decode()
        for char in text
    )


def name_of(member: enum.Enum) -> str:
    """The value of a member of an enumeration, in words.

    >>> from coopmodel import Topic
    >>> name_of(Topic.ASSET_RECOVERY)
    'asset recovery'
    """
    return str(member.value).replace("_", " ")


def party_words(party: Party) -> str:
    """A party: a state by its name and code, a body by its acronym.

    >>> from coopmodel import PartyKind
    >>> party_words(Party(code="AM", name="Armenia", kind=PartyKind.STATE))
    'Armenia (AM)'
    """
    named = party.kind is PartyKind.STATE and party.name
    return f"{party.name} ({party.code})" if named else party.code


def person_words(person: Person) -> str:
    """A person: name, role and body, as far as they are known.

    >>> person_words(Person(role="Deputy Minister"))
    '(not named), Deputy Minister'
    """
    return ", ".join(part for part in (person.name or "(not named)", person.role, person.body) if part)


def place_words(place: Place | None) -> str:
    """A place: venue, city and code of the state, as far as they are stated.

    >>> place_words(Place(city="Tashkent", country="UZ"))
    'Tashkent, UZ'
    """
    parts = (place.venue, place.city, place.country) if place else ()
    return ", ".join(part for part in parts if part) or "not stated"


def period_words(start: PartialDate | None, end: PartialDate | None) -> str:
    """When something begins and ends, as far as it is stated.

    >>> period_words(PartialDate.parse("2024-07"), None)
    '2024-07'
    """
    if start and end:
        return f"{start} to {end}"
    return str(start) if start else f"until {end}" if end else "not stated"


def recurrence_words(recurrence: Recurrence) -> str:
    """How often something happens.

    >>> recurrence_words(Recurrence.parse("FREQ=WEEKLY;INTERVAL=2;COUNT=5;BYDAY=MO,FR"))
    'every 2 weeks on Monday and Friday, 5 times'
    """
    once, many = _UNITS[recurrence.frequency]
    words = once if recurrence.interval == 1 else f"every {recurrence.interval} {many}"
    if recurrence.weekdays:
        words += " on " + " and ".join(day.name.title() for day in recurrence.weekdays)
    if recurrence.count:
        words += f", {recurrence.count} times"
    return words + (f", until {recurrence.until}" if recurrence.until else "")


def line_starts(text: str) -> tuple[int, ...]:
    r"""The offset at which each line of a text begins.

    >>> line_starts("one\r\ntwo\n")
    (0, 5, 9)
    """
    return (0, *(match.end() for match in _LINE_END.finditer(text)))


def in_lines(spans: Iterable[Span], starts: Sequence[int]) -> str:
    """The numbers of the lines, from 1, in which the spans stand.

    >>> in_lines([Span(start=0, end=3), Span(start=5, end=12)], (0, 5, 9))
    'lines 1, 2-3'
    """
    stretches: dict[str, None] = {}
    for span in spans:
        first = bisect.bisect_right(starts, span.start)
        last = bisect.bisect_right(starts, max(span.start, span.end - 1))
        stretches[str(first) if first == last else f"{first}-{last}"] = None
    many = len(stretches) > 1 or any("-" in stretch for stretch in stretches)
    return f"line{'s' if many else ''} {', '.join(stretches)}"
