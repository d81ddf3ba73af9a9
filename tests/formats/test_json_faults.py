"""What is said of each thing that can be wrong in JSON: everything, each with its place."""

from __future__ import annotations

import copy
import json

import pytest

from coopmodel.errors import FormatError, JsonError
from coopmodel.formats.json import from_dict, loads
from coopmodel.model.initiatives import Milestone
from coopmodel.model.meetings import MeetingStatus
from coopmodel.model.parties import Delegation, Person
from coopmodel.model.reports import Report, Source
from coopmodel.values.span import Span

HALF = "holds half of a surrogate pair, which is no character"
TOO_BIG = "does not fit in 64 bits"
NO_STATE = "is no ISO 3166-1 alpha-2 code (nor XK, Kosovo)"
NOTHING = "None and role, party and body are None too: nothing is known"


def faults(text, cls=Report):
    with pytest.raises(JsonError) as caught:
        loads(text, cls)
    return list(caught.value.faults)


def test_every_fault_is_told_with_its_place():
    text = """{"format": "coopmodel/1", "surce": 1, "meetings": [
        {"name": " a", "strat": "2024", "ordinal": 0, "start": "soon", "status": "hold",
         "start": "2024-02-30",
         "delegations": [{"party": {"code": "AM", "kind": "state"}}, 5,
                         {"party": {"code": "EL", "kind": "state"}, "members": {}, "head": {}}],
         "agenda": [{"number": "1"}],
         "evidence": [{"span": {"start": 4, "end": 2}, "quote": "", "rule": "r"}]},
        {"start": "2024", "end": "2023", "extra": {"x y": [1, NaN, 1e999, 12345678901234567890123]}}
    ]}"""
    assert faults(text) == [
        "the key 'start' is given more than once @ $.meetings[0].start",
        "NaN is no JSON number @ $.meetings[1].extra['x y'][1]",
        "'1e999' is beyond a double's range @ $.meetings[1].extra['x y'][2]",
        "'12345678901234567890123' does not fit in 64 bits @ $.meetings[1].extra['x y'][3]",
        "unknown key 'surce'; did you mean 'source'? @ $.surce",
        "unknown key 'strat'; did you mean 'start'? @ $.meetings[0].strat",
        "Meeting.name: ' a' has blanks around it @ $.meetings[0].name",
        "Meeting.ordinal: 0 is not a whole number of 1 or more @ $.meetings[0].ordinal",
        "'hold' is none of held, planned, cancelled; did you mean 'held'? @ $.meetings[0].status",
        "PartialDate.edtf: '2024-02-30': February 2024 has no day 30 @ $.meetings[0].start",
        "5 is not an object @ $.meetings[0].delegations[1]",
        f"Party.code: 'EL' {NO_STATE} @ $.meetings[0].delegations[2].party.code",
        f"Person.name: {NOTHING} @ $.meetings[0].delegations[2].head.name",
        "an object is not an array @ $.meetings[0].delegations[2].members",
        "the key 'title' is missing @ $.meetings[0].agenda[0].title",
        "'1' is not a whole number @ $.meetings[0].agenda[0].number",
        "Span.end: 2 is before Span.start (4) @ $.meetings[0].evidence[0].span.end",
        "'' is empty; leave the field out instead @ $.meetings[0].evidence[0].quote",
        "the key 'field' is missing @ $.meetings[0].evidence[0].field",
    ]


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("", "no JSON: Expecting value (line 1, column 1)"),
        ("{", "no JSON: Expecting property name enclosed in double quotes (line 1, column 2)"),
        ('{"source":\n {"title": "a', "no JSON: Unterminated string starting at (line 2, column 12)"),
        ("{} x", "no JSON: Extra data (line 1, column 4)"),
        ('{"a": "\t"}', "no JSON: Invalid control character at (line 1, column 8)"),
        ('{"a": 01}', "no JSON: Expecting ',' delimiter (line 1, column 8)"),
        ("\ufeff{}", "no JSON: it begins with a byte order mark; save it as UTF-8 without one"),
        ("{}".encode("utf-8-sig"), "no JSON: it begins with a byte order mark; save it as UTF-8 without one"),
        ("{}".encode("utf-16"), "no JSON: it is written in UTF-16; save it as UTF-8"),
        ("{}".encode("utf-16-be"), "no JSON: it is written in UTF-16-BE; save it as UTF-8"),
        ("{}".encode("utf-32-le"), "no JSON: it is written in UTF-32-LE; save it as UTF-8"),
        (b'{"a":"\xff"}', "no JSON: it is not UTF-8: invalid start byte (byte 6)"),
        (b'{"a":"\xed\xa0\x80"}', "no JSON: it is not UTF-8: invalid continuation byte (byte 6)"),
        ("[" * 100_000, "no JSON: it is nested too deep"),
        ('{"a":' * 100_000, "no JSON: it is nested too deep"),
        ("[" * 100_000 + "]" * 100_000, "no JSON: it is nested too deep"),
        ("[]", "an array is not an object @ $"),
        ("null", "None is not an object @ $"),
        ('{"meetings": null}', "None is not an array @ $.meetings"),
        ('{"source": null}', "None is not an object @ $.source"),
        ('{"format": "coopmodel/0"}', "'coopmodel/0' is no format; it is 'coopmodel/1' @ $.format"),
        ('{"format": 1}', "1 is no format; it is 'coopmodel/1' @ $.format"),
        ('{"extra": []}', "an array is not an object @ $.extra"),
        ('{"extra": {"a": "\\ud800"}}', f"Report.extra['a']: '\\ud800' {HALF} @ $.extra"),
        ('{"extra": {"\ud800": 1}}', "Report.extra: {'\\ud800': 1} has a key that is no string @ $.extra"),
        ('{"extra": {"a": 1, "a": 2, "a": 3}}', "the key 'a' is given more than once @ $.extra.a"),
        ('{"extra": {"a": -9223372036854775809}}', f"'-9223372036854775809' {TOO_BIG} @ $.extra.a"),
        ('{"extra": {"a": -Infinity}}', "-Infinity is no JSON number @ $.extra.a"),
        ('{"initiatives": [{"name":"a","recurrence":5}]}', "5 is not a string @ $.initiatives[0].recurrence"),
    ],
)  # fmt: skip
def test_each_wrong_text_gives_one_clear_fault(text, fault):
    assert faults(text) == [fault]


