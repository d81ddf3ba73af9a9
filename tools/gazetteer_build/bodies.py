"""International bodies and national agencies: bodies.toml and agencies.toml."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from pathlib import Path

import attrs

from coopmodel.gazetteers.entries import Entry, EntryKind
from coopmodel.gazetteers.rows import NameRow
from gazetteer_build.names import Claim, Names
from gazetteer_build.sources import Agencies, Bodies, Body, ResourceError, read
from gazetteer_build.spelling import Spelling

__all__ = ["add_agencies", "add_bodies"]

_BODY_KINDS = ("body", "bloc", "council")


def add_bodies(file: Path, names: Names, spelling: Spelling) -> list[NameRow]:
    """Enter the international bodies.

    Raises:
        ResourceError: A code stands twice, a parent or kind is unknown, or a wording stands for two things.
    """
    bodies = read(file, Bodies).body
    _check_bodies(file.name, bodies)
    claims: list[Claim] = []
    for body in bodies:
        entry = Entry(
            kind=EntryKind.ORGANIZATION,
            code=body.code,
            name=body.name or body.code,
            body_kind=body.kind,
            parent=body.parent,
        )
        wordings = [body.code, entry.name, *body.names]
        _check_ambiguous(file.name, body.code, body.ambiguous, [*wordings, *body.organs])
        claims += _claims(entry, wordings, body.ambiguous, spelling)
        claims += _claims(attrs.evolve(entry, body_kind="body"), body.organs, body.ambiguous, spelling)
    return names.enter(file.name, claims)


def add_agencies(file: Path, names: Names, spelling: Spelling, codes: Collection[str]) -> list[NameRow]:
    """Enter the national agencies.

    Raises:
        ResourceError: A country is unknown, or a wording stands for two things.
    """
    claims: list[Claim] = []
    agencies = read(file, Agencies)
    for post in agencies.post:
        if post.country not in codes:
            raise ResourceError(f"{file.name}: {post.names}: unknown country {post.country!r}")
        for name in post.names:
            entry = Entry(kind=EntryKind.POST, code=post.country, name=name)
            claims += _claims(entry, [name], [name], spelling)
    for agency in agencies.agency:
        if agency.country not in codes:
            raise ResourceError(f"{file.name}: {agency.name}: unknown country {agency.country!r}")
        entry = Entry(kind=EntryKind.AGENCY, code=agency.country, name=agency.name)
        wordings = [agency.name, *agency.names]
        _check_ambiguous(file.name, agency.name, agency.ambiguous, wordings)
        claims += _claims(entry, wordings, agency.ambiguous, spelling)
    return names.enter(file.name, claims)


def _check_bodies(file: str, bodies: list[Body]) -> None:
    codes: set[str] = set()
    for body in bodies:
        if body.code in codes:
            raise ResourceError(f"{file}: {body.code}: the code stands twice")
        if body.kind not in _BODY_KINDS:
            raise ResourceError(f"{file}: {body.code}: kind {body.kind!r} is none of {_BODY_KINDS}")
        codes.add(body.code)
    for body in bodies:
        if body.parent is not None and body.parent not in codes - {body.code}:
            raise ResourceError(f"{file}: {body.code}: unknown parent {body.parent!r}")


def _check_ambiguous(file: str, title: str, ambiguous: list[str], wordings: list[str]) -> None:
    for wording in ambiguous:
        if wording not in wordings:
            raise ResourceError(f"{file}: {title}: ambiguous {wording!r} is none of its wordings")


def _claims(
    entry: Entry, wordings: Iterable[str], ambiguous: Collection[str], spelling: Spelling
) -> Iterator[Claim]:
    """The entry and its ambiguous twin, with the wordings of each in every spelling."""
    for doubtful in (False, True):
        mine = [word for word in wordings if (word in ambiguous) is doubtful]
        yield attrs.evolve(entry, ambiguous=doubtful), [form for word in mine for form in spelling.of(word)]
