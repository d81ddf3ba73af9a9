"""What the tests of this folder share."""

from __future__ import annotations

import pytest

from coopmodel import parse


@pytest.fixture
def people():
    """Who took part in a text, in words."""
    return _people


def _people(text):
    """Who took part by name, each with the party and, for a head, a mark."""
    delegations = parse(text).meeting.delegations
    told = [f"{one.head.name} {one.party.code}!" for one in delegations if one.head and one.head.name]
    told += [
        f"{person.name} {one.party.code}" for one in delegations for person in one.members if person.name
    ]
    return sorted(told)
