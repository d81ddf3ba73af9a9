"""The delegations of a meeting in a record, and back."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any

from coopmodel.formats._record_parties import read_party, read_person, write_party, write_person
from coopmodel.formats._record_text import Piece, escaped, made
from coopmodel.formats._record_words import in_words, nearest, read_word, word
from coopmodel.model.parties import Capacity, Delegation, Party

__all__ = ["read_delegation", "write_delegations"]

_PARTS = {"participating as": "capacity", "represented by": "body", "headed by": "head"}
_PART = re.compile(rf"(?i)({'|'.join(_PARTS)})[ \t]")
_FIRST = re.compile(r"(?i)from[ \t]")
_WITH = re.compile(r"(?i)with[ \t]")


def write_delegations(delegations: Iterable[Delegation]) -> list[str]:
    """The lines of the list."""
    return [f"- {_write_delegation(delegation)}" for delegation in delegations]


def _write_delegation(delegation: Delegation) -> str:
    words = [f"from {write_party(delegation.party)}"]
    if delegation.capacity is not None:
        words.append(f"participating as {word(delegation.capacity)}")
    if delegation.body is not None:
        words.append(f"represented by {escaped(delegation.body, ',;')}")
    if delegation.head is not None:
        words.append(f"headed by {write_person(delegation.head, delegation.party)}")
    members = [f"with {write_person(member, delegation.party)}" for member in delegation.members]
    return "; ".join([", ".join(words), *members])


def read_delegation(piece: Piece) -> Delegation:
    """The delegation that an item of the list holds.

    Raises:
        RecordError: It holds none.
    """
    if not _FIRST.match(piece.raw):
        piece.fail("expected 'from' and a party, as in 'from Georgia (GE), headed by Anna Kalna, Minister'")
    first, *others = piece.behind(len("from ")).split(";")
    named, rest = first.cut(",")
    party = read_party(named)
    values = {"party": party} | _read_parts(rest, party)
    members = []
    for other in others:
        if not _WITH.match(other.raw):
            other.fail("expected 'with' and a member of the delegation; within a name ';' is written '\\;'")
        members.append(read_person(other.behind(len("with ")), party))
    return made(Delegation, values | {"members": tuple(members)}, piece)


def _read_parts(rest: Piece | None, party: Party) -> dict[str, Any]:
    """What stands behind the party between commas; the head comes last and may have commas in it."""
    values: dict[str, Any] = {}
    while rest is not None:
        match = _PART.match(rest.raw)
        key = match[1].casefold() if match else ""
        if match is None or _PARTS[key] in values:
            near = "" if match else nearest(" ".join(rest.raw.split(None, 2)[:2]), _PARTS)
            rest.fail("expected " + in_words(f"'{part}'" for part in _PARTS) + ", each once" + near)
        value = rest.behind(match.end())
        if key == "headed by":
            return values | {"head": read_person(value, party)}
        value, rest = value.cut(",")
        if key == "participating as":
            values["capacity"] = read_word(value, Capacity, "capacity")
        else:
            values["body"] = value.text("a ministry, agency or organ")
    return values
