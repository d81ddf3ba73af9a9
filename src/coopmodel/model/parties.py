"""Who takes part: states, international bodies, their delegations and people."""

from __future__ import annotations

import enum

import attrs

from coopmodel.model import checks
from coopmodel.model.evidence import Evidence
from coopmodel.values.countries import COUNTRY_CODES

__all__ = ["Capacity", "Delegation", "Party", "PartyKind", "Person"]


class PartyKind(enum.Enum):
    """What kind of party takes part.

    >>> PartyKind("state")
    <PartyKind.STATE: 'state'>
    """

    STATE = "state"
    """A state; its ministries, police and prosecutors act for it."""

    ORGANIZATION = "organization"
    """An international body, or any other party that is no ISO 3166-1 state."""


class Capacity(enum.Enum):
    """In what capacity a delegation takes part.

    >>> Capacity("observer")
    <Capacity.OBSERVER: 'observer'>
    """

    HOST = "host"
    """It hosted, chaired or convened the meeting."""

    MEMBER = "member"
    """It is said to be a member."""

    OBSERVER = "observer"
    """It is said to be an observer."""

    GUEST = "guest"
    """It is said to be a guest, or to have been invited."""


@attrs.frozen(kw_only=True)
class Party:
    """A state or an international body.

    Raises:
        ModelError: A field breaks its rule, or a state's code is none of ISO 3166-1.

    >>> Party(code="KZ", name="Kazakhstan", kind=PartyKind.STATE).code
    'KZ'
    >>> Party(code="EL", kind=PartyKind.STATE)
    Traceback (most recent call last):
        ...
    coopmodel.errors.ModelError: Party.code: 'EL' is no ISO 3166-1 alpha-2 code (nor XK, Kosovo)
    """

    code: str = attrs.field(validator=checks.is_text)
    """ISO 3166-1 alpha-2 code of a state (Kosovo: XK); acronym of a body, or its name if it has none."""

    name: str | None = attrs.field(default=None, validator=checks.maybe(checks.is_text))
    """The usual English name."""

    kind: PartyKind = attrs.field(validator=checks.member(PartyKind))
    """Whether it is a state or an organization."""

    def __attrs_post_init__(self) -> None:
        if self.kind is PartyKind.STATE and self.code not in COUNTRY_CODES:
            checks.refuse(self, "code", self.code, "is no ISO 3166-1 alpha-2 code (nor XK, Kosovo)")


@attrs.frozen(kw_only=True)
class Person:
    """A person as a report names her or him; what it does not state is None, but not everything.

    Raises:
        ModelError: A field breaks its rule, or nothing is known of the person.

    >>> Person(role="Deputy Minister", party=Party(code="AM", kind=PartyKind.STATE)).name is None
    True
    """

    name: str | None = attrs.field(default=None, validator=checks.maybe(checks.is_text))
    """The fullest name in the text, without titles."""

    role: str | None = attrs.field(default=None, validator=checks.maybe(checks.is_text))
    """Post or rank in the text's words."""

    party: Party | None = attrs.field(default=None, validator=checks.maybe(checks.a(Party)))
    """The state or body for which the person speaks."""

    body: str | None = attrs.field(default=None, validator=checks.maybe(checks.is_text))
    """The ministry, agency or organ to which the person belongs, in the text's words."""

    def __attrs_post_init__(self) -> None:
        if (self.name, self.role, self.party, self.body) == (None, None, None, None):
            checks.refuse(self, "name", None, "and role, party and body are None too: nothing is known")


@attrs.frozen(kw_only=True)
class Delegation:
    """One party at a meeting, with the people who spoke or came for it.

    Raises:
        ModelError: A field breaks its rule.

    >>> Delegation(party=Party(code="GE", kind=PartyKind.STATE), capacity=Capacity.HOST).members
    ()
    """

    party: Party = attrs.field(validator=checks.a(Party))
    """The state or international body."""

    body: str | None = attrs.field(default=None, validator=checks.maybe(checks.is_text))
    """The ministry, agency or organ that came, in the text's words."""

    capacity: Capacity | None = attrs.field(default=None, validator=checks.maybe(checks.member(Capacity)))
    """In what capacity it took part; None if the text does not say."""

    head: Person | None = attrs.field(default=None, validator=checks.maybe(checks.a(Person)))
    """Who led it."""

    members: tuple[Person, ...] = attrs.field(default=(), validator=checks.some(Person))
    """The others who came or spoke for it, in the order of the text."""

    evidence: tuple[Evidence, ...] = attrs.field(default=(), validator=checks.some(Evidence))
    """Where the text says so."""
