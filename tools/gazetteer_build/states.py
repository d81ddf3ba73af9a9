"""States: states.toml with the names of ISO 3166-1 (pycountry) and of CLDR (babel)."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import attrs
import babel
import msgspec
import pycountry

from coopmodel.gazetteers.entries import Entry, EntryKind
from coopmodel.gazetteers.matching import plain
from coopmodel.gazetteers.rows import NameRow
from gazetteer_build.names import Claim, Names
from gazetteer_build.sources import ResourceError, Shared, State, read_tables
from gazetteer_build.spelling import Spelling, unaccented

__all__ = ["add_states"]

_KOSOVO = "XK"
_SHARED_KINDS = ("state", "adjective", "people")


def add_states(file: Path, names: Names, spelling: Spelling, capitals: dict[str, str]) -> list[NameRow]:
    """Enter the states, their adjectives and people.

    Args:
        file: states.toml.
        names: The table to enter them in.
        spelling: Spells a wording in every way.
        capitals: The name of each state's capital.

    Raises:
        ResourceError: A code is unknown or missing, or a wording stands for two things.
    """
    states, shared = _read(file)
    claims: list[Claim] = [
        (entry, [form for wording in wordings for form in spelling.of(wording)])
        for entry, wordings in _shared_claims(file.name, states, shared)
    ]
    taken = {form for _, forms in claims for form in forms}
    for code, state in states.items():
        seat = plain(unaccented(capitals.get(code, "")))
        for kind, wordings in _wordings(code, state):
            entry = Entry(kind=kind, code=code, name=state.name)
            forms = [form for wording in wordings for form in spelling.of(wording) if form not in taken]
            for capital in (True, False):
                mine = [form for form in forms if (kind is EntryKind.STATE and form == seat) is capital]
                claims.append((attrs.evolve(entry, capital=capital), mine))
    return names.enter(file.name, claims)


def _read(file: Path) -> tuple[dict[str, State], list[Shared]]:
    """The states of the file by code, and the wordings that several share."""
    tables = read_tables(file)
    try:
        shared = msgspec.convert(tables.pop("shared", []), list[Shared])
        states = msgspec.convert(tables, dict[str, State])
    except msgspec.ValidationError as error:
        raise ResourceError(f"{file.name}: {error}") from error
    known = {country.alpha_2 for country in pycountry.countries} | {_KOSOVO}
    for code in sorted(known ^ set(states)):
        fault = "is missing" if code in known else "is no code of ISO 3166-1"
        raise ResourceError(f"{file.name}: [{code}] {fault}")
    return states, shared


def _shared_claims(file: str, states: dict[str, State], shared: list[Shared]) -> Iterator[Claim]:
    """The wordings that several states share, or that are doubtful, for the first state."""
    for item in shared:
        if item.kind not in _SHARED_KINDS:
            raise ResourceError(f"{file}: {item.wordings}: kind {item.kind!r} is none of {_SHARED_KINDS}")
        if not item.codes or not set(item.codes) <= set(states) or not (item.codes[1:] or item.ambiguous):
            raise ResourceError(f"{file}: {item.wordings}: codes {item.codes}: want known ones, two if clear")
        first, *others = item.codes
        kind, name = EntryKind(item.kind), states[first].name
        entry = Entry(kind=kind, code=first, name=name, also=tuple(others), ambiguous=item.ambiguous)
        yield entry, item.wordings


def _wordings(code: str, state: State) -> Iterator[tuple[EntryKind, list[str]]]:
    """The wordings of a state by kind, with the names of ISO 3166-1 and of CLDR."""
    country = pycountry.countries.get(alpha_2=code)
    fields = ("name", "common_name", "official_name")
    published = [getattr(country, field, state.name).removeprefix("the ") for field in fields]
    yield EntryKind.STATE, [state.name, *state.names, *published, babel.Locale("en").territories[code]]
    yield EntryKind.ADJECTIVE, state.adjectives
    yield EntryKind.PEOPLE, state.people
