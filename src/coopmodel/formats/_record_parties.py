"""States, bodies, places and people in the words of a record, and back."""

from __future__ import annotations

from typing import Any

from coopmodel.formats._record_states import IS_TAKEN, STATES
from coopmodel.formats._record_text import Piece, disguised, escaped, made
from coopmodel.formats._record_words import nearest
from coopmodel.model.parties import Party, PartyKind, Person
from coopmodel.model.places import Place
from coopmodel.values.shown import shown

__all__ = ["read_party", "read_person", "read_place", "write_party", "write_person", "write_place"]

_CODES = {name: code for code, name in STATES.items()}
_KINDS = {f"{kind.value} ": kind for kind in PartyKind}
_NAMELESS = "somebody"
_NOBODY = "nobody"
_ARTICLE = "the"
_STATE = "a state, such as 'Georgia (GE)'"


def write_party(party: Party) -> str:
    """A party as its name with its code behind it, or as its code.

    What kind it is need not be said, but of a body that is called like a state, or a state like another.

    >>> write_party(Party(code="GE", name="Georgia", kind=PartyKind.STATE))
    'Georgia (GE)'
    >>> write_party(Party(code="CHAD", kind=PartyKind.ORGANIZATION))
    'organization CHAD'
    """
    kind = "" if _kind(party.name, party.code) is party.kind else f"{party.kind.value} "
    code = kind + escaped(party.code, "(),;")
    return code if party.name is None else f"{escaped(party.name, '(),;')} ({code})"


def _kind(name: str | None, code: str) -> PartyKind | None:
    """The kind of party that a name and a code tell; None if they leave it open."""
    if code in STATES:
        return PartyKind.STATE if _CODES.get(name or "", code) == code else None
    is_open = code.casefold() in IS_TAKEN or code == _NOBODY or name in _CODES
    is_open |= code.startswith(tuple(_KINDS))
    return None if is_open else PartyKind.ORGANIZATION


def read_party(piece: Piece) -> Party:
    """The party that a piece holds.

    Raises:
        RecordError: It holds none, or leaves open which.
    """
    for mark in piece.marks("[,;]"):
        piece.fail(
            f"{mark[0]!r} cannot stand here; within a name it is written '\\{mark[0]}'", _at(piece, mark)
        )
    outside, inside = _brackets(piece)
    if inside is None and outside.raw in _CODES:
        return Party(code=_CODES[outside.raw], name=outside.raw, kind=PartyKind.STATE)
    name = None if inside is None else outside.text("the party's name before its code")
    coded = outside if inside is None else inside
    stated = next((mark for mark in _KINDS if coded.raw.startswith(mark)), "")
    code = coded.behind(len(stated)).text("a party, such as 'Georgia (GE)' or 'INTERPOL'")
    kind = _KINDS[stated] if stated else _kind(name, code)
    if kind is None:
        coded.fail(
            f"{shown(code)} may be a state or a body: expected a state, such as 'Georgia (GE)', "
            f"or 'organization {coded.raw}'"
        )
    return made(Party, {"code": code, "name": name, "kind": kind}, coded.behind(len(stated)))


def _at(piece: Piece, mark: Any) -> int:
    return piece.start + int(mark.start())


def _brackets(piece: Piece) -> tuple[Piece, Piece | None]:
    """What is before the brackets at the end of a piece, and what is in them; None if there are none."""
    groups = _groups(piece)
    if not groups:
        return piece, None
    first = groups[0]
    _require_nothing(piece.part(first.end + 1, piece.end))
    return piece.part(piece.start, first.start - 1), first.behind(0)


def _groups(piece: Piece) -> list[Piece]:
    """What stands in the brackets of a piece, without the brackets in these.

    The blanks inside brackets belong to what stands there, so that its ends tell where the brackets are.
    """
    groups: list[Piece] = []
    depth = opened = 0
    for mark in piece.marks("[()]"):
        at = _at(piece, mark)
        depth += 1 if mark[0] == "(" else -1
        if depth < 0:
            piece.fail("there is no '(' before this; within a name it is written '\\)'", at)
        if mark[0] == "(" and depth == 1:
            opened = at
        if depth == 0:
            groups.append(Piece(piece.line, piece.number, opened + 1, at))
    if depth:
        piece.fail("there is no ')' behind this; within a name it is written '\\('", opened)
    return groups


