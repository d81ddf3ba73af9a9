"""What a gazetteer knows of one name."""

from __future__ import annotations

import enum

import attrs

__all__ = ["Entry", "EntryKind"]


class EntryKind(enum.Enum):
    """What a wording names.

    >>> EntryKind("state")
    <EntryKind.STATE: 'state'>
    """

    STATE = "state"
    """A state or territory of ISO 3166-1, or Kosovo: "Azerbaijan"."""

    ADJECTIVE = "adjective"
    """A state's adjective: "Azerbaijani"."""

    PEOPLE = "people"
    """A noun for a state's people that is no adjective too: "Azerbaijanis", "Swede"."""

    ORGANIZATION = "organization"
    """An international body: "INTERPOL"."""

    AGENCY = "agency"
    """A national agency whose name alone tells its state: "FBI"."""

    POST = "post"
    """A post that one state has: "Assistant Attorney General"."""

    CITY = "city"
    """A city or town: "Tbilisi"."""

    TRAP = "trap"
    """A wording that holds a name and is not it: "Paris Agreement"."""


@attrs.frozen(kw_only=True)
class Entry:
    """What a wording stands for.

    >>> from coopmodel.gazetteers.names import find_names
    >>> find_names("Talks in Tbilisi")[0].entry.code
    'GE'
    """

    kind: EntryKind
    """What the wording names."""

    code: str
    """ISO 3166-1 alpha-2 code of the state (XK for Kosovo) that it is, belongs to or lies in; of an
    organization its usual acronym in capitals, or its full name; empty for a trap."""

    name: str
    """The canonical English name; of a trap the wording itself."""

    body_kind: str | None = None
    """Of an organization: "body" attends by itself; the members of a "bloc" attend; a "council" is a
    format in which members meet, and attends nothing."""

    parent: str | None = None
    """The code of the organization that this one belongs to."""

    ambiguous: bool = False
    """Whether the wording has another reading that is as near: an acronym used elsewhere, a name that
    several states share. It wants support in the same text, such as the full name."""

    capital: bool = False
    """Whether the city is its state's capital; of a state, whether its capital bears the same name."""

    population: int = 0
    """The number of people of a city, as GeoNames has it; else 0."""

    also: tuple[str, ...] = ()
    """Further states that the wording may mean: those with a city of the same name, largest first."""

    common_word: bool = False
    """Whether the wording is foremost a word or a person's name, so that it is a city only with its
    state beside it."""