@pytest.mark.parametrize(
    ("text", "cls", "fault"),
    [
        ('{"start":1.0,"end":2}', Span, "1.0 is not a whole number @ $.start"),
        ('{"start":true,"end":2}', Span, "True is not a whole number @ $.start"),
        ('{"start":0,"end":9223372036854775808}', Span, f"'9223372036854775808' {TOO_BIG} @ $.end"),
        ('{"name":"a","done":0}', Milestone, "0 is not true or false @ $.done"),
        ('{"title":"\\ud83d"}', Source, f"Source.title: '\\ud83d' {HALF} @ $.title"),
        ('{"title":"\ud83d"}', Source, f"Source.title: '\\ud83d' {HALF} @ $.title"),
        ('"nearly"', MeetingStatus, "'nearly' is none of held, planned, cancelled @ $"),
        ("5", MeetingStatus, "5 is none of held, planned, cancelled @ $"),
        ('"a"', Person, "'a' is not an object @ $"),
        ('{"name":" a"}', Person, "Person.name: ' a' has blanks around it @ $.name"),
    ],
)  # fmt: skip
def test_each_wrong_value_gives_one_clear_fault(text, cls, fault):
    assert faults(text, cls) == [fault]


def test_a_fault_in_a_field_hides_none_in_another_record():
    data = {"party": {"code": "AM", "kind": "state"}, "members": [{}, {"name": ""}], "evidence": [{}]}
    with pytest.raises(JsonError) as caught:
        from_dict(data, Delegation)
    assert [fault.rpartition(" @ ")[2] for fault in caught.value.faults] == [
        "$.members[0].name",
        "$.members[1].name",
        *(f"$.evidence[0].{name}" for name in ("span", "quote", "field", "rule")),
    ]


def test_whole_numbers_of_python_are_bounded_too():
    with pytest.raises(JsonError, match=f"{2**63} {TOO_BIG} @ ..end"):
        from_dict({"start": 0, "end": 2**63}, Span)


def test_a_newer_format_says_what_to_upgrade():
    with pytest.raises(FormatError, match="python -m pip install --upgrade coopmodel"):
        loads('{"format": "coopmodel/2", "news": 1}')


def test_guesses_are_made_for_as_many_keys_as_a_person_reads():
    many = {f"tittle{number}": 1 for number in range(200)} | {"t" * 50: 1}
    said = faults(json.dumps({"source": many}))
    assert len(said) == 201
    assert sum("did you mean 'title'?" in fault for fault in said) == 100


def test_long_values_are_cut_off():
    (fault,) = faults(json.dumps({"x" * 10_000: 1}))
    assert len(fault) < 250


def test_errors_can_be_copied_and_so_sent_to_another_process():
    with pytest.raises(JsonError) as caught:
        loads("[]")
    again = copy.copy(caught.value)
    assert (str(again), again.faults) == (str(caught.value), caught.value.faults)
