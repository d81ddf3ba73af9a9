"""The rules of all fields: what breaks them is refused, and class, field and value are named."""

from __future__ import annotations

import enum
import math
import typing

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import coopmodel
from coopmodel import (
    AgendaItem,
    Delegation,
    Diagnostic,
    Evidence,
    Initiative,
    Meeting,
    Milestone,
    Party,
    PartyKind,
    Person,
    Place,
    Report,
    Source,
    Span,
    Statement,
)
from coopmodel.testing import for_class, json_objects, strings

KZ = Party(code="KZ", kind=PartyKind.STATE)
LEAST = {
    AgendaItem: {"title": "drugs"},
    Delegation: {"party": KZ},
    Diagnostic: {"code": "no-fact", "message": "nothing"},
    Evidence: {"span": Span(start=0, end=1), "quote": "a", "field": "start", "rule": "dated"},
    Initiative: {"name": "plan"},
    Meeting: {},
    Milestone: {"name": "launch"},
    Party: {"code": "KZ", "kind": PartyKind.STATE},
    Person: {"name": "Anna Kalna"},
    Place: {"city": "Riga"},
    Report: {},
    Source: {},
    Statement: {"summary": "thanks"},
}


class Field(typing.NamedTuple):
    cls: type
    name: str
    kind: typing.Any
    """The class of the value, or of each of the values of a tuple."""
    is_optional: bool
    is_tuple: bool

    def __str__(self):
        return f"{self.cls.__name__}.{self.name}"


def fields_of(cls):
    for name, hint in typing.get_type_hints(cls).items():
        args = typing.get_args(hint)
        is_optional, is_tuple = type(None) in args, typing.get_origin(hint) is tuple
        kind = args[0] if is_optional or is_tuple else hint
        yield Field(cls, name, typing.get_origin(kind) or kind, is_optional, is_tuple)


FIELDS = [field for cls in LEAST for field in fields_of(cls)]
STRINGS = [f for f in FIELDS if f.kind is str]
TEXTS = [f for f in STRINGS if str(f) != "Evidence.quote"]
TUPLES = [f for f in FIELDS if f.is_tuple]
SINGLE = [f for f in FIELDS if not f.is_tuple and f.kind not in {str, int, dict}]


def each(fields):
    return pytest.mark.parametrize("field", fields, ids=str)


def made(field, value):
    return field.cls(**{**LEAST[field.cls], field.name: value})


def test_the_table_has_every_class_of_the_model():
    public = {getattr(coopmodel, name) for name in coopmodel.__all__}
    model = {c for c in public if attrs.has(c) and c.__module__.startswith("coopmodel.model.")}
    assert set(LEAST) == model
    assert {cls(**values) for cls, values in LEAST.items()}


@each(FIELDS)
def test_every_field_has_a_rule(field):
    assert attrs.fields_dict(field.cls)[field.name].validator is not None


@each(STRINGS)
@pytest.mark.parametrize(
    ("value", "why"),
    [
        (5, "is not a string"),
        (b"a", "is not a string"),
        (["a"], "is not a string"),
        ("\ud800", "holds half of a surrogate pair, which is no character"),
        ("a\udfffb", "holds half of a surrogate pair, which is no character"),
    ],
)
def test_a_string_is_one_that_can_be_written(field, value, why, refused):
    assert refused(made, field, value) == f"{field}: {value!r} {why}"


@each([f for f in STRINGS if f.name != "id"])
def test_a_string_is_not_empty(field, refused):
    assert refused(made, field, "") == f"{field}: '' is empty; leave the field out instead"


@each(TEXTS)
@pytest.mark.parametrize("value", [" a", "a ", "\ta", "a\n", "\u00a0a", "a\u2028", " ", "\x1fa"])
def test_a_text_has_no_blanks_around_it(field, value, refused):
    assert refused(made, field, value) == f"{field}: {value!r} has blanks around it"


def test_a_quote_may_have_blanks_around_it():
    field = next(f for f in STRINGS if str(f) == "Evidence.quote")
    assert made(field, " ").quote == " "


@each([f for f in FIELDS if f.is_optional])
def test_what_is_not_known_is_none(field):
    known = {"Person.name": {"role": "Judge"}, "Place.city": {"venue": "Town Hall"}}.get(str(field), {})
    assert getattr(field.cls(**{**LEAST[field.cls], **known, field.name: None}), field.name) is None


@each([f for f in FIELDS if not f.is_optional and f.name != "extra"])
def test_what_must_be_known_is_not_none(field, refused):
    assert refused(made, field, None).startswith(f"{field}: None ")


@each(TUPLES)
def test_several_values_are_a_tuple(field, refused):
    assert refused(made, field, []) == f"{field}: [] is no tuple of {field.kind.__name__}"


@each(TUPLES)
def test_each_of_several_values_is_of_its_class(field, refused):
    assert refused(made, field, (5,)) == f"{field}[0]: 5 is no {field.kind.__name__}"
    good = LEAST[field.cls].get(field.name, ())
    assert refused(made, field, (*good, "a")) == f"{field}[{len(good)}]: 'a' is no {field.kind.__name__}"


