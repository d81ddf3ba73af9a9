"""The strategies reach every field and every value, and shrink to what is simple."""

from __future__ import annotations

import enum
import typing

import attrs
import pytest
from hypothesis import Phase, find, given, settings

import coopmodel
from coopmodel import (
    DatePrecision,
    IntervalEnd,
    Meeting,
    ModelError,
    PartialDate,
    Report,
    Span,
    Topic,
)
from coopmodel.testing import (
    date_intervals,
    evidence,
    for_class,
    json_objects,
    partial_dates,
    report_texts,
    reports,
    strings,
)

PUBLIC = [getattr(coopmodel, name) for name in coopmodel.__all__]
MODEL = [
    kind
    for kind in PUBLIC
    if isinstance(kind, type)
    and attrs.has(kind)
    and kind.__module__.startswith(("coopmodel.model", "coopmodel.values"))
]
ENUMS = [kind for kind in PUBLIC if isinstance(kind, type) and issubclass(kind, enum.Enum)]
FIELDS = [(cls, name) for cls in MODEL if cls is not PartialDate for name in attrs.fields_dict(cls)]


def found(strategy, condition, *phases):
    """A value that fulfils a condition; an error where the strategy makes none."""
    phases = [Phase.generate, *phases]
    return find(strategy, condition, settings=settings(max_examples=2000, database=None, phases=phases))


@pytest.mark.parametrize("cls", MODEL, ids=lambda cls: cls.__name__)
def test_there_is_a_strategy_for_each_class(cls):
    assert type(found(for_class(cls), lambda made: True)) is cls  # noqa: ARG005


@pytest.mark.parametrize("kind", ENUMS, ids=lambda kind: kind.__name__)
def test_there_is_a_strategy_for_each_enumeration(kind):
    for member in kind:
        assert found(for_class(kind), lambda made, member=member: made is member) is member


@pytest.mark.parametrize("cls", [int, str, "Meeting", None, [], ModelError])
def test_what_is_no_class_of_the_model(cls):
    with pytest.raises(ModelError, match="is no class of the model"):
        for_class(cls)


@pytest.mark.hypothesis
@pytest.mark.parametrize(("cls", "name"), FIELDS, ids=lambda value: getattr(value, "__name__", value))
def test_every_field_is_reached(cls, name):
    empty = {None, (), "", 0}
    field = attrs.fields_dict(cls)[name]

    def is_filled(made):
        value = getattr(made, name)
        return value != {} and (isinstance(value, dict) or value not in empty) and value != field.default

    found(for_class(cls), is_filled)
    hint = typing.get_type_hints(cls)[name]
    if type(None) in typing.get_args(hint):
        found(for_class(cls), lambda made: getattr(made, name) is None)
    if typing.get_origin(hint) is tuple:
        found(for_class(cls), lambda made: getattr(made, name) == ())
        found(for_class(cls), lambda made: len(getattr(made, name)) > 1)


@pytest.mark.parametrize("precision", DatePrecision)
def test_dates_of_every_precision(precision):
    found(partial_dates(), lambda date: date.precision is precision)


@pytest.mark.hypothesis
@pytest.mark.parametrize(
    "form",
    [
        "?",
        "~",
        "%",
        "XX-XX",
        "-XX",
        "0X",
        "00XX",
        "0001",
        "9999",
        "-02-29",
        "-12-31",
        *(f"-{n}" for n in range(21, 42)),
    ],
)
def test_dates_of_every_form(form):
    found(partial_dates(), lambda date: form in str(date))


@pytest.mark.parametrize("end", IntervalEnd)
def test_intervals_with_every_end(end):
    found(date_intervals(), lambda interval: interval.start is end and isinstance(interval.end, PartialDate))
    found(date_intervals(), lambda interval: interval.end is end and isinstance(interval.start, PartialDate))
    found(date_intervals(), lambda interval: isinstance(interval.start, IntervalEnd) and interval.end is end)


@pytest.mark.parametrize(
    "character",
    [
        "\0",
        "\n",
        "\r",
        "\u2028",
        "|",
        "\\",
        "#",
        "-",
        '"',
        "<",
        "\u202e",
        "\ufeff",
        "א",
        "👩",
        "\u0301",
        "\ud7ff",
    ],
)
def test_strings_hold_hard_characters(character):
    found(
        strings(),
        lambda text: character in text if character != "\ud7ff" else any(c > "\uffff" for c in text),
    )


@pytest.mark.parametrize("kind", [dict, list, str, int, float, bool, type(None)])
def test_a_user_s_own_values_of_every_kind(kind):
    found(json_objects(), lambda extra: any(type(value) is kind for value in extra.values()))


def test_spans_and_evidence_at_the_far_end():
    found(for_class(Span), lambda span: span.end > 2**62)
    found(evidence(), lambda one: one.span.start > 2**62)
    found(evidence(), lambda one: one.quote != one.quote.strip())


@pytest.mark.parametrize(
    "part", ["| Milestone |", "\n- ", "1. ", "|||||", "---\ntitle", "ADVERTISEMENT", "INTERPOL"]
)
def test_texts_with_every_part(part):
    found(report_texts(), lambda text: part in text)


@given(report_texts())
def test_texts_can_be_written(text):
    assert text.encode().decode() == text
    assert text.endswith("\n")


@pytest.mark.hypothesis
def test_a_failing_example_is_small():
    report = found(
        reports(), lambda report: any(i.topics for m in report.meetings for i in m.agenda), Phase.shrink
    )
    ((item,),) = (meeting.agenda for meeting in report.meetings)
    assert item.topics == (Topic.TERRORISM,)
    assert report == Report(meetings=(Meeting(agenda=(item,)),))
