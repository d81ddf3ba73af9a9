from __future__ import annotations

import pytest

from coopmodel import Capacity, Delegation, Party, PartyKind, Person

NO_CODE = "is no ISO 3166-1 alpha-2 code (nor XK, Kosovo)"


@pytest.mark.parametrize("code", ["EL", "UK", "kz", "KAZ", "Kazakhstan", "ZZ", "К"])
def test_a_state_has_a_code_of_iso_3166_1(code, refused):
    assert refused(Party, code=code, kind=PartyKind.STATE) == f"Party.code: {code!r} {NO_CODE}"
    assert Party(code=code, kind=PartyKind.ORGANIZATION).code == code


@pytest.mark.parametrize("code", ["KZ", "GB", "GR", "XK", "PS", "TW"])
def test_codes_of_states(code):
    assert Party(code=code, kind=PartyKind.STATE).name is None


def test_a_kind_is_needed_and_is_none_of_its_names(refused):
    with pytest.raises(TypeError, match="kind"):
        Party(code="KZ")
    message = refused(Party, code="KZ", kind="state")
    assert message == "Party.kind: 'state' is no PartyKind; there are STATE, ORGANIZATION"


@pytest.mark.parametrize(
    "known",
    [
        {"name": "Anna Kalna"},
        {"role": "Judge"},
        {"body": "Supreme Court"},
        {"party": Party(code="LV", kind=PartyKind.STATE)},
    ],
)
def test_a_person_of_whom_one_thing_is_known(known):
    (name,) = known
    assert getattr(Person(**known), name) == known[name]


def test_a_person_of_whom_nothing_is_known(refused):
    message = "Person.name: None and role, party and body are None too: nothing is known"
    assert refused(Person) == message


def test_a_delegation_of_which_all_is_known():
    party = Party(code="LV", name="Latvia", kind=PartyKind.STATE)
    head, member = Person(name="Anna Kalna", party=party), Person(role="Judge", party=party)
    delegation = Delegation(
        party=party, body="Customs", capacity=Capacity.GUEST, head=head, members=(member,)
    )
    assert (delegation.head, delegation.members, delegation.body) == (head, (member,), "Customs")
    assert len({delegation, Delegation(party=party)}) == 2