@each(SINGLE)
def test_a_value_is_of_its_class(field, refused):
    message = refused(made, field, "nothing of the kind")
    assert message.startswith(f"{field}: 'nothing of the kind' is no {field.kind.__name__}")
    if issubclass(field.kind, enum.Enum):
        assert message.endswith(f"; there are {', '.join(member.name for member in field.kind)}")


@pytest.mark.parametrize(("cls", "name", "low"), [(AgendaItem, "number", 0), (Meeting, "ordinal", 1)])
def test_a_whole_number_is_in_its_range(cls, name, low, refused):
    field = next(f for f in FIELDS if (f.cls, f.name) == (cls, name))
    for value in (low, 2**63 - 1):
        assert getattr(made(field, value), name) == value
    for value in (low - 1, 2**63, True, 1.0, "1"):
        assert refused(made, field, value) == f"{field}: {value!r} is not a whole number of {low} or more"
    assert refused(made, field, 10**5000).startswith(f"{field}: <int> is not")


@given(st.text())
def test_a_text_is_accepted_if_it_is_not_empty_and_not_padded(text):
    if text and text == text.strip():
        assert Milestone(name=text).name == text
        return
    with pytest.raises(coopmodel.ModelError, match=r"^Milestone\.name: "):
        Milestone(name=text)


@given(strings(), json_objects())
def test_what_the_strategies_make_is_accepted(text, extra):
    assert Meeting(name=text, extra=extra).extra == extra


# A user's own values


def nested(depth):
    value = []
    for _ in range(depth - 1):
        value = [value]
    return value


@pytest.mark.parametrize("cls", [Meeting, Initiative, Report])
@pytest.mark.parametrize(
    ("extra", "place", "why"),
    [
        ([], "extra", "[] is no dict of JSON values"),
        (None, "extra", "None is no dict of JSON values"),
        ({1: "a"}, "extra", "{1: 'a'} has a key that is no string"),
        ({"a": {None: 1}}, "extra['a']", "{None: 1} has a key that is no string"),
        ({"\ud800": 1}, "extra", "{'\\ud800': 1} has a key that is no string"),
        ({"a": "\ud800"}, "extra['a']", "'\\ud800' holds half of a surrogate pair, which is no character"),
        (
            {"a": [1, (2,)]},
            "extra['a'][1]",
            "(2,) is no JSON value (None, bool, int, float, str, list or dict)",
        ),
        ({"a": b""}, "extra['a']", "b'' is no JSON value (None, bool, int, float, str, list or dict)"),
        ({"a": [{"b": 2**63}]}, "extra['a'][0]['b']", "9223372036854775808 does not fit in 64 bits"),
        ({"a": -(2**63) - 1}, "extra['a']", "-9223372036854775809 does not fit in 64 bits"),
        ({"a": math.nan}, "extra['a']", "nan is no JSON number"),
        ({"a": -math.inf}, "extra['a']", "-inf is no JSON number"),
    ],
)
def test_extra_holds_json_values(cls, extra, place, why, refused):
    assert refused(cls, **{**LEAST[cls], "extra": extra}) == f"{cls.__name__}.{place}: {why}"


@pytest.mark.parametrize(
    "value", [None, True, 0, -(2**63), 2**63 - 1, 1e308, -0.0, "", " a ", [], {}, {"": [[]]}]
)
def test_extra_holds_any_json_value(value):
    assert Report(extra={"a": value}).extra == {"a": value}


def test_extra_is_not_nested_without_end(refused):
    assert Report(extra={"a": nested(100)})
    message = refused(Report, extra={"a": nested(101)})
    assert message == f"Report.extra['a']{'[0]' * 100}: [] is nested more than 100 deep"
    assert refused(Report, extra={"a": nested(100_000)}).endswith(": <list> is nested more than 100 deep")
    endless = {}
    endless["a"] = endless
    assert "is nested more than 100 deep" in refused(Report, extra=endless)


def test_a_long_value_is_cut_in_the_message(refused):
    assert refused(Meeting, name="a " * 1000) == f"Meeting.name: '{'a ' * 38}... has blanks around it"


# Evolving


@pytest.mark.hypothesis
@pytest.mark.parametrize("cls", LEAST)
def test_every_object_evolves_and_stays_checked(cls, refused):
    @given(for_class(cls), for_class(cls))
    def check(one, other):
        assert attrs.evolve(one) == one
        given_fields = {f.name: getattr(other, f.name) for f in attrs.fields(cls)}
        assert attrs.evolve(one, **given_fields) == other
        for name in given_fields:
            with pytest.raises((attrs.exceptions.FrozenInstanceError, AttributeError)):
                setattr(one, name, None)
        assert hash(one) == hash(attrs.evolve(one))

    check()
    name = next(iter(attrs.fields_dict(cls)))
    assert refused(attrs.evolve, cls(**LEAST[cls]), **{name: 5}).startswith(f"{cls.__name__}.{name}: 5 ")


@pytest.mark.parametrize("cls", LEAST)
def test_objects_are_slotted_and_take_keywords_only(cls):
    made_of_least = cls(**LEAST[cls])
    assert not hasattr(made_of_least, "__dict__")
    with pytest.raises(TypeError):
        cls("a")
