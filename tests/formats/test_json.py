"""JSON: what is left out, and what is said of each thing that can be wrong."""

from __future__ import annotations

import collections
import enum
import io
import json

import pytest

from coopmodel.errors import JsonError, ModelError
from coopmodel.formats.json import dump, dumps, from_dict, load, loads, to_dict
from coopmodel.model.agenda import AgendaItem
from coopmodel.model.evidence import Evidence
from coopmodel.model.meetings import Meeting, MeetingStatus
from coopmodel.model.parties import Party, PartyKind, Person
from coopmodel.model.places import Place
from coopmodel.model.reports import Diagnostic, Report, Severity
from coopmodel.model.topics import Topic
from coopmodel.values.dates import DateInterval, PartialDate
from coopmodel.values.recurrence import Recurrence
from coopmodel.values.span import Span


def test_keys_stand_in_the_order_of_the_fields_and_nothing_empty_is_written():
    meeting = Meeting(
        id="a",
        status=MeetingStatus.HELD,
        place=Place(city="Évora"),
        agenda=(AgendaItem(title="x", topics=(Topic.CYBERCRIME,)),),
        name="n",
    )
    assert dumps(meeting) == (
        '{"id":"a","name":"n","status":"held","place":{"city":"Évora"},'
        '"agenda":[{"title":"x","topics":["cybercrime"]}]}'
    )
    assert dumps(Party(kind=PartyKind.STATE, name="Armenia", code="AM")) == (
        '{"code":"AM","name":"Armenia","kind":"state"}'
    )
    assert dumps(Report()) == '{"format":"coopmodel/1"}'
    assert dumps(Diagnostic(code="c", message="m", severity=Severity.WARNING)) == '{"code":"c","message":"m"}'


def test_dates_recurrences_and_members_are_strings():
    assert dumps(PartialDate.parse("2024-07?")) == '"2024-07?"'
    assert loads('"2024/.."', DateInterval) == DateInterval.parse("2024/..")
    assert from_dict("FREQ=DAILY", Recurrence) == Recurrence.parse("FREQ=DAILY")
    assert loads('"held"', MeetingStatus) is MeetingStatus.HELD
    assert dumps(MeetingStatus.HELD) == '"held"'


def test_files():
    file = io.StringIO()
    dump(Span(start=1, end=2), file, indent=1)
    assert file.getvalue() == '{\n "start": 1,\n "end": 2\n}\n'
    assert load(io.BytesIO(file.getvalue().encode()), Span) == Span(start=1, end=2)


def test_null_is_nothing_where_a_field_can_hold_nothing():
    assert loads('{"name": "a", "role": null}', Person) == Person(name="a")


def test_only_classes_of_the_model_are_read_and_written():
    for refused in (
        lambda: loads("1", int),
        lambda: from_dict({}, dict),
        lambda: loads("1", 5),
        lambda: to_dict(5),
    ):
        with pytest.raises(ModelError, match="is no class of the model"):
            refused()


def test_own_values_are_checked_again_when_they_are_written():
    report = Report(extra={"a": [1]})
    report.extra["a"].append(float("nan"))
    with pytest.raises(ModelError, match=r"Report.extra\['a'\]\[1\]: nan is no JSON number"):
        dumps(report)


def test_data_and_record_share_nothing_that_can_change():
    data = {"extra": {"a": [1]}}
    report = from_dict(data, Report)
    data["extra"]["a"].append(2)
    to_dict(report)["extra"]["a"].append(3)
    assert report.extra == {"a": [1]}


def test_dicts_with_their_own_classes_are_plain_when_read():
    data = collections.OrderedDict(extra=collections.OrderedDict(a=1))
    assert type(from_dict(data, Report).extra) is dict
    data["extra"]["b"] = float("nan")
    with pytest.raises(JsonError, match="is no JSON number"):
        from_dict(data, Report)


@pytest.mark.parametrize("value", [enum.IntEnum("N", "A").A, (1,), {1: 2}, {1}, 2**63, float("inf"), object])
def test_what_is_no_json_is_refused_in_own_values(value):
    with pytest.raises(ModelError, match="extra"):
        Report(extra={"a": value})


def test_own_values_are_nested_at_most_a_hundred_deep():
    deep = []
    for _ in range(98):
        deep = [deep]
    assert loads(dumps(Report(extra={"a": deep}))).extra == {"a": deep}
    for _ in range(100):
        deep = [deep]
    text = json.dumps({"extra": {"a": deep}})
    with pytest.raises(JsonError, match=r"is nested more than 100 deep @ \$\.extra"):
        loads(text)


def test_a_canonical_text_has_no_indent():
    with pytest.raises(ModelError, match="no indent"):
        dumps(Report(), indent=1, canonical=True)


def test_a_colon_that_is_written_as_an_escape_is_read():
    text = '{"span":{"start":0,"end":1},"quote":"\\u003A","field":"f","rule":"r"}'
    assert loads(text, Evidence).quote == ":"
    with pytest.raises(JsonError, match=r"the key 'rule' is given more than once @ \$\.rule"):
        loads(text[:-1] + ',"rule":"r"}', Evidence)
