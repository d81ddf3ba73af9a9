"""Laws of the record: it gives every report back, and refuses what is none in one way only."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any

import attrs
from hypothesis import given
from hypothesis import strategies as st

from coopmodel.errors import RecordError
from coopmodel.formats.record import bare, parse_record, render
from coopmodel.model.meetings import Meeting
from coopmodel.model.parties import Party, PartyKind
from coopmodel.model.reports import Report
from coopmodel.testing import reports

WORDS = [
    *(
        "Meeting",
        "No meeting",
        "Next meeting",
        "somebody",
        "nobody",
        "the ",
        "organization ",
        "state ",
        "from ",
    ),
    *(
        "Georgia",
        "georgia",
        "GE",
        "ge",
        "Cocos (Keeling) Islands",
        ". Topics: ",
        "cybercrime",
        "; with ",
        ", ",
    ),
    *(
        ", headed by ",
        ", participating as ",
        ", represented by ",
        "host",
        " (for ",
        " (of ",
        " to ",
        "held on ",
    ),
    *(
        "20 May 2020",
        "---",
        "|",
        "yes",
        "# ",
        "- ",
        "1. ",
        "#",
        "\\",
        "(",
        ")",
        ";",
        ":",
        " ",
        "\n",
        "`",
        "*",
        "_",
    ),
    *(
        '"',
        "'",
        "<b>",
        "&amp;",
        "~~",
        "[x](y)",
        "\u202e",
        "\u200d",
        "\U000e0041",
        "👩\u200d🚒",
        "שלום",
        "\0",
        "\x85",
    ),
]
"""What stands between the facts in a record, and what may be taken for something else."""


def _retold(item: Any, words: Iterator[str]) -> Any:
    """The item, its strings replaced where any string can stand."""
    if isinstance(item, tuple):
        return tuple(_retold(part, words) for part in item)
    if not attrs.has(type(item)) or not type(item).__module__.startswith("coopmodel.model"):
        return item
    fixed = {"sha256", "country"} | ({"code"} if getattr(item, "kind", None) is PartyKind.STATE else set())
    changes = {}
    for field in attrs.fields(type(item)):
        value = getattr(item, field.name)
        is_word = isinstance(value, str) and field.name not in fixed
        changes[field.name] = next(words) if is_word else _retold(value, words)
    return attrs.evolve(item, **changes)


def _in_these_words(report: Report, words: list[str]) -> Report:
    retold: Report = _retold(bare(report), itertools.cycle(words))
    return retold


TEXTS = st.lists(st.sampled_from(WORDS), min_size=1, max_size=4).map("".join).map(str.strip).filter(bool)
REPORTS = st.builds(_in_these_words, reports(), st.lists(TEXTS, min_size=1, max_size=6))
"""Reports whose strings are words of the record's own grammar."""


def _refusal(text: str) -> RecordError | None:
    """The error with which a text is refused; None if it is read."""
    try:
        parse_record(text)
    except RecordError as error:
        return error
    return None


@given(reports())
def test_a_record_gives_the_report_back(report: Report) -> None:
    text = render(report)
    again = parse_record(text)
    assert again == bare(report)
    assert render(again) == text


@given(REPORTS)
def test_words_of_the_grammar_are_as_good_as_others(report: Report) -> None:
    assert parse_record(render(report)) == report


@given(reports())
def test_a_record_has_no_control_or_direction_mark(report: Report) -> None:
    text = render(report).replace("\n", "")
    assert not any(ord(char) < 32 or char in "\x7f\x85\u200f\u2028\u202e\u2066\ufeff" for char in text)


@given(reports(), st.sampled_from(["\n", "\r\n", "\r"]), st.sampled_from(["", " ", "\t", " \t "]))
def test_line_ends_and_blanks_do_not_matter(report: Report, end: str, blanks: str) -> None:
    lines = render(report).split("\n")
    typed = "\ufeff" + f"{blanks}{end}{end}".join(blanks + line for line in lines)
    assert parse_record(typed) == bare(report)


@given(REPORTS, st.floats(0, 1), st.integers(0, 20), st.sampled_from(["", *WORDS]))
def test_a_damaged_record_is_read_or_refused_with_its_place(
    report: Report, place: float, length: int, word: str
) -> None:
    text = render(report)
    start = int(place * len(text))
    damaged = text[:start] + word + text[start + length :]
    error = _refusal(damaged)
    if error is not None:
        lines = damaged.removeprefix("\ufeff").replace("\r\n", "\n").replace("\r", "\n").split("\n")
        assert lines[error.line - 1] == error.text
        assert 1 <= error.column <= len(error.text) + 1


@given(st.text())
def test_any_text_is_read_or_refused(text: str) -> None:
    error = _refusal(text)
    if error is not None:
        assert str(error).startswith(f"line {error.line}, column {error.column}: {error.why}\n")


def test_a_party_of_each_kind_keeps_it() -> None:
    for kind, code, name in itertools.product(
        PartyKind, ("GE", "ge", "Georgia", "X", "nobody", "state GE"), (None, "Georgia", "Chad", "X")
    ):
        if kind is PartyKind.STATE and code != "GE":
            continue
        party = Party(code=code, name=name, kind=kind)
        report = Report(meetings=(Meeting(organizers=(party,)),))
        assert parse_record(render(report)) == report
