"""Values in words for people."""

from __future__ import annotations

import pytest

from coopmodel import MeetingMode, PartialDate, Party, PartyKind, Person, Place, Recurrence, Span
from coopmodel.wording import (
    escaped,
    in_lines,
    line_starts,
    name_of,
    party_words,
    period_words,
    person_words,
    place_words,
    printable,
    recurrence_words,
)

DAY = PartialDate.parse


def test_nothing_printable_is_changed():
    assert printable("Jürgen Ōta, 李明 — §5") == "Jürgen Ōta, 李明 — §5"


@pytest.mark.parametrize("hostile", ["\x1b[2J", "\x07", "\u202e", "\x9b31m", "\x00", "\ud800"])
def test_what_could_command_a_terminal_is_not_printed(hostile):
    assert hostile not in printable(f"before{hostile}after")
    assert not any(char in escaped(f"before{hostile}after") for char in hostile if not char.isprintable())


def test_a_printable_text_is_one_line():
    assert printable(" one\r\n\ttwo\u2028three ") == "one two three"


def test_escapes_keep_lines_and_indents():
    assert escaped("line\n  next\r\udcff") == "line\n  next\\r\\udcff"


def test_members_lose_their_underscores():
    assert name_of(MeetingMode.IN_PERSON) == "in person"


@pytest.mark.parametrize(
    ("party", "words"),
    [
        (Party(code="AM", name="Armenia", kind=PartyKind.STATE), "Armenia (AM)"),
        (Party(code="AM", kind=PartyKind.STATE), "AM"),
        (Party(code="SELEC", name="Law Enforcement Center", kind=PartyKind.ORGANIZATION), "SELEC"),
    ],
)
def test_parties(party, words):
    assert party_words(party) == words


def test_people():
    assert person_words(Person(name="Anna Kalna")) == "Anna Kalna"
    whole = Person(name="Anna Kalna", role="Deputy Minister", body="Ministry of Justice")
    assert person_words(whole) == "Anna Kalna, Deputy Minister, Ministry of Justice"
    assert person_words(Person(body="Border Guard")) == "(not named), Border Guard"


def test_places():
    assert place_words(None) == "not stated"
    assert place_words(Place(venue="Hall of Knights", country="EE")) == "Hall of Knights, EE"


@pytest.mark.parametrize(
    ("start", "end", "words"),
    [
        (None, None, "not stated"),
        (DAY("2024"), None, "2024"),
        (None, DAY("2024"), "until 2024"),
        (DAY("2024-07-01"), DAY("2024-07-03"), "2024-07-01 to 2024-07-03"),
    ],
)
def test_periods(start, end, words):
    assert period_words(start, end) == words


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("FREQ=DAILY", "daily"),
        ("FREQ=WEEKLY", "weekly"),
        ("FREQ=MONTHLY", "monthly"),
        ("FREQ=YEARLY;INTERVAL=2", "every 2 years"),
        ("FREQ=WEEKLY;BYDAY=MO,FR", "weekly on Monday and Friday"),
        ("FREQ=MONTHLY;INTERVAL=3;COUNT=4", "every 3 months, 4 times"),
        ("FREQ=MONTHLY;UNTIL=20241231", "monthly, until 2024-12-31"),
    ],
)
def test_recurrences(rule, words):
    assert recurrence_words(Recurrence.parse(rule)) == words


def test_lines_end_as_in_an_editor():
    assert line_starts("") == (0,)
    assert line_starts("a\rb\r\nc\nd\u2028e") == (0, 2, 5, 7)


@pytest.mark.parametrize(
    ("spans", "words"),
    [
        ([(0, 1)], "line 1"),
        ([(2, 4)], "line 2"),
        ([(2, 2)], "line 2"),
        ([(0, 6)], "lines 1-3"),
        ([(0, 5)], "lines 1-2"),
        ([(0, 1), (6, 7), (0, 2)], "lines 1, 3"),
    ],
)
def test_lines_of_spans(spans, words):
    text = "a\nbc\ndef\n"
    places = [Span(start=start, end=end) for start, end in spans]
    assert in_lines(places, line_starts(text)) == words