def write_place(place: Place) -> str:
    """City and state of a place of which one at least is known.

    >>> write_place(Place(city="Tbilisi", country="GE")), write_place(Place(country="TN"))
    ('Tbilisi, Georgia (GE)', 'Tunisia (TN)')
    """
    state = f"{escaped(STATES[place.country], '()')} ({place.country})" if place.country else ""
    if place.city is None:
        return state
    if state:
        return f"{escaped(place.city, '(),')}, {state}"
    write = disguised if place.city.casefold() in IS_TAKEN else escaped
    return write(place.city, "(),")


def read_place(piece: Piece) -> dict[str, str]:
    """City and country of the place that a piece holds.

    Raises:
        RecordError: It holds none, or a state that is none.
    """
    city, state = piece.cut(",")
    if state is not None:
        return {"city": _plain(city, "a city"), "country": _read_state(state)}
    if _groups(piece) or piece.raw.casefold() in IS_TAKEN:
        return {"country": _read_state(piece)}
    return {"city": city.text(f"a city, or {_STATE}")}


def _read_state(piece: Piece) -> str:
    outside, inside = _brackets(piece)
    name = outside.text(_STATE)
    code = _CODES.get(name, name) if inside is None else inside.text("its code")
    if code not in STATES:
        near = nearest(name, [*_CODES, *STATES])
        (inside or outside).fail(f"{shown(code)} is no state: expected {_STATE}{near}")
    if inside is not None and name != STATES[code]:
        piece.fail(f"{code} is the code of {STATES[code]}, not of {shown(name)}")
    return code


def write_person(person: Person, party: Party | None = None) -> str:
    """A person; the party is told unless it is the one that is given.

    >>> write_person(Person(name="Anna Kalna", role="Minister", body="Ministry of Justice"))
    'Anna Kalna, Minister (of Ministry of Justice)'
    >>> write_person(Person(role="Deputy Minister", party=Party(code="LV", kind=PartyKind.STATE)))
    'the Deputy Minister (for LV)'
    """
    words = [_write_who(person)]
    if person.body is not None:
        words.append(f"(of {escaped(person.body, '();')})")
    if person.party != party:
        words.append(f"(for {write_party(person.party) if person.party else _NOBODY})")
    return " ".join(words)


def _write_who(person: Person) -> str:
    role = "" if person.role is None else escaped(person.role, "();")
    if person.name is None:
        return f"{_ARTICLE} {role}" if role else _NAMELESS
    is_word = person.name == _NAMELESS or _begins_with_article(person.name)
    name = (disguised if is_word else escaped)(person.name, "(),;")
    return f"{name}, {role}" if role else name


def _begins_with_article(text: str) -> bool:
    return f"{text} "[: len(_ARTICLE) + 1].casefold() == f"{_ARTICLE} "


def read_person(piece: Piece, party: Party | None = None) -> Person:
    """The person whom a piece holds; `party` is hers or his if the piece tells none.

    Raises:
        RecordError: It holds nobody.
    """
    for mark in piece.marks(";"):
        piece.fail("';' cannot stand here; within a name it is written '\\;'", _at(piece, mark))
    groups = _groups(piece)
    end = groups[0].start - 1 if groups else piece.end
    values: dict[str, Any] = {"party": party} | _read_who(piece.part(piece.start, end))
    told: set[str] = set()
    for group in groups:
        _require_nothing(piece.part(end, group.start - 1))
        end = group.end + 1
        key = group.raw.partition(" ")[0]
        if key not in {"of", "for"} or key in told:
            group.fail(
                "expected '(of ...)' with a body or '(for ...)' with a party, each once; "
                "a bracket within a name is written '\\('"
            )
        told.add(key)
        inside = group.behind(len(key))
        if key == "of":
            values["body"] = _plain(inside, "the name of a body")
        else:
            values["party"] = None if inside.raw == _NOBODY else read_party(inside)
    _require_nothing(piece.part(end, piece.end))
    return made(Person, values, piece)


def _require_nothing(piece: Piece) -> None:
    if piece.raw:
        piece.fail("expected nothing between or behind the brackets")


def _plain(piece: Piece, what: str) -> str:
    """The string of a piece that has no brackets but escaped ones."""
    for mark in piece.marks("[()]"):
        piece.fail(f"within a name a bracket is written '\\{mark[0]}'", _at(piece, mark))
    return piece.text(what)


def _read_who(piece: Piece) -> dict[str, str]:
    if piece.raw == _NAMELESS:
        return {}
    if _begins_with_article(piece.raw):
        return {"role": piece.behind(len(_ARTICLE)).text("a post or rank")}
    name, role = piece.cut(",")
    who = {"name": name.text("a person, such as 'Anna Kalna, Minister of Justice'")}
    return who if role is None else who | {"role": role.text("a post or rank")}
